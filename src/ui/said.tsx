import type { ComponentChildren, JSX } from 'preact';
import type { Sentence, SentencePart } from '../engine/model.ts';
import { locale, placed, standIns } from './messages.ts';
import { FromPage, Name, oneLine } from './page-text.tsx';
import { partText, saidWith } from './sentence-text.ts';

interface SaidProps {
  /** Missing in a Report of an earlier version. */
  readonly sentence: Sentence | undefined;
  /** What is shown then: the Report's own English. */
  readonly children?: string;
}

/** A sentence of the engine in the reader's language; names and words from outside are kept apart from it. */
export function Said({ sentence, children = '' }: SaidProps): JSX.Element {
  if (!sentence) return <>{oneLine(children)}</>;
  const message = saidWith(sentence, standIns(sentence.parts.length));
  return <>{message === '' ? oneLine(sentence.english) : placed(message, sentence.parts.map(elementOf))}</>;
}

function elementOf(part: SentencePart): ComponentChildren {
  if ('words' in part) return <FromPage>{part.words}</FromPage>;
  if ('name' in part) return <Name>{part.name}</Name>;
  if ('names' in part)
    return new Intl.ListFormat(locale())
      .formatToParts(part.names)
      .map(({ type, value }) => (type === 'element' ? <Name key={value}>{value}</Name> : value));
  return partText(part);
}
