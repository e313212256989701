import { describe, expect, it } from 'vitest';
import { askFor, PROVIDERS } from '../../../src/sources/look-ups/ask.ts';
import { factCheck } from '../../../src/sources/look-ups/fact-check.ts';
import { gdelt } from '../../../src/sources/look-ups/gdelt.ts';
import type { Fetched, RequestOptions } from '../../../src/sources/request/result.ts';

const NEWS = {
  articles: [
    {
      url: 'https://hallering-post.com/pier',
      url_mobile: '',
      title: 'North pier\n stays open',
      seendate: '20261005T123000Z',
      socialimage: 'https://hallering-post.com/pier.jpg',
      domain: 'hallering-post.com',
      language: 'English',
      sourcecountry: 'Norway',
    },
    { url: 'javascript:alert(1)', title: 'x', seendate: '', domain: 'x' },
    { url: 'https://other.com/', title: 7, seendate: 'soon', domain: null },
  ],
};

const CHECKS = {
  claims: [
    {
      text: 'The pier fell.',
      claimant: 'Somebody',
      claimDate: '2026-10-01T00:00:00Z',
      claimReview: [
        {
          publisher: { name: 'Plain Facts', site: 'plainfacts.com' },
          url: 'https://plainfacts.com/pier',
          title: 'What is known of the pier',
          reviewDate: '2026-10-04T00:00:00Z',
          textualRating: 'Missing context',
          languageCode: 'en',
        },
        { publisher: {}, url: 'data:text/html,x' },
      ],
    },
    { text: 'no review' },
  ],
  nextPageToken: 'CAo',
};

describe('GDELT', () => {
  it('is asked for the words as one phrase, oldest first, and for nothing else', () => {
    const words = gdelt.propose('The pier “fell”, he said.');
    expect(words).toBe('"The pier fell , he said."');
    const url = new URL(gdelt.address('https://api.gdeltproject.org', words, ''));
    expect(url.origin + url.pathname).toBe('https://api.gdeltproject.org/api/v2/doc/doc');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      query: words,
      mode: 'ArtList',
      format: 'json',
      sort: 'DateAsc',
      maxrecords: '20',
    });
  });

  it('answers with articles; what is no address of a page is left out', () => {
    expect(gdelt.read(NEWS)).toEqual([
      {
        url: 'https://hallering-post.com/pier',
        publisher: 'hallering-post.com',
        title: 'North pier stays open',
        published: '2026-10-05T12:30:00.000Z',
      },
      { url: 'https://other.com/', publisher: null, title: null, published: null },
    ]);
    expect(gdelt.read({})).toEqual([]);
  });
});

describe('Fact Check Tools', () => {
  it('is asked for the words, with the reader’s key', () => {
    const url = new URL(factCheck.address('https://factchecktools.googleapis.com', 'The pier fell.', 'k3y'));
    expect(url.pathname).toBe('/v1alpha1/claims:search');
    expect(Object.fromEntries(url.searchParams)).toEqual({ query: 'The pier fell.', pageSize: '20', key: 'k3y' });
  });

  it('answers with reviews; how they rate a claim is not repeated', () => {
    const found = factCheck.read(CHECKS);
    expect(found).toEqual([
      {
        url: 'https://plainfacts.com/pier',
        publisher: 'Plain Facts',
        title: 'What is known of the pier',
        published: '2026-10-04T00:00:00.000Z',
      },
    ]);
    expect(JSON.stringify(found)).not.toContain('Missing context');
    expect(factCheck.read({})).toEqual([]);
  });
});

describe.each(Object.entries(PROVIDERS))('a look-up at %s', (_, provider) => {
  const asking = async (text: string, result?: Fetched) => {
    const asked: { url: string; options: RequestOptions }[] = [];
    const answer = await askFor('w'.repeat(900), 'k3y', {
      provider,
      base: 'https://service.com',
      fetchPublic: async (url, options) => {
        asked.push({ url, options });
        return (
          result ?? {
            result: 'ok',
            status: 200,
            finalUrl: url,
            type: 'application/json',
            text,
            bytes: text.length,
            etag: null,
            lastModified: null,
          }
        );
      },
    });
    return { asked, answer };
  };

  it.each(['', 'Your query was too short or too long.', '<html>', 'null', '7', '{"articles":7,"claims":7}'])(
    'that brings %j is no answer',
    async (text) => {
      expect((await asking(text)).answer).toEqual({ result: 'unreadable' });
    },
  );

  it('is one request, of a length the service takes, in the budget of look-ups', async () => {
    const { asked, answer } = await asking('{}');
    expect(answer).toEqual({ result: 'found', findings: [] });
    expect(asked).toHaveLength(1);
    expect(asked[0]!.options.cause).toBe('look-up');
    expect(new URL(asked[0]!.url).searchParams.get('query')).toHaveLength(provider.longest);
  });

  it('gives each address once, and no more than are looked through', async () => {
    const article = (i: number) => ({ url: `https://a.com/${i % 30}`, title: 't', domain: 'a.com', seendate: '' });
    const articles = Array.from({ length: 90 }, (_, i) => article(i));
    const claims = articles.map(({ url }) => ({ claimReview: [{ url }] }));
    const { answer } = await asking(JSON.stringify({ articles, claims }));
    const urls = answer.result === 'found' ? answer.findings.map(({ url }) => url) : [];
    expect(urls).toHaveLength(20);
    expect(new Set(urls).size).toBe(20);
  });

  it('that the fence holds back says so', async () => {
    const refused: Fetched = { result: 'refused', why: 'permission', host: 'service.com' };
    expect((await asking('', refused)).answer).toEqual(refused);
  });
});
