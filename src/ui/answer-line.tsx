import type { JSX } from 'preact';
import type { Answer } from './answer.ts';
import { rich, t } from './messages.ts';
import { Name, oneLine } from './page-text.tsx';

export function AnswerLine({ answer }: { answer: Answer }): JSX.Element {
  const parts = answer.places.map((place) => (place.name ? <Name>{place.text}</Name> : place.text));
  return <h1 class="answer">{rich(answer.key, ...parts)}</h1>;
}

/** The same sentence as plain text, to be read out. */
export function answerText(answer: Answer): string {
  return t(answer.key, ...answer.places.map((place) => (place.name ? oneLine(place.text, 120) : place.text)));
}
