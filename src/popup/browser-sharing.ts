import type { Original } from '../engine/model.ts';
import { download } from '../ui/download.ts';
import type { Sharing } from './connector.ts';

/** Copying and saving in the extension itself. What writes the page is fetched when it is wanted. */
export function browserSharing(): Sharing {
  return {
    copy: (text) => navigator.clipboard.writeText(text),
    async save(report, kind) {
      if (kind === 'json')
        return download(
          'quotient-report.json',
          new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' }),
        );
      const [{ reportPage }, { reportWording }] = await Promise.all([
        import('../report-page/page.ts'),
        import('./report-wording.ts'),
      ]);
      const originals = await heldOriginals(report.originals.map(({ id }) => id));
      download(
        'quotient-report.html',
        new Blob([reportPage(report, originals, reportWording())], { type: 'text/html' }),
      );
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
