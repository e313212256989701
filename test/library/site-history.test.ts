import { describe, expect, it } from 'vitest';
import type { Marker } from '../../src/engine/model.ts';
import type { StoredReport } from '../../src/library/library.ts';
import { siteHistory } from '../../src/library/site-history.ts';
import { reportOf } from '../ui/reports.ts';

const label = (verdict: Marker['verdict']) => ({ verdict }) as Marker;

function read(url: string, at: string, total: number | null, markers: Marker[] = []): StoredReport {
  const quotient = total === null ? null : { total, speech: 0, reuse: total };
  return { id: `${url} ${at}`, url, at, report: reportOf({ url, quotient, markers }) };
}

describe('the history of a site', () => {
  it('is nothing where no page got a number', () => {
    expect(siteHistory([])).toBeNull();
    expect(siteHistory([read('https://a.example/', '2026-03-01', null)])).toBeNull();
  });

  it('counts each page once, as it was read last', () => {
    const history = siteHistory([
      read('https://a.example/1', '2026-03-01', 0.9),
      read('https://www.a.example/1?utm_source=x', '2026-03-04', 0.5),
      read('https://a.example/2', '2026-03-02', 0.1),
    ]);
    expect(history).toMatchObject({ pages: 2, median: 0.3, first: '2026-03-02', last: '2026-03-04' });
  });

  it('takes the middle quotient, which one odd page does not move', () => {
    const shares = [0, 0.1, 0.2, 0.3, 1];
    const history = siteHistory(shares.map((share, i) => read(`https://a.example/${i}`, '2026-03-01', share)));
    expect(history?.median).toBe(0.2);
  });

  it('counts pages whose label nothing backs, not backed ones', () => {
    const history = siteHistory([
      read('https://a.example/1', '2026-03-01', 0, [label('unbacked'), label('unbacked')]),
      read('https://a.example/2', '2026-03-01', 0, [label('backed'), label(null)]),
    ]);
    expect(history?.unbacked).toBe(1);
  });
});
