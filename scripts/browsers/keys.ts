/** A key as each protocol wants it told. */
interface Key {
  /** `KeyboardEvent.key`. */
  readonly key: string;
  readonly code: string;
  /** `KeyboardEvent.keyCode`. */
  readonly number: number;
  /** WebDriver's letter: https://w3c.github.io/webdriver/#keyboard-actions */
  readonly letter: string;
  /** What it writes; '' where nothing. */
  readonly text: string;
}

const named = (key: string, number: number, letter: string, code = key, text = ''): Key => ({
  key,
  code,
  number,
  letter,
  text,
});

const NAMED: readonly Key[] = [
  named('Tab', 9, '\ue004'),
  named('Enter', 13, '\ue007', 'Enter', '\r'),
  named('Escape', 27, '\ue00c'),
  named('Backspace', 8, '\ue003'),
  named('Delete', 46, '\ue017'),
  named('Home', 36, '\ue011'),
  named('End', 35, '\ue010'),
  named('PageDown', 34, '\ue00f'),
  named('ArrowLeft', 37, '\ue012'),
  named('ArrowUp', 38, '\ue013'),
  named('ArrowRight', 39, '\ue014'),
  named('ArrowDown', 40, '\ue015'),
  named('Shift', 16, '\ue008', 'ShiftLeft'),
  named('Control', 17, '\ue009', 'ControlLeft'),
  named('Alt', 18, '\ue00a', 'AltLeft'),
  { key: ' ', code: 'Space', number: 32, letter: ' ', text: ' ' },
];

/** `Alt+Shift+q` as its keys, in the order in which they go down; `Space` is the long one. */
export function keysOf(chord: string): Key[] {
  return chord.split('+').map((name) => {
    const key = NAMED.find((each) => each.key === name || each.code === name);
    if (key) return key;
    const upper = name.toUpperCase();
    const code = /[A-Z]/.test(upper) ? `Key${upper}` : '';
    return { key: name, code, number: upper.charCodeAt(0), letter: name, text: name };
  });
}
