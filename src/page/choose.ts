import { isCredited } from './captions.ts';
import { companyOf } from './company.ts';
import type { Flow } from './flow.ts';
import { type BlockNature, HEADING, natureOf } from './kinds.ts';
import type { MainContent } from './main-content.ts';
import { squeeze } from './metadata/strings.ts';
import { endsSentence, isMarkup, linkShare, weigh } from './prose.ts';
import { isTeaser, type Region, regionIn } from './regions.ts';
import type { Box, PageBoxes } from './walk.ts';

/** A flow that belongs to the article, and as what. */
export interface Chosen extends BlockNature {
  readonly flow: number;
}

/** What else is known of a page when its text is chosen. */
export interface Hints {
  readonly title: string | null;
  readonly description: string | null;
  /** Did Readability keep the flow? */
  kept(flow: number): boolean;
}

/** Choose the flows that are the article's, in reading order. */
export function chooseFlows(page: PageBoxes, main: MainContent, hints: Hints): Chosen[] {
  const { boxes, flows } = page;
  const { firstFlow, endFlow } = boxes[main.box]!;
  const title = squeeze(hints.title ?? '');
  const titleFlow = findTitle(page, firstFlow, endFlow, title);
  const inside = relativeRegions(page, main);
  const company = companyOf(page, main, hints.kept);
  const counts = new Map<string, number>();
  for (let i = firstFlow; i < endFlow; i++) counts.set(flows[i]!.text, (counts.get(flows[i]!.text) ?? 0) + 1);

  const chosen: Chosen[] = [];
  const seen = new Set<string>();
  const take = (flow: number, text: string, nature: BlockNature) => {
    if (text.length > 40 && seen.has(text)) return;
    seen.add(text);
    chosen.push({ flow, ...nature });
  };
  const isTitle = (i: number, text: string) =>
    title !== '' && (text === title || (i === titleFlow && text.length < 2 * title.length + 40));

  // Between the headline and the main content: what introduces the article.
  for (let i = titleFlow + 1; titleFlow >= 0 && i < firstFlow; i++) {
    const flow = flows[i]!;
    const text = squeeze(flow.text);
    const introduces = isStandfirst(page, flow, i - titleFlow, main.regions[i]!, main.prose[i]!);
    if (!isTitle(i, text) && (introduces || isDescription(text, hints.description)))
      take(i, text, { kind: 'paragraph' });
  }
  let among = false;
  for (let i = firstFlow; i < endFlow; i++) {
    const flow = flows[i]!;
    const text = squeeze(flow.text);
    if (isMarkup(flow.text) || isTitle(i, text)) continue;
    const region = inside(flow.box);
    const nature = natureOf(page, flow, region);
    const near = company(i);
    const introduces =
      titleFlow >= 0 && i > titleFlow && !among && isStandfirst(page, flow, i - titleFlow, region, false);
    const wanted =
      introduces ||
      nature.kind === 'caption' ||
      ((region === null || region === 'quote' || isDescription(text, hints.description)) &&
        near !== null &&
        keeps(flow, nature, {
          near,
          kept: hints.kept(i),
          among,
          cell: isCell(boxes[flow.box]!),
          repeated: counts.get(flow.text)! > 1,
        }));
    if (!wanted) continue;
    among ||= isRunningText(flow);
    take(i, text, introduces && nature.kind === 'heading' ? { kind: 'paragraph' } : nature);
  }
  return trimEnds(chosen.filter((one) => one.kind !== 'heading' || !headsLinks(page, one.flow, inside)));
}

/** What else tells a flow of the main content from what templates put between its paragraphs. */
interface Signs {
  readonly near: 'beside' | 'near';
  /** Readability kept it. */
  readonly kept: boolean;
  /** Running text came before it. */
  readonly among: boolean;
  readonly cell: boolean;
  /** The same text stands in the main content more than once. */
  readonly repeated: boolean;
}

function keeps(flow: Flow, { kind, role }: BlockNature, { near, kept, among, cell, repeated }: Signs): boolean {
  const linked = linkShare(flow);
  const weight = weigh(flow.text);
  if (kind === 'blockquote' && (role || linked < 0.9)) return true;
  if (isDateLine(flow.text)) return false;
  if (cell && kept) return true;
  if (linked > 0.6 && weight < 250 && !isRoundLink(flow)) return false;
  if (kind === 'heading') return kept && weight < 300;
  if (isRunningText(flow)) return true;
  const amongst = among || near === 'beside';
  if (kind === 'list-item') return linked < 0.5 && (kept || amongst);
  if (repeated && !(endsSentence(flow.text) && weight >= 30)) return false;
  if (!/\p{L}/u.test(flow.text)) return false;
  if (!kept || !amongst) return false;
  // "Source: Coast Wire" is short and ends with no point, but it is the article's.
  return weight >= 30 || endsSentence(flow.text) || /[:：]\s?\S/.test(flow.text);
}

/** A sentence of which most is a link, but not its beginning and its end: what only leads there begins or ends with the link. */
function isRoundLink({ text, links, linked }: Flow): boolean {
  const [link] = links;
  if (links.length !== 1 || linked > 0.9 * text.length || !endsSentence(text)) return false;
  const before = text.slice(0, link!.start).trim();
  const behind = text.slice(link!.end);
  return /\p{L}$/u.test(before) && /\p{L}{3}/u.test(behind);
}

function isCell(box: Box): boolean {
  return box.tag === 'td' || box.tag === 'th';
}

/** Text of a length, or with an end, that labels do not have; between paragraphs more links are forgiven than elsewhere. */
function isRunningText(flow: Flow): boolean {
  const weight = weigh(flow.text);
  const linked = linkShare(flow);
  return (weight >= 80 && linked < 0.5) || (weight >= 40 && linked < 0.3 && endsSentence(flow.text));
}

/** Regions opened inside the main content, so that the names of what is around the whole article do not count. */
function relativeRegions(page: PageBoxes, { box: main, told }: MainContent): (box: number) => Region | null {
  const known = new Map<number, Region | null>([[main, told.get(main) ?? null]]);
  const bulk = page.boxes[main]!.chars * 0.4;
  const of = (box: number): Region | null => {
    const path: number[] = [];
    let at = box;
    while (at >= 0 && !known.has(at)) {
      path.push(at);
      at = page.boxes[at]!.parent;
    }
    let region = at >= 0 ? known.get(at)! : null;
    for (const i of path.reverse()) {
      const own = told.get(i) ?? (page.boxes[i]!.chars > bulk ? null : regionIn(page.boxes, i));
      region = region ?? own;
      known.set(i, region);
    }
    return region;
  };
  return of;
}

function findTitle(page: PageBoxes, firstFlow: number, endFlow: number, title: string): number {
  let heading = -1;
  for (let i = 0; i < endFlow; i++) {
    const { tag } = page.boxes[page.flows[i]!.box]!;
    if (!HEADING.test(tag)) continue;
    if (title && squeeze(page.flows[i]!.text) === title) return i;
    if (tag === 'h1' && (heading < 0 || i < firstFlow)) heading = i;
  }
  return heading;
}

/** Text between the headline and the main content that introduces the article; `prose`: it is running text of no region. */
function isStandfirst(page: PageBoxes, flow: Flow, afterTitle: number, region: Region | null, prose: boolean): boolean {
  const introducing = region === null || (region === 'related' && flow.linked === 0 && isTeaser(boxAround(page, flow)));
  if (!introducing || linkShare(flow) > 0.2 || isDateLine(flow.text) || isCredited(flow.text)) return false;
  return prose || (afterTitle <= 2 && weigh(flow.text) >= 50);
}

/** The nearest box that is named, of the two around a flow. */
function boxAround({ boxes }: PageBoxes, flow: Flow): Box {
  const box = boxes[flow.box]!;
  return isTeaser(box) ? box : (boxes[box.parent] ?? box);
}

function isDescription(text: string, description: string | null): boolean {
  if (!description) return false;
  const wanted = squeeze(description);
  return (
    wanted.length > 40 &&
    text.length > 40 &&
    (text.startsWith(wanted.slice(0, 60)) || wanted.startsWith(text.slice(0, 60)))
  );
}

/** "Posted: Fri 6:45 PM, Feb 16, 2018", "31.01.2025, 20:02 Uhr": a date with hardly a word beside it. */
function isDateLine(text: string): boolean {
  if (/^\d{1,2}[./]\d{1,2}[./]\d{4}\b/.test(text) && text.length < 160) return true;
  if (text.length > 120 || !/\b(?:19|20)\d\d\b/.test(text)) return false;
  return /\d{1,2}[:.h]\d\d/.test(text) || text.length < 40
    ? (text.match(/\p{L}{2,}/gu)?.length ?? 0) <= 12 && !/[.!?]["”»]?$/.test(text)
    : false;
}

/** A heading over links to other pages: "Related news". */
function headsLinks(page: PageBoxes, heading: number, inside: (box: number) => Region | null): boolean {
  const next = page.flows[heading + 1];
  return next !== undefined && (linkShare(next) > 0.6 || inside(next.box) === 'related');
}

/** Headings and captions after the last text are not the article's. */
function trimEnds(chosen: Chosen[]): Chosen[] {
  let end = chosen.length;
  while (end > 0 && (chosen[end - 1]!.kind === 'heading' || chosen[end - 1]!.kind === 'caption')) end--;
  return chosen.slice(0, end);
}
