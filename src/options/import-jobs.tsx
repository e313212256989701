import type { JSX } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { ListedJob } from '../library/jobs.ts';
import { IMPORT_KIND, type ImportFault, importDataOf } from '../shared/import-data.ts';
import { Button, Fold } from '../ui/controls.tsx';
import { plural, t } from '../ui/messages.ts';
import { oneLine } from '../ui/page-text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { LibraryPartProps } from './part-props.ts';

type ImportJobsProps = Pick<LibraryPartProps, 'connector' | 'library' | 'notices' | 'onChange'>;

const FAULTS: Readonly<Record<ImportFault, () => string>> = {
  'unknown-kind': () => t('import_fault_kind'),
  'too-large': () => t('import_fault_large'),
  'no-text': () => t('import_fault_empty'),
  'bad-line': () => t('import_fault_line'),
  'bad-table': () => t('import_fault_table'),
  'bad-row': () => t('import_fault_row'),
  unreadable: () => t('import_fault_unreadable'),
  'zip-broken': () => t('import_fault_zip'),
  'zip-bomb': () => t('import_fault_bomb'),
  'zip-too-many': () => t('import_fault_many'),
};

/** Imports under way and those that are done and not closed yet. */
export function ImportJobs(props: ImportJobsProps): JSX.Element | null {
  const { connector, library } = props;
  const load = useCallback(
    () => library.jobs.list({ now: connector.now().toISOString(), kind: IMPORT_KIND }),
    [library, connector],
  );
  const jobs = useLoaded(load);
  useEffect(() => connector.onJobs(jobs.reload), [connector, jobs.reload]);
  if (!jobs.value?.length) return null;
  return (
    <ul class="list imports">
      {jobs.value.map((job) => (
        <ImportItem key={job.id} {...props} job={job} reload={jobs.reload} />
      ))}
    </ul>
  );
}

function ImportItem(props: ImportJobsProps & { job: ListedJob; reload: () => void }): JSX.Element | null {
  const { library, connector, notices, onChange, job, reload } = props;
  const data = importDataOf(job.data);
  if (data === null) return null;
  const { isDone, read, failed, faults } = data;
  const act = (work: () => Promise<void>, said: string) =>
    void notices.attempt(async () => {
      await work();
      reload();
      onChange();
      return { text: said };
    });
  const end = async () => {
    await library.jobs.cancel([job.id]);
    await library.arrivals.clear(job.id);
  };
  const undo = async () => {
    if (!isDone) {
      // A step that is under way would store the rest of what it read behind our back.
      await library.jobs.pause(job.id);
      while (await isHeld(props, job.id)) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    await end();
    await removeAll(library, data.started);
  };
  return (
    <li>
      <div class="grow">
        {isDone ? (
          <p>
            {plural('import_read', read)} {failed > 0 && plural('import_failed', failed)}
          </p>
        ) : (
          <>
            <progress
              aria-label={t('importing')}
              value={job.progress?.total ? job.progress.done : undefined}
              max={job.progress?.total ?? undefined}
            />
            <p role="status">
              {job.state === 'paused' ? t('import_paused') : ''} {plural('import_so_far', read)}{' '}
              {failed > 0 && plural('import_failed', failed)}
            </p>
          </>
        )}
        {job.state === 'failed' && <p class="fault">{t('import_given_up', oneLine(job.fault ?? '', 200))}</p>}
        {faults.length > 0 && (
          <Fold title={t('import_faults')}>
            <ul class="quiet">
              {faults.map((each, i) => (
                <li key={i}>
                  <bdi>{oneLine(each.name, 120)}</bdi>: {FAULTS[each.fault]()}
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
      {!isDone && job.state === 'waiting' && (
        <Button onClick={() => act(() => library.jobs.pause(job.id), t('import_paused'))}>{t('pause')}</Button>
      )}
      {!isDone && job.state !== 'waiting' && (
        <Button
          onClick={() =>
            act(async () => {
              await library.jobs.resume(job.id, connector.now().toISOString());
              await connector.work();
            }, t('import_goes_on'))
          }
        >
          {t('go_on')}
        </Button>
      )}
      {!isDone && <Button onClick={() => act(end, plural('import_stopped_at', read))}>{t('stop')}</Button>}
      {read > 0 && (
        <Button kind="link" onClick={() => act(undo, t('import_undone'))}>
          {isDone ? t('import_undo') : t('import_stop_undo')}
        </Button>
      )}
      {isDone && (
        <Button kind="link" onClick={() => act(end, t('import_closed'))}>
          {t('import_close')}
        </Button>
      )}
    </li>
  );
}

/** A step ends within a second or two of the pause; that of a worker that was killed when its lease ends, a minute later. */
const LOOK_EVERY_MS = 200;

async function isHeld({ library, connector }: ImportJobsProps, id: string): Promise<boolean> {
  const jobs = await library.jobs.list({ now: connector.now().toISOString(), kind: IMPORT_KIND });
  return jobs.some((job) => job.id === id && job.isHeld);
}

/** As many ids at a time as leave the page answering. */
const BATCH = 200;

async function removeAll(library: ImportJobsProps['library'], started: string): Promise<void> {
  const ids = await library.addedAt(started);
  for (let from = 0; from < ids.length; from += BATCH) await library.remove(ids.slice(from, from + BATCH));
}
