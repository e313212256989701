/**
 * The door to source lists as files, in each of their forms. It is apart from `source-list.ts` since what reads OPML takes
 * a while to start, and whoever only asks a list who is trusted, as the background does for each page, should not wait for it.
 */

export { faultInEnglish, isOfADomain } from './fault-in-english.ts';
export { toOpml } from './opml.ts';
export { parseSourceList } from './parse-source-list.ts';
export type { FormFault, ListFault, ParsedSourceList } from './parsed-list.ts';
export { toCsv, toJson, toText } from './write-source-list.ts';
