import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { STARTER_LISTS, type StarterList, sourceKey, starterSources, withStarters } from '../lists/source-list.ts';
import { Button } from '../ui/controls.tsx';
import { plural, t } from '../ui/messages.ts';
import { listChanger } from './list-changer.ts';
import type { SourcesProps } from './part-props.ts';
import { PickSources } from './pick-sources.tsx';

const WORDS: Readonly<Record<StarterList, { readonly name: () => string; readonly hint: () => string }>> = {
  agencies: { name: () => t('starter_agencies'), hint: () => t('starter_agencies_hint') },
  'public-broadcasters': { name: () => t('starter_broadcasters'), hint: () => t('starter_broadcasters_hint') },
  'fact-checkers': { name: () => t('starter_checkers'), hint: () => t('starter_checkers_hint') },
  science: { name: () => t('starter_science'), hint: () => t('starter_science_hint') },
};

/** Lists to begin with: nobody is on the reader's list because of them until the reader takes them. */
export function StarterLists(props: SourcesProps): JSX.Element {
  const [opened, setOpened] = useState<StarterList | null>(null);
  const listed = useMemo(() => new Set(props.sources.map(sourceKey)), [props.sources]);
  const offered = useMemo(() => STARTER_LISTS.map((list) => ({ list, sources: starterSources(list) })), []);
  const change = listChanger(props);
  return (
    <div class="sub">
      <h3>{t('starter_title')}</h3>
      <p class="quiet">{t('starter_hint')}</p>
      <ul class="list">
        {offered.map(({ list, sources }) => {
          const taken = sources.filter((source) => listed.has(sourceKey(source))).length;
          return (
            <li key={list}>
              <div class="grow">
                <p>{WORDS[list].name()}</p>
                <p class="quiet">
                  {plural('starter_count', sources.length)}
                  {taken > 0 && ` · ${plural('starter_taken', taken)}`}
                </p>
              </div>
              <Button onClick={() => setOpened(list)} label={t('starter_look_named', WORDS[list].name())}>
                {t('starter_look')}
              </Button>
            </li>
          );
        })}
      </ul>
      {opened !== null && (
        <PickSources
          title={WORDS[opened].name()}
          intro={WORDS[opened].hint()}
          offered={offered.find(({ list }) => list === opened)!.sources}
          listed={listed}
          picked
          onClose={() => setOpened(null)}
          onPick={(sources) => {
            setOpened(null);
            void change((list) => withStarters(list, sources), plural('bulk_added', sources.length));
          }}
        />
      )}
    </div>
  );
}
