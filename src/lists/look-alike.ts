import { builtInFacts } from './directory.ts';
import { foldCharacter } from './name-tokens.ts';
import type { Source } from './source.ts';

/** Why a domain may be taken for another. */
export interface LookAlike {
  /** The listed domain it resembles; null where its own letters are of several scripts. */
  readonly of: string | null;
  readonly why: 'mixed-scripts' | 'same-look' | 'one-letter-off' | 'ending-added';
}

/** Letters and pairs that the eye takes for others, within ASCII. */
const SAME_LOOK: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[1i|]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
];
/** Below this many letters one letter more or less makes another name, not a likeness ("cnn", "cnbc"). */
const SHORTEST = 6;

/**
 * Does this domain (as people see it or in its ASCII form) look like one that is listed by the reader or in the built-in
 * directory? Null where it is itself listed, or resembles none.
 */
export function lookAlikeOf(domain: string, sources: readonly Source[]): LookAlike | null {
  const shown = unicodeOf(domain.toLowerCase());
  const ascii = URL.parse(`https://${domain}`)?.hostname ?? domain.toLowerCase();
  const known = new Set(sources.map((source) => source.domain));
  for (const { domain: host, alsoAt } of builtInFacts()) {
    known.add(host);
    for (const address of alsoAt) known.add(address.split('/')[0]!);
  }
  if (isUnder(ascii, known)) return null;
  const skeleton = skeletonOf(shown);
  let near: LookAlike | null = null;
  for (const host of known) {
    if (skeletonOf(host) === skeleton) return { of: host, why: 'same-look' };
    if (ascii.startsWith(`${host}.`)) near = { of: host, why: 'ending-added' };
    else if (!near && labelsOneOff(host, ascii)) near = { of: host, why: 'one-letter-off' };
  }
  return near ?? (isMixed(shown) ? { of: null, why: 'mixed-scripts' } : null);
}

function isUnder(host: string, known: ReadonlySet<string>): boolean {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) if (known.has(rest)) return true;
  return false;
}

function skeletonOf(domain: string): string {
  let skeleton = Array.from(domain, foldCharacter).join('');
  for (const [look, as] of SAME_LOOK) skeleton = skeleton.replace(look, as);
  return skeleton;
}

function isMixed(domain: string): boolean {
  return domain.split('.').some((label) => {
    const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
    return scripts.filter((script) => script.test(label)).length > 1;
  });
}

/** Same ending, and names of some length that differ by one letter changed, added, dropped or swapped. */
function labelsOneOff(a: string, b: string): boolean {
  const [nameA, ...endA] = a.split('.');
  const [nameB, ...endB] = b.split('.');
  if (endA.join('.') !== endB.join('.') || !nameA || !nameB) return false;
  if (Math.min(nameA.length, nameB.length) < SHORTEST || Math.abs(nameA.length - nameB.length) > 1) return false;
  let start = 0;
  while (start < nameA.length && nameA[start] === nameB[start]) start++;
  let end = 0;
  const most = Math.min(nameA.length, nameB.length) - start;
  while (end < most && nameA.at(-1 - end) === nameB.at(-1 - end)) end++;
  const restA = nameA.slice(start, nameA.length - end);
  const restB = nameB.slice(start, nameB.length - end);
  return restA.length + restB.length > 0 && ((restA.length <= 1 && restB.length <= 1) || isSwap(restA, restB));
}

const isSwap = (a: string, b: string) => a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];

/** Host with its `xn--` labels written out. */
function unicodeOf(domain: string): string {
  return domain
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

/** RFC 3492. Null where it is no punycode. */
function decodePunycode(encoded: string): string | null {
  const delimiter = encoded.lastIndexOf('-');
  const out = delimiter > 0 ? Array.from(encoded.slice(0, delimiter)) : [];
  let code = 128;
  let index = 0;
  let bias = 72;
  for (let at = delimiter > 0 ? delimiter + 1 : 0; at < encoded.length; ) {
    const before = index;
    let weight = 1;
    for (let k = 36; ; k += 36) {
      const c = encoded.charCodeAt(at++);
      const digit = c >= 97 && c <= 122 ? c - 97 : c >= 48 && c <= 57 ? c - 22 : -1;
      if (digit < 0 || weight > 0x7fffffff) return null;
      index += digit * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const count = out.length + 1;
    bias = adapted(index - before, count, before === 0);
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff) return null;
    out.splice(index++, 0, String.fromCodePoint(code));
  }
  return out.join('');
}

function adapted(delta: number, count: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
