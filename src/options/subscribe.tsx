import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Trust } from '../engine/model.ts';
import { differences } from '../lists/source-list.ts';
import { subscribe } from '../lists/subscriptions/changes.ts';
import type { Subscription } from '../lists/subscriptions/subscription.ts';
import { subscriptionName } from '../lists/subscriptions/subscription.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Select, TextField } from '../ui/fields.tsx';
import { t } from '../ui/messages.ts';
import { oneLine } from '../ui/page-text.tsx';
import { ListChanges } from './list-changes.tsx';
import { listFault } from './list-fault.ts';
import type { SubscriptionsProps } from './part-props.ts';
import { trustChoices } from './source-words.ts';
import { useListAllowed } from './use-list-allowed.ts';

/** Subscribes to a list by its address, after a look at whom it names. */
export function Subscribe({ connector, subscriptions, notices, onChange }: SubscriptionsProps): JSX.Element {
  const [address, setAddress] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [found, setFound] = useState<Subscription | null>(null);
  const url = webAddressOf(address);
  const isAllowed = useListAllowed(connector, url);
  const look = (event: Event) => {
    event.preventDefault();
    setFault(null);
    if (url === null) return setFault(t('list_fault_address'));
    if (subscriptions.some((each) => each.url === url)) return setFault(t('list_subscribed_already'));
    // The browser only asks inside the click: nothing may be awaited before this call.
    const asked = isAllowed ? Promise.resolve(true) : connector.requestList(url);
    setAsking(true);
    void notices.attempt(async () => {
      try {
        if (!(await asked)) {
          setFault(t('list_fault_permission'));
          return null;
        }
        const preview = await connector.previewList(url);
        if (preview.url === null) setFault(t('list_fault_address'));
        else if (preview.answer.kind === 'fetched') setFound(subscribe(preview.url, preview.answer, null));
        else if (preview.answer.kind === 'failed') setFault(listFault(preview.answer.fault));
        return null;
      } finally {
        setAsking(false);
      }
    });
  };
  const keep = (agreed: Subscription) => {
    setFound(null);
    void notices.attempt(async () => {
      const before = await connector.changeSubscription(agreed.url, () => agreed);
      setAddress('');
      onChange();
      return {
        text: t('list_subscribed', oneLine(subscriptionName(agreed), 120)),
        undo: async () => {
          await connector.changeSubscription(agreed.url, () => before);
          onChange();
        },
      };
    });
  };
  return (
    <form class="add-form" onSubmit={look} aria-label={t('subscribe_form')}>
      <div class="tools">
        <TextField
          label={t('list_address')}
          hint={t('list_address_hint')}
          value={address}
          onInput={(typed) => {
            setAddress(typed);
            setFault(null);
          }}
          fault={fault}
          placeholder="https://"
          isAddress
        />
        <button type="submit" class="button" disabled={isAsking || address.trim() === ''}>
          {t('list_look')}
        </button>
      </div>
      <p class="quiet" role="status">
        {isAsking && t('list_asking')}
      </p>
      {found !== null && <LookAtList found={found} onKeep={keep} onClose={() => setFound(null)} />}
    </form>
  );
}

interface LookAtListProps {
  readonly found: Subscription;
  readonly onKeep: (agreed: Subscription) => void;
  readonly onClose: () => void;
}

function LookAtList({ found, onKeep, onClose }: LookAtListProps): JSX.Element {
  const [trust, setTrust] = useState<Trust | null>(null);
  return (
    <Dialog
      title={oneLine(subscriptionName(found), 120)}
      confirm={t('list_subscribe')}
      onConfirm={() => onKeep({ ...found, trust })}
      onClose={onClose}
    >
      <p class="quiet">{t('list_look_hint')}</p>
      <ListChanges {...differences([], found.taken.sources)} />
      <Select
        label={t('list_trust')}
        hint={t('list_trust_hint')}
        value={trust}
        choices={trustChoices()}
        onChange={setTrust}
      />
    </Dialog>
  );
}

/** What was typed, as a web address; null where it is none. */
function webAddressOf(typed: string): string | null {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`);
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null;
}
