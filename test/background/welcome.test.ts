import { beforeEach, expect, it, vi } from 'vitest';
import { welcome } from '../../src/background/welcome.ts';
import { browser, done, restart } from './fake-browser.ts';

vi.mock('../../src/shared/browser.ts', () => import('./fake-browser.ts'));
beforeEach(restart);

it('the welcome page opens once, however often the browser says that we were installed', async () => {
  await welcome();
  await welcome();
  expect(done).toEqual(['open extension://quotient/src/welcome/index.html']);
});

it('it does not open for those for whom somebody else installed Quotient', async () => {
  vi.spyOn(browser.management, 'getSelf').mockResolvedValueOnce({ installType: 'admin' });
  await welcome();
  expect(done).toEqual([]);
});
