import type { Knowledge, Match, Original, Relation, ReportOriginal } from '../model.ts';
import type { Prose } from '../prose.ts';
import { overlap } from '../text/spans.ts';
import { archivedOn } from './archived.ts';
import { isOwnHouse } from './own-words.ts';
import { LONGER_FROM, relationOf } from './provenance/relation.ts';
import { MOST_ASKED, partyOf, type Shared } from './provenance/shared.ts';
import type { OriginalTexts } from './provenance/texts.ts';

/** An Original whose words are nearly all in a better one too is another copy of the same text. */
const SIBLING_SHARE = 0.9;

/** The rows of a Report: each Original with its share, its credit, and which of the two texts is the source. */
export function originalsOf(
  prose: Prose,
  shared: readonly Shared[],
  knowledge: Knowledge,
  texts: OriginalTexts,
): ReportOriginal[] {
  const all = prose.counted[prose.words.length]!;
  const site = partyOf(prose.article, knowledge).publisher;
  /** Those before, the page's own copies apart: what a copy has too may still come from the original. */
  const better: Shared[] = [];
  const roleOf = ({ original, matches }: Shared, which: Relation['role']): ReportOriginal['role'] => {
    if (isOwnHouse(prose.article, original, knowledge)) return 'own';
    if (which === 'copy') return 'copy';
    return isSibling(matches, better) ? 'sibling' : 'original';
  };
  return shared.map((row, index) => {
    const { original, words, ways, creditsPage } = row;
    const length = words >= LONGER_FROM && index < MOST_ASKED ? texts.proseOf(original).words.length : words;
    const credit = creditsPage === null || site === null ? null : { site, isForWords: creditsPage === 'words' };
    const signs = { ways, creditsPage: credit, words: length, shared: words };
    const relation = relationOf(prose.article, original, signs);
    const role = roleOf(row, relation.role);
    if (role === 'original' || role === 'sibling') better.push(row);
    return {
      id: original.id,
      url: original.url,
      publisher: original.publisher,
      title: original.title,
      published: original.published,
      publishedFrom: original.publishedFrom,
      foundBy: original.foundBy,
      ...(original.partial ? { partial: true } : {}),
      ...copiedOn(original),
      words,
      share: all ? words / all : 0,
      credited: ways.length > 0,
      trusted: original.url !== null && knowledge.trust(original.url) === 'trusted',
      role,
      relation,
    };
  });
}

/** Nearly all of what it shares stands in a better Original too. */
function isSibling(matches: readonly Match[], better: readonly Shared[]): boolean {
  const length = matches.reduce((sum, match) => sum + match.end - match.start, 0);
  return better.some(
    (row) =>
      matches.reduce((sum, match) => sum + Math.max(0, ...row.matches.map((other) => overlap(match, other))), 0) >=
      SIBLING_SHARE * length,
  );
}

/** Said of the web archive's copies alone: the Original itself is the publisher's. */
function copiedOn({ foundBy, addresses }: Original): Pick<ReportOriginal, 'archived'> {
  const archived = foundBy === 'archive' ? archivedOn(addresses) : null;
  return archived === null ? {} : { archived };
}
