import type { Publishers } from '../engine/model.ts';
import { beyondLatin, hosts, latin, lines, paths } from './directory.prepared.ts';
import type { Listed } from './listed.ts';
import { listedIn } from './listed-in.ts';
import { publishersIn } from './publisher-index.ts';
import { factsOf, type PublisherFacts, rowOf } from './read-facts.ts';

/** Every publisher of the built-in directory, as its files have them. */
export function builtInFacts(): PublisherFacts[] {
  return lines().map((line) => factsOf(rowOf(line)));
}

/** Lines that were read: a page names a few of thousands. */
const read = new Map<number, Listed>();

function listed(publisher: number): Listed {
  let one = read.get(publisher);
  if (!one) {
    one = listedIn(rowOf(lines()[publisher]!));
    read.set(publisher, one);
  }
  return one;
}

/** The built-in directory: neutral facts, who is who. */
export const builtInPublishers: Publishers = publishersIn({
  names: { latin, beyondLatin },
  places: { hosts, paths },
  listed,
});
