import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Mode } from '../../src/shared/contract.ts';
import type { WelcomeConnector } from '../../src/welcome/connector.ts';
import { Welcome } from '../../src/welcome/welcome.tsx';
import { accessibilityFaults } from '../ui/axe.ts';
import { speakEnglish } from '../ui/speak-english.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

function fakeWelcome(answers = true): WelcomeConnector & { chosen: Mode[] } {
  const chosen: Mode[] = [];
  return {
    chosen,
    mode: async () => chosen.at(-1) ?? 'click',
    choose: async (mode) => {
      if (answers) chosen.push(mode);
      return answers;
    },
    openOptions: () => {},
  };
}

describe('the welcome page', () => {
  test('asks one thing, with three answers, and the most careful one is chosen', async () => {
    render(<Welcome connector={fakeWelcome()} />);
    const radios = await screen.findAllByRole<HTMLInputElement>('radio');
    expect(radios).toHaveLength(3);
    expect(radios.filter((radio) => radio.checked).map((radio) => radio.value)).toEqual(['click']);
  });

  test('a choice is stored and said', async () => {
    const connector = fakeWelcome();
    render(<Welcome connector={connector} />);
    fireEvent.click(await screen.findByRole('radio', { name: /on every page/ }));
    expect(await screen.findByText('Chosen.')).toBeTruthy();
    expect(connector.chosen).toEqual(['everywhere']);
  });

  test('a refusal by the browser changes nothing and is said', async () => {
    const connector = fakeWelcome(false);
    render(<Welcome connector={connector} />);
    fireEvent.click(await screen.findByRole('radio', { name: /on every page/ }));
    expect(await screen.findByText(/did not allow it/)).toBeTruthy();
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: /when I click/ }).checked).toBe(true),
    );
  });

  test('the sample is bare until it is looked at; then it shows whose words it is', async () => {
    const { container } = render(<Welcome connector={fakeWelcome()} />);
    expect(container.querySelectorAll('mark')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Look at it with Quotient' }));
    expect(await screen.findByText(/of this article is/)).toBeTruthy();
    expect(container.querySelectorAll('mark')).toHaveLength(3);
    expect(container.querySelector('.changed')!.textContent).toBe('six');
    fireEvent.click(screen.getByRole('button', { name: 'Show the bare page' }));
    await waitFor(() => expect(container.querySelectorAll('mark')).toHaveLength(0));
  });

  test('is accessible, before and after', async () => {
    render(<Welcome connector={fakeWelcome()} />);
    expect(await accessibilityFaults(document.body)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Look at it with Quotient' }));
    await screen.findByText(/of this article is/);
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });
});
