import type { Pace, Requests } from '../../library/requests.ts';
import { type AddressFault, publicAddress } from './address.ts';
import { decodeText, kindOfType, mediaType, readBytes, retryAfter, unpacked } from './body.ts';
import { BUDGETS, GAP_MS, PATIENCE_MS } from './budgets.ts';
import type { Fetched, FetchPublic, RequestCause, RequestOptions } from './result.ts';

/** Redirects followed from one address. */
const MOST_HOPS = 5;
/** From the first byte sent to the last one read, for one hop. */
const LONGEST_MS = 10_000;
const USUAL_BYTES = 3_000_000;
const MOST_BYTES = 5_000_000;

/** What one address answered, without anything having been followed. */
export type Hop =
  | { readonly kind: 'answer'; readonly response: Response }
  | { readonly kind: 'redirect'; readonly location: string | null }
  | { readonly kind: 'error'; readonly noSuchHost: boolean };

export interface HopInit {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** What the fence stands on. */
export interface FenceParts {
  /** Ask one address, follow nothing, send no cookies. */
  hop(url: URL, init: HopInit): Promise<Hop>;
  /** Has the reader allowed this host? */
  isPermitted(url: URL): Promise<boolean>;
  /** Put up the browser's own rules behind this fence; throws where it will not have them. */
  guard(): Promise<void>;
  records(): Promise<{ readonly requests: Pick<Requests, 'log'>; readonly pace: Pace }>;
  now(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** The one way out: every request to the network is made here, looked at hop by hop, paced and written down. */
export function fence(parts: FenceParts): FetchPublic {
  return async (address, options) => {
    const records = await parts.records();
    const note = (url: string, outcome: Step, cause: RequestCause) =>
      records.requests.log({
        at: new Date(parts.now()).toISOString(),
        address: withoutQuery(url),
        cause,
        result: wordOf(outcome),
        sent: outcome.sent,
        status: outcome.status,
        bytes: outcome.bytes,
      });
    const seen = new Set<string>();
    let at = address;
    for (let hops = 0; ; hops++) {
      const checked = publicAddress(at);
      const blocked = checked.ok ? redirectFault(checked.url, seen, hops) : checked.fault;
      if (!checked.ok || blocked !== null) {
        const fetched = refused(hops > 0, blocked!);
        await note(at, unsent(fetched), options.cause);
        return fetched;
      }
      const step = await ask(parts, records.pace, checked.url, options);
      await note(checked.url.href, step, options.cause);
      if ('fetched' in step) return step.fetched;
      at = step.to;
    }
  };
}

/** One hop's outcome: what is answered, or where it leads. */
type Step = { readonly sent: boolean; readonly status: number | null; readonly bytes: number } & (
  | { readonly fetched: Fetched }
  | { readonly to: string }
);

type RedirectFault = AddressFault | 'loop' | 'too-many' | 'nowhere';

const unsent = (fetched: Fetched): Step => ({ sent: false, status: null, bytes: 0, fetched });

function refused(isRedirect: boolean, fault: RedirectFault): Fetched {
  if (isRedirect) return { result: 'refused', why: 'redirect', fault };
  return { result: 'refused', why: 'address', fault: fault as AddressFault };
}

/** The first address can be at fault in no way but its own. */
function redirectFault(url: URL, seen: Set<string>, hops: number): RedirectFault | null {
  if (seen.has(url.href)) return 'loop';
  seen.add(url.href);
  return hops > MOST_HOPS ? 'too-many' : null;
}

async function ask(parts: FenceParts, pace: Pace, url: URL, options: RequestOptions): Promise<Step> {
  const host = url.hostname;
  const { cause } = options;
  if (!(await parts.isPermitted(url))) return unsent({ result: 'refused', why: 'permission', host });
  const turn = await pace.take({
    host,
    now: parts.now(),
    gapMs: GAP_MS,
    patienceMs: PATIENCE_MS,
    isEager: cause === 'reader',
    budget: { name: cause, ...BUDGETS[cause] },
  });
  if (!turn.ok) return unsent({ result: 'refused', why: turn.why, until: turn.until });
  const stop = options.signal ?? new AbortController().signal;
  try {
    await parts.guard();
    if (turn.waitMs > 0) await parts.sleep(turn.waitMs, stop);
    stop.throwIfAborted();
  } catch (error) {
    if (stop.aborted) return unsent({ result: 'refused', why: 'cancelled' });
    throw error;
  }
  const signal = AbortSignal.any([stop, AbortSignal.timeout(LONGEST_MS)]);
  try {
    const step = await answered(
      await parts.hop(url, { headers: headersOf(options), signal }),
      url,
      options,
      parts.now(),
    );
    const fetched = 'fetched' in step ? step.fetched : null;
    // A page that is gone, or of another type, is no fault of the host's.
    const status = fetched?.result === 'failed' && fetched.why === 'status' ? fetched : null;
    const isWell = fetched?.result !== 'failed' || (status !== null && status.status < 500 && status.status !== 429);
    await pace.report({ host, now: parts.now(), isWell, until: status?.retryAfter ?? null });
    return step;
  } catch (error) {
    if (!signal.aborted) throw error;
    const isSlow = !stop.aborted;
    if (isSlow) await pace.report({ host, now: parts.now(), isWell: false, until: null });
    return { sent: true, status: null, bytes: 0, fetched: { result: 'refused', why: isSlow ? 'time' : 'cancelled' } };
  }
}

function headersOf({ accept, etag, lastModified }: RequestOptions): Record<string, string> {
  const wanted = accept.map((kind) => ACCEPT[kind]).join(', ');
  return {
    accept: wanted,
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

const ACCEPT = {
  html: 'text/html, application/xhtml+xml',
  xml: 'application/rss+xml, application/atom+xml, application/xml, text/xml',
  json: 'application/feed+json, application/json',
  text: 'text/plain',
  gzip: 'application/gzip',
};

async function answered(hop: Hop, url: URL, options: RequestOptions, now: number): Promise<Step> {
  if (hop.kind === 'error') {
    const why = hop.noSuchHost ? 'no-such-host' : 'network';
    return { sent: true, status: null, bytes: 0, fetched: { result: 'failed', why } };
  }
  if (hop.kind === 'redirect') {
    const to = hop.location === null ? null : URL.parse(hop.location, url.href);
    const base = { sent: true, status: null, bytes: 0 };
    return to ? { ...base, to: to.href } : { ...base, fetched: refused(true, 'nowhere') };
  }
  const { response } = hop;
  const { status, headers } = response;
  const done = (fetched: Fetched, bytes = 0): Step => ({ sent: true, status, bytes, fetched });
  if (status === 304) return done({ result: 'not-modified', finalUrl: url.href });
  if (!response.ok) {
    await response.body?.cancel();
    return done({ result: 'failed', why: 'status', status, retryAfter: retryAfter(headers.get('retry-after'), now) });
  }
  const type = mediaType(headers.get('content-type'));
  const kind = kindOfType(type);
  if (kind === null || !options.accept.includes(kind)) {
    await response.body?.cancel();
    return done({ result: 'refused', why: 'type', type });
  }
  const most = Math.min(options.maxBytes ?? USUAL_BYTES, MOST_BYTES);
  let bytes: Uint8Array | null;
  try {
    bytes = await readBytes(response, most);
  } catch (error) {
    // An answer that breaks off is none: half an article would be compared as if it were the whole.
    if (error instanceof TypeError) return done({ result: 'failed', why: 'network' });
    throw error;
  }
  if (bytes === null) return done({ result: 'refused', why: 'size' }, most);
  const plain = await unpacked(bytes, most);
  if (plain === null) return done({ result: 'refused', why: 'size' }, bytes.length);
  return done(
    {
      result: 'ok',
      status,
      finalUrl: url.href,
      type,
      text: decodeText(plain, headers.get('content-type')),
      bytes: bytes.length,
      etag: headers.get('etag')?.slice(0, 200) ?? null,
      lastModified: headers.get('last-modified')?.slice(0, 100) ?? null,
    },
    bytes.length,
  );
}

function wordOf(step: Step): string {
  if (!('fetched' in step)) return 'redirected';
  const { fetched } = step;
  if (fetched.result === 'ok' || fetched.result === 'not-modified') return fetched.result;
  return `${fetched.result}: ${fetched.why}`;
}

/** What was looked up may stand in the query, and a token in the credentials: the log shows neither. */
function withoutQuery(address: string): string {
  const url = URL.parse(address);
  return (url ? `${url.host}${url.pathname}` : address).slice(0, 300);
}
