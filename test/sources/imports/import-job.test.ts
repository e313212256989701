import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { ownList, publishersWith } from '../../../src/lists/source-list.ts';
import { beginImport, IMPORT_KIND, type ImportData } from '../../../src/shared/import-data.ts';
import { importJob } from '../../../src/sources/imports/import-job.ts';
import { runJobs } from '../../../src/sources/jobs/run-jobs.ts';
import { article } from '../../engine/invented.ts';

const STARTED = '2031-05-01T10:00:00.000Z';
const story = (n: number) =>
  `Story ${n}\n\nThe ferry number ${n} to the outer islands will run again from Monday, said office ${n * 7}.`;
const lines = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({ text: story(i), url: `https://wire.example/${i}`, published: '2031-04-01' }),
  ).join('\n');

/** An import of these files into an empty Library; `clock` decides how long a step goes on. */
async function begin(files: Record<string, BlobPart>, clock: () => number = () => 0) {
  const library = memoryLibrary();
  const names = Object.keys(files);
  await library.arrivals.put(
    'i1',
    names.map((name) => ({ name, content: new Blob([files[name]!]) })),
    0,
  );
  await library.jobs.put(
    { id: 'i1', kind: IMPORT_KIND, data: beginImport(STARTED, names.length), due: STARTED },
    STARTED,
  );
  const steps: ImportData[] = [];
  const job = importJob({
    library: async () => library,
    reading: async () => ({
      publishers: publishersWith(ownList([])),
      readPage: async (html) => article([html.replace(/<[^>]*>/g, '')], { url: null }),
    }),
    clock,
    onOriginals: async () => {},
  });
  const run = () =>
    runJobs(
      {
        jobs: library.jobs,
        kinds: { [IMPORT_KIND]: job },
        now: () => Date.parse(STARTED) + 1_000,
        onStep: () => void library.jobs.get('i1').then((held) => steps.push(held!.data as ImportData)),
      },
      new AbortController().signal,
    );
  const data = async () => (await library.jobs.get('i1'))!.data as ImportData;
  return { library, job, run, data, steps };
}

describe('an import', () => {
  test('takes files of every kind, and says of each that could not be read why', async () => {
    const { library, run, data } = await begin({
      'a.jsonl': `${lines(3)}\nno JSON\n`,
      'b.csv': 'title,text\nFrom a table,"A story of some length about the harbour and its new lights."\n',
      'c.html': '<p>A saved page about the lighthouse and the people who keep it.</p>',
      'd.zip': zipSync({ 'e.txt': strToU8(story(99)), 'f.png': strToU8('x') }) as Uint8Array<ArrayBuffer>,
      'g.png': 'x',
    });
    await run();
    expect(await data()).toMatchObject({
      isDone: true,
      filesDone: 5,
      read: 6,
      failed: 2,
      faults: [
        { name: expect.stringMatching(/^a\.jsonl/), fault: 'bad-line' },
        { name: 'g.png', fault: 'unknown-kind' },
      ],
    });
    expect(await library.count()).toBe(6);
    expect(await library.addedAt(STARTED)).toHaveLength(6);
    expect(await library.arrivals.next('i1', null)).toBeNull();
  });

  test('keeps what is given of an article, and calls it imported', async () => {
    const { library, run } = await begin({ 'a.jsonl': lines(1) });
    await run();
    const [id] = await library.addedAt(STARTED);
    expect(await library.get(id!)).toMatchObject({
      url: 'https://wire.example/0',
      title: 'Story 0',
      published: '2031-04-01',
      foundBy: 'import',
      added: STARTED,
    });
  });

  test('takes dates as a file has them, but written one way, and addresses of the web alone', async () => {
    const rows = [
      { text: story(1), url: 'wire.example/1', published: '1 April 2031' },
      { html: `<p>${story(2)}</p>`, url: 'javascript:alert(1)', published: '2031-04-02T08:00:00+02:00' },
      { text: story(3), url: 'https://wire.example/3', published: 'soon' },
    ];
    const { library, run } = await begin({ 'a.jsonl': rows.map((row) => JSON.stringify(row)).join('\n') });
    await run();
    const kept = await Promise.all((await library.addedAt(STARTED)).map((id) => library.get(id)));
    expect(kept.map((each) => [each!.url, each!.published, each!.publishedFrom])).toEqual([
      ['https://wire.example/1', '2031-04-01', 'declared'],
      [null, '2031-04-02T08:00:00+02:00', 'declared'],
      ['https://wire.example/3', null, 'first-seen'],
    ]);
  });

  test('goes on after each step that was lost with its worker, and loses and doubles nothing', async () => {
    // A clock that is always late ends each step at its first entry.
    let time = 0;
    const late = () => (time += 10_000);
    const zip = zipSync(
      Object.fromEntries([50, 51, 52].map((n) => [`${n}.txt`, strToU8(story(n))])),
    ) as Uint8Array<ArrayBuffer>;
    const { library, job, run, data } = await begin({ 'a.jsonl': lines(5), 'b.zip': zip }, late);
    const context = { now: STARTED, signal: new AbortController().signal };
    for (let kill = 0; kill < 6; kill++) {
      const taken = (await library.jobs.take({ now: STARTED, leaseMs: 0 }))!;
      // Done, and never written down: as where the worker is stopped between the two.
      await job.step(taken, context);
      const again = (await library.jobs.take({ now: '2031-05-01T10:05:00.000Z', leaseMs: 0 }))!;
      const result = await job.step(again, context);
      if (result.next === 'done') throw new Error('it stays to be read');
      await library.jobs.step(again, { data: result.data }, STARTED);
    }
    await run();
    expect(await library.count()).toBe(8);
    expect(await data()).toMatchObject({ isDone: true, read: 8, failed: 0 });
  });

  test('is undone by the time it began', async () => {
    const { library, run } = await begin({ 'a.jsonl': lines(4) });
    await library.add({ text: 'An article that was here before, about something else altogether.' });
    await run();
    await library.remove(await library.addedAt(STARTED));
    expect(await library.count()).toBe(1);
  });
});
