import type { Dom } from '../dom.ts';
import { clean } from './strings.ts';

const MAX_TAGS = 500;

/** The page's `meta` elements: values by lower-case name or property. */
export interface MetaTags {
  first(...names: string[]): string | null;
  all(name: string): readonly string[];
}

export function metaTags(dom: Dom): MetaTags {
  const values = new Map<string, string[]>();
  for (const tag of dom.all('meta[content]').slice(0, MAX_TAGS)) {
    const content = clean(dom.attribute(tag, 'content') ?? '');
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = dom.attribute(tag, attribute)?.trim().toLowerCase();
      if (!name) continue;
      const list = values.get(name) ?? [];
      list.push(content);
      values.set(name, list);
    }
  }
  return {
    first: (...names) => names.map((name) => values.get(name)?.[0]).find((value) => value !== undefined) ?? null,
    all: (name) => values.get(name) ?? [],
  };
}
