import type { DomainFault } from './domain.ts';
import type { FormFault, ListFault } from './parsed-list.ts';

const DOMAIN_FAULTS: Readonly<Record<DomainFault, string>> = {
  empty: 'is empty',
  'ip-address': 'is the number of a machine, not a domain',
  'no-dot': 'has no dot, so it is not a domain',
  'bad-characters': 'is not a domain: it contains characters that no domain can have',
  'not-web': 'is not a web address',
  'public-suffix': 'is an ending under which anybody can have a name',
  'too-long': 'is too long for a domain',
};

const FORM_FAULTS: Readonly<Record<FormFault, (detail: string) => string>> = {
  'no-text': () => 'is empty',
  characters: (most) => `holds more than ${most} characters`,
  sources: (most) => `holds more than ${most} sources`,
  'no-source': () => 'names no source',
  newer: () => 'was written by a newer Quotient: update this one to read it',
  json: (why) => `is not valid JSON: ${why}`,
  opml: () => 'is not valid OPML',
  entities: () => 'defines its own entities, which no list needs',
  'open-quote': () => 'has a quotation mark that is not closed',
  column: (name) => `has a column "${name}" that means nothing here`,
  'column-twice': () => 'has a column twice',
  cells: () => 'has more cells than the header',
  'stands-already': (row) => `is already in row ${row}`,
  shared: (host) => `is ${host}, where many publish`,
  value: (why) => why,
};

/** What is wrong with a list and where. */
export function faultInEnglish({ row, field, reason, detail }: ListFault): string {
  const place = [row === null ? '' : `row ${row}`, field ?? ''].filter(Boolean).join(', ');
  const words = isOfADomain(reason) ? DOMAIN_FAULTS[reason] : FORM_FAULTS[reason](detail);
  return place ? `${place}: ${words}` : words;
}

export const isOfADomain = (reason: ListFault['reason']): reason is DomainFault => Object.hasOwn(DOMAIN_FAULTS, reason);
