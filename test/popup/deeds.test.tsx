import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Popup } from '../../src/popup/popup.tsx';
import { mixedReport, pastedReport, quotation, reportOf, words } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { done, fakeConnector, PAGE } from './fake-connector.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

describe('opening the popup', () => {
  test('shows a stored Report without running again, and has the page looked at', async () => {
    const connector = fakeConnector({ state: done(pastedReport()) });
    render(<Popup connector={connector} />);
    await screen.findByRole('heading', { level: 1, name: /Harbour Wire’s text/ });
    expect(connector.calls).toEqual(['state 7', 'look 7']);
  });

  test('runs where nothing is stored: opening it is the click', async () => {
    const connector = fakeConnector({ state: { status: 'idle' }, run: done(reportOf()) });
    render(<Popup connector={connector} />);
    await screen.findByRole('heading', { name: /No words from elsewhere/ });
    expect(connector.calls).toEqual(['state 7', 'run 7']);
  });

  test('says the answer to a screen reader when it arrives', async () => {
    const connector = fakeConnector({ state: { status: 'working' } });
    render(<Popup connector={connector} />);
    await waitFor(() => expect(connector.calls).toContain('state 7'));
    connector.tell(done(pastedReport()));
    await waitFor(() => expect(screen.getAllByRole('status')[0]!.textContent).toContain('83\u00a0%'));
  });

  test('stops listening when it closes', async () => {
    const connector = fakeConnector({ state: done(reportOf()) });
    const { unmount } = render(<Popup connector={connector} />);
    await screen.findByRole('heading', { level: 1, name: /No words/ });
    unmount();
    await waitFor(() => expect(connector.calls).toContain('unwatch'));
  });
});

describe('sharing', () => {
  const shareFold = async () => {
    const fold = (await screen.findByText('Share')).closest('details')!;
    fold.open = true;
    return within(fold);
  };

  test('copies the whole in short, or one finding, with the address of the page', async () => {
    const connector = fakeConnector({ state: done(pastedReport()) });
    render(<Popup connector={connector} />);
    const fold = await shareFold();
    fireEvent.click(fold.getByRole('button', { name: 'Copy as text' }));
    await screen.findByText('Copied.');
    const whole = JSON.parse(connector.calls.find((call) => call.startsWith('copy'))!.slice('copy '.length)) as string;
    expect(whole.replaceAll('\u00a0', ' ')).toContain('About 83 % of this article is Harbour Wire’s text.');
    expect(whole).toContain('https://daily-lantern.example/ferries');
    expect(whole).toContain('Harbour Wire: Ferry talks end without a timetable');
    fireEvent.change(fold.getByLabelText('What to share'), { target: { value: '1' } });
    fireEvent.click(fold.getByRole('button', { name: 'Copy as Markdown' }));
    await waitFor(() => expect(connector.calls.filter((call) => call.startsWith('copy'))).toHaveLength(2));
    expect(connector.calls.at(-1)).toContain('**“Fact checked” is the page’s own label.**');
  });

  test('text of a page is no markup in what is copied', async () => {
    const base = pastedReport();
    const title = '](javascript:x) **bold** <b>';
    const report = { ...base, article: { ...base.article, title }, url: 'javascript:alert(1)' };
    const connector = fakeConnector({ state: done(report) });
    render(<Popup connector={connector} />);
    fireEvent.click((await shareFold()).getByRole('button', { name: 'Copy as Markdown' }));
    await screen.findByText('Copied.');
    const copied = JSON.parse(connector.calls.find((call) => call.startsWith('copy'))!.slice('copy '.length)) as string;
    expect(copied.split('\n')[0]).toBe('\\]\\(javascript:x\\) \\*\\*bold\\*\\* \\<b\\>');
    expect(copied).not.toContain('alert(1)');
  });

  test('saves the Report as a page or for programs', async () => {
    const connector = fakeConnector({ state: done(pastedReport()) });
    render(<Popup connector={connector} />);
    const fold = await shareFold();
    fireEvent.click(fold.getByRole('button', { name: 'Save as web page' }));
    fireEvent.click(fold.getByRole('button', { name: 'Save as JSON' }));
    await screen.findByText('Saved to your downloads.');
    expect(connector.calls.filter((call) => call.startsWith('save'))).toEqual(['save "r1" "page"', 'save "r1" "json"']);
  });
});

describe('in a classroom', () => {
  test('the answer is kept back until the pupil asks for it', async () => {
    const connector = fakeConnector({ state: { ...done(pastedReport()), keptBack: true } });
    render(<Popup connector={connector} />);
    await screen.findByRole('heading', { name: 'Your own eyes first' });
    expect(document.body.textContent).not.toMatch(/83|Harbour Wire/);
    await press('Start the exercise');
    expect(connector.calls).toContain('exercise 7');
    await press('Show the answer now');
    await screen.findByRole('heading', { level: 1, name: /Harbour Wire’s text/ });
  });
});

describe('going to the page', () => {
  test('"Show" of a flag jumps to the place of its evidence', async () => {
    const connector = fakeConnector({ state: done(pastedReport()) });
    render(<Popup connector={connector} />);
    await press('Show on the page: “Fact checked” is the page’s own label.');
    expect(connector.calls).toContain('show 7 0 12');
  });

  test('each quotation of the page is listed with its source, its evidence and a way to it', async () => {
    const report = pastedReport();
    const connector = fakeConnector({ state: done(report) });
    render(<Popup connector={connector} />);
    const fold = (await screen.findByText('3 quoted passages')).closest('details')!;
    const rows = within(fold).getAllByRole('listitem', { hidden: true });
    expect(rows).toHaveLength(3);
    expect(rows[0]!.textContent).toContain('Harbour Wire · matched in your library');
    fireEvent.click(within(rows[2]!).getByRole('button', { hidden: true }));
    const { start, end } = report.quotations[2]!;
    expect(connector.calls).toContain(`show 7 ${start} ${end}`);
  });

  test('a passage that is gone is said to be gone', async () => {
    render(<Popup connector={fakeConnector({ state: done(pastedReport()), shown: false })} />);
    await press(/^Show on the page: “Fact/);
    expect(await screen.findByText(/no longer on the page/)).toBeTruthy();
  });

  test('hundreds of quotations come in helpings', async () => {
    const many = Array.from({ length: 60 }, (_, i) => quotation({ start: i * 8, end: i * 8 + 7 }));
    render(<Popup connector={fakeConnector({ state: done(reportOf({ quotations: many })) })} />);
    const fold = (await screen.findByText('60 quoted passages')).closest('details')!;
    expect(fold.querySelectorAll('li')).toHaveLength(25);
    fireEvent.click(within(fold).getByText('Show 25 more'));
    await waitFor(() => expect(fold.querySelectorAll('li')).toHaveLength(50));
  });
});

describe('what the reader decides here', () => {
  test('running here by itself is asked for in the click, and its refusal is said', async () => {
    const connector = fakeConnector({ state: done(reportOf()), allowed: false });
    render(<Popup connector={connector} />);
    await press('Always run here');
    expect(connector.calls).toContain('allow "site"');
    expect(await screen.findByText(/did not allow it/)).toBeTruthy();
  });

  test('once allowed, the popup says where Quotient runs, and offers the way back', async () => {
    const connector = fakeConnector({ state: done(reportOf()) });
    render(<Popup connector={connector} />);
    await press('Always run here');
    expect(await screen.findByText('Quotient runs on this site automatically.')).toBeTruthy();
    await press('Remove from my list');
    expect(await screen.findByText(/was removed from your list/)).toBeTruthy();
  });

  test('a page that was not allowed is read as soon as it is', async () => {
    const refused = { status: 'no-permission', origin: 'https://daily-lantern.example' } as const;
    const connector = fakeConnector({ state: refused });
    render(<Popup connector={connector} />);
    await press('Allow this site');
    await waitFor(() => expect(connector.calls.filter((call) => call === 'run 7')).toHaveLength(2));
  });

  test('what is listed but not allowed by the browser is said, with the button that asks', async () => {
    const site = { mode: 'everywhere', granted: false } as const;
    const connector = fakeConnector({ state: done(reportOf()), site });
    render(<Popup connector={connector} />);
    await press('Allow all sites');
    expect(connector.calls).toContain('allow "all"');
  });

  test('marks can be hidden on this page alone, and shown again', async () => {
    const connector = fakeConnector({ state: done(pastedReport()) });
    render(<Popup connector={connector} />);
    await press('Hide them on this page for now');
    expect(connector.calls).toContain('toggleMarks');
    await press('Show them on this page again');
    expect(await screen.findByRole('button', { name: 'Hide them on this page for now' })).toBeTruthy();
  });

  test('a site can be left alone, and taken up again', async () => {
    const connector = fakeConnector({ state: done(reportOf()), site: { mode: 'everywhere', granted: true } });
    render(<Popup connector={connector} />);
    await press('Turn off on this site');
    await press('Turn on again on this site');
    expect(connector.calls.filter((call) => call.startsWith('setOff'))).toEqual(['setOff true', 'setOff false']);
  });

  test('trust is a switch with an undo', async () => {
    const connector = fakeConnector({ state: done(reportOf()) });
    render(<Popup connector={connector} />);
    fireEvent.click(await screen.findByRole('switch', { name: /Trust this site/ }));
    await press('Undo');
    await screen.findByText('Undone.');
    expect(connector.calls.filter((call) => call.startsWith('trust'))).toEqual([
      'trust "daily-lantern.example" "The Daily Lantern" "trusted"',
      'trust "daily-lantern.example" "The Daily Lantern" null',
    ]);
  });

  test.each([
    [{ publisher: { ok: false, reason: 'ip-address' } }, /has no domain/],
    [{ publisher: { ok: false, reason: 'shared' } }, /Many people publish/],
    [{ setByPolicy: true }, /this browser’s administrator/],
  ] as const)('trust cannot be given where %j, and the popup says why', async (site, words) => {
    const connector = fakeConnector({ state: done(reportOf()), site });
    render(<Popup connector={connector} />);
    const trust = await screen.findByRole<HTMLInputElement>('switch', { name: /Trust this site/ });
    expect(trust.disabled).toBe(true);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  test('highlights can be switched off where there are any', async () => {
    const connector = fakeConnector({ state: done(mixedReport()) });
    render(<Popup connector={connector} />);
    fireEvent.click(await screen.findByRole('switch', { name: /Highlight quotations/ }));
    await waitFor(() => expect(connector.calls).toContain('highlight false'));
  });

  test('saving as original can be undone', async () => {
    const connector = fakeConnector({ state: done(reportOf()) });
    render(<Popup connector={connector} />);
    await press('Save as original');
    expect(await screen.findByText('✓ In your library')).toBeTruthy();
    await press('Undo');
    await waitFor(() => expect(connector.calls).toContain('forget "o9"'));
    expect(await screen.findByRole('button', { name: 'Save as original' })).toBeTruthy();
  });

  test('a failed save says why', async () => {
    const connector = {
      ...fakeConnector({ state: done(reportOf()) }),
      save: () => Promise.reject(new Error('The disk is full.')),
    };
    render(<Popup connector={connector} />);
    await press('Save as original');
    expect(await screen.findByText('That did not work: The disk is full.')).toBeTruthy();
  });

  test('a private window stores nothing and says so', async () => {
    const page = { ...PAGE, isPrivate: true };
    render(<Popup connector={fakeConnector({ state: done(reportOf()), page })} />);
    expect(await screen.findByText(/Private window: nothing is stored/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save as original' })).toBeNull();
  });
});

describe('what a hostile page could try', () => {
  test('an original’s address that is no web address becomes no link', async () => {
    const report = pastedReport();
    const originals = [{ ...report.originals[0]!, url: 'javascript:alert(1)' }];
    const candidates = [
      { id: 'c', url: 'data:text/html,x', publisher: 'X', why: 'link', quotation: null, sentence: null } as const,
    ];
    const { container } = render(
      <Popup connector={fakeConnector({ state: done({ ...report, originals, candidates }) })} />,
    );
    await screen.findByText('Ferry talks end without a timetable');
    expect(container.querySelectorAll('a')).toHaveLength(0);
  });

  test('markup in a title stays text, and characters that turn direction are dropped', async () => {
    const report = pastedReport();
    const title = `<img src=x>\u202e${words(2)}`;
    const { container } = render(
      <Popup
        connector={fakeConnector({ state: done({ ...report, originals: [{ ...report.originals[0]!, title }] }) })}
      />,
    );
    expect(await screen.findByText('<img src=x>harbour harbour')).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
  });
});
