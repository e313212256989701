import { generateOpml, parseOpml } from 'feedsmith';
import { safeParse } from 'valibot';
import { joined, parted } from './csv.ts';
import { normaliseDomain } from './domain.ts';
import type { FormFault, ListFault, ParsedSourceList } from './parsed-list.ts';
import { publisherSite } from './publisher-site.ts';
import { LIST_LIMITS, type Source, sourceKey, sourceSchema } from './source.ts';

/** What an outline of ours says beyond what OPML has words for. `trust` stands on each of them, and on no other's. */
const OWN = ['trust', 'kind', 'otherNames'] as const;

interface Outline {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly xmlUrl?: string | undefined;
  readonly htmlUrl?: string | undefined;
  readonly url?: string | undefined;
  readonly trust?: string | undefined;
  readonly kind?: string | undefined;
  readonly otherNames?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

/** Does a text look like OPML? */
export const isOpml = (text: string): boolean => /<opml[\s>]/i.test(text.slice(0, 2_000));

/**
 * The publishers of an OPML file, as feed readers write it: each outline with an address is one, and feeds of one site are
 * one source. Without a mark of ours, whoever stands in it is trusted. Outlines that name no site are left out and said.
 */
export function readOpml(text: string, mostFaults: number): ParsedSourceList {
  // Entities that a document defines for itself are how a short one becomes a huge one; no feed reader writes any.
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refused('entities');
  let document: ReturnType<typeof parseOpml>;
  try {
    document = parseOpml(text, { extraOutlineAttributes: [...OWN] });
  } catch {
    return refused('opml');
  }
  const found = new Map<string, Source>();
  const skipped: ListFault[] = [];
  let row = 0;
  const waiting: Outline[] = [...((document.body?.outlines ?? []) as readonly Outline[])].reverse();
  while (waiting.length) {
    const outline = waiting.pop()!;
    waiting.push(...[...(outline.outlines ?? [])].reverse());
    const address = outline.htmlUrl ?? outline.xmlUrl ?? outline.url;
    if (address === undefined) continue;
    row++;
    const source = sourceOf(outline);
    if ('reason' in source) {
      if (skipped.length < mostFaults) skipped.push({ row, field: null, ...source });
      continue;
    }
    const held = found.get(sourceKey(source));
    const feeds = [...new Set([...(held?.feeds ?? []), ...source.feeds])].slice(0, LIST_LIMITS.feeds);
    found.set(sourceKey(source), { ...(held ?? source), feeds });
    if (found.size > LIST_LIMITS.sources) return refused('sources', LIST_LIMITS.sources);
  }
  if (!found.size) return skipped.length ? { ok: false, faults: skipped } : refused('no-source');
  const name = (document.head?.title ?? '').slice(0, LIST_LIMITS.name);
  const list = { format: 'quotient-source-list', version: 1, name, sources: [...found.values()] } as const;
  return { ok: true, list, skipped };
}

/** A source, or what is wrong with the outline. */
function sourceOf(outline: Outline): Source | Pick<ListFault, 'reason' | 'detail'> {
  const isOwn = outline.trust !== undefined;
  const site = isOwn ? normaliseDomain(outline.htmlUrl ?? '') : siteOf(outline);
  if (!site.ok) return { reason: site.reason, detail: site.reason === 'shared' ? hostOf(outline) : '' };
  const { domain, path } = site;
  const entry = {
    domain,
    path,
    name: oneLine(outline.title ?? outline.text ?? '').slice(0, LIST_LIMITS.name) || domain,
    otherNames: parted(outline.otherNames ?? ''),
    kind: outline.kind || null,
    trust: isOwn ? (outline.trust === 'none' ? null : outline.trust) : 'trusted',
    feeds: outline.xmlUrl === undefined ? [] : [outline.xmlUrl],
  };
  const result = safeParse(sourceSchema, entry);
  return result.success ? result.output : { reason: 'value', detail: result.issues[0].message.slice(0, 200) };
}

/** Whom a feed reader's outline means: the site it links, else the host of the feed. */
function siteOf({ htmlUrl, xmlUrl, url }: Outline) {
  const site = publisherSite(htmlUrl ?? xmlUrl ?? url ?? '');
  return site.ok || htmlUrl === undefined || xmlUrl === undefined ? site : publisherSite(xmlUrl);
}

/** The host at which many publish. */
const hostOf = ({ htmlUrl, xmlUrl, url }: Outline) => URL.parse(htmlUrl ?? xmlUrl ?? url ?? '')?.hostname ?? '';

/** A list as OPML: an outline a feed, or a site's address where it has none. */
export function toOpml(name: string, sources: readonly Source[]): string {
  const outlines = sources.flatMap((source): object[] => {
    const common = {
      text: printable(source.name),
      title: printable(source.name),
      htmlUrl: `https://${sourceKey(source)}`,
      trust: source.trust ?? 'none',
      kind: source.kind ?? undefined,
      otherNames: source.otherNames.length ? printable(joined(source.otherNames)) : undefined,
    };
    if (!source.feeds.length) return [{ ...common, type: 'link', url: common.htmlUrl }];
    return source.feeds.map((xmlUrl) => ({ ...common, type: 'rss', xmlUrl }));
  });
  return generateOpml({ head: { title: printable(name) }, body: { outlines } } as never, {
    extraOutlineAttributes: [...OWN],
  });
}

/** What XML cannot carry, or would change on the way. */
const printable = (text: string) => oneLine(text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' '));

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const refused = (reason: FormFault, detail: number | string = ''): ParsedSourceList => ({
  ok: false,
  faults: [{ row: null, field: null, reason, detail: String(detail) }],
});
