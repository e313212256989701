import { countryNames } from './country-names.prepared.ts';

const LETTERS = 2;

const read = new Map<string, ReadonlyMap<string, string>>();
const displayNames = new Map<string, Intl.DisplayNames>();

/** What a country is called in a language: of what was not worked out beforehand the platform knows, which is slow to ask first. */
export function nameOfCountry(country: string, language: string): string {
  return preparedNames(language).get(country) ?? askPlatform(country, language);
}

function preparedNames(language: string): ReadonlyMap<string, string> {
  let names = read.get(language);
  if (!names) {
    const lines = countryNames()[language]?.split('|') ?? [];
    names = new Map(lines.map((line) => [line.slice(0, LETTERS), line.slice(LETTERS)]));
    read.set(language, names);
  }
  return names;
}

function askPlatform(country: string, language: string): string {
  let names = displayNames.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language], { type: 'region' });
    displayNames.set(language, names);
  }
  return names.of(country) ?? '';
}
