import type { SourceKind } from '../../model.ts';
import type { Gender, Lexicon, Telling, WordOrder } from './lexicon.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));
const list = (phrases: string): readonly string[] =>
  phrases
    .split(',')
    .map((p) => p.trim())
    .filter(Boolean);

/** How a lexicon is written down: words with spaces between them, phrases with commas. */
export interface LexiconSource {
  readonly language: string;
  readonly order?: WordOrder;
  readonly says: string;
  readonly saysTogether?: string;
  readonly goesOn?: string;
  readonly judges?: string;
  readonly calls?: string;
  readonly undone?: string;
  readonly quoting?: string;
  readonly finds?: string;
  readonly claims?: string;
  readonly before?: string;
  readonly wordsOf?: string;
  readonly after?: string;
  readonly behind?: string;
  /** Three dots stand for the source. */
  readonly around?: string;
  /** Likewise: "das teilte … mit"; nothing behind it: "so … .". */
  readonly tells?: string;
  readonly foretells?: string;
  readonly agent?: string;
  readonly passives?: string;
  readonly participle?: RegExp;
  readonly finite?: string;
  readonly reported?: string;
  readonly impersonal?: string;
  readonly therein?: string;
  readonly such?: string;
  readonly subordinating?: string;
  readonly objects?: string;
  readonly as?: string;
  readonly he?: string;
  readonly she?: string;
  /** Means no person. */
  readonly it?: string;
  readonly they?: string;
  readonly relatives?: string;
  readonly determiners?: string;
  readonly prepositions?: string;
  readonly conjunctions?: string;
  readonly auxiliaries?: string;
  readonly verbs?: string;
  readonly adverbs?: string;
  readonly titles?: string;
  readonly people?: string;
  readonly bodies?: string;
  /** Those of the bodies that stand before their place. */
  readonly authorities?: string;
  readonly firms?: string;
  readonly documents?: string;
  readonly publications?: string;
  readonly works?: string;
  readonly calling?: string;
  readonly calendar?: string;
  readonly article?: string;
  readonly complements?: string;
  readonly attached?: RegExp;
  readonly takes?: string;
  readonly families?: string;
  readonly vowels?: RegExp;
  readonly clitics?: RegExp;
  readonly marksNames?: boolean;
  readonly genitives?: boolean;
  readonly rolesBehind?: boolean;
  readonly caseEnding?: RegExp;
  readonly genitiveEnding?: RegExp;
  readonly compounds?: boolean;
  readonly unspaced?: boolean;
  readonly dialogue?: boolean;
  readonly topic?: string;
}

export function lexicon(source: LexiconSource): Lexicon {
  const nouns = new Map<string, SourceKind>();
  for (const word of set(source.people ?? '')) nouns.set(word, 'unknown');
  for (const word of set(source.bodies ?? '')) nouns.set(word, 'organisation');
  for (const word of set(source.documents ?? '')) nouns.set(word, 'document');
  for (const word of set(source.publications ?? '')) nouns.set(word, 'publication');
  const pronouns = new Map<string, Gender>();
  for (const word of set(source.they ?? '')) pronouns.set(word, 'they');
  for (const word of set(source.it ?? '')) pronouns.set(word, 'it');
  for (const word of set(source.he ?? '')) pronouns.set(word, 'he');
  for (const word of set(source.she ?? '')) pronouns.set(word, 'she');
  return {
    language: source.language,
    order: source.order ?? 'svo',
    says: set(`${source.says} ${source.goesOn ?? ''}`),
    saysTogether: pairs(source.saysTogether, ([first, last]) => [last, first]),
    goesOn: set(source.goesOn ?? ''),
    judges: set(source.judges ?? ''),
    calls: set(source.calls ?? ''),
    undone: pairs(source.undone, ([verb, particle]) => [verb, particle]),
    quoting: set(source.quoting ?? ''),
    finds: set(source.finds ?? ''),
    claims: set(source.claims ?? ''),
    // The longest first, so that "nach angaben von" is not read as "nach angaben".
    beforeWords: list(source.before ?? '')
      .map((phrase) => phrase.split(' '))
      .sort((a, b) => b.length - a.length),
    wordsOf: list(source.wordsOf ?? '').map((phrase) => phrase.split(' ')),
    after: list(source.after ?? ''),
    behind: list(source.behind ?? ''),
    around: list(source.around ?? '').map(telling),
    tells: list(source.tells ?? '').map(telling),
    foretells: list(source.foretells ?? ''),
    agent: set(source.agent ?? ''),
    passives: set(source.passives ?? ''),
    participle: source.participle ?? null,
    finite: set(source.finite ?? ''),
    reported: set(source.reported ?? ''),
    impersonal: set(source.impersonal ?? ''),
    therein: set(source.therein ?? ''),
    such: set(source.such ?? ''),
    subordinating: set(source.subordinating ?? ''),
    objects: set(source.objects ?? ''),
    as: set(source.as ?? ''),
    pronouns,
    relatives: set(source.relatives ?? ''),
    determiners: set(source.determiners ?? ''),
    prepositions: set(source.prepositions ?? ''),
    conjunctions: set(source.conjunctions ?? ''),
    auxiliaries: set(source.auxiliaries ?? ''),
    verbs: set(source.verbs ?? ''),
    adverbs: set(source.adverbs ?? ''),
    titles: set(source.titles ?? ''),
    nouns,
    firms: set(source.firms ?? ''),
    authorities: set(source.authorities ?? ''),
    works: set(source.works ?? ''),
    calling: set(source.calling ?? ''),
    calendar: set(source.calendar ?? ''),
    article: source.article ?? null,
    complements: set(source.complements ?? ''),
    attached: source.attached ?? null,
    takes: set(source.takes ?? ''),
    families: set(source.families ?? ''),
    vowels: source.vowels ?? null,
    clitics: source.clitics ?? null,
    marksNames: source.marksNames ?? false,
    genitives: source.genitives ?? false,
    rolesBehind: source.rolesBehind ?? false,
    caseEnding: source.caseEnding ?? null,
    genitiveEnding: source.genitiveEnding ?? null,
    compounds: source.compounds ?? false,
    unspaced: source.unspaced ?? false,
    dialogue: source.dialogue ?? false,
    topic: [...set(source.topic ?? '')],
  };
}

type Pair = readonly [string, string];

/** Phrases of two words, as what belongs to each key; `keyed` gives the key first. */
function pairs(phrases: string | undefined, keyed: (words: Pair) => Pair): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  for (const phrase of list(phrases ?? '')) {
    const [key, other] = keyed(phrase.split(' ') as [string, string]);
    out.set(key, (out.get(key) ?? new Set()).add(other));
  }
  return out;
}

function telling(phrase: string): Telling {
  const [opens, closes] = phrase.split(' … ') as [string, string?];
  return { opens: opens.split(' '), closes: closes ?? null };
}

/** A language of which nothing is known: its marks are read, its credits are not. */
export const NO_WORDS: Lexicon = lexicon({ language: 'und', says: '' });
