import type { Fetched, FetchPublic } from '../request/result.ts';
import { factCheck } from './fact-check.ts';
import { gdelt } from './gdelt.ts';
import { type Finding, type LookUpProvider, MOST_FINDINGS } from './provider.ts';

/** The services that can be switched on; the same names stand in the settings. */
export const PROVIDERS = { gdelt, factCheck } as const satisfies Record<string, LookUpProvider>;

export type Asked =
  | { readonly result: 'found'; readonly findings: readonly Finding[] }
  /** Something came that is no answer: the service says so in words of its own, or has changed. */
  | { readonly result: 'unreadable' }
  | Exclude<Fetched, { readonly result: 'ok' | 'not-modified' }>;

/** Ask a service for words: once, and nothing but these words and the key. */
export async function askFor(
  words: string,
  key: string,
  { provider, base, fetchPublic }: { provider: LookUpProvider; base: string; fetchPublic: FetchPublic },
): Promise<Asked> {
  const address = provider.address(base, words.slice(0, provider.longest).toWellFormed(), key);
  // Faults are told as a page or a text, and with the status of an answer.
  const fetched = await fetchPublic(address, {
    cause: 'look-up',
    accept: ['json', 'html', 'text'],
    maxBytes: 1_000_000,
  });
  if (fetched.result === 'not-modified') return { result: 'unreadable' };
  if (fetched.result !== 'ok') return fetched;
  const findings = provider.read(parsed(fetched.text));
  if (findings === null) return { result: 'unreadable' };
  const first = new Map(findings.map((finding) => [finding.url, finding]));
  return { result: 'found', findings: [...first.values()].slice(0, MOST_FINDINGS) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
