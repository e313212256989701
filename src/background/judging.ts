/** How many pages of a tab are being judged. In memory alone: a worker that was stopped judges none. */
const underWay = new Map<number, number>();

/** Say that a page of this tab is being judged; what it gives says that it is no more. */
export function beginJudging(tabId: number): () => void {
  const change = (by: 1 | -1) => {
    const count = (underWay.get(tabId) ?? 0) + by;
    if (count > 0) underWay.set(tabId, count);
    else underWay.delete(tabId);
  };
  change(1);
  return () => change(-1);
}

export const isJudging = (tabId: number): boolean => underWay.has(tabId);
