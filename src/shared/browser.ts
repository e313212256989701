import polyfill from 'webextension-polyfill';

/** The browser's extension interface, with promises in both browsers. Everything else imports it from here. */
export const browser = polyfill;
