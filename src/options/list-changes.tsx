import type { JSX } from 'preact';
import { type Differences, type Source, sourceKey } from '../lists/source-list.ts';
import { plural, t } from '../ui/messages.ts';
import { Name } from '../ui/page-text.tsx';
import { SourceAddress } from './source-address.tsx';

// Enough to see what kind of change it is; more would only be scrolled past.
const SHOWN = 200;

/** What a change of a list comes to: how many, and which. */
export function ListChanges({ added, changed, removed, same }: Differences): JSX.Element {
  return (
    <>
      <ul class="plan">
        <li>{plural('import_added', added.length)}</li>
        <li>{plural('import_changed', changed.length)}</li>
        {removed.length > 0 && <li>{plural('import_removed', removed.length)}</li>}
        <li>{plural('import_same', same)}</li>
      </ul>
      <ul class="list names" aria-label={t('changes_label')}>
        {added.slice(0, SHOWN).map((source) => (
          <Row key={sourceKey(source)} sign="+" words={t('change_new')} source={source} />
        ))}
        {changed.slice(0, SHOWN).map(({ before, after }) => (
          <Row key={sourceKey(after)} sign="~" words={t('change_changed')} source={before} />
        ))}
        {removed.slice(0, SHOWN).map((source) => (
          <Row key={sourceKey(source)} sign="−" words={t('change_gone')} source={source} />
        ))}
      </ul>
      {[added, changed, removed].some((some) => some.length > SHOWN) && <p class="quiet">{t('changes_cut', SHOWN)}</p>}
    </>
  );
}

function Row({ sign, words, source }: { sign: string; words: string; source: Source }): JSX.Element {
  return (
    <li>
      <span aria-hidden="true">{sign}</span>
      <span class="sr-only">{words}</span>
      <Name>{source.name}</Name>{' '}
      <small>
        <SourceAddress source={source} />
      </small>
    </li>
  );
}
