import { afterEach, describe, expect, it, vi } from 'vitest';
import { layerOf } from '../../src/content/layer.ts';

// jsdom shows nothing above the page: what is marked so is taken to be.
vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element) {
  return this.hasAttribute('data-above');
} as unknown as Element['matches']);
const above = (element: Element) => element.setAttribute('data-above', '');

afterEach(() => document.body.replaceChildren());

const put = (tag: string, into: Node = document.body) => into.appendChild(document.createElement(tag));

describe('what an article stands in', () => {
  it('is the page', () => {
    const text = put('p').appendChild(document.createTextNode('words'));
    expect(layerOf(text)).toBe(document.documentElement);
    expect(layerOf(document)).toBe(document.documentElement);
  });

  it('is the innermost that is shown above it', () => {
    const outer = put('dialog');
    const inner = put('dialog', outer);
    above(outer);
    above(inner);
    expect(layerOf(put('p', inner))).toBe(inner);
    expect(layerOf(put('p', outer))).toBe(outer);
    expect(layerOf(put('p'))).toBe(document.documentElement);
  });

  it('is found where a component of the page’s puts the article into a dialog of its own', () => {
    const component = put('x-dialog');
    const root = component.attachShadow({ mode: 'open' });
    const dialog = root.appendChild(document.createElement('dialog'));
    dialog.append(document.createElement('slot'));
    above(dialog);
    expect(layerOf(put('p', component))).toBe(dialog);
    const inside = dialog.appendChild(document.createElement('p'));
    expect(layerOf(inside)).toBe(dialog);
  });
});
