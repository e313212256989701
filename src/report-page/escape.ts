const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML: everything from a page is text, never markup. Bidi overrides, which could reorder ours, are dropped. */
export function escapeHtml(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}

/** What a Wording says: names in it stand between isolates, and become elements of their own direction. */
export function said(text: string): string {
  return text
    .split(/[\u2068\u2069]/)
    .map((part, i) => (i % 2 === 0 || part === '' ? escapeHtml(part) : `<bdi>${escapeHtml(part)}</bdi>`))
    .join('');
}

/** A link only where the address is one of the web. */
export function link(url: string | null, label: string): string {
  const parsed = url ? URL.parse(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return escapeHtml(label);
  return `<a href="${escapeHtml(parsed.href)}" rel="noopener noreferrer">${escapeHtml(label)}</a>`;
}
