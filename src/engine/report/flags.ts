import { markerFlags } from '../markers/flags.ts';
import type { Article, Edit, EditClass, Flag, FlagEvidence, Quotation, Report } from '../model.ts';

/** From half on, most of the article is somebody else's text. */
const MOSTLY_REUSED = 0.5;

/** A copied passage without credit is told of from this many words on: less may be a set phrase. */
const UNCREDITED_WORDS = 40;

/** Edits of these classes change what a quotation says; the rest is typography or a shown omission. */
const CHANGES_MEANING: ReadonlySet<EditClass> = new Set(['number', 'name', 'negation', 'modal', 'word', 'omission']);

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** What the reader is told about this Report: sentences of fact, each with its evidence; weightiest first. */
export function flagsOf(article: Article, report: Omit<Report, 'flags'>): Flag[] {
  const flags = [
    ...notJudged(article, report),
    ...markerFlags(article, report.markers),
    ...reuseFlags(report),
    ...alteredQuotations(report),
  ];
  const weight = { warning: 0, notice: 1, info: 2 };
  return flags.sort((a, b) => weight[a.severity] - weight[b.severity]);
}

function notJudged(article: Article, report: Omit<Report, 'flags'>): Flag[] {
  const flags: Flag[] = [];
  const why = report.notJudged[0]?.why ?? '';
  if (!article.isArticle) {
    flags.push({
      id: 'not-an-article',
      severity: 'info',
      message: 'This page is no article, so it gets no number.',
      evidence: [],
    });
  } else if (!report.quotient) {
    flags.push({ id: 'too-short', severity: 'info', message: why, evidence: [] });
  }
  if (article.cut.length) {
    const what = article.cut.map((part) => part.what).join(', ');
    flags.push({
      id: 'partly-checked',
      severity: 'info',
      message: `Only part of this page was checked; left out: ${what}.`,
      evidence: [],
    });
  }
  return flags;
}

function reuseFlags(report: Omit<Report, 'flags'>): Flag[] {
  const flags: Flag[] = [];
  const reuse = report.quotations.flatMap((q, index) =>
    q.kind === 'reuse' && q.within === null ? [{ q, index }] : [],
  );
  if (report.quotient && report.quotient.reuse >= MOSTLY_REUSED) {
    const names = [...new Set(reuse.flatMap(({ q }) => (q.attribution ? [q.attribution.name] : [])))];
    const whose = names.length === 1 ? ` It is credited to ${names[0]}.` : '';
    flags.push({
      id: 'mostly-reused',
      severity: 'notice',
      message: `${percent(report.quotient.reuse)} of this article is text of another publication.${whose}`,
      evidence: reuse.map(({ index }) => ({ type: 'quotation', index })),
    });
  }
  for (const original of report.originals) {
    if (original.credited || original.role !== 'original' || original.words < UNCREDITED_WORDS) continue;
    const mine = reuse.filter(({ q }) => q.matches.some((match) => match.original === original.id));
    if (!mine.length) continue;
    const from = original.publisher ?? original.title ?? 'a stored original';
    flags.push({
      id: 'copied-without-credit',
      severity: 'warning',
      message: `${original.words} words also stand in ${from}, which this page does not name or link.`,
      evidence: [
        { type: 'original', id: original.id },
        ...mine.map(({ index }) => ({ type: 'quotation', index }) as const),
      ],
    });
  }
  return flags;
}

/** Words inside quotation marks that differ from the Original: both wordings are shown. */
function alteredQuotations(report: Omit<Report, 'flags'>): Flag[] {
  const evidence: FlagEvidence[] = [];
  report.quotations.forEach((quotation, index) => {
    if (quotation.kind !== 'speech') return;
    for (const match of quotation.matches) {
      for (const edit of match.edits) {
        if (CHANGES_MEANING.has(edit.class) && inside(edit, quotation))
          evidence.push(editEvidence(report, index, edit));
      }
    }
  });
  if (!evidence.length) return [];
  const count = evidence.length === 1 ? 'One place' : `${evidence.length} places`;
  return [
    {
      id: 'altered-quotation',
      severity: 'warning',
      message: `${count} inside quotation marks ${evidence.length === 1 ? 'differs' : 'differ'} from the original wording.`,
      evidence,
    },
  ];
}

const inside = (edit: Edit, quotation: Quotation) => edit.start >= quotation.start && edit.end <= quotation.end;

function editEvidence(report: Omit<Report, 'flags'>, quotation: number, edit: Edit): FlagEvidence {
  const here = report.article.text.slice(edit.start, edit.end);
  return {
    type: 'edit',
    quotation,
    here,
    there: edit.originalText,
    class: edit.class,
    start: edit.start,
    end: edit.end,
  };
}
