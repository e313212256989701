import type { Evidence, Quotation, QuotationKind, Report } from '../engine/model.ts';
import { escapeHtml } from './escape.ts';

/** A piece of the bar: colour says whose words, pattern says on what evidence, the legend says both in words. */
interface Piece {
  readonly look: string;
  readonly size: number;
  readonly says: string;
}

// One source is named in the answer where it holds at least this much of all the text from elsewhere.
const MAIN_SOURCE = 0.8;
// Below this the answer speaks of reuse alone.
const SPEECH_WORTH_SAYING = 0.05;
// More pieces than this can not be told apart in a bar.
const MOST_PIECES = 6;

const HOW: Record<Evidence, string> = {
  matched: 'found in a stored original',
  marked: 'in quotation marks',
  introduced: 'introduced by the page',
};

export const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The answer in one sentence, the bar that proves it, and the bar's legend. */
export function answer(report: Report): string {
  const { quotient, notJudged } = report;
  if (!quotient) {
    const why = notJudged.map((part) => `<p class="meta">${escapeHtml(part.why)}</p>`).join('');
    return `<p class="answer">This page gets no number.</p>${why}`;
  }
  const pieces = piecesOf(report);
  const bar = pieces
    .map((piece) => `<i class="${piece.look}" style="flex-grow:${piece.size.toFixed(4)}"></i>`)
    .join('');
  const legend = pieces.map(
    (p) => `<li><i class="${p.look}"></i><span><b>${share(p.size)}</b> ${escapeHtml(p.says)}</span></li>`,
  );
  return `<p class="answer">${sentence(report)}</p>
<div class="bar" aria-hidden="true">${bar}</div>
<ul class="legend">${legend.join('')}</ul>`;
}

const share = (size: number) => (size < 0.005 ? 'under 1 %' : percent(size));

function sentence(report: Report): string {
  const { reuse, speech } = report.quotient!;
  const people = `${percent(speech)} ${reuse >= 0.005 ? 'is' : 'of this article is'} the words of people it quotes`;
  if (reuse < 0.005) return speech < 0.005 ? 'No text from elsewhere was found.' : `${people}; the rest is its own.`;
  const source = mainSource(report);
  const text = source ? `${escapeHtml(source)}’s text` : 'text from elsewhere';
  return `About ${percent(reuse)} of this article is ${text}${speech >= SPEECH_WORTH_SAYING ? `; ${people}` : ''}.`;
}

/** Whose text a Quotation is: who is credited on the page, else who published the Original. */
export function sourceOf(quotation: Quotation, report: Report): string | null {
  if (quotation.attribution) return quotation.attribution.name;
  const held = report.originals.find((original) => original.id === quotation.matches[0]?.original);
  return held?.publisher ?? null;
}

const outer = (report: Report, kind: QuotationKind) =>
  report.quotations.filter((q) => q.kind === kind && q.within === null);
const lengthOf = (list: readonly Quotation[]) => list.reduce((sum, q) => sum + q.end - q.start, 0);

function mainSource(report: Report): string | null {
  const reuse = outer(report, 'reuse');
  const bySource = Map.groupBy(reuse, (q) => sourceOf(q, report));
  const main = [...bySource].find(([source, of]) => source && lengthOf(of) >= MAIN_SOURCE * lengthOf(reuse));
  return main?.[0] ?? null;
}

function piecesOf(report: Report): Piece[] {
  const { total, reuse, speech } = report.quotient!;
  const quoted = outer(report, 'reuse');
  const whole = lengthOf(quoted);
  const groups = Map.groupBy(quoted, (q) => JSON.stringify([q.evidence, sourceOf(q, report)]));
  const pieces: Piece[] = [...groups.values()]
    .map((group) => {
      const source = sourceOf(group[0]!, report);
      const says = source ? `${source}, ${HOW[group[0]!.evidence]}` : HOW[group[0]!.evidence];
      return { look: `reuse ${group[0]!.evidence}`, size: (reuse * lengthOf(group)) / whole, says };
    })
    .sort((a, b) => b.size - a.size);
  const rest = pieces.splice(MOST_PIECES).reduce((sum, piece) => sum + piece.size, 0);
  if (rest > 0) pieces.push({ look: 'reuse marked', size: rest, says: 'other text from elsewhere' });
  if (speech > 0) pieces.push({ look: 'speech', size: speech, says: 'words of people it quotes' });
  if (total < 1) pieces.push({ look: 'own', size: 1 - total, says: 'its own' });
  return pieces;
}
