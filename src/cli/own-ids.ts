import type { NewOriginal } from '../library/library.ts';
import { nameHash } from '../library/originals/identity.ts';

/**
 * Gives each text an id of its own, from whatever file it comes: to the Library the same id is the same article, and of
 * what two files call "line 1" or "7" it would keep the first. The same text keeps its id.
 */
export function ownIds(): (originals: AsyncIterable<NewOriginal>) => AsyncGenerator<NewOriginal> {
  // Hashes, since there may be very many: of each id, that of the text that has it.
  const texts = new Map<number, number>();
  // Where counting goes on, of ids that many texts have.
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
