import type { RequestCause } from '../../library/requests.ts';
import type { AddressFault } from './address.ts';

export type { RequestCause } from '../../library/requests.ts';

/** Kinds of content, told apart by the type that the server names. */
export type ContentKind = 'html' | 'xml' | 'json' | 'text' | 'gzip';

export interface RequestOptions {
  readonly cause: RequestCause;
  /** What is of use; anything else is refused before its body is read. */
  readonly accept: readonly ContentKind[];
  /** What an earlier answer named: the server may then say that nothing changed. */
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
  /** Bytes read at most; 3 MB unless said, and never more than 5 MB. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Why nothing was asked, or why the answer was not taken. */
export type Refusal =
  /** The address is none that may be asked: `fault` says what is wrong with it. */
  | { readonly why: 'address'; readonly fault: AddressFault }
  /** The reader has not allowed this host. Asking is the interface's, on a click. */
  | { readonly why: 'permission'; readonly host: string }
  /** Enough was asked in the last hour, or the host is asked by others now, or it is left alone: come back at `until`. */
  | { readonly why: 'budget' | 'rate' | 'resting'; readonly until: number }
  /** Led elsewhere too often, in a circle, to nowhere, or to an address that may not be asked. */
  | { readonly why: 'redirect'; readonly fault: AddressFault | 'loop' | 'too-many' | 'nowhere' }
  | { readonly why: 'type'; readonly type: string }
  | { readonly why: 'size' | 'time' | 'cancelled' };

/** Why a request that was made brought nothing. `status`: what the server answered. */
export type Failure =
  | { readonly why: 'status'; readonly status: number; readonly retryAfter: number | null }
  /** The name is nobody's. */
  | { readonly why: 'no-such-host' }
  | { readonly why: 'network' };

/** What came of a request. Times are in milliseconds since 1970. */
export type Fetched =
  | {
      readonly result: 'ok';
      readonly status: number;
      /** Where it was found, after redirects. */
      readonly finalUrl: string;
      /** Media type, lower case, without parameters. */
      readonly type: string;
      readonly text: string;
      readonly bytes: number;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly result: 'not-modified'; readonly finalUrl: string }
  | ({ readonly result: 'refused' } & Refusal)
  | ({ readonly result: 'failed' } & Failure);

/** Ask a public address for something. Never throws for what the network or a server does. */
export type FetchPublic = (url: string, options: RequestOptions) => Promise<Fetched>;
