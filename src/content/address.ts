/** A fragment is a place on the same page, unless the site writes its routes there. */
export function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 || /^#!?\//.test(url.slice(at)) ? url : url.slice(0, at);
}
