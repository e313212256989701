import { browser } from '../shared/browser.ts';
import { startPage } from '../ui/start-page.ts';
import { browserConnector } from './browser-connector.ts';
import { Options } from './options.tsx';

const connector = browserConnector();
startPage(browser.i18n, 'options_title', 'options', () => <Options connector={connector} />);
