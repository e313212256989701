import type { Flag, FlagEvidence, FlagId, Original, Report, ReportOriginal } from '../engine/model.ts';
import { percent } from './answer.ts';
import { chainEntries } from './chain-line.ts';
import { escapeHtml, link } from './escape.ts';

const SIGNS: Record<Flag['severity'], string> = {
  warning: '<path d="M10 2.5 18.5 17.5h-17z"/><path d="M10 8v4.5m0 2.2v.1"/>',
  notice: '<path d="m10 2 8 8-8 8-8-8z"/>',
  info: '<circle cx="10" cy="10" r="7.5"/><path d="M10 9v5m0-8v.1"/>',
};

const WHY_POINTED = {
  'lead-in': 'introduces text on this page',
  link: 'is linked to',
  canonical: 'is named as the page’s own address of origin',
  credit: 'is credited',
  'look-up': 'was found by a look-up',
} as const;

// The answer has said these already.
const SAID_BY_THE_ANSWER: ReadonlySet<FlagId> = new Set(['mostly-reused', 'not-an-article', 'too-short']);

/** What is worth knowing: each a fact, then what was looked for, then the place. */
export function flags(report: Report, key: string): string {
  const told = report.flags.filter(({ id }) => !SAID_BY_THE_ANSWER.has(id));
  if (!told.length) return '';
  const rows = told.map((flag) => {
    const [fact = flag.message, ...why] = (flag.sentences ?? []).map((sentence) => sentence.english);
    const place = flag.evidence.map((evidence) => placeOf(evidence, report, key)).find((at) => at !== null);
    const sign = `<svg viewBox="0 0 20 20" role="img" aria-label="${flag.severity}">${SIGNS[flag.severity]}</svg>`;
    return `<li class="${flag.severity}">${sign}<div><p>${escapeHtml(fact)}</p>${why
      .map((reason) => `<p class="meta">${escapeHtml(reason)}</p>`)
      .join('')}</div>${place ? `<a href="#${place}">Show</a>` : ''}</li>`;
  });
  return `<section><h2>Worth knowing</h2><ul class="flags">${rows.join('')}</ul></section>`;
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
export function originalCards(report: Report, held: readonly Original[], key: string): string {
  const texts = new Set(held.map((original) => original.id));
  const cards = report.originals.map((o) => card(o, texts.has(o.id) && compared(report, o.id), key));
  const pointed = report.candidates.map(
    (c) => `<li>${link(c.url, c.publisher ?? c.url ?? c.id)} <span class="meta">${WHY_POINTED[c.why]}</span></li>`,
  );
  const originals = cards.length ? `<section><h2>Originals</h2>${cards.join('')}</section>` : '';
  return pointed.length
    ? `${originals}<section><h2>Named by the page, not in the library</h2><ul class="plain">${pointed.join('')}</ul></section>`
    : originals;
}

const ROLES = {
  original: 'the original, as far as is known',
  copy: 'a copy of this page, as far as is known',
  unclear: 'which came first cannot be told',
} as const;

/** The texts that share words with one another, oldest first. */
export function chain(report: Report): string {
  const entries = chainEntries(report);
  if (!entries.length) return '';
  const rows = entries.map(({ name, date, shares }) => {
    const said = shares.map((share) => `<p class="meta">${escapeHtml(share)}</p>`).join('');
    return `<li><b>${escapeHtml(name)}</b> <span class="meta">${escapeHtml(date)}</span>${said}</li>`;
  });
  return `<section><h2>Chain of copies, oldest first</h2><ol>${rows.join('')}</ol></section>`;
}

const compared = (report: Report, id: string) =>
  report.quotations.some((q) => q.matches.some((m) => m.original === id));

function card(o: ReportOriginal, comparable: boolean, key: string): string {
  const name = escapeHtml(o.publisher ?? o.title ?? o.id);
  const facts = [
    o.published && `${o.published.slice(0, 10)}${o.publishedFrom === 'first-seen' ? ' (first seen)' : ''}`,
    o.relation ? ROLES[o.relation.role] : null,
    o.role === 'sibling' ? 'has the same text' : null,
    o.credited ? 'credited on this page' : 'not credited on this page',
    o.trusted ? '✓ on your list' : null,
  ].filter((fact) => fact !== null);
  const actions = [comparable ? `<a href="#${key}-compare">Compare</a>` : '', o.url ? link(o.url, 'Open') : ''];
  return `<div class="card"><p class="head"><b>${name}</b><b>${o.words} words · ${percent(o.share)}</b></p>
${o.title && o.publisher ? `<p><cite dir="auto">${escapeHtml(o.title)}</cite></p>` : ''}<p class="meta">${facts.map((f) => escapeHtml(String(f))).join(' · ')}</p>
${(o.relation?.reasons ?? []).map((reason) => `<p class="meta">${escapeHtml(reason.english)}</p>`).join('')}<p class="actions">${actions.filter(Boolean).join('')}</p></div>`;
}
