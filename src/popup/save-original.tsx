import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TabState } from '../shared/contract.ts';
import { Button } from '../ui/controls.tsx';
import { t } from '../ui/messages.ts';
import type { Notices } from '../ui/use-notice.ts';
import type { OpenPage, PopupConnector } from './connector.ts';

interface SaveOriginalProps {
  readonly page: OpenPage;
  readonly state: Extract<TabState, { status: 'done' }>;
  readonly connector: PopupConnector;
  readonly notices: Notices;
}

/** Puts this page into the Library, so that copies of it are known; or says that it is there, and takes it out again. */
export function SaveOriginal({ page, state, connector, notices }: SaveOriginalProps): JSX.Element | null {
  const [saved, setSaved] = useState<string | null>(state.savedAs);
  const [busy, setBusy] = useState(false);
  if (page.isPrivate) return <p class="quiet">{t('private_no_save')}</p>;
  if (!state.report.article.isArticle) return null;

  const forget = async (id: string) => {
    await connector.forget(id);
    setSaved(null);
  };
  const save = () =>
    notices.attempt(async () => {
      const { id, fresh } = await connector.save(page.tabId);
      setSaved(id);
      return fresh ? { text: t('saved'), undo: () => forget(id) } : { text: t('saved_before') };
    });
  const remove = () =>
    notices.attempt(async () => {
      await forget(saved!);
      return { text: t('forgotten'), undo: async () => setSaved((await connector.save(page.tabId)).id) };
    });
  const once = (work: () => Promise<void>) => () => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  return (
    <div class="save">
      <p>{saved === null ? t('save_hint') : `✓ ${t('in_library')}`}</p>
      {saved === null ? (
        <Button onClick={once(save)} disabled={busy}>
          {t('save_original')}
        </Button>
      ) : (
        <Button onClick={once(remove)} disabled={busy}>
          {t('forget_original')}
        </Button>
      )}
    </div>
  );
}
