import type { Attribution, Flag, Span } from '../../model.ts';
import { countWords, type Prose } from '../../prose.ts';
import { say } from '../../sentences/say.ts';
import { overlap } from '../../text/spans.ts';
import type { OriginalTexts } from '../provenance/texts.ts';
import { flag } from './flag.ts';
import { fullName, sharesName } from './person-names.ts';
import type { Heard } from './spoken.ts';

/** Fewer words two people may well both have said. */
const FEWEST_WORDS = 8;
/** A name stands at the words when no more than this lies between, in UTF-16 code units. */
const BESIDE = 60;
/** Originals whose speakers are looked up. */
const MOST_ORIGINALS = 4;

/**
 * The same words given to one person here and to another in the Original. Both must be named in full somewhere in their
 * text, right at the words, and neither text may name the other's speaker near them.
 */
export function speakerMismatch(prose: Prose, heard: readonly Heard[], texts: OriginalTexts): Flag[] {
  const asked = new Set<string>();
  const told = new Set<number>();
  return heard.flatMap((one) => {
    const { quotation, index, here, there, original } = one;
    if (told.has(index) || countWords(prose, here) < FEWEST_WORDS) return [];
    const said = speaker(quotation.attribution, prose.text, quotation);
    if (said === null || (asked.size >= MOST_ORIGINALS && !asked.has(original.id))) return [];
    asked.add(original.id);
    const spoken = texts.spoken(original).find((other) => 2 * overlap(other, there) > there.end - there.start);
    const meant = spoken ? speaker(spoken.attribution, original.text, spoken) : null;
    if (!spoken || meant === null) return [];
    // Whoever is quoted quotes somebody else.
    if (isInner(prose.text, quotation, here) || isInner(original.text, spoken, there)) return [];
    const [mine, theirs] = [fullName(said, prose.text), fullName(meant, original.text)];
    if (!mine || !theirs || sharesName(mine, theirs)) return [];
    if (namesNear(original.text, spoken.start, mine) || namesNear(prose.text, here.start, theirs)) return [];
    told.add(index);
    const places = { here: said, there: meant };
    const source = original.publisher;
    const fact =
      source === null ? say('speaker-mismatch.unnamed', places) : say('speaker-mismatch', { ...places, source });
    return [
      flag(
        'speaker-mismatch',
        'warning',
        [fact],
        [
          { type: 'quotation', index },
          { type: 'original', id: original.id },
        ],
      ),
    ];
  });
}

const INNER = /[\s(](?:[\p{Pi}„‚「『]|['"](?=\p{L}))(.{1,2000}?)[\p{Pf}'"」』](?!\p{L})/u;

/** Do most of the words stand in marks of their own inside a quotation? */
function isInner(text: string, { start, end }: Span, words: Span): boolean {
  const inner = INNER.exec(text.slice(start, end));
  if (!inner) return false;
  const from = start + inner.index;
  return 2 * overlap({ start: from, end: from + inner[0].length }, words) > words.end - words.start;
}

/** A person whose name stands right at the words, in one sentence with them: whom a pronoun means is too often a guess. */
function speaker(attribution: Attribution | null, text: string, words: Span): string | null {
  if (attribution?.kind !== 'person' || attribution.cue === null) return null;
  const { name, start, end } = attribution;
  if (start === null || end === null) return null;
  const isName = text.slice(start, end).includes(name.split(/\s+/).at(-1)!);
  const between = end <= words.start ? text.slice(end, words.start) : text.slice(words.end, start);
  return isName && between.length <= BESIDE && !/\n|[.!?]\s/.test(between) ? name : null;
}

/** Does the paragraph of a quotation, or one beside it, name this person? */
function namesNear(text: string, at: number, name: readonly string[]): boolean {
  const paragraphs = text.split(/\n+/);
  let start = 0;
  const here = paragraphs.findIndex((paragraph) => {
    start = text.indexOf(paragraph, start) + paragraph.length;
    return start > at;
  });
  const around = paragraphs.slice(Math.max(0, here - 1), here + 2).join(' ');
  return sharesName(
    around.split(/[^\p{L}’'-]+/u).filter((word) => /^\p{Lu}/u.test(word)),
    name,
  );
}
