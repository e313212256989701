import type { Flag } from '../../model.ts';
import { say } from '../../sentences/say.ts';
import { type Found, flag, outerReuse } from './flag.ts';

/** A copied passage without credit is told of from this many words on: less may be a set phrase. */
const UNCREDITED_WORDS = 40;

/** Copied words of Originals that the page neither names nor links. */
export function copiedWithoutCredit(report: Found): Flag[] {
  const reuse = outerReuse(report);
  return report.originals.flatMap((original) => {
    const { id, words } = original;
    if (original.credited || original.role !== 'original' || words < UNCREDITED_WORDS) return [];
    const copied = reuse.filter(({ quotation }) => quotation.matches.some((match) => match.original === id));
    if (!copied.length) return [];
    const source = original.publisher ?? original.title;
    const fact =
      source === null
        ? say('copied-without-credit.unnamed', { words })
        : say('copied-without-credit', { words, source });
    const passages = copied.map(({ index }) => ({ type: 'quotation', index }) as const);
    return [flag('copied-without-credit', 'warning', [fact], [{ type: 'original', id }, ...passages])];
  });
}
