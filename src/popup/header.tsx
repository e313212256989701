import type { JSX } from 'preact';
import { GearIcon, Logo, PanelIcon } from '../ui/icons.tsx';
import { t } from '../ui/messages.ts';

interface HeaderProps {
  readonly host: string | null;
  readonly onOptions: () => void;
  /** Opens the panel beside the page; null where there is no page to stand beside. */
  readonly onPanel: (() => void) | null;
}

export function Header({ host, onOptions, onPanel }: HeaderProps): JSX.Element {
  return (
    <header class="header">
      <Logo />
      <span class="header-name">{t('name')}</span>
      {host !== null && (
        <span class="header-host" title={host}>
          <bdi>{host}</bdi>
        </span>
      )}
      {onPanel !== null && (
        <button
          type="button"
          class="button button-quiet header-button"
          aria-label={t('open_panel')}
          title={t('open_panel')}
          onClick={onPanel}
        >
          <PanelIcon />
        </button>
      )}
      <button
        type="button"
        class="button button-quiet header-button"
        aria-label={t('open_options')}
        title={t('open_options')}
        onClick={onOptions}
      >
        <GearIcon />
      </button>
    </header>
  );
}
