import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Popup } from '../../src/popup/popup.tsx';
import { pastedReport } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { done, fakeConnector } from './fake-connector.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

describe('the site so far', () => {
  test('is looked up when it is opened, not before, and said without a score', async () => {
    const connector = fakeConnector({ state: done(pastedReport()) });
    render(<Popup connector={connector} />);
    const fold = (await screen.findByText('This site so far')).closest('details')!;
    expect(connector.calls.some((call) => call.startsWith('history'))).toBe(false);
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    const words = await within(fold).findByText(/12 pages of this site read since Jan 2, 2031/);
    expect(words.textContent!.replaceAll('\u00a0', ' ')).toContain(
      'Median quotient: 34 %. 3 of these pages carry a label',
    );
  });

  const opened = async (connector: ReturnType<typeof fakeConnector>) => {
    render(<Popup connector={connector} />);
    const fold = (await screen.findByText('This site so far')).closest('details')!;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    await within(fold).findByText(/12 pages/);
    return fold;
  };

  test('is gone from a popup that is open when its pages are deleted', async () => {
    const connector = fakeConnector({ state: done(pastedReport()) });
    const fold = await opened(connector);
    connector.libraryChanges(null);
    await within(fold).findByText('No page of this site has been read, or its reports were deleted.');
    expect(within(fold).queryByText(/12 pages/)).toBeNull();
  });

  test('is not looked up again once it is folded', async () => {
    const connector = fakeConnector({ state: done(pastedReport()) });
    const fold = await opened(connector);
    fold.open = false;
    fireEvent(fold, new Event('toggle'));
    await waitFor(() => {
      const before = connector.calls.length;
      connector.libraryChanges(null);
      expect(connector.calls).toHaveLength(before);
    });
  });

  test('is not offered where the reader has switched it off', async () => {
    render(<Popup connector={fakeConnector({ state: done(pastedReport()), site: { history: false } })} />);
    await screen.findByText('Worth knowing');
    expect(screen.queryByText('This site so far')).toBeNull();
  });
});
