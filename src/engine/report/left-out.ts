import type { Cut, NotJudged, Sentence } from '../model.ts';
import { say } from '../sentences/say.ts';

const WHAT: Record<Cut['limit'], string> = {
  nodes: 'rest of the page',
  characters: 'rest of the page',
  depth: 'nested parts',
  links: 'links',
  paragraphs: 'end of the article',
  length: 'end of the article',
};

/** A part that was not read, as what was not judged. */
export function leftOut(cut: Cut): NotJudged {
  const sentence = sentenceOf(cut);
  return { what: WHAT[cut.limit], why: sentence.english, sentence };
}

function sentenceOf({ limit, most, left }: Cut): Sentence {
  switch (limit) {
    case 'nodes':
      return say('left-out.nodes', { most });
    case 'characters':
      return say('left-out.characters', { most });
    case 'depth':
      return say('left-out.depth', { most });
    case 'links':
      return say('left-out.links');
    case 'paragraphs':
      return say('left-out.paragraphs', { left, most });
    case 'length':
      return say('left-out.length', { left });
  }
}
