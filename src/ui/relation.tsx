import type { JSX } from 'preact';
import type { Relation } from '../engine/model.ts';
import { Fold } from './controls.tsx';
import { t } from './messages.ts';
import { Said } from './said.tsx';

/** Which of two texts is the original. */
export function relationWords({ role }: Relation): string {
  if (role === 'unclear') return t('role_unclear');
  return role === 'original' ? t('role_original') : t('role_copy');
}

/** What speaks for that and against it. */
export function Reasons({ relation }: { readonly relation: Relation }): JSX.Element {
  return (
    <Fold title={t('which_first')}>
      <ul class="quiet">
        {relation.reasons.map((reason) => (
          <li key={reason.id}>
            <Said sentence={reason} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
