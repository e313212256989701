import { expect, test, vi } from 'vitest';
import { openLibrary } from '../../src/library/open.ts';
import { onLibraryChange } from '../../src/library/watch.ts';
import { invented } from './invented.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 700));

test('whoever watches the Library hears what comes and goes, once for many changes, and no more when it has ended', async () => {
  const library = await openLibrary({ name: 'watched' });
  const heard = vi.fn();
  const end = onLibraryChange(heard, 'watched');
  const { id } = await library.add(invented(1));
  await library.add(invented(2));
  await library.add(invented(3));
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);
  await library.remove([id]);
  await settled();
  expect(heard).toHaveBeenCalledTimes(2);
  end();
  await library.add(invented(4));
  await settled();
  expect(heard).toHaveBeenCalledTimes(2);
});

test('what is read, or noted of other things, is no change of the Library, nor what another one holds', async () => {
  const library = await openLibrary({ name: 'quiet' });
  const { id } = await library.add(invented(1));
  await settled();
  const heard = vi.fn();
  const end = onLibraryChange(heard, 'quiet');
  await library.get(id);
  await library.jobs.put({ id: 'a', kind: 'a', data: null, due: '2031-04-20T08:00:00Z' }, '2031-04-20T08:00:00Z');
  await (await openLibrary({ name: 'another' })).add(invented(1));
  await settled();
  expect(heard).not.toHaveBeenCalled();
  end();
});
