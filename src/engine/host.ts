/** Host of an address as publishers are listed: lower case, without `www.`. Null where there is none. */
export function hostOf(url: string | null): string | null {
  const host = url === null ? undefined : URL.parse(url)?.hostname;
  return host ? host.toLowerCase().replace(/^www\./, '') : null;
}
