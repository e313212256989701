import { describe, expect, it } from 'vitest';
import { judgeMarkers, readMarkers } from '../../../src/engine/markers/find.ts';
import type { Scope } from '../../../src/engine/model.ts';
import { articleFromText } from '../../../src/engine/text/plain.ts';
import { knowing, publishersFrom } from './knowledge.ts';

const PROSE =
  'The council voted on Tuesday to keep the old bridge open for another year while engineers look at the northern pier again.';

function labelsOf(text: string, scope: Scope, beside: readonly string[] = [], names: readonly string[] = []) {
  const plain = articleFromText({ text: PROSE });
  const links = names.map((name) => ({ text: name, url: 'https://town.example/people/elm' }));
  const notice = { text, scope, start: null, end: null, signals: [], links, beside, picture: true } as const;
  const article = { ...plain, plain: false, notices: [notice] };
  return judgeMarkers(readMarkers(article), article, knowing(publishersFrom())).map(
    (marker) => `${marker.rule} ${marker.verdict}: ${marker.text}`,
  );
}

describe('a label on a picture', () => {
  it.each<[string, string]>([
    ['Fact checked', 'Fact checked'],
    ['Fact checked badge', 'Fact checked'],
    ['Badge: fact-checked', 'fact-checked'],
    ['Siegel: Faktengeprüft', 'Faktengeprüft'],
    ['Faktengeprüft-Siegel', 'Faktengeprüft'],
    ['Icône – faits vérifiés', 'faits vérifiés'],
    ['Icono de verificación', ''],
    ['Datos verificados (sello)', 'Datos verificados'],
    ['ファクトチェック済みマーク', 'ファクトチェック済み'],
    ['شارة تم التحقق من الحقائق', 'تم التحقق من الحقائق'],
  ])('%s', (text, label) => {
    expect(labelsOf(text, 'header')).toEqual(label ? [`label.fact-checked unbacked: ${label}`] : []);
  });
  it('names whom it names', () => {
    expect(labelsOf('Fact checked by Ido Elm badge', 'byline')).toEqual([
      'label.fact-checked named: Fact checked by Ido Elm',
    ]);
    expect(labelsOf('Medically reviewed by Dr. Iris Holm', 'header')).toHaveLength(1);
  });
  it.each<[string[], string[], string]>([
    [['by Ido Elm', 'By Ida Ash'], [], 'named'],
    [['by', 'By Ida Ash'], ['Ido Elm'], 'named'],
    [['by', 'Ido Elm'], [], 'named'],
    [['von Ido Elm'], [], 'named'],
    [['by our team'], [], 'unbacked'],
    [['3 May 2031', 'Ido Elm'], [], 'unbacked'],
    [['Bystanders saw it'], [], 'unbacked'],
    // The author's own byline is no such line.
    [['By Ido Elm'], [], 'unbacked'],
  ])('that begins a line goes on beside it: %j, %j: %s', (beside, links, verdict) => {
    expect(labelsOf('Fact checked', 'header', beside, links)[0]).toBe(`label.fact-checked ${verdict}: Fact checked`);
  });
  it.each<[string, Scope]>([
    ['Fact checked', 'nav'],
    ['A man holds a sign that says fact checked', 'header'],
    ['Fact checker badge', 'byline'],
    ['Fact check: did the mayor say it?', 'header'],
    ['Not fact checked', 'header'],
    ['Sponsored', 'byline'],
    ['Press release', 'header'],
    ['Satire', 'header'],
    ['Source: The Harbour Post', 'article-tail'],
    ['Leave a Reply', 'comments'],
  ])('none: %s in the %s', (text, scope) => expect(labelsOf(text, scope)).toEqual([]));
});
