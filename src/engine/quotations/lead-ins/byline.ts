import type { PublisherKnowledge, Span } from '../../model.ts';
import type { Prose } from '../../prose.ts';
import { outwardLinks } from './links.ts';
import { plainWords } from './plain-words.ts';
import type { NamedSource } from './source.ts';

const BYLINE = /^(?:by|von|par|por|di|door|av|od|автор)[\s:]/iu;
/** The same, and what says of a whole text whose it is, but hands over to nothing: "Story by …", "Provided by …". */
export const CREDIT_LINE =
  /^(?:(?:story|report|reporting|words|text|article|provided|supplied|written)\s)?(?:by|von|par|por|di|door|av|od|автор)[\s:]/iu;
const LONGEST = 120;

/** "By Tessa Lindqvist, Fox News": a line that names a writer and the publisher she writes for. */
export function bylineSource(
  prose: Prose,
  knowledge: PublisherKnowledge,
  line: Span,
  opening = BYLINE,
): NamedSource | null {
  const { text, article } = prose;
  if (line.end - line.start > LONGEST || !opening.test(text.slice(line.start, line.end))) return null;
  const words = plainWords(text, line.start, line.end);
  const name = knowledge.publishers.namesIn(text, words[0]!.end, line.end).at(-1);
  // The publisher ends the line; a sentence that begins with "By" goes on.
  if (!name || /\p{L}/u.test(text.slice(name.end, line.end))) return null;
  return {
    start: name.start,
    end: name.end,
    name: text.slice(name.start, name.end).replace(/\s+/g, ' '),
    kind: 'publication',
    publishers: name.publishers,
    url: outwardLinks(article, knowledge.publishers, line)[0]?.url ?? null,
    cue: text.slice(words[0]!.start, words[0]!.end),
    spoken: false,
  };
}
