import { request } from 'node:http';
import { expect, test } from 'vitest';
import { openNewsroom } from '../../demo/server.ts';
import { KESTREL_QUOTATIONS } from '../../demo/sites/kestrel.ts';
import { LANTERN_CHANGES } from '../../demo/sites/lantern.ts';
import { SITES } from '../../demo/sites.ts';
import { alteredFerryTalks, FERRY_TALKS } from '../../demo/stories/ferry-talks.ts';
import { WALK } from '../../demo/walk.ts';

const address = (site: string, path = '/') => `http://${site}.localhost:1${path}`;
const original = FERRY_TALKS.paragraphs.join('\n');

for (const stop of WALK) {
  test(`the stop “${stop.id}” is a page of the newsroom`, () => {
    expect(SITES.find((site) => site.name === stop.site)?.pages[stop.path]).toBeTypeOf('function');
  });
}

test('no page of the newsroom loads anything from elsewhere', () => {
  for (const site of SITES) {
    for (const page of Object.values(site.pages)) {
      const content = page(address);
      const body = typeof content === 'string' ? content : content.body;
      expect(body).not.toMatch(/<(?:script|img|iframe|link|source)\b[^>]*\b(?:src|href)="(?!http:\/\/\w+\.localhost)/);
      expect(body).not.toMatch(/@import|url\(/);
    }
  }
});

test('the pasted copy differs from the original in exactly the words it says', () => {
  const words = (text: string) => text.split(/\s+/);
  const copied = words(alteredFerryTalks(LANTERN_CHANGES).join('\n'));
  const differing = words(original).filter((word, index) => word !== copied[index]);
  expect(differing).toEqual(['five-year-old', '23', 'twice']);
});

test('a change that the story does not hold is refused', () => {
  expect(() => alteredFerryTalks({ 'words that are not there': 'others' })).toThrow();
});

test.each(Object.entries(KESTREL_QUOTATIONS))(
  'the altered quotation (%s) stands otherwise in the original',
  (_, quotation) => {
    expect(original).toContain(quotation.there);
    expect(original).not.toContain(quotation.here);
  },
);

test('sites are told apart by their name, and unknown ones have no pages', async () => {
  const newsroom = await openNewsroom();
  const title = (host: string, path = '/') => {
    return new Promise<string>((resolve, reject) => {
      request(
        { port: newsroom.port, host: '127.0.0.1', path, headers: { host: `${host}:${newsroom.port}` } },
        (reply) => {
          let body = '';
          reply.on('data', (chunk) => (body += chunk));
          reply.on('end', () => resolve(/<title>([^<]*)/.exec(body)?.[1] ?? ''));
        },
      )
        .on('error', reject)
        .end();
    });
  };
  expect(await title('wire.localhost')).toMatch(/^Meridian Wire/);
  expect(await title('newsroom.localhost')).toMatch(/newsroom/);
  expect(await title('nobody.localhost')).toBe('Not in this edition');
  expect(await title('wire.localhost', '/__proto__')).toBe('Not in this edition');
  await newsroom.close();
});
