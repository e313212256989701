import { analyze } from '../../src/engine/analyze.ts';
import { articleFromText } from '../../src/engine/text/plain.ts';
import { ownList, publishersWith } from '../../src/lists/source-list.ts';
import { pick, type Tally, tallied } from '../fuzz.ts';

const PUBLISHERS = publishersWith(ownList([]));
const PROSE =
  'The harbour of Harn was closed on Monday, Ida Ash said, after the storm took its wall. “The town will pay,” she added.\n\n';
/** What the rules of the engine look for, of every kind: repeated, alone or together, no pattern may run away with it. */
const PIECES = [
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '„',
    "'",
    '—',
    '–',
    '-',
    '…',
    '...',
    '.',
    ',',
    ':',
    ';',
    '?',
    '!',
    '(',
    ')',
    '[',
    ']',
  ],
  ...[
    ' ',
    '\n',
    '\n\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\u2028',
    '\r',
    '\0',
    '\ud83d',
    '😀',
    'e\u0301',
    '\u202e',
    '•',
    '·',
    '|',
    '/',
    '@',
    '#',
  ],
  ...[
    'a',
    'A',
    '0',
    '12:30 ',
    '2026',
    '3 May ',
    '$5 ',
    '10 % ',
    'A.',
    'Mr. ',
    'Ida Ash ',
    'Ido Elm',
    'O’',
    'Al-',
    'de ',
    'von der ',
    'U.S. ',
  ],
  ...[
    'said ',
    'says',
    'told ',
    'he said she said that ',
    'according to ',
    'reports:',
    'wrote: ',
    'by ',
    'By ',
    'not ',
    '“not ',
    'who ',
    'that ',
    '’s ',
  ],
  ...[
    'Reuters ',
    '(AP) ',
    'ABC News ',
    'AFP',
    'Source: ',
    'Photo: ',
    'Fact checked by ',
    'Updated ',
    'Sponsored ',
    'Leave a Reply\n',
    '© ',
  ],
  ...[
    'laut ',
    'sagte ',
    'selon ',
    'a déclaré ',
    'según ',
    'dijo ',
    'segundo ',
    'disse ',
    'قال ',
    'сказал ',
    'powiedział ',
    'için ',
    'है ',
  ],
  ...[
    '据新华社报道：',
    '「',
    '」',
    'と述べた',
    '記者',
    '로이터는 ',
    '다',
    '。',
    '、',
    'ไ',
    'ב',
    'https://a.example/',
    'www.',
    '.com',
    '1) ',
    '- a',
    '\nA: ',
  ],
];
/** Letters of the two sizes that are compared, and how much longer four times the text may take. */
const [SHORT, FACTOR, MOST] = [4_000, 4, 10];
/** Below this nobody waits, and the clock says little. In milliseconds of the processor’s time. */
const LITTLE = 250;

/** Judge so many texts of a few pieces without end. */
export function fuzzTexts(count: number, seed: number): Tally {
  return tallied(count, seed, (random) => {
    const unit = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(PIECES, random)).join('');
    const [before, behind] = [random(), random()].map((each) => (each < 0.5 ? PROSE.repeat(3) : pick(PIECES, random)));
    const inTitle = random() < 0.15;
    const of = (letters: number) => {
      const run = unit.repeat(Math.ceil(letters / unit.length)).slice(0, letters);
      return inTitle ? { title: run, text: PROSE.repeat(6) } : { title: 'A wall', text: before + run + behind };
    };
    const wrong = wrongIn(of(SHORT));
    if (wrong !== null) return { isRead: true, wrong };
    const long = of(SHORT * FACTOR);
    if (timeOf(long) < LITTLE) return { isRead: true, wrong: null };
    const [a, b] = [of(SHORT), long].map((text) => Math.min(timeOf(text), timeOf(text), timeOf(text)));
    const isAway = b! > LITTLE && b! > MOST * a!;
    return {
      isRead: true,
      wrong: isAway ? `${a!.toFixed(0)} ms, then ${b!.toFixed(0)} for ${JSON.stringify(unit)}` : null,
    };
  });
}

interface Given {
  readonly title: string;
  readonly text: string;
}

const KNOWN = { originals: [], publishers: PUBLISHERS, trust: () => null, now: '2026-10-13T22:00:00Z' };
const judged = (given: Given) =>
  analyze(articleFromText({ ...given, url: 'https://post.example/wall' }), KNOWN, 'wall');

/** Of the processor, not of the clock: what else the machine does is no fault of the text’s. */
function timeOf(given: Given): number {
  const begun = process.cpuUsage();
  judged(given);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

function wrongIn(given: Given): string | null {
  const { article, quotations, markers, quotient } = judged(given);
  if (article.text !== given.text) return 'the text is another';
  const { length } = article.text;
  for (const { start, end } of [...article.blocks, ...quotations])
    if (!(start >= 0 && start < end && end <= length)) return `a span from ${start} to ${end} of ${length}`;
  for (const { start, end } of markers)
    if (start !== null && end !== null && !(start >= 0 && start <= end && end <= length))
      return `a marker from ${start} to ${end}`;
  const shares = quotient ? [quotient.total, quotient.speech, quotient.reuse] : [];
  return shares.every((share) => share >= 0 && share <= 1) ? null : `shares of ${shares.join(', ')}`;
}
