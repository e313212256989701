import { hostOf } from '../../host.ts';
import type { Article, Attribution, PublisherKnowledge } from '../../model.ts';
import type { PageLanguage } from './language.ts';
import type { NamedSource } from './source.ts';
import { whichPublisher } from './which-publisher.ts';

const DOMAIN = /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}$/i;

/**
 * A source as the Report credits it. Its domain is that of the publisher it is, else of the link on it, else the domain it
 * is itself named by; null where a name stays ambiguous or unknown.
 *
 * @param page tells publishers of one name apart by the language of its text
 */
export function attributionOf(
  source: NamedSource,
  article: Article,
  knowledge: PublisherKnowledge,
  page: PageLanguage,
): Attribution {
  const publisher = whichPublisher(source, article, knowledge.publishers, page);
  const domain = publisher?.domain ?? hostOf(source.url) ?? bareDomain(source.name);
  const home = domain && `https://${domain}${publisher?.path ?? '/'}`;
  const address = source.url ?? home;
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

const bareDomain = (name: string) => (DOMAIN.test(name) ? name.toLowerCase().replace(/^www\./, '') : null);
