import { patched, patchFrom, type Source } from '../lists/source-list.ts';
import type { SourcesProps } from './part-props.ts';

type Change = (sources: readonly Source[]) => readonly Source[];

/** How the list is changed: each change is stored, said, and can be undone without touching what was changed since. */
export function listChanger({
  connector,
  notices,
  onChange,
}: Pick<SourcesProps, 'connector' | 'notices' | 'onChange'>) {
  return (change: Change, said: string): Promise<void> =>
    notices.attempt(async () => {
      let before: readonly Source[] = [];
      const after = await connector.changeSources((list) => {
        before = list;
        return change(list);
      });
      onChange();
      const back = patchFrom(after, before);
      return {
        text: said,
        undo: async () => {
          await connector.changeSources((list) => patched(list, back));
          onChange();
        },
      };
    });
}
