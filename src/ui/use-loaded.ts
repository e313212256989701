import { useCallback, useEffect, useState } from 'preact/hooks';
import { faultWords } from './fault-words.ts';

export interface Loaded<T> {
  /** undefined until it has come; it stays while it is asked for again. */
  readonly value: T | undefined;
  readonly error: string | null;
  reload(): void;
}

/** Asks for something when the page opens, when `load` changes and when told to; answers that come too late are dropped. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [value, setValue] = useState<T>();
  const [error, setError] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  // `turn` stands among the dependencies because a new turn asks again.
  useEffect(() => {
    let current = true;
    load().then(
      (loaded) => {
        if (!current) return;
        setValue(() => loaded);
        setError(null);
      },
      (failure: unknown) => current && setError(faultWords(failure)),
    );
    return () => {
      current = false;
    };
  }, [load, turn]);
  return { value, error, reload: useCallback(() => setTurn((before) => before + 1), []) };
}
