/** What is said of the page's own labels and declarations. */
export const LABEL_SENTENCES = {
  'label.contradicted': 'The page says “{words label}”.',
  'label.unbacked': 'The page says “{words label}”: its own claim.',

  'check.rated': '{name checker} rates this article “{words rating}”.',
  'check.older': 'The label points to a check by {name checker} that is older than the article ({date made}).',
  'check.linked': 'The article links to a check by {name checker}.',
  'check.held': 'The article was checked by {name checker}.',
  'check.author': 'The only checker named, {name checker}, is the author.',
  'check.named': 'The page names {name checker} as checker: its own claim.',
  'check.reviewer': 'The page’s structured data names {name reviewer} as reviewer: its own claim.',
  'check.reviewer-is-author': 'The only reviewer named, {name reviewer}, is the author.',
  'check.nobody': 'The page names no checker, and no link to a check by a known fact-checker was found.',

  'origin.published-before': 'The page says that its text was first published elsewhere: “{words label}”.',
  'origin.canonical': 'The page names an address on another site as the canonical one of its text: {name site}.',
  'origin.declared': 'The page declares an address on another site as the source of its text: {name site}.',
  'release.dateline': 'The text opens with the dateline of a press release wire: “{words label}”.',
  'release.label': 'The page presents its text as a press release: “{words label}”.',
  'paid.label': 'The page labels itself as paid content: “{words label}”.',
  'paid.declared': 'The structured data of the page calls it an advertiser’s article: “{words label}”.',
} as const;
