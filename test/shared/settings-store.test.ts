import { beforeEach, expect, it, vi } from 'vitest';
import { changeSettings, loadSettings, saveSettings } from '../../src/shared/settings-store.ts';
import { restart } from '../background/fake-browser.ts';

vi.mock('../../src/shared/browser.ts', () => import('../background/fake-browser.ts'));
beforeEach(restart);

it('changes of several pages at once are all kept', async () => {
  await Promise.all([
    saveSettings({ badge: false }),
    saveSettings({ highlight: false }),
    changeSettings(({ off }) => ({ off: [...off, 'dailylantern.example'] })),
    changeSettings(({ off }) => ({ off: [...off, 'harbour.example'] })),
  ]);
  expect(await loadSettings()).toMatchObject({
    badge: false,
    highlight: false,
    off: ['dailylantern.example', 'harbour.example'],
  });
});

it('a change that fails holds up no later one', async () => {
  const fails = changeSettings(() => {
    throw new Error('nothing of it');
  });
  await expect(fails).rejects.toThrow('nothing of it');
  expect(await saveSettings({ badge: false })).toMatchObject({ badge: false });
});
