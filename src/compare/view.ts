/** Both texts whole beside each other, or the shared passages one under the other. */
export type View = 'texts' | 'passages';
