import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Report } from '../engine/model.ts';
import { Section } from '../ui/controls.tsx';
import { plural } from '../ui/messages.ts';
import { webAddress } from '../ui/page-text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { Notices } from '../ui/use-notice.ts';
import { CandidateRow } from './candidate-row.tsx';
import type { OpenPage, OriginalFinder } from './connector.ts';

export interface CandidatesProps {
  readonly report: Report;
  readonly page: OpenPage;
  readonly finder: OriginalFinder;
  readonly notices: Notices;
}

/** Originals that the page points to and the Library does not hold, and how the reader can bring them in. */
export function Candidates({ report, page, finder, notices }: CandidatesProps): JSX.Element {
  const { candidates } = report;
  // Known before the click: the browser only asks inside it, and nothing may be awaited then.
  const allowed = useLoaded(
    useCallback(() => finder.allowed(candidates.flatMap(({ url }) => webAddress(url) ?? [])), [finder, candidates]),
  );
  return (
    <Section title={plural('candidates', candidates.length)}>
      <ul class="rows">
        {candidates.map((candidate) => (
          <CandidateRow
            key={`${report.id} ${candidate.id}`}
            candidate={candidate}
            target={{ tabId: page.tabId, report: report.id, candidate: candidate.id }}
            isAllowed={candidate.url !== null && (allowed.value?.has(candidate.url) ?? false)}
            isPrivate={page.isPrivate}
            finder={finder}
            notices={notices}
          />
        ))}
      </ul>
    </Section>
  );
}
