import { answer } from '../shared/messenger.ts';
import { answersOf } from './answers.ts';
import { background } from './background.ts';
import { browser, onMessage } from './browser.ts';
import { removeLeftovers } from './leftovers.ts';
import { awaitLateContent, watch } from './lifetime.ts';
import { whenSettled } from './moves.ts';
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

  const read = () => {
    turn.abort();
    turn = new AbortController();
    awaitLateContent(
      (node) => view.isOurs(node),
      () => quietly(view.refreshIfDifferent()),
      turn.signal,
    );
    quietly(view.refresh());
  };
  const moved = () => {
    view.clear();
    turn.abort();
    turn = new AbortController();
    whenSettled(read, turn.signal);
  };

  const answers = answersOf(view, browser.runtime.id!);
  onMessage((message, sender) => answer('page', answers, message, sender), signal);

  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const tell = () => quietly(background.dark(scheme.matches));
  scheme.addEventListener('change', tell, { signal });
  tell();

  window.addEventListener('pageshow', (event) => event.persisted && quietly(view.announce()), { signal });
  watch(moved, () => life.abort(), signal);
  read();
  announce('content', () => !signal.aborted);
}

if (!isRunning('content')) start();
