import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import type { ClassroomConnector } from '../../src/classroom/connector.ts';
import { Exercise } from '../../src/classroom/exercise.tsx';
import { resultOf, sentencesOf } from '../../src/classroom/sentences.ts';
import type { Report } from '../../src/engine/model.ts';
import { accessibilityFaults } from '../ui/axe.ts';
import { articleOf, pastedReport, quotation, reportOf } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';

const { text, spans } = articleOf(
  'The ferries stay in port. Nobody knows for how long.',
  'Talks ended on Monday after six hours. The minister left first.',
  'Share this story',
);
const report: Report = reportOf({
  article: {
    ...reportOf().article,
    text,
    blocks: spans.map((span, i) => ({ ...span, kind: i === 2 ? 'boilerplate' : 'paragraph' })),
  },
  quotient: { total: 0.5, speech: 0, reuse: 0.5 },
  quotations: [quotation({ ...spans[1]!, evidence: 'introduced' })],
});

function connectorFor(given: Report | null) {
  const calls: string[] = [];
  const connector: ClassroomConnector = {
    report: async () => given,
    reveal: async () => void calls.push('reveal'),
    show: async () => true,
  };
  return { connector, calls };
}

beforeAll(speakEnglish);
afterEach(cleanup);

describe('the sentences of an exercise', () => {
  it('are those of the prose, each with whose words most of it is', () => {
    const found = sentencesOf(report).map((paragraph) =>
      paragraph.map(({ start, end, from }) => [text.slice(start, end), from]),
    );
    expect(found).toEqual([
      [
        ['The ferries stay in port.', null],
        ['Nobody knows for how long.', null],
      ],
      [
        ['Talks ended on Monday after six hours.', 'reuse'],
        ['The minister left first.', 'reuse'],
      ],
    ]);
  });

  it('count as quoted where most of their letters are, not where a word is', () => {
    const word = text.indexOf('port');
    const scare = { ...report, quotations: [quotation({ start: word, end: word + 4, kind: 'speech' })] };
    expect(
      sentencesOf(scare)
        .flat()
        .every(({ from }) => from === null),
    ).toBe(true);
  });

  it('are counted as found, missed and own', () => {
    const sentences = sentencesOf(report).flat();
    const marked = new Set([sentences[0]!.start, sentences[2]!.start]);
    expect(resultOf(sentences, marked)).toEqual({ found: 1, missed: 1, own: 1 });
    expect(resultOf(sentences, new Set())).toEqual({ found: 0, missed: 2, own: 0 });
  });
});

describe('an exercise', () => {
  test('gives nothing away before the pupil has asked for it', async () => {
    const { connector, calls } = connectorFor(report);
    render(<Exercise connector={connector} />);
    await screen.findByText(/Mark every sentence/);
    expect(document.body.textContent).not.toMatch(/%|reuse|somebody else’s text/i);
    expect(screen.queryByText('Share this story')).toBeNull();
    expect(calls).toEqual([]);
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('then shows both, in words as well as in strokes, and marks the page', async () => {
    const { connector, calls } = connectorFor(report);
    render(<Exercise connector={connector} />);
    fireEvent.click(await screen.findByLabelText('Talks ended on Monday after six hours.'));
    fireEvent.click(screen.getByLabelText('The ferries stay in port.'));
    await screen.findByText('2 sentences marked');
    fireEvent.click(screen.getByRole('button', { name: 'Compare with Quotient' }));
    const answer = await screen.findByRole('heading', { name: /About 50.% of this article/ });
    expect(document.activeElement).toBe(answer);
    expect(screen.getByText('1 sentence that you marked holds somebody else’s words.')).toBeTruthy();
    expect(screen.getByText('1 more does, and you did not mark it.')).toBeTruthy();
    expect(screen.getByText(/Somebody else’s words, not marked by you/)).toBeTruthy();
    expect(calls).toEqual(['reveal']);
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('counts what the pupil found in any case, and what was missed or marked besides only where there is some', async () => {
    const counted = async () => {
      fireEvent.click(await screen.findByRole('button', { name: 'Compare with Quotient' }));
      await screen.findByRole('heading', { name: /of this article/ });
      return [...document.querySelectorAll('.exercise-result li')].map((line) => line.textContent);
    };
    render(<Exercise connector={connectorFor(report).connector} />);
    expect(await counted()).toEqual([
      '0 sentences that you marked hold somebody else’s words.',
      '2 more do, and you did not mark them.',
    ]);
    cleanup();
    render(<Exercise connector={connectorFor(report).connector} />);
    for (const { from, start, end } of sentencesOf(report).flat()) {
      if (from !== null) fireEvent.click(await screen.findByLabelText(report.article.text.slice(start, end)));
    }
    expect(await counted()).toEqual(['2 sentences that you marked hold somebody else’s words.']);
  });

  test('tells what else is worth knowing, and not again what the answer says', async () => {
    const { flags, markers } = pastedReport();
    expect(flags.map(({ id }) => id)).toContain('mostly-reused');
    render(<Exercise connector={connectorFor({ ...report, flags, markers }).connector} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Compare with Quotient' }));
    await screen.findByRole('heading', { name: 'Worth knowing' });
    expect(document.querySelectorAll('.flag')).toHaveLength(flags.length - 1);
    expect(document.querySelector('.flag')!.textContent).toContain('Fact checked');
  });

  test.each([
    ['whose page is gone', null, 'This article is no longer open'],
    ['of a page without a number', { ...report, quotient: null }, 'No exercise for this page'],
  ])('%s says so', async (_name, given, says) => {
    render(<Exercise connector={connectorFor(given).connector} />);
    expect(await screen.findByText(says)).toBeTruthy();
  });
});
