import type { PageApi } from '../shared/contract.ts';
import type { Answer } from '../shared/messenger.ts';

type Ours = { readonly id?: string };

/**
 * Only our own background and pages speak to a content script; what they may ask of it is all there is. `end`: of all that
 * runs in the page.
 */
export function answersOf(
  view: Omit<PageApi, 'end'>,
  ownId: string,
  end: () => void,
): ReadonlyMap<string, Answer<Ours>> {
  const allows = ({ id }: Ours) => id === ownId;
  const method = (isRight: (args: readonly unknown[]) => boolean, run: Answer<Ours>['run']): Answer<Ours> => ({
    allows,
    read: (args) => (isRight(args) ? args : null),
    run,
  });
  const none = (args: readonly unknown[]) => args.length === 0;
  const oneBoolean = (args: readonly unknown[]) => args.length === 1 && typeof args[0] === 'boolean';
  const oneList = ([first, ...more]: readonly unknown[]) =>
    more.length === 0 && Array.isArray(first) && first.every((each) => typeof each === 'string');
  const span = (args: readonly unknown[]) => args.length === 2 && args.every((each) => Number.isInteger(each));
  const direction = (args: readonly unknown[]) => args.length === 1 && (args[0] === 1 || args[0] === -1);
  return new Map<keyof PageApi, Answer<Ours>>([
    ['article', method(none, () => view.article())],
    ['report', method(none, () => view.report())],
    ['end', method(none, async () => end())],
    ['look', method(none, () => view.look())],
    ['refresh', method(none, () => view.refresh())],
    ['show', method(span, ([start, end]) => view.show(start as number, end as number))],
    ['highlight', method(oneBoolean, ([on]) => view.highlight(on as boolean))],
    ['mute', method(oneList, ([rules]) => view.mute(rules as readonly string[]))],
    ['marked', method(none, () => view.marked())],
    ['toggleMarks', method(none, () => view.toggleMarks())],
    ['step', method(direction, ([by]) => view.step(by as 1 | -1))],
  ]);
}
