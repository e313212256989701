/** What is said to readers. */

/** What stands in a place of a Sentence. Only `name`, `names` and `words` come from outside. */
export type SentencePart =
  /** Of a person, a body, a publication, a site. */
  | { readonly name: string }
  | { readonly names: readonly string[] }
  /** Words of a page, a label or an Original, as they stand there. */
  | { readonly words: string }
  | { readonly count: number }
  /** 0 to 1. */
  | { readonly share: number }
  /** ISO 8601, a day or a moment. */
  | { readonly date: string };

/**
 * A sentence that the engine writes for readers: which of its sentences it is and what stands in its places, so that an
 * interface can say it in the reader's language, and the same in English.
 */
export interface Sentence {
  /** Stable; the templates are in `engine/sentences/`, those of marker rules (`rule.` and the rule's name) at the rules. */
  readonly id: string;
  /** In the order of the English template. */
  readonly parts: readonly SentencePart[];
  readonly english: string;
}
