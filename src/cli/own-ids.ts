import type { NewOriginal } from '../library/library.ts';
import { nameHash } from '../library/originals/identity.ts';

/**
 * Gives different texts different ids, from whatever files they come; the same text keeps its id. To the Library the same id
 * is the same article: of two files that each have a "line 1" or a "7", it would keep only the first.
 */
export function ownIds(): (originals: AsyncIterable<NewOriginal>) => AsyncGenerator<NewOriginal> {
  // For each id the text that has it. Both as hashes, because there may be very many.
  const texts = new Map<number, number>();
  // For ids that many texts have: the number given last.
  const last = new Map<number, number>();
  const own = (id: string, text: number): string => {
    const given = nameHash(id);
    for (let time = 1; ; time = Math.max(time + 1, last.get(given) ?? 0)) {
      const tried = time === 1 ? id : `${id} (${time})`;
      const name = nameHash(tried);
      const held = texts.get(name) ?? text;
      if (held !== text) continue;
      texts.set(name, text);
      if (time > 1) last.set(given, time);
      return tried;
    }
  };
  return async function* (originals) {
    for await (const original of originals) {
      const { id, text } = original;
      yield id === undefined ? original : { ...original, id: own(id, nameHash(text)) };
    }
  };
}
