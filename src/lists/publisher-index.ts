import type { Publisher, Publishers } from '../engine/model.ts';
import { AddressMap } from './hosts.ts';
import { NamesIndex } from './names-index.ts';

/** A Publisher as an index has it: what it is found by, and the rest once it was found. */
export interface Listed {
  readonly names: readonly string[];
  /** Hosts with their paths. */
  readonly addresses: readonly string[];
  /** The same one each time. */
  readonly publisher: () => Publisher;
}

/** A directory over these publishers. What it is searched by is put together when it is first asked. */
export function publishersOver(listed: () => readonly Listed[]): Publishers {
  const all = once(listed);
  const names = once(() => namesOf(all()));
  const addresses = once(() => addressesOf(all()));
  return {
    named: (name) => names().named(name),
    at: (url) => addresses().at(url)?.() ?? null,
    namesIn: (text, start, end) => names().namesIn(text, start, end),
  };
}

function namesOf(listed: readonly Listed[]): NamesIndex {
  const index = new NamesIndex();
  for (const { names, addresses, publisher } of listed) {
    for (const name of names) index.add(name, publisher);
    for (const address of addresses) if (!address.includes('/')) index.add(address, publisher);
  }
  return index;
}

function addressesOf(listed: readonly Listed[]): AddressMap<() => Publisher> {
  const map = new AddressMap<() => Publisher>();
  for (const { addresses, publisher } of listed) {
    for (const address of addresses) {
      const slash = address.indexOf('/');
      if (slash < 0) map.add(address, null, publisher);
      else map.add(address.slice(0, slash), address.slice(slash), publisher);
    }
  }
  return map;
}

/** Made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
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
