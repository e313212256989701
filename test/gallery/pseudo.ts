const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Ü',
};

/** How much longer a translation may be than the English words. */
const LONGER = 0.4;

/** A message as a language would have it that is longer than English and has its own letters; places stay. */
export function pseudo(message: string): string {
  const letters = message.replace(/[aeiouAEIOU]/g, (letter) => ACCENTED[letter]!);
  return `${letters} ${'ñandú '.repeat(Math.ceil((message.length * LONGER) / 6))}`.trim();
}
