import { describe, expect, test } from 'vitest';
import type { EditClass } from '../../../src/engine/model.ts';
import { editsBetween } from '../../../src/engine/reuse/edits.ts';
import type { Side } from '../../../src/engine/reuse/runs.ts';
import { wordsOf } from '../../../src/engine/text/words.ts';

const side = (text: string): Side => {
  const words = wordsOf(text);
  return { text, words, barred: new Uint8Array(words.length) };
};
function edits(here: string, there: string, language = 'en') {
  const [article, original] = [side(here), side(there)];
  const found = editsBetween({ article, original, language }, [0, article.words.length], [0, original.words.length]);
  return found.map((e) => [e.class, e.kind, here.slice(e.start, e.end), e.originalText]);
}

describe('an edit is classed by what it does to the sense', () => {
  const cases: [EditClass, string, string, string, string][] = [
    ['number', 'About 30 people came.', 'About 13 people came.', '30', '13'],
    ['number', 'About seven people came.', 'About eleven people came.', 'seven', 'eleven'],
    ['name', 'We saw Orrby burn.', 'We saw Lindavik burn.', 'Orrby', 'Lindavik'],
    ['negation', 'She did sign it.', 'She did not sign it.', '', 'not'],
    ['negation', "He won't go home.", 'He will go home.', "won't", 'will'],
    ['modal', 'It will rain today.', 'It may rain today.', 'will', 'may'],
    ['word', 'A red boat sank.', 'A blue boat sank.', 'red', 'blue'],
    ['word', 'A very old boat sank.', 'A old boat sank.', 'very', ''],
    ['omission', 'The boat sank.', 'The rusty old boat sank.', '', 'rusty old'],
    ['ellipsis', 'The boat … sank.', 'The boat with three men sank.', '', 'with three men'],
    ['ellipsis', 'The boat [...] sank.', 'The boat we built sank.', '', 'we built'],
    ['bracketed', 'He said [the mayor] lied.', 'He said she lied.', 'the mayor', 'she'],
    ['punctuation', 'Stop now', 'Stop, now', ' ', ', '],
  ];
  test.each(cases)('%s: %s < %s', (kind, here, there, a, b) => {
    const found = edits(here, there);
    expect(found).toHaveLength(1);
    expect(found[0]).toEqual([kind, expect.any(String), a, b]);
  });

  const abroad: [string, EditClass, string, string][] = [
    ['de', 'negation', 'Er hat keine Boote.', 'Er hat viele Boote.'],
    ['de', 'modal', 'Es soll regnen.', 'Es wird regnen.'],
    ['fr', 'negation', 'Il faut rien dire.', 'Il faut tout dire.'],
    ['es', 'number', 'Vinieron cinco barcos.', 'Vinieron ocho barcos.'],
    ['ru', 'negation', 'Он никогда плавал.', 'Он часто плавал.'],
    ['ru', 'number', 'Пришли три лодки.', 'Пришли пять лодки.'],
    ['fi', 'negation', 'Vene ei uponnut.', 'Vene on uponnut.'],
    ['ro', 'negation', 'Barca nu pleacă.', 'Barca iar pleacă.'],
    ['tr', 'negation', 'Tekne büyük değil.', 'Tekne büyük oldu.'],
    ['ko', 'negation', '배는 떠나지 않았다.', '배는 떠나지 싶었다.'],
    ['zh', 'negation', '他们不同意关闭码头。', '他们都同意关闭码头。'],
    ['zh', 'number', '来了三十人。', '来了四百人。'],
    ['zh', 'modal', '码头可能关闭。', '码头昨天关闭。'],
    ['zh', 'word', '码头昨天关闭。', '码头今早关闭。'],
    ['ja', 'negation', '船は沈まない。', '船は沈まんだ。'],
    ['th', 'negation', 'เรือไม่จม', 'เรือได้จม'],
  ];
  test.each(abroad)('%s: %s: %s < %s', (language, kind, here, there) =>
    expect(edits(here, there, language)[0]?.[0]).toBe(kind),
  );

  test('a Russian “не” is not an English “he”', () => expect(edits('So he said.', 'So she said.')[0]![0]).toBe('word'));

  const near: [string, string, string, string?][] = [
    ['a capital at a sentence’s head is no name', 'It sank. Boats drift.', 'It sank. Ships drift.'],
    ['nor is a German noun', 'Das Boot sank.', 'Das Schiff sank.', 'de'],
  ];
  test.each(near)('%s', (_, here, there, language) => expect(edits(here, there, language)[0]![0]).toBe('word'));
});

test('ways to set the same sign are no edit', () => {
  expect(edits('“Stop,” he said – now… or never', '"Stop," he said—now ... or never')).toEqual([]);
});

test('words of equal number are told one by one, others as one change', () => {
  expect(edits('one big green boat', 'one small red boat').map((e) => e.slice(2))).toEqual([
    ['big', 'small'],
    ['green', 'red'],
  ]);
  expect(edits('the big boat sank', 'the small and rusty boat sank').map((e) => e.slice(2))).toEqual([
    ['big', 'small and rusty'],
  ]);
});

test('nothing in common is one change', () => {
  expect(edits('alpha beta gamma', 'delta')).toEqual([['word', 'replace', 'alpha beta gamma', 'delta']]);
});
