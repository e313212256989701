/** Phrases by language. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/**
 * Read a phrase table: a line begins with a language tag (BCP 47), its phrases are parted by bars, and a line that begins
 * with a space goes on with the one before. Case, quotation marks and dashes do not matter.
 */
export function phrases(table: string): Phrases {
  const out = new Map<string, string[]>();
  let language = '';
  for (const line of table.split('\n')) {
    if (!line.trim()) continue;
    let rest = line;
    if (!line.startsWith(' ')) {
      language = line.split(' ', 1)[0]!;
      rest = line.slice(language.length);
    }
    const list = out.get(language) ?? [];
    list.push(
      ...rest
        .split('|')
        .map((phrase) => phrase.trim())
        .filter(Boolean),
    );
    out.set(language, list);
  }
  return Object.fromEntries(out);
}
