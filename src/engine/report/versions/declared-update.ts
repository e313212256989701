import type { Prose } from '../../prose.ts';

/** Longest line that says of its page that it was changed. */
const LONGEST = 300;
/** Lines that are looked at. */
const MOST_LINES = 1_000;

/** How such a line begins, in small letters. */
const BEGINS = `
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
  const lines = [
    ...article.notices.map((notice) => notice.text),
    ...blocks.filter(({ start, end }) => end - start <= LONGEST).map(({ start, end }) => text.slice(start, end)),
  ];
  const found = lines.slice(0, MOST_LINES).find((line) => says(line) && !earlier.includes(line.trim()));
  return found?.trim() ?? null;
}

function says(line: string): boolean {
  if (line.length > LONGEST) return false;
  const small = line
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/^[^\p{L}]+/u, '');
  return BEGINS.some((phrase) => small.startsWith(phrase) && !/^\p{L}/u.test(small.slice(phrase.length)));
}
