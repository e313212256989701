import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/content/kind.ts';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const typed = (contentType: string) => ({ contentType, body: page('<p>Words').body }) as unknown as Document;

describe('a document', () => {
  it.each([
    ['with an article', page('<p>The ferry stays in port.'), null],
    ['that a script will fill', page('<div id="app"></div>'), null],
    ['with nothing in it', page(''), 'empty'],
    ['with nothing but white space', page('<body> \n </body>'), 'empty'],
    ['written as XHTML', typed('application/xhtml+xml'), null],
    ['that is a PDF', typed('application/pdf'), 'pdf'],
    ['that is an image', typed('image/png'), 'not-html'],
    ['that is plain text', typed('text/plain'), 'not-html'],
    ['that is a feed', typed('application/xml'), 'not-html'],
  ])('%s: %s', (_, document, kind) => {
    expect(kindOf(document)).toBe(kind);
  });
});
