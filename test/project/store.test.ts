import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS, manifestFor } from '../../manifest.config.ts';

const LANGUAGES = readdirSync('public/_locales');
const listing = (language: string) => readFileSync(`docs/store/listing/${language}.md`, 'utf8');
const part = (language: string, heading: string) =>
  new RegExp(`^## ${heading}\\n([^]*?)(?=\\n## |$(?![^]))`, 'm').exec(listing(language))?.[1]?.trim() ?? '';

describe.each(LANGUAGES)('the stores’ page in %s', (language) => {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

  it('has a summary and a description, within what the stores take', () => {
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
    expect(part(language, 'Summary').length).toBeGreaterThan(80);
    expect(part(language, 'Summary').length).toBeLessThanOrEqual(250);
    expect(part(language, 'Description').length).toBeGreaterThan(800);
    expect(part(language, 'Description').length).toBeLessThanOrEqual(15_000);
  });

  it('says as much as the others', () => {
    const points = (of: string) => part(of, 'Description').match(/^• /gm)?.length;
    expect(points(language)).toBe(points('en'));
  });
});

describe('what the stores are told', () => {
  const answers = readFileSync('docs/store/answers.md', 'utf8');

  it.each(BROWSERS)('justifies every permission of the manifest for %s, and no other', (browser) => {
    const { permissions, optional_permissions, optional_host_permissions } = manifestFor(browser, false);
    const justified = Array.from(answers.matchAll(/^\| `([^`]+)`(?: \(optional\))? \|/gm), ([, name]) => name);
    const all = [...permissions, ...optional_permissions, ...optional_host_permissions];
    expect(all.filter((name) => !justified.includes(name))).toEqual([]);
    const chromes = ['offscreen', 'sidePanel'];
    expect(justified.filter((name) => !all.includes(name!) && !chromes.includes(name!))).toEqual([]);
  });
});
