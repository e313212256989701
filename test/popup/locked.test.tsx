import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Popup } from '../../src/popup/popup.tsx';
import { reportOf } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { done, fakeConnector } from './fake-connector.ts';

beforeEach(speakEnglish);
afterEach(cleanup);

test.each([
  [{ mode: 'everywhere', granted: true }, ['off'], 'Turn off on this site'],
  [{ mode: 'sites', listed: true, granted: true }, ['sites'], 'Remove from my list'],
  [{ mode: 'click' }, ['mode'], 'On every page'],
] as const)(
  'what an administrator has set about where it runs cannot be changed here: %j, %j',
  async (site, locked, words) => {
    const connector = fakeConnector({ state: done(reportOf()), site: { ...site, locked: new Set(locked) } });
    render(<Popup connector={connector} />);
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: new RegExp(words, 'i') });
    expect(button.disabled).toBe(true);
    expect(screen.getByText(/this browser’s administrator/)).toBeTruthy();
  },
);
