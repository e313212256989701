import type { SubscriptionFault } from '../lists/subscriptions/subscription.ts';
import { t } from '../ui/messages.ts';
import { oneLine } from '../ui/page-text.tsx';

const WORDS: Readonly<Record<SubscriptionFault['kind'], (detail: string) => string>> = {
  network: (detail) => (detail === '' ? t('list_fault_network') : t('list_fault_status', detail)),
  'not-found': () => t('list_fault_not_found'),
  permission: () => t('list_fault_permission'),
  address: () => t('list_fault_address'),
  'no-list': (detail) => t('list_fault_type', detail),
  refused: (detail) => t('list_fault_refused', detail),
  'too-large': () => t('list_fault_too_large'),
  timeout: () => t('list_fault_timeout'),
  later: () => t('list_fault_later'),
};

/** Why a list did not come, and what became of what was there before. */
export const listFault = ({ kind, detail }: SubscriptionFault): string => WORDS[kind](oneLine(detail, 200));
