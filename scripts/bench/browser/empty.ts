import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A script and a page that do nothing: what they take is the browser's own, and no extension gets below it. */
export const EMPTY_SCRIPT = 'empty.js';
export const EMPTY_PAGE = 'empty.html';

const PAGE_SCRIPT = 'empty-page.js';

/** Add them to the folder of a built extension. */
export async function addEmpty(extension: string): Promise<void> {
  const files = {
    [EMPTY_SCRIPT]: '0;',
    [EMPTY_PAGE]: `<!doctype html><title>Empty</title><script type="module" src="${PAGE_SCRIPT}"></script><p>`,
    [PAGE_SCRIPT]: "document.body.append(Object.assign(document.createElement('p'), { className: 'answer' }));",
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(extension, name), text)));
}
