import { type Article, type Block, type InlineQuote, type Link, NOTHING_DECLARED } from '../engine/model.ts';
import { chooseFlows } from './choose.ts';
import { domOf } from './dom.ts';
import { mainContent } from './main-content.ts';
import { readabilityKeeps } from './readability.ts';
import { type MappedBlock, PageText } from './text-map.ts';
import { walk } from './walk.ts';

/** A page as it was read: the Article, and the ties between its text and the page. */
export interface ReadPage {
  readonly article: Article;
  readonly text: PageText;
}

/** Read a document. It is not changed. `url` is where it was read; null where that is unknown. */
export function extractArticle(document: Document, url: string | null): Article {
  return readPage(document, url).article;
}

/** Read a document and keep the ties to it, to find spans of the Article's text again. */
export function readPage(document: Document, url: string | null): ReadPage {
  const dom = domOf(document);
  const base = url ?? undefined;
  const page = walk(dom, dom.body() ?? dom.root()!, (address) => {
    const absolute = URL.parse(address, base);
    return absolute && /^https?:$/.test(absolute.protocol) ? absolute.href : null;
  });
  const kept = readabilityKeeps(dom, document, dom.body() ?? dom.root()!, dom.title());
  const isKept = page.flows.map(
    (flow) => kept !== null && flow.pieces.some((p) => kept.has(dom.parent(p.node) as Element)),
  );
  const main = mainContent(page, (i) => (isKept[i] ? 1 : 0.35));
  const description = dom.attribute(
    dom.one('meta[name="description"],meta[property="og:description"]') ?? dom.root()!,
    'content',
  );
  const chosen = chooseFlows(page, main, { title: dom.title(), description, kept: (i) => isKept[i]! });
  let text = '';
  const blocks: Block[] = [];
  const mapped: MappedBlock[] = [];
  const links: Link[] = [];
  const inlineQuotes: InlineQuote[] = [];
  for (const { flow: index, kind, ...rest } of chosen) {
    const flow = page.flows[index]!;
    if (text) text += '\n\n';
    const start = text.length;
    const box = page.boxes[flow.box]!;
    text += flow.text;
    blocks.push({ start, end: text.length, kind, ...rest });
    for (const link of flow.links) links.push({ ...link, start: link.start + start, end: link.end + start });
    for (const quote of flow.quotes)
      inlineQuotes.push({ ...quote, start: quote.start + start, end: quote.end + start });
    mapped.push({
      start,
      end: text.length,
      pieces: flow.pieces,
      data: flow.pieces.map((p) => dom.data(p.node)),
      element: box.element,
    });
  }
  const article: Article = {
    url,
    title: dom.title() || null,
    byline: null,
    site: null,
    published: null,
    language: dom.attribute(dom.root()!, 'lang') ?? 'und',
    isArticle: chosen.length > 2,
    text,
    blocks,
    links,
    inlineQuotes,
    declared: NOTHING_DECLARED,
    notices: [],
    signals: [],
    plain: false,
    cut: page.cut,
  };
  return { article, text: new PageText(document, dom, text, mapped) };
}
