import type { Notice } from '../../model.ts';
import type { Prose } from '../../prose.ts';

/** Longest line that says of its page that it was changed. */
const LONGEST = 300;
/** Lines that are looked at. */
const MOST_LINES = 1_000;

const OF_THE_ARTICLE: ReadonlySet<Notice['scope']> = new Set(['header', 'byline', 'article-tail']);
const PART = /[·•|()/;,–—]|\s-\s|(?<=\p{N})\s(?=\p{Lu})/u;
/** Said anywhere in a line, in small letters. */
const CORRECTED =
  /\b(?:this|article|story|post|report|piece|headline|version)\b[^.\n]{0,80}\bbeen (?:corrected|amended)\b|\b(?:earlier|previous) version of this (?:article|story|post|report|piece)\b/u;

/** How such a line begins, in small letters. */
const BEGINS = `
this story corrects | this article corrects | this version corrects | this post was updated | this post has been updated
this page was updated | this page has been updated | an earlier headline | the headline of this | we have corrected
updated | update: | update, | last updated | correction | corrected | clarification | clarified | editor’s note | editors’ note | amended
this article was updated | this article was amended | this article was corrected | this article has been updated
this article has been amended | this article has been corrected | this story was updated | this story was corrected
this story has been updated | this story has been corrected | an earlier version of this | a previous version of this
aktualisiert | update vom | korrektur | korrigiert | berichtigung | anmerkung der redaktion | in einer früheren version
mise à jour | mis à jour | actualisé | correction : | rectificatif | note de la rédaction | une version précédente
actualizado | actualización | corrección | corregido | rectificación | nota de la redacción | una versión anterior
aggiornato | aggiornamento | correzione | rettifica | nota della redazione
atualizado | atualização | correção | corrigido | errata | nota da redação
bijgewerkt | correctie | gecorrigeerd | rectificatie | uppdaterad | rättelse | opdateret | rettelse | oppdatert | päivitetty | korjattu
zaktualizowano | aktualizacja | sprostowanie | обновлено | исправлено | уточнение | оновлено | виправлено
güncellendi | güncelleme | düzeltme | diperbarui | koreksi | 更新 | 更正 | 訂正 | 수정 | 정정 | تم التحديث | تصحيح | محدث
`
  .split(/[|\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');

/** The line in which a page says that it was changed, where the earlier version did not have it yet; null where there is none. */
export function declaredUpdate({ article, text, blocks }: Prose, earlier: string): string | null {
  const isBeside = ({ start, scope }: Notice) => start === null && OF_THE_ARTICLE.has(scope);
  const notices = article.notices
    .filter((notice) => !notice.picture && (says(notice.text) || (isBeside(notice) && isDated(notice.text))))
    .map((notice) => notice.text);
  const lines = blocks
    .filter(({ start, end }) => end - start <= LONGEST)
    .slice(0, MOST_LINES)
    .map(({ start, end }) => text.slice(start, end))
    .filter(says);
  return [...notices, ...lines].find((line) => !earlier.includes(line.trim()))?.trim() ?? null;
}

/** "Published 2 March · Updated 3 March 2031": does a part of a line beside the article say so, and carry a number? */
function isDated(line: string): boolean {
  return line.length <= LONGEST && line.split(PART).some((part) => /\p{N}/u.test(part) && says(part));
}

function says(line: string): boolean {
  if (line.length > LONGEST) return false;
  const small = line
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/^[^\p{L}]+/u, '');
  if (CORRECTED.test(small) || /^update \d/.test(small)) return true;
  return BEGINS.some((phrase) => small.startsWith(phrase) && !/^\p{L}/u.test(small.slice(phrase.length)));
}
