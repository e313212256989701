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
const CHECK = 'https://clearcheck.example/2024/05/20/old-bridge-claim';
const OLD_CHECK = 'https://clearcheck.example/2019/02/11/bridge-claim';

const to = (url: string | null, text = 'Fact checked'): NamedLink => ({ text, url });
const person = (name: string) => ({ name, url: null, kind: 'person' as const });
const review = (rating: string | null, more: Partial<ClaimReview> = {}): ClaimReview => ({
  claim: 'The bridge fell into the river.',
  url: CHECK,
  author: { name: 'ClearCheck', url: 'https://clearcheck.example/', kind: 'organisation' },
  rating,
  published: '2024-05-20',
  appearances: [HERE],
  ...more,
});
const declared = (more: Partial<Article['declared']>) => ({ declared: { ...NOTHING_DECLARED, ...more } });
const stored = (more: Partial<Original>): Original => ({
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

export const BACKED: readonly VerdictCase[] = [
  { name: 'the label links to a check', label: 'Fact checked', links: [to(CHECK)], verdict: 'backed' },
  {
    name: 'the same day',
    label: 'Fact checked',
    links: [to('https://clearcheck.example/2024/05/10/bridge')],
    verdict: 'backed',
  },
  {
    name: 'no date in the address',
    label: 'Fact checked',
    links: [to('https://clearcheck.example/checks/old-bridge')],
    verdict: 'backed',
  },
  {
    name: 'a second checker',
    label: 'Fact-checked',
    links: [to('https://provenio.example/verifica/ponte-vecchio')],
    verdict: 'backed',
  },
  {
    name: 'a subdomain of a checker',
    label: 'Fact checked',
    links: [to('https://en.clearcheck.example/old-bridge-claim')],
    verdict: 'backed',
  },
  {
    name: 'one of several links',
    label: 'Fact checked',
    links: [to('https://town.example/policy'), to(CHECK)],
    verdict: 'backed',
  },
  {
    name: 'with a name as well',
    label: 'Fact checked by ClearCheck',
    links: [to(CHECK, 'ClearCheck')],
    verdict: 'backed',
  },
  { name: 'in German', label: 'Faktengeprüft', links: [to(CHECK)], verdict: 'backed' },
  { name: 'in Spanish', label: 'Datos verificados', links: [to(CHECK)], verdict: 'backed' },
  { name: 'in Japanese', label: 'ファクトチェック済み', links: [to(CHECK)], verdict: 'backed' },
  {
    name: 'an article without a date',
    label: 'Fact checked',
    links: [to(OLD_CHECK)],
    article: { published: null },
    verdict: 'backed',
  },
  {
    name: 'the Library holds a check that names this page',
    label: 'Fact checked',
    originals: [stored({})],
    verdict: 'backed',
  },
  {
    name: 'the Library dates the linked check',
    label: 'Fact checked',
    links: [to('https://clearcheck.example/old-bridge-claim')],
    originals: [stored({ url: 'https://clearcheck.example/old-bridge-claim', text: 'No address.' })],
    verdict: 'backed',
  },
  {
    name: 'a tracking parameter on the link',
    label: 'Fact checked',
    links: [to(`${CHECK}?utm_source=town`)],
    verdict: 'backed',
  },
  {
    name: 'a review of this page that lets it stand',
    label: 'Fact checked',
    links: [to(CHECK)],
    article: declared({ claimReviews: [review('True')] }),
    verdict: 'backed',
  },
  {
    name: 'the reviewed claim did not hold, but it stands on another page',
    label: 'Fact checked',
    links: [to(CHECK)],
    article: declared({ claimReviews: [review('False', { appearances: ['https://rumour.example/post'] })] }),
    verdict: 'backed',
  },
];

export const NAMED: readonly VerdictCase[] = [
  { name: 'by a person', label: 'Fact checked by Dana Whitlock', verdict: 'named' },
  { name: 'with a hyphen', label: 'Fact-checked by Dana Whitlock', verdict: 'named' },
  { name: 'with a tick', label: '✓ Fact checked by Dana Whitlock', verdict: 'named' },
  { name: 'with degrees', label: 'Fact checked by Dana Whitlock, PhD, RN', verdict: 'named' },
  { name: 'by a body', label: 'Fact checked by Northlight Institute', verdict: 'named' },
  { name: 'the name stands beside', label: 'Fact checked by', beside: ['Dana Whitlock'], verdict: 'named' },
  {
    name: 'the name is a link beside',
    label: 'Fact checked by',
    links: [to('https://town.example/people/dana', 'Dana Whitlock')],
    verdict: 'named',
  },
  {
    name: 'the page’s structured data names a reviewer',
    label: 'Fact checked',
    article: declared({ reviewers: [person('Dana Whitlock')] }),
    verdict: 'named',
  },
  {
    name: 'experts in the label, a name in the structured data',
    label: 'Fact checked by our experts',
    article: declared({ reviewers: [person('Dana Whitlock')] }),
    verdict: 'named',
  },
  {
    name: 'in a sentence',
    label: 'This article was written with care and fact-checked by Dana Whitlock.',
    verdict: 'named',
  },
  { name: 'in German', label: 'Fakten geprüft von Dana Weiß', verdict: 'named' },
  { name: 'in French', label: 'Faits vérifiés par Claire Noël', verdict: 'named' },
  { name: 'in Spanish', label: 'Datos verificados por Inés Ibarra', verdict: 'named' },
  { name: 'in Portuguese', label: 'Fatos checados por Rui Prado', verdict: 'named' },
  { name: 'in Polish', label: 'Fakty sprawdziła Ewa Lis', verdict: 'named' },
  {
    name: 'by somebody other than the author',
    label: 'Fact checked by Dana Whitlock',
    article: { byline: 'Tom Reed' },
    verdict: 'named',
  },
  {
    name: 'a checker is named, but only its front page linked',
    label: 'Fact checked by ClearCheck',
    links: [to('https://clearcheck.example/', 'ClearCheck')],
    verdict: 'named',
  },
];

export const UNBACKED: readonly VerdictCase[] = [
  { name: 'bare', label: 'Fact checked', verdict: 'unbacked' },
  { name: 'in capitals with a tick', label: '✅ FACT CHECKED', verdict: 'unbacked' },
  { name: 'with no-break spaces', label: 'Fact\u00a0checked', verdict: 'unbacked' },
  { name: 'with zero-width characters', label: 'Fact\u200b check\u00aded', verdict: 'unbacked' },
  { name: 'linked to nothing', label: 'Fact checked', links: [to(null)], verdict: 'unbacked' },
  {
    name: 'linked to the site’s own policy',
    label: 'Fact checked',
    links: [to('https://town.example/our-standards')],
    verdict: 'unbacked',
  },
  {
    name: 'linked to a site that checks nothing',
    label: 'Fact checked',
    links: [to('https://harbourpost.example/2024/05/bridge-opens')],
    verdict: 'unbacked',
  },
  {
    name: 'linked to a checker’s front page',
    label: 'Fact checked',
    links: [to('https://clearcheck.example/')],
    verdict: 'unbacked',
  },
  {
    name: 'linked to a checker’s page about itself',
    label: 'Fact checked',
    links: [to('https://clearcheck.example/about-our-work')],
    verdict: 'unbacked',
  },
  { name: 'by nobody in particular', label: 'Fact checked by experts', verdict: 'unbacked' },
  { name: 'by the site’s team', label: 'Fact-checked by our editorial team', verdict: 'unbacked' },
  { name: 'by the author', label: 'Fact checked by Tom Reed', article: { byline: 'Tom Reed' }, verdict: 'unbacked' },
  {
    name: 'by the declared author',
    label: 'Fact checked by Tom Reed',
    article: declared({ authors: [person('Tom Reed')] }),
    verdict: 'unbacked',
  },
  {
    name: 'the declared reviewer is the author',
    label: 'Fact checked',
    article: { byline: 'Tom Reed', ...declared({ reviewers: [person('Tom Reed')] }) },
    verdict: 'unbacked',
  },
  { name: 'a date only', label: 'Fact checked on 12 May 2024', verdict: 'unbacked' },
  {
    name: 'a review of a claim by an unknown site',
    label: 'Fact checked',
    article: declared({ claimReviews: [review('False', { url: 'https://anyone.example/r/1', author: null })] }),
    verdict: 'unbacked',
  },
  {
    name: 'a stored text of a checker that names another page',
    label: 'Fact checked',
    originals: [stored({ text: 'We looked at https://rumour.example/post.' })],
    verdict: 'unbacked',
  },
  {
    name: 'the site itself is a checker and links to itself',
    label: 'Fact checked',
    links: [to('https://clearcheck.example/how-we-work-2')],
    article: { url: 'https://clearcheck.example/2024/05/bridge' },
    verdict: 'unbacked',
  },
];

export const CONTRADICTED: readonly VerdictCase[] = [
  { name: 'the check is years older', label: 'Fact checked', links: [to(OLD_CHECK)], verdict: 'contradicted' },
  {
    name: 'the month before',
    label: 'Fact checked',
    links: [to('https://clearcheck.example/2024/04/bridge-claim')],
    verdict: 'contradicted',
  },
  {
    name: 'three days before',
    label: 'Fact checked',
    links: [to('https://clearcheck.example/2024/05/07/bridge-claim')],
    verdict: 'contradicted',
  },
  {
    name: 'a month by its name',
    label: 'Fact checked',
    links: [to('https://clearcheck.example/2021/nov/03/bridge-claim')],
    verdict: 'contradicted',
  },
  {
    name: 'with a name beside it',
    label: 'Fact checked by Dana Whitlock',
    links: [to(OLD_CHECK)],
    verdict: 'contradicted',
  },
  { name: 'in German', label: 'Fakten geprüft', links: [to(OLD_CHECK)], verdict: 'contradicted' },
  {
    name: 'the Library dates the linked check',
    label: 'Fact checked',
    links: [to('https://clearcheck.example/old-bridge-claim')],
    originals: [
      stored({ url: 'https://clearcheck.example/old-bridge-claim', published: '2023-01-05', text: 'No address.' }),
    ],
    verdict: 'contradicted',
  },
  {
    name: 'a stored check that names the page is older',
    label: 'Fact checked',
    originals: [stored({ published: '2023-01-05' })],
    verdict: 'contradicted',
  },
  {
    name: 'the structured data dates the linked check',
    label: 'Fact checked',
    links: [to('https://clearcheck.example/old-bridge-claim')],
    article: declared({
      claimReviews: [
        review('True', {
          url: 'https://clearcheck.example/old-bridge-claim',
          published: '2022-03-04',
          appearances: [],
        }),
      ],
    }),
    verdict: 'contradicted',
  },
  {
    name: 'rated false',
    label: 'Fact checked',
    article: declared({ claimReviews: [review('False')] }),
    verdict: 'contradicted',
  },
  {
    name: 'rated mostly false, although the label links to the check',
    label: 'Fact checked',
    links: [to(CHECK)],
    article: declared({ claimReviews: [review('Mostly false')] }),
    verdict: 'contradicted',
  },
  {
    name: 'rated in capitals',
    label: 'Fact checked',
    article: declared({ claimReviews: [review('FALSE!')] }),
    verdict: 'contradicted',
  },
  {
    name: 'rated misleading',
    label: 'Fact checked',
    article: declared({ claimReviews: [review('Misleading')] }),
    verdict: 'contradicted',
  },
  {
    name: 'rated in Spanish',
    label: 'Datos verificados',
    article: declared({ claimReviews: [review('Falso')] }),
    verdict: 'contradicted',
  },
  {
    name: 'rated in German',
    label: 'Faktengeprüft',
    article: declared({ claimReviews: [review('Falsch')] }),
    verdict: 'contradicted',
  },
  {
    name: 'rated at the page’s other address',
    label: 'Fact checked',
    article: {
      declared: {
        ...NOTHING_DECLARED,
        canonical: 'https://town.example/bridge',
        claimReviews: [review('Fake', { appearances: ['https://town.example/bridge/'] })],
      },
    },
    verdict: 'contradicted',
  },
];

/** Pages that bear no such label, however near they come. */
export const NO_LABEL: readonly VerdictCase[] = [
  { name: 'a section', label: 'Fact Check', verdict: null },
  { name: 'a headline', label: 'Fact check: did the bridge fall?', verdict: null },
  { name: 'an appeal', label: 'Support fact-checked journalism', verdict: null },
  { name: 'an invitation', label: 'Get your facts checked by experts today', verdict: null },
  { name: 'somebody’s speech', label: 'The speech was fact-checked by three papers', verdict: null },
];
