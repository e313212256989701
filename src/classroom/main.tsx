import { browser } from '../shared/browser.ts';
import { startPage } from '../ui/start-page.ts';
import { browserConnector } from './browser-connector.ts';
import { Exercise } from './exercise.tsx';

const connector = browserConnector(location.href);
startPage(browser.i18n, 'exercise_title', 'classroom', () => <Exercise connector={connector} />);
