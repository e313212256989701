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
import { listedIn } from './listed-in.ts';
import { once } from './once.ts';
import { sortPlaces } from './publisher-index.ts';
import { lineOf, readNamesAbroad, readRows } from './read-facts.ts';
import { sortNames } from './sort-names.ts';

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

// What follows is run when the extension is built; the files themselves are not in it.

const rows = once(() => {
  const abroad = readNamesAbroad(namesAbroad);
  return FILES.flatMap(readRows).map((row) => {
    const names = abroad.get(row.addresses[0]!);
    return names ? { ...row, names: [...row.names, ...names] } : row;
  });
});

/** Every publisher, one a line, as `rowOf` reads it. Its number is its place here. */
export const lines = once((): readonly string[] => rows().map(lineOf));

export const { latin, beyondLatin } = sortNames(() => rows().map(listedIn));

export const { hosts, paths } = sortPlaces(() => rows().map(listedIn));
