import type { JSX } from 'preact';
import type { Mode } from '../shared/contract.ts';
import { Button } from '../ui/controls.tsx';
import { RadioGroup } from '../ui/fields.tsx';
import { Logo } from '../ui/icons.tsx';
import { t } from '../ui/messages.ts';
import { Skeleton } from '../ui/note.tsx';
import { Toast } from '../ui/toast.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useNotice } from '../ui/use-notice.ts';
import type { WelcomeConnector } from './connector.ts';
import { Sample } from './sample.tsx';

// It brings the directory of publishers, for which nothing else on the page has to wait.
const startSources = () => import('./start-sources.tsx').then(({ StartSources }) => StartSources);

/** One page, once: something to try, one choice, and where to find Quotient afterwards. */
export function Welcome({ connector }: { connector: WelcomeConnector }): JSX.Element {
  const notices = useNotice();
  const mode = useLoaded(connector.mode);
  const start = useLoaded(startSources);
  const choose = (wanted: Mode) => {
    // The browser only asks inside the click: nothing may be awaited before this call.
    const asked = connector.choose(wanted);
    void notices.attempt(async () => {
      const granted = await asked;
      mode.reload();
      return { text: granted ? t('welcome_chosen') : t('refused') };
    });
  };
  return (
    <>
      <header class="welcome-head">
        <p class="brand">
          <Logo /> {t('name')}
        </p>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_intro')}</p>
      </header>
      <main>
        <section aria-labelledby="try">
          <h2 id="try">{t('welcome_try')}</h2>
          <p class="quiet">{t('welcome_try_hint')}</p>
          <Sample />
        </section>
        <section aria-labelledby="choose">
          <h2 id="choose">{t('welcome_choose')}</h2>
          <RadioGroup
            legend={t('mode_legend')}
            quiet
            name="mode"
            value={mode.value ?? 'click'}
            onChange={choose}
            choices={[
              { value: 'click', words: t('mode_click'), hint: t('mode_click_hint') },
              { value: 'sites', words: t('mode_sites'), hint: `${t('mode_sites_hint')} ${t('welcome_sites')}` },
              { value: 'everywhere', words: t('mode_everywhere'), hint: t('mode_everywhere_hint') },
            ]}
          />
          <p class="quiet">{t('welcome_choose_hint')}</p>
        </section>
        <section aria-labelledby="start">
          <h2 id="start">{t('start_title')}</h2>
          <p>{t('start_intro')}</p>
          {start.value ? <start.value connector={connector} /> : <Skeleton label={t('loading')} />}
        </section>
        <section aria-labelledby="pin">
          <h2 id="pin">{t('welcome_pin')}</h2>
          <p>{t('welcome_pin_how')}</p>
          <div class="actions">
            <Button onClick={connector.openOptions}>{t('open_options')}</Button>
          </div>
        </section>
        <Toast notice={notices.notice} onUndo={notices.undo} onClose={notices.close} />
      </main>
    </>
  );
}
