import type { DomainFault } from './domain.ts';
import type { ListFault } from './parsed-list.ts';

const DOMAIN_FAULTS: Readonly<Record<DomainFault, string>> = {
  empty: 'is empty',
  'ip-address': 'is the number of a machine, not a domain',
  'no-dot': 'has no dot, so it is no domain',
  'bad-characters': 'is no domain: it holds characters that none may have',
  'not-web': 'is no address of the web',
  'public-suffix': 'is an ending under which anybody can have a name',
  'too-long': 'is too long for a domain',
};

/** What is wrong with a list and where. (Other faults than those of a domain are written in English to begin with.) */
export function faultInEnglish({ row, field, reason }: ListFault): string {
  const place = [row === null ? '' : `row ${row}`, field ?? ''].filter(Boolean).join(', ');
  const words = Object.hasOwn(DOMAIN_FAULTS, reason) ? DOMAIN_FAULTS[reason as DomainFault] : reason;
  return place ? `${place}: ${words}` : words;
}
