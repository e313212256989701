import { faultInEnglish } from '../fault-in-english.ts';
import type { ListAnswer } from './changes.ts';
import type { SubscriptionFault } from './subscription.ts';

/** Most bytes that are read of a list: it comes from a stranger. */
export const LIST_BYTES = 1_000_000;
/** How many faults of an invalid list are told. */
const FAULTS_SAID = 3;

/** Read what was fetched from a list's address. Every mark that its author gave is dropped. */
export async function readList(
  text: string,
  {
    at,
    etag,
    lastModified,
  }: { readonly at: string; readonly etag: string | null; readonly lastModified: string | null },
): Promise<ListAnswer> {
  const { parseSourceList } = await import('../parse-source-list.ts');
  const parsed = parseSourceList(text);
  if (!parsed.ok) {
    const said = parsed.faults.slice(0, FAULTS_SAID).map(faultInEnglish);
    return failed(at, 'refused', said.join('; '));
  }
  const sources = parsed.list.sources.map((source) => ({ ...source, trust: null }));
  const version = { at, name: parsed.list.name, sources, sum: await sha256(text) };
  return { kind: 'fetched', version, etag, lastModified };
}

export function failed(
  at: string,
  kind: SubscriptionFault['kind'],
  detail = '',
): Extract<ListAnswer, { kind: 'failed' }> {
  return { kind: 'failed', fault: { at, kind, detail: detail.slice(0, 1_000) } };
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
