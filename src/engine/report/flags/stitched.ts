import type { Edit, Flag } from '../../model.ts';
import { say } from '../../sentences/say.ts';
import { wordsOf } from '../../text/words.ts';
import { type Found, flag } from './flag.ts';
import type { Heard } from './spoken.ts';

/** Passages with as many words between them were not said in one breath; who leaves out less shortens a sentence. */
const FAR_WORDS = 30;
/** What may stand between the two on the page, in UTF-16 code units: an end and a space. Never a sign of omission. */
const SEAM = 4;
const OMITTED = /…|\.\s?\.|\[|\(|\n/;

/** Words left out of one passage without a sign, so many that what stands around them is two passages. */
export function isFarLeap(edit: Edit): boolean {
  return edit.class === 'omission' && edit.originalText.length >= FAR_WORDS && countIn(edit.originalText) >= FAR_WORDS;
}

/** One quotation made of passages that stand far apart in the Original, or the other way round, with no sign of it. */
export function stitchedQuotations(report: Found, heard: readonly Heard[]): Flag[] {
  const flags: Flag[] = [];
  const told = new Set<number>();
  const { text } = report.article;
  for (const [at, one] of heard.entries()) {
    if (told.has(one.index)) continue;
    const leap = one.match.edits.find(
      (edit) =>
        isFarLeap(edit) &&
        edit.start >= one.here.start &&
        edit.end <= one.here.end &&
        !OMITTED.test(text.slice(edit.start, edit.end + SEAM)),
    );
    let fact = leap ? say('stitched-quotation', { words: countIn(leap.originalText) }) : null;
    for (const next of heard.slice(at + 1)) {
      if (fact || next.index !== one.index || next.original !== one.original) continue;
      const seam = text.slice(one.here.end, next.here.start);
      if (next.here.start < one.here.end || seam.length > SEAM || OMITTED.test(seam)) continue;
      fact = distanceOf(one, next);
    }
    if (!fact) continue;
    told.add(one.index);
    flags.push(
      flag(
        'stitched-quotation',
        'warning',
        [fact],
        [
          { type: 'quotation', index: one.index },
          { type: 'original', id: one.original.id },
        ],
      ),
    );
  }
  return flags;
}

function distanceOf({ there, original }: Heard, { there: next }: Heard) {
  if (next.end <= there.start) return say('stitched-quotation.turned');
  const words = countIn(original.text.slice(there.end, next.start));
  return words >= FAR_WORDS ? say('stitched-quotation', { words }) : null;
}

const countIn = (text: string) => wordsOf(text).length;
