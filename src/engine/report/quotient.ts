import type { Quotation, Quotient } from '../model.ts';
import { type Prose, wordAt } from '../prose.ts';

/**
 * Quoted words ÷ article words, with its two parts. No word counts twice: a Quotation that stands within another counts
 * nothing, and boilerplate is in neither number.
 */
export function quotientOf(prose: Prose, quotations: readonly Quotation[]): Quotient {
  const all = prose.counted[prose.words.length]!;
  const owner = new Uint8Array(prose.words.length);
  const code = { speech: 1, reuse: 2 } as const;
  for (const quotation of quotations) {
    if (quotation.within !== null) continue;
    owner.fill(code[quotation.kind], wordAt(prose.words, quotation.start), wordAt(prose.words, quotation.end));
  }
  const count = [0, 0, 0];
  for (let i = 0; i < owner.length; i++) {
    if (prose.counted[i + 1]! > prose.counted[i]!) count[owner[i]!]!++;
  }
  const share = (n: number) => (all ? n / all : 0);
  return { total: share(count[1]! + count[2]!), speech: share(count[1]!), reuse: share(count[2]!) };
}
