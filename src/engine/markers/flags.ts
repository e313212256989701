import { hostOf } from '../host.ts';
import type { Article, Flag, FlagId, Marker } from '../model.ts';

interface FlagRule {
  readonly id: FlagId;
  readonly severity: Flag['severity'];
  readonly markers: (marker: Marker) => boolean;
  readonly message: (marker: Marker) => string;
}

const isRule =
  (...rules: string[]) =>
  (marker: Marker) =>
    rules.includes(marker.rule);
const labelled = (verdict: Marker['verdict']) => (marker: Marker) =>
  marker.rule === 'label.fact-checked' && marker.verdict === verdict;

/** Which Markers a reader is told about. The others stand in the Report for who wants to know. */
const FLAG_RULES: readonly FlagRule[] = [
  {
    id: 'fact-checked-contradicted',
    severity: 'warning',
    markers: labelled('contradicted'),
    message: (marker) => `The page says “${short(marker.text)}”. ${marker.reason}`,
  },
  {
    id: 'fact-checked-unbacked',
    severity: 'notice',
    markers: labelled('unbacked'),
    message: (marker) => `The page says “${short(marker.text)}”: its own claim. ${marker.reason}`,
  },
  {
    id: 'republished',
    severity: 'info',
    markers: isRule('src.canonical-elsewhere', 'src.meta-original', 'src.originally'),
    message: (marker) =>
      marker.rule === 'src.originally'
        ? `The page says that its text was published elsewhere before: “${short(marker.text)}”.`
        : `${marker.reason.replace(/\.$/, '')}: ${hostOf(marker.text) ?? short(marker.text)}.`,
  },
  {
    id: 'press-release',
    severity: 'notice',
    markers: isRule('pr.wire', 'pr.release'),
    message: (marker) => `${marker.reason.replace(/\.$/, '')}: “${short(marker.text)}”.`,
  },
  {
    id: 'sponsored',
    severity: 'notice',
    markers: isRule('ad.label', 'ad.schema'),
    message: (marker) => `${marker.reason.replace(/\.$/, '')}: “${short(marker.text)}”.`,
  },
];

/** What the reader is told about the page's own labels and declarations: one Flag a kind, by its strongest Marker. */
export function markerFlags(_article: Article, markers: readonly Marker[]): Flag[] {
  return FLAG_RULES.flatMap((rule) => {
    const found = markers
      .map((marker, index) => ({ marker, index }))
      .filter(({ marker }) => rule.markers(marker))
      .sort((a, b) => b.marker.strength - a.marker.strength);
    if (!found[0]) return [];
    const evidence = found.map(({ index }) => ({ type: 'marker', index }) as const);
    return [{ id: rule.id, severity: rule.severity, message: rule.message(found[0].marker), evidence }];
  });
}

function short(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`;
}
