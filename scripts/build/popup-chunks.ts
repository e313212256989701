/** What a build tells of a module. */
interface Context {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Names the file that a module goes into. The popup is opened often and waited for: what it shares with other pages comes
 * in one file instead of twenty.
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
