import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Facts } from '../../src/ui/facts.tsx';

afterEach(cleanup);

test('facts stand beside one another, each in a direction of its own, on one line, and what is not known is left out', () => {
  const { container } = render(<Facts of={['Harbour\u202E\nWire', null, '18/04/2031']} />);
  expect(container.textContent).toBe('Harbour Wire · 18/04/2031');
  expect([...container.querySelectorAll('bdi')].map((each) => each.textContent)).toEqual([
    'Harbour Wire',
    '18/04/2031',
  ]);
});
