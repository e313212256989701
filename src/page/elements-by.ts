import type { Dom } from './dom.ts';

/**
 * Finds the elements of many selectors in one pass. A browser tries every selector of every list on every element, and
 * parts of class names are its slowest: on a page of 40,000 elements that takes longer than reading it. Here the names
 * of each element are looked at once, and selectors are tried only where a name tells that one of them may hold.
 */
export class ElementsBy<Key extends string> {
  readonly #selectors: readonly (readonly [Key, string])[];
  /** In a class, in an id: what a selector that asks for either asks for. */
  readonly #classes: RegExp;
  readonly #ids: RegExp;
  /** The selectors that ask for neither. */
  readonly #others: string;

  constructor(selectors: Readonly<Record<Key, string>>) {
    this.#selectors = Object.entries(selectors) as [Key, string][];
    const classes: string[] = [];
    const ids: string[] = [];
    const others: string[] = [];
    for (const [, list] of this.#selectors) {
      for (const selector of list.split(',')) {
        const subject = SUBJECT.exec(selector)![0];
        const named = partIn(subject, '.', 'class');
        const identified = named === null ? partIn(subject, '#', 'id') : null;
        if (named !== null) classes.push(named);
        else if (identified !== null) ids.push(identified);
        else others.push(selector);
      }
    }
    // Without regard to case, as some of the selectors are: it is only whether one is worth trying.
    this.#classes = new RegExp(classes.join('|'), 'i');
    this.#ids = new RegExp(ids.join('|'), 'i');
    this.#others = others.join();
  }

  in(dom: Dom): Record<Key, Set<Element>> {
    const found = Object.fromEntries(this.#selectors.map(([key]) => [key, new Set()])) as Record<Key, Set<Element>>;
    for (const element of this.#worthTrying(dom)) {
      for (const [key, selector] of this.#selectors) if (dom.matches(element, selector)) found[key].add(element);
    }
    return found;
  }

  #worthTrying(dom: Dom): Set<Element> {
    const worth = new Set(dom.all(this.#others));
    for (const element of dom.all('[class],[id]')) {
      const classes = dom.attribute(element, 'class');
      const id = dom.attribute(element, 'id');
      if ((classes && this.#classes.test(classes)) || (id && this.#ids.test(id))) worth.add(element);
    }
    return worth;
  }
}

/** What a selector says of the element itself, after its ancestors. */
const SUBJECT = /(?:[^\s>[]|\[[^\]]*\])+\s*$/;

/** The class or id that a selector's last part asks for, or a part of one; null where it asks for none. */
function partIn(subject: string, sign: '.' | '#', attribute: 'class' | 'id'): string | null {
  const bare = subject.replace(/\[[^\]]*\]/g, '');
  const sure =
    new RegExp(`[${sign}]([\\w-]+)`).exec(bare) ?? new RegExp(`\\[${attribute}[*^$~]?="([\\w-]+)"`).exec(subject);
  return sure?.[1] ?? null;
}
