/** Which text is the original, and how that is known. "It" is an Original that shares words with the page. */
export const PROVENANCE_SENTENCES = {
  'which.canonical': 'The page names its address as the canonical one of its text.',
  'which.declared': 'The page declares it as the source of its text.',
  'which.dateline': 'The text of the page opens with the dateline of {name source}.',
  'which.credit': 'The page credits {name source}.',
  'which.link': 'The page links to it.',
  'which.credits-page': 'Its text credits {name site}, the site of this page.',

  'which.earlier': 'It is dated {moment original}, before this page ({moment page}).',
  'which.earlier.feed': 'Its feed dates it {moment original}, before this page ({moment page}).',
  'which.earlier.address': 'Its address carries the date {moment original}, before this page ({moment page}).',
  'which.earlier.claimed': 'The import it came with dates it {moment original}, before this page ({moment page}).',
  'which.earlier.first-seen': 'It was in your library on {moment original}, before this page came out ({moment page}).',
  'which.later': 'It is dated {moment original}, after this page ({moment page}).',
  'which.later.feed': 'Its feed dates it {moment original}, after this page ({moment page}).',
  'which.later.address': 'Its address carries the date {moment original}, after this page ({moment page}).',
  'which.later.claimed': 'The import it came with dates it {moment original}, after this page ({moment page}).',
  'which.same-time': 'Its date ({moment original}) and that of this page ({moment page}) are too close to tell.',
  'which.undated': 'It has no date that would tell.',
  'which.page-undated': 'This page has no date.',
  'which.longer': 'It is longer: it has {count words} words, and {count shared} of them appear here.',

  'circle.page': 'This page credits {name other}, whose text credits {name site}, the site of this page.',
  'circle.others': '{name first} and {name second} each credit the other.',
  'circle.ring': 'These credit one another in a circle: {names ring}.',

  'one-original': [
    '{count outlets} publication in your library carries the same text: {names publications}.',
    '{count outlets} publications in your library carry the same text: {names publications}.',
  ],
  'one-original.first': 'The earliest of them by date is {name first} ({date day}).',
  'one-original.credited': [
    'This page credits {count credited} of them; it is one text.',
    'This page credits {count credited} of them; they are one text.',
  ],
} as const;
