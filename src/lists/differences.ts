import { type Source, sourceKey } from './source.ts';

/** What the change from one list to another comes to. */
export interface Differences {
  readonly added: readonly Source[];
  readonly changed: readonly { readonly before: Source; readonly after: Source }[];
  readonly removed: readonly Source[];
  readonly same: number;
}

export function differences(before: readonly Source[], after: readonly Source[]): Differences {
  const held = new Map(before.map((source) => [sourceKey(source), source]));
  const added: Source[] = [];
  const changed: { before: Source; after: Source }[] = [];
  let same = 0;
  for (const source of after) {
    const key = sourceKey(source);
    const old = held.get(key);
    held.delete(key);
    if (old === undefined) added.push(source);
    else if (sameFacts(old, source)) same++;
    else changed.push({ before: old, after: source });
  }
  return { added, changed, removed: [...held.values()], same };
}

/** Do two entries for one address say the same: name, kind, mark, feeds and other names? */
function sameFacts(a: Source, b: Source): boolean {
  return (
    a.name === b.name &&
    a.kind === b.kind &&
    a.trust === b.trust &&
    a.otherNames.join('\n') === b.otherNames.join('\n') &&
    a.feeds.join('\n') === b.feeds.join('\n')
  );
}
