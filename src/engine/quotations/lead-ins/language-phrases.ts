/**
 * The words with which writers of one language hand over to a source. All are lower case, in the spelling of print; a
 * space stands for any white space. `verbs` and `after` stand after the name or, in some languages, before it.
 */
export interface LeadInPhrases {
  /** BCP 47. */
  readonly language: string;
  /** "reports": what a publication does. */
  readonly verbs: readonly string[];
  /** "said": what a person does; with a person's name (or a publication's) only. */
  readonly speech: readonly string[];
  /** "has more": sayings that follow a publication's name and are no verb of reporting. */
  readonly after: readonly string[];
  /** "according to": what stands right before the name. */
  readonly before: readonly string[];
  /** "from", "via": stand before a name too, but credit it only where a colon or nothing follows. */
  readonly prepositions: readonly string[];
  /** "the letter": what can be read out instead of a publication. */
  readonly documents: readonly string[];
  /** "reads": what a document does. */
  readonly reading: readonly string[];
  /** Beginnings of a line that credits the whole text, before the name. */
  readonly tails: readonly string[];
  /** "he", "she": stand for whoever was named last. */
  readonly pronouns: readonly string[];
  /** Beginnings of lines that send the reader elsewhere: the pasted text is over. */
  readonly sendOff: readonly string[];
  /** Words of the writer's own voice outside quotation marks: "I", "we", "you". */
  readonly voice: readonly string[];
  /** Words with which a writer turns to what was just quoted: "so", "yeah". */
  readonly turns: readonly string[];
}

/** A line of words, parted by commas. */
export const list = (words: string): string[] => words.split(',').map((word) => word.trim());
