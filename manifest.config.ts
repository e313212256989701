import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Oldest Chrome with `caretPositionFromPoint`, by which the pointed-at word is found. */
const OLDEST_CHROME = '128';
/** Oldest Firefox that shows the data-collection statement at installation, and has the Custom Highlight API. */
const OLDEST_FIREFOX = '140.0';

/** What stands beside a page where the reader wants it there. */
const PANEL = 'src/compare/panel.html';

/** Below `public/`. */
const MANAGED_SCHEMA = 'managed-schema.json';

/** Hosts of the demonstration: names that every browser resolves to this machine itself. */
export const DEMONSTRATION_HOSTS = ['http://*.localhost/*'];

/** Where the extension's own pages may connect to: in the demonstration, to the newsroom on this machine too. */
function policyFor(demonstration: boolean) {
  const { extension_pages } = manifest.content_security_policy;
  const [shipped, more] = ["connect-src 'self' https:", ' http://*.localhost:*'];
  return { extension_pages: demonstration ? extension_pages.replace(shipped, shipped + more) : extension_pages };
}

/** The one `manifest.json`, with what each browser, and the demonstration, needs otherwise. */
export function manifestFor(browser: Browser, demonstration: boolean) {
  const common = {
    ...manifest,
    version: project.version,
    content_security_policy: policyFor(demonstration),
    ...(demonstration ? { name: '__MSG_demonstration_name__', host_permissions: DEMONSTRATION_HOSTS } : {}),
  };
  if (browser === 'chrome') {
    return {
      ...common,
      minimum_chrome_version: OLDEST_CHROME,
      // What an administrator may set; Firefox takes it without being told of its shape.
      storage: { managed_schema: MANAGED_SCHEMA },
      permissions: [...common.permissions, 'offscreen', 'sidePanel'],
      side_panel: { default_path: PANEL },
    };
  }
  return {
    ...common,
    sidebar_action: {
      default_panel: PANEL,
      default_title: '__MSG_name__',
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    },
    background: { scripts: [manifest.background.service_worker] },
    action: {
      ...manifest.action,
      theme_icons: [16, 32].map((size) => ({
        // Firefox names the colour of the icon's surroundings: `light` is for a theme with light text.
        light: `icons/idle-dark-${size}.png`,
        dark: `icons/idle-light-${size}.png`,
        size,
      })),
    },
    browser_specific_settings: {
      gecko: {
        id: 'quotient@quotient.example',
        strict_min_version: OLDEST_FIREFOX,
        // Asked for when a look-up is switched on, and not before.
        data_collection_permissions: { required: ['none'], optional: ['searchTerms', 'websiteContent'] },
      },
    },
  };
}
