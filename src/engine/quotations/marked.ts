import type { Attribution, Knowledge } from '../model.ts';
import type { Prose } from '../prose.ts';
import { type Quoted, quotedIn } from '../text/quote-pairs.ts';
import { type Credit, type CreditedParagraph, creditsOf } from './attribution/credit.ts';
import type { FoundQuotation } from './found.ts';
import { lexiconFor } from './lexicon/choose.ts';
import { paragraphsOf } from './paragraphs.ts';
import { isSpeech } from './speech.ts';

/** Quotations that the page itself marks: quotation marks, blockquote, q. With their attribution. */
export function markedQuotations(prose: Prose, knowledge: Knowledge): FoundQuotation[] {
  const { text } = prose;
  const paragraphs = paragraphsOf(prose);
  const quoted = outermost(quotedIn(text, paragraphs));
  const lexicon = lexiconFor(prose.article.language, text);
  const credits = creditsOf(text, creditedParagraphs(paragraphs, quoted), lexicon, knowledge.publishers);
  const out: FoundQuotation[] = [];
  let spoken: Quoted | null = null;
  quoted.forEach((q, index) => {
    const credit = credits.get(index) ?? null;
    const listed = spoken && sameSentence(text, spoken, q);
    if (!listed && !isSpeech(text, q, credit, lexicon)) return;
    spoken = q;
    out.push({
      start: q.start,
      end: q.end,
      kind: 'speech',
      evidence: 'marked',
      extentConfidence: q.opened && q.closed ? 1 : 0.5,
      attribution: attributionOf(credit),
      matches: [],
      ...{ by: credit?.by },
    });
  });
  return out;
}

/** No list of quoted phrases has more than this between two of them. */
const LISTED = 25;

/** "a “leech” and a “spoiled brat”": a phrase listed after one that is somebody's words. */
function sameSentence(text: string, spoken: Quoted, next: Quoted): boolean {
  const gap = next.outerStart - spoken.outerEnd;
  return (
    gap > 0 &&
    gap <= LISTED &&
    /^,? (?:and|or|und|oder|et|y|e|en|i|и) (?:an? |eine[mnrs]? |une? )?$/.test(
      text.slice(spoken.outerEnd, next.outerStart),
    )
  );
}

function outermost(all: readonly Quoted[]): Quoted[] {
  const out: Quoted[] = [];
  let edge = -1;
  const doubles = all.filter((quoted) => quoted.family === 'double').length;
  // Single marks beside double ones are headline style, or nested; alone they are the text's own convention.
  const singles = doubles < all.filter((quoted) => quoted.family === 'single').length;
  for (const quoted of all) {
    if (quoted.start < edge || quoted.family === 'title' || (quoted.family === 'single' && !singles)) continue;
    edge = quoted.end;
    out.push(quoted);
  }
  return out;
}

function creditedParagraphs(
  paragraphs: readonly { start: number; end: number }[],
  quoted: readonly Quoted[],
): CreditedParagraph[] {
  let q = 0;
  let goesOn = false;
  return paragraphs.map(({ start, end }, index) => {
    const quotes = [];
    const continued = goesOn;
    goesOn = false;
    for (; q < quoted.length && quoted[q]!.paragraph === index; q++) {
      const { start, end, outerStart, outerEnd, continues } = quoted[q]!;
      quotes.push({ start, end, outerStart, outerEnd, index: q });
      goesOn = continues;
    }
    return { start, end, quotes, goesOn: continued };
  });
}

function attributionOf(credit: Credit | null): Attribution | null {
  if (!credit?.source) return null;
  const { name, kind, start, end } = credit.source;
  return { name, kind, cue: credit.cue, start, end, url: null, domain: null, trusted: false };
}
