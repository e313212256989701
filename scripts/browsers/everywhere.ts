import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A copy of a build that has from the start every host that it may ask for, as after the reader allowed all; and whose own
 * policy lets it ask anybody, so that nothing but its fence stands between it and this machine.
 */
export function withEveryHost(extension: string, folder: string): string {
  cpSync(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_host_permissions, content_security_policy, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  const policy = content_security_policy.extension_pages.replace(/connect-src [^;]*/, 'connect-src *');
  const changed = {
    ...manifest,
    host_permissions: optional_host_permissions,
    content_security_policy: { extension_pages: policy },
  };
  writeFileSync(file, JSON.stringify(changed));
  return folder;
}
