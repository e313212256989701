export type InputErrorCode =
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'not-text'
  | 'not-html'
  | 'encoding'
  | 'damaged'
  | 'bad-line'
  | 'internal';

/** An input that gives no Report. In a batch it becomes a record of its own, and the batch goes on. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  constructor(code: InputErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** What takes the place of a Report where an input gave none. */
export interface ErrorRecord {
  readonly id: string;
  readonly error: { readonly code: string; readonly message: string };
}
