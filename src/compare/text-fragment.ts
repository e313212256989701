import type { Span } from '../engine/model.ts';

// Enough words at each end for the browser to find the passage, few enough for an address.
const WORDS = 6;
/** Up to this many words the whole passage stands in the address. */
const WHOLE = 2 * WORDS;

/**
 * The address of a passage in the live page, by a text fragment (https://wicg.github.io/scroll-to-text-fragment/): the
 * browser scrolls to the words and marks them. A fragment that the address had stays before the directive.
 */
export function passageAddress(url: string, text: string, { start, end }: Span): string {
  const passage = text.slice(start, end).trim();
  // A fragment is sought inside one block, but its two ends may stand in different ones.
  const lines = passage.split(/\s*\n\s*/);
  const words = passage.split(/\s+/);
  const directive =
    lines.length === 1 && words.length <= WHOLE
      ? coded(words.join(' '))
      : `${coded(lines[0]!.split(/\s+/).slice(0, WORDS).join(' '))},${coded(lines.at(-1)!.split(/\s+/).slice(-WORDS).join(' '))}`;
  const [page, fragment = ''] = url.split('#', 2) as [string, string?];
  return `${page}#${fragment.split(':~:', 1)[0]}:~:text=${directive}`;
}

/** `-` and `,` part a directive, so they are coded beside what an address needs coded. */
function coded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
