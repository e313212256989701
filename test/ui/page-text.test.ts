import { describe, expect, test } from 'vitest';
import { oneLine, webAddress } from '../../src/ui/page-text.tsx';

describe('words of a page in Quotient’s own sentences', () => {
  test.each([
    ['line\nbreaks \t and   spaces', 'line breaks and spaces'],
    ['turned \u202eround\u202c', 'turned round'],
    ['isolated \u2067round\u2069', 'isolated round'],
    ['<b>markup</b>', '<b>markup</b>'],
  ])('%j becomes %j', (given, expected) => expect(oneLine(given)).toBe(expected));
  test('long ones are cut', () => expect(oneLine('abcdef', 3)).toBe('abc…'));
});

describe('addresses a reader may be sent to', () => {
  test.each(['https://harbour-wire.example/a', 'http://harbour-wire.example/'])('%s', (url) =>
    expect(webAddress(url)).toBe(url),
  );
  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://a.example/x',
    'no address',
    '',
    null,
  ])('not %j', (url) => expect(webAddress(url)).toBeNull());
});
