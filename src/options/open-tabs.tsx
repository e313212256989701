import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { builtInPublishers } from '../lists/directory.ts';
import { plainSource, publisherSite, type Source, sourceKey, withStarters } from '../lists/source-list.ts';
import { Button } from '../ui/controls.tsx';
import { plural, t } from '../ui/messages.ts';
import { listChanger } from './list-changer.ts';
import type { SourcesProps } from './part-props.ts';
import { PickSources } from './pick-sources.tsx';

/** Adds the sites of open tabs. Their addresses are the browser's to tell: it is asked on the click, and told to forget it after. */
export function OpenTabs(props: SourcesProps): JSX.Element {
  const { connector, sources, notices } = props;
  const [offered, setOffered] = useState<readonly Source[] | null>(null);
  const change = listChanger(props);
  const look = () => {
    // The browser only asks inside the click: nothing may be awaited before this call.
    const asked = connector.openTabs();
    void notices.attempt(async () => {
      const addresses = await asked;
      if (addresses === null) return { text: t('refused') };
      const found = sourcesAt(addresses);
      if (found.length === 0) return { text: t('tabs_none') };
      setOffered(found);
      return null;
    });
  };
  return (
    <>
      <Button onClick={look}>{t('tabs_button')}</Button>
      {offered !== null && (
        <PickSources
          title={t('tabs_title')}
          intro={t('tabs_intro')}
          offered={offered}
          listed={new Set(sources.map(sourceKey))}
          picked={false}
          onClose={() => setOffered(null)}
          onPick={(picked) => {
            setOffered(null);
            void change((list) => withStarters(list, picked), plural('bulk_added', picked.length));
          }}
        />
      )}
    </>
  );
}

/** Whose pages these are, each once; those that no list can name are left out. */
function sourcesAt(addresses: readonly string[]): Source[] {
  const found = new Map<string, Source>();
  for (const address of addresses) {
    const site = publisherSite(address);
    if (!site.ok) continue;
    const key = sourceKey(site);
    const name = builtInPublishers.at(`https://${key}`)?.name ?? key;
    found.set(key, plainSource(site.domain, site.path, name, 'trusted'));
  }
  return [...found.values()].sort((a, b) => (sourceKey(a) < sourceKey(b) ? -1 : 1));
}
