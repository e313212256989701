import type { readPage, readPageInSteps } from '../page/extract.ts';
import type { PageText } from '../page/text-map.ts';
import type { Analysis, ContentPart } from '../shared/contract.ts';
import type { Annotations } from './annotations.ts';
import { background } from './background.ts';

/**
 * The scripts that the content script has loaded when it first needs them, and what each gives. Most pages are no
 * articles and many articles have nothing to mark: what is not loaded is not compiled either.
 */
export interface Parts extends Record<Exclude<ContentPart, 'content'>, object> {
  readonly reader: { readonly readPage: typeof readPage; readonly readPageInSteps: typeof readPageInSteps };
  readonly marker: { annotate(document: Document, text: PageText, analysis: Analysis): Annotations };
}

/** Where a part that was loaded is left for the script that asked for it; the page's own scripts do not see it. */
const PROVIDED = Symbol.for('quotient.parts');

const world = globalThis as { [PROVIDED]?: Partial<Parts> };

/** Called by a part's own script. */
export function provide<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  world[PROVIDED] = { ...world[PROVIDED], [name]: part };
}

/** What earlier copies of this script loaded is of another version: it is loaded anew. */
export function forgetParts(): void {
  delete world[PROVIDED];
}

/** A part, loaded where it is not there yet. */
export async function part<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  if (!world[PROVIDED]?.[name]) await background.load(name);
  const loaded = world[PROVIDED]?.[name];
  if (!loaded) throw new Error(`the ${name} was not loaded`);
  return loaded as Parts[Name];
}
