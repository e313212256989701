import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Popup } from '../../src/popup/popup.tsx';
import { accessibilityFaults } from '../ui/axe.ts';
import { pastedReport } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { done, fakeConnector, PAGE } from './fake-connector.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

const FACT_CHECKED = '“Fact checked” is the page’s own label.';
const MUTE = `Mute on daily-lantern.example: ${FACT_CHECKED}`;
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('muting a finding', () => {
  test('takes it away on this site, says so, counts it, and can be undone at once', async () => {
    const connector = fakeConnector({ state: done(pastedReport()) });
    render(<Popup connector={connector} />);
    await press(MUTE);
    await screen.findByText('Muted on daily-lantern.example.');
    expect(connector.calls).toContain('mute "daily-lantern.example" ["label.fact-checked"] true');
    await waitFor(() => expect(screen.queryByText(FACT_CHECKED)).toBeNull());
    expect(screen.getAllByText('1 kind of finding is muted on this site.').length).toBeGreaterThan(1);
    expect(await accessibilityFaults(document.body)).toEqual([]);
    await press('Undo');
    await screen.findByText(FACT_CHECKED);
    expect(screen.queryByText(/muted on this site/)).toBeNull();
  });

  test('is listed with the site, where it is heard again', async () => {
    const connector = fakeConnector({ state: done(pastedReport()) });
    render(<Popup connector={connector} />);
    await press(MUTE);
    const summary = (await screen.findAllByText(/is muted on this site/)).find((each) => each.tagName === 'SUMMARY')!;
    const fold = within(summary.closest('details')!);
    expect(fold.getByText('The page calls itself fact-checked.')).toBeTruthy();
    fireEvent.click(fold.getByText('Unmute'));
    await screen.findByText(FACT_CHECKED);
    expect(connector.calls).toContain('mute "daily-lantern.example" ["label.fact-checked"] false');
  });

  test('can be done at a label that raises no flag', async () => {
    const connector = fakeConnector({ state: done(pastedReport()) });
    render(<Popup connector={connector} />);
    const fold = (await screen.findByText('2 labels and notices on the page')).closest('details')!;
    fireEvent.click((await within(fold).findAllByText('Mute'))[1]!);
    await screen.findByText('Muted on daily-lantern.example.');
    expect(connector.calls).toContain('mute "daily-lantern.example" ["comments.first"] true');
  });

  test('is not offered where an administrator sets what is muted, nor on a page without a site', async () => {
    render(
      <Popup
        connector={fakeConnector({ state: done(pastedReport()), site: { locked: new Set(['muted'] as const) } })}
      />,
    );
    await screen.findByText('This site so far');
    expect(screen.queryByText('Mute')).toBeNull();
    cleanup();
    render(<Popup connector={fakeConnector({ state: done(pastedReport()), page: { ...PAGE, host: null } })} />);
    await screen.findByText(FACT_CHECKED);
    expect(screen.queryByText('Mute')).toBeNull();
  });
});
