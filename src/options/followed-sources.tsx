import type { JSX } from 'preact';
import { type Source, sourceKey } from '../lists/source-list.ts';
import { Button, Fold } from '../ui/controls.tsx';
import { sumOf } from '../ui/following.ts';
import { plural, t } from '../ui/messages.ts';
import { Name, oneLine } from '../ui/page-text.tsx';
import { useFollowing } from '../ui/use-following.ts';
import type { OptionsConnector } from './connector.ts';
import { FollowedItem } from './followed-item.tsx';
import type { SourcesProps } from './part-props.ts';
import { SourceAddress } from './source-address.tsx';

/** Rows drawn of each list; the others are counted. */
const MOST_ROWS = 200;

interface FollowedSourcesProps extends Pick<SourcesProps, 'notices'> {
  readonly connector: OptionsConnector;
  /** All that is listed, by whomever. */
  readonly listed: readonly Source[];
}

/** What the reader's trusted sources publish: whose feeds are read, how that goes, and who else could be asked. */
export function FollowedSources({ connector, listed, notices }: FollowedSourcesProps): JSX.Element {
  const { following } = connector;
  const rows = useFollowing(following);
  const held = rows.value ?? [];
  const names = new Map(listed.map((source) => [sourceKey(source), source.name]));
  const followed = new Set(held.map(({ source }) => source.key));
  const others = listed.filter((source) => source.trust === 'trusted' && !followed.has(sourceKey(source)));
  const follow = (sources: readonly Source[]) => {
    // The browser only asks inside the click: nothing may be awaited before this call.
    const asked = following.request(sources.map(({ domain }) => domain));
    void notices.attempt(async () => {
      if (!(await asked)) return { text: t('refused') };
      await following.deed('follow', sources.map(sourceKey));
      rows.reload();
      return { text: plural('follow_begun', sources.length) };
    });
  };
  const sum = sumOf(held);
  return (
    <div class="sub">
      <h3>{t('follow_title')}</h3>
      <p class="quiet">{t('follow_hint')}</p>
      {held.length === 0 && others.length === 0 && <p class="nothing">{t('follow_none')}</p>}
      {held.length > 0 && (
        <p role="status">
          {t('follow_sum', sum.asked, sum.all)} {plural('follow_articles', sum.articles)}
        </p>
      )}
      {held.length > 0 && (
        <ul class="list">
          {held.slice(0, MOST_ROWS).map((row) => (
            <FollowedItem
              key={row.source.key}
              row={row}
              name={names.get(row.source.key) ?? row.source.key}
              connector={connector}
              notices={notices}
              onChange={rows.reload}
            />
          ))}
        </ul>
      )}
      {held.length > MOST_ROWS && <p class="quiet">{plural('follow_more', held.length - MOST_ROWS)}</p>}
      {others.length > 0 && (
        <>
          <div class="actions">
            <Button onClick={() => follow(others)}>{plural('follow_all', others.length)}</Button>
          </div>
          <Fold title={t('follow_choose')}>
            <ul class="list">
              {others.slice(0, MOST_ROWS).map((source) => (
                <li key={sourceKey(source)}>
                  <div class="grow">
                    <Name>{source.name}</Name>{' '}
                    <span class="quiet">
                      <SourceAddress source={source} />
                    </span>
                  </div>
                  <Button
                    kind="link"
                    onClick={() => follow([source])}
                    label={t('follow_one_named', oneLine(source.name, 120))}
                  >
                    {t('follow_one')}
                  </Button>
                </li>
              ))}
            </ul>
            {others.length > MOST_ROWS && <p class="quiet">{plural('follow_more', others.length - MOST_ROWS)}</p>}
          </Fold>
        </>
      )}
    </div>
  );
}
