import type { Publishers } from '../model.ts';
import type { PageFacts } from './rule.ts';

/**
 * The agency in a dateline: "CITY, May 3 (AGENCY) —", "CITY /AGENCY/ --". City in capitals or short, agency in brackets
 * or slashes, then a dash. Bounded pieces without overlap, so the time is linear.
 */
const DATELINE = /^[^()/\n]{0,80}?[(/]([^()/\n]{2,40})[)/]\s{0,3}(?:-{1,2}|–|—|―)/u;

/** Agencies and wires whose short names in a dateline mean nothing else. */
const WIRES = {
  agency:
    'reuters|ap|associated press|the associated press|afp|upi|ians|ani|pti|dpa|efe|xinhua|ansa|tass|kyodo|yonhap|bernama|antara|anp|belga|apa|ritzau|ntb|tt|stt|pap|čtk|mti|agerpres|interfax|lusa|aap|the canadian press|cnn|bloomberg',
  'press-release-wire':
    'prnewswire|business wire|globe newswire|globenewswire|accesswire|ein presswire|einpresswire|einpresswire.com|newsfile corp.|ots|cnw|marketwired|presse-box',
} as const;

/** The dateline that one of the first paragraphs opens with, of a wire other than the site itself; null where none does. */
export function datelineIn(page: PageFacts, publishers: Publishers, kind: keyof typeof WIRES): string | null {
  const known = new Set<string>(WIRES[kind].split('|'));
  for (const paragraph of page.opening) {
    const found = DATELINE.exec(paragraph.slice(0, 140));
    const name = found?.[1]?.trim().toLowerCase();
    if (!found || !name || !known.has(name) || !opensWithPlace(found[0])) continue;
    const own = page.url === null ? null : publishers.at(page.url);
    if (own !== null && own.kind === kind) continue;
    return found[0].trim();
  }
  return null;
}

/** A place in capitals ("PARIS, March 3"), or one of a few words with a capital ("Neu-Delhi"). */
function opensWithPlace(dateline: string): boolean {
  const place = dateline.split(/[,(/]/, 1)[0]!.trim();
  if (place === '') return true;
  return (
    place === place.toUpperCase() ||
    (/^\p{Lu}/u.test(place) && place.split(' ').length <= 3 && !/^(?:The|A|An) /.test(place))
  );
}
