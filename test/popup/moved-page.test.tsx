import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Popup } from '../../src/popup/popup.tsx';
import type { TabState } from '../../src/shared/contract.ts';
import { pastedReport } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { done, fakeConnector, PAGE } from './fake-connector.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

describe('a page that moves on while the popup is open', () => {
  const NEXT = { ...PAGE, url: 'https://harbour-wire.example/', host: 'harbour-wire.example' };
  const pressed = (calls: readonly string[], name: string) => calls.filter((call) => call.startsWith(name));

  test('takes its Report and its site along: what is shown and decided is of the page that is there', async () => {
    const connector = fakeConnector({ state: done(pastedReport()) });
    render(<Popup connector={connector} />);
    await screen.findByRole('heading', { level: 1, name: /Harbour Wire’s text/ });
    connector.move(NEXT, { status: 'idle' });
    await screen.findByRole('heading', { name: /not been read/ });
    expect(screen.queryByText(/Harbour Wire’s text/)).toBeNull();
    expect(screen.queryByText('daily-lantern.example')).toBeNull();
    expect(screen.getAllByText('harbour-wire.example').length).toBeGreaterThan(0);
    expect(pressed(connector.calls, 'run')).toEqual([]);
  });

  test('is not given what comes of reading the one before', async () => {
    const connector = fakeConnector({ state: { status: 'idle' } });
    let finish = (_: TabState) => {};
    connector.run = () => new Promise((resolve) => (finish = resolve));
    render(<Popup connector={connector} />);
    await waitFor(() => expect(connector.calls).toContain('state 7'));
    connector.move(NEXT, { status: 'unsupported', page: 'empty' });
    await screen.findByText('There is nothing on this page.');
    finish(done(pastedReport()));
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryByText(/Harbour Wire’s text/)).toBeNull();
  });
});
