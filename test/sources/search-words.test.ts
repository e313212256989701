import { describe, expect, it } from 'vitest';
import { isSearchTemplate } from '../../src/shared/search-template.ts';
import { searchAddress, searchWords } from '../../src/sources/search-words.ts';

const sentence = 'The engineer “counted” 41 cracks.';

describe('the words of a search', () => {
  it.each([
    [
      'on the publisher’s site',
      { publisher: 'The Post', sentence },
      'post.com',
      'site:post.com "The engineer counted 41 cracks."',
    ],
    [
      'beside a name whose site is unknown',
      { publisher: 'The Post', sentence },
      null,
      'The Post "The engineer counted 41 cracks."',
    ],
    ['alone where nobody is named', { publisher: null, sentence }, null, '"The engineer counted 41 cracks."'],
    ['are the site where there is no sentence', { publisher: 'The Post', sentence: null }, 'post.com', 'site:post.com'],
  ])('are one phrase, %s', (_, candidate, domain, words) => {
    expect(searchWords(candidate, domain)).toBe(words);
  });

  it('stand in the address whole, whatever they hold', () => {
    const address = searchAddress('https://search.com/?q=%s&n=1', 'a&b=c "d" %s #e');
    expect(new URL(address).searchParams.get('q')).toBe('a&b=c "d" %s #e');
    expect(new URL(address).searchParams.get('n')).toBe('1');
  });
});

describe('the address of a search', () => {
  it.each(['https://search.com/?q=%s', 'https://search.com/%s', 'https://search.com/#%s'])('%s is one', (address) => {
    expect(isSearchTemplate(address)).toBe(true);
  });

  it.each([
    'https://search.com/',
    'http://search.com/?q=%s',
    'https://%s.search.com/',
    'https://%s/',
    'https://user@search.com/?q=%s',
    'javascript:alert(%s)',
    'search.com/?q=%s',
    `https://search.com/${'x'.repeat(500)}%s`,
  ])('%s is none', (address) => {
    expect(isSearchTemplate(address)).toBe(false);
  });
});
