/**
 * What is written for a tab behind the answer to its page: the page need not wait for the database and the toolbar. Whoever
 * asks what is known of the tab does wait.
 */
const underWay = new Map<number, Promise<void>>();

/** Do this when what was begun for the tab before is done. What goes wrong in it is for whoever looks into the console. */
export function afterwards(tabId: number, work: () => Promise<unknown>): void {
  const done = written(tabId)
    .then(work)
    .then(
      () => undefined,
      (error: unknown) => console.error(error),
    )
    .finally(() => {
      if (underWay.get(tabId) === done) underWay.delete(tabId);
    });
  underWay.set(tabId, done);
}

/** Until all that was begun for a tab is written. */
export function written(tabId: number): Promise<void> {
  return underWay.get(tabId) ?? Promise.resolve();
}
