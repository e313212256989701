/** What a page about the Library's health shows, and what a check of it finds. */

export interface Health {
  readonly counts: { readonly originals: number; readonly reports: number; readonly jobs: number };
  /** Bytes as they are kept: texts, the index that finds them, the catalogue that is searched (about), and what is kept beside Reports. */
  readonly bytes: {
    readonly texts: number;
    readonly index: number;
    readonly catalogue: number;
    readonly rests: number;
  };
  /** ISO 8601: when the oldest and the newest Original were added; null where there is none. */
  readonly oldest: string | null;
  readonly newest: string | null;
  /** Parts of the index, and Originals that wait to become one. */
  readonly index: { readonly segments: number; readonly waiting: number };
  /** The index is being made anew from the texts: so many Originals of how many; null where it is whole. */
  readonly rebuilding: { readonly done: number; readonly total: number } | null;
  /** The last check; null where there was none. */
  readonly check: Check | null;
  /** null where the browser does not tell. */
  readonly space: Space | null;
}

export interface Space {
  /** Bytes used and allowed, as the browser estimates them for all of Quotient. */
  readonly usage: number;
  readonly quota: number;
  /** The browser has promised not to throw it away when space runs short. */
  readonly persisted: boolean;
  /** Four fifths are used. */
  readonly isLow: boolean;
}

export type DamageKind =
  | 'text' // the text of an Original cannot be read
  | 'index' // a part of the index is missing or wrong
  | 'catalogue' // Originals that a search would not find, or finds though they are gone
  | 'counts'; // the kept sums are not those of the rows

export interface Damage {
  readonly kind: DamageKind;
  /** The Original it is about; null where it is about none. */
  readonly id: string | null;
  readonly title: string | null;
}

export interface Check {
  /** ISO 8601. */
  readonly at: string;
  readonly originals: number;
  /** What was found, the first hundred; `found` is how many in all. */
  readonly damage: readonly Damage[];
  readonly found: number;
  /** It was put right: the index is made anew by upkeep, what cannot be read was taken out. */
  readonly repaired: boolean;
}

/** What the browser says of the space it gives; null where it does not. */
export type AskSpace = () => Promise<{ usage: number; quota: number; persisted: boolean } | null>;
