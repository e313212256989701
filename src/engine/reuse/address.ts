import type { Article, Original } from '../model.ts';

/** Prefixes of hosts that serve the same page in another form. */
const SAME_SITE = /^(?:www\d?|m|mobile|amp|edition)\./;
/** Query fields that say whence the reader came or how the page is to be drawn, not which page it is. */
const TRACKING =
  /^(?:(?:utm|at|mtm)_.{0,40}|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|ref|ref_src|ref_url|referrer|source|cmpid|cmp|traffic_source|wt_mc|xtor|emc|ftag|ito|s_cid|ocid|_amp|cid|ncid|smid|share|shared|amp|outputtype|output|print|printable|mobile|_ga|_gl)$/i;
/** Longest address that is read; a longer one is nobody's. */
const LONGEST = 4096;

/**
 * One key for every spelling of a page's address: scheme, `www.` and mobile hosts, AMP forms and caches, tracking
 * fields, fragment, trailing slash and index file fold away. null where it is no http(s) address.
 */
export function addressKey(url: string | null | undefined): string | null {
  if (!url || url.length > LONGEST) return null;
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const cached = /^\/(?:c|v|a)\/(?:s\/)?([^/]{3,253})(\/.*)?$/.exec(parsed.pathname);
  if (cached && /(?:^|\.)cdn\.ampproject\.org$/.test(parsed.hostname)) {
    return addressKey(`https://${cached[1]}${cached[2] ?? '/'}${parsed.search}`);
  }
  const host = parsed.host.replace(/\.(?=$|:)/, '').replace(SAME_SITE, '');
  let path = parsed.pathname.replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/');
  path = path.replace(/^\/amp(?=\/)/i, '').replace(/(?:\/amp|\.amp|\.amp\.html)\/?$/i, '');
  path = path.replace(/\/{1,8}$/, '');
  const fields = parsed.search
    .slice(1)
    .split('&')
    .filter((field) => field && !TRACKING.test(field.split('=', 1)[0]!))
    .sort();
  return `${host}${path}${fields.length ? `?${fields.join('&')}` : ''}`;
}

const hostOf = (key: string) => key.split(/[/?]/, 1)[0]!;

/**
 * Is this Original the page itself under another of its addresses? A canonical address on another site is not the
 * page's own: it says where the text comes from.
 */
export function isOwnAddress(
  article: Pick<Article, 'url' | 'declared'>,
  original: Pick<Original, 'url' | 'addresses'>,
): boolean {
  const here = addressKey(article.url);
  const own = new Set<string>();
  if (here) own.add(here);
  for (const url of [article.declared.canonical, ...article.declared.addresses]) {
    const key = addressKey(url);
    if (key && (here === null || sameHost(hostOf(key), hostOf(here)))) own.add(key);
  }
  return [original.url, ...original.addresses].some((url) => {
    const key = addressKey(url);
    return key !== null && own.has(key);
  });
}

const sameHost = (a: string, b: string) => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

/** Are two addresses of one site: the same host, or one a subdomain of the other? */
export function sameSite(a: string, b: string): boolean {
  const [x, y] = [addressKey(a), addressKey(b)];
  return x !== null && y !== null && sameHost(hostOf(x), hostOf(y));
}
