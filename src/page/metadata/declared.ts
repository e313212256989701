import type { ClaimReview, Declared, Person } from '../../engine/model.ts';
import type { Dom } from '../dom.ts';
import { type LdNode, type LinkedData, many, textOf } from './json-ld.ts';
import { addressesOf } from './main-entity.ts';
import type { MetaTags } from './meta-tags.ts';
import { isoDate } from './published.ts';
import { clean } from './strings.ts';

type Resolve = (address: string) => string | null;

const MAX_LISTED = 30;

export interface DeclaredSources {
  readonly dom: Dom;
  readonly meta: MetaTags;
  readonly data: LinkedData;
  readonly main: LdNode | null;
  readonly resolve: Resolve;
  readonly site: string | null;
}

/** What the page says of itself in its head and structured data. */
export function declaredBy({ dom, meta, data, main, resolve, site }: DeclaredSources): Declared {
  const canonical = linked(dom, resolve, 'link[rel~="canonical" i][href]')[0] ?? null;
  const own = new Set<string>();
  for (const address of [
    ...linked(
      dom,
      resolve,
      'link[rel~="amphtml" i][href],link[rel~="shortlink" i][href],link[rel~="alternate" i][media][href]',
    ),
    ...[meta.first('og:url'), meta.first('twitter:url')].map((url) => url && resolve(url)),
    ...(main ? addressesOf(data, main).map((url) => (/^https?:\/\//i.test(url) ? resolve(url) : null)) : []),
  ]) {
    if (address && address !== canonical) own.add(address);
  }
  const publisher = main ? persons(data, main.properties.get('publisher'), 'organisation', resolve)[0] : undefined;
  return {
    canonical,
    addresses: [...own].slice(0, MAX_LISTED),
    origins: originsOf(dom, meta, data, main, resolve),
    organisations: organisationsOf(meta, data, main, resolve),
    publisher: publisher ?? (site ? { name: site, url: null, kind: 'organisation' } : null),
    authors: main ? persons(data, main.properties.get('author'), 'person', resolve) : [],
    reviewers: main
      ? persons(data, main.properties.get('reviewedBy'), 'person', resolve)
      : pageReviewers(data, resolve),
    claimReviews: data.nodes
      .filter((node) => node.types.includes('ClaimReview'))
      .slice(0, MAX_LISTED)
      .map((node) => claimReview(data, node, resolve)),
    types: typesOf(dom, data, main),
    wire: meta.first('is-wirestory', 'wirestory')?.toLowerCase() === 'true',
    ...(isForAll(meta, main) ? {} : { forAll: false }),
  };
}

/** Said as true or false, as text or as an address ("https://schema.org/False"); what says nothing is for all. */
function isForAll(meta: MetaTags, main: LdNode | null): boolean {
  const free = main?.properties.get('isAccessibleForFree');
  if (free === false || (typeof free === 'string' && /(?:^|\/)(?:false|no)$/i.test(free.trim()))) return false;
  return meta.first('article:content_tier')?.toLowerCase() !== 'locked';
}

function linked(dom: Dom, resolve: Resolve, selector: string): string[] {
  return dom
    .all(selector)
    .slice(0, MAX_LISTED)
    .map((link) => resolve(dom.attribute(link, 'href') ?? ''))
    .filter((url) => url !== null);
}

function originsOf(
  dom: Dom,
  meta: MetaTags,
  data: LinkedData,
  main: LdNode | null,
  resolve: Resolve,
): Declared['origins'] {
  const found: { property: string; url: string }[] = [];
  const add = (property: string, address: unknown) => {
    const url = typeof address === 'string' ? resolve(address) : null;
    if (url && found.length < MAX_LISTED) found.push({ property, url });
  };
  for (const property of ['original-source', 'syndication-source'])
    for (const value of meta.all(property)) add(property, value);
  for (const property of ['original-source', 'syndication-source']) {
    for (const link of dom.all(`link[rel~="${property}" i][href]`).slice(0, 3))
      add(property, dom.attribute(link, 'href'));
  }
  for (const property of ['isBasedOn', 'isBasedOnUrl']) {
    for (const value of many(main?.properties.get(property))) {
      const node = data.node(value);
      add(property, typeof value === 'string' ? value : (node?.properties.get('url') ?? node?.properties.get('@id')));
    }
  }
  return found;
}

function organisationsOf(
  meta: MetaTags,
  data: LinkedData,
  main: LdNode | null,
  resolve: Resolve,
): Declared['organisations'] {
  const found: { property: string; name: string }[] = [];
  for (const property of ['sourceOrganization', 'provider', 'creditText', 'copyrightHolder']) {
    for (const { name } of persons(data, main?.properties.get(property), 'organisation', resolve))
      found.push({ property, name });
  }
  for (const property of ['dc.source', 'dcterms.source', 'source']) {
    const name = meta.first(property);
    if (name && name.length <= 120) found.push({ property, name });
  }
  return found.slice(0, MAX_LISTED);
}

/** Persons and organisations that a property names; `otherwise` is what a bare string is. */
function persons(data: LinkedData, value: unknown, otherwise: Person['kind'], resolve: Resolve): Person[] {
  const found: Person[] = [];
  for (const one of many(value).slice(0, MAX_LISTED)) {
    const node = data.node(one);
    const names = (node ? many(node.properties.get('name')) : [one])
      .map(textOf)
      .filter((name) => name !== null && name.length <= 200 && !/^https?:/i.test(name)) as string[];
    const address = node ? textOf(node.properties.get('url') ?? node.properties.get('sameAs')) : null;
    const kind = node?.types.some((type) => /Organization|Corporation|NewsMediaOrganization/.test(type))
      ? 'organisation'
      : node?.types.includes('Person')
        ? 'person'
        : otherwise;
    const url = address ? resolve(address) : null;
    for (const name of names) found.push({ name, url, kind });
  }
  return found;
}

function pageReviewers(data: LinkedData, resolve: Resolve): Person[] {
  return data.nodes
    .filter((node) => node.types.includes('WebPage'))
    .flatMap((node) => persons(data, node.properties.get('reviewedBy'), 'person', resolve));
}

function claimReview(data: LinkedData, node: LdNode, resolve: Resolve): ClaimReview {
  const reviewed = data.node(node.properties.get('itemReviewed'));
  const rating = data.node(node.properties.get('reviewRating'));
  const published = textOf(node.properties.get('datePublished'));
  const appearances = new Set<string>();
  for (const property of ['appearance', 'firstAppearance', 'url', 'sameAs']) {
    for (const value of many(reviewed?.properties.get(property))) {
      const url = typeof value === 'string' ? value : textOf(data.node(value)?.properties.get('url'));
      const absolute = url ? resolve(url) : null;
      if (absolute) appearances.add(absolute);
    }
  }
  const url = textOf(node.properties.get('url'));
  return {
    claim: textOf(node.properties.get('claimReviewed')),
    url: url ? resolve(url) : null,
    author: persons(data, node.properties.get('author'), 'organisation', resolve)[0] ?? null,
    rating: textOf(rating?.properties.get('alternateName') ?? rating?.properties.get('ratingValue')),
    published: published ? isoDate(published) : null,
    appearances: [...appearances].slice(0, MAX_LISTED),
  };
}

function typesOf(dom: Dom, data: LinkedData, main: LdNode | null): string[] {
  const types = new Set<string>(main?.types ?? []);
  for (const node of data.nodes)
    if (node.properties.has('@context') || node.properties.has('mainEntityOfPage'))
      for (const type of node.types) types.add(type);
  if (data.nodes.some((node) => node.types.includes('ClaimReview'))) types.add('ClaimReview');
  for (const item of dom.all('[itemscope][itemtype]:not([itemprop])').slice(0, MAX_LISTED)) {
    const type = clean(dom.attribute(item, 'itemtype') ?? '')
      ?.split('/')
      .at(-1);
    if (type) types.add(type);
  }
  return [...types].slice(0, MAX_LISTED);
}
