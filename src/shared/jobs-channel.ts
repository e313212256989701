/** Tells the extension's own pages that a job in the database went on. It carries nothing: who hears it looks for itself. */
const NAME = 'quotient-jobs';

/** Say that a job changed. */
export function tellJobs(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(null);
  channel.close();
}

/** Called whenever a job changed, by whomever. Gives the function that ends it. */
export function onJobs(listener: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = listener;
  return () => channel.close();
}
