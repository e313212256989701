import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/engine/text/words.ts';
import { createLibrary } from '../../../src/library/create.ts';
import { openLibrary } from '../../../src/library/open.ts';
import { dexieStore } from '../../../src/library/store/dexie.ts';
import { packText, unpackText, vocabularyOf, vocabularyUsedBy } from '../../../src/library/store/packed-text.ts';
import { invented } from '../invented.ts';

const texts = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => invented(from + i, 300));
const bytesOf = (all: readonly { text: string }[]) =>
  all.reduce((sum, { text }) => sum + packText(text, null).bytes, 0);

describe('a text that is packed with a vocabulary', () => {
  const words = vocabularyOf(texts(0, 100).map(({ text }) => text));
  const vocabulary = { number: 3, words };

  test.each([
    ['like those it was learned from', invented(200, 300).text],
    ['of one word', 'harbour'],
    ['with nothing in it', ''],
    ['of another script', '港の橋は来年まで閉鎖される。 Мост закрыт до весны. 🌉'],
  ])('comes back as it was: %s', (_, text) => {
    const packed = packText(text, vocabulary);
    expect(vocabularyUsedBy(packed.text)).toBe(3);
    expect(unpackText(packed.text, words)).toBe(text);
    expect(unpackText(packed.text, words, text.length)).toBe(text);
  });

  test('is smaller for it', () => {
    const { text } = invented(200, 300);
    expect(packText(text, vocabulary).bytes).toBeLessThan(packText(text, null).bytes);
  });

  test('is refused where it is not as long as it was', () => {
    const packed = packText('Rosa Lindt opened the harbour bridge.', vocabulary).text;
    for (const length of [3, 36, 38, 500]) expect(() => unpackText(packed, words, length)).toThrow(RangeError);
  });

  test('is refused where it is none', () => {
    for (const damaged of [null, 'text', 4, {}, { vocabulary: 'x', bytes: new Uint8Array(3) }, { vocabulary: 1 }]) {
      expect(() => vocabularyUsedBy(damaged)).toThrow(RangeError);
    }
  });
});

describe('a Library', () => {
  test('learns words once it holds enough, and packs what follows smaller', async () => {
    const library = await openLibrary({ name: 'vocabulary-learned' });
    await library.addAll(texts(0, 300));
    while (await library.upkeep());
    const before = (await library.stats()).textBytes;
    const later = texts(300, 400);
    await library.addAll(later);
    const added = (await library.stats()).textBytes - before;
    expect(added).toBeLessThan(bytesOf(later));
    expect(await library.verify()).toMatchObject({ found: 0 });
    library.close();
  });

  test('is read by another worker, which was open before the words were learned', async () => {
    const name = 'vocabulary-shared';
    const other = await openLibrary({ name });
    const library = await openLibrary({ name });
    await library.addAll(texts(0, 300));
    while (await library.upkeep());
    const { text } = invented(900, 300);
    const { id } = await library.add({ text, id: 'late' });
    expect((await other.get(id))?.text).toBe(text);
    expect((await other.candidates(wordsOf(text)))[0]?.id).toBe('late');
    library.close();
    other.close();
  });

  test('of which two workers learn at once has one vocabulary, by which all texts are read', async () => {
    const name = 'vocabulary-twice';
    (await openLibrary({ name })).close();
    const stores = await Promise.all([dexieStore(name), dexieStore(name)]);
    const [one, two] = stores.map((store) => createLibrary(store));
    await one!.addAll(texts(0, 255));
    await one!.add(invented(255, 300));
    await Promise.all(stores.map((store) => store.learn()));
    await one!.add({ ...invented(500, 300), id: 'one' });
    await two!.add({ ...invented(501, 300), id: 'two' });
    expect((await two!.get('one'))?.text).toBe(invented(500, 300).text);
    expect((await one!.get('two'))?.text).toBe(invented(501, 300).text);
    expect(await one!.verify()).toMatchObject({ found: 0 });
    for (const store of stores) store.close();
  });
});
