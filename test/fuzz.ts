/** From 0 up to 1: the same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)]!;

/** A text after something became of it on the way: letters, tags and stretches changed, doubled, moved, lost. */
export function mutated(sample: string, pieces: readonly string[], random: () => number): string {
  const below = (n: number) => Math.floor(random() * n);
  let text = sample;
  for (let changes = 1 + below(8); changes > 0; changes--) {
    const at = below(text.length + 1);
    const length = below(random() < 0.2 ? 400 : 24);
    const [head, part, tail] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
    switch (below(6)) {
      case 0:
        text = head + tail;
        break;
      case 1:
        text = head + part + part + tail;
        break;
      case 2:
        text = head + pick(pieces, random) + tail;
        break;
      case 3:
        text = head + String.fromCharCode(...Array.from({ length: 1 + below(6) }, () => below(0x10000))) + tail;
        break;
      case 4:
        text = tail + head + part;
        break;
      default:
        // A tag in the place of another.
        text = text.replace(pick(text.match(/<[^<>]{1,60}>/g) ?? ['"'], random), pick(pieces, random));
    }
  }
  return text;
}

export interface Tally {
  read: number;
  refused: number;
  slowestMs: number;
  /** Seeds and reasons, for whatever threw or gave a wrong answer. */
  readonly wrong: string[];
}

/** Do something with so many seeds, from `seed` on. It gives whether the text was read, and what is wrong with that; null: nothing. */
export function tallied(
  count: number,
  seed: number,
  once: (random: () => number) => { readonly isRead: boolean; readonly wrong: string | null },
): Tally {
  const tally: Tally = { read: 0, refused: 0, slowestMs: 0, wrong: [] };
  for (let n = seed; n < seed + count; n++) {
    const begun = performance.now();
    try {
      const { isRead, wrong } = once(randomOf(n));
      if (wrong !== null) tally.wrong.push(`seed ${n}: ${wrong}`);
      if (isRead) tally.read++;
      else tally.refused++;
    } catch (error) {
      tally.wrong.push(`seed ${n}: threw ${String(error)}`);
    }
    tally.slowestMs = Math.max(tally.slowestMs, performance.now() - begun);
  }
  return tally;
}
