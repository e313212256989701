import type { Block } from '../../model.ts';
import type { Prose } from '../../prose.ts';
import type { LeadIn } from './lead-in.ts';
import { PhraseSet } from './phrase-set.ts';
import { plainWords } from './plain-words.ts';
import type { NamedSource } from './source.ts';
import { outsideQuotes } from './voice.ts';

const said = new PhraseSet(['speech', 'verbs']);
const sendOff = new PhraseSet(['sendOff', 'tails']);
const OPENING = /^(?:["“”„‟«‹「『‘＂〝]|''|``|'(?=\p{Lu}))/u;
const CLOSING = /["”»›」』“]|''/gu;
const BULLET = /^(?:[-–—•*·▪►]|\(?\d{1,2}[.)])\s/u;
/** What is shorter is a list's entry or a label, not an article. */
const FEWEST_WORDS = 5;
/** A line that sends the reader elsewhere is short. */
const SHORT = 200;

/** Is what follows a lead-in running text without marks? */
export function isPasted(prose: Prose, leadIn: LeadIn, source: NamedSource): boolean {
  const { next } = leadIn;
  if (!next) return false;
  const { text } = prose;
  const block = prose.blocks[next.block]!;
  if (block.kind === 'blockquote' || block.kind === 'list-item' || block.role === 'pull-quote') return false;
  if (block.kind === 'heading' && source.kind !== 'publication') return false;
  const content = text.slice(next.start, Math.min(block.end, next.start + 2_000));
  if (OPENING.test(content)) return isReportedSpeech(source, content);
  if (source.kind === 'person' && speaksOfPerson(content, source.name)) return false;
  if (isListed(prose, next.block, content)) return false;
  if (/^\p{Ll}/u.test(content)) return false;
  const sameBlock = block.start < leadIn.end;
  const all = plainWords(content, 0, content.length);
  const words = all.length;
  if (content.length <= SHORT && sendOff.leads(content, all, 0) !== null) return false;
  return (
    words >= FEWEST_WORDS ||
    (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(content) && content.length > 15) ||
    (!sameBlock && nextIsProse(prose, next.block))
  );
}

/** A pasted article may begin with somebody's words: “…,” he said. Those of a quoted one end with its mark. */
function isReportedSpeech(source: NamedSource, content: string): boolean {
  if (source.kind !== 'publication') return false;
  CLOSING.lastIndex = 1;
  for (let close = CLOSING.exec(content); close; close = CLOSING.exec(content)) {
    if (!/[,?!.，]/.test(content[close.index - 1] ?? '')) continue;
    const rest = content.slice(close.index + close[0].length, close.index + 80);
    const words = plainWords(rest, 0, rest.length).slice(0, 6);
    return words.some((_, i) => said.at(words, i) > 0) && !/^\s*["“„«]/.test(rest);
  }
  return false;
}

/** Nobody's own words call him by his name: "Hayes was referring to …". */
function speaksOfPerson(content: string, name: string): boolean {
  const surname = plainWords(name, 0, name.length).at(-1)?.plain ?? '';
  const first = outsideQuotes(content, { start: 0, end: Math.min(content.length, 300) });
  return plainWords(first, 0, first.length).some((word) => word.plain === surname);
}

function isListed(prose: Prose, index: number, content: string): boolean {
  if (!BULLET.test(content)) return false;
  const second = prose.blocks[index + 1];
  return second === undefined || BULLET.test(prose.text.slice(second.start, second.end));
}

function nextIsProse(prose: Prose, index: number): boolean {
  const second: Block | undefined = prose.blocks[index + 1];
  return second !== undefined && second.kind === 'paragraph' && second.end - second.start > 80;
}
