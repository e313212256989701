import type { JSX } from 'preact';
import type { FoundBy, Report, ReportOriginal, Span } from '../engine/model.ts';
import { passagesWith } from '../engine/report/shares.ts';
import { changesWords } from './changed-words.ts';
import { Button, Fold } from './controls.tsx';
import { dateKnown, knownOf } from './date-known.ts';
import { Difference } from './difference.tsx';
import { Facts } from './facts.tsx';
import { plural, rich, t } from './messages.ts';
import { apart, date, percent } from './numbers.ts';
import { FromPage, Name, oneLine, webAddress } from './page-text.tsx';
import { PrintedAddress } from './printed-source.tsx';
import { Reasons, relationWords } from './relation.tsx';

interface OriginalCardProps {
  readonly original: ReportOriginal;
  /** Is it the one that holds most of the page's words? To compare with it is the thing to do then. */
  readonly isMain?: boolean;
  /** When the page itself came out; null where it does not say. */
  readonly published: string | null;
  /** What differs between the Original and the article, and the article's text. */
  readonly changes: readonly Change[];
  readonly text: string;
  /** BCP 47, of the article. */
  readonly language: string;
  readonly onShow: (span: Span) => void;
  /** Opens the Original beside the article; null where that cannot be done (in the welcome page's sample). */
  readonly onCompare: ((original: string) => void) | null;
}

// The page itself shows them all.
const MOST_CHANGES = 12;

/** One change of wording between an Original and the article. */
export interface Change extends Span {
  readonly here: string;
  readonly there: string;
}

/** The changes of wording that a Report holds for one Original, in order of place. */
export function changesOf(report: Report, original: string): Change[] {
  return passagesWith(report, original)
    .flatMap((match) => match.edits)
    .filter(changesWords)
    .map(({ start, end, originalText }) => ({
      start,
      end,
      here: report.article.text.slice(start, end),
      there: originalText,
    }));
}

/** An Original that the page shares words with: whose, how much, when, how it was found. */
export function OriginalCard({
  original,
  isMain = false,
  published,
  changes,
  text,
  language,
  onShow,
  onCompare,
}: OriginalCardProps): JSX.Element {
  const url = webAddress(original.url);
  const title = original.title ?? t('untitled');
  return (
    <li class="card original">
      <div class="original-head">
        <span class="original-who">
          <strong>{original.publisher === null ? t('unknown_publisher') : <Name>{original.publisher}</Name>}</strong>
          {original.trusted && <span class="quiet">✓ {t('on_your_list')}</span>}
        </span>
        <span class="original-share">
          {rich('words_and_share', plural('words', original.words), percent(Math.round(original.share * 100)))}
        </span>
      </div>
      <p class="original-title">
        <FromPage>{title}</FromPage>
      </p>
      <p class="quiet">
        <Facts of={factsOf(original, published)} />
      </p>
      <PrintedAddress url={url} />
      {original.relation && <Reasons relation={original.relation} />}
      {changes.length > 0 && (
        <Fold title={plural('changes', changes.length)}>
          <ul class="rows changes">
            {changes.slice(0, MOST_CHANGES).map((change) => (
              <li key={`${change.start} ${change.there}`}>
                <Difference {...change} text={text} language={language} />
                <Button
                  kind="link"
                  onClick={() => onShow(change)}
                  label={t('show_passage', oneLine(change.here || change.there, 60))}
                >
                  {t('show')}
                </Button>
              </li>
            ))}
          </ul>
          {changes.length > MOST_CHANGES && (
            <p class="quiet">{plural('more_differences', changes.length - MOST_CHANGES)}</p>
          )}
        </Fold>
      )}
      {(url !== null || onCompare !== null) && (
        <div class="actions">
          {onCompare !== null && (
            <Button
              kind={isMain ? 'primary' : 'plain'}
              onClick={() => onCompare(original.id)}
              label={t('compare_with_original', oneLine(title, 120))}
            >
              {t('compare')}
            </Button>
          )}
          {url !== null && (
            <a
              class="button"
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={t('open_original', oneLine(title, 120))}
            >
              {t('open')}
            </a>
          )}
        </div>
      )}
    </li>
  );
}

/** When it came out and how that is known, which came first, how it was found, whether the page credits it. */
export function factsOf(original: ReportOriginal, published: string | null): string[] {
  const known = original.publishedFrom !== 'first-seen';
  return [
    dateKnown(original.published, knownOf(original)) ?? t('no_date'),
    known ? apart(original.published, published) : null,
    roleOf(original),
    original.archived === undefined ? FOUND[original.foundBy]() : t('found_archive_of', date(original.archived) ?? '–'),
    original.partial ? t('only_beginning') : null,
    original.role === 'own' ? null : original.credited ? t('credited') : t('not_credited'),
  ].filter((fact) => fact !== null);
}

function roleOf({ role, relation }: ReportOriginal): string | null {
  if (role === 'sibling') return t('role_sibling');
  if (role === 'own') return t('role_own');
  if (relation) return relationWords(relation);
  return role === 'copy' ? t('role_copy') : null;
}

const FOUND: Record<FoundBy, () => string> = {
  saved: () => t('found_saved'),
  read: () => t('found_read'),
  import: () => t('found_import'),
  feed: () => t('found_feed'),
  link: () => t('found_link'),
  'look-up': () => t('found_look_up'),
  archive: () => t('found_archive'),
};
