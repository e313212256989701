import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import type { Options } from '../../src/cli/options.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { article } from '../engine/invented.ts';

const TEXT =
  'The keeper of the lighthouse at Cape Arlo said on Monday that 41 ships had passed the cape in the storm, and that none of them was lost. She had counted them from the gallery with a slate and a piece of chalk, as her mother did in the winter when the cable broke.';
const URL = 'https://cape.example/ships';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quotient-versions-'));
  await writeFile(join(folder, 'held.jsonl'), `${JSON.stringify({ id: 'held', url: URL, text: TEXT })}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

it('a library that holds the page’s own address tells what changed, and is no original of it', async () => {
  const options = { lists: [], libraries: [join(folder, 'held.jsonl')] } as unknown as Options;
  const knowledge = await loadKnowledge(options, () => {});
  const page = article([TEXT.replace('41', '14')], { url: `${URL}?utm_source=feed` });
  const report = analyze(page, await knowledge.of(page), 'r');
  expect(report.originals).toEqual([]);
  expect(report.changed?.edits).toMatchObject([{ originalText: '41', class: 'number' }]);
});
