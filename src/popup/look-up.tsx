import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Report } from '../engine/model.ts';
import type { LookedUp, LookUpAnswer, LookUpService } from '../shared/contract.ts';
import { Button, Fold } from '../ui/controls.tsx';
import { TextField } from '../ui/fields.tsx';
import { plural, t } from '../ui/messages.ts';
import { date } from '../ui/numbers.ts';
import { FromPage } from '../ui/page-text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { Notices } from '../ui/use-notice.ts';
import { CandidateRow } from './candidate-row.tsx';
import { answerWords } from './candidate-words.ts';
import type { OpenPage, OriginalFinder } from './connector.ts';

interface LookUpProps {
  readonly report: Report;
  readonly page: OpenPage;
  readonly finder: OriginalFinder;
  readonly notices: Notices;
}

/** Services and searches that the reader set up: the words stand there before they are sent, one passage at a time. */
export function LookUp(props: LookUpProps): JSX.Element | null {
  const { report, page, finder, notices } = props;
  const { tabId } = page;
  const ways = useLoaded(useCallback(() => finder.lookUps(tabId, report.id), [finder, tabId, report])).value;
  if (!ways || ways.sentence === null || ways.services.length + ways.links.length === 0) return null;
  const { sentence } = ways;
  return (
    <Fold title={t('look_up_title')}>
      {ways.services.map(({ service, words }) => (
        <ServicePart key={service} {...props} service={service} proposed={words} />
      ))}
      {ways.links.length > 0 && (
        <>
          <p class="quiet">{t('look_up_links_hint', sentence)}</p>
          <div class="actions">
            {ways.links.map((name, i) => (
              <Button
                key={name}
                onClick={() =>
                  void notices.attempt(() => finder.openLink(tabId, report.id, i, sentence).then(() => null))
                }
              >
                {name}
              </Button>
            ))}
          </div>
        </>
      )}
    </Fold>
  );
}

const SERVICES: Record<LookUpService, () => string> = {
  gdelt: () => t('look_up_gdelt'),
  factCheck: () => t('look_up_fact_check'),
};

function ServicePart({
  service,
  proposed,
  report,
  page,
  finder,
  notices,
}: LookUpProps & { readonly service: LookUpService; readonly proposed: string }): JSX.Element {
  const [words, setWords] = useState(proposed);
  const [answer, setAnswer] = useState<LookUpAnswer | 'asking' | null>(null);
  const name = SERVICES[service]();
  const send = () => {
    setAnswer('asking');
    void notices.attempt(async () => {
      let came: LookUpAnswer | null = null;
      try {
        came = await finder.lookUp(page.tabId, report.id, service, words);
      } finally {
        setAnswer(came);
      }
      return null;
    });
  };
  const found = answer !== null && answer !== 'asking' && answer.status === 'found' ? answer.found : [];
  return (
    <div class="look-up">
      <TextField label={t('look_up_words', name)} value={words} onInput={setWords} />
      <div class="actions">
        <Button onClick={send} disabled={answer === 'asking' || words.trim() === ''}>
          {t('look_up_send', name)}
        </Button>
      </div>
      <p class="why" role="status">
        {answer === 'asking' ? t('getting', name) : answer !== null && lookUpWords(answer)}
      </p>
      <ul class="rows">
        {found.map((each) => (
          <Found key={each.candidate.id} {...each} report={report} page={page} finder={finder} notices={notices} />
        ))}
      </ul>
    </div>
  );
}

function Found({ candidate, title, published, report, page, finder, notices }: LookedUp & LookUpProps): JSX.Element {
  return (
    <>
      {(title !== null || published !== null) && (
        <li class="why">
          {title !== null && <FromPage most={160}>{title}</FromPage>} {date(published)}
        </li>
      )}
      <CandidateRow
        candidate={candidate}
        target={{ tabId: page.tabId, report: report.id, candidate: candidate.id }}
        isAllowed={false}
        isPrivate={page.isPrivate}
        finder={finder}
        notices={notices}
      />
    </>
  );
}

function lookUpWords(answer: LookUpAnswer): string {
  switch (answer.status) {
    case 'found':
      return answer.found.length === 0 ? t('look_up_nothing') : plural('look_up_found', answer.found.length);
    case 'no-key':
      return t('look_up_no_key');
    case 'unreadable':
      return t('look_up_unreadable');
    default:
      return answerWords(answer);
  }
}
