import type { Match, Quotation, Report, ReportOriginal, Span } from '../model.ts';
import { overlap } from '../text/spans.ts';
import { plainName } from './same-publisher.ts';

/** A part of a Quotation, and whose text it is. */
export interface Piece extends Span {
  /** The publisher of the Original, else whom the page credits; null where neither is known, and for the page's own house. */
  readonly source: string | null;
  /** Do only other texts of the page's own house have these words? */
  readonly ofHouse: boolean;
  /** Was anything in it changed from the Original? */
  readonly changed: boolean;
}

type Originals = Pick<Report, 'originals'>;

/** An Original that has nearly as much of a passage as the one that has most of it may be where it is from. */
const NEARLY = 0.8;
const ROLES: readonly ReportOriginal['role'][] = ['original', 'sibling', 'copy'];

/**
 * The matches of a Quotation with those of the Original first that its words are most likely from: an original before
 * another copy of it, a text of the page's own house last. Those of one Original stay in order of place.
 */
export function bestFirst(quotation: Quotation, { originals }: Originals): Quotation {
  if (quotation.matches.length < 2) return quotation;
  const rows = originals.flatMap(({ id, role }) => {
    const matches = quotation.matches.filter(({ original }) => original === id);
    const size = matches.reduce((sum, match) => sum + overlap(match, quotation), 0);
    return matches.length ? [{ role, matches, size }] : [];
  });
  const most = Math.max(...rows.map(({ role, size }) => (role === 'own' ? 0 : size)));
  // Between equals the Report's order decides.
  const order = ({ role, size }: (typeof rows)[number]) =>
    role === 'own' ? 2 * ROLES.length : ROLES.indexOf(role) + (size < NEARLY * most ? ROLES.length : 0);
  const sorted = rows.toSorted((a, b) => order(a) - order(b));
  return { ...quotation, matches: sorted.flatMap(({ matches }) => matches) };
}

/** A Quotation cut where another text is the one that has its words. */
export function piecesOf(quotation: Quotation, { originals }: Originals): Piece[] {
  const { start, end, matches, attribution } = quotation;
  const credited = attribution?.name ?? null;
  const inside = quotation.kind === 'reuse' ? matches.filter((match) => overlap(match, quotation) > 0) : [];
  if (inside.length === 0) {
    return [{ start, end, source: credited, ofHouse: false, changed: matches.some(isEdited) }];
  }
  const byId = new Map(originals.map((original) => [original.id, original]));
  const edges = new Set([start, end]);
  for (const match of inside) edges.add(Math.max(start, match.start)).add(Math.min(end, match.end));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).flatMap((to, i): Piece[] => {
    const piece = { start: sorted[i]!, end: to };
    const covering = inside.filter((match) => overlap(match, piece) > 0);
    const [best] = covering;
    const original = best && byId.get(best.original);
    if (!original) return best ? [{ ...piece, source: credited, ofHouse: false, changed: isEdited(best) }] : [];
    const others = covering.some((match) => byId.get(match.original)?.role !== 'own');
    const ofHouse = !others && (credited === null || isName(original, credited));
    const source = ofHouse ? null : others ? (original.publisher ?? credited) : credited;
    return [{ ...piece, source, ofHouse, changed: isEdited(best) }];
  });
}

const isEdited = ({ grade }: Match) => grade === 'edited';
const isName = ({ publisher }: ReportOriginal, name: string) =>
  publisher !== null && plainName(publisher) === plainName(name);
