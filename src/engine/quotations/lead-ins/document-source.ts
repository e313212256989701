import { PhraseSet } from './phrase-set.ts';
import type { PlainWord } from './plain-words.ts';
import type { NamedSource } from './source.ts';

const reading = new PhraseSet(['reading']);
const documents = new PhraseSet(['documents']);

/** "Here is …", "the following …": what stands after the colon is the document. */
const SHOWS =
  /^(?:here's|here|hier|voici|ecco|aqui|oto|вот|following|folgende[mnrs]?|suivante?|siguiente|seguente|seguinte|volgende|nastepujac[aey]|następująca|следующ(?:ее|ая|ии)|foljande|asagidaki|berikut)$/;

/** "The letter reads:", "Here's what the original article said:", "here is the claim:". */
export function documentSource(text: string, words: readonly PlainWord[]): NamedSource | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const length = documents.at(words, i);
    if (!length) continue;
    const last = i + length - 1;
    const verb = [1, 2].map((step) => last + step).find((at) => reading.at(words, at));
    const close = verb === undefined ? null : verb + reading.at(words, verb) - 1;
    const ends = close !== null && words.length - 1 - close <= 2;
    const shown = close === null && last === words.length - 1 && words.some((word) => SHOWS.test(word.plain));
    if (!ends && !shown) continue;
    const first = nounPhraseStart(text, words, i);
    const start = words[first]!.start;
    const end = words[last]!.end;
    const cue = close === null ? null : text.slice(words[verb!]!.start, words[close]!.end);
    return {
      start,
      end,
      name: text.slice(start, end).replace(/\s+/g, ' '),
      kind: 'document',
      publishers: [],
      url: null,
      cue,
      spoken: false,
    };
  }
  return null;
}

/** Back over adjectives and a possessor to the article of a noun. */
function nounPhraseStart(text: string, words: readonly PlainWord[], noun: number): number {
  let first = noun;
  while (first > 0 && noun - first < 5) {
    const before = words[first - 1]!;
    if (/[,;:.!?]/.test(text.slice(before.end, words[first]!.start))) break;
    if (/^(?:what|how|is|was|here's|here|part|of|in|to|from|on|that|and|said|from)$/.test(before.plain)) break;
    first--;
    if (/^(?:the|a|an|his|her|their|this|der|die|das|le|la|el|il|o|het|de)$/.test(before.plain)) break;
  }
  return first;
}
