/** Why something was not judged. */
export const NOT_JUDGED_SENTENCES = {
  'not-judged.no-article': 'It shows no sign of being a news article.',
  'not-judged.short': [
    'It holds too little text to judge: {count words} word.',
    'It holds too little text to judge: {count words} words.',
  ],
  'no-number.no-article': 'This page is not an article, so it gets no number.',
  'partly-checked': 'Only part of this page was checked.',

  'ignored.not-compared': [
    '{count originals} original of a publisher you ignore was not compared.',
    '{count originals} originals of publishers you ignore were not compared.',
  ],

  'left-out.nodes': 'The rest of the page was left out: it has more than {count most} nodes.',
  'left-out.characters': 'The rest of the page was left out: it has more than {count most} characters.',
  'left-out.depth': 'Nested parts were left out: they are deeper than {count most} levels.',
  'left-out.paragraphs': [
    'The last paragraph was left out: more than {count most} are not read.',
    'The last {count left} paragraphs were left out: more than {count most} are not read.',
  ],
  'left-out.length': [
    'The last paragraph was left out: the article is too long.',
    'The last {count left} paragraphs were left out: the article is too long.',
  ],
  'left-out.links': 'Some links were left out: there are too many.',

  'library.full': 'Nothing was compared: there is no space left for the Library.',
  'library.closed': 'Nothing was compared: another window of Quotient changed the Library. Reload this page.',
  'library.newer': 'Nothing was compared: the Library was written by a newer Quotient.',
  'library.aborted': 'Nothing was compared: the search in the Library was stopped.',
  'library.damaged': 'Nothing was compared: the Library is damaged.',
  'library.unknown': 'Nothing was compared: the Library could not be read.',
} as const;
