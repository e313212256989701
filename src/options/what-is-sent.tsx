import type { JSX } from 'preact';
import { t } from '../ui/messages.ts';

/** What leaves this machine, to whom and when: all of it. */
export function WhatIsSent(): JSX.Element {
  const rows = [
    [t('sent_page'), t('sent_page_to'), t('sent_page_when')],
    [t('sent_trusted'), t('sent_trusted_to'), t('sent_trusted_when')],
    [t('sent_archive'), 'archive.org', t('sent_archive_when')],
    [t('sent_search'), t('sent_search_to'), t('sent_search_when')],
    [t('sent_gdelt'), 'api.gdeltproject.org', t('sent_look_up_when')],
    [t('sent_fact_check'), 'factchecktools.googleapis.com', t('sent_look_up_when')],
    [t('sent_feed'), t('sent_feed_to'), t('sent_feed_when')],
    [t('sent_list'), t('sent_list_to'), t('sent_list_when')],
    [t('sent_sync'), t('sent_sync_to'), t('sent_sync_when')],
  ];
  return (
    <div class="sub" id="sent">
      <h3 id="sent-title">{t('sent_title')}</h3>
      <p class="quiet">{t('sent_hint')}</p>
      <div class="table-place told">
        <table aria-labelledby="sent-title">
          <thead>
            <tr>
              <th scope="col">{t('sent_what')}</th>
              <th scope="col">{t('sent_whom')}</th>
              <th scope="col">{t('sent_when')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([what, whom, when]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td data-head={t('sent_whom')}>{whom}</td>
                <td data-head={t('sent_when')}>{when}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
