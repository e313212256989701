import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { article, knowing, original } from '../invented.ts';

/** Somebody's words in marks by language, "#" where a word is the page's or the Original's. */
const SAID = {
  de: 'Bürgermeisterin Ida Esche sagte: „Der Beschluss ist uns nicht leichtgefallen, aber # am alten Hafen faulen, und das weiß hier jeder.“',
  en: 'Mayor Ida Ash said: “The decision was not an easy one, because around # people use the ferry every morning and need it.”',
  es: 'La alcaldesa Ida Olmo dijo: «La decisión # fue difícil para nosotros, y muchos isleños toman el barco de la mañana».',
  fr: 'La maire Ida Orme a dit : « La décision n’a pas été facile, et le nouveau quai # bien plus que ce que nous avions prévu. »',
  ja: '市長の林一郎氏は「簡単な決定ではなかった。約#の島民が朝の船を使っており、その多くが対岸の缶詰工場で働いている」と述べた。',
  ko: '시장은 “쉬운 결정이 아니었다. 섬 주민 많은 사람이 아침 배를 #. 그 가운데 여럿이 건너편 통조림 공장에서 일한다”고 말했다.',
  nl: 'Burgemeester Ida Olm zei: “Het besluit was niet gemakkelijk, veel eilanders nemen de boot en # van het werk kost ons veel geld.”',
  pt: 'A prefeita Ida Olmo disse: “A decisão não foi fácil, mas # vai custar muito mais do que nós todos pensávamos no ano passado.”',
  tr: 'Belediye Başkanı Işıl Ak, “Karar kolay olmadı, çok sayıda adalı sabah vapurunu kullanıyor ve # karşı kıyıda çalışıyor” dedi.',
  vi: 'Thị trưởng Lê Hoa nói: “Quyết định này không hề dễ dàng, chúng tôi muốn # với mọi người dân trên đảo trước khi đóng bến phà.”',
  zh: '市长王芳表示：“这个决定并不容易，每天约有#岛民乘坐早班船，其中许多人在海峡对岸的罐头厂工作，我们不会忘记他们。”',
} as const;
type Language = keyof typeof SAID;

const PADDING = Array.from({ length: 50 }, (_, i) => `lorem${i}`).join(' ');

function altered(language: Language, here: string, there: string): boolean {
  const text = (word: string) => SAID[language].replace('#', word);
  const page = article([text(here), PADDING], { language });
  const report = analyze(page, knowing({ originals: [original('wire', text(there), { language })] }), 'r');
  const speech = report.quotations.filter(({ kind }) => kind === 'speech');
  expect(speech.map(({ evidence }) => evidence)).toEqual(['matched']);
  return report.flags.some(({ id }) => id === 'altered-quotation');
}

const SAME: [Language, string, string][] = [
  ['de', 'die alten Pfaehle', 'die alten Pfähle'],
  ['de', 'grosse Pfähle', 'große Pfähle'],
  ['en', 'naïve', 'naive'],
  ['es', 'sólo', 'solo'],
  ['fr', 'coutera', 'coûtera'],
  ['ja', '三百四十人', '340人'],
  ['ja', '1万2000人', '12,000人'],
  ['ko', '이용했다', '이용했습니다'],
  ['ko', '이용한다', '이용합니다'],
  ['nl', 'de coordinatie', 'de coördinatie'],
  ['pt', 'a ação', 'a acção'],
  ['tr', 'hala', 'hâlâ'],
  ['vi', 'hòa giải', 'hoà giải'],
  ['vi', 'kĩ tính', 'kỹ tính'],
  ['zh', '三百四十名', '340名'],
  ['zh', '3.5万名', '三万五千名'],
  ['zh', '三四〇名', '三百四十名'],
];

const OTHER: [Language, string, string][] = [
  ['de', 'die Pfähle könnten', 'die Pfähle konnten'],
  ['en', 'fine', 'few'],
  ['es', 'año', 'ano'],
  ['ja', '三百五十人', '340人'],
  ['ko', '이용하지 않는다', '이용한다'],
  ['nl', 'de boot', 'de trein'],
  ['tr', 'açı', 'acı'],
  ['vi', 'hòa giải', 'hóa giải'],
  ['zh', '三千名', '三百名'],
  ['zh', '3.5万名', '3.5亿名'],
  ['zh', '上万名', '上亿名'],
];

describe('what a language writes in two ways changes nothing that was said', () => {
  test.each(SAME)('%s: %s, %s', (language, here, there) => {
    expect(altered(language, here, there)).toBe(false);
    expect(altered(language, there, here)).toBe(false);
  });
});

describe('another word is another word', () => {
  test.each(OTHER)('%s: %s, %s', (language, here, there) => expect(altered(language, here, there)).toBe(true));
});

describe('in scripts without spaces a character is no word', () => {
  const [QUOTED, POLITE] = [
    SAID.ja.replace('#', '三百人'),
    SAID.ja.replace('#', '三百人').replace('働いている', '働いています'),
  ];
  const judge = (text: string) =>
    analyze(
      article([text, PADDING], { language: 'ja' }),
      knowing({ originals: [original('wire', QUOTED, { language: 'ja' })] }),
      'r',
    );

  test('who quotes the same person with the same few characters around copies nothing', () => {
    const report = judge(QUOTED);
    expect(report.quotations.map(({ kind, evidence }) => [kind, evidence])).toEqual([['speech', 'matched']]);
    expect(report.flags.map(({ id }) => id)).not.toContain('copied-without-credit');
  });

  test('a polite ending made plain changes nothing', () => {
    expect(judge(POLITE).flags.map(({ id }) => id)).not.toContain('altered-quotation');
  });

  test('but copied prose around the quotation is copied', () => {
    const prose =
      '評議会は火曜日、古い桟橋を冬の前に閉鎖することを決めた。技術者は二年前から杭が腐っていると警告していた。';
    const text = `${prose}${QUOTED}`;
    const page = article([text, PADDING], { language: 'ja' });
    const report = analyze(page, knowing({ originals: [original('wire', text, { language: 'ja' })] }), 'r');
    expect(report.quotations[0]).toMatchObject({ kind: 'reuse', evidence: 'matched' });
  });
});
