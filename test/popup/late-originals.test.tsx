import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Popup } from '../../src/popup/popup.tsx';
import { reportOf } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { done, fakeConnector } from './fake-connector.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

describe('pages read before', () => {
  const late = { title: 'Ferry talks', url: 'https://daily-lantern.example/a', publisher: 'Harbour Wire' };

  test('whose Reports were redone say what is quoted now, and are compared though they are closed', async () => {
    const compared = { report: 'r1', original: 'o1' };
    const connector = fakeConnector({ state: done(reportOf()), late: [{ ...late, quotient: 0.83, compared }] });
    render(<Popup connector={connector} />);
    expect(await screen.findByText(/Report redone: 83.% quoted\./)).toBeTruthy();
    await press(/^Compare with: Ferry talks/);
    expect(connector.calls).toContain('compareLate "r1" "o1"');
    await press('Dismiss');
    expect(connector.calls).toContain('lateSeen');
    expect(screen.queryByText('Ferry talks')).toBeNull();
  });

  test('whose Reports are still the old ones are only named', async () => {
    const connector = fakeConnector({ state: done(reportOf()), late: [{ ...late, quotient: null, compared: null }] });
    render(<Popup connector={connector} />);
    expect(await screen.findByText('Ferry talks')).toBeTruthy();
    expect(screen.queryByText(/redone/)).toBeNull();
    expect(screen.queryByRole('button', { name: /^Compare with: Ferry/ })).toBeNull();
  });
});
