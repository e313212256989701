// Draw the toolbar icons anew: `npm run icons`. Their shapes are written here; Chromium turns them
// into the PNG files of `public/icons/`, which are committed, so that a build needs no browser.
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../browsers/install.ts';
import { ROOT } from '../paths.ts';

const folder = `${ROOT}public/icons/`;

interface Scheme {
  readonly ink: string;
  readonly paper: string;
  readonly attention: string;
}

/** Named after the toolbar they stand on. */
const SCHEMES: Record<'light' | 'dark', Scheme> = {
  light: { ink: '#3f4fb3', paper: '#ffffff', attention: '#9a5600' },
  dark: { ink: '#a3aef6', paper: '#14172b', attention: '#efb05c' },
};

const square = (fill: string, stroke: string) =>
  `<rect x="2.5" y="2.5" width="27" height="27" rx="6" fill="${fill}" stroke="${stroke}" stroke-width="3"/>`;

/** Two opening quotation marks: each a drop with its tail up to the right. */
const mark = (x: number, fill: string) =>
  `<path transform="translate(${x} 9)" fill="${fill}" d="M7.6 0C3 .6 0 4.2 0 9c0 3.2 1.7 5.2 4.2 5.2 2.2 0 3.8-1.6 3.8-3.7 0-2-1.4-3.5-3.300-3.5-.3 0-.5 0-.8.1C4.2 4.800 5.500 3.2 8 2.4z"/>`;
const marks = (fill: string) => mark(6.8, fill) + mark(16.8, fill);

/** One shape for each state: told apart without colour. */
const SHAPES: Record<string, (scheme: Scheme) => string> = {
  idle: ({ ink }) => square('none', ink) + marks(ink),
  nothing: ({ ink }) => `${square('none', ink)}<rect x="9" y="14.25" width="14" height="3.5" rx="1.5" fill="${ink}"/>`,
  found: ({ ink, paper }) => square(ink, ink) + marks(paper),
  // A round that is not closed yet: three dots in the square are hardly told from the dash, sixteen pixels wide.
  working: ({ ink }) =>
    `<path d="M16 3.5a12.5 12.5 0 1 1-12.5 12.5" fill="none" stroke="${ink}" stroke-width="4" stroke-linecap="round"/>` +
    `<circle cx="16" cy="16" r="4" fill="${ink}"/>`,
  attention: ({ attention, paper }) =>
    `<path d="M16 4 29 27H3z" fill="${attention}" stroke="${attention}" stroke-width="4" stroke-linejoin="round"/>` +
    `<rect x="14.25" y="11" width="3.5" height="9" rx="1.5" fill="${paper}"/><circle cx="16" cy="24" r="2" fill="${paper}"/>`,
};

const drawing = (shape: string, size: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${shape}</svg>`;

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser('chromium').path });
const page = await browser.newPage();
for (const [state, shapeOf] of Object.entries(SHAPES)) {
  for (const [name, scheme] of Object.entries(SCHEMES)) {
    const sizes = state === 'found' && name === 'light' ? [16, 32, 48, 128] : [16, 32];
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(shapeOf(scheme), size)}`);
      await writeFile(`${folder}${state}-${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
}
await browser.close();
