import type { Article, SourceKind, Span } from '../../model.ts';
import { documentSource } from './document-source.ts';
import { PhraseSet } from './phrase-set.ts';
import { type PlainWord, plainWord, plainWords } from './plain-words.ts';
import { isPronounWord } from './pronouns.ts';
import type { NamedSource } from './source.ts';

const verbs = new PhraseSet(['verbs']);
const speech = new PhraseSet(['speech']);
const before = new PhraseSet(['before']);
const documents = new PhraseSet(['documents']);
/** What may stand inside a name without a capital. */
const PARTICLES = new Set(
  'of the and for de del della di da dos du des la le van von den der ter bin al el y e und et i & in'.split(' '),
);
/** What may follow the verb before the colon: a time, a place, an occasion. */
const REST = 8;
const REST_BEGINS = new Set(
  `on in at to of about this that's last yesterday today monday tuesday wednesday thursday friday saturday sunday back
  earlier later recently again via for from with during after before here below the following as am im in auf bei uber
  gestern heute dans sur hier le en el ayer sobre su nel ieri em no na ontem op gisteren w na i v på`.split(/\s+/),
);
/** The page's own writer. */
const FIRST_PERSON = new Set('i we ich wir je nous yo io noi eu ik wij ja my я мы jag vi ben biz saya kami'.split(' '));
const ADVERBS = new Set(
  'also then now later further first recently even again once even just has had have is was would auch dann weiter aussi también anche também ook'.split(
    ' ',
  ),
);
const COMPLEMENT = new Set('that dass que che dat bahwa att что'.split(' '));
/** Words of which the names of publications are made. */
const OF_THE_PRESS =
  /\b(?:news|times|post|daily|journal|herald|tribune|gazette|magazine|press|agency|radio|tv|television|network|media|report|review|today|online|blog|wire|chronicle|observer|bulletin|broadcasting|zeitung|nachrichten|rundfunk|fernsehen|blatt|presse|nouvelles|diario|periódico|noticias|giornale|gazzetta|jornal|notícias|krant|dagblad|nieuws|gazeta|dziennik|газета|новости|агентство|tidning|tidningen|nyheter|gazetesi|haber|koran|berita|plan|watch|insider|.\.com)\b/iu;
const OF_A_BODY =
  /\b(?:university|department|ministry|institute|committee|commission|council|office|bureau|police|court|association|society|foundation|center|centre|party|government|bank|company|inc|corp|ministerium|universität|institut|polizei|gericht|verband|partei|ministère|université|ministerio|universidad|ministero|università|ministério|universidade|министерство)\b/iu;
/** German writes what a publisher is with a capital before its name: "Die Nachrichtenagentur X berichtet:". */
const DESCRIBES = new Set(
  `agentur nachrichtenagentur presseagentur zeitung tageszeitung wochenzeitung zeitschrift magazin nachrichtenmagazin
  sender fernsehsender radiosender nachrichtensender portal onlineportal nachrichtenportal blog`.split(/\s+/),
);
const ARTICLES = new Set('die der das dem den'.split(' '));
const CAPITAL = /^[\p{Lu}\p{Lt}\p{N}]/u;

/** A name, document or person that the directory does not know and this sentence hands over to, before its colon. */
export function unknownSource(article: Article, span: Span): NamedSource | null {
  const { text } = article;
  const words = plainWords(text, span.start, span.end);
  if (!words.length) return null;
  return (
    documentSource(text, words) ?? subjectOf(text, words, article.language) ?? namedAtEnd(text, words, article.language)
  );
}

/** "Steven Greenhut writes:", "SHFTPlan reports:", "Wells Fargo analyst Maynard Um wrote:", "who writes:". */
function subjectOf(text: string, words: readonly PlainWord[], language: string): NamedSource | null {
  for (let i = words.length - 1; i > 0; i--) {
    const spoken = speech.at(words, i);
    const length = Math.max(verbs.at(words, i), spoken);
    if (!length || CAPITAL.test(text.slice(words[i]!.start))) continue;
    const rest = words.slice(i + length);
    if (rest.length > REST || rest.some((word) => COMPLEMENT.has(word.plain))) return null;
    if (rest[0] && !REST_BEGINS.has(rest[0].plain)) return null;
    let end = i;
    while (end > 0 && ADVERBS.has(words[end - 1]!.plain)) end--;
    const subject = end > 0 ? subjectBefore(text, words, end) : null;
    if (!subject || isOwnText(text, subject)) continue;
    const cue = text.slice(words[i]!.start, words[i + length - 1]!.end);
    const name = nameOf(text, subject.start, subject.end);
    return {
      ...subject,
      name,
      kind: kindOf(name, spoken > 0, language),
      publishers: [],
      url: null,
      cue,
      spoken: spoken > 0,
    };
  }
  return null;
}

/** "Story continues below:" speaks of the page itself. */
function isOwnText(text: string, subject: Span): boolean {
  const words = plainWords(text, subject.start, subject.end);
  return words.length === 1 && documents.at(words, 0) === 1;
}

/** "According to the Oldmere Courier:" */
function namedAtEnd(text: string, words: readonly PlainWord[], language: string): NamedSource | null {
  for (let i = 0; i < Math.min(words.length, 3); i++) {
    const length = before.at(words, i);
    if (!length) continue;
    const subject = i + length < words.length ? subjectBefore(text, words, words.length, i + length) : null;
    const phraseEnd = words[i + length - 1]!.end;
    if (!subject || isPronounWord(plainWord(text.slice(subject.start, subject.end)))) return null;
    const between = words.filter((word) => word.start >= phraseEnd && word.end <= subject.start);
    if (between.length > 2) return null;
    const name = nameOf(text, subject.start, subject.end);
    const cue = text.slice(words[i]!.start, phraseEnd);
    return { ...subject, name, kind: kindOf(name, false, language), publishers: [], url: null, cue, spoken: false };
  }
  return null;
}

/** The name, pronoun or noun that ends right before word `end`. */
function subjectBefore(text: string, words: readonly PlainWord[], end: number, from = 0): Span | null {
  const last = words[end - 1]!;
  if (FIRST_PERSON.has(last.plain) || /['’]s$/u.test(text.slice(last.start, last.end))) return null;
  if (isPronounWord(last.plain)) return { start: last.start, end: last.end };
  if (!CAPITAL.test(text.slice(last.start))) return null;
  let first = end - 1;
  for (let i = end - 2; i >= from && end - i <= 7; i--) {
    const gap = text.slice(words[i]!.end, words[i + 1]!.start);
    if (!/^[\s.&'’"“”]*$/u.test(gap) || (/s$/.test(words[i]!.plain) === false && /['’]/.test(gap))) break;
    if (CAPITAL.test(text.slice(words[i]!.start))) first = i;
    else if (!PARTICLES.has(words[i]!.plain)) break;
  }
  // "As", "And", "When" are capitalised by where they stand.
  while (
    first < end - 1 &&
    /^(?:as|and|but|so|when|while|then|now|here|yet|after|before|in|on|for|wie|und|aber|als|comme|et|como|y|come|e|zoals|jak|как|som|because|since)$/.test(
      foldLook(words[first]!.plain),
    )
  )
    first++;
  const described = DESCRIBES.has(words[first]!.plain) ? 1 : DESCRIBES.has(words[first + 1]?.plain ?? '') ? 2 : 0;
  if (first + described < end && (described < 2 || ARTICLES.has(words[first]!.plain))) first += described;
  return { start: words[first]!.start, end: last.end };
}

/** Cyrillic letters that copies are salted with, in the few words that are looked for here. */
const foldLook = (word: string) =>
  word.replaceAll('а', 'a').replaceAll('о', 'o').replaceAll('е', 'e').replaceAll('ѕ', 's');

const nameOf = (text: string, start: number, end: number) =>
  text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/u, '');

function kindOf(name: string, spoken: boolean, language: string): SourceKind {
  if (OF_THE_PRESS.test(name)) return 'publication';
  if (OF_A_BODY.test(name)) return 'organisation';
  if (/^[\p{L}\p{N}]*\p{Ll}\p{Lu}/u.test(name) || /^\p{Lu}{3,}/u.test(name))
    return spoken ? 'organisation' : 'publication';
  if (/^the\s/i.test(name) && language.startsWith('en')) return 'publication';
  return 'person';
}
