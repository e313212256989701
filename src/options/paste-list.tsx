import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { LIST_LIMITS } from '../lists/source-list.ts';
import { Button } from '../ui/controls.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { t } from '../ui/messages.ts';

/** A list that is pasted, in any form that a file may have. */
export function PasteList({ onText }: { readonly onText: (text: string) => void }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const id = useId();
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('paste_list')}</Button>
      {isOpen && (
        <Dialog
          title={t('paste_title')}
          confirm={t('paste_look')}
          disabled={text.trim() === ''}
          onConfirm={() => {
            setOpen(false);
            setText('');
            onText(text);
          }}
          onClose={() => setOpen(false)}
        >
          <div class="field">
            <label for={id}>{t('paste_label')}</label>
            <textarea
              id={id}
              rows={8}
              spellcheck={false}
              maxLength={LIST_LIMITS.characters}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </div>
        </Dialog>
      )}
    </>
  );
}
