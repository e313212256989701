import { describe, expect, test } from 'vitest';
import { domOf } from '../../../src/page/dom.ts';
import { linkedData, textOf } from '../../../src/page/metadata/json-ld.ts';

const read = (...blocks: string[]) => {
  const html = blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('');
  return linkedData(domOf(new DOMParser().parseFromString(html, 'text/html')));
};
const names = (...blocks: string[]) => read(...blocks).nodes.map((node) => textOf(node.properties.get('name')));

describe('structured data is read as pages write it', () => {
  test.each([
    ['plain', '{"@type":"Thing","name":"goat"}'],
    ['in a comment', '<!-- {"@type":"Thing","name":"goat"} -->'],
    ['in a CDATA section', '//<![CDATA[\n{"@type":"Thing","name":"goat"}\n//]]>'],
    ['with a raw line end in a string', '{"@type":"Thing","note":"a\nb","name":"goat"}'],
    ['with a comma too many', '{"@type":["Thing",],"name":"goat", }'],
    ['with a semicolon after it', '{"@type":"Thing","name":"goat"};'],
    ['in an array in a graph', '{"@graph":[[{"@type":"schema:Thing","name":"goat"}]]}'],
    ['with escaped entities', '{"@type":"Thing","name":"g&#111;at"}'],
  ])('%s', (_what, block) => expect(names(block)).toEqual(['goat']));

  test('a broken block does not hide the next one', () => {
    expect(names('{"@type":', 'null', '"x"', '{"@type":"Thing","name":"goat"}')).toEqual(['goat']);
  });

  test('what only bears an @id is the object of that name', () => {
    const data = read(
      '{"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ada"}]}',
    );
    expect(data.node(data.nodes[0]!.properties.get('author'))?.properties.get('name')).toBe('Ada');
  });

  test('at most twenty blocks, and none above 256 kB', () => {
    const block = '{"@type":"Thing","name":"goat"}';
    expect(read(...Array.from({ length: 30 }, () => block)).nodes).toHaveLength(20);
    expect(read(block.replace('goat', 'g'.repeat(256_000))).nodes).toHaveLength(0);
  });

  test('at most 5,000 objects are visited', () => {
    const many = `[${Array.from({ length: 6_000 }, () => '{"@type":"T"}').join()}]`;
    expect(read(many).nodes.length).toBeLessThanOrEqual(5_000);
  });
});
