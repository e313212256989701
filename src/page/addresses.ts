import type { Dom } from './dom.ts';

/** An address longer than this leads nowhere that a reader goes. */
const MAX_ADDRESS = 2_000;

/** What relative addresses on the page are resolved against; null where nothing says. */
export function baseOf(dom: Dom, url: string | null): string | null {
  const element = dom.one('base[href]');
  const declared = element && dom.attribute(element, 'href');
  return (declared && URL.parse(declared, url ?? undefined)?.href) || url;
}

/** Makes an address of the page absolute; null where it is none to follow. */
export function resolver(base: string | null): (address: string) => string | null {
  return (address) => {
    if (!address || address.length > MAX_ADDRESS) return null;
    const absolute = URL.parse(address.trim(), base ?? undefined);
    return absolute && /^https?:$/.test(absolute.protocol) ? absolute.href : null;
  };
}
