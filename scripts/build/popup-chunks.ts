/** What the bundler tells of a module. */
interface Context {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Names the chunk that a module goes into. The popup is opened often, and the reader waits for it: what it shares with other pages
 * is loaded as one file instead of twenty.
 *
 * @param root folder of the project, with a slash at its end.
 * @returns null for a module that the build may put where it wants.
 */
export function popupChunks(root: string): (id: string, context: Context) => string | null {
  let ofPopup: Set<string> | null = null;
  return (id, context) => {
    ofPopup ??= reachable(`${root}src/popup/main.tsx`, context);
    return ofPopup.has(id) && !id.startsWith(`${root}src/popup/`) ? 'interface' : null;
  };
}

/** A module and all that it imports from the start. */
function reachable(entry: string, context: Context): Set<string> {
  const found = new Set([entry]);
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
