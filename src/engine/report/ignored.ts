import type { Knowledge, NotJudged } from '../model.ts';
import { say } from '../sentences/say.ts';

/**
 * What is known without the Originals of publishers that the reader ignores: nothing is compared with them, so they are
 * in no share, no list and no flag. That some were left out is said.
 */
export function withoutIgnored(knowledge: Knowledge): {
  readonly knowledge: Knowledge;
  readonly ignored: readonly NotJudged[];
} {
  const kept = knowledge.originals.filter(({ url, publisher }) => !isIgnored(url, publisher, knowledge));
  const originals = knowledge.originals.length - kept.length;
  if (originals === 0) return { knowledge, ignored: [] };
  const sentence = say('ignored.not-compared', { originals });
  const ignored = [{ what: 'ignored publishers', why: sentence.english, sentence }];
  return { knowledge: { ...knowledge, originals: kept }, ignored };
}

/** Is a publisher ignored: by its address, or, where there is none, by a name that is no other publisher's? */
export function isIgnored(url: string | null, publisher: string | null, { trust, publishers }: Knowledge): boolean {
  if (url !== null) return trust(url) === 'ignored';
  if (publisher === null) return false;
  const named = publishers.named(publisher);
  return named.length > 0 && named.every(({ domain, path }) => trust(`https://${domain}${path ?? ''}/`) === 'ignored');
}
