import type { JSX } from 'preact';
import { Button } from './controls.tsx';
import { t } from './messages.ts';

/** What just happened, and the way back. It stays until it is answered or replaced: an undo must not run away. */
export interface Notice {
  readonly text: string;
  readonly undo: (() => Promise<void>) | null;
  readonly tone: 'done' | 'failed';
}

interface ToastProps {
  readonly notice: Notice | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

export function Toast({ notice, onUndo, onClose }: ToastProps): JSX.Element {
  return (
    <div class="toast-place" role="status">
      {notice !== null && (
        <div class={`toast toast-${notice.tone}`}>
          <span>{notice.text}</span>
          {notice.undo !== null && (
            <Button kind="link" onClick={onUndo}>
              {t('undo')}
            </Button>
          )}
          <Button kind="quiet" onClick={onClose} label={t('close_notice')}>
            ✕
          </Button>
        </div>
      )}
    </div>
  );
}
