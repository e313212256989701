import type { RequestCause } from './result.ts';

/** Between two requests to one host. */
export const GAP_MS = 2_000;
/** Whoever would have to wait longer for a turn at a host is told to come back. */
export const PATIENCE_MS = 20_000;

const HOUR = 3_600_000;

/** Requests in an hour, by what caused them: a page that lists thousands of links must not set off as many. */
export const BUDGETS: Readonly<Record<RequestCause, { readonly most: number; readonly perMs: number }>> = {
  reader: { most: 240, perMs: HOUR },
  page: { most: 60, perMs: HOUR },
  poll: { most: 1_200, perMs: HOUR },
  'look-up': { most: 60, perMs: HOUR },
  list: { most: 60, perMs: HOUR },
};

/** Addresses fetched by themselves for one page. */
export const AUTOMATIC_PER_PAGE = 5;
