import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Quotation, Report, Span } from '../engine/model.ts';
import { sourceOf } from '../engine/report/shares.ts';
import { pieceClass } from '../ui/bar.tsx';
import { Button, Fold } from '../ui/controls.tsx';
import { evidenceWords } from '../ui/evidence-words.ts';
import { plural, t } from '../ui/messages.ts';
import { FromPage, Name, oneLine } from '../ui/page-text.tsx';

interface QuotationListProps {
  readonly report: Report;
  readonly onShow: (span: Span) => void;
}

// A popup is read, not scrolled through: a long article's quotations are shown in helpings.
const HELPING = 25;

/** Every mark on the page as a list, for who cannot or will not hunt for highlights. */
export function QuotationList({ report, onShow }: QuotationListProps): JSX.Element {
  const [shown, setShown] = useState(HELPING);
  const left = report.quotations.length - shown;
  return (
    <Fold title={plural('quotations', report.quotations.length)}>
      <ul class="rows">
        {report.quotations.slice(0, shown).map((quotation, i) => (
          <QuotationRow key={i} quotation={quotation} report={report} onShow={onShow} />
        ))}
      </ul>
      {left > 0 && (
        <div class="actions">
          <Button onClick={() => setShown(shown + HELPING)}>{plural('show_more', Math.min(left, HELPING))}</Button>
        </div>
      )}
    </Fold>
  );
}

const FIRST_WORDS = 90;

function QuotationRow({ quotation, report, onShow }: QuotationListProps & { quotation: Quotation }): JSX.Element {
  const words = report.article.text.slice(quotation.start, Math.min(quotation.end, quotation.start + FIRST_WORDS * 2));
  const source = sourceOf(quotation, report);
  return (
    <li class={quotation.within === null ? 'quotation' : 'quotation quotation-within'}>
      <span class={`swatch ${pieceClass(quotation)}`} aria-hidden="true" />
      <div class="quotation-words">
        <p>
          {source === null ? t('source_unknown') : <Name>{source}</Name>}
          <span class="quiet"> · {evidenceWords(quotation)}</span>
        </p>
        <p>
          <FromPage most={FIRST_WORDS} language={report.article.language}>
            {words}
          </FromPage>
        </p>
      </div>
      <Button kind="link" onClick={() => onShow(quotation)} label={t('show_passage', oneLine(words, 60))}>
        {t('show')}
      </Button>
    </li>
  );
}
