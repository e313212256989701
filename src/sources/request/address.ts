import { parse } from 'tldts';
import { isDemonstrationAddress } from './demonstration.ts';
import { PRIVATE_DOMAINS, PRIVATE_ENDINGS } from './private-names.ts';

/** What is wrong with an address that may not be asked. */
export type AddressFault =
  | 'malformed' // no address, or one written to mislead: white space, backslashes, control characters
  | 'scheme' // neither https nor http
  | 'credentials'
  | 'port'
  | 'number' // an IP address in any spelling
  | 'private' // a name that leads into the reader's own network, or to a number it names
  | 'unknown-suffix'; // a name below nothing that is registered publicly

export type PublicAddress =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly fault: AddressFault };

const LONGEST = 2048;
/** DNS allows 253 characters for a host and 63 for a label. */
const HOST_LIMIT = 253;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** Four numbers of an IPv4 address inside a name, as services use them that answer with that very address. */
const NUMBER_IN_NAME = /(?:^|[.-])\d{1,3}[.-]\d{1,3}[.-]\d{1,3}[.-]\d{1,3}(?:[.-]|$)/;

/**
 * May this address be asked over the network? Gives it as it will be asked: https, ASCII host without a dot at the end,
 * no fragment. Only names that anybody's resolver knows pass: what stands in the reader's own network is out of reach.
 */
export function publicAddress(address: string): PublicAddress {
  const refuse = (fault: AddressFault): PublicAddress => ({ ok: false, fault });
  // The URL parser would quietly drop or mend these, and whoever reads the address would see another one.
  if (address.length > LONGEST || /[\u0000-\u0020\u007f\\]/.test(address)) return refuse('malformed');
  const url = URL.parse(address);
  if (!url) return refuse('malformed');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('scheme');
  if (url.username !== '' || url.password !== '') return refuse('credentials');
  url.hash = '';
  if (import.meta.env.DEMONSTRATION === true && isDemonstrationAddress(url)) return { ok: true, url };
  if (url.port !== '') return refuse('port');
  url.protocol = 'https:';
  url.hostname = url.hostname.replace(/\.$/, '');
  const fault = faultOfHost(url.hostname);
  // A number can come out of the change as well: what is asked is looked at as it will be asked.
  return fault === null && url.protocol === 'https:' && url.port === ''
    ? { ok: true, url }
    : refuse(fault ?? 'malformed');
}

function faultOfHost(host: string): AddressFault | null {
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return 'number';
  if (host.length > HOST_LIMIT || !host.split('.').every((label) => LABEL.test(label))) return 'malformed';
  if (!host.includes('.')) return 'private';
  const isBelow = (ending: string) => host === ending || host.endsWith(`.${ending}`);
  if (
    isBelow('localhost') ||
    PRIVATE_ENDINGS.some(isBelow) ||
    PRIVATE_DOMAINS.some(isBelow) ||
    NUMBER_IN_NAME.test(host)
  )
    return 'private';
  const { domain, isIcann, isIp } = parse(host);
  if (isIp) return 'number';
  return domain !== null && isIcann ? null : 'unknown-suffix';
}
