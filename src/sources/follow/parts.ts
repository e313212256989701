import type { Publishers, Trust } from '../../engine/model.ts';
import type { Library } from '../../library/library.ts';
import type { Source } from '../../lists/source-list.ts';
import type { ReadPage } from '../inert/read-page.ts';
import type { FetchPublic } from '../request/result.ts';

/** What following sources stands on. */
export interface FollowParts {
  readonly fetchPublic: FetchPublic;
  readonly readPage: ReadPage;
  library(): Promise<Pick<Library, 'followed' | 'add' | 'at' | 'candidates'>>;
  /** Who is who now, and whom the reader trusts. */
  known(): Promise<{ readonly publishers: Publishers; trust(url: string): Trust | null }>;
  /** The source of a key as the reader's lists have it now; null where it is listed no more. */
  source(key: string): Promise<Source | null>;
  /** Originals came in with a round. */
  onFresh(ids: readonly string[]): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
}

/** What one step knows besides. */
export interface FollowContext extends FollowParts {
  readonly signal: AbortSignal;
  /** ISO 8601. */
  readonly now: string;
}
