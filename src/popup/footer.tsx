import type { JSX } from 'preact';
import { t } from '../ui/messages.ts';

/** What left the machine: in this version nothing can, and a private window leaves nothing behind either. */
export function Footer({ isPrivate }: { isPrivate: boolean }): JSX.Element {
  return (
    <footer class="footer">
      <span>{t('no_requests')}</span>
      <span>{isPrivate ? t('private_window') : t('nothing_leaves')}</span>
    </footer>
  );
}
