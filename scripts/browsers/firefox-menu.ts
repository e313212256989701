import { until } from './driver.ts';
import type { FirefoxWindow } from './firefox-window.ts';

// biome-ignore lint/suspicious/noExplicitAny: Firefox's own window has elements and globals that no type file describes
type Any = any;

/** In the menu that a right click has opened, open the extension's own and choose one of its entries by its id. */
export async function chooseInFirefox(window: FirefoxWindow, entry: string): Promise<void> {
  await until(`“${entry}” in the menu`, () =>
    window.run((wanted: string) => {
      const menu = document.getElementById('contentAreaContextMenu') as Any;
      if (menu.state !== 'open') return false;
      // Firefox puts the id of an entry at the end of its element's.
      const item = menu.querySelector(`menu menuitem[id$="-menuitem-_${wanted}"]`);
      const own = item?.closest('menu');
      if (own?.menupopup.state !== 'open') {
        own?.openMenu(true);
        return false;
      }
      own.menupopup.activateItem(item);
      return true;
    }, entry),
  );
}
