import type { Span } from '../model.ts';
import { behindDash, dashedSpeech } from '../text/quote-dashes.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Paragraph } from './paragraphs.ts';

const ENDS = /[.!?…]$/;
/** As a speaker is named, by whatever verb: "! utbrister Ask", ", ropar den glada Ask", " – Ask". */
const MAY_NAME = /[?!…]\s\p{Ll}|\s[—–-]|,\s\p{Ll}+\s(?:\p{Ll}+\s){0,2}\p{Lu}/u;

/**
 * What is spoken in paragraphs that open with a dash: up to where they say who speaks; or the whole paragraph where it
 * ends as a sentence, seems to name no speaker, and the text has such dialogue elsewhere. Of several in a row without a
 * speaker, which may be a list, only those right behind one with a speaker.
 */
export function dialogueIn(text: string, paragraphs: readonly Paragraph[], lexicon: Lexicon): Span[] {
  const credited = paragraphs.map((paragraph) => dashedSpeech(text, paragraph, lexicon));
  if (!credited.some((spoken) => spoken.length)) return [];
  let goesOn = false;
  return paragraphs.flatMap((paragraph, i) => {
    const behind = behindDash(text, paragraph);
    const apart = !opens(text, paragraphs[i - 1]) && !opens(text, paragraphs[i + 1]);
    const own = credited[i]!;
    const answers = behind && paragraph.block.kind === 'paragraph' && (goesOn || apart);
    const spoken = own.length || !answers || !isSpokenWhole(text, behind) ? own : [behind];
    goesOn = spoken.length > 0;
    return spoken;
  });
}

function isSpokenWhole(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return ENDS.test(words) && !MAY_NAME.test(words);
}

const opens = (text: string, paragraph: Span | undefined) =>
  paragraph !== undefined && behindDash(text, paragraph) !== null;
