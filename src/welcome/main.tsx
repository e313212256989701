import { browser } from '../shared/browser.ts';
import { startPage } from '../ui/start-page.ts';
import { browserConnector } from './browser-connector.ts';
import { Welcome } from './welcome.tsx';

const connector = browserConnector();
startPage(browser.i18n, 'welcome_title', 'welcome', () => <Welcome connector={connector} />);
