import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Report } from '../engine/model.ts';
import { besideAnswer } from '../engine/report/shares.ts';
import { Button, Fold } from '../ui/controls.tsx';
import { Select } from '../ui/fields.tsx';
import { flagWords } from '../ui/flag-words.ts';
import { t } from '../ui/messages.ts';
import { oneLine } from '../ui/one-line.ts';
import { type Finding, type ShareFormat, shareText } from '../ui/share-text.ts';
import type { Notices } from '../ui/use-notice.ts';
import type { Sharing } from './connector.ts';

interface ShareProps {
  readonly report: Report;
  readonly sharing: Sharing;
  readonly notices: Notices;
}

/** A finding as text for elsewhere, or the whole Report as a file. Nothing is sent: it is put where the reader says. */
export function Share({ report, sharing, notices }: ShareProps): JSX.Element {
  const findings: readonly Finding[] = [
    { kind: 'report' },
    ...besideAnswer(report.flags).map((flag): Finding => ({ kind: 'flag', flag })),
    ...report.originals.map((original): Finding => ({ kind: 'original', original })),
  ];
  const [chosen, choose] = useState(0);
  const copy = (format: ShareFormat) =>
    void notices.attempt(async () => {
      await sharing.copy(shareText(report, findings[chosen] ?? findings[0]!, format));
      return { text: t('share_copied') };
    });
  const save = (kind: 'page' | 'json') =>
    void notices.attempt(async () => {
      await sharing.save(report, kind);
      return { text: t('share_saved') };
    });
  return (
    <Fold title={t('share')}>
      <div class="share">
        <Select
          label={t('share_what')}
          value={chosen}
          onChange={choose}
          choices={findings.map((finding, i) => ({
            value: i,
            words: `${i === 0 ? '' : `${i}. `}${nameOf(finding, report)}`,
          }))}
        />
        <div class="actions">
          <Button onClick={() => copy('text')}>{t('share_text')}</Button>
          <Button onClick={() => copy('markdown')}>{t('share_markdown')}</Button>
          <Button onClick={() => save('page')}>{t('share_page')}</Button>
          <Button onClick={() => save('json')}>{t('share_json')}</Button>
        </div>
        <p class="quiet">{t('share_hint')}</p>
      </div>
    </Fold>
  );
}

function nameOf(finding: Finding, report: Report): string {
  if (finding.kind === 'report') return t('share_report');
  if (finding.kind === 'flag') return oneLine(flagWords(finding.flag, report), 60);
  return oneLine(finding.original.publisher ?? finding.original.title ?? t('untitled'), 60);
}
