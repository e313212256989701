import type { Library } from '../../src/library/library.ts';
import { memoryLibrary } from '../../src/library/memory.ts';
import type { ShelfConnector } from '../../src/shelf/connector.ts';

export const connectorOf = (library: Library): ShelfConnector => ({
  library: async () => library,
  watch: () => () => {},
  changed: () => {},
  download: () => {},
  optionsAddress: 'options',
  comparison: (report, original) => `compare#${report}/${original}`,
});

/** A Library of invented Originals. */
export async function stocked(count: number): Promise<Library> {
  const library = memoryLibrary();
  await library.addAll(
    Array.from({ length: count }, (_, i) => ({
      id: `o${i}`,
      url: `https://wire.example/${i}`,
      title: `Story number ${i}`,
      publisher: i % 2 ? 'Harbour Wire' : 'The Tidal Post',
      published: '2031-04-18',
      text: `The council met for the ${i}th time.\n\nNobody left early, and the ${i}th motion was carried.`,
    })),
  );
  return library;
}
