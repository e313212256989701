import * as v from 'valibot';
import { addressOf, dateOf, type LookUpProvider, lineOf, MOST_FINDINGS } from './provider.ts';

const AnswerSchema = v.object({
  claims: v.optional(
    v.array(
      v.object({
        claimReview: v.optional(
          v.array(
            v.object({
              publisher: v.optional(v.object({ name: v.optional(v.unknown()), site: v.optional(v.unknown()) }), {}),
              url: v.optional(v.unknown()),
              title: v.optional(v.unknown()),
              reviewDate: v.optional(v.unknown()),
            }),
          ),
          [],
        ),
      }),
    ),
    [],
  ),
});

/** Google's search of what fact-checkers published (Fact Check Tools, `claims:search`), with a key of the reader's own. */
export const factCheck: LookUpProvider = {
  needsKey: true,
  longest: 250,
  propose: (sentence) => sentence.slice(0, 250),
  address(base, words, key) {
    const url = new URL('/v1alpha1/claims:search', base);
    url.search = new URLSearchParams({ query: words, pageSize: String(MOST_FINDINGS), key }).toString();
    return url.href;
  },
  read(answer) {
    const read = v.safeParse(AnswerSchema, answer);
    if (!read.success) return null;
    // What the reviews rate the claims is theirs to say, on their own pages.
    return read.output.claims
      .flatMap(({ claimReview }) => claimReview)
      .flatMap(({ publisher, url, title, reviewDate }) => {
        const at = addressOf(url);
        if (at === null) return [];
        const name = lineOf(publisher.name) ?? lineOf(publisher.site);
        return [
          { url: at, publisher: name, title: lineOf(title), published: dateOf(reviewDate as string | undefined) },
        ];
      });
  },
};
