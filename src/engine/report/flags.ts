import { markerFlags } from '../markers/flags.ts';
import type { Flag, Original } from '../model.ts';
import type { Prose } from '../prose.ts';
import { alteredQuotations } from './flags/altered.ts';
import { changedPage } from './flags/changed-page.ts';
import { circularSourcing } from './flags/circular.ts';
import type { Found } from './flags/flag.ts';
import { notJudged } from './flags/not-judged.ts';
import { oneOriginal } from './flags/one-original.ts';
import { outOfContext } from './flags/out-of-context.ts';
import { mostlyReused } from './flags/reused.ts';
import { speakerMismatch } from './flags/speaker-mismatch.ts';
import { heardIn } from './flags/spoken.ts';
import { stitchedQuotations } from './flags/stitched.ts';
import { copiedWithoutCredit } from './flags/uncredited.ts';
import type { OriginalTexts } from './provenance/texts.ts';

/** What the reader is told about this Report: sentences of fact, each with its evidence; weightiest first. */
export function flagsOf(prose: Prose, report: Found, originals: readonly Original[], texts: OriginalTexts): Flag[] {
  const { article } = prose;
  const heard = heardIn(report, originals);
  const flags = [
    ...notJudged(article, report),
    ...markerFlags(report.markers),
    ...mostlyReused(prose, report),
    ...copiedWithoutCredit(prose, report, texts),
    ...alteredQuotations(report, heard),
    ...stitchedQuotations(report, heard),
    ...speakerMismatch(prose, heard, texts),
    ...outOfContext(prose, report, heard),
    ...changedPage(report),
    ...circularSourcing(report),
    ...oneOriginal(report),
  ];
  const weight = { warning: 0, notice: 1, info: 2 };
  return flags.sort((a, b) => weight[a.severity] - weight[b.severity]);
}
