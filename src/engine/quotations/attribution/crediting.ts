import type { Publishers } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isSpokenOf } from './behind-verb.ts';
import { isSaidBefore } from './clause-before.ts';
import { behindLabel, sentenceSubject } from './clauses.ts';
import type { Credit, CreditedParagraph } from './credit.ts';
import { creditsInText } from './in-text.ts';
import { speakerLabel } from './label.ts';
import { isPronoun, phraseStartingAt } from './noun-phrases.ts';
import { Referents } from './referents.ts';
import { cuesOf, isSetOff, type ReportingCue } from './reports.ts';
import { isRole } from './roles.ts';
import { sentencesOf } from './sentences.ts';
import type { Source } from './source.ts';
import type { Sentence } from './tokens.ts';
import { toldAfter } from './told-after.ts';
import { mayIntroduce, mayLabel, maySpeak } from './topics.ts';
import { closesOver, isFiller, weightOf } from './weight.ts';

/**
 * Credit every quotation of a text to whom the text names. Looked for, in this order: right after it ("…," said Smith), before
 * it in its sentence, at its sentence's end, at another quotation of the sentence, in the sentence after it ("That is what
 * Smith said"), in a lead-in that ends in a colon, at the quotation before it; a bare phrase at last to what its sentence is about.
 */
export function creditsOf(
  text: string,
  paragraphs: readonly CreditedParagraph[],
  lexicon: Lexicon,
  publishers: Publishers,
): Map<number, Credit> {
  if (lexicon.unspaced) return creditsInText(text, paragraphs, lexicon, publishers);
  const credits = new Map<number, Credit>();
  const reader = new Reader(text, lexicon, publishers, credits);
  for (const paragraph of paragraphs) reader.read(paragraph);
  return credits;
}

/** Sets words off from those before. */
const APART = /^[,،—–]$/;

const saidByPronoun = ({ subject }: ReportingCue, lexicon: Lexicon) =>
  subject !== null && subject.to - subject.from === 1 && isPronoun(subject.sentence[subject.from]!, lexicon);

class Reader {
  /** The last credit given, and the source of a sentence that ended in a colon. */
  private last: Credit | null = null;
  private lead: Credit | null = null;
  /** In the first paragraph, which may be a headline. */
  private isAtHead = true;
  /** Quotations of the sentence before that it does not credit itself. */
  private open: number[] = [];
  private readonly text: string;
  private readonly lexicon: Lexicon;
  private readonly referents: Referents;
  private readonly credits: Map<number, Credit>;

  constructor(text: string, lexicon: Lexicon, publishers: Publishers, credits: Map<number, Credit>) {
    this.text = text;
    this.lexicon = lexicon;
    this.referents = new Referents(text, lexicon, publishers);
    this.credits = credits;
  }

  read(paragraph: CreditedParagraph): void {
    const sentences = sentencesOf(this.text, paragraph, paragraph.quotes, this.lexicon);
    let previous: Credit | null = paragraph.goesOn ? this.last : null;
    this.open = [];
    for (const sentence of sentences) previous = this.readSentence(sentence, previous) ?? previous;
    this.isAtHead = false;
  }

  private readSentence(sentence: Sentence, previous: Credit | null): Credit | null {
    const cues = cuesOf(sentence, this.lexicon);
    this.referents.read(sentence);
    const about = this.aboutOf(sentence);
    const sources: (Source | null)[] = [];
    for (const cue of cues) {
      const nearest = isSetOff(sentence, cue, this.lexicon) ? null : (sources.at(-1) ?? about);
      sources.push(cue.subject ? this.referents.speaker(cue.subject, cue.from, nearest) : null);
    }
    const given: (Credit | null)[] = [];
    let credit: Credit | null = null;
    sentence.forEach((token, at) => {
      if (token.kind !== 'quote') return;
      const direct = this.direct(sentence, at, cues, sources);
      given.push(direct);
      if (direct) this.credits.set(token.quote, direct);
    });
    const found = given.find((c) => c !== null) ?? null;
    if (given.length === 0) credit = this.toldAfter(sentence);
    this.open = found ? [] : sentence.flatMap((token) => (token.kind === 'quote' ? [token.quote] : []));
    let n = 0;
    sentence.forEach((token, at) => {
      if (token.kind !== 'quote') return;
      const own = given[n++];
      credit = own ?? (found ? { ...found, by: 'sibling' } : this.carried(sentence, at, about, previous));
      if (credit) this.credits.set(token.quote, credit);
    });
    this.note(sentence, cues, sources, about, credit);
    return credit;
  }

  /** Whom or what a sentence is about. */
  private aboutOf(sentence: Sentence): Source | null {
    const about = (start: number) => {
      const subject = sentenceSubject(sentence, this.lexicon, sentence.length, start);
      return subject && this.referents.resolve(subject);
    };
    const first = about(0);
    const behind = behindLabel(sentence);
    if (behind === 0 || first?.kind === 'person') return first;
    return this.isAtHead && mayLabel(this.text, sentence[0]!, this.lexicon) ? first : about(behind);
  }

  /** What the sentence itself says of the quotation at token `at`. */
  private direct(
    sentence: Sentence,
    at: number,
    cues: readonly ReportingCue[],
    sources: readonly (Source | null)[],
  ): Credit | null {
    const speaker = this.speaker(sentence, at);
    if (speaker) return speaker;
    const after = this.rightAfter(sentence, at, cues, sources);
    if (after) return after;
    let before = -1;
    let most = Number.NEGATIVE_INFINITY;
    let trailing = -1;
    for (let i = 0; i < cues.length; i++) {
      const cue = cues[i]!;
      if (!sources[i]) continue;
      if (cue.subject!.from < cue.from && isSpokenOf(sentence, cue.from, this.lexicon)) continue;
      if (cue.from < at) {
        const weight = weightOf(sentence, at, cue, sources[i]!, this.lexicon);
        if (weight >= most) [before, most] = [i, weight];
      } else if (trailing < 0 && (cue.strong || closesOver(sentence, at, cue, this.lexicon))) trailing = i;
    }
    if (before >= 0) return this.creditBy(sentence, cues[before]!, sources[before]!, 'before');
    if (trailing >= 0) return this.creditBy(sentence, cues[trailing]!, sources[trailing]!, 'trailing');
    // "Ida Esche wurde vorgeworfen: „…“".
    const isDone = this.lexicon.language === 'de' && cues.some(({ strong, subject }) => strong && !subject);
    const label = !isDone && this.label(sentence, at);
    if (label) return label;
    const said = cues.findLast((cue) => cue.from < at && (cue.strong || saidByPronoun(cue, this.lexicon)));
    if (!said) return null;
    // "Jurors were told": by whom is not said.
    if (isSpokenOf(sentence, said.from, this.lexicon)) return this.creditBy(sentence, said, null, 'before');
    const spoke = this.last?.source ?? null;
    const other = said.subject && spoke && !this.referents.mayMean(said.subject, spoke);
    return this.creditBy(sentence, said, other ? this.referents.spokenOf(said.subject!) : spoke, 'before');
  }

  /** What a sentence says of the quotations of the one before, which are credited with it. */
  private toldAfter(sentence: Sentence): Credit | null {
    const told = this.open.length ? toldAfter(sentence, this.lexicon) : null;
    const source = told && this.referents.resolve(told.subject);
    if (!source) return null;
    const credit = this.creditBy(sentence, told, source, 'after');
    for (const quote of this.open) this.credits.set(quote, credit);
    return credit;
  }

  private rightAfter(
    sentence: Sentence,
    at: number,
    cues: readonly ReportingCue[],
    sources: readonly (Source | null)[],
  ): Credit | null {
    const next = sentence[at + 1];
    if (!next) return null;
    const closes = /[,،?؟!…—–-]\s*$/.test(sentence[at]!.text) || APART.test(next.text);
    let from = at + 1;
    while (sentence[from]?.kind === 'mark' && from < at + 3) from++;
    const name = sentence[from];
    if (name?.kind !== 'word' || !closes) return null;
    for (let i = 0; i < cues.length; i++) {
      const cue = cues[i]!;
      if (cue.from <= at) continue;
      const begins = Math.min(cue.from, cue.subject?.from ?? cue.from);
      const beside = sentence.slice(from, begins).every((token) => isFiller(token.lower, this.lexicon));
      const source = sources[i] ?? (cue.subject && this.referents.spokenOf(cue.subject));
      const isOther = source && isSaidBefore(sentence, at, cues, cue, this.lexicon);
      if (source) return beside && !isOther ? this.creditBy(sentence, cue, source, 'after') : null;
      // "«Se va a caer», añadió.": whoever spoke last goes on.
      if (beside && cue.strong && cue.from <= from + 2)
        return this.creditBy(sentence, cue, this.last?.source ?? null, 'after');
    }
    return null;
  }

  private speaker(sentence: Sentence, at: number): Credit | null {
    const token = sentence[at]!;
    const label = speakerLabel(this.text, { start: token.inner, end: token.end });
    if (!label) return null;
    const name = this.text.slice(label.start, label.end);
    const source = { ...label, name, kind: 'person', gender: null, described: false } as const;
    return { source: this.referents.full(source), cue: null, by: 'label' };
  }

  /** "“…” — Karen Smith", "Karen Smith: “…”". */
  private label(sentence: Sentence, at: number): Credit | null {
    const next = sentence[at + 1];
    if (next && /^[—–―-]$/.test(next.text) && sentence[at + 2]?.capital) {
      const phrase = phraseStartingAt(sentence, at + 2, this.lexicon);
      const source = phrase && this.referents.resolve(phrase);
      if (source) return { source, cue: null, by: 'label' };
    }
    // "Bridge ‘a danger’ – mayor": a headline, which no full stop ends.
    const behind = /^[—–-]$/.test(next?.text ?? '') ? phraseStartingAt(sentence, at + 2, this.lexicon) : null;
    const isLast = behind?.to === sentence.length && isRole(sentence[behind.to - 1]!, this.lexicon);
    if (isLast) return { source: this.referents.resolve(behind), cue: null, by: 'label' };
    if (sentence[at - 1]?.text !== ':') return null;
    const phrase = phraseStartingAt(sentence, 0, this.lexicon);
    const source = phrase && this.referents.resolve(phrase);
    return source && mayIntroduce(phrase!, source, at - 1, this.lexicon) ? { source, cue: null, by: 'label' } : null;
  }

  /** "« Le pont, a dit Ida Frêne, est vieux. »": the credit stands inside the marks, set off by commas or dashes. */
  private within(sentence: Sentence, at: number): Credit | null {
    const token = sentence[at]!;
    for (const inner of sentencesOf(this.text, { start: token.inner, end: token.end }, [], this.lexicon)) {
      for (const { from, to, strong } of cuesOf(inner, this.lexicon)) {
        const subject = strong ? phraseStartingAt(inner, to, this.lexicon) : null;
        if (!subject) continue;
        let opens = from;
        while (opens > 0 && this.lexicon.auxiliaries.has(inner[opens - 1]!.lower)) opens--;
        const closed = inner[subject.to]?.text ?? '.';
        if (!APART.test(inner[opens - 1]?.text ?? '') || !/^[,.»”"—–]$/.test(closed)) continue;
        const source = this.referents.resolve(subject);
        if (source) return this.creditBy(inner, { from, to }, source, 'label');
      }
    }
    return null;
  }

  private carried(sentence: Sentence, at: number, about: Source | null, previous: Credit | null): Credit | null {
    if (at === 0 && this.lead) return { ...this.lead, by: 'lead' };
    if (at === 0 && previous) return { ...previous, cue: null, by: 'carried' };
    const inside = at === 0 && sentence.length <= 2 ? this.within(sentence, at) : null;
    if (inside) return inside;
    const spoken = previous ?? this.last;
    if (spoken && sentence.some((token) => this.lexicon.reported.has(token.lower))) {
      return { ...spoken, cue: null, by: 'reported' };
    }
    if (at > 0 && sentence.some((_, i) => i < at && isSpokenOf(sentence, i, this.lexicon))) return null;
    const isSomebody = about && (behindLabel(sentence) > 0 || maySpeak(about, this.lexicon));
    if (about && at > 0) return isSomebody ? { source: about, cue: null, by: 'subject' } : null;
    if (previous) return { ...previous, cue: null, by: 'carried' };
    return this.last ? { ...this.last, cue: null, by: 'last' } : null;
  }

  private note(
    sentence: Sentence,
    cues: readonly ReportingCue[],
    sources: readonly (Source | null)[],
    about: Source | null,
    credit: Credit | null,
  ): void {
    if (about) this.referents.tellOf(about);
    let lead: Credit | null = null;
    cues.forEach((cue, i) => {
      const source = sources[i];
      if (!source) return;
      // "Ash criticized the plan." Where all nouns have capitals, the subject of such a verb may be anything.
      const isAbout = this.lexicon.language === 'en' && !cue.phrase && source.start === about?.start;
      if (cue.strong || isAbout) this.referents.remember(source);
      lead = this.creditBy(sentence, cue, source, 'lead');
    });
    if (credit) this.last = credit;
    else if (lead) this.last = lead;
    if (!/^[:：]$/.test(sentence.at(-1)!.text)) this.lead = null;
    else if (lead || !about) this.lead = lead ?? this.last;
    else this.lead = { source: maySpeak(about, this.lexicon) ? about : null, cue: null, by: 'lead' };
  }

  private creditBy(
    sentence: Sentence,
    cue: Pick<ReportingCue, 'from' | 'to'>,
    source: Source | null,
    by: Credit['by'],
  ): Credit {
    return { source, cue: this.text.slice(sentence[cue.from]!.start, sentence[cue.to - 1]!.end), by };
  }
}
