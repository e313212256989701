import type { ComponentChildren, JSX } from 'preact';
import type { Candidate } from '../engine/model.ts';
import { Section } from '../ui/controls.tsx';
import { plural, rich, t } from '../ui/messages.ts';
import { Name, webAddress } from '../ui/page-text.tsx';

/** Originals that the page points to and the Library does not hold, and how the reader can bring them in. */
export function Candidates({ candidates }: { candidates: readonly Candidate[] }): JSX.Element {
  return (
    <Section title={plural('candidates', candidates.length)}>
      <ul class="rows">
        {candidates.map((candidate) => (
          <CandidateRow key={candidate.id} candidate={candidate} />
        ))}
      </ul>
    </Section>
  );
}

function CandidateRow({ candidate }: { candidate: Candidate }): JSX.Element {
  const url = webAddress(candidate.url);
  const host = url === null ? null : new URL(url).host.replace(/^www\./, '');
  const name = candidate.publisher ?? host ?? t('unknown_publisher');
  return (
    <li class="candidate">
      <div class="candidate-words">
        <p>{WHY[candidate.why](<Name>{name}</Name>)}</p>
        <p class="why">{url === null ? t('candidate_find') : t('candidate_open')}</p>
      </div>
      {url !== null && (
        <a href={url} target="_blank" rel="noopener noreferrer" aria-label={t('open_candidate', name)}>
          {t('open')}
        </a>
      )}
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
