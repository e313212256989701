import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from '../../src/cli/options.ts';

describe('what was typed', () => {
  it('a terminal gets readable text, a pipe gets JSON', () => {
    expect(readOptions(['analyze', 'page.html'], true)).toMatchObject({ format: 'text' });
    expect(readOptions(['analyze', 'page.html'], false)).toMatchObject({ format: 'json' });
  });

  it('a file gets JSON even when a terminal watches', () => {
    expect(readOptions(['analyze', 'page.html', '--out', 'x.json'], true)).toMatchObject({ format: 'json' });
  });

  it('- is standard output', () => {
    expect(readOptions(['analyze', 'page.html', '--out', '-'], true)).toMatchObject({ out: null, format: 'text' });
  });

  it('nothing at all asks for help', () => expect(readOptions([], true)).toBe('help'));

  const wrong: [name: string, args: string[], says: RegExp][] = [
    ['an unknown command', ['judge'], /no command "judge"/],
    ['an unknown option', ['analyze', 'a.txt', '--fast'], /--fast/],
    ['an unknown format', ['analyze', 'a.txt', '--format', 'pdf'], /no format "pdf"/],
    ['nothing to read', ['analyze'], /nothing to analyse/],
    ['an address of no page of the web', ['analyze', 'a.txt', '--url', 'javascript:1'], /not a web address/],
    ['no date', ['analyze', 'a.txt', '--published', 'yesterday-ish'], /not a date/],
    ['an address for two files', ['analyze', 'a.txt', 'b.txt', '--url', 'https://x.example/'], /single FILE/],
    ['standard input twice', ['analyze', '-', '-'], /once/],
    ['standard input twice, once for a list', ['analyze', '-', '--list', '-'], /once/],
    ['an empty address', ['analyze', 'a.txt', '--url', ''], /not a web address/],
    ['an empty place to write', ['analyze', 'a.txt', '--out', ''], /names no file/],
  ];
  it.each(wrong)('%s is refused in one line', (_name, args, says) => {
    expect(() => readOptions(args, false)).toThrow(UsageError);
    expect(() => readOptions(args, false)).toThrow(says);
    try {
      readOptions(args, false);
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });
});
