import { lateOriginals } from '../shared/late-originals.ts';
import type { LatePage } from './connector.ts';

/** Pages read before, whose originals have come in since: those of which the Library still has the Report. */
export async function latePages(): Promise<LatePage[]> {
  const held = await lateOriginals();
  if (held.length === 0) return [];
  const { openLibrary } = await import('../library/open.ts');
  const library = await openLibrary();
  try {
    const pages = held.map(async (late): Promise<LatePage | null> => {
      const { report, original } = late;
      const [read, found] = await Promise.all([library.reports.get(report), library.get(original)]);
      if (read === null || found === null) return null;
      const { article, originals, quotient } = read.report;
      const isRedone = originals.some(({ id }) => id === original);
      return {
        title: article.title ?? read.url ?? found.title ?? '',
        url: read.url,
        publisher: found.publisher,
        quotient: isRedone ? (quotient?.total ?? null) : null,
        compared: isRedone ? late : null,
      };
    });
    return (await Promise.all(pages)).filter((page) => page !== null);
  } finally {
    library.close();
  }
}
