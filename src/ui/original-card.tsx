import type { JSX } from 'preact';
import type { FoundBy, PublishedFrom, ReportOriginal } from '../engine/model.ts';
import { plural, rich, t } from './messages.ts';
import { apart, date, percent } from './numbers.ts';
import { FromPage, Name, oneLine, webAddress } from './page-text.tsx';

interface OriginalCardProps {
  readonly original: ReportOriginal;
  /** When the page itself came out; null where it does not say. */
  readonly published: string | null;
}

/** An Original that the page shares words with: whose, how much, when, how it was found. */
export function OriginalCard({ original, published }: OriginalCardProps): JSX.Element {
  const url = webAddress(original.url);
  const title = original.title ?? t('untitled');
  return (
    <li class="card original">
      <div class="original-head">
        <strong>{original.publisher === null ? t('unknown_publisher') : <Name>{original.publisher}</Name>}</strong>
        {original.trusted && <span class="quiet">✓ {t('on_your_list')}</span>}
        <span class="original-share">
          {rich('words_and_share', plural('words', original.words), percent(Math.round(original.share * 100)))}
        </span>
      </div>
      <p class="original-title">
        <FromPage>{title}</FromPage>
      </p>
      <p class="quiet">{factsOf(original, published).join(' · ')}</p>
      {url !== null && (
        <div class="actions">
          <a
            class="button"
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={t('open_original', oneLine(title, 120))}
          >
            {t('open')}
          </a>
        </div>
      )}
    </li>
  );
}

function factsOf(original: ReportOriginal, published: string | null): string[] {
  const day = date(original.published);
  const known = original.publishedFrom !== 'first-seen';
  return [
    day === null ? t('no_date') : DATED[original.publishedFrom](day),
    known ? apart(original.published, published) : null,
    ROLES[original.role](),
    FOUND[original.foundBy](),
    original.credited ? t('credited') : t('not_credited'),
  ].filter((fact) => fact !== null);
}

const DATED: Record<PublishedFrom, (day: string) => string> = {
  declared: (day) => day,
  feed: (day) => t('dated_by_feed', day),
  address: (day) => t('dated_by_address', day),
  'first-seen': (day) => t('first_seen', day),
};

const ROLES: Record<ReportOriginal['role'], () => string | null> = {
  original: () => null,
  copy: () => t('role_copy'),
  sibling: () => t('role_sibling'),
};

const FOUND: Record<FoundBy, () => string> = {
  saved: () => t('found_saved'),
  import: () => t('found_import'),
  feed: () => t('found_feed'),
  link: () => t('found_link'),
  'look-up': () => t('found_look_up'),
};
