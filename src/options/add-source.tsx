import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { isShared, lookAlikeOf, normaliseDomain, plainSource, sourceKey } from '../lists/source-list.ts';
import { TextField } from '../ui/fields.tsx';
import { t } from '../ui/messages.ts';
import { oneLine } from '../ui/page-text.tsx';
import { domainFault, lookAlikeWarning } from './domain-fault.ts';
import { OpenTabs } from './open-tabs.tsx';
import type { SourcesProps } from './part-props.ts';
import { withoutSource, withSource } from './source-view.ts';

/** Adds a trusted source by domain or address; says what is wrong with it, and what it looks like. */
export function AddSource({ connector, sources, notices, onChange }: SourcesProps): JSX.Element {
  const [address, setAddress] = useState(connector.toAdd);
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string | null>(() => faultAtFirst(connector.toAdd));
  const normal = useMemo(() => normaliseDomain(address), [address]);
  const alike = useMemo(() => (normal.ok ? lookAlikeOf(normal.domain, sources) : null), [normal, sources]);

  const add = (event: Event) => {
    event.preventDefault();
    if (!normal.ok) return setFault(domainFault(normal.reason));
    const source = plainSource(normal.domain, normal.path, name.trim() || normal.domain, 'trusted');
    const key = sourceKey(source);
    if (sources.some((one) => sourceKey(one) === key)) return setFault(t('source_listed', key));
    void notices.attempt(async () => {
      await connector.changeSources((list) => withSource(list, key, source));
      setAddress('');
      setName('');
      onChange();
      return {
        text: t('source_added', oneLine(source.name, 120)),
        undo: async () => {
          await connector.changeSources((list) => withoutSource(list, key));
          onChange();
        },
      };
    });
  };
  const type = (typed: string) => {
    setAddress(typed);
    setFault(null);
  };
  return (
    <form class="add-form" onSubmit={add} aria-label={t('add_source')}>
      <div class="tools">
        <TextField
          label={t('source_address')}
          value={address}
          onInput={type}
          fault={fault}
          placeholder="news.example"
          isAddress
        />
        <TextField label={t('source_name')} value={name} onInput={setName} />
        <button type="submit" class="button button-primary">
          {t('add_source')}
        </button>
        <OpenTabs connector={connector} sources={sources} notices={notices} onChange={onChange} />
      </div>
      <p class="look-alike" role="status">
        {normal.ok && alike !== null && `⚠ ${lookAlikeWarning(normal.domain, alike)}`}
        {normal.ok &&
          alike === null &&
          isShared(normal.domain, normal.path) &&
          `⚠ ${t('domain_shared', normal.domain)}`}
      </p>
    </form>
  );
}

/** Whoever comes here because a site could not be added is told at once why. */
function faultAtFirst(toAdd: string): string | null {
  const normal = normaliseDomain(toAdd);
  return toAdd === '' || normal.ok ? null : domainFault(normal.reason);
}
