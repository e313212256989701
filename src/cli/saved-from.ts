/** As far into a page as programs that save pages say so. */
const HEAD = 4_000;

/** What browsers, the extension SingleFile and the copier HTTrack write above a page that they save. */
const SAVED = [
  /<!--\s{0,9}saved from url=\(\d{1,9}\)(https?:\/\/[^\s<>]{1,2000})/i,
  /<!--\s{0,9}Page saved with SingleFile\s{1,9}url:\s{1,9}(https?:\/\/[^\s<>]{1,2000})/i,
];
const MIRRORED = /<!--\s{0,9}Mirrored from ([\w-]{1,63}(?:\.[\w-]{1,63}){1,9}\/[^\s<>]{0,2000}) by HTTrack/i;

/** The address that a saved page was saved from, where the program that saved it wrote it down; else null. */
export function savedFrom(html: string): string | null {
  const head = html.slice(0, HEAD);
  if (!head.includes('<!--')) return null;
  for (const saved of SAVED) {
    const address = saved.exec(head)?.[1];
    if (address !== undefined) return URL.parse(address)?.href ?? null;
  }
  const mirrored = MIRRORED.exec(head)?.[1];
  return mirrored === undefined ? null : (URL.parse(`https://${mirrored}`)?.href ?? null);
}
