/** How the marks on the page look: an underline each and a breath of tint, readable on any background. */

/** Colours by what they mean; mixed with the text's own colour they hold on light and on dark pages. */
const REUSE = '#3f4fb3';
const SPEECH = '#0b7568';
const CHANGED = '#9a5600';
const SHOWN = '#f0b429';

const line = (kind: string, colour: string) =>
  `text-decoration: underline ${kind} 2px color-mix(in srgb, ${colour} 72%, currentcolor);`;
const tint = (colour: string, percent: number) =>
  `background-color: color-mix(in srgb, ${colour} ${percent}%, transparent);`;

/** The line tells the evidence, its colour the kind. */
const LINES: ReadonlyMap<string, string> = new Map([
  ['reuse-matched', line('solid', REUSE)],
  ['reuse-marked', line('dotted', REUSE)],
  ['reuse-introduced', line('dashed', REUSE)],
  ['speech-matched', line('solid', SPEECH)],
  ['speech-marked', line('dotted', SPEECH)],
  ['speech-introduced', line('dashed', SPEECH)],
  ['changed', line('wavy', CHANGED)],
  ['shown', ''],
]);

const TINTS: ReadonlyMap<string, string> = new Map([
  ['reuse-matched', tint(REUSE, 9)],
  ['reuse-marked', tint(REUSE, 7)],
  ['reuse-introduced', tint(REUSE, 7)],
  ['speech-matched', tint(SPEECH, 8)],
  ['speech-marked', tint(SPEECH, 6)],
  ['speech-introduced', tint(SPEECH, 6)],
  ['changed', tint(CHANGED, 14)],
  ['shown', tint(SHOWN, 45)],
]);

/** Styles in the order in which they are painted over one another. */
export const PAINT_ORDER: readonly string[] = [...LINES.keys()];

/** The style sheet for the page, under the names given to the styles. In forced colours the lines alone are left. */
export function highlightSheet(nameOf: (style: string) => string): string {
  const rules = (of: ReadonlyMap<string, string>) =>
    [...of].map(([style, rule]) => `::highlight(${nameOf(style)}) { ${rule} }`).join('\n');
  const forced = `::highlight(${nameOf('shown')}) { background-color: Mark; color: MarkText; }`;
  return `@media screen { ${rules(LINES)} }
@media screen and (forced-colors: none) { ${rules(TINTS)} }
@media screen and (forced-colors: active) { ${forced} }`;
}
