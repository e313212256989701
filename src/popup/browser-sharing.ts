import type { Original } from '../engine/model.ts';
import type { Sharing } from './connector.ts';

// A download has begun long before this; then its bytes may go.
const DOWNLOAD_MS = 60_000;

/** Copying and saving in the extension itself. What writes the page is fetched when it is wanted. */
export function browserSharing(): Sharing {
  return {
    copy: (text) => navigator.clipboard.writeText(text),
    async save(report, kind) {
      if (kind === 'json') return download('quotient-report.json', 'application/json', JSON.stringify(report, null, 2));
      const { reportPage } = await import('../report-page/page.ts');
      const originals = await heldOriginals(report.originals.map(({ id }) => id));
      download('quotient-report.html', 'text/html', reportPage(report, originals));
    },
  };
}

async function heldOriginals(ids: readonly string[]): Promise<Original[]> {
  const { openLibrary } = await import('../library/open.ts');
  const library = await openLibrary();
  try {
    const found = await Promise.all(ids.map((id) => library.get(id)));
    return found.filter((original) => original !== null);
  } finally {
    library.close();
  }
}

function download(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_MS);
}
