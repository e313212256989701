import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Options } from '../../src/options/options.tsx';
import { accessibilityFaults } from '../ui/axe.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { fakeLibrary, fakeOptions, sourcesNamed } from './fake-connector.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: RegExp) => fireEvent.click(await screen.findByRole('radio', { name }));

describe('the options page', () => {
  test.each(['empty', 'full', 'everywhere'])('is accessible: %s', async (kind) => {
    const connector =
      kind === 'full'
        ? fakeOptions({
            settings: { mode: 'sites', sites: ['a.example', 'b.example'], off: ['c.example'] },
            allowed: ['a.example'],
            sources: sourcesNamed('Harbour Wire', 'The Tidal Post'),
            library: fakeLibrary(60),
          })
        : fakeOptions({ settings: { mode: kind === 'everywhere' ? 'everywhere' : 'click' } });
    render(<Options connector={connector} />);
    await screen.findByRole('heading', { name: 'Library and storage' });
    await screen.findByText(kind === 'full' ? 'originals' : /Nothing is kept yet/);
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('has five sections, each reached from the side', async () => {
    render(<Options connector={fakeOptions()} />);
    await screen.findByRole('heading', { name: 'Sources and lists' });
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Where it runs',
      'Sources and lists',
      'Finding originals',
      'Library and storage',
      'About and privacy',
    ]);
    for (const link of links) expect(document.querySelector(link.getAttribute('href')!)).not.toBeNull();
  });

  test('says why, where the settings cannot be read', async () => {
    const connector = { ...fakeOptions(), settings: () => Promise.reject(new Error('The disk is full.')) };
    render(<Options connector={connector} />);
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
  });

  test.each(['the sites it runs on', 'the sites it stays off'])(
    'takes addresses from left to right in every language: %s',
    async (which) => {
      render(<Options connector={fakeOptions({ settings: { mode: 'sites' } })} />);
      const fields = await screen.findAllByLabelText('Site or address');
      expect(fields[which === 'the sites it runs on' ? 0 : 1]!.getAttribute('dir')).toBe('ltr');
    },
  );

  test('heads every fact of a table that has no room for its columns', async () => {
    render(<Options connector={fakeOptions()} />);
    for (const name of ['What is sent, to whom, and when', 'What is kept on this machine']) {
      const table = await screen.findByRole('table', { name });
      expect(table.closest('.told')).not.toBeNull();
      const heads = within(table).getAllByRole('columnheader').slice(1);
      for (const row of within(table).getAllByRole('row').slice(1)) {
        expect(
          within(row)
            .getAllByRole('cell')
            .map((cell) => cell.getAttribute('data-head')),
        ).toEqual(heads.map((head) => head.textContent));
      }
    }
  });

  test('says of all that is sent to whom it goes, and what the reader did for it', async () => {
    render(<Options connector={fakeOptions()} />);
    const table = await screen.findByRole('table', { name: 'What is sent, to whom, and when' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const [to, when] = within(row).getAllByRole('cell');
      expect(to!.textContent).not.toBe('');
      expect(when!.textContent).toMatch(/you (?:press|switched|follow|subscribed)|once a day/);
    }
  });

  test('says of all that is kept where it is and what ends it: also what came in without a click', async () => {
    render(<Options connector={fakeOptions()} />);
    const table = await screen.findByRole('table', { name: 'What is kept on this machine' });
    const row = (name: RegExp) => within(table).getByRole('rowheader', { name }).closest('tr')!.textContent;
    expect(row(/read at trusted sources, and what feeds brought/)).toMatch(/size or age you set/);
    expect(row(/lists you subscribed to, and your key/)).toMatch(/until you remove them/);
    expect(row(/feeds are read/)).toMatch(/until you press “Stop”/);
    expect(row(/requests/)).toMatch(/2,000, until you clear the list/);
  });
});

describe('carrying to other devices', () => {
  test('is off, says to whom it hands what, and begins with the switch', async () => {
    const connector = fakeOptions();
    render(<Options connector={connector} />);
    const control = await screen.findByRole('switch', { name: /Sync my sources/ });
    expect(control.getAttribute('aria-checked') ?? String((control as HTMLInputElement).checked)).toBe('false');
    expect(screen.queryByRole('button', { name: /Undo the last change from/ })).toBeNull();
    expect(screen.getByText(/carries your source list/).textContent).toMatch(/lists you subscribed to.*muted findings/);
    expect(screen.getByRole('rowheader', { name: /lists you subscribed to.*muted findings/ })).toBeTruthy();
    fireEvent.click(control);
    await waitFor(() => expect(connector.calls).toContain('sync true'));
  });

  test('says why nothing was sent, and takes back what came', async () => {
    const connector = fakeOptions({ settings: { sync: true }, sync: { fault: 'too-large', before: '{}' } });
    render(<Options connector={connector} />);
    expect(await screen.findByText(/too large for the browser’s sync/)).toBeTruthy();
    await press('Undo the last change from another device');
    await waitFor(() => expect(connector.calls).toContain('undo sync'));
  });
});

describe('what an administrator has set', () => {
  test('is shown as it stands, with who set it, and cannot be moved', async () => {
    const connector = fakeOptions({ policy: { settings: { highlight: false } }, settings: { highlight: false } });
    render(<Options connector={connector} />);
    const highlight = await screen.findByRole('switch', { name: /Highlight quotations/ });
    expect(highlight.closest('fieldset')?.disabled).toBe(true);
    expect(highlight.closest('fieldset')?.textContent).toContain('Set by this browser’s administrator.');
    expect(screen.getByRole('switch', { name: /badge|toolbar|icon/i }).closest('fieldset:disabled')).toBeNull();
  });
});

describe('where Quotient runs', () => {
  test('"On every page" asks the browser in the click, and is chosen once that is allowed', async () => {
    const connector = fakeOptions();
    render(<Options connector={connector} />);
    await choose(/On every page/);
    await waitFor(() => expect(connector.calls).toEqual(['request all', 'save {"mode":"everywhere"}']));
  });

  test('a refusal leaves everything as it was, and is said', async () => {
    const connector = fakeOptions({ answers: false });
    render(<Options connector={connector} />);
    await choose(/On every page/);
    expect(await screen.findByText(/did not allow it/)).toBeTruthy();
    expect(connector.calls).toEqual(['request all']);
  });

  test('leaving "On every page" gives the permission back', async () => {
    const connector = fakeOptions({ settings: { mode: 'everywhere' }, allowed: ['all'] });
    render(<Options connector={connector} />);
    await choose(/When I click/);
    await waitFor(() => expect(connector.calls).toEqual(['save {"mode":"click"}', 'give back all']));
  });

  test('a permission taken back in the browser is said, with the button that asks again', async () => {
    const connector = fakeOptions({ settings: { mode: 'everywhere' } });
    render(<Options connector={connector} />);
    await press('Allow all sites');
    expect(connector.calls).toContain('request all');
  });

  test('a site is added by its address, and the browser is asked for it', async () => {
    const connector = fakeOptions({ settings: { mode: 'sites' } });
    render(<Options connector={connector} />);
    const [field] = await screen.findAllByLabelText('Site or address');
    fireEvent.input(field!, { target: { value: 'https://www.Daily-Lantern.example/news?x=1' } });
    fireEvent.submit(field!.closest('form')!);
    await waitFor(() =>
      expect(connector.calls).toEqual(['request daily-lantern.example', 'save {"sites":["daily-lantern.example"]}']),
    );
  });

  test.each([
    ['', /Type a domain/],
    ['localhost', /has a dot/],
    ['192.168.0.1', /an IP address/],
    ['ftp://a.example', /Only web addresses/],
    ['two words', /character that no domain can have/],
    ['a.example', /already on the list/],
  ])('%j is refused with a reason', async (typed, reason) => {
    const connector = fakeOptions({ settings: { mode: 'sites', sites: ['a.example'] } });
    render(<Options connector={connector} />);
    const [field] = await screen.findAllByLabelText('Site or address');
    fireEvent.input(field!, { target: { value: typed } });
    fireEvent.submit(field!.closest('form')!);
    expect((await screen.findByRole('alert')).textContent).toMatch(reason);
    expect(field!.getAttribute('aria-invalid')).toBe('true');
    expect(connector.calls).toEqual([]);
  });

  test('removing a site can be undone', async () => {
    const connector = fakeOptions({ settings: { off: ['bank.example'] } });
    render(<Options connector={connector} />);
    await press('Remove bank.example');
    await press('Undo');
    await waitFor(() => expect(connector.calls).toEqual(['save {"off":[]}', 'save {"off":["bank.example"]}']));
  });

  test('a site taken off the list gives its permission back', async () => {
    const connector = fakeOptions({ settings: { mode: 'sites', sites: ['a.example'] }, allowed: ['a.example'] });
    render(<Options connector={connector} />);
    await press('Remove a.example');
    await waitFor(() => expect(connector.calls).toEqual(['save {"sites":[]}', 'give back a.example']));
  });

  test('the keys are told, and which has none', async () => {
    render(<Options connector={fakeOptions()} />);
    expect(await screen.findByText('Alt+Shift+Q')).toBeTruthy();
    expect(screen.getByText('not set')).toBeTruthy();
  });
});
