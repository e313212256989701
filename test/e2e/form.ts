import { type Tab, until, type View } from '../../scripts/browsers/driver.ts';

// Filling in the extension's own pages by the words that stand beside their fields.

/** Type into the field with that label. */
export async function fill(view: View, label: string, text: string): Promise<void> {
  await until(`the field “${label}”`, () =>
    view.run(
      (wanted: string, value: string) => {
        const field = [...document.querySelectorAll('label')].find((each) => each.textContent?.trim() === wanted);
        const input = field?.control ?? field?.querySelector('input');
        if (!(input instanceof HTMLInputElement)) return false;
        // As the browser sets it, so that the page's own bookkeeping of values does not hide the change.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      label,
      text,
    ),
  );
}

/** Press the button that says, or is labelled, so. */
export async function press(view: View, words: string): Promise<void> {
  await until(`the button “${words}”`, () =>
    view.run((wanted: string) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
      const found = buttons.find((each) => (each.getAttribute('aria-label') ?? each.innerText.trim()) === wanted);
      found?.click();
      return found !== undefined;
    }, words),
  );
}

/** How long a page must stand still before somebody clicks on it: what loads late moves what is below. */
const STILL_MS = 200;

/** A person's own click, which alone may ask the browser for a permission, on the button or choice that begins so. */
export async function click(tab: Tab, words: string): Promise<void> {
  const { x, y } = await until(`“${words}” to click on`, () =>
    tab.run(
      async (wanted: string, still: number) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, label:has(input)')];
        const found = all.find((each) => each.innerText.startsWith(wanted));
        if (!found) return null;
        found.scrollIntoView({ block: 'center', behavior: 'instant' });
        const before = found.getBoundingClientRect();
        await new Promise((resolve) => setTimeout(resolve, still));
        const { left, top } = found.getBoundingClientRect();
        const at = { x: left + 12, y: top + 12 };
        const isThere = found.contains(document.elementFromPoint(at.x, at.y));
        return isThere && before.left === left && before.top === top ? at : null;
      },
      words,
      STILL_MS,
    ),
  );
  await tab.click(x, y);
}

/** Give a file to the page's first file field that takes such. */
export async function giveFile(view: View, name: string, text: string): Promise<void> {
  const ending = name.slice(name.lastIndexOf('.'));
  await until('the file field', () =>
    view.run(
      (file: string, content: string, kind: string) => {
        const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find((each) =>
          each.accept.split(',').includes(kind),
        );
        if (!input) return false;
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], file));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      name,
      text,
      ending,
    ),
  );
}

/** From now on the text of the file that the page gives out is caught. The browser itself downloads nothing. */
export async function catchFile(view: View): Promise<() => Promise<string>> {
  await view.run(() => {
    const caught = globalThis as unknown as { caught?: Promise<string> };
    delete caught.caught;
    URL.createObjectURL = (blob) => {
      const { type } = blob as Blob;
      const bytes = (blob as Blob).stream();
      const isPacked = type === 'application/gzip';
      caught.caught = new Response(isPacked ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes).text();
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  return () =>
    until('the file', () => view.run(() => (globalThis as unknown as { caught?: Promise<string> }).caught ?? null));
}

/** Text of the file that the page gives out when that button is pressed. */
export async function download(view: View, words: string): Promise<string> {
  const caught = await catchFile(view);
  await press(view, words);
  return caught();
}

/** Wait until the page says this somewhere; where it never does, the error holds what it says instead. */
export async function says(view: View, words: string): Promise<void> {
  await until(`the words “${words}”`, async () => {
    const text = await view.run(() => document.body.innerText);
    if (!text.includes(words)) throw new Error(`it says “${text}”`);
    return true;
  });
}
