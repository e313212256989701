import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { plainSource, sourceSchema, withTrust } from '../../src/lists/source-list.ts';

const COURIER = plainSource('courier.example', null, 'The Oldmere Courier', null);
const FOOTBALL = plainSource('courier.example', '/football', 'Courier Football', 'ignored');

describe('marking a publisher', () => {
  it('lists one that was not listed, under the name given', () => {
    expect(withTrust([COURIER], { domain: 'wire.example', path: null }, 'Harbour Wire', 'trusted')).toEqual([
      COURIER,
      plainSource('wire.example', null, 'Harbour Wire', 'trusted'),
    ]);
  });

  it('marks one that is listed and leaves its name, and those under its paths, as they are', () => {
    expect(
      withTrust([COURIER, FOOTBALL], { domain: 'courier.example', path: null }, 'Another name', 'trusted'),
    ).toEqual([{ ...COURIER, trust: 'trusted' }, FOOTBALL]);
  });

  it('marks whoever publishes below a path, and not the whole host', () => {
    const after = withTrust([], { domain: 'medium.com', path: '/@tessa' }, 'Tessa', 'trusted');
    expect(parse(sourceSchema, after[0])).toEqual(plainSource('medium.com', '/@tessa', 'Tessa', 'trusted'));
  });
});
