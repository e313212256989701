import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLibrary } from '../../src/library/open.ts';
import { onLibraryChange } from '../../src/library/watch.ts';
import { invented } from './invented.ts';

// The database runs on `setImmediate`: only the wait before somebody is told stands still.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const aWhile = () => vi.advanceTimersByTime(60_000);

test('whoever watches the Library hears what comes and goes, once for many changes, and no more when it has ended', async () => {
  const library = await openLibrary({ name: 'watched' });
  const heard = vi.fn();
  const end = onLibraryChange(heard, 'watched');
  const { id } = await library.add(invented(1));
  await library.add(invented(2));
  await library.add(invented(3));
  expect(heard).not.toHaveBeenCalled();
  aWhile();
  expect(heard).toHaveBeenCalledTimes(1);
  await library.remove([id]);
  aWhile();
  expect(heard).toHaveBeenCalledTimes(2);
  await library.add(invented(4));
  end();
  aWhile();
  await library.add(invented(5));
  aWhile();
  expect(heard).toHaveBeenCalledTimes(2);
});

test('what is read, or noted of other things, is no change of the Library, nor what another one holds', async () => {
  const library = await openLibrary({ name: 'quiet' });
  const { id } = await library.add(invented(1));
  const heard = vi.fn();
  const end = onLibraryChange(heard, 'quiet');
  await library.get(id);
  await library.jobs.put({ id: 'a', kind: 'a', data: null, due: '2031-04-20T08:00:00Z' }, '2031-04-20T08:00:00Z');
  await (await openLibrary({ name: 'another' })).add(invented(1));
  aWhile();
  expect(heard).not.toHaveBeenCalled();
  await library.add(invented(2));
  aWhile();
  expect(heard).toHaveBeenCalledTimes(1);
  end();
});
