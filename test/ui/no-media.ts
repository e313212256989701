/** A document without layout has no media either: no query holds, and none ever changes. */
globalThis.matchMedia ??= (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
