// Characters that turn the direction of the text around them: a page could use them to write a name backwards into ours.
const DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Words of a page as one line: no control of direction, no line breaks, at most `most` characters. */
export function oneLine(text: string, most = 300): string {
  const line = text
    .slice(0, most * 2)
    .replace(DIRECTION, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
}

/** The address where it is one that a reader may be sent to, else null: never `javascript:`, `data:` or a file. */
export function webAddress(url: string | null): string | null {
  if (url === null) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
}
