import type { SourceKind } from '../../model.ts';

/**
 * Where a language puts the speaker: `svo` subject, verb, quotation or quotation, verb, subject; `v2` the verb second
 * and the subject on either side; `sov` the verb last; `vso` the verb first.
 */
export type WordOrder = 'svo' | 'v2' | 'sov' | 'vso';
export type Gender = 'he' | 'she' | 'it' | 'they';

export interface Telling {
  /** The source follows right after these words. */
  readonly opens: readonly string[];
  /** A word that must follow behind it, "." for none; null where anything may. */
  readonly closes: string | null;
}

/** The words by which a language credits what it quotes. All lower case; phrases have spaces between their words. */
export interface Lexicon {
  readonly language: string;
  readonly order: WordOrder;
  /** Verbs of saying, every form: they credit a quotation wherever they stand beside it. */
  readonly says: ReadonlySet<string>;
  /** Verbs that credit only what stands in the same clause: "called", "accused", "praised". */
  readonly judges: ReadonlySet<string>;
  /** Verbs that say something only behind another: "fait savoir". By the last word, the words before it. */
  readonly saysTogether: ReadonlyMap<string, ReadonlySet<string>>;
  /** Forms of them that have no subject of their own: "saying", Arabic "قائلا". */
  readonly goesOn: ReadonlySet<string>;
  /** Verbs that give something a name, so that a capitalised phrase after them is somebody's word. */
  readonly calls: ReadonlySet<string>;
  /** Particles at a clause's end that make another verb of it: "fand … statt" says nothing. */
  readonly undone: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs whose object speaks, where words are said to be its own: "zitiert sie mit den Worten". */
  readonly quoting: ReadonlySet<string>;
  /** Verbs that quote only where a document or body does them: "the report found". */
  readonly finds: ReadonlySet<string>;
  /** Nouns that credit like verbs: "Smith’s claim that". */
  readonly claims: ReadonlySet<string>;
  /** Phrases before a source: "according to". */
  readonly beforeWords: readonly (readonly string[])[];
  /** What somebody said, before whose it is: Russian "слова Ивана", Italian "le parole di". */
  readonly wordsOf: readonly (readonly string[])[];
  /** Words between a quotation and its source without a verb: German "so". */
  readonly after: readonly string[];
  /** Phrases after a source: German "zufolge", Turkish "göre". */
  readonly behind: readonly string[];
  /** What stands round the source behind a quotation: "ist … überzeugt". */
  readonly around: readonly Telling[];
  /** How a sentence opens that says who spoke in the one before it: "das teilte … mit". */
  readonly tells: readonly Telling[];
  /** How a sentence ends that says who speaks in the next: Japanese "こう話す". */
  readonly foretells: readonly string[];
  /** Before the agent of a passive: "by", "von". */
  readonly agent: ReadonlySet<string>;
  /** Auxiliaries of the passive; with a participle after them the subject is not the source. */
  readonly passives: ReadonlySet<string>;
  readonly participle: RegExp | null;
  /** Auxiliaries that hold the second place while the verb of saying stands last. */
  readonly finite: ReadonlySet<string>;
  /** Verb forms of reported speech, which carry the last source on without naming it: German "sei", "habe". */
  readonly reported: ReadonlySet<string>;
  /** Verbs of saying without a speaker: "es heißt", "darin steht". */
  readonly impersonal: ReadonlySet<string>;
  /** With them, stand for the document that was spoken of: "darin", "dort". */
  readonly therein: ReadonlySet<string>;
  /** Before an example of what is said: "Parolen wie „…“". */
  readonly such: ReadonlySet<string>;
  readonly subordinating: ReadonlySet<string>;
  /** Words behind a verb that are never its subject: pronouns, Russian "журналистам". */
  readonly objects: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Gender>;
  /** "As": the subject stands behind the verb, Polish "jak podkreśla". */
  readonly as: ReadonlySet<string>;
  /** "who", "which": the source stands before. */
  readonly relatives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Common verbs that say nothing; a noun phrase ends at them. */
  readonly verbs: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Written before a name and no part of it: "Sen.", "President", "Herr". */
  readonly titles: ReadonlySet<string>;
  /** What a nameless source is called, and of what kind it is. */
  readonly nouns: ReadonlyMap<string, SourceKind>;
  /** With a capital at a name's end they tell that it is a firm's or club's, whatever it begins with: "Captain Elm Foods". */
  readonly firms: ReadonlySet<string>;
  /** Bodies that go by where they are: "Polizei Altmark" is no name without its first word. */
  readonly authorities: ReadonlySet<string>;
  /** Before the title of a work or a name in marks: "film", "book", "der Partei". */
  readonly works: ReadonlySet<string>;
  /** After these a capitalised phrase is what somebody calls something, not its name: "as", "a". */
  readonly calling: ReadonlySet<string>;
  /** Capitalised though no name: days, months; in languages that capitalise only names. */
  readonly calendar: ReadonlySet<string>;
  /**
   * The article that is written on its noun, in a script without capitals: who is named is told by it, and by the words for
   * roles, whose names stand behind them ("الوزير سامر النجار").
   */
  readonly article: string | null;
  /** What stands between a role and the name of who has it: "وزير خارجية". */
  readonly complements: ReadonlySet<string>;
  /** Words that begin with a preposition or conjunction written on them. */
  readonly attached: RegExp | null;
  /** Behind these words the next begins with a preposition: "وفقا لسامر". */
  readonly takes: ReadonlySet<string>;
  /** What names of people begin with, where they are few: a name behind a place begins there ("tỉnh Quảng Nam Lê Văn Tần"). */
  readonly families: ReadonlySet<string>;
  /** Signs for vowels and length, which a word may be written with or without. */
  readonly vowels: RegExp | null;
  /** Pronouns that are hung on a verb by a hyphen: "assure-t-elle". */
  readonly clitics: RegExp | null;
  /** Do companies, clubs and papers stand in marks wherever they are named? Then one capitalised word is a name. */
  readonly marksNames: boolean;
  /** Does what belongs to a noun stand behind it without a preposition: "minister gospodarki"? */
  readonly genitives: boolean;
  /** Does a role stand behind its name: "Kőris Ida polgármester"? */
  readonly rolesBehind: boolean;
  /** The ending of a case that stands behind a name and an apostrophe: Turkish "Çınar'a". */
  readonly caseEnding: RegExp | null;
  /** The one that shows whose something is: "Çınar'ın". */
  readonly genitiveEnding: RegExp | null;
  /** Are nouns compounded, so that the last part tells what a word means ("Innenminister")? */
  readonly compounds: boolean;
  /** Are credits read from the text beside a quotation? Where it is written without spaces, `says` are endings and `topic` marks who speaks. */
  readonly unspaced: boolean;
  /** Does a dash at a paragraph's head open speech? */
  readonly dialogue: boolean;
  readonly topic: readonly string[];
}
