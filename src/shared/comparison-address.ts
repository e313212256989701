/** What a comparison is asked for. Ids only: the address stands in the browser's history, and names no page. */
export interface ComparisonWanted {
  /** Where the article is open; it may be gone by the time the address is opened again. */
  readonly tabId?: number;
  readonly report: string;
  readonly original: string;
}

/** Path of the comparison within the extension. */
export function comparisonAddress({ tabId, report, original }: ComparisonWanted): string {
  const fields = new URLSearchParams({ report, original });
  if (tabId !== undefined) fields.set('tab', String(tabId));
  return `src/compare/index.html#${fields}`;
}
