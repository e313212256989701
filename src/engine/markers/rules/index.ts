import type { LineRule } from '../rule.ts';
import { DISCLOSURE_RULES } from './disclosure.ts';
import { FURNITURE_RULES } from './furniture.ts';
import { LABEL_RULES } from './labels.ts';
import { ORIGIN_RULES } from './origin.ts';
import { TEMPLATE_RULES } from './templates.ts';

/** Every rule about a line, labels first. */
export const LINE_RULES: readonly LineRule[] = [
  ...LABEL_RULES,
  ...TEMPLATE_RULES,
  ...DISCLOSURE_RULES,
  ...ORIGIN_RULES,
  ...FURNITURE_RULES,
];

/** Those that may hold for what a note of the desk says. */
export const SENTENCE_RULES: readonly LineRule[] = [...LABEL_RULES, ...DISCLOSURE_RULES, ...ORIGIN_RULES];

/** Those that may hold for a part of a row of credits. */
export const PART_RULES: readonly LineRule[] = [...LABEL_RULES, ...DISCLOSURE_RULES];
