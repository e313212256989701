import type { JSX } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Original, Span } from '../engine/model.ts';
import type { Library, StoredReport } from '../library/library.ts';
import { Button, Section } from '../ui/controls.tsx';
import { Facts } from '../ui/facts.tsx';
import { plural, t } from '../ui/messages.ts';
import { Note, Skeleton } from '../ui/note.tsx';
import { date, percent } from '../ui/numbers.ts';
import { FromPage, oneLine, webAddress } from '../ui/page-text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { ShelfConnector } from './connector.ts';
import { MarkedWords } from './marked-words.tsx';

interface OriginalPaneProps {
  readonly id: string;
  /** Words of the text that were looked for; the first of them is brought into view. */
  readonly marks: readonly Span[];
  readonly library: Library;
  readonly connector: ShelfConnector;
  readonly onClose: () => void;
  readonly onRemove: (original: Original) => void;
}

/** Reports that are looked through for pages that share words with an Original. */
const MOST_REPORTS = 500;

/** One Original whole: its text, its addresses, and which pages share words with it. */
export function OriginalPane({ id, marks, library, connector, onClose, onRemove }: OriginalPaneProps): JSX.Element {
  const loaded = useLoaded(useCallback(() => library.get(id), [library, id]));
  const citing = useLoaded(useCallback(() => pagesSharing(library, id), [library, id]));
  const heading = useRef<HTMLHeadingElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const original = loaded.value;
  const { reload } = loaded;
  useEffect(
    () =>
      connector.watch(() => {
        // One that is still there is not drawn anew: the reader is reading it.
        const look = async () => (await library.get(id)) === null && reload();
        look().catch(() => {});
      }),
    [connector, library, id, reload],
  );
  useEffect(() => {
    if (!original) return;
    heading.current?.focus();
    text.current?.querySelector('mark')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [original]);
  if (loaded.error !== null) return <Note title={t('library_failed')} tone="alert" level={2} />;
  if (original === undefined) return <Skeleton label={t('loading')} />;
  if (original === null) return <Note title={t('shelf_gone')} level={2} />;
  const url = webAddress(original.url);
  return (
    <article class="shelf-pane" aria-labelledby="shelf-pane-title">
      <div class="shelf-pane-head">
        <h2 id="shelf-pane-title" tabIndex={-1} ref={heading}>
          <FromPage>{original.title ?? t('untitled')}</FromPage>
        </h2>
        <Button kind="quiet" onClick={onClose} label={t('shelf_close')}>
          ✕
        </Button>
      </div>
      <p class="quiet">
        <Facts
          of={[
            original.publisher ?? t('unknown_publisher'),
            original.byline,
            date(original.published) ?? t('no_date'),
            original.partial ? t('only_beginning') : null,
          ]}
        />
      </p>
      <div class="actions">
        {url !== null && (
          <a class="button" href={url} target="_blank" rel="noopener noreferrer">
            {t('shelf_open_page')}
          </a>
        )}
        <Button onClick={() => onRemove(original)}>{t('remove')}</Button>
      </div>
      {citing.value && citing.value.length > 0 && (
        <Section title={plural('shelf_citing', citing.value.length)} level={3}>
          <ul class="rows">
            {citing.value.map((stored) => (
              <CitingPage key={stored.id} stored={stored} original={id} connector={connector} />
            ))}
          </ul>
        </Section>
      )}
      <div class="shelf-text from-page" ref={text} lang={original.language} dir="auto">
        {paragraphsOf(original.text).map(({ start, end }) => (
          <p key={start} dir="auto">
            <MarkedWords text={original.text.slice(start, end)} marks={within(marks, start, end)} />
          </p>
        ))}
      </div>
    </article>
  );
}

/** Where the paragraphs of a text stand in it. */
function paragraphsOf(text: string): Span[] {
  const gaps = [...text.matchAll(/\n{2,}/g)].map(({ index, 0: gap }) => ({ start: index, end: index + gap.length }));
  return [...gaps, { start: text.length, end: text.length }]
    .map((gap, i) => ({ start: gaps[i - 1]?.end ?? 0, end: gap.start }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** The marks that lie in a stretch of the text, counted from its beginning. */
const within = (marks: readonly Span[], from: number, to: number): Span[] =>
  marks
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end }) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from }));

interface CitingPageProps {
  readonly stored: StoredReport;
  readonly original: string;
  readonly connector: ShelfConnector;
}

function CitingPage({ stored, original, connector }: CitingPageProps): JSX.Element {
  const { report } = stored;
  const share = report.originals.find(({ id }) => id === original)?.share ?? 0;
  const title = oneLine(report.article.title ?? t('untitled'), 120);
  return (
    <li class="shelf-citing">
      <span>
        <FromPage>{title}</FromPage>
        <small>
          <Facts of={[report.article.site, date(stored.at.slice(0, 10)), percent(Math.round(share * 100))]} />
        </small>
      </span>
      <a class="button" href={connector.comparison(stored.id, original)} aria-label={t('compare_with_original', title)}>
        {t('compare')}
      </a>
    </li>
  );
}

async function pagesSharing(library: Library, id: string): Promise<StoredReport[]> {
  const reports = await library.reports.list({ limit: MOST_REPORTS });
  return reports.filter(({ report }) => report.originals.some((original) => original.id === id));
}
