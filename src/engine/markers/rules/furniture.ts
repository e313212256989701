import type { Scope } from '../../model.ts';
import type { LineRule } from '../rule.ts';

const IN_TEXT: readonly Scope[] = ['header', 'byline', 'article', 'article-tail', 'comments'];
const SILENT = { strength: 1, scopes: IN_TEXT, cut: true, reported: false } as const;

/** Lines that slip into the text of an article and are nobody's words. They are left out of the shares, no more. */
export const FURNITURE_RULES: readonly LineRule[] = [
  {
    ...SILENT,
    id: 'furniture.share',
    any: [[{ phrases: 'share', mode: 'whole' }]],
    reason: 'A line of the sharing tools.',
    hits: [
      { text: 'Share this:', scope: 'article-tail' },
      { text: 'Teilen', scope: 'header' },
    ],
    misses: [{ text: 'Share this with the children, she said.', scope: 'article' }],
  },
  {
    ...SILENT,
    id: 'furniture.read-more',
    any: [
      [{ phrases: 'read-more', mode: 'whole' }],
      [{ phrases: 'read-more', mode: 'starts', maxLength: 200, followedBy: 'colon' }],
    ],
    reason: 'A line that leads to other articles.',
    hits: [
      { text: 'READ MORE: Three bridges that were saved', scope: 'article' },
      { text: 'Lesen Sie auch', scope: 'article' },
      { text: 'Baca juga: Jembatan tua', scope: 'article' },
    ],
    misses: [
      { text: 'Read more than one newspaper, he said.', scope: 'article' },
      { text: 'Related to the king by marriage', scope: 'article' },
    ],
  },
  {
    ...SILENT,
    id: 'furniture.newsletter',
    any: [[{ phrases: 'newsletter', mode: 'starts', maxLength: 140 }]],
    reason: 'A newsletter box or a cookie notice.',
    hits: [
      { text: 'Sign up for our newsletter', scope: 'article' },
      { text: 'We use cookies to improve your visit.', scope: 'article-tail' },
    ],
    misses: [{ text: 'The newsletter was sent on Monday.', scope: 'article' }],
  },
  {
    ...SILENT,
    id: 'furniture.photo-credit',
    any: [
      [{ phrases: 'photo-credit', mode: 'starts', maxLength: 120, followedBy: 'colon' }],
      [{ phrases: 'photo-agency', mode: 'ends', maxLength: 100 }],
      [{ phrases: 'photo-credit', mode: 'whole' }],
    ],
    reason: 'A credit of a picture.',
    hits: [
      { text: 'Photo: Ana Bell', scope: 'article' },
      { text: '(Ana Bell/Getty Images)', scope: 'article' },
      { text: 'Foto: Ana Bell', scope: 'article' },
      { text: '写真：アナ・ベル', scope: 'article' },
    ],
    misses: [{ text: 'Photo archives burn well, the firemen found.', scope: 'article' }],
  },
  {
    ...SILENT,
    id: 'furniture.credit',
    scopes: ['article-tail'],
    any: [
      [{ phrases: 'reporting-by', mode: 'starts', maxLength: 160 }],
      [{ phrases: 'contributed', mode: 'ends', maxLength: 160 }],
    ],
    reason: 'A line that says who worked on the article.',
    hits: [
      { text: 'Additional reporting by Ana Bell in Oslo', scope: 'article-tail' },
      { text: 'Ana Bell contributed to this report.', scope: 'article-tail' },
    ],
    misses: [{ text: 'Her reporting by night and day won prizes.', scope: 'article-tail' }],
  },
];
