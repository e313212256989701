/**
 * English with places in braces, each with its kind and its name: `{count words}`, `{name source}`. Two forms where the
 * first count decides between one and more.
 */
export type Template = string | readonly [one: string, other: string];

interface Kinds {
  name: string;
  names: readonly string[];
  words: string;
  count: number;
  share: number;
  date: string;
  /** A date with its time, where it has one: for what is told apart by hours. */
  moment: string;
}

/** What `say` has to be given for a template: read off its text. */
export type PlacesOf<T> = T extends readonly [string, infer Other]
  ? PlacesOf<Other>
  : T extends `${string}{${infer Kind extends keyof Kinds} ${infer Name}}${infer Rest}`
    ? { readonly [N in Name]: Kinds[Kind] } & PlacesOf<Rest>
    : unknown;

export interface Place {
  readonly kind: keyof Kinds;
  readonly name: string;
}

const PLACE = /\{(names?|words|count|share|date|moment) (\w+)\}/g;

/** The places of a template in their order. */
export function placesOf(template: Template): Place[] {
  const text = typeof template === 'string' ? template : template[1];
  return [...text.matchAll(PLACE)].map(([, kind, name]) => ({ kind: kind as Place['kind'], name: name! }));
}

/** A form of a template with its places filled by name. */
export function filled(form: string, fill: (name: string) => string): string {
  return form.replace(PLACE, (_, _kind, name: string) => fill(name));
}
