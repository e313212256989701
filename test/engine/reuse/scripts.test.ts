import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesIn } from '../../../src/engine/reuse/matches.ts';
import { wordsOf } from '../../../src/engine/text/words.ts';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { original, prose } from './invented.ts';

/** By language: own text before, the original's passage (with a word to replace, and by what), own text after. */
const LANGUAGES = {
  zh: [
    '本周的园艺专栏没有什么新闻，因为番茄终于变红了。',
    '林港议会星期二投票决定在冬季之前关闭旧渡轮码头。工程师两年来一直警告说，橡木桩在水线以下腐烂。市长表示，这个决定并不容易，每天约有三百四十名岛民乘坐早班船。',
    ['市长', '主席'],
    '读者常常来信询问我们喜欢哪一种堆肥，老实说，就是邻居留下的那一种。',
  ],
  ja: [
    '今週の小さな庭の話です。トマトがようやく赤くなりました。',
    '港湾評議会は火曜日、古い渡し船の桟橋を冬の前に閉鎖することを決めた。技術者は二年前から、杭が水面の下で腐っていると警告していた。約三百四十人の島民が朝の船を使っている。',
    ['技術者', '専門家'],
    '来週の土曜日は種の市に行って、植えきれないほどの豆を買って帰ります。',
  ],
  th: [
    'สัปดาห์นี้คอลัมน์สวนของเราไม่มีเรื่องการเมือง เพราะมะเขือเทศสุกแล้ว',
    'สภาท่าเรือลินดาวิกลงมติเมื่อวันอังคารให้ปิดท่าเรือข้ามฟากเก่าก่อนฤดูหนาว วิศวกรเตือนมาสองปีแล้วว่าเสาไม้โอ๊กกำลังผุพังอยู่ใต้ผิวน้ำ นายกเทศมนตรีกล่าวว่าการตัดสินใจครั้งนี้ไม่ง่ายเลย',
    ['วิศวกร', 'ชาวประมง'],
    'วันเสาร์หน้าเราจะไปงานเมล็ดพันธุ์และซื้อถั่วกลับบ้านมากกว่าที่จะปลูกได้',
  ],
  lo: [
    'ອາທິດນີ້ຖັນສວນຂອງພວກເຮົາບໍ່ມີຫຍັງຈະເວົ້າກ່ຽວກັບການເມືອງ',
    'ສະພາທ່າເຮືອລົງມະຕິໃນວັນອັງຄານໃຫ້ປິດທ່າເຮືອຂ້າມຟາກເກົ່າກ່ອນລະດູໜາວ ວິສະວະກອນໄດ້ເຕືອນມາສອງປີແລ້ວວ່າເສົາໄມ້ກຳລັງຜຸພັງຢູ່ໃຕ້ໜ້ານ້ຳ',
    ['ວິສະວະກອນ', 'ຊາວປະມົງ'],
    'ວັນເສົາໜ້າພວກເຮົາຈະໄປງານເມັດພັນ',
  ],
  km: [
    'សប្តាហ៍នេះយើងគ្មានអ្វីនិយាយអំពីនយោបាយទេ',
    'ក្រុមប្រឹក្សាកំពង់ផែបានបោះឆ្នោតនៅថ្ងៃអង្គារឱ្យបិទផែសាឡាងចាស់មុនរដូវរងា វិស្វករបានព្រមានអស់រយៈពេលពីរឆ្នាំថាបង្គោលឈើកំពុងរលួយនៅក្រោមទឹក',
    ['វិស្វករ', 'អ្នកនេសាទ'],
    'ថ្ងៃសៅរ៍ក្រោយយើងនឹងទៅមើលពិព័រណ៍គ្រាប់ពូជ',
  ],
  my: [
    'ဒီအပတ် ဥယျာဉ်ကဏ္ဍမှာ နိုင်ငံရေးအကြောင်း ပြောစရာမရှိပါ။',
    'ဆိပ်ကမ်းကောင်စီသည် အင်္ဂါနေ့တွင် ဆောင်းရာသီမတိုင်မီ ကူးတို့ဆိပ်ဟောင်းကို ပိတ်ရန် မဲခွဲဆုံးဖြတ်ခဲ့သည်။ အင်ဂျင်နီယာများက သစ်တိုင်များ ရေအောက်တွင် ဆွေးမြေ့နေကြောင်း နှစ်နှစ်ကြာ သတိပေးခဲ့သည်။',
    ['အင်ဂျင်နီယာ', 'တံငါသည်'],
    'လာမည့်စနေနေ့တွင် မျိုးစေ့ပွဲတော်သို့ သွားမည်။',
  ],
} as const;

describe.each(Object.entries(LANGUAGES))('copies in %s', (language, [before, passage, [word, other], after]) => {
  const theirs = original(`${after}\n\n${passage}\n\n${before.slice(0, 12)}`, { language });
  const found = (text: string) =>
    matchesIn(prose(text, language), [theirs]).map((m) => [
      text.slice(m.start, m.end),
      theirs.text.slice(m.originalStart, m.originalEnd),
      m.grade,
      m.edits.map((e) => [text.slice(e.start, e.end), e.originalText]),
    ]);

  test('word by word, between own text', () =>
    expect(found(`${before}\n\n${passage}\n\n还有别的。`)).toEqual([[passage, passage, 'exact', []]]));

  test('with a word replaced', () => {
    const edited = passage.replace(word, other);
    const [match, ...others] = found(`${before}\n\n${edited}\n\n还有别的。`);
    expect(others).toEqual([]);
    expect(match!.slice(0, 3)).toEqual([edited, passage, 'edited']);
    const edits = match![3] as [string, string][];
    expect(edits.length).toBeLessThanOrEqual(2);
    for (const [now, was] of edits) {
      expect(edited).toContain(now);
      expect(word).toContain(was);
    }
  });

  test('not where nothing was copied', () => expect(found(`${before}\n\n${before}`)).toEqual([]));

  test('out of a Library', async () => {
    const library = memoryLibrary();
    await library.addAll([
      { id: 'theirs', url: null, text: theirs.text },
      ...Object.values(LANGUAGES).map(([a, , , b], i) => ({ id: `other${i}`, url: null, text: `${a}\n\n${b}${i}` })),
    ]);
    const candidates = await library.candidates(wordsOf(`${before}\n\n${passage.replace(word, other)}`));
    expect(candidates[0]!.id).toBe('theirs');
  });
});

test('spaces between characters hide nothing', () => {
  const [, passage] = LANGUAGES.zh;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('', '', ' ', '\u3000', '\u200b'), { minLength: 90, maxLength: 90 }),
      (spaces) => {
        const text = Array.from(passage, (c, i) => c + (spaces[i] ?? ''))
          .join('')
          .trim();
        const [match, ...others] = matchesIn(prose(text, 'zh'), [original(passage)]);
        expect(others).toEqual([]);
        expect(match!.start).toBe(0);
        expect(match!.end).toBeGreaterThanOrEqual(text.length - 3);
      },
    ),
    { numRuns: 50 },
  );
});
