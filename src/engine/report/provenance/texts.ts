import { hostOf } from '../../host.ts';
import type { Attribution, Knowledge, Original, Span } from '../../model.ts';
import { type Prose, proseOf } from '../../prose.ts';
import type { FoundQuotation } from '../../quotations/found.ts';
import { introducedQuotations } from '../../quotations/introduced.ts';
import { markedQuotations } from '../../quotations/marked.ts';
import { sameSite } from '../../reuse/address.ts';
import { languageOf } from '../../text/language.ts';
import { articleFromText } from '../../text/plain.ts';
import { creditsPublisher, plainName } from '../same-publisher.ts';
import { isForWords } from './for-words.ts';

/** Who stands behind a text: its address and its publisher's name. */
export type Party = Pick<Original, 'url' | 'publisher'>;

/** Longest text that is asked whom it credits, in UTF-16 code units; an article has a tenth of it. */
const LONGEST = 100_000;

/** Do both stand on one site or come from one publisher? */
export function isOneHouse(a: Party, b: Party): boolean {
  if (a.url !== null && b.url !== null && sameSite(a.url, b.url)) return true;
  return a.publisher !== null && b.publisher !== null && plainName(a.publisher) === plainName(b.publisher);
}

/** The same with its language found, where it is not known. */
function inItsLanguage(prose: Prose): Prose {
  const { article } = prose;
  return article.language === 'und' ? { ...prose, article: { ...article, language: languageOf(article.text) } } : prose;
}

/** The texts of Originals, read as articles; each is read at most once, and only where something is asked of it. */
export class OriginalTexts {
  private readonly read = new Map<string, Prose>();
  private readonly heard = new Map<string, readonly FoundQuotation[]>();
  private readonly knowledge: Knowledge;

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  /** Its language is what the Library has, `und` too: to find it takes longer than all else that most Originals are asked. */
  proseOf(original: Original): Prose {
    let prose = this.read.get(original.id);
    if (!prose) {
      const { url, title, byline, published, language, text, textWords } = original;
      const site = original.publisher;
      const read = articleFromText({ url, title, byline, site, published, language, text });
      prose = proseOf(read, original.common ?? [], read.text === text ? textWords : undefined);
      this.read.set(original.id, prose);
    }
    return prose;
  }

  /** Who stands behind an Original; where it names no publisher, whose address it stands at, or the host. */
  houseOf({ url, publisher }: Party): Party {
    const { publishers } = this.knowledge;
    return { url, publisher: publisher ?? (url === null ? null : (publishers.at(url)?.name ?? hostOf(url))) };
  }

  /** The quotations in the text of an Original, with whom it credits for them. */
  spoken(original: Original): readonly FoundQuotation[] {
    let spoken = this.heard.get(original.id);
    if (!spoken) {
      spoken = markedQuotations(inItsLanguage(this.proseOf(original)), this.knowledge);
      this.heard.set(original.id, spoken);
    }
    return spoken;
  }

  /**
   * Does the text of an Original credit this party, by a lead-in, a dateline, a closing line, or in its sentences: for most
   * of these words of it, for something else, or not at all?
   */
  credits(original: Original, party: Party, words: readonly Span[]): 'words' | 'else' | null {
    const names = this.namesOf(party);
    if (original.text.length > LONGEST) return null;
    const text = `${original.text}\n${original.byline ?? ''}`.toLowerCase();
    if (!names.some((name) => text.includes(name.toLowerCase()))) return null;
    const prose = inItsLanguage(this.proseOf(original));
    const found = introducedQuotations(prose, this.knowledge);
    const isIts = (attribution: Attribution) => creditsPublisher(attribution, party, this.knowledge);
    const all = [...found.credits, ...found.quotations];
    if (!all.some(({ attribution }) => attribution !== null && isIts(attribution))) return null;
    return isForWords(prose, found, isIts, words) ? 'words' : 'else';
  }

  /** Every name of a party that is known, and its host, as they are written. */
  namesOf({ url, publisher }: Party): string[] {
    const known = [
      ...(publisher === null ? [] : this.knowledge.publishers.named(publisher)),
      ...(url === null ? [] : [this.knowledge.publishers.at(url)]),
    ];
    const names = [publisher, hostOf(url), ...known.flatMap((one) => (one ? [one.name, ...one.otherNames] : []))];
    return names.flatMap((name) => name || []);
  }
}
