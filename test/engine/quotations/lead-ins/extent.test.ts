import { describe, expect, test } from 'vitest';
import { proseOf } from '../../../../src/engine/prose.ts';
import { introducedQuotations } from '../../../../src/engine/quotations/introduced.ts';
import { articleFromText } from '../../../../src/engine/text/plain.ts';
import { KNOWLEDGE, reading } from './reading.ts';

const OWN = 'The harbour of Oldmere will be dredged this spring, a decision the town has waited for since the storm.';
const PASTED = [
  'Engineers measured the channel in April and found that it had lost two metres of depth in four years.',
  '“The ferries touch the ground at low tide,” the harbour master told Reuters. “It cannot go on.”',
  'The dredging is expected to last until June and to cost the town about four million crowns.',
];

/** What ends a pasted text, and the paragraph that does. */
const ENDS: readonly (readonly [string, string])[] = [
  ['a question to the reader', 'Aren’t you glad that somebody finally looked into this?'],
  ['the writer’s own voice', 'We have said for years that the town hall was asleep, and now our harbour pays for it.'],
  ['an exclamation and a turn', 'So the channel is not even a channel any more, folks!'],
  ['an interjection', 'Yeah, right. The town has known it all along and didn’t lift a finger.'],
  ['a send-off', 'Read more: what else the town has put off'],
  ['a call to share', 'Share this if you agree that the harbour must be saved'],
  ['a credit line', 'Source: Reuters'],
  ['a hat tip', 'h/t Oldmere Blog'],
  ['the source named from outside', 'According to Reuters, the town has asked the ministry for help with the costs.'],
  [
    'what the source reports, told from outside',
    'Reuters reports that the ministry has not yet answered the request of the town.',
  ],
  ['shouting', 'The MINISTRY must answer NOW or this HARBOUR will be LOST, and everybody knows who is to blame!'],
  ['an embedded post', '@oldmere_port: dredging starts on Monday'],
];

describe('pasted text ends before', () => {
  test.each(ENDS)('%s', (_, after) => {
    const { quotations } = reading([OWN, 'Reuters reports:', ...PASTED, after, 'The council meets again on Thursday.']);
    expect(quotations.map((quotation) => quotation.text)).toEqual([PASTED.join('\n\n')]);
    expect(quotations[0]!.extentConfidence).toBeGreaterThanOrEqual(0.6);
  });

  test('the next lead-in', () => {
    const { quotations } = reading([OWN, 'Reuters reports:', PASTED[0]!, 'Newsweek adds:', PASTED[2]!]);
    expect(quotations.map((quotation) => [quotation.attribution?.name, quotation.text])).toEqual([
      ['Reuters', PASTED[0]],
      ['Newsweek', PASTED[2]],
    ]);
  });

  test('a heading, a caption’s heading or boilerplate', () => {
    const text = [OWN, 'Reuters reports:', PASTED[0], 'More from Oldmere', PASTED[2]].join('\n\n');
    const plain = articleFromText({ text });
    const article = {
      ...plain,
      blocks: plain.blocks.map((block, i) => (i === 3 ? { ...block, kind: 'heading' as const } : block)),
    };
    const { quotations } = introducedQuotations(proseOf(article, []), KNOWLEDGE);
    expect(quotations.map((quotation) => text.slice(quotation.start, quotation.end))).toEqual([PASTED[0]]);
  });
});

describe('pasted text ends before the writer’s own voice, where the verb alone says whose it is', () => {
  test.each([
    [
      'Reuters informa:',
      'El consejo votó el martes cerrar el viejo puente hasta la primavera, tras hallar una grieta en el pilar norte de la obra.',
      'Los barcos saldrán cada diez minutos del muelle bajo, y la ciudad ha alquilado dos más para los meses de invierno.',
      'Creemos que la gente de Harn merece algo mejor que esto.',
    ],
    [
      'Reuters noticia:',
      'O conselho votou na terça-feira fechar a velha ponte até à primavera, depois de ter sido achada uma fenda no pilar do norte.',
      'Os barcos sairão de dez em dez minutos do cais de baixo, e a cidade alugou mais dois para os meses do inverno.',
      'Achamos que a gente de Harn merece melhor do que isto.',
    ],
    [
      'Reuters riferisce:',
      'Il consiglio ha votato martedì di chiudere il vecchio ponte fino alla primavera, dopo che è stata trovata una crepa nel pilone.',
      'I battelli partiranno ogni dieci minuti dal molo basso, e la città ne ha presi altri due per i mesi dell’inverno.',
      'Pensiamo che la gente di Harn meriti di più di questo.',
    ],
  ])('%s', (leadIn, first, second, own) => {
    const { quotations } = reading([second, leadIn, first, second, own]);
    expect(quotations.map((quotation) => quotation.text)).toEqual([[first, second].join('\n\n')]);
  });
});

describe('pasted text goes on over', () => {
  test.each([
    ['speech in its own quotation marks', '“We asked you for help! Why did nobody come?” the harbour master said.'],
    ['its own mention of itself', 'The harbour master told Reuters that the ferries would go on.'],
    ['a list of its own figures', '6,540 ships called at the port last year.'],
    ['an abbreviation at a sentence’s end', 'The report was signed by Mr. Verhagen. It has 40 pages.'],
  ])('%s', (_, middle) => {
    const { quotations } = reading([OWN, 'Reuters reports:', PASTED[0]!, middle, PASTED[2]!]);
    expect(quotations.map((quotation) => quotation.text)).toEqual([[PASTED[0], middle, PASTED[2]].join('\n\n')]);
  });
});

test('text that runs to the end of the page is less sure the longer it is', () => {
  const short = reading([OWN, 'Reuters reports:', PASTED[0]!]).quotations[0]!;
  const long = reading([OWN, 'Reuters reports:', ...PASTED, ...PASTED, ...PASTED]).quotations[0]!;
  expect(long.extentConfidence).toBeLessThan(short.extentConfidence);
  expect(long.extentConfidence).toBeGreaterThan(0);
});

test('an introduced text never reaches into a quotation before it, nor outside the article', () => {
  const { quotations } = reading([OWN, 'Reuters reports:', PASTED[0]!, 'Joost Verhagen wrote:', PASTED[2]!]);
  for (const [i, quotation] of quotations.entries()) {
    expect(quotation.start).toBeGreaterThanOrEqual(quotations[i - 1]?.end ?? 0);
    expect(quotation.end).toBeGreaterThan(quotation.start);
  }
});
