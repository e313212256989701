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

/** What is found by address: the longest host suffix wins, then the longest path. */
export class AddressMap<T> {
  readonly #byHost = new Map<string, { readonly path: string | null; readonly value: T }[]>();

  add(host: string, path: string | null, value: T): void {
    const rows = this.#byHost.get(host);
    if (!rows) this.#byHost.set(host, [{ path, value }]);
    else {
      rows.push({ path, value });
      rows.sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
    }
  }

  at(url: string): T | null {
    const parsed = URL.parse(url);
    if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
    let host = parsed.hostname.replace(/\.$/, '');
    while (host.includes('.')) {
      const row = this.#byHost.get(host)?.find((each) => isUnder(parsed.pathname, each.path));
      if (row) return row.value;
      host = host.slice(host.indexOf('.') + 1);
    }
    return null;
  }
}
