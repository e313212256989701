import { phrases } from './parse.ts';

/** Words that deny what comes after them in their sentence. */
export const NEGATION = phrases(`
en not | never | no | isn't | wasn't | hasn't | aren't | weren't | cannot | can't | nor | without
de nicht | nie | niemals | kein | keine | keiner | keines | weder | ohne
fr pas | jamais | aucune | aucun | sans
es no | nunca | jamás | sin
it non | mai | senza
pt não | nunca | sem
nl niet | nooit | geen | zonder
sv inte | aldrig | ej | utan
da ikke | aldrig | uden
nb ikke | aldri | uten
fi ei | eivät | ilman
pl nie | nigdy | bez
cs není | nebyl | nebyla | nebylo | nikdy | bez
ro nu | niciodată | fără
ru не | никогда | без
uk не | ніколи | без
el δεν | ποτέ | χωρίς
id tidak | bukan | belum | tanpa
vi không | chưa
zh 未 | 没有 | 沒有 | 并非 | 並非 | 不是 | 不
ar ليس | ليست | لم | غير | لا | دون
he לא | אינו | אינה | ללא
`);

/** The same where the verb stands last: what they deny comes before them. */
export const NEGATION_BEHIND = phrases(`
tr değil | değildir | edilmedi | edilmemiştir | yazılmadı | yazılmamıştır
ja ではありません | ていません | ていない | ではない | はいません
ko 아닙니다 | 않았습니다 | 않습니다 | 않은
hi नहीं
`);
