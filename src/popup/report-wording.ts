import type { Candidate, ChainNode, Flag, Grade } from '../engine/model.ts';
import { SIZE, type Wording } from '../report-page/wording.ts';
import { answerOf } from '../ui/answer.ts';
import { changesWords } from '../ui/changed-words.ts';
import { dateKnown } from '../ui/date-known.ts';
import { evidenceWords } from '../ui/evidence-words.ts';
import { legendMessage, sizeWords } from '../ui/legend-message.ts';
import { locale, type MessageKey, plural, t } from '../ui/messages.ts';
import { date, percent } from '../ui/numbers.ts';
import { oneLine } from '../ui/one-line.ts';
import { factsOf } from '../ui/original-card.tsx';
import { saidAs } from '../ui/sentence-text.ts';

/** Longest name that is shown. */
const MOST_NAME = 120;
const apart = (name: string) => `\u2068${oneLine(name, MOST_NAME)}\u2069`;
const nameOf = ({ original, publisher }: ChainNode) =>
  original === null ? t('this_page') : apart(publisher ?? t('unknown_publisher'));

const SEVERITY: Record<Flag['severity'], MessageKey> = {
  warning: 'severity_warning',
  notice: 'severity_notice',
  info: 'severity_info',
};

const POINTED: Record<Candidate['why'], MessageKey> = {
  'lead-in': 'candidate_lead_in',
  credit: 'candidate_credit',
  link: 'candidate_link',
  canonical: 'candidate_canonical',
  'look-up': 'candidate_look_up',
};

const UNCHANGED: Record<Grade, MessageKey> = {
  exact: 'compare_exact',
  normalised: 'compare_normalised',
  edited: 'compare_no_changes',
};

/** A saved Report speaks as the popup it is saved from does. */
export function reportWording(): Wording {
  return {
    language: locale(),
    direction: t('direction') === 'rtl' ? 'rtl' : 'ltr',
    title: t('name'),
    worthKnowing: t('worth_knowing'),
    show: t('show'),
    chain: t('chain_title'),
    article: t('compare_here'),
    sideBySide: t('compare_title'),
    here: t('compare_here'),
    compare: t('compare'),
    open: t('open'),
    originals: (count) => plural('originals', count),
    notHeld: (count) => plural('candidates', count),
    changedSince: (day) => t('changed_since_stored', day),
    date: (iso) => date(iso) ?? oneLine(iso, 40),
    words: (count) => plural('words', count),
    wordsAndShare: (words, share) => t('words_and_share', plural('words', words), percent(Math.round(share * 100))),
    answer(report) {
      const { key, places } = answerOf(report);
      return t(key, ...places.map(({ text, name }) => (name ? apart(text) : text)));
    },
    nothingMatched: t('nothing_matched'),
    notJudged: ({ why, sentence }) => (sentence ? saidAs(sentence) : why),
    size: (part) => sizeWords(part, t('legend_less_than_one')),
    legend(part) {
      const { key, name } = legendMessage(part);
      return name === null ? t(key, SIZE) : t(key, SIZE, apart(name));
    },
    severity: (severity) => t(SEVERITY[severity]),
    sentence: saidAs,
    candidate: ({ why, publisher, url }) => t(POINTED[why], apart(publisher ?? url ?? t('unknown_publisher'))),
    facts: (original, { article }) => [
      ...factsOf(original, article.published),
      ...(original.trusted ? [`✓ ${t('on_your_list')}`] : []),
    ],
    chainName: nameOf,
    chainDate: (node) => dateKnown(node.date, node.known) ?? t('no_date'),
    chainShare: ({ words, credits, creditedBy }, name) =>
      [
        t('chain_shares', plural('words', words), name),
        ...(credits ? [t('chain_credits')] : []),
        ...(creditedBy ? [t('chain_credited_by')] : []),
      ].join(' · '),
    passage: (quotation, source) =>
      `${source === null ? t('source_unknown') : oneLine(source, MOST_NAME)} · ${evidenceWords(quotation)}`,
    changes({ edits, grade }) {
      const changes = edits.filter(changesWords).length;
      if (changes > 0) return plural('changes', changes);
      return t(UNCHANGED[grade]);
    },
  };
}
