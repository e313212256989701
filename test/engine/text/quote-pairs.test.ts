import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedIn } from '../../../src/engine/text/quote-pairs.ts';

/** Lines are paragraphs, as in an Article. */
function pairs(text: string) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return quotedIn(text, paragraphs);
}
const quoted = (text: string) => pairs(text).map(({ start, end }) => text.slice(start, end));

describe('marks are paired in the convention of their text', () => {
  test.each<[convention: string, text: string, quoted: string[]]>([
    ['curly', 'She said, “We open on Monday.”', ['We open on Monday.']],
    ['straight', 'She said, "We open on Monday."', ['We open on Monday.']],
    ['two apostrophes', "She said, ''We open on Monday.''", ['We open on Monday.']],
    ['two grave accents and two apostrophes', "She said, ``We open on Monday.''", ['We open on Monday.']],
    ['low and high', 'Sie sagte: „Wir öffnen am Montag.“', ['Wir öffnen am Montag.']],
    ['low and closing high', 'Powiedziała: „Otwieramy w poniedziałek”.', ['Otwieramy w poniedziałek']],
    ['the same mark twice', 'Hon sade: ”Vi öppnar på måndag.”', ['Vi öppnar på måndag.']],
    [
      'angle marks with spaces, which are not quoted',
      'Elle dit : « Nous ouvrons lundi », puis sortit.',
      ['Nous ouvrons lundi'],
    ],
    [
      'angle marks behind a word that lost its vowel',
      'Elle a parlé d’« erreur », lui qu’« une faute ».',
      ['erreur', 'une faute'],
    ],
    ['inverted angle marks behind a single one', 'Sie sagte: »Er rief ‚Nein’« und ging.', ['Er rief ‚Nein’', 'Nein']],
    ['angle marks', 'Dijo: «Abrimos el lunes».', ['Abrimos el lunes']],
    ['inverted angle marks', 'Sie sagte: »Wir öffnen am Montag.«', ['Wir öffnen am Montag.']],
    ['corner marks', '市長は「月曜に開く」と述べた。', ['月曜に開く']],
    ['curly marks without spaces', '市长说：“周一开放。”', ['周一开放。']],
    ['single marks', '‘We open on Monday,’ she said.', ['We open on Monday,']],
    ['two commas and two apostrophes', ",,Otwieramy w poniedziałek'' – powiedziała.", ['Otwieramy w poniedziałek']],
    ['two commas and a straight mark', 'Sie sagte: ,,Wir öffnen am Montag", und ging.', ['Wir öffnen am Montag']],
    ['two signs for angle marks', '<< Nous ouvrons lundi >>, dit-elle : <<Enfin>>.', ['Nous ouvrons lundi', 'Enfin']],
    ['two Hebrew gershayim', 'היא אמרה: ״נפתח ביום שני״.', ['נפתח ביום שני']],
    ['behind the small words that Hebrew writes on the next', 'על ה"גשר הישן" וב"שער החדש".', ['גשר הישן', 'שער החדש']],
    ['single straight marks', "'We open on Monday,' she said.", ['We open on Monday,']],
  ])('%s', (_convention, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('an apostrophe is no quotation mark', () => {
  test.each([
    ["the town's oldest bakers' guild doesn't meet"],
    ['the town’s oldest bakers’ guild doesn’t meet'],
    ["rock 'n roll in the '90s, give 'em more"],
    ['a board of 6" by 4" stood there'],
    ['צה"ל ויו"ר המפלגה ומנכ״לית החברה'],
    ['so ,,they said, and ,left, for 1 << 3 or 4 >> 2'],
    ['Home >> News >> Read more. >>'],
  ])('%s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  test('a plural’s apostrophe does not end a single quotation', () => {
    expect(quoted("'The bakers' guild will meet on Monday,' she said.")).toEqual([
      "The bakers' guild will meet on Monday,",
    ]);
  });
});

describe('what looks like an end inside a quotation', () => {
  test.each<[string, string, string[]]>([
    ['a Hebrew abbreviation', '"צה"ל נכנס לעיר", אמר יו"ר המפלגה.', ['צה"ל נכנס לעיר']],
    ['lengths', '"A 65" screen and a 6\'2" giant," she said.', ['A 65" screen and a 6\'2" giant,']],
    ['lengths in curly marks', '“A 65” screen,” she said.', ['A 65” screen,']],
  ])('%s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('a number may end one all the same', () => {
    expect(quoted('She said "we paid 400" and "we lost it" in May.')).toEqual(['we paid 400', 'we lost it']);
    expect(quoted('The "bridge of 1999" was 5" short, and "not ours," she said.')).toEqual([
      'bridge of 1999',
      'not ours,',
    ]);
  });
});

describe('quotations nest', () => {
  test.each<[string, string, string[]]>([
    ['single in double', '“He told me ‘never again’ and left.”', ['He told me ‘never again’ and left.', 'never again']],
    [
      'curly in straight',
      '"He told me “never again” and left."',
      ['He told me “never again” and left.', 'never again'],
    ],
    ['the same marks', '“He told me “never again” and left.”', ['He told me “never again” and left.', 'never again']],
    [
      'a quotation that begins with one',
      '““Never again,” he told me.”',
      ['“Never again,” he told me.', 'Never again,'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('a missing partner does not swallow the article', () => {
  test('an opening mark alone ends with its paragraph', () => {
    expect(quoted('She said: “We open on Monday.\nThe hall was full.')).toEqual(['We open on Monday.']);
  });
  test('a phrase that was never closed ends with its sentence', () => {
    expect(quoted('It was “a small wonder. The hall was full.')).toEqual(['a small wonder.']);
  });
  test('an opening mark alone ends where the next quotation begins', () => {
    expect(quoted('“We open on Monday, she said. “Bring cake.”')).toEqual([
      'We open on Monday, she said.',
      'Bring cake.',
    ]);
  });
  test('a closing mark alone goes back to where its paragraph begins', () => {
    expect(quoted('We open on Monday,” she said.')).toEqual(['We open on Monday,']);
  });
  test('a pointing mark that is never closed marks nothing', () => {
    expect(quoted('» The day in pictures')).toEqual([]);
  });
  test('both kinds say that an edge was inferred', () => {
    expect(pairs('She said: “We open.').map(({ opened, closed }) => [opened, closed])).toEqual([[true, false]]);
    expect(pairs('We open,” she said.').map(({ opened, closed }) => [opened, closed])).toEqual([[false, true]]);
  });
});

describe('one mark may close two quotations', () => {
  test.each<[string, string, string[]]>([
    [
      'before the dash of who speaks',
      '«Мы любим «Зенит», — сказала она. «Он лучший», — и ушла.',
      ['Мы любим «Зенит', 'Зенит', 'Он лучший'],
    ],
    ['at the paragraph’s end', 'Она сказала: «Мы любим «Зенит».', ['Мы любим «Зенит', 'Зенит']],
    ['but not inside a sentence', 'Она сказала: «Клуб «Зенит» закрыт.', ['Клуб «Зенит» закрыт.', 'Зенит']],
    [
      'nor where the speech goes on in the next paragraph',
      '«Amamos el «Puente».\n»Y el río», dijo.',
      ['Amamos el «Puente».', 'Puente', 'Y el río'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('one speech over several paragraphs', () => {
  const text = '“We open on Monday.\n“There will be cake.\n“And tea,” she said.';
  test('repeats its opening mark and closes once', () => {
    expect(quoted(text)).toEqual(['We open on Monday.', 'There will be cake.', 'And tea,']);
    expect(pairs(text).map((q) => q.continues)).toEqual([true, true, false]);
  });
  test('may close in the next paragraph without repeating it', () => {
    expect(quoted('“We open on Monday.\nThere will be cake,” she said.')).toEqual([
      'We open on Monday.',
      'There will be cake,',
    ]);
  });
  test('may close some paragraphs later, with none of its marks between', () => {
    const letter = 'She wrote: “We open on Monday.\nThere will be cake.\nAnd tea.”';
    expect(quoted(letter)).toEqual(['We open on Monday.', 'There will be cake.', 'And tea.']);
    expect(pairs(letter).map((q) => q.continues)).toEqual([true, true, false]);
  });
  test('is told by single marks at the heads of two paragraphs, one alone being an apostrophe', () => {
    expect(quoted('‘We open on Monday.\n‘It’s time,’ she said.')).toEqual(['We open on Monday.', 'It’s time,']);
    expect(quoted('’Twas a long night.\n‘It’s time,’ she said.')).toEqual(['It’s time,']);
    expect(quoted("'We open, she said.\nThe bakers' guild was glad.")).toEqual([]);
  });
  test('has ended where the next mark opens, or is a length', () => {
    expect(quoted('“We open, she said.\nIt was late.\nThen: “Bring cake.”')).toEqual([
      'We open, she said.',
      'Bring cake.',
    ]);
    expect(quoted('"We open, she said.\nIt was late.\nA 6" board stood there.')).toEqual(['We open, she said.']);
  });
});

test('speech that goes on in the next paragraph reaches to its own paragraph’s last word, marks and all', () => {
  const text = '“we open. And then there is cake. \n”';
  const [only, ...others] = pairs(text);
  expect(others).toEqual([]);
  expect(text.slice(only!.start, only!.end)).toBe('we open. And then there is cake.');
  expect(only).toMatchObject({ outerStart: 0, outerEnd: only!.end, closed: true });
});

test('a closing mark alone on the next line holds no words of its own', () => {
  expect(quoted('「a\n」')).toEqual(['a']);
});

test('whatever stands in a text, quotations lie in it, in order, never over a whole paragraph break', () => {
  const unit = fc.constantFrom(...'ab s.,\n“”"\'‘’„«»「」()—'.split(''), "''", '``');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, outerStart, outerEnd } of pairs(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(outerStart).toBeLessThanOrEqual(start);
        expect(end).toBeGreaterThan(start);
        expect(outerEnd).toBeGreaterThanOrEqual(end);
        expect(text.slice(start, end)).not.toContain('\n');
        last = start;
      }
    }),
  );
});
