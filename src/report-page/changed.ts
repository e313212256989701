import type { Edit, Report } from '../engine/model.ts';
import { escapeHtml } from './escape.ts';
import type { Wording } from './wording.ts';

/** Words shown before and after a change, in UTF-16 code units. */
const BESIDE = 60;

/** What changed on the page since it was kept before: word by word, then paragraphs that came and went. */
export function changedSince({ changed, article }: Report, wording: Wording): string {
  if (!changed) return '';
  const rows = [
    ...(changed.title ? [`<del>${escapeHtml(changed.title)}</del> <ins>${escapeHtml(article.title ?? '')}</ins>`] : []),
    ...changed.edits.map((edit) => place(article.text, edit)),
    ...changed.removed.map((text) => `<del>${escapeHtml(text)}</del>`),
    ...changed.added.map(({ start, end }) => `<ins>${escapeHtml(article.text.slice(start, end))}</ins>`),
  ].map((html) => `<li lang="${escapeHtml(article.language)}" dir="auto">${html}</li>`);
  const heading = escapeHtml(wording.changedSince(wording.date(changed.since)));
  return `<section><h2>${heading}</h2><ul class="plain changed">${rows.join('')}</ul></section>`;
}

function place(text: string, { start, end, originalText }: Edit): string {
  const before = text.slice(Math.max(0, start - BESIDE), start).replace(/^\S*\s/, '');
  const after = text.slice(end, end + BESIDE).replace(/\s\S*$/, '');
  const [there, here] = [originalText.trim(), text.slice(start, end)];
  const was = there === '' ? '' : `<del>${escapeHtml(there)}</del> `;
  const is = here === '' ? '' : `<ins>${escapeHtml(here)}</ins>`;
  return `… ${escapeHtml(before)}${was}${is}${escapeHtml(after)} …`;
}
