import * as v from 'valibot';
import { ArticleSchema } from '../shared/article-schema.ts';
import { browser } from '../shared/browser.ts';
import type { BackgroundApi } from '../shared/contract.ts';
import type { Answer } from '../shared/messenger.ts';
import { classOf, type Sender, type SenderClass } from '../shared/sender.ts';
import { analyzePage } from './analyze.ts';
import { changed, schemeIs } from './changed.ts';
import { compare } from './compare.ts';
import { following } from './following.ts';
import { getArchived } from './get-archived.ts';
import { getOriginal } from './get-original.ts';
import { primeLibrary } from './library.ts';
import { previewList, updateListNow } from './lists.ts';
import { lookUp, lookUpsFor, openLink } from './look-up.ts';
import { offer } from './offer.ts';
import { forgetOriginal, saveOriginal } from './originals.ts';
import { requestsLately } from './requests-lately.ts';
import { loadPart, run, stateOf } from './run.ts';
import { searchOriginal } from './search.ts';
import { settle } from './settle.ts';
import { want, wantToRun } from './wanted.ts';
import { beginWork } from './work.ts';

const own = { id: browser.runtime.id, base: browser.runtime.getURL('') };
const address = v.pipe(v.string(), v.maxLength(2_048));
const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const host = v.pipe(v.string(), v.maxLength(253));
const id = v.pipe(v.string(), v.maxLength(200));
/** What is sent to a service or a search. */
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
/** A tab, its Report and a candidate of it. */
const ofTab = v.strictTuple([tab, id, id]);

/** Of sources: their domains with their paths. */
const keys = v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(10_000));

type Given<Method extends keyof BackgroundApi> = Parameters<BackgroundApi[Method]>;
type Result<Method extends keyof BackgroundApi> = ReturnType<BackgroundApi[Method]>;

function answerTo<Method extends keyof BackgroundApi>(
  method: Method,
  callers: readonly SenderClass[],
  schema: v.GenericSchema<unknown, Given<Method>>,
  run: (args: Given<Method>, sender: Sender) => Result<Method>,
): [string, Answer<Sender>] {
  return [
    method,
    {
      allows: (sender) => callers.includes(classOf(sender, own)),
      read: (args) => {
        const result = v.safeParse(schema, args, { abortEarly: true });
        return result.success ? result.output : null;
      },
      run: (args, sender) => run(args as Given<Method>, sender),
    },
  ];
}

/** Who may ask the background for what, and what comes of it. A method of the contract that is missing here is not answered. */
export const answers: ReadonlyMap<string, Answer<Sender>> = new Map([
  answerTo('analyze', ['page'], v.strictTuple([ArticleSchema, v.nullable(id)]), ([article, before], sender) =>
    analyzePage(article, before, sender),
  ),
  answerTo('load', ['page'], v.strictTuple([v.picklist(['content', 'reader', 'marker'])]), ([part], sender) => {
    // An article is about to be read; the index is, meanwhile.
    if (part === 'reader') primeLibrary();
    return loadPart(sender.tab!.id!, part);
  }),
  answerTo('unreadable', ['page'], v.strictTuple([v.picklist(['pdf', 'empty', 'not-html'])]), ([page], sender) =>
    settle(sender.tab!.id!, { status: 'unsupported', page }),
  ),
  answerTo('dark', ['page', 'own'], v.strictTuple([v.boolean()]), ([dark]) => schemeIs(dark)),
  answerTo('run', ['own'], v.strictTuple([tab]), ([tabId]) => run(tabId)),
  answerTo('state', ['own'], v.strictTuple([tab]), ([tabId]) => stateOf(tabId)),
  answerTo('saveOriginal', ['own'], v.strictTuple([tab]), ([tabId]) => saveOriginal(tabId)),
  answerTo('forgetOriginal', ['own'], v.strictTuple([id]), ([original]) => forgetOriginal(original)),
  answerTo('offer', ['page'], v.strictTuple([]), (_, sender) => offer(sender.tab!.id!)),
  answerTo('compare', ['page'], v.strictTuple([id, id]), ([report, original], sender) =>
    compare(sender.tab!.id!, report, original),
  ),
  answerTo('getOriginal', ['own'], ofTab, ([tabId, report, id]) => getOriginal(tabId, report, id)),
  answerTo('getArchived', ['own'], ofTab, ([tabId, report, id]) => getArchived(tabId, report, id)),
  answerTo('searchOriginal', ['own'], ofTab, ([tabId, report, id]) => searchOriginal(tabId, report, id)),
  answerTo('lookUpsFor', ['own'], v.strictTuple([tab, id]), ([tabId, report]) => lookUpsFor(tabId, report)),
  answerTo(
    'lookUp',
    ['own'],
    v.strictTuple([tab, id, v.picklist(['gdelt', 'factCheck']), words]),
    ([tabId, report, service, sent]) => lookUp(tabId, report, service, sent),
  ),
  answerTo(
    'openLink',
    ['own'],
    v.strictTuple([tab, id, v.pipe(v.number(), v.integer(), v.minValue(0)), words]),
    ([tabId, report, place, sent]) => openLink(tabId, report, place, sent),
  ),
  answerTo('requestsLately', ['own'], v.strictTuple([]), () => requestsLately()),
  answerTo(
    'wantOriginal',
    ['own'],
    v.strictTuple([tab, id, id, v.picklist(['page', 'archive'])]),
    ([tabId, report, id, from]) => want(tabId, report, id, from),
  ),
  answerTo(
    'wantToRun',
    ['own'],
    v.strictTuple([tab, v.picklist(['site', 'all']), v.nullable(host)]),
    ([tabId, where, of]) => wantToRun(tabId, where, of),
  ),
  answerTo('previewList', ['own'], v.strictTuple([address]), ([typed]) => previewList(typed)),
  answerTo('updateList', ['own'], v.strictTuple([address]), ([url]) => updateListNow(url)),
  answerTo('following', ['own'], v.strictTuple([v.picklist(['follow', 'stop', 'pause', 'now']), keys]), ([deed, of]) =>
    following(deed, of),
  ),
  answerTo('work', ['own'], v.strictTuple([]), async () => void beginWork()),
  answerTo(
    'changed',
    ['own'],
    v.strictTuple([v.picklist(['settings', 'sources', 'permissions', 'library'])]),
    ([what]) => changed(what),
  ),
]);
