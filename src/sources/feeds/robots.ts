import type { RobotsRule } from '../../library/followed.ts';

/** What a site's robots.txt says to us (RFC 9309). */
export interface Robots {
  readonly rules: readonly RobotsRule[];
  /** Addresses of its sitemaps. */
  readonly sitemaps: readonly string[];
}

/** A site that has none allows all. */
export const NO_ROBOTS: Robots = { rules: [], sitemaps: [] };

const OUR_NAME = 'quotient';
const MOST_CHARACTERS = 500_000;
const MOST_RULES = 1_000;
const LONGEST_PATH = 500;
const MOST_SITEMAPS = 20;

/** Read a robots.txt: the group that names us, else the one for all. */
export function parseRobots(text: string, url: string): Robots {
  const ours: RobotsRule[] = [];
  const all: RobotsRule[] = [];
  const sitemaps: string[] = [];
  let agents: string[] = [];
  let isListingAgents = false;
  let isNamed = false;
  for (const line of text.slice(0, MOST_CHARACTERS).split(/\r\n|\r|\n/)) {
    const [field, value] = fieldOf(line);
    if (field === 'user-agent') {
      if (!isListingAgents) agents = [];
      isListingAgents = true;
      agents.push(value.toLowerCase());
      isNamed ||= value.toLowerCase() === OUR_NAME;
      continue;
    }
    if (field === 'sitemap') {
      const address = URL.parse(value, url);
      if (address && /^https?:$/.test(address.protocol) && sitemaps.length < MOST_SITEMAPS) sitemaps.push(address.href);
      continue;
    }
    if (field !== 'allow' && field !== 'disallow') continue;
    isListingAgents = false;
    // "Disallow:" with nothing behind it forbids nothing.
    if (value === '' || value.length > LONGEST_PATH) continue;
    const rule = { allow: field === 'allow', path: value };
    if (agents.includes(OUR_NAME) && ours.length < MOST_RULES) ours.push(rule);
    if (agents.includes('*') && all.length < MOST_RULES) all.push(rule);
  }
  return { rules: isNamed ? ours : all, sitemaps };
}

function fieldOf(line: string): [field: string, value: string] {
  const text = line.split('#', 1)[0]!;
  const colon = text.indexOf(':');
  return colon < 0 ? ['', ''] : [text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()];
}

/** May an address be asked? The longest rule that fits decides; of two as long, the one that allows. */
export function isAllowed({ rules }: Pick<Robots, 'rules'>, address: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  const path = spelled(url.pathname + url.search);
  let decided: RobotsRule | null = null;
  for (const rule of rules) {
    if (!fits(spelled(rule.path), path)) continue;
    const longer = rule.path.length - (decided?.path.length ?? -1);
    if (longer > 0 || (longer === 0 && rule.allow)) decided = rule;
  }
  return decided?.allow ?? true;
}

/**
 * A path in the one spelling in which paths are compared (RFC 9309, 2.2.2): letters beyond ASCII as octets, those that need
 * none as themselves. Most rules and paths are in it already.
 */
function spelled(path: string): string {
  if (!/[%\u0080-\uffff]/.test(path)) return path;
  return path
    .toWellFormed()
    .replace(/[\u0080-\u{10ffff}]/gu, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (octet) => {
      const letter = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
      return /[\w.~-]/.test(letter) ? letter : octet.toUpperCase();
    });
}

/** Does a path begin as a rule says? `*` is anything, `$` at the end the end. Each star takes the least it can: linear. */
function fits(rule: string, path: string): boolean {
  const isWhole = rule.endsWith('$');
  const parts = (isWhole ? rule.slice(0, -1) : rule).split('*');
  const first = parts.shift()!;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? parts.pop() : undefined;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
