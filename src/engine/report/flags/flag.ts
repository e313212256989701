import type { Flag, FlagEvidence, FlagId, Quotation, Report, Sentence } from '../../model.ts';
import { together } from '../../sentences/say.ts';

/** A Report to which the flags are still to be added. */
export type Found = Omit<Report, 'flags'>;

export function flag(
  id: FlagId,
  severity: Flag['severity'],
  sentences: readonly Sentence[],
  evidence: readonly FlagEvidence[] = [],
): Flag {
  return { id, severity, message: together(sentences), sentences, evidence };
}

/** The copied and introduced passages of a Report that stand in no other, each with its index. */
export function outerReuse(report: Found): { readonly quotation: Quotation; readonly index: number }[] {
  return report.quotations.flatMap((quotation, index) =>
    quotation.kind === 'reuse' && quotation.within === null ? [{ quotation, index }] : [],
  );
}
