import { hostOf } from '../../host.ts';
import type { Article, Attribution, Link, PublisherKnowledge, Span } from '../../model.ts';
import type { Credit } from './credit.ts';

/** Finds the links of an article by place, each look-up by halving. */
export class Links {
  private readonly links: readonly Link[];

  constructor(article: Article) {
    this.links = [...article.links].sort((a, b) => a.start - b.start);
  }

  /** The first link that touches a span; null where none does. */
  touching(span: Span): Link | null {
    let low = 0;
    let high = this.links.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.links[mid]!.end <= span.start) low = mid + 1;
      else high = mid;
    }
    const link = this.links[low];
    return link && link.start < span.end ? link : null;
  }
}

/**
 * A credit as the Report shows it: with the address it links to, the domain of a publisher the directory knows by this
 * name alone, and the reader's trust.
 *
 * @param cite address in the markup of the quotation itself, which is its source whatever the text links
 */
export function attributionOf(
  credit: Credit | null,
  cite: string | null,
  links: Links,
  knowledge: PublisherKnowledge,
): Attribution | null {
  const source = credit?.source ?? null;
  const url = cite ?? (source && links.touching(source)?.url) ?? null;
  const linked = url ? knowledge.publishers.at(url) : null;
  if (!source) {
    if (!url || !linked) return null;
    return {
      name: linked.name,
      kind: 'publication',
      cue: null,
      start: null,
      end: null,
      ...place(url, linked.domain, knowledge),
    };
  }
  const named = source.kind === 'person' ? [] : knowledge.publishers.named(source.name);
  const publisher = named.find((one) => one.domain === linked?.domain) ?? (named.length === 1 ? named[0]! : null);
  const domain = publisher?.domain ?? (source.kind === 'publication' || cite ? url && hostOf(url) : null);
  return {
    name: source.name,
    kind: source.kind,
    cue: credit!.cue,
    start: source.start,
    end: source.end,
    ...place(url, domain, knowledge),
  };
}

function place(url: string | null, domain: string | null, knowledge: PublisherKnowledge) {
  const address = url ?? (domain && `https://${domain}/`);
  return { url, domain, trusted: address !== null && knowledge.trust(address) === 'trusted' };
}
