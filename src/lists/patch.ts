import { differences } from './differences.ts';
import { type Source, sourceKey } from './source.ts';

/** What makes one list of another, and leaves alone what it does not name. */
export interface ListPatch {
  readonly put: readonly Source[];
  /** Keys of sources. */
  readonly drop: readonly string[];
}

/** The patch from one list to another. */
export function patchFrom(before: readonly Source[], after: readonly Source[]): ListPatch {
  const { added, changed, removed } = differences(before, after);
  return { put: [...added, ...changed.map((each) => each.after)], drop: removed.map(sourceKey) };
}

/** What is put replaces what stands there, or comes last. */
export function patched(sources: readonly Source[], { put, drop }: ListPatch): Source[] {
  const gone = new Set(drop);
  const fresh = new Map(put.map((source) => [sourceKey(source), source]));
  const kept = sources.flatMap((source) => {
    const key = sourceKey(source);
    const replaced = fresh.get(key) ?? source;
    fresh.delete(key);
    return gone.has(key) ? [] : [replaced];
  });
  return [...kept, ...fresh.values()];
}
