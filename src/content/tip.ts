import type { Attribution, FlagId, Quotation, Report } from '../engine/model.ts';
import { changesWords } from '../ui/changed-words.ts';
import { locale, type PluralKey, plural, t } from '../ui/messages.ts';
import { date } from '../ui/numbers.ts';
import { oneLine, webAddress } from '../ui/one-line.ts';
import { saidAs } from '../ui/sentence-text.ts';
import { type Piece, passageOf } from './tip-passage.ts';

/** What a tooltip says of one Quotation. */
export interface Tip {
  /** Whose words these are. */
  readonly heading: string;
  /** Where they were first published, and how we know. */
  readonly facts: string;
  /** The passage with what was changed in it; null where nothing was. */
  readonly passage: readonly Piece[] | null;
  /** BCP 47, of the passage. */
  readonly language: string;
  /** What the reader is told of this very passage. */
  readonly notes: readonly string[];
  /** Where the original can be read; null where no address is known. */
  readonly link: string | null;
  /** Id of the Original it was matched in, to be set beside the page; null where there is none. */
  readonly compared: string | null;
  /** Host whose page may be this passage's original and can be fetched; null where there is none, or nothing to fetch. */
  readonly offered: string | null;
}

/**
 * The words of a tooltip.
 *
 * @param at the offset pointed at: of several changes the one nearest to it is shown.
 */
export function tipOf(report: Report, index: number, at: number | null): Tip {
  const quotation = report.quotations[index]!;
  const original = originalOf(report, quotation);
  return {
    ...wordsOf(report, index),
    passage: passageOf(report, index, at),
    language: report.article.language,
    notes: notesOf(report, index),
    link: webAddress(original?.url ?? null) ?? addressOf(report, quotation.attribution, index),
    compared: original?.id ?? null,
    offered: original === null ? offeredFor(report, index) : null,
  };
}

/** What of a tooltip is said of its passage before it is opened, to those who hear the page. */
export function wordsOf(report: Report, index: number): Pick<Tip, 'heading' | 'facts'> {
  const quotation = report.quotations[index]!;
  const original = originalOf(report, quotation);
  const title = original?.title ? t('tip_title', isolated(original.title, 160)) : null;
  const named = [title, date(original?.published ?? null)].filter((part) => part !== null).join(', ');
  return {
    heading: headingOf(quotation, original?.publisher ?? null),
    facts: [named, evidenceOf(quotation)].filter((part) => part !== '').join(' · '),
  };
}

function originalOf({ originals }: Report, { matches }: Quotation): Report['originals'][number] | null {
  return originals.find(({ id }) => id === matches[0]?.original) ?? null;
}

function offeredFor({ candidates }: Report, index: number): string | null {
  const url = webAddress(candidates.find(({ quotation, url }) => quotation === index && url !== null)?.url ?? null);
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '');
}

/** Flags that speak of one passage and say more than the card does already. */
const OF_A_PASSAGE: ReadonlySet<FlagId> = new Set([
  'copied-without-credit',
  'stitched-quotation',
  'speaker-mismatch',
  'out-of-context',
]);

function notesOf({ flags }: Report, index: number): string[] {
  return flags
    .filter(({ id }) => OF_A_PASSAGE.has(id))
    .filter(({ evidence }) => evidence.some((one) => one.type === 'quotation' && one.index === index))
    .map(({ sentences, message }) => (sentences?.[0] ? saidAs(sentences[0]) : oneLine(message)));
}

function headingOf({ kind, attribution }: Quotation, publisher: string | null): string {
  if (kind === 'reuse') {
    const name = publisher ?? attribution?.name;
    return name ? t('tip_from', isolated(name)) : t('tip_reuse_unnamed');
  }
  if (attribution === null) return t('tip_speech_unnamed');
  const isWriting = attribution.kind === 'publication' || attribution.kind === 'document';
  return asSentence(t(isWriting ? 'tip_from' : 'tip_said', isolated(attribution.name)));
}

/** A description ("a spokesman …") begins a heading with a capital; a name that is written small keeps its letter. */
function asSentence(heading: string): string {
  return heading.replace(/^\u2068\p{Ll}(?=\p{Ll}{0,12} )/u, (first) => first.toLocaleUpperCase(locale()));
}

function evidenceOf({ evidence, attribution, matches }: Quotation): string {
  if (evidence === 'marked') return t('tip_marked');
  if (evidence === 'introduced') {
    const leadIn = attribution?.cue ? `${attribution.name} ${attribution.cue}` : null;
    return leadIn ? t('tip_introduced', isolated(leadIn)) : t('tip_introduced_unnamed');
  }
  const edits = matches.flatMap((match) => match.edits);
  const changes = edits.filter(changesWords).length;
  if (changes > 0) return plural('tip_matched_edited' satisfies PluralKey, changes);
  if (edits.some((edit) => edit.class !== 'punctuation')) return t('tip_matched_shown');
  const isExact = matches.every(({ grade }) => grade === 'exact');
  return t(isExact ? 'tip_matched_exact' : 'tip_matched_normalised');
}

function addressOf(report: Report, attribution: Attribution | null, index: number): string | null {
  const candidate = report.candidates.find(({ quotation, url }) => quotation === index && url !== null);
  return webAddress(attribution?.url ?? null) ?? webAddress(candidate?.url ?? null);
}

/** Words of a page inside ours: on one line, and kept from turning the direction of what stands around them. */
function isolated(words: string, most = 120): string {
  return `\u2068${oneLine(words, most)}\u2069`;
}
