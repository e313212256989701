import { describe, expect, it } from 'vitest';
import { judgeMarkers, readMarkers } from '../../../src/engine/markers/find.ts';
import type { NamedLink, Scope } from '../../../src/engine/model.ts';
import { articleFromText } from '../../../src/engine/text/plain.ts';
import { knowing, publishersFrom } from './knowledge.ts';

const PROSE =
  'The council voted on Tuesday to keep the old bridge open for another year while engineers look at the northern pier again.';

function labelsOf(text: string, scope: Scope, byline: string | null = null, links: readonly NamedLink[] = []) {
  const plain = articleFromText({ text: PROSE });
  const notice = { text, scope, start: null, end: null, signals: [], links, beside: [] };
  const article = { ...plain, plain: false, byline, notices: [notice] };
  return judgeMarkers(readMarkers(article), article, knowing(publishersFrom()))
    .filter((marker) => marker.rule !== 'byline.generic')
    .map((marker) => `${marker.rule} ${marker.verdict}: ${marker.text}`);
}

describe('a label in a row of credits', () => {
  it.each<[string, Scope, string]>([
    [
      'By Ida Ash · Fact checked by Ido Elm · Updated 3 May',
      'header',
      'label.fact-checked named: Fact checked by Ido Elm',
    ],
    ['Ida Ash | Fact checked', 'byline', 'label.fact-checked unbacked: Fact checked'],
    ['3 May 2024 • Fact checked', 'header', 'label.fact-checked unbacked: Fact checked'],
    ['Written by Ida Ash and fact-checked by Ido Elm', 'header', 'label.fact-checked named: fact-checked by Ido Elm'],
    ['By Ida Ash (fact-checked by Ido Elm)', 'header', 'label.fact-checked named: fact-checked by Ido Elm'],
    ['Edited by Jo Vane. Fact-checked by Ido Elm', 'article-tail', 'label.fact-checked named: Fact-checked by Ido Elm'],
    [
      'By Ida Ash — Medically reviewed by Dr. Ido Elm',
      'byline',
      'label.reviewed named: Medically reviewed by Dr. Ido Elm',
    ],
    ['Von Ida Ash, Fakten geprüft von Ido Elm', 'header', 'label.fact-checked named: Fakten geprüft von Ido Elm'],
    ['Par Ida Ash · Faits vérifiés par Ido Elm', 'header', 'label.fact-checked named: Faits vérifiés par Ido Elm'],
    ['文：秋山花｜ファクトチェック済み', 'header', 'label.fact-checked unbacked: ファクトチェック済み'],
    ['作者：林秋 | 事实核查员：王木', 'header', 'label.fact-checked named: 事实核查员：王木'],
    ['By Ida Ash | Sponsored content', 'byline', 'ad.label null: Sponsored content'],
    ['By Ida Ash · Fact checker: Ido Elm', 'header', 'label.fact-checked named: Fact checker: Ido Elm'],
    ['Von Ida Ash · Faktencheck: Ido Elm', 'header', 'label.fact-checked named: Faktencheck: Ido Elm'],
    [
      'Par Ida Ash | Vérification des faits : Ido Elm',
      'header',
      'label.fact-checked named: Vérification des faits : Ido Elm',
    ],
    ['Por Ida Ash · Verificación: Ido Elm', 'header', 'label.fact-checked named: Verificación: Ido Elm'],
    ['Texto: Ida Ash | Checagem: Ido Elm', 'header', 'label.fact-checked named: Checagem: Ido Elm'],
    ['بقلم: ليلى حداد | تدقيق: عدنان سالم', 'header', 'label.fact-checked named: تدقيق: عدنان سالم'],
    ['5 min read · Fact checked', 'header', 'label.fact-checked unbacked: Fact checked'],
    ['Lesezeit: 5 Minuten | Faktengeprüft', 'header', 'label.fact-checked unbacked: Faktengeprüft'],
    ['By Ida Ash · Facts checked by AI', 'header', 'label.fact-checked unbacked: Facts checked by AI'],
  ])('%s', (text, scope, label) => expect(labelsOf(text, scope)).toEqual([label]));

  it.each<[string, string]>([
    ['By Ida Ash · Reviewed by Ido Elm', 'Reviewed by Ido Elm'],
    ['By Ida Ash, verified by Dr. Ido Elm', 'verified by Dr. Ido Elm'],
    ['Von Ida Ash | Geprüft von Ido Elm', 'Geprüft von Ido Elm'],
    ['Par Ida Ash · Vérifié par Ido Elm', 'Vérifié par Ido Elm'],
    ['Por Ida Ash · Revisado por Ido Elm', 'Revisado por Ido Elm'],
  ])('whoever checked it beside its author has reviewed it: %s', (text, label) =>
    expect(labelsOf(text, 'header', 'Ida Ash')).toEqual([`label.reviewed named: ${label}`]),
  );

  it.each<[string, string | null]>([
    ['By Ida Ash · Verified by Visa', 'Ida Ash'],
    ['Harn (2030) · Reviewed by Ida Ash · 3 May 2024', 'Ida Ash'],
    ['Harn (2030) · Reviewed by Ida Ash · 3 May 2024', null],
    ['By Ida Ash, reviewed by 12 lawyers', 'Ida Ash'],
    ['By Ida Ash | Reviewed by the Harn Water Board, the plan was dropped', 'Ida Ash'],
    ['By Ida Ash · Fact check: the bridge that was not', 'Ida Ash'],
    ['Von Ida Ash · Faktencheck: Stimmt das mit der Brücke', 'Ida Ash'],
    ['3 min read · Fact Check', null],
    ['5 ministers | Fact checked', null],
  ])('what only looks like such a label is none: %s', (text, byline) =>
    expect(labelsOf(text, 'header', byline)).toEqual([]),
  );

  it('the author’s name tells such a row, too', () => {
    expect(labelsOf('Ida Ash – Fact checked', 'header', 'Ida Ash')).toHaveLength(1);
    expect(labelsOf('The long debate – Fact checked', 'header', 'Ida Ash')).toEqual([]);
  });
  it.each<[string, Scope]>([
    ['News | Fact checked | Sport', 'header'],
    ['By Ida Ash | PR', 'byline'],
    ['Five claims of the mayor, fact-checked by our readers', 'header'],
    ['By the time it was out, the claim had been fact-checked by Reuters', 'article-tail'],
    ['By Ida Ash · Fact check policy', 'byline'],
    ['By Ida Ash · Fact checked by Ann Roe', 'nav'],
    ['By Ida Ash · Fact checked by Ann Roe', 'comments'],
  ])('no row of this article: %s in the %s', (text, scope) => expect(labelsOf(text, scope)).toEqual([]));
  it('a row that was broken into lines', () => {
    expect(labelsOf('By Ida Ash Fact checked by Ido Elm 3 May 2024', 'header')).toEqual([
      'label.fact-checked named: Fact checked by Ido Elm 3 May 2024',
    ]);
  });
  it('the link that explains a label is no part of it, but a headline is more than a link', () => {
    const to = (text: string) => [{ text, url: 'https://town.example/x' }];
    expect(labelsOf('Fact checked. Learn more', 'header', null, to('Learn more'))).toEqual([
      'label.fact-checked unbacked: Fact checked.',
    ]);
    expect(labelsOf('Fact checked: Did it sink?', 'header', null, to('Did it sink?'))).toEqual([]);
    const headline = 'The ferry that never sank in the storm';
    expect(labelsOf(`Fact checked ${headline}`, 'header', null, to(headline))).toEqual([]);
  });
  it('is found in its place in the text', () => {
    const text = `By Ida Ash · Fact checked by Ido Elm · 3 May\n\n${PROSE}`;
    const article = articleFromText({ text });
    const [marker] = judgeMarkers(readMarkers(article), article, knowing(publishersFrom()));
    expect(text.slice(marker!.start!, marker!.end!)).toBe('Fact checked by Ido Elm');
  });
});

describe('what a note of the desk says', () => {
  it.each<[string, string]>([
    [
      'Editor’s note: This article was fact-checked by Ido Elm.',
      'label.fact-checked named: This article was fact-checked by Ido Elm.',
    ],
    [
      'Disclosure: This post is sponsored by Northlight Bank.',
      'ad.label null: This post is sponsored by Northlight Bank.',
    ],
    [
      'Disclaimer: This content was generated by artificial intelligence.',
      'ai.disclosure null: This content was generated by artificial intelligence.',
    ],
    ['Hinweis: Dieser Text wurde mit KI übersetzt.', 'ai.disclosure null: Dieser Text wurde mit KI übersetzt.'],
    ['Anm. d. Red.: Dieser Artikel ist Satire.', 'satire.label null: Dieser Artikel ist Satire.'],
    ['Nota de la redacción: este artículo es satírico.', 'satire.label null: este artículo es satírico.'],
    ['Note de la rédaction : cet article est sponsorisé.', 'ad.label null: cet article est sponsorisé.'],
    ['编者按：本文转载自海港邮报。', 'src.originally null: 本文转载自海港邮报。'],
    ['От редакции: эта статья создана с помощью ИИ.', 'ai.disclosure null: эта статья создана с помощью ИИ.'],
  ])('%s', (text, marker) => expect(labelsOf(text, 'article-tail')).toEqual([marker]));

  it.each<[string, Scope]>([
    ['Note: the bridge is shut on Mondays', 'article-tail'],
    ['Editor’s note: This article was not fact-checked.', 'article-tail'],
    ['The note said: This article is satire.', 'article-tail'],
    ['Disclosure of the accounts: This post is sponsored.', 'article-tail'],
    ['Disclosure: This post is sponsored.', 'comments'],
    ['Note: This article is satire.', 'nav'],
  ])('%s in the %s', (text, scope) => expect(labelsOf(text, scope)).toEqual([]));
});
