import type { JSX } from 'preact';
import type { FollowedRow } from '../library/followed-rows.ts';
import type { FollowDeed } from '../shared/contract.ts';
import { Button } from '../ui/controls.tsx';
import { hostToAllow, isWorking, standing } from '../ui/following.ts';
import { plural, t } from '../ui/messages.ts';
import { Name, oneLine } from '../ui/page-text.tsx';
import type { Notices } from '../ui/use-notice.ts';
import type { OptionsConnector } from './connector.ts';

interface FollowedItemProps {
  readonly row: FollowedRow;
  readonly name: string;
  readonly connector: OptionsConnector;
  readonly notices: Notices;
  readonly onChange: () => void;
}

/** One source whose feeds are read: where that stands, and what can be done about it. */
export function FollowedItem({ row, name, connector, notices, onChange }: FollowedItemProps): JSX.Element {
  const { source, job } = row;
  const { following } = connector;
  const short = oneLine(name, 120);
  const host = hostToAllow(source);
  const act = (deed: FollowDeed) =>
    void notices.attempt(async () => {
      await following.deed(deed, [source.key]);
      onChange();
      if (deed !== 'stop') return null;
      return {
        text: t('follow_stopped', short),
        undo: async () => {
          await following.deed('follow', [source.key]);
          onChange();
        },
      };
    });
  const allow = () => {
    const asked = following.request([host!]);
    void notices.attempt(async () => {
      if (!(await asked)) return { text: t('refused') };
      await following.deed('now', [source.key]);
      onChange();
      return { text: t('allowed') };
    });
  };
  return (
    <li class="subscription">
      <div class="grow">
        <p>
          <Name>{name}</Name> <bdi class="quiet">{source.key}</bdi>
        </p>
        <p class="quiet">
          {standing(row, connector.now().getTime())} {source.total > 0 && plural('follow_articles', source.total)}
        </p>
        {isWorking(row) && job?.progress?.total ? (
          <progress aria-label={t('follow_progress_named', short)} max={job.progress.total} value={job.progress.done} />
        ) : null}
        {source.feeds.length > 0 && (
          <p class="quiet">
            {source.feeds.map(({ url }) => (
              <bdi key={url}>{url} </bdi>
            ))}
          </p>
        )}
      </div>
      <div class="actions">
        {host !== null && (
          <Button kind="primary" onClick={allow}>
            {t('follow_allow', host)}
          </Button>
        )}
        {job !== null && (job.state !== 'waiting' || !isWorking(row)) && (
          <Button
            kind="link"
            onClick={() => act('now')}
            label={job.state === 'paused' ? t('follow_resume_named', short) : t('follow_now_named', short)}
          >
            {job.state === 'paused' ? t('follow_resume') : t('follow_now')}
          </Button>
        )}
        {job?.state === 'waiting' && (
          <Button kind="link" onClick={() => act('pause')} label={t('follow_pause_named', short)}>
            {t('follow_pause')}
          </Button>
        )}
        <Button kind="link" onClick={() => act('stop')} label={t('follow_stop_named', short)}>
          {t('follow_stop')}
        </Button>
      </div>
    </li>
  );
}
