import type { Library } from '../library/library.ts';
import { openLibrary } from '../library/open.ts';
import { onLibraryChange } from '../library/watch.ts';
import { background } from '../shared/background-client.ts';
import { browser } from '../shared/browser.ts';
import { comparisonAddress } from '../shared/comparison-address.ts';
import { download } from '../ui/download.ts';
import type { ShelfConnector } from './connector.ts';

export function browserConnector(): ShelfConnector {
  let library: Promise<Library> | null = null;
  return {
    library() {
      library ??= openLibrary();
      return library;
    },
    watch: onLibraryChange,
    changed: () => void background.changed('library').catch(() => {}),
    download,
    optionsAddress: browser.runtime.getURL('src/options/index.html#library'),
    comparison: (report, original) => browser.runtime.getURL(comparisonAddress({ report, original })),
  };
}
