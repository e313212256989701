import type { FlagId } from '../engine/model.ts';
import { messageOf, t } from './messages.ts';

type Heard = 'mostly-reused' | 'not-an-article' | 'too-short';
type OfMarkers = 'fact-checked-unbacked' | 'fact-checked-contradicted' | 'republished' | 'press-release' | 'sponsored';

/** Flags that no Marker raises, as kinds of finding. Those that the answer itself says cannot be muted. */
const FLAGS: Readonly<Record<Exclude<FlagId, Heard | OfMarkers>, () => string>> = {
  'copied-without-credit': () => t('muted_copied'),
  'altered-quotation': () => t('muted_altered'),
  'stitched-quotation': () => t('muted_stitched'),
  'speaker-mismatch': () => t('muted_speaker'),
  'out-of-context': () => t('muted_context'),
  'silent-edit': () => t('muted_silent_edit'),
  'declared-edit': () => t('muted_declared_edit'),
  'grown-page': () => t('muted_grown'),
  'circular-sourcing': () => t('muted_circle'),
  'one-original': () => t('muted_one_original'),
  'partly-checked': () => t('muted_partly'),
};

/** What a rule finds, in words: a Flag's name, or a rule of Markers, whose own sentence says it. */
export function ruleWords(rule: string): string {
  if (Object.hasOwn(FLAGS, rule)) return FLAGS[rule as keyof typeof FLAGS]();
  return messageOf(`said_rule_${rule.replace(/[^a-z]/g, '_')}`, null, []) || rule;
}
