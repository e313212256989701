import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { type Article, NOTHING_DECLARED, type Original, type Report } from '../../../src/engine/model.ts';
import { builtInPublishers } from '../../../src/lists/directory.ts';
import { article, knowing, original } from '../invented.ts';

const OWN =
  'The lighthouse at Cape Arlo has been sold for a single coin, and its new keeper is a retired baker with a plan.';
const ALSO = 'She means to open a bakery on the ground floor before the first visitors come up the coast road in May.';
const COPIED =
  'Buyers of the twelve towers must keep the lamps in working order for twenty years and open the doors to the public on at least thirty days of each summer, the coast authority said when it published the terms of the sale.';
const CLOSING = 'Two more towers will be sold in autumn.';
const stored = original('terms', COPIED, { publisher: 'Reuters', url: 'https://www.reuters.com/towers' });

function judge(paragraphs: string[], parts: Partial<Article> = {}): Report {
  return analyze(
    article(paragraphs, { url: 'https://coast.example/lighthouse', ...parts }),
    knowing({ originals: [stored], publishers: builtInPublishers }),
    'r',
  );
}
const isCredited = (report: Report) => report.originals.find((row) => row.id === 'terms')?.credited;
const flagged = (report: Report) => report.flags.some((flag) => flag.id === 'copied-without-credit');
const creditOf = (report: Report) => report.quotations.find((q) => q.kind === 'reuse')?.attribution?.name;

describe('an Original is credited', () => {
  it('by the lead-in before the copied passage', () => {
    const report = judge([OWN, ALSO, 'Reuters reports:', COPIED]);
    expect(isCredited(report)).toBe(true);
    expect(creditOf(report)).toBe('Reuters');
    expect(flagged(report)).toBe(false);
  });

  it('by a closing credit for the whole article', () => {
    const report = judge([OWN, COPIED, ALSO, 'Source: Reuters']);
    expect(isCredited(report)).toBe(true);
    expect(creditOf(report)).toBe('Reuters');
  });

  it.each([
    ['at the end of the copied sentence', `${COPIED.slice(0, -1)}, Reuters reported.`],
    ['in the sentence after it', `${COPIED} The lamps cost nothing, Reuters reported on Tuesday.`],
  ])('by its name %s, in one paragraph', (_, paragraph) => {
    const report = judge([OWN, paragraph, ALSO]);
    expect(isCredited(report)).toBe(true);
    expect(flagged(report)).toBe(false);
  });

  it('by a link to it', () => {
    const text = [OWN, COPIED, ALSO].join('\n\n');
    const start = text.indexOf('terms of the sale');
    const links = [{ start, end: start + 5, url: 'https://reuters.com/towers?utm_source=feed' }];
    expect(isCredited(judge([OWN, COPIED, ALSO], { links }))).toBe(true);
  });

  it('by a canonical address that is its own', () => {
    const plain = article([OWN]);
    const declared = { ...plain.declared, canonical: 'https://www.reuters.com/towers' };
    expect(isCredited(judge([OWN, COPIED, ALSO], { declared }))).toBe(true);
  });

  it.each(['sourceOrganization', 'creditText', 'dc.source', 'dcterms.source', 'source'])(
    'by what the page declares as its %s',
    (property) => {
      const declared = { ...NOTHING_DECLARED, organisations: [{ property, name: 'Reuters' }] };
      expect(isCredited(judge([OWN, COPIED, ALSO], { declared }))).toBe(true);
    },
  );

  it('by a declared name and a declared address, which are one reason', () => {
    const organisations = [{ property: 'creditText', name: 'Reuters' }];
    const origins = [{ property: 'isBasedOn', url: 'https://www.reuters.com/towers' }];
    const both = judge([OWN, COPIED, ALSO], { declared: { ...NOTHING_DECLARED, organisations, origins } });
    expect(both.originals[0]!.relation!.reasons.filter(({ id }) => id === 'which.declared')).toHaveLength(1);
  });
});

describe('an Original is not credited', () => {
  it('by whoever the page declares to have paid or printed it', () => {
    for (const property of ['sponsor', 'publisher']) {
      const declared = { ...NOTHING_DECLARED, organisations: [{ property, name: 'Reuters' }] };
      expect(isCredited(judge([OWN, COPIED, ALSO], { declared }))).toBe(false);
    }
  });

  it('when nothing on the page names it: the reader is told', () => {
    const report = judge([OWN, COPIED, ALSO, CLOSING]);
    expect(isCredited(report)).toBe(false);
    expect(flagged(report)).toBe(true);
    expect(creditOf(report)).toBeUndefined();
  });

  it('by a lead-in that names somebody else', () => {
    expect(isCredited(judge([OWN, ALSO, 'Le Monde reports:', COPIED]))).toBe(false);
  });

  it('by a quotation that is given to it, paragraphs away', () => {
    const quoted =
      '“No tower on this coast has ever been sold for less than the price of its lamp,” Reuters wrote in March.';
    expect(isCredited(judge([COPIED, OWN, ALSO, CLOSING, quoted]))).toBe(false);
  });

  it('by its name in another matter, paragraphs away', () => {
    const aside =
      'A baker from the next village told Reuters in March that he had looked at the tower too and found it cold.';
    expect(isCredited(judge([COPIED, OWN, ALSO, CLOSING, aside]))).toBe(false);
  });
});

describe('copied without credit is not said', () => {
  const other = (id: string, publisher: string) =>
    original(id, COPIED, { publisher, url: `https://${id}.example/towers` });
  const flags = (paragraphs: string[], originals: Original[]) =>
    analyze(
      article(paragraphs, { url: 'https://coast.example/lighthouse' }),
      knowing({ originals, publishers: builtInPublishers }),
      'r',
    ).flags.filter((flag) => flag.id === 'copied-without-credit');
  const longer = { ...other('coast-daily', 'Coast Daily'), text: `${COPIED} ${ALSO}` };

  it('of words that stand in a credited Original too, though an uncredited one has more of the page', () => {
    expect(flags([OWN, 'Reuters reports:', COPIED, ALSO], [stored, longer])).toEqual([]);
  });

  it('of a passage over which the page names another publication', () => {
    expect(flags([OWN, 'The Associated Press reports:', COPIED], [other('coast-daily', 'Coast Daily')])).toEqual([]);
  });

  it('of a copy of the page', () => {
    const later = { ...longer, published: '2026-04-02', publishedFrom: 'declared' as const };
    const page = article([OWN, COPIED, ALSO], { url: 'https://coast.example/lighthouse', published: '2026-03-01' });
    const report = analyze(page, knowing({ originals: [later] }), 'r');
    expect(report.flags.some((flag) => flag.id === 'copied-without-credit')).toBe(false);
  });

  it('but it is said once of the best of several copies', () => {
    const said = flags([OWN, COPIED, ALSO], [other('tide-post', 'Tide Post'), longer]);
    expect(said.map(({ message }) => message)).toEqual([expect.stringContaining('also stand in Coast Daily')]);
  });
});
