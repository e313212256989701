import { PRIVATE_DOMAINS, PRIVATE_ENDINGS } from './private-names.ts';

/** One rule's condition: the whole address, or domains with all below them. */
interface Where {
  readonly regexFilter?: string;
  readonly requestDomains?: string[];
}

/** Where no request of ours may go, whatever the fence let through; addresses are as the browser writes them. */
export function guarded(passesDemonstration: boolean): Where[] {
  return [
    // A number, of either family.
    { regexFilter: '^https?://(?:[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+|\\[[^/]*\\])(?::[0-9]+)?/' },
    // Anything with a name and a password before it, which would hide a number from the next rule.
    { regexFilter: '^https?://[^/]*@' },
    // A name of one word.
    { regexFilter: '^https?://[^./]+/' },
    // One that ends with a dot, as any name may: the fence takes that off, and the domains below are not matched with it.
    { regexFilter: '^https?://[^/]*\\.(?::[0-9]+)?/' },
    { requestDomains: [...PRIVATE_ENDINGS, ...PRIVATE_DOMAINS] },
    ...(passesDemonstration
      ? []
      : [{ requestDomains: ['localhost'] }, { regexFilter: '^http://' }, { regexFilter: '^https://[^/]*:[0-9]+/' }]),
  ];
}
