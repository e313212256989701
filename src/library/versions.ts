import type { EarlierVersion, FoundBy } from '../engine/model.ts';
import type { Library, StoredReport } from './library.ts';

/** Reports of one page that are looked at: it was seen in the newest ones as it is now, or it was not. */
const MOST_REPORTS = 6;
/** Originals that were read from their page as an article is read; a feed or a file may give its text in another form. */
const READ_FROM_PAGE: readonly FoundBy[] = ['saved', 'link', 'archive'];

interface Which {
  /** Of Originals, those that were found so. */
  readonly from?: readonly FoundBy[];
  /** Id of a Report that is none of them; null: none is left out. */
  readonly without?: string | null;
}

/** What the Library holds of a page at this address as it was before, the newest first: its Reports, and its Original. */
export async function versionsOf(
  library: Pick<Library, 'at' | 'get' | 'reports'>,
  url: string | null,
  { from = READ_FROM_PAGE, without = null }: Which = {},
): Promise<EarlierVersion[]> {
  if (url === null) return [];
  const [row, reports] = await Promise.all([library.at(url), library.reports.versions(url, { limit: MOST_REPORTS })]);
  const versions = reports.filter(({ id }) => id !== without).flatMap(versionIn);
  if (row && from.includes(row.foundBy)) {
    const original = await library.get(row.id);
    if (original) versions.push({ text: original.text, title: original.title, at: original.added, from: 'library' });
  }
  return versions.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** The text of a Report without what it took for boilerplate. A Report that holds none (a damaged import) gives nothing. */
function versionIn({ at, report }: StoredReport): EarlierVersion[] {
  const { article } = report;
  if (typeof article?.text !== 'string' || !Array.isArray(article.blocks)) return [];
  const prose = article.blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'caption');
  const text = prose.map(({ start, end }) => article.text.slice(start, end)).join('\n\n');
  return [{ text, title: article.title ?? null, at, from: 'report' }];
}
