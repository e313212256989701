import type { Library, Stats } from '../library/library.ts';
import type { Source } from '../lists/source-list.ts';
import type { Subscription } from '../lists/subscriptions/subscription.ts';
import type { Notices } from '../ui/use-notice.ts';
import type { OptionsConnector } from './connector.ts';

/** What every part of the section on sources is given. */
export interface SourcesProps {
  readonly connector: OptionsConnector;
  readonly sources: readonly Source[];
  readonly notices: Notices;
  /** The list was stored: read it again. */
  readonly onChange: () => void;
}

/** What every part that shows subscribed lists is given. */
export interface SubscriptionsProps extends Omit<SourcesProps, 'sources'> {
  readonly subscriptions: readonly Subscription[];
}

/** What every part of the section on the Library is given. */
export interface LibraryPartProps {
  readonly connector: OptionsConnector;
  readonly library: Library;
  readonly stats: Stats;
  readonly notices: Notices;
  /** Originals came or went: count again, and have open pages judged again. */
  readonly onChange: () => void;
}
