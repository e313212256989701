import { useEffect, useState } from 'preact/hooks';

/** Tables have no room for their columns: the same width as in `tables.css`. */
const NARROW = '(max-width: 560px)';

/** Is the window too narrow for columns, now and whenever that changes? */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = () => setNarrow(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}
