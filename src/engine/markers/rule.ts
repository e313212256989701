import type { Declared, Marker, Notice, Scope, Signal } from '../model.ts';
import type { PhraseSet } from './phrases/index.ts';

/** What a rule may ask of a line. The set is closed: no patterns, no code, so that a newcomer can add a rule. */
export type Matcher =
  /** A phrase of a set: the whole line, its beginning, its end, or anywhere as whole words. */
  | {
      readonly phrases: PhraseSet;
      readonly mode: 'whole' | 'starts' | 'ends' | 'contains';
      /** Longest line, in characters of its key. */
      readonly maxLength?: number;
      /**
       * What must follow the phrase: a colon, bar or slash at once; a day, month or year, with a small word before it;
       * somebody's name and hardly more, beside the line where the phrase is all of it.
       */
      readonly followedBy?: 'colon' | 'date' | 'name';
      /** None of these may stand before the phrase. */
      readonly notAfter?: PhraseSet;
    }
  | { readonly signal: Signal; readonly on: 'line' | 'page' }
  | { readonly scope: readonly Scope[] }
  | { readonly link: 'any' | 'other-site' | 'comments' }
  /** The page names an author, and the line does not. */
  | { readonly author: 'another' }
  /** What follows one of these phrases is the site's own name or host. */
  | { readonly names: 'site'; readonly after: PhraseSet }
  /** The line begins with a quotation mark: somebody says it. */
  | { readonly quoted: true }
  /** A plain text, which has no structure to ask for. */
  | { readonly plain: true }
  | { readonly maxLength: number };

/** What a rule's examples are made of; what is left out is empty. */
export interface Example {
  readonly text: string;
  readonly scope: Scope;
  readonly signals?: readonly Signal[];
  readonly links?: Notice['links'];
  readonly beside?: readonly string[];
  /** The author whom the page names. */
  readonly byline?: string;
  /** What the page's site is called, and its address. */
  readonly site?: string;
  readonly url?: string;
  /** Signals elsewhere on the page. */
  readonly page?: readonly Signal[];
  readonly plain?: true;
  readonly picture?: true;
}

/** A rule about one line of a page. */
export interface LineRule {
  /** `group.name`, or `group.name.part`; stable. */
  readonly id: string;
  readonly strength: Marker['strength'];
  /** The same where a structural signal stands at the line. */
  readonly structural?: Marker['strength'];
  readonly scopes: readonly Scope[];
  /** The rule holds where all matchers of one of these lists do. */
  readonly any: readonly (readonly Matcher[])[];
  /** And none of these. */
  readonly not?: readonly Matcher[];
  /** May it be said on a picture, too? */
  readonly pictures?: true;
  /** Is the line nobody's words? */
  readonly cut: boolean;
  /** Is it reported, or only left out of the shares? */
  readonly reported: boolean;
  /** One neutral sentence: what was seen. */
  readonly reason: string;
  readonly hits: readonly Example[];
  readonly misses: readonly Example[];
}

/** A rule about what a page declares in its head and structured data. */
export interface PageRule {
  readonly id: string;
  readonly strength: Marker['strength'];
  readonly reason: string;
  /** What is declared, as text; null where the rule does not hold. */
  find(page: PageFacts): string | null;
  readonly hits: readonly PageFacts[];
  readonly misses: readonly PageFacts[];
}

export interface PageFacts {
  readonly url: string | null;
  readonly site: string | null;
  readonly byline: string | null;
  readonly declared: Declared;
  /** The first paragraphs of the text. */
  readonly opening: readonly string[];
}
