import type { Library } from '../library/library.ts';
import type { Notices } from '../ui/use-notice.ts';
import type { ShelfConnector } from './connector.ts';

/** What each view of the page is given. */
export interface ViewProps {
  readonly connector: ShelfConnector;
  readonly library: Library;
  readonly notices: Notices;
}
