import { phrases } from './parse.ts';

/** The link beside that heading. */
export const CANCEL_REPLY = phrases(`
en cancel reply | click here to cancel reply | cancel comment
de antwort abbrechen | antworten abbrechen | kommentar abbrechen
fr annuler la réponse | annuler
es cancelar la respuesta | cancelar respuesta
it annulla risposta
pt cancelar resposta | cancelar a resposta
nl reactie annuleren | antwoord annuleren
sv avbryt svar
da annuller svar
nb avbryt svar
fi peruuta vastaus
pl anuluj pisanie odpowiedzi | anuluj odpowiedź
cs zrušit odpověď na komentář | zrušit odpověď
sk zrušiť odpoveď
hu kilépés a válaszból | válasz megszakítása
ro anulează răspunsul
bg отказ от отговор
ru отменить ответ | отмена ответа
uk скасувати відповідь
el ακύρωση απάντησης
tr yanıtı iptal et | cevabı iptal et
id batalkan balasan
vi hủy trả lời
ja コメントをキャンセル | 返信をキャンセル
zh 取消回复 | 取消回覆
ko 응답 취소 | 답글 취소
ar إلغاء الرد
he ביטול תגובה
fa لغو پاسخ
`);
