/**
 * A script with everything beyond ASCII written as escapes, which strings, patterns and names may all have. A browser then
 * takes it as it is, one byte a letter; else it decodes the whole into two bytes each, at every start.
 *
 * @param script minified: what a tagged template reads raw would change.
 */
export function inAscii(script: string): string {
  return script.replace(/(\\*)([^\0-\x7f])/g, (_, slashes: string, letter: string) => {
    // A letter that is escaped by itself loses that: it would escape the escape.
    const before = slashes.length % 2 === 0 ? slashes : slashes.slice(1);
    return `${before}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
