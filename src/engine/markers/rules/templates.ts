import type { Scope } from '../../model.ts';
import type { LineRule } from '../rule.ts';

/** Wherever a template may print; in a navigation bar the same words are a link to somewhere else. */
const ANYWHERE: readonly Scope[] = ['header', 'byline', 'article', 'article-tail', 'comments', 'aside', 'footer'];
const BELOW: readonly Scope[] = ['article-tail', 'comments', 'aside', 'footer'];

/** What comment templates print on every page: it says nothing about this article and is nobody's words. */
export const TEMPLATE_RULES: readonly LineRule[] = [
  {
    id: 'template.first-comment',
    strength: 2,
    structural: 4,
    scopes: ANYWHERE,
    any: [
      [{ phrases: 'first-comment', mode: 'whole', maxLength: 90 }],
      [{ phrases: 'first-comment', mode: 'starts', maxLength: 90 }, { scope: BELOW }],
      [{ phrases: 'first-comment', mode: 'contains', maxLength: 120 }, { scope: ['comments'] }],
    ],
    cut: true,
    reported: true,
    reason: 'The comment template prints this where nobody has commented.',
    hits: [
      { text: 'Be the first to comment', scope: 'article-tail', plain: true },
      { text: '(Be the first to comment)', scope: 'header', signals: ['comments-empty'] },
      { text: 'No comments yet. Be the first to comment!', scope: 'comments' },
      { text: 'Be the first to share what you think!', scope: 'comments' },
      { text: 'Escribe el primer comentario', scope: 'comments' },
      { text: 'Schreiben Sie den ersten Kommentar', scope: 'comments' },
      { text: '最初のコメントを投稿', scope: 'article-tail' },
    ],
    misses: [
      { text: 'The mayor was the first to comment on the plan.', scope: 'article' },
      { text: 'She asked her readers to be the first to comment, and they did', scope: 'article' },
      { text: 'Be the first to comment', scope: 'nav' },
    ],
  },
  {
    id: 'template.leave-reply',
    strength: 2,
    structural: 4,
    scopes: ANYWHERE,
    any: [
      [
        { phrases: 'leave-reply', mode: 'starts' },
        { signal: 'comment-reply-title', on: 'line' },
      ],
      [
        { phrases: 'leave-reply', mode: 'whole' },
        { signal: 'comment-form', on: 'line' },
      ],
      [
        { phrases: 'cancel-reply', mode: 'ends', maxLength: 90 },
        { signal: 'comment-reply-title', on: 'line' },
      ],
      [{ phrases: 'leave-reply', mode: 'whole' }, { signal: 'comment-form', on: 'page' }, { scope: BELOW }],
      [{ phrases: 'leave-reply', mode: 'whole' }, { link: 'comments' }, { scope: BELOW }],
      [{ phrases: 'leave-reply', mode: 'whole' }, { plain: true }, { scope: ['article-tail'] }],
    ],
    cut: true,
    reported: true,
    reason: 'The heading of a comment form.',
    hits: [
      { text: 'Leave a Reply', scope: 'article-tail', plain: true },
      { text: 'Leave a Reply to Jane Cancel reply', scope: 'comments', signals: ['comment-reply-title'] },
      { text: 'Schreibe einen Kommentar', scope: 'comments', signals: ['comment-form'] },
      { text: 'コメントを残す', scope: 'comments', signals: ['comment-reply-title', 'comment-form'] },
      { text: 'Deja un comentario', scope: 'article-tail', page: ['comment-form'] },
      {
        text: 'Leave a comment',
        scope: 'article-tail',
        links: [{ text: 'Leave a comment', url: 'https://town.example/a/comments' }],
      },
    ],
    misses: [
      { text: 'Leave a comment', scope: 'nav', page: ['comment-form'] },
      { text: 'Readers can leave a reply below the line, and hundreds did.', scope: 'article', page: ['comment-form'] },
      { text: 'Leave a comment', scope: 'article-tail' },
      { text: 'Add a comment', scope: 'article-tail', page: ['comment-form'] },
      { text: '3 replies on “The bridge”', scope: 'comments', signals: ['comment-reply-title'] },
      { text: 'Leave a Reply', scope: 'article', plain: true },
    ],
  },
  {
    id: 'template.email-not-published',
    strength: 2,
    structural: 4,
    scopes: ANYWHERE,
    any: [
      [{ phrases: 'email-not-published', mode: 'starts', maxLength: 260 }],
      [{ phrases: 'email-not-published', mode: 'contains', maxLength: 260 }, { scope: BELOW }],
      [
        { phrases: 'email-not-published', mode: 'contains' },
        { signal: 'comment-form', on: 'line' },
      ],
      [
        { phrases: 'email-not-published', mode: 'contains' },
        { signal: 'comment-notes', on: 'line' },
      ],
      [
        { phrases: 'email-word', mode: 'contains', maxLength: 200 },
        { signal: 'comment-notes', on: 'line' },
      ],
    ],
    not: [{ quoted: true }],
    cut: true,
    reported: true,
    reason: 'The small print of a comment form.',
    hits: [
      { text: 'Your email address will not be published.', scope: 'article-tail', plain: true },
      { text: 'Your email address will not be published. Required fields are marked *', scope: 'comments' },
      {
        text: 'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
        scope: 'comments',
      },
      {
        text: 'Name and mail. Your e-mail address will not be published!',
        scope: 'comments',
        signals: ['comment-form'],
      },
    ],
    misses: [
      {
        text: 'Write to us: the letters page needs your email address, which will be published.',
        scope: 'article-tail',
      },
      { text: '“Your email address will not be published”, the form had promised.', scope: 'article-tail' },
      { text: 'The form promised “Your email address will not be published”, but it was.', scope: 'article' },
    ],
  },
  {
    id: 'template.akismet',
    strength: 2,
    structural: 4,
    scopes: ANYWHERE,
    any: [
      [{ signal: 'akismet-notice', on: 'line' }],
      [{ phrases: 'akismet-spam', mode: 'starts', maxLength: 260 }],
      [{ phrases: 'akismet-spam', mode: 'contains', maxLength: 260 }, { scope: BELOW }],
    ],
    not: [{ quoted: true }],
    cut: true,
    reported: true,
    reason: 'The notice of a spam filter for comments.',
    hits: [
      {
        text: 'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
        scope: 'article-tail',
        plain: true,
      },
      { text: 'Tämä teksti on roskapostisuodattimen ilmoitus.', scope: 'comments', signals: ['akismet-notice'] },
      { text: 'Ce site utilise Akismet pour réduire les indésirables.', scope: 'comments' },
    ],
    misses: [
      { text: 'Akismet, the spam filter, was sold for an undisclosed sum.', scope: 'article' },
      { text: '„Ce site utilise Akismet pour réduire les indésirables“, wrote the harbour master.', scope: 'article' },
      {
        text: 'He saw that “This site uses Akismet to reduce spam” stood under each of the forty pages',
        scope: 'article',
      },
    ],
  },
  {
    id: 'template.comments-closed',
    strength: 2,
    structural: 4,
    scopes: ANYWHERE,
    any: [
      [{ phrases: 'comments-closed', mode: 'whole' }],
      [{ phrases: 'comments-closed', mode: 'starts', maxLength: 120 }, { scope: BELOW }],
      [{ phrases: 'comments-closed', mode: 'ends', maxLength: 120 }, { scope: BELOW }],
      [{ signal: 'comments-closed', on: 'line' }, { maxLength: 80 }],
    ],
    not: [
      { phrases: 'no-comments', mode: 'contains' },
      { phrases: 'first-comment', mode: 'contains' },
      { phrases: 'leave-reply', mode: 'contains' },
    ],
    cut: true,
    reported: true,
    reason: 'The comment template prints this where commenting has ended.',
    hits: [
      { text: 'Comments are closed.', scope: 'article-tail' },
      { text: 'Comments are now closed for this story', scope: 'comments' },
      { text: 'Comments have been turned off.', scope: 'comments' },
      { text: 'Kommentarfunktion deaktiviert', scope: 'comments' },
      { text: 'Ei enää keskustelua', scope: 'comments', signals: ['comments-closed'] },
    ],
    misses: [
      { text: 'No comments yet', scope: 'comments', signals: ['comments-closed'] },
      { text: 'When comments are closed, readers write letters instead.', scope: 'article' },
    ],
  },
  {
    id: 'template.no-comments',
    strength: 2,
    scopes: BELOW,
    any: [[{ phrases: 'no-comments', mode: 'whole' }]],
    cut: true,
    reported: false,
    reason: 'The comment template prints this where nobody has commented.',
    hits: [{ text: 'No comments yet', scope: 'comments' }],
    misses: [{ text: 'The ministry had no comments yet', scope: 'article-tail' }],
  },
  {
    id: 'template.small-print',
    strength: 2,
    scopes: BELOW,
    any: [
      [{ phrases: 'comment-small-print', mode: 'starts', maxLength: 260 }],
      [{ phrases: 'required-fields', mode: 'contains', maxLength: 160 }],
      [{ phrases: 'cancel-reply', mode: 'whole' }],
    ],
    cut: true,
    reported: false,
    reason: 'A button, log-in line or small print of a comment form.',
    hits: [
      { text: 'Save my name, email, and website in this browser for the next time I comment.', scope: 'comments' },
      { text: 'Required fields are marked *', scope: 'article-tail' },
    ],
    misses: [{ text: 'Save the bridge, wrote a reader in a comment', scope: 'article-tail' }],
  },
];
