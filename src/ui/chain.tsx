import type { JSX } from 'preact';
import type { ChainNode } from '../engine/model.ts';
import { Fold } from './controls.tsx';
import { dateKnown } from './date-known.ts';
import { plural, rich, t } from './messages.ts';
import { Name } from './page-text.tsx';

interface ChainProps {
  readonly chain: readonly ChainNode[];
}

/** The page and the texts it shares words with, oldest first, for who wants to know. */
export function Chain({ chain }: ChainProps): JSX.Element {
  return (
    <Fold title={t('chain_title')}>
      <ChainList chain={chain} />
    </Fold>
  );
}

/** The same drawn along a line from the oldest to the youngest, where there is room for it. */
export function ChainPicture({ chain }: ChainProps): JSX.Element {
  return (
    <section class="chain-picture" aria-label={t('chain_title')}>
      <ChainList chain={chain} />
    </section>
  );
}

/** How each date is known, and who has what of whom. */
function ChainList({ chain }: ChainProps): JSX.Element {
  return (
    <ol class="chain">
      {chain.map((node, index) => (
        <li key={node.original ?? ''} aria-current={node.original === null ? 'true' : undefined}>
          <p>
            <ChainName node={node} />
            <span class="quiet"> · {dateKnown(node.date, node.known) ?? t('no_date')}</span>
          </p>
          {node.shares.map((link) => (
            <p key={link.with} class="why">
              {rich('chain_shares', plural('words', link.words), <ChainName node={chain[link.with]!} />)}
              {link.credits && ` · ${t('chain_credits')}`}
              {link.creditedBy && ` · ${t('chain_credited_by')}`}
            </p>
          ))}
          {node.shares.length === 0 && index > 0 && <p class="why">{t('chain_shares_nothing')}</p>}
        </li>
      ))}
    </ol>
  );
}

function ChainName({ node }: { node: ChainNode }): JSX.Element {
  if (node.original === null) return <strong>{t('this_page')}</strong>;
  return <Name>{node.publisher ?? t('unknown_publisher')}</Name>;
}
