const MISSING =
  '(?:(?:the |this )?page (?:was |could )?not (?:be )?found|not found|(?:die )?seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|sidan (?:kunde inte hittas|hittades inte)|siden (?:blev |ble )?ikke fun[dn]et|strona nie została znaleziona|nie znaleziono strony|страница не найдена|сторінку не знайдено|sayfa bulunamadı|halaman tidak ditemukan|ページが見つかりません(?:でした)?|页面(?:不存在|未找到)|找不到页面|找不到頁面|페이지를 찾을 수 없습니다|الصفحة غير موجودة)';
/** "404", "Error 404: page not found", "Page not found – The Gazette": the words, and nothing but a site's name behind them. */
const TITLE = new RegExp(
  `^(?:(?:oops|sorry)\\W{1,3})?(?:(?:error |fehler |erreur )?404(?: error)?(?:[\\s:.,–—|-]{1,3}${MISSING})?|${MISSING})(?:[.!。…]*$|\\s?[|–—·-]\\s)`,
  'u',
);
/** More text than this is an article about such pages. */
const MOST = 1_500;

/** Does a page say, where its article would stand, that there is none? `weight`: of its text. */
export function isErrorPage(title: string | null, weight: number): boolean {
  return weight < MOST && title !== null && TITLE.test(title.trim().toLowerCase());
}
