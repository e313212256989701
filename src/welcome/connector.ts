import type { Source } from '../lists/source-list.ts';
import type { Mode } from '../shared/contract.ts';
import type { Following } from '../ui/following.ts';

/** All that the welcome page can ask and do. */
export interface WelcomeConnector {
  mode(): Promise<Mode>;
  /** Stores the choice; "everywhere" asks the browser first, so it is called in the click itself. False: refused. */
  choose(mode: Mode): Promise<boolean>;
  /** Puts publishers on the reader's list as trusted and has their feeds read; asks for their hosts, so it is called in the click itself. False: refused, nothing is asked of them. */
  begin(sources: readonly Source[]): Promise<boolean>;
  readonly following: Following;
  isOnline(): boolean;
  openOptions(): void;
}
