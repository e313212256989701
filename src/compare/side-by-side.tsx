import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Original, Report } from '../engine/model.ts';
import { t } from '../ui/messages.ts';
import { oneLine } from '../ui/page-text.tsx';
import { Joins } from './joins.tsx';
import type { Passage } from './passages.ts';
import type { Side } from './pieces.ts';
import { useScrollTogether } from './scroll-together.ts';
import { articleParagraphs, originalParagraphs, TextSide } from './text-side.tsx';

interface SideBySideProps {
  readonly report: Report;
  readonly original: Original;
  readonly passages: readonly Passage[];
  /** Does scrolling one scroll the other to the same passage? */
  readonly together: boolean;
}

/** Both texts whole, their shared passages joined. */
export function SideBySide({ report, original, passages, together }: SideBySideProps): JSX.Element {
  const here = useRef<HTMLElement>(null);
  const there = useRef<HTMLElement>(null);
  const article = useMemo(() => articleParagraphs(report), [report]);
  const source = useMemo(() => originalParagraphs(original), [original]);
  useScrollTogether(here, there, together);
  const jump = (to: Side) => (number: number) => {
    const target = document.getElementById(`${to}-${number}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  };
  return (
    <div class="sides">
      <TextSide
        side="here"
        title={t('compare_here')}
        language={report.article.language}
        text={report.article.text}
        paragraphs={article}
        passages={passages}
        pane={here}
        onJump={jump('there')}
      />
      <Joins here={here} there={there} passages={passages} />
      <TextSide
        side="there"
        title={oneLine(original.publisher ?? t('compare_there'), 80)}
        language={original.language}
        text={original.text}
        paragraphs={source}
        passages={passages}
        pane={there}
        onJump={jump('here')}
      />
    </div>
  );
}
