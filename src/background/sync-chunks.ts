import { deflateRaw, Inflate } from 'pako';
import * as v from 'valibot';

/** Where the browser keeps what it carries; its `storage.sync`, or a test's. */
export interface SyncArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface Carried {
  /** null: not all of it has arrived, or it is not what its manifest says. */
  readonly text: string | null;
  readonly digest: string;
  /** When it was changed, in milliseconds since 1970, by the clock of the device that changed it. */
  readonly at: number;
}

/** Browsers take 8,192 bytes an item, its key included. */
const CHUNK = 7_500;
/** They take 102,400 in all; the state before stands beside the new one until that is whole. */
const MOST_PACKED = 48_000;
const MOST_TEXT = 2_000_000;
const STEP = 1_024;
const MANIFEST = 'manifest';

const manifestSchema = v.strictObject({
  version: v.literal(1),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  chunks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Math.ceil(MOST_PACKED / CHUNK))),
});

export class TooLargeToSync extends Error {}

export async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const keyOf = (digest: string, index: number) => `${digest.slice(0, 16)}.${index}`;

/**
 * Writes the whole of it, its manifest last: what has no manifest is never read.
 * @throws {TooLargeToSync} before anything is written; the browser's own errors.
 */
export async function writeCarried(area: SyncArea, text: string, at: number): Promise<string> {
  const bytes = deflateRaw(new TextEncoder().encode(text), { level: 9 });
  const packed = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  if (packed.length > MOST_PACKED || text.length > MOST_TEXT) throw new TooLargeToSync();
  const digest = await digestOf(text);
  const chunks: Record<string, string> = {};
  for (let from = 0; from < packed.length; from += CHUNK)
    chunks[keyOf(digest, from / CHUNK)] = packed.slice(from, from + CHUNK);
  const before = Object.keys(await area.get(null));
  await area.set(chunks);
  await area.set({ [MANIFEST]: { version: 1, at, digest, chunks: Object.keys(chunks).length } });
  const old = before.filter((key) => key !== MANIFEST && !Object.hasOwn(chunks, key));
  if (old.length > 0) await area.remove(old);
  return digest;
}

/** What is carried; null where nothing is. */
export async function readCarried(area: SyncArea): Promise<Carried | null> {
  const items = await area.get(null);
  const manifest = v.safeParse(manifestSchema, items[MANIFEST]);
  if (!manifest.success) return null;
  const { digest, chunks, at } = manifest.output;
  let packed = '';
  for (let index = 0; index < chunks; index++) {
    const chunk = items[keyOf(digest, index)];
    if (typeof chunk !== 'string' || chunk.length > CHUNK) return { text: null, digest, at };
    packed += chunk;
  }
  try {
    const text = inflated(Uint8Array.from(atob(packed), (char) => char.charCodeAt(0)));
    return { text: (await digestOf(text)) === digest ? text : null, digest, at };
  } catch {
    return { text: null, digest, at };
  }
}

/** Inflated a step at a time: a few bytes can stand for very many. Throws what is damaged, cut off or too large. */
function inflated(bytes: Uint8Array): string {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate({ raw: true });
  inflate.onData = (part) => {
    length += part.length;
    if (length > MOST_TEXT) throw new RangeError('Too much text.');
    parts.push(part);
  };
  for (let from = 0; from < bytes.length && !inflate.ended; from += STEP) {
    inflate.push(bytes.subarray(from, from + STEP), from + STEP >= bytes.length);
  }
  if (!inflate.ended || inflate.err) throw new RangeError('What is carried cannot be unpacked.');
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}
