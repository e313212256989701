const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What could reorder our words, and control characters, which no page may hold. */
const UNWANTED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** Text for HTML: everything from a page is text, never markup. What does not belong into any page is dropped. */
export function escapeHtml(text: string): string {
  return text.replace(UNWANTED, '').replace(/[&<>"']/g, (c) => ENTITIES[c]!);
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
