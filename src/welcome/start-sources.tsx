import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { STARTER_LISTS, type StarterList, starterSources, withoutDoubles } from '../lists/source-list.ts';
import { Button } from '../ui/controls.tsx';
import { faultWords } from '../ui/fault-words.ts';
import { plural, t } from '../ui/messages.ts';
import { useFollowing } from '../ui/use-following.ts';
import type { WelcomeConnector } from './connector.ts';
import { StartProgress } from './start-progress.tsx';

const WORDS: Readonly<Record<StarterList, { readonly name: () => string; readonly hint: () => string }>> = {
  agencies: { name: () => t('starter_agencies'), hint: () => t('starter_agencies_hint') },
  'public-broadcasters': { name: () => t('starter_broadcasters'), hint: () => t('starter_broadcasters_hint') },
  'fact-checkers': { name: () => t('starter_checkers'), hint: () => t('starter_checkers_hint') },
  science: { name: () => t('starter_science'), hint: () => t('starter_science_hint') },
};

/** A Library is empty on its first day: whose articles to begin with, fetched at once, and what came in. */
export function StartSources({ connector }: { readonly connector: WelcomeConnector }): JSX.Element {
  const [chosen, setChosen] = useState<ReadonlySet<StarterList>>(new Set());
  const [fault, setFault] = useState<string | null>(null);
  const rows = useFollowing(connector.following);
  const offered = useMemo(() => STARTER_LISTS.map((list) => ({ list, sources: starterSources(list) })), []);
  const picked = withoutDoubles(offered.filter(({ list }) => chosen.has(list)).flatMap(({ sources }) => sources));
  const choose = (list: StarterList, on: boolean) =>
    setChosen(new Set(STARTER_LISTS.filter((each) => (each === list ? on : chosen.has(each)))));
  const begin = () => {
    // The browser only asks inside the click: nothing may be awaited before this call.
    const begun = connector.begin(picked);
    setFault(null);
    begun.then(
      (granted) => {
        if (!granted) setFault(t('start_refused'));
        rows.reload();
      },
      (error: unknown) => setFault(t('failed', faultWords(error))),
    );
  };
  return (
    <>
      <fieldset class="radios start-lists">
        <legend class="sr-only">{t('start_title')}</legend>
        {offered.map(({ list, sources }) => (
          <label key={list} class="radio">
            <input
              type="checkbox"
              checked={chosen.has(list)}
              onChange={(event) => choose(list, event.currentTarget.checked)}
            />
            <span>
              {WORDS[list].name()} <span class="quiet">{plural('starter_count', sources.length)}</span>
              <small>{WORDS[list].hint()}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <Button kind="primary" disabled={picked.length === 0} onClick={begin}>
          {picked.length === 0 ? t('start_choose') : plural('start_go', picked.length)}
        </Button>
      </div>
      <p class="quiet">{t('start_consent')}</p>
      {fault !== null && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      {rows.value && rows.value.length > 0 && <StartProgress rows={rows.value} isOnline={connector.isOnline()} />}
    </>
  );
}
