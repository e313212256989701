import { expect, test } from 'vitest';
import { type Tab, until } from '../../scripts/browsers/driver.ts';
import { highlights, openPopup, readReport, saveAsOriginal } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { press, says } from './form.ts';

const LABEL = 'The page says “Fact checked”: its own claim.';

const marks = async (tab: Tab) => Object.values(await highlights(tab)).reduce((sum, ranges) => sum + ranges, 0);

inBothBrowsers('a finding', 'shipped', (reading) => {
  const flags = async (tab: Tab) => {
    const { popup } = await openPopup(reading.driver, tab);
    const said = await popup.run(() =>
      [...document.querySelectorAll<HTMLElement>('.flag p:first-child')].map((each) => each.innerText),
    );
    return { popup, said };
  };

  test('is muted on a site from the popup, stays so, and is heard again from the options', async () => {
    const tab = await reading.stop('pasted');
    const first = await flags(tab);
    expect(first.said).toContain(LABEL);
    await press(first.popup, `Mute on dailylantern.localhost: ${LABEL}`);
    await says(first.popup, 'Muted on dailylantern.localhost.');
    await says(first.popup, '1 kind of finding is muted on this site.');
    await first.popup.screenshot(reading.picture('muted'));
    await first.popup.dismiss();
    const again = await flags(tab);
    expect(again.said).not.toContain(LABEL);
    await again.popup.dismiss();

    const options = await reading.driver.open(`${reading.driver.home}/src/options/index.html`);
    await press(options, 'Unmute on dailylantern.localhost: The page calls itself fact-checked.');
    await says(options, 'Nothing is muted.');
    await options.close();
    await tab.show();
    const heard = await flags(tab);
    expect(heard.said).toContain(LABEL);
    await heard.popup.dismiss();
    await tab.close();
  });

  test('that is muted is not marked on the page either, at once', async () => {
    const wire = await readReport(reading.driver, await reading.stop('original'));
    await saveAsOriginal(wire.popup);
    await wire.popup.dismiss();
    const tab = await reading.stop('altered');
    const { popup, report } = await readReport(reading.driver, tab);
    const altered = report.flags.find(({ id }) => id === 'altered-quotation')!;
    const before = await until('the marks', () => marks(tab));
    await press(popup, `Mute on kestrelpost.localhost: ${altered.message}`);
    await until('fewer marks', async () => (await marks(tab)) < before);
    expect(before - (await marks(tab))).toBe(altered.evidence.filter(({ type }) => type === 'edit').length);
    await press(popup, 'Undo');
    await until('all marks again', async () => (await marks(tab)) === before);

    // Hidden on this page, they stay hidden whatever else is changed.
    await press(popup, 'Hide them on this page for now');
    await until('no marks', async () => (await marks(tab)) === 0);
    await press(popup, `Mute on kestrelpost.localhost: ${altered.message}`);
    await says(popup, 'Muted on kestrelpost.localhost.');
    expect(await marks(tab)).toBe(0);
    await press(popup, 'Show them on this page again');
    await until('the marks', async () => (await marks(tab)) > 0);
  });
});
