/** A record as a map, made when it is first asked for: asked for each word of a text, a map answers sooner. */
export function lazyMap<Value>(record: () => Readonly<Record<string, Value>>): () => ReadonlyMap<string, Value> {
  let map: ReadonlyMap<string, Value> | null = null;
  return () => {
    map ??= new Map(Object.entries(record()));
    return map;
  };
}
