import { LOOKS, type Look, lineColour, tintColour } from '../page/highlight-style.ts';

/** A line under the text, as far as a box can draw it: a border, and a wave out of two gradients. */
function lineRule(look: Look): string {
  if (look.line === null) return '';
  if (look.line !== 'wavy') return `border-bottom: 2px ${look.line} ${lineColour(look)};`;
  const flank = (angle: number) =>
    `linear-gradient(${angle}deg, transparent 36%, ${lineColour(look)} 36% 60%, transparent 60%)`;
  return `background-image: ${flank(45)}, ${flank(135)}; background-size: 6px 4px; background-position: 0 100%, 3px 100%; background-repeat: repeat-x;`;
}

/**
 * The style of the boxes that stand for highlights where there are none. In forced colours lines alone are left: their
 * kind tells the evidence as ever, and where colours told whose words these are, their weight does.
 */
export function boxSheet(): string {
  const rules = (rule: (look: Look) => string) =>
    [...LOOKS].map(([style, look]) => `.box.${style} { ${rule(look)} }`).join('\n');
  return `.box { position: absolute; box-sizing: border-box; pointer-events: none; }
${rules(lineRule)}
@media (forced-colors: none) { ${rules((look) => `background-color: ${tintColour(look)};`)} }
@media (forced-colors: active) {
  .box { border-color: currentcolor; }
  .box[class*=" reuse-"] { border-bottom-width: 4px; translate: 0 2px; }
  .box.changed { border-block: 2px solid; background-image: none; }
  .box.shown { outline: 2px solid Highlight; }
}`;
}
