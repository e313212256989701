import { pronouns } from './sorted.prepared.ts';

let all: ReadonlySet<string> | null = null;

/** Does this plain word stand for whoever was named last, in any language? */
export function isPronounWord(plain: string): boolean {
  all ??= new Set(pronouns());
  return all.has(plain);
}
