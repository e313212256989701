import { answer } from '../shared/messenger.ts';
import { answersOf } from './answers.ts';
import { background } from './background.ts';
import { browser, onMessage } from './browser.ts';
import { removeLeftovers } from './leftovers.ts';
import { awaitLateContent, lookUntilOther, watch } from './lifetime.ts';
import { forgetParts } from './parts.ts';
import { announce, isAlive, isRunning } from './running.ts';
import { View } from './view.ts';

/** Everything that runs, runs until this signal; nothing of us is left then. */
function start(): void {
  removeLeftovers(document);
  forgetParts();
  const life = new AbortController();
  const { signal } = life;
  const view = new View(signal);
  let turn = new AbortController();
  signal.addEventListener('abort', () => turn.abort());

  /** What goes wrong after the extension was updated under us is the end, and no matter; else it is the page's turn that failed. */
  const quietly = (work: Promise<unknown>) => {
    work.catch((error: unknown) => {
      if (!isAlive()) life.abort();
      else console.debug('Quotient:', error);
    });
  };

  const awaitLate = (until: AbortSignal) =>
    awaitLateContent(
      (node) => view.isOurs(node),
      () => quietly(view.refreshIfDifferent()),
      until,
    );
  const nextTurn = () => {
    turn.abort();
    turn = new AbortController();
    return turn.signal;
  };
  const moved = () => {
    const until = nextTurn();
    const looked = lookUntilOther((isLast) => view.refreshMoved(isLast), until);
    quietly(looked.finally(() => until.aborted || awaitLate(until)));
  };

  const answers = answersOf(view, browser.runtime.id!, () => life.abort());
  onMessage((message, sender) => answer('page', answers, message, sender), signal);

  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const tell = () => quietly(background.dark(scheme.matches));
  scheme.addEventListener('change', tell, { signal });
  tell();

  const back = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    awaitLate(nextTurn());
    quietly(view.resume());
  };
  window.addEventListener('pageshow', back, { signal });
  watch({ moved, died: () => life.abort(), stays: () => quietly(view.keepMarks()) }, signal);
  awaitLate(turn.signal);
  quietly(view.refresh());
  announce('content', () => !signal.aborted);
}

if (!isRunning('content')) start();
