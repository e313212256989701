import { expect, it } from 'vitest';
import { library } from '../../src/background/library.ts';
import { DATABASE } from '../../src/library/store/schema.ts';
import { invented } from '../library/invented.ts';

it('the background goes on with a new Library where its database was deleted under it', async () => {
  const first = await library();
  await first.add(invented(1));
  expect(await library()).toBe(first);
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(DATABASE).onsuccess = resolve;
  });
  const second = await library();
  expect(second).not.toBe(first);
  expect(await second.count()).toBe(0);
  expect(await second.add(invented(1))).toMatchObject({ fresh: true });
});
