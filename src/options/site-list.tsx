import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { normaliseDomain } from '../lists/source-list.ts';
import { Button } from '../ui/controls.tsx';
import { TextField } from '../ui/fields.tsx';
import { t } from '../ui/messages.ts';
import { Name } from '../ui/page-text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { Notices } from '../ui/use-notice.ts';
import type { OptionsConnector } from './connector.ts';
import { domainFault } from './domain-fault.ts';

interface SiteListProps {
  readonly title: string;
  readonly hint: string;
  readonly empty: string;
  readonly sites: readonly string[];
  readonly onSave: (sites: readonly string[]) => Promise<void>;
  readonly connector: OptionsConnector;
  readonly notices: Notices;
  /** Must the browser allow each site? Then adding one asks, and what is not allowed is said. */
  readonly asks?: boolean;
}

/** A list of hosts that the reader keeps: to run on, or to stay off. */
export function SiteList(props: SiteListProps): JSX.Element {
  const { title, hint, empty, sites, onSave, connector, notices, asks = false } = props;
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const allowed = useLoaded(useCallback(() => connector.allowed(sites), [connector, sites]));

  const ask = (host: string) => {
    const asked = connector.request(host);
    void notices.attempt(async () => {
      const granted = await asked;
      allowed.reload();
      return { text: granted ? t('allowed') : t('refused') };
    });
  };
  const add = (event: Event) => {
    event.preventDefault();
    const normal = normaliseDomain(typed);
    if (!normal.ok) return setFault(domainFault(normal.reason));
    if (sites.includes(normal.domain)) return setFault(t('site_listed'));
    setFault(null);
    setTyped('');
    if (asks) ask(normal.domain);
    void onSave([...sites, normal.domain]);
  };
  const remove = (host: string) =>
    void notices.attempt(async () => {
      await onSave(sites.filter((site) => site !== host));
      if (asks) await connector.giveBack(host);
      return { text: t('removed', host), undo: () => onSave(sites) };
    });
  return (
    <div class="sub">
      <h3>{title}</h3>
      <p class="quiet">{hint}</p>
      {sites.length === 0 ? (
        <p class="nothing">{empty}</p>
      ) : (
        <ul class="list">
          {sites.map((site) => (
            <li key={site}>
              <span class="grow">
                <Name>{site}</Name>
                {asks && allowed.value?.has(site) === false && <small> {t('site_not_allowed')}</small>}
              </span>
              <span class="site-deeds">
                {asks && allowed.value?.has(site) === false && (
                  <Button kind="link" onClick={() => ask(site)} label={t('allow_named', site)}>
                    {t('allow')}
                  </Button>
                )}
                <Button kind="link" onClick={() => remove(site)} label={t('remove_named', site)}>
                  {t('remove')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <form class="inline-form" onSubmit={add}>
        <TextField
          label={t('site_label')}
          value={typed}
          onInput={setTyped}
          fault={fault}
          placeholder="news.example"
          isAddress
        />
        <button type="submit" class="button">
          {t('add')}
        </button>
      </form>
    </div>
  );
}
