import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { OriginalRow } from '../library/library.ts';
import type { RequestEntry } from '../library/requests.ts';
import { IMPORT_KIND, importDataOf } from '../shared/import-data.ts';
import type { Settings } from '../shared/settings.ts';
import { plural, t } from '../ui/messages.ts';
import { time } from '../ui/numbers.ts';
import { useFollowing } from '../ui/use-following.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { OptionsConnector } from './connector.ts';
import { lastWords } from './request-words.ts';

/** Originals looked through for the last that came in some way. */
const LOOKED_THROUGH = 500;

interface WaysInProps {
  readonly connector: OptionsConnector;
  readonly settings: Settings;
  readonly requests: readonly RequestEntry[];
}

interface Way {
  readonly name: string;
  readonly state: string;
  readonly last: string;
  readonly next: string;
}

/** Every way in which originals come: whether it is on, what came of it last, and when it is next gone. */
export function WaysIn({ connector, settings, requests }: WaysInProps): JSX.Element {
  const now = connector.now();
  const rows = useFollowing(connector.following).value ?? [];
  const kept = useLoaded(useCallback(() => keptOf(connector), [connector])).value;
  const asked = (is: (entry: RequestEntry) => boolean) => lastWords(requests.find(is) ?? null, now);
  const came = (...ways: readonly OriginalRow['foundBy'][]) => {
    const last = kept?.originals.find(({ foundBy }) => ways.includes(foundBy));
    return last ? t('way_came', time(Date.parse(last.added), now.getTime())) : t('way_none_came');
  };
  const followed = rows.map(({ source }) => source.last ?? '').sort();
  const due = rows.flatMap(({ job }) => (job?.state === 'waiting' ? job.due : [])).sort()[0];
  const onOff = (on: boolean) => (on ? t('way_on') : t('way_off'));
  const ways: readonly Way[] = [
    { name: t('way_read'), state: onOff(settings.keepRead), last: came('read'), next: t('way_as_you_read') },
    { name: t('finding_saved'), state: t('way_on'), last: came('saved'), next: t('way_click') },
    {
      name: t('follow_title'),
      state: rows.length === 0 ? t('way_off') : plural('way_sources', rows.length),
      last: followed.at(-1)
        ? `${t('way_asked', time(Date.parse(followed.at(-1)!), now.getTime()))} ${came('feed')}`
        : came('feed'),
      next: due === undefined ? '–' : time(Date.parse(due), now.getTime()),
    },
    {
      name: t('finding_links'),
      state: settings.fetchTrusted ? t('way_itself') : t('way_on'),
      last: asked(({ cause, address }) => (cause === 'reader' || cause === 'page') && !isArchive(address)),
      next: settings.fetchTrusted ? t('way_as_you_read') : t('way_click'),
    },
    {
      name: t('way_archive'),
      state: t('way_on'),
      last: asked(({ address }) => isArchive(address)),
      next: t('way_click'),
    },
    { name: t('search_title'), state: t('way_on'), last: t('way_tab'), next: t('way_click') },
    {
      name: t('look_up_gdelt'),
      state: onOff(settings.gdelt),
      last: asked(({ address }) => address.startsWith('api.gdeltproject.org')),
      next: settings.gdelt ? t('way_click') : '–',
    },
    {
      name: t('look_up_fact_check'),
      state: onOff(settings.factCheck),
      last: asked(({ address }) => address.startsWith('factchecktools.googleapis.com')),
      next: settings.factCheck ? t('way_click') : '–',
    },
    {
      name: t('finding_import'),
      state: kept?.isImporting ? t('way_running') : t('way_on'),
      last: came('import'),
      next: t('way_click'),
    },
  ];
  const heads = [t('ways_way'), t('ways_state'), t('ways_last'), t('ways_next')];
  return (
    <div class="sub">
      <h3 id="ways-title">{t('ways_title')}</h3>
      <div class="table-place told">
        <table aria-labelledby="ways-title">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ways.map(({ name, state, last, next }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-head={heads[1]}>{state}</td>
                <td data-head={heads[2]}>{last}</td>
                <td data-head={heads[3]}>{next}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const isArchive = (address: string) => /^(?:web\.)?archive\.org\//.test(address);

/** The newest Originals, and whether files are being read in; nothing where the Library cannot be opened. */
async function keptOf(connector: OptionsConnector) {
  const library = await connector.library();
  const { rows } = await library.rows({ offset: 0, limit: LOOKED_THROUGH });
  const jobs = await library.jobs.list({ now: connector.now().toISOString(), kind: IMPORT_KIND });
  return { originals: rows, isImporting: jobs.some(({ data }) => importDataOf(data)?.isDone === false) };
}
