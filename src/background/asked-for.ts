/** Tabs whose page the reader is having judged, where Quotient is off or not. In memory alone: a worker that was stopped does nothing for them. */
const tabs = new Map<number, number>();

/** Judge the page of a tab because the reader asked for it. */
export async function askedFor<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  tabs.set(tabId, (tabs.get(tabId) ?? 0) + 1);
  try {
    return await work();
  } finally {
    const left = tabs.get(tabId)! - 1;
    if (left > 0) tabs.set(tabId, left);
    else tabs.delete(tabId);
  }
}

export const isAskedFor = (tabId: number): boolean => tabs.has(tabId);
