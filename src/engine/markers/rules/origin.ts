import type { Scope } from '../../model.ts';
import type { LineRule } from '../rule.ts';

const CREDITS: readonly Scope[] = ['header', 'byline', 'article-tail'];
const ELSEWHERE = { text: 'The Harbour Post', url: 'https://harbourpost.example/a' } as const;

/** Where a page says its text comes from. */
export const ORIGIN_RULES: readonly LineRule[] = [
  {
    id: 'src.originally',
    strength: 3,
    scopes: [...CREDITS, 'article'],
    any: [
      [{ phrases: 'originally', mode: 'contains', maxLength: 220 }, { link: 'other-site' }],
      [
        { phrases: 'this-text', mode: 'starts', maxLength: 220 },
        { phrases: 'originally', mode: 'contains' },
      ],
      [
        { phrases: 'this-text', mode: 'starts', maxLength: 220 },
        { phrases: 'originally-parted', mode: 'contains' },
        { phrases: 'published', mode: 'ends' },
        { scope: CREDITS },
      ],
      [{ phrases: 'originally', mode: 'starts', maxLength: 120 }, { scope: CREDITS }],
      [{ phrases: 'appeared-first', mode: 'contains', maxLength: 260 }, { scope: ['article-tail'] }],
    ],
    not: [
      { phrases: 'originally', mode: 'contains', followedBy: 'date' },
      { phrases: 'originally-parted', mode: 'contains', followedBy: 'date' },
      { names: 'site', after: 'originally' },
      { phrases: 'own-issue', mode: 'ends' },
      { names: 'site', after: 'appeared-first' },
    ],
    cut: true,
    reported: true,
    reason: 'The page says that its text was first published elsewhere.',
    hits: [
      { text: 'This article originally appeared on The Harbour Post.', scope: 'article-tail' },
      { text: 'Originally published at The Harbour Post', scope: 'header', plain: true },
      { text: 'Dieser Artikel erschien zuerst auf Hafenpost.', scope: 'article-tail', links: [ELSEWHERE] },
      { text: 'The post The old bridge appeared first on The Harbour Post.', scope: 'article-tail' },
      { text: 'This article first appeared in the print edition of The Harbour Post.', scope: 'article-tail' },
      { text: '本文转载自海港邮报', scope: 'article-tail' },
      {
        text: 'Originally published on The Harbour Post.',
        scope: 'article-tail',
        site: 'Starow Post',
        url: 'https://starow-post.example/a',
      },
      { text: 'Dieser Text wurde zuerst auf Hafenpost veröffentlicht.', scope: 'article-tail' },
      { text: 'Bu yazı ilk olarak Liman sitesinde yayımlandı.', scope: 'article-tail' },
      { text: 'この記事は港新聞に掲載されたものです。', scope: 'article-tail' },
      { text: 'This article originally appeared in the Old Town', scope: 'article-tail' },
    ],
    misses: [
      { text: 'This article was originally published on August 27, 2015. It has been updated.', scope: 'article-tail' },
      { text: 'This story first appeared in 2014.', scope: 'article-tail' },
      { text: 'This article first appeared in the May 2024 issue.', scope: 'article-tail' },
      { text: 'Dit artikel verscheen eerder in onze nieuwsbrief.', scope: 'article-tail' },
      { text: 'İlk olarak yayımlandı: 3 Mayıs 2024', scope: 'article-tail' },
      { text: 'First published on NOV 20 / 1:07 AM', scope: 'header' },
      { text: 'Dieser Artikel wurde zuerst im Mai 2031 veröffentlicht.', scope: 'article-tail' },
      { text: 'Der Wirt war zuerst auf dem Schiff, dann an Land.', scope: 'article-tail' },
      { text: 'Dieser Text steht zuerst auf der Tafel, dann im Buch.', scope: 'article-tail' },
      { text: 'この記事は港新聞に掲載されたものではない。', scope: 'article-tail' },
      { text: 'This article was originally published by Town.', scope: 'article-tail' },
      { text: 'This article originally appeared on www.town.example.', scope: 'article-tail' },
      { text: 'The bird first appeared in West Michigan in 2014.', scope: 'article' },
      { text: 'Originally published on The Harbour Post.', scope: 'article-tail', site: 'Harbour Post' },
      {
        text: 'Originally published on Harbour Post.',
        scope: 'article-tail',
        url: 'https://www.harbourpost.example/a',
      },
      {
        text: 'The post The old bridge appeared first on The Harbour Post.',
        scope: 'article-tail',
        site: 'The Harbour Post',
      },
      { text: 'His poems were originally published in a student paper, and few read them there.', scope: 'article' },
    ],
  },
  {
    id: 'src.provided-by',
    strength: 3,
    scopes: CREDITS,
    any: [[{ phrases: 'provided-by', mode: 'starts', maxLength: 90 }]],
    cut: true,
    reported: true,
    reason: 'The page says who provided its text.',
    hits: [
      { text: '© Provided by The Harbour Post', scope: 'header' },
      { text: 'This story was provided by The Harbour Post.', scope: 'article-tail' },
    ],
    misses: [{ text: 'Meals were provided by volunteers.', scope: 'article' }],
  },
  {
    id: 'src.wire-footer',
    strength: 3,
    scopes: ['article-tail'],
    any: [
      [{ phrases: 'wire-footer', mode: 'contains', maxLength: 300 }],
      [
        { phrases: 'reporting-by', mode: 'starts', maxLength: 300 },
        { phrases: 'editing-by', mode: 'contains' },
      ],
    ],
    cut: true,
    reported: true,
    reason: 'The text closes with a line that news agencies print.',
    hits: [
      { text: '(Reporting by Ana Bell; Editing by Tom Reed)', scope: 'article-tail' },
      { text: 'The Associated Press contributed to this report.', scope: 'article-tail' },
    ],
    misses: [
      { text: 'Additional reporting by Ana Bell in Oslo.', scope: 'article-tail' },
      { text: 'Ana Bell contributed to this report.', scope: 'article-tail' },
      { text: 'Image copyright Reuters', scope: 'article-tail' },
    ],
  },
  {
    id: 'src.hat-tip',
    strength: 2,
    scopes: ['article-tail'],
    any: [
      [{ phrases: 'hat-tip', mode: 'starts', maxLength: 80 }, { link: 'other-site' }],
      [{ phrases: 'hat-tip', mode: 'starts', maxLength: 60, followedBy: 'colon' }],
    ],
    not: [{ phrases: 'share', mode: 'contains' }],
    cut: true,
    reported: true,
    reason: 'The page credits where it saw the news.',
    hits: [
      { text: 'H/T: The Harbour Post', scope: 'article-tail' },
      { text: 'via The Harbour Post', scope: 'article-tail', links: [ELSEWHERE] },
    ],
    misses: [
      { text: 'Share via WhatsApp', scope: 'article-tail' },
      { text: 'via RSS', scope: 'article-tail' },
    ],
  },
  {
    id: 'src.source-label',
    strength: 2,
    scopes: ['article-tail'],
    any: [
      [{ phrases: 'source-label', mode: 'starts', maxLength: 140, followedBy: 'colon' }],
      [{ phrases: 'source-label', mode: 'whole' }, { link: 'other-site' }],
    ],
    not: [{ phrases: 'photo-agency', mode: 'contains' }],
    cut: true,
    reported: true,
    reason: 'The page names a source in a line of its own.',
    hits: [
      { text: 'Source: The Harbour Post', scope: 'article-tail' },
      { text: 'Quelle: Hafenpost', scope: 'article-tail' },
      { text: '来源：海港邮报', scope: 'article-tail' },
      { text: 'Source', scope: 'article-tail', links: [ELSEWHERE] },
    ],
    misses: [
      { text: 'Source: Getty Images', scope: 'article-tail' },
      { text: 'Sources close to the mayor deny it', scope: 'article-tail' },
      { text: 'Source: The Harbour Post', scope: 'aside' },
    ],
  },
];
