import { squeeze } from './strings.ts';

/** Strokes that templates put between a headline and the name of the site. */
const SEPARATOR = /\s+[|–—\-·•»«›‹<>:/\\~⋆★❘¦]{1,2}\s+|\s*[|｜]\s*|：(?=[^：]{2,20}$)/;

/** What may hold the headline. */
export interface TitleSources {
  /** Visible first-level headings, in reading order. */
  readonly headings: readonly string[];
  /** Lesser ones right above the text, the nearest first. */
  readonly above: readonly string[];
  readonly structured: string | null;
  /** `og:title`, `twitter:title`. */
  readonly shared: readonly string[];
  /** The `title` element. */
  readonly document: string;
  readonly site: string | null;
}

/** The headline: what the page shows as such, where its metadata agree; else what they say, without the site's name. */
export function titleOf(sources: TitleSources): string | null {
  const said = [sources.structured, ...sources.shared, sources.document].filter(
    (text) => text !== null && text !== '',
  ) as string[];
  const bare = said.map((text) => withoutSite(text, sources.site));
  const squeezed = [...said, ...bare].map(squeeze);
  const site = squeeze(sources.site ?? '');
  const headings = sources.headings.filter((heading) => squeeze(heading) !== '' && squeeze(heading) !== site);
  const same = headings.find((heading) => squeezed.includes(squeeze(heading)));
  const alike = same ?? headings.find((heading) => squeezed.some((text) => overlaps(squeeze(heading), text)));
  if (alike !== undefined) return alike;
  if (!said.length) return sources.headings[0] ?? sources.above[0] ?? null;
  // Where the site's name is the first-level heading, the headline is a lesser one: what else they say is a name's or section's.
  const part = sources.above.find(
    (heading) => squeeze(heading) !== site && said.some((text) => overlaps(squeeze(heading), squeeze(text))),
  );
  if (part !== undefined) return part;
  // Where two agree it is that; else the first in order of trust.
  const agreed = bare.find((text, i) => bare.some((other, j) => j !== i && squeeze(other) === squeeze(text)));
  return agreed ?? bare[0] ?? null;
}

/** Is one text the larger part of the other? */
function overlaps(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 10 && short.length >= 0.4 * long.length && long.includes(short);
}

/** "Headline | Site", "Site - Headline": without the site. */
export function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR).filter(Boolean);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!;
  const first = parts[0]!;
  const name = squeeze(site ?? '');
  const isSite = (part: string) => {
    const own = squeeze(part);
    return (
      name !== '' && own !== '' && (own === name || (own.length > 3 && (name.includes(own) || own.includes(name))))
    );
  };
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—\-·•»«›‹<>:：/\\｜~⋆★❘¦]+$/, '');
  if (isSite(first)) return title.slice(first.length).replace(/^[\s|–—\-·•»«›‹<>:：/\\｜~⋆★❘¦]+/, '');
  // A short end behind a stroke, after a headline of some length, is the site's name or a section's.
  if (
    name === '' &&
    /\s[|–—-]\s/.test(title) &&
    last.split(/\s+/).length <= 4 &&
    title.length - last.length > 2 * last.length
  ) {
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—\-·•»«:/\\]+$/, '');
  }
  return title;
}
