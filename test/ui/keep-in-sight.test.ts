import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepInSight } from '../../src/ui/keep-in-sight.ts';

let stop: () => void;
let brought: Element[];
beforeEach(() => {
  document.body.replaceChildren(...['p', 'button', 'input'].map((name) => document.createElement(name)));
  brought = [];
  // jsdom lays nothing out and knows no keyboard: every focus is its.
  Element.prototype.scrollIntoView = function (this: Element) {
    brought.push(this);
  };
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, wanted) {
    return wanted === ':focus-visible' || matches.call(this, wanted);
  });
  stop = keepInSight(document);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 40));
const change = async () => {
  document.querySelector('p')!.textContent += 'more';
  await settled();
};

describe('what has the focus', () => {
  test('is brought back into sight when the page changes round it', async () => {
    const button = document.querySelector('button')!;
    button.focus();
    await change();
    expect(brought).toEqual([button]);
  });

  test('is left where it is by who scrolled away, until the focus moves again', async () => {
    document.querySelector('button')!.focus();
    document.dispatchEvent(new Event('wheel'));
    await change();
    expect(brought).toEqual([]);
    const field = document.querySelector('input')!;
    field.focus();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await change();
    expect(brought).toEqual([field]);
  });

  test('is nothing where nobody uses the keyboard', async () => {
    await change();
    expect(brought).toEqual([]);
  });
});
