import type { TabState } from '../shared/contract.ts';
import type { Reply } from '../shared/messenger.ts';

/** Where the popup's first script leaves what it has asked. */
export const FIRST = Symbol.for('quotient.popup.first');

export interface Asked {
  readonly tabId: number;
  /** To a call for the tab's state. */
  readonly reply: Reply | undefined;
}

/**
 * The Report of a tab, if the first script has asked for it and it was there; null else. It is given once: what is asked
 * later wants to know what is there then. (Nothing but a Report is taken from it: a page that was being read may have been
 * judged since, before anybody watched.)
 */
export async function earlyReport(tabId: number): Promise<TabState | null> {
  const scope = globalThis as { [FIRST]?: Promise<Asked | null> };
  const asking = scope[FIRST];
  delete scope[FIRST];
  const asked = await asking?.catch(() => null);
  if (asked?.tabId !== tabId || asked.reply?.ok !== true) return null;
  const state = asked.reply.value as TabState;
  return state.status === 'done' ? state : null;
}
