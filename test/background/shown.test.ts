import { beforeAll, describe, expect, it } from 'vitest';
import { buttonOf, shownOf } from '../../src/background/shown.ts';
import { DEFAULTS } from '../../src/shared/settings.ts';
import { pastedReport } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';

beforeAll(speakEnglish);

// A page whose own label is all there is to say of it.
const pasted = pastedReport();
const labelled = {
  ...pasted,
  quotient: { total: 0, speech: 0, reuse: 0 },
  flags: pasted.flags.filter(({ id }) => id === 'fact-checked-unbacked'),
};
const site = 'daily-lantern.example';

describe('how a Report is shown', () => {
  it('is a thing worth knowing for what is not muted, and nothing for what is', () => {
    expect(buttonOf(labelled, DEFAULTS)).toMatchObject({ icon: 'found' });
    const settings = { ...DEFAULTS, muted: [{ site, rule: 'label.fact-checked' }] };
    expect(buttonOf(labelled, settings)).toMatchObject({ icon: 'nothing', badge: '' });
    expect(shownOf(labelled, settings).muted).toEqual(['label.fact-checked']);
  });

  it('is not drawn on the page where Quotient stays off, nor in a classroom', () => {
    expect(shownOf(labelled, DEFAULTS).highlight).toBe(true);
    expect(shownOf(labelled, { ...DEFAULTS, off: [site] }).highlight).toBe(false);
    const classroom = { ...DEFAULTS, classroom: true };
    expect(shownOf(labelled, classroom).highlight).toBe(false);
    expect(buttonOf(labelled, classroom)).toMatchObject({ icon: 'idle', badge: '' });
  });
});
