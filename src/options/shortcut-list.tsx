import type { JSX } from 'preact';
import { t } from '../ui/messages.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { Shortcut } from './connector.ts';

/** The keys that the browser has given to Quotient. They are changed in the browser, so this only says them. */
export function ShortcutList({ load }: { load: () => Promise<readonly Shortcut[]> }): JSX.Element | null {
  const shortcuts = useLoaded(load).value ?? [];
  if (shortcuts.length === 0) return null;
  return (
    <div class="sub">
      <h3>{t('shortcuts_title')}</h3>
      <p class="quiet">{t('shortcuts_hint')}</p>
      <dl class="facts">
        {shortcuts.map(({ does, keys }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>{keys === null ? t('shortcut_none') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
