import type { JSX } from 'preact';
import type { Original, Report, Span } from '../engine/model.ts';
import { changesWords } from '../ui/changed-words.ts';
import { Button } from '../ui/controls.tsx';
import { plural, t } from '../ui/messages.ts';
import { oneLine, webAddress } from '../ui/page-text.tsx';
import type { Passage } from './passages.ts';
import { piecesOf, type Side } from './pieces.ts';
import { passageAddress } from './text-fragment.ts';
import { Changed } from './text-side.tsx';

interface PassageListProps {
  readonly report: Report;
  readonly original: Original;
  readonly passages: readonly Passage[];
  /** null where the article's tab is gone. */
  readonly onShow: ((span: Span) => void) | null;
}

// How much of the text around a passage is shown, in UTF-16 code units.
const AROUND = 160;

/** The shared passages one under the other, each as the article and as the original have it, with the words around it there. */
export function PassageList({ report, original, passages, onShow }: PassageListProps): JSX.Element {
  const url = webAddress(original.url);
  return (
    <ol class="passages">
      {passages.map((passage) => (
        <li key={passage.number} class="card passage">
          <h2 class="section-title">
            {t('compare_passage', passage.number, passages.length)} · {changesOf(passage)}
          </h2>
          <Wording
            title={t('compare_here')}
            language={report.article.language}
            text={report.article.text}
            passage={passage}
            side="here"
          />
          <Wording
            title={t('compare_there')}
            language={original.language}
            text={original.text}
            passage={passage}
            side="there"
          />
          <div class="actions">
            {onShow !== null && (
              <Button
                onClick={() => onShow(passage.here)}
                label={t('show_passage', oneLine(report.article.text.slice(passage.here.start, passage.here.end), 60))}
              >
                {t('show')}
              </Button>
            )}
            {url !== null && (
              <a
                class="button"
                href={passageAddress(url, original.text, passage.there)}
                target="_blank"
                rel="noopener noreferrer"
              >
                {t('compare_open_passage')}
              </a>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

interface WordingProps {
  readonly title: string;
  /** BCP 47, of the text. */
  readonly language: string;
  readonly text: string;
  readonly passage: Passage;
  readonly side: Side;
}

function Wording({ title, language, text, passage, side }: WordingProps): JSX.Element {
  const { start, end } = passage[side];
  const [pieces = []] = piecesOf(text, [{ start, end }], [passage], side);
  const before = text.slice(Math.max(0, start - AROUND), start).replace(start > AROUND ? /^\S*\s/ : '', '');
  const after = text.slice(end, end + AROUND).replace(end + AROUND < text.length ? /\s\S*$/ : '', '');
  return (
    <div class="wording">
      <h3>{title}</h3>
      <p class="from-page" lang={language} dir="auto">
        {before !== '' && <span class="around">… {before}</span>}
        {pieces.map((piece, i) => (
          <span key={i} class="shared">
            {piece.change === null ? piece.text : <Changed text={piece.text} side={side} />}
          </span>
        ))}
        {after !== '' && <span class="around">{after} …</span>}
      </p>
    </div>
  );
}

const GRADES = {
  exact: () => t('compare_exact'),
  normalised: () => t('compare_normalised'),
  edited: () => t('compare_no_changes'),
};

function changesOf({ edits, grade }: Passage): string {
  const changes = edits.filter(changesWords).length;
  return changes === 0 ? GRADES[grade]() : plural('changes', changes);
}
