import { background } from '../shared/background-client.ts';
import { browser } from '../shared/browser.ts';
import { startPage } from '../ui/start-page.ts';
import { browserConnector } from './browser-connector.ts';
import { Popup } from './popup.tsx';

const connector = browserConnector();
startPage(browser.i18n, 'name', 'popup', () => <Popup connector={connector} />);
// The toolbar icon cannot ask for itself whether the reader's system shows things dark.
background.dark(matchMedia('(prefers-color-scheme: dark)').matches).catch(() => {});
