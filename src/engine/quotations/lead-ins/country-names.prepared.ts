import { PRESS_OF } from './press-of.ts';

// Run when the extension is built: a browser's own names of countries take it some milliseconds when they are first asked.

const countries = [...new Set(Object.values(PRESS_OF).join(' ').split(' '))];
const names = Object.fromEntries(
  Object.keys(PRESS_OF).map((language) => {
    const named = new Intl.DisplayNames([language], { type: 'region' });
    return [language, countries.map((country) => `${country}${named.of(country)}`).join('|')];
  }),
);
/** By language: its names of the countries that have a press, each behind the two letters of the country. */
export const countryNames = (): Readonly<Record<string, string>> => names;
