import type { Article, Attribution, Candidate, Knowledge, Quotation, ReportOriginal } from '../model.ts';
import type { PublisherCredit } from '../quotations/found.ts';
import { addressKey, sameSite } from '../reuse/address.ts';
import { isIgnored } from './ignored.ts';
import { rareSentence } from './rare-sentence.ts';
import { creditsPublisher, plainName } from './same-publisher.ts';

/** The Originals that the page points to and the Library does not hold, each once. */
export function candidatesOf(
  article: Article,
  quotations: readonly Quotation[],
  credits: readonly PublisherCredit[],
  held: readonly ReportOriginal[],
  knowledge: Knowledge,
): Candidate[] {
  const found = new Map<string, Candidate>();
  // Of what only the beginning is held, the rest can still be had.
  const heldAddresses = new Set(held.flatMap((o) => (o.partial ? [] : addressKey(o.url))));

  const sentences = new Map<number | null, string | null>();
  const sentenceOf = (quotation: number | null) => {
    if (!sentences.has(quotation)) {
      const span = (quotation === null ? null : quotations[quotation]) ?? { start: 0, end: article.text.length };
      sentences.set(quotation, rareSentence(article.text, span, article.language));
    }
    return sentences.get(quotation) ?? null;
  };

  const add = (
    why: Candidate['why'],
    { url, name: publisher, domain }: { url: string | null; name: string | null; domain: string | null },
    quotation: number | null,
  ) => {
    if (url && (heldAddresses.has(addressKey(url)) || (article.url && addressKey(url) === addressKey(article.url))))
      return;
    if (isIgnored(url, publisher, knowledge)) return;
    // One publisher goes by several names: "AP", "The Associated Press".
    const key = url ? addressKey(url) : (domain ?? plainName(publisher ?? ''));
    if (!key || found.has(key)) return;
    const name = publisher ?? (url ? (knowledge.publishers.at(url)?.name ?? null) : null);
    const sentence = sentenceOf(quotation);
    found.set(key, { id: `candidate-${found.size + 1}`, url, publisher: name, why, quotation, sentence });
  };
  const addCredit = (why: Candidate['why'], credit: Attribution, quotation: number | null) => {
    if (isNoArticle(credit.url) && held.some((original) => creditsPublisher(credit, original, knowledge))) return;
    add(why, credit, quotation);
  };

  quotations.forEach((q, index) => {
    if (q.kind !== 'reuse' || q.within !== null || !q.attribution || q.evidence === 'matched') return;
    addCredit('lead-in', q.attribution, index);
  });
  for (const credit of credits) {
    if (credit.form === 'lead-in' || credit.attribution.kind !== 'publication') continue;
    if (credit.form === 'inline' && !credit.attribution.url) continue;
    addCredit('credit', credit.attribution, null);
  }
  const { canonical, origins } = article.declared;
  if (canonical && article.url && !sameSite(canonical, article.url)) add('canonical', unnamed(canonical), null);
  for (const origin of origins) {
    if (article.url && !sameSite(origin.url, article.url)) add('link', unnamed(origin.url), null);
  }
  return [...found.values()];
}

const unnamed = (url: string) => ({ url, name: null, domain: null });

/** No address, or that of a site's front page: it names a publisher and no text. */
const isNoArticle = (url: string | null) => url === null || /^[^/?]*$/.test(addressKey(url) ?? '');
