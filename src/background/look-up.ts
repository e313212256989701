import type { Candidate, Report } from '../engine/model.ts';
import { rareSentence } from '../engine/report/rare-sentence.ts';
import { browser } from '../shared/browser.ts';
import type { LookUpAnswer, LookUpService, LookUps } from '../shared/contract.ts';
import { loadKey } from '../shared/keys.ts';
import { CallError } from '../shared/messenger.ts';
import { pageOf } from '../shared/page-client.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { askFor, PROVIDERS } from '../sources/look-ups/ask.ts';
import { serviceAt } from '../sources/services.ts';
import { addCandidates } from './candidates.ts';
import { fetchPublic } from './fetching.ts';
import { answerTo } from './get-original.ts';

/** What can be looked up for a tab: the services that are on, with the words that each would be sent. Sends nothing. */
export async function lookUpsFor(tabId: number, reportId: string): Promise<LookUps> {
  const settings = await loadSettings();
  const links = settings.searchLinks.map(({ name }) => name);
  const report = await reportOf(tabId, reportId);
  const sentence = report && sentenceOf(report);
  if (!sentence) return { services: [], links: [], sentence: null };
  const on = (Object.keys(PROVIDERS) as LookUpService[]).filter((service) => settings[service]);
  return { services: on.map((service) => ({ service, words: PROVIDERS[service].propose(sentence) })), links, sentence };
}

/** Send the words that the reader has seen to the service that the reader chose; what it finds can be fetched. */
export async function lookUp(
  tabId: number,
  reportId: string,
  service: LookUpService,
  words: string,
): Promise<LookUpAnswer> {
  if (!(await loadSettings())[service]) throw new CallError('refused', 'this look-up is off', 'look-up-off');
  const report = await reportOf(tabId, reportId);
  if (report === null) return { status: 'no-longer' };
  const provider = PROVIDERS[service];
  const key = provider.needsKey ? await loadKey('factCheck') : '';
  if (provider.needsKey && key === '') return { status: 'no-key' };
  const base = await serviceAt(service);
  const asked = await askFor(words, key, { provider, base, fetchPublic });
  if (asked.result === 'unreadable') return { status: 'unreadable' };
  if (asked.result !== 'found') return answerTo(asked);
  const found = asked.findings.map(({ url, publisher, title, published }, i) => ({
    candidate: {
      id: `${service}-${i + 1}`,
      url,
      publisher,
      why: 'look-up',
      quotation: null,
      sentence: null,
    } satisfies Candidate,
    title,
    published,
  }));
  await addCandidates(
    tabId,
    reportId,
    found.map(({ candidate }) => candidate),
  );
  return { status: 'found', found };
}

/** Open a search of the reader's own making, by its place in the settings, with words in it. */
export async function openLink(tabId: number, reportId: string, place: number, words: string): Promise<void> {
  const { searchLinks } = await loadSettings();
  const link = searchLinks[place];
  if (!link || (await reportOf(tabId, reportId)) === null)
    throw new CallError('failed', 'there is no such search', 'moved-on');
  await browser.tabs.create({ url: link.address.replaceAll('%s', encodeURIComponent(words.toWellFormed())) });
}

/** The Report that a tab shows, if it still is this one. */
async function reportOf(tabId: number, reportId: string): Promise<Report | null> {
  if ((await browser.tabs.get(tabId)).incognito) return null;
  const report = await pageOf(tabId).report();
  return report?.id === reportId ? report : null;
}

/** The rarest sentence of the longest passage that is not the page's own, or of the article. */
function sentenceOf(report: Report): string | null {
  const { article, quotations } = report;
  const reuse = quotations.filter(({ kind, within }) => kind === 'reuse' && within === null);
  const longest = reuse.sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? {
    start: 0,
    end: article.text.length,
  };
  return rareSentence(article.text, longest, article.language);
}
