/** A WebDriver BiDi connection: commands with their answers, and events. https://w3c.github.io/webdriver-bidi/ */
export interface Bidi {
  // biome-ignore lint/suspicious/noExplicitAny: answers have a shape of their own for each command
  send(method: string, params?: object): Promise<any>;
  close(): void;
}

/** Connect to a browser that listens at `url` and open a session. Rejects where the browser refuses either. */
export async function connectBidi(url: string, capabilities: { readonly acceptInsecureCerts: boolean }): Promise<Bidi> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`No browser answers at ${url}`));
  });
  let last = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  socket.onmessage = (event) => {
    const message = JSON.parse(String(event.data));
    const caller = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'error') caller?.reject(new Error(`${message.error}: ${message.message}`));
    else caller?.resolve(message.result);
  };
  socket.onclose = () => {
    for (const caller of waiting.values()) caller.reject(new Error('The browser closed the connection'));
    waiting.clear();
  };
  const send: Bidi['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send('session.new', { capabilities: { alwaysMatch: capabilities } });
  return { send, close: () => socket.close() };
}
