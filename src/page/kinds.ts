import type { Block, BlockKind } from '../engine/model.ts';
import { isCredited, isUnderPicture } from './captions.ts';
import type { Flow } from './flow.ts';
import { weigh } from './prose.ts';
import type { Region } from './regions.ts';
import type { Box, PageBoxes } from './walk.ts';

/** What a Block is, without where it stands. */
export type BlockNature = Omit<Block, 'start' | 'end'>;

export const HEADING = /^h[1-6]$/;
/** Class names under which sites and services embed somebody's post. */
const EMBED =
  /(?:^|[^a-z])(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|reddit-(?:card|embed)|telegram-post|threads-post)/;
/** A heading of this weight that ends as a sentence is a summary set as a heading. */
const LONG_HEADING = 60;

/** What a flow is by its elements and its looks. */
export function natureOf(page: PageBoxes, flow: Flow, region: Region | null): BlockNature {
  if (region === 'caption') return { kind: 'caption' };
  if (region === 'quote') return { kind: 'blockquote', role: 'pull-quote' };
  const around = ancestors(page, flow);
  const holder = around.find(({ tag }) => HOLDERS.has(tag));
  if (holder?.tag === 'blockquote') {
    const embed = around.some(({ names }) => EMBED.test(names));
    return { kind: 'blockquote', ...(embed ? { role: 'embed' } : {}), ...(holder.cite ? { cite: holder.cite } : {}) };
  }
  return { kind: plainKind(page, flow, holder) };
}

function plainKind(page: PageBoxes, flow: Flow, holder: Box | undefined): BlockKind {
  const weight = weigh(flow.text);
  if (HEADING.test(page.boxes[flow.box]!.tag)) {
    return weight >= LONG_HEADING && /[.。]$/.test(flow.text) ? 'paragraph' : 'heading';
  }
  if (holder?.tag === 'figure') return 'caption';
  if (holder && holder.tag !== 'table') return 'list-item';
  if (isUnderPicture(page, flow) || (weight < 500 && isCredited(flow.text))) return 'caption';
  // A short paragraph all in bold is a heading by another name.
  if (flow.strong >= 0.95 * flow.text.length && weight < 100 && !/[.…:,;]$/.test(flow.text)) return 'heading';
  return 'paragraph';
}

/** Elements that say what the text in them is; the nearest counts. */
const HOLDERS = new Set(['blockquote', 'li', 'dd', 'dt', 'figure', 'table']);

/** The boxes around a flow, the nearest first, as far out as they can say something of it. */
function ancestors(page: PageBoxes, flow: Flow): Box[] {
  const found: Box[] = [];
  for (let at = flow.box; at >= 0 && found.length < 8; at = page.boxes[at]!.parent) found.push(page.boxes[at]!);
  return found;
}
