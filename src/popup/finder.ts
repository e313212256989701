import { background } from '../shared/background-client.ts';
import type { OriginalFrom } from '../shared/contract.ts';
import { patternOf } from '../shared/hosts.ts';
import { hasAccess, request } from '../shared/permissions.ts';
import type { CandidateTarget, OriginalFinder } from './connector.ts';

/** Both hosts of the web archive: the one that knows what there is, and the one that gives it. */
const ARCHIVE = 'archive.org';

/** How the popup brings in originals, in the extension itself. */
export const finder: OriginalFinder = {
  async allowed(urls) {
    const allowed = await Promise.all(urls.map((url) => hasAccess(url).catch(() => false)));
    return new Set(urls.filter((_, i) => allowed[i]));
  },
  async get(target, ask) {
    if (ask !== null && !(await asked(ask, target, 'page'))) return null;
    return background.getOriginal(...idsOf(target));
  },
  async archived(target) {
    return (await asked(ARCHIVE, target, 'archive')) ? background.getArchived(...idsOf(target)) : null;
  },
  async search(target) {
    await background.searchOriginal(...idsOf(target));
    window.close();
  },
  lookUps: (tabId, report) => background.lookUpsFor(tabId, report),
  lookUp: (tabId, report, service, words) => background.lookUp(tabId, report, service, words),
  async openLink(tabId, report, place, words) {
    await background.openLink(tabId, report, place, words);
    window.close();
  },
};

const idsOf = ({ tabId, report, candidate }: CandidateTarget) => [tabId, report, candidate] as const;

/** Ask the browser for a host, at once; and have the target fetched by the background should this page close meanwhile. */
function asked(host: string, target: CandidateTarget, from: OriginalFrom): Promise<boolean> {
  void background.wantOriginal(...idsOf(target), from).catch(() => {});
  const pattern = patternOf(host);
  return pattern === null ? Promise.resolve(false) : request([pattern]);
}
