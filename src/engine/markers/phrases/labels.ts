import { phrases } from './parse.ts';

/** A label by which a page calls itself checked. One word for "verified" alone is left out: accounts are so, too. */
export const FACT_CHECKED = phrases(`
en fact checked | fact-checked | factchecked | facts checked | fact checked article | fact-checked article
  | this article is fact checked | this article has been fact checked | this article was fact checked
  | this article is fact-checked | this article has been fact-checked | this article was fact-checked
  | this story has been fact checked | this story has been fact-checked | facts verified | fact check verified
  | fact check: verified | fact check passed | 100% fact checked | checked for facts | fact checked content
  | fact-checked content | independently fact checked | independently fact-checked | fact checked and reviewed
  | fact-checked and reviewed | fact checked & reviewed | fact-checked & reviewed | reviewed and fact checked
  | reviewed and fact-checked | fact checked and approved | fact checked and verified | fact-checked and verified
  | fact checked and updated | fact checked & updated | all facts checked | fact checked: yes | fact-checked: yes
  | fact checked? yes | fact-checked? yes | status: fact checked | status: fact-checked | ai fact checked
  | ai fact-checked | fact checked with ai | fact-checked with ai | fact checked using ai | fact-checked using ai
  | verified news | verified story | verified article | verified facts | last fact checked | last fact-checked
  | fact check completed | fact check complete | fact-check completed | we fact-checked this article
  | we have fact-checked this article | verified by our fact checkers | verified by our fact-checkers
de fakten geprüft | faktengeprüft | faktengecheckt | fakten gecheckt | auf fakten geprüft | faktencheck bestanden
  | geprüfte fakten | durch faktencheck geprüft | dieser artikel wurde auf fakten geprüft
fr faits vérifiés | information vérifiée | article vérifié | contenu vérifié | infos vérifiées | info vérifiée
es datos verificados | hechos verificados | información verificada | artículo verificado | contenido verificado
  | noticia verificada | hechos comprobados
it fatti verificati | notizia verificata | contenuto verificato | informazione verificata | articolo verificato
pt fatos verificados | factos verificados | fatos checados | conteúdo verificado | informação verificada
  | notícia verificada | artigo verificado
nl feiten gecontroleerd | feiten gecheckt | gefactcheckt | op feiten gecontroleerd | gecontroleerd op feiten
sv faktagranskad | faktagranskat | faktakontrollerad | faktakontrollerat
da faktatjekket | fakta tjekket
nb faktasjekket | fakta sjekket
fi faktat tarkistettu | faktatarkistettu
is staðreyndir kannaðar
pl fakty sprawdzone | sprawdzone fakty | zweryfikowane fakty | fakty zweryfikowane
cs fakta ověřena | ověřená fakta | fakta ověřeno
sk fakty overené | overené fakty
hu tények ellenőrizve | ellenőrzött tények | tényellenőrzött
ro fapte verificate | informații verificate | știre verificată
bg проверени факти | фактите са проверени
ru факты проверены | проверенные факты | проверено фактчекерами | факты подтверждены
uk факти перевірено | перевірені факти | перевірено фактчекерами
el επαληθευμένα γεγονότα | ελεγμένα γεγονότα
tr doğruluğu kontrol edildi | teyit edildi | doğrulanmış haber | bilgiler doğrulandı | doğruluğu teyit edildi
id fakta terverifikasi | fakta sudah diperiksa | telah diperiksa faktanya | sudah dicek faktanya
vi đã kiểm chứng thông tin | thông tin đã kiểm chứng | đã xác minh thông tin
ja ファクトチェック済み | ファクトチェック済 | 事実確認済み | 事実確認済
zh 事实已核查 | 已经事实核查 | 经事实核查 | 事实核查通过 | 事實已查核 | 已經事實查核 | 經事實查核 | 事實查核通過 | 已核实事实
ko 팩트체크 완료 | 사실 확인 완료 | 팩트체크됨 | 사실 확인됨
ar تم التحقق من الحقائق | تم التحقق من صحة الخبر | تم تدقيق الحقائق | تم التحقق من المعلومات
he עבר בדיקת עובדות | העובדות נבדקו | נבדק עובדתית
fa راستی‌آزمایی شده | صحت‌سنجی شده | راستی آزمایی شد
hi तथ्यों की जाँच की गई | तथ्य जाँचे गए | तथ्य जांच की गई
`);

/** The same with whom: what follows, or stands beside, is the name. */
export const FACT_CHECKED_BY = phrases(`
en fact checked by | fact-checked by | factchecked by | facts checked by | fact check by | fact-check by
  | fact checking by | fact-checking by | facts verified by | checked for accuracy by
  | facts reviewed by | fact reviewed by | fact-reviewed by | additional fact checking by
  | additional fact-checking by | edited and fact checked by | edited and fact-checked by
  | researched and fact checked by | researched and fact-checked by | reviewed and fact checked by
  | reviewed and fact-checked by | written and fact checked by | written and fact-checked by
de faktencheck von | faktencheck durch | fakten geprüft von | fakten geprüft durch | faktengeprüft von
  | fakten gecheckt von | auf fakten geprüft von | faktenprüfung von | faktengecheckt von | faktengecheckt durch
  | faktengeprüft durch | fakten gecheckt durch | auf fakten geprüft durch
fr faits vérifiés par | vérification des faits par | informations vérifiées par | article vérifié par
es datos verificados por | hechos verificados por | verificación de datos por | verificación de hechos por
  | información verificada por
it fatti verificati da | verifica dei fatti di | verifica dei fatti a cura di | fact-checking di | fact checking di
pt fatos verificados por | factos verificados por | fatos checados por | verificação de fatos por
  | checagem de fatos por
nl feiten gecontroleerd door | feiten gecheckt door | factcheck door | gefactcheckt door
sv faktagranskad av | faktagranskat av | faktagranskning av | faktakontroll av
da faktatjekket af | faktatjek af
nb faktasjekket av | faktasjekk av
fi faktat tarkisti | faktat tarkistanut
pl fakty sprawdził | fakty sprawdziła | fakty zweryfikował | fakty zweryfikowała
cs fakta ověřil | fakta ověřila
hu a tényeket ellenőrizte
ro fapte verificate de | informații verificate de
ru факты проверил | факты проверила | факты проверены редакцией | проверено фактчекером | фактчек провёл | фактчек провела
uk факти перевірив | факти перевірила
tr doğruluğunu kontrol eden | doğrulayan | teyit eden
id fakta diperiksa oleh
ar دقق الحقائق
`);

/** The checker's role, which names somebody only with a colon and a name after it: alone it is a section or a job. */
export const FACT_CHECKER = phrases(`
en fact checker | fact-checker | fact checkers | fact-checkers | facts checked
de faktenprüfung | faktenprüfer | faktenprüferin | faktenchecker | faktencheckerin
fr vérification des faits | vérificateur | vérificatrice | vérificateur de faits | vérificatrice de faits
es verificador | verificadora | verificador de datos | verificadora de datos
it verifica dei fatti a cura di
pt checagem | verificador | verificadora | verificador de fatos | verificadora de fatos
nl factchecker
sv faktagranskare
da faktatjekker
nb faktasjekker
fi faktantarkistaja
pl weryfikacja faktów
hu tényellenőr
ru факт-чекер | фактчекер
uk фактчекер
tr doğrulayan
id pemeriksa fakta
ja ファクトチェック担当
zh 事实核查员 | 事實查核員 | 事实核查人
ko 팩트체커 | 팩트체크 담당
ar مدقق الحقائق | مدققة الحقائق | تدقيق الحقائق
`);

/** The work of checking, which is a section too: a credit only in a row of them, with a colon and a name behind it. */
export const FACT_CHECKING = phrases(`
en fact check | fact-check | fact checking | fact-checking | factcheck | factchecking
de faktencheck
fr vérification | fact-checking
es verificación | verificación de datos | chequeo | chequeo de datos
it verifica dei fatti | fact-checking
pt verificação | verificação de fatos | checagem de fatos
nl factcheck
sv faktakoll | faktagranskning
da faktatjek
nb faktasjekk
pl fact-checking
ru фактчекинг | факт-чекинг | проверка фактов
uk фактчекінг | перевірка фактів
tr doğrulama
id cek fakta
ja ファクトチェック
zh 事实核查 | 事實查核
ko 팩트체크
ar تدقيق | التحقق من الحقائق
`);

/** A review by a person of the field: the page's own claim. */
export const REVIEWED_BY = phrases(`
en medically reviewed by | clinically reviewed by | scientifically reviewed by | legally reviewed by
  | expert reviewed by | expert reviewed | professionally reviewed by | medically reviewed | reviewed for accuracy by
  | medical review by | technically reviewed by | financially reviewed by | vet reviewed by | editorially reviewed by
  | peer reviewed by | peer-reviewed by | expert review by
de medizinisch geprüft von | medizinisch geprüft durch | fachlich geprüft von | fachlich geprüft durch
  | medizinisch überprüft von
fr revu médicalement par | vérifié médicalement par | relu et validé par | validé médicalement par
es revisado médicamente por | revisado clínicamente por | revisión médica por | revisado científicamente por
it revisionato medicalmente da | revisione medica di | revisione scientifica di
pt revisado clinicamente por | revisado medicamente por | revisão médica por | revisto clinicamente por
nl medisch beoordeeld door | medisch gecontroleerd door
sv medicinskt granskad av | medicinskt granskat av
da medicinsk gennemgået af
nb medisinsk gjennomgått av
pl sprawdzone medycznie przez | weryfikacja medyczna | konsultacja medyczna
ru проверено врачом | медицинский рецензент
tr tıbbi olarak inceleyen | tıbbi inceleme
id ditinjau secara medis oleh | ditinjau secara medis
ja 医師監修 | 医学的監修
zh 医学审核 | 醫學審稿
ko 의학적 검토 | 의학 감수
`);

/**
 * By whom a text was checked, in words that also say who tried a book or whose word an account has: a credit only beside
 * an author, with a name.
 */
export const CHECKED_BY = phrases(`
en reviewed by | verified by | checked by | vetted by | last reviewed by | reviewed and verified by | accuracy checked by
de geprüft von | geprüft durch | überprüft von | verifiziert von | gegengelesen von | begutachtet von
fr relu par | vérifié par | revu par | validé par | relu et vérifié par
es revisado por | verificado por | comprobado por | revisado y verificado por
it revisionato da | verificato da | rivisto da | controllato da
pt revisado por | revisto por | verificado por | checado por | verificado pela
  | verificado pelo | revisado pela | revisado pelo
nl gecontroleerd door | beoordeeld door | geverifieerd door
sv granskad av | verifierad av
da gennemgået af | verificeret af
nb gjennomgått av | verifisert av
fi tarkistanut | tarkastanut
pl zweryfikował | zweryfikowała | sprawdził | sprawdziła
cs ověřil | ověřila | zkontroloval | zkontrolovala
ro verificat de | revizuit de
ru проверил | проверила
uk перевірив | перевірила
tr kontrol eden | inceleyen
id ditinjau oleh | diverifikasi oleh | diperiksa oleh
vi kiểm duyệt bởi | người kiểm duyệt
ja 監修 | 監修者
zh 审核 | 审校 | 審核 | 審訂
ko 감수 | 검수
ar راجعه | راجعته | راجعها | دققه | دققته | تحقق منه
he נבדק על ידי | נבדק ע"י
`);

const ARTICLE = `
en this article | this guide | this review | our article
de dieser artikel | dieser beitrag
fr cet article
es este artículo | esta nota
it questo articolo
pt este artigo | esta matéria
nl dit artikel
sv den här artikeln | artikeln är
da denne artikel
nb denne artikkelen
fi tämä artikkeli
pl ten artykuł | artykuł został
cs tento článek
sk tento článok
hu ez a cikk
ro acest articol
ru эта статья | статья создана | статья написана | статья подготовлена
uk ця стаття
el αυτό το άρθρο | το άρθρο αυτό
tr bu makale | bu haber
id artikel ini
vi bài viết này
ja この記事は | 本記事は | この記事の
zh 本文 | 这篇文章 | 本篇文章 | 這篇文章
ko 이 기사는 | 이 글은
ar هذا المقال | هذه المقالة
`;

/** How a sentence about the page itself begins, wherever it stands. */
export const THIS_ARTICLE = phrases(ARTICLE);

/** The same around the article. In it "this post" and "this story" may be another's, told of there. */
export const THIS_TEXT = phrases(`${ARTICLE}
en this story | this post | this content | this page | this piece | this report | this text | all content on this page
de dieser text | dieser inhalt | diese meldung
fr ce contenu | ce texte
es este contenido | este texto | esta noticia
it questo contenuto | questo testo
pt este conteúdo | este texto | esta notícia
nl deze tekst | dit bericht
sv den här texten | texten är
da denne tekst
nb denne teksten
fi tämä teksti
pl ten tekst | tekst został
cs tento text
ru этот текст | текст создан | текст написан | этот материал | материал подготовлен
uk цей текст
tr bu yazı | bu metin
id tulisan ini | berita ini
`);

/** How a row of credits begins. */
export const CREDIT = phrases(`
en by | written by | words by | story by | reported by | report by | reporting by | edited by | translated by | author
  | authors | writer | reporter | editor | words | text
de von | text | text von | autor | autorin | autoren | geschrieben von | verfasst von | übersetzt von
fr par | écrit par | rédigé par | texte | texte de | auteur | auteure | traduit par
es por | escrito por | redactado por | texto | texto de | autor | autora | traducido por
it di | scritto da | a cura di | testo di | autore | autrice
pt por | escrito por | texto | texto de | autor | autora
nl door | geschreven door | tekst | auteur
sv av | text | skriven av
da af | tekst | skrevet af
nb av | tekst | skrevet av
fi teksti | kirjoittaja
pl autor | autorka | tekst
cs autor | autorka | text
ro de | autor | scris de
ru автор | текст
uk автор | текст
tr yazan | yazar
id oleh | penulis
vi tác giả
ja 文 | 著者 | 執筆
zh 作者 | 文 | 记者 | 記者
ko 글
ar بقلم | كتب
`);

/** What follows "checked by" where nobody is named. */
export const NOBODY_NAMED = phrases(`
en experts | our experts | our expert | an expert | expert | our team | the team | team | our team of experts
  | a team of experts | our editors | editors | our editorial team | editorial team | the editorial team | staff
  | our staff | professionals | a professional | our fact checkers | our fact-checkers | fact checkers
  | fact-checkers | a fact checker | a fact-checker | us | independent fact checkers | independent fact-checkers
  | independent experts | a third party | third parties | journalists | our journalists | our newsroom | the editors
  | qualified experts | our reviewers | editor | admin | ai | artificial intelligence | our ai | an ai | ai tools
de ki | einer ki | künstlicher intelligenz | unserer ki | experten | unseren experten | unserem team | redaktion | der redaktion | unserer redaktion | fachleuten
fr ia | une ia | l'ia | notre ia | intelligence artificielle | des experts | nos experts | notre équipe | la rédaction | notre rédaction
es ia | una ia | la ia | inteligencia artificial | expertos | nuestros expertos | nuestro equipo | la redacción
it ia | un'ia | intelligenza artificiale | esperti | i nostri esperti | la redazione
pt ia | uma ia | inteligência artificial | especialistas | nossa equipe | a redação
nl experts | ons team | de redactie
`);
