import { expect, test } from 'vitest';
import { nameOfCountry } from '../../../../src/engine/quotations/lead-ins/country-names.ts';

test.each([
  ['GB', 'en', 'United Kingdom'],
  ['DE', 'de', 'Deutschland'],
  ['MX', 'ar', 'المكسيك'],
  // Neither this language nor this country was worked out beforehand.
  ['DE', 'da', 'Tyskland'],
  ['EE', 'en', 'Estonia'],
])('%s in the language %s is “%s”', (country, language, name) => expect(nameOfCountry(country, language)).toBe(name));
