/**
 * What the tests and the headless demonstration need of a browser with the extension in it, in the same words for
 * Chromium and Firefox. Functions given to `run` and `inHost` travel as source: they see their arguments and nothing else.
 */
export interface Driver {
  readonly kind: 'chromium' | 'firefox';
  /** Origin of the extension's own pages, without a slash at the end. */
  readonly home: string;
  /** Folder where what pages give out as downloads is put, without a question. */
  readonly downloads: string;
  /** A new tab, in front, its page loaded. */
  open(url: string): Promise<Tab>;
  /** Addresses of the tabs that are open. */
  addresses(): Promise<readonly string[]>;
  /**
   * A real click on the toolbar icon of the tab in front: gives the page the `activeTab` right and opens the popup.
   * One that is still open is closed first.
   */
  clickIcon(tab: Tab): Promise<Popup>;
  /** Open the popup of the tab in front by its keyboard shortcut. */
  openByKeys(tab: Tab): Promise<Popup>;
  /** Press the shortcut of one of the manifest's commands, with that tab in front. */
  shortcut(tab: Tab, command: string): Promise<void>;
  /** Text on the toolbar icon for this tab; empty where there is none. */
  badge(tab: Tab): Promise<string>;
  /** Show that tab, or all of them, in the few colours of a reader who has the system choose them (`forced-colors`). */
  forceColours(tab: Tab): Promise<void>;
  /** End the browser and start it again with the same profile. Tabs are gone. */
  restart(): Promise<void>;
  /** Stop the extension's background, as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** Load the extension anew, as an update does. Its open pages close, its content scripts lose their background. */
  reloadExtension(): Promise<void>;
  /** Let the extension into private windows, as a reader can. It is loaded anew. */
  allowPrivate(): Promise<void>;
  /** Have the browser ask the reader for permissions from now on, and answer its next question so. */
  answerPermission(isAllowed: boolean): Promise<void>;
  /** Choose an entry of the extension's, by its id, in the menu that a right click on the page opens. */
  choose(tab: Tab, entry: string): Promise<void>;
  close(): Promise<void>;
}

/** Something that shows a document. */
export interface View {
  run<Args extends readonly unknown[], Result>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  screenshot(file: string): Promise<void>;
  /** Keys of a person: `Tab`, `Escape`, `Space`, a letter; with modifiers before it: `Alt+Shift+q`. */
  press(keys: string): Promise<void>;
}

export interface Popup extends View {
  /** It closes by itself where something else comes to the front. */
  isOpen(): Promise<boolean>;
  /** A person's own click, in CSS pixels of the popup. */
  click(x: number, y: number): Promise<void>;
  /** Give the focus back to the page, which closes the popup. */
  dismiss(): Promise<void>;
}

/** A part of the window, in CSS pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Tab extends View {
  /** The window, or a part of it. */
  screenshot(file: string, area?: Area): Promise<void>;
  go(url: string): Promise<void>;
  /** Like `run`, with the closed shadow root that the extension keeps in the page; null where there is none. */
  inHost<Args extends readonly unknown[], Result>(
    body: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result | null>;
  /** Pointer and keyboard of a person; coordinates in the viewport. */
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  rightClick(x: number, y: number): Promise<void>;
  /** A finger's. */
  tap(x: number, y: number): Promise<void>;
  /** Bring it to the front. */
  show(): Promise<void>;
  close(): Promise<void>;
}

/** What a browser is started with. */
export interface Launch {
  /** The program. */
  readonly path: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Folder of the profile; kept over `restart`. */
  readonly profile: string;
  readonly headless: boolean;
  /** Device pixels for one of CSS: 2 for pictures to be shown. */
  readonly scale: number;
  /** Port on this machine of a proxy for everything but this machine's own names; certificates are then not looked at. */
  readonly proxy?: number;
}

/** The source of a call of `body`, giving its result as JSON so that every protocol carries it alike. */
export function callSource(body: (...args: never[]) => unknown, args: readonly unknown[], first = ''): string {
  const list = [first, ...args.map((arg) => JSON.stringify(arg))].filter((part) => part !== '').join(', ');
  return `(async () => JSON.stringify(await (${body})(${list})) ?? 'null')()`;
}

/** Ask again until the answer is there. Rejects with `what` and the last answer when `seconds` are over. */
export async function until<T>(what: string, ask: () => Promise<T>, seconds = 20): Promise<NonNullable<T>> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    let answer: unknown;
    try {
      const value = await ask();
      if (value) return value;
      answer = value;
    } catch (error) {
      answer = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain for ${what}; last: ${String(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
