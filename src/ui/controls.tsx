import type { ComponentChildren, JSX } from 'preact';

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
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="switch-track" aria-hidden="true" />
      <span class="switch-words">
        {label}
        {hint !== undefined && <small>{hint}</small>}
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
