import type { Flow } from './flow.ts';

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const SENTENCE_END = /[.!?…。！？։؟۔।:;"”»›」』’')\]]$/;

/** Length of a text as readers feel it: a character of Chinese, Japanese or Korean says what two or three letters say. */
export function weigh(text: string): number {
  return text.length + 1.5 * denseLetters(text);
}

/** How many letters of a text are of China, Japan and Korea. */
export function denseLetters(text: string): number {
  return text.match(DENSE)?.length ?? 0;
}

/** Does a text end as a sentence does? */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Share of a flow's characters that stand in links. */
export function linkShare(flow: Flow): number {
  return flow.linked / flow.text.length;
}

/** Markup that a faulty template shows as text. */
export function isMarkup(text: string): boolean {
  return /^<\/?[a-z]{1,12}[\s>]/i.test(text);
}

/** Running text, as against labels, teasers and lists of links. */
export function isProse(flow: Flow): boolean {
  if (isMarkup(flow.text)) return false;
  const weight = weigh(flow.text);
  const linked = linkShare(flow);
  if (weight >= 80 && linked < 0.35) return true;
  return weight >= 40 && linked < 0.2 && endsSentence(flow.text);
}
