/** What a page about the Library's health shows, and what a check of it finds. */

export interface Health {
  readonly counts: { readonly originals: number; readonly reports: number; readonly jobs: number };
  /** Bytes as stored: texts, index, catalogue (an estimate), and what is kept beside Reports. */
  readonly bytes: {
    readonly texts: number;
    readonly index: number;
    readonly catalogue: number;
    readonly rests: number;
  };
  /** ISO 8601: when the oldest and the newest Original were added; null where there is none. */
  readonly oldest: string | null;
  readonly newest: string | null;
  /** How many segments the index has, and how many Originals are still in its log. */
  readonly index: { readonly segments: number; readonly waiting: number };
  /** The index is being rebuilt from the texts: how many Originals of how many are done; null if it is whole. */
  readonly rebuilding: { readonly done: number; readonly total: number } | null;
  /** The last check; null if there was none. */
  readonly check: Check | null;
  /** null if the browser does not tell. */
  readonly space: Space | null;
}

export interface Space {
  /** Bytes used and allowed, as the browser estimates them for all of Quotient. */
  readonly usage: number;
  readonly quota: number;
  /** Whether the browser has promised not to evict it when space runs short. */
  readonly persisted: boolean;
  /** Four fifths are used. */
  readonly isLow: boolean;
}

export type DamageKind =
  | 'text' // the text of an Original cannot be read
  | 'index' // a part of the index is missing or wrong
  | 'catalogue' // a search would miss an Original, or find one that is gone
  | 'counts'; // the stored totals differ from the rows

export interface Damage {
  readonly kind: DamageKind;
  /** The Original concerned; null if the damage concerns none. */
  readonly id: string | null;
  readonly title: string | null;
}

export interface Check {
  /** ISO 8601. */
  readonly at: string;
  readonly originals: number;
  /** The first hundred findings; `found` counts them all. */
  readonly damage: readonly Damage[];
  readonly found: number;
  /** Whether it was mended: unreadable Originals were removed, and upkeep rebuilds the index. */
  readonly repaired: boolean;
}

/** Asks the browser how much space there is; null if it does not tell. */
export type AskSpace = () => Promise<{ usage: number; quota: number; persisted: boolean } | null>;
