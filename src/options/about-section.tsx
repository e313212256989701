import type { JSX } from 'preact';
import { t } from '../ui/messages.ts';
import { Part, type SectionProps } from './part.tsx';
import { RequestLog } from './request-log.tsx';
import { SyncSettings } from './sync-settings.tsx';
import { WhatIsSent } from './what-is-sent.tsx';

const KEPT = [
  [() => t('kept_settings'), () => t('kept_settings_where')],
  [() => t('kept_originals'), () => t('kept_originals_where')],
  [() => t('kept_reports'), () => t('kept_reports_where')],
  [() => t('kept_followed'), () => t('kept_followed_where')],
  [() => t('kept_requests'), () => t('kept_requests_where')],
  [() => t('kept_private'), () => t('kept_private_where')],
] as const;

/** What is sent, to whom and when; what was sent; what is kept: in tables that can be checked. */
export function AboutSection(props: SectionProps): JSX.Element {
  return (
    <Part id="about" title={t('about_title')} intro={t('about_intro')}>
      <p>{t('about_says')}</p>
      <WhatIsSent />
      <RequestLog connector={props.connector} notices={props.notices} />
      <div class="sub table-place calm told">
        <table>
          <caption>{t('kept_caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('kept_what')}</th>
              <th scope="col">{t('kept_where')}</th>
            </tr>
          </thead>
          <tbody>
            {KEPT.map(([what, where]) => (
              <tr key={what()}>
                <th scope="row">{what()}</th>
                <td data-head={t('kept_where')}>{where()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SyncSettings {...props} />
      <p class="quiet">{t('version', props.connector.version)}</p>
    </Part>
  );
}
