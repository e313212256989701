import type { Publisher, Publishers } from '../engine/model.ts';
import { AddressMap } from './hosts.ts';
import { NamesIndex } from './names-index.ts';

/** A Publisher and what only finding needs. */
export interface Listed {
  readonly publisher: Publisher;
  /** Further hosts, with path. */
  readonly alsoAt: readonly string[];
}

/** A directory over these publishers. The index is built when it is first asked. */
export function publishersOver(listed: () => readonly Listed[]): Publishers {
  let index: { readonly names: NamesIndex; readonly addresses: AddressMap<Publisher> } | null = null;
  const built = () => {
    if (index) return index;
    const names = new NamesIndex();
    const addresses = new AddressMap<Publisher>();
    for (const { publisher, alsoAt } of listed()) {
      for (const name of [publisher.name, ...publisher.otherNames]) names.add(name, publisher);
      if (publisher.path === null) names.add(publisher.domain, publisher);
      addresses.add(publisher.domain, publisher.path, publisher);
      for (const address of alsoAt) {
        const slash = address.indexOf('/');
        addresses.add(
          slash < 0 ? address : address.slice(0, slash),
          slash < 0 ? null : address.slice(slash),
          publisher,
        );
        if (slash < 0) names.add(address, publisher);
      }
    }
    index = { names, addresses };
    return index;
  };
  return {
    named: (name) => built().names.named(name),
    at: (url) => built().addresses.at(url),
    namesIn: (text, start, end) => built().names.namesIn(text, start, end),
  };
}

/** Two directories as one: what the first knows of an address goes before what the second knows. */
export function firstOf(own: Publishers, general: Publishers): Publishers {
  const merged = (mine: readonly Publisher[], others: readonly Publisher[]) => [
    ...mine,
    ...others.filter((other) => !mine.some((p) => p.domain === other.domain && p.path === other.path)),
  ];
  return {
    named: (name) => merged(own.named(name), general.named(name)),
    at: (url) => own.at(url) ?? general.at(url),
    namesIn(text, start, end) {
      const found = [...own.namesIn(text, start, end), ...general.namesIn(text, start, end)];
      // Longest first at one place; the reader's own before the built-in (sorting is stable).
      found.sort((a, b) => a.start - b.start || b.end - a.end);
      const out: (typeof found)[number][] = [];
      for (const name of found) {
        const last = out.at(-1);
        if (!last || name.start >= last.end) out.push(name);
        else if (name.start === last.start && name.end === last.end) {
          out[out.length - 1] = { ...last, publishers: merged(last.publishers, name.publishers) };
        } else if (name.end - name.start > last.end - last.start) out[out.length - 1] = name;
      }
      return out;
    },
  };
}

/** Two directories, of which the second is asked only where the first knows nobody: it takes no name and no address away. */
export function behind(first: Publishers, second: Publishers): Publishers {
  return {
    named(name) {
      const found = first.named(name);
      return found.length ? found : second.named(name);
    },
    at: (url) => first.at(url) ?? second.at(url),
    namesIn(text, start, end) {
      const found = first.namesIn(text, start, end);
      let next = 0;
      const more = second.namesIn(text, start, end).filter((name) => {
        while (next < found.length && found[next]!.end <= name.start) next++;
        return next === found.length || found[next]!.start >= name.end;
      });
      return [...found, ...more].sort((a, b) => a.start - b.start);
    },
  };
}
