import { isUnspacedAt, isWordAt, keyOf } from './key.ts';

/** A phrase found in a key: half-open place in the key, and what the phrase stands for. */
export interface PhraseHit {
  readonly set: string;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<number, Node>;
  readonly sets: Set<string>;
}

/**
 * All phrases of all sets in one trie of code units. A text is read once: from each beginning of a word the trie is
 * followed until nothing fits, so the time is bounded by the text's length times that of the longest phrase.
 */
export class PhraseIndex {
  readonly #root: Node = { next: new Map(), sets: new Set() };

  /** `sets`: phrases by set and language. */
  constructor(sets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>) {
    for (const [set, languages] of Object.entries(sets)) {
      for (const phrases of Object.values(languages)) for (const phrase of phrases) this.#add(keyOf(phrase), set);
    }
  }

  /** Every phrase that stands in a key as whole words. */
  hitsIn(key: string): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let start = 0; start < key.length; start++) {
      if (start > 0 && isWordAt(key, start - 1) && !isUnspacedAt(key, start) && !isUnspacedAt(key, start - 1)) continue;
      let node: Node | undefined = this.#root;
      for (let at = start; at < key.length; at++) {
        node = node.next.get(key.charCodeAt(at));
        if (!node) break;
        if (node.sets.size > 0 && endsWord(key, at + 1)) {
          for (const set of node.sets) hits.push({ set, start, end: at + 1 });
        }
      }
    }
    return hits;
  }

  #add(key: string, set: string): void {
    let node = this.#root;
    for (let at = 0; at < key.length; at++) {
      const unit = key.charCodeAt(at);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map(), sets: new Set() };
        node.next.set(unit, next);
      }
      node = next;
    }
    if (node !== this.#root) node.sets.add(set);
  }
}

function endsWord(key: string, end: number): boolean {
  return end === key.length || !isWordAt(key, end) || isUnspacedAt(key, end) || isUnspacedAt(key, end - 1);
}
