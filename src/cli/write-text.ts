import type { Report } from '../engine/model.ts';
import { besideAnswer, isNothingMatched } from '../engine/report/shares.ts';
import { chainEntries } from '../report-page/chain-line.ts';
import { ENGLISH } from '../report-page/english.ts';
import type { ErrorRecord } from './input-error.ts';
import { printable } from './printable.ts';

const BAR_WIDTH = 40;
const SIGNS = { warning: '!', notice: '*', info: '-' } as const;

/** A Report a person can read in a terminal. */
export function writeText(record: Report | ErrorRecord): string {
  if ('error' in record) return `${printable(record.id)}\n  no Report: ${printable(record.error.message)}\n\n`;
  const { article } = record;
  const head = [
    printable(article.title ?? record.id),
    [article.site, article.byline, article.published]
      .filter((part) => part !== null)
      .map(printable)
      .join(' · '),
  ];
  const lines = [
    ...head.filter(Boolean),
    ...quotientLines(record),
    ...flagLines(record),
    ...originalLines(record),
    ...chainLines(record),
    ...quotationLines(record),
  ];
  return `${lines.join('\n')}\n\n`;
}

function quotientLines(report: Report): string[] {
  const { quotient, notJudged, article } = report;
  if (!quotient) return ['  no quotient', ...notJudged.map((part) => `  ${part.what}: ${printable(part.why)}`)];
  const reuse = Math.round(quotient.reuse * BAR_WIDTH);
  const speech = Math.round(quotient.total * BAR_WIDTH) - reuse;
  const bar = '█'.repeat(reuse) + '▒'.repeat(speech) + '·'.repeat(BAR_WIDTH - reuse - speech);
  return [
    `  ${printable(ENGLISH.answer(report))}`,
    `  ${bar} ${percent(quotient.total)} of ${article.words} words`,
    `  reuse ${percent(quotient.reuse)} (█), speech ${percent(quotient.speech)} (▒)`,
    ...(isNothingMatched(report) ? [`  ${ENGLISH.nothingMatched}`] : []),
  ];
}

function flagLines({ flags }: Report): string[] {
  return besideAnswer(flags).map((flag) => `  ${SIGNS[flag.severity]} ${printable(flag.message)}`);
}

function originalLines({ originals, candidates }: Report): string[] {
  const held = originals.map((o) => {
    const name = [o.publisher, o.title]
      .filter((part) => part !== null)
      .map(printable)
      .join(', ');
    const which = o.relation?.role === 'unclear' ? 'unclear which came first' : o.relation?.role;
    const credit = o.role === 'own' ? 'from this site itself' : o.credited ? 'credited' : 'not credited';
    const facts = [`${o.words} words, ${percent(o.share)}`, credit, which];
    const reasons = o.relation?.reasons.map((reason) => `            ${printable(reason.english)}`) ?? [];
    return [
      `  original: ${[name || printable(o.id), ...facts.filter(Boolean)].join(' · ')}`,
      ...(o.url ? [`            ${printable(o.url)}`] : []),
      ...reasons,
    ].join('\n');
  });
  const pointed = candidates.map(
    (c) => `  not in the library: ${printable(c.publisher ?? c.url ?? '')} (${ENGLISH.candidate(c)})`,
  );
  return [...held, ...pointed];
}

function chainLines(report: Report): string[] {
  const entries = chainEntries(report, ENGLISH);
  if (!entries.length) return [];
  const lines = entries.map(
    ({ name, date, shares }, i) =>
      `    ${i + 1}. ${printable(name)} (${date})${shares.length ? `: ${printable(shares.join('; '))}` : ''}`,
  );
  return ['  chain of copies, oldest first', ...lines];
}

function quotationLines({ quotations, article }: Report): string[] {
  return quotations
    .filter((q) => q.within === null)
    .map((q) => {
      const words = printable(article.text.slice(q.start, q.end));
      const first = words.length > 60 ? `${words.slice(0, 59)}…` : words;
      return `  ${q.kind}, ${q.evidence}: “${first}” ${q.attribution ? `— ${printable(q.attribution.name)}` : ''}`.trimEnd();
    });
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
