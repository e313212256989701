import { describe, expect, it } from 'vitest';
import { compare, raised } from '../../scripts/eval/floor.ts';

describe('the floor under the measured figures', () => {
  it('holds a figure that is as good or better', () => {
    expect(compare({ 'leadins.recall': 0.9 }, { 'leadins.recall': 0.9 })).toMatchObject([{ held: true }]);
    expect(compare({ 'leadins.recall': 0.9 }, { 'leadins.recall': 0.95 })).toMatchObject([{ held: true }]);
  });

  it('tells of one that fell, and of one that is gone', () => {
    expect(compare({ 'leadins.recall': 0.9 }, { 'leadins.recall': 0.88 })).toMatchObject([{ held: false }]);
    expect(compare({ 'leadins.recall': 0.9 }, {})).toMatchObject([{ held: false, measured: null }]);
  });

  it('knows that less is better for errors', () => {
    expect(compare({ 'quotes.polnear.shareMae': 0.01 }, { 'quotes.polnear.shareMae': 0.02 })).toMatchObject([
      { held: false },
    ]);
    expect(compare({ 'reuse.planted.granularity': 1.05 }, { 'reuse.planted.granularity': 1.01 })).toMatchObject([
      { held: true },
    ]);
  });

  it('never has room for missing or error records', () => {
    expect(compare({}, { 'markers.errors': 1 })).toMatchObject([{ floor: 0, held: false }]);
    expect(raised({}, { 'markers.errors': 1 })).toEqual({});
  });

  it('holds what it was raised to, whichever way the figure is rounded', () => {
    const measured = { 'leadins.recall': 2 / 3, 'reuse.natural.shareMae': 2 / 3, 'quotes.polnear.f1': 0.94449999 };
    expect(compare(raised({}, measured), measured).filter((row) => !row.held)).toEqual([]);
  });

  it('only rises', () => {
    const floor = { 'leadins.recall': 0.9, 'leadins.end': 5 };
    expect(raised(floor, { 'leadins.recall': 0.8, 'leadins.end': 9 })).toEqual(floor);
    expect(raised(floor, { 'leadins.recall': 0.95, 'leadins.end': 3, 'leadins.seconds': 7 })).toEqual({
      'leadins.recall': 0.95,
      'leadins.end': 3,
    });
  });
});
