import type { ComponentChildren, JSX } from 'preact';
import type { Settings } from '../shared/settings.ts';
import { Button } from '../ui/controls.tsx';
import { t } from '../ui/messages.ts';
import type { Done } from '../ui/use-notice.ts';
import type { SitePanelProps } from './site-panel-props.ts';

/** Where Quotient runs by itself, what the browser has not allowed, and the buttons that change it. */
export function WhereItRuns(props: SitePanelProps & { host: string }): JSX.Element {
  const { host, page, site, connector, notices, onAllow, onChange } = props;
  const change = (work: () => Promise<Done>) => () =>
    void notices.attempt(async () => {
      const done = await work();
      await onChange();
      return done;
    });
  const setOff = (off: boolean) =>
    change(async () => {
      await connector.setOff(page, off);
      return { text: off ? t('turned_off', host) : t('turned_on', host) };
    });
  const leave = change(async () => {
    await connector.leave(page);
    return { text: t('left_list', host) };
  });

  /** Would what this button changes not count, because an administrator has set it? */
  const isLocked = (...settings: readonly (keyof Settings)[]) => settings.some((setting) => site.locked.has(setting));

  if (site.off) {
    return (
      <Row words={t('off_here')} isLocked={isLocked('off')}>
        <Button disabled={isLocked('off')} onClick={setOff(false)}>
          {t('turn_on_here')}
        </Button>
      </Row>
    );
  }
  if (site.mode === 'everywhere') {
    return (
      <Row words={site.granted ? t('runs_everywhere') : t('everywhere_not_allowed')} isLocked={isLocked('off')}>
        {!site.granted && <Button onClick={() => onAllow('all')}>{t('allow_all')}</Button>}
        <Button disabled={isLocked('off')} onClick={setOff(true)}>
          {t('turn_off_here')}
        </Button>
      </Row>
    );
  }
  if (site.mode === 'sites' && site.listed) {
    return (
      <Row words={site.granted ? t('runs_here') : t('listed_not_allowed')} isLocked={isLocked('sites')}>
        {!site.granted && <Button onClick={() => onAllow('site')}>{t('allow_site')}</Button>}
        <Button disabled={isLocked('sites')} onClick={leave}>
          {t('leave_list')}
        </Button>
      </Row>
    );
  }
  return (
    <Row words={t('runs_on_click')} isLocked={isLocked('mode', 'sites')}>
      <Button disabled={isLocked('mode', 'sites')} onClick={() => onAllow('site')}>
        {t('run_on_site')}
      </Button>
      <Button disabled={isLocked('mode')} onClick={() => onAllow('all')}>
        {t('run_everywhere')}
      </Button>
    </Row>
  );
}

interface RowProps {
  readonly words: string;
  /** An administrator has set what some of the buttons would change. */
  readonly isLocked: boolean;
  readonly children: ComponentChildren;
}

function Row({ words, isLocked, children }: RowProps): JSX.Element {
  return (
    <div>
      <p>{words}</p>
      <div class="actions">{children}</div>
      {isLocked && <p class="quiet">🔒 {t('set_by_policy')}</p>}
    </div>
  );
}
