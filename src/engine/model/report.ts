/** What is reported. */
import type { Block } from './article.ts';
import type { EarlierVersion, FoundBy, PublishedFrom } from './knowledge.ts';
import type { ChainNode, Relation } from './provenance.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './span.ts';

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
  /** Share of the longer wording’s words that agree, 0 to 1; a Report kept from before has none. Below .8 the copy is a loose one. */
  readonly agreement?: number;
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
  /** What it says, unless it was held before that: then when it was first held (`publishedFrom` is `first-seen`). */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
  readonly foundBy: FoundBy;
  /** Only its beginning is held. */
  readonly partial?: true;
  /** ISO 8601, a day: of one read from the web archive, when its copy was made. */
  readonly archived?: string;
  /** Words of the article that were matched in it. */
  readonly words: number;
  /** `words` ÷ words of the article. */
  readonly share: number;
  /** Does the page name its publisher, or link to it? */
  readonly credited: boolean;
  readonly trusted: boolean;
  /** `own`: another text of the page's own house. */
  readonly role: 'original' | 'copy' | 'sibling' | 'own';
  /** Whether it is the source of the shared words, with the reasons; missing in Reports of earlier versions. */
  readonly relation?: Relation;
}

/** An Original the page points to that the Library does not hold. */
export interface Candidate {
  readonly id: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly why: 'lead-in' | 'link' | 'canonical' | 'credit' | 'look-up';
  /** Index of the Quotation it may be the source of. */
  readonly quotation: number | null;
  /** What to search for where no address is known: the sentence that the fewest other texts will hold; null where none will do. */
  readonly sentence: string | null;
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
  /** The same for other languages; missing in Reports of earlier versions. */
  readonly sentence?: Sentence;
}

/** What was not judged, and why. */
export interface NotJudged {
  readonly what: string;
  readonly why: string;
  /** Both in one, for other languages; missing in Reports of earlier versions. */
  readonly sentence?: Sentence;
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
  | 'declared-edit'
  | 'grown-page'
  | 'circular-sourcing'
  | 'one-original'
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
  | {
      /** Since the page was kept before. */
      readonly type: 'change';
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
  /** The message sentence by sentence, the fact first, then what was looked for; missing in Reports of earlier versions. */
  readonly sentences?: readonly Sentence[];
  readonly evidence: readonly FlagEvidence[];
}

/** What changed on the page since an earlier version of it was kept. */
export interface PageChange {
  /** ISO 8601: when the earlier version was kept, and where. */
  readonly since: string;
  readonly from: EarlierVersion['from'];
  /** The line in which the page itself says that it was changed; null where it has none that is new. */
  readonly declared: string | null;
  /** The headline it had before; null where it has it still, missing in Reports of earlier versions. */
  readonly title?: string | null;
  /** In paragraphs that both versions have, word by word: `original…` is the earlier version. */
  readonly edits: readonly Edit[];
  /** Paragraphs that only this version has. */
  readonly added: readonly Span[];
  /** Beginnings of paragraphs that only the earlier version has. */
  readonly removed: readonly string[];
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
  /** The page shows only the beginning of it, and a pay wall below. */
  readonly partial?: true;
}

export interface Report {
  readonly id: string;
  readonly url: string | null;
  readonly version: 1;
  readonly article: ReportArticle;
  /** null where the page is no article or holds too little text to judge. */
  readonly quotient: Quotient | null;
  readonly notJudged: readonly NotJudged[];
  readonly quotations: readonly Quotation[];
  /** Passages that stand in copies of the page: its own words, in no quotation. Missing in Reports of earlier versions. */
  readonly ownElsewhere?: readonly Match[];
  readonly originals: readonly ReportOriginal[];
  /** The page and the Originals it shares most with, oldest first; missing in Reports of earlier versions. */
  readonly chain?: readonly ChainNode[];
  /** What changed since the page was kept before; null where it did not. Missing in Reports of earlier versions. */
  readonly changed?: PageChange | null;
  readonly candidates: readonly Candidate[];
  readonly markers: readonly Marker[];
  readonly flags: readonly Flag[];
}
