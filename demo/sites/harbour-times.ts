import type { Site } from '../site.ts';
import { paragraphs } from '../site.ts';
import { FERRY_TALKS } from '../stories/ferry-talks.ts';

const style = `
  * { box-sizing: border-box; }
  body { margin: 0; color: #1b1b1b; background: #fff; font: 18px/1.62 Charter, 'Bitstream Charter', Cambria, serif; }
  .masthead { border-bottom: 1px solid #1b1b1b; text-align: center; padding: 24px 16px 14px; }
  .masthead a { font: 400 46px/1 'Old English Text MT', Didot, 'Bodoni MT', serif; color: inherit; text-decoration: none; }
  .masthead p { margin: 8px 0 0; font-size: 13px; color: #666; }
  main { max-width: 660px; margin: 40px auto; padding: 0 22px; } main.front { max-width: 1040px; }
  h1 { font-size: 39px; line-height: 1.13; margin: 0 0 12px; } .lede { font-size: 21px; color: #555; line-height: 1.4; margin: 0 0 18px; }
  .byline { font: 14px/1.5 system-ui, sans-serif; color: #555; margin-bottom: 26px; } article a { color: #00497a; }
  .grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 34px; } .grid .lead { grid-column: span 2; }
  .grid h2 { font-size: 24px; line-height: 1.2; margin: 0 0 8px; } .grid .lead h2 { font-size: 38px; } .grid a { color: inherit; text-decoration: none; } .grid p { margin: 0; font-size: 16px; color: #444; }
  .grid section { border-top: 2px solid #1b1b1b; padding-top: 14px; }
`;

const masthead =
  '<header class="masthead"><a href="/">The Harbour Times</a><p>Port Anselm · Wednesday 14 October 2026 · Printed here since 1874</p></header>';
const path = '/islands/pharmacist-of-lesser-hallering';
const title = 'The pharmacist who counts the weeks by the box';
const texts = (wire: string, minutes: string) => [
  'The delivery comes in four grey boxes, and Marit Solberg knows before she opens them what will be missing. The insulin is always there. The eye drops are there when the weather was good on Monday. The asthma spray that half the school uses has not come since September.',
  '“I keep a list of who can wait and who can’t, and every week somebody moves from one side of it to the other,” she said on Tuesday morning, standing behind the counter of the only pharmacy on Lesser Hallering. “That is the part of the job nobody teaches you.”',
  `That night, forty kilometres away, the talks that might have shortened her list <a href="${wire}">collapsed, Meridian Wire reported</a>. Ms. Solberg heard it on the radio while she was labelling jars. She turned the radio off and went on labelling.`,
  'For nine weeks no ferry has crossed the strait. The island has food, because the freight barge is not covered by the ban, and it has power, because of the turbines on the north ridge. What it lacks is everything that travels with people: nurses, teachers, plumbers, a dentist, the examiner who signs off the young drivers.',
  'The school has felt it first. Of its fourteen teachers, nine live on the mainland, and they now appear each morning on a screen in the gymnasium. “The children are polite to the screen, which is how you can tell they are not learning anything,” said the head teacher, Anders Roe, who has moved a camp bed into his office. He has asked the county for two supply teachers willing to stay until spring.',
  `The county has said that it will try. In the <a href="${minutes}">minutes of its October meeting</a>, the education committee set aside money for lodging but noted that nobody had applied. A spokeswoman, Hedda Prins, said that the posts would be advertised again this week.`,
  'Not everyone is waiting for a ministry. On Saturdays a retired pilot, Gunnar Aske, takes four passengers across in a boat built for two, and charges nothing. He carries a logbook in which every crossing is entered with the wind and the names. It has 61 entries so far. Twice the coastguard has stopped him, and twice it has let him go on.',
  '“They told me it was not safe and I told them I agreed,” he said. “Then they asked if I could bring back a parcel.”',
  'Ms. Solberg was on his boat once, to fetch a medicine that could not be sent. She was sick the whole way and would do it again. Her assistant has left for the mainland; her husband minds the shop in the afternoons and has learned to read her handwriting.',
  'The helicopter is due again on Friday, if the forecast holds. There will be four boxes, and somebody will move from one side of the list to the other. She has written the names in pencil.',
];

/** An honest paper: its own reporting, people quoted in quotation marks, and links where it leans on others. */
export const harbourTimes: Site = {
  name: 'harbourtimes',
  title: 'The Harbour Times',
  pages: {
    '/': (address) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>The Harbour Times | News from Port Anselm and the islands</title>
    <meta property="og:type" content="website">
    <meta property="og:site_name" content="The Harbour Times">
    <link rel="canonical" href="${address('harbourtimes')}">
    <style>${style}</style>
  </head>
  <body>
    ${masthead}
    <main class="front">
      <div class="grid">
        <section class="lead"><h2><a href="${path}">${title}</a></h2><p>Nine weeks without a ferry, and a list that is written in pencil.</p></section>
        <section><h2><a href="/">Council votes to keep the night tram</a></h2><p>Eleven to nine, after a debate that outlasted the last departure.</p></section>
        <section><h2><a href="/">Who owns the sea wall?</a></h2><p>A court will decide in spring. The sea may decide sooner.</p></section>
        <section><h2><a href="/">Mussel growers ask for a longer season</a></h2><p>The water was warm and the harvest is late.</p></section>
        <section><h2><a href="/">Obituary: Ragna Tveit, who drew the charts</a></h2><p>Three generations of skippers sailed by her hand.</p></section>
        <section><h2><a href="/">Chess club finds a window seat</a></h2><p>The library makes room, on one condition.</p></section>
        <section><h2><a href="/">Letters: the bell, the ferry and the gulls</a></h2><p>Readers write.</p></section>
        <section><h2><a href="/">Weekend: six walks that end at a bakery</a></h2><p>Stout shoes advised.</p></section>
      </div>
    </main>
  </body>
</html>`,
    [path]: (address) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title} | The Harbour Times</title>
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="The Harbour Times">
    <meta property="og:title" content="${title}">
    <meta name="author" content="Elin Varga">
    <meta property="article:published_time" content="2026-10-14T05:30:00+01:00">
    <link rel="canonical" href="${address('harbourtimes', path)}">
    <style>${style}</style>
  </head>
  <body>
    ${masthead}
    <main>
      <article>
        <h1>${title}</h1>
        <p class="lede">On Lesser Hallering the medicine comes by helicopter, and never all of it.</p>
        <div class="byline">By <a rel="author" href="/people/elin-varga">Elin Varga</a> on Lesser Hallering · <time datetime="2026-10-14T05:30:00+01:00">14 October 2026</time></div>
        ${paragraphs(texts(address('wire', FERRY_TALKS.path), address('harbourtimes', '/documents/education-committee-october')))}
      </article>
    </main>
  </body>
</html>`,
  },
};
