import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Candidate } from '../engine/model.ts';
import type { OriginalAnswer } from '../shared/contract.ts';
import { Button } from '../ui/controls.tsx';
import { rich, t } from '../ui/messages.ts';
import { Name, webAddress } from '../ui/page-text.tsx';
import { PrintedAddress } from '../ui/printed-source.tsx';
import type { Notices } from '../ui/use-notice.ts';
import { answerWords, storedWords } from './candidate-words.ts';
import type { CandidateTarget, OriginalFinder } from './connector.ts';

interface CandidateRowProps {
  readonly candidate: Candidate;
  readonly target: CandidateTarget;
  /** Is its host allowed already? */
  readonly isAllowed: boolean;
  readonly isPrivate: boolean;
  readonly finder: OriginalFinder;
  readonly notices: Notices;
}

type Answer = Exclude<OriginalAnswer, { readonly status: 'stored' }> | { readonly status: 'not-allowed' };

/** One Original the page points to: what is known of it, and the next thing that can be done to have it. */
export function CandidateRow({
  candidate,
  target,
  isAllowed,
  isPrivate,
  finder,
  notices,
}: CandidateRowProps): JSX.Element {
  const [host, setHost] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const url = webAddress(candidate.url);
  const at = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  const name = candidate.publisher ?? at ?? t('unknown_publisher');

  /** `asked` goes to a host; it was called in the click itself, so that the browser can put its question. */
  const follow = (to: string, asked: Promise<OriginalAnswer | null>) => {
    setHost(to);
    setAnswer(null);
    void notices.attempt(async () => {
      try {
        const came = await asked;
        if (came?.status === 'stored') return { text: storedWords(came) };
        setAnswer(came ?? { status: 'not-allowed' });
        return null;
      } finally {
        setHost(null);
      }
    });
  };
  const get = (ask: string | null) => follow(ask ?? at!, finder.get(target, ask));
  const search = candidate.sentence ?? null;
  return (
    <li class="candidate">
      <div class="candidate-words">
        <p>{WHY[candidate.why](<Name>{name}</Name>)}</p>
        {answer === null && url === null && search === null && <p class="why">{t('candidate_find')}</p>}
        <p class="why" role="status">
          {host !== null ? t('getting', host) : answer !== null && answerWords(answer)}
        </p>
        <div class="actions">
          {!isPrivate && host === null && (
            <>
              {at !== null && answer === null && (
                <Button onClick={() => get(isAllowed ? null : at)}>{t('get_original', at)}</Button>
              )}
              {answer?.status === 'permission' && (
                <Button onClick={() => get(answer.host)}>{t('get_allow', answer.host)}</Button>
              )}
              {answer?.status === 'gone' && (
                <Button onClick={() => follow('archive.org', finder.archived(target))}>{t('get_archived')}</Button>
              )}
              {search !== null && (url === null || answer !== null) && (
                <Button onClick={() => void notices.attempt(() => finder.search(target).then(() => null))}>
                  {t('search_original')}
                </Button>
              )}
            </>
          )}
          {url !== null && (
            <a
              class="button"
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={t('open_candidate', name)}
            >
              {t('open')}
            </a>
          )}
        </div>
        {!isPrivate && search !== null && (url === null || answer !== null) && (
          <p class="why">{rich('search_hint', <q dir="auto">{search}</q>)}</p>
        )}
        {isPrivate && <p class="why">{t('private_no_fetch')}</p>}
        <PrintedAddress url={url} />
      </div>
    </li>
  );
}

const WHY: Record<Candidate['why'], (name: ComponentChildren) => ComponentChildren> = {
  'lead-in': (name) => rich('candidate_lead_in', name),
  credit: (name) => rich('candidate_credit', name),
  link: (name) => rich('candidate_link', name),
  canonical: (name) => rich('candidate_canonical', name),
  'look-up': (name) => rich('candidate_look_up', name),
};
