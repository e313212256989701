import type { OriginalAnswer, RefusedFetch } from '../shared/contract.ts';
import { plural, t } from '../ui/messages.ts';
import { time } from '../ui/numbers.ts';

/** What is said when an Original was fetched and stored. */
export function storedWords({ words }: Extract<OriginalAnswer, { readonly status: 'stored' }>): string {
  if (words === null) return t('got_stored');
  return words === 0 ? t('got_unmatched') : plural('got_matched', words);
}

type Other = Exclude<OriginalAnswer, { readonly status: 'stored' }> | { readonly status: 'not-allowed' };

/** Why there is none, and what the reader can do instead. */
export function answerWords(answer: Other): string {
  switch (answer.status) {
    case 'not-allowed':
      return t('got_not_allowed');
    case 'permission':
      return t('got_permission', answer.host);
    case 'gone':
      return t('got_gone');
    case 'not-archived':
      return t('got_not_archived');
    case 'not-article':
      return t('got_no_article');
    case 'no-longer':
      return t('got_no_longer');
    case 'failed':
      return answer.code === null ? t('got_unreached') : t('got_failed', answer.code);
    case 'refused':
      return REFUSED[answer.why](answer.until);
  }
}

const REFUSED: Record<RefusedFetch, (until: number | null) => string> = {
  address: () => t('got_address'),
  redirect: () => t('got_redirect'),
  type: () => t('got_type'),
  size: () => t('got_size'),
  time: () => t('got_time'),
  cancelled: () => t('got_cancelled'),
  budget: (until) => t('got_budget', time(until)),
  rate: (until) => t('got_resting', time(until)),
  resting: (until) => t('got_resting', time(until)),
};
