import type { Flag, FlagEvidence, Report } from '../engine/model.ts';
import { isAmong, siteOf } from './hosts.ts';

/**
 * A rule that the reader does not want to hear of on a site, and below it: that of a Marker (`label.fact-checked`), or the
 * name of a Flag that no Marker raises (`altered-quotation`).
 */
export interface Mute {
  /** ASCII host. */
  readonly site: string;
  readonly rule: string;
}

/** The rules that are muted where a page stands, each once. */
export function mutedAt(url: string | null | undefined, muted: readonly Mute[]): string[] {
  const host = siteOf(url);
  if (host === null) return [];
  return [...new Set(muted.filter(({ site }) => isAmong(host, [site])).map(({ rule }) => rule))];
}

/** With these rules muted on a site. */
export function withMutes(muted: readonly Mute[], site: string, rules: readonly string[]): Mute[] {
  const fresh = rules.filter((rule) => !muted.some((mute) => mute.site === site && mute.rule === rule));
  return [...muted, ...fresh.map((rule) => ({ site, rule }))];
}

/** With these rules heard again on a site, also where they were muted for a site above it. */
export function withoutMutes(muted: readonly Mute[], site: string, rules: readonly string[]): Mute[] {
  return muted.filter((mute) => !(rules.includes(mute.rule) && isAmong(site, [mute.site])));
}

/** The rules that raise a Flag of a Report. */
export function rulesOf(flag: Flag, { markers }: Pick<Report, 'markers'>): string[] {
  const rules = flag.evidence.flatMap((one) => (one.type === 'marker' ? (markers[one.index]?.rule ?? []) : []));
  return rules.length > 0 ? [...new Set(rules)] : [flag.id];
}

/**
 * A Report as a reader who has muted some rules wants it: without their Markers and Flags. A Flag that other Markers raise
 * too speaks of those alone. What counts as a quotation, and the quotient, stay as they are.
 */
export function withoutMuted(report: Report, rules: readonly string[]): Report {
  if (rules.length === 0) return report;
  const muted = new Set(rules);
  const heard = report.markers.map((marker) => !muted.has(marker.rule));
  const placeOf = (index: number) => heard.slice(0, index).filter(Boolean).length;
  const flags = report.flags.flatMap((flag): Flag[] => {
    const raisedBy = rulesOf(flag, report);
    if (raisedBy.every((rule) => muted.has(rule))) return [];
    const left = raisedBy.some((rule) => muted.has(rule)) ? retold(flag, report, heard) : flag;
    const evidence = left.evidence.flatMap((one): FlagEvidence[] => {
      if (one.type !== 'marker') return [one];
      return heard[one.index] ? [{ ...one, index: placeOf(one.index) }] : [];
    });
    return [{ ...left, evidence }];
  });
  return { ...report, flags, markers: report.markers.filter((_, index) => heard[index]) };
}

/** A Flag in the words of those of its Markers that are heard. */
function retold(flag: Flag, { markers }: Report, heard: readonly boolean[]): Flag {
  const left = flag.evidence.flatMap((one) => (one.type === 'marker' && heard[one.index] ? [markers[one.index]!] : []));
  const reasons = new Map(left.map(({ reason, sentence }) => [reason, sentence]));
  return {
    ...flag,
    message: [...reasons.keys()].join(' '),
    sentences: [...reasons.values()].filter((sentence) => sentence !== undefined),
  };
}

/** Places where a text differs from its Original of which only muted Flags speak: they are not to be marked either. */
export function mutedEdits(report: Report, rules: readonly string[]): ReadonlySet<string> {
  const muted = new Set(rules);
  const places = (flags: readonly Flag[]) =>
    flags.flatMap(({ evidence }) =>
      evidence.flatMap((one) => (one.type === 'edit' ? [editKey(one.quotation, one)] : [])),
    );
  const isMuted = (flag: Flag) => rulesOf(flag, report).every((rule) => muted.has(rule));
  const kept = new Set(places(report.flags.filter((flag) => !isMuted(flag))));
  return new Set(places(report.flags.filter(isMuted)).filter((place) => !kept.has(place)));
}

export const editKey = (quotation: number, { start, end }: { readonly start: number; readonly end: number }) =>
  `${quotation} ${start} ${end}`;
