import type { ComponentChildren, JSX } from 'preact';

interface NoteProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  /** What the reader can do about it. */
  readonly action?: ComponentChildren;
  /** `alert` is read out at once; for what went wrong just now. */
  readonly tone?: 'calm' | 'alert';
  /** Where the title stands among the page's headings. */
  readonly level?: 1 | 2 | 4;
}

/** Why there is nothing here, or what went wrong, and what can be done. */
export function Note({ title, children, action, tone = 'calm', level = 1 }: NoteProps): JSX.Element {
  const Heading = `h${level}` as const;
  return (
    <div class={`note note-${tone}`} role={tone === 'alert' ? 'alert' : undefined}>
      <Heading class="note-title">{title}</Heading>
      {children}
      {action !== undefined && <div class="actions">{action}</div>}
    </div>
  );
}

/** Holds the place of an answer that is on its way. Its shapes say nothing; the words are for who cannot see them. */
export function Skeleton({ label }: { label: string }): JSX.Element {
  return (
    <div class="skeleton">
      <h1 class="sr-only">{label}</h1>
      <span class="skeleton-line skeleton-wide" />
      <span class="skeleton-line" />
      <span class="skeleton-bar" />
      <span class="skeleton-line skeleton-small" />
    </div>
  );
}
