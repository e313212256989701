import type { Site } from '../site.ts';
import { WALK } from '../walk.ts';

const style = `
  :root { color-scheme: light dark; --ink: light-dark(#1b1f27, #e9ebf0); --soft: light-dark(#5a6270, #a4acba); --paper: light-dark(#fff, #15181e); --line: light-dark(#dfe2e8, #333946); --accent: light-dark(#3f51b5, #9fabf2); }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 system-ui, sans-serif; }
  main { max-width: 760px; margin: 56px auto 80px; padding: 0 24px; }
  h1 { font: 700 40px/1.15 Georgia, serif; margin: 0 0 14px; letter-spacing: -.01em; } .intro { font-size: 18px; color: var(--soft); max-width: 60ch; }
  ol { list-style: none; counter-reset: stop; padding: 0; margin: 36px 0; }
  li { counter-increment: stop; display: grid; grid-template-columns: 44px 1fr; border-top: 1px solid var(--line); padding: 18px 0; }
  li::before { content: counter(stop); font: 700 22px/1.3 Georgia, serif; color: var(--accent); }
  li a { font-size: 19px; font-weight: 600; color: var(--accent); } li p { margin: 2px 0 0; color: var(--soft); } li small { color: var(--soft); }
`;

/** Where the walk begins: says what the demonstration is and links its stops. */
export const newsroom: Site = {
  name: 'newsroom',
  title: 'The demonstration newsroom',
  pages: {
    '/sources.json': (address) => ({
      type: 'application/json; charset=utf-8',
      body: JSON.stringify({
        format: 'quotient-source-list',
        version: 1,
        name: 'Agencies of the Northern Maritime Council',
        sources: [
          { domain: 'wire.localhost', name: 'Meridian Wire', kind: 'agency', feeds: [address('wire', '/feed.xml')] },
        ],
      }),
    }),
    '/': (address) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>The demonstration newsroom | Quotient</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <h1>The demonstration newsroom</h1>
      <p class="intro">Nine pages of eight invented newspapers, served by your own machine. Countries, people and quarrels are made up. Open them in this order, click the Quotient icon on each, and point at what is marked. (Chrome keeps the icons of new extensions behind the puzzle piece.)</p>
      <ol>
        ${WALK.map(
          (stop) =>
            `<li><div><a href="${address(stop.site, stop.path)}">${stop.title}</a> <small>${stop.site}.localhost</small><p>${stop.notice}</p></div></li>`,
        ).join('\n        ')}
      </ol>
      <p>Instead of saving the agency’s article yourself, you can have it fetched: in the options subscribe to the list of sources at <a href="${address('newsroom', '/sources.json')}">${address('newsroom', '/sources.json')}</a>, mark it as trusted, and press “Read the feeds”. The agency’s feed is asked, its article fetched, and every later page compared with it. The feed also lists the agency’s German service: the Report of the German page that you read and closed is made again, and the popup and your library say so.</p>
    </main>
  </body>
</html>`,
  },
};
