import type { Site } from '../site.ts';
import { paragraphs } from '../site.ts';
import { FERRY_TALKS } from '../stories/ferry-talks.ts';
import { FERRY_TALKS_GERMAN } from '../stories/ferry-talks-german.ts';

const style = `
  * { box-sizing: border-box; }
  body { margin: 0; color: #191919; background: #fffdf7; font: 17.5px/1.62 'Source Serif 4', Cambria, Georgia, serif; }
  .kopf { background: #12355b; color: #fff; padding: 20px 26px; } .kopf b { font: 700 32px/1 'Franklin Gothic Medium', 'Arial Narrow', Arial, sans-serif; letter-spacing: .01em; }
  .kopf nav { font: 14px/1 Arial, sans-serif; margin-top: 12px; } .kopf nav a { color: #c8d8ea; margin-right: 20px; text-decoration: none; }
  article { max-width: 670px; margin: 38px auto 70px; padding: 0 22px; } .dachzeile { font: 700 15px/1.3 Arial, sans-serif; color: #a8441c; }
  h1 { font-size: 36px; line-height: 1.16; margin: 6px 0 14px; } .vorspann { font-weight: 700; } .autor { font: 14px/1.5 Arial, sans-serif; color: #5e5e5e; border-bottom: 1px solid #d8d2c2; padding-bottom: 12px; }
`;

const path = '/inseln/inselrat-ruft-zur-ruhe-auf';
const title = 'Inselrat ruft nach dem Scheitern der Fährgespräche zur Ruhe auf';
const own = (wire: string) => [
  'Auf Klein-Hallering haben sich am Mittwochabend mehr als zweihundert Menschen im Saal der Fischerei-Genossenschaft versammelt. Eingeladen hatte der Inselrat, und wer keinen Stuhl mehr fand, stand bis hinaus auf die Treppe.',
  'Die Vorsitzende Wiebke Tams bat um Geduld. „Wir sind müde, wir sind wütend, und wir haben jedes Recht dazu, aber kein Fensterglas in dieser Stadt hat etwas mit den Fähren zu tun“, sagte sie mit Blick auf die eingeworfenen Scheiben am Zollhaus. Der Beifall war kurz.',
  `Am Abend zuvor waren die Verhandlungen über die Wiederaufnahme des Fährverkehrs <a href="${wire}">ohne Ergebnis abgebrochen worden</a>. Was das für den Winter bedeutet, rechnete der Hafenmeister vor: Treibstoff für sechs Wochen, Mehl für acht, Medikamente nur mit dem Hubschrauber.`,
  'Die Agentur Meridian Wire berichtet:',
];

/** A page in another language: German quotation marks, and a lead-in in its words. */
export const nordkuste: Site = {
  name: 'nordkueste',
  title: 'Nordküsten-Blatt',
  pages: {
    [path]: (address) => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title} – Nordküsten-Blatt</title>
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="Nordküsten-Blatt">
    <meta property="og:title" content="${title}">
    <meta name="author" content="Hauke Petersen">
    <meta property="article:published_time" content="2026-10-15T07:15:00+01:00">
    <link rel="canonical" href="${address('nordkueste', path)}">
    <style>${style}</style>
  </head>
  <body>
    <header class="kopf"><b>Nordküsten-Blatt</b><nav><a href="/">Inseln</a><a href="/">Hafen</a><a href="/">Kultur</a><a href="/">Leserbriefe</a></nav></header>
    <main>
      <article>
        <div class="dachzeile">Fährstreit</div>
        <h1>${title}</h1>
        <div class="autor">Von <a rel="author" href="/autoren/hauke-petersen">Hauke Petersen</a> · <time datetime="2026-10-15T07:15:00+01:00">15. Oktober 2026</time></div>
        ${paragraphs([...own(address('wire', FERRY_TALKS.path)), ...FERRY_TALKS_GERMAN.paragraphs])}
      </article>
    </main>
  </body>
</html>`,
  },
};
