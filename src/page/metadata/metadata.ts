import type { Declared } from '../../engine/model.ts';
import type { Dom } from '../dom.ts';
import { chooseByline, visibleByline } from './byline.ts';
import { declaredBy } from './declared.ts';
import { type LinkedData, linkedData, many, textOf } from './json-ld.ts';
import { mainEntity } from './main-entity.ts';
import { metaTags } from './meta-tags.ts';
import { dateInAddress, isoDate, shownDate } from './published.ts';
import { clean, squeeze } from './strings.ts';
import { titleOf } from './title.ts';

/** What a page's head, structured data and visible byline say of its article. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly site: string | null;
  /** ISO 8601, with time and zone where known. */
  readonly published: string | null;
  /** BCP 47; "und" where not declared. */
  readonly language: string;
  readonly description: string | null;
  readonly declared: Declared;
}

export interface MetadataSources {
  readonly dom: Dom;
  readonly url: string | null;
  /** Visible first-level headings, in reading order. */
  readonly headings: readonly string[];
  /** Lesser ones right above the first paragraph, the nearest first. */
  readonly above: readonly string[];
  /** Short lines before the first paragraph of the main content and after its last: a byline may be one of them. */
  readonly lines: readonly string[];
  /** Is an element part of the article's own page, not of a teaser or a comment? */
  usable(element: Element): boolean;
  resolve(address: string): string | null;
}

export function readMetadata({ dom, url, headings, above, lines, usable, resolve }: MetadataSources): Metadata {
  const meta = metaTags(dom);
  const data = linkedData(dom);
  const documentTitle = clean(dom.title()) ?? '';
  const shared = [meta.first('og:title'), meta.first('twitter:title')].filter((title) => title !== null);
  const main = mainEntity(data, url, headings[0] ?? shared[0] ?? documentTitle);
  const property = (name: string) => textOf(main?.properties.get(name));
  const publisher = textOf(data.node(main?.properties.get('publisher'))?.properties.get('name'));
  const site = siteName([
    meta.first('og:site_name'),
    publisher,
    siteOf(data),
    meta.first('application-name', 'al:android:app_name'),
  ]);
  const language = languageOf([
    dom.attribute(dom.root()!, 'lang'),
    dom.attribute(dom.root()!, 'xml:lang'),
    meta.first('content-language', 'language', 'og:locale', 'inlanguage'),
    property('inLanguage'),
  ]);
  const title = titleOf({ headings, above, structured: property('headline'), shared, document: documentTitle, site });
  const declared = declaredBy({ dom, meta, data, main, resolve, site });
  const authors = [
    meta.first('author'),
    meta.first('article:author'),
    meta.first('parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl', 'cxenseparse:author'),
  ];
  const byline = chooseByline(
    declared.authors,
    () => visibleByline(dom, usable, site),
    authors.filter((name) => name !== null),
    lines.filter((line) => !squeeze(documentTitle).includes(squeeze(line))),
    site,
  );
  const said = [
    property('datePublished'),
    meta.first('article:published_time', 'og:article:published_time', 'og:published_time'),
    meta.first(
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
      'date',
      'cxenseparse:recs:publishtime',
      'article.published',
    ),
    ...data.nodes
      .filter((node) => node.types.includes('WebPage'))
      .map((node) => textOf(node.properties.get('datePublished'))),
    property('dateCreated'),
  ];
  const date =
    said.map((text) => text && isoDate(text, language)).find((text) => text) ??
    shownDate(dom, usable, language) ??
    dateInLines(lines, language);
  return {
    title,
    byline,
    site,
    published:
      date ?? dateInAddress(url) ?? (property('dateModified') && isoDate(property('dateModified')!, language)) ?? null,
    language,
    description: meta.first('og:description', 'description', 'twitter:description') ?? property('description'),
    declared,
  };
}

/** The first that is a name; an address given for one is its host. */
function siteName(candidates: readonly (string | null)[]): string | null {
  const given = candidates.filter((name) => name !== null && name.length <= 120) as string[];
  const name = given.find((one) => !/^(?:https?:|\/\/|@)/i.test(one)) ?? given[0];
  return name === undefined ? null : (URL.parse(name)?.hostname.replace(/^www\./, '') ?? name.replace(/^@/, ''));
}

function dateInLines(lines: readonly string[], language: string): string | null {
  const dates = lines.filter((line) => line.length < 80).map((line) => isoDate(line, language));
  return dates.find((date) => date !== null) ?? null;
}

function siteOf(data: LinkedData): string | null {
  const site = data.nodes.find((node) => node.types.includes('WebSite'));
  return site ? textOf(many(site.properties.get('name'))[0]) : null;
}

function languageOf(candidates: readonly (string | null)[]): string {
  for (const candidate of candidates) {
    if (!candidate) continue;
    try {
      const [tag] = Intl.getCanonicalLocales(candidate.split(',')[0]!.trim().replaceAll('_', '-'));
      if (tag && /^[a-z]{2,3}(?:-|$)/.test(tag)) return tag;
    } catch {
      // Not a language tag; the next place may have one.
    }
  }
  return 'und';
}
