import { lateOriginals } from '../shared/late-originals.ts';
import type { LatePage } from './connector.ts';

/** Pages read before, whose originals have come in since: those of which the Library still has the Report. */
export async function latePages(): Promise<LatePage[]> {
  const late = await lateOriginals();
  if (late.length === 0) return [];
  const { openLibrary } = await import('../library/open.ts');
  const library = await openLibrary();
  try {
    const pages = late.map(async ({ report, original }): Promise<LatePage | null> => {
      const [read, found] = await Promise.all([library.reports.get(report), library.get(original)]);
      if (read === null || found === null) return null;
      const { title } = read.report.article;
      return { title: title ?? read.url ?? found.title ?? '', url: read.url, publisher: found.publisher };
    });
    return (await Promise.all(pages)).filter((page) => page !== null);
  } finally {
    library.close();
  }
}
