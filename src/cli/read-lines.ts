import { isUtf8 } from 'node:buffer';
import { MOST_BYTES, tooLarge } from './decode.ts';
import { InputError } from './input-error.ts';
import { readChunks } from './read-file.ts';

/** A line of a batch with its number from 1; `fault` says why it cannot be used, `text` is then empty. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly fault: InputError | null;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a file, gzipped or not, or of standard input. No more than one line is held. Only a line feed ends a line: JSON
 * may contain the other characters that some readers take for line ends. A line above the limit is skipped, and is a fault.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size > MOST_BYTES) parts = [];
    else if (part.length) parts.push(part);
  };
  const line = (): Line => {
    const bytes = Buffer.concat(parts);
    const whole = size;
    [parts, size] = [[], 0];
    return lineOf(++number, bytes, whole);
  };
  for await (const chunk of readChunks(path)) {
    let at = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, at)) {
      keep(chunk.subarray(at, end));
      at = end + 1;
      yield line();
    }
    keep(chunk.subarray(at));
  }
  if (size) yield line();
}

function lineOf(number: number, bytes: Uint8Array, size: number): Line {
  if (size > MOST_BYTES) return { number, text: '', fault: tooLarge(size, 'line') };
  // A byte order mark at the start is dropped by the decoder.
  const text = new TextDecoder().decode(bytes).replace(/\r$/, '');
  const fault = isUtf8(bytes) ? null : new InputError('encoding', `line ${number} is not in UTF-8`);
  return { number, text, fault };
}
