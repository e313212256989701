import type { Article } from '../engine/model.ts';
import { baseOf, resolver } from './addresses.ts';
import { assemble } from './assemble.ts';
import { type Chosen, chooseFlows } from './choose.ts';
import { type Dom, domOf } from './dom.ts';
import { isErrorPage } from './error-page.ts';
import type { Flow } from './flow.ts';
import { noArticle } from './glance.ts';
import { isArticleText, likelihood } from './is-article.ts';
import { HEADING } from './kinds.ts';
import { type Ground, groundOf, type MainContent, mainContent } from './main-content.ts';
import { BY } from './metadata/byline-text.ts';
import { type Metadata, readMetadata } from './metadata/metadata.ts';
import { noticesOf } from './notices.ts';
import { isProse, weigh } from './prose.ts';
import { MAX_CLONE, readabilityKeeps } from './readability.ts';
import { ELSEWHERE } from './regions.ts';
import { PageText } from './text-map.ts';
import { unseenIn } from './unseen.ts';
import { type Box, type PageBoxes, walk } from './walk.ts';

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
  const reading = read(document, url);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** The same, with `pause` between the steps, so that a long page keeps nobody waiting while it is read. */
export async function readPageInSteps(
  document: Document,
  url: string | null,
  pause: () => Promise<void>,
): Promise<ReadPage> {
  const reading = read(document, url);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** The steps of reading; the page may change between two of them. */
type Reading = Generator<undefined, ReadPage>;

function* read(document: Document, url: string | null): Reading {
  const dom = domOf(document);
  const nothing = { article: noArticle(dom, url), text: new PageText(dom, '', []) };
  const root = dom.body();
  if (!root) return nothing;
  const { likely, typed } = likelihood(dom, url);
  return likely ? yield* readArticle(document, dom, root, url, typed) : nothing;
}

function* readArticle(document: Document, dom: Dom, root: Element, url: string | null, typed: boolean): Reading {
  const base = baseOf(dom, url);
  const resolve = resolver(base);
  let page = walk(dom, root, resolve);
  yield;
  let ground = groundOf(dom, page, base ?? '');
  const keptElements = elementsKept(dom, page, ground);
  yield;
  let content = contentOf(dom, url, resolve, page, ground, keptElements);
  const headlines = page.flows.flatMap(({ box }, i) => (page.boxes[box]!.tag === 'h1' ? [i] : []));
  const unseen = unseenIn(document, dom, page, [...headlines, ...content.chosen.map(({ flow }) => flow)]);
  if (unseen.size > 0) {
    page = walk(dom, root, resolve, unseen);
    ground = groundOf(dom, page, base ?? '');
    content = contentOf(dom, url, resolve, page, ground, keptElements);
  }
  const { main, metadata, chosen } = content;
  const { mapped, cut, ...assembled } = assemble(page, chosen);
  const text = new PageText(dom, assembled.text, mapped);
  yield;
  const { description: _, ...said } = metadata;
  const found = noticesOf(document, {
    offsetOf: (node) => text.spanOf(node),
    main: page.boxes[main.box]!.element,
    others: [...ground.others].map((box) => page.boxes[box]!.element),
    base,
  });
  const mass = massOf(page, chosen);
  const article: Article = {
    url,
    ...said,
    isArticle: isArticleText(...mass, typed) && !isErrorPage(said.title, mass[0]),
    ...assembled,
    ...found,
    plain: false,
    cut: [...page.cut, ...cut],
  };
  return { article, text };
}

/** What of a page is its article, and what the page says of it. */
interface Content {
  readonly main: MainContent;
  readonly metadata: Metadata;
  readonly chosen: readonly Chosen[];
}

function contentOf(
  dom: Dom,
  url: string | null,
  resolve: (address: string) => string | null,
  page: PageBoxes,
  ground: Ground,
  keptElements: ReadonlySet<Element> | null,
): Content {
  const kept = page.flows.map(
    (flow) => keptElements !== null && flow.pieces.some((piece) => keptElements.has(dom.parent(piece.node) as Element)),
  );
  const main = mainContent(page, ground, (i) => (kept[i] ? 1 : UNKEPT));
  const isInOther = (box: number): boolean =>
    box >= 0 && (ground.others.has(box) || isInOther(page.boxes[box]!.parent));
  const metadata = readMetadata({
    dom,
    url,
    headings: page.boxes.filter((box, i) => box.tag === 'h1' && !isInOther(i)).map((box) => textOfBox(page, box)),
    above: headingsAbove(page, main),
    lines: linesAround(page, main, isInOther),
    usable: usableIn(dom, page, main),
    resolve,
  });
  const { title, description } = metadata;
  return { main, metadata, chosen: chooseFlows(page, main, { title, description, kept: (i) => kept[i]! }) };
}

/** What a paragraph that Readability left out counts for when the main content is sought. */
const UNKEPT = 0.15;

/** Elements around the most running text that Readability is given, however few stand in it; it compares what is around. */
const SOME = 200;

/** What Readability keeps of the part of the page around the most running text; null where it found nothing. */
function elementsKept(dom: Dom, page: PageBoxes, ground: Ground): ReadonlySet<Element> | null {
  let root = page.boxes[mainContent(page, ground, () => 1).box]!;
  const most = Math.min(MAX_CLONE, Math.max(SOME, 4 * root.elements));
  while (root.parent >= 0 && page.boxes[root.parent]!.elements <= most) root = page.boxes[root.parent]!;
  return readabilityKeeps(dom, root.element, dom.title());
}

/**
 * Lines near the main content's ends: up to eight before its first paragraph, a few behind that where it is a standfirst, up
 * to three after its last; none of other articles.
 */
function linesAround(page: PageBoxes, main: MainContent, isInOther: (box: number) => boolean): string[] {
  const { firstFlow, endFlow } = page.boxes[main.box]!;
  const first = main.prose.indexOf(true, firstFlow);
  const second = main.prose.indexOf(true, first + 1);
  let last = endFlow - 1;
  while (last > firstFlow && !main.prose[last]) last--;
  const near = [
    ...page.flows
      .slice(Math.max(0, first - 8), Math.max(0, first))
      .filter((flow) => !HEADING.test(page.boxes[flow.box]!.tag) || BY.test(flow.text)),
    ...page.flows.slice(first + 1, Math.min(second, first + 5)).filter((flow) => !isHeading(page, flow)),
    ...page.flows.slice(last + 1, Math.min(endFlow, last + 4)),
  ];
  // What is a link from end to end leads to a topic, or is a button.
  return near
    .filter((flow) => flow.linked < flow.text.length && !isInOther(flow.box))
    .flatMap((flow) => flow.text.split('\n'));
}

/** Lesser headings right above the first paragraph, the nearest first. */
function headingsAbove(page: PageBoxes, main: MainContent): string[] {
  const first = main.prose.indexOf(true, page.boxes[main.box]!.firstFlow);
  return page.flows
    .slice(Math.max(0, first - 8), Math.max(0, first))
    .filter((flow) => /^h[2-4]$/.test(page.boxes[flow.box]!.tag))
    .map((flow) => flow.text.replaceAll('\n', ' '))
    .reverse();
}

function isHeading(page: PageBoxes, flow: Flow): boolean {
  return HEADING.test(page.boxes[flow.box]!.tag) || flow.strong >= 0.95 * flow.text.length;
}

/** Weight of the chosen running text, its paragraphs, and the share of it that stands in one container. */
function massOf(page: PageBoxes, chosen: readonly Chosen[]): [number, number, number] {
  const homes = new Map<number, number>();
  let all = 0;
  let paragraphs = 0;
  for (const { flow: index } of chosen) {
    const flow = page.flows[index]!;
    if (!isProse(flow)) continue;
    const weight = weigh(flow.text);
    const home = homeOf(page, flow.box);
    homes.set(home, (homes.get(home) ?? 0) + weight);
    all += weight;
    paragraphs++;
  }
  return [all, paragraphs, all ? Math.max(...homes.values()) / all : 0];
}

/** The container of a paragraph: what holds others beside it. One that has it alone is a frame for its looks. */
function homeOf({ boxes }: PageBoxes, box: number): number {
  let at = boxes[box]!.parent;
  for (let level = 0; level < FRAMES && isFrame(boxes[at]); level++) at = boxes[at]!.parent;
  return at;
}

/** Frames round a paragraph that are passed: a row, a column, a text. */
const FRAMES = 4;

const isFrame = (box: Box | undefined) =>
  box !== undefined && box.parent >= 0 && box.images === 0 && box.endFlow - box.firstFlow === 1;

function textOfBox(page: PageBoxes, box: Box): string {
  const flows = page.flows.slice(box.firstFlow, box.endFlow);
  return flows.map((flow) => flow.text.replaceAll('\n', ' ')).join(' ');
}

/** Tells of any element whether it belongs to the article's own page, by the nearest box around it. */
function usableIn(dom: Dom, page: PageBoxes, main: MainContent): (element: Element) => boolean {
  const boxes = new Map<Node, number>(page.boxes.map((box, i) => [box.element, i]));
  return (element) => {
    for (let at: Node | null = element; at; at = dom.parent(at)) {
      const box = boxes.get(at);
      if (box !== undefined) return !ELSEWHERE.has(main.boxRegions[box]!);
    }
    return false;
  };
}
