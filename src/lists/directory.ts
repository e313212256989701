import type { Publishers } from '../engine/model.ts';

/** The built-in directory: neutral facts, who is who. */
export const builtInPublishers: Publishers = {
  named: () => [],
  at: () => null,
  namesIn: () => [],
};
