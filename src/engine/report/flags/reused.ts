import type { Flag } from '../../model.ts';
import { say } from '../../sentences/say.ts';
import { type Found, flag, outerReuse } from './flag.ts';

/** From half on, most of the article is somebody else's text. */
const MOSTLY_REUSED = 0.5;

export function mostlyReused(report: Found): Flag[] {
  if (!report.quotient || report.quotient.reuse < MOSTLY_REUSED) return [];
  const reuse = outerReuse(report);
  const names = new Set(reuse.flatMap(({ quotation }) => quotation.attribution?.name ?? []));
  const [source] = names;
  const sentences = [say('mostly-reused', { reuse: report.quotient.reuse })];
  if (source !== undefined && names.size === 1) sentences.push(say('mostly-reused.credited', { source }));
  const evidence = reuse.map(({ index }) => ({ type: 'quotation', index }) as const);
  return [flag('mostly-reused', 'notice', sentences, evidence)];
}
