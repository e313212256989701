import { markerFlags } from '../markers/flags.ts';
import type { Article, Flag } from '../model.ts';
import { alteredQuotations } from './flags/altered.ts';
import { circularSourcing } from './flags/circular.ts';
import type { Found } from './flags/flag.ts';
import { notJudged } from './flags/not-judged.ts';
import { oneOriginal } from './flags/one-original.ts';
import { mostlyReused } from './flags/reused.ts';
import { copiedWithoutCredit } from './flags/uncredited.ts';

/** What the reader is told about this Report: sentences of fact, each with its evidence; weightiest first. */
export function flagsOf(article: Article, report: Found): Flag[] {
  const flags = [
    ...notJudged(article, report),
    ...markerFlags(report.markers),
    ...mostlyReused(report),
    ...copiedWithoutCredit(report),
    ...alteredQuotations(report),
    ...circularSourcing(report),
    ...oneOriginal(report),
  ];
  const weight = { warning: 0, notice: 1, info: 2 };
  return flags.sort((a, b) => weight[a.severity] - weight[b.severity]);
}
