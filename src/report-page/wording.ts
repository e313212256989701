import type {
  Candidate,
  ChainNode,
  Flag,
  Match,
  NotJudged,
  Quotation,
  Report,
  ReportOriginal,
  Sentence,
} from '../engine/model.ts';
import type { Share } from '../engine/report/shares.ts';

/** Stands in a legend for the size of its part, which the page sets in bold. */
export const SIZE = '\ue000';

/**
 * What a report page says, in one language, as plain text. A name or words from outside may stand between U+2068 and U+2069,
 * so that its direction does not spill over; the page escapes everything.
 */
export interface Wording {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly worthKnowing: string;
  readonly show: string;
  readonly chain: string;
  readonly article: string;
  readonly sideBySide: string;
  readonly here: string;
  readonly compare: string;
  readonly open: string;
  originals(count: number): string;
  notHeld(count: number): string;
  changedSince(date: string): string;
  date(iso: string): string;
  words(count: number): string;
  wordsAndShare(words: number, share: number): string;
  answer(report: Report): string;
  /** Where nothing of the page was found in an Original: what that means. */
  readonly nothingMatched: string;
  /** Why a part of the page was not judged. */
  notJudged(part: NotJudged): string;
  size(part: Share): string;
  /** With SIZE in it. */
  legend(part: Share): string;
  severity(severity: Flag['severity']): string;
  sentence(sentence: Sentence): string;
  /** How the page points to a candidate; its name stands before it. */
  candidate(candidate: Candidate): string;
  /** Of an Original: when, which came first, credited or not. */
  facts(original: ReportOriginal, report: Report): readonly string[];
  chainName(node: ChainNode, report: Report): string;
  chainDate(node: ChainNode): string;
  chainShare(link: ChainNode['shares'][number], name: string): string;
  /** What a marked passage is, and whose. */
  passage(quotation: Quotation, source: string | null): string;
  /** How far the words of a passage are those of its Original. */
  changes(match: Match): string;
}
