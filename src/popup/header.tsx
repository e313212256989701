import type { JSX } from 'preact';
import { GearIcon, Logo } from '../ui/icons.tsx';
import { t } from '../ui/messages.ts';

export function Header({ host, onOptions }: { host: string | null; onOptions: () => void }): JSX.Element {
  return (
    <header class="header">
      <Logo />
      <span class="header-name">{t('name')}</span>
      {host !== null && (
        <span class="header-host" title={host}>
          <bdi>{host}</bdi>
        </span>
      )}
      <button
        type="button"
        class="button button-quiet header-options"
        aria-label={t('open_options')}
        title={t('open_options')}
        onClick={onOptions}
      >
        <GearIcon />
      </button>
    </header>
  );
}
