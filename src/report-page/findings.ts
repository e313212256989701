import type { Flag, FlagEvidence, Original, Report, ReportOriginal } from '../engine/model.ts';
import { besideAnswer } from '../engine/report/shares.ts';
import { chainEntries } from './chain-line.ts';
import { escapeHtml, link, said } from './escape.ts';
import type { Wording } from './wording.ts';

const SIGNS: Record<Flag['severity'], string> = {
  warning: '<path d="M10 2.5 18.5 17.5h-17z"/><path d="M10 8v4.5m0 2.2v.1"/>',
  notice: '<path d="m10 2 8 8-8 8-8-8z"/>',
  info: '<circle cx="10" cy="10" r="7.5"/><path d="M10 9v5m0-8v.1"/>',
};

/** What is worth knowing: each a fact, then what was looked for, then the place. */
export function flags(report: Report, key: string, wording: Wording): string {
  const told = besideAnswer(report.flags);
  if (!told.length) return '';
  const rows = told.map((flag) => {
    const [fact = flag.message, ...why] = (flag.sentences ?? []).map((sentence) => wording.sentence(sentence));
    const place = flag.evidence.map((evidence) => placeOf(evidence, report, key)).find((at) => at !== null);
    const sign = `<svg viewBox="0 0 20 20" role="img" aria-label="${escapeHtml(wording.severity(flag.severity))}">${SIGNS[flag.severity]}</svg>`;
    return `<li class="${flag.severity}">${sign}<div><p>${said(fact)}</p>${why
      .map((reason) => `<p class="meta">${said(reason)}</p>`)
      .join('')}</div>${place ? `<a href="#${place}">${escapeHtml(wording.show)}</a>` : ''}</li>`;
  });
  return `<section><h2>${escapeHtml(wording.worthKnowing)}</h2><ul class="flags">${rows.join('')}</ul></section>`;
}

/** Where to jump: `${key}-q3` is the fourth Quotation; null for what has no place in the text. */
function placeOf(evidence: FlagEvidence, report: Report, key: string): string | null {
  if (evidence.type === 'quotation') return `${key}-q${evidence.index}`;
  if (evidence.type === 'edit') return `${key}-q${evidence.quotation}`;
  if (evidence.type !== 'original') return null;
  const index = report.quotations.findIndex((q) => q.matches.some((match) => match.original === evidence.id));
  return index < 0 ? null : `${key}-q${index}`;
}

/** The Originals as cards, and below them what the page points to that the Library does not hold. */
export function originalCards(report: Report, held: readonly Original[], key: string, wording: Wording): string {
  const texts = new Set(held.map((original) => original.id));
  const cards = report.originals.map((o) =>
    card(report, o, texts.has(o.id) && compared(report, o.id) ? `#${key}-compare` : null, wording),
  );
  const pointed = report.candidates.map(
    (c) =>
      `<li>${link(c.url, c.publisher ?? c.url ?? c.id)} <span class="meta">${said(wording.candidate(c))}</span></li>`,
  );
  const originals = cards.length
    ? `<section><h2>${escapeHtml(wording.originals(cards.length))}</h2>${cards.join('')}</section>`
    : '';
  return pointed.length
    ? `${originals}<section><h2>${escapeHtml(wording.notHeld(pointed.length))}</h2><ul class="plain">${pointed.join('')}</ul></section>`
    : originals;
}

/** The texts that share words with one another, oldest first; nothing where the page shares text with one Original at most. */
export function chain(report: Report, wording: Wording): string {
  const entries = chainEntries(report, wording);
  if (!entries.length) return '';
  const rows = entries.map(({ name, date, shares }) => {
    const told = shares.map((share) => `<p class="meta">${said(share)}</p>`).join('');
    return `<li><b>${said(name)}</b> <span class="meta">${said(date)}</span>${told}</li>`;
  });
  return `<section><h2>${escapeHtml(wording.chain)}</h2><ol>${rows.join('')}</ol></section>`;
}

const compared = (report: Report, id: string) =>
  [...report.quotations.flatMap(({ matches }) => matches), ...(report.ownElsewhere ?? [])].some(
    (m) => m.original === id,
  );

/** @param comparison where on the page it stands beside the article; null: nowhere */
function card(report: Report, o: ReportOriginal, comparison: string | null, wording: Wording): string {
  const name = escapeHtml(o.publisher ?? o.title ?? o.id);
  const actions = [
    comparison ? `<a href="${comparison}">${escapeHtml(wording.compare)}</a>` : '',
    o.url ? link(o.url, wording.open) : '',
  ];
  return `<div class="card"><p class="head"><b dir="auto">${name}</b><b>${said(wording.wordsAndShare(o.words, o.share))}</b></p>
${o.title && o.publisher ? `<p><cite dir="auto">${escapeHtml(o.title)}</cite></p>` : ''}<p class="meta">${wording.facts(o, report).map(said).join(' · ')}</p>
${(o.relation?.reasons ?? []).map((reason) => `<p class="meta">${said(wording.sentence(reason))}</p>`).join('')}<p class="actions">${actions.filter(Boolean).join('')}</p></div>`;
}
