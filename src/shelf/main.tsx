import { browser } from '../shared/browser.ts';
import { startPage } from '../ui/start-page.ts';
import { browserConnector } from './browser-connector.ts';
import { Shelf } from './shelf.tsx';

const connector = browserConnector();
startPage(browser.i18n, 'shelf_title', 'shelf', () => <Shelf connector={connector} />);
