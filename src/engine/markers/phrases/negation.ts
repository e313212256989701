import { phrases } from './parse.ts';

/**
 * Words that deny what comes after them in their sentence, or make it what the text is about, what somebody said, or what
 * is still to be done.
 */
export const NEGATION = phrases(`
en not | never | no | isn't | wasn't | hasn't | aren't | weren't | cannot | can't | nor | without | that | which | whose
  | about | looks at | examines | explores | discusses | describes | tells | will | should | must | being | shall
  | yet to | waiting to be | supposed to be
de nicht | nie | niemals | kein | keine | keiner | keines | weder | ohne | dass | handelt von
  | geht es um | beschreibt | behandelt | befasst | soll | sollte | muss | müsste
fr pas | jamais | aucune | aucun | sans | que | qui | parle | porte sur | traite | aborde | explore | décrit | sera | serait | doit | devrait
es no | nunca | jamás | sin | que | trata | aborda | analiza | explora | describe | habla | será | sería | debe | debería
it non | mai | senza | che | parla | tratta | affronta | esplora | descrive | sarà | sarebbe | deve | dovrebbe
pt não | nunca | sem | que | trata | aborda | analisa | explora | descreve | fala | será | seria | deve | deveria
nl niet | nooit | geen | zonder | dat | gaat over | beschrijft | bespreekt | zal | moet | zou
sv inte | aldrig | ej | utan | att | som | handlar | beskriver | ska | bör
da ikke | aldrig | uden | som | handler | beskriver | skal | bør
nb ikke | aldri | uten | som | handler | beskriver | skal | bør
fi ei | eivät | ilman | että | joka | käsittelee | kertoo
pl nie | nigdy | bez | że | który | które | która | opisuje | omawia | dotyczy | będzie | powinien | musi
cs není | nebyl | nebyla | nebylo | nikdy | bez | že | který | která | které | popisuje
ro nu | niciodată | fără | că | descrie
ru не | никогда | без | что | как | который | которые | рассказывает | описывает | будет | должен | должна
uk не | ніколи | без | що | як | який | які | розповідає | описує
el δεν | ποτέ | χωρίς | ότι | που
id tidak | bukan | belum | tanpa | yang | bahwa | membahas | mengulas | menjelaskan
vi không | chưa | rằng | nói về
zh 未 | 没有 | 沒有 | 并非 | 並非 | 不是 | 不 | 介绍 | 介紹 | 探讨 | 探討 | 讨论 | 討論 | 关于 | 關於 | 讲述 | 分析 | 将 | 將
ar ليس | ليست | لم | غير | لا | دون | يتناول | تتناول | يناقش | تناقش | عن | حول | سوف | سيتم | يجب
he לא | אינו | אינה | ללא
`);

/** The same where the verb stands last: what they deny comes before them. */
export const NEGATION_BEHIND = phrases(`
tr değil | değildir | edilmedi | edilmemiştir | yazılmadı | yazılmamıştır | ilgili | hakkında | ele alıyor
ja ではありません | ていません | ていない | ではない | はいません | 取り上げ | について | 紹介
ko 아닙니다 | 않았습니다 | 않습니다 | 않은 | 다룬다 | 대한
hi नहीं
`);
