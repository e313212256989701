import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { plainSource, sourceSchema, withTrust } from '../../src/lists/source-list.ts';

const COURIER = plainSource('courier.example', null, 'The Oldmere Courier', null);
const FOOTBALL = plainSource('courier.example', '/football', 'Courier Football', 'ignored');

describe('marking a publisher', () => {
  it('lists one that was not listed, under the name given', () => {
    expect(withTrust([COURIER], 'wire.example', 'Harbour Wire', 'trusted')).toEqual([
      COURIER,
      plainSource('wire.example', null, 'Harbour Wire', 'trusted'),
    ]);
  });

  it('marks one that is listed and leaves its name, and those under its paths, as they are', () => {
    expect(withTrust([COURIER, FOOTBALL], 'courier.example', 'Another name', 'trusted')).toEqual([
      { ...COURIER, trust: 'trusted' },
      FOOTBALL,
    ]);
  });

  it.each(['www.courier.example', 'm.courier.example', 'amp.courier.example'])('knows it at %s too', (host) => {
    expect(withTrust([COURIER], host, 'Courier', 'trusted')).toEqual([{ ...COURIER, trust: 'trusted' }]);
  });

  it.each(['m.wire.example', 'www2.wire.example', 'WIRE.example.'])('lists %s so that it can be stored', (host) => {
    const [source] = withTrust([], host, 'Harbour Wire', 'trusted');
    expect(parse(sourceSchema, source)).toEqual(plainSource('wire.example', null, 'Harbour Wire', 'trusted'));
  });
});
