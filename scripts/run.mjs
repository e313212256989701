// Run one of the project's TypeScript programs: `node scripts/run.mjs PROGRAM.ts [arguments]`.
//
// Any Node from 20 on can run this file. It installs the dependencies where they are missing or older than the lock
// file, then hands over to the Node that the lock file pins, which runs TypeScript as it is.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = `${root}package-lock.json`;
const stamp = `${root}node_modules/.installed-lock.json`;
const node = `${root}node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`;

function installed() {
  return existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === readFileSync(lock, 'utf8');
}

if (!installed()) {
  process.stderr.write('Installing the dependencies (once) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    process.stderr.write(
      'The dependencies could not be installed: see the lines above. Is the npm registry reachable?\n',
    );
    process.exit(1);
  }
  writeFileSync(stamp, readFileSync(lock));
}

const child = spawn(node, process.argv.slice(2), { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
