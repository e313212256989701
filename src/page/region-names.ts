/** What names mean: the place of each name's meaning in a list, the first of which wins. */
export interface Names<Meaning> {
  readonly meanings: readonly Meaning[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The longest name of the lists, in words: "mehr-zum-thema". */
const MOST_WORDS = 3;

/**
 * Whole words, looked up instead of sought: some five hundred names as regular expressions take the browser several
 * milliseconds to compile on every page.
 */
export function namesBy<Meaning>(lists: readonly (readonly [Meaning, string])[]): Names<Meaning> {
  const places = new Map<string, number[]>();
  const add = (name: string, place: number) => {
    const known = places.get(name);
    if (known) known.push(place);
    else places.set(name, [place]);
  };
  lists.forEach(([, list], place) => {
    for (const name of list.split(/\s+/)) {
      add(name.replace('-?', '-'), place);
      if (name.includes('-?')) add(name.replace('-?', ''), place);
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
  let first = meanings.length;
  for (const chain of names.match(/[a-z]+(?:-[a-z]+)*/g) ?? []) {
    const words = chain.split('-');
    for (let from = 0; from < words.length; from++) {
      let name = '';
      for (let i = from; i < words.length && i < from + MOST_WORDS; i++) {
        name = name ? `${name}-${words[i]}` : words[i]!;
        for (const place of places.get(name) ?? []) if (place < first && accepts(meanings[place]!)) first = place;
      }
    }
  }
  return meanings[first] ?? null;
}
