import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../shared/settings.ts';
import { t } from '../ui/messages.ts';

/** Names of the settings that an administrator has set. */
export const LockedSettings = createContext<ReadonlySet<string>>(new Set());

interface LockedProps {
  /** The setting that the controls inside change. */
  readonly setting: keyof Settings;
  readonly children: ComponentChildren;
}

/** Controls of a setting; where an administrator has set it they are shown as they stand, and cannot be moved. */
export function Locked({ setting, children }: LockedProps): JSX.Element {
  const isLocked = useContext(LockedSettings).has(setting);
  if (!isLocked) return <>{children}</>;
  return (
    <fieldset class="locked" disabled>
      {children}
      <p class="quiet">🔒 {t('set_by_policy')}</p>
    </fieldset>
  );
}
