import type { JSX } from 'preact';
import type { Answer } from './answer.ts';
import { rich, t } from './messages.ts';
import { Name, oneLine } from './page-text.tsx';

interface AnswerLineProps {
  readonly answer: Answer;
  /** Where it stands among the page's headings. */
  readonly level?: 1 | 3;
}

export function AnswerLine({ answer, level = 1 }: AnswerLineProps): JSX.Element {
  const Heading = `h${level}` as const;
  const parts = answer.places.map((place) => (place.name ? <Name>{place.text}</Name> : place.text));
  return <Heading class="answer">{rich(answer.key, ...parts)}</Heading>;
}

/** The same sentence as plain text, to be read out. */
export function answerText(answer: Answer): string {
  return t(answer.key, ...answer.places.map((place) => (place.name ? oneLine(place.text, 120) : place.text)));
}
