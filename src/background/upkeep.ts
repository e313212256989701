import { browser } from '../shared/browser.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { forgetEntries } from './following.ts';
import { library } from './library.ts';
import { updateLists } from './lists.ts';

const ALARM = 'upkeep';
const DAY_MINUTES = 24 * 60;
const FIRST_AFTER_MINUTES = 5;
/** Each step takes a second at most; a worker may work five minutes on one event. */
const MOST_STEPS = 60;

/** Alarms may vanish with an update or a restart: ask for it at every start. */
export async function planUpkeep(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  browser.alarms.create(ALARM, { delayInMinutes: FIRST_AFTER_MINUTES, periodInMinutes: DAY_MINUTES });
}

export async function rung(alarm: string): Promise<void> {
  if (alarm !== ALARM) return;
  const settings = await loadSettings();
  const opened = await library();
  await opened.applyRetention({
    now: new Date().toISOString(),
    maxBytes: settings.libraryBytes,
    maxAgeDays: settings.originalDays,
    reportDays: settings.keepReports ? settings.reportDays : 0,
  });
  await forgetEntries();
  await updateLists();
  for (let step = 0; step < MOST_STEPS && (await opened.upkeep()); step++);
}
