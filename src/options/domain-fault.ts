import type { DomainFault, LookAlike } from '../lists/source-list.ts';
import { t } from '../ui/messages.ts';

const FAULTS: Record<DomainFault, () => string> = {
  empty: () => t('domain_empty'),
  'ip-address': () => t('domain_ip'),
  'no-dot': () => t('domain_no_dot'),
  'bad-characters': () => t('domain_characters'),
  'not-web': () => t('domain_not_web'),
  'too-long': () => t('domain_too_long'),
  'public-suffix': () => t('domain_public_suffix'),
};

/** What is wrong with a domain that was typed, and what would be right. */
export function domainFault(fault: DomainFault): string {
  return FAULTS[fault]();
}

/** Why a domain may be taken for another. */
export function lookAlikeWarning(domain: string, { of, why }: LookAlike): string {
  if (of === null) return t('look_alike_scripts', domain);
  return why === 'ending-added' ? t('look_alike_ending', domain, of) : t('look_alike', domain, of);
}
