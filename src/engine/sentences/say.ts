import type { Sentence, SentencePart } from '../model.ts';
import { SENTENCES, type SentenceId } from './index.ts';
import { filled, type Place, type PlacesOf, placesOf, type Template } from './template.ts';

type Given<Id extends SentenceId> = PlacesOf<(typeof SENTENCES)[Id]>;

/** Longest text of a page or an Original that a sentence quotes, and the longest name. */
const MOST_WORDS = 240;
const MOST_NAME = 120;

/** One of the engine's sentences, with what stands in its places. */
export function say<Id extends SentenceId>(id: Id, ...given: unknown extends Given<Id> ? [] : [Given<Id>]): Sentence {
  const values = (given[0] ?? {}) as Readonly<Record<string, never>>;
  const template: Template = SENTENCES[id];
  const places = placesOf(template);
  const part = (place: Place) => partOf(place, values[place.name]!);
  const byName = new Map(places.map((place) => [place.name, english(part(place), place.kind)]));
  const first = places.find(({ kind }) => kind === 'count');
  const one = first !== undefined && values[first.name] === 1;
  const form = typeof template === 'string' ? template : template[one ? 0 : 1];
  return { id, parts: places.map(part), english: filled(form, (name) => byName.get(name)!) };
}

/** A rule of the markers says its own sentence. */
export function sayOfRule(rule: { readonly id: string; readonly reason: string }): Sentence {
  return { id: `rule.${rule.id}`, parts: [], english: rule.reason };
}

/** Several sentences as one text. */
export function together(sentences: readonly Sentence[]): string {
  return sentences.map((sentence) => sentence.english).join(' ');
}

function partOf({ kind }: Place, value: unknown): SentencePart {
  switch (kind) {
    case 'name':
      return { name: shortened(String(value), MOST_NAME) };
    case 'names':
      return { names: (value as readonly string[]).map((name) => shortened(name, MOST_NAME)) };
    case 'words':
      return { words: shortened(String(value), MOST_WORDS) };
    case 'count':
      return { count: Number(value) };
    case 'share':
      return { share: Number(value) };
    case 'date':
    case 'moment':
      return { date: String(value).slice(0, 40) };
  }
}

function english(part: SentencePart, kind: Place['kind']): string {
  if ('name' in part) return part.name;
  if ('words' in part) return part.words;
  if ('names' in part) return listed(part.names);
  if ('share' in part) return `${Math.round(part.share * 100)} %`;
  if ('date' in part) return kind === 'moment' ? momentOf(part.date) : part.date.slice(0, 10);
  return String(part.count);
}

/** Two moments are told apart only on one clock; a time that says no zone stands on none. */
function momentOf(date: string): string {
  if (/T[\d:.]{1,20}$/.test(date)) return date.slice(0, 10);
  const time = new Date(date);
  const isTimed = date.length > 10 && !Number.isNaN(time.getTime());
  return isTimed ? `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC` : date.slice(0, 10);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
