import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

const OWN = 'The harbour of Oldmere will be dredged this spring, a decision the town has waited for since the storm.';
const PASTED = 'Engineers measured the channel in April and found that it had lost two metres of depth in four years.';

/** A lead-in, and whom it credits: name, kind, domain. */
const ENGLISH: readonly (readonly [string, string, string, string | null])[] = [
  ['ABC News reports:', 'ABC News', 'publication', 'abcnews.go.com'],
  ['As the Guardian reported on Monday:', 'the Guardian', 'publication', 'theguardian.com'],
  ['The Washington Post has more:', 'The Washington Post', 'publication', 'washingtonpost.com'],
  ['According to Reuters:', 'Reuters', 'publication', 'reuters.com'],
  ['From Newsweek:', 'Newsweek', 'publication', 'newsweek.com'],
  ['From The Independent:', 'The Independent', 'publication', 'independent.co.uk'],
  ['Via Fox News:', 'Fox News', 'publication', 'foxnews.com'],
  ['CNN:', 'CNN', 'publication', 'cnn.com'],
  ['Via Breitbart', 'Breitbart', 'publication', 'breitbart.com'],
  ['Infowars.com reports:', 'Infowars.com', 'publication', 'infowars.com'],
  ['oldmere-courier.example reports:', 'oldmere-courier.example', 'publication', 'oldmere-courier.example'],
  ['infowars.com  reports:', 'infowars.com', 'publication', 'infowars.com'],
  ['the washington post reports:', 'the washington post', 'publication', 'washingtonpost.com'],
  ['The Wаshington Pоst reports:', 'The Wаshington Pоst', 'publication', 'washingtonpost.com'],
  ['The  Washington  Post  reports:', 'The Washington Post', 'publication', 'washingtonpost.com'],
  ['Аs the Daily Beast reports:', 'the Daily Beast', 'publication', 'thedailybeast.com'],
  ['reuters reports:', 'reuters', 'publication', 'reuters.com'],
  ['Reuters reported on Tuesday', 'Reuters', 'publication', 'reuters.com'],
  ['Newsweek, on Friday:', 'Newsweek', 'publication', 'newsweek.com'],
  ['USA Today —', 'USA Today', 'publication', 'usatoday.com'],
  ['Here’s what CNN had to say:', 'CNN', 'publication', 'cnn.com'],
  ['The following article first appeared in Mother Jones:', 'Mother Jones', 'publication', 'motherjones.com'],
  ['By Tessa Lindqvist, CBS News:', 'CBS News', 'publication', 'cbsnews.com'],
  ['The Oldmere Courier reports:', 'The Oldmere Courier', 'publication', null],
  ['Tessa Lindqvist writes:', 'Tessa Lindqvist', 'person', null],
  ['Marine surveyor Tessa Lindqvist wrote in a blog post:', 'Tessa Lindqvist', 'person', null],
  ['The letter reads:', 'The letter', 'document', null],
  ['The council released the following statement:', 'the following statement', 'document', null],
  ['Here is what the original article said:', 'the original article', 'document', null],
];

/** A bare name before a sentence is a headline's way of speaking; small letters and "By" begin no sentence's lead-in. */
const ALONE = new Set(['CNN:', 'Newsweek, on Friday:', 'reuters reports:', 'By Tessa Lindqvist, CBS News:']);

describe('a lead-in introduces the paragraphs after it', () => {
  test.each(ENGLISH)('%s', (leadIn, name, kind, domain) => {
    const { quotations } = reading([OWN, leadIn, PASTED]);
    expect(quotations).toHaveLength(1);
    expect(quotations[0]).toMatchObject({ evidence: 'introduced', text: PASTED, attribution: { name, kind, domain } });
  });

  test.each(ENGLISH.filter(([leadIn]) => leadIn.endsWith(':')))('%s in the middle of a paragraph', (leadIn) => {
    const { quotations } = reading([`${OWN} ${leadIn} ${PASTED}`]);
    expect(quotations.map((quotation) => quotation.text)).toEqual(ALONE.has(leadIn) ? [] : [PASTED]);
  });

  test('a link names the source where its words do not', () => {
    const { quotations } = reading([OWN, 'The Oldmere Courier has the story:', PASTED], {
      url: 'https://blog.example/harbour',
      links: { 'The Oldmere Courier': 'https://courier.example/2026/harbour' },
    });
    expect(quotations[0]?.attribution).toMatchObject({
      name: 'The Oldmere Courier',
      url: 'https://courier.example/2026/harbour',
      domain: 'courier.example',
    });
  });

  test('"who writes" stands for the noun before it', () => {
    const { quotations } = reading([`${OWN} There is a note from the harbour master, who writes: ${PASTED}`]);
    expect(quotations[0]?.attribution).toMatchObject({ name: 'the harbour master', kind: 'person' });
  });

  test('"he said" stands for who was named before, never for "he"', () => {
    const { quotations } = reading([
      'Harbour master Joost Verhagen was asked about the silt at the council meeting. In a speech last week, he said: We have let this happen for too long and we will pay for it.',
    ]);
    expect(quotations[0]).toMatchObject({ kind: 'speech', attribution: { kind: 'person' } });
    expect(quotations[0]?.attribution?.name).toContain('Joost Verhagen');
  });
});

describe('what looks like a lead-in and is none', () => {
  const none: readonly (readonly [string, readonly string[]])[] = [
    ['a speaker’s quoted words', [OWN, 'Harbour master Joost Verhagen said:', `“${PASTED}”`]],
    ['quoted text of a publication', [OWN, 'ABC News reports:', `“${PASTED}”`]],
    ['quotation marks of another convention', [OWN, 'Der Spiegel schreibt:', `„${PASTED}“`]],
    ['the page’s own statement', [OWN, 'Here is why:', PASTED]],
    ['the page’s own question', [OWN, 'The question is simple:', PASTED]],
    [
      'a list',
      [OWN, 'Reuters reports on three ports:', '1. Oldmere, where the dredging begins.', '2. Saltby, where it ended.'],
    ],
    [
      'a sentence that goes on in the page’s words',
      [OWN, 'Reuters reported that the town had three reasons to act:', PASTED],
    ],
    ['a headline with a name', ['ABC News: Oldmere harbour to be dredged this spring after long delays', PASTED]],
    [
      'the editor’s own note',
      [OWN, 'Editor’s note: this article was changed after its first publication to give the right depth.'],
    ],
    ['the writer’s own earlier text', [OWN, 'As I wrote in December:', PASTED]],
    ['a mention in brackets', [`${OWN.slice(0, -1)} (Reuters reported): ${PASTED}`]],
    ['words told to a publication', [OWN, 'The harbour master told ABC News:', `“${PASTED}”`]],
    ['what a publication never said', [OWN, 'There is one thing that Reuters never said:', PASTED]],
    ['a word in small letters that is a name elsewhere', [OWN, 'The time reports:', PASTED]],
    ['a publication that stands alone, without a dash', [OWN, 'USA Today', PASTED]],
    ['nothing after it', [OWN, 'ABC News reports:']],
  ];
  test.each(none)('%s', (_, paragraphs) => {
    expect(reading(paragraphs).quotations).toEqual([]);
  });

  test('a publisher that names itself on its own page', () => {
    const { quotations } = reading([OWN, 'Reuters reports:', PASTED], { url: 'https://www.reuters.com/world/harbour' });
    expect(quotations).toEqual([]);
  });

  test('a person of whom the next paragraph speaks', () => {
    const { quotations } = reading([
      OWN,
      'Among the first was Joost Verhagen, who tweeted:',
      `Verhagen meant the storm of last year. ${PASTED}`,
    ]);
    expect(quotations).toEqual([]);
  });
});
