import { expect, test } from 'vitest';
import { HOME, html, rss, site } from './site.ts';

const named =
  '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>Front</body></html>';

test('articles of a feed of which the reader was shown the beginning are fetched whole', async () => {
  const post = site({ '/': named, '/rss': rss([1, 2]), '/1': html(1), '/2': html(2) });
  await post.library.add({ url: `${HOME}/1`, text: 'The beginning of it', partial: true });
  await post.library.add({ url: `${HOME}/2`, text: 'All that there is' });
  await post.start();
  expect(post.asked).toContain('/1');
  expect(post.asked).not.toContain('/2');
  expect(await post.library.at(`${HOME}/1`)).not.toHaveProperty('partial');
  expect(await post.library.count()).toBe(2);
});
