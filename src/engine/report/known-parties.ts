import { hostOf } from '../host.ts';
import type { Article, Knowledge, Original, Publisher, Publishers, Span } from '../model.ts';
import { placesOf } from './named-anywhere.ts';
import { partyOf } from './provenance/shared.ts';
import type { Party } from './provenance/texts.ts';

/** Longest name that is looked for. */
const LONGEST = 80;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

type Named = Span & { readonly publishers: readonly Publisher[] };

/**
 * What is known, and beside it the names of those whose texts are compared: a page that says "according to the Heron
 * Courier" credits it, be it in a directory or not, once an Original of the Heron Courier is at hand.
 */
export function knowingParties(
  article: Article,
  knowledge: Knowledge,
): { readonly knowledge: Knowledge; readonly added: readonly Publisher[] } {
  if (!knowledge.originals.length) return { knowledge, added: [] };
  const known = knowledge.publishers;
  const added = new Map<string, Publisher>();
  for (const party of [...knowledge.originals, partyOf(article, knowledge)]) {
    const publisher = publisherOf(party, known);
    if (publisher) added.set(publisher.name, publisher);
  }
  if (!added.size) return { knowledge, added: [] };
  const all = [...added.values()];
  return { knowledge: { ...knowledge, publishers: withPublishers(known, all) }, added: all };
}

/** null for one that is known already, or whose name may be any word. */
function publisherOf({ publisher, url }: Party | Original, known: Publishers): Publisher | null {
  const name = publisher?.trim().replace(/\s+/g, ' ').replace(/^The /, '');
  const domain = hostOf(url);
  if (!name || !domain || name.length > LONGEST || !/\S[ .]\S/.test(name) || !LETTER_OR_DIGIT.test(name)) return null;
  if (known.named(name).length || known.at(url!)) return null;
  return { name, otherNames: [], domain, path: null, country: null, kind: 'online' };
}

function withPublishers(known: Publishers, added: readonly Publisher[]): Publishers {
  return {
    named: (name) => {
      const found = known.named(name);
      return found.length ? found : added.filter((publisher) => publisher.name === name.replace(/^The /, ''));
    },
    at: (url) => known.at(url),
    namesIn(text, start, end) {
      const found: Named[] = [...known.namesIn(text, start, end)];
      for (const publisher of added) {
        for (const span of placesOf(text.slice(start, end), publisher.name)) {
          const at = { start: start + span.start, end: start + span.end };
          if (found.every((name) => name.end <= at.start || at.end <= name.start)) {
            found.push({ ...at, publishers: [publisher] });
          }
        }
      }
      return found.sort((a, b) => a.start - b.start);
    },
  };
}
