import { phrases } from './parse.ts';

/** A page that says its text was published elsewhere before; what follows names where. */
export const ORIGINALLY = phrases(`
en originally published at | originally published by | originally published in | originally published on
  | originally appeared on | originally appeared in | originally appeared at | first appeared on | first appeared in
  | was first published by | was first published on | was first published in | was first published at | republished from
  | republished with permission from | reprinted from | reprinted with permission from | reposted from
  | is republished from | cross-posted from | cross-posted at | crossposted from | syndicated from
  | reprinted by permission of | republished here with permission | published here with permission from
  | reprinted with permission of | republished with permission of | republished under | read the original article | read the original story | view the original article
de erschien zuerst auf | erschien zuerst bei | erschien zuerst in | erschien zuerst im | zuerst erschienen auf
  | zuerst erschienen bei | zuerst erschienen in | ursprünglich erschienen auf | ursprünglich veröffentlicht auf
  | ursprünglich erschienen bei | zuerst veröffentlicht auf | zuerst veröffentlicht bei | ist zuerst erschienen
  | übernommen von | der artikel erschien zuerst | der beitrag erschien zuerst | der text erschien zuerst
  | der artikel wurde ursprünglich auf | der artikel wurde zuerst auf | der text wurde zuerst auf
fr est paru dans | est paru sur | est paru initialement | publié initialement sur | publié initialement dans
  | publié à l'origine sur | paru initialement dans | paru initialement sur | est republié à partir de
  | est paru à l'origine dans | est paru à l'origine sur | publié à l'origine dans | publié pour la première fois sur
  | publié pour la première fois dans | publié pour la première fois par | initialement publié sur | initialement publié dans | republié avec l'autorisation de
es publicado originalmente en | publicado originalmente por | apareció originalmente en | se publicó originalmente en
  | fue publicado originalmente en | republicado con permiso de | fue publicado primero en | publicado por primera vez en
it pubblicato originariamente su | pubblicato originalmente su | pubblicato per la prima volta su | apparso originariamente su
  | ripubblicato da | pubblicato originariamente da | è apparso per la prima volta su | tratto da
pt publicado originalmente em | publicado originalmente no | publicado originalmente na | publicado originalmente por
  | apareceu primeiro em | apareceu originalmente em | republicado de | foi publicado primeiro
nl verscheen eerder op | verscheen eerder in | oorspronkelijk gepubliceerd op | oorspronkelijk verschenen op
  | verscheen oorspronkelijk op | verscheen oorspronkelijk in | eerder gepubliceerd op | eerder gepubliceerd in
  | eerder gepubliceerd door | eerder verschenen op | eerder verschenen in | overgenomen van | verscheen eerst op
sv publicerades först på | publicerades ursprungligen | publicerades först i
da blev først bragt på | oprindeligt publiceret på | blev oprindeligt bragt
nb ble først publisert på | opprinnelig publisert | først publisert i
fi julkaistu alun perin | julkaistiin ensin
pl pierwotnie opublikowano na | pierwotnie opublikowany na | ukazał się pierwotnie | pierwotnie ukazał się | przedruk z
cs původně vyšlo na | původně publikováno na | převzato z
hu eredetileg megjelent | átvéve
ro publicat inițial pe | publicat inițial în | preluat de pe
ru впервые опубликовано | впервые опубликована | впервые опубликован | первоначально опубликовано | оригинал статьи | перепечатано из | опубликовано первоначально
uk вперше опубліковано | передруковано з | оригінал статті
el δημοσιεύθηκε αρχικά | πρώτη δημοσίευση | αναδημοσίευση από
tr ilk olarak yayımlandı | ilk kez yayımlandı | ilk olarak şurada yayınlandı
id pertama kali diterbitkan di | awalnya diterbitkan di | artikel ini telah tayang di
vi bài viết gốc | đăng lần đầu trên
ja 元の記事 | 元記事 | 初出 | 転載元
zh 本文转载自 | 首发于 | 转载自 | 本文首发于 | 本文轉載自 | 轉載自 | 原文链接 | 原文刊于
ko 원문 출처 | 원문 보기
ar نُشر هذا المقال في الأصل | نشر هذا المقال في الأصل | نُشر هذا المقال لأول مرة | نشر هذا المقال لأول مرة
  | نُشر هذا المقال أولا | نشر هذا المقال أولا | نُشر في الأصل | نشر أولا في | نقلا عن موقع
he פורסם לראשונה
fa نخستین بار در | بازنشر از
`);

/** What says the same in a sentence about this article, and how it ends. */
export const ORIGINALLY_PARTED = phrases(`
de zuerst auf | zuerst bei | zuerst in | zuerst im | ursprünglich auf | ursprünglich bei | ursprünglich in | ursprünglich im
tr ilk olarak | ilk kez
ja に掲載された | から転載 | より転載 | からの転載 | に最初に | に初めて
ko 에 처음 | 에서 처음
`);
export const PUBLISHED = phrases(`
de veröffentlicht | erschienen | publiziert
tr yayımlandı | yayınlandı | yayımlanmıştır | yayınlanmıştır
ja 掲載されたものです | 掲載された記事です | 転載です | 転載しました | 転載したものです | 掲載されました
ko 실렸습니다 | 게재됐습니다 | 게재되었습니다 | 게재된 기사입니다 | 실린 글입니다 | 보도됐습니다
`);

/** How such a line ends that means another form of the same publication. */
export const OWN_ISSUE = phrases(`
en issue | print edition | print issue | print version | printed edition | magazine edition | newsletter | newsletters
de ausgabe | printausgabe | druckausgabe | heft | newsletter
fr numéro | édition papier | édition imprimée | newsletter | lettre d'information
es edición impresa | número | edición de papel | boletín | newsletter
it numero | edizione cartacea | newsletter
pt edição impressa | número | newsletter
nl nummer | papieren editie | printeditie | nieuwsbrief
sv nummer | papperstidningen | nyhetsbrev
da nummer | avisen | nyhedsbrev
nb nummer | papirutgaven | papiravisen | nyhetsbrev
fi numerossa | lehdessä | uutiskirjeessä
pl numerze | wydaniu papierowym | newsletterze
`);

/** A feed's closing line in WordPress: "The post … appeared first on …". */
export const APPEARED_FIRST = phrases(`
en appeared first on
de erschien zuerst auf
fr est apparu en premier sur
es apareció primero en | se publicó primero en
it proviene da
pt apareceu primeiro em | aparece primeiro em
nl verscheen eerst op
`);

/** The text came from a service; what follows names it. */
export const PROVIDED_BY = phrases(`
en provided by | this story was provided by | this content was provided by | this article was provided by | distributed by
  | this story was produced by | courtesy of | this press release was provided by | this content is provided by
  | news provided by | content provided by
de bereitgestellt von | zur verfügung gestellt von
fr fourni par
es proporcionado por | facilitado por
it fornito da
pt fornecido por
nl aangeboden door
`);

/** A credit to where the news was seen. */
export const HAT_TIP = phrases(`
en h/t | hat tip | hat-tip | via | (via | h/t to | hat tip to
de via | gefunden bei
fr via | repéré sur
es vía
pt via
nl via
`);

/** A line that names a source. */
export const SOURCE_LABEL = phrases(`
en source | sources | original source | news source | source link | original article | original story | original post
de quelle | quellen | originalartikel | originalbeitrag | originaltext
fr source | sources | article original | article d'origine
es fuente | fuentes | artículo original | nota original | noticia original
it fonte | fonti | articolo originale
pt fonte | fontes | artigo original | matéria original
nl bron | bronnen | origineel artikel | oorspronkelijk artikel
sv källa | källor
da kilde | kilder
nb kilde | kilder
fi lähde | lähteet
pl źródło | źródła
cs zdroj | zdroje
hu forrás
ro sursa | surse
bg източник
ru источник | источники | оригинал статьи
uk джерело | джерела
el πηγή | πηγές
tr kaynak | kaynaklar
id sumber
ms sumber
vi nguồn
ja 出典 | 情報源
zh 原文 | 来源 | 來源 | 资料来源 | 資料來源
ko 출처 | 원문
ar المصدر | المصادر | المقال الأصلي
he מקור
fa منبع | منابع
hi स्रोत
`);

/** The closing line of a news agency's report. */
export const WIRE_FOOTER = phrases(`
en this material may not be published, broadcast, rewritten | the-cnn-wire | the associated press contributed to this report
  | the associated press. all rights reserved | this material may not be published, broadcast, written
  | reuters contributed to this report | agence france-presse contributed to this report
  | our standards: the thomson reuters trust principles | distributed by tribune content agency
  | distributed by tribune news service | with files from the canadian press | this report by the canadian press
`);

/** Whose reporting it was: with an editor named as well, it is how agencies close. */
export const REPORTING_BY = phrases(`
en reporting by | additional reporting by | writing by | with reporting by | with additional reporting by
`);

/** How such a line ends where it is no agency's. */
export const CONTRIBUTED = phrases(`
en contributed to this report | contributed to this story | contributed to this article | contributed reporting
`);

/** The second half of that line. */
export const EDITING_BY = phrases(`
en editing by
`);

/** Bylines that name nobody. */
export const GENERIC_BYLINE = phrases(`
en admin | administrator | staff | editor | editors | newsroom | news desk | web desk | team | contributor | guest
  | guest author | staff writer | staff reporter | news staff | staff report | editorial staff | editorial team
  | editorial board | the editors | webmaster | news team | guest post | guest contributor | newsdesk | digital team
  | web team | wire reports | wire services | staff and wire reports | online desk | from staff reports | desk
  | posted by admin | by admin | anonymous | user | author | unknown
de redaktion | die redaktion | administrator | gastautor | onlineredaktion | online-redaktion | gastbeitrag | newsdesk
fr la rédaction | rédaction | administrateur | rédaction web | invité
es redacción | la redacción | administrador | redacción digital | agencias | redacción web | invitado
it redazione | la redazione | redazione web | amministratore
pt redação | da redação | a redação | administrador | redacção | redação web
nl redactie | de redactie | onze redactie | beheerder | webredactie
sv redaktionen | redaktion
da redaktionen
nb redaksjonen
fi toimitus
pl redakcja | administrator
cs redakce
sk redakcia
hu szerkesztőség | szerkesztő
ro redacția | redactia
bg редакция | редактор
ru редакция | администратор | редактор
uk редакція | адміністратор
el σύνταξη | newsroom | συντακτική ομάδα
tr editör | haber merkezi | yönetici
id redaksi | tim redaksi
vi ban biên tập | biên tập viên
ja 編集部 | 管理人
zh 编辑部 | 編輯部 | 本站编辑 | 小编
ko 편집부 | 관리자
ar هيئة التحرير | فريق التحرير | المحرر
he מערכת | מערכת האתר
fa تحریریه | مدیر سایت
`);

/** The months, by which "originally published on" a day is told from a place. */
export const MONTH = phrases(`
en january | february | march | april | may | june | july | august | september | october | november | december
  | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | monday | tuesday | wednesday | thursday
  | friday | saturday | sunday
de januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember
fr janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
es enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
it gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre
pt janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro
nl januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
`);
