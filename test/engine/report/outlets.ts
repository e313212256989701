import { analyze } from '../../../src/engine/analyze.ts';
import type { Article, Original, Report } from '../../../src/engine/model.ts';
import { ownList, plainSource, publishersWith } from '../../../src/lists/source-list.ts';
import { article, knowing, original } from '../invented.ts';

/** Invented outlets: name and domain. */
const OUTLETS = {
  'Harbour Wire': 'harbour-wire.example',
  'The Tidal Post': 'tidal-post.example',
  'Saltby Courier': 'saltby-courier.example',
  'Northern Beacon': 'northern-beacon.example',
  'The Daily Lantern': 'daily-lantern.example',
} as const;
export type Outlet = keyof typeof OUTLETS;

const PUBLISHERS = publishersWith(
  ownList(Object.entries(OUTLETS).map(([name, domain]) => plainSource(domain, null, name, null))),
);

export const FERRIES = [
  'Crews of the island ferries left the timetable talks on Monday evening without naming a day to return, and the company said that boats would sail on the summer schedule until further notice.',
  'The dispute began five winters ago, when the last sailing of the day was dropped from the two northern routes. Since then the crews have asked for a fourth boat in the cold months, and the company has answered that the pier at Saltby is too short to berth one.',
  'Neither side would say on Monday what it had offered. A mediator from the harbour board left by the back door shortly before nine, carrying a model of the pier under her arm.',
] as const;
export const OWN =
  'Many of you have written to ask when the late boat will run again, and here is the latest that we know.';

/** A text of an outlet, saved by the reader. */
export function textOf(outlet: Outlet, paragraphs: readonly string[], parts: Partial<Original> = {}): Original {
  const host = OUTLETS[outlet];
  return original(host.split('.')[0]!, paragraphs.join('\n\n'), {
    url: `https://${host}/2031/ferry-talks`,
    publisher: outlet,
    added: '2031-05-01T00:00:00Z',
    ...parts,
  });
}

/** An original that dates itself. */
export const dated = (published: string): Partial<Original> => ({ published, publishedFrom: 'declared' });

/** The page of The Daily Lantern, compared with these Originals. */
export function judge(
  paragraphs: readonly string[],
  originals: readonly Original[],
  parts: Partial<Article> = {},
): Report {
  const page = article(paragraphs, {
    url: 'https://daily-lantern.example/late-boat',
    site: 'The Daily Lantern',
    published: '2031-04-19T08:10:00Z',
    ...parts,
  });
  return analyze(page, knowing({ originals, publishers: PUBLISHERS, now: '2031-05-01T00:00:00Z' }), 'r');
}

export const flagOf = (report: Report, id: string) => report.flags.find((flag) => flag.id === id);
