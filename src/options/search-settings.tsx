import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isSearchTemplate } from '../shared/search-template.ts';
import type { Settings } from '../shared/settings.ts';
import { Button } from '../ui/controls.tsx';
import { TextField } from '../ui/fields.tsx';
import { t } from '../ui/messages.ts';
import { Name, oneLine } from '../ui/page-text.tsx';
import type { SectionProps } from './part.tsx';

/** Where a sentence is searched for, and searches of the reader's own making. They open a tab, and send nothing before. */
export function SearchSettings({ connector, settings, notices, onChange }: SectionProps): JSX.Element {
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const save = (change: Partial<Settings>, text: string, back: Partial<Settings>) =>
    notices.attempt(async () => {
      await connector.saveSettings(change);
      onChange();
      return {
        text,
        undo: async () => {
          await connector.saveSettings(back);
          onChange();
        },
      };
    });
  const { searchLinks, searchWith } = settings;
  const typed = address.trim();
  const isRight = isSearchTemplate(typed);
  const add = () =>
    void save(
      { searchLinks: [...searchLinks, { name: name.trim(), address: typed }] },
      t('search_added', name.trim()),
      { searchLinks },
    ).then(() => {
      setName('');
      setAddress('');
    });
  const use = (with_: string | null) => void save({ searchWith: with_ }, t('search_chosen'), { searchWith });
  return (
    <div class="sub">
      <h3>{t('search_title')}</h3>
      <p class="quiet">{t('search_explained')}</p>
      <p>{searchWith === null ? t('search_with_browser') : t('search_with_own', oneLine(searchWith, 120))}</p>
      {searchLinks.length > 0 && (
        <ul class="list">
          {searchLinks.map((link, i) => (
            <li key={link.address}>
              <div class="grow">
                <p>
                  <Name>{link.name}</Name>
                </p>
                <p class="quiet">{oneLine(link.address, 160)}</p>
              </div>
              {searchWith === link.address ? (
                <Button onClick={() => use(null)}>{t('search_use_browser')}</Button>
              ) : (
                <Button onClick={() => use(link.address)} label={t('search_use_label', link.name)}>
                  {t('search_use')}
                </Button>
              )}
              <Button
                label={t('search_remove_label', link.name)}
                onClick={() =>
                  void save(
                    {
                      searchLinks: searchLinks.filter((_, at) => at !== i),
                      ...(searchWith === link.address ? { searchWith: null } : {}),
                    },
                    t('search_removed', link.name),
                    { searchLinks, searchWith },
                  )
                }
              >
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class="form">
        <TextField label={t('search_name')} value={name} onInput={setName} />
        <TextField
          label={t('search_address')}
          hint={t('search_address_hint')}
          value={address}
          onInput={setAddress}
          fault={typed === '' || isRight ? null : t('search_address_fault')}
          placeholder="https://search.example/?q=%s"
          isAddress
        />
        <div class="actions">
          <Button onClick={add} disabled={!isRight || name.trim() === ''}>
            {t('search_add')}
          </Button>
        </div>
      </div>
    </div>
  );
}
