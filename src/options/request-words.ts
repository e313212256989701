import type { RequestCause, RequestEntry } from '../library/requests.ts';
import { t } from '../ui/messages.ts';
import { time } from '../ui/numbers.ts';

/** When something was asked last, and how it went; that nothing was, where nothing was. */
export function lastWords(entry: RequestEntry | null, now: Date): string {
  if (entry === null) return t('last_none');
  return t('last_was', time(Date.parse(entry.at), now.getTime()), resultWords(entry));
}

/** What came of a request, in a word or two. */
export function resultWords({ result, status }: Pick<RequestEntry, 'result' | 'status'>): string {
  if (result === 'failed: status') return t('result_status', status ?? '–');
  return (RESULTS[result] ?? RESULTS['refused']!)();
}

/** By the fence's own words; one that it has learned since is a refusal. */
const RESULTS: Readonly<Record<string, () => string>> = {
  ok: () => t('result_ok'),
  'not-modified': () => t('result_not_modified'),
  redirected: () => t('result_redirected'),
  'failed: network': () => t('result_network'),
  'failed: no-such-host': () => t('result_no_such_host'),
  'refused: address': () => t('result_address'),
  'refused: redirect': () => t('result_redirect'),
  'refused: permission': () => t('result_permission'),
  'refused: budget': () => t('result_budget'),
  'refused: rate': () => t('result_resting'),
  'refused: resting': () => t('result_resting'),
  'refused: type': () => t('result_type'),
  'refused: size': () => t('result_size'),
  'refused: time': () => t('result_time'),
  'refused: cancelled': () => t('result_cancelled'),
  refused: () => t('result_refused'),
};

/** Who or what caused a request. */
export const CAUSES: Readonly<Record<RequestCause, () => string>> = {
  reader: () => t('cause_reader'),
  page: () => t('cause_page'),
  poll: () => t('cause_poll'),
  'look-up': () => t('cause_look_up'),
  list: () => t('cause_list'),
};
