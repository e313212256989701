import type { Flag, Quotation } from '../../model.ts';
import type { Prose } from '../../prose.ts';
import { say } from '../../sentences/say.ts';
import { quotientOf } from '../quotient.ts';
import { piecesOf } from '../whose.ts';
import { type Found, flag, outerReuse } from './flag.ts';

/** From half on, most of the article is somebody else's text. */
const MOSTLY_REUSED = 0.5;

/** Most of an article stands elsewhere. What a house takes from its own earlier texts is text of no other publication. */
export function mostlyReused(prose: Prose, report: Found): Flag[] {
  if (!report.quotient || report.quotient.reuse < MOSTLY_REUSED) return [];
  const all = outerReuse(report);
  const others = all.filter(({ quotation }) => piecesOf(quotation, report).some(({ ofHouse }) => !ofHouse));
  const share = quotientOf(
    prose,
    all.flatMap(({ quotation }) => othersIn(report, quotation)),
  ).reuse;
  const evidence = (others.length ? others : all).map(({ index }) => ({ type: 'quotation', index }) as const);
  if (others.length === 0) {
    return [flag('mostly-reused', 'info', [say('mostly-reused.own', { reuse: report.quotient.reuse })], evidence)];
  }
  if (share < MOSTLY_REUSED) return [];
  const credited = new Set(others.flatMap(({ quotation }) => quotation.attribution?.name ?? []));
  const [source] = credited;
  const sources = new Set(others.map(({ quotation }) => sourceOf(report, quotation)));
  const sentences = [say(sources.size > 1 ? 'mostly-reused.several' : 'mostly-reused', { reuse: share })];
  const isAll = others.every(({ quotation }) => quotation.attribution !== null);
  if (source !== undefined && credited.size === 1 && (isAll || sources.size === 1)) {
    sentences.push(say('mostly-reused.credited', { source }));
  }
  return [flag('mostly-reused', 'notice', sentences, evidence)];
}

/** The parts of a passage that not only other texts of the page's own house have. */
function othersIn(report: Found, quotation: Quotation): Quotation[] {
  const pieces = piecesOf(quotation, report).filter(({ ofHouse }) => !ofHouse);
  return pieces.map(({ start, end }) => ({ ...quotation, start, end }));
}

/** The Original that a copied passage is from, else whom the page credits it to. */
function sourceOf({ originals }: Found, { matches, attribution }: Quotation): string | null {
  const best = originals.find(({ id, role }) => role === 'original' && matches.some(({ original }) => original === id));
  return best?.publisher ?? best?.id ?? attribution?.name ?? null;
}
