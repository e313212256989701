/** A connection to a browser that takes numbered commands and answers each. */
export interface Commands {
  // biome-ignore lint/suspicious/noExplicitAny: answers have a shape of their own for each command
  send(method: string, params?: object): Promise<any>;
  close(): void;
}

/** Connect to a browser that listens at `url`. Rejects where none does; each command where the browser refuses it. */
export async function connectCommands(url: string): Promise<Commands> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`No browser answers at ${url}`));
  });
  let last = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  socket.onmessage = (event) => {
    const { id, error, message, result } = JSON.parse(String(event.data));
    const caller = waiting.get(id);
    waiting.delete(id);
    // Firefox says what is wrong in two texts, Chromium in an object.
    if (error) caller?.reject(new Error(error.message ?? `${error}: ${message}`));
    else caller?.resolve(result);
  };
  socket.onclose = () => {
    for (const caller of waiting.values()) caller.reject(new Error('The browser closed the connection'));
    waiting.clear();
  };
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}
