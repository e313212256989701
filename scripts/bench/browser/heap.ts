import type { CDPSession } from 'playwright-core';
import type { ExtensionBrowser } from './extension.ts';

/** Bytes that the extension's background holds after a collection: of its script's objects and of their buffers. */
export async function backgroundBytes(browser: ExtensionBrowser): Promise<number> {
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(browser.home));
  if (!worker) throw new Error('The background does not run.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  await ask(session, sessionId, 1, 'HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await ask(session, sessionId, 2, 'Runtime.getHeapUsage');
  await session.send('Target.detachFromTarget', { sessionId });
  await session.detach();
  return usedSize! + backingStorageSize;
}

/** A worker of an extension is reached in messages wrapped in messages. */
function ask(session: CDPSession, sessionId: string, id: number, method: string): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const answered = (event: { sessionId: string; message: string }) => {
      const message = JSON.parse(event.message);
      if (event.sessionId !== sessionId || message.id !== id) return;
      session.off('Target.receivedMessageFromTarget', answered);
      if (message.error) reject(new Error(message.error.message));
      else resolve(message.result);
    };
    session.on('Target.receivedMessageFromTarget', answered);
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
  });
}
