import type { Flag, Report, ReportOriginal } from '../engine/model.ts';
import { besideAnswer } from '../engine/report/shares.ts';
import { answerOf } from './answer.ts';
import { answerText } from './answer-line.tsx';
import { flagWords } from './flag-words.ts';
import { t } from './messages.ts';
import { date, percent } from './numbers.ts';
import { oneLine, webAddress } from './one-line.ts';
import { saidAs } from './sentence-text.ts';

export type ShareFormat = 'text' | 'markdown';

/** What of a Report is shared: all of it in short, one thing worth knowing, or one Original. */
export type Finding =
  | { readonly kind: 'report' }
  | { readonly kind: 'flag'; readonly flag: Flag }
  | { readonly kind: 'original'; readonly original: ReportOriginal };

/** A finding in words, with the address of the page, to be pasted elsewhere. Text of pages cannot become markup there. */
export function shareText(report: Report, finding: Finding, format: ShareFormat): string {
  const write = WRITERS[format];
  const title = oneLine(report.article.title ?? t('untitled'), 200);
  const head = write.link(title, webAddress(report.url));
  return [head, '', ...linesOf(report, finding, write), '', t('share_by')].join('\n');
}

interface Writer {
  plain(text: string): string;
  strong(text: string): string;
  item(text: string): string;
  link(text: string, url: string | null): string;
}

// What Markdown would read as markup, in text that comes from a page.
const MARKUP = /[\\`*_{}[\]()#+!|<>~-]/g;
const escaped = (text: string) => text.replace(MARKUP, '\\$&');

const WRITERS: Readonly<Record<ShareFormat, Writer>> = {
  text: {
    plain: (text) => text,
    strong: (text) => text,
    item: (text) => `- ${text}`,
    link: (text, url) => (url === null ? text : `${text}\n${url}`),
  },
  markdown: {
    plain: escaped,
    strong: (text) => `**${escaped(text)}**`,
    item: (text) => `- ${text}`,
    link: (text, url) =>
      url === null
        ? escaped(text)
        : `[${escaped(text)}](<${url.replace(/[<>]/g, (each) => encodeURIComponent(each))}>)`,
  },
};

function linesOf(report: Report, finding: Finding, write: Writer): string[] {
  switch (finding.kind) {
    case 'flag':
      return [write.strong(flagWords(finding.flag, report)), ...reasons(finding.flag).map(write.plain)];
    case 'original':
      return [originalLine(finding.original, write)];
    case 'report':
      return [
        write.strong(answerText(answerOf(report))),
        ...besideAnswer(report.flags).map((flag) => write.item(write.plain(flagWords(flag, report)))),
        ...report.originals.map((original) => write.item(originalLine(original, write))),
      ];
  }
}

const reasons = (flag: Flag) => (flag.sentences ?? []).slice(1).map((sentence) => oneLine(saidAs(sentence)));

function originalLine(original: ReportOriginal, write: Writer): string {
  const name = [original.publisher, original.title].filter((part) => part !== null).map((part) => oneLine(part, 160));
  const facts = [percent(Math.round(original.share * 100)), date(original.published)].filter((fact) => fact !== null);
  return write.link(`${name.join(': ') || t('untitled')} (${facts.join(', ')})`, webAddress(original.url));
}
