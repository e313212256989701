import { browser } from '../shared/browser.ts';
import { startPage } from '../ui/start-page.ts';
import { tabConnector } from './browser-connector.ts';
import { Compare } from './compare.tsx';

const connector = tabConnector(location.href);
startPage(browser.i18n, 'compare_title', 'compare', () => <Compare connector={connector} layout="wide" />);
// The address in the bar was changed by hand, or the popup asked for another comparison in this tab.
addEventListener('hashchange', () => location.reload());
