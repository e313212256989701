import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Popup } from '../../src/popup/popup.tsx';
import { mixedReport, pastedReport } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { done, fakeConnector } from './fake-connector.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

const STOPS = 'a[href], button:not([disabled]), input:not([disabled]), summary';

/** What the Tab key reaches, in order. */
function stops(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(STOPS)];
}

describe('the popup by keyboard', () => {
  test('all that can be pressed is a button, a link, a switch or a fold, in the order it is read', async () => {
    render(<Popup connector={fakeConnector({ state: done(pastedReport()) })} />);
    await screen.findByText('Worth knowing');
    await screen.findByText(/^Always run here/);
    const names = stops().map((stop) => stop.getAttribute('aria-label') ?? stop.textContent);
    const order = [
      'Quotient’s settings',
      'Show on the page: “Fact',
      'Open the original',
      '3 quoted passages',
      'Always run here',
      'Save as original',
    ];
    const places = order.map((name) => names.findIndex((each) => each!.startsWith(name)));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test('nothing changes the natural order or takes the focus away', async () => {
    render(<Popup connector={fakeConnector({ state: done(mixedReport()) })} />);
    await screen.findAllByText(/Not in your library/);
    for (const stop of stops()) expect(stop.tabIndex).toBe(0);
    expect(document.activeElement).toBe(document.body);
  });

  test('each of many buttons that say "Show" says what it shows', async () => {
    render(<Popup connector={fakeConnector({ state: done(pastedReport()) })} />);
    await screen.findByText('Worth knowing');
    const shows = stops().filter((stop) => stop.textContent === 'Show');
    const names = shows.map((stop) => stop.getAttribute('aria-label'));
    expect(shows.length).toBeGreaterThan(3);
    expect(names.every((name) => name!.length > 'Show on the page: '.length)).toBe(true);
  });

  test('the bar is not read out: its legend says the same in words', async () => {
    render(<Popup connector={fakeConnector({ state: done(pastedReport()) })} />);
    const legend = await screen.findByRole('list', { name: 'Whose words' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map((item) => item.textContent!.replaceAll('\u00a0', ' ')),
    ).toEqual(['71 % Harbour Wire, matched word for word', '12 % after “Harbour Wire reports”', '17 % its own words']);
    // What the page says stands together as one piece, in its own direction.
    expect([...legend.querySelectorAll('bdi')].map((each) => each.textContent)).toEqual([
      'Harbour Wire',
      'Harbour Wire reports',
    ]);
    expect(document.querySelector('.bar')!.getAttribute('aria-hidden')).toBe('true');
  });
});
