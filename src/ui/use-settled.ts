import { useEffect, useState } from 'preact/hooks';

// Longer than between two letters of a quick typist, shorter than is felt as waiting.
const SETTLE_MS = 150;

/** What was typed, once the typing has paused: so that each letter does not ask a large Library anew. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
