import type { Article } from '../../engine/model.ts';
import { browser } from '../../shared/browser.ts';
import { caller } from '../../shared/messenger.ts';
import { type OffscreenApi, offscreen } from '../../shared/offscreen.ts';

const PAGE = 'src/offscreen/index.html';

const reader = caller<OffscreenApi>('offscreen', { read: true }, (call) => browser.runtime.sendMessage(call));

/** How many reads are under way; the document is closed after the last. */
let open = 0;
/** Opening and closing, one after the other. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

/** Read a page's source in a document of its own, which is gone afterwards. */
export async function readOffscreen(html: string, url: string | null): Promise<Article> {
  open++;
  try {
    await inTurn(async () => {
      if (await offscreen.isOpen(PAGE)) return;
      await offscreen.open(PAGE);
    });
    return await reader.read(html, url);
  } finally {
    open--;
    await inTurn(async () => {
      // A worker that was stopped may have left one open: it is closed with the next.
      if (open === 0 && (await offscreen.isOpen(PAGE))) await offscreen.close();
    });
  }
}
