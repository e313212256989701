/** What is said of copied and quoted words. */
export const FINDING_SENTENCES = {
  'mostly-reused': '{share reuse} of this article is text of another publication.',
  'mostly-reused.credited': 'It is credited to {name source}.',
  'copied-without-credit': [
    '{count words} word also stands in {name source}, which this page does not name or link.',
    '{count words} words also stand in {name source}, which this page does not name or link.',
  ],
  'copied-without-credit.unnamed': [
    '{count words} word also stands in a stored original, which this page does not name or link.',
    '{count words} words also stand in a stored original, which this page does not name or link.',
  ],
  'altered-quotation': [
    'One place inside quotation marks differs from the original wording.',
    '{count places} places inside quotation marks differ from the original wording.',
  ],
} as const;
