import type { EarlierVersion, FoundBy } from '../engine/model.ts';
import type { Library, StoredReport } from './library.ts';

/** How many of a page's Reports are compared. Older ones would hardly tell anything that the newest do not. */
const MOST_REPORTS = 6;
/** Originals that were read from the page itself. A feed or a file may hold the text in another form. */
const READ_FROM_PAGE: readonly FoundBy[] = ['saved', 'link', 'archive'];

interface Which {
  /** Only Originals that were found in one of these ways. */
  readonly from?: readonly FoundBy[];
  /** Id of a Report to leave out; null: leave none out. */
  readonly without?: string | null;
}

/** Earlier versions of the page at this address that the Library holds, newest first: from its Reports, and its Original. */
export async function versionsOf(
  library: Pick<Library, 'at' | 'get' | 'reports'>,
  url: string | null,
  { from = READ_FROM_PAGE, without = null }: Which = {},
): Promise<EarlierVersion[]> {
  if (url === null) return [];
  const [row, reports] = await Promise.all([library.at(url), library.reports.versions(url, { limit: MOST_REPORTS })]);
  // What only a part was shown of cannot have lost or gained the rest.
  const whole = reports.filter(({ id, report }) => id !== without && !report.article?.partial);
  const versions = whole.flatMap(versionIn);
  if (row && !row.partial && from.includes(row.foundBy)) {
    const original = await library.get(row.id);
    if (original) versions.push({ text: original.text, title: original.title, at: original.added, from: 'library' });
  }
  return versions.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** The text of a Report without boilerplate and captions. A Report without a text (from a damaged import) gives nothing. */
function versionIn({ at, report }: StoredReport): EarlierVersion[] {
  const { article } = report;
  if (typeof article?.text !== 'string' || !Array.isArray(article.blocks)) return [];
  const prose = article.blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'caption');
  const text = prose.map(({ start, end }) => article.text.slice(start, end)).join('\n\n');
  return [{ text, title: article.title ?? null, at, from: 'report' }];
}
