import type { Evidence, Report } from '../engine/model.ts';
import { mainSource, type Share, type Shares, SPEECH_WORTH_SAYING, sharesOf } from '../engine/report/shares.ts';
import { escapeHtml } from './escape.ts';

const HOW: Record<Evidence, string> = {
  matched: 'found in a stored original',
  marked: 'in quotation marks',
  introduced: 'introduced by the page',
};

export const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The answer in one sentence, the bar that proves it, and the bar's legend: colour says whose words, pattern on what evidence. */
export function answer(report: Report): string {
  const shares = sharesOf(report);
  if (!shares) {
    const why = report.notJudged.map((part) => `<p class="meta">${escapeHtml(part.why)}</p>`).join('');
    return `<p class="answer">This page gets no number.</p>${why}`;
  }
  const { parts } = shares;
  const bar = parts.map((part) => `<i class="${look(part)}" style="flex-grow:${part.size.toFixed(4)}"></i>`);
  const legend = parts.map(
    (part) => `<li><i class="${look(part)}"></i><span><b>${size(part)}</b> ${escapeHtml(words(part))}</span></li>`,
  );
  return `<p class="answer">${sentence(shares)}</p>
<div class="bar" aria-hidden="true">${bar.join('')}</div>
<ul class="legend">${legend.join('')}</ul>`;
}

const look = ({ kind, evidence }: Share) => (kind === 'reuse' ? `reuse ${evidence ?? 'marked'}` : kind);
const size = ({ hundredths }: Share) => (hundredths === 0 ? 'under 1 %' : `${hundredths} %`);

function words({ kind, evidence, source }: Share): string {
  if (kind === 'own') return 'its own';
  const whose = kind === 'speech' ? 'words of people it quotes' : (source ?? 'text from elsewhere');
  return evidence ? `${whose}, ${HOW[evidence]}` : whose;
}

function sentence(shares: Shares): string {
  const { reuse, speech } = shares;
  const people = `${speech} % ${reuse > 0 ? 'is' : 'of this article is'} the words of people it quotes`;
  if (reuse === 0) return speech === 0 ? 'No text from elsewhere was found.' : `${people}; the rest is its own.`;
  const source = mainSource(shares);
  const text = source ? `${escapeHtml(source)}’s text` : 'text from elsewhere';
  return `About ${reuse} % of this article is ${text}${speech >= SPEECH_WORTH_SAYING ? `; ${people}` : ''}.`;
}
