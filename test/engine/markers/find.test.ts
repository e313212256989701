import { describe, expect, it } from 'vitest';
import { judgeMarkers, readMarkers } from '../../../src/engine/markers/find.ts';
import { articleFromText } from '../../../src/engine/text/plain.ts';
import { knowing, publishersFrom } from './knowledge.ts';

const PROSE =
  'The council voted on Tuesday to keep the old bridge open for another year while engineers look at the northern pier again.';
const nobody = knowing(publishersFrom());
const find = (text: string, title: string | null = null) => {
  const article = articleFromText({ text, title });
  const read = readMarkers(article);
  return { markers: judgeMarkers(read, article, nobody), boilerplate: read.boilerplate };
};
const rules = (text: string) => find(text).markers.map((marker) => marker.rule);

describe('a post of a blog, as plain text', () => {
  const text = [
    'Council keeps the old bridge open',
    '',
    'Fact checked',
    'Council votes to keep the old bridge open',
    '',
    PROSE,
    '',
    'Be the first to comment',
    '',
    'Leave a Reply',
    '',
    'Your email address will not be published.',
    '',
    'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
  ].join('\n');
  const found = find(text, 'Council keeps the old bridge open');
  const cut = found.boilerplate.map(({ start, end }) => text.slice(start, end));

  it('bears a label that nothing backs', () => {
    expect(found.markers[0]).toMatchObject({ rule: 'label.fact-checked', text: 'Fact checked', verdict: 'unbacked' });
    expect(text.slice(found.markers[0]!.start!, found.markers[0]!.end!)).toBe('Fact checked');
  });
  it('ends in what the template prints', () => {
    expect(
      rules(text)
        .filter((rule) => rule.startsWith('template.'))
        .sort(),
    ).toEqual(['template.akismet', 'template.email-not-published', 'template.first-comment', 'template.leave-reply']);
  });
  it('has its label and the comment form cut out, and no more', () => {
    expect(cut[0]).toBe('Fact checked');
    expect(cut[1]?.startsWith('Be the first to comment')).toBe(true);
    expect(cut[1]?.endsWith('is processed.')).toBe(true);
    expect(cut).toHaveLength(2);
  });
});

describe('the heading of a comment form that no name tells', () => {
  const page = (text: string) => readMarkers({ ...articleFromText({ text }), plain: false }).boilerplate;
  const cut = (text: string) => page(text).map(({ start, end }) => text.slice(start, end));

  it('is told by the small print below it', () => {
    const small = 'Your email address will not be published.';
    expect(cut(`${PROSE}\n\n${PROSE}\n\nLeave a Reply\n\n${small}`)[0]).toBe(`Leave a Reply\n\n${small}`);
  });
  it('in Chinese, too, where paragraphs have fewer characters', () => {
    const prose =
      '议会星期二投票决定让这座老桥再开放一年，与此同时工程师将检查北侧的桥墩，自从春天的洪水以来，它已经移动了几厘米，许多居民感到担心。';
    expect(cut(`${prose}\n\n${prose}\n\n发表评论\n\n您的邮箱地址不会被公开。`)[0]).toMatch(/^发表评论/);
  });
  it('without that it may be a line of the text', () => {
    expect(cut(`${PROSE}\n\n${PROSE}\n\nLeave a Reply`)).toEqual([]);
  });
});

describe('near misses in prose', () => {
  it.each([
    'Readers who want to leave a reply must write a letter, the editor said on Tuesday.',
    'Fact checkers looked at the claim for a week.',
    'Comments are closed to nobody, the moderator said with a smile.',
  ])('%s', (line) => expect(rules(`${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual([]));

  it.each([
    'Fact checked by whom?',
    'Fact checked by nobody, the claim made the rounds',
    'Fact checked by a desk of four, the stories go to the printer at nine.',
    'Fact checked by Reuters, the claim turned out to be an old joke.',
  ])('a heading or sentence that begins as a label: %s', (line) => {
    expect(rules(`${line}\n\n${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual([]);
  });
  it.each([
    'Fact checked by Ido Elm, senior editor at the Olmo Courier',
    'Fact checked by a team of our own editors',
    'Fact checked by?',
  ])('but a label is: %s', (line) => {
    expect(rules(`${line}\n\n${PROSE}\n\n${PROSE}`)).toEqual(['label.fact-checked']);
  });

  it('a comment heading with prose after it cuts no prose', () => {
    const text = `${PROSE}\n\nLeave a Reply\n\n${PROSE}`;
    for (const span of find(text).boilerplate) expect(text.slice(span.start, span.end)).toBe('Leave a Reply');
  });
});

describe('a Notice of a page', () => {
  const text = `${PROSE}\n\nFact checked\n\n${PROSE}`;
  const at = text.indexOf('Fact checked');
  const cutBy = (start: number, end: number) =>
    readMarkers({
      ...articleFromText({ text }),
      plain: false,
      notices: [{ text: 'Fact checked', scope: 'byline', start, end, signals: [], links: [], beside: [] }],
    }).boilerplate;

  it('is cut out where it stands', () => expect(cutBy(at, at + 12)).toEqual([{ start: at, end: at + 12 }]));
  it('takes no prose with it where its element holds more than was seen', () => {
    for (const span of cutBy(0, text.length)) expect(span).toEqual({ start: at, end: at + 12 });
  });
});
