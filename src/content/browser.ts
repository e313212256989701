/**
 * The few parts of the browser's interface that scripts in pages use, as both browsers have them. The polyfill that our
 * other parts share would be compiled and run on every page for these: a third of what a page that is no article costs.
 */
interface PageBrowser {
  readonly runtime: {
    /** Undefined where the extension that put us here is gone. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
  readonly i18n: {
    getMessage(key: string, substitutions?: string[]): string;
    getUILanguage(): string;
  };
}

interface Sender {
  readonly id?: string;
}
/** `true`: the reply comes later. */
type Listener = (message: unknown, sender: Sender, reply: (value: unknown) => void) => boolean;

const scope = globalThis as { readonly browser?: PageBrowser; readonly chrome?: PageBrowser };

const own = () => (scope.browser ?? scope.chrome)!;

/** Looked up when it is used: the browser makes its interface then, and most pages never need it. */
export const browser: PageBrowser = {
  get runtime() {
    return own().runtime;
  },
  get i18n() {
    return own().i18n;
  },
};

/** Answer messages until the signal; `undefined` leaves one to others. */
export function onMessage(
  answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const listener: Listener = (message, sender, reply) => {
    const answered = answer(message, sender);
    void answered?.then(reply);
    return answered !== undefined;
  };
  const { onMessage: messages } = browser.runtime;
  messages.addListener(listener);
  signal.addEventListener('abort', () => messages.removeListener(listener));
}
