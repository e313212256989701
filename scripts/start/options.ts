import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly headless: boolean;
  /** What the reader named, here or in `QUOTIENT_BROWSER`; null: whichever is found. */
  readonly browser: string | null;
  readonly port: number;
}

/** A port that is seldom taken, so that the addresses of the demonstration stay the same from start to start. */
export const USUAL_PORT = 4127;

/** Read the arguments of `npm start`. Without a display there is nothing to open a window on: then it is headless. */
export function startOptions(args: readonly string[], env: NodeJS.ProcessEnv, platform: NodeJS.Platform): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { headless: { type: 'boolean' }, browser: { type: 'string' }, port: { type: 'string' } },
  });
  const port = Number(values.port ?? USUAL_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`“${values.port}” is no port`);
  const hasDisplay = platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
  return { headless: values.headless ?? !hasDisplay, browser: values.browser || env['QUOTIENT_BROWSER'] || null, port };
}
