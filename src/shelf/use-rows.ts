import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Library, OriginalRow, RowQuery } from '../library/library.ts';
import { faultWords } from '../ui/fault-words.ts';

/** Rows asked for at a time: a screenful and a bit. */
const HELPING = 50;

export interface Rows {
  /** undefined until the first helping has come. */
  readonly total: number | undefined;
  readonly error: string | null;
  /** The row at a place; undefined while it is on its way. */
  at(index: number): OriginalRow | undefined;
  /** These rows are about to be seen. */
  want(first: number, last: number): void;
  /** Something came or went: ask anew. What is shown stays until the answer is there. */
  reload(): void;
}

/** The rows of a query, fetched as they come into sight. */
export function useRows(library: Library, query: Omit<RowQuery, 'offset' | 'limit'>): Rows {
  const [turn, setTurn] = useState(0);
  const [, redraw] = useState(0);
  const [error, setError] = useState<string | null>(null);
  const state = useRef({ total: undefined as number | undefined, helpings: new Map<number, readonly OriginalRow[]>() });
  const asked = useRef(new Set<number>());
  const current = useRef(0);

  const fetchHelping = useCallback(
    async (helping: number, generation: number) => {
      if (asked.current.has(helping)) return;
      asked.current.add(helping);
      try {
        const found = await library.rows({ ...query, offset: helping * HELPING, limit: HELPING });
        if (current.current !== generation) return;
        // The first answer to a new question takes the place of the old rows.
        if (asked.current.size === 1) state.current.helpings.clear();
        state.current.total = found.total;
        state.current.helpings.set(helping, found.rows);
        setError(null);
        redraw((n) => n + 1);
      } catch (failure) {
        if (current.current === generation) setError(faultWords(failure));
      }
    },
    [library, query],
  );

  // `turn` stands among the dependencies because a new turn asks again.
  useEffect(() => {
    current.current++;
    asked.current = new Set();
    void fetchHelping(0, current.current);
  }, [fetchHelping, turn]);

  return {
    total: state.current.total,
    error,
    at: (index) => state.current.helpings.get(Math.floor(index / HELPING))?.[index % HELPING],
    want(first, last) {
      for (let helping = Math.floor(first / HELPING); helping <= Math.floor(last / HELPING); helping++) {
        void fetchHelping(helping, current.current);
      }
    },
    reload: useCallback(() => setTurn((n) => n + 1), []),
  };
}
