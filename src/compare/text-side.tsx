import type { JSX, Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Original, Report } from '../engine/model.ts';
import { plural, t } from '../ui/messages.ts';
import { Spoken } from '../ui/page-text.tsx';
import type { Passage } from './passages.ts';
import { type Piece, paragraphsOf, piecesOf, type Side } from './pieces.ts';

interface TextSideProps {
  readonly side: Side;
  readonly title: string;
  /** BCP 47, of the text. */
  readonly language: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly passages: readonly Passage[];
  readonly pane: Ref<HTMLElement>;
  /** Go to the same passage on the other side. */
  readonly onJump: (passage: number) => void;
}

/** A paragraph of a text, or a part of it that is no prose. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly look: 'heading' | 'prose' | 'quiet';
}

export function articleParagraphs(report: Report): Paragraph[] {
  return report.article.blocks.map(({ start, end, kind }) => ({
    start,
    end,
    look: kind === 'heading' ? 'heading' : kind === 'caption' || kind === 'boilerplate' ? 'quiet' : 'prose',
  }));
}

export function originalParagraphs(original: Original): Paragraph[] {
  return paragraphsOf(original.text).map((span) => ({ ...span, look: 'prose' }));
}

/** One of the two texts, whole, with the passages that the other one has too. */
export function TextSide(props: TextSideProps): JSX.Element {
  const { side, title, language, text, paragraphs, passages, pane, onJump } = props;
  const pieces = useMemo(() => piecesOf(text, paragraphs, passages, side), [text, paragraphs, passages, side]);
  return (
    // A part that scrolls must be reached by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class={`side side-${side}`} ref={pane} tabIndex={0} aria-label={title}>
      <h2 class="section-title">{title}</h2>
      <div class="side-text from-page" lang={language} dir="auto">
        {paragraphs.map((paragraph, i) => {
          const Tag = paragraph.look === 'heading' ? 'h3' : 'p';
          return (
            <Tag key={paragraph.start} class={`text-${paragraph.look}`} dir="auto">
              {pieces[i]!.map((piece, at) => (
                <Drawn key={at} piece={piece} side={side} all={passages.length} onJump={onJump} />
              ))}
            </Tag>
          );
        })}
      </div>
    </section>
  );
}

interface DrawnProps {
  readonly piece: Piece;
  readonly side: Side;
  /** How many passages there are. */
  readonly all: number;
  readonly onJump: (passage: number) => void;
}

function Drawn({ piece, side, all, onJump }: DrawnProps): JSX.Element {
  const { passage, text } = piece;
  if (passage === null) return <>{text}</>;
  return (
    <>
      {piece.first && (
        <button
          type="button"
          class="passage-number"
          id={`${side}-${passage}`}
          aria-label={t(side === 'here' ? 'compare_jump_there' : 'compare_jump_here', passage, all)}
          onClick={() => onJump(passage)}
        >
          {passage}
        </button>
      )}
      <span class="shared" data-passage={passage}>
        {piece.change === null ? text : <Changed text={text} side={side} />}
      </span>
    </>
  );
}

/** Words that the other text has otherwise; where it has words and this one none, their place. */
export function Changed({ text, side }: { text: string; side: Side }): JSX.Element {
  const Tag = side === 'here' ? 'ins' : 'del';
  const words = text.trim();
  if (words === '') {
    return (
      <Tag class="left-out">
        <span aria-hidden="true">‸</span>
        <Spoken>{t('compare_left_out')}</Spoken>
      </Tag>
    );
  }
  return (
    <Tag>
      <Spoken>{plural('compare_changed', words.split(/\s+/).length)}</Spoken>
      {text}
    </Tag>
  );
}
