import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Mode } from '../shared/contract.ts';
import type { Settings } from '../shared/settings.ts';
import { Button, Switch } from '../ui/controls.tsx';
import { RadioGroup } from '../ui/fields.tsx';
import { t } from '../ui/messages.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { Locked } from './locked.tsx';
import { MutedList } from './muted-list.tsx';
import { Part, type SectionProps } from './part.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { SiteList } from './site-list.tsx';

/** When Quotient reads a page by itself, and what it shows there. */
export function WhereSection({ connector, settings, notices, onChange }: SectionProps): JSX.Element {
  const allAllowed = useLoaded(connector.allAllowed);
  const save = (change: Partial<Settings>, said: string | null = null) =>
    notices.attempt(async () => {
      await connector.saveSettings(change);
      onChange();
      return said === null ? null : { text: said };
    });
  const choose = (mode: Mode) => {
    // The browser only asks inside the click: nothing may be awaited before this call.
    const asked = mode === 'everywhere' ? connector.request('all') : Promise.resolve(true);
    void notices.attempt(async () => {
      if (!(await asked)) {
        onChange();
        return { text: t('refused') };
      }
      await connector.saveSettings({ mode });
      if (mode !== 'everywhere') await connector.giveBack('all');
      onChange();
      allAllowed.reload();
      return { text: t('mode_changed') };
    });
  };
  const allow = () => {
    const asked = connector.request('all');
    void notices.attempt(async () => {
      const granted = await asked;
      allAllowed.reload();
      return { text: granted ? t('allowed') : t('refused') };
    });
  };
  return (
    <Part id="where" title={t('where_title')} intro={t('where_intro')}>
      <Locked setting="mode">
        <RadioGroup
          legend={t('mode_legend')}
          name="mode"
          value={settings.mode}
          onChange={choose}
          choices={[
            { value: 'click', words: t('mode_click'), hint: t('mode_click_hint') },
            { value: 'sites', words: t('mode_sites'), hint: t('mode_sites_hint') },
            { value: 'everywhere', words: t('mode_everywhere'), hint: t('mode_everywhere_hint') },
          ]}
        />
      </Locked>
      {settings.mode === 'everywhere' && allAllowed.value === false && (
        <div class="card warn" role="status">
          <p>{t('everywhere_not_allowed')}</p>
          <div class="actions">
            <Button kind="primary" onClick={allow}>
              {t('allow_all')}
            </Button>
          </div>
        </div>
      )}
      {settings.mode === 'sites' && (
        <Locked setting="sites">
          <SiteList
            title={t('sites_title')}
            hint={t('sites_hint')}
            empty={t('sites_empty')}
            sites={settings.sites}
            onSave={(sites) => save({ sites })}
            connector={connector}
            notices={notices}
            asks
          />
        </Locked>
      )}
      <Locked setting="off">
        <SiteList
          title={t('off_title')}
          hint={t('off_hint')}
          empty={t('off_empty')}
          sites={settings.off}
          onSave={(off) => save({ off })}
          connector={connector}
          notices={notices}
        />
      </Locked>
      <Locked setting="muted">
        <MutedList muted={settings.muted} onSave={(muted) => save({ muted })} notices={notices} />
      </Locked>
      <div class="switches">
        <Locked setting="highlight">
          <Switch
            label={t('highlight_switch')}
            hint={t('highlight_hint')}
            on={settings.highlight}
            onChange={(highlight) => void save({ highlight })}
          />
        </Locked>
        <Locked setting="badge">
          <Switch
            label={t('badge_switch')}
            hint={t('badge_hint')}
            on={settings.badge}
            onChange={(badge) => void save({ badge })}
          />
        </Locked>
        <Locked setting="classroom">
          <Switch
            label={t('classroom_switch')}
            hint={t('classroom_hint')}
            on={settings.classroom}
            onChange={(classroom) => void save({ classroom })}
          />
        </Locked>
      </div>
      <ShortcutList load={useCallback(() => connector.shortcuts(), [connector])} />
    </Part>
  );
}
