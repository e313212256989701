import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepFocus } from '../../src/ui/keep-focus.ts';

let stop: () => void;
let place: HTMLElement;
beforeEach(() => {
  // jsdom lays nothing out, and has no window that could be in front.
  HTMLElement.prototype.checkVisibility = () => true;
  document.hasFocus = () => true;
  place = document.createElement('div');
  document.body.replaceChildren(place);
  stop = keepFocus(document);
});
afterEach(() => stop());

const settled = () => new Promise((resolve) => setTimeout(resolve));
const focus = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('button, input')].find((each) => each.textContent === name)!.focus();
const focused = () => document.activeElement?.textContent;

function List({ names }: { names: readonly string[] }) {
  return (
    <main>
      <h1>Names</h1>
      <button type="button">Add</button>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <button type="button">Edit {name}</button>
            <button type="button">Remove {name}</button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button">Export</button>
      </p>
    </main>
  );
}

describe('the focus', () => {
  test('passes to the same control of the row that moves up', async () => {
    render(<List names={['Ann', 'Bob', 'Cid']} />, place);
    focus('Remove Bob');
    render(<List names={['Ann', 'Cid']} />, place);
    await settled();
    expect(focused()).toBe('Remove Cid');
  });

  test('passes to the row above where the last row went', async () => {
    render(<List names={['Ann', 'Bob']} />, place);
    focus('Remove Bob');
    render(<List names={['Ann']} />, place);
    await settled();
    expect(focused()).toBe('Remove Ann');
  });

  test('passes to what stands behind a list whose only row went', async () => {
    render(<List names={['Ann']} />, place);
    focus('Remove Ann');
    render(<List names={[]} />, place);
    await settled();
    expect(focused()).toBe('Export');
  });

  test('passes to the button that another became', async () => {
    const draw = (isSaved: boolean) =>
      render(
        <div>
          <button type="button">First</button>
          <p key={String(isSaved)}>
            <button type="button">{isSaved ? 'Take out' : 'Save'}</button>
          </p>
          <button type="button">Last</button>
        </div>,
        place,
      );
    draw(false);
    focus('Save');
    draw(true);
    await settled();
    expect(focused()).toBe('Take out');
  });

  test('comes back to a button that was switched off while it worked', async () => {
    const draw = (disabled: boolean) =>
      render(
        <button type="button" disabled={disabled}>
          Save
        </button>,
        place,
      );
    draw(false);
    focus('Save');
    draw(true);
    document.querySelector('button')!.blur();
    await settled();
    draw(false);
    await settled();
    expect(focused()).toBe('Save');
  });

  test('does not come back to what the reader left', async () => {
    const draw = (disabled: boolean) =>
      render(
        <button type="button" disabled={disabled}>
          Save
        </button>,
        place,
      );
    draw(false);
    await settled();
    focus('Save');
    document.querySelector('button')!.blur();
    await settled();
    draw(true);
    await settled();
    draw(false);
    await settled();
    expect(document.activeElement).toBe(document.body);
  });

  test('passes to the title where nothing is left that takes it', async () => {
    render(<List names={[]} />, place);
    focus('Add');
    render(<h1>Nothing here</h1>, place);
    await settled();
    expect(focused()).toBe('Nothing here');
  });

  test('stays where the reader put it', async () => {
    render(<List names={['Ann', 'Bob']} />, place);
    focus('Remove Bob');
    focus('Export');
    render(<List names={['Ann']} />, place);
    await settled();
    expect(focused()).toBe('Export');
  });
});
