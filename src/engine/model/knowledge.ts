/** What is known. */
import type { Words } from '../text/words.ts';
import type { Span } from './span.ts';

/** How the date of an Original is known. */
export type PublishedFrom = 'declared' | 'feed' | 'address' | 'first-seen';
/** How an Original arrived in the Library. `archive`: the web archive's copy of a page that is gone; its address is among the Original's. */
export type FoundBy = 'saved' | 'read' | 'feed' | 'link' | 'look-up' | 'import' | 'archive';

/** An article in the Library that others may have taken text from. */
export interface Original {
  readonly id: string;
  readonly url: string | null;
  /** Other addresses of the same article. */
  readonly addresses: readonly string[];
  readonly publisher: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
  readonly language: string;
  readonly text: string;
  /** ISO 8601: when this Library first held it. */
  readonly added: string;
  readonly foundBy: FoundBy;
  /** Only the beginning of the article, as a pay wall shows it: the whole takes its place where it is met. */
  readonly partial?: true;
  /** Parts of `text` that many Originals carry (house notices, stock phrases), where a Library's candidates say so: never reuse. */
  readonly common?: readonly Span[];
  /** The words of `text`, where whoever gives it has found them already. */
  readonly textWords?: Words;
}

export type PublisherKind =
  | 'agency'
  | 'broadcaster'
  | 'newspaper'
  | 'magazine'
  | 'online'
  | 'press-release-wire'
  | 'fact-checker'
  | 'government'
  | 'journal';

/** Neutral facts: who is who. */
export interface Publisher {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** ASCII host, lower case, without `www.`. */
  readonly domain: string;
  /** Path prefix where the domain alone does not tell; null otherwise. */
  readonly path: string | null;
  /** ISO 3166-1 alpha-2; null where it has none. */
  readonly country: string | null;
  readonly kind: PublisherKind;
}

/** The directory as the engine asks it. `lists/` implements it. */
export interface Publishers {
  /** Whom a name may mean; several where it is ambiguous, none where unknown. Case, accents, spaces and look-alike letters are forgiven. */
  named(name: string): readonly Publisher[];
  /** Whose address this is, by host suffix and path; null where unknown. */
  at(url: string): Publisher | null;
  /** Names of publishers inside a text, longest first, not overlapping, in order. */
  namesIn(text: string, start: number, end: number): readonly (Span & { readonly publishers: readonly Publisher[] })[];
}

export type Trust = 'trusted' | 'ignored';

/** What a page said when it was kept before. */
export interface EarlierVersion {
  /** Paragraphs, a line each or a blank line between them, without boilerplate. */
  readonly text: string;
  /** Its headline, where that was kept. */
  readonly title?: string | null;
  /** ISO 8601: when it was kept. */
  readonly at: string;
  /** In the Library as an Original, or in a Report. */
  readonly from: 'library' | 'report';
}

/** Who is who, and what the reader thinks of them: all that reading a page needs. */
export interface PublisherKnowledge {
  readonly publishers: Publishers;
  /** The reader's mark for the publisher at an address; null where there is none. */
  trust(url: string): Trust | null;
}

/** What the engine may use beside the Article. It has no clock and asks nobody. */
export interface Knowledge extends PublisherKnowledge {
  /** Originals that share words with the article, found through the Library's index. */
  readonly originals: readonly Original[];
  /** What this very page said when it was kept before, the newest first. */
  readonly versions?: readonly EarlierVersion[];
  /** ISO 8601. */
  readonly now: string;
}
