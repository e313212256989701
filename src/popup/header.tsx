import type { ComponentChildren, JSX } from 'preact';
import { GearIcon, Logo, PanelIcon, ShelfIcon } from '../ui/icons.tsx';
import { t } from '../ui/messages.ts';

interface HeaderProps {
  readonly host: string | null;
  readonly onOptions: () => void;
  readonly onShelf: () => void;
  /** Opens the panel beside the page; null where there is no page to stand beside. */
  readonly onPanel: (() => void) | null;
}

export function Header({ host, onOptions, onShelf, onPanel }: HeaderProps): JSX.Element {
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
        <IconButton words={t('open_panel')} onClick={onPanel}>
          <PanelIcon />
        </IconButton>
      )}
      <IconButton words={t('open_shelf')} onClick={onShelf}>
        <ShelfIcon />
      </IconButton>
      <IconButton words={t('open_options')} onClick={onOptions}>
        <GearIcon />
      </IconButton>
    </header>
  );
}

interface IconButtonProps {
  readonly words: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function IconButton({ words, onClick, children }: IconButtonProps): JSX.Element {
  return (
    <button type="button" class="button button-quiet header-button" aria-label={words} title={words} onClick={onClick}>
      {children}
    </button>
  );
}
