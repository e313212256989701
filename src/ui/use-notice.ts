import { useCallback, useState } from 'preact/hooks';
import { faultWords } from './fault-words.ts';
import { t } from './messages.ts';
import type { Notice } from './toast.tsx';

export interface Notices {
  readonly notice: Notice | null;
  /** Does something, says that it is done and how to undo it, or says why it failed. */
  attempt(work: () => Promise<Done | null>): Promise<void>;
  undo(): void;
  close(): void;
}

/** What to say after something was done; null says nothing. */
export interface Done {
  readonly text: string;
  readonly undo?: () => Promise<void>;
}

export function useNotice(): Notices {
  const [notice, setNotice] = useState<Notice | null>(null);
  const attempt = useCallback(async (work: () => Promise<Done | null>) => {
    try {
      const done = await work();
      setNotice(done && { text: done.text, undo: done.undo ?? null, tone: 'done' });
    } catch (error) {
      setNotice({
        text: t('failed', faultWords(error)),
        undo: null,
        tone: 'failed',
      });
    }
  }, []);
  const undo = () => {
    const back = notice?.undo;
    if (!back) return;
    void attempt(async () => {
      await back();
      return { text: t('undone') };
    });
  };
  return { notice, attempt, undo, close: () => setNotice(null) };
}
