import { type ChildProcess, spawn } from 'node:child_process';
import { type Bidi, connectBidi } from './bidi.ts';
import type { Launch } from './driver.ts';
import { addonId, FIREFOX_HOST, prepareFirefoxProfile } from './firefox-profile.ts';

/** A running Firefox with the extension in it. */
export interface FirefoxProcess {
  readonly bidi: Bidi;
  readonly process: ChildProcess;
  readonly addon: string;
  readonly home: string;
  /** End it and wait until it has written its profile. */
  end(): Promise<void>;
}

/** Start Firefox, connect to it and install the extension for as long as it runs. Rejects where it does not come up in 60 s. */
export async function startFirefox(launch: Launch, first = 'about:blank'): Promise<FirefoxProcess> {
  prepareFirefoxProfile(launch);
  const visible = launch.headless ? ['--headless', '--width', '1100', '--height', '945'] : [];
  const debugging = ['--remote-debugging-port', '0', '--remote-allow-system-access'];
  const child = spawn(launch.path, [...visible, '--no-remote', '--profile', launch.profile, ...debugging, first], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let heard = '';
    const late = setTimeout(() => reject(new Error(`Firefox did not start in 60 s: ${heard.slice(-300)}`)), 60_000);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${heard.slice(-300)}`)));
    child.stderr.on('data', (data) => {
      heard = (heard + String(data)).slice(-5000);
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(heard);
      if (!found) return;
      clearTimeout(late);
      resolve(`${found[1]}/session`);
    });
  });
  const bidi = await connectBidi(address, { acceptInsecureCerts: launch.proxy !== undefined });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: launch.extension } });
  return {
    bidi,
    process: child,
    addon: addonId(launch.extension),
    home: `moz-extension://${FIREFOX_HOST}`,
    async end() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await bidi.send('browser.close').catch(() => child.kill());
      await gone;
    },
  };
}
