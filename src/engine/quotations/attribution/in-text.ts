import type { Publishers } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Credit, CreditedParagraph } from './credit.ts';
import { Discourse } from './discourse.ts';
import { hindiCredit } from './hindi.ts';
import { koreanCredit } from './korean.ts';
import { persianCredit } from './persian.ts';
import { unspacedCredit } from './unspaced.ts';

/** Languages whose credits are read from the text beside a quotation in a way of their own. */
const OWN_WAY = { ko: koreanCredit, hi: hindiCredit, fa: persianCredit } as const;
const hasOwnWay = (language: string): language is keyof typeof OWN_WAY => Object.hasOwn(OWN_WAY, language);

const goesOn = (last: Credit | null): Credit | null => last && { ...last, cue: null, by: 'last' };

/**
 * Credit every quotation of a text whose language shows neither by capitals nor by spaces who is named: each by what stands
 * beside it, else to whoever was credited last.
 */
export function creditsInText(
  text: string,
  paragraphs: readonly CreditedParagraph[],
  lexicon: Lexicon,
  publishers: Publishers,
): Map<number, Credit> {
  const credits = new Map<number, Credit>();
  const discourse = new Discourse();
  let last: Credit | null = null;
  for (const paragraph of paragraphs) {
    for (const quote of paragraph.quotes) {
      const own: Credit | null = hasOwnWay(lexicon.language)
        ? OWN_WAY[lexicon.language](text, paragraph, quote, lexicon)
        : unspacedCredit(text, paragraph, quote, lexicon, publishers);
      // "कुमार ने कहा", where the text said "रवि कुमार ने कहा" before.
      const source: Credit['source'] = own?.source ? discourse.full(own.source) : null;
      const credit: Credit | null = own ? { ...own, source } : goesOn(last);
      if (source) discourse.remember(source);
      if (credit) credits.set(quote.index, credit);
      last = credit;
    }
  }
  return credits;
}
