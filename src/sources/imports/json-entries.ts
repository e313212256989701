import { type Entry, fault, MOST_ENTRY } from './entry.ts';
import { entryOfValue } from './line-entries.ts';

/** As far as it is looked at to tell lines from one whole. */
const HEAD = 4_000;

/** Is a file one JSON text, as most programs write it: an array of objects, or one over several lines? */
export async function isOneJson(file: Blob): Promise<boolean> {
  const head = (await file.slice(0, HEAD).text()).replace(/^\ufeff/, '').trimStart();
  if (head.startsWith('[')) return true;
  // The first line of an object that goes on: its own brace, perhaps with a field.
  const [first = '', ...more] = head.split('\n');
  return first.startsWith('{') && more.length > 0 && !isJson(first);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The objects of one JSON text, from one on; what is no JSON is one fault. */
export function* jsonEntries(text: string, from: number): Generator<Entry> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (from === 0) yield fault('', 'bad-line', 1);
    return;
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (let at = from; at < items.length; at++) {
    const name = `@${at + 1}`;
    const entry = entryOfValue(name, items[at], at + 1);
    const isTooLarge = 'text' in entry.content && entry.content.text.length > MOST_ENTRY;
    yield isTooLarge ? fault(name, 'too-large', at + 1) : entry;
  }
}
