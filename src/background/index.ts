import './open-early.ts';
import { browser } from '../shared/browser.ts';
import { answer } from '../shared/messenger.ts';
import { onPermissions } from '../shared/permissions.ts';
import { onPolicy } from '../shared/policy.ts';
import type { Sender } from '../shared/sender.ts';
import { onSettings } from '../shared/settings-store.ts';
import { onSources } from '../shared/sources.ts';
import { onSubscriptions } from '../shared/subscriptions.ts';
import { onCarried } from '../shared/sync-state.ts';
import { speakWith, voiceOf } from '../ui/messages.ts';
import { afterwards } from './afterwards.ts';
import { answers } from './answers.ts';
import { forgetCandidates } from './candidates.ts';
import { changed } from './changed.ts';
import { followAllowed, followListed } from './following.ts';
import { forgetSettings } from './held-settings.ts';
import { installed } from './install.ts';
import { forgetKnown } from './known.ts';
import { register } from './register.ts';
import { chosen, pressed } from './shortcuts.ts';
import { syncIfOn } from './sync.ts';
import { forgetTab } from './tab-states.ts';
import { planUpkeep, rung } from './upkeep.ts';
import { fulfil } from './wanted.ts';
import { planWork, workRung } from './work.ts';

// The worker is stopped when it idles and started for the next event: every listener is registered here, at once, and
// nothing that matters is kept in a variable.

speakWith(voiceOf(browser.i18n));

/** Longer than a page takes to be judged. */
const CHORES_AFTER_MS = 1000;

/** Work that nobody waits for: what goes wrong in it is for whoever looks into the console. */
function inBackground(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}

// The polyfill's types know listeners that answer every message; `undefined` leaves it to others, as both browsers have it.
const heard = (message: unknown, sender: Sender) => answer('background', answers, message, sender);
browser.runtime.onMessage.addListener(heard as Parameters<typeof browser.runtime.onMessage.addListener>[0]);

browser.runtime.onInstalled.addListener(({ reason }) => inBackground(installed(reason)));
browser.runtime.onStartup.addListener(() => inBackground(register()));
// Behind what is still being written for the tab: nothing of it is to stay.
const forget = (tabId: number) => afterwards(tabId, () => Promise.all([forgetTab(tabId), forgetCandidates(tabId)]));
browser.tabs.onRemoved.addListener((tabId) => forget(tabId));
// Chromium may give a tab that it put to sleep, or loaded beforehand, another id.
browser.tabs.onReplaced?.addListener((_, gone) => forget(gone));
browser.alarms.onAlarm.addListener(({ name }) => inBackground(Promise.all([rung(name), workRung(name)])));
browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => inBackground(chosen(menuItemId, tab)));
browser.commands.onCommand.addListener((command, tab) => inBackground(pressed(command, tab)));
onPermissions((granted) => inBackground(Promise.all([changed('permissions'), fulfil(granted), followAllowed()])));
onSettings(() => {
  forgetSettings();
  inBackground(Promise.all([changed('settings'), syncIfOn()]));
});
for (const onCarriedLists of [onSources, onSubscriptions]) onCarriedLists(() => inBackground(syncIfOn()));
onCarried(() => inBackground(syncIfOn()));
for (const onLists of [onSources, onSubscriptions, onPolicy]) {
  onLists(() => {
    forgetKnown();
    inBackground(Promise.all([changed('sources'), followListed()]));
  });
}

// What is done at each start: not before whoever woke us was answered, for nobody waits for it.
setTimeout(() => inBackground(Promise.all([register(), planUpkeep(), planWork()])), CHORES_AFTER_MS);
