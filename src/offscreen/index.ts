import { browser } from '../shared/browser.ts';
import { type Answer, answer } from '../shared/messenger.ts';
import { classOf, type Sender } from '../shared/sender.ts';
import { readInert } from '../sources/inert/parse.ts';

const own = { id: browser.runtime.id, base: browser.runtime.getURL('') };

const answers: ReadonlyMap<string, Answer<Sender>> = new Map([
  [
    'read',
    {
      allows: (sender) => classOf(sender, own) === 'own',
      read: (args) =>
        args.length === 2 && typeof args[0] === 'string' && (args[1] === null || typeof args[1] === 'string')
          ? args
          : null,
      run: async ([html, url]) => readInert(html as string, url as string | null),
    },
  ],
]);

const heard = (message: unknown, sender: Sender) => answer('offscreen', answers, message, sender);
browser.runtime.onMessage.addListener(heard as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
