/**
 * Measure Quotient's speed, on invented texts and pages.
 *
 *   npm run bench                a table
 *   npm run bench -- --quick     fewer runs and shorter hostile texts, within a minute
 *   npm run bench -- --json      one flat object; milliseconds, or ratios where the table says so
 *
 * Times under Node are of computing, those in Chromium (`page.…`, `….chromium`) by the clock: on a machine with other
 * work they are longer. Ratios are of figures of one run and hold on any machine.
 */
import { parseArgs } from 'node:util';
import { findBrowser } from '../browsers/find.ts';
import { chromiumFigures } from './chromium.ts';
import { engineFigures, hostileFigures } from './engine.ts';
import type { Figures } from './measure.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});

/** What a figure should be at most; milliseconds, but a ratio for growth and for hostile texts (4 is linear). */
const AT_MOST: Readonly<Record<string, number>> = {
  'engine.900.chromium': 4,
  'engine.20k.chromium': 60,
  'engine.growth': 1.5,
  'page.other': 3,
  'page.article': 60,
  'page.article.first': 60,
};
const HOSTILE_AT_MOST = 6;

const browser = findBrowser('chromium');
const figures: Figures = {
  ...engineFigures(values.quick),
  ...(browser ? await chromiumFigures(browser.path, values.quick) : {}),
  ...hostileFigures(values.quick),
};

if (values.json) {
  const rounded = Object.entries(figures).map(([key, value]) => [key, Number(value.toPrecision(4))]);
  console.log(JSON.stringify(Object.fromEntries(rounded), null, 2));
} else {
  if (!browser) console.log('No Chromium was found: its figures are left out.');
  for (const [key, value] of Object.entries(figures)) console.log(lineOf(key, value));
}

function lineOf(key: string, value: number): string {
  const isHostile = key.startsWith('engine.adversarial.');
  const isRatio = isHostile || key.startsWith('engine.growth');
  const most = isHostile ? HOSTILE_AT_MOST : AT_MOST[key];
  const unit = isRatio ? '×' : 'ms';
  const wanted = most === undefined ? '' : `at most ${most}${value > most ? '  – above it' : ''}`;
  return `${key.padEnd(44)}${value.toFixed(2).padStart(9)} ${unit.padEnd(3)} ${wanted}`.trimEnd();
}
