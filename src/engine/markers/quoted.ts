/** How a line begins that somebody says: with a quotation mark. */
export const OPENS_QUOTATION = /^\s*["'“”„«»‘‚‹「『]/u;
