import type { JSX } from 'preact';
import type { Settings } from '../shared/settings.ts';
import { Switch } from '../ui/controls.tsx';
import { type Choice, Select } from '../ui/fields.tsx';
import { plural, t } from '../ui/messages.ts';
import { bytes } from '../ui/numbers.ts';
import { Locked } from './locked.tsx';
import type { SectionProps } from './part.tsx';

const MB = 1_000_000;
const GB = 1000 * MB;
const SIZES = [100 * MB, 500 * MB, GB, 2 * GB, 5 * GB, 20 * GB];
const REPORT_DAYS = [1, 7, 30, 90, 365];
const ORIGINAL_DAYS = [90, 365, 730, 1825];

/** How much is kept and for how long. */
export function RetentionSettings({ connector, settings, notices, onChange }: SectionProps): JSX.Element {
  const save = (change: Partial<Settings>) =>
    void notices.attempt(async () => {
      await connector.saveSettings(change);
      onChange();
      return null;
    });
  return (
    <div class="sub">
      <h3>{t('retention_title')}</h3>
      <div class="switches">
        <Locked setting="libraryBytes">
          <Select
            label={t('size_limit')}
            hint={t('size_limit_hint')}
            value={settings.libraryBytes}
            choices={withCurrent(SIZES, settings.libraryBytes).map((value) => ({ value, words: bytes(value) }))}
            onChange={(libraryBytes) => save({ libraryBytes })}
          />
        </Locked>
        <Locked setting="originalDays">
          <Select
            label={t('original_days')}
            hint={t('original_days_hint')}
            value={settings.originalDays}
            choices={originalChoices(settings.originalDays)}
            onChange={(originalDays) => save({ originalDays })}
          />
        </Locked>
        <Locked setting="keepRead">
          <Switch
            label={t('keep_read')}
            hint={t('keep_read_hint')}
            on={settings.keepRead}
            onChange={(keepRead) => save({ keepRead })}
          />
        </Locked>
        <Locked setting="keepReports">
          <Switch
            label={t('keep_reports')}
            hint={t('keep_reports_hint')}
            on={settings.keepReports}
            onChange={(keepReports) => save({ keepReports })}
          />
        </Locked>
        {settings.keepReports && (
          <Locked setting="siteHistory">
            <Switch
              label={t('site_history_switch')}
              hint={t('site_history_hint')}
              on={settings.siteHistory}
              onChange={(siteHistory) => save({ siteHistory })}
            />
          </Locked>
        )}
        {settings.keepReports && (
          <Locked setting="reportDays">
            <Select
              label={t('report_days')}
              hint={t('report_days_hint')}
              value={settings.reportDays}
              choices={withCurrent(REPORT_DAYS, settings.reportDays).map((value) => ({
                value,
                words: plural('days', value),
              }))}
              onChange={(reportDays) => save({ reportDays })}
            />
          </Locked>
        )}
      </div>
    </div>
  );
}

/** The choices with what is set now among them, were it none of ours. */
function withCurrent(choices: readonly number[], current: number): number[] {
  return [...new Set([...choices, current])].sort((a, b) => a - b);
}

function originalChoices(current: number | null): Choice<number | null>[] {
  const days = current === null ? ORIGINAL_DAYS : withCurrent(ORIGINAL_DAYS, current);
  return [...days.map((value) => ({ value, words: plural('days', value) })), { value: null, words: t('for_ever') }];
}
