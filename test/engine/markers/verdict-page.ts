import type { Article, ClaimReview, NamedLink, Original, Verdict } from '../../../src/engine/model.ts';
import { NOTHING_DECLARED } from '../../../src/engine/model.ts';

/** An invented page with a label, and what the label is worth. What is left out is empty. */
export interface VerdictCase {
  readonly name: string;
  readonly label: string;
  readonly verdict: Verdict | null;
  readonly links?: readonly NamedLink[];
  readonly beside?: readonly string[];
  readonly article?: Partial<Article>;
  readonly originals?: readonly Original[];
}

export const HERE = 'https://town.example/2024/05/bridge';
export const CHECK = 'https://clearcheck.example/2024/05/20/old-bridge-claim';
export const OLD_CHECK = 'https://clearcheck.example/2019/02/11/bridge-claim';

export const to = (url: string | null, text = 'Fact checked'): NamedLink => ({ text, url });
export const person = (name: string) => ({ name, url: null, kind: 'person' as const });
export const review = (rating: string | null, more: Partial<ClaimReview> = {}): ClaimReview => ({
  claim: 'The bridge fell into the river.',
  url: CHECK,
  author: { name: 'ClearCheck', url: 'https://clearcheck.example/', kind: 'organisation' },
  rating,
  published: '2024-05-20',
  appearances: [HERE],
  ...more,
});
export const declared = (more: Partial<Article['declared']>) => ({ declared: { ...NOTHING_DECLARED, ...more } });
export const stored = (more: Partial<Original>): Original => ({
  id: 'o1',
  url: CHECK,
  addresses: [],
  publisher: 'ClearCheck',
  title: 'Did the old bridge fall?',
  byline: null,
  published: '2024-05-20T08:00:00Z',
  publishedFrom: 'declared',
  language: 'en',
  text: 'We looked at the article at https://town.example/2024/05/bridge and spoke to the engineers.',
  added: '2024-05-21T00:00:00Z',
  foundBy: 'saved',
  ...more,
});
