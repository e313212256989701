import { analyze } from '../../src/engine/analyze.ts';
import type { Article, Knowledge } from '../../src/engine/model.ts';
import { articleFromText } from '../../src/engine/text/plain.ts';
import { builtInPublishers } from '../../src/lists/directory.ts';
import { HOSTILE } from './hostile.ts';
import { type Figures, median, shortest } from './measure.ts';
import { paragraphs } from './texts/pages.ts';

const knowledge: Knowledge = {
  originals: [],
  publishers: builtInPublishers,
  trust: () => null,
  now: '2026-01-01T00:00:00Z',
};

const read = (text: string): Article =>
  articleFromText({ text, url: 'https://reader.example/story', language: 'en', title: 'Ferry talks go on' });

/** So many runs until all that is used often is compiled: a background that has read some pages. */
const WARM = 300;

/** The whole engine on invented articles, warm. `engine.growth`: time a word at 20,000 words ÷ at 900; 1 is linear. */
function engineFigures(quick: boolean): Figures {
  const short = read(paragraphs(900).join('\n\n'));
  const long = read(paragraphs(20_000).join('\n\n'));
  const shortTime = median(() => void analyze(short, knowledge, 'bench'), quick ? 60 : 200, WARM);
  const longTime = median(() => void analyze(long, knowledge, 'bench'), quick ? 9 : 25);
  return {
    'engine.900': shortTime,
    'engine.20k': longTime,
    'engine.growth': longTime / wordsOf(long) / (shortTime / wordsOf(short)),
  };
}

const wordsOf = ({ text }: Article) => text.split(/\s+/).length;

/** The engine's figures, and of the hostile texts the one that it grows most with. */
export function allEngineFigures(quick: boolean): Figures {
  return { ...engineFigures(quick), 'engine.hostile': Math.max(...Object.values(hostileFigures(quick))) };
}

/** Each hostile text at 1 MB ÷ the same at 250 kB: 4 is linear, 16 quadratic. */
function hostileFigures(quick: boolean): Figures {
  const figures: Figures = {};
  // Fewer characters tell quadratic from linear as well, in the time there is.
  const large = quick ? 120_000 : 1_000_000;
  // Small lists grow in jumps and are compiled late: what takes no longer than this is linear whatever its ratio.
  const NOTHING = 5;
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const [small, whole] = [large / 4, large].map((length) => {
      const article = read(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
      return shortest(() => void analyze(article, knowledge, 'bench'), quick ? 2 : 4);
    });
    figures[`engine.adversarial.${name.replaceAll(' ', '-')}`] = (whole! + NOTHING) / (small! + NOTHING);
  }
  return figures;
}
