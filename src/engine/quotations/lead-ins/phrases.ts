import { type LeadInPhrases, list } from './language-phrases.ts';
import { EUROPEAN } from './phrases-european.ts';
import { WORLD } from './phrases-world.ts';

export const LANGUAGES: readonly LeadInPhrases[] = [...EUROPEAN, ...WORLD];

/** Pages lie about their language, so every language's phrases are asked of every page. */
const all = (of: Exclude<keyof LeadInPhrases, 'language'>): readonly string[] =>
  [...new Set(LANGUAGES.flatMap((each) => each[of]))].sort((a, b) => b.length - a.length);

/** "Source" where nothing else of the language is known here. */
const SOURCE_ELSEWHERE = list(
  'kilde, kilder, lähde, lähteet, zdroj, zdroje, forrás, sursa, surse, izvor, izvori, извор, източник, джерело, джерела, πηγή, πηγές, מקור, منبع, स्रोत, nguồn, 출처, 자료, ที่มา, allikas, avots, šaltinis',
);

/** Phrases of every language by their kind. */
export const LEAD_INS = {
  verbs: all('verbs'),
  speech: all('speech'),
  after: all('after'),
  before: all('before'),
  /** "told ABC News": hands over to a publisher, though to nobody else. */
  telling: list('told, tells, telling, tell, interview with, told the'),
  prepositions: all('prepositions'),
  documents: all('documents'),
  reading: all('reading'),
  tails: [...all('tails'), ...SOURCE_ELSEWHERE],
  sendOff: all('sendOff'),
} as const;

export type LeadInKind = keyof typeof LEAD_INS;

export const PRONOUNS = all('pronouns');
