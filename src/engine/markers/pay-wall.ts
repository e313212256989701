import type { Article, Block, Span } from '../model.ts';
import { wordsOf } from '../text/words.ts';
import { OF_SUBSCRIBERS, PAY_WALL_PROMPTS } from './pay-wall-prompts.ts';

/** What a pay wall prints: its prompt, an offer or two, a button. In characters, a line and in all, and in lines. */
const LONGEST_LINE = 260;
const LONGEST_BOX = 320;
const MOST_LINES = 8;
/** A line that only speaks of subscribers is no sentence of the article. */
const SHORT_LINE = 90;
/** What is short and not for all is the beginning: an article has more words. */
const BEGINNING_WORDS = 100;
/** A shorter last line is a name, a place or a year. */
const SHORTEST_SENTENCE = 60;
/** Ends of a sentence, in many scripts, with what may stand behind: quotation marks, brackets. */
const ENDED = /[.!?。！？؟։।፡۔:][\s"'”’»«›)\]」』*]{0,6}$/u;
/** A text that breaks off in the middle. */
const BROKEN_OFF = /(?:…|\.\.\.)[\s"'”’»«›)\]」』]{0,6}$/u;
/** Some word of every prompt, so that other lines cost one look. */
const MAY_PROMPT =
  /subscri|sign|log|regist|unlock|free|limit|member|premium|read|lesen|abo|suite|lire|lecture|reste|abonn|débloq|ley|leer|suscr|artículo|contenido|límite|ler|lendo|assin|artigo|conteúdo|matéria|limite|legg|abbon|riservat|lees|lezen|artikel|اشترك|سجل|سجّل|القراءة|المقال|المحتوى|مشترك|購読|会員|订阅|訂閱|구독|подпис/i;
/** Asks for another thing that is subscribed to. */
const NO_PROMPT =
  /newsletter|podcast|youtube|channel|rss|alerts?\b|notifications?|whatsapp|telegram|e-?mails?\b|kanal|chaîne|canal/i;

/** Where a page's article breaks off for those who have not paid. */
export interface PayWall {
  /** Nobody's words: its prompt and what it prints below; null where all of it stands outside the text. */
  readonly box: Span | null;
}

/**
 * Is only the beginning of an article here? A prompt says so where the text ends ("Subscribe to read on"), and nothing
 * that could be the rest comes after it; or the page declares that its article is not for all, and what there is is short
 * or breaks off. null: nothing says so.
 */
export function payWallOf(article: Article): PayWall | null {
  if (article.plain) return null;
  const prompts = PAY_WALL_PROMPTS[article.language.slice(0, 2)] ?? PAY_WALL_PROMPTS['en']!;
  const isShut = article.declared.forAll === false;
  const isPrompt = (text: string) =>
    text.length <= LONGEST_LINE &&
    MAY_PROMPT.test(text) &&
    !NO_PROMPT.test(text) &&
    (prompts.some((prompt) => prompt.test(text)) || (isShut && text.length <= SHORT_LINE && OF_SUBSCRIBERS.test(text)));
  const tail = tailOf(article);
  const at = tail.findIndex(({ start, end }) => isPrompt(article.text.slice(start, end)));
  const box = at < 0 ? null : { start: tail[at]!.start, end: article.text.trimEnd().length };
  if (box && box.end - box.start <= LONGEST_BOX) return { box };
  const isBeside = article.notices.some(
    ({ start, scope, text }) => start === null && (scope === 'article' || scope === 'article-tail') && isPrompt(text),
  );
  return isBeside || (isShut && isBeginning(article)) ? { box: null } : null;
}

/** The short lines with which the text ends. Its first paragraph is never one of them. */
function tailOf({ blocks, text }: Article): Block[] {
  const first = blocks.findIndex(({ kind, start, end }) => kind === 'paragraph' && end - start > LONGEST_LINE / 4);
  let from = blocks.length;
  while (from > first + 1 && blocks.length - from < MOST_LINES) {
    const { start, end, kind } = blocks[from - 1]!;
    if (kind === 'blockquote' || kind === 'caption' || text.slice(start, end).trim().length > LONGEST_LINE) break;
    from--;
  }
  return blocks.slice(from);
}

function isBeginning({ text, blocks }: Article): boolean {
  const prose = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item' || kind === 'blockquote');
  const last = prose.at(-1);
  if (!last) return false;
  const end = text.slice(last.start, last.end).trimEnd();
  return (
    BROKEN_OFF.test(end) ||
    (last.kind === 'paragraph' && end.length >= SHORTEST_SENTENCE && !ENDED.test(end)) ||
    wordsOf(text).length < BEGINNING_WORDS
  );
}
