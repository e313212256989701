import { hostOf } from '../host.ts';
import type { Flag, FlagId, Marker, Sentence } from '../model.ts';
import { say, together } from '../sentences/say.ts';

interface FlagRule {
  readonly id: FlagId;
  readonly severity: Flag['severity'];
  /** The rules whose Markers raise it. */
  readonly rules: readonly string[];
  readonly verdict?: Marker['verdict'];
  readonly fact: (marker: Marker) => Sentence;
  /** Is the Marker's own reason in `fact` already? */
  readonly saysReason: boolean;
}

const site = (marker: Marker) => hostOf(marker.text) ?? label(marker);
const label = ({ text }: Marker) => (text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`);

/** Which Markers a reader is told about. The others stand in the Report for who wants to know. */
const FLAG_RULES: readonly FlagRule[] = [
  {
    id: 'fact-checked-contradicted',
    severity: 'warning',
    rules: ['label.fact-checked'],
    verdict: 'contradicted',
    fact: (marker) => say('label.contradicted', { label: label(marker) }),
    saysReason: false,
  },
  {
    id: 'fact-checked-unbacked',
    severity: 'notice',
    rules: ['label.fact-checked'],
    verdict: 'unbacked',
    fact: (marker) => say('label.unbacked', { label: label(marker) }),
    saysReason: false,
  },
  {
    id: 'republished',
    severity: 'info',
    rules: ['src.canonical-elsewhere', 'src.meta-original', 'src.originally'],
    fact: (marker) => {
      if (marker.rule === 'src.originally') return say('origin.published-before', { label: label(marker) });
      return marker.rule === 'src.meta-original'
        ? say('origin.declared', { site: site(marker) })
        : say('origin.canonical', { site: site(marker) });
    },
    saysReason: true,
  },
  {
    id: 'press-release',
    severity: 'notice',
    rules: ['pr.wire', 'pr.release'],
    fact: (marker) => say(marker.rule === 'pr.wire' ? 'release.dateline' : 'release.label', { label: label(marker) }),
    saysReason: true,
  },
  {
    id: 'sponsored',
    severity: 'notice',
    rules: ['ad.label', 'ad.schema'],
    fact: (marker) => say(marker.rule === 'ad.schema' ? 'paid.declared' : 'paid.label', { label: label(marker) }),
    saysReason: true,
  },
];

/** What the reader is told about the page's own labels and declarations: one Flag a kind, by its strongest Marker. */
export function markerFlags(markers: readonly Marker[]): Flag[] {
  return FLAG_RULES.flatMap((rule) => {
    const found = markers
      .map((marker, index) => ({ marker, index }))
      .filter(({ marker }) => rule.rules.includes(marker.rule) && marker.verdict === (rule.verdict ?? null))
      .sort((a, b) => b.marker.strength - a.marker.strength);
    if (!found[0]) return [];
    const evidence = found.map(({ index }) => ({ type: 'marker', index }) as const);
    const sentences = sentencesOf(
      rule,
      found.map(({ marker }) => marker),
    );
    return [{ id: rule.id, severity: rule.severity, message: together(sentences), sentences, evidence }];
  });
}

/** The fact by the strongest Marker, then the reasons it does not say, each once. */
function sentencesOf(rule: FlagRule, [strongest, ...others]: readonly Marker[]): Sentence[] {
  const reasons = rule.saysReason ? others.filter((other) => other.rule !== strongest!.rule) : [strongest!, ...others];
  const said = new Map<string, Sentence>();
  for (const { reason, sentence } of reasons) if (sentence) said.set(reason, sentence);
  return [rule.fact(strongest!), ...said.values()];
}
