import type { Mode } from '../shared/contract.ts';

/** All that the welcome page can ask and do. */
export interface WelcomeConnector {
  mode(): Promise<Mode>;
  /** Stores the choice; "everywhere" asks the browser first, so it is called in the click itself. False: refused. */
  choose(mode: Mode): Promise<boolean>;
  openOptions(): void;
}
