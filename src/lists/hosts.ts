/** Labels that many sites put before their host and that say nothing of who speaks. */
const IDLE_LABELS = /^(?:www\d?|m|amp|mobile|edition)\./;

/** A host as lists have it: lower case, no `www.` or the like, no dot at the end. */
export function plainHost(host: string): string {
  const bare = host.toLowerCase().replace(/\.$/, '');
  const stripped = bare.replace(IDLE_LABELS, '');
  return stripped.includes('.') ? stripped : bare;
}

/** Does a path lie under a prefix, by whole segments? Null is everywhere. */
function isUnder(path: string, prefix: string | null): boolean {
  if (prefix === null) return true;
  const base = prefix.endsWith('/') ? prefix.slice(0, -1) : prefix;
  return path === base || path.startsWith(`${base}/`);
}

/** What stands at a host, below each path: the longest path first; null is the host itself. */
export type AtHost<T> = readonly (readonly [path: string | null, value: T])[];

/** What stands at an address: the longest host suffix wins, then the longest path. */
export function valueAt<T>(url: string, atHost: (host: string) => AtHost<T> | undefined): T | null {
  const parsed = URL.parse(url);
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  let host = parsed.hostname.replace(/\.$/, '');
  while (host.includes('.')) {
    const found = atHost(host)?.find(([path]) => isUnder(parsed.pathname, path));
    if (found) return found[1];
    host = host.slice(host.indexOf('.') + 1);
  }
  return null;
}

/** What is found by address. */
export class AddressMap<T> {
  readonly #byHost = new Map<string, (readonly [path: string | null, value: T])[]>();

  add(host: string, path: string | null, value: T): void {
    const all = this.#byHost.get(host) ?? [];
    all.push([path, value]);
    all.sort(([a], [b]) => (b?.length ?? 0) - (a?.length ?? 0));
    this.#byHost.set(host, all);
  }

  at(url: string): T | null {
    return valueAt(url, (host) => this.#byHost.get(host));
  }
}
