import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** The one thing to do here, an ordinary button, or a button that reads like a link. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'link';
  readonly disabled?: boolean;
  /** Says what the button does where its words alone do not ("Show" of many). */
  readonly label?: string;
  /** Keys that do the same from anywhere, as `aria-keyshortcuts` has them. */
  readonly keys?: string;
}

export function Button({ children, onClick, kind = 'plain', disabled = false, label, keys }: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`button button-${kind}`}
      disabled={disabled}
      aria-label={label}
      aria-keyshortcuts={keys}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
}

export function Switch({ label, on, onChange, hint, disabled = false }: SwitchProps): JSX.Element {
  const id = useId();
  return (
    <label class="switch">
      {/* Its name is the label alone; the hint is read after it, and can be skipped. */}
      <input
        type="checkbox"
        role="switch"
        aria-labelledby={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="switch-track" aria-hidden="true" />
      <span class="switch-words">
        <span id={id}>{label}</span>
        {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
      </span>
    </label>
  );
}

interface FoldProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part that is there for who wants it, closed at first. */
export function Fold({ title, children }: FoldProps): JSX.Element {
  return (
    <details class="fold">
      <summary>{title}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

interface SectionProps {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  /** Where the title stands among the page's headings. */
  readonly level?: 2 | 3 | 4;
}

export function Section({ title, children, level = 2 }: SectionProps): JSX.Element {
  const Heading = `h${level}` as const;
  return (
    <section class="section">
      <Heading class="section-title">{title}</Heading>
      {children}
    </section>
  );
}
