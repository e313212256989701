import type { Article, Attribution, Knowledge, Publisher } from '../../model.ts';
import { hostOf } from './known-source.ts';
import type { NamedSource } from './source.ts';

/**
 * A source as the Report credits it. A name that several publishers go by is resolved by what the page itself gives, in
 * this order: the link on it; another address of exactly one of them among the page's links; the country of the page's
 * own publisher; being the full name (not one of the other names) of exactly one of them. Else its domain stays open.
 */
export function attributionOf(source: NamedSource, article: Article, knowledge: Knowledge): Attribution {
  const publisher = publisherOf(source, article, knowledge);
  const linked = source.url ? (knowledge.publishers.at(source.url)?.domain ?? hostOf(source.url)) : null;
  const domain = publisher?.domain ?? linked ?? bareDomain(source.name);
  const address =
    source.url ?? (publisher ? `https://${publisher.domain}${publisher.path ?? '/'}` : domain && `https://${domain}/`);
  return {
    name: source.name,
    kind: source.kind,
    cue: source.cue,
    start: source.start,
    end: source.end,
    url: source.url,
    domain,
    trusted: address ? knowledge.trust(address) === 'trusted' : false,
  };
}

function publisherOf(source: NamedSource, article: Article, knowledge: Knowledge): Publisher | null {
  const { publishers } = source;
  if (publishers.length < 2)
    return source.url ? (knowledge.publishers.at(source.url) ?? publishers[0] ?? null) : (publishers[0] ?? null);
  const linked = source.url && knowledge.publishers.at(source.url);
  if (linked && publishers.some((each) => each.domain === linked.domain)) return linked;
  const only = (test: (each: Publisher) => boolean) => {
    const fitting = publishers.filter(test);
    return fitting.length === 1 ? fitting[0]! : null;
  };
  const pointedTo = new Set(article.links.map((link) => knowledge.publishers.at(link.url)?.domain));
  const country = article.url ? (knowledge.publishers.at(article.url)?.country ?? countryOf(article.url)) : null;
  const written = plain(source.name);
  return (
    only((each) => pointedTo.has(each.domain)) ??
    only((each) => country !== null && each.country === country) ??
    only((each) => plain(each.name) === written)
  );
}

const plain = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/\s+/g, ' ');

/** Country of a host's top-level domain; null for those that belong to none. */
function countryOf(url: string): string | null {
  const last = hostOf(url)?.split('.').at(-1) ?? '';
  if (last.length !== 2 || /^(?:io|co|me|tv|fm|ai|cc|ws|eu)$/.test(last)) return null;
  return last === 'uk' ? 'GB' : last.toUpperCase();
}

const bareDomain = (name: string) =>
  /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}$/i.test(name) ? name.toLowerCase().replace(/^www\./, '') : null;
