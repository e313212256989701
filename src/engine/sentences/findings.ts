/** What is said of copied and quoted words. */
export const FINDING_SENTENCES = {
  'mostly-reused': '{share reuse} of this article is text from another publication.',
  'mostly-reused.several': '{share reuse} of this article is text from other publications.',
  'mostly-reused.own': '{share reuse} of this article also appears in other articles on this site.',
  'mostly-reused.credited': 'It is credited to {name source}.',
  'copied-without-credit': [
    '{count words} word also stands in {name source}, which this page does not name or link.',
    '{count words} words also stand in {name source}, which this page does not name or link.',
  ],
  'copied-without-credit.named': [
    '{count words} word also stands in {name source}, which this page names or links; no credit for it was found.',
    '{count words} words also stand in {name source}, which this page names or links; no credit for them was found.',
  ],
  'copied-without-credit.unnamed': [
    '{count words} word also stands in a stored original, which this page does not name or link.',
    '{count words} words also stand in a stored original, which this page does not name or link.',
  ],
  'altered-quotation': [
    'One place inside quotation marks differs from the original wording.',
    '{count places} places inside quotation marks differ from the original wording.',
  ],
  'stitched-quotation': [
    'One quotation joins two passages without a sign; in the original {count words} word stands between them.',
    'One quotation joins two passages without a sign; in the original {count words} words stand between them.',
  ],
  'stitched-quotation.turned':
    'One quotation joins two passages without a sign; in the original they stand in the other order.',
  'changed.since': 'This page has changed since it was stored on {date since}.',
  'changed.headline': 'The headline was: “{words title}”.',
  'changed.words': ['{count places} place differs.', '{count places} places differ.'],
  'changed.added': ['{count paragraphs} paragraph was added.', '{count paragraphs} paragraphs were added.'],
  'changed.removed': ['{count paragraphs} paragraph was removed.', '{count paragraphs} paragraphs were removed.'],
  'changed.declared': 'The page says so: “{words line}”.',
  'changed.undeclared': 'No line on the page was found that says so.',
  'out-of-context.after': 'In the original, the quoted sentence continues: “{words rest}”.',
  'out-of-context.before': 'In the original, the quoted sentence begins: “{words lead}”.',
  'speaker-mismatch':
    'This page credits these words to {name here}; in the text of {name source}, {name there} says them.',
  'speaker-mismatch.unnamed': 'This page credits these words to {name here}; in the original, {name there} says them.',
} as const;
