import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { configure } from '@testing-library/preact';
import { vi } from 'vitest';
import { speakWith } from '../../src/ui/messages.ts';

// A machine that is busy with other tests may take its time to draw.
configure({ asyncUtilTimeout: 8000 });
vi.setConfig({ testTimeout: 30_000 });

export type Catalogue = Record<string, { readonly message: string; readonly description?: string }>;

/** The English catalogue as the browser would read it. */
export function englishCatalogue(): Catalogue {
  return JSON.parse(readFileSync(resolve('public/_locales/en/messages.json'), 'utf8')) as Catalogue;
}

/** Lets the interface speak English, as it does in the browser. */
export function speakEnglish(): void {
  speakCatalogue(englishCatalogue(), 'en');
}

export function speakCatalogue(catalogue: Catalogue, locale: string): void {
  speakWith({
    locale,
    message: (key, substitutions) =>
      (catalogue[key]?.message ?? '').replace(
        /\$([1-9])/g,
        (_, place: string) => substitutions[Number(place) - 1] ?? '',
      ),
  });
}
