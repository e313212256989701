import { NOTHING_DECLARED } from '../../../src/engine/model.ts';
import { CHECK, declared, OLD_CHECK, review, stored, to, type VerdictCase } from './verdict-page.ts';

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
