import type { Page } from 'playwright-core';
import { WORKER } from '../browser/inside.ts';
import type { Task } from './worker.ts';

export interface Answer {
  /** Milliseconds until the Library was open: of the first task of a worker. */
  readonly opening: number;
  readonly times: readonly number[];
}

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** Have the worker of the page inside the extension do something; the first task begins one. */
export function inWorker(page: Page, task: Task, ...given: number[]): Promise<Answer> {
  return page.evaluate(
    ({ script, message }) =>
      new Promise<Answer>((resolve, reject) => {
        const scope = globalThis as typeof globalThis & { bench?: Worker };
        const { trustedTypes } = globalThis as typeof globalThis & { trustedTypes: Policies };
        // The extension's own pages take no address of a script from a string.
        const address = () =>
          trustedTypes.createPolicy('bench', { createScriptURL: (url) => url }).createScriptURL(script);
        scope.bench ??= new Worker(address() as string, { type: 'module' });
        scope.bench.onmessage = (event) => resolve(event.data);
        scope.bench.onerror = (event) => reject(new Error(event.message));
        scope.bench.postMessage(message);
      }),
    { script: `/${WORKER}`, message: { task, given } },
  );
}
