import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { differences } from '../lists/source-list.ts';
import { declineOffered, rollBack, takeOffered } from '../lists/subscriptions/changes.ts';
import { type Subscription, subscriptionName } from '../lists/subscriptions/subscription.ts';
import { Button } from '../ui/controls.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/fields.tsx';
import { plural, t } from '../ui/messages.ts';
import { date } from '../ui/numbers.ts';
import { Name, oneLine } from '../ui/page-text.tsx';
import { ListChanges } from './list-changes.tsx';
import { listFault } from './list-fault.ts';
import type { SubscriptionsProps } from './part-props.ts';
import { trustChoices } from './source-words.ts';
import { useListAllowed } from './use-list-allowed.ts';

/** One subscribed list: whose, how many, what the reader thinks of it, how its last check went, and what it offers. */
export function SubscriptionItem(props: SubscriptionsProps & { readonly subscription: Subscription }): JSX.Element {
  const { connector, notices, onChange, subscription } = props;
  const [isOpen, setOpen] = useState(false);
  const isAllowed = useListAllowed(connector, subscription.url);
  const { url, taken, before, offered, fault, checked } = subscription;
  const name = oneLine(subscriptionName(subscription), 120);
  const change = (step: (now: Subscription) => Subscription | null, said: string) =>
    void notices.attempt(async () => {
      const was = await connector.changeSubscription(url, (now) => now && step(now));
      onChange();
      return {
        text: said,
        undo: async () => {
          await connector.changeSubscription(url, () => was);
          onChange();
        },
      };
    });
  const update = () => {
    const asked = isAllowed ? Promise.resolve(true) : connector.requestList(url);
    void notices.attempt(async () => {
      if (!(await asked)) return { text: t('refused') };
      await connector.updateList(url);
      onChange();
      return null;
    });
  };
  return (
    <li class="subscription">
      <div class="grow">
        <p>
          <Name>{name}</Name>
        </p>
        <p class="quiet">
          <bdi>{url}</bdi>
        </p>
        <p class="quiet">
          {plural('list_names', taken.sources.length)}
          {checked !== null && ` · ${t('list_checked', date(checked) ?? '–')}`}
        </p>
        {fault !== null && <p class="fault">{listFault(fault)}</p>}
        {offered !== null && (
          <div class="card warn" role="status">
            <p>{t('list_offers')}</p>
            <Button onClick={() => setOpen(true)}>{t('list_see_changes')}</Button>
          </div>
        )}
        <div class="actions">
          <Button kind="link" onClick={update} label={t('list_update_named', name)}>
            {t('list_update')}
          </Button>
          {before !== null && (
            <Button kind="link" onClick={() => change(rollBack, t('list_rolled_back', name))}>
              {t('list_roll_back', date(before.at) ?? '–')}
            </Button>
          )}
          <Button kind="link" onClick={() => change(() => null, t('removed', name))} label={t('remove_named', name)}>
            {t('remove')}
          </Button>
        </div>
      </div>
      <Select
        label={t('list_trust')}
        value={subscription.trust}
        choices={trustChoices()}
        onChange={(trust) => change((now) => ({ ...now, trust }), t('source_changed', name))}
      />
      {isOpen && offered !== null && (
        <Dialog
          title={t('list_changes_title', name)}
          confirm={t('list_take')}
          onConfirm={() => {
            setOpen(false);
            change(takeOffered, t('list_taken', name));
          }}
          decline={t('list_decline')}
          onDecline={() => {
            setOpen(false);
            change(declineOffered, t('list_declined', name));
          }}
          onClose={() => setOpen(false)}
        >
          <p class="quiet">{t('list_changes_hint')}</p>
          <ListChanges {...differences(taken.sources, offered.sources)} />
        </Dialog>
      )}
    </li>
  );
}
