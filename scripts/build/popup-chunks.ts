/** What a build tells of a module. */
interface Context {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Names the file that a module goes into. The popup is opened often and waited for: what it shares with other pages comes
 * in two files instead of twenty, and the background, which shares some of it, gets no interface with that.
 *
 * @param root folder of the project, with a slash at its end.
 * @returns null for a module that the build may put where it wants.
 */
export function popupChunks(root: string): (id: string, context: Context) => string | null {
  let reached: { readonly popup: Set<string>; readonly background: Set<string> } | null = null;
  return (id, context) => {
    const from = (entry: string) => reachable(`${root}src/${entry}`, context);
    reached ??= { popup: from('popup/main.tsx'), background: from('background/index.ts') };
    if (!reached.popup.has(id) || id.startsWith(`${root}src/popup/`)) return null;
    return reached.background.has(id) ? 'base' : 'interface';
  };
}

/** A module and all that it imports from the start. */
function reachable(entry: string, context: Context): Set<string> {
  const found = new Set([entry]);
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
