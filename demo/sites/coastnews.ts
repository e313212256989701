import type { Site } from '../site.ts';
import { paragraphs } from '../site.ts';
import { alteredFerryTalks } from '../stories/ferry-talks.ts';

const style = `
  * { box-sizing: border-box; }
  body { margin: 0; background: #fff; color: #1c2733; font: 16px/1.6 Verdana, Geneva, sans-serif; }
  .head { background: linear-gradient(90deg, #005a87, #0089b8); color: #fff; padding: 16px 26px; display: flex; justify-content: space-between; align-items: center; }
  .head b { font-size: 24px; letter-spacing: -.02em; } .head b i { background: #ffd23f; color: #004260; padding: 0 7px; font-style: normal; border-radius: 3px; }
  .live { font-size: 12px; background: #c1121f; padding: 4px 9px; border-radius: 3px; }
  .cols { max-width: 1060px; margin: 26px auto; padding: 0 22px; display: grid; grid-template-columns: minmax(0, 1fr) 260px; gap: 40px; }
  h1 { font-size: 30px; line-height: 1.22; margin: 0 0 10px; } .by { font-size: 13px; color: #5c6b7a; margin-bottom: 18px; }
  aside h2 { font-size: 15px; border-bottom: 3px solid #0089b8; padding-bottom: 6px; } aside li { font-size: 13px; margin: 0 0 12px; } aside ul { padding-left: 18px; }
  .hero { height: 220px; background: linear-gradient(#9cc3d6, #5e93ad 55%, #36677f 55%, #2b546a); margin-bottom: 20px; }
`;

const path = '/news/40000-stranded-ferry-deadline-missed.html';
const title = '40,000 stranded as ferry deadline is missed';

/** What it reworded so that the copy reads like its own. */
const CHANGES = {
  'which had hoped to restore': 'which wanted to restore',
  'told reporters outside the customs house where the talks were held': 'told journalists outside the customs house',
  'Karsund rejected that account.': 'Karsund saw it differently.',
  'barely 19 kilometres wide at its narrowest point': 'only 19 kilometres wide at its narrowest point',
  'said she would travel': 'said that she would travel',
};
const opening =
  'There is still no boat in sight for the people of the Hallering islands, who woke on Wednesday to learn that the deadline for reopening the crossing had passed without a deal.';

/** Ten paragraphs of the wire's story under somebody else's byline; its source is named nowhere. */
export const coastnews: Site = {
  name: 'coastnews24',
  title: 'Coast News 24',
  pages: {
    [path]: (address) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title} | Coast News 24</title>
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="Coast News 24">
    <meta property="og:title" content="${title}">
    <meta property="article:published_time" content="2026-10-14T07:40:00+01:00">
    <link rel="canonical" href="${address('coastnews24', path)}">
    <style>${style}</style>
  </head>
  <body>
    <div class="head"><b>Coast News <i>24</i></b><span class="live">LIVE</span></div>
    <div class="cols">
      <main>
        <article>
          <h1>${title}</h1>
          <div class="by">By <span rel="author">Dana Whitlock</span>, Coast News 24 · 14 October 2026, 07:40</div>
          <div class="hero" role="img" aria-label="An empty sea under a pale sky"></div>
        ${paragraphs([opening, ...alteredFerryTalks(CHANGES).slice(1, 11)])}
        </article>
      </main>
      <aside>
        <h2>Most read</h2>
        <ul><li><a href="/">Storm warning for the outer skerries from Friday</a></li><li><a href="/">The lighthouse that nobody wants to buy</a></li><li><a href="/">Where to eat mussels before the season ends</a></li><li><a href="/">Port Anselm tram extension delayed again</a></li></ul>
      </aside>
    </div>
  </body>
</html>`,
  },
};
