import { NOTHING_DECLARED, type Publishers } from '../../model.ts';
import { sameSite } from '../../reuse/address.ts';
import { datelineIn } from '../dateline.ts';
import { keyOf } from '../key.ts';
import { genericBylines } from '../phrases/sorted.prepared.ts';
import type { PageFacts, PageRule } from '../rule.ts';

const PAGE: PageFacts = {
  url: 'https://town.example/a',
  site: 'Town',
  byline: null,
  declared: NOTHING_DECLARED,
  opening: [],
};
const declares = (declared: Partial<PageFacts['declared']>): PageFacts => ({
  ...PAGE,
  declared: { ...NOTHING_DECLARED, ...declared },
});

/** A host other than the page's, and the address of more than a front page. */
const isElsewhere = (url: string, here: string | null) =>
  here !== null && !sameSite(url, here) && (URL.parse(url)?.pathname.length ?? 0) > 1;

/** Rules about what a page declares. `publishers` tells whether two hosts are one house. */
export function pageRules(publishers: Publishers): readonly PageRule[] {
  const sameHouse = (a: string, b: string) => {
    const [x, y] = [publishers.at(a), publishers.at(b)];
    return x !== null && y !== null && x.name === y.name;
  };
  const elsewhere = (url: string, page: PageFacts) => isElsewhere(url, page.url) && !sameHouse(url, page.url ?? url);
  return [
    {
      id: 'src.canonical-elsewhere',
      strength: 4,
      reason: 'The page names an address on another site as the canonical one of its text.',
      find: (page) => {
        const url = page.declared.canonical;
        return url !== null && elsewhere(url, page) ? url : null;
      },
      hits: [declares({ canonical: 'https://harbourpost.example/news/bridge' })],
      misses: [
        declares({ canonical: 'https://www.town.example/a' }),
        declares({ canonical: 'https://amp.town.example/a' }),
        declares({ canonical: 'https://harbourpost.example/' }),
        { ...declares({ canonical: 'https://harbourpost.example/news/bridge' }), url: null },
      ],
    },
    {
      id: 'src.meta-original',
      strength: 3,
      reason: 'The page declares an address on another site as the source of its text.',
      find: (page) =>
        page.declared.origins.find(({ property, url }) => /source/i.test(property) && elsewhere(url, page))?.url ??
        null,
      hits: [declares({ origins: [{ property: 'original-source', url: 'https://harbourpost.example/news/bridge' }] })],
      misses: [
        declares({ origins: [{ property: 'original-source', url: 'https://town.example/a' }] }),
        declares({ origins: [{ property: 'isBasedOn', url: 'https://pictures.example/12/large' }] }),
      ],
    },
    {
      id: 'src.wire-flag',
      strength: 3,
      reason: 'The page declares its text to be an agency report.',
      find: (page) => (page.declared.wire ? 'wire story' : null),
      hits: [declares({ wire: true })],
      misses: [declares({ wire: false })],
    },
    {
      id: 'src.dateline',
      strength: 4,
      reason: 'The text opens with the dateline of a news agency.',
      find: (page) => datelineIn(page, publishers, 'agency'),
      hits: [
        { ...PAGE, opening: ['PARIS, March 3 (Reuters) - The old bridge will be closed for repairs from Monday on.'] },
        { ...PAGE, opening: ['LAGOS (AFP) — Fishermen returned to the harbour on Sunday after a week of storms.'] },
      ],
      misses: [
        { ...PAGE, opening: ['The agency (Reuters) - a big one - was founded long ago and moved often since then.'] },
        { ...PAGE, opening: ['The mayor (Greens) – in office since May – opened the bridge on Sunday morning.'] },
      ],
    },
    {
      id: 'pr.wire',
      strength: 4,
      reason: 'The text opens with the dateline of a press release wire.',
      find: (page) => datelineIn(page, publishers, 'press-release-wire'),
      hits: [{ ...PAGE, opening: ['OSLO, May 2, 2024 /PRNewswire/ -- Northlight Bank today announced a new branch.'] }],
      misses: [
        { ...PAGE, opening: ['A release on PRNewswire said that Northlight Bank would open a new branch soon.'] },
      ],
    },
    {
      id: 'ad.schema',
      strength: 4,
      reason: 'The structured data of the page calls it an advertiser’s article.',
      find: (page) => typeAmong(page, ['AdvertiserContentArticle']),
      hits: [declares({ types: ['AdvertiserContentArticle'] })],
      misses: [declares({ types: ['NewsArticle'] })],
    },
    {
      id: 'satire.schema',
      strength: 4,
      reason: 'The structured data of the page calls it satire.',
      find: (page) => typeAmong(page, ['SatiricalArticle']),
      hits: [declares({ types: ['SatiricalArticle'] })],
      misses: [declares({ types: ['NewsArticle'] })],
    },
    {
      id: 'markup.claimreview',
      strength: 2,
      reason: 'The structured data of the page holds a review of a claim; it rates that claim, not the page.',
      find: (page) =>
        page.declared.claimReviews[0]?.claim ?? (page.declared.claimReviews.length > 0 ? 'ClaimReview' : null),
      hits: [
        declares({
          claimReviews: [
            { claim: 'The bridge fell.', url: null, author: null, rating: 'False', published: null, appearances: [] },
          ],
        }),
      ],
      misses: [PAGE],
    },
    {
      id: 'byline.generic',
      strength: 1,
      reason: 'The byline names nobody.',
      find: (page) => genericByline(page),
      hits: [
        { ...PAGE, byline: 'admin' },
        { ...PAGE, byline: 'By Staff' },
        { ...PAGE, byline: 'Redaktion' },
        { ...PAGE, byline: 'Town' },
      ],
      misses: [
        { ...PAGE, byline: 'Dana Whitlock' },
        { ...PAGE, byline: 'Edith Staff' },
        { ...PAGE, byline: null },
      ],
    },
  ];
}

function typeAmong(page: PageFacts, types: readonly string[]): string | null {
  return page.declared.types.find((type) => types.includes(type)) ?? null;
}

function genericByline(page: PageFacts): string | null {
  if (page.byline === null) return null;
  const key = keyOf(page.byline).replace(/^(?:by|von|par|por|di|da) /, '');
  const isSite = page.site !== null && key === keyOf(page.site);
  return genericBylines().includes(key) || isSite ? page.byline : null;
}
