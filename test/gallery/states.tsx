import type { ComponentChild, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Exercise } from '../../src/classroom/exercise.tsx';
import { Compare } from '../../src/compare/compare.tsx';
import type { CompareConnector, Comparison, Nothing } from '../../src/compare/connector.ts';
import { memoryLibrary } from '../../src/library/memory.ts';
import type { RequestEntry } from '../../src/library/requests.ts';
import { Options } from '../../src/options/options.tsx';
import { Popup } from '../../src/popup/popup.tsx';
import type { TabState } from '../../src/shared/contract.ts';
import type { ShelfConnector } from '../../src/shelf/connector.ts';
import { Shelf } from '../../src/shelf/shelf.tsx';
import { Welcome } from '../../src/welcome/welcome.tsx';
import { CHAIN, comparison, original, other, report } from '../compare/comparison.ts';
import { fakeLibrary, fakeOptions, sourcesNamed } from '../options/fake-connector.ts';
import { done, fakeConnector } from '../popup/fake-connector.ts';
import { connectorOf, stocked } from '../shelf/stocked.ts';
import { mixedReport, notArticleReport, pastedReport, reportOf, speechReport, tooShortReport } from '../ui/reports.ts';

/** The library page with a search of the texts that was begun as a reader begins it. */
function FoundInTexts({ connector }: { connector: ShelfConnector }): JSX.Element {
  useEffect(() => {
    const begin = () => {
      const field = document.querySelector<HTMLInputElement>('.shelf-tools input[type=search]');
      if (!field?.form) return void setTimeout(begin, 10);
      field.value = 'motion carried';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      setTimeout(() => field.form?.requestSubmit(), 50);
    };
    begin();
  }, []);
  return <Shelf connector={connector} />;
}

type Draw = () => ComponentChild | Promise<ComponentChild>;

const popup = (state: TabState) => () => <Popup connector={fakeConnector({ state })} />;
const unsupported = (page: Extract<TabState, { status: 'unsupported' }>['page']) =>
  popup({ status: 'unsupported', page });

const compare = (found: Comparison | Nothing, layout: 'wide' | 'panel' = 'wide') => {
  const connector: CompareConnector = { open: async () => found, watch: () => () => {}, show: async () => true };
  return () => <Compare connector={connector} layout={layout} />;
};

const classroom = (given: Parameters<typeof reportOf>[0] | null) => () => (
  <Exercise
    connector={{
      report: async () => (given === null ? null : { ...report, ...given }),
      reveal: async () => {},
      show: async () => true,
    }}
  />
);

const welcome = () => (
  <Welcome
    connector={{
      mode: async () => 'click',
      choose: async () => true,
      begin: async () => true,
      following: { rows: async () => [], watch: () => () => {}, deed: async () => {}, request: async () => true },
      isOnline: () => true,
      openOptions: () => {},
    }}
  />
);

/** One that was answered, and one that the fence held back. */
const REQUESTS: readonly RequestEntry[] = [
  {
    at: '2031-04-20T07:10:00Z',
    address: 'https://harbour-wire.example/2031/04/17/ferry-talks-end-without-a-timetable',
    cause: 'reader',
    result: 'ok',
    sent: true,
    status: 200,
    bytes: 48_200,
  },
  {
    at: '2031-04-20T07:04:00Z',
    address: 'https://tidal-post.example/feed.xml',
    cause: 'poll',
    result: 'refused: budget',
    sent: false,
    status: null,
    bytes: 0,
  },
];

/** Every view of the extension in every state it can be in, with invented pages and no browser behind it. */
export const STATES: Readonly<Record<string, Readonly<Record<string, Draw>>>> = {
  popup: {
    'most-from-one-source': popup(done(pastedReport())),
    'several-sources': popup(done(mixedReport())),
    'speech-only': popup(done(speechReport())),
    'nothing-found': popup(done(reportOf())),
    'no-article': popup(done(notArticleReport())),
    'too-short': popup(done(tooShortReport())),
    saved: popup(done(pastedReport(), 'o1')),
    muted: popup({ ...done(pastedReport()), muted: ['label.fact-checked', 'altered-quotation'] }),
    'kept-back': popup({ ...done(pastedReport()), keptBack: true }),
    working: popup({ status: 'working' }),
    'not-allowed': popup({ status: 'no-permission', origin: 'https://daily-lantern.example' }),
    failed: popup({ status: 'error', message: 'The page did not answer.' }),
    'browser-page': unsupported('browser'),
    pdf: unsupported('pdf'),
    file: unsupported('file'),
    empty: unsupported('empty'),
    reader: unsupported('reader'),
    'private-window': () => (
      <Popup
        connector={fakeConnector({
          state: done(pastedReport()),
          page: { tabId: 7, url: 'https://daily-lantern.example/', host: 'daily-lantern.example', isPrivate: true },
        })}
      />
    ),
  },
  compare: {
    'side-by-side': compare(comparison()),
    'several-originals': compare(comparison({ originals: [original, other] })),
    chain: compare(comparison({ report: { ...report, chain: CHAIN }, originals: [original, other] })),
    panel: compare(comparison(), 'panel'),
    'not-judged': compare('not-judged'),
    gone: compare('gone'),
    'no-original': compare(comparison({ originals: [] })),
  },
  shelf: {
    originals: async () => <Shelf connector={connectorOf(await stocked(300))} />,
    found: async () => <FoundInTexts connector={connectorOf(await stocked(300))} />,
    storage: async () => {
      history.replaceState(null, '', '#storage');
      return <Shelf connector={connectorOf(await stocked(300))} />;
    },
    empty: () => <Shelf connector={connectorOf(memoryLibrary())} />,
    failed: () => (
      <Shelf
        connector={{ ...connectorOf(memoryLibrary()), library: () => Promise.reject(new Error('The disk is full.')) }}
      />
    ),
  },
  classroom: {
    exercise: classroom({}),
    'no-number': classroom({ quotient: null }),
    gone: classroom(null),
  },
  options: {
    fresh: () => <Options connector={fakeOptions()} />,
    used: () => (
      <Options
        connector={fakeOptions({
          library: fakeLibrary(60),
          sources: sourcesNamed('Harbour Wire', 'The Tidal Post', 'Island Gazette'),
          settings: { mode: 'sites', sites: ['daily-lantern.example'], off: ['bank.example'] },
          requests: REQUESTS,
        })}
      />
    ),
    managed: () => (
      <Options connector={fakeOptions({ policy: { settings: {}, sources: sourcesNamed('School Paper') } })} />
    ),
    'not-allowed-everywhere': () => <Options connector={fakeOptions({ settings: { mode: 'everywhere' } })} />,
  },
  welcome: { first: welcome },
};
