import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Span } from '../engine/model.ts';
import { sharesOf } from '../engine/report/shares.ts';
import { answerOf } from '../ui/answer.ts';
import { AnswerLine } from '../ui/answer-line.tsx';
import { Bar, Legend } from '../ui/bar.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { FlagRow } from '../ui/flag-row.tsx';
import { plural, t } from '../ui/messages.ts';
import { changesOf, OriginalCard } from '../ui/original-card.tsx';
import { LABEL, SAMPLE_REPORT as report } from './sample-report.ts';

/** An invented article, bare at first; then with its marks, and what Quotient says of it beside it. */
export function Sample(): JSX.Element {
  const [looking, setLooking] = useState(false);
  const article = useRef<HTMLElement>(null);
  const show = () => article.current?.focus();
  return (
    <div class={looking ? 'sample sample-looking' : 'sample'}>
      <article class="sample-article" lang="en" dir="ltr" ref={article} tabIndex={-1}>
        <p class="sample-site">{report.article.site}</p>
        <h3>{report.article.title}</h3>
        <p class="sample-label">✓ {LABEL}</p>
        {report.article.blocks.map((block) => (
          <p key={block.start}>
            {looking ? <Marked block={block} /> : report.article.text.slice(block.start, block.end)}
          </p>
        ))}
      </article>
      <div class="sample-answer" aria-live="polite">
        <Button kind="primary" onClick={() => setLooking(!looking)}>
          {looking ? t('welcome_hide') : t('welcome_look')}
        </Button>
        {looking && <Answer onShow={show} />}
      </div>
    </div>
  );
}

function Answer({ onShow }: { onShow: (span: Span) => void }): JSX.Element {
  const { parts } = sharesOf(report)!;
  const original = report.originals[0]!;
  return (
    <div class="sample-report">
      <AnswerLine answer={answerOf(report)} level={3} />
      <Bar parts={parts} />
      <Legend parts={parts} />
      <Section title={t('worth_knowing')} level={4}>
        <ul class="rows">
          <FlagRow flag={report.flags[0]!} report={report} onShow={onShow} />
        </ul>
      </Section>
      <Section title={plural('originals', 1)} level={4}>
        <ul class="cards">
          <OriginalCard
            original={{ ...original, url: null }}
            published={report.article.published}
            changes={changesOf(report, original.id)}
            text={report.article.text}
            language={report.article.language}
            onShow={onShow}
            onCompare={null}
          />
        </ul>
      </Section>
    </div>
  );
}

/** A paragraph with the passage underlined that is somebody else's, and the word that was changed wavy. */
function Marked({ block }: { block: Span }): ComponentChildren {
  const quotation = report.quotations[0]!;
  const text = report.article.text;
  if (block.start < quotation.start) return text.slice(block.start, block.end);
  const edit = changesOf(report, report.originals[0]!.id).find(
    ({ start }) => start >= block.start && start < block.end,
  );
  if (!edit) return <mark class="passage">{text.slice(block.start, block.end)}</mark>;
  return (
    <mark class="passage">
      {text.slice(block.start, edit.start)}
      <span class="changed">{edit.here}</span>
      {text.slice(edit.end, block.end)}
    </mark>
  );
}
