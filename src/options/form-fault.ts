import { type FormFault, isOfADomain, type ListFault } from '../lists/list-files.ts';
import { t } from '../ui/messages.ts';
import { count } from '../ui/numbers.ts';
import { oneLine } from '../ui/page-text.tsx';
import { domainFault } from './domain-fault.ts';

const FORM_FAULTS: Record<FormFault, (detail: string) => string> = {
  'no-text': () => t('fault_no_text'),
  characters: (most) => t('fault_characters', count(Number(most))),
  sources: (most) => t('fault_sources', count(Number(most))),
  'no-source': () => t('fault_no_source'),
  newer: () => t('fault_newer'),
  json: (why) => t('fault_json', why),
  opml: () => t('fault_opml'),
  entities: () => t('fault_entities'),
  'open-quote': () => t('fault_open_quote'),
  column: (name) => t('fault_column', name),
  'column-twice': () => t('fault_column_twice'),
  cells: () => t('fault_cells'),
  'stands-already': (row) => t('fault_stands_already', row),
  shared: (host) => t('domain_shared', host),
  value: (why) => t('fault_value', why),
};

/** What is wrong with a file that should hold a list, and in which of its lines. */
export function faultWords({ row, field, reason, detail }: ListFault): string {
  const named = reason === 'value' && field !== null ? `${field}: ${detail}` : detail;
  const said = isOfADomain(reason) ? domainFault(reason) : FORM_FAULTS[reason](oneLine(named, 200));
  return row === null ? said : t('fault_row', row, said);
}
