import type { JSX } from 'preact';
import { Button } from '../ui/controls.tsx';
import { plural, t } from '../ui/messages.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { PopupConnector } from './connector.ts';

interface FooterProps {
  readonly connector: Pick<PopupConnector, 'requestsLately' | 'openRequests'>;
  readonly isPrivate: boolean;
  /** Something may have been asked since: count again. */
  readonly turn: string;
}

/** What left the machine lately, counted; the way to the list of it. */
export function Footer({ connector, isPrivate, turn }: FooterProps): JSX.Element {
  return (
    <footer class="footer">
      {/* Another turn is another count. */}
      <Requests key={turn} connector={connector} />
      {isPrivate && <span>{t('private_window')}</span>}
    </footer>
  );
}

function Requests({ connector }: Pick<FooterProps, 'connector'>): JSX.Element {
  const count = useLoaded(connector.requestsLately).value;
  if (count === undefined) return <span />;
  if (count === 0) return <span>{plural('requests_lately', 0)}</span>;
  return (
    <Button kind="link" onClick={connector.openRequests}>
      {plural('requests_lately', count)}
    </Button>
  );
}
