/**
 * A script with everything beyond ASCII written as escapes, which strings, patterns and names all allow. A browser keeps such a
 * script as it is, at one byte a character; any other it decodes at every start into two bytes a character.
 *
 * @param script minified, and without tagged templates that read their raw text, which would change.
 */
export function inAscii(script: string): string {
  return script.replace(/(\\*)([^\0-\x7f])/g, (_, slashes: string, letter: string) => {
    // If the character itself is escaped, that backslash is dropped: it would escape the backslash put before it.
    const before = slashes.length % 2 === 0 ? slashes : slashes.slice(1);
    return `${before}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
