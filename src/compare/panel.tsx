import { browser } from '../shared/browser.ts';
import { startPage } from '../ui/start-page.ts';
import { panelConnector } from './browser-connector.ts';
import { Compare } from './compare.tsx';

const connector = panelConnector();
startPage(browser.i18n, 'compare_title', 'compare', () => <Compare connector={connector} layout="panel" />);
