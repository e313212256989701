import { describe, expect, test } from 'vitest';
import { MOST_CHARACTERS } from '../../../src/sources/feeds/entry.ts';
import { parseFeed } from '../../../src/sources/feeds/parse-feed.ts';
import { randomOf } from '../../fuzz.ts';
import { fuzzFeeds, wrongIn } from './fuzz.ts';

const AT = 'https://wire.example/index.xml';
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);
const rss = (items: string, head = '') => `${head}<rss version="2.0"><channel><title>t</title>${items}</channel></rss>`;

/** What somebody could serve in the place of a feed, each kind in as many sizes and shapes as there are seeds. */
const KINDS: Readonly<Record<string, (random: () => number) => string>> = {
  'elements in elements': (random) => {
    const depth = 1_000 + Math.floor(random() * 200_000);
    return rss(`<item>${'<x>'.repeat(depth)}<link>https://a.example/</link></item>`);
  },
  'lists in lists, in JSON': (random) => {
    const depth = 1_000 + Math.floor(random() * 200_000);
    return `{"version":"https://jsonfeed.org/version/1.1","title":"t","items":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  },
  'entities that stand for entities': (random) => {
    const depth = 5 + Math.floor(random() * 20);
    const all = Array.from({ length: depth }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    return rss('<item><title>&e9;</title></item>', `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "lol">${all}]>`);
  },
  'entities from elsewhere': (random) =>
    rss(
      '<item><title>&x;</title><link>https://a.example/&x;</link></item>',
      `<!DOCTYPE rss SYSTEM "file:///etc/passwd" [<!ENTITY x SYSTEM "http://127.0.0.1:${Math.floor(random() * 65_535)}/">]>`,
    ),
  'articles without end': (random) =>
    rss('<item><link>https://a.example/x</link><title>t</title></item>'.repeat(2_000 + Math.floor(random() * 40_000))),
  'one title of megabytes': (random) =>
    rss(
      `<item><link>https://a.example/x</link><title>${'wort '.repeat(200_000 + Math.floor(random() * 700_000))}</title></item>`,
    ),
  'attributes without end': (random) => {
    const many = Array.from({ length: 20_000 + Math.floor(random() * 100_000) }, (_, i) => ` a${i}="${i}"`).join('');
    return rss(`<item${many}><link>https://a.example/x</link></item>`);
  },
  'what is opened and never closed': (random) =>
    rss(`<item><title><![CDATA[${'<![CDATA['.repeat(1_000 + Math.floor(random() * 300_000))}`),
  'spaces where a tag should go on': (random) => {
    const many = ' \n\t'.repeat(50_000 + Math.floor(random() * 500_000));
    return rss(`<item${many}><link${many}>https://a.example/x</link${many}</item>`);
  },
  'addresses that are none of the web': (random) => {
    const all = [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '\u0000https://',
      'https://u:p@a.example/',
    ];
    return rss(
      Array.from({ length: 500 }, () => `<item><link>${all[Math.floor(random() * all.length)]}</link></item>`).join(''),
    );
  },
  'names of the prototype': (random) => {
    const key = ['__proto__', 'constructor', 'prototype', 'toString'][Math.floor(random() * 4)]!;
    return `{"version":"https://jsonfeed.org/version/1.1","${key}":{"polluted":1},"items":[{"${key}":{"polluted":1},"id":"https://a.example/"}]}`;
  },
  'maps of maps of themselves': (random) =>
    `<sitemapindex>${Array.from({ length: 1_000 + Math.floor(random() * 30_000) }, (_, i) => `<sitemap><loc>https://wire.example/${i % 3 ? i : 'index'}.xml</loc></sitemap>`).join('')}</sitemapindex>`,
  'tags in titles': (random) => {
    const many = '<img src=x onerror=alert(1)>'.repeat(1 + Math.floor(random() * 20_000));
    return rss(`<item><link>https://a.example/x</link><title><![CDATA[${many}]]></title></item>`);
  },
};

describe.each(Object.entries(KINDS))('a feed of %s', (_, make) => {
  test.each(SEEDS)('is read or refused, with nothing wrong in it (seed %i)', { timeout: 20_000 }, (seed) => {
    const text = make(randomOf(seed)).slice(0, MOST_CHARACTERS);
    expect(wrongIn(parseFeed(text, AT))).toBeNull();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

test('mutated feeds are read or refused; `npm run fuzz` reads fifty thousand', { timeout: 60_000 }, () => {
  const { read, refused, wrong } = fuzzFeeds(1_500, 1);
  expect(wrong).toEqual([]);
  // Both happen, or it would show nothing.
  expect(read).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
});
