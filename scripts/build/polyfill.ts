import type { Plugin } from 'vite';

/**
 * The polyfill as a module. Of one in the older form a bundler copies all that it exports, which here is every interface
 * that the browser has: each is then made, used or not, at every start.
 */
export const polyfill: Plugin = {
  name: 'polyfill-as-module',
  transform: {
    filter: { id: /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/ },
    handler: (code) => ({
      code: `const module = { exports: {} };\nconst { exports } = module;\n${code}\nexport default module.exports;`,
      map: null,
    }),
  },
};
