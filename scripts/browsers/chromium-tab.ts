import type { CDPSession, Page } from 'playwright-core';
import { callSource, type Tab } from './driver.ts';

interface Node {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** A tab of Chromium. Code runs through the debugging protocol itself, which no page's content policy forbids. */
export async function chromiumTab(page: Page): Promise<Tab> {
  const session = await page.context().newCDPSession(page);
  return {
    async run(body, ...args) {
      return unwrap(
        await session.send('Runtime.evaluate', {
          expression: callSource(body, args),
          awaitPromise: true,
          returnByValue: true,
        }),
      );
    },
    async inHost(body, ...args) {
      const root = await closedRoot(session);
      if (root === null) return null;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: root });
      return unwrap(
        await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId!,
          functionDeclaration: `function () { return ${callSource(body, args, 'this')} }`,
          awaitPromise: true,
          returnByValue: true,
        }),
      );
    },
    // Playwright hides the caret by writing styles into the page, which a test of the page's DOM would see.
    screenshot: async (file, area) =>
      void (await page.screenshot({ path: file, caret: 'initial', ...(area ? { clip: area } : {}) })),
    go: async (url) => void (await page.goto(url)),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    rightClick: (x, y) => page.mouse.click(x, y, { button: 'right' }),
    async tap(x, y) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    press: (keys) => page.keyboard.press(keys),
    show: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** Shadow roots that the page itself cannot see are in the protocol's tree; the demonstration has none but ours. */
async function closedRoot(session: CDPSession): Promise<number | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const shadow of node.shadowRoots ?? []) if (shadow.shadowRootType === 'closed') return shadow.backendNodeId;
    open.push(...(node.children ?? []));
  }
  return null;
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** The value of a `callSource` as the protocol gives it back. */
export function unwrap<T>({ result, exceptionDetails }: Evaluated): T {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return JSON.parse(String(result.value)) as T;
}
