import type { Flag, FlagId, Report } from '../engine/model.ts';
import { HOUSE_WORTH_SAYING, mainSource, type Shares, SPEECH_WORTH_SAYING, sharesOf } from '../engine/report/shares.ts';
import type { MessageKey } from './messages.ts';
import { percent } from './numbers.ts';

/** The answer in one sentence: a message and what stands in its places. Only `name` comes from outside. */
export interface Answer {
  readonly key: MessageKey;
  readonly places: readonly { readonly text: string; readonly name: boolean }[];
}

export function answerOf(report: Report): Answer {
  const shares = sharesOf(report);
  if (shares === null) return { key: noNumberKey(report), places: [] };
  const { reuse, speech } = shares;
  if (reuse === 0 && speech === 0)
    return { key: report.quotations.length > 0 ? 'answer_traces' : 'answer_nothing', places: [] };
  if (reuse === 0) return { key: 'answer_speech_only', places: [share(speech)] };
  if (shares.house > 0 && shares.house === reuse) {
    return speech >= SPEECH_WORTH_SAYING
      ? { key: 'answer_house_and_speech', places: [share(reuse), share(speech)] }
      : { key: 'answer_house', places: [share(reuse)] };
  }
  if (shares.house >= HOUSE_WORTH_SAYING) {
    return { key: 'answer_elsewhere_and_house', places: [share(reuse - shares.house), share(shares.house)] };
  }
  const source = mainSource(shares);
  if (speech >= SPEECH_WORTH_SAYING) {
    return source === null
      ? { key: 'answer_elsewhere_and_speech', places: [share(reuse), share(speech)] }
      : { key: 'answer_source_and_speech', places: [share(reuse), { text: source, name: true }, share(speech)] };
  }
  if (source !== null && reuse === 100) return { key: 'answer_whole', places: [{ text: source, name: true }] };
  if (source !== null) return { key: 'answer_source', places: [share(reuse), { text: source, name: true }] };
  return { key: namesSources(shares) ? 'answer_several' : 'answer_unnamed', places: [share(reuse)] };
}

/** Why a Report has no number: the page is no article, or holds too little text. */
export function noNumberKey(report: Report): 'answer_not_article' | 'answer_too_short' {
  const short = report.flags.some((flag) => flag.id === 'too-short');
  return report.article.isArticle || (short && !report.flags.some((flag) => flag.id === 'not-an-article'))
    ? 'answer_too_short'
    : 'answer_not_article';
}

const SAID_BY_THE_ANSWER: ReadonlySet<FlagId> = new Set(['mostly-reused', 'not-an-article', 'too-short']);

/** What is worth knowing beside the answer, which has said some of it already. */
export function besideAnswer(flags: readonly Flag[]): Flag[] {
  return flags.filter(({ id }) => !SAID_BY_THE_ANSWER.has(id));
}

function namesSources(shares: Shares): boolean {
  return shares.parts.some((part) => part.kind === 'reuse' && part.source !== null);
}

function share(hundredths: number) {
  return { text: percent(hundredths), name: false };
}
