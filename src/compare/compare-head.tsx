import type { JSX } from 'preact';
import type { Original, Report } from '../engine/model.ts';
import { Chain, ChainPicture } from '../ui/chain.tsx';
import { changesWords } from '../ui/changed-words.ts';
import { Switch } from '../ui/controls.tsx';
import { dateKnown, knownOf } from '../ui/date-known.ts';
import { Facts } from '../ui/facts.tsx';
import { plural, rich, t } from '../ui/messages.ts';
import { date, percent } from '../ui/numbers.ts';
import { FromPage, Name, oneLine, webAddress } from '../ui/page-text.tsx';
import { PrintedAddress, PrintedSource } from '../ui/printed-source.tsx';
import { Reasons, relationWords } from '../ui/relation.tsx';
import type { Passage } from './passages.ts';
import { passageAddress } from './text-fragment.ts';
import type { View } from './view.ts';

interface CompareHeadProps {
  readonly report: Report;
  readonly original: Original;
  readonly originals: readonly Original[];
  readonly passages: readonly Passage[];
  readonly onChoose: (id: string) => void;
  readonly view: View;
  /** null where there is room for one view only. */
  readonly onView: ((view: View) => void) | null;
  /** Do both texts scroll as one? */
  readonly together: boolean;
  readonly onTogether: (together: boolean) => void;
}

/** What is compared with what, in one sentence; which original, which view. */
export function CompareHead(props: CompareHeadProps): JSX.Element {
  const { report, original, originals, passages, onChoose, view, onView } = props;
  const facts = report.originals.find(({ id }) => id === original.id);
  const changes = passages.reduce((sum, { edits }) => sum + edits.filter(changesWords).length, 0);
  const url = webAddress(original.url);
  return (
    <header class="compare-head">
      <PrintedSource title={report.article.title} url={report.url} />
      <h1 class="answer">
        {rich(
          'compare_answer',
          percent(Math.round((facts?.share ?? 0) * 100)),
          <Name>{original.publisher ?? original.title ?? t('untitled')}</Name>,
        )}
      </h1>
      <p class="quiet">
        <Facts
          of={[
            plural('words', facts?.words ?? 0),
            plural('compare_passages', passages.length),
            changes === 0 ? t('compare_no_changes') : plural('changes', changes),
            facts?.relation ? relationWords(facts.relation) : null,
          ]}
        />
      </p>
      <p>
        <FromPage>{original.title ?? t('untitled')}</FromPage>{' '}
        <span class="quiet">
          · {(facts ? dateKnown(facts.published, knownOf(facts)) : date(original.published)) ?? t('no_date')}
        </span>
        <PrintedAddress url={original.url} />
      </p>
      {facts?.relation && <Reasons relation={facts.relation} />}
      {report.chain !== undefined &&
        report.chain.length > 2 &&
        (onView === null ? <Chain chain={report.chain} /> : <ChainPicture chain={report.chain} />)}
      <div class="actions">
        {originals.length > 1 && (
          <label class="compare-choice">
            <span>{t('compare_with')}</span>
            <select value={original.id} onChange={(event) => onChoose(event.currentTarget.value)}>
              {originals.map((each) => (
                <option key={each.id} value={each.id}>
                  {oneLine([each.publisher, each.title].filter(Boolean).join(' · ') || t('untitled'), 90)}
                </option>
              ))}
            </select>
          </label>
        )}
        {onView !== null && (
          <fieldset class="compare-views">
            <legend class="sr-only">{t('compare_view')}</legend>
            {(['texts', 'passages'] as const).map((each) => (
              <label key={each} class="button">
                <input type="radio" class="sr-only" name="view" checked={view === each} onChange={() => onView(each)} />
                {t(each === 'texts' ? 'compare_texts' : 'compare_only_passages')}
              </label>
            ))}
          </fieldset>
        )}
        {url !== null && (
          <a
            class="button"
            href={passages[0] ? passageAddress(url, original.text, passages[0].there) : url}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('compare_open_original')}
          </a>
        )}
        {view === 'texts' && (
          <Switch label={t('compare_scroll_together')} on={props.together} onChange={props.onTogether} />
        )}
      </div>
    </header>
  );
}
