import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Popup } from '../../src/popup/popup.tsx';
import type { TabState } from '../../src/shared/contract.ts';
import { accessibilityFaults } from '../ui/axe.ts';
import { mixedReport, notArticleReport, pastedReport, reportOf, speechReport, tooShortReport } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { done, fakeConnector } from './fake-connector.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

interface Case {
  readonly state: TabState;
  readonly heading: string;
  /** What else must be said: why, and what can be done. */
  readonly says: readonly (string | RegExp)[];
}

const unsupported = (page: Extract<TabState, { status: 'unsupported' }>['page']): TabState => ({
  status: 'unsupported',
  page,
});

const CASES: Record<string, Case> = {
  'most of it from one publication': {
    state: done(pastedReport()),
    heading: 'About 83 % of this article is Harbour Wire’s text.',
    says: ['“Fact checked” is the page’s own label.', /No checker is named/, 'Ferry talks end without a timetable'],
  },
  'several sources and speech': {
    state: done(mixedReport()),
    heading: 'About 35 % of this article is text from elsewhere; another 12 % is quoted speech.',
    says: [
      /The page credits/,
      'Get the original from harbour-wire.example',
      'Search for it',
      /Opens your search engine/,
    ],
  },
  'speech only': {
    state: done(speechReport()),
    heading: 'This article’s own words, except for 12 % quoted speech.',
    says: [],
  },
  'nothing found': {
    state: done(reportOf()),
    heading: 'No words from elsewhere were found in this article.',
    says: ['What was checked', /recognised only if your library holds the original/],
  },
  'no article': {
    state: done(notArticleReport()),
    heading: 'This page does not look like an article, so it gets no number.',
    says: [/no sign of being a news article/, /Open one of the articles/],
  },
  'too short': {
    state: done(tooShortReport()),
    heading: 'There is too little text here to judge, so it gets no number.',
    says: [/12 words/, /read more/],
  },
  'still working': { state: { status: 'working' }, heading: 'Reading this page…', says: [] },
  'not allowed': {
    state: { status: 'no-permission', origin: 'https://daily-lantern.example' },
    heading: 'Quotient may not read this page yet.',
    says: [/stays on this machine/, 'Allow this site'],
  },
  failed: {
    state: { status: 'error', message: 'The page did not answer.' },
    heading: 'This page could not be judged.',
    says: ['The page did not answer.', 'Try again'],
  },
  'a page of the browser': {
    state: unsupported('browser'),
    heading: 'This is one of the browser’s own pages.',
    says: [/Open a news article/],
  },
  'the store': {
    state: unsupported('store'),
    heading: 'This is the browser’s extension store.',
    says: [/Open a news article/],
  },
  'a PDF': { state: unsupported('pdf'), heading: 'This is a PDF.', says: [/exists as a web page/] },
  'a local file': { state: unsupported('file'), heading: 'This is a file on your machine.', says: [/command line/] },
  'an empty document': {
    state: unsupported('empty'),
    heading: 'There is nothing on this page.',
    says: [/click Quotient again/],
  },
  'an image': { state: unsupported('not-html'), heading: 'This is not a web page.', says: [/Open the article/] },
  'reader view': {
    state: unsupported('reader'),
    heading: 'This is the browser’s reader view.',
    says: [/Leave the reader view/],
  },
};

describe('each state of a page has its own words, says what can be done, and is accessible', () => {
  test.each(Object.entries(CASES))('%s', async (_name, { state, heading, says }) => {
    render(<Popup connector={fakeConnector({ state })} />);
    const title = await screen.findByRole('heading', { level: 1, name: heading.replaceAll(' %', '\u00a0%') });
    expect(title).toBeTruthy();
    for (const words of says) expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('the answer is drawn before anything is asked about the site', async () => {
    const fake = fakeConnector({ state: done(pastedReport()) });
    const shown: (string | null)[] = [];
    const site: typeof fake.site = (page) => {
      shown.push(screen.queryByRole('heading', { level: 1 })?.textContent ?? null);
      return fake.site(page);
    };
    render(<Popup connector={{ ...fake, site }} />);
    await screen.findByText('This site so far');
    expect(shown).toEqual([expect.stringMatching(/^About 83/)]);
  });

  test('a page that was empty when it was looked at is read again: it may have loaded since', async () => {
    const connector = fakeConnector({ state: { status: 'unsupported', page: 'empty' }, run: done(reportOf()) });
    render(<Popup connector={connector} />);
    await screen.findByRole('heading', { name: /No words from elsewhere/ });
    expect(connector.calls).toEqual(['state 7', 'run 7']);
  });

  test('where there is no page at all, that is said', async () => {
    render(<Popup connector={fakeConnector({ page: null })} />);
    expect(await screen.findByRole('heading', { name: 'This is one of the browser’s own pages.' })).toBeTruthy();
  });

  test('a background that does not answer is an error with a way on, not an empty popup', async () => {
    const connector = {
      ...fakeConnector({ run: done(pastedReport()) }),
      state: () => Promise.reject(new Error('nobody answered')),
    };
    render(<Popup connector={connector} />);
    expect(await screen.findByText('nobody answered')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: /^About 83/ })).toBeTruthy();
  });
});
