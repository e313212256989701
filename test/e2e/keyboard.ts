import { expect } from 'vitest';
import { type Tab, until, type View } from '../../scripts/browsers/driver.ts';
import { isRingPainted, lookAtFocus, type Stop } from './focus.ts';

/** Longest way from one control to another that a test goes. */
const MOST_STOPS = 150;

/** A reader who has no pointer: every step is a key, and at every step it must be to be seen where the keyboard is. */
export interface Hand {
  /** Press Tab until the control that begins so has the focus; each stop on the way is seen and in order. */
  to(words: string): Promise<void>;
  /** The same, backwards. */
  backTo(words: string): Promise<void>;
  /** Press these keys, one after the other. */
  press(...keys: readonly string[]): Promise<void>;
  /** Write into the field that has the focus. */
  type(text: string): Promise<void>;
  /** The control that has the focus begins so: wait until it does. */
  isOn(words: string): Promise<void>;
  /** The focus is somewhere, and to be seen there. */
  isSomewhere(): Promise<void>;
}

export function handOn(view: View, picture: string): Hand {
  /** What was just changed may still be drawn. */
  const look = () =>
    until('the focus to be seen', async () => {
      const { name, fault } = await lookAtFocus(view);
      if (fault !== null) throw new Error(`“${name}”: ${fault}`);
      return true;
    });
  const isPainted = async (stop: Stop) =>
    until(`the ring round “${stop.name}” to be painted`, async () => {
      // What scrolls into sight may still move.
      const { ring } = await lookAtFocus(view);
      return ring !== null && (await isRingPainted(view, ring, picture));
    });
  /** A key moves the focus of a page that the browser has not given it (yet) too, but then there is no ring. */
  const reach = () =>
    until('the page to have the focus', async () => {
      if (await view.run(() => document.hasFocus())) return true;
      if ('show' in view) await (view as Tab).show();
      return false;
    });
  const go = async (key: string, words: string) => {
    await reach();
    const met: string[] = [];
    for (let i = 0; i < MOST_STOPS; i++) {
      await view.press(key);
      let stop = await lookAtFocus(view);
      // The browser may need a moment to draw the ring.
      for (let again = 0; again < 20 && !stop.isLost && stop.fault !== null; again++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        stop = { ...(await lookAtFocus(view)), isBehind: stop.isBehind };
      }
      if (stop.isLost) {
        // At either end the browser itself takes the focus once; a panel that has just opened may not have it yet.
        if (met.at(-1) === '(end)' && met.length > 1) break;
        if (met.length === 0) met.push('(end)');
        else if (met.at(-1) === '(end)') await new Promise((resolve) => setTimeout(resolve, 100));
        else met.push('(end)');
        continue;
      }
      expect(stop.fault, `the focus on “${stop.name}”`).toBe(null);
      if (met.length > 0 && stop.isFirst && !stop.isBehind) {
        if (met.includes('(end)')) break;
        met.push('(end)');
      }
      if (key === 'Tab' && met.at(-1) !== '(end)') {
        expect(stop.isBehind, `“${stop.name}” stands behind “${met.at(-1) ?? 'what had the focus'}”`).toBe(true);
      }
      met.push(stop.name);
      if (stop.name.startsWith(words)) {
        await isPainted(stop);
        return;
      }
    }
    throw new Error(`No way by ${key} to “${words}”; met ${met.join(' | ')}`);
  };
  return {
    to: (words) => go('Tab', words),
    backTo: (words) => go('Shift+Tab', words),
    async press(...keys) {
      for (const key of keys) await view.press(key);
    },
    async type(text) {
      for (const letter of text) await view.press(letter === ' ' ? 'Space' : letter);
    },
    async isOn(words) {
      await until(`the focus on “${words}”`, async () => (await lookAtFocus(view)).name.startsWith(words));
      await look();
    },
    async isSomewhere() {
      await look();
    },
  };
}
