import type { JSX } from 'preact';
import type { TextFound } from '../library/library.ts';
import { Button } from '../ui/controls.tsx';
import { Facts } from '../ui/facts.tsx';
import { plural, t } from '../ui/messages.ts';
import { count, date } from '../ui/numbers.ts';
import { FromPage, oneLine } from '../ui/page-text.tsx';
import { MarkedWords } from './marked-words.tsx';
import type { TextSearch } from './use-text-search.ts';

interface TextResultsProps {
  readonly search: TextSearch;
  /** Originals there are, for the progress. */
  readonly total: number;
  readonly open: string | null;
  /** Ids of those that were removed since. */
  readonly gone: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  readonly onStop: () => void;
  readonly onLeave: () => void;
}

/** Texts in which the words stand, each with the passage and the words marked in it. */
export function TextResults(props: TextResultsProps): JSX.Element {
  const { search, total, open, gone, onOpen, onStop, onLeave } = props;
  const { found, isRunning, done, error } = search;
  const here = found.filter(({ row }) => !gone.has(row.id));
  return (
    <section class="shelf-found" aria-label={t('texts_found_title')}>
      <div class="actions">
        <p role="status">
          {plural('texts_found', search.count)} {!isRunning && plural('texts_looked', done)}
        </p>
        {isRunning && (
          <>
            <progress aria-label={t('texts_searching')} value={done} max={Math.max(total, done, 1)} />
            <span class="quiet">{t('texts_progress', count(done), count(total))}</span>
            <Button onClick={onStop}>{t('stop')}</Button>
          </>
        )}
        <Button kind="link" onClick={onLeave}>
          {t('texts_leave')}
        </Button>
      </div>
      {error !== null && (
        <p class="fault" role="alert">
          {error}
        </p>
      )}
      <ol class="shelf-results">
        {here.map((one) => (
          <Result key={one.row.id} found={one} isOpen={one.row.id === open} onOpen={onOpen} />
        ))}
      </ol>
      {search.count > found.length && <p class="quiet">{t('texts_first', count(found.length))}</p>}
    </section>
  );
}

interface ResultProps {
  readonly found: TextFound;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
}

function Result({ found: { row, passage, marks }, isOpen, onOpen }: ResultProps): JSX.Element {
  return (
    <li class={isOpen ? 'shelf-result shelf-row-open' : 'shelf-result'}>
      <button type="button" class="shelf-open" aria-expanded={isOpen} onClick={() => onOpen(row.id)}>
        <span class="original-title">
          <FromPage>{oneLine(row.title ?? t('untitled'), 160)}</FromPage>
        </span>
        <span class="quiet">
          <Facts of={[row.publisher ?? t('unknown_publisher'), date(row.published)]} />
        </span>
      </button>
      <p class="from-page" lang={row.language} dir="auto">
        <MarkedWords text={passage} marks={marks} />
      </p>
    </li>
  );
}
