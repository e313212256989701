import type { JSX } from 'preact';
import type { RequestEntry } from '../library/requests.ts';
import { Switch } from '../ui/controls.tsx';
import { t } from '../ui/messages.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { Locked } from './locked.tsx';
import { LookUpSettings } from './look-up-settings.tsx';
import { Part, type SectionProps } from './part.tsx';
import { lastWords } from './request-words.ts';
import { SearchSettings } from './search-settings.tsx';
import { WaysIn } from './ways-in.tsx';

/** How originals are found: each way with its switch, its state and what came of it last. */
export function FindingSection(props: SectionProps): JSX.Element {
  const { connector, settings, notices, onChange } = props;
  const requests = useLoaded(connector.requests.list);
  const last = (is: (entry: RequestEntry) => boolean) => lastWords(requests.value?.find(is) ?? null, connector.now());
  const save = (fetchTrusted: boolean) =>
    void notices.attempt(async () => {
      await connector.saveSettings({ fetchTrusted });
      onChange();
      return null;
    });
  return (
    <Part id="finding" title={t('finding_title')} intro={t('finding_intro')}>
      <WaysIn connector={connector} settings={settings} requests={requests.value ?? []} />
      <dl class="explained">
        <div>
          <dt>{t('finding_saved')}</dt>
          <dd>{t('finding_saved_how')}</dd>
        </div>
        <div>
          <dt>{t('finding_import')}</dt>
          <dd>
            {t('finding_import_how')} <a href="#library">{t('library_title')}</a>
          </dd>
        </div>
        <div>
          <dt>{t('finding_links')}</dt>
          <dd>
            {t('finding_links_how')} {last(({ cause }) => cause === 'reader')}
          </dd>
        </div>
      </dl>
      <div class="switches">
        <Locked setting="fetchTrusted">
          <Switch
            label={t('fetch_trusted')}
            hint={[t('fetch_trusted_hint'), last(({ cause }) => cause === 'page')].join(' ')}
            on={settings.fetchTrusted}
            onChange={save}
          />
        </Locked>
      </div>
      <SearchSettings {...props} />
      <LookUpSettings {...props} last={last(({ cause }) => cause === 'look-up')} />
      <p class="quiet">
        <a href="#sent">{t('sent_title')}</a> · {t('finding_see_requests')}{' '}
        <a href="#requests">{t('requests_title')}</a>
      </p>
    </Part>
  );
}
