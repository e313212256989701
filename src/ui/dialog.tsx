import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './controls.tsx';
import { t } from './messages.ts';

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Words of the button that goes through with it. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly disabled?: boolean;
  /** Words of a button that turns it down for good, where that is more than closing. */
  readonly decline?: string;
  readonly onDecline?: () => void;
}

/** Asks before what cannot be undone, and shows what a step will change. Escape closes it; the focus returns to where it was. */
export function Dialog(props: DialogProps): JSX.Element {
  const { title, children, confirm, onConfirm, onClose, disabled = false, decline, onDecline } = props;
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    // Some browsers focus the window of it, on which no ring is drawn, also when the dialog before it has gone by then.
    const frame = requestAnimationFrame(() => {
      const { activeElement } = document;
      if (activeElement !== dialog && dialog?.contains(activeElement)) return;
      dialog?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
      // Where another dialog followed this one, the focus is in that.
      const isLast = document.querySelector('dialog[open]') === null;
      if (isLast && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog class="dialog" ref={element} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
      <div class="actions">
        <Button kind="primary" onClick={onConfirm} disabled={disabled}>
          {confirm}
        </Button>
        {decline !== undefined && onDecline !== undefined && <Button onClick={onDecline}>{decline}</Button>}
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </dialog>
  );
}
