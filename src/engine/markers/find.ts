import type { Article, Knowledge, Marker, Span } from '../model.ts';
import { sayOfRule } from '../sentences/say.ts';
import { union } from '../text/spans.ts';
import { boilerplateOf } from './boilerplate.ts';
import { declaredMarkers } from './declared.ts';
import { keyOf } from './key.ts';
import { LikelyRules } from './likely-rules.ts';
import { linesOf } from './lines.ts';
import { type PageContext, type ReadLine, type RuleHit, readLine, ruleHolds } from './match.ts';
import { nameIn } from './named.ts';
import { isNoLabel } from './no-label.ts';
import { type PayWall, payWallOf } from './pay-wall.ts';
import { nobodyNamed } from './phrases/sorted.prepared.ts';
import { afterNote, partsOf } from './row.ts';
import type { LineRule } from './rule.ts';
import { LINE_RULES, PART_RULES, SENTENCE_RULES } from './rules/index.ts';
import { type Judgement, judgeClaim } from './verdict.ts';

/** The labels and templates of a page as they were read, and which parts of its text are boilerplate. */
export interface MarkerReading {
  readonly hits: readonly RuleHit[];
  /** Spans of `article.text`, in order, that are nobody's words. */
  readonly boilerplate: readonly Span[];
  /** Where only the beginning of the article is shown; null where nothing says so. */
  readonly payWall: PayWall | null;
}

/** At most so many Markers of one rule are reported: further ones say the same. */
const MOST_OF_A_RULE = 3;

/** Small print that only stands at a comment form, whatever the form is called. */
const AT_FORM = new LikelyRules(
  LINE_RULES.filter(({ id }) => id === 'template.email-not-published' || id === 'template.akismet'),
);
const OF_LINES = new LikelyRules(LINE_RULES);
const OF_PARTS = new LikelyRules(PART_RULES);
const OF_SENTENCES = new LikelyRules(SENTENCE_RULES);

/** Find the labels and templates of an article. Linear in the text of its lines. */
export function readMarkers(article: Article): MarkerReading {
  const title = article.title === null ? null : keyOf(article.title);
  const lines = linesOf(article)
    .map(readLine)
    // A headline, repeated at the head of the text, is no label.
    .filter((read) => (read.hits.length > 0 || read.line.signals.length > 0) && (title === null || read.key !== title));
  const { url, site, byline, signals, plain } = article;
  const seen: PageContext = { url, site, byline, signals, plain };
  const hasForm = lines.some((read) => AT_FORM.of(read).some((rule) => ruleHolds(rule, read, seen)));
  const page: PageContext = hasForm ? { ...seen, signals: [...seen.signals, 'comment-form'] } : seen;
  const hits = lines.flatMap((read) => [
    ...hitsOf(read, OF_LINES, page),
    ...sentenceHits(afterNote(read), page),
    ...partsOf(read, article.byline).flatMap((part) => hitsOf(part, OF_PARTS, page)),
  ]);
  const payWall = payWallOf(article);
  const boilerplate = boilerplateOf(article, hits);
  return { hits, boilerplate: payWall?.box ? union([...boilerplate, payWall.box]) : boilerplate, payWall };
}

const sentenceHits = (read: ReadLine | null, page: PageContext) =>
  read === null ? [] : hitsOf(read, OF_SENTENCES, page);

function hitsOf(read: ReadLine, rules: LikelyRules, page: PageContext): RuleHit[] {
  const held = rules
    .of(read)
    .filter((rule) => ruleHolds(rule, read, page) && !(isLabel(rule) && isNoLabel(read, page)));
  // "This article was fact-checked by …" has "checked by" in it, too.
  const isFactChecked = held.some(({ id }) => id === 'label.fact-checked');
  return held.filter(({ id }) => !isFactChecked || id !== 'label.reviewed').map((rule) => ({ rule, read }));
}

/** What they say and are worth, and what the article declares of itself. */
export function judgeMarkers({ hits }: MarkerReading, article: Article, knowledge: Knowledge): Marker[] {
  return [...labelMarkers(hits, article, knowledge), ...lineMarkers(hits), ...declaredMarkers(article, knowledge)];
}

const WORTH = { contradicted: 3, backed: 2, named: 1, unbacked: 0 } as const;

/** One Marker for a page's label, however often it is printed: the one that says most. */
function labelMarkers(hits: readonly RuleHit[], article: Article, knowledge: Knowledge): Marker[] {
  const markers: Marker[] = [];
  for (const id of ['label.fact-checked', 'label.reviewed']) {
    let best: { hit: RuleHit; judgement: Judgement } | null = null;
    for (const hit of hits) {
      if (hit.rule.id !== id) continue;
      const claim = { name: nameIn(hit.read, isNobody), links: hit.read.line.links };
      const judgement = judgeClaim(claim, article, knowledge);
      if (!best || WORTH[judgement.verdict] > WORTH[best.judgement.verdict]) best = { hit, judgement };
    }
    if (best) markers.push({ ...markerOf(best.hit), ...marked(best.judgement) });
  }
  return markers;
}

const isLabel = (rule: LineRule) => rule.id.startsWith('label.');

function marked({ verdict, sentence }: Judgement): Pick<Marker, 'verdict' | 'reason' | 'sentence'> {
  return { verdict, reason: sentence.english, sentence };
}

function lineMarkers(hits: readonly RuleHit[]): Marker[] {
  const found = new Map<string, RuleHit[]>();
  for (const hit of hits) {
    if (!hit.rule.reported || isLabel(hit.rule)) continue;
    const same = found.get(hit.rule.id) ?? [];
    const isRepeated = same.some(({ read }) => read.key.includes(hit.read.key) || hit.read.key.includes(read.key));
    if (!isRepeated && same.length < MOST_OF_A_RULE) same.push(hit);
    found.set(hit.rule.id, same);
  }
  return [...found.values()].flat().map(markerOf);
}

function markerOf({ rule, read }: RuleHit): Marker {
  const { text, start, end, signals } = read.line;
  const isStructural = signals.some((signal) => signal !== 'byline');
  const strength = (isStructural ? rule.structural : undefined) ?? rule.strength;
  const { reason } = rule;
  return { rule: rule.id, text, start, end, strength, verdict: null, reason, sentence: sayOfRule(rule) };
}

/** Words for checkers that name none. */
function isNobody(key: string): boolean {
  const nobody = nobodyNamed();
  return nobody.includes(key) || nobody.includes(key.replace(/^(?:the|our) /, ''));
}
