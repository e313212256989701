/** A stop of the demonstration: a page, and what a reader should notice on it. */
export interface Stop {
  /** Name of the stop, also of its screenshots. */
  readonly id: string;
  /** First label of the site's host. */
  readonly site: string;
  readonly path: string;
  readonly title: string;
  readonly notice: string;
}

/** The demonstration in its order: the wire's original first, so that it is stored before its copies are read. */
export const WALK: readonly Stop[] = [
  {
    id: 'original',
    site: 'wire',
    path: '/world/lasmar-strait-ferry-talks-collapse',
    title: 'The wire agency’s original',
    notice: 'Press “Save as original” here first. Every later page is compared with it, on your own machine.',
  },
  {
    id: 'pasted',
    site: 'dailylantern',
    path: '/2026/10/ferry-talks-collapse-as-velland-walks-out-on-islanders/',
    title: 'The pasted copy with a label it gave itself',
    notice:
      'Two paragraphs of its own, then “Meridian Wire reports:” and the agency’s text with three words changed. “Fact checked” names no checker.',
  },
  {
    id: 'altered',
    site: 'kestrelpost',
    path: '/politics/maarten-overplayed-her-hand',
    title: 'The altered quotations',
    notice:
      'Two people are quoted, and neither said quite that: a number was changed in one, a “not” is missing in the other.',
  },
  {
    id: 'uncredited',
    site: 'coastnews24',
    path: '/news/40000-stranded-ferry-deadline-missed.html',
    title: 'The copy without a credit',
    notice: 'Another byline, the same words. The agency is named nowhere.',
  },
  {
    id: 'honest',
    site: 'harbourtimes',
    path: '/islands/pharmacist-of-lesser-hallering',
    title: 'An honest article',
    notice: 'Its own reporting, people quoted in quotation marks, links where it leans on others.',
  },
  {
    id: 'fact-check',
    site: 'plainfacts',
    path: '/checks/patrol-boat-video',
    title: 'A fact-checker’s article',
    notice: 'The label names a person, and structured data says which claim was reviewed.',
  },
  {
    id: 'syndicated',
    site: 'eastbayobserver',
    path: '/news/world/lasmar-strait-ferry-talks-collapse/',
    title: 'A syndicated copy',
    notice: 'The whole of the agency’s text, with its name, and a canonical link that points to where it came from.',
  },
  {
    id: 'german',
    site: 'nordkueste',
    path: '/inseln/inselrat-ruft-zur-ruhe-auf',
    title: 'A page in another language',
    notice: 'German quotation marks, and the lead-in “Die Agentur Meridian Wire berichtet:”.',
  },
  {
    id: 'front-page',
    site: 'harbourtimes',
    path: '/',
    title: 'A page that is no article',
    notice: 'A front page gets no number, and Quotient says why.',
  },
];
