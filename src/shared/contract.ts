/**
 * What the parts of the extension say to one another. Each message is a method of one of two parties: the background
 * (asked by content scripts and by our own pages) and the page's content script (asked by the background and our pages).
 */
import type { Article, Candidate, Report } from '../engine/model.ts';
import type { ListAnswer } from '../lists/subscriptions/changes.ts';

export type Mode = 'click' | 'sites' | 'everywhere';

/** Where Quotient is to run by itself: on the site of a page, or on every page. */
export type Where = 'site' | 'all';

/** Kinds of page that are not judged. */
export type Unsupported = 'browser' | 'store' | 'pdf' | 'file' | 'empty' | 'not-html' | 'reader';

/** A tab's Report, or why it has none: put together when it is asked for. */
export type TabState =
  | { readonly status: 'idle' }
  | { readonly status: 'working' }
  | {
      readonly status: 'done';
      /** Without what the reader has muted on this site. */
      readonly report: Report;
      /** ISO 8601: when it was judged; anew under the same id where the page, or what is known, changed. */
      readonly judged: string;
      /** Rules that are muted on this site. */
      readonly muted: readonly string[];
      readonly stored: boolean;
      readonly savedAs: string | null;
      /** In a classroom: not to be shown until it is asked for. */
      readonly keptBack: boolean;
    }
  | { readonly status: 'no-permission'; readonly origin: string }
  | { readonly status: 'unsupported'; readonly page: Unsupported }
  | { readonly status: 'error'; readonly message: string };

/** What the content script needs to draw a Report. */
export interface Analysis {
  /** Whole, whatever is muted. */
  readonly report: Report;
  /** Rules that the reader has muted on this site. */
  readonly muted: readonly string[];
  readonly highlight: boolean;
}

/** Pages that a content script finds it cannot read. */
export type Unreadable = Extract<Unsupported, 'pdf' | 'empty' | 'not-html'>;

/** Scripts that are loaded into a page when they are needed: what has it judged, what reads an article, what marks findings on it. */
export type ContentPart = 'content' | 'reader' | 'marker';

/** Where an Original is fetched from: the page that the candidate points to, or the web archive's copy of it. */
export type OriginalFrom = 'page' | 'archive';

/** What came of fetching an Original. */
export type OriginalAnswer =
  /** `words`: how many of the page's words it holds; null where the page could not be judged anew. */
  | { readonly status: 'stored'; readonly id: string; readonly title: string | null; readonly words: number | null }
  /** The reader has not allowed this host, to which the address led. */
  | { readonly status: 'permission'; readonly host: string }
  /** There is nothing at the address any more. */
  | { readonly status: 'gone' }
  /** Nor has the web archive a copy of it. */
  | { readonly status: 'not-archived' }
  /** A page was there that is no article, or that cannot be read without the reader's own visit. */
  | { readonly status: 'not-article' }
  /** The fence did not let it through; `until`: when it may be tried again, in milliseconds since 1970. */
  | { readonly status: 'refused'; readonly why: RefusedFetch; readonly until: number | null }
  /** The server or the network failed; `code`: what the server answered. */
  | { readonly status: 'failed'; readonly code: number | null }
  /** The page has moved on since it was judged, and does not point there any more. */
  | { readonly status: 'no-longer' };

/** Services that the reader can switch on; the settings have a switch of the same name for each. */
export type LookUpService = 'gdelt' | 'factCheck';

/** What can be looked up for a page. */
export interface LookUps {
  /** The services that are on, each with the words it would be sent. */
  readonly services: readonly { readonly service: LookUpService; readonly words: string }[];
  /** Names of the searches of the reader's own making. */
  readonly links: readonly string[];
  /** The sentence that the words were made of; null where the page has none that will do. */
  readonly sentence: string | null;
}

/** What a service found. */
export interface LookedUp {
  readonly candidate: Candidate;
  readonly title: string | null;
  /** ISO 8601. */
  readonly published: string | null;
}

export type LookUpAnswer =
  | { readonly status: 'found'; readonly found: readonly LookedUp[] }
  | { readonly status: 'no-key' }
  /** What came is no answer of that service. */
  | { readonly status: 'unreadable' }
  | Exclude<OriginalAnswer, { readonly status: 'stored' }>;

/** Why nothing was fetched. */
export type RefusedFetch =
  | 'address'
  | 'budget'
  | 'rate'
  | 'resting'
  | 'redirect'
  | 'type'
  | 'size'
  | 'time'
  | 'cancelled';

/** What stands at an address of a list. `url`: the address as it would be kept; null where it is none that may be asked. */
export type ListPreview = { readonly url: string; readonly answer: ListAnswer } | { readonly url: null };

/** What can be done with the following of sources. */
export type FollowDeed = 'follow' | 'stop' | 'pause' | 'now';

/** Answered by the background. */
export interface BackgroundApi {
  /**
   * From a content script: judge what was read from its own page. `before`: the Report that it holds of the page already,
   * whose place the new one takes; where the reader has deleted that, the new one is not kept either. `null`: Quotient is
   * off here, draw nothing.
   */
  analyze(article: Article, before: string | null): Promise<Analysis | null>;
  /** From a content script: put another part of it into its page. */
  load(part: ContentPart): Promise<void>;
  /** From a content script: its page is nothing that can be read. */
  unreadable(page: Unreadable): Promise<void>;
  /** From a content script or our own pages: does the reader's system show things dark? (The toolbar icon follows.) */
  dark(dark: boolean): Promise<void>;
  /** From a content script: open the popup over its tab, where the reader can have the original fetched. */
  offer(): Promise<void>;
  /** From a content script: show an Original of its Report beside its page; in the click itself, which opens the panel. */
  compare(report: string, original: string): Promise<void>;
  /** From our own pages: run in this tab now (injects the content script where it is missing). */
  run(tabId: number): Promise<TabState>;
  state(tabId: number): Promise<TabState>;
  /** Store what the tab shows as an Original; gives its id. `fresh` is false where the Library already held it. */
  saveOriginal(tabId: number): Promise<{ readonly id: string; readonly fresh: boolean }>;
  /** Undo of `saveOriginal`. */
  forgetOriginal(id: string): Promise<void>;
  /** Fetch what a candidate of the tab's Report points to, store it and judge the page anew. Addresses are never given. */
  getOriginal(tabId: number, report: string, candidate: string): Promise<OriginalAnswer>;
  /** The same from the web archive's copy nearest to the page's date. */
  getArchived(tabId: number, report: string, candidate: string): Promise<OriginalAnswer>;
  /** Open a tab that searches for a candidate's text. */
  searchOriginal(tabId: number, report: string, candidate: string): Promise<void>;
  /** What can be looked up for the tab's page; sends nothing. */
  lookUpsFor(tabId: number, report: string): Promise<LookUps>;
  /** Send these words to a service that is on. */
  lookUp(tabId: number, report: string, service: LookUpService, words: string): Promise<LookUpAnswer>;
  /** Open the reader's own search of that place in the settings, in a tab, with these words. */
  openLink(tabId: number, report: string, place: number, words: string): Promise<void>;
  /** Requests made to the network in the last 24 hours. */
  requestsLately(): Promise<number>;
  /** The browser is about to ask for that candidate's host, or the web archive's: fetch it as soon as it is allowed. */
  wantOriginal(tabId: number, report: string, candidate: string, from: OriginalFrom): Promise<void>;
  /** The browser is about to ask for the hosts to run at by itself: store that it is to as soon as they are allowed. */
  wantToRun(tabId: number, where: Where, host: string | null): Promise<void>;
  /** Ask the address of a list that the reader typed; nothing is stored. */
  previewList(address: string): Promise<ListPreview>;
  /** Ask the address of a list that is subscribed to, and keep what came of it. */
  updateList(url: string): Promise<void>;
  /** Read the feeds of trusted sources, or no longer; `now`: ask at once, also those that are paused. */
  following(deed: FollowDeed, keys: readonly string[]): Promise<void>;
  /** A job was put into the Library's queue, or resumed: begin now. Gives an answer at once. */
  work(): Promise<void>;
  /** Settings, lists, permissions or the Library changed: what runs, and what open pages show, follows. */
  changed(what: 'settings' | 'sources' | 'permissions' | 'library'): Promise<void>;
}

/** Answered by the content script of a tab. */
export interface PageApi {
  /** What was read from the page, now. */
  article(): Promise<Article>;
  /** The Report in hand, whatever is muted (in private windows this is the only place that has it). */
  report(): Promise<Report | null>;
  /** The reader has taken back what let us in: nothing of us stays in the page, and it is not read any more. */
  end(): Promise<void>;
  /** Read the page again and draw what comes back. */
  refresh(): Promise<void>;
  /** Read it again, and have it judged again where it is not what it was. */
  look(): Promise<void>;
  /** Scroll to a span of `article.text`, mark it for a moment and move the focus there. */
  show(start: number, end: number): Promise<boolean>;
  highlight(on: boolean): Promise<void>;
  /** These rules, and no other, raise nothing on this page. */
  mute(rules: readonly string[]): Promise<void>;
  /** Are there marks on the page now? */
  marked(): Promise<boolean>;
  /** Turn the marks off where they are on, on where they are off. */
  toggleMarks(): Promise<void>;
  /** Move the focus to the next (1) or previous (-1) finding and open its tooltip; false where there is none. */
  step(by: 1 | -1): Promise<boolean>;
}
