import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/engine/model.ts';
import { reportWording } from '../../src/popup/report-wording.ts';
import { ENGLISH } from '../../src/report-page/english.ts';
import { reportPage } from '../../src/report-page/page.ts';
import { mixedReport, notArticleReport, pastedReport } from '../ui/reports.ts';
import { type Catalogue, speakCatalogue, speakEnglish } from '../ui/speak-english.ts';

afterEach(speakEnglish);

/** The saved page as a document, with the interface in that language. */
function saved(language: string, report: Report = pastedReport()): Document {
  const file = resolve(`public/_locales/${language}/messages.json`);
  speakCatalogue(JSON.parse(readFileSync(file, 'utf8')) as Catalogue, language);
  return new DOMParser().parseFromString(reportPage(report, [], reportWording()), 'text/html');
}
const headings = (page: Document) => [...page.querySelectorAll('h2')].map(({ textContent }) => textContent);
const text = (page: Document, selector: string) => page.querySelector(selector)?.textContent;

describe('a Report that is saved as a page', () => {
  test.each([
    ['de', 'ltr', 'Wissenswert'],
    ['fr', 'ltr', 'Bon à savoir'],
    ['es', 'ltr', 'Conviene saberlo'],
    ['pt', 'ltr', 'Bom saber'],
    ['ar', 'rtl', 'يجدر العلم به'],
  ])('speaks the language of the interface: %s', (language, direction, worthKnowing) => {
    const page = saved(language);
    expect(page.documentElement.lang).toBe(language);
    expect(page.documentElement.dir).toBe(direction);
    expect(headings(page)[0]).toBe(worthKnowing);
    const english = saved('en');
    for (const part of ['.answer', '.legend', '.card .meta', '.text h2']) {
      expect(text(page, part)).toBeTruthy();
      expect(text(page, part), part).not.toBe(text(english, part));
    }
  });

  test('says what the popup says: the answer, the legend, the facts of each original', () => {
    const page = saved('en');
    expect(text(page, '.answer')).toMatch(/^About 83\s% of this article is Harbour Wire’s text\.$/);
    expect(text(page, '.legend')).toContain('Harbour Wire, matched word for word');
    expect(text(page, '.card')).toContain('credited by this page');
    expect(page.querySelector('.legend b')?.textContent).toMatch(/%/);
    expect(text(saved('en', notArticleReport()), '.answer')).toContain('does not look like an article');
  });

  test('names from a page keep their direction to themselves, and are no markup', () => {
    const report = pastedReport();
    const evil = { ...report.quotations[0]!.attribution!, name: '<b>\u202eeriW</b>' };
    const page = saved('ar', { ...report, quotations: report.quotations.map((q) => ({ ...q, attribution: evil })) });
    expect(page.querySelector('main b b, bdi b')).toBeNull();
    expect(page.body.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ue000]/);
    expect(saved('ar').querySelectorAll('.answer bdi')).toHaveLength(1);
  });

  test('has the same parts whoever words it', () => {
    for (const report of [pastedReport(), mixedReport(), notArticleReport()]) {
      const english = new DOMParser().parseFromString(reportPage(report, [], ENGLISH), 'text/html');
      const shape = (page: Document) =>
        [...page.querySelectorAll('section, li, .card, mark')].map(({ tagName }) => tagName);
      expect(shape(saved('de', report))).toEqual(shape(english));
    }
  });
});
