import type { Plugin } from 'vite';

/**
 * The polyfill as an ES module. A bundler copies every export of a CommonJS module. Here these are getters of all the interfaces
 * that the browser has, and each interface would be created at every start, used or not.
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
