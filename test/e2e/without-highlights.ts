import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../../scripts/browsers/driver.ts';
import type { Browser } from '../../scripts/browsers/find.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { builtExtension } from '../../scripts/paths.ts';

/**
 * A browser as it was before the Custom Highlight API. Neither has a switch for it any more: it is taken away in the world
 * of the extension's own scripts, before what draws marks is run.
 */
export async function launchWithoutHighlights(browser: Browser): Promise<Driver> {
  const extension = mkdtempSync(join(tmpdir(), 'quotient-without-highlights-'));
  cpSync(builtExtension(browser.kind, 'shipped'), extension, { recursive: true });
  const marker = join(extension, 'marker.js');
  writeFileSync(marker, `globalThis.Highlight = undefined;\n${readFileSync(marker, 'utf8')}`);
  const driver = await launchBrowser(browser, 'shipped', { extension });
  const { close } = driver;
  driver.close = async () => {
    await close();
    await rm(extension, { recursive: true, force: true });
  };
  return driver;
}
