import type { JSX } from 'preact';
import { t } from '../ui/messages.ts';
import type { SubscriptionsProps } from './part-props.ts';
import { Subscribe } from './subscribe.tsx';
import { SubscriptionItem } from './subscription-item.tsx';

/** Lists that somebody else keeps. They name publishers; what is thought of them, and which version counts, is the reader's. */
export function Subscriptions(props: SubscriptionsProps): JSX.Element {
  return (
    <div class="sub">
      <h3>{t('subscriptions_title')}</h3>
      <p class="quiet">{t('subscriptions_hint')}</p>
      <Subscribe {...props} />
      {props.subscriptions.length > 0 && (
        <ul class="list">
          {props.subscriptions.map((subscription) => (
            <SubscriptionItem key={subscription.url} {...props} subscription={subscription} />
          ))}
        </ul>
      )}
    </div>
  );
}
