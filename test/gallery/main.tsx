import english from '../../public/_locales/en/messages.json';
import { startPage } from '../../src/ui/start-page.ts';
import { pseudo } from './pseudo.ts';
import { STATES } from './states.tsx';

declare global {
  interface Window {
    /** Views and the names of their states. */
    readonly galleryStates: Readonly<Record<string, readonly string[]>>;
  }
}

const names = Object.fromEntries(Object.entries(STATES).map(([view, states]) => [view, Object.keys(states)]));
Object.assign(window, { galleryStates: names });

const { pathname, searchParams } = new URL(location.href);
const view = pathname.split('/')[2]!;
const draw = STATES[view]?.[searchParams.get('state') ?? ''];
const language = searchParams.get('language') ?? 'en';
const catalogues = import.meta.glob<{ default: Record<string, { readonly message: string }> }>(
  '../../public/_locales/*/messages.json',
);
const translated = await catalogues[`../../public/_locales/${language}/messages.json`]?.();
type Messages = Record<string, { readonly message: string }>;
const messages: Messages = { ...(english as Messages), ...translated?.default };
if (language === 'pseudo') {
  for (const [key, { message }] of Object.entries(messages)) messages[key] = { message: pseudo(message) };
  Object.assign(messages, { language: { message: 'en' }, direction: { message: 'ltr' } });
}
// Right to left without a translation: the words stay, the page turns round.
if (searchParams.get('direction') === 'rtl') messages['direction'] = { message: 'rtl' };

const catalogue = {
  getMessage: (key: string, places: string[] = []) =>
    (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, place: string) => places[Number(place) - 1] ?? ''),
  getUILanguage: () => (translated ? language : 'en-US'),
};
if (draw) {
  const drawn = await draw();
  const place = document.querySelector('body > div')!.id;
  startPage(catalogue, 'name', place, () => drawn);
}
