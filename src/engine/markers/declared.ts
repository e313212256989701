import type { Article, Knowledge, Marker } from '../model.ts';
import { sayOfRule } from '../sentences/say.ts';
import type { PageFacts } from './rule.ts';
import { pageRules } from './rules/page.ts';

/** Paragraphs that may begin with a dateline. */
const OPENING = 4;

/** Markers for what a page declares of itself, and for how its text opens. */
export function declaredMarkers(article: Article, knowledge: Knowledge): Marker[] {
  const facts = factsOf(article);
  return pageRules(knowledge.publishers).flatMap((rule) => {
    const found = rule.find(facts);
    if (found === null) return [];
    const text = found.slice(0, 300);
    const at = rule.id.startsWith('src.dateline') || rule.id === 'pr.wire' ? article.text.indexOf(text) : -1;
    const span = at < 0 ? { start: null, end: null } : { start: at, end: at + text.length };
    const { strength, reason } = rule;
    return [{ rule: rule.id, text, ...span, strength, verdict: null, reason, sentence: sayOfRule(rule) }];
  });
}

function factsOf(article: Article): PageFacts {
  const { url, site, byline, declared } = article;
  const opening = article.blocks
    .filter((block) => block.kind === 'paragraph' || block.kind === 'blockquote')
    .filter((block) => block.end - block.start >= 60)
    .slice(0, OPENING)
    .map((block) => article.text.slice(block.start, Math.min(block.end, block.start + 200)));
  return { url, site, byline, declared, opening };
}
