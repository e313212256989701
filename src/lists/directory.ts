import type { Publishers } from '../engine/model.ts';
import { agencies } from './directory/agencies.ts';
import { englishSpeaking } from './directory/english-speaking.ts';
import { unitedStatesNewspapers } from './directory/united-states-newspapers.ts';
import { unitedStatesOnline } from './directory/united-states-online.ts';
import { publishersOver } from './publisher-index.ts';
import { type PublisherFacts, readFacts } from './read-facts.ts';

/** The files of the directory: add yours here. */
const FILES = [agencies, unitedStatesNewspapers, unitedStatesOnline, englishSpeaking];

/** Every publisher of the built-in directory, as its files have them. */
export const builtInFacts = (): PublisherFacts[] => FILES.flatMap(readFacts);

/** The built-in directory: neutral facts, who is who. */
export const builtInPublishers: Publishers = publishersOver(() =>
  builtInFacts().map(({ alsoAt, ...publisher }) => ({ publisher, alsoAt })),
);
