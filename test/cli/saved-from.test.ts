import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/cli/read-article.ts';
import { savedFrom } from '../../src/cli/saved-from.ts';

const ADDRESS = 'https://post.example/2031/pier?a=1';

describe('where a saved page was saved from', () => {
  it.each([
    ['a browser', `<!DOCTYPE html>\n<!-- saved from url=(0034)${ADDRESS} -->\n<html>`, ADDRESS],
    [
      'SingleFile',
      `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: Sun May 04 2031\n-->`,
      ADDRESS,
    ],
    [
      'HTTrack',
      '<html>\n<!-- Mirrored from www.post.example/2031/pier.html by HTTrack Website Copier/3.x [XR&CO], Sun, 04 May 2031 -->',
      'https://www.post.example/2031/pier.html',
    ],
    ['a browser that was told of no address', '<!-- saved from url=(0014)about:internet -->', null],
    ['a page of this machine', '<!-- saved from url=(0020)file:///C:/pier.html -->', null],
    ['a page that speaks of it', `<p>The line "saved from url=(0034)${ADDRESS}"</p>`, null],
    ['nobody', '<!doctype html><!-- The Harn Post --><p>Pier', null],
  ])('%s', (_, html, address) => expect(savedFrom(html)).toBe(address));

  it('is the address of its article, and what links are resolved against', async () => {
    const text = Array.from(
      { length: 6 },
      (_, i) =>
        `<p>Sentence ${i} says that the <a href="/pier">pier</a> of Harn stays shut until the spring comes.</p>`,
    );
    const content = {
      kind: 'html',
      value: `<!-- saved from url=(0034)${ADDRESS} --><h1>A pier</h1>${text.join('')}`,
    } as const;
    const given = { url: null, title: null, publisher: null, published: null };
    expect(await readArticle({ id: 'a', content, given })).toMatchObject({
      url: ADDRESS,
      links: expect.arrayContaining([expect.objectContaining({ url: 'https://post.example/pier' })]),
    });
    expect(await readArticle({ id: 'a', content, given: { ...given, url: 'https://post.example/2' } })).toMatchObject({
      url: 'https://post.example/2',
    });
  });
});
