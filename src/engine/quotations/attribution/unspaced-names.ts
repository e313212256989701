import type { Lexicon } from '../lexicon/lexicon.ts';

/** A stretch of the text beside a quotation. */
export interface Part {
  /** Offset in the whole text. */
  readonly start: number;
  readonly text: string;
}

/** Who is named, and whether what stood beside tells that it is a person. */
export interface Named extends Part {
  readonly isPerson: boolean;
}

/** No name or title is longer. */
export const LONGEST = 24;
const EDGE = /[、，,；;：:。！？\s“”"「」『』《》]/;
const OPENS = /[（(]/;
const CLOSES = /[）)]/;
/** A name alone, without a title: two to four characters, or one of another script with its dots. */
const NAME = /^(?:.{2,4}|.*[·・].*)$/u;
/** A Japanese name in full: what follows it is no part of how its bearer is called. */
const FULL = 3;
/** So short a part is a name, whatever it begins with: "向明". */
const SHORTEST = 2;
/** "会見に出席した田中一郎社長": what somebody did who is named behind it. */
const DID = /^.*(?:した|った|いた|れた|えた|きた|めた|する|いる|ある)(?=[\p{sc=Han}\p{sc=Katakana}])/u;
const DATE = /[\d０-９]+\s?[日月年号號]/;
/** Behind a name whatever it is, and no part of it. */
const HONORIFIC = /(?:氏|さん|様|君|くん|ちゃん)$/;

/** What stands before offset `to` of a piece of text, back to the last comma. What is in brackets belongs to it. */
export function partBefore(piece: string, start: number, to: number): Part {
  let from = to;
  let depth = 0;
  while (from > 0 && to - from < LONGEST) {
    const char = piece[from - 1]!;
    if (CLOSES.test(char)) depth++;
    else if (OPENS.test(char)) depth--;
    if (depth < 0 || (depth === 0 && EDGE.test(char))) break;
    from--;
  }
  return { start: start + from, text: piece.slice(from, to) };
}

/** Of "田中一郎会長（６２）", "市長の田中一郎氏" or "外交部发言人王芳在北京" the name; null where that is a pronoun or nothing. */
export function nameIn(part: Part, lexicon: Lexicon): Named | null {
  const subject = withoutBracket(lexicon.topic.length > 0 ? part : withoutRest(part, lexicon));
  if (subject.text.length < 2 || lexicon.pronouns.has(subject.text)) return null;
  return lexicon.topic.length > 0 ? beforeTitle(subject, lexicon) : behindTitle(subject, lexicon);
}

const upTo = ({ start, text }: Part, end: number): Part => ({ start, text: text.slice(0, end) });
const from = ({ start, text }: Part, at: number): Part => ({ start: start + at, text: text.slice(at) });

function withoutBracket(part: Part): Part {
  const at = part.text.search(OPENS);
  return at > 0 ? upTo(part, at) : part;
}

/** Chinese: the subject ends where its clause says when, where or to whom, or where another verb of saying begins. */
function withoutRest(part: Part, lexicon: Lexicon): Part {
  let end = part.text.length;
  for (const words of [lexicon.prepositions, lexicon.adverbs, lexicon.says]) {
    for (const word of words) {
      const at = part.text.indexOf(word, 1);
      if (at > 0 && at < end) end = at;
    }
  }
  const date = part.text.search(DATE);
  if (date > 0 && date < end) end = date;
  // "在北京", "并": a clause that begins so has no subject of its own.
  const opens = [...lexicon.prepositions, ...lexicon.adverbs].some((word) => part.text.startsWith(word));
  return opens && part.text.length > SHORTEST ? upTo(part, 0) : upTo(part, end);
}

/** Chinese: roles stand before a name, "市长李明", or take its place, "李先生"; behind a foreign one. */
function behindTitle(whole: Part, lexicon: Lexicon): Named {
  // "据警方称".
  const part = /^[据據]../u.test(whole.text) ? from(whole, 1) : whole;
  const foreign = /·/.test(part.text) && [...lexicon.titles].find((title) => part.text.endsWith(title));
  if (foreign) return { ...upTo(part, part.text.length - foreign.length), isPerson: true };
  let at = 0;
  for (const title of lexicon.titles) {
    const found = part.text.lastIndexOf(title);
    if (found >= 0) at = Math.max(at, found + title.length);
  }
  const name = from(part, at);
  return at > 0 && NAME.test(name.text) ? { ...name, isPerson: true } : { ...part, isPerson: false };
}

/** Japanese: roles stand behind a name, "田中一郎首相", and before it with a particle between, "市長の田中一郎氏". */
function beforeTitle(part: Part, lexicon: Lexicon): Named {
  const honorific = HONORIFIC.exec(part.text);
  if (honorific) {
    const whole = upTo(part, honorific.index);
    const clause = DID.exec(whole.text)?.[0].length ?? 0;
    return { ...from(whole, Math.max(clause, whole.text.lastIndexOf('の') + 1)), isPerson: true };
  }
  for (const title of lexicon.titles) {
    const end = part.text.length - title.length;
    const clause = DID.exec(part.text.slice(0, end))?.[0].length ?? 0;
    const at = Math.max(clause, part.text.lastIndexOf('の', end) + 1);
    if (part.text.endsWith(title) && end - at > FULL) return { ...from(upTo(part, end), at), isPerson: true };
  }
  return { ...part, isPerson: false };
}
