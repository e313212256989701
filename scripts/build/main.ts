// Build the extension: `npm run build -- [chrome] [firefox] [--demo] [--zip]`. Without a name: both browsers.
import { parseArgs } from 'node:util';
import { BROWSERS, type Browser } from '../../manifest.config.ts';
import { ROOT } from '../paths.ts';
import { buildExtension } from './extension.ts';
import { zipFolder } from './zip.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { demo: { type: 'boolean', default: false }, zip: { type: 'boolean', default: false } },
});

const unknown = positionals.filter((name) => !(BROWSERS as readonly string[]).includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no build for ${unknown.join(', ')}: ${BROWSERS.join(' or ')}.\n`);
  process.exit(2);
}

const browsers = positionals.length > 0 ? (positionals as Browser[]) : BROWSERS;
for (const browser of browsers) {
  const name = values.demo ? `demo-${browser}` : browser;
  const outDir = `${ROOT}dist/${name}`;
  try {
    await buildExtension({ browser, demonstration: values.demo, outDir });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\nThe build for ${browser} failed.\n`);
    process.exit(1);
  }
  process.stdout.write(`dist/${name}\n`);
  if (values.zip) {
    const { bytes, hash } = await zipFolder(outDir, `${ROOT}dist/quotient-${name}.zip`);
    process.stdout.write(`dist/quotient-${name}.zip  ${bytes} bytes  sha256 ${hash}\n`);
  }
}
