import { judgeReading } from '../engine/analyze.ts';
import type { Article, Candidate, EarlierVersion, Knowledge, NotJudged, Original, Report } from '../engine/model.ts';
import { type Reading, readInSteps } from '../engine/reading.ts';
import { isOwnAddress } from '../engine/reuse/address.ts';
import { say } from '../engine/sentences/say.ts';
import { type Words, wordsOf } from '../engine/text/words.ts';
import { type Library, LibraryError } from '../library/library.ts';
import { nextTask } from '../library/next-task.ts';
import { versionsOf } from '../library/versions.ts';
import type { Known } from './known.ts';

export interface Judgement {
  readonly report: Report;
  /** Id of the Original that is this very page; null where the Library does not hold it. */
  readonly heldAs: string | null;
}

/**
 * Judge an Article with what the Library and the lists know. A Library that fails is said, and does without. `id`: of the
 * Report that comes of it; one that is stored under it already is no earlier version of the page. `now`: when it was read,
 * ISO 8601.
 */
export async function judge(
  article: Article,
  open: () => Promise<Pick<Library, 'candidates' | 'at' | 'get' | 'reports'>>,
  { publishers, trust }: Known,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<Judgement> {
  const words = wordsOf(article.text);
  const comparing = article.isArticle ? heldFor(article, words, open, { id, now }) : NOTHING_HELD;
  // The database looks while the page is read; what it answers in between is heard at once.
  const reading = await inTurns(readInSteps(article, { publishers, trust }, words));
  const { originals, versions, fault } = await comparing;
  const knowledge: Knowledge = { originals, publishers, versions, trust, now };
  const judged = judgeReading(reading, knowledge, id);
  const notJudged = fault === null ? judged.notJudged : [...judged.notJudged, fault];
  const report = { ...judged, notJudged, candidates: await notHeld(judged.candidates, open) };
  const held = originals.find((original) => isOwnAddress(article, original));
  return { report, heldAs: held?.id ?? null };
}

async function inTurns(steps: Generator<void, Reading>): Promise<Reading> {
  for (;;) {
    await nextTask();
    const step = steps.next();
    if (step.done) return step.value;
  }
}

interface Held {
  readonly originals: readonly Original[];
  readonly versions: readonly EarlierVersion[];
  readonly fault: NotJudged | null;
}

const NOTHING_HELD: Held = { originals: [], versions: [], fault: null };

/** What the Library holds to compare a page with. */
async function heldFor(
  article: Article,
  words: Words,
  open: () => Promise<Pick<Library, 'candidates' | 'at' | 'get' | 'reports'>>,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<Held> {
  try {
    const library = await open();
    const [originals, versions] = await Promise.all([
      library.candidates(words),
      versionsOf(library, article.url, { without: id }).then((found) => found.filter(({ at }) => at < now)),
    ]);
    return { originals, versions, fault: null };
  } catch (error) {
    return { ...NOTHING_HELD, fault: notCompared(error) };
  }
}

/** The page was compared with what the Library holds already: that it need not be brought in, though it shares nothing. */
async function notHeld(
  candidates: readonly Candidate[],
  open: () => Promise<Pick<Library, 'at'>>,
): Promise<readonly Candidate[]> {
  if (!candidates.some(({ url }) => url !== null)) return candidates;
  try {
    const library = await open();
    const held = await Promise.all(candidates.map(({ url }) => (url === null ? null : library.at(url))));
    return candidates.filter((_, i) => held[i] === null);
  } catch {
    return candidates;
  }
}

function notCompared(error: unknown): NotJudged {
  const why = error instanceof Error ? error.message : String(error);
  const code = error instanceof LibraryError ? error.code : 'unknown';
  return { what: 'library', why, sentence: say(`library.${code}`) };
}
