import type { Site } from '../site.ts';
import { paragraphs } from '../site.ts';
import { FERRY_TALKS } from '../stories/ferry-talks.ts';

const style = `
  * { box-sizing: border-box; }
  body { margin: 0; color: #20242a; background: #fff; font: 17px/1.6 'Helvetica Neue', Arial, sans-serif; }
  .top { max-width: 1020px; margin: auto; padding: 24px 22px 12px; border-bottom: 6px solid #1f4e3d; } .top b { font: 700 34px/1 Rockwell, 'Roboto Slab', Georgia, serif; color: #1f4e3d; }
  .top span { float: right; font-size: 13px; color: #69727d; padding-top: 14px; }
  main { max-width: 700px; margin: 34px auto 60px; padding: 0 22px; } h1 { font: 700 34px/1.16 Rockwell, 'Roboto Slab', Georgia, serif; margin: 0 0 14px; }
  .byline { font-size: 14px; color: #69727d; margin-bottom: 22px; } .credit { background: #eef4f1; border-left: 4px solid #1f4e3d; padding: 12px 16px; font-size: 15px; }
`;

const path = '/news/world/lasmar-strait-ferry-talks-collapse/';

/** A syndicated copy that says so: the agency in the byline, a credit line, and the canonical link to where it came from. */
export const eastBay: Site = {
  name: 'eastbayobserver',
  title: 'East Bay Observer',
  pages: {
    [path]: (address) => {
      const original = address('wire', FERRY_TALKS.path);
      const [first, ...rest] = FERRY_TALKS.paragraphs;
      return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${FERRY_TALKS.title} | East Bay Observer</title>
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="East Bay Observer">
    <meta property="og:title" content="${FERRY_TALKS.title}">
    <meta property="article:published_time" content="2026-10-14T06:10:00+01:00">
    <meta name="syndication-source" content="${original}">
    <link rel="canonical" href="${original}">
    <style>${style}</style>
  </head>
  <body>
    <header class="top"><span>Wednesday, October 14, 2026</span><b>East Bay Observer</b></header>
    <main>
      <article>
        <h1>${FERRY_TALKS.title}</h1>
        <div class="byline">By <span rel="author">Sanna Holm, Meridian Wire</span> · October 14, 2026</div>
        <p>${FERRY_TALKS.dateline}${first}</p>
        ${paragraphs(rest)}
        <p class="credit">This story was first published by <a href="${original}">Meridian Wire</a> and is reprinted here with permission.</p>
      </article>
    </main>
  </body>
</html>`;
    },
  },
};
