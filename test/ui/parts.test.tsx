import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Flag } from '../../src/engine/model.ts';
import { sharesOf } from '../../src/engine/report/shares.ts';
import { Bar } from '../../src/ui/bar.tsx';
import { Switch } from '../../src/ui/controls.tsx';
import { Dialog } from '../../src/ui/dialog.tsx';
import { Difference } from '../../src/ui/difference.tsx';
import { RadioGroup } from '../../src/ui/fields.tsx';
import { FlagRow } from '../../src/ui/flag-row.tsx';
import { dialogsWork } from './dialogs.ts';
import { pastedReport, reportOf } from './reports.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
beforeEach(dialogsWork);
afterEach(cleanup);

describe('the bar', () => {
  test('tells kinds by colour and evidence by pattern, and each part is as wide as its share', () => {
    const { container } = render(<Bar parts={sharesOf(pastedReport())!.parts} />);
    const pieces = [...container.querySelectorAll<HTMLElement>('.piece')];
    expect(pieces.map((piece) => piece.className)).toEqual([
      'piece piece-reuse piece-matched',
      'piece piece-reuse piece-introduced',
      'piece piece-own',
    ]);
    const sizes = pieces.map((piece) => Number(piece.style.flexGrow));
    expect(sizes.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });
});

describe('what is switched and chosen', () => {
  test('a switch is called by its label; its hint is read after that', () => {
    render(<Switch label="Highlight" hint="A quiet underline." on={false} onChange={() => {}} />);
    const control = screen.getByRole('switch', { name: 'Highlight' });
    expect(document.getElementById(control.getAttribute('aria-describedby')!)?.textContent).toBe('A quiet underline.');
  });

  test('so is each of several choices', () => {
    const choices = [
      { value: 'click', words: 'When I click', hint: 'Nothing is read before.' },
      { value: 'always', words: 'Always', hint: 'Every page is read.' },
    ];
    render(<RadioGroup legend="Read a page" name="mode" value="click" onChange={() => {}} choices={choices} />);
    const control = screen.getByRole('radio', { name: 'Always' });
    expect(document.getElementById(control.getAttribute('aria-describedby')!)?.textContent).toBe('Every page is read.');
  });
});

describe('a difference', () => {
  const text = 'ending the six-year dispute over winter';
  test.each([
    [
      'replaced',
      { start: 11, end: 14, here: 'six', there: 'five' },
      '… ending the Original five Page six-year dispute over winter …',
    ],
    [
      'left out',
      { start: 19, end: 19, here: '', there: ' long' },
      '… ending the six-year Original long dispute over winter …',
    ],
    ['added', { start: 11, end: 14, here: 'six', there: '' }, '… ending the Page six-year dispute over winter …'],
  ])('%s: both wordings stand in their sentence', (_name, edit, expected) => {
    const { container } = render(
      <Difference language="en" text={`now ${text} now`} {...{ ...edit, start: edit.start + 4, end: edit.end + 4 }} />,
    );
    const said = container.textContent!.replace('The original has:', 'Original').replace('This page has:', 'Page');
    expect(said.replace(/\s+/g, ' ')).toBe(expected);
  });
});

describe('a flag', () => {
  const flag = (given: Partial<Flag> = {}): Flag => ({
    id: 'fact-checked-unbacked',
    severity: 'warning',
    message: 'The label is its own.',
    evidence: [{ type: 'marker', index: 0 }],
    ...given,
  });
  const report = reportOf({});
  const lines = (given: Flag) => {
    const { container } = render(<FlagRow flag={given} report={report} onShow={() => {}} />);
    return [...container.querySelectorAll('p')].map((line) => line.textContent);
  };

  test('says its fact, then what was looked for in small type, in the words of the catalogue', () => {
    const sentences = [
      { id: 'label.unbacked', parts: [{ words: 'Fact\nchecked' }], english: '' },
      { id: 'check.nobody', parts: [], english: '' },
    ];
    expect(lines(flag({ sentences }))).toEqual([
      'The page says “Fact checked”: its own claim.',
      'The page names no checker, and no link to a check by a known fact-checker was found.',
    ]);
  });

  test('of a Report from before sentences had names says its message', () => {
    expect(lines(flag())).toEqual(['The label is its own.']);
  });

  test('one without a place on the page has no "Show"', () => {
    render(<FlagRow flag={flag()} report={report} onShow={() => {}} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a dialog', () => {
  test('gives the focus back to where it was', () => {
    render(<button type="button">before</button>);
    const before = screen.getByRole('button', { name: 'before' });
    before.focus();
    const { unmount } = render(
      <Dialog title="Sure?" confirm="Yes" onConfirm={() => {}} onClose={() => {}}>
        <input aria-label="inside" />
      </Dialog>,
    );
    screen.getByLabelText('inside').focus();
    unmount();
    return vi.waitFor(() => expect(document.activeElement).toBe(before));
  });

  test('Escape, which closes the element itself, is heard', () => {
    const closed = vi.fn();
    render(
      <Dialog title="Sure?" confirm="Yes" onConfirm={() => {}} onClose={closed}>
        words
      </Dialog>,
    );
    fireEvent(screen.getByRole('dialog'), new Event('close'));
    expect(closed).toHaveBeenCalledOnce();
  });
});
