import { clean } from './strings.ts';

/** "By", "Von", "Par" … before a name, in the languages of news; ended by a space or a colon. */
export const BY =
  /^(?:(?:written|words|story|text|recipe|report(?:ed)?|article|posted|published|submitted|publicado|escrito|geschrieben|rédigé|redactado|skrevet|geschreven) (?:by|por|von|par|av|af|door)|by|von|par|por|per|di|da|de|door|av|af|autor(?:in|es|en|ka)?|authors?|auteurs?|autore|autori|yazar|yazan|oleh|penulis|reporter|text|tekst|texto|testo|foto e texto|redakcja|автор|текст|โดย|ผู้เขียน|بقلم|מאת|作者|記者|记者|文|글)(?:\s*[:：/]\s*|\s+)/iu;
/** What a link to all that somebody wrote begins with, its name behind or in the next line. */
const ALL_OF =
  /^(?:(?:show|view|see|read) (?:all|more) (?:articles|posts|stories|entries)|all (?:articles|posts|stories)|more|(?:zeige )?alle (?:beiträge|artikel)|(?:voir|afficher) tous les articles|ver (?:todas las entradas|todos los artículos|todos os (?:posts|artigos))|vedi tutti gli articoli|(?:bekijk )?alle (?:berichten|artikelen)) (?:of|by|from|von|de|do|da|di|van|par)\s+/iu;
/** The same in Arabic, where only the colon tells it from a sentence that begins so. */
export const WROTE = /^(?:كتبت?|تحرير|إعداد)\s?[:：]\s?/u;
/** "March 4, 2031 by …": the names behind a date. */
export const DATE_BY = /\d[^\n]{0,30}\s(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\s+(?=\p{Lu})/u;
/** "来源：… 记者：…": names with a label, among others in one line. */
export const LABELLED = /(?:^|[\s|])(?:作者|记者|記者|撰文)\s?[:：]\s?([^\s|：:]{2,30})/u;
const AFTER = /\s*(?:기자|記者|记者|특파원|통신원)$/u;
/** Where the names end and something else of the byline begins. */
const REST =
  /\s[|•·–—]\s|\s*[|｜•]\s*|\s+-\s+|,?\s+(?:published|updated|posted|last updated|on|am|le|el|il|den)\s+(?=.{0,20}\d)|\b\d{1,2}[./:]\d{2}|\b(?:19|20)\d\d\b|\s@|\s\S{1,60}@\S|\s(?:leave a (?:comment|reply)|no comments|comments off|\d{1,5} comments?)\b/i;
/** Where another's part in the text begins: "Ida Ash and fact-checked by Ido Elm", "Ida Ash. Edited by …". */
const ANOTHERS_PART =
  /(?:^|[,.;]?\s(?:and\s|und\s|et\s|y\s|e\s)?|\s?[(（｜])(?:(?:fact[- ]?checked|(?:medically |clinically |editorially |expert |fact )?reviewed|verified|checked|edited|translated) by|(?:geprüft|verifiziert|übersetzt) von|(?:vérifié|relu|revu|traduit) par|(?:verificado|revisado|traducido|traduzido|checado) por|fakten (?:geprüft|gecheckt) von|fachlich geprüft von|medizinisch geprüft von|faits vérifiés par|(?:datos|hechos) verificados por|fatti verificati da|(?:fatos|factos) verificados por|feiten gecontroleerd door|faktagranska[dt] av|fakty sprawdził|факты провер|ファクトチェック|事实核查|팩트체크)/iu;
/** What somebody else than the author did, before a date and a name: "Fact checked on 3 May 2031 by Ido Elm". */
const ANOTHERS_WORK =
  /(?<!\p{L})(?:(?:fact[- ]?)?checked|reviewed|verified|edited|translated|(?:fakten)?geprüft|vérifié|revisado|verificado|übersetzt|tradui[td]|traducido|traduzido|tradotto|vertaald|(?:fakta)?granska[dt])(?!\p{L})/iu;
/** "18 NOV", "November 20", "3 de mayo de": what is left of a date behind, or instead of, a name. */
const DAY = /(?:^|,?\s)(?:\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}(?:\sde)?|\p{L}{3,9}\s\d{1,2}),?$/u;
/** ", Political Correspondent": what somebody is, behind the name and before the next. */
const ROLE =
  /,\s[^,]{0,40}(?:writers?|reporters?|correspond[ae]nte?s?|korrespondent(?:in)?|corresponsal|corrispondente|editors?|columnists?|journalist(?:e|in)?|redakteur(?:in)?|producer|staff)(?![\p{L}’'])[^,]{0,30}(?=,|$)/giu;
/** The same without a comma, in the words that such titles are made of. */
const BARE_ROLE =
  /\s(?:(?:staff|senior|chief|deputy|news|sports?|political|politics|business|health|science|crime|education|economics|foreign|city|special)\s){0,2}(?:reporter|writer|correspondent|editor|columnist)s?$/i;
const IN_BRACKETS = /\s*\([^()]*\)$/;
const LINKING = /^(?:and|und|et|y|e|og|och|en|i|&|,)$/i;

/** A label that asks for a name on the next line, and another's: "Fact-checked by", "Photos:". */
export function asksForAnother(line: string): boolean {
  return (
    /(?:\s(?:by|von|durch|par|por|da|door|av|af)|[:：])$/iu.test(line) && !BY.test(`${line} `) && !WROTE.test(line)
  );
}

/**
 * A byline without "By" and what follows the names; null where nothing like a name is left. Lines of the text are what
 * stands apart on the page: the names are in the first that has any.
 */
export function bylineFrom(text: string): string | null {
  const labelled = LABELLED.exec(text)?.[1];
  if (labelled !== undefined) return labelled;
  const lines = text
    .trim()
    .replace(ALL_OF, '')
    .replace(BY, '')
    .replace(BY, '')
    .replace(WROTE, '')
    .replace(/^كتبت?\s/u, '')
    .split('\n');
  const line = firstOf(lines.map(clean).filter((one) => one !== null));
  if (!line || line.length > 300) return null;
  const dated = DATE_BY.exec(line);
  if (dated && ANOTHERS_WORK.test(line.slice(0, dated.index))) return null;
  const name = withoutPlace(
    (dated ? line.slice(dated.index + dated[0].length) : line)
      .split(REST)[0]!
      .split(ANOTHERS_PART)[0]!
      .trim()
      .replace(DAY, '')
      .replace(AFTER, '')
      .replace(IN_BRACKETS, '')
      .replace(ROLE, ''),
  )
    .replace(/\s,/g, ',')
    .replace(/^[\s:：,/]+|[\s:：,;/→»›]+$/g, '');
  if (!/\p{L}{2}|\p{Script=Han}/u.test(name) || name.length > 120 || /^(?:https?:|www\.|@|\d)/i.test(name)) return null;
  if (name.split(/\s+/).length > 14) return null;
  const bare = name.replace(BARE_ROLE, '');
  return bare.includes(' ') && isNameLike(bare) ? bare : name;
}

/** The first line, and what an "and" of its own ties to it. */
function firstOf(lines: readonly string[]): string | undefined {
  let first = lines[0];
  for (let i = 1; i + 1 < lines.length && LINKING.test(lines[i]!); i += 2) first += ` ${lines[i]} ${lines[i + 1]}`;
  return first;
}

/** "Ida Ash in Lowmere": without where she was. */
function withoutPlace(names: string): string {
  const at = names.search(/\sin\s\p{Lu}/u);
  return at > 0 && names.slice(0, at).includes(' ') ? names.slice(0, at) : names;
}

/** Particles that stand small inside a name. */
const PARTICLE = /^(?:de|del|della|da|dos|di|la|le|van|von|der|den|zu|bin|ibn|al|el|y|e)$/;

/** One to five words with a capital, or of a script that has none: not a sentence, not a label. */
export function isNameLike(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= 5 &&
    /^[\p{Lu}\p{Lo}]/u.test(text) &&
    words.every((word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’·-]{0,20}$/u.test(word) || PARTICLE.test(word))
  );
}

/** The names at the beginning of a line, up to what is none: "Ida Ash, Ido Elm and Ola Fern"; null where it begins with none. */
export function namesAtStart(text: string): string | null {
  let end = 0;
  let from = 0;
  for (const tie of [...text.matchAll(/\s?,\s(?:and\s|und\s|et\s)?|\s(?:and|und|et|y|e|og|och|&)\s|$/g)]) {
    if (!isNameLike(text.slice(from, tie.index))) break;
    end = tie.index;
    from = tie.index + tie[0].length;
  }
  return end > 0 ? text.slice(0, end) : null;
}
