import type { Listed } from './listed.ts';
import { once } from './once.ts';
import { type FactsRow, factsOf } from './read-facts.ts';

/** The publisher of a row of facts, as an index has it. */
export function listedIn(row: FactsRow): Listed {
  const publisher = once(() => {
    const { alsoAt: _, ...facts } = factsOf(row);
    return facts;
  });
  return { names: row.names, addresses: row.addresses, publisher };
}
