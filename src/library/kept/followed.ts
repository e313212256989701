import { addressKey } from '../../engine/reuse/address.ts';
import { guarded } from '../errors.ts';
import type { Followed } from '../followed.ts';
import type { Store } from '../store/store.ts';

const keyOf = (address: string) => addressKey(address) ?? address;

export function followedOf(store: Store): Followed {
  const saw = (addresses: readonly string[], at: string) =>
    store.entries.put(addresses.map((address) => ({ key: keyOf(address), at })));
  return {
    get: (key) => guarded(async () => (await store.read(() => store.followed.get(key))) ?? null),
    put: (sources) =>
      guarded(() =>
        store.write(async () => {
          await store.followed.put(sources);
        }),
      ),
    remove: (keys) => guarded(() => store.write(() => store.followed.delete(keys))),
    all: () => guarded(() => store.read(() => store.followed.all())),
    unseen: (addresses, now) =>
      guarded(() =>
        store.write(async () => {
          const held = await store.entries.getMany(addresses.map(keyOf));
          await saw(
            addresses.filter((_, i) => held[i] !== undefined),
            now,
          );
          return addresses.filter((_, i) => held[i] === undefined);
        }),
      ),
    saw: (addresses, now) =>
      guarded(() =>
        store.write(async () => {
          await saw(addresses, now);
        }),
      ),
    forgetBefore: (at) =>
      guarded(() => store.write(async () => store.entries.delete(await store.entries.keysFrom('at', '', at)))),
  };
}
