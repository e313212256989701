import { browser } from '../shared/browser.ts';
import type { Icon, Look } from './look.ts';

const INDIGO = '#3f4fb3';
const SCHEME = 'dark';

/** Firefox leaves a badge sixteen pixels for its text: two figures fit, and a sign after them is cut through. */
const HAS_ROOM_FOR_SIGN = import.meta.env.FIREFOX !== true;

let remembered = Promise.resolve(false);

/**
 * Remember whether the reader's system shows things dark: a worker cannot ask it. True where it was otherwise before: of
 * several pages that say so at once, one is told.
 */
export function rememberScheme(dark: boolean): Promise<boolean> {
  remembered = remembered.then(
    () => schemeBecomes(dark),
    () => schemeBecomes(dark),
  );
  return remembered;
}

async function schemeBecomes(dark: boolean): Promise<boolean> {
  if ((await isDark()) === dark) return false;
  await browser.storage.session.set({ [SCHEME]: dark });
  // Of tabs without a look of their own. Firefox chooses between those of the manifest by itself.
  if (import.meta.env.FIREFOX !== true) await browser.action.setIcon({ path: pathsOf('idle', dark) });
  return true;
}

const isDark = async () => (await browser.storage.session.get(SCHEME))[SCHEME] === true;

const pathsOf = (icon: Icon, dark: boolean) =>
  Object.fromEntries([16, 32].map((size) => [size, `/icons/${icon}-${dark ? 'dark' : 'light'}-${size}.png`]));

const written = (badge: string) => (HAS_ROOM_FOR_SIGN ? badge : badge.replace('%', ''));

/** Draw it for a tab; a tab that is gone by now needs none. */
export async function draw(tabId: number, look: Look, withBadge: boolean): Promise<void> {
  const path = pathsOf(look.icon, await isDark());
  const { action } = browser;
  await Promise.all([
    action.setIcon({ tabId, path }),
    action.setTitle({ tabId, title: look.title }),
    action.setBadgeText({ tabId, text: withBadge ? written(look.badge) : '' }),
    action.setBadgeBackgroundColor({ tabId, color: INDIGO }),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined);
}
