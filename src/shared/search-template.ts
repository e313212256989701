/** Is it the address of a search: https, with a place for the words that is not in the host? */
export function isSearchTemplate(template: string): boolean {
  if (template.length > 500 || !template.includes('%s')) return false;
  const filled = URL.parse(template.replaceAll('%s', 'words'));
  const other = URL.parse(template.replaceAll('%s', 'other'));
  return filled?.protocol === 'https:' && filled.username === '' && filled.host === other?.host;
}
