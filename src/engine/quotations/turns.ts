import type { Attribution, PublisherKnowledge, Span } from '../model.ts';
import type { Prose } from '../prose.ts';
import type { FoundQuotation } from './found.ts';
import type { PageLanguage } from './lead-ins/language.ts';
import { plainWord } from './lead-ins/plain-words.ts';
import { VoiceReader } from './lead-ins/voice.ts';
import { genderOf } from './lexicon/given-names.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

/** "ASH:", "Ida Ash:", "IDA ASH, HOST:", also behind a mark that is opened in each paragraph. */
const LABEL =
  /^["“„«]?(\p{Lu}[\p{L}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}.'’-]*){0,3})(?:,[ \u00a0][\p{L} ]{2,30})?[:：](?=\s|$)/u;
/** So much of a line can be its label. */
const LONGEST = 80;
/** Fewer labelled paragraphs are no talk. */
const FEWEST = 4;
/** No talk has more speakers; what does is a table or a list. */
const MOST_SPEAKERS = 20;
/** A given name and what follows it, in running text. */
const IN_FULL =
  /\p{Lu}\p{Ll}[\p{L}'’-]{0,30}(?:[ \u00a0]\p{Lu}\.)?[ \u00a0](\p{Lu}[\p{L}'’-]{1,30})(?![\p{L}'’-]| ?[:：])/gu;
const MOST_LINES = 3_000;
/** A label stands no farther apart from the next than so many paragraphs. */
const FARTHEST = 6;
/** The share of turns in which a talk says "I", "we" or "you", or asks, at least: of real ones it is most. */
const SPOKEN = 1 / 4;

interface Turn {
  readonly line: Paragraph;
  readonly at: number;
  readonly label: Span;
  /** The last word of the label, and the first where there are more. */
  readonly speaker: string;
  readonly first: string | null;
}

/**
 * The turns of a talk that the page prints with its speakers' labels and without quotation marks: each is introduced by
 * its label and ends at the next. Told from lists, questions and answers, claims and facts by its speakers: one of them
 * comes back after another one spoke, the text calls one of them by name, and they speak of themselves or ask. The page's
 * own turns are not quoted.
 */
export function turnsOf(prose: Prose, knowledge: PublisherKnowledge, page: PageLanguage): FoundQuotation[] {
  const { text } = prose;
  const lines = paragraphsOf(prose)
    .filter(({ block }) => block.kind !== 'blockquote' && block.kind !== 'caption')
    .slice(0, MOST_LINES);
  const turns = lines.flatMap((line, at): Turn[] => {
    if (line.block.kind === 'heading') return [];
    const label = LABEL.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST)));
    if (!label) return [];
    const name = label[1]!.trimEnd();
    const start = line.start + label[0].indexOf(name);
    const parts = name.split(/\s/);
    const [speaker, first] = [plainWord(parts.at(-1)!), parts.length > 1 ? plainWord(parts[0]!) : null];
    return [{ line, at, label: { start, end: start + name.length }, speaker, first }];
  });
  if (!takesTurns(turns)) return [];
  const named = namedInFull(text);
  const people = new Set(turns.filter((turn) => isNamed(text, turn, named)).map(({ speaker }) => speaker));
  if (!turns.some((turn, i) => comesBack(turns, i) && people.has(turn.speaker))) return [];
  if (!isTalk(text, turns, page)) return [];
  const out: FoundQuotation[] = [];
  turns.forEach((turn, i) => {
    if (isOwn(prose, knowledge, turn)) return;
    const last = lastLine(lines, turn, turns[i + 1]);
    const start = afterLabel(text, turn);
    if (last.end <= start) return;
    out.push({
      start,
      end: last.end,
      kind: 'speech',
      evidence: 'introduced',
      extentConfidence: last === turn.line ? 0.9 : 0.7,
      attribution: speakerOf(text, turn, named, knowledge),
      matches: [],
    });
  });
  return out;
}

function takesTurns(turns: readonly Turn[]): boolean {
  if (turns.length < FEWEST) return false;
  const speakers = new Set(turns.map(({ speaker }) => speaker)).size;
  return speakers > 1 && speakers <= MOST_SPEAKERS && turns.some((_, i) => comesBack(turns, i));
}

/** Does a speaker come back at turn `i` after another one spoke? Looked for among the turns right before. */
function comesBack(turns: readonly Turn[], i: number): boolean {
  const turn = turns[i]!;
  const before = turns.slice(Math.max(0, i - MOST_SPEAKERS), i);
  const last = before.at(-1);
  return last !== undefined && !isSame(last, turn) && before.some((other) => isSame(other, turn));
}

/** "ASH" and "Ida Ash" are one, "Ida Ash" and "Tom Ash" are not. */
const isSame = (a: Turn, b: Turn) =>
  a.speaker === b.speaker && (a.first === b.first || a.first === null || b.first === null);

/**
 * Do the turns speak of themselves, or to one another? Notes on two teams, or charges against four people, stand behind
 * names as well, and nobody says them. In a language whose words for that are not known, any turns may.
 */
function isTalk(text: string, turns: readonly Turn[], page: PageLanguage): boolean {
  if (!page.ownWords) return true;
  const voices = new VoiceReader(page);
  const spoken = turns.filter(({ line, label }) => {
    const { person, asks } = voices.read(text, { start: label.end, end: line.end });
    return person > 0 || asks;
  });
  return spoken.length >= turns.length * SPOKEN;
}

/** What a speaker says before the next label goes on in paragraphs without one. */
function lastLine(lines: readonly Paragraph[], turn: Turn, next: Turn | undefined): Paragraph {
  let last = turn.line;
  if (!next || next.at - turn.at > FARTHEST) return last;
  for (let k = turn.at + 1; k < next.at && lines[k]!.block.kind !== 'heading'; k++) last = lines[k]!;
  return last;
}

/** Surnames that stand in the running text behind a given name, with the whole name. */
function namedInFull(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  IN_FULL.lastIndex = 0;
  for (let found = IN_FULL.exec(text); found; found = IN_FULL.exec(text)) {
    const surname = plainWord(found[1]!).replace(/'s$/, '');
    if (surname.length > 2 && !names.has(surname)) names.set(surname, found[0].replace(/['’]s$/, ''));
    // "Mayor Ida Ash": the second word may be the first of a name.
    IN_FULL.lastIndex = found.index + found[0].length - found[1]!.length;
  }
  return names;
}

/** Is the label a person's name: one with a given name, or a surname that the running text has behind another name? */
function isNamed(text: string, { label, speaker }: Turn, named: ReadonlyMap<string, string>): boolean {
  const words = text.slice(label.start, label.end).split(/\s+/);
  return words.length > 1 ? genderOf(words[0]!.toLowerCase()) !== null : named.has(speaker);
}

/** Who takes the turn; a publication's interviewers speak under its name. */
function speakerOf(
  text: string,
  turn: Turn,
  named: ReadonlyMap<string, string>,
  knowledge: PublisherKnowledge,
): Attribution {
  const { start, end } = turn.label;
  const name = fullName(text, turn, named);
  const publishers = knowledge.publishers.named(name);
  const place = { cue: null, start, end, url: null, trusted: false };
  if (!publishers.length) return { name, kind: 'person', domain: null, ...place };
  return { name, kind: 'publication', domain: publishers.length === 1 ? publishers[0]!.domain : null, ...place };
}

function fullName(text: string, { label, speaker }: Turn, named: ReadonlyMap<string, string>): string {
  const name = text.slice(label.start, label.end).replace(/\s+/g, ' ');
  return name.includes(' ') ? name : (named.get(speaker) ?? name);
}

/** The page’s own questions: its name, or its writer’s, is the label. */
function isOwn({ article, text }: Prose, knowledge: PublisherKnowledge, { label, speaker }: Turn): boolean {
  const name = plainWord(text.slice(label.start, label.end));
  const own = [article.site, article.byline].map((each) => plainWord(each ?? ''));
  if (own.some((each) => each === name || each.split(/[\s,]+/).includes(speaker))) return true;
  const site = article.url ? knowledge.publishers.at(article.url) : null;
  return site !== null && knowledge.publishers.named(name.toUpperCase()).some((each) => each.domain === site.domain);
}

function afterLabel(text: string, { line, label }: Turn): number {
  let at = text.indexOf(':', label.end);
  const wide = text.indexOf('：', label.end);
  if (at < 0 || (wide >= 0 && wide < at)) at = wide;
  at++;
  while (at < line.end && /\s/.test(text[at]!)) at++;
  return at;
}
