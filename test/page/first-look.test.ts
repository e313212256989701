import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { deservesReading } from '../../src/page/first-look.ts';

const ADDRESS = 'https://news.example/2026/a-story';
const SENTENCE = 'The harbour council met at dawn and nobody had slept the night before. ';

/** Is a page with this body worth reading? `Document` is that of its window, as in a browser. */
function deserves(body: string, head = '<meta property="og:type" content="article">'): boolean {
  const { window } = new JSDOM(`<!doctype html><head>${head}</head><body>${body}</body>`, { url: ADDRESS });
  const before = globalThis.Document;
  globalThis.Document = window.Document as unknown as typeof Document;
  try {
    return deservesReading(window.document);
  } finally {
    globalThis.Document = before;
  }
}

describe('a first look', () => {
  test('finds running text in paragraphs, and where there are none', () => {
    expect(deserves(`<p>${SENTENCE}</p>`)).toBe(true);
    expect(deserves(`<div>${SENTENCE.repeat(5)}</div>`)).toBe(true);
    expect(deserves(`<div>${SENTENCE}<br><br>${SENTENCE.repeat(4)}</div>`)).toBe(true);
  });

  test('finds a paragraph whose words stand in many small elements', () => {
    const words = SENTENCE.split(' ').map((word) => `<b>${word} </b>`);
    expect(deserves(`<p>${words.join('')}</p>`)).toBe(true);
  });

  test('finds it where three characters say what eight letters do', () => {
    const brief = '<p>港口委员会周二决定，自三月一日起旧桥禁止货车通行。</p>';
    expect(deserves(brief.repeat(2))).toBe(true);
    expect(deserves('<p>港口委员会</p>'.repeat(100))).toBe(false);
  });

  test('passes over labels, scripts and styles', () => {
    expect(deserves('<div><a>Oil lamp</a><b>12</b><button>Add</button></div>'.repeat(200))).toBe(false);
    expect(deserves(`<script>const words = "${SENTENCE.repeat(9)}";</script><p>Too short.</p>`)).toBe(false);
    expect(deserves(`<style>/* ${SENTENCE.repeat(9)} */</style>`)).toBe(false);
    expect(deserves('<p>A label.</p>'.repeat(100))).toBe(false);
  });

  test('does not ask a page that names its images like what it asks', () => {
    const traps = '<img name="evaluate"><img name="getElementsByTagName">';
    expect(deserves(`${traps}<p>${SENTENCE}</p>`)).toBe(true);
    expect(deserves(`${traps}<p>Too short.</p>`)).toBe(false);
  });
});
