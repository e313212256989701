import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TabState } from '../shared/contract.ts';
import type { OpenPage, PopupConnector, SiteState } from './connector.ts';

export interface PopupView {
  /** undefined until the browser has answered; null where there is no page. */
  readonly page: OpenPage | null | undefined;
  readonly state: TabState;
  readonly site: SiteState | null;
  /** Judge the page anew. */
  run(): Promise<void>;
  /** Ask again what was decided about the site, and what a Report comes to with it. */
  reload(): Promise<void>;
}

/**
 * Asks for the stored state first, so that there is something to see at once, and runs only where nothing is stored:
 * opening the popup is the click that lets Quotient read this tab.
 */
export function usePopup(connector: PopupConnector): PopupView {
  const [page, setPage] = useState<OpenPage | null | undefined>(undefined);
  const [state, setState] = useState<TabState>({ status: 'working' });
  const [site, setSite] = useState<SiteState | null>(null);
  /** How many pages the tab has shown: what was asked about one is not said of the next. */
  const turn = useRef(0);

  const run = useCallback(
    async (tabId: number) => {
      const asked = turn.current;
      setState({ status: 'working' });
      const state = await connector.run(tabId).catch(failed);
      if (asked === turn.current) setState(state);
    },
    [connector],
  );

  useEffect(() => {
    const ends: (() => void)[] = [];
    let gone = false;
    const askSite = (open: OpenPage) => {
      const asked = turn.current;
      const hear = (site: SiteState | null) => gone || asked !== turn.current || setSite(site);
      connector.site(open).then(hear, () => hear(null));
    };
    /** Nobody clicked for the page that is there now: it is run where Quotient runs by itself, or when it is asked for. */
    const moved = async (tabId: number) => {
      const asked = ++turn.current;
      const open = await connector.page();
      if (gone || asked !== turn.current || open?.tabId !== tabId) return;
      setPage(open);
      askSite(open);
      const state = await connector.state(tabId).catch(failed);
      if (!gone && asked === turn.current) setState(state);
    };
    const begin = async () => {
      const open = await connector.page();
      if (gone) return;
      if (open === null) {
        setPage(null);
        return setState({ status: 'unsupported', page: 'browser' });
      }
      ends.push(
        connector.watch(open.tabId, setState),
        connector.watchPage(open.tabId, () => void moved(open.tabId).catch(() => {})),
      );
      const asked = turn.current;
      // Where nobody answers the page is known all the same, so that it can be tried again.
      const stored = await connector.state(open.tabId).catch(failed);
      if (gone || asked !== turn.current) return;
      setPage(open);
      const isToRun = stored.status === 'idle' || stored.status === 'no-permission' || isEmpty(stored);
      if (!isToRun) setState(stored);
      // The page may have grown since, or have put its text up anew: what comes of that is heard.
      if (stored.status === 'done') connector.look(open.tabId).catch(() => {});
      // What is known of the site comes with long lists: the answer is drawn before they are loaded.
      setTimeout(() => void (gone || asked !== turn.current || askSite(open)));
      if (isToRun) await run(open.tabId);
    };
    begin().catch((error) => setState(failed(error)));
    return () => {
      gone = true;
      for (const end of ends) end();
    };
  }, [connector, run]);

  const reload = async () => {
    if (!page) return;
    setSite(await connector.site(page));
    // What is muted decides what of a Report is shown.
    if (state.status === 'done') setState(await connector.state(page.tabId));
  };
  return { page, state, site, run: async () => (page ? run(page.tabId) : undefined), reload };
}

/** A page on which there was nothing may have loaded since. */
const isEmpty = (state: TabState) => state.status === 'unsupported' && state.page === 'empty';

function failed(error: unknown): TabState {
  return { status: 'error', message: error instanceof Error ? error.message : String(error) };
}
