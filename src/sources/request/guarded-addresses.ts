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
    // A name of one word.
    { regexFilter: '^https?://[^./]+/' },
    { requestDomains: [...PRIVATE_ENDINGS, ...PRIVATE_DOMAINS] },
    ...(passesDemonstration
      ? []
      : [{ requestDomains: ['localhost'] }, { regexFilter: '^http://' }, { regexFilter: '^https://[^/]*:[0-9]+/' }]),
  ];
}
