/** What was read. */
import type { Span } from './span.ts';

export type BlockKind = 'heading' | 'paragraph' | 'blockquote' | 'list-item' | 'caption' | 'boilerplate';

/** A piece of `Article.text`; blocks are in reading order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Address in the `cite` attribute of a blockquote. */
  readonly cite?: string;
  /** What the markup says of a block beyond its kind: an embedded post, or a pull quote (which repeats the page itself). */
  readonly role?: 'embed' | 'pull-quote';
}

/** A link inside `Article.text`. */
export interface Link extends Span {
  /** Absolute http(s) address. */
  readonly url: string;
}

/** A `q` or `cite` element inside `Article.text`. */
export interface InlineQuote extends Span {
  readonly element: 'q' | 'cite';
  readonly cite: string | null;
}

/** Where on the page a Notice stands. Text input knows `header`, `article` and `article-tail` only. */
export type Scope = 'head' | 'header' | 'byline' | 'article' | 'article-tail' | 'comments' | 'footer' | 'nav' | 'aside';

/**
 * Names of the structural signals that `page/` looks for with selectors. On a Notice: its node, or one at most two levels
 * above it, is such an element. On the Article: the page has such an element anywhere.
 */
export type Signal =
  | 'comment-form' // the form of a comment template (WordPress `#respond`, `#commentform`, Blogger …)
  | 'comment-reply-title' // its heading
  | 'comment-notes' // its small print
  | 'akismet-notice'
  | 'comments-empty' // a "no comments yet" place of a template or of a comment service
  | 'comments-closed'
  | 'comment-service' // Disqus, Coral, Viafoura, Facebook comments …
  | 'fact-check-label' // class or id names a fact check
  | 'reviewer' // class, rel or itemprop names a reviewer or fact checker
  | 'byline'
  | 'sponsor-label'
  | 'wire-label';

export interface NamedLink {
  readonly text: string;
  readonly url: string | null;
}

/** A short text outside the prose that may be a label or template. `page/` finds Notices, the engine judges them. */
export interface Notice {
  /** The whole text of the node, white space collapsed; at most 300 characters. */
  readonly text: string;
  readonly scope: Scope;
  /** Where it stands in `Article.text`; null where it is outside the main content. */
  readonly start: number | null;
  readonly end: number | null;
  readonly signals: readonly Signal[];
  /** Links inside the node or beside it (same parent). */
  readonly links: readonly NamedLink[];
  /** Texts of the neighbouring nodes (same parent or its siblings), nearest first; at most four, 120 characters each. */
  readonly beside: readonly string[];
  /** Only on what is no text of the page but said to be on a picture, such as a badge; `start` and `end` are null then. */
  readonly picture?: true;
}

export interface Person {
  readonly name: string;
  readonly url: string | null;
  readonly kind: 'person' | 'organisation';
}

/** A ClaimReview in the page's structured data. It rates the claim it reviews, not the page. */
export interface ClaimReview {
  readonly claim: string | null;
  readonly url: string | null;
  readonly author: Person | null;
  readonly rating: string | null;
  readonly published: string | null;
  /** Addresses where the claim appeared (`itemReviewed.appearance`, `firstAppearance`, `url`). */
  readonly appearances: readonly string[];
}

/** What the page declares about itself in its head and structured data. Its own claims, no more. */
export interface Declared {
  readonly canonical: string | null;
  /** Other addresses of this very page: AMP, mobile, print, `og:url`, short link. */
  readonly addresses: readonly string[];
  /** `original-source`, `syndication-source`, `isBasedOn` …: addresses the page says it took its text from. */
  readonly origins: readonly { readonly property: string; readonly url: string }[];
  /** Organisations named as source: `sourceOrganization`, `provider`, `creditText`, `copyrightHolder`. */
  readonly organisations: readonly { readonly property: string; readonly name: string }[];
  readonly publisher: Person | null;
  readonly authors: readonly Person[];
  readonly reviewers: readonly Person[];
  readonly claimReviews: readonly ClaimReview[];
  /** JSON-LD and microdata types of the page's main entities. */
  readonly types: readonly string[];
  /** `is-wirestory` and the like, as the page gives them. */
  readonly wire: boolean;
  /** False where the page says that its article is not for everybody (`isAccessibleForFree`, a content tier). */
  readonly forAll?: false;
}

export const NOTHING_DECLARED: Declared = {
  canonical: null,
  addresses: [],
  origins: [],
  organisations: [],
  publisher: null,
  authors: [],
  reviewers: [],
  claimReviews: [],
  types: [],
  wire: false,
};

/** A part of a page that was left out because there is more than is read. */
export interface Cut {
  /** What there is too much of: `paragraphs` and `length` (of the text) end the article, the others what is around it. */
  readonly limit: 'nodes' | 'characters' | 'depth' | 'links' | 'paragraphs' | 'length';
  /** How many of them are read. */
  readonly most: number;
  /** Paragraphs of the article that were left out. */
  readonly left: number;
}

/** What was read from a page (or a text). For a page, `text` is its blocks in reading order, a blank line between them. */
export interface Article {
  /** Where it was read; null for a text without an address. */
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly site: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** BCP 47, as declared or recognised; "und" where unknown. */
  readonly language: string;
  /** False for a home page, a shop, an index: such a page gets no quotient. */
  readonly isArticle: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly inlineQuotes: readonly InlineQuote[];
  readonly declared: Declared;
  readonly notices: readonly Notice[];
  /** Signals hit anywhere on the page. */
  readonly signals: readonly Signal[];
  /** True for plain text: no structure was there to read. */
  readonly plain: boolean;
  readonly cut: readonly Cut[];
}
