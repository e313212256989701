import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { TOO_LARGE, UNREADABLE } from '../shared/travelling.ts';
import { Button, Switch } from '../ui/controls.tsx';
import { t } from '../ui/messages.ts';
import { date } from '../ui/numbers.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { Locked } from './locked.tsx';
import type { SectionProps } from './part.tsx';

/** Has the browser carry sources and settings to the reader's other devices; says when, and what went wrong. */
export function SyncSettings({ connector, settings, notices, onChange }: SectionProps): JSX.Element {
  const { sync } = connector;
  const { value: state, reload } = useLoaded(sync.state);
  useEffect(() => sync.watch(reload), [sync, reload]);
  const turn = (on: boolean) =>
    void notices.attempt(async () => {
      await sync.turn(on);
      onChange();
      return null;
    });
  const undo = () =>
    void notices.attempt(async () => {
      await sync.undo();
      reload();
      onChange();
      return { text: t('sync_undone') };
    });
  return (
    <div class="sub">
      <Locked setting="sync">
        <Switch label={t('sync_switch')} hint={t('sync_hint')} on={settings.sync} onChange={turn} />
      </Locked>
      <div role="status">
        {settings.sync && typeof state?.synced === 'number' && (
          <p class="quiet">{t('sync_last', date(new Date(state.synced).toISOString()) ?? '–')}</p>
        )}
        {settings.sync && state?.fault && <p class="card warn">{faultWords(state.fault)}</p>}
      </div>
      {typeof state?.before === 'string' && (
        <div class="actions">
          <Button onClick={undo}>{t('sync_undo')}</Button>
        </div>
      )}
    </div>
  );
}

function faultWords(fault: string): string {
  if (fault === TOO_LARGE) return t('sync_too_large');
  return fault === UNREADABLE ? t('sync_unreadable') : fault;
}
