import { describe, expect, it } from 'vitest';
import { judgeMarkers, readMarkers } from '../../../src/engine/markers/find.ts';
import type { Article, BlockKind, NamedLink, Notice } from '../../../src/engine/model.ts';
import { articleFromText } from '../../../src/engine/text/plain.ts';
import { knowing, publishersFrom } from './knowledge.ts';

const PROSE =
  'The council voted on Tuesday to keep the old bridge open for another year while engineers look at the northern pier again.';

const labelsIn = (article: Article) =>
  judgeMarkers(readMarkers(article), article, knowing(publishersFrom()))
    .filter(({ rule }) => rule.startsWith('label.'))
    .map(({ text, verdict }) => `${verdict}: ${text}`);

function labelsOf(text: string, notice: Partial<Notice> = {}, site: string | null = null) {
  const plain = articleFromText({ text: PROSE, url: 'https://town.example/2031/bridge' });
  const given = {
    text,
    scope: 'header',
    start: null,
    end: null,
    signals: [],
    links: [],
    beside: [],
    ...notice,
  } as const;
  return labelsIn({ ...plain, plain: false, site, notices: [given] });
}

function labelsAmid(text: string, kind: BlockKind) {
  const plain = articleFromText({ text: `${PROSE}\n\n${text}\n\n${PROSE}\n\n${PROSE}\n\n${PROSE}\n\n${PROSE}` });
  const blocks = plain.blocks.map((block, i) => (i === 1 ? { ...block, kind } : block));
  return labelsIn({ ...plain, plain: false, blocks });
}

describe('the words of a label that are none', () => {
  it.each(['“Fact checked by Ido Elm” is what the poster says.', '«Faits vérifiés», dit l’affiche', '„Faktengeprüft“'])(
    'said by somebody else: %s',
    (text) => expect(labelsOf(text)).toEqual([]),
  );
  it.each(['Fact checked?', 'Fact-checked by Ido Elm?', 'Faktengeprüft?', 'هل تم التحقق من الحقائق؟'])(
    'asked: %s',
    (text) => expect(labelsOf(text)).toEqual([]),
  );
  it('but a question that the label answers', () => {
    expect(labelsOf('Fact checked? Yes')).toHaveLength(1);
  });

  it.each<BlockKind>(['heading', 'list-item', 'caption'])('a %s amid the text', (kind) => {
    expect(labelsAmid('Fact checked', kind)).toEqual([]);
  });
  it('but a line of its own there, below a long standfirst', () => {
    expect(labelsAmid('Fact checked', 'paragraph')).toEqual(['unbacked: Fact checked']);
  });

  const to = (text: string, url: string): { links: NamedLink[] } => ({ links: [{ text, url }] });
  it('the name of the site', () => {
    expect(labelsOf('Verified News', {}, 'Verified News')).toEqual([]);
    expect(labelsOf('Verified News', to('Verified News', 'https://town.example/'))).toEqual([]);
    expect(labelsOf('Verified News', to('Verified News', 'https://town.example/en/'))).toEqual([]);
  });
  it('but a label that leads elsewhere, or stands beside the way home', () => {
    expect(labelsOf('Fact checked', to('Fact checked', 'https://town.example/how-we-check'))).toHaveLength(1);
    expect(labelsOf('Fact checked', to('Home', 'https://town.example/'))).toHaveLength(1);
    expect(labelsOf('Fact checked', to('Fact checked', 'https://clearcheck.example/'))).toHaveLength(1);
  });
});

describe('a label of which a part is another word for checking', () => {
  it.each(['팩트체크 완료', '事实核查通过', 'ファクトチェック済み', 'Fact checked and reviewed'])(
    'names nobody: %s',
    (text) => expect(labelsOf(text)).toEqual([`unbacked: ${text}`]),
  );
});
