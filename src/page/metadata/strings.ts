const ENTITIES = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
  }),
);

/** Longest text that a metadata field may have; what is longer is no name, title or date. */
const LONGEST = 2_000;

/** One line of text as metadata give it: entities that were escaped twice read, white space collapsed; null where empty. */
export function clean(text: string): string | null {
  const decoded = text
    .slice(0, LONGEST)
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (all, decimal, hex, name) => {
      if (name) return ENTITIES.get(String(name).toLowerCase()) ?? String(all);
      const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
  const line = decoded
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line || null;
}

/** Letters and digits only, lower case: for comparing texts that were set differently. */
export function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
