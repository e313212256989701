import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LookUpService } from '../shared/contract.ts';
import { Button, Switch } from '../ui/controls.tsx';
import { TextField } from '../ui/fields.tsx';
import { t } from '../ui/messages.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { SectionProps } from './part.tsx';

/** Services that may be asked, each off until it is switched on. The browser asks for its host then. */
export function LookUpSettings({
  connector,
  settings,
  notices,
  onChange,
  last,
}: SectionProps & { readonly last: string }): JSX.Element {
  const choose = (service: LookUpService, on: boolean) => {
    // The browser only asks inside the click: nothing may be awaited before this call.
    const asked = on ? connector.lookUps.request(service) : Promise.resolve(true);
    void notices.attempt(async () => {
      const granted = await asked;
      if (granted) await connector.saveSettings({ [service]: on });
      if (!on) await connector.lookUps.giveBack(service);
      onChange();
      return granted ? null : { text: t('refused') };
    });
  };
  return (
    <div class="sub">
      <h3>{t('look_ups_title')}</h3>
      <p class="quiet">
        {t('look_ups_hint')} {last}
      </p>
      <div class="switches">
        <Switch
          label={t('look_up_gdelt')}
          hint={t('look_up_gdelt_hint')}
          on={settings.gdelt}
          onChange={(on) => choose('gdelt', on)}
        />
        <Switch
          label={t('look_up_fact_check')}
          hint={t('look_up_fact_check_hint')}
          on={settings.factCheck}
          onChange={(on) => choose('factCheck', on)}
        />
      </div>
      {settings.factCheck && <KeyField connector={connector} notices={notices} />}
    </div>
  );
}

function KeyField({ connector, notices }: Pick<SectionProps, 'connector' | 'notices'>): JSX.Element {
  const held = useLoaded(connector.lookUps.hasKey);
  const [key, setKey] = useState('');
  const save = (value: string) =>
    void notices.attempt(async () => {
      await connector.lookUps.saveKey(value);
      setKey('');
      held.reload();
      return { text: value === '' ? t('key_removed') : t('key_saved') };
    });
  return (
    <div class="form">
      <TextField label={t('key_label')} hint={t('key_hint')} value={key} onInput={setKey} />
      <div class="actions">
        <Button onClick={() => save(key)} disabled={key.trim() === ''}>
          {t('key_save')}
        </Button>
        {held.value === true && <Button onClick={() => save('')}>{t('key_remove')}</Button>}
      </div>
      <p class="quiet">{held.value === true ? t('key_held') : t('key_none')}</p>
    </div>
  );
}
