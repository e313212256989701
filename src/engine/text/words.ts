/**
 * The words of a text, as parallel arrays so that 20,000 words cost no objects. A word is what `Intl.Segmenter` calls
 * word-like; in scripts without spaces each character stands for itself.
 */
export interface Words {
  readonly length: number;
  /** Where word `i` begins and ends in the text, in UTF-16 code units. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** 32-bit hash of the folded word: equal for spellings that differ only in case, typography or width. */
  readonly hash: Uint32Array;
}

export function wordsOf(text: string): Words {
  const segments = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)].filter((s) => s.isWordLike);
  const hash = (word: string) => {
    let h = 0x811c9dc5;
    for (const c of word.normalize('NFKC').toLowerCase()) h = Math.imul(h ^ c.codePointAt(0)!, 0x01000193);
    return h >>> 0;
  };
  return {
    length: segments.length,
    start: Uint32Array.from(segments, (s) => s.index),
    end: Uint32Array.from(segments, (s) => s.index + s.segment.length),
    hash: Uint32Array.from(segments, (s) => hash(s.segment)),
  };
}
