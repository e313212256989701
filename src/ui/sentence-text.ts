import type { Sentence, SentencePart } from '../engine/model.ts';
import { locale, messageOf } from './messages.ts';
import { count, date, percent } from './numbers.ts';
import { oneLine } from './one-line.ts';

/** Longest name that is shown. */
const MOST_NAME = 120;

/** The message of one of the engine's sentences, `said_` and its name, with these in its places; '' where there is none. */
export function saidWith({ id, parts }: Sentence, substitutions: readonly string[]): string {
  // The first number in a sentence decides its form.
  const counted = parts.find((part) => 'count' in part);
  return messageOf(`said_${id.replace(/[^A-Za-z0-9]/g, '_')}`, counted?.count ?? null, substitutions);
}

/** A sentence of the engine in the reader's language as plain text; names and words from outside stand isolated. */
export function saidAs(sentence: Sentence): string {
  return saidWith(sentence, sentence.parts.map(isolatedPart)) || oneLine(sentence.english);
}

function isolatedPart(part: SentencePart): string {
  if ('names' in part) {
    return new Intl.ListFormat(locale()).format(part.names.map((name) => isolated(oneLine(name, MOST_NAME))));
  }
  return 'words' in part || 'name' in part ? isolated(partText(part)) : partText(part);
}

const isolated = (text: string) => `\u2068${text}\u2069`;

type OnePart = Exclude<SentencePart, { readonly names: readonly string[] }>;

/** What stands in a place, as the reader's language writes it. */
export function partText(part: OnePart): string {
  if ('words' in part) return oneLine(part.words);
  if ('name' in part) return oneLine(part.name, MOST_NAME);
  if ('share' in part) return percent(Math.round(part.share * 100));
  if ('date' in part) return date(part.date) ?? oneLine(part.date, 40);
  return count(part.count);
}
