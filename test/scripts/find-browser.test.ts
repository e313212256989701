import { expect, test } from 'vitest';
import { findBrowser, type Machine, preferredBrowser } from '../../scripts/browsers/find.ts';

/** A machine that has just these files. */
function machine(files: readonly string[], more: Partial<Machine> = {}): Machine {
  const known = new Set(files);
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin:/opt/bin' },
    home: '/home/reader',
    exists: (path) => known.has(path),
    ...more,
  };
}
const mac = (...files: string[]) => machine(files, { platform: 'darwin', env: {} });

test('a browser on the PATH is found', () => {
  expect(findBrowser('chromium', machine(['/opt/bin/google-chrome']))?.path).toBe('/opt/bin/google-chrome');
  expect(findBrowser('firefox', machine(['/usr/bin/firefox-esr']))?.path).toBe('/usr/bin/firefox-esr');
});

test('Chromium comes before Chrome, and Chrome before Edge', () => {
  const all = ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome', '/opt/bin/chromium'];
  expect(findBrowser('chromium', machine(all))?.path).toBe('/opt/bin/chromium');
  expect(findBrowser('chromium', machine(all.slice(0, 2)))?.path).toBe('/usr/bin/google-chrome');
});

test('an application of a Mac is found, also the reader’s own', () => {
  const chrome = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser('chromium', mac(`/${chrome}`))?.path).toBe(`/${chrome}`);
  expect(findBrowser('chromium', mac(`/home/reader/${chrome}`))?.path).toBe(`/home/reader/${chrome}`);
});

test('on a Mac, too, Edge is wished for by its short name', () => {
  const files = ['Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  expect(preferredBrowser('edge', mac(...files))?.path).toBe(files[1]);
});

test('a path in the environment wins over what is found', () => {
  const env = { PATH: '/usr/bin', FIREFOX_PATH: '/builds/firefox' };
  expect(findBrowser('firefox', machine(['/usr/bin/firefox'], { env }))?.path).toBe('/builds/firefox');
});

test.each([
  ['firefox', 'firefox', '/usr/bin/firefox'],
  ['edge', 'chromium', '/usr/bin/microsoft-edge'],
  ['chrome', 'chromium', '/usr/bin/google-chrome'],
  ['/builds/firefox-nightly/firefox', 'firefox', '/builds/firefox-nightly/firefox'],
  ['/builds/chrome', 'chromium', '/builds/chrome'],
  [null, 'chromium', '/usr/bin/google-chrome'],
])('the wish “%s” gives %s at %s', (wish, kind, path) => {
  const files = ['/usr/bin/firefox', '/usr/bin/microsoft-edge', '/usr/bin/google-chrome'];
  expect(preferredBrowser(wish, machine(files))).toEqual({
    kind,
    path,
  });
});

test('where there is no browser there is none, and one wished for is not replaced by another', () => {
  expect(preferredBrowser(null, machine([]))).toBeNull();
  expect(preferredBrowser('firefox', machine(['/usr/bin/chromium']))).toBeNull();
  expect(preferredBrowser('edge', machine(['/usr/bin/chromium']))).toBeNull();
});
