import * as v from 'valibot';
import type { Article, Signal, Span } from '../engine/model.ts';

// Bounds of what a page may send. The reader of pages keeps well below them; only a forged message comes near.
const TEXT = 400_000;
const LINE = 4_000;
const MANY = 10_000;
const SOME = 500;

const line = v.pipe(v.string(), v.maxLength(LINE));
const words = v.nullable(line);
const address = v.pipe(
  line,
  v.check((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'a web address'),
);
const declared = v.nullable(line);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(TEXT));
const span = { start: offset, end: offset };
const list = <T extends v.GenericSchema>(item: T, length: number) => v.pipe(v.array(item), v.maxLength(length));

const person = v.strictObject({ name: line, url: declared, kind: v.picklist(['person', 'organisation']) });

// A record, so that a signal the model gains is missed here by the compiler, not by a reader.
const SIGNALS: Record<Signal, true> = {
  'comment-form': true,
  'comment-reply-title': true,
  'comment-notes': true,
  'akismet-notice': true,
  'comments-empty': true,
  'comments-closed': true,
  'comment-service': true,
  'fact-check-label': true,
  reviewer: true,
  byline: true,
  'sponsor-label': true,
  'wire-label': true,
};
const signals = list(v.picklist(Object.keys(SIGNALS) as Signal[]), 50);

const block = v.strictObject({
  ...span,
  kind: v.picklist(['heading', 'paragraph', 'blockquote', 'list-item', 'caption', 'boilerplate']),
  cite: v.exactOptional(line),
  role: v.exactOptional(v.picklist(['embed', 'pull-quote'])),
});

const notice = v.strictObject({
  text: line,
  scope: v.picklist(['head', 'header', 'byline', 'article', 'article-tail', 'comments', 'footer', 'nav', 'aside']),
  start: v.nullable(offset),
  end: v.nullable(offset),
  signals,
  links: list(v.strictObject({ text: line, url: declared }), SOME),
  beside: list(line, 20),
  picture: v.exactOptional(v.literal(true)),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const cut = v.strictObject({
  limit: v.picklist(['nodes', 'characters', 'depth', 'links', 'paragraphs', 'length']),
  most: count,
  left: count,
});

const claimReview = v.strictObject({
  claim: words,
  url: declared,
  author: v.nullable(person),
  rating: words,
  published: words,
  appearances: list(line, SOME),
});

const declarations = v.strictObject({
  canonical: declared,
  addresses: list(line, SOME),
  origins: list(v.strictObject({ property: line, url: line }), SOME),
  organisations: list(v.strictObject({ property: line, name: line }), SOME),
  publisher: v.nullable(person),
  authors: list(person, SOME),
  reviewers: list(person, SOME),
  claimReviews: list(claimReview, SOME),
  types: list(line, SOME),
  wire: v.boolean(),
  forAll: v.exactOptional(v.literal(false)),
});

/** An Article as it arrives from a page: of the right form, within bounds, with every span inside the text. */
export const ArticleSchema = v.pipe(
  v.strictObject({
    url: v.nullable(
      v.pipe(
        line,
        v.check((text) => /^(?:https?|file):/.test(text), 'an address'),
      ),
    ),
    title: words,
    byline: words,
    site: words,
    published: words,
    language: v.pipe(v.string(), v.maxLength(100)),
    isArticle: v.boolean(),
    text: v.pipe(v.string(), v.maxLength(TEXT)),
    blocks: list(block, MANY),
    links: list(v.strictObject({ ...span, url: address }), MANY),
    inlineQuotes: list(v.strictObject({ ...span, element: v.picklist(['q', 'cite']), cite: declared }), MANY),
    declared: declarations,
    notices: list(notice, 2_000),
    signals,
    plain: v.boolean(),
    cut: list(cut, SOME),
  }),
  v.check((article) => spansHold(article), 'spans inside the text, blocks in order'),
);

/** The Article in a message; null where it is none. */
export function readArticle(given: unknown): Article | null {
  const result = v.safeParse(ArticleSchema, given, { abortEarly: true });
  return result.success ? result.output : null;
}

function spansHold(article: Article): boolean {
  const inside = (each: Span) => each.start <= each.end && each.end <= article.text.length;
  const noticesHold = article.notices.every(({ start, end }) =>
    start === null || end === null ? start === end : inside({ start, end }),
  );
  const inOrder = article.blocks.every((each, i) => i === 0 || each.start >= article.blocks[i - 1]!.end);
  return (
    noticesHold && inOrder && [article.blocks, article.links, article.inlineQuotes].every((all) => all.every(inside))
  );
}
