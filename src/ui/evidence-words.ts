import type { Evidence, Quotation } from '../engine/model.ts';
import { t } from './messages.ts';

/** What a Quotation is, and by what evidence. */
export const evidenceWords = ({ kind, evidence }: Quotation): string => WORDS[kind][evidence]();

const WORDS: Record<Quotation['kind'], Record<Evidence, () => string>> = {
  speech: {
    matched: () => t('speech_matched'),
    marked: () => t('speech_marked'),
    introduced: () => t('speech_introduced'),
  },
  reuse: {
    matched: () => t('reuse_matched'),
    marked: () => t('reuse_marked'),
    introduced: () => t('reuse_introduced'),
  },
};
