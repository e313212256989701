import { expect, test } from 'vitest';
import { startOptions, USUAL_PORT } from '../../scripts/start/options.ts';

test.each([
  ['Linux without a display', {}, 'linux', true],
  ['Linux with an X display', { DISPLAY: ':0' }, 'linux', false],
  ['Linux with Wayland', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', false],
  ['a Mac', {}, 'darwin', false],
  ['Windows', {}, 'win32', false],
] as const)('%s: headless is chosen as there is a screen or not', (_, env, platform, headless) => {
  expect(startOptions([], env, platform).headless).toBe(headless);
});

test('headless can be asked for where there is a display', () => {
  expect(startOptions(['--headless'], { DISPLAY: ':0' }, 'linux').headless).toBe(true);
});

test('a browser named as argument wins over the environment', () => {
  expect(startOptions(['--browser=edge'], { QUOTIENT_BROWSER: 'firefox' }, 'linux').browser).toBe('edge');
  expect(startOptions([], { QUOTIENT_BROWSER: 'firefox' }, 'linux').browser).toBe('firefox');
  expect(startOptions([], {}, 'linux').browser).toBeNull();
});

test('the port is the usual one, or the one asked for; nonsense is refused', () => {
  expect(startOptions([], {}, 'linux').port).toBe(USUAL_PORT);
  expect(startOptions(['--port=0'], {}, 'linux').port).toBe(0);
  expect(() => startOptions(['--port=eighty'], {}, 'linux')).toThrow('eighty');
  expect(() => startOptions(['--prot=80'], {}, 'linux')).toThrow();
});
