import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../engine/model.ts';
import type { Library, TextFound } from '../library/library.ts';
import { faultWords } from '../ui/fault-words.ts';

/** Found passages that are kept to be shown: nobody reads on for longer. */
const MOST_SHOWN = 300;
const DRAWN_EVERY_MS = 200;

/** A search of the texts that is going on, or is over. */
export interface TextSearch {
  /** What was found so far, the first few hundred; `count` is how many in all. */
  readonly found: readonly TextFound[];
  readonly count: number;
  /** Texts looked through. */
  readonly done: number;
  readonly isRunning: boolean;
  readonly error: string | null;
}

interface TextSearching {
  /** null where none was begun. */
  readonly state: TextSearch | null;
  begin(words: string, dates: { readonly from?: string; readonly to?: string }): void;
  /** What was found stays. */
  stop(): void;
  /** Ends it and forgets what was found. */
  leave(): void;
}

const AT_FIRST: TextSearch = { found: [], count: 0, done: 0, isRunning: true, error: null };

/** Where the words that were looked for stand in the text of an Original; nowhere where it was not found by them. */
export function marksIn(search: TextSearch | null, id: string): readonly Span[] {
  const found = search?.found.find(({ row }) => row.id === id);
  return found?.marks.map(({ start, end }) => ({ start: start + found.shift, end: end + found.shift })) ?? [];
}

/** Looks for words in the texts, step by step; what is found is shown as it comes. */
export function useTextSearch(library: Library): TextSearching {
  const [state, setState] = useState<TextSearch | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const begin = useCallback(
    (words: string, dates: { readonly from?: string; readonly to?: string }) => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      let now = AT_FIRST;
      let drawn = 0;
      const draw = () => {
        drawn = performance.now();
        if (running.current === own) setState(now);
      };
      const change = (step: Partial<TextSearch>) => {
        now = { ...now, ...step };
        // What is found first is seen at once; of thousands, not each is drawn by itself.
        if (now.count === 1 || performance.now() - drawn > DRAWN_EVERY_MS) draw();
      };
      draw();
      library
        .findText(words, {
          ...dates,
          signal: own.signal,
          onProgress: (done) => change({ done }),
          onFound: (one) => {
            const found = now.found.length < MOST_SHOWN ? [...now.found, one] : now.found;
            change({ count: now.count + 1, found });
          },
        })
        .catch((error: unknown) => {
          if (own.signal.aborted) return;
          now = { ...now, error: faultWords(error) };
        })
        .finally(() => {
          now = { ...now, isRunning: false };
          draw();
        });
    },
    [library],
  );
  return {
    state,
    begin,
    stop: () => running.current?.abort(),
    leave: useCallback(() => {
      running.current?.abort();
      running.current = null;
      setState(null);
    }, []),
  };
}
