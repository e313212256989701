/** What names mean: for each, the places of its meanings in a list, as bits. The first of the list wins. */
export interface Names<Meaning> {
  readonly meanings: readonly Meaning[];
  readonly places: ReadonlyMap<string, number>;
}

/** The longest name of the lists, in words: "mehr-zum-thema". */
const MOST_WORDS = 3;

/**
 * Whole words, looked up instead of sought: some three hundred names as regular expressions take the browser several
 * milliseconds to compile on every page. Thirty meanings at most.
 */
export function namesBy<Meaning>(lists: readonly (readonly [Meaning, string])[]): Names<Meaning> {
  const places = new Map<string, number>();
  lists.forEach(([, list], place) => {
    const bit = 1 << place;
    for (const name of list.split(/\s+/)) {
      const optional = name.indexOf('?');
      const whole = optional < 0 ? name : name.slice(0, optional) + name.slice(optional + 1);
      places.set(whole, (places.get(whole) ?? 0) | bit);
      if (optional < 0) continue;
      const joined = name.slice(0, optional - 1) + name.slice(optional + 1);
      places.set(joined, (places.get(joined) ?? 0) | bit);
    }
  });
  return { meanings: lists.map(([meaning]) => meaning), places };
}

/**
 * The first meaning that class and id names have (`post-related`, `sharing_bar`; camel case was split) and that is
 * accepted; null where there is none. A name counts where no letter stands before or after it.
 */
export function firstNamed<Meaning>(
  { meanings, places }: Names<Meaning>,
  names: string,
  accepts: (meaning: Meaning) => boolean,
): Meaning | null {
  let found = 0;
  for (const chain of names.match(/[a-z]+(?:-[a-z]+)*/g) ?? []) {
    found |= places.get(chain) ?? 0;
    if (!chain.includes('-')) continue;
    const words = chain.split('-');
    for (let from = 0; from < words.length; from++) {
      for (let end = from + 1; end <= words.length && end <= from + MOST_WORDS; end++) {
        found |= places.get(words.slice(from, end).join('-')) ?? 0;
      }
    }
  }
  return found === 0 ? null : (meanings.find((meaning, place) => found & (1 << place) && accepts(meaning)) ?? null);
}
