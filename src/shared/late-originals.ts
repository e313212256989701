import * as v from 'valibot';
import { browser } from './browser.ts';

/** An Original that came in after a page had been read that holds its words. Ids only: the Library has the rest. */
export interface LateOriginal {
  readonly report: string;
  readonly original: string;
}

const KEY = 'late';
const MOST = 20;
const id = v.pipe(v.string(), v.maxLength(200));
const schema = v.pipe(v.array(v.strictObject({ report: id, original: id })), v.maxLength(MOST));

/** Those that the reader has not put away yet, newest first. */
export async function lateOriginals(): Promise<readonly LateOriginal[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return v.is(schema, stored) ? stored : [];
}

export function addLateOriginals(late: readonly LateOriginal[]): Promise<void> {
  return change((held) => {
    const pages = new Set(late.map(({ report }) => report));
    return [...late, ...held.filter(({ report }) => !pages.has(report))].slice(0, MOST);
  });
}

/** The reader has seen them. */
export function forgetLateOriginals(): Promise<void> {
  return change(() => []);
}

function change(how: (held: readonly LateOriginal[]) => readonly LateOriginal[]): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    await browser.storage.local.set({ [KEY]: how(await lateOriginals()) });
  });
}
