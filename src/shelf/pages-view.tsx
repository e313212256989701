import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StoredReport } from '../library/library.ts';
import { siteHistory } from '../library/site-history.ts';
import { Button } from '../ui/controls.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Facts } from '../ui/facts.tsx';
import { TextField } from '../ui/fields.tsx';
import { plural, t } from '../ui/messages.ts';
import { date, percent } from '../ui/numbers.ts';
import { FromPage, oneLine, webAddress } from '../ui/page-text.tsx';
import { SiteHistoryLine } from '../ui/site-history-line.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useSettled } from '../ui/use-settled.ts';
import type { ViewProps } from './view-props.ts';

const HELPING = 50;

/** The pages that were read, newest first, or those of one site with what they have shown so far. */
export function PagesView({ connector, library, notices }: ViewProps): JSX.Element {
  const [typed, setTyped] = useState(() => decodeURIComponent(location.hash.split('=')[1] ?? ''));
  const site = useSettled(typed).trim().toLowerCase();
  const [shown, setShown] = useState(HELPING);
  const [asking, setAsking] = useState(false);
  const load = useCallback(async () => {
    const count = await library.reports.count();
    const found = site === '' ? await library.reports.list({ limit: shown }) : await library.reports.ofSite(site);
    return { count, found };
  }, [library, site, shown]);
  const { value, error, reload } = useLoaded(load);
  useEffect(() => connector.watch(reload), [connector, reload]);
  const remove = ({ id, report }: StoredReport) =>
    void notices.attempt(async () => {
      const putBack = await library.reports.remove([id]);
      reload();
      return {
        text: t('removed', oneLine(report.article.title ?? t('untitled'), 120)),
        undo: async () => {
          await putBack();
          reload();
        },
      };
    });
  const wipe = () => {
    setAsking(false);
    void notices.attempt(async () => {
      await library.reports.clear();
      reload();
      connector.changed();
      return { text: t('pages_wiped') };
    });
  };
  const history = site === '' || !value ? null : siteHistory(value.found);
  return (
    <>
      <p class="quiet">{t('pages_intro')}</p>
      <div class="shelf-tools">
        <TextField
          label={t('pages_site')}
          type="search"
          value={typed}
          onInput={setTyped}
          placeholder="example.com"
          isAddress
        />
        <p class="quiet shelf-count" role="status">
          {value && plural('pages_read', site === '' ? value.count : value.found.length)}
        </p>
        {value && value.count > 0 && <Button onClick={() => setAsking(true)}>{t('pages_wipe')}</Button>}
      </div>
      {error !== null && (
        <p class="fault" role="alert">
          {error}
        </p>
      )}
      {history !== null && <SiteHistoryLine history={history} />}
      {value?.found.length === 0 && <p class="nothing">{t(value.count === 0 ? 'pages_none' : 'pages_none_here')}</p>}
      <ul class="rows shelf-pages">
        {value?.found.map((stored) => (
          <PageRow key={stored.id} stored={stored} connector={connector} onRemove={() => remove(stored)} />
        ))}
      </ul>
      {site === '' && value && value.count > shown && (
        <div class="actions">
          <Button onClick={() => setShown(shown + HELPING)}>
            {plural('show_more', Math.min(HELPING, value.count - shown))}
          </Button>
        </div>
      )}
      {asking && value && (
        <Dialog
          title={t('pages_wipe_sure')}
          confirm={t('pages_wipe')}
          onConfirm={wipe}
          onClose={() => setAsking(false)}
        >
          <p>
            {plural('pages_read', value.count)}. {t('delete_no_way_back')}
          </p>
        </Dialog>
      )}
    </>
  );
}

interface PageRowProps extends Pick<ViewProps, 'connector'> {
  readonly stored: StoredReport;
  readonly onRemove: () => void;
}

function PageRow({ stored, connector, onRemove }: PageRowProps): JSX.Element {
  const { id, report, url, at, redone } = stored;
  const [original] = report.originals;
  const address = webAddress(url);
  const title = oneLine(report.article.title ?? t('untitled'), 160);
  return (
    <li class="shelf-page">
      <b class="shelf-share">{report.quotient === null ? '–' : percent(Math.round(report.quotient.total * 100))}</b>
      <span class="shelf-page-words">
        <FromPage>{title}</FromPage>
        <small>
          <Facts of={[report.article.site, date(at)]} />
        </small>
        {redone !== undefined && <small>{t('pages_redone', date(redone) ?? '')}</small>}
      </span>
      {original !== undefined && (
        <a class="button" href={connector.comparison(id, original.id)} aria-label={t('compare_with_original', title)}>
          {t('compare')}
        </a>
      )}
      {address !== null && (
        <a class="button" href={address} target="_blank" rel="noopener noreferrer" aria-label={t('open_named', title)}>
          {t('open')}
        </a>
      )}
      <Button onClick={onRemove} label={t('remove_named', title)}>
        {t('remove')}
      </Button>
    </li>
  );
}
