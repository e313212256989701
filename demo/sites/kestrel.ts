import type { Site } from '../site.ts';
import { paragraphs } from '../site.ts';
import { FERRY_TALKS } from '../stories/ferry-talks.ts';

const style = `
  * { box-sizing: border-box; }
  body { margin: 0; background: #fbf7f0; color: #2a2622; font: 18px/1.6 'Iowan Old Style', 'Palatino Linotype', Palatino, serif; }
  header.top { border-bottom: 4px double #2a2622; text-align: center; padding: 22px; }
  header.top a { font: italic 700 42px/1 'Iowan Old Style', Palatino, serif; color: inherit; text-decoration: none; }
  header.top p { margin: 6px 0 0; font-size: 13px; letter-spacing: .08em; text-transform: uppercase; }
  article { max-width: 660px; margin: 40px auto 80px; padding: 0 22px; }
  .kicker { font-size: 14px; letter-spacing: .1em; text-transform: uppercase; color: #2f5d62; }
  h1 { font-size: 40px; line-height: 1.12; font-weight: 700; margin: 8px 0 14px; }
  .standfirst { font-size: 21px; line-height: 1.4; color: #5a524a; margin: 0 0 18px; }
  .byline { font-size: 15px; border-bottom: 1px solid #d9cfc0; padding-bottom: 14px; margin-bottom: 24px; }
  article > p:first-of-type::first-letter { font-size: 1.1em; }
`;

/** What its quotations say otherwise than the original: a number, and a “not” less. */
export const KESTREL_QUOTATIONS = {
  number: {
    there:
      '“We came here with a plan for 14 crossings a day, worked out to the minute with our own crews, and we were offered none,”',
    here: '“We came here with a plan for 40 crossings a day, worked out to the minute with our own crews, and we were offered none,”',
  },
  negation: {
    there:
      '“There was an offer on the table, in writing, and it did not contain a single condition that Velland had not accepted in March,”',
    here: '“There was an offer on the table, in writing, and it did contain a single condition that Velland had not accepted in March,”',
  },
} as const;

const path = '/politics/maarten-overplayed-her-hand';
const title = 'How Ilse Maarten overplayed her hand at Port Anselm';
const texts = (original: string) => [
  'There is a moment in every negotiation when somebody has to decide whether the other side is bluffing. In the customs house at Port Anselm that moment came on Tuesday, a little before nine in the evening, and the woman who had to decide was Ilse Maarten.',
  'She decided that it was a bluff. By the time her car had reached the airport it was plain to everyone still in the building that it had not been one, and that the islanders she had promised to bring home for the winter would have to find their own way across.',
  `People who have worked with the foreign minister were not surprised. She likes a large opening bid, and this one was very large. ${KESTREL_QUOTATIONS.number.here} she told reporters on the steps, according to <a href="${original}">Meridian Wire</a>. Before the strait was closed, the busiest summer timetable never came near such a figure.`,
  'The other delegation had come with a smaller and duller plan: ambulances first, then the school run, then everybody else. It is the kind of plan that civil servants write and ministers sign, and it would have put a boat on the water within the month.',
  `Even the man who wrote it seems to admit that there was a catch. ${KESTREL_QUOTATIONS.negation.here} the Karsund transport minister, Tomas Redvik, said afterwards. One condition is not many. It was enough for Ms. Maarten to stand up and leave.`,
  'What she gains from the gesture is hard to see. Her party is four points behind in the islands, where it used to win without campaigning. Her coalition partner wants the herring question settled before the budget. And the council that brought the two sides together has other disputes to mediate and a limited supply of patience.',
  'The case for the minister, which her friends make quietly, is that a bad agreement would have lasted longer than a bad winter. The strait is narrow, the memory of the collision is fresh, and any arrangement that treats the crossing as a favour rather than a right could be withdrawn at the next quarrel.',
  'That may be so. But an argument about rights is easier to follow from a warm room in Velmar than from a pharmacy queue on Lesser Hallering, where the next delivery depends on the wind. Sooner or later Ms. Maarten will have to go back to the customs house and sit down again, and the offer she finds there is unlikely to be a better one.',
  'It would help if she took a smaller number with her.',
];

/** A comment in its own words, whose two quotations were changed inside their quotation marks. */
export const kestrel: Site = {
  name: 'kestrelpost',
  title: 'The Kestrel Post',
  pages: {
    [path]: (address) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title} | The Kestrel Post</title>
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="The Kestrel Post">
    <meta property="og:title" content="${title}">
    <meta name="author" content="Jonas Ashdown">
    <meta property="article:published_time" content="2026-10-15T06:00:00+01:00">
    <link rel="canonical" href="${address('kestrelpost', path)}">
    <style>${style}</style>
  </head>
  <body>
    <header class="top"><a href="/">The Kestrel Post</a><p>Politics, from above</p></header>
    <main>
      <article>
        <div class="kicker">Analysis</div>
        <h1>${title}</h1>
        <p class="standfirst">The foreign minister asked for everything and flew home with nothing. The islands will remember which.</p>
        <div class="byline">By <a rel="author" href="/people/jonas-ashdown">Jonas Ashdown</a>, <time datetime="2026-10-15T06:00:00+01:00">15 October 2026</time></div>
        ${paragraphs(texts(address('wire', FERRY_TALKS.path)))}
      </article>
    </main>
  </body>
</html>`,
  },
};
