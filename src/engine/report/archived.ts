/** When the web archive made the copy that an Original was read from (ISO 8601, a day), which stands in its address; null where it is none. */
export function archivedOn(addresses: readonly string[]): string | null {
  for (const address of addresses) {
    const stamp = /\/web\/(\d{4})(\d\d)(\d\d)\d{6}id_\//.exec(address);
    if (stamp) return `${stamp[1]}-${stamp[2]}-${stamp[3]}`;
  }
  return null;
}
