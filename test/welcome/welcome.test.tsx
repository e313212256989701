import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FollowedRow } from '../../src/library/followed-rows.ts';
import type { Source } from '../../src/lists/source-list.ts';
import type { Mode } from '../../src/shared/contract.ts';
import type { WelcomeConnector } from '../../src/welcome/connector.ts';
import { Sample } from '../../src/welcome/sample.tsx';
import { StartProgress } from '../../src/welcome/start-progress.tsx';
import { Welcome } from '../../src/welcome/welcome.tsx';
import { accessibilityFaults } from '../ui/axe.ts';
import { speakEnglish } from '../ui/speak-english.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

function fakeWelcome(answers = true): WelcomeConnector & { chosen: Mode[]; begun: Source[] } {
  const chosen: Mode[] = [];
  const begun: Source[] = [];
  return {
    chosen,
    begun,
    mode: async () => chosen.at(-1) ?? 'click',
    choose: async (mode) => {
      if (answers) chosen.push(mode);
      return answers;
    },
    begin: async (sources) => {
      if (answers) begun.push(...sources);
      return answers;
    },
    following: { rows: async () => [], watch: () => () => {}, deed: async () => {}, request: async () => answers },
    isOnline: () => true,
    openOptions: () => {},
  };
}

test('the article to try it on is English, and is set so in a page that runs from right to left', () => {
  document.documentElement.dir = 'rtl';
  render(<Sample />);
  const article = screen.getByRole('article');
  expect(article.closest('[dir]')?.getAttribute('dir')).toBe('ltr');
  expect(article.lang).toBe('en');
  document.documentElement.removeAttribute('dir');
});

describe('the welcome page', () => {
  test('asks one thing, with three answers, and the most careful one is chosen', async () => {
    render(<Welcome connector={fakeWelcome()} />);
    const radios = await screen.findAllByRole<HTMLInputElement>('radio');
    expect(radios).toHaveLength(3);
    expect(radios.filter((radio) => radio.checked).map((radio) => radio.value)).toEqual(['click']);
  });

  test('a choice is stored and said', async () => {
    const connector = fakeWelcome();
    render(<Welcome connector={connector} />);
    fireEvent.click(await screen.findByRole('radio', { name: /On every page/ }));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(connector.chosen).toEqual(['everywhere']);
  });

  test('a refusal by the browser changes nothing and is said', async () => {
    const connector = fakeWelcome(false);
    render(<Welcome connector={connector} />);
    fireEvent.click(await screen.findByRole('radio', { name: /On every page/ }));
    expect(await screen.findByText(/did not allow it/)).toBeTruthy();
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: /When I click/ }).checked).toBe(true),
    );
  });

  test('the sample is bare until it is looked at; then it shows whose words it is', async () => {
    const { container } = render(<Welcome connector={fakeWelcome()} />);
    expect(container.querySelectorAll('mark')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Show what Quotient finds' }));
    expect(await screen.findByText(/of this article is/)).toBeTruthy();
    expect(container.querySelectorAll('mark')).toHaveLength(3);
    expect(container.querySelector('.changed')!.textContent).toBe('six');
    fireEvent.click(screen.getByRole('button', { name: 'Show the plain page' }));
    await waitFor(() => expect(container.querySelectorAll('mark')).toHaveLength(0));
  });

  test('is accessible, before and after', async () => {
    render(<Welcome connector={fakeWelcome()} />);
    expect(await accessibilityFaults(document.body)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Show what Quotient finds' }));
    await screen.findByText(/of this article is/);
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });
});

describe('the first day', () => {
  const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

  test('nobody is trusted and nothing asked until the reader has chosen and said so', async () => {
    const connector = fakeWelcome();
    render(<Welcome connector={connector} />);
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Choose a list first' });
    expect(button.disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: /Fact-checkers/ }));
    expect(connector.begun).toEqual([]);
    await press(/^Trust these \d+ publishers and fetch/);
    await waitFor(() => expect(connector.begun.length).toBeGreaterThan(50));
    expect(connector.begun.every(({ trust }) => trust === 'trusted')).toBe(true);
  });

  test('a refusal is said, and nothing is asked', async () => {
    render(<Welcome connector={fakeWelcome(false)} />);
    fireEvent.click(await screen.findByRole('checkbox', { name: /Science/ }));
    await press(/^Trust these/);
    expect((await screen.findByRole('alert')).textContent).toMatch(/did not allow it/);
  });

  const row = (last: string | null, total: number, failures = 0): FollowedRow => ({
    job: null,
    source: { ...newFollowed, key: `${total}.example`, last, total, failures, result: last ? { word: 'ok' } : null },
  });

  test('what came in is shown while it comes in, and at the end', async () => {
    const { rerender } = render(<StartProgress rows={[row('2031-05-01', 12), row(null, 0)]} isOnline />);
    expect(screen.getByRole('status').textContent).toBe('1 of 2 sources checked. 12 articles came in. ');
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(1);
    rerender(<StartProgress rows={[row('2031-05-01', 12), row('2031-05-01', 0, 1)]} isOnline={false} />);
    expect(screen.getByRole('status').textContent).toBe(
      'All sources have been checked. 12 articles came in. 1 brought nothing; Quotient will try again.',
    );
    expect(screen.getByText(/You are offline/)).toBeTruthy();
  });
});

const newFollowed = {
  ...{ since: '2031-05-01', feeds: [], robots: [], searched: null, fresh: 0, intervalMs: 3_600_000 },
};
