import type { Site } from '../../demo/site.ts';
import { paragraphs } from '../../demo/site.ts';
import { FERRY_TALKS } from '../../demo/stories/ferry-talks.ts';

const OWN = [
  'The library on Tern Street will stay open until nine on three evenings a week from November, the district said on Thursday, after a trial in the spring drew twice as many readers as had been hoped for.',
  'Most of them came to study, the figures show, and a fifth came because it was warm. Both are good reasons, said the head librarian, Ottilie Brandvold, who had asked for the longer hours in each of the last six budgets.',
  '“We are the only room in the quarter where nobody asks what you are going to buy,” she said. “It would be strange to lock it at five.”',
  'The cost is put at 41,000 crowns a year, mainly for a second porter. It will be met from the reserve until the spring and from the ordinary budget after that.',
];

const EDITED = OWN.map((text) =>
  text.replace('41,000 crowns', '14,000 crowns').replace('three evenings', 'two evenings'),
);

const page = (title: string, body: string, head = '') => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Lab Gazette">${head}</head>
  <body><main>${body}</main></body>
</html>`;

const article = (title: string, texts: readonly string[]) => `<article><h1>${title}</h1>${paragraphs(texts)}</article>`;

const SWAP = `
  document.querySelector('#next').addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState({}, '', '/app/second');
    document.title = 'Second story';
    document.querySelector('article').outerHTML = document.querySelector('template').innerHTML;
  });`;

/** As scripts do that take over what their server sent. */
const AGAIN = `
  setTimeout(() => {
    document.querySelector('main').innerHTML = document.querySelector('main').innerHTML;
  }, 6500);`;

/** As sites do whose own search marks what it finds. */
const SHEETS = `
  setTimeout(() => {
    document.adoptedStyleSheets = [new CSSStyleSheet()];
    CSS.highlights.clear();
  }, 2000);`;

const WALL = `
  setTimeout(() => {
    document.querySelector('article p:last-child').textContent = 'Subscribe to read on.';
  }, 1500);`;

const LATE = `
  setTimeout(() => {
    const box = document.createElement('div');
    box.id = 'respond';
    box.className = 'comment-respond';
    for (const [tag, text] of [['h3', 'Leave a Reply'], ['p', 'Your email address will not be published.']]) {
      const line = document.createElement(tag);
      line.textContent = text;
      box.append(line);
    }
    box.append(Object.assign(document.createElement('form'), { id: 'commentform' }));
    document.querySelector('main').append(box);
  }, 1500);`;

/** Pages that exist for the tests alone: those that change under the reader, and those that are nothing to read. */
export const lab: Site = {
  name: 'lab',
  title: 'The Lab Gazette',
  pages: {
    '/app/first': () =>
      page(
        'First story',
        `<a id="next" href="/app/second">Next story</a>${article('First story', OWN)}
         <template>${article('Second story', ['Meridian Wire reports:', ...FERRY_TALKS.paragraphs.slice(0, 6)])}</template>
         <script>${SWAP}</script>`,
      ),
    '/app/list': () =>
      page(
        'Stories',
        `<a id="next" href="/app/second">A story</a><article></article>
         <template>${article('Second story', ['Meridian Wire reports:', ...FERRY_TALKS.paragraphs.slice(0, 6)])}</template>
         <script>${SWAP}</script>`,
      ),
    '/zoomed': () => page('Longer hours', article('Longer hours', OWN), '<style>html { zoom: 1.5; }</style>'),
    '/sheets': () => page('Longer hours', `${article('Longer hours', OWN)}<script>${SHEETS}</script>`),
    '/again': () => page('Longer hours', `${article('Longer hours', OWN)}<script>${AGAIN}</script>`),
    '/walled': () => page('Longer hours', `${article('Longer hours', OWN)}<script>${WALL}</script>`),
    '/late': () => page('Late comments', `${article('Late comments', OWN)}<script>${LATE}</script>`),
    '/late-article': () =>
      page(
        'Longer hours',
        `<template>${article('Longer hours', [...OWN, 'Meridian Wire reports:', ...FERRY_TALKS.paragraphs.slice(0, 6)])}</template>
         <script>setTimeout(() => document.querySelector('main').append(document.querySelector('template').content), 1500);</script>`,
      ),
    '/labelled': () =>
      page(
        'Talks collapse',
        article('Talks collapse', [
          'Fact checked',
          'The islands have waited long enough, and so have the people who work the ferries.',
          'Meridian Wire reports:',
          ...FERRY_TALKS.paragraphs.slice(0, 6),
        ]),
      ),
    // One address in two spellings: the page before and after its editor went over it.
    '/edited': () => page('Longer hours', article('Longer hours', OWN)),
    '/edited/index.html': () => page('Longer hours', article('Longer hours', EDITED)),
    // Shown above the page: what does not stand in the dialog is inert then.
    '/dialog': () =>
      page(
        'Longer hours',
        `<p>All stories</p><dialog>${article('Longer hours', [...OWN, 'Meridian Wire reports:', ...FERRY_TALKS.paragraphs.slice(0, 6)])}</dialog>
         <script>document.querySelector('dialog').showModal();</script>`,
      ),
    // As sites do that are one application: the window itself does not scroll.
    '/scroller': () =>
      page(
        'Longer hours',
        article('Longer hours', [
          ...OWN,
          ...OWN,
          ...OWN,
          'Meridian Wire reports:',
          ...FERRY_TALKS.paragraphs.slice(0, 6),
        ]),
        '<style>html, body { height: 100%; margin: 0; overflow: hidden; } main { height: 300px; overflow: auto; }</style>',
      ),
    '/empty': () => '<!doctype html><title>Nothing</title>',
    '/document.pdf': () => ({ type: 'application/pdf', body: PDF }),
    '/plain.txt': () => ({ type: 'text/plain; charset=utf-8', body: OWN.join('\n\n') }),
  },
};

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F 18 Tf 40 100 Td (A leaflet) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`;
