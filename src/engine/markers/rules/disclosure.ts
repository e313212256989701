import type { LineRule } from '../rule.ts';

/** Paid content, press releases, software and satire: what a page discloses of itself. */
export const DISCLOSURE_RULES: readonly LineRule[] = [
  {
    id: 'ad.label',
    strength: 3,
    scopes: ['header', 'byline'],
    any: [
      [
        { phrases: 'sponsored', mode: 'whole', maxLength: 40 },
        { signal: 'sponsor-label', on: 'line' },
      ],
      [{ phrases: 'sponsored', mode: 'whole', maxLength: 40 }, { scope: ['byline'] }],
      [
        { phrases: 'sponsored-by', mode: 'starts', maxLength: 60 },
        { signal: 'sponsor-label', on: 'line' },
      ],
      [{ phrases: 'sponsored', mode: 'whole', maxLength: 40 }, { plain: true }],
    ],
    cut: true,
    reported: true,
    reason: 'The page labels itself as paid content.',
    hits: [
      { text: 'Sponsored content', scope: 'header', plain: true },
      { text: 'Advertorial', scope: 'byline' },
      { text: 'Presented by Northlight Bank', scope: 'header', signals: ['sponsor-label'] },
      { text: 'На правах рекламы', scope: 'byline' },
    ],
    misses: [
      { text: 'Sponsored', scope: 'aside', signals: ['sponsor-label'] },
      { text: 'Anzeige', scope: 'article' },
      { text: 'The danger presented by old bridges', scope: 'header' },
      { text: 'Anzeige', scope: 'header' },
    ],
  },
  {
    id: 'pr.release',
    strength: 3,
    scopes: ['header', 'byline', 'article-tail'],
    any: [
      [{ phrases: 'press-release', mode: 'whole' }, { scope: ['header', 'byline'] }],
      [{ phrases: 'press-release-wire', mode: 'contains', maxLength: 160 }, { link: 'other-site' }],
      [{ phrases: 'release-closing', mode: 'starts', maxLength: 160 }, { scope: ['article-tail'] }],
    ],
    cut: true,
    reported: true,
    reason: 'The page presents its text as a press release.',
    hits: [
      { text: 'PRESS RELEASE', scope: 'header' },
      { text: 'FOR IMMEDIATE RELEASE', scope: 'header', plain: true },
      {
        text: 'View original content on PR Newswire',
        scope: 'article-tail',
        links: [{ text: 'PR Newswire', url: 'https://wire.example/release/1' }],
      },
    ],
    misses: [
      { text: 'Press Releases', scope: 'nav' },
      { text: 'In a press release the ministry denied it.', scope: 'article' },
      { text: 'Press release', scope: 'footer' },
    ],
  },
  {
    id: 'ai.disclosure',
    strength: 2,
    scopes: ['header', 'byline', 'article', 'article-tail'],
    any: [
      [
        { phrases: 'this-text', mode: 'starts', maxLength: 260 },
        { phrases: 'ai-made', mode: 'contains' },
      ],
      [{ phrases: 'ai-made', mode: 'whole' }, { scope: ['header', 'byline', 'article-tail'] }],
    ],
    cut: true,
    reported: true,
    reason: 'The page says that software made its text or a part of it.',
    hits: [
      {
        text: 'This article was created using automation technology and edited by Dana Whitlock.',
        scope: 'article-tail',
      },
      { text: 'KI-generiert', scope: 'byline' },
    ],
    misses: [{ text: 'Half of the essays were written by AI, teachers say.', scope: 'article' }],
  },
  {
    id: 'satire.label',
    strength: 2,
    scopes: ['header', 'byline', 'article-tail'],
    any: [
      [{ phrases: 'satire', mode: 'whole' }, { scope: ['header', 'byline'] }],
      [
        { phrases: 'this-text', mode: 'starts', maxLength: 120 },
        { phrases: 'satire', mode: 'contains' },
      ],
    ],
    cut: true,
    reported: true,
    reason: 'The page labels itself as satire.',
    hits: [
      { text: 'SATIRE', scope: 'header' },
      { text: 'This article is satire.', scope: 'article-tail' },
    ],
    misses: [
      { text: 'Satire', scope: 'nav' },
      { text: 'The satire of the eighties was gentler.', scope: 'article' },
    ],
  },
];
