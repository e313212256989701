import type { JSX } from 'preact';
import { t } from '../ui/messages.ts';
import { Part } from './part.tsx';

/** Where originals come from in this version: the reader's own hands. */
export function FindingSection(): JSX.Element {
  return (
    <Part id="finding" title={t('finding_title')} intro={t('finding_intro')}>
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
      </dl>
      <p class="quiet">{t('finding_no_network')}</p>
    </Part>
  );
}
