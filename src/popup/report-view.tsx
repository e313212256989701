import type { JSX } from 'preact';
import type { Report, Span } from '../engine/model.ts';
import { besideAnswer, isNothingMatched, sharesOf, whyNoNumber } from '../engine/report/shares.ts';
import { rulesOf } from '../shared/muted.ts';
import { answerOf } from '../ui/answer.ts';
import { AnswerLine } from '../ui/answer-line.tsx';
import { Bar, Legend } from '../ui/bar.tsx';
import { Chain } from '../ui/chain.tsx';
import { Fold, Section } from '../ui/controls.tsx';
import { FlagRow } from '../ui/flag-row.tsx';
import { plural, t } from '../ui/messages.ts';
import { changesOf, OriginalCard } from '../ui/original-card.tsx';
import { oneLine } from '../ui/page-text.tsx';
import { PrintedSource } from '../ui/printed-source.tsx';
import { Said } from '../ui/said.tsx';
import type { Notices } from '../ui/use-notice.ts';
import { Candidates } from './candidates.tsx';
import type { Muting, OpenPage, OriginalFinder, Sharing } from './connector.ts';
import { LookUp } from './look-up.tsx';
import { MarkerList } from './marker-list.tsx';
import { QuotationList } from './quotation-list.tsx';
import { Share } from './share.tsx';

interface ReportViewProps {
  readonly report: Report;
  readonly onShow: (span: Span) => void;
  readonly onCompare: (original: string) => void;
  readonly page: OpenPage;
  readonly finder: OriginalFinder;
  readonly notices: Notices;
  readonly sharing: Sharing;
  /** null where nothing can be muted: a page without a host, or what is muted is set by an administrator. */
  readonly muting: Muting | null;
  /** Rules that are muted on this site. */
  readonly muted: readonly string[];
}

/** Answer first: a sentence, the bar that proves it, what is worth knowing, the originals; then all the rest, folded. */
export function ReportView(props: ReportViewProps): JSX.Element {
  const { report, onShow, onCompare, sharing, muting, muted, ...finding } = props;
  const shares = sharesOf(report);
  const flags = besideAnswer(report.flags);
  return (
    <>
      <PrintedSource title={report.article.title} url={report.url} />
      <div class="answer-part">
        <AnswerLine answer={answerOf(report)} />
        {shares === null ? (
          <NoNumber report={report} />
        ) : (
          <>
            <Bar parts={shares.parts} />
            <Legend parts={shares.parts} />
            {isNothingMatched(report) && <p class="quiet">{t('nothing_matched')}</p>}
          </>
        )}
      </div>
      {flags.length + muted.length > 0 && (
        <Section title={t('worth_knowing')}>
          <ul class="rows">
            {flags.map((flag, i) => (
              <FlagRow
                key={i}
                flag={flag}
                report={report}
                onShow={onShow}
                mute={muting && { site: muting.site, onMute: () => muting.mute(rulesOf(flag, report)) }}
              />
            ))}
          </ul>
          {muted.length > 0 && <p class="quiet muted-count">{plural('muted_here', muted.length)}</p>}
        </Section>
      )}
      {report.originals.length > 0 && (
        <Section title={plural('originals', report.originals.length)}>
          <ul class="cards">
            {report.originals.map((original, i) => (
              <OriginalCard
                key={original.id}
                isMain={i === 0}
                original={original}
                published={report.article.published}
                changes={changesOf(report, original.id)}
                text={report.article.text}
                language={report.article.language}
                onShow={onShow}
                onCompare={onCompare}
              />
            ))}
          </ul>
        </Section>
      )}
      {report.chain !== undefined && report.chain.length > 2 && <Chain chain={report.chain} />}
      {report.candidates.length > 0 && <Candidates report={report} {...finding} />}
      <div class="folds">
        {!finding.page.isPrivate && report.article.isArticle && <LookUp report={report} {...finding} />}
        {report.quotations.length > 0 && <QuotationList report={report} onShow={onShow} />}
        <Share report={report} sharing={sharing} notices={finding.notices} />
        {report.markers.length > 0 && <MarkerList markers={report.markers} onShow={onShow} muting={muting} />}
        {shares !== null && report.notJudged.length > 0 && (
          <Fold title={t('not_judged')}>
            <NotJudged report={report} />
          </Fold>
        )}
        {shares !== null && (
          <Fold title={t('what_was_checked')}>
            <p class="quiet">{plural('checked_words', report.article.words)}</p>
            <p class="quiet">{t('checked_how')}</p>
          </Fold>
        )}
      </div>
    </>
  );
}

/** Why there is no number, and what can be done. */
function NoNumber({ report }: { report: Report }): JSX.Element {
  return (
    <div class="no-number">
      {report.notJudged.map((part, i) => (
        <p key={i} class="quiet">
          <Said sentence={part.sentence}>{part.why}</Said>
        </p>
      ))}
      <p class="quiet">{whyNoNumber(report) === 'too_short' ? t('too_short_instead') : t('not_article_instead')}</p>
    </div>
  );
}

function NotJudged({ report }: { report: Report }): JSX.Element {
  return (
    <ul class="quiet">
      {report.notJudged.map((part, i) => (
        <li key={i}>
          <Said sentence={part.sentence}>{t('not_judged_part', oneLine(part.what), oneLine(part.why))}</Said>
        </li>
      ))}
    </ul>
  );
}
