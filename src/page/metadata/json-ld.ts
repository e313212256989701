import type { Dom } from '../dom.ts';
import { clean } from './strings.ts';

/** Caps: structured data is a hint, and a page may hold any amount of it. */
const MAX_BLOCKS = 20;
const MAX_BLOCK = 256_000;
const MAX_NODES = 5_000;

/** An object of structured data; its properties by name, without `schema:` prefix. */
export interface LdNode {
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, unknown>;
}

/** What the page's JSON-LD says: every typed object in it, in document order. */
export interface LinkedData {
  readonly nodes: readonly LdNode[];
  /** The object a value stands for: itself, or the one its `@id` names. */
  node(value: unknown): LdNode | null;
}

/** Read the JSON-LD of a page; broken and oversized blocks are passed over. */
export function linkedData(dom: Dom): LinkedData {
  const nodes: LdNode[] = [];
  const made = new Map<object, LdNode>();
  const byId = new Map<string, LdNode>();
  let visited = 0;
  for (const script of dom.all('script[type="application/ld+json"]').slice(0, MAX_BLOCKS)) {
    const source = dom.text(script);
    if (source.length > MAX_BLOCK) continue;
    const stack: unknown[] = [parse(source)];
    while (stack.length && visited < MAX_NODES) {
      const value = stack.pop();
      if (typeof value !== 'object' || value === null) continue;
      visited++;
      if (Array.isArray(value)) {
        for (let i = Math.min(value.length, MAX_NODES) - 1; i >= 0; i--) stack.push(value[i]);
        continue;
      }
      const node = nodeOf(value);
      made.set(value, node);
      if (node.types.length) nodes.push(node);
      const id = node.properties.get('@id');
      if (typeof id === 'string' && node.properties.size > 1 && !byId.has(id)) byId.set(id, node);
      const inner = Object.values(value);
      for (let i = inner.length - 1; i >= 0; i--) stack.push(inner[i]);
    }
  }
  const node = (value: unknown): LdNode | null => {
    if (typeof value !== 'object' || value === null) return null;
    const own = made.get(value) ?? null;
    const id = own?.properties.get('@id');
    return own && own.properties.size === 1 && typeof id === 'string' ? (byId.get(id) ?? own) : own;
  };
  return { nodes, node };
}

function nodeOf(value: object): LdNode {
  const properties = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(value))
    properties.set(key.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''), inner);
  const types = many(properties.get('@type'))
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
  return { types, properties };
}

/** JSON as pages write it: in comments, with raw line ends inside strings, with a comma too many. */
function parse(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s{0,20}<!\[CDATA\[\s{0,20}\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s{0,20}\]\]>\s{0,20}\*\/|\/\/\]\]>|\]\]>|;)\s{0,20}$/, '');
  for (const attempt of [
    bare,
    bare.replace(/[\u0000-\u001f]/g, ' '),
    bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/, {0,9}([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt forgives more; after the last the block says nothing.
    }
  }
  return null;
}

/** A property's values as a list. */
export function many(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 200) : [value];
}

/** A value as text: a string, a number, or what `@value` or `name` say; null for anything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return clean(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== 'object' || value === null) return null;
  const { '@value': literal, name } = value as Record<string, unknown>;
  return typeof literal === 'string' ? clean(literal) : typeof name === 'string' ? clean(name) : null;
}
