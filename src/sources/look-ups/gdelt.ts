import * as v from 'valibot';
import { addressOf, dateOf, type LookUpProvider, lineOf, MOST_FINDINGS } from './provider.ts';

const AnswerSchema = v.object({
  articles: v.optional(
    v.array(
      v.object({
        url: v.unknown(),
        title: v.unknown(),
        domain: v.unknown(),
        seendate: v.unknown(),
      }),
    ),
    [],
  ),
});

/** GDELT's search of the world's news of the last three months (DOC 2.0), which asks for no key. */
export const gdelt: LookUpProvider = {
  needsKey: false,
  longest: 250,
  // The marks make it one phrase; those inside would end it.
  propose: (sentence) =>
    `"${sentence
      .replace(/["“”„«»]/gu, ' ')
      .replace(/\s{1,99}/gu, ' ')
      .trim()
      .slice(0, 240)}"`,
  address(base, words) {
    const url = new URL('/api/v2/doc/doc', base);
    url.search = new URLSearchParams({
      query: words,
      mode: 'ArtList',
      format: 'json',
      sort: 'DateAsc',
      maxrecords: String(MOST_FINDINGS),
    }).toString();
    return url.href;
  },
  read(answer) {
    const read = v.safeParse(AnswerSchema, answer);
    if (!read.success) return null;
    return read.output.articles.flatMap(({ url, title, domain, seendate }) => {
      const at = addressOf(url);
      if (at === null) return [];
      // When GDELT first saw it, as "20261005T123000Z".
      const seen =
        typeof seendate === 'string'
          ? seendate.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
          : null;
      return [{ url: at, publisher: lineOf(domain), title: lineOf(title), published: dateOf(seen) }];
    });
  },
};
