import type { Publishers } from '../engine/model.ts';
import { agencies } from './directory/agencies.ts';
import { eastAsiaAndPacific } from './directory/east-asia-pacific.ts';
import { englishSpeaking } from './directory/english-speaking.ts';
import { latinAmerica } from './directory/latin-america.ts';
import { middleEastAndAfrica } from './directory/middle-east-africa.ts';
import { namesAbroad } from './directory/names-abroad.ts';
import { northernAndEasternEurope } from './directory/northern-eastern-europe.ts';
import { southAsia } from './directory/south-asia.ts';
import { southernEurope } from './directory/southern-europe.ts';
import { unitedStatesNewspapers } from './directory/united-states-newspapers.ts';
import { unitedStatesOnline } from './directory/united-states-online.ts';
import { westernEurope } from './directory/western-europe.ts';
import { publishersOver } from './publisher-index.ts';
import { type PublisherFacts, readFacts, readNamesAbroad } from './read-facts.ts';

/** The files of the directory: add yours here. */
const FILES = [
  agencies,
  eastAsiaAndPacific,
  englishSpeaking,
  latinAmerica,
  middleEastAndAfrica,
  northernAndEasternEurope,
  southAsia,
  southernEurope,
  unitedStatesNewspapers,
  unitedStatesOnline,
  westernEurope,
];

/** Every publisher of the built-in directory, as its files have them. */
export function builtInFacts(): PublisherFacts[] {
  const abroad = readNamesAbroad(namesAbroad);
  return FILES.flatMap(readFacts).map((facts) => {
    const names = facts.path === null ? abroad.get(facts.domain) : undefined;
    return names ? { ...facts, otherNames: [...facts.otherNames, ...names] } : facts;
  });
}

/** The built-in directory: neutral facts, who is who. */
export const builtInPublishers: Publishers = publishersOver(() =>
  builtInFacts().map(({ alsoAt, ...publisher }) => ({ publisher, alsoAt })),
);
