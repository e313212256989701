/** How the marks on the page look: an underline each and a breath of tint, readable on any background. */

/** Colours by what they mean; mixed with the text's own colour they hold on light and on dark pages. */
const REUSE = '#3f4fb3';
const SPEECH = '#0b7568';
const CHANGED = '#9a5600';
const SHOWN = '#f0b429';

/** How a style looks: its line tells the evidence, its colour the kind. */
export interface Look {
  readonly line: 'solid' | 'dotted' | 'dashed' | 'wavy' | null;
  readonly colour: string;
  /** Of the colour behind the text, in hundredths. */
  readonly tint: number;
}

/** Styles in the order in which they are painted over one another. */
export const LOOKS: ReadonlyMap<string, Look> = new Map<string, Look>([
  ['reuse-matched', { line: 'solid', colour: REUSE, tint: 9 }],
  ['reuse-marked', { line: 'dotted', colour: REUSE, tint: 7 }],
  ['reuse-introduced', { line: 'dashed', colour: REUSE, tint: 7 }],
  ['speech-matched', { line: 'solid', colour: SPEECH, tint: 8 }],
  ['speech-marked', { line: 'dotted', colour: SPEECH, tint: 6 }],
  ['speech-introduced', { line: 'dashed', colour: SPEECH, tint: 6 }],
  ['changed', { line: 'wavy', colour: CHANGED, tint: 14 }],
  ['shown', { line: null, colour: SHOWN, tint: 45 }],
]);

export const PAINT_ORDER: readonly string[] = [...LOOKS.keys()];

/** Mixed with the text's own colour, so that it shows on its background. */
export const lineColour = ({ colour }: Look) => `color-mix(in srgb, ${colour} 72%, currentcolor)`;
export const tintColour = ({ colour, tint }: Look) => `color-mix(in srgb, ${colour} ${tint}%, transparent)`;

const lineRule = (look: Look) =>
  look.line === null ? '' : `text-decoration: underline ${look.line} 2px ${lineColour(look)};`;
const tintRule = (look: Look) => `background-color: ${tintColour(look)};`;

/**
 * The style sheet for elements of these tags on the page, under the names given to the styles. Paper has neither the lines
 * nor the tints.
 */
export function highlightSheet(tags: readonly string[], nameOf: (style: string) => string): string {
  const rules = [...LOOKS].map(([style, look]) => {
    const subjects = tags.map((tag) => `${tag}::highlight(${nameOf(style)})`);
    return `${subjects.join()} { ${lineRule(look)} ${tintRule(look)} }`;
  });
  return `@media screen { ${rules.join('\n')} }`;
}
