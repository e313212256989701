import type { ComponentChildren, JSX } from 'preact';
import type { Settings } from '../shared/settings.ts';
import type { Notices } from '../ui/use-notice.ts';
import type { OptionsConnector } from './connector.ts';

/** What every section that changes settings is given. */
export interface SectionProps {
  readonly connector: OptionsConnector;
  readonly settings: Settings;
  readonly notices: Notices;
  /** The settings were stored: read them again. */
  readonly onChange: () => void;
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  /** What this section is for, in a line. */
  readonly intro: string;
  readonly children: ComponentChildren;
}

export function Part({ id, title, intro, children }: PartProps): JSX.Element {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="intro">{intro}</p>
      {children}
    </section>
  );
}
