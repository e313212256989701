import { writeFile } from 'node:fs/promises';
import type { Bidi } from './bidi.ts';
import { callSource, type Tab } from './driver.ts';
import { keysOf } from './keys.ts';

const pressed = (button: number) => [
  { type: 'pointerDown', button },
  { type: 'pointerUp', button },
];
const [PRESSED, RIGHT] = [pressed(0), pressed(2)];

/** A node as the protocol serialises it. */
interface Node {
  readonly sharedId?: string;
  readonly value?: { readonly mode?: string; readonly children?: readonly Node[]; readonly shadowRoot?: Node | null };
}

/** A tab of Firefox, by its browsing context. */
export function firefoxTab(bidi: Bidi, context: string): Tab {
  const target = { context };
  const pointer = (actions: readonly object[], pointerType: 'mouse' | 'touch' = 'mouse') =>
    bidi.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }],
    });
  const at = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });

  return {
    run: async (body, ...args) =>
      unwrap(await bidi.send('script.evaluate', { expression: callSource(body, args), target, awaitPromise: true })),
    async inHost(body, ...args) {
      const root = await closedRoot(bidi, context);
      if (!root) return null;
      return unwrap(
        await bidi.send('script.callFunction', {
          functionDeclaration: `(root) => ${callSource(body, args, 'root')}`,
          arguments: [{ sharedId: root }],
          target,
          awaitPromise: true,
        }),
      );
    },
    async screenshot(file, area) {
      const clip = area ? { clip: { type: 'box', ...area } } : {};
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context, ...clip });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
    go: (url) => bidi.send('browsingContext.navigate', { context, url, wait: 'complete' }),
    move: (x, y) => pointer([at(x, y)]),
    click: (x, y) => pointer([at(x, y), ...PRESSED]),
    rightClick: (x, y) => pointer([at(x, y), ...RIGHT]),
    tap: (x, y) => pointer([at(x, y), ...PRESSED], 'touch'),
    press(keys) {
      const values = keysOf(keys).map(({ letter }) => letter);
      const down = values.map((value) => ({ type: 'keyDown', value }));
      const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
      return bidi.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }],
      });
    },
    show: () => bidi.send('browsingContext.activate', { context }),
    close: () => bidi.send('browsingContext.close', { context }),
  };
}

/** Shadow roots that the page itself cannot see are in the protocol's tree; the demonstration has none but ours. */
async function closedRoot(bidi: Bidi, context: string): Promise<string | null> {
  const answer = await bidi.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  const open: Node[] = [answer.result];
  for (let node = open.pop(); node; node = open.pop()) {
    const shadow = node.value?.shadowRoot;
    if (shadow?.value?.mode === 'closed') return shadow.sharedId ?? null;
    open.push(...(node.value?.children ?? []));
  }
  return null;
}

// biome-ignore lint/suspicious/noExplicitAny: a BiDi answer
function unwrap(answer: any) {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value);
}
