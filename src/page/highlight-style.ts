/** How the marks on the page look: an underline each and a breath of tint, readable on any background. */

/** Colours by what they mean; mixed with the text's own colour they hold on light and on dark pages. */
const REUSE = '#3f4fb3';
const SPEECH = '#0b7568';
const CHANGED = '#9a5600';

const line = (kind: string, colour: string, width: string) =>
  `text-decoration: underline ${kind} ${width} color-mix(in srgb, ${colour} 72%, currentcolor);`;
const tint = (colour: string, percent: number) =>
  `background-color: color-mix(in srgb, ${colour} ${percent}%, transparent);`;

/** One rule for each style of mark: the line tells the evidence, its colour the kind. */
const RULES: ReadonlyMap<string, string> = new Map([
  ['reuse-matched', line('solid', REUSE, '2px') + tint(REUSE, 9)],
  ['reuse-marked', line('dotted', REUSE, '2px') + tint(REUSE, 7)],
  ['reuse-introduced', line('dashed', REUSE, '2px') + tint(REUSE, 7)],
  ['speech-matched', line('solid', SPEECH, '2px') + tint(SPEECH, 8)],
  ['speech-marked', line('dotted', SPEECH, '2px') + tint(SPEECH, 6)],
  ['speech-introduced', line('dashed', SPEECH, '2px') + tint(SPEECH, 6)],
  ['changed', line('wavy', CHANGED, '2px') + tint(CHANGED, 14)],
  ['shown', tint('#f0b429', 45)],
]);

/** Styles in the order in which they are painted over one another. */
export const PAINT_ORDER: readonly string[] = [...RULES.keys()];

/** The style sheet for the page, under the names given to the styles. */
export function highlightSheet(nameOf: (style: string) => string): string {
  const rules = [...RULES].map(([style, rule]) => `::highlight(${nameOf(style)}) { ${rule} }`);
  const forced = PAINT_ORDER.map(
    (style) =>
      `::highlight(${nameOf(style)}) { text-decoration-color: ${style === 'changed' ? 'Mark' : 'LinkText'};` +
      ` background-color: ${style === 'shown' ? 'Mark' : 'transparent'}; }`,
  );
  const onScreen = `@media screen { ${rules.join('\n')} }`;
  return `${onScreen}\n@media screen and (forced-colors: active) { ${forced.join('\n')} }`;
}
