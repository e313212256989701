import type { JSX } from 'preact';
import { t } from '../ui/messages.ts';

/** What left the machine: in this version nothing can, and a private window leaves nothing behind either. */
export function Footer({ isPrivate }: { isPrivate: boolean }): JSX.Element {
  return (
    <footer class="footer">
      <span>
        <b>{t('no_requests')}</b> {t('no_requests_why')}
      </span>
      {isPrivate && <span>{t('private_window')}</span>}
    </footer>
  );
}
