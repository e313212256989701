import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import type { Report } from '../../../src/engine/model.ts';
import { builtInPublishers } from '../../../src/lists/directory.ts';
import { article, knowing, original } from '../invented.ts';
import { FERRIES, flagOf, OWN } from './outlets.ts';

/** A page of an outlet that no directory has, beside an Original of another such. */
function judged(
  page: readonly string[],
  text: readonly string[] = FERRIES,
  publisher: string | null = 'Gannet Bay Gazette',
): Report {
  const stored = original('gazette', text.join('\n\n'), { publisher, url: 'https://gannet-gazette.example/ferries' });
  const read = article([...page], { url: 'https://reef-observer.example/late', site: 'Reef Point Observer' });
  return analyze(read, knowing({ originals: [stored], publishers: builtInPublishers }), 'r');
}
const isCredited = (report: Report) => report.originals[0]?.credited;

describe('a publisher that no directory has, once its text is at hand', () => {
  it.each<[string, readonly string[]]>([
    [
      'in a sentence',
      [OWN, FERRIES[0], 'That is what stands so far, according to the Gannet Bay Gazette.', ...FERRIES.slice(1)],
    ],
    ['in a dateline', [`SALTBY (Gannet Bay Gazette) – ${FERRIES[0]}`, ...FERRIES.slice(1)]],
    ['at the end, for the whole', [OWN, ...FERRIES, 'The Gannet Bay Gazette first reported the story.']],
    ['at the end, the other way round', [OWN, ...FERRIES, 'The dispute was first reported by the Gannet Bay Gazette.']],
  ])('is credited by name %s', (_, page) => {
    expect(isCredited(judged(page))).toBe(true);
    expect(flagOf(judged(page), 'copied-without-credit')).toBeUndefined();
  });

  it.each<[string, readonly string[], string]>([
    [
      'its name inside a longer one',
      [OWN, ...FERRIES, 'So it was told, according to the Gannet Bay Gazetteer.'],
      'Gannet Bay Gazette',
    ],
    ['a name that may be any word', [OWN, ...FERRIES, 'So it stands, according to Gazette readers.'], 'Gazette'],
    [
      'a name that is only mentioned',
      [OWN, ...FERRIES, 'The Gannet Bay Gazette moved to the old pier last year.'],
      'Gannet Bay Gazette',
    ],
  ])('is not credited by %s', (_, page, publisher) => {
    expect(isCredited(judged(page, FERRIES, publisher))).toBe(false);
  });

  it('is seen in a circle: each credits the other right before the words', () => {
    const page = [OWN, 'So says a story, according to the Gannet Bay Gazette.', FERRIES[1]];
    const text = ['The boats stay where they are, according to the Reef Point Observer.', FERRIES[1]];
    expect(flagOf(judged(page, text), 'circular-sourcing')?.message).toBe(
      'This page credits Gannet Bay Gazette, whose text credits Reef Point Observer, the site of this page.',
    );
  });

  it('is called by its host where nothing names it', () => {
    const { chain } = judged([OWN, ...FERRIES], FERRIES, null);
    expect(chain?.map(({ publisher }) => publisher)).toContain('gannet-gazette.example');
  });
});
