import type { Publisher, Publishers } from '../engine/model.ts';
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
import { once, publishersOver } from './publisher-index.ts';
import { type FactsRow, factsOf, type PublisherFacts, readNamesAbroad, readRows } from './read-facts.ts';

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
  return builtInRows().map(factsOf);
}

function builtInRows(): FactsRow[] {
  const abroad = readNamesAbroad(namesAbroad);
  return FILES.flatMap(readRows).map((row) => {
    const names = abroad.get(row.addresses[0]!);
    return names ? { ...row, names: [...row.names, ...names] } : row;
  });
}

/** The built-in directory: neutral facts, who is who. */
export const builtInPublishers: Publishers = publishersOver(() =>
  builtInRows().map((row) => ({ names: row.names, addresses: row.addresses, publisher: once(() => publisherOf(row)) })),
);

function publisherOf(row: FactsRow): Publisher {
  const { alsoAt: _, ...publisher } = factsOf(row);
  return publisher;
}
