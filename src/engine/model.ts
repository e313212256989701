/**
 * The nouns of Quotient, as plain data. Everything that crosses a border (page to engine, engine to library, worker to
 * popup, command line to file) is one of these. All offsets are half-open `[start, end)`, in UTF-16 code units.
 */

export * from './model/article.ts';
export type * from './model/knowledge.ts';
export type * from './model/provenance.ts';
export type * from './model/report.ts';
export type * from './model/sentence.ts';
export type { Span } from './model/span.ts';
