import { type Commands, connectCommands } from './commands.ts';

/** A WebDriver BiDi connection. https://w3c.github.io/webdriver-bidi/ */
export type Bidi = Commands;

/** Connect to a browser that listens at `url` and open a session. Rejects where the browser refuses either. */
export async function connectBidi(url: string, capabilities: { readonly acceptInsecureCerts: boolean }): Promise<Bidi> {
  const bidi = await connectCommands(url);
  await bidi.send('session.new', { capabilities: { alwaysMatch: capabilities } });
  return bidi;
}
