import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ListAnswer, subscribe } from '../../src/lists/subscriptions/changes.ts';
import { failed } from '../../src/lists/subscriptions/read-list.ts';
import { Options } from '../../src/options/options.tsx';
import { accessibilityFaults } from '../ui/axe.ts';
import { dialogsWork } from '../ui/dialogs.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { fakeOptions, sourcesNamed } from './fake-connector.ts';

beforeAll(speakEnglish);
beforeEach(dialogsWork);
afterEach(cleanup);

const URL = 'https://lists.example/papers.json';
const AT = '2031-05-01T10:00:00Z';
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

function fetched(sum: string, ...names: readonly string[]): Extract<ListAnswer, { kind: 'fetched' }> {
  const sources = sourcesNamed(...names).map((source) => ({ ...source, trust: null }));
  return { kind: 'fetched', version: { at: AT, name: 'Papers', sources, sum }, etag: null, lastModified: null };
}

async function look(address: string) {
  fireEvent.input(await screen.findByLabelText('Address of the list'), { target: { value: address } });
  await press('Preview');
}

describe('subscribing to a list', () => {
  test('asks for its host, shows whom it names, and trusts nobody by itself', async () => {
    const connector = fakeOptions({ list: fetched('1', 'Harbour Wire', 'The Tidal Post') });
    render(<Options connector={connector} />);
    await look(URL);
    const dialog = await screen.findByRole('dialog', { name: 'Papers' });
    expect(dialog.textContent).toContain('Harbour Wire');
    expect(await accessibilityFaults(dialog)).toEqual([]);
    expect(connector.calls).toEqual([`request list ${URL}`, `preview ${URL}`]);
    expect(connector.now_.subscriptions).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Subscribe' }));
    await waitFor(() => expect(connector.now_.subscriptions).toMatchObject([{ url: URL, trust: null }]));
    expect(connector.now_.sources).toEqual([]);
    await press('Undo');
    await waitFor(() => expect(connector.now_.subscriptions).toEqual([]));
  });

  test.each([
    ['not given', { answers: false }, /permission was not given/],
    ['no answer', { list: failed(AT, 'network') }, /did not answer/],
    ['no list', { list: failed(AT, 'refused', 'row 2, domain: has no dot, so it is not a domain') }, /row 2, domain/],
    ['no public address', {}, /not a public https address/],
  ])('says what came instead: %s', async (_, given, words) => {
    const connector = fakeOptions(given);
    render(<Options connector={connector} />);
    await look(URL);
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(connector.now_.subscriptions).toEqual([]);
  });

  test('asks nobody where what was typed is no address', async () => {
    const connector = fakeOptions();
    render(<Options connector={connector} />);
    await look('javascript:alert(1)');
    expect((await screen.findByRole('alert')).textContent).toMatch(/not a public https address/);
    expect(connector.calls).toEqual([]);
  });
});

describe('a subscribed list', () => {
  const held = () => subscribe(URL, fetched('1', 'Harbour Wire'), 'trusted');
  const taken = (connector: ReturnType<typeof fakeOptions>) =>
    connector.now_.subscriptions[0]!.taken.sources.map(({ name }) => name);

  test('that has changed counts as it was until the changes are taken, and can be gone back from', async () => {
    const connector = fakeOptions({ subscriptions: [held()], list: fetched('2', 'Harbour Wire', 'Stranger') });
    render(<Options connector={connector} />);
    await press('Check now for changes to Papers');
    await press('See the changes');
    const dialog = await screen.findByRole('dialog', { name: 'Changes to Papers' });
    expect(dialog.textContent).toContain('Stranger');
    expect(taken(connector)).toEqual(['Harbour Wire']);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Accept the changes' }));
    await waitFor(() => expect(taken(connector)).toEqual(['Harbour Wire', 'Stranger']));
    await press(/^Go back to the version from/);
    await waitFor(() => expect(taken(connector)).toEqual(['Harbour Wire']));
  });

  test('keeps the old version where the new one is turned down, and does not offer it again', async () => {
    const connector = fakeOptions({ subscriptions: [held()], list: fetched('2', 'Stranger') });
    render(<Options connector={connector} />);
    await press('Check now for changes to Papers');
    await press('See the changes');
    await press('Keep the old version');
    await waitFor(() => expect(connector.now_.subscriptions[0]).toMatchObject({ offered: null, declined: '2' }));
    await press('Check now for changes to Papers');
    expect(taken(connector)).toEqual(['Harbour Wire']);
    expect(screen.queryByRole('button', { name: 'See the changes' })).toBeNull();
  });

  test('says what went wrong, and stays', async () => {
    const connector = fakeOptions({ subscriptions: [held()], list: failed(AT, 'too-large') });
    render(<Options connector={connector} />);
    await press('Check now for changes to Papers');
    expect(await screen.findByText(/larger than 1 MB/)).toBeTruthy();
    expect(taken(connector)).toEqual(['Harbour Wire']);
  });

  test('says how many it names, and when it was asked once it was', async () => {
    render(<Options connector={fakeOptions({ subscriptions: [{ ...held(), checked: null }] })} />);
    expect((await screen.findByText(/^names 1 source/)).textContent).toBe('names 1 source');
    cleanup();
    render(<Options connector={fakeOptions({ subscriptions: [held()] })} />);
    expect((await screen.findByText(/^names 1 source/)).textContent).toMatch(/^names 1 source · checked May 1, 2031/);
  });

  test('is removed with an undo', async () => {
    const connector = fakeOptions({ subscriptions: [held()] });
    render(<Options connector={connector} />);
    await press('Remove Papers');
    await waitFor(() => expect(connector.now_.subscriptions).toEqual([]));
    await press('Undo');
    await waitFor(() => expect(taken(connector)).toEqual(['Harbour Wire']));
  });
});
