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
    not: [{ quoted: true }],
    reason: 'A newsletter box or a cookie notice.',
    hits: [
      { text: 'Sign up for our newsletter', scope: 'article' },
      { text: 'We use cookies to improve your visit.', scope: 'article-tail' },
    ],
    misses: [
      { text: 'The newsletter was sent on Monday.', scope: 'article' },
      { text: '“Become a member and you will see,” she said.', scope: 'article' },
    ],
  },
  {
    ...SILENT,
    id: 'furniture.appeal',
    any: [[{ phrases: 'appeal', mode: 'starts', maxLength: 260 }]],
    not: [{ quoted: true }],
    reason: 'The page speaks to its reader of money, subscriptions and itself.',
    hits: [
      { text: 'Support independent journalism. If you like what we do, please give what you can.', scope: 'article' },
      { text: 'We may earn a commission when you buy through links on this page.', scope: 'header' },
      { text: 'This article is for subscribers only. Log in to read it.', scope: 'article-tail' },
      { text: 'Um weiterzulesen, melden Sie sich bitte an.', scope: 'article-tail' },
      { text: 'Cet article est réservé aux abonnés.', scope: 'article' },
      { text: '¿Te ha gustado este artículo? Escríbenos.', scope: 'article-tail' },
      { text: 'Este conteúdo é exclusivo para assinantes.', scope: 'article' },
      { text: 'هذا المقال للمشتركين فقط', scope: 'article-tail' },
      { text: 'この記事は会員限定です。', scope: 'article-tail' },
    ],
    misses: [
      { text: 'To continue reading is to grow, the teacher said.', scope: 'article' },
      { text: 'They support independent journalism in Harn, the board said.', scope: 'article' },
      { text: 'The subscribers of the paper met on Monday to speak of its end.', scope: 'article' },
      { text: 'Um die Brücke weiterzulesen ist schwer.', scope: 'article' },
      { text: '„Wir und unsere Partner verwenden nichts davon“, sagte sie.', scope: 'article' },
      { text: 'Support independent journalism', scope: 'nav' },
    ],
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
