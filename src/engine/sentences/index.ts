import { FINDING_SENTENCES } from './findings.ts';
import { LABEL_SENTENCES } from './labels.ts';
import { NOT_JUDGED_SENTENCES } from './not-judged.ts';
import { PROVENANCE_SENTENCES } from './provenance.ts';

/**
 * Every sentence that the engine writes for readers, by its name. The interface has a message for each (`said_` and the
 * name), in every language; a test holds the English ones to these. The reasons of marker rules stand at the rules.
 */
export const SENTENCES = {
  ...FINDING_SENTENCES,
  ...PROVENANCE_SENTENCES,
  ...LABEL_SENTENCES,
  ...NOT_JUDGED_SENTENCES,
} as const;

export type SentenceId = keyof typeof SENTENCES;
