import { type MessageKey, t } from './messages.ts';
import { oneLine } from './one-line.ts';

/** What can go wrong so that a reader can do something about it, by the name that the error carries. */
const FAULTS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['full', 'failed_full'],
  ['closed', 'failed_closed'],
  ['newer', 'failed_newer'],
  ['newer-export', 'failed_newer_export'],
  ['aborted', 'failed_aborted'],
  ['damaged', 'failed_damaged'],
  ['index', 'failed_index'],
  ['packed', 'failed_packed'],
  ['unknown', 'failed_unknown'],
  ['private', 'failed_private'],
  ['no-text', 'failed_no_text'],
  ['moved-on', 'got_no_longer'],
  ['look-up-off', 'failed_look_up_off'],
  ['no-page', 'failed_no_page'],
  ['no-answer', 'failed_no_answer'],
]);

/** What Chromium says where settings cannot be written. */
const DISK_FULL = /NO_SPACE/;

/** What went wrong, in the reader's language; what nobody foresaw in the words of whoever failed, which are English. */
export function faultWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const { fault } = Object(error) as { readonly fault?: unknown };
  const key = DISK_FULL.test(message) ? 'failed_full' : FAULTS.get(String(fault));
  return key ? t(key) : oneLine(message, 300);
}
