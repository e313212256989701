import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, type Block, type Cut, NOTHING_DECLARED, type Notice } from '../../src/engine/model.ts';
import { readArticle } from '../../src/shared/article-schema.ts';

const text = 'The ferry stays in port.\n\nIt sails on Monday.';
const article: Article = {
  url: 'https://news.example/ferry',
  title: 'Ferry stays in port',
  byline: 'Ada Quill',
  site: 'The Daily Lantern',
  published: '2031-04-19T08:10:00Z',
  language: 'en',
  isArticle: true,
  text,
  blocks: [
    { start: 0, end: 24, kind: 'paragraph' },
    { start: 26, end: text.length, kind: 'blockquote', cite: 'https://wire.example/1', role: 'embed' },
  ],
  links: [{ start: 4, end: 9, url: 'https://ferry.example/' }],
  inlineQuotes: [{ start: 0, end: 9, element: 'q', cite: null }],
  declared: {
    ...NOTHING_DECLARED,
    canonical: 'https://news.example/ferry',
    reviewers: [{ name: 'Bo Check', url: null, kind: 'person' }],
    claimReviews: [{ claim: 'It sails', url: null, author: null, rating: 'so', published: null, appearances: [] }],
  },
  notices: [
    {
      text: 'Fact checked',
      scope: 'header',
      start: null,
      end: null,
      signals: ['fact-check-label'],
      links: [{ text: 'how', url: null }],
      beside: ['By Ada Quill'],
    },
  ],
  signals: ['comment-form'],
  plain: false,
  cut: [{ limit: 'length', most: 200_000, left: 3 }],
};

const sent = (change: object): unknown => JSON.parse(JSON.stringify({ ...article, ...change }));

/** All that the model has, by the compiler's word. */
const all = <Word extends string>(words: Record<Word, true>) => Object.keys(words) as Word[];
const KINDS = all<Block['kind']>({
  ...{ heading: true, paragraph: true, blockquote: true, 'list-item': true, caption: true, boilerplate: true },
});
const SCOPES = all<Notice['scope']>({
  ...{ head: true, header: true, byline: true, article: true, 'article-tail': true, comments: true },
  ...{ footer: true, nav: true, aside: true },
});
const LIMITS = all<Cut['limit']>({
  ...{ nodes: true, characters: true, depth: true, links: true, paragraphs: true, length: true },
});

describe('an Article in a message', () => {
  it('arrives as it was sent', () => {
    expect(readArticle(sent({}))).toEqual(article);
  });

  it('arrives with whatever kinds, places and limits there are', () => {
    const change = {
      url: 'file:///home/ada/story.html',
      blocks: KINDS.map((kind, i) => ({ start: i, end: i + 1, kind, ...(i === 0 ? { role: 'pull-quote' } : {}) })),
      inlineQuotes: [{ start: 0, end: 9, element: 'cite', cite: null }],
      notices: SCOPES.map((scope, i) => ({ ...article.notices[0]!, scope, start: i, end: i + 1 })),
      cut: LIMITS.map((limit) => ({ limit, most: 1, left: 0 })),
      declared: { ...NOTHING_DECLARED, publisher: { name: 'Harn Post', url: null, kind: 'organisation' } },
    };
    expect(readArticle(sent(change))).toEqual({ ...article, ...change });
  });

  it.each<[string, object]>([
    ['text beyond all bounds', { text: 'x'.repeat(400_001), blocks: [], links: [], inlineQuotes: [] }],
    ['a block beyond its text', { blocks: [{ start: 0, end: text.length + 1, kind: 'paragraph' }] }],
    ['a block that ends before it begins', { blocks: [{ start: 9, end: 4, kind: 'paragraph' }] }],
    ['a block at half a character', { blocks: [{ start: 0.5, end: 4, kind: 'paragraph' }] }],
    ['blocks over one another', { blocks: [article.blocks[0], { start: 20, end: 30, kind: 'paragraph' }] }],
    ['a kind of block nobody knows', { blocks: [{ start: 0, end: 4, kind: 'advert' }] }],
    ['a link that is a script', { links: [{ start: 0, end: 3, url: 'javascript:alert(1)' }] }],
    ['a link beyond its text', { links: [{ start: 0, end: 3000, url: 'https://ferry.example/' }] }],
    ['a signal nobody knows', { signals: ['obey'] }],
    ['a link beyond its text behind one within', { links: [article.links[0], { ...article.links[0], end: 3000 }] }],
    ['half a place for a notice', { notices: [{ ...article.notices[0], start: 3 }] }],
    ['the other half, for the second notice', { notices: [article.notices[0], { ...article.notices[0], end: 3 }] }],
    ['a notice beyond its text', { notices: [{ ...article.notices[0], start: 3, end: 3000 }] }],
    ['a web address that only holds one', { url: 'view-source:https://news.example/' }],
    ['a limit nobody knows', { cut: [{ limit: 'patience', most: 1, left: 0 }] }],
    ['a field nobody knows', { command: 'rm' }],
    ['no text', { text: undefined }],
    ['an address that is no page', { url: 'data:text/html,hi' }],
    ['more links than any page has', { links: Array.from({ length: 10_001 }, () => article.links[0]) }],
  ])('is refused with %s', (_, change) => {
    expect(readArticle(sent(change))).toBeNull();
  });

  it('is refused, and no more than that, whatever else was sent', () => {
    fc.assert(fc.property(fc.anything(), (given) => readArticle(given) === null));
    fc.assert(fc.property(fc.jsonValue(), (value) => readArticle(sent({ declared: value, notices: value })) === null));
  });
});
