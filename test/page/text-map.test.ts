import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/extract.ts';

const PARAGRAPHS = [
  'The  bridge over the <b>harbour mouth</b> will stay shut for at least four weeks,\n   the council said on Wednesday.',
  '“We would rather be late than sorry,” said <a href="/p"><i>Marta</i> Finch</a>, who leads the roads office.<script>let x = 1;</script> Nobody was hurt.',
  'Until the repairs are finished <span hidden>not shown</span>traffic goes round<br>by the old mill road, which adds twelve minutes.',
  'The council expects the work to cost a little under two million. It will be paid from the fund for storm damage.',
];

let document: Document;

/** A page of four paragraphs, read. */
function page() {
  const html = `<meta property="og:type" content="article"><h1>Bridge shut</h1><article>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</article>`;
  document = new DOMParser().parseFromString(html, 'text/html');
  return readPage(document, 'https://news.example/a/1');
}

/** The text of a range as the Article would have it. */
const shown = (range: Range | null) => {
  const copy = document.createElement('div');
  copy.append(range!.cloneContents());
  for (const silent of copy.querySelectorAll('script,[hidden]')) silent.remove();
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  return (copy.textContent ?? '').replace(/[ \n]+/g, ' ');
};

describe('a span of the text is found again in the page', () => {
  test('every span within a block gives the range with the same characters', () => {
    const { article, text } = page();
    expect(article.blocks).toHaveLength(4);
    fc.assert(
      fc.property(fc.nat(3), fc.nat(200), fc.nat(200), (index, a, b) => {
        const block = article.blocks[index]!;
        const [start, end] = [a, b].map((n) => block.start + (n % (block.end - block.start))).sort((x, y) => x - y) as [
          number,
          number,
        ];
        const wanted = article.text.slice(start, end + 1);
        expect(shown(text.rangeOf(start, end + 1))).toBe(wanted.replace(/\n/g, ' '));
      }),
    );
  });

  test('a span may begin and end at every offset, line ends too', () => {
    const { article, text } = page();
    for (const { start, end } of article.blocks) {
      for (let at = start; at < end; at++) {
        for (const [from, to] of [
          [start, at + 1],
          [at, at + 1],
          [at, end],
        ] as const) {
          const wanted = article.text.slice(from, to).replace(/\n/g, ' ');
          expect([from, to, shown(text.rangeOf(from, to))]).toEqual([from, to, wanted]);
        }
      }
    }
  });

  test('offsetAt is the reverse of rangeOf', () => {
    const { article, text } = page();
    for (const block of article.blocks) {
      for (let at = block.start; at < block.end; at++) {
        if (/\s/.test(article.text[at]!)) continue;
        const range = text.rangeOf(at, at + 1)!;
        expect(text.offsetAt(range.startContainer, range.startOffset)).toBe(at);
      }
    }
  });

  test('a span over several paragraphs begins in the first and ends in the last', () => {
    const { article, text } = page();
    const range = text.rangeOf(article.blocks[0]!.start, article.blocks[2]!.end)!;
    expect(range.startContainer.textContent).toMatch(/^The {2}bridge/);
    expect(range.endContainer.textContent).toMatch(/twelve minutes\.$/);
  });

  test.each([
    [
      'text nodes were split',
      () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        for (const node of nodes) if (node.length > 6) node.splitText(3);
      },
    ],
    [
      'text nodes were joined',
      () => {
        for (const b of document.querySelectorAll('b,i')) b.replaceWith(...b.childNodes);
        document.body.normalize();
      },
    ],
    [
      'another extension wrapped words',
      () => {
        for (const p of document.querySelectorAll('p')) {
          const mark = document.createElement('mark');
          mark.append(...p.childNodes);
          p.append(mark);
        }
      },
    ],
  ])('%s after the page was read', (_what, change) => {
    const { article, text } = page();
    change();
    for (const block of article.blocks) {
      expect(shown(text.rangeOf(block.start, block.end))).toBe(
        article.text.slice(block.start, block.end).replace(/\n/g, ' '),
      );
      const inner = text.rangeOf(block.start + 4, block.start + 9)!;
      expect(shown(inner)).toBe(article.text.slice(block.start + 4, block.start + 9));
      expect(text.offsetAt(inner.startContainer, inner.startOffset)).toBe(block.start + 4);
    }
  });

  test('what the page no longer has gives null', () => {
    const { article, text } = page();
    document.querySelectorAll('p')[1]!.textContent = 'Taken back.';
    document.querySelectorAll('p')[3]!.remove();
    const [first, second, , fourth] = article.blocks;
    expect(text.rangeOf(first!.start, first!.end)).not.toBeNull();
    expect(text.rangeOf(second!.start, second!.end)).toBeNull();
    expect(text.rangeOf(fourth!.start, fourth!.end)).toBeNull();
  });

  test('points outside the article have no offset', () => {
    const { text } = page();
    expect(text.offsetAt(document.querySelector('h1')!.firstChild!, 2)).toBeNull();
    expect(text.offsetAt(document.body, 0)).toBeNull();
  });

  test('spanOf gives the span of an element, and none for what is not in the text', () => {
    const { article, text } = page();
    const span = text.spanOf(document.querySelector('a')!)!;
    expect(article.text.slice(span.start, span.end)).toBe('Marta Finch');
    expect(text.spanOf(document.querySelector('h1')!)).toBeNull();
  });
});
