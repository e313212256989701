import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedIn, wordsMarkedIn } from './marked-reading.ts';

describe('words that marks set apart are somebody’s, or they are not', () => {
  test.each<[name: string, text: string, quoted: string[]]>([
    [
      'a sentence someone said',
      'Mayor Ida Ash said: “The bridge will open on Monday.”',
      ['The bridge will open on Monday.'],
    ],
    ['a phrase someone used', 'Ida Ash called the bridge “a small wonder” on Friday.', ['a small wonder']],
    ['one word someone used', 'Ida Ash called the bridge “hideous” on Friday.', ['hideous']],
    [
      'a phrase from a statement',
      'Work will end what the council statement called the “intolerable noise” of the harbour.',
      ['intolerable noise'],
    ],
    [
      'phrases listed',
      'Ida Ash saw the bridge as a “bold and costly gift to the town” and a “burden.”',
      ['bold and costly gift to the town', 'burden.'],
    ],
    ['a name someone gave', 'Ida Ash called him a “Bridge Goblin” on Friday.', ['Bridge Goblin']],
    [
      'a name somebody likened',
      'Ida Ash said on Friday that they turned the bridge into a “Harbour Goblin” of their own.',
      ['Harbour Goblin'],
    ],
    ['a gathering’s name', 'Ida Ash praised it during a “Harbour Future Forum” on Friday.', []],
    ['an answer that ends in another', '“She said, ‘Never.’”', ['She said, ‘Never.’']],
    ['an answer with its stop behind the mark', '“Not this week”.', ['Not this week']],
    ['a line of its own without a stop', '“Not this week”', []],
    ['a film’s title', 'The film “The Long Winter Bridge” was shot here.', []],
    ['a show after the channel that sends it', 'Ida Ash said on Harbour TV’s “Morning Tides” that she was tired.', []],
    ['what somebody found, and no document', 'Ida Ash found the “old key” under the mat.', []],
    ['a nickname', 'Robert “Bobby” Birch opened the bridge.', []],
    [
      'a short sentence between one name and another',
      'The bridge stays shut. “No way,” said Tom Birch. “That’s it.” Ida Ash left.',
      ['No way,', 'That’s it.'],
    ],
    ['a name that a sentence begins with', 'Ida Ash said so on Friday. “Harbour Watch” was said to agree.', []],
    ['a long title', 'Ida Ash wrote her memoir, “How I Came to Love the Rain and Live with the Bridge,” in May.', []],
    [
      'a title after the word for a work',
      'Her book “Why nobody in the town would ever cross the bridge by night” is out.',
      [],
    ],
    [
      'what a work does',
      'The book “says nothing of what the town had to pay for the bridge” and is short.',
      ['says nothing of what the town had to pay for the bridge'],
    ],
    [
      'shouting',
      'Ida Ash wrote “WE WILL NEVER OPEN THAT BRIDGE AGAIN FOR ANY OF YOU” on a wall.',
      ['WE WILL NEVER OPEN THAT BRIDGE AGAIN FOR ANY OF YOU'],
    ],
    ['a so-called thing', 'The so-called “silent bridge” is loud.', []],
    ['distance without anybody to say it', 'The new “smart” lamps were dark again.', []],
    ['a word in brackets', '“(Laughter.)”', []],
    ['an attribute of markup left in the text', '<lamp colour="green and very bright today">', []],
  ])('%s', (_name, text, quoted) => {
    expect(wordsMarkedIn([text])).toEqual(quoted);
  });

  test('headlines use single marks for words that stand in the text in double ones', () => {
    expect(
      wordsMarkedIn(['Bridge is ‘a small wonder’, says mayor', 'Mayor Ida Ash said the bridge is “a small wonder.”']),
    ).toEqual(['a small wonder.']);
  });

  test.each<[name: string, text: string, quoted: string[]]>([
    [
      'what was said',
      'Bürgermeisterin Ida Esche sagte: „Die Brücke öffnet am Montag.“',
      ['Die Brücke öffnet am Montag.'],
    ],
    ['what something was called', 'Ida Esche nannte die Brücke ein „kleines Wunder“.', ['kleines Wunder']],
    [
      'reported speech',
      'Ida Esche war zufrieden, sagte sie. Die Brücke sei „ein wahres Wunder“.',
      ['ein wahres Wunder'],
    ],
    ['a name before its letters, small words and all', 'Ida Esche lobt die „Union pour un Pont“ (UPP).', []],
    ['what a council found', 'Der Rat fand die Brücke am Montag „schön und teuer“.', ['schön und teuer']],
    ['what took place', 'Am Montag fand der Lauf zur „neuen Brücke“ mit vielen Kindern statt.', []],
    ['what somebody spoke of', 'Ida Esche sprach am Montag von „Brückenpanik“.', ['Brückenpanik']],
    ['the name of a body with members', 'Ida Esche lobte die Mitglieder von „Hafenwacht“.', []],
    ['a word somebody defends', 'Ida Esche verteidigte die Bezeichnung „Brückenkobold“.', ['Brückenkobold']],
    ['a documentary’s title', 'Ida Esche zeigte die Dokumentation „Die lange Brücke“.', []],
    ['a ship’s name', 'Das Schiff „Seestern“ lief aus.', []],
    ['a broadcaster’s name', 'Der Fernsehsender „Hafen Eins“ berichtete davon.', []],
    ['a party’s name before its letters', 'Die „Neue Hafen Partei“ (NHP) gewann.', []],
    ['a title', 'Sein Roman „Die lange Brücke“ erschien gestern.', []],
  ])('in German: %s', (_name, text, quoted) => {
    expect(wordsMarkedIn([text], { language: 'de' })).toEqual(quoted);
  });

  test('titles in their own marks are no quotations in Chinese', () => {
    expect(wordsMarkedIn(['王部长在《港口日报》上说：“大桥周一开放。”'], { language: 'zh' })).toEqual([
      '大桥周一开放。',
    ]);
  });
});

describe('scripts without spaces between words, and Korean', () => {
  test.each<[name: string, language: string, text: string, quoted: string[]]>([
    ['a short Chinese sentence', 'zh', '王芳部长走了。她还说了一句：“我们累了。”', ['我们累了。']],
    ['a distance', 'zh', '所谓“专家”又来了，还有“大桥”。', []],
    [
      'a Japanese word that was said',
      'ja',
      '田中市長は「橋は開く」と述べた。「疲れた」とも語った。',
      ['橋は開く', '疲れた'],
    ],
    ['a Japanese word that is meant', 'ja', 'いわゆる「専門家」とは誰か。「長い橋」とその歴史。', []],
    ['a Thai sentence', 'th', 'นายกกล่าวว่า “สะพานจะเปิดวันจันทร์สำหรับทุกคน” แล้วเดินออกไป', ['สะพานจะเปิดวันจันทร์สำหรับทุกคน']],
    ['a Thai word', 'th', 'คำว่า “สะพาน” นั้นสั้น', []],
    [
      'Korean words that were said',
      'ko',
      '김 시장은 "다리 개통"이라며 웃고 "지쳤다"고 말했다.',
      ['다리 개통', '지쳤다'],
    ],
    ['a Korean name', 'ko', '김 시장은 "새 다리" 고가도로와 "옛 다리"를 보았다.', []],
  ])('%s', (_name, language, text, quoted) => {
    expect(wordsMarkedIn([text], { language })).toEqual(quoted);
  });
});

test('one speech over several lines is somebody’s as a whole, however short its lines', () => {
  const verse = 'Ida Ash read aloud:\n“The bridge is down,\nthe lamps are out,\nand no one walks at night.”';
  expect(wordsMarkedIn([verse])).toEqual(['The bridge is down,', 'the lamps are out,', 'and no one walks at night.']);
  expect(wordsMarkedIn(['The song “Lamps\nOut” is short.'])).toEqual([]);
});

describe('single marks', () => {
  test('quote where the double ones stand inside them', () => {
    expect(wordsMarkedIn(['‘He told me “never again” and “goodbye”,’ said Ida Ash.'])).toEqual([
      'He told me “never again” and “goodbye”,',
    ]);
  });
  test('do not where they stand inside double ones', () => {
    expect(wordsMarkedIn(['“He told me ‘never again’ and ‘goodbye’,” said Ida Ash.'])).toEqual([
      'He told me ‘never again’ and ‘goodbye’,',
    ]);
  });
});

test('a transcript is no continued speech, though each paragraph opens with a mark', () => {
  const transcript = ['"ASH: When will it open?', '"BIRCH: On Monday, if it does not rain.', '"ASH: And the cake?"'];
  expect(wordsMarkedIn(transcript)).toEqual([]);
  expect(wordsMarkedIn(transcript.map((line) => line.replace(/[A-Z]+: /, '')))).toHaveLength(3);
  const headed = ['"COSTS: The bridge was dear.', '"DATES: It opens on Monday.', '"CAKE: There will be cake for all."'];
  expect(wordsMarkedIn(headed)).toHaveLength(3);
});

test('a quotation inside another belongs to the outer one', () => {
  expect(wordsMarkedIn(['“He told me ‘never again’ and left,” Ida Ash said.'])).toEqual([
    'He told me ‘never again’ and left,',
  ]);
});

describe('what markup marks', () => {
  const words = 'The bridge stood empty for nine years and nobody in the town would cross it by night.';

  test('a blockquote is one quotation, over all its paragraphs', () => {
    const found = markedIn([
      'Mayor Ida Ash wrote in her letter:',
      { text: words, kind: 'blockquote' },
      { text: 'Now they will.', kind: 'blockquote' },
      'The letter was read aloud.',
    ]);
    expect(found.map(({ text, kind, source }) => [text, kind, source])).toEqual([
      [`${words}\n\nNow they will.`, 'speech', 'Ida Ash'],
    ]);
  });

  test('a blockquote with the address of another site is that site’s text', () => {
    const found = markedIn(
      ['Read this.', { text: words, kind: 'blockquote', cite: 'https://www.reuters.com/news/1' }],
      {
        url: 'https://blog.example/post',
      },
    );
    expect(found.map((q) => [q.kind, q.attribution?.domain, q.attribution?.url])).toEqual([
      ['reuse', 'reuters.com', 'https://www.reuters.com/news/1'],
    ]);
  });

  test('a long blockquote that nobody is named for is another text', () => {
    expect(markedIn([{ text: `${words} `.repeat(8).trim(), kind: 'blockquote' }])[0]).toMatchObject({
      kind: 'reuse',
      attribution: null,
    });
  });

  test('a pull quote repeats the page and is no quotation, whether or not its markup says so', () => {
    expect(markedIn([words, { text: words, kind: 'blockquote' }])).toEqual([]);
    expect(markedIn([{ text: words, kind: 'blockquote', role: 'pull-quote' }])).toEqual([]);
  });

  test('a blockquote is not credited to whom its own words credit', () => {
    const quoted = `${`${words} `.repeat(4)}The landing opens in March, according to the harbour board. ${`${words} `.repeat(4)}`;
    expect(markedIn([{ text: quoted.trim(), kind: 'blockquote' }])).toMatchObject([
      { kind: 'reuse', attribution: null },
    ]);
    const short = 'The landing opens in March, according to the harbour board.';
    expect(markedIn(['Ida Ash wrote:', { text: short, kind: 'blockquote' }])).toMatchObject([
      { attribution: { name: 'Ida Ash' } },
    ]);
  });

  test('marks inside a blockquote are the blockquote’s', () => {
    expect(
      wordsMarkedIn([{ text: 'She said “We will not open it this year” and left.', kind: 'blockquote' }]),
    ).toHaveLength(1);
  });

  test('a q element is a quotation, with the address it cites', () => {
    const found = markedIn(['Ida Ash called it a small wonder of the coast.'], {
      q: { 'a small wonder': 'https://letters.example/ash' },
    });
    expect(found.map((q) => [q.text, q.source, q.attribution?.url])).toEqual([
      ['a small wonder', 'Ida Ash', 'https://letters.example/ash'],
    ]);
  });

  test('boilerplate holds no quotations', () => {
    expect(
      markedIn([
        { text: '“Subscribe to our letters today and never miss a thing,” said Ida Ash.', kind: 'boilerplate' },
      ]),
    ).toEqual([]);
  });
});

describe('a publication’s text in marks is reuse, its words in a sentence are speech', () => {
  test('whole paragraphs after a lead-in', () => {
    const found = markedIn([
      'Reuters reports:',
      '“The bridge stood empty for nine years, and the town paid for its lamps.',
      '“Nobody would cross it by night, and few by day.”',
      'The council did not answer.',
    ]);
    expect(found.map(({ kind, source }) => [kind, source])).toEqual([
      ['reuse', 'Reuters'],
      ['reuse', 'Reuters'],
    ]);
  });

  test('a phrase', () => {
    expect(markedIn(['Reuters called the bridge “a monument to patience” on Friday.'])[0]).toMatchObject({
      kind: 'speech',
      source: 'Reuters',
    });
  });
});

test('quotations are in order, lie in the text and do not overlap, whatever it holds', () => {
  const unit = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '「',
    '」',
    'Ash ',
    'said ',
    'she ',
    ', ',
    '. ',
    '\n\n',
    'a bridge ',
    '— ',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
      let last = 0;
      const text = parts.join('');
      for (const { start, end, attribution } of markedIn([text])) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (attribution?.start != null) expect(text.slice(attribution.start, attribution.end!)).not.toBe('');
        last = end;
      }
    }),
  );
});
