/** The parts of a message's sender that the browser itself vouches for. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito?: boolean | undefined }
    | undefined;
}

/** Who we are: the extension's id, and the address all our own pages begin with. */
export interface Own {
  readonly id: string;
  readonly base: string;
}

/** `page`: our content script in the top frame of a page. `own`: one of our own pages. `other`: anybody else. */
export type SenderClass = 'page' | 'own' | 'other';

export function classOf(sender: Sender, own: Own): SenderClass {
  if (sender.id !== own.id || !sender.url) return 'other';
  if (sender.url.startsWith(own.base)) {
    return sender.origin === undefined || `${sender.origin}/` === own.base ? 'own' : 'other';
  }
  const isPage = /^(?:https?|file):/.test(sender.url) && sender.frameId === 0 && typeof sender.tab?.id === 'number';
  return isPage ? 'page' : 'other';
}

/** Is an address the sender's own page? The part after `#` does not matter. */
export function isOwnPage(url: string | null, sender: Sender): boolean {
  if (url === null) return false;
  const here = withoutFragment(url);
  return [sender.url, sender.tab?.url].some((known) => known !== undefined && withoutFragment(known) === here);
}

function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}
