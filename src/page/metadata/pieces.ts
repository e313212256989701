import type { Dom } from '../dom.ts';
import { BLOCKS, isHidden, namesOf, SILENT } from '../elements.ts';
import { traverse } from '../traverse.ts';

/**
 * Text of a small element, with a line end where the page sets its parts apart: at blocks and breaks, and between two
 * elements side by side of which the first holds more than a word, or that touch. `<b>Ida Ash</b><i>Editor</i>` reads as one word
 * without it. What is hidden is left out.
 */
export function apartText(dom: Dom, element: Element): string {
  let text = '';
  let line = 0;
  /** Where the open elements began; and the one that has ended since the last word, if one has. */
  const begun: number[] = [];
  let ended: number | null = null;
  let spaced = false;
  const newLine = () => {
    if (text.length > line) text += '\n';
    line = text.length;
    ended = null;
    spaced = false;
  };
  traverse(dom, element, {
    enter(inner) {
      const tag = dom.tag(inner);
      if (SILENT.has(tag)) return false;
      if (inner !== element && isHidden((name) => dom.attribute(inner, name), namesOf(dom, inner))) return false;
      if (tag === 'br' || BLOCKS.has(tag)) newLine();
      else if (ended !== null && (!spaced || /\S\s\S/.test(text.slice(ended)))) newLine();
      if (tag !== 'br') begun.push(text.length);
      return tag !== 'br';
    },
    leave(inner) {
      const from = begun.pop()!;
      if (BLOCKS.has(dom.tag(inner))) newLine();
      else if (text.length > from) ended = from;
    },
    text(node) {
      const data = dom.data(node).slice(0, 2_000);
      const words = data.trim();
      if (!words) {
        spaced = true;
        return;
      }
      if (spaced || /^\s/.test(data)) text += text.length > line ? ' ' : '';
      text += words.replace(/\s+/g, ' ');
      ended = null;
      spaced = /\s$/.test(data);
    },
    done: () => text.length >= 400,
  });
  return text.trim();
}
