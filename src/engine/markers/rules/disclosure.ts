import type { Scope } from '../../model.ts';
import type { LineRule } from '../rule.ts';

const HEAD: readonly Scope[] = ['header', 'byline'];

/** Paid content, press releases, software and satire: what a page discloses of itself. */
export const DISCLOSURE_RULES: readonly LineRule[] = [
  {
    id: 'ad.label',
    strength: 3,
    scopes: ['header', 'byline', 'article-tail'],
    any: [
      [
        { phrases: 'sponsored', mode: 'whole', maxLength: 40 },
        { signal: 'sponsor-label', on: 'line' },
        { scope: HEAD },
      ],
      [{ phrases: 'sponsored', mode: 'whole', maxLength: 40 }, { scope: ['byline'] }],
      [
        { phrases: 'sponsored-by', mode: 'starts', maxLength: 60 },
        { signal: 'sponsor-label', on: 'line' },
        { scope: HEAD },
      ],
      [{ phrases: 'sponsored', mode: 'whole', maxLength: 40 }, { plain: true }, { scope: HEAD }],
      [{ phrases: 'sponsored-sentence', mode: 'starts', maxLength: 220 }],
    ],
    cut: true,
    reported: true,
    reason: 'The page labels itself as paid content.',
    hits: [
      { text: 'Sponsored content', scope: 'header', plain: true },
      { text: 'Advertorial', scope: 'byline' },
      { text: 'Presented by Northlight Bank', scope: 'header', signals: ['sponsor-label'] },
      { text: 'На правах рекламы', scope: 'byline' },
      { text: 'This is a sponsored post, written with Northlight Bank.', scope: 'header' },
      { text: 'Dieser Artikel ist eine Anzeige.', scope: 'article-tail' },
    ],
    misses: [
      { text: 'Sponsored', scope: 'aside', signals: ['sponsor-label'] },
      { text: 'Anzeige', scope: 'article' },
      { text: 'The danger presented by old bridges', scope: 'header' },
      { text: 'Anzeige', scope: 'header' },
      { text: 'Sponsored', scope: 'article-tail', signals: ['sponsor-label'] },
      { text: 'Sponsored', scope: 'byline', picture: true },
      { text: 'This article was produced in partnership with The Harbour Post.', scope: 'article-tail' },
      { text: 'This post is sponsored, the mayor wrote under the photo.', scope: 'article' },
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
        { phrases: 'ai-made', mode: 'contains', notAfter: 'negation' },
        { scope: ['header', 'byline', 'article-tail'] },
      ],
      [
        { phrases: 'this-article', mode: 'starts', maxLength: 160 },
        { phrases: 'ai-made', mode: 'contains', notAfter: 'negation' },
      ],
      // In the header it may be the caption of a picture.
      [{ phrases: 'ai-made', mode: 'whole' }, { scope: ['byline', 'article-tail'] }],
    ],
    not: [{ phrases: 'negation-behind', mode: 'contains' }],
    cut: true,
    reported: true,
    reason: 'The page says that software made its text or a part of it.',
    hits: [
      {
        text: 'This article was created using automation technology and edited by Dana Whitlock.',
        scope: 'article-tail',
      },
      { text: 'KI-generiert', scope: 'byline' },
      { text: 'Dieser Text wurde mit Hilfe künstlicher Intelligenz erstellt.', scope: 'article-tail' },
      { text: 'Cet article a été généré par une intelligence artificielle.', scope: 'article-tail' },
      { text: 'Este texto foi produzido com auxílio de IA.', scope: 'header' },
      { text: 'Эта статья создана с помощью ИИ.', scope: 'article-tail' },
      { text: 'この記事はAIによって生成されました。', scope: 'article-tail' },
      { text: '本文由AI生成。', scope: 'article-tail' },
      { text: 'Bu haber yapay zeka ile hazırlanmıştır.', scope: 'article-tail' },
    ],
    misses: [
      { text: 'Half of the essays were written by AI, teachers say.', scope: 'article' },
      { text: 'This article was not written by AI.', scope: 'article-tail' },
      { text: 'この記事はAIによって生成されたものではありません。', scope: 'article-tail' },
      { text: 'Machine translation', scope: 'header' },
      { text: 'Dieser Text wurde ohne jede Hilfe, auch nicht mit KI erstellt.', scope: 'article-tail' },
      { text: 'KI-generiert', scope: 'header' },
      { text: 'AI-generated', scope: 'byline', picture: true },
      { text: 'This article is about texts generated by AI.', scope: 'article' },
      { text: 'This article looks at stories written by AI.', scope: 'article-tail' },
      { text: 'Artikel ini membahas berita yang dibuat dengan AI.', scope: 'article-tail' },
      { text: '本文介绍由人工智能生成的新闻。', scope: 'article-tail' },
      { text: 'この記事はAIによって作成された記事について論じる。', scope: 'article-tail' },
      { text: 'This story is about texts generated by AI and about who sells them.', scope: 'article' },
    ],
  },
  {
    id: 'satire.label',
    strength: 2,
    scopes: ['header', 'byline', 'article-tail'],
    any: [
      [{ phrases: 'satire', mode: 'whole' }, { scope: ['header', 'byline'] }],
      [
        { phrases: 'this-text', mode: 'starts', maxLength: 120 },
        { phrases: 'satire', mode: 'contains', notAfter: 'negation' },
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
      { text: 'This article is not satire.', scope: 'article-tail' },
      { text: 'Humor', scope: 'header' },
      { text: 'The satire of the eighties was gentler.', scope: 'article' },
    ],
  },
];
