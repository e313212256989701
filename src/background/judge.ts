import { analyze } from '../engine/analyze.ts';
import type { Article, Knowledge, Original, Report } from '../engine/model.ts';
import { isOwnAddress } from '../engine/reuse/address.ts';
import { wordsOf } from '../engine/text/words.ts';
import type { Library } from '../library/library.ts';
import { publishersWith, type Source, trustOf } from '../lists/source-list.ts';
import type { Wording } from '../shared/contract.ts';

export interface Judgement {
  readonly report: Report;
  readonly wordings: readonly Wording[];
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
  return { report, wordings: wordingsOf(report, originals), heldAs: held?.id ?? null };
}

const LONGEST_WORDING = 300;
const MOST_WORDINGS = 500;

/** The Originals' words where the article differs, so that a tooltip can show both. */
export function wordingsOf(report: Report, originals: readonly Original[]): Wording[] {
  const texts = new Map(originals.map(({ id, text }) => [id, text]));
  const wordings: Wording[] = [];
  report.quotations.forEach(({ matches }, quotation) => {
    matches.forEach(({ original, edits }, match) => {
      edits.forEach(({ originalStart, originalEnd }, edit) => {
        const there = texts.get(original)?.slice(originalStart, Math.min(originalEnd, originalStart + LONGEST_WORDING));
        if (there !== undefined && wordings.length < MOST_WORDINGS) wordings.push({ quotation, match, edit, there });
      });
    });
  });
  return wordings;
}
