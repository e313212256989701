import type { Block, Span } from '../../model.ts';
import type { Prose } from '../../prose.ts';
import { trimmed } from '../../text/spans.ts';
import { PhraseSet } from './phrase-set.ts';
import { type PlainWord, plainWord, plainWords } from './plain-words.ts';
import { isPronounWord } from './pronouns.ts';
import type { NamedSource } from './source.ts';
import { joined, outsideQuotes, strangeness, type Voice, type VoiceReader } from './voice.ts';

const sendOff = new PhraseSet(['sendOff']);
const tails = new PhraseSet(['tails']);
const documents = new PhraseSet(['documents']);
const verbs = new PhraseSet(['verbs', 'speech', 'reading']);
/** A send-off is short: a paragraph that merely begins like one is prose. */
const SHORT = 200;
/** Characters of a paragraph in which the source is looked for: no paragraph of an article is longer. */
const MOST_READ = 4_000;
/** From so many points on, a paragraph is taken for the page's own again. */
const ANOTHER_WRITER = 2;

export interface Extent extends Span {
  readonly confidence: number;
}

/**
 * How far pasted text reaches that nothing marks: to the next lead-in, heading, send-off or credit line, or to where the
 * page speaks of its source from outside again, or in another manner than the pasted text.
 *
 * @param from block and offset at which the pasted text begins
 * @param limit where the next lead-in begins; the text's end where there is none
 */
export function extentOf(
  prose: Prose,
  from: { readonly block: number; readonly start: number },
  limit: number,
  source: NamedSource,
  voices: VoiceReader,
): Extent {
  const { text, blocks } = prose;
  const head = trimmed(text, { start: from.start, end: Math.min(blocks[from.block]!.end, limit) });
  const { start } = head;
  let { end } = head;
  let pasted = voices.read(text, head);
  let paragraphs = 1;
  for (let i = from.block + 1; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.start >= limit) return { start, end, confidence: 0.9 };
    const words = plainWords(text, block.start, Math.min(block.end, block.start + MOST_READ));
    const here = voices.read(text, block, block.end - block.start <= MOST_READ ? words : undefined);
    const stop = stopAt(text, block, words, source, here, pasted);
    if (stop !== null) return { start, end, confidence: stop };
    if (!/[\p{L}\p{N}]/u.test(text.slice(block.start, block.end))) continue;
    end = trimmed(text, { start, end: Math.min(block.end, limit) }).end;
    pasted = joined(pasted, here);
    paragraphs++;
  }
  // Nothing says where it ends: the longer it runs, the likelier that something was missed.
  return { start, end, confidence: Math.max(0.3, 0.75 - 0.05 * paragraphs) };
}

/** How sure it is that the pasted text is over before this block; null where it may go on. */
function stopAt(
  text: string,
  block: Block,
  words: readonly PlainWord[],
  source: NamedSource,
  here: Voice,
  pasted: Voice,
): number | null {
  if (block.kind === 'boilerplate' || block.kind === 'heading') return 0.9;
  const content = text.slice(block.start, block.end);
  if (/^[<{@]|^\.@/.test(content)) return 0.8;
  if (block.end - block.start <= SHORT) {
    if (sendOff.leads(text, words, block.start) !== null || tails.leads(text, words, block.start) !== null) return 0.9;
  }
  if (speaksOf(text, block, words, source)) return 0.8;
  return strangeness(here, pasted, source.kind === 'person') >= ANOTHER_WRITER ? 0.6 : null;
}

/** Does this paragraph speak of the source from outside: "According to the Times", "He writes", "the letter"? */
function speaksOf(text: string, block: Block, words: readonly PlainWord[], source: NamedSource): boolean {
  const opening = words.slice(0, 4);
  if (source.kind === 'person' || source.kind === 'document') {
    if (opening[0] && isPronounWord(opening[0].plain) && verbs.at(words, 1) && source.kind === 'person') return true;
    if (source.kind === 'person') {
      const surname = plainWord(source.name.split(/\s+/).at(-1) ?? '').replace(/'s$/, '');
      return surname.length > 2 && words.some((word) => word.plain === surname || word.plain === `${surname}'s`);
    }
    if (
      /^(?:the|this|der|die|dieser|dieses|le|la|cet|cette|el|este|esta|il|questo|o|esta|het|de|dit)$/.test(
        opening[0]?.plain ?? '',
      )
    ) {
      if (opening.slice(1).some((_, k) => documents.at(words, k + 1) > 0)) return true;
    }
    const possessor = /^(.{2,60}?)['’]s\s/u.exec(source.name)?.[1];
    if (possessor && words.some((word) => word.plain === plainWord(possessor))) return true;
    const own = outsideQuotes(text, block);
    const noun = plainWord(source.name.split(/\s+/).at(-1) ?? '');
    const about = plainWords(own, 0, own.length);
    return about.some(
      (word, k) =>
        (word.plain === noun || documents.at(about, k) > 0) && /^(?:the|this)$/.test(about[k - 1]?.plain ?? ''),
    );
  }
  return pointsBack(opening) || reportsOf(words, source);
}

/** "That article …", "The paper also reported …": whoever says so is not its writer. */
function pointsBack(opening: readonly PlainWord[]): boolean {
  const [first, second] = opening;
  if (!first || !second) return false;
  if (/^(?:that|dieser|jener|cet|ese|quell|esse)$/.test(first.plain)) return documents.at(opening, 1) > 0;
  const outlet =
    /^(?:paper|newspaper|outlet|magazine|network|site|website|broadcaster|zeitung|blatt|magazin|sender|journal|periodico|diario|giornale|jornal|krant|gazeta)$/;
  return (
    /^(?:the|die|das|der|le|el|il|o|de)$/.test(first.plain) &&
    outlet.test(second.plain) &&
    opening.some((_, i) => verbs.at(opening, i) > 0)
  );
}

/** "Pando reports that", "according to the Times", "in the Breitbart report"; but not "told FOX 13". */
function reportsOf(words: readonly PlainWord[], source: NamedSource): boolean {
  const name = plainWords(source.name, 0, source.name.length).filter((word) => !/^(?:the|a|as)$/.test(word.plain));
  const last = name.at(-1)?.plain;
  if (!last) return false;
  const full = name.length === 1;
  return words.some((word, i) => {
    if (word.plain !== last && word.plain !== `${last}'s`) return false;
    const before = words[i - 1]?.plain ?? '';
    const wholeName =
      full || words[i - name.length + 1]?.plain === name[0]!.plain || /^(?:the|der|die|le|la|el|il)$/.test(before);
    if (!wholeName) return false;
    const from = i - (full ? 0 : name.length - 1);
    const lead = words
      .slice(Math.max(0, from - 4), i)
      .map((each) => each.plain)
      .join(' ');
    return (
      /according to|laut|selon|segun|secondo|segundo|volgens|wedlug|enligt|menurut/.test(lead) ||
      (verbs.at(words, i + 1) > 0 && i < 12) ||
      documents.at(words, i + 1) > 0
    );
  });
}
