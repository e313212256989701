/** Browsers give no alarm sooner than this to an extension that is installed. */
const SOONEST_MINUTES = 0.5;
/** However far away the next job is, the clock is looked at again after this. */
export const LATEST_MINUTES = 60;

/** In how many minutes to be woken for something that is due at a time; both in milliseconds since 1970. */
export function minutesUntil(due: number, now: number): number {
  const minutes = (due - now) / 60_000;
  if (!Number.isFinite(minutes)) return LATEST_MINUTES;
  return Math.min(LATEST_MINUTES, Math.max(SOONEST_MINUTES, minutes));
}
