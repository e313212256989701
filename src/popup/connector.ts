import type { Report, Span, Trust } from '../engine/model.ts';
import type { SiteHistory } from '../library/site-history.ts';
import type { PublisherSite, Source } from '../lists/source-list.ts';
import type { LookUpAnswer, LookUpService, LookUps, Mode, OriginalAnswer, TabState } from '../shared/contract.ts';
import type { Settings } from '../shared/settings.ts';

/** A page that was read, and whose original came in afterwards. */
export interface LatePage {
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  /** Of the new Report, 0 to 1; null where the page has no number, or where its Report is still the old one. */
  readonly quotient: number | null;
  /** The new Report and the Original, to be compared; null where the Report is still the old one. */
  readonly compared: { readonly report: string; readonly original: string } | null;
}

/** The page that the popup was opened over. */
export interface OpenPage {
  readonly tabId: number;
  /** Its address, where the browser lets the popup know it. */
  readonly url: string | null;
  /** ASCII host; null where the page has none (a browser page, a file). */
  readonly host: string | null;
  /** True in a private window, where nothing is stored. */
  readonly isPrivate: boolean;
}

/** What the reader has decided about the site of the open page. */
export interface SiteState {
  readonly mode: Mode;
  /** Is this site on the reader's own list of sites to run on? */
  readonly listed: boolean;
  /** Has the reader told Quotient to stay off this site? */
  readonly off: boolean;
  /** Has the browser allowed this site, by itself or as one of all? */
  readonly granted: boolean;
  readonly trust: Trust | null;
  /** Under what a list has whoever publishes here; or why it can have nobody. */
  readonly publisher: PublisherSite;
  /** An administrator's list names it: the reader's own mark would not count. */
  readonly setByPolicy: boolean;
  readonly highlight: boolean;
  /** Are there marks on this page now? null where nobody there answers. */
  readonly marked: boolean | null;
  /** Names of the settings that an administrator has set: the reader's own would not count. */
  readonly locked: ReadonlySet<keyof Settings>;
  /** Does the reader want to be told what the pages of this site have shown so far? */
  readonly history: boolean;
}

/** A candidate of the Report of a tab, by its ids: addresses are never passed on. */
export interface CandidateTarget {
  readonly tabId: number;
  readonly report: string;
  readonly candidate: string;
}

/** How the popup brings in what a page points to. */
export interface OriginalFinder {
  /** Of these addresses, those whose hosts the browser has allowed. */
  allowed(urls: readonly string[]): Promise<ReadonlySet<string>>;
  /** Fetches, stores, judges anew. `ask`: the host to ask the browser for first, so it is called in the click itself; null: refused. */
  get(target: CandidateTarget, ask: string | null): Promise<OriginalAnswer | null>;
  /** The same from the web archive, for whose host it asks; in the click itself. */
  archived(target: CandidateTarget): Promise<OriginalAnswer | null>;
  /** Opens a tab that searches for its text. */
  search(target: CandidateTarget): Promise<void>;
  /** What can be looked up for a page; sends nothing. */
  lookUps(tabId: number, report: string): Promise<LookUps>;
  /** Sends these words to a service. */
  lookUp(tabId: number, report: string, service: LookUpService, words: string): Promise<LookUpAnswer>;
  /** Opens the reader's own search of that place, with these words. */
  openLink(tabId: number, report: string, place: number, words: string): Promise<void>;
}

/** How a finding is muted on the site of the open page. */
export interface Muting {
  readonly site: string;
  mute(rules: readonly string[]): void;
}

/** How a finding leaves the popup: by the reader's hand. */
export interface Sharing {
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>;
  /** Hands the reader the Report as a file: a page with its Originals beside it, or as JSON. */
  save(report: Report, kind: 'page' | 'json'): Promise<void>;
}

/** All that the popup can ask and do. It talks to this object, not to a wire: tests hand it another. */
export interface PopupConnector {
  /** The page of the active tab; null where there is none to speak of. */
  page(): Promise<OpenPage | null>;
  site(page: OpenPage): Promise<SiteState>;
  state(tabId: number): Promise<TabState>;
  run(tabId: number): Promise<TabState>;
  /** Has a page that was judged looked at again, and judged anew where it is not what it was. */
  look(tabId: number): Promise<void>;
  /** Calls back when the state of the tab changes; gives back how to stop. */
  watch(tabId: number, heard: (state: TabState) => void): () => void;
  /** Calls back when the tab begins to show another page; gives back how to stop. */
  watchPage(tabId: number, moved: () => void): () => void;
  /** Scrolls the page to a span; false where the page has changed and it is no longer there. */
  show(tabId: number, span: Span): Promise<boolean>;
  /** What the pages of a site have shown so far; null where none was read. */
  history(url: string): Promise<SiteHistory | null>;
  /** Calls back when pages or originals came or went in the Library; gives back how to stop. */
  watchLibrary(heard: () => void): () => void;
  /** Pages read before, whose originals have come in since; none in a private window. */
  late(): Promise<readonly LatePage[]>;
  /** Opens such a page beside its original, though it is closed. */
  compareLate(report: string, original: string): void;
  /** The reader has seen them. */
  lateSeen(): Promise<void>;
  highlight(page: OpenPage, on: boolean): Promise<void>;
  /** Hides the marks on this page, as long as it is open, or shows them again. */
  toggleMarks(page: OpenPage): Promise<void>;
  /** These rules raise nothing on the page's site, or are heard there again. */
  mute(page: OpenPage, rules: readonly string[], on: boolean): Promise<void>;
  save(tabId: number): Promise<{ readonly id: string; readonly fresh: boolean }>;
  forget(id: string): Promise<void>;
  readonly finder: OriginalFinder;
  readonly sharing: Sharing;
  /** Marks a publisher; one that is not on the list yet is added under the name. */
  trust(publisher: Pick<Source, 'domain' | 'path'>, name: string, trust: Trust | null): Promise<void>;
  /** Run here, or everywhere, without a click. Asks the browser, so it is called in the click itself; false: refused. */
  allow(what: 'site' | 'all', page: OpenPage): Promise<boolean>;
  /** Takes the site off the reader's own list, and gives its permission back. */
  leave(page: OpenPage): Promise<void>;
  /** Stay off this site whatever the mode, or run there again. */
  setOff(page: OpenPage, off: boolean): Promise<void>;
  /** Opens an Original beside the article, in a tab of its own. */
  compare(tabId: number, report: string, original: string): void;
  /** Opens the classroom's exercise about the page, in a tab of its own. */
  exercise(tabId: number): void;
  /** Opens the panel beside the page; called in the click itself, which the browser asks for. */
  openPanel(tabId: number): Promise<void>;
  /** Requests made to the network in the last 24 hours. */
  requestsLately(): Promise<number>;
  /** Opens the list of them. */
  openRequests(): void;
  openOptions(): void;
  /** Opens the Library's own page. */
  openShelf(): void;
}
