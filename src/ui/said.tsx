import type { ComponentChildren, JSX } from 'preact';
import type { Sentence, SentencePart } from '../engine/model.ts';
import { locale, messageOf, placed, standIns } from './messages.ts';
import { count, date, percent } from './numbers.ts';
import { FromPage, Name, oneLine } from './page-text.tsx';

/** The message of one of the engine's sentences: `said_` and its name. */
const keyOf = (id: string) => `said_${id.replace(/[^A-Za-z0-9]/g, '_')}`;

interface SaidProps {
  /** Missing in a Report of an earlier version. */
  readonly sentence: Sentence | undefined;
  /** What is shown then: the Report's own English. */
  readonly children?: string;
}

/** A sentence of the engine in the reader's language; names and words from outside are kept apart from it. */
export function Said({ sentence, children = '' }: SaidProps): JSX.Element {
  if (!sentence) return <>{oneLine(children)}</>;
  const message = messageOf(keyOf(sentence.id), formOf(sentence), standIns(sentence.parts.length));
  return <>{message === '' ? oneLine(sentence.english) : placed(message, sentence.parts.map(elementOf))}</>;
}

/** The same as plain text, for labels. */
export function saidAs(sentence: Sentence): string {
  return messageOf(keyOf(sentence.id), formOf(sentence), sentence.parts.map(textOf)) || sentence.english;
}

/** The first number in a sentence decides its form. */
function formOf({ parts }: Sentence): number | null {
  for (const part of parts) if ('count' in part) return part.count;
  return null;
}

function elementOf(part: SentencePart): ComponentChildren {
  if ('words' in part) return <FromPage>{part.words}</FromPage>;
  if ('name' in part) return <Name>{part.name}</Name>;
  if ('names' in part)
    return new Intl.ListFormat(locale())
      .formatToParts(part.names)
      .map(({ type, value }) => (type === 'element' ? <Name key={value}>{value}</Name> : value));
  return textOf(part);
}

function textOf(part: SentencePart): string {
  if ('words' in part) return oneLine(part.words);
  if ('name' in part) return oneLine(part.name, 120);
  if ('names' in part) return new Intl.ListFormat(locale()).format(part.names.map((name) => oneLine(name, 120)));
  if ('share' in part) return percent(Math.round(part.share * 100));
  if ('date' in part) return date(part.date) ?? oneLine(part.date, 40);
  return count(part.count);
}
