import type { Scope } from '../../model.ts';
import type { LineRule } from '../rule.ts';

/** Where a label speaks of this article. Elsewhere it is a section, an appeal, or another article's. */
const AT_ARTICLE: readonly Scope[] = ['header', 'byline', 'article', 'article-tail', 'aside'];
const CLOSE: readonly Scope[] = ['header', 'byline', 'article', 'article-tail'];
/** Where a sentence that begins with "this article" is not part of one that tells of another. */
const AROUND: readonly Scope[] = ['header', 'byline', 'article-tail'];

/** What a page says of itself: checked, reviewed. Claims, judged in `verdict.ts`. */
export const LABEL_RULES: readonly LineRule[] = [
  {
    id: 'label.fact-checked',
    strength: 3,
    scopes: AT_ARTICLE,
    any: [
      [{ phrases: 'fact-checked', mode: 'whole', maxLength: 60 }, { scope: CLOSE }],
      [
        { phrases: 'fact-checked', mode: 'whole', maxLength: 60 },
        { signal: 'fact-check-label', on: 'line' },
      ],
      [{ phrases: 'fact-checked', mode: 'starts', maxLength: 50, followedBy: 'date' }, { scope: CLOSE }],
      [{ phrases: 'fact-checked-by', mode: 'whole' }, { scope: CLOSE }],
      [{ phrases: 'fact-checked-by', mode: 'starts', maxLength: 120 }, { scope: CLOSE }],
      [
        { phrases: 'fact-checked-by', mode: 'starts', maxLength: 120 },
        { signal: 'reviewer', on: 'line' },
      ],
      [{ phrases: 'fact-checker', mode: 'starts', maxLength: 60, followedBy: 'colon' }, { scope: ['byline'] }],
      [
        { phrases: 'fact-checker', mode: 'starts', maxLength: 60, followedBy: 'colon' },
        { signal: 'reviewer', on: 'line' },
      ],
      [
        { phrases: 'this-text', mode: 'starts', maxLength: 220 },
        { phrases: 'fact-checked', mode: 'contains', notAfter: 'negation' },
        { scope: AROUND },
      ],
      [
        { phrases: 'this-text', mode: 'starts', maxLength: 220 },
        { phrases: 'fact-checked-by', mode: 'contains', notAfter: 'negation' },
        { scope: AROUND },
      ],
      [
        { phrases: 'this-article', mode: 'starts', maxLength: 160 },
        { phrases: 'fact-checked-by', mode: 'contains', notAfter: 'negation' },
      ],
    ],
    not: [{ phrases: 'negation-behind', mode: 'contains' }],
    cut: true,
    reported: true,
    reason: 'The page calls itself fact-checked.',
    hits: [
      { text: 'Fact checked', scope: 'header', plain: true },
      { text: '✓ FACT\u00a0CHECKED', scope: 'byline' },
      { text: 'Fact-checked by Dana Whitlock', scope: 'byline' },
      { text: 'Fact Checked', scope: 'aside', signals: ['fact-check-label'] },
      { text: 'This article was written with care and fact-checked by Dana Whitlock.', scope: 'article-tail' },
      { text: 'This article was written by experts and fact-checked by experts.', scope: 'article' },
      { text: 'Faktengeprüft', scope: 'header' },
      { text: 'ファクトチェック済み', scope: 'header' },
      { text: 'Fact checked on 12 March 2024', scope: 'byline' },
      { text: 'Fact checked: May 2024', scope: 'byline' },
      { text: 'Fact checked ✔ 100%', scope: 'byline' },
      { text: 'Auf Fakten geprüft am 3. Mai 2024', scope: 'header' },
      { text: 'ファクトチェック済み（2024年5月3日）', scope: 'header' },
      { text: 'Fact checker: Dana Whitlock', scope: 'byline' },
    ],
    misses: [
      { text: 'Fact Check', scope: 'nav' },
      { text: 'Fact checked', scope: 'nav' },
      { text: 'Fact check: did the mayor say it?', scope: 'header' },
      { text: 'The speech was fact-checked by three newspapers within the hour.', scope: 'article' },
      { text: 'Support independent, fact-checked journalism', scope: 'article' },
      { text: 'Our fact-checking policy', scope: 'footer' },
      { text: 'Fact checked', scope: 'comments' },
      { text: 'Fact Checker Badge', scope: 'byline', signals: ['fact-check-label', 'reviewer'] },
      { text: 'Fact check: the mayor on bridges', scope: 'header' },
      { text: 'This article has not yet been fact-checked.', scope: 'article-tail' },
      { text: 'Dieser Artikel wurde noch nicht auf Fakten geprüft.', scope: 'header' },
      { text: 'This post, shared a million times, was fact-checked by Dana Whitlock.', scope: 'article' },
      {
        text: 'This article was updated to add that the claim had been fact-checked by Reuters.',
        scope: 'article-tail',
      },
      { text: 'Fact checked: the boat in the year 1974. Photo: Ana Bell', scope: 'article' },
      { text: 'Fact checked twice, and 40 claims fell', scope: 'header' },
      { text: 'The most fact-checked politician', scope: 'aside', signals: ['fact-check-label'] },
    ],
  },
  {
    id: 'label.reviewed',
    strength: 2,
    scopes: AT_ARTICLE,
    any: [
      [{ phrases: 'reviewed-by', mode: 'starts', maxLength: 140 }, { scope: ['header', 'byline'] }],
      [
        { phrases: 'reviewed-by', mode: 'starts', maxLength: 140 },
        { signal: 'reviewer', on: 'line' },
      ],
    ],
    cut: true,
    reported: true,
    reason: 'The page says that somebody reviewed it.',
    hits: [
      { text: 'Medically reviewed by Iris Holm, MD', scope: 'byline' },
      { text: 'Medizinisch geprüft von Dr. Iris Holm', scope: 'header' },
    ],
    misses: [
      { text: 'Reviewed by Reuters, the e-mails show no plan.', scope: 'article' },
      { text: 'Medically reviewed studies are rare, he said.', scope: 'article' },
    ],
  },
];
