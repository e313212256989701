import { printable } from './printable.ts';

/** Say something on a line of its own on standard error: what a person should know and no Report says. */
export function tell(message: string): void {
  process.stderr.write(`quotient: ${printable(message)}\n`);
}
