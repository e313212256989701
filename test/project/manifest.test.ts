import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS, DEMONSTRATION_HOSTS, manifestFor } from '../../manifest.config.ts';

/** What the installed extension may do. A longer list is a promise broken. */
const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'declarativeNetRequestWithHostAccess',
  'scripting',
  'search',
  'storage',
  'unlimitedStorage',
  'webRequest',
];

/** What is asked for on a button, and given back. */
const OPTIONAL = ['tabs'];

/** What only one browser has a permission for. */
const OWN = { chrome: ['offscreen', 'sidePanel'], firefox: [] };

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser, false);
  const keys = Object.keys(manifest);

  it('asks for these permissions and no other', () => {
    expect([...manifest.permissions].sort()).toEqual([...PERMISSIONS, ...OWN[browser]].sort());
    expect(keys.filter((key) => /permission/.test(key)).sort()).toEqual([
      'optional_host_permissions',
      'optional_permissions',
      'permissions',
    ]);
    expect(manifest.optional_permissions).toEqual(OPTIONAL);
  });

  it('asks for no site at installation', () => {
    expect(keys).not.toContain('host_permissions');
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('puts nothing into pages by itself and shows them nothing', () => {
    expect(keys).not.toContain('content_scripts');
    expect(keys).not.toContain('web_accessible_resources');
    expect(keys).not.toContain('externally_connectable');
  });

  it('has a classic background: of a module Chromium keeps no compiled code', () => {
    expect(manifest.background).not.toHaveProperty('type');
  });

  it('lets its own pages load nothing from elsewhere, and the background ask over https alone', () => {
    const policy = manifest.content_security_policy.extension_pages.split(';').map((each) => each.trim().split(' '));
    const sources = policy.filter(([name]) => name !== 'connect-src').flatMap(([, ...allowed]) => allowed);
    expect(policy).toContainEqual(['connect-src', "'self'", 'https:']);
    expect(policy[0]).toEqual(['default-src', "'none'"]);
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", 'data:', "'script'"]));
    expect(policy).toContainEqual(['script-src', "'self'"]);
  });
});

describe('the manifest', () => {
  it('asks for nothing that the list of permissions does not explain', () => {
    const explained = readFileSync('docs/permissions.md', 'utf8').matchAll(/^\| `(\w+)` \|/gm);
    expect([...explained].map(([, name]) => name).sort()).toEqual(
      [...PERMISSIONS, ...OPTIONAL, ...Object.values(OWN).flat()].sort(),
    );
  });

  it('says to Firefox that no data is collected, unless the reader switches a look-up on', () => {
    const { browser_specific_settings: settings } = manifestFor('firefox', false) as never as {
      browser_specific_settings: { gecko: { data_collection_permissions: unknown } };
    };
    expect(settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
      optional: ['searchTerms', 'websiteContent'],
    });
  });

  it('suggests no more shortcuts than Chrome takes', () => {
    const suggested = Object.values(manifestFor('chrome', false).commands).filter((each) => 'suggested_key' in each);
    expect(suggested.length).toBeLessThanOrEqual(4);
  });

  it('differs for the demonstration in its name and its own hosts alone', () => {
    const { name, host_permissions, content_security_policy, ...rest } = manifestFor('chrome', true) as never as Record<
      string,
      unknown
    >;
    const {
      name: shipped,
      content_security_policy: policy,
      ...others
    } = manifestFor('chrome', false) as never as Record<string, unknown>;
    const local = JSON.stringify(content_security_policy).replace(' http://*.localhost:*', '');
    expect(local).toBe(JSON.stringify(policy));
    expect(JSON.stringify(policy)).not.toContain('localhost');
    expect(host_permissions).toEqual(DEMONSTRATION_HOSTS);
    expect(DEMONSTRATION_HOSTS.every((host) => host.endsWith('.localhost/*'))).toBe(true);
    expect(name).not.toBe(shipped);
    expect(rest).toEqual(others);
  });
});
