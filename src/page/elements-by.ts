import type { Dom } from './dom.ts';

/**
 * Finds the elements of many selectors in one pass. A browser tries every selector of every list on every element, and
 * parts of class names are its slowest: on a page of 40,000 elements that takes longer than reading it. Here the names
 * of each element are looked at once, and selectors are tried only where a name tells that one of them may hold.
 */
export class ElementsBy<Key extends string> {
  readonly #selectors: readonly (readonly [Key, string])[];
  /** In a class, in an id, in small letters: what a selector that asks for either asks for. */
  readonly #classes: readonly string[];
  readonly #ids: readonly string[];
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
        const named = partIn(subject, CLASS);
        const identified = named === null ? partIn(subject, ID) : null;
        if (named !== null) classes.push(named);
        else if (identified !== null) ids.push(identified);
        else others.push(selector);
      }
    }
    this.#classes = shortest(classes);
    this.#ids = shortest(ids);
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
    const classes = tester(this.#classes);
    const ids = tester(this.#ids);
    for (const element of dom.all('[class],[id]')) {
      if (classes(dom.attribute(element, 'class')) || ids(dom.attribute(element, 'id'))) worth.add(element);
    }
    return worth;
  }
}

/** Tells whether a text has one of the parts, without regard to case, as some of the selectors are. Most names come many times. */
function tester(parts: readonly string[]): (text: string | null) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    if (!text) return false;
    let has = known.get(text);
    if (has === undefined) {
      const small = text.toLowerCase();
      has = parts.some((part) => small.includes(part));
      known.set(text, has);
    }
    return has;
  };
}

/** The parts in small letters, but for those that hold another: what has such a one has that too. */
function shortest(parts: readonly string[]): string[] {
  const small = [...new Set(parts.map((part) => part.toLowerCase()))];
  return small.filter((part) => !small.some((other) => other !== part && part.includes(other)));
}

/** What a selector says of the element itself, after its ancestors. */
const SUBJECT = /(?:[^\s>[]|\[[^\]]*\])+\s*$/;
const IN_BRACKETS = /\[[^\]]*\]/g;

const CLASS = { plain: /\.([\w-]+)/, part: /\[class[*^$~]?="([\w-]+)"/ };
const ID = { plain: /#([\w-]+)/, part: /\[id[*^$~]?="([\w-]+)"/ };

/** The class or id that a selector's last part asks for, or a part of one; null where it asks for none. */
function partIn(subject: string, { plain, part }: typeof CLASS): string | null {
  return (plain.exec(subject.replace(IN_BRACKETS, '')) ?? part.exec(subject))?.[1] ?? null;
}
