import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/controls.tsx';
import { plural, t } from '../ui/messages.ts';
import { bytes, time } from '../ui/numbers.ts';
import { oneLine } from '../ui/page-text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { Notices } from '../ui/use-notice.ts';
import type { OptionsConnector } from './connector.ts';
import { CAUSES, resultWords } from './request-words.ts';

const AT_FIRST = 25;

/** Every request that Quotient made, newest first, and what the fence held back. */
export function RequestLog({ connector, notices }: { connector: OptionsConnector; notices: Notices }): JSX.Element {
  const requests = useLoaded(connector.requests.list);
  const [isAll, setAll] = useState(false);
  const entries = requests.value ?? [];
  const sent = entries.filter((entry) => entry.sent).length;
  const shown = isAll ? entries : entries.slice(0, AT_FIRST);
  const wipe = () =>
    void notices.attempt(async () => {
      const back = await connector.requests.clear();
      requests.reload();
      return {
        text: t('requests_wiped'),
        undo: async () => {
          await back();
          requests.reload();
        },
      };
    });
  return (
    <div class="sub" id="requests">
      <h3>{t('requests_title')}</h3>
      <p class="quiet">{t('requests_intro')}</p>
      {requests.error !== null && <p class="fault">{requests.error}</p>}
      {requests.value && (
        <>
          <p role="status">
            {plural('requests_sent', sent)} {entries.length > sent && plural('requests_held', entries.length - sent)}
          </p>
          {entries.length > 0 && (
            // The place scrolls by keyboard too, where the table is wider than the window.
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable
            <section class="table-place log-place told" tabIndex={0} aria-label={t('requests_list')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('request_when')}</th>
                    <th scope="col">{t('request_where')}</th>
                    <th scope="col">{t('request_cause')}</th>
                    <th scope="col">{t('request_result')}</th>
                    <th scope="col">{t('request_bytes')}</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((entry, i) => (
                    <tr key={`${entry.at} ${i}`}>
                      <td data-head={t('request_when')}>{time(Date.parse(entry.at), connector.now().getTime())}</td>
                      <td data-head={t('request_where')}>
                        <bdi>{oneLine(entry.address, 120)}</bdi>
                      </td>
                      <td data-head={t('request_cause')}>{CAUSES[entry.cause]()}</td>
                      <td data-head={t('request_result')}>
                        {entry.sent ? resultWords(entry) : t('request_not_sent', resultWords(entry))}
                      </td>
                      <td data-head={t('request_bytes')}>{entry.sent ? bytes(entry.bytes) : '–'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )}
          <div class="actions">
            <Button onClick={requests.reload}>{t('requests_reload')}</Button>
            {entries.length > shown.length && (
              <Button onClick={() => setAll(true)}>{t('requests_all', entries.length)}</Button>
            )}
            {entries.length > 0 && <Button onClick={wipe}>{t('requests_wipe')}</Button>}
          </div>
        </>
      )}
    </div>
  );
}
