/** Names that every browser resolves to this machine itself, by which the demonstration's newsroom is reached. */
const ENDING = '.localhost';

/** Compiled into the build for the demonstration alone: a test reads the shipped bundle for it. */
export const isDemonstrationAddress = (url: URL): boolean =>
  url.hostname.endsWith(ENDING) && url.hostname.length > ENDING.length;
