/** Say how far the work is, on one line of standard error; `null` ends the line. Silent where nobody watches. */
export type Progress = (message: string | null) => void;

/** Often enough to look alive, seldom enough to cost nothing. */
const EVERY_MS = 200;

export function progress(quiet: boolean): Progress {
  if (quiet || !process.stderr.isTTY) return () => {};
  let last = 0;
  return (message) => {
    const now = performance.now();
    if (message === null) process.stderr.write('\r\u001b[K');
    else if (now - last > EVERY_MS) {
      last = now;
      process.stderr.write(`\r\u001b[K${message}`);
    }
  };
}
