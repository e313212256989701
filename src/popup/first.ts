import type { Call, Reply } from '../shared/messenger.ts';
import { type Asked, FIRST } from './asked.ts';

// A script of its own that runs before the popup's modules are loaded: when they are, the tab's Report is there.

interface Browser {
  readonly tabs: { query(query: object): Promise<readonly { readonly id?: number }[]> };
  readonly runtime: { sendMessage(call: Call): Promise<Reply | undefined> };
}
const scope = globalThis as { readonly browser?: Browser; readonly chrome?: Browser; [FIRST]?: Promise<Asked | null> };

async function ask(): Promise<Asked | null> {
  const { tabs, runtime } = (scope.browser ?? scope.chrome)!;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { tabId: tab.id, reply: await runtime.sendMessage({ to: 'background', method: 'state', args: [tab.id] }) };
}

scope[FIRST] = ask();
// Whoever takes it asks again where this went wrong.
scope[FIRST].catch(() => undefined);
