import { hostOf } from '../host.ts';
import type { Attribution, Knowledge, Original } from '../model.ts';

/** Letters and digits alone, so that "The ABC-News" and "abc news" are one name. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const within = (host: string | null, domain: string | null) =>
  Boolean(host && domain) && (host === domain || host!.endsWith(`.${domain}`));

/** Does this credit name the publisher of this Original, by name, other name, address or domain? */
export function creditsPublisher(
  credit: Pick<Attribution, 'name' | 'url' | 'domain'>,
  original: Pick<Original, 'url' | 'publisher'>,
  knowledge: Knowledge,
): boolean {
  const host = hostOf(original.url);
  if (within(host, credit.domain) || within(hostOf(credit.url), host)) return true;
  if (!original.publisher) return false;
  if (plainName(credit.name) === plainName(original.publisher)) return true;
  const known = knowledge.publishers.named(original.publisher);
  return known.some(
    (publisher) =>
      publisher.domain === credit.domain ||
      [publisher.name, ...publisher.otherNames].some((name) => plainName(name) === plainName(credit.name)),
  );
}
