import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/engine/text/words.ts';
import { createLibrary } from '../../src/library/create.ts';
import { libraryError } from '../../src/library/errors.ts';
import { LibraryError } from '../../src/library/library.ts';
import { dexieStore } from '../../src/library/store/dexie.ts';
import { logToSegment } from '../../src/library/upkeep/upkeep.ts';
import { failing } from './faults.ts';
import { invented } from './invented.ts';

describe('every failure is of one kind and says what can be done', () => {
  const cases: [string, unknown, LibraryError['code'], RegExp][] = [
    ['full disk', new DOMException('', 'QuotaExceededError'), 'full', /free space/],
    [
      'full disk inside an abort',
      Object.assign(new Error(), { name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }),
      'full',
      /nothing was half-written/,
    ],
    [
      'full disk at which Chromium closes the database',
      new DOMException('Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE', 'UnknownError'),
      'full',
      /free space/,
    ],
    [
      'full disk in Firefox, once it has said so',
      new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      ),
      'full',
      /free space/,
    ],
    ['closed', Object.assign(new Error(), { name: 'DatabaseClosedError' }), 'closed', /Reload/],
    ['newer', new DOMException('', 'VersionError'), 'newer', /Update Quotient/],
    ['stopped', new DOMException('', 'AbortError'), 'aborted', /kept/],
    ['damaged', new RangeError('A block of the index is missing.'), 'damaged', /Export/],
    ['wiped under us', Object.assign(new Error(), { name: 'UnknownError' }), 'unknown', /Restart/],
    ['no error at all', null, 'unknown', /Restart/],
  ];
  test.each(cases)('%s', (_, cause, code, message) => {
    const error = libraryError(cause);
    expect(error).toBeInstanceOf(LibraryError);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});

test('a disk that is full at any step of storing leaves nothing half-written', async () => {
  for (let nth = 0; ; nth++) {
    const store = await dexieStore(`full-${nth}`);
    await createLibrary(store).addAll([invented(1), invented(2)]);
    const faulty = failing(store, nth);
    const library = createLibrary(faulty);
    const added = await library.addAll([invented(3), invented(4)]).catch((error: unknown) => error);
    if (!faulty.failed()) {
      expect(added).toEqual({ added: 2, known: 0 });
      expect(nth).toBeGreaterThan(2);
      return;
    }
    expect(added).toMatchObject({ name: 'LibraryError', code: 'full' });
    const after = createLibrary(store);
    expect(await after.count()).toBe(2);
    expect(await after.candidates(wordsOf(invented(3).text))).toEqual([]);
    expect(await after.addAll([invented(3), invented(4)])).toEqual({ added: 2, known: 0 });
    expect((await after.candidates(wordsOf(invented(4).text)))[0]?.title).toBe('Story 4');
  }
});

test('upkeep that is killed at any step goes on where it stopped, and nothing is lost meanwhile', async () => {
  const store = await dexieStore('killed');
  const library = createLibrary(store);
  const seen = async (n: number) => (await library.candidates(wordsOf(invented(n).text)))[0]?.title;
  // Nine small segments: they are due to be joined, and one holds a removed Original.
  for (let n = 0; n < 9; n++) {
    await library.addAll(Array.from({ length: 20 }, (_, i) => invented(n * 20 + i)));
    await store.write(() => logToSegment(store, 1));
  }
  await library.remove([(await library.candidates(wordsOf(invented(7).text)))[0]!.id]);
  let kills = 0;
  for (let nth = 0, more = true; more; ) {
    const faulty = failing(store, nth);
    more = await createLibrary(faulty)
      .upkeep()
      .catch(() => true);
    if (faulty.failed()) kills++;
    nth = faulty.failed() ? nth + 1 : 0;
    expect(await seen(kills % 7)).toBe(`Story ${kills % 7}`);
    expect(await seen(7)).toBeUndefined();
  }
  expect(kills).toBeGreaterThan(7);
  const segments = await store.segments.all();
  expect(segments.every((s) => s.state === 'live' && s.dead.length === 0)).toBe(true);
  expect(segments.length).toBeLessThan(9);
  for (let n = 0; n < 180; n += 13) expect(await seen(n)).toBe(n === 7 ? undefined : `Story ${n}`);
});

test.each(['exportAll', 'exportCompressed'] as const)(
  '%s of a library that was closed fails like all else',
  async (way) => {
    const library = createLibrary(await dexieStore(`closed-${way}`));
    await library.add(invented(1));
    library.close();
    const read = async () => {
      for await (const piece of library[way]()) expect(piece).toBeDefined();
    };
    await expect(read()).rejects.toMatchObject({ name: 'LibraryError', code: 'closed' });
  },
);
