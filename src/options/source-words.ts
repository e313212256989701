import type { PublisherKind, Trust } from '../engine/model.ts';
import type { Choice } from '../ui/fields.tsx';
import { t } from '../ui/messages.ts';

const KINDS: Record<PublisherKind, () => string> = {
  agency: () => t('kind_agency'),
  broadcaster: () => t('kind_broadcaster'),
  newspaper: () => t('kind_newspaper'),
  magazine: () => t('kind_magazine'),
  online: () => t('kind_online'),
  'press-release-wire': () => t('kind_press_release_wire'),
  'fact-checker': () => t('kind_fact_checker'),
  government: () => t('kind_government'),
  journal: () => t('kind_journal'),
};

export function kindWords(kind: PublisherKind | null): string {
  return kind === null ? t('kind_unknown') : KINDS[kind]();
}

export function kindChoices(): Choice<PublisherKind | null>[] {
  const kinds = Object.keys(KINDS) as PublisherKind[];
  return [null, ...kinds].map((value) => ({ value, words: kindWords(value) }));
}

export function trustWords(trust: Trust | null): string {
  return trustChoices().find(({ value }) => value === trust)!.words;
}

export function trustChoices(): Choice<Trust | null>[] {
  return [
    { value: 'trusted', words: t('trust_trusted') },
    { value: null, words: t('trust_known') },
    { value: 'ignored', words: t('trust_ignore') },
  ];
}
