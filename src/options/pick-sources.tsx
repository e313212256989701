import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Source, sourceKey } from '../lists/source-list.ts';
import { Button } from '../ui/controls.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { plural, t } from '../ui/messages.ts';
import { Name } from '../ui/page-text.tsx';
import { SourceAddress } from './source-address.tsx';

interface PickSourcesProps {
  readonly title: string;
  /** What these are, in a line or two. */
  readonly intro: string;
  readonly offered: readonly Source[];
  /** Keys of those that are on the reader's list already: they are shown, and cannot be taken twice. */
  readonly listed: ReadonlySet<string>;
  /** Are all of them picked at first? */
  readonly picked: boolean;
  readonly onPick: (sources: readonly Source[]) => void;
  readonly onClose: () => void;
}

/** Publishers that are offered, to be taken one by one. */
export function PickSources({ title, intro, offered, listed, picked, onPick, onClose }: PickSourcesProps): JSX.Element {
  const open = offered.filter((source) => !listed.has(sourceKey(source)));
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set(picked ? open.map(sourceKey) : []));
  const take = (key: string, on: boolean) =>
    setTaken(new Set([...taken].filter((each) => each !== key).concat(on ? key : [])));
  const chosen = open.filter((source) => taken.has(sourceKey(source)));
  return (
    <Dialog
      title={title}
      confirm={chosen.length === 0 ? t('add') : plural('pick_add', chosen.length)}
      disabled={chosen.length === 0}
      onConfirm={() => onPick(chosen)}
      onClose={onClose}
    >
      <p class="quiet">{intro}</p>
      <div class="actions">
        <Button kind="link" onClick={() => setTaken(new Set(open.map(sourceKey)))}>
          {t('pick_all')}
        </Button>
        <Button kind="link" onClick={() => setTaken(new Set())}>
          {t('pick_none')}
        </Button>
      </div>
      <ul class="names picks">
        {offered.map((source) => {
          const key = sourceKey(source);
          const isListed = listed.has(key);
          return (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  checked={isListed || taken.has(key)}
                  disabled={isListed}
                  onChange={(event) => take(key, event.currentTarget.checked)}
                />
                <span>
                  <Name>{source.name}</Name>{' '}
                  <small>
                    <SourceAddress source={source} />
                    {isListed && ` · ${t('pick_listed')}`}
                  </small>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
