import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers } from './browsers.ts';
import { catchFile, says } from './form.ts';
import { handOn } from './keyboard.ts';
import { listOf, served } from './lists-served.ts';

// The demonstration's build has hosts of its own: it need not ask for them.
inBothBrowsers('settings, by keyboard alone,', 'demo', (reading) => {
  const options = async () => {
    const page = await reading.driver.open(`${reading.driver.home}/src/options/index.html`);
    await says(page, 'Domain or address');
    return { page, hand: handOn(page, reading.picture('keyboard-options')) };
  };

  test('a source is added, edited and removed, each with its way back', async () => {
    const { page, hand } = await options();
    await hand.to('Sources and lists');
    await hand.press('Enter');
    await hand.to('Domain or address');
    await hand.type('wire.localhost');
    await hand.to('Name (optional)');
    await hand.type('Meridian Wire');
    await hand.press('Enter');
    await says(page, 'Meridian Wire is on your list now.');
    await hand.isOn('Name (optional)');

    await hand.to('Edit Meridian Wire');
    await hand.press('Enter');
    await says(page, 'Edit wire.localhost');
    await hand.isOn('Name');
    await hand.type(' Service');
    await hand.to('Save');
    await hand.press('Enter');
    await says(page, 'Changed: Meridian Wire Service');
    await hand.isOn('Edit Meridian Wire Service');
    await hand.press('Control+z');
    await says(page, 'Undone.');
    await hand.isOn('Edit Meridian Wire');

    await hand.to('Remove Meridian Wire');
    await hand.press('Enter');
    await says(page, 'Nobody is on your list yet.');
    await hand.isSomewhere();
    await hand.press('Control+z');
    await says(page, '1 source');
    await hand.isSomewhere();
    await page.close();
  });

  test('the list goes out as a file, and comes in again after a look', async () => {
    const { page, hand } = await options();
    const caught = await catchFile(page);
    await hand.to('Export CSV');
    await hand.press('Enter');
    const file = await caught();
    expect(file).toContain('wire.localhost');

    await hand.backTo('Paste…');
    await hand.press('Space');
    await hand.isOn('JSON, CSV, OPML');
    await hand.type('second.localhost');
    await hand.to('See what changes');
    await hand.press('Enter');
    await says(page, '1 source is new');
    await hand.isOn('Apply');
    await hand.press('Enter');
    await says(page, 'Imported.');
    await hand.isOn('Paste…');
    await page.close();
  });

  test('the mode is changed, and stays so', async () => {
    const { page, hand } = await options();
    await hand.to('On every page');
    await hand.press('ArrowUp');
    await says(page, 'Changed.');
    await hand.isOn('On my list of sites');
    await page.close();
    const again = await options();
    expect(
      await again.page.run(() => document.querySelector<HTMLInputElement>('input[name=mode]:checked')?.value),
    ).toBe('sites');
    await again.page.close();
  });

  test('a list is looked at, subscribed to, and left again', async () => {
    served.content = listOf('wire', 'kestrel');
    const { page, hand } = await options();
    await hand.to('Address of the list');
    await hand.type(reading.newsroom.address('keeper', '/list.json'));
    await hand.press('Enter');
    await says(page, 'Wires of the coast');
    await hand.isSomewhere();
    await hand.to('Subscribe');
    await hand.press('Enter');
    await says(page, 'You are subscribed to Wires of the coast.');
    await hand.isSomewhere();
    await hand.to('Remove Wires of the coast');
    await hand.press('Enter');
    await until('the list to be gone', () => page.run(() => document.querySelector('.subscription') === null));
    await hand.isSomewhere();
    await page.close();
  });
});
