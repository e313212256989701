/** A name that no page can foresee: letters only, so that it stands anywhere in a style sheet. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
