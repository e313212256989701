import { analyze } from '../engine/analyze.ts';
import type { Article, Knowledge, Original, Report } from '../engine/model.ts';
import { isOwnAddress } from '../engine/reuse/address.ts';
import { wordsOf } from '../engine/text/words.ts';
import type { Library } from '../library/library.ts';
import { publishersWith, type Source, trustOf } from '../lists/source-list.ts';

export interface Judgement {
  readonly report: Report;
  /** Id of the Original that is this very page; null where the Library does not hold it. */
  readonly heldAs: string | null;
}

/** Judge an Article with what the Library and the reader's list know. A Library that fails is said, and does without. */
export async function judge(
  article: Article,
  open: () => Promise<Pick<Library, 'candidates'>>,
  sources: readonly Source[],
  { id, now }: { readonly id: string; readonly now: string },
): Promise<Judgement> {
  let originals: readonly Original[] = [];
  let fault: string | null = null;
  if (article.isArticle) {
    try {
      originals = await (await open()).candidates(wordsOf(article.text));
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
    }
  }
  const knowledge: Knowledge = { originals, publishers: publishersWith(sources), trust: trustOf(sources), now };
  const judged = analyze(article, knowledge, id);
  const report =
    fault === null ? judged : { ...judged, notJudged: [...judged.notJudged, { what: 'library', why: fault }] };
  const held = originals.find((original) => isOwnAddress(article, original));
  return { report, heldAs: held?.id ?? null };
}
