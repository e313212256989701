import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
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
  const canUndo = notice !== null && notice.undo !== null;
  useEffect(() => {
    if (!canUndo) return undefined;
    // The notice stands at the end of the page: by the keys it is undone from wherever the reader is.
    const pressed = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z';
      if (!isUndo || writesText(event.target)) return;
      event.preventDefault();
      onUndo();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [canUndo, onUndo]);
  return (
    <div class="toast-place" role="status">
      {notice !== null && (
        <div class={`toast toast-${notice.tone}`}>
          <span>{notice.text}</span>
          <div class="toast-deeds">
            {canUndo && (
              <>
                <Button kind="link" onClick={onUndo} keys="Control+Z Meta+Z">
                  {t('undo')}
                </Button>
                <kbd>{isMac() ? '⌘Z' : t('undo_keys')}</kbd>
              </>
            )}
            <Button kind="quiet" onClick={onClose} label={t('close_notice')}>
              ✕
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** There the keys undo what was typed. */
function writesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type))
  );
}

const isMac = () => navigator.platform.startsWith('Mac');
