import type { Publisher, PublisherKind } from '../engine/model.ts';

/** A Publisher as the directory's files have it. */
export interface PublisherFacts extends Publisher {
  /** Further hosts (with path) of the same publisher. */
  readonly alsoAt: readonly string[];
}

/**
 * Read facts written one publisher a line: `name; other name; other name | host/path, other host | kind`. A line
 * `# US` says the country of those below it (`# -`: none). Blank lines are skipped.
 *
 * A name that other publishers go by as well is nobody's first name: such a publisher is filed with its place behind it,
 * "The Times (London)", and "The Times" among its other names.
 */
export function readFacts(lines: string): PublisherFacts[] {
  return readRows(lines).map(factsOf);
}

/** A line of the facts, taken apart no further than finding needs: there are thousands, and a page names a few. */
export interface FactsRow {
  /** The first one first. */
  readonly names: readonly string[];
  /** Hosts with their paths, the first one first. */
  readonly addresses: readonly string[];
  readonly country: string | null;
  readonly kind: string;
}

export function readRows(lines: string): FactsRow[] {
  const rows: FactsRow[] = [];
  let country: string | null = null;
  for (const line of lines.split('\n')) {
    const heading = line.startsWith('#') ? /^# (-|[A-Z]{2})$/.exec(line) : null;
    if (heading) {
      country = heading[1] === '-' ? null : heading[1]!;
      continue;
    }
    if (line) rows.push({ ...partsOf(line), country });
  }
  return rows;
}

/** A row on a line of its own, its country before the rest. */
export function lineOf({ names, addresses, country, kind }: FactsRow): string {
  return `${country ?? ''}|${names.join(';')}|${addresses.join(',')}|${kind}`;
}

/** The row of such a line. */
export function rowOf(line: string): FactsRow {
  const bar = line.indexOf('|');
  return { ...partsOf(line.slice(bar + 1)), country: line.slice(0, bar) || null };
}

function partsOf(line: string): Omit<FactsRow, 'country'> {
  const [names = '', addresses = '', kind = ''] = line.split('|');
  return { names: trimmed(names.split(';')), addresses: trimmed(addresses.split(',')), kind: kind.trim() };
}

const trimmed = (parts: readonly string[]) => parts.map((part) => part.trim());

export function factsOf({ names, addresses, country, kind }: FactsRow): PublisherFacts {
  const [name = '', ...otherNames] = names;
  const [address = '', ...alsoAt] = addresses;
  const slash = address.indexOf('/');
  return {
    name,
    otherNames,
    domain: slash < 0 ? address : address.slice(0, slash),
    path: slash < 0 ? null : address.slice(slash),
    alsoAt,
    country,
    kind: kind as PublisherKind,
  };
}

/** Read names written `domain | name; name`, one publisher a line, by their domain. */
export function readNamesAbroad(lines: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const line of lines.split('\n')) {
    const [domain = '', written = ''] = line.split('|');
    if (domain.trim())
      names.set(
        domain.trim(),
        written.split(';').map((name) => name.trim()),
      );
  }
  return names;
}
