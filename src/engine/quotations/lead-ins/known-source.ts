import type { Article, Publisher, Publishers, Span } from '../../model.ts';
import { outwardLinks } from './links.ts';
import { PhraseSet } from './phrase-set.ts';
import { type PlainWord, plainWords } from './plain-words.ts';
import type { NamedSource } from './source.ts';

const verbs = new PhraseSet(['verbs']);
const speech = new PhraseSet(['speech']);
const after = new PhraseSet(['after', 'reading']);
const before = new PhraseSet(['before']);
const prepositions = new PhraseSet(['prepositions']);
/** "First appeared in": credits a text when it stands alone, hands over to one before a colon. */
const tails = new PhraseSet(['tails']);
/** "Reuters reported that …:" goes on in the writer's own words. */
const COMPLEMENT = new Set('that dass que qu che dat ze ce ca czy chto что att bahwa أن'.split(' '));
/** "One thing that Reuters never said:" hands over to nobody. */
const NEGATIONS = new Set(
  'never not no nie nicht kein keine jamais ne pas non nunca mai nao nooit niet geen nigdy не никогда aldrig inte tidak bukan'.split(
    ' ',
  ),
);
/** Who was "told" something spoke to the publication: what follows are the speaker's words. */
const TOLD = new Set('told tells tell telling gegenuber told interview'.split(' '));
/** Words that may stand in a lead-in between its parts without meaning. */
const FILLERS = new Set(
  'the a an as and our friends at over here is s by also further wie der die das den dem le la les el los il lo o os de het comme como come jak как som'.split(
    ' ',
  ),
);
const DOMAIN = /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}$/i;
/** What may follow a name before the colon. */
const OCCASION = new Set(
  `on in at last this yesterday today monday tuesday wednesday thursday friday saturday sunday published released posted
  again am vom im gestern heute hier ce ayer hoy ieri oggi ontem hoje gisteren vandaag wczoraj dziś вчера igår`.split(
    /\s+/,
  ),
);
/** How many words may stand between a name and its verb, and between its phrase and the name. */
const REACH_AFTER = 5;
const REACH_BEFORE = 2;
/** How many words may follow the cue before the colon ("on Monday", "in a new book"). */
const REST = 6;

interface Named extends Span {
  readonly publishers: readonly Publisher[];
  readonly url: string | null;
  readonly written: string;
}

/** What a lead-in ends with: a colon, nothing (a line of its own), or a dash at the end of such a line. */
export type Ending = 'colon' | 'line' | 'dashed';

/** A publisher, a bare domain or a linked name that this sentence or line hands over to. */
export function knownSource(article: Article, publishers: Publishers, span: Span, ending: Ending): NamedSource | null {
  const whole = ending !== 'colon';
  const { text } = article;
  const words = plainWords(text, span.start, span.end);
  const found = namesOf(article, publishers, span, words);
  const names = found.length || whole ? found : uncapitalised(publishers, text, words);
  if (!names.length) return null;
  const cues = {
    verbs: verbs.in(text, words, span.start, span.end),
    speech: speech.in(text, words, span.start, span.end),
    after: after.in(text, words, span.start, span.end),
    before: [
      ...before.in(text, words, span.start, span.end),
      ...(whole ? [] : tails.in(text, words, span.start, span.end)),
    ],
    prepositions: prepositions.in(text, words, span.start, span.end),
  };
  // The last name is the nearest to the colon: "Citing Reuters, the Guardian reports:".
  for (const name of names.toReversed()) {
    const cue = cueFor(words, name, cues);
    if (cue === null || (whole && !isNothingElse(words, name, cue, ending))) continue;
    return {
      start: name.start,
      end: name.end,
      name: name.written,
      kind: 'publication',
      publishers: name.publishers,
      url: name.url,
      cue: text.slice(cue.start, cue.start < name.start ? Math.min(cue.end, name.start) : cue.end).trim() || null,
      spoken: false,
    };
  }
  return null;
}

function namesOf(article: Article, publishers: Publishers, span: Span, words: readonly PlainWord[]): Named[] {
  const { text } = article;
  const links = outwardLinks(article, publishers, span);
  const linkAt = (at: Span) => links.find((link) => link.start < at.end && at.start < link.end)?.url ?? null;
  const written = (at: Span) => text.slice(at.start, at.end).replace(/\s+/g, ' ');
  const named: Named[] = publishers.namesIn(text, span.start, span.end).map((found) => ({
    ...found,
    url: linkAt(found) ?? (links.length === 1 ? links[0]!.url : null),
    written: written(found),
  }));
  const isFree = (at: Span) => named.every((name) => name.end <= at.start || at.end <= name.start);
  for (const word of words) {
    if (DOMAIN.test(word.plain) && isFree(word))
      named.push({ ...word, publishers: [], url: linkAt(word), written: written(word) });
  }
  for (const link of links) {
    const at = { start: Math.max(link.start, span.start), end: Math.min(link.end, span.end) };
    const known = publishers.at(link.url);
    const label = written(at).trim();
    // A link on a sentence or on its verb names nobody; on a capitalised name, or to a known publisher, it does.
    if (isFree(at) && label.length <= 60 && (known || /^\p{Lu}/u.test(label)) && !isCue(text, at)) {
      named.push({ ...at, publishers: known ? [known] : [], url: link.url, written: label });
    }
  }
  return named.sort((a, b) => a.start - b.start);
}

/** "reuters reports:", all in small letters: a name only where it alone does what a publication does. */
function uncapitalised(publishers: Publishers, text: string, words: readonly PlainWord[]): Named[] {
  const first = words.findIndex((word) => !FILLERS.has(word.plain));
  const name = words[first];
  const length = name ? verbs.at(words, first + 1) : 0;
  if (!name || !length || first + 1 + length < words.length) return [];
  const written = text.slice(name.start, name.end);
  const named = publishers.named(written);
  return named.length ? [{ start: name.start, end: name.end, publishers: named, url: null, written }] : [];
}

function isCue(text: string, at: Span): boolean {
  const words = plainWords(text, at.start, at.end);
  return words.length < 3 && words.some((_, i) => verbs.at(words, i) || speech.at(words, i));
}

type Cues = Record<'verbs' | 'speech' | 'after' | 'before' | 'prepositions', readonly Span[]>;

/** The words that hand over to this name: null where none do, empty where the name stands alone. */
function cueFor(words: readonly PlainWord[], name: Named, cues: Cues): Span | null {
  const between = (from: number, to: number) => words.filter((word) => word.start >= from && word.end <= to).length;
  const previous = words.filter((word) => word.end <= name.start).at(-1);
  if (previous && TOLD.has(previous.plain)) return null;
  const outside = (cue: Span) => cue.end <= name.start || cue.start >= name.end;
  const following = (cue: Span, reach: number) =>
    cue.start >= name.end &&
    between(name.end, cue.start) <= reach &&
    !words.some((word) => word.start >= name.end && word.end <= cue.start && NEGATIONS.has(word.plain));
  // "From the" may end inside "The Independent": the article belongs to both.
  const leading = (cue: Span, reach: number) =>
    cue.start < name.start && cue.end < name.end && between(cue.end, name.start) <= reach;
  const rest = (cue: Span) => words.filter((word) => word.start >= Math.max(cue.end, name.end));
  const closes = (cue: Span) => rest(cue).length <= REST && !rest(cue).some((word) => COMPLEMENT.has(word.plain));
  // After a phrase or preposition the name ends the sentence, save for a time or place.
  const ends = (cue: Span) => closes(cue) && (rest(cue).length === 0 || OCCASION.has(rest(cue)[0]!.plain));
  const opens = (cue: Span) => words.filter((word) => word.end <= cue.start).length <= REACH_BEFORE;
  const alone = words.every(
    (word) =>
      (word.start < name.end && name.start < word.end) ||
      FILLERS.has(word.plain) ||
      (word.start >= name.end && OCCASION.has(word.plain)),
  );
  return (
    cues.verbs.find((cue) => outside(cue) && following(cue, REACH_AFTER) && closes(cue)) ??
    cues.verbs.find((cue) => outside(cue) && leading(cue, REACH_BEFORE) && ends(cue)) ??
    cues.speech.find((cue) => following(cue, 0) && closes(cue)) ??
    cues.after.find((cue) => following(cue, 1) && closes(cue)) ??
    cues.before.findLast((cue) => leading(cue, REACH_BEFORE) && ends(cue)) ??
    cues.prepositions.findLast((cue) => leading(cue, 1) && ends(cue) && opens(cue)) ??
    (alone ? { start: name.end, end: name.end } : null)
  );
}

function isNothingElse(words: readonly PlainWord[], name: Span, cue: Span, ending: Ending): boolean {
  const covered = (word: PlainWord) =>
    (word.start < name.end && name.start < word.end) ||
    (word.start < cue.end && cue.start < word.end) ||
    (word.start >= name.end && OCCASION.has(word.plain));
  return (
    words.every((word) => covered(word) || FILLERS.has(word.plain)) && (cue.end > cue.start || ending === 'dashed')
  );
}
