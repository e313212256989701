import { type Article, type Knowledge, type Link, NOTHING_DECLARED } from '../../../../src/engine/model.ts';
import { proseOf } from '../../../../src/engine/prose.ts';
import { introducedQuotations } from '../../../../src/engine/quotations/introduced.ts';
import { articleFromText } from '../../../../src/engine/text/plain.ts';
import { builtInPublishers } from '../../../../src/lists/directory.ts';

export const KNOWLEDGE: Knowledge = {
  originals: [],
  publishers: builtInPublishers,
  trust: () => null,
  now: '2026-01-01T00:00:00Z',
};

/** What the engine finds introduced in paragraphs; `links` are words of the text with their address. */
export function reading(
  paragraphs: readonly string[],
  about: { url?: string; site?: string; links?: Record<string, string> } = {},
) {
  const text = paragraphs.join('\n\n');
  const links = Object.entries(about.links ?? {}).map(([words, url]): Link => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, url };
  });
  const plain = articleFromText({ text, url: about.url ?? null });
  const article: Article = { ...plain, site: about.site ?? null, declared: NOTHING_DECLARED, links };
  const { quotations, credits } = introducedQuotations(proseOf(article, []), KNOWLEDGE);
  return {
    credits,
    quotations: quotations.map((quotation) => ({ ...quotation, text: text.slice(quotation.start, quotation.end) })),
  };
}
