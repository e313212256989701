import type { JSX } from 'preact';
import { Button, Section, Switch } from '../ui/controls.tsx';
import { rich, t } from '../ui/messages.ts';
import { Name } from '../ui/page-text.tsx';
import type { SiteState } from './connector.ts';
import { MutedList } from './muted-list.tsx';
import { SaveOriginal } from './save-original.tsx';
import type { SitePanelProps } from './site-panel-props.ts';
import { SiteSoFar } from './site-so-far.tsx';
import { WhereItRuns } from './where-it-runs.tsx';

/** What the reader has decided about this site, and can decide here. */
export function SitePanel(props: SitePanelProps): JSX.Element | null {
  const { page, site, state, connector, notices, onChange } = props;
  const host = page.host;
  if (host === null || state.status === 'unsupported') return null;
  const name = (state.status === 'done' && state.report.article.site) || host;
  const highlight = (on: boolean) =>
    void notices.attempt(async () => {
      await connector.highlight(page, on);
      await onChange();
      return null;
    });
  const toggleMarks = () =>
    void notices.attempt(async () => {
      await connector.toggleMarks(page);
      await onChange();
      return null;
    });
  const { publisher } = site;
  const trust = (on: boolean) =>
    publisher.ok &&
    void notices.attempt(async () => {
      const before = site.trust;
      const mark = async (trust: SiteState['trust']) => {
        await connector.trust(publisher, name, trust);
        await onChange();
      };
      await mark(on ? 'trusted' : null);
      return {
        text: on
          ? t('trusted_now', publisher.domain + (publisher.path ?? ''))
          : t('not_trusted_now', publisher.domain + (publisher.path ?? '')),
        undo: () => mark(before),
      };
    });
  return (
    <Section title={rich('this_site', <Name>{host}</Name>)}>
      <div class="site-rows">
        <WhereItRuns host={host} {...props} />
        {state.status === 'done' && state.report.quotations.length > 0 && (
          <div>
            <Switch
              label={t('highlight_switch')}
              hint={site.locked.has('highlight') ? `🔒 ${t('set_by_policy')}` : t('highlight_hint')}
              disabled={site.locked.has('highlight')}
              on={site.highlight}
              onChange={highlight}
            />
            {site.highlight && !site.off && site.marked !== null && (
              <div class="under-switch">
                <Button kind="link" onClick={toggleMarks}>
                  {t(site.marked ? 'marks_hide_page' : 'marks_show_page')}
                </Button>
              </div>
            )}
          </div>
        )}
        {state.status === 'done' && state.muted.length > 0 && (
          <MutedList host={host} rules={state.muted} byPolicy={site.locked.has('muted')} onUnmute={props.onUnmute} />
        )}
        {state.status === 'done' && (
          <SaveOriginal key={state.savedAs ?? ''} page={page} state={state} connector={connector} notices={notices} />
        )}
        <Switch
          label={t('trust_switch')}
          hint={trustHint(site)}
          disabled={!publisher.ok || site.setByPolicy}
          on={site.trust === 'trusted'}
          onChange={trust}
        />
        {page.url !== null && site.history && <SiteSoFar url={page.url} connector={connector} />}
      </div>
    </Section>
  );
}

function trustHint({ trust, publisher, setByPolicy }: SiteState): string {
  if (setByPolicy) return t('trust_by_policy');
  if (!publisher.ok) return publisher.reason === 'shared' ? t('trust_shared') : t('trust_no_name');
  return trust === 'ignored' ? t('trust_ignored') : t('trust_hint');
}
