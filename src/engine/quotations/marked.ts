import type { PublisherKnowledge } from '../model.ts';
import { countWords, type Prose } from '../prose.ts';
import { attributionOf, Links } from './attribution/attribution.ts';
import type { Credit } from './attribution/credit.ts';
import { creditsOf } from './attribution/crediting.ts';
import type { FoundQuotation } from './found.ts';
import { isReuse } from './kind.ts';
import { lexiconFor } from './lexicon/choose.ts';
import { NO_WORDS } from './lexicon/written.ts';
import { type MarkedPassage, passagesOf } from './passages.ts';
import { isSpeech } from './speech.ts';
import { transcriptLines } from './transcripts.ts';

/** Sure edges: both marks are there, or markup says where it begins and ends. */
const SURE = 1;
/** One mark is missing and the edge was inferred. */
const INFERRED = 0.5;

/**
 * Quotations that the page itself marks: quotation marks, blockquote, q. With whom it credits for them. A span holds the
 * quoted words without the marks; quotations inside another are not given, they belong to the outer one.
 *
 * Titles, names, nicknames, words in distancing marks, transcripts and pull quotes are left out.
 */
export function markedQuotations(prose: Prose, knowledge: PublisherKnowledge): FoundQuotation[] {
  const { text, article } = prose;
  const lexicon = lexiconFor(article.language, text);
  const { passages, paragraphs } = passagesOf(prose, lexicon);
  const credits = lexicon ? creditsOf(text, paragraphs, lexicon, knowledge.publishers) : new Map<number, Credit>();
  creditContinued(passages, credits);
  creditSigned(text, passages, credits, knowledge);
  const links = new Links(article);
  const out: FoundQuotation[] = [];
  const transcript = transcriptLines(text, passages);
  let spoken: MarkedPassage | null = null;
  const speaks = passages.map(
    (passage, index) => passage.markup || isSpeech(text, passage, credits.get(index) ?? null, lexicon ?? NO_WORDS),
  );
  joinVerse(passages, speaks);
  passages.forEach((passage, index) => {
    if (transcript.has(passage)) return;
    const credit = creditOutside(credits.get(index) ?? null, passage);
    const listed = spoken !== null && isListed(text, spoken, passage);
    if (!speaks[index] && !listed) return;
    spoken = passage;
    const attribution = attributionOf(credit, passage.cite, links, knowledge);
    out.push({
      start: passage.start,
      end: passage.end,
      kind: isReuse(passage, attribution, countWords(prose, passage), article, knowledge.publishers)
        ? 'reuse'
        : 'speech',
      evidence: 'marked',
      extentConfidence: passage.opened && passage.closed ? SURE : INFERRED,
      attribution,
      matches: [],
    });
  });
  return out;
}

/** "According to the plan" inside a block quotation is said by whoever is quoted, and credits nobody with the quotation. */
function creditOutside(credit: Credit | null, { markup, start, end }: MarkedPassage): Credit | null {
  const source = credit?.source;
  return markup && source && source.start >= start && source.end <= end ? null : credit;
}

/** One speech over several paragraphs is credited once, most often at its end: that holds for all of it. */
function creditContinued(passages: readonly MarkedPassage[], credits: Map<number, Credit>): void {
  for (let i = passages.length - 2; i >= 0; i--) {
    const next = credits.get(i + 1);
    const own = credits.get(i);
    if (!passages[i]!.continues || !next?.source || (own?.source && own.by !== 'last')) continue;
    credits.set(i, { ...next, cue: null, by: 'carried' });
  }
}

/** Whoever signs a block quotation is whose words it holds, whatever the text around it says. */
function creditSigned(
  text: string,
  passages: readonly MarkedPassage[],
  credits: Map<number, Credit>,
  { publishers }: PublisherKnowledge,
): void {
  for (const [index, { signer }] of passages.entries()) {
    if (!signer) continue;
    const name = text.slice(signer.start, signer.end);
    const kind = publishers.named(name).length ? 'publication' : 'person';
    credits.set(index, { source: { ...signer, name, kind, gender: null, described: false }, cue: null, by: 'label' });
  }
}

/** Lines of verse are somebody's where any of them is, however short they are. */
function joinVerse(passages: readonly MarkedPassage[], speaks: boolean[]): void {
  for (let first = 0; first < passages.length; ) {
    let last = first;
    while (passages[last + 1]?.goesOn) last++;
    if (last > first) speaks.fill(speaks.slice(first, last + 1).includes(true), first, last + 1);
    first = last + 1;
  }
}

/** No list of quoted phrases has more than this between two of them. */
const LISTED = 25;
const LIST = /^,?\s(?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub|и|och|ve|dan)\s(?:an?\s|eine[mnrs]?\s|une?\s)?$/;

/** "a “leech” and a “spoiled brat”": a phrase listed after one that is somebody's words. */
function isListed(text: string, spoken: MarkedPassage, next: MarkedPassage): boolean {
  const gap = next.outerStart - spoken.outerEnd;
  return gap > 0 && gap <= LISTED && LIST.test(text.slice(spoken.outerEnd, next.outerStart));
}
