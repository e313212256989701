import { browser } from '../shared/browser.ts';
import type { Look } from './look.ts';

const INDIGO = '#3f4fb3';
const SCHEME = 'dark';

/** Firefox leaves a badge sixteen pixels for its text: two figures fit, and a sign after them is cut through. */
const HAS_ROOM_FOR_SIGN = import.meta.env.FIREFOX !== true;

/** Remember whether the reader's system shows things dark: a worker cannot ask it. */
export async function rememberScheme(dark: boolean): Promise<void> {
  await browser.storage.session.set({ [SCHEME]: dark });
}

const written = (badge: string) => (HAS_ROOM_FOR_SIGN ? badge : badge.replace('%', ''));

/** Draw it for a tab; a tab that is gone by now needs none. */
export async function draw(tabId: number, look: Look, withBadge: boolean): Promise<void> {
  const scheme = (await browser.storage.session.get(SCHEME))[SCHEME] === true ? 'dark' : 'light';
  const path = Object.fromEntries([16, 32].map((size) => [size, `/icons/${look.icon}-${scheme}-${size}.png`]));
  const { action } = browser;
  await Promise.all([
    action.setIcon({ tabId, path }),
    action.setTitle({ tabId, title: look.title }),
    action.setBadgeText({ tabId, text: withBadge ? written(look.badge) : '' }),
    action.setBadgeBackgroundColor({ tabId, color: INDIGO }),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined);
}
