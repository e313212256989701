import { describe, expect, test } from 'vitest';
import { escapeHtml, link } from '../../src/report-page/escape.ts';

describe('text of pages in a page of ours', () => {
  test.each([
    ['is no markup', '<img src=x onerror="a(1)">&amp;', '&lt;img src=x onerror=&quot;a(1)&quot;&gt;&amp;amp;'],
    ['ends no attribute', `' onmouseover='a(1)`, '&#39; onmouseover=&#39;a(1)'],
    ['turns no direction but its own', 'Harn \u202etsoP\u202c \u2067x\u2069', 'Harn tsoP x'],
    ['controls nothing', 'Ha\0r\u001b[31mn\u007f\u0085', 'Har[31mn'],
    ['keeps its lines and what joins its letters', 'a\tb\r\nc\u200cd\u00add', 'a\tb\r\nc\u200cd\u00add'],
  ])('%s', (_, text, html) => expect(escapeHtml(text)).toBe(html));

  test.each(['javascript:a(1)', 'data:text/html,x', 'JaVaScRiPt:a(1)', 'file:///etc/passwd', ' ', 'x', '//'])(
    'leads nowhere but to the web: %s',
    (url) => expect(link(url, 'Harn <Post>')).toBe('Harn &lt;Post&gt;'),
  );

  test('leads there by an address that cannot leave its attribute', () => {
    expect(link('https://harn.example/"><b>', 'Harn')).toBe(
      '<a href="https://harn.example/%22%3E%3Cb%3E" rel="noopener noreferrer">Harn</a>',
    );
  });
});
