import type { Dom } from '../dom.ts';

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s,]{1,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?)?(Z|[+-]\d{4})?$/;
/** 2025年1月14日, 2025. 1. 14., 2025/01/14. */
const YEAR_FIRST = /\b((?:19|20)\d\d)\s?[年년./]\s?(\d{1,2})\s?[月월./]\s?(\d{1,2})(?:\s?[日일.]|(?!\d))/;
/** 14.01.2025, 14/01/2025, 14-01-2025: the day first, as everywhere but in the United States. */
const DAY_FIRST = /(?:^|[^\d])(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d\d)(?!\d)/;
const CLOCK =
  /(?:^|[^\d:])([01]?\d|2[0-3])(?:[:.h]|[時时點点시]\s?)([0-5]\d)(?!\d)(?::([0-5]\d)(?:\.\d{1,9})?(?!\d))?\s?([ap]\.?m\b)?/i;
/** What says the zone behind a clock. A bare "-11:00" there is the end of a span of time. */
const ZONE =
  /^\.?\s{0,2}\(?(?:(?:GMT|UTC)\s?([+-]\d{1,2}(?::?\d{2})?)(?!\d)|([+-]\d{4})(?!\d)|(\+\d{2}:\d{2})(?!\d)|([A-Z]{1,5})(?![\p{L}\d]))/u;
/** Names of zones that mean one thing: those of RFC 822, and what newspapers print. Others (IST, ET) say no zone. */
const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ Z: 'Z', UT: 'Z', UTC: 'Z', GMT: 'Z', WET: 'Z', WEST: '+01:00', BST: '+01:00', CET: '+01:00', MEZ: '+01:00' },
    ...{ CEST: '+02:00', MESZ: '+02:00', EET: '+02:00', EEST: '+03:00', SAST: '+02:00', MSK: '+03:00', EAT: '+03:00' },
    ...{ PKT: '+05:00', WIB: '+07:00', HKT: '+08:00', SGT: '+08:00', AWST: '+08:00', JST: '+09:00', KST: '+09:00' },
    ...{ AEST: '+10:00', AEDT: '+11:00', NZST: '+12:00', NZDT: '+13:00', EST: '-05:00', EDT: '-04:00' },
    ...{ CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00' },
    ...{ AKST: '-09:00', AKDT: '-08:00', HST: '-10:00', BRT: '-03:00' },
  }),
);

/** A date as ISO 8601, with time and zone where the text has them; null where it is none. */
export function isoDate(text: string, language = 'en'): string | null {
  const given = text.trim().slice(0, 200);
  if (!/\d/.test(given)) return null;
  if (/^\d{10}$|^\d{13}$/.test(given)) return new Date(Number(given) * (given.length === 10 ? 1000 : 1)).toISOString();
  const iso = ISO.exec(given) ?? COMPACT.exec(given);
  if (iso) {
    const compact = iso.length === 7;
    const [, year, month, day, hour, minute] = iso;
    return build(year!, month!, day!, hour, minute, compact ? '00' : iso[6], compact ? iso[6] : iso[7]);
  }
  const time = clock(given);
  const yearFirst = YEAR_FIRST.exec(given);
  if (yearFirst) return build(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!, ...time);
  const dayFirst = DAY_FIRST.exec(given);
  if (dayFirst) {
    const [, a, b, year] = dayFirst;
    const american = Number(b) > 12 || (language.toLowerCase() === 'en-us' && Number(a) <= 12);
    return build(year!, american ? a! : b!, american ? b! : a!, ...time);
  }
  return spelled(given, language, time);
}

/** What `build` takes behind the day. */
type Time = readonly [hour?: string, minute?: string, second?: string | undefined, zone?: string | undefined];

function clock(text: string): Time {
  const rest = text.replace(DAY_FIRST, ' ');
  const found = CLOCK.exec(rest);
  if (!found) return [];
  const [whole, hour, minute, second, half] = found;
  const shift = !half
    ? 0
    : /^p/i.test(half) && Number(hour) < 12
      ? 12
      : /^a/i.test(half) && Number(hour) === 12
        ? -12
        : 0;
  const zone = zoneAt(rest.slice(found.index + whole.length, found.index + whole.length + 40));
  return [String(Number(hour) + shift), minute!, second, zone];
}

function zoneAt(behind: string): string | undefined {
  const [, aside, compact, spaced, name] = ZONE.exec(behind) ?? [];
  if (aside !== undefined) {
    const [, sign, hours, minutes = '00'] = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(aside) ?? [];
    return `${sign}${hours!.padStart(2, '0')}:${minutes}`;
  }
  return compact ?? spaced ?? (name === undefined ? undefined : ZONES.get(name));
}

function spelled(text: string, language: string, time: Time): string | null {
  const year = /\b((?:19|20)\d\d)\b/.exec(text);
  if (!year) return null;
  const lower = text.toLowerCase();
  for (const names of [monthsOf(language), monthsOf('en')]) {
    const month = names.findIndex((forms) => forms.some((form) => hasWord(lower, form)));
    const day = /(?:^|[^\d:.])(\d{1,2})(?:st|nd|rd|th|er|º|°|\.|,)?(?=[\s,.]|de\b|$)(?![:.]\d)/.exec(
      lower.replace(year[1]!, ' '),
    );
    if (month >= 0 && day) return build(year[1]!, String(month + 1), day[1]!, ...time);
  }
  return null;
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + word.length] ?? ' ');
}

const months = new Map<string, string[][]>();

/** A language's names of the months, as they stand alone, beside a day and shortened. */
function monthsOf(language: string): string[][] {
  const known = months.get(language);
  if (known) return known;
  const names = Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2020, month, 15));
    const forms = new Set<string>();
    for (const style of ['long', 'short'] as const) {
      for (const beside of [{}, { day: 'numeric' } as const]) {
        try {
          const parts = new Intl.DateTimeFormat(language, { ...beside, month: style, timeZone: 'UTC' }).formatToParts(
            day,
          );
          const name = parts
            .find((part) => part.type === 'month')
            ?.value.toLowerCase()
            .replace(/\.$/, '');
          if (name && !/\d/.test(name)) forms.add(name);
        } catch {
          // No such language: its months have no names here.
        }
      }
    }
    return [...forms];
  });
  months.set(language, names);
  return names;
}

function build(year: string, month: string, day: string, ...[hour, minute, second, zone]: Time): string | null {
  const two = (part: string) => part.padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const at = Date.parse(date);
  // The first day of what computers count from is what they print for no date; of the 30th of February one browser makes
  // the 2nd of March.
  if (Number(year) < 1800 || date === '1970-01-01' || Number.isNaN(at) || new Date(at).getUTCDate() !== Number(day))
    return null;
  if (hour === undefined || minute === undefined) return date;
  const offset = !zone
    ? ''
    : /^(?:z|utc|gmt)$/i.test(zone)
      ? 'Z'
      : `${zone.slice(0, 3)}:${zone.slice(-2) === zone.slice(1, 3) && zone.length === 3 ? '00' : zone.slice(-2)}`;
  const time = `${date}T${two(hour)}:${two(minute)}:${two(second ?? '00')}${offset}`;
  return Number.isNaN(Date.parse(time)) ? date : time;
}

const SHOWN = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time[class*="publish" i]',
  '[class*="publish" i] time',
  'article time[datetime]',
  'header time[datetime]',
  'main time[datetime]',
  'time[datetime]',
  'time',
  '[class*="publish" i]',
  '[class*="dateline" i]',
  '[class*="timestamp" i]',
  '[class*="post-date" i],[class*="entry-date" i],[class*="article-date" i],[class*="article__date" i]',
  '[class*="byline" i]',
  '.date,.datum,.fecha,.data,.posted-on,.meta,.entry-meta,.post-meta',
  '[class*="date" i]',
];

/** What pages put before the date of a change, and before that of publication. */
const UPDATED =
  /updated|modified|aktualisiert|geändert|mise? à jour|modifié|actualizad[oa]|modificad[oa]|aggiornat[oa]|atualizad[oa]|bijgewerkt|oppdatert|uppdaterad|opdateret|zaktualizowano|güncelle|обновлен|更新|수정|تحديث/i;
const PUBLISHED =
  /published|posted|veröffentlicht|erstellt|publié|publicad[oa]|pubblicat[oa]|gepubliceerd|publisert|publicerad|offentliggjort|opublikowan|yayın|опубликован|发布|發佈|公開|입력|등록|نشر/i;

/**
 * The date the page shows as that of its publication; that of a change where it shows no other. Elements of teasers are left
 * to `usable` to refuse.
 */
export function shownDate(dom: Dom, usable: (element: Element) => boolean, language: string): string | null {
  let changed: string | null = null;
  for (const selector of SHOWN) {
    for (const element of dom.all(selector).slice(0, 8)) {
      const date = usable(element) ? dateOf(dom, element, language) : null;
      if (date && !tellsChange(dom, element)) return date;
      changed ??= date;
    }
  }
  return changed;
}

function dateOf(dom: Dom, element: Element, language: string): string | null {
  for (const attribute of ['datetime', 'content', 'title']) {
    const value = dom.attribute(element, attribute);
    const date = value ? isoDate(value, language) : null;
    if (date) return date;
  }
  const text = dom.text(element);
  return text.length < 400 ? isoDate(publication(text.replace(/\s+/g, ' ')), language) : null;
}

/** Of a line with both dates, what says when it was published. */
function publication(text: string): string {
  const published = PUBLISHED.exec(text);
  const own = published && /\d/.test(text.slice(published.index)) ? text.slice(published.index) : text;
  const updated = UPDATED.exec(own);
  return updated && /\d/.test(own.slice(0, updated.index)) ? own.slice(0, updated.index) : own;
}

/** Is an element's date that of a change, by its class or by the words before it? */
function tellsChange(dom: Dom, element: Element): boolean {
  const names = dom.attribute(element, 'class') ?? '';
  if (/publish/i.test(names)) return false;
  const before = dom.previous(element);
  const words = `${before ? dom.text(before).slice(-40) : ''} ${dom.text(element).slice(0, 400)}`;
  return /updat|modif/i.test(names) ? !PUBLISHED.test(words) : UPDATED.test(words) && !PUBLISHED.test(words);
}

/** The date in an address: `/2021/02/21/`, `/2021-02-21`. */
export function dateInAddress(url: string | null): string | null {
  const found = /[/-]((?:19|20)\d\d)[/-]?(\d{2})[/-]?(\d{2})(?!\d)/.exec(url ?? '');
  return found ? build(found[1]!, found[2]!, found[3]!) : null;
}
