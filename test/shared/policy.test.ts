import { beforeEach, describe, expect, it, vi } from 'vitest';
import schema from '../../public/managed-schema.json' with { type: 'json' };
import { loadPolicy, readPolicy } from '../../src/shared/policy.ts';
import { DEFAULTS } from '../../src/shared/settings.ts';
import { changeSettings, loadSettings, saveSettings } from '../../src/shared/settings-store.ts';

type Stored = Record<string, unknown>;
const { stores } = vi.hoisted(() => ({ stores: { local: {} as Stored, managed: {} as Stored | null } }));
vi.mock('../../src/shared/browser.ts', () => ({
  browser: {
    storage: {
      local: { get: async () => stores.local, set: async (change: Stored) => void Object.assign(stores.local, change) },
      managed: {
        get: async () => {
          if (stores.managed === null) throw new Error('Managed storage manifest not found');
          return stores.managed;
        },
      },
    },
  },
}));
beforeEach(() => Object.assign(stores, { local: {}, managed: {} }));

describe('what an administrator sets', () => {
  it('goes before the reader’s choice, which is kept for when it is lifted', async () => {
    await saveSettings({ highlight: false, badge: false });
    stores.managed = { settings: { highlight: true } };
    expect(await loadSettings()).toMatchObject({ highlight: true, badge: false });
    await saveSettings({ badge: true });
    stores.managed = {};
    expect(await loadSettings()).toMatchObject({ highlight: false, badge: true });
  });

  it('does not become the reader’s own with the next change', async () => {
    await saveSettings({ off: ['bank.example'] });
    stores.managed = { settings: { off: ['school.example'] } };
    await changeSettings(({ off }) => ({ off: [...off, 'post.example'] }));
    expect(await loadSettings()).toMatchObject({ off: ['school.example'] });
    stores.managed = {};
    expect(await loadSettings()).toMatchObject({ off: ['bank.example', 'post.example'] });
  });

  it('is nothing where the browser has no such file', async () => {
    stores.managed = null;
    expect(await loadPolicy()).toEqual({ settings: {}, sources: [] });
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it.each([
    [{ settings: { mode: 'always', badge: false } }, { settings: { badge: false }, sources: [] }],
    [{ settings: { version: 7, __proto__: { badge: false } } }, { settings: {}, sources: [] }],
    [
      { settings: [], sources: 'all' },
      { settings: {}, sources: [] },
    ],
    [
      {
        sources: [
          { domain: 'BAD', name: 'x' },
          { domain: 'wire.example', name: 'Wire', trust: 'trusted' },
        ],
      },
      { sources: [{ domain: 'wire.example' }] },
    ],
    [null, { settings: {}, sources: [] }],
  ])('is taken as far as it can be read: %j', (stored, expected) => {
    expect(readPolicy(stored)).toMatchObject(expected);
  });

  it('may be any setting that there is', () => {
    const { version: _version, ...settings } = DEFAULTS;
    expect(Object.keys(schema.properties.settings.properties).sort()).toEqual(Object.keys(settings).sort());
  });
});
