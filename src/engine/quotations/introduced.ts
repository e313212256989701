import type { PublisherKnowledge } from '../model.ts';
import { isOwnName } from '../own-name.ts';
import type { Prose } from '../prose.ts';
import { overlap } from '../text/spans.ts';
import type { FoundQuotation, PublisherCredit } from './found.ts';
import { antecedentOf, isPronoun } from './lead-ins/antecedent.ts';
import { creditsAround } from './lead-ins/around.ts';
import { creditsOf } from './lead-ins/credits.ts';
import { extentOf } from './lead-ins/extent.ts';
import { isPasted } from './lead-ins/follows.ts';
import { PageLanguage } from './lead-ins/language.ts';
import { leadInsOf } from './lead-ins/lead-in.ts';
import { attributionOf } from './lead-ins/resolve.ts';
import type { NamedSource } from './lead-ins/source.ts';
import { VoiceReader } from './lead-ins/voice.ts';
import { turnsOf } from './turns.ts';

/** Text that a lead-in such as "ABC News reports:" introduces without marking it, and every credit to a publisher. */
export function introducedQuotations(
  prose: Prose,
  knowledge: PublisherKnowledge,
): { readonly quotations: FoundQuotation[]; readonly credits: PublisherCredit[] } {
  const { article, text } = prose;
  const quotations: FoundQuotation[] = [];
  const credits: PublisherCredit[] = [];
  const page = new PageLanguage(article);
  let voices: VoiceReader | null = null;
  const leadIns = leadInsOf(prose, knowledge);
  let last: NamedSource | null = null;
  for (const [index, leadIn] of leadIns.entries()) {
    const source: NamedSource | null = isPronoun(leadIn.source)
      ? antecedentOf(text, leadIn.source, last)
      : leadIn.source;
    if (!source) continue;
    last = source;
    const attribution = attributionOf(source, article, knowledge, page);
    // A publisher that names itself on its own page hands over to nobody.
    if (isOwnName(article, attribution, knowledge.publishers)) continue;
    const { start, end } = leadIn;
    if (source.kind === 'publication') credits.push({ start, end, form: 'lead-in', attribution });
    const { next } = leadIn;
    // A person's lead-in inside a publication's text belongs to that text.
    if (!next || next.start < (quotations.at(-1)?.end ?? 0) || !isPasted(prose, leadIn, source)) continue;
    const following = leadIns.find(
      (other, k) =>
        k > index &&
        other.start >= next.start &&
        (other.source.kind === 'publication' || source.kind !== 'publication'),
    );
    voices ??= new VoiceReader(page);
    const extent = extentOf(prose, next, following?.start ?? text.length, source, voices);
    quotations.push({
      start: extent.start,
      end: extent.end,
      kind: source.kind === 'person' && source.spoken ? 'speech' : 'reuse',
      evidence: 'introduced',
      extentConfidence: extent.confidence,
      attribution,
      matches: [],
    });
  }
  // A talk inside a publication's text belongs to that text.
  const taken = [...quotations];
  for (const turn of turnsOf(prose, knowledge, page)) {
    if (!taken.some((other) => overlap(other, turn) > 0)) quotations.push(turn);
  }
  quotations.sort((a, b) => a.start - b.start);
  const others = [...creditsOf(prose, knowledge, page), ...creditsAround(article, knowledge, page)].filter(
    ({ attribution }) => !isOwnName(article, attribution, knowledge.publishers),
  );
  const all = [...credits, ...others];
  return { quotations, credits: all.sort((a, b) => a.start - b.start) };
}
