import type { Knowledge } from '../model.ts';
import type { Prose } from '../prose.ts';
import type { Credit, FoundQuotation } from './found.ts';
import { antecedentOf, isPronoun } from './lead-ins/antecedent.ts';
import { creditsOf } from './lead-ins/credits.ts';
import { extentOf } from './lead-ins/extent.ts';
import { isPasted } from './lead-ins/follows.ts';
import { hostOf } from './lead-ins/known-source.ts';
import { languageOf } from './lead-ins/language.ts';
import { leadInsOf } from './lead-ins/lead-in.ts';
import { attributionOf } from './lead-ins/resolve.ts';
import type { NamedSource } from './lead-ins/source.ts';
import { VoiceReader } from './lead-ins/voice.ts';

/** Text that a lead-in such as "ABC News reports:" introduces without marking it, and every credit to a publisher. */
export function introducedQuotations(
  prose: Prose,
  knowledge: Knowledge,
): { readonly quotations: FoundQuotation[]; readonly credits: Credit[] } {
  const { article, text } = prose;
  const quotations: FoundQuotation[] = [];
  const credits: Credit[] = [];
  const leadIns = leadInsOf(prose, knowledge);
  const phrases = languageOf(text);
  const language = phrases?.language ?? null;
  const voices = new VoiceReader(phrases);
  let last: NamedSource | null = null;
  leadIns.forEach((leadIn, index) => {
    const source = isPronoun(leadIn.source) ? antecedentOf(text, leadIn.source, last) : leadIn.source;
    if (!source) return;
    last = source;
    const attribution = attributionOf(source, article, knowledge, language);
    if (isOwn(prose, knowledge, attribution.domain)) return;
    if (source.kind === 'publication')
      credits.push({ start: leadIn.start, end: leadIn.end, form: 'lead-in', attribution });
    if (!leadIn.next || !isPasted(prose, leadIn, source)) return;
    // A lead-in inside text that was itself introduced belongs to it only where it is no publication's.
    const following = leadIns.find(
      (other, k) => k > index && other.start >= leadIn.next!.start && other.source.kind === 'publication',
    );
    const extent = extentOf(
      prose,
      leadIn.next.block,
      leadIn.next.start,
      following?.start ?? text.length,
      source,
      voices,
    );
    const inside = quotations.at(-1);
    if (inside && extent.start < inside.end) return;
    quotations.push({
      start: extent.start,
      end: extent.end,
      kind: source.kind === 'person' && source.spoken ? 'speech' : 'reuse',
      evidence: 'introduced',
      extentConfidence: extent.confidence,
      attribution,
      matches: [],
    });
  });
  return {
    quotations,
    credits: [...credits, ...creditsOf(prose, knowledge, language)].sort((a, b) => a.start - b.start),
  };
}

/** A publisher that names itself on its own page hands over to nobody. */
function isOwn(prose: Prose, knowledge: Knowledge, domain: string | null): boolean {
  const { url } = prose.article;
  if (!url || !domain) return false;
  return knowledge.publishers.at(url)?.domain === domain || hostOf(url) === domain;
}
