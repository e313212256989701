import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/engine/model.ts';
import { domOf } from '../../../src/page/dom.ts';
import { chooseByline, visibleByline } from '../../../src/page/metadata/byline.ts';
import { bylineFrom } from '../../../src/page/metadata/byline-text.ts';

describe('a byline is the names in it', () => {
  test.each([
    ['By Ada Quill', 'Ada Quill'],
    ['By: Ada Quill | 4 March 2031', 'Ada Quill'],
    ['Written by Ada Quill, published on 4 March', 'Ada Quill'],
    ['BY ADA QUILL 18 NOV', 'ADA QUILL'],
    ['Von Ilse Brandt und Jonas Reet', 'Ilse Brandt und Jonas Reet'],
    ['Par Odile Marchand', 'Odile Marchand'],
    ['Por Inés Vega • 07:15', 'Inés Vega'],
    ['Автор: Нина Берёзова', 'Нина Берёзова'],
    ['Ada Quill ada@courier.example', 'Ada Quill'],
    ['김하늘 기자', '김하늘'],
    ['記者 森田 みき', '森田 みき'],
    ['โดย ไอดา แอช', 'ไอดา แอช'],
    ['ผู้เขียน: ไอดา แอช', 'ไอดา แอช'],
    ['Por Ida Fresno, 3 de mayo de 2031', 'Ida Fresno'],
    ['Por Ida de Mayo', 'Ida de Mayo'],
    ['Byron Vale', 'Byron Vale'],
    ['By IDA ASH and IDO ELM, Staff Writers', 'IDA ASH and IDO ELM'],
    ['Ida Ash, Political Correspondent', 'Ida Ash'],
    ['Ida Ash, Political Editor, Ido Elm, Lowmere', 'Ida Ash, Ido Elm, Lowmere'],
    ['Ida Ash Staff Reporter', 'Ida Ash'],
    ['Ida Ash Schreiber', 'Ida Ash Schreiber'],
    ['Ida Ash in Lowmere', 'Ida Ash'],
    ['Women in Print', 'Women in Print'],
    ['Par Ida Frêne (Lowmere, correspondante)', 'Ida Frêne'],
    ['March 4, 2031 by Ida Ash Leave a comment', 'Ida Ash'],
    ['IDA ASH, NOVEMBER 20, 2031 07:15', 'IDA ASH'],
    ['Submitted by Ines Vale on Tue, 03/04/2031 - 17:30', 'Ines Vale'],
    ['كتبت: ليلى حداد', 'ليلى حداد'],
    ['2031年03月04日 10:20　来源：海湾日报　记者：王小明', '王小明'],
    ['By\nIda Ash\nPolitical editor', 'Ida Ash'],
    ['Ida Ash\nand\nIdo Elm\nThe Courier', 'Ida Ash and Ido Elm'],
    ['By Ada Quill, fact checked by Otto Penn', 'Ada Quill'],
    ['Written by Ada Quill. Edited by Otto Penn. Fact-checked by Ilse Brandt.', 'Ada Quill'],
    ['By Ada Quill (fact-checked by Otto Penn)', 'Ada Quill'],
    ['Von Ilse Brandt, Fakten geprüft von Jonas Reet', 'Ilse Brandt'],
    ['文：森田みき｜ファクトチェック済み', '森田みき'],
    ['By Ada Quill, verified by Otto Penn', 'Ada Quill'],
    ['Von Ilse Brandt, geprüft von Jonas Reet', 'Ilse Brandt'],
    ['Par Odile Marchand, vérifié par Paul Rive', 'Odile Marchand'],
    ['Por Inés Vega, revisado por Tomás Río', 'Inés Vega'],
    ['文：森田みき｜監修：秋山花', '森田みき'],
    ['Reviewers on 4 March 2031 by Ada Quill', 'Ada Quill'],
    ['By Ada Quill and Editta Penn', 'Ada Quill and Editta Penn'],
    ['Show all articles of\nAda Quill', 'Ada Quill'],
    ['Zeige alle Beiträge von Ada Quill →', 'Ada Quill'],
    ['Recipe by Ada Quill', 'Ada Quill'],
  ])('%s', (text, wanted) => expect(bylineFrom(text)).toBe(wanted));

  test.each([
    '',
    'Fact checked by Otto Penn',
    'Fact checked on 4 March 2031 by Otto Penn',
    'Geprüft am 4. März 2031 von Otto Penn',
    '4 March 2031',
    'https://courier.example/ada',
    '@ada',
    '2 min',
  ])('"%s" names nobody', (text) => expect(bylineFrom(text)).toBeNull());
});

describe('whom the page names', () => {
  const person = (name: string): Person => ({ name, url: null, kind: 'person' });
  const nobody = () => null;

  test('persons of the structured data come first, each once', () => {
    expect(chooseByline([person('By Ada Quill'), person('Otto Penn'), person('Ada Quill')], nobody, [], [], null)).toBe(
      'Ada Quill, Otto Penn',
    );
  });

  test('a byline shown wins over the site’s own name in the structured data', () => {
    expect(chooseByline([person('The Courier')], () => 'Ada Quill', [], [], 'The Courier')).toBe('Ada Quill');
  });

  test('a line of its own serves where nothing else does', () => {
    const lines = ['Harbour news in brief', 'By Ada Quill, in News', 'Share'];
    expect(chooseByline([], nobody, [], lines, 'The Courier')).toBe('Ada Quill');
  });

  test('such a line may name several', () => {
    const lines = ['By Ada Quill, Otto Penn and Ida Ash'];
    expect(chooseByline([], nobody, [], lines, null)).toBe('Ada Quill, Otto Penn and Ida Ash');
  });

  test('a sentence that begins with “By” names nobody', () => {
    const lines = ['By the summer half of these shops will be gone', 'كتب الرئيس إلى المجلس'];
    expect(chooseByline([], nobody, [], lines, null)).toBeNull();
  });

  test('a line that says what kind of text follows names nobody', () => {
    expect(chooseByline([], nobody, [], ['FOR IMMEDIATE RELEASE', 'Local News'], null)).toBeNull();
    expect(chooseByline([], nobody, [], ['FOR IMMEDIATE RELEASE', 'Ada Newsome'], null)).toBe('Ada Newsome');
  });

  test('the name that a label of another’s work asks for is not the author’s', () => {
    const by = (...lines: readonly string[]) => chooseByline([], nobody, [], lines, null);
    expect(by('Fact-checked by', 'Otto Penn')).toBeNull();
    expect(by('Photographs:', 'Otto Penn', 'Ada Quill')).toBe('Ada Quill');
    expect(by('Geprüft von', 'Otto Penn')).toBeNull();
    expect(by('By', 'Otto Penn')).toBe('Otto Penn');
    expect(by('Written by', 'Otto Penn')).toBe('Otto Penn');
    expect(by('Author:', 'Otto Penn')).toBe('Otto Penn');
  });

  test.each(['Fact Check', 'The Fact Checker', 'Film Review', 'Budget Explainer', 'Weekly Column'])(
    '“%s” above a text is what kind of text it is',
    (line) => expect(chooseByline([], nobody, [], [line], null)).toBeNull(),
  );

  test('an account that the system came with is nobody', () => {
    expect(chooseByline([person('admin')], () => 'Ada Quill', [], [], null)).toBe('Ada Quill');
    expect(chooseByline([person('Super User')], nobody, ['Ada Quill'], [], null)).toBe('Ada Quill');
    expect(chooseByline([person('Super User')], nobody, ['webmaster'], [], null)).toBe('Super User');
    expect(chooseByline([person('Ada Admin')], nobody, [], [], null)).toBe('Ada Admin');
  });

  test('where only the site is named it is the site', () => {
    expect(chooseByline([person('The Courier')], nobody, ['https://social.example/courier'], [], 'The Courier')).toBe(
      'The Courier',
    );
  });

  test('nobody named is null', () => expect(chooseByline([], nobody, [], [], null)).toBeNull());
});

describe('the byline that the page shows', () => {
  const shown = (html: string) =>
    visibleByline(domOf(new DOMParser().parseFromString(html, 'text/html')), () => true, null);

  test.each([
    ['what stands below it', '<div class="byline">By Ida Ash<br>The Associated Sheet</div>', 'Ida Ash'],
    ['what stands beside it', '<div class="byline"><span>Ida Ash</span><span>Political desk</span></div>', 'Ida Ash'],
    ['what a screen reader is told', '<p class="author"><span class="sr-only">Author </span>Ida Ash</p>', 'Ida Ash'],
  ])('ends before %s', (_, html, wanted) => expect(shown(html)).toBe(wanted));

  test.each([
    ['of two parts', '<p class="byline">By <span>Ida</span> <span>Ash</span></p>', 'Ida Ash'],
    ['of a label and a name', '<p class="byline"><span>Written by</span><b>Ida Ash</b></p>', 'Ida Ash'],
    ['of several', '<p class="byline">By <a>Ida Ash</a> and <a>Ido Elm</a></p>', 'Ida Ash, Ido Elm'],
    ['and no other article’s', '<p class="byline"><a>Ida Ash</a></p><li class="byline"><a>Ido Elm</a></li>', 'Ida Ash'],
    ['by the link to the author’s page', '<p><a href="/authors/ida-ash">Ida Ash</a>, <i>Lowmere</i></p>', 'Ida Ash'],
  ])('is whole: %s', (_, html, wanted) => expect(shown(html)).toBe(wanted));

  test.each([
    ['a claim that the article looks into', '<div class="statement-author">Ido Elm</div>'],
    ['a quotation set apart', '<p class="pullquote__author">Ido Elm</p>'],
    ['a form', '<div class="form-warning-author">Please enter your name here</div>'],
    ['a form without a word for it', '<div class="form-author">Please enter your name here</div>'],
    ['a picture', '<span class="caption__byline">Image by: </span><p>Ido Elm</p>'],
  ])('is not that of %s', (_, html) => {
    expect(shown(html)).toBeNull();
    expect(shown(`${html}<p class="byline">By Ida Ash</p>`)).toBe('Ida Ash');
  });

  test('a link among an author’s pages that is no name names nobody', () => {
    expect(shown('<p><a href="/author/ida">More from this author</a></p>')).toBeNull();
  });
});
