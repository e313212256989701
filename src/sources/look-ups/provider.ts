/** What a service found: an article, or a fact-checker's, that may hold the words looked up. */
export interface Finding {
  readonly url: string;
  readonly publisher: string | null;
  readonly title: string | null;
  /** ISO 8601. */
  readonly published: string | null;
}

/** A service that can be asked for words, switched on by the reader. */
export interface LookUpProvider {
  /** Does it want a key of the reader's own? */
  readonly needsKey: boolean;
  /** Most characters of words that it takes. */
  readonly longest: number;
  /** The words as they are proposed for a sentence of the article; the reader sees them, and may change them. */
  propose(sentence: string): string;
  /** The whole request: all that is sent stands in this address. */
  address(base: string, words: string, key: string): string;
  /** What an answer says; null where it is no answer that can be read. */
  read(answer: unknown): Finding[] | null;
}

/** Findings given of one answer. */
export const MOST_FINDINGS = 20;

const MOST_LINE = 300;

/** A text of an answer on one line, bounded; null where there is none. */
export function lineOf(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const line = text
    .slice(0, MOST_LINE)
    .replace(/\s{1,99}/gu, ' ')
    .trim()
    .toWellFormed();
  return line === '' ? null : line;
}

/** An address of an answer, if it is one of a web page. */
export function addressOf(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 2048) return null;
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** A date of an answer as ISO 8601; null where it is none. */
export function dateOf(text: string | null | undefined): string | null {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
