/** Which text came first, and how that is known. */
import type { Sentence } from './sentence.ts';

/**
 * How a date is known: the page said so itself, its feed or its address did, a file that was imported says so
 * (`claimed`), or it is only when this Library first held the text (`first-seen`): it may be older.
 */
export type DateKnown = 'declared' | 'feed' | 'address' | 'claimed' | 'first-seen';

/** What an Original is to the page that shares words with it. */
export interface Relation {
  /** The source of the shared words, a copy of the page, or neither can be told. */
  readonly role: 'original' | 'copy' | 'unclear';
  /** What speaks for it and against it, the weightiest first. */
  readonly reasons: readonly Sentence[];
}

/** One text of a chain of copies. */
export interface ChainNode {
  /** Id of the Original; null: the page itself. */
  readonly original: string | null;
  readonly publisher: string | null;
  /** ISO 8601; null where it carries none. */
  readonly date: string | null;
  readonly known: DateKnown | null;
  /** What it shares with older texts of the chain, the most words first. */
  readonly shares: readonly ChainLink[];
}

export interface ChainLink {
  /** Index in the chain of the older text. */
  readonly with: number;
  /** Words that both have. */
  readonly words: number;
  /** `words` ÷ words of the younger text. */
  readonly share: number;
  /** Does the younger text credit the older one, and the older the younger? */
  readonly credits: boolean;
  readonly creditedBy: boolean;
}
