import type { FoundBy } from '../engine/model.ts';
import { t } from './messages.ts';
import { date } from './numbers.ts';

/** How an Original came into the Library, and when; of a copy from the web archive also when that was made. */
export function addedWords(row: {
  readonly foundBy: FoundBy;
  readonly added: string;
  readonly addresses: readonly string[];
}): string {
  return ADDED[row.foundBy](date(row.added.slice(0, 10)) ?? '–', row.addresses);
}

const ADDED: Record<FoundBy, (day: string, addresses: readonly string[]) => string> = {
  saved: (day) => t('added_saved', day),
  read: (day) => t('added_read', day),
  import: (day) => t('added_import', day),
  feed: (day) => t('added_feed', day),
  link: (day) => t('added_link', day),
  'look-up': (day) => t('added_look_up', day),
  archive: (day, addresses) => t('added_archive', day, date(copiedOn(addresses)) ?? '–'),
};

/** The day of the web archive's copy, which stands in its address; null where none is among these. */
function copiedOn(addresses: readonly string[]): string | null {
  for (const address of addresses) {
    const stamp = /\/web\/(\d{4})(\d\d)(\d\d)\d{6}id_\//.exec(address);
    if (stamp) return `${stamp[1]}-${stamp[2]}-${stamp[3]}`;
  }
  return null;
}
