import type { Site } from '../site.ts';
import { paragraphs, structuredData } from '../site.ts';
import { FERRY_TALKS } from '../stories/ferry-talks.ts';
import { FERRY_TALKS_GERMAN } from '../stories/ferry-talks-german.ts';
import { published } from './wire-feeds.ts';

const style = `
  :root { --ink: #14181f; --line: #d9dde3; --accent: #b3261e; }
  * { box-sizing: border-box; }
  body { margin: 0; color: var(--ink); background: #fff; font: 17px/1.62 Georgia, 'Times New Roman', serif; }
  .bar { background: var(--ink); color: #fff; font: 600 13px/1 system-ui, sans-serif; }
  .bar div { max-width: 1040px; margin: auto; padding: 12px 24px; display: flex; gap: 28px; }
  .bar b { letter-spacing: .16em; text-transform: uppercase; border-left: 5px solid var(--accent); padding-left: 10px; }
  .bar a { color: #cfd5de; text-decoration: none; font-weight: 400; }
  main { max-width: 680px; margin: 44px auto 64px; padding: 0 24px; }
  .section { color: var(--accent); font: 700 12px/1 system-ui, sans-serif; letter-spacing: .12em; text-transform: uppercase; }
  h1 { font-size: 38px; line-height: 1.14; margin: 14px 0 18px; letter-spacing: -.012em; text-wrap: balance; }
  .byline { font: 14px/1.5 system-ui, sans-serif; color: #56606d; border-block: 1px solid var(--line); padding: 10px 0; }
  figure { margin: 26px 0; } figure svg { width: 100%; display: block; }
  figcaption { font: 13px/1.45 system-ui, sans-serif; color: #56606d; padding-top: 8px; }
  footer { border-top: 1px solid var(--line); font: 13px/1.5 system-ui, sans-serif; color: #56606d; }
  footer div { max-width: 1040px; margin: auto; padding: 24px; }
  .list { list-style: none; padding: 0; } .list li { border-top: 1px solid var(--line); padding: 16px 0; }
  .list a { color: inherit; text-decoration: none; font-size: 21px; } .list time { display: block; font: 13px system-ui; color: #56606d; }
`;

const picture = `<svg viewBox="0 0 680 300" role="img" aria-label="A ferry at its berth under a grey sky">
  <rect width="680" height="300" fill="#b9c6d2"/><path d="M0 150q170-26 340-8t340-14v172H0z" fill="#7c92a5"/>
  <path d="M0 205q90-12 180 0t180 0 180 0 140-4v99H0z" fill="#4c6478"/>
  <path d="M150 196h330l-38 44H196z" fill="#14242f"/><path d="M206 160h208l30 36H182z" fill="#eef2f5"/>
  <path d="M250 132h104l16 28H240z" fill="#d8e0e7"/><rect x="330" y="98" width="30" height="36" fill="#b3261e"/>
  <g fill="#7c92a5"><rect x="222" y="172" width="18" height="12"/><rect x="254" y="172" width="18" height="12"/><rect x="286" y="172" width="18" height="12"/><rect x="318" y="172" width="18" height="12"/><rect x="350" y="172" width="18" height="12"/><rect x="382" y="172" width="18" height="12"/></g></svg>`;

const frame = (head: string, main: string, language = 'en') => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <style>${style}</style>
    ${head}
  </head>
  <body>
    <header class="bar"><div><b>Meridian Wire</b><a href="/">World</a><a href="/">Business</a><a href="/">Science</a><a href="/">Sport</a></div></header>
    <main>
      ${main}
    </main>
    <footer><div>© 2026 Meridian Wire. News for newsrooms since 1931.</div></footer>
  </body>
</html>`;

/** The agency whose story the other sites take from. */
export const wire: Site = {
  name: 'wire',
  title: 'Meridian Wire',
  pages: {
    '/': (address) =>
      frame(
        `<title>Meridian Wire | News for newsrooms</title>
    <link rel="alternate" type="application/rss+xml" title="Meridian Wire" href="${address('wire', '/feed.xml')}">
    <link rel="alternate" type="application/feed+json" title="Meridian Wire" href="${address('wire', '/feed.json')}">`,
        `<h1>Latest</h1><ul class="list">
          <li><a href="${FERRY_TALKS.path}">${FERRY_TALKS.title}</a><time>13 October 2026, 21:52</time></li>
          <li><a href="/">Karsund central bank holds its rate for a fourth month</a><time>13 October 2026, 18:30</time></li>
          <li><a href="/">Survey finds cod returning to the Outer Banks</a><time>13 October 2026, 16:04</time></li>
          <li><a href="/">Hallering beats Port Anselm in a final decided by the wind</a><time>12 October 2026, 22:15</time></li></ul>`,
      ),
    ...published,
    [FERRY_TALKS_GERMAN.path]: (address) =>
      frame(
        `<title>${FERRY_TALKS_GERMAN.title} | Meridian Wire</title>
    <link rel="canonical" href="${address('wire', FERRY_TALKS_GERMAN.path)}">
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="Meridian Wire">
    <meta property="article:published_time" content="${FERRY_TALKS_GERMAN.published}">`,
        `<article>
        <div class="section">Deutscher Dienst</div>
        <h1>${FERRY_TALKS_GERMAN.title}</h1>
        <div class="byline"><time datetime="${FERRY_TALKS_GERMAN.published}">13. Oktober 2026, 22:40</time></div>
        ${paragraphs(FERRY_TALKS_GERMAN.paragraphs)}
      </article>`,
        'de',
      ),
    [FERRY_TALKS.path]: (address) => {
      const url = address('wire', FERRY_TALKS.path);
      const [first, ...rest] = FERRY_TALKS.paragraphs;
      return frame(
        `<title>${FERRY_TALKS.title} | Meridian Wire</title>
    <link rel="canonical" href="${url}">
    <meta property="og:type" content="article">
    <meta property="og:title" content="${FERRY_TALKS.title}">
    <meta property="og:site_name" content="Meridian Wire">
    <meta property="article:published_time" content="${FERRY_TALKS.published}">
    ${structuredData({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: FERRY_TALKS.title,
      datePublished: FERRY_TALKS.published,
      mainEntityOfPage: url,
      author: { '@type': 'Person', name: 'Sanna Holm' },
      publisher: { '@type': 'NewsMediaOrganization', name: 'Meridian Wire', url: address('wire') },
    })}`,
        `<article>
        <div class="section">World</div>
        <h1>${FERRY_TALKS.title}</h1>
        <div class="byline">By <span rel="author">Sanna Holm</span> · <time datetime="${FERRY_TALKS.published}">13 October 2026, 21:52</time></div>
        <figure>${picture}<figcaption>The ferry Lesser Hallering has not left its berth for nine weeks. Meridian Wire/Olle Brandt</figcaption></figure>
        <p>${FERRY_TALKS.dateline}${first}</p>
        ${paragraphs(rest)}
      </article>`,
      );
    },
  },
};
