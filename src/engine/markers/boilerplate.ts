import type { Article, Span } from '../model.ts';
import { union } from '../text/spans.ts';
import { lastProseEnd } from './lines.ts';
import type { RuleHit } from './match.ts';

/** Rules whose line begins what a comment template prints below an article. */
const BEGINS_TEMPLATE = new Set(['template.first-comment', 'template.leave-reply', 'template.comments-closed']);

/** White space and marks by which a line in the text may be longer than the text of its Notice. */
const SLACK = 20;

/** The spans of the text that are nobody's words: the lines found, and all of a comment form that begins in the tail. */
export function boilerplateOf(article: Article, hits: readonly RuleHit[]): Span[] {
  const spans: Span[] = [];
  const tail = lastProseEnd(article);
  let templateStart = Number.POSITIVE_INFINITY;
  const inTemplate = new Set<string>();
  for (const { rule, read } of hits) {
    const { start, end } = read.line;
    if (!rule.cut || start === null || end === null) continue;
    // An element may hold more of the text than was seen of it: then it is no line.
    if (end - start > read.line.text.length + SLACK) continue;
    spans.push({ start, end });
    if (start < tail || !rule.id.startsWith('template.')) continue;
    inTemplate.add(rule.id);
    if (BEGINS_TEMPLATE.has(rule.id)) templateStart = Math.min(templateStart, start);
  }
  // One line alone may be a closing sentence; two of the template's lines are the template.
  if (inTemplate.size >= 2 && templateStart < article.text.length) {
    spans.push({ start: templateStart, end: article.text.trimEnd().length });
  }
  return union(spans.filter((span) => span.end > span.start));
}
