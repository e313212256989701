import type { Report } from '../engine/model.ts';
import { isNothingMatched, type Share, sharesOf } from '../engine/report/shares.ts';
import { escapeHtml, said } from './escape.ts';
import { SIZE, type Wording } from './wording.ts';

/** The answer in one sentence, the bar that proves it, and the bar's legend: colour says whose words, pattern on what evidence. */
export function answer(report: Report, wording: Wording): string {
  const shares = sharesOf(report);
  const sentence = `<p class="answer">${said(wording.answer(report))}</p>`;
  if (!shares) {
    const why = report.notJudged.map((part) => `<p class="meta">${said(wording.notJudged(part))}</p>`).join('');
    return sentence + why;
  }
  const { parts } = shares;
  const bar = parts.map((part) => `<i class="${look(part)}" style="flex-grow:${part.size.toFixed(4)}"></i>`);
  const legend = parts.map((part) => `<li><i class="${look(part)}"></i><span>${words(part, wording)}</span></li>`);
  return `${sentence}
<div class="bar" aria-hidden="true">${bar.join('')}</div>
<ul class="legend">${legend.join('')}</ul>${isNothingMatched(report) ? `<p class="meta">${said(wording.nothingMatched)}</p>` : ''}`;
}

const look = ({ kind, evidence }: Share) => (kind === 'reuse' ? `reuse ${evidence ?? 'marked'}` : kind);
const words = (part: Share, wording: Wording) =>
  said(wording.legend(part)).replace(SIZE, () => `<b>${escapeHtml(wording.size(part))}</b>`);
