import type { ComponentChildren, JSX, TargetedInputEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with the value; null where nothing is. */
  readonly fault?: string | null;
  readonly type?: 'text' | 'search';
  readonly placeholder?: string;
  /** Addresses run from left to right in every language. */
  readonly isAddress?: boolean;
}

export function TextField(props: TextFieldProps): JSX.Element {
  const { label, value, onInput, hint, fault = null, type = 'text', placeholder = '', isAddress = false } = props;
  const id = useId();
  const notes = [hint === undefined ? null : `${id}-hint`, fault === null ? null : `${id}-fault`].filter(
    (note) => note !== null,
  );
  const attributes = {
    id,
    value,
    placeholder,
    dir: isAddress ? ('ltr' as const) : undefined,
    spellcheck: false,
    autocomplete: 'off',
    'aria-invalid': fault !== null,
    'aria-describedby': notes.join(' ') || undefined,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'search' ? <input {...attributes} type="search" /> : <input {...attributes} type="text" />}
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
      {fault !== null && (
        <small id={`${id}-fault`} class="fault" role="alert">
          {fault}
        </small>
      )}
    </div>
  );
}

export interface Choice<T> {
  readonly value: T;
  readonly words: string;
}

interface SelectProps<T> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  /** The label is read out, not shown: for a table whose head says it. */
  readonly quiet?: boolean;
  readonly hint?: string;
}

export function Select<T extends string | number | null>(props: SelectProps<T>): JSX.Element {
  const { label, value, choices, onChange, quiet = false, hint } = props;
  const id = useId();
  const at = choices.findIndex((choice) => choice.value === value);
  return (
    <div class="field">
      <label for={id} class={quiet ? 'sr-only' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={String(at)}
        onChange={(event) => onChange(choices[Number(event.currentTarget.value)]!.value)}
      >
        {choices.map((choice, i) => (
          <option key={choice.words} value={String(i)}>
            {choice.words}
          </option>
        ))}
      </select>
      {hint !== undefined && <small>{hint}</small>}
    </div>
  );
}

interface RadioGroupProps<T> {
  readonly legend: string;
  /** The legend is read out, not shown: below a heading that says it. */
  readonly quiet?: boolean;
  readonly name: string;
  readonly value: T;
  readonly choices: readonly (Choice<T> & { readonly hint: string })[];
  readonly onChange: (value: T) => void;
}

export function RadioGroup<T extends string>({
  legend,
  quiet = false,
  name,
  value,
  choices,
  onChange,
}: RadioGroupProps<T>): JSX.Element {
  const id = useId();
  return (
    <fieldset class="radios">
      <legend class={quiet ? 'sr-only' : undefined}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="radio">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            aria-labelledby={`${id}-${choice.value}`}
            aria-describedby={`${id}-${choice.value}-hint`}
            onChange={() => onChange(choice.value)}
          />
          <span>
            <span id={`${id}-${choice.value}`}>{choice.words}</span>
            <small id={`${id}-${choice.value}-hint`}>{choice.hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface FileButtonProps {
  readonly children: ComponentChildren;
  /** Extensions and types, as `accept` has them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** Several may be chosen at once. */
  readonly onFiles?: (files: readonly File[]) => void;
}

/** A button that asks for a file. The same file may be chosen twice in a row, after it was mended. */
export function FileButton({ children, accept, onFile, onFiles }: FileButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {children}
      </button>
      <label for={id} class="sr-only">
        {children}
      </label>
      <input
        ref={input}
        id={id}
        class="sr-only"
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (onFiles) onFiles(files);
          else if (files[0]) onFile(files[0]);
        }}
      />
    </>
  );
}

interface FolderButtonProps {
  readonly children: ComponentChildren;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for a folder and gives all files in it. */
export function FolderButton({ children, onFiles }: FolderButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.webkitdirectory = true;
  }, []);
  const id = useId();
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {children}
      </button>
      <label for={id} class="sr-only">
        {children}
      </label>
      <input
        ref={input}
        id={id}
        class="sr-only"
        type="file"
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
