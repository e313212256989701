import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameWord, wordsOf } from '../../../src/engine/text/words.ts';

const cut = (text: string) => {
  const words = wordsOf(text);
  return Array.from({ length: words.length }, (_, i) => text.slice(words.start[i], words.end[i]));
};
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const segments = (text: string) => [...segmenter.segment(text)].filter((s) => s.isWordLike).map((s) => s.segment);

describe('words are cut as Intl.Segmenter cuts them', () => {
  const pieces = [
    'a', 'Word', 'naïve', 'ﬁne', 'x', '7', '42', '1990', 'привет', 'Ёлка', 'سلام', 'שלום', 'λόγος', 'ß', '𝐀',
    "'", '’', '.', ',', ';', ':', '-', '–', '—', '_a', '/', '@', '%', '$', '"', '“', '”', '«', '(', ')', '…', '·', '!', '?',
    ' ', ' ', ' ', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u2060', '\u0301', '👍', '©', '½', '٣',
  ]; // biome-ignore format: a bag of pieces
  test('whatever is strung together', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        // The Segmenter itself gives such a word another status than its neighbours.
        fc.pre(!/[א-ת]\p{M}*'[\p{M}\p{Cf}]/u.test(text));
        // Nor does it know the curly mark of an abbreviation.
        fc.pre(!/[א-ת][\p{M}\p{Cf}]*”[\p{M}\p{Cf}]*[א-ת]/u.test(text));
        expect(cut(text)).toEqual(segments(text));
      }),
      { numRuns: 3000 },
    );
  });

  const named: [string, string[]][] = [
    ["don't, l’homme, 'tis", ["don't", 'l’homme', 'tis']],
    ['1,000.50 and 3.5% at 10:30', ['1,000.50', 'and', '3.5', 'at', '10', '30']],
    ['cease-fire in the U.S.', ['cease', 'fire', 'in', 'the', 'U.S']],
    ['צה"ל ו-ג\'', ['צה"ל', 'ו', "ג'"]],
    ['AI가 3년', ['AI', '가', '3', '년']],
    ['10\u202f000 francs', ['10\u202f000', 'francs']],
  ];
  test.each(named)('%s', (text, words) => {
    expect(cut(text)).toEqual(words);
    // And just so when every character has been met before.
    expect(cut(text)).toEqual(words);
    if (!text.includes('\u202f')) expect(segments(text)).toEqual(words);
  });
});

describe('and differently on purpose', () => {
  test('scripts without spaces by characters', () => {
    expect(cut('東京都 ア')).toEqual(['東', '京', '都', 'ア']);
    expect(cut('ครับ')).toHaveLength(3);
  });
  test('an unseen space parts no word, at an edge it belongs to none', () => {
    expect(cut('ter\u200brible \u200bend\u200b.')).toEqual(['ter\u200brible', 'end']);
  });
  test.each(['\u3164', '\u2800', '\u180e', '\uffa0'])('what looks like a space parts words: %j', (blank) => {
    expect(cut(`old${blank}pier`)).toEqual(['old', 'pier']);
  });
  test('the mark of a Hebrew abbreviation joins it, straight or curly; that of a quotation parts', () => {
    expect(cut('ד”ר אש')).toEqual(['ד”ר', 'אש']);
    expect(cut('„אש” ו”אלה”')).toEqual(['אש', 'ו”אלה']);
  });
  test('underscores alone are no word', () => expect(cut('__ a_b _')).toEqual(['a_b']));
});

describe('typography never hides a copy', () => {
  const same: [string, string][] = [
    ['Don’t', "don't"],
    ['ﬁnancial', 'financial'],
    ['ｆｕｌｌ', 'full'],
    ['so\u00adft', 'soft'],
    ['ter\u200brible', 'terrible'],
    ['U.S', 'US'],
    ['caf\u00e9', 'cafe\u0301'],
    ['STRASSE', 'straße'],
    ['ΟΔΟΣ', 'οδος'],
    ['كتــاب', 'كتاب'],
    ['𝐁old', 'bold'],
    ['don`t', "don't"],
    ['don´t', "don't"],
    ['Œuvre', 'oeuvre'],
    ['İstanbul', 'istanbul'],
    ['I\u0307stanbul', 'istanbul'],
    ['Diyarbakır', 'DIYARBAKIR'],
    ['p\u0430yment', 'payment'],
    ['Вoard', 'board'],
    ['νote', 'vote'],
    ['\u202apier\u202c', 'pier'],
    ['pi\u034fer', 'pier'],
    ['كِتَاب', 'كتاب'],
    ['کتاب', 'كتاب'],
    ['שָׁלוֹם', 'שלום'],
    ['ｶﾞ', 'ガ'],
    ['⽇', '日'],
    ['ᴘɪᴇʀ', 'pier'],
    ['ꓑꓲꓰꓣ', 'pier'],
    ['ᏢᎥᎬᎡ', 'pier'],
    ['p\u0336i\u0336e\u0336r\u0336', 'pier'],
    ['STRAẞE', 'strasse'],
    ['٣٤٠', '340'],
    ['۳۴۰', '340'],
    ['३४०', '٣٤٠'],
    ['๓๔๐', '340'],
    ['𞥓𞥔𞥐', '340'],
    ['٣٫٥', '3.5'],
    ['إغلاق', 'اغلاق'],
    ['ا\u0655غلاق', 'اغلاق'],
    ['القديمة', 'القديمه'],
    ['خانهٔ', 'خانه'],
    ['ещё', 'еще'],
    ['еще\u0308', 'еще'],
    ['Ёлка', 'елка'],
    ['прича\u0301л', 'причал'],
    ['Όταν', 'ΟΤΑΝ'],
    ['τῆς', 'της'],
    ['Ο\u0301ταν', 'όταν'],
    ['şi', 'și'],
    ['s\u0326i', 'şi'],
    ['फ़ैसला', 'फैसला'],
    ['हूँ', 'हूं'],
    ['Ðông', 'đông'],
    ['vi\u1ec7t', 'vi\u00ea\u0323t'],
    ['vi\u1ec7t', 'vie\u0323\u0302t'],
    ['צה”ל', 'צה"ל'],
    ['צה״ל', 'צה"ל'],
  ];
  const other: [string, string][] = [
    ['schon', 'schön'],
    ['3.5', '35'],
    ['its', "it's"],
    ['can', "can't"],
    ['1,000', '1.000'],
    ['żal', 'zal'],
    ['мир', 'мор'],
    ['ва', 'ба'],
    ['٣٫٥', '35'],
    ['الى', 'الا'],
    ['мой', 'мои'],
    ['ќе', 'ке'],
    ['ѝ', 'и'],
    ['προϊόν', 'προιόν'],
    ['noël', 'noel'],
    ['țară', 'tară'],
    ['বড়', 'বড'],
    ['viet', 'vi\u1ec7t'],
    ['hoa', 'hòa'],
    ['naïf', 'naif'],
  ];
  const hash = (word: string) => wordsOf(word).hash[0];
  test.each(same)('%s is %s', (a, b) => {
    expect(wordsOf(a).length).toBe(1);
    expect(hash(a)).toBe(hash(b));
    expect(sameWord(a, 0, a.length, b, 0, b.length)).toBe(true);
  });
  test.each(other)('%s is not %s', (a, b) => {
    expect(hash(a)).not.toBe(hash(b));
    expect(sameWord(a, 0, a.length, b, 0, b.length)).toBe(false);
  });
});

describe('a text set in another way has the same words', () => {
  const texts = [
    'The café’s “naïve” owner, Łukasz Żuk, couldn’t pay 3.5 million: an œuvre of financial fiction.',
    'İğne ile kuyu kazılmaz; Iğdır’da ılık bir akşam, İzmir’e yağmur bekleniyor.',
    'Die Straße nach Gießen ist weiß; außer Fußgängern darf niemand hinüber.',
    'Hội đồng thành phố biểu quyết đóng cửa bến phà cũ trước mùa đông năm nay.',
    'Совет порта проголосовал за закрытие старой пристани до наступления зимы, объявил мэр.',
    'Το συμβούλιο του λιμανιού αποφάσισε να κλείσει την παλιά αποβάθρα ως τον χειμώνα.',
    '港湾評議会は、古い「フェリー」の桟橋を閉じると決めた。ガスも止まる。',
    'สภาท่าเรือลงมติปิดท่าเรือเก่าก่อนฤดูหนาว และน้ำจะท่วม',
    '항만 위원회는 겨울 전에 낡은 부두를 닫기로 의결했다.',
    'صوّت مجلس الميناء على إغلاق الرصيف القديم قبل الشتاء.',
  ];
  const words = (text: string) => {
    const found = wordsOf(text);
    return Array.from(found.hash);
  };
  const settings: [string, (text: string, dice: (n: number) => number) => string][] = [
    ['composed', (t) => t.normalize('NFC')],
    ['decomposed', (t) => t.normalize('NFD')],
    ['of compatibility', (t) => t.normalize('NFKD')],
    [
      'soft hyphens, joiners and bidi marks',
      (t, dice) =>
        t.replace(/(?<=\p{L})(?=\p{L})/gu, () => ['', '\u00ad', '\u2060', '\u200e', '\u202b', '\ufe0f'][dice(6)]!),
    ],
    [
      'other spaces',
      (t, dice) => t.replace(/ /g, () => ['\u00a0', '\u2009', '\u3000', ' \u200b', '\u202f ', '\t'][dice(6)]!),
    ],
    [
      'other quotation marks and dashes',
      (t, dice) =>
        t
          .replace(/[“”「」]/g, () => ['"', '«', '„', '‟', '``'][dice(5)]!)
          .replace(/, /g, () => [' – ', ' — ', '--', ' ‒ '][dice(4)]!),
    ],
    ['marks in Windows order', (t) => t.normalize('NFD').replace(/([aeo])\u0323\u0302/g, '$1\u0302\u0323')],
    ['marks of letters in two parts', (t) => t.replace(/[ậệộ]/g, (c) => `${{ ậ: 'â', ệ: 'ê', ộ: 'ô' }[c]}\u0323`)],
    ['letters struck through', (t) => t.replace(/[a-z]/g, '$&\u0336')],
    ['full width', (t) => t.replace(/[a-zA-Z0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    ['Cyrillic letters among the Latin', (t) => t.replace(/[aeopcx]/g, (c) => 'аеорсх'['aeopcx'.indexOf(c)]!)],
  ];
  test.each(settings)('%s', (_, set) => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.infiniteStream(fc.nat(119)), (text, dice) => {
        expect(words(set(text, (n) => dice.next().value % n))).toEqual(words(text));
      }),
      { numRuns: 100 },
    );
  });
});

test('any text gives ordered words inside it, and a lone surrogate harms nothing', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('', '\ud800', '\udc00'), (a, b) => {
      const text = a + b + a;
      const words = wordsOf(text);
      let last = 0;
      for (let i = 0; i < words.length; i++) {
        expect(words.start[i]).toBeGreaterThanOrEqual(last);
        expect(words.end[i]).toBeGreaterThan(words.start[i]!);
        last = words.end[i]!;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
