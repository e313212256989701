import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { ownList, publishersWith } from '../../src/lists/source-list.ts';
import { extractArticle } from '../../src/page/extract.ts';
import { fetchArticle } from '../../src/sources/fetch-article.ts';
import type { Fetched } from '../../src/sources/request/result.ts';

const TEXTS = [
  'The harbour board of Lesser Hallering voted on Tuesday to keep the north pier open through the winter, against the advice of its own engineer.',
  'Two of the nine piles under the landing stage have moved since August, the engineer wrote, and a third cannot be seen for weed.',
  'The board will look again in January. Until then the ferry lands at half speed, and nobody may wait on the outer steps.',
];

const page = (
  texts: readonly string[],
  head = '',
) => `<!doctype html><html lang="en"><head><title>North pier stays open</title>
  <meta property="og:type" content="article"><meta property="og:site_name" content="The Hallering Post">${head}</head>
  <body><main><article><h1>North pier stays open</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article>
  <section id="respond" class="comment-respond"><h3>Leave a Reply</h3><form id="commentform"></form></section></main></body></html>`;

const answering = (text: string, finalUrl: string): Fetched => ({
  result: 'ok',
  status: 200,
  finalUrl,
  type: 'text/html',
  text,
  bytes: text.length,
  etag: null,
  lastModified: null,
});

const fetching = (answer: Fetched) => ({
  fetchPublic: async () => answer,
  readPage: async (html: string, url: string | null) => extractArticle(parseHtml(html, url), url),
  publishers: publishersWith(ownList([])),
  now: '2026-10-05T12:00:00.000Z',
});
const LINK = { cause: 'reader', foundBy: 'link' } as const;

describe('an article that was fetched', () => {
  it('is an Original: its words, what it says of itself, and all addresses it was known under', async () => {
    const canonical = '<link rel="canonical" href="https://hallering-post.com/pier">';
    const answer = answering(page(TEXTS, canonical), 'https://hallering-post.com/pier?page=1');
    const fetched = await fetchArticle('https://short.com/p', LINK, fetching(answer));
    if (fetched.result !== 'original') throw new Error(fetched.result);
    expect(fetched.original).toMatchObject({
      url: 'https://hallering-post.com/pier?page=1',
      title: 'North pier stays open',
      publisher: 'The Hallering Post',
      foundBy: 'link',
    });
    expect(fetched.original.addresses).toEqual(['https://hallering-post.com/pier', 'https://short.com/p']);
    for (const text of TEXTS) expect(fetched.original.text).toContain(text);
    expect(fetched.original.text).not.toContain('Leave a Reply');
  });

  it('is said to be a part where a pay wall stands below it, and what that prints is none of its words', async () => {
    const stored = async (html: string) => {
      const fetched = await fetchArticle('https://post.com/p', LINK, fetching(answering(html, 'https://post.com/p')));
      if (fetched.result !== 'original') throw new Error(fetched.result);
      return { partial: fetched.original.partial ?? false, text: fetched.original.text };
    };
    const text = TEXTS.join('\n\n');
    const whole = await stored(page(TEXTS));
    expect(whole).toEqual({ partial: false, text: expect.stringContaining(text) });
    const shut = (free: string) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":${free}}</script>`;
    const offer = ['Subscribe to The Hallering Post to read this article in full.', 'All of it, every day.'];
    expect(await stored(page([...TEXTS, ...offer]))).toEqual({ ...whole, partial: true });
    for (const no of ['false', '"False"', '"https://schema.org/False"'])
      expect((await stored(page(TEXTS.slice(0, 2), shut(no)))).partial).toBe(true);
    expect(
      (await stored(page(TEXTS.slice(0, 2), '<meta property="article:content_tier" content="locked">'))).partial,
    ).toBe(true);
    for (const yes of ['true', '"True"', 'null'])
      expect((await stored(page(TEXTS.slice(0, 2), shut(yes)))).partial).toBe(false);
  });

  it('is none where the site asks for consent in its place: nothing is stored that would keep it from being asked again', async () => {
    const wall = page([
      'We and our 842 partners store and/or access information on a device, such as cookies, and process personal data.',
      'You may click to consent to this, or change your preferences before consenting. Your choices will apply to this website only.',
    ]);
    const fetched = await fetchArticle(
      'https://short.com/p',
      LINK,
      fetching(answering(wall, 'https://short.com/consent')),
    );
    expect(fetched).toEqual({ result: 'not-article', finalUrl: 'https://short.com/consent' });
  });

  it('stands where it really stood, if an archive answers for it', async () => {
    const answer = answering(
      page(TEXTS),
      'https://web.archive.org/web/20200101000000id_/https://hallering-post.com/pier',
    );
    const standsAt = 'https://hallering-post.com/pier';
    const fetched = await fetchArticle(
      answer.result === 'ok' ? answer.finalUrl : '',
      { ...LINK, standsAt },
      fetching(answer),
    );
    if (fetched.result !== 'original') throw new Error(fetched.result);
    expect(fetched.original.url).toBe(standsAt);
    expect(fetched.original.addresses).toEqual([answer.result === 'ok' && answer.finalUrl]);
  });

  it('is none where the page is a front page, or empty', async () => {
    for (const texts of [[], ['Short.']]) {
      const answer = answering(
        page(texts).replace('content="article"', 'content="website"'),
        'https://hallering-post.com/',
      );
      expect(await fetchArticle('https://hallering-post.com/', LINK, fetching(answer))).toEqual({
        result: 'not-article',
        finalUrl: 'https://hallering-post.com/',
      });
    }
  });

  it('is none where the fence brought nothing', async () => {
    const refused: Fetched = { result: 'refused', why: 'permission', host: 'hallering-post.com' };
    expect(await fetchArticle('https://hallering-post.com/', LINK, fetching(refused))).toEqual(refused);
  });
});
