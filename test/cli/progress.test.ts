import { afterEach, expect, test, vi } from 'vitest';
import { progress } from '../../src/cli/progress.ts';

afterEach(() => vi.restoreAllMocks());

/** What is told, where somebody watches or not. */
function watched(isTerminal: boolean, quiet: boolean, tell: (show: ReturnType<typeof progress>) => void): string {
  const out: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  const was = process.stderr.isTTY;
  process.stderr.isTTY = isTerminal;
  try {
    tell(progress(quiet));
  } finally {
    process.stderr.isTTY = was;
  }
  return out.join('');
}

test('one line that is written over, and gone at the end', () => {
  vi.spyOn(performance, 'now').mockReturnValueOnce(1_000).mockReturnValueOnce(2_000).mockReturnValue(3_000);
  const told = watched(true, false, (show) => {
    show('64 originals read');
    show('192 originals read');
    show(null);
  });
  expect(told).toBe('\r\u001b[K64 originals read\r\u001b[K192 originals read\r\u001b[K');
});

test.each([
  ['a file', false, false],
  ['whoever asked for quiet', true, true],
])('nothing for %s', (_, isTerminal, quiet) => {
  expect(watched(isTerminal, quiet, (show) => show('64 originals read'))).toBe('');
});
