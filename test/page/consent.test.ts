import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/page/extract.ts';

const TEXT = Array.from(
  { length: 4 },
  (_, i) =>
    `<p>Sentence ${i} says that the bridge stays shut until spring, and that the ferry will run instead of it.</p>`,
).join('');
const ARTICLE = `<div class="x0"><h1>A bridge</h1>${TEXT}</div>`;
const TYPED = '<meta property="og:type" content="article">';
const BUTTONS = '<button>Yes</button><button>No</button>';
const box = (...texts: readonly string[]) =>
  `<div class="x1"><h2>A word before you read</h2>${texts.map((text) => `<p>${text}</p>`).join('')}${BUTTONS}</div>`;

const ENGLISH = box(
  'We and our partners store cookies on your device and read them, to count who comes and to show what you may like.',
  'You may accept all of it, or choose your preferences below. They hold for this site alone.',
  'Our partners also process your personal data where they have an interest in it that the law allows.',
);

function read(body: string, head = '') {
  const html = `<!doctype html><head><title>A bridge</title>${head}</head><body>${body}</body>`;
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), 'https://news.example/2031/bridge');
}

describe('a box that asks for consent, whatever its class says', () => {
  test.each([
    ['English', ENGLISH],
    [
      'German',
      box(
        'Wir und unsere Partner speichern Cookies auf Ihrem Gerät, um zu zählen, wer hierher kommt und was gelesen wird.',
        'Sie können in alles einwilligen oder Ihre Einstellungen ändern, und zwar zu jeder Zeit und auf jeder Seite.',
        'Näheres steht in unserer Erklärung zum Datenschutz, die auch sagt, wie lange wir etwas behalten.',
      ),
    ],
    [
      'French',
      box(
        'Nous et nos partenaires déposons des cookies sur votre appareil, afin de compter les visites et les lectures.',
        'Vous pouvez tout accepter ou choisir vos préférences, qui ne valent que pour ce site et pour rien d’autre.',
        'Nos partenaires traitent aussi des données personnelles là où la loi le leur permet sans votre avis.',
      ),
    ],
    [
      'Spanish',
      box(
        'Nosotros y nuestros socios guardamos cookies en su dispositivo para contar las visitas y las lecturas del día.',
        'Puede aceptar todo o elegir sus preferencias, que solo valen para este sitio y para ningún otro de la casa.',
        'Nuestros socios tratan también datos personales donde la ley lo permite, y durante el tiempo que permite.',
      ),
    ],
    [
      'Arabic',
      box(
        'نحن وشركاؤنا نخزن ملفات تعريف الارتباط على جهازك لنعرف كم قارئا زار هذه الصفحة وماذا قرأ فيها من أخبار اليوم.',
        'يمكنك الموافقة على كل شيء أو تغيير اختياراتك في أي وقت تشاء، ولن تسري إلا على هذا الموقع وحده دون غيره.',
        'يعالج شركاؤنا البيانات الشخصية حيث يسمح القانون بذلك، وللمدة التي يسمح بها ولا أكثر منها على الإطلاق.',
      ),
    ],
  ])('alone is no article: %s', (_, consent) => {
    expect(read(consent).isArticle).toBe(false);
    expect(read(consent, TYPED).isArticle).toBe(false);
  });

  test('is none of the text of the article behind it', () => {
    for (const body of [ENGLISH + ARTICLE, ARTICLE + ENGLISH]) {
      const { isArticle, text } = read(body, TYPED);
      expect(isArticle).toBe(true);
      expect(text).toContain('Sentence 3');
      expect(text).not.toContain('cookies');
    }
  });

  test.each([
    ['without anything to press', ENGLISH.replace(BUTTONS, '')],
    ['under a headline of the first level', ENGLISH.replaceAll('h2>', 'h1>')],
    ['that speaks of other things too', ENGLISH.replace('<p>', `${TEXT}<p>`)],
  ])('is an article about such boxes: %s', (_, body) => expect(read(body, TYPED).isArticle).toBe(true));

  test('a paragraph of an article that speaks of cookies is the article’s', () => {
    const about = 'Our partners and we are asked for consent to cookies on every device, the board of the paper wrote.';
    const share = '<button>Share</button>';
    expect(
      read(`<div><h1>A bridge</h1>${TEXT}<p>${about}</p>${TEXT.replaceAll('Sentence', 'Line')}${share}</div>`).text,
    ).toContain(about);
  });
});
