import { describe, expect, it } from 'vitest';
import type { ErrorRecord } from '../../src/cli/input-error.ts';
import type { Format } from '../../src/cli/options.ts';
import { writerFor } from '../../src/cli/writers.ts';
import { analyze } from '../../src/engine/analyze.ts';
import type { Report } from '../../src/engine/model.ts';
import { article, knowing, original } from '../engine/invented.ts';

const PARAGRAPH =
  'The ferry to Oster Island will run every two hours from April, the council said, after residents had asked for more crossings during the school holidays and at weekends for most of the past year.';
const MORE =
  'Tickets stay at their present price for islanders, while visitors pay a third more than last summer; the money goes to the new landing stage, which the harbour office wants to open before the first storms of autumn reach the coast.';
const EVIL = '<img src=x onerror=alert(1)> "quoted" & \u202Eback';

const report = (title: string): Report =>
  analyze(article([PARAGRAPH, EVIL], { title, url: 'https://island.example/ferry' }), knowing(), 'r1');
const failed: ErrorRecord = { id: 'broken.html', error: { code: 'empty', message: 'the file is empty' } };

function write(format: Format, records: readonly (Report | ErrorRecord)[], single = false): string {
  const writer = writerFor(format, single);
  return writer.begin() + records.map((record) => writer.record(record, [])).join('') + writer.end();
}

describe('JSON', () => {
  it('one input is an object, several an array', () => {
    expect(JSON.parse(write('json', [report('One')], true))).toMatchObject({ id: 'r1', version: 1 });
    expect(JSON.parse(write('json', [report('One'), failed]))).toHaveLength(2);
    expect(JSON.parse(write('json', []))).toEqual([]);
  });

  it('JSON Lines has a record a line', () => {
    const lines = write('jsonl', [report('One'), failed])
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['r1', 'broken.html']);
  });
});

describe('CSV', () => {
  it('has a column for each name in its header, on every row', () => {
    const [header, row, error] = write('csv', [report('Plain title'), failed])
      .trim()
      .split('\r\n');
    expect(row!.split(',')).toHaveLength(header!.split(',').length);
    expect(error).toContain('the file is empty');
  });

  it.each(['=1+1', '+1', '-1', '@now', '\tx', '\n=1+1', '＝1+1', '＠now'])(
    'a title such as %j is no formula',
    (title) => {
      expect(write('csv', [report(title)])).toContain(`'${title}`);
    },
  );

  it('quotes what holds a comma or a quotation mark', () => {
    expect(write('csv', [report('One, "two"')])).toContain('"One, ""two"""');
  });
});

describe('HTML', () => {
  it('shows what a page says as text, never as markup', () => {
    const html = write('html', [report(EVIL), failed]);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('\u202E');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('asks for nothing remote and refuses scripts', () => {
    const html = write('html', [report('A title')]);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<[^>]*\ssrc=|url\(/);
  });

  it('puts the article and its Original side by side', () => {
    const known = original('first', `${PARAGRAPH.replace('two hours', 'three hours')}\n\n${MORE}`, {
      publisher: 'Island Post',
    });
    const copied = analyze(article([PARAGRAPH, MORE]), knowing({ originals: [known] }), 'r2');
    const writer = writerFor('html', true);
    expect(writer.record(copied, [known])).toMatch(/<ins>two<\/ins>[\s\S]*<del>three<\/del>/);
  });
});

describe('text for a terminal', () => {
  it('drops what could steer the terminal', () => {
    expect(write('text', [report('Red \u001b[31malert\u0007')])).not.toMatch(/\u001b|\u0007/);
  });

  it('says once why there is no number', () => {
    const short = analyze(article(['The ferry is late.'], { title: 'Late' }), knowing(), 'r3');
    expect(write('text', [short]).match(/too little text/g)).toHaveLength(1);
  });

  it('answers in a sentence first, and says what it means that nothing was found', () => {
    const told = write('text', [analyze(article([PARAGRAPH, MORE], { title: 'Ferries' }), knowing(), 'r4')]);
    expect(told).toMatch(/^Ferries\n {2}No words from elsewhere were found in this article\.\n {2}·+ 0 %/m);
    expect(told).toContain('Copied text is recognised only if the library holds the original.');
    expect(write('html', [report('Ferries')])).toContain('Copied text is recognised only if the library holds');
  });

  it('says what it found beside a number', () => {
    const found = analyze(
      article([PARAGRAPH, MORE]),
      knowing({ originals: [original('o', `${PARAGRAPH}\n\n${MORE}`)] }),
      'r',
    );
    expect(write('text', [found])).toContain(
      `  ! ${found.flags.find(({ severity }) => severity === 'warning')?.message}`,
    );
  });

  it('drops it also from what names an input or an original', () => {
    const evil = 'a\u001b[2Jb\u009b\nc';
    const known = original(evil, `${PARAGRAPH}\n\n${MORE}`, { url: evil, publisher: null, title: null });
    const copied = analyze(article([PARAGRAPH, MORE]), knowing({ originals: [known] }), evil);
    const told = writerFor('text', true).record(copied, [known]) + write('text', [{ ...failed, id: evil }]);
    expect(told).toContain('a [2Jb c');
    expect(told).not.toMatch(/\u001b|\u009b/);
  });

  it('says what went wrong with an input', () => {
    expect(write('text', [failed])).toContain('no Report: the file is empty');
  });
});
