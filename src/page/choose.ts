import type { BlockKind } from '../engine/model.ts';
import { isCredited, isUnderPicture } from './captions.ts';
import { companyOf } from './company.ts';
import type { Flow } from './flow.ts';
import type { MainContent } from './main-content.ts';
import { squeeze } from './metadata/strings.ts';
import { endsSentence, isMarkup, linkShare, weigh } from './prose.ts';
import { type Region, regionOf } from './regions.ts';
import type { PageBoxes } from './walk.ts';

/** A flow that belongs to the article, and as what. */
export interface Chosen {
  readonly flow: number;
  readonly kind: BlockKind;
  readonly role?: 'embed' | 'pull-quote';
  readonly cite?: string;
}

/** What else is known of a page when its text is chosen. */
export interface Hints {
  readonly title: string | null;
  readonly description: string | null;
  /** Did Readability keep the flow? */
  kept(flow: number): boolean;
}

const HEADING = /^h[1-6]$/;
/** Choose the flows that are the article's, in reading order. */
export function chooseFlows(page: PageBoxes, main: MainContent, hints: Hints): Chosen[] {
  const { boxes, flows } = page;
  const { firstFlow, endFlow } = boxes[main.box]!;
  const title = squeeze(hints.title ?? '');
  const titleFlow = findTitle(page, firstFlow, endFlow, title);
  const inside = relativeRegions(page, main.box);
  const company = companyOf(page, main, hints.kept);
  const counts = new Map<string, number>();
  for (let i = firstFlow; i < endFlow; i++) counts.set(flows[i]!.text, (counts.get(flows[i]!.text) ?? 0) + 1);

  const chosen: Chosen[] = [];
  const seen = new Set<string>();
  const from = titleFlow >= 0 && titleFlow < firstFlow ? titleFlow + 1 : firstFlow;
  let proseSeen = 0;
  for (let i = from; i < endFlow; i++) {
    const flow = flows[i]!;
    const before = i < firstFlow;
    if (isMarkup(flow.text)) continue;
    const region = before ? main.regions[i]! : inside(flow.box);
    const prose = before ? main.prose[i]! : isProseHere(flow);
    const text = squeeze(flow.text);
    if (title && (text === title || (i === titleFlow && text.length < 2 * title.length + 40))) continue;
    const kind = kindOf(page, flow, region);
    if (before && !isStandfirst(flow, i - titleFlow, prose, region) && !isDescription(text, hints.description))
      continue;
    if (kind === 'caption') {
      if (!before && !seen.has(text)) chosen.push({ flow: i, kind });
      seen.add(text);
      continue;
    }
    if (region && region !== 'quote' && !isDescription(text, hints.description)) continue;
    const near = before ? 'near' : company(i);
    if (!near) continue;
    if (!before && !keeps(page, i, kind, prose, proseSeen > 0 || near === 'beside', hints, counts)) continue;
    if (text.length > 40 && seen.has(text)) continue;
    seen.add(text);
    if (prose) proseSeen++;
    chosen.push(
      withRole(page, flow, { flow: i, kind: before && kind === 'heading' && prose ? 'paragraph' : kind }, region),
    );
  }
  return trimEnds(chosen.filter((one) => one.kind !== 'heading' || !headsLinks(page, one.flow, inside)));
}

function keeps(
  page: PageBoxes,
  i: number,
  kind: BlockKind,
  prose: boolean,
  among: boolean,
  hints: Hints,
  counts: Map<string, number>,
): boolean {
  const flow = page.flows[i]!;
  const linked = linkShare(flow);
  const weight = weigh(flow.text);
  const kept = hints.kept(i);
  if (isDateLine(flow.text)) return false;
  if (/^t[dh]$/.test(page.boxes[flow.box]!.tag) && kept) return true;
  if (linked > 0.6 && weight < 250) return false;
  if (kind === 'heading') return linked < 0.6 && kept && weight < 300;
  if (prose) return true;
  if (kind === 'list-item') return linked < 0.5 && (kept || among);
  if (kind === 'blockquote') return true;
  if ((counts.get(flow.text) ?? 0) > 1 && !(endsSentence(flow.text) && weight >= 30)) return false;
  if (/^\W*\d*\W*$/u.test(flow.text) && !/\p{L}/u.test(flow.text)) return false;
  return kept && (weight >= 30 || endsSentence(flow.text)) && among;
}

function isProseHere(flow: Flow): boolean {
  const weight = weigh(flow.text);
  const linked = linkShare(flow);
  return (weight >= 80 && linked < 0.5) || (weight >= 40 && linked < 0.3 && endsSentence(flow.text));
}

function kindOf(page: PageBoxes, flow: Flow, region: Region | null): BlockKind {
  if (region === 'caption') return 'caption';
  const box = page.boxes[flow.box]!;
  if (HEADING.test(box.tag)) return 'heading';
  for (let at = flow.box, steps = 0; at >= 0 && steps < 6; at = page.boxes[at]!.parent, steps++) {
    const { tag } = page.boxes[at]!;
    if (tag === 'blockquote') return 'blockquote';
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
    if (tag === 'figure') return 'caption';
  }
  const weight = weigh(flow.text);
  if (isUnderPicture(page, flow)) return 'caption';
  if (weight < 500 && isCredited(flow.text)) return 'caption';
  if (flow.strong >= 0.95 * flow.text.length && weight < 100 && !/[.…:,;]$/.test(flow.text)) return 'heading';
  return 'paragraph';
}

function withRole(page: PageBoxes, flow: Flow, chosen: Chosen, region: Region | null): Chosen {
  if (region === 'quote') return { ...chosen, kind: 'blockquote', role: 'pull-quote' };
  if (chosen.kind !== 'blockquote') return chosen;
  for (let at = flow.box; at >= 0; at = page.boxes[at]!.parent) {
    const box = page.boxes[at]!;
    if (
      /(?:^|[^a-z])(?:twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|reddit-card|telegram-post)/.test(
        box.names,
      )
    ) {
      return { ...chosen, role: 'embed' };
    }
  }
  return chosen;
}

/** Regions opened inside the main content, so that the names of what is around the whole article do not count. */
function relativeRegions(page: PageBoxes, main: number): (box: number) => Region | null {
  const known = new Map<number, Region | null>([[main, null]]);
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
      const own = page.boxes[i]!.chars > bulk ? null : regionOf(page.boxes[i]!);
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

/** Text between the headline and the main content that introduces the article. */
function isStandfirst(flow: Flow, afterTitle: number, prose: boolean, region: Region | null): boolean {
  if (region || linkShare(flow) > 0.2 || isDateLine(flow.text) || isCredited(flow.text)) return false;
  return prose || (afterTitle <= 2 && weigh(flow.text) >= 50);
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
