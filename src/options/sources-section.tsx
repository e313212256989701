import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Source, withoutDoubles } from '../lists/source-list.ts';
import { subscribedSources } from '../lists/subscriptions/subscription.ts';
import { t } from '../ui/messages.ts';
import { AddSource } from './add-source.tsx';
import { FollowedSources } from './followed-sources.tsx';
import { OwnList } from './own-list.tsx';
import { Part } from './part.tsx';
import type { SourcesProps, SubscriptionsProps } from './part-props.ts';
import { PolicyList } from './policy-list.tsx';
import { SourceFiles } from './source-files.tsx';
import { StarterLists } from './starter-lists.tsx';
import { Subscriptions } from './subscriptions.tsx';

interface SourcesSectionProps extends SourcesProps {
  readonly policy: readonly Source[];
  readonly subscriptions: SubscriptionsProps['subscriptions'];
}

/** Whom the reader trusts and ignores: the own list, lists to begin with, lists that others keep. */
export function SourcesSection({ policy, subscriptions, ...props }: SourcesSectionProps): JSX.Element {
  const { connector, notices, onChange, sources } = props;
  const listed = useMemo(
    () => withoutDoubles([...policy, ...sources, ...subscribedSources(subscriptions)]),
    [policy, sources, subscriptions],
  );
  return (
    <Part id="sources" title={t('sources_title')} intro={t('sources_intro')}>
      <AddSource {...props} />
      <OwnList {...props} />
      <PolicyList sources={policy} />
      <FollowedSources connector={connector} listed={listed} notices={notices} />
      <StarterLists {...props} />
      <Subscriptions connector={connector} subscriptions={subscriptions} notices={notices} onChange={onChange} />
      <SourceFiles {...props} />
    </Part>
  );
}
