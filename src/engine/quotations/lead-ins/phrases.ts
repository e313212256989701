import { type LeadInPhrases, list } from './language-phrases.ts';
import { EUROPEAN } from './phrases-european.ts';
import { WORLD } from './phrases-world.ts';

export const LANGUAGES: readonly LeadInPhrases[] = [...EUROPEAN, ...WORLD];

/** Pages lie about their language, so every language's phrases are asked of every page. */
const all = (of: Exclude<keyof LeadInPhrases, 'language'>): readonly string[] =>
  [...new Set(LANGUAGES.flatMap((each) => each[of]))].sort((a, b) => b.length - a.length);

export const VERBS = all('verbs');
export const SPEECH = all('speech');
export const AFTER = all('after');
export const BEFORE = all('before');
export const PREPOSITIONS = all('prepositions');
export const DOCUMENTS = all('documents');
export const READING = all('reading');
/** "Source" where nothing else of the language is known here. */
const SOURCE_ELSEWHERE = list(
  'kilde, kilder, lähde, lähteet, zdroj, zdroje, forrás, sursa, surse, izvor, izvori, извор, източник, джерело, джерела, πηγή, πηγές, מקור, منبع, स्रोत, nguồn, 출처, 자료, ที่มา, allikas, avots, šaltinis',
);

export const TAILS = [...all('tails'), ...SOURCE_ELSEWHERE];
export const PRONOUNS: ReadonlySet<string> = new Set(all('pronouns'));
export const SEND_OFF = all('sendOff');
