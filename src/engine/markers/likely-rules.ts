import type { ReadLine } from './match.ts';
import type { LineRule, Matcher } from './rule.ts';

/** What an alternative of a rule cannot hold without: a phrase of a set, a signal at the line. */
type Need = string;
const SIGNAL: Need = ' a signal';
/** Of one that asks for neither. */
const NOTHING: Need = ' nothing';

/**
 * Of a list of rules those that a line may satisfy, by what was found in it. Most lines of a text have phrases that only
 * limit other rules (a month, a "not"), and need not be held against any.
 */
export class LikelyRules {
  readonly #rules: readonly LineRule[];
  readonly #byNeed = new Map<Need, Set<LineRule>>();

  constructor(rules: readonly LineRule[]) {
    this.#rules = rules;
    for (const rule of rules) {
      for (const all of rule.any) {
        const need = needOf(all);
        this.#byNeed.set(need, (this.#byNeed.get(need) ?? new Set()).add(rule));
      }
    }
  }

  /** In the order of the list. */
  of({ bySet, line }: ReadLine): readonly LineRule[] {
    const likely = new Set(this.#byNeed.get(NOTHING));
    const add = (need: Need) => {
      for (const rule of this.#byNeed.get(need) ?? []) likely.add(rule);
    };
    for (const set of bySet.keys()) add(set);
    if (line.signals.length > 0) add(SIGNAL);
    return likely.size === 0 ? NONE : this.#rules.filter((rule) => likely.has(rule));
  }
}

const NONE: readonly LineRule[] = [];

function needOf(all: readonly Matcher[]): Need {
  for (const matcher of all) if ('phrases' in matcher) return matcher.phrases;
  return all.some((matcher) => 'signal' in matcher && matcher.on === 'line') ? SIGNAL : NOTHING;
}
