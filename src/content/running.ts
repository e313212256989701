import { browser } from './browser.ts';

/** Is the extension that put us here still there? After an update, or when it is removed, its interface is dead. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

const NAMES = { glance: Symbol.for('quotient.glance'), content: Symbol.for('quotient.content') } as const;

/** Where the scripts in a page leave word of themselves for one another; the page's own scripts do not see it. */
const world = globalThis as { [name: symbol]: (() => boolean) | undefined };

/** Does that script run here already? One that an update has cut off does not. */
export function isRunning(script: keyof typeof NAMES): boolean {
  return world[NAMES[script]]?.() ?? false;
}

/** Leave word that a script runs, as long as `runs` says so and its extension is there. */
export function announce(script: keyof typeof NAMES, runs: () => boolean = () => true): void {
  world[NAMES[script]] = () => runs() && isAlive();
}
