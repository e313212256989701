/**
 * The nouns of Quotient, as plain data. Everything that crosses a border (page to engine, engine to library, worker to
 * popup, command line to file) is one of these. All offsets are half-open `[start, end)`, in UTF-16 code units.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---- what was read ---------------------------------------------------------------------------------------------------

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
  /** Parts that were left out and why (a cap was reached). */
  readonly cut: readonly { readonly what: string; readonly why: string }[];
}

// ---- what is known ---------------------------------------------------------------------------------------------------

/** How the date of an Original is known. */
export type PublishedFrom = 'declared' | 'feed' | 'address' | 'first-seen';
/** How an Original arrived in the Library. */
export type FoundBy = 'saved' | 'feed' | 'link' | 'look-up' | 'import';

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
  /** Parts of `text` that many Originals carry (house notices, stock phrases), where a Library's candidates say so: never reuse. */
  readonly common?: readonly Span[];
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

/** What the engine may use beside the Article. It has no clock and asks nobody. */
export interface Knowledge {
  /** Originals that share words with the article, found through the Library's index. */
  readonly originals: readonly Original[];
  readonly publishers: Publishers;
  /** The reader's mark for the publisher at an address; null where there is none. */
  trust(url: string): Trust | null;
  /** ISO 8601. */
  readonly now: string;
}

// ---- what is reported ------------------------------------------------------------------------------------------------

export type Evidence = 'matched' | 'marked' | 'introduced';
export type QuotationKind = 'speech' | 'reuse';
export type SourceKind = 'person' | 'organisation' | 'publication' | 'document' | 'unknown';

/** To whom the page credits a Quotation; `start`/`end` is where the name stands (null where it comes from metadata). */
export interface Attribution {
  /** A name or a description ("a White House statement"), never a pronoun. */
  readonly name: string;
  readonly kind: SourceKind;
  /** The words that credit: "reports", "said", "according to". */
  readonly cue: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly url: string | null;
  readonly domain: string | null;
  readonly trusted: boolean;
}

export type EditClass =
  | 'punctuation'
  | 'bracketed'
  | 'ellipsis'
  | 'omission'
  | 'number'
  | 'name'
  | 'negation'
  | 'modal'
  | 'word';

/** One difference: article `[start, end)` stands where the original has `[originalStart, originalEnd)`. */
export interface Edit extends Span {
  readonly kind: 'insert' | 'delete' | 'replace';
  readonly originalStart: number;
  readonly originalEnd: number;
  /** The Original's words in that place, so that a reader sees both wordings without the Original at hand. */
  readonly originalText: string;
  readonly class: EditClass;
}

export type Grade = 'exact' | 'normalised' | 'edited';

/** A span of the article aligned with a span of an Original. */
export interface Match extends Span {
  /** Id of the Original. */
  readonly original: string;
  readonly originalStart: number;
  readonly originalEnd: number;
  readonly grade: Grade;
  readonly edits: readonly Edit[];
}

export interface Quotation extends Span {
  readonly kind: QuotationKind;
  readonly evidence: Evidence;
  /** 0 to 1: how sure the edges are. */
  readonly extentConfidence: number;
  /** Index of the Quotation this one stands in; such a one counts no words. */
  readonly within: number | null;
  readonly attribution: Attribution | null;
  readonly matches: readonly Match[];
}

export interface ReportOriginal {
  readonly id: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
  readonly foundBy: FoundBy;
  /** Words of the article that were matched in it. */
  readonly words: number;
  /** `words` ÷ words of the article. */
  readonly share: number;
  /** Does the page name its publisher, or link to it? */
  readonly credited: boolean;
  readonly trusted: boolean;
  readonly role: 'original' | 'copy' | 'sibling';
}

/** An Original the page points to that the Library does not hold. */
export interface Candidate {
  readonly id: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly why: 'lead-in' | 'link' | 'canonical' | 'credit' | 'look-up';
  /** Index of the Quotation it may be the source of. */
  readonly quotation: number | null;
}

export type Verdict = 'backed' | 'named' | 'unbacked' | 'contradicted';

export interface Marker {
  /** `group.name`, stable. */
  readonly rule: string;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  /** 4 structural and cross-checked · 3 structural, or whole text in the right place · 2 scoped or self-asserted · 1 loose. */
  readonly strength: 1 | 2 | 3 | 4;
  readonly verdict: Verdict | null;
  /** What was looked for and found or not found, in one neutral sentence. */
  readonly reason: string;
}

export type FlagId =
  | 'fact-checked-unbacked'
  | 'fact-checked-contradicted'
  | 'mostly-reused'
  | 'copied-without-credit'
  | 'altered-quotation'
  | 'stitched-quotation'
  | 'speaker-mismatch'
  | 'out-of-context'
  | 'silent-edit'
  | 'circular-sourcing'
  | 'republished'
  | 'press-release'
  | 'sponsored'
  | 'not-an-article'
  | 'too-short'
  | 'partly-checked';

export type FlagEvidence =
  | { readonly type: 'marker'; readonly index: number }
  | { readonly type: 'quotation'; readonly index: number }
  | { readonly type: 'original'; readonly id: string }
  | {
      readonly type: 'edit';
      readonly quotation: number;
      readonly here: string;
      readonly there: string;
      readonly class: EditClass;
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: 'declared'; readonly property: string; readonly value: string };

/** What the reader is told: a sentence of fact about the page, with its evidence. */
export interface Flag {
  readonly id: FlagId;
  readonly severity: 'info' | 'notice' | 'warning';
  readonly message: string;
  readonly evidence: readonly FlagEvidence[];
}

export interface Quotient {
  readonly total: number;
  readonly speech: number;
  readonly reuse: number;
}

export interface ReportArticle {
  readonly title: string | null;
  readonly byline: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly isArticle: boolean;
  readonly text: string;
  /** Word-like segments of `text` less boilerplate. */
  readonly words: number;
  readonly blocks: readonly Block[];
}

export interface Report {
  readonly id: string;
  readonly url: string | null;
  readonly version: 1;
  readonly article: ReportArticle;
  /** null where the page is no article or holds too little text to judge. */
  readonly quotient: Quotient | null;
  readonly notJudged: readonly { readonly what: string; readonly why: string }[];
  readonly quotations: readonly Quotation[];
  readonly originals: readonly ReportOriginal[];
  readonly candidates: readonly Candidate[];
  readonly markers: readonly Marker[];
  readonly flags: readonly Flag[];
}
