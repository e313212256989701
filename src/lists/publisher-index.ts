import type { Publisher, Publishers } from '../engine/model.ts';
import { type AtHost, valueAt } from './hosts.ts';
import type { Listed } from './listed.ts';
import { NamesIndex } from './names-index.ts';
import { once } from './once.ts';
import { type SortedNames, sortNames } from './sort-names.ts';

/** Which publishers are at which addresses, by host. */
export interface SortedPlaces {
  /** The publisher that a whole host belongs to. */
  hosts(): Readonly<Record<string, number>>;
  /** The publishers that paths of a host belong to, the longest path first. */
  paths(): Readonly<Record<string, AtHost<number>>>;
}

/** What a directory is searched by: numbers of publishers by name and by host. */
export interface SortedPublishers {
  readonly names: SortedNames;
  readonly places: SortedPlaces;
  /** The publisher with a number. */
  readonly listed: (publisher: number) => Listed;
}

/** A directory over publishers that are sorted already. Its indexes are read when they are first needed. */
export function publishersIn({ names, places, listed }: SortedPublishers): Publishers {
  const index = once(() => new NamesIndex(names, listed));
  const atHost = (host: string): AtHost<number> => {
    const [hosts, paths] = [places.hosts(), places.paths()];
    const below = Object.hasOwn(paths, host) ? paths[host]! : [];
    return Object.hasOwn(hosts, host) ? [...below, [null, hosts[host]!]] : below;
  };
  return {
    named: (name) => index().named(name),
    at(url) {
      const publisher = valueAt(url, atHost);
      return publisher === null ? null : listed(publisher).publisher();
    },
    namesIn: (text, start, end) => index().namesIn(text, start, end),
  };
}

/** A directory over these publishers, which are sorted when it is first asked. */
export function publishersOver(listed: () => readonly Listed[]): Publishers {
  const all = once(listed);
  return publishersIn({
    names: sortNames(all),
    places: sortPlaces(all),
    listed: (publisher) => all()[publisher]!,
  });
}

/** Index publishers by address; each has its position in the list as its number. Of two at one address the first counts. */
export function sortPlaces(listed: () => readonly Listed[]): SortedPlaces {
  const sorted = once(() => {
    const hosts = new Map<string, number>();
    const paths = new Map<string, [path: string, publisher: number][]>();
    for (const [publisher, { addresses }] of listed().entries()) {
      for (const address of addresses) {
        const slash = address.indexOf('/');
        const host = slash < 0 ? address : address.slice(0, slash);
        if (slash < 0) {
          if (!hosts.has(host)) hosts.set(host, publisher);
          continue;
        }
        const below = paths.get(host) ?? [];
        below.push([address.slice(slash), publisher]);
        paths.set(host, below);
      }
    }
    for (const all of paths.values()) all.sort(([a], [b]) => b.length - a.length);
    return { hosts: Object.fromEntries(hosts), paths: Object.fromEntries(paths) };
  });
  return { hosts: () => sorted().hosts, paths: () => sorted().paths };
}

/** Two directories as one. Both are asked; what the first says of an address or a name comes before what the second says. */
export function mergedPublishers(own: Publishers, general: Publishers): Publishers {
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

/** Two directories, the second of which is asked only where the first knows nobody. It can add names and addresses, never take one. */
export function withFallback(first: Publishers, second: Publishers): Publishers {
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
