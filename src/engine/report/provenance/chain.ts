import type { ChainLink, ChainNode, Original } from '../../model.ts';
import type { Prose } from '../../prose.ts';
import { agreedWords } from '../../reuse/agreed.ts';
import { matchesIn } from '../../reuse/matches.ts';
import { dateOf, timeOf } from './dates.ts';
import { type Shared, thereOf } from './shared.ts';
import { isOneHouse, type OriginalTexts, type Party } from './texts.ts';

/** An Original is drawn in a chain from this many shared words on: less may be one quotation that all of them carry. */
const TELLING_WORDS = 40;
/** Originals in a chain, and words that are compared among them in all: each pair is aligned. */
const MOST_ORIGINALS = 8;
const MOST_WORDS = 60_000;

interface Node {
  /** null: the page. */
  readonly shared: Shared | null;
  readonly party: Party;
  readonly date: string | null;
  readonly known: ChainNode['known'];
}

/** What two of the texts share, and who credits whom for it. */
interface Pair {
  readonly words: number;
  readonly credits: boolean;
  readonly creditedBy: boolean;
}

/**
 * The page and the Originals that it shares most with, oldest first, and what each has of the older ones. Empty where
 * it shares too little with any. What carries no date stands last.
 */
export function chainOf(prose: Prose, page: Party, shared: readonly Shared[], texts: OriginalTexts): ChainNode[] {
  const telling = shared.filter(({ words }) => words >= TELLING_WORDS).slice(0, MOST_ORIGINALS);
  if (telling.length === 0) return [];
  const nodes: Node[] = [
    { shared: null, party: page, date: prose.article.published, known: prose.article.published ? 'declared' : null },
    ...telling.map((one) => ({ shared: one, party: texts.houseOf(one.original), ...dateOf(one.original) })),
  ];
  // The page comes last among texts of one time: it is the one that is asked about.
  nodes.sort((a, b) => order(timeOf(a.date), timeOf(b.date)) || Number(a.shared === null) - Number(b.shared === null));
  let budget = MOST_WORDS;
  const compared = (younger: Node, older: Node): Pair | null => {
    const pair = withPage(younger, older);
    if (pair || !younger.shared || !older.shared) return pair;
    const [a, b] = [younger.shared.original, older.shared.original];
    budget -= texts.proseOf(a).words.length + texts.proseOf(b).words.length;
    return budget < 0 ? null : between(a, b, texts);
  };
  return nodes.map((node, index) => {
    const links = nodes.slice(0, index).flatMap((older, at): ChainLink[] => {
      const pair = compared(node, older);
      if (!pair || pair.words < TELLING_WORDS) return [];
      const all = node.shared ? texts.proseOf(node.shared.original).words.length : prose.counted[prose.words.length]!;
      return [{ with: at, share: all ? Math.min(1, pair.words / all) : 0, ...pair }];
    });
    return {
      original: node.shared?.original.id ?? null,
      publisher: node.party.publisher,
      date: node.date,
      known: node.known,
      shares: links.toSorted((a, b) => b.words - a.words),
    };
  });
}

const order = (a: number, b: number) => (a === b ? 0 : a - b);

/** Where one of the two is the page, all is known already. */
function withPage(younger: Node, older: Node): Pair | null {
  const other = younger.shared === null ? older.shared : older.shared === null ? younger.shared : null;
  if (other === null) return null;
  const { words, isForWords: byPage } = other;
  const creditsPage = other.creditsPage === 'words';
  return younger.shared === null
    ? { words, credits: byPage, creditedBy: creditsPage }
    : { words, credits: creditsPage, creditedBy: byPage };
}

function between(younger: Original, older: Original, texts: OriginalTexts): Pair {
  const prose = texts.proseOf(younger);
  const matches = matchesIn(prose, [older]);
  const words = agreedWords(prose, matches);
  const apart = words >= TELLING_WORDS && !isOneHouse(younger, older);
  return {
    words,
    credits: apart && texts.credits(younger, older, matches) === 'words',
    creditedBy: apart && texts.credits(older, younger, thereOf(matches)) === 'words',
  };
}
