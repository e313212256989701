import type { TabState } from '../shared/contract.ts';
import type { Notices } from '../ui/use-notice.ts';
import type { OpenPage, PopupConnector, SiteState } from './connector.ts';

/** What the site panel and its parts are given. */
export interface SitePanelProps {
  readonly page: OpenPage;
  readonly site: SiteState;
  readonly state: TabState;
  readonly connector: PopupConnector;
  readonly notices: Notices;
  readonly onAllow: (what: 'site' | 'all') => void;
  readonly onChange: () => Promise<void>;
  /** These rules are to be heard again here. */
  readonly onUnmute: (rules: readonly string[]) => void;
}
