import { phrases } from './parse.ts';

/** Labels of paid content. */
export const SPONSORED = phrases(`
en sponsored | sponsored content | sponsored post | sponsored article | sponsored story | paid post | paid content
  | paid partnership | paid program | partner content | branded content | promoted | promoted content | advertorial
  | advertisement feature | advertiser content | paid for and presented by | advertising feature | paid advertisement
  | promoted post | native advertising | content from our sponsor | content from our partner | from our partners
  | this is a sponsored post | this post is sponsored | sponsor content | brand publisher
de anzeige | werbung | advertorial | sponsored post | bezahlter inhalt | gesponserter inhalt | gesponserter beitrag
  | gesponsert | bezahlte partnerschaft | werbebeitrag | anzeigensonderveröffentlichung | bezahlte anzeige
fr contenu sponsorisé | publi-rédactionnel | publirédactionnel | article sponsorisé | contenu de marque | sponsorisé
  | publi-communiqué | partenariat rémunéré | contenu partenaire | contenu partenaires
es contenido patrocinado | publirreportaje | remitido | contenido de marca | patrocinado | artículo patrocinado
  | publicidad pagada | contenido promocionado
it contenuto sponsorizzato | pubbliredazionale | articolo sponsorizzato | informazione pubblicitaria | sponsorizzato
  | contenuto promozionale
pt conteúdo patrocinado | publieditorial | informe publicitário | conteúdo de marca | patrocinado | publipost
  | conteúdo publicitário
nl gesponsorde inhoud | gesponsord artikel | advertorial | gesponsord | betaalde inhoud | partnerbijdrage
  | branded content
sv annons | annonssamarbete | sponsrat innehåll | betalt samarbete | sponsrat inlägg
da annonceindlæg | sponsoreret indhold | annonce | betalt indhold | sponsoreret
nb annonsørinnhold | sponset innhold | annonse | betalt innhold
fi kaupallinen yhteistyö | mainos | sponsoroitu sisältö | maksettu sisältö
pl materiał sponsorowany | artykuł sponsorowany | materiał promocyjny | tekst sponsorowany | materiał partnera
cs komerční sdělení | sponzorovaný obsah | placená spolupráce | inzerce | reklamní sdělení
sk komerčný obsah | sponzorovaný obsah | platená spolupráca
hu fizetett tartalom | szponzorált tartalom | támogatott tartalom | hirdetés
ro conținut sponsorizat | advertorial | articol sponsorizat
ru на правах рекламы | реклама | спонсорский материал | партнёрский материал | партнерский материал
uk на правах реклами | реклама | спонсорський матеріал | партнерський матеріал
el χορηγούμενο | διαφημιστικό κείμενο | advertorial | χορηγούμενο περιεχόμενο
tr sponsorlu içerik | advertorial | reklam | sponsorlu | bu bir reklamdır
id konten bersponsor | advertorial | artikel sponsor | konten berbayar
vi nội dung được tài trợ | bài viết quảng cáo | thông tin doanh nghiệp
ja pr | 広告 | 提供 | タイアップ広告 | スポンサードコンテンツ | 記事広告 | sponsored
zh 广告 | 赞助内容 | 推广 | 廣告 | 贊助內容 | 廣編特輯 | 业配 | 廣告內容
ko 광고 | 협찬 | 스폰서 콘텐츠 | 유료 광고
ar محتوى مدفوع | محتوى ممول | إعلان | مادة إعلانية
he תוכן ממומן | תוכן שיווקי | בשיתוף | כתבה ממומנת
fa رپورتاژ آگهی | تبلیغات | رپرتاژ آگهی | محتوای تبلیغاتی
hi प्रायोजित | विज्ञापन | प्रायोजित सामग्री
`);

/** The same with whom. */
export const SPONSORED_BY = phrases(`
en sponsored by | presented by | paid for by | paid for and posted by | in partnership with | in association with | brought to you by
  | sponsored content by | paid partnership with | a message from | content by | promoted by | supported by
de gesponsert von | in zusammenarbeit mit | präsentiert von | anzeige von | in kooperation mit
fr sponsorisé par | en partenariat avec | présenté par | contenu proposé par
es patrocinado por | en colaboración con | presentado por | ofrecido por
it sponsorizzato da | in collaborazione con | offerto da
pt patrocinado por | em parceria com | oferecido por | apresentado por
nl gesponsord door | in samenwerking met | aangeboden door
pl partner materiału | sponsorowane przez | we współpracy z
ru при поддержке | партнёр материала | партнер материала
`);

/** How a sentence begins by which a page tells that it is paid for. */
export const SPONSORED_SENTENCE = phrases(`
en this content is made possible by our sponsor | this is a sponsored post | this is a paid partnership with | this is a sponsored article | this is a paid post | this is sponsored content
  | this is paid content | this is an advertorial | this is a paid advertisement | this is branded content
  | this post is sponsored | this article is sponsored | this content is sponsored | this story is sponsored
  | this post was sponsored | this article was sponsored | this content was paid for | this article was paid for
  | this content is paid for | this article is an advertisement | this article is a paid advertisement
de dieser artikel ist eine anzeige | dieser beitrag ist eine anzeige | dieser artikel ist werbung
  | dieser beitrag ist werbung | dieser artikel wurde gesponsert | dieser beitrag wurde gesponsert
  | bei diesem artikel handelt es sich um eine anzeige | bei diesem beitrag handelt es sich um eine anzeige
  | bei diesem artikel handelt es sich um werbung | bei diesem beitrag handelt es sich um werbung
fr cet article est sponsorisé | ceci est un article sponsorisé | cet article est une publicité
  | cet article est un contenu sponsorisé
es este es un contenido patrocinado | este artículo está patrocinado | este contenido está patrocinado
  | este artículo es un contenido patrocinado | este es un artículo patrocinado
it questo articolo è sponsorizzato | questo è un contenuto sponsorizzato | questo articolo è un contenuto sponsorizzato
pt este conteúdo é patrocinado | este é um conteúdo patrocinado | este artigo é patrocinado
nl dit artikel is gesponsord | dit is een gesponsord artikel | dit artikel is een advertorial
sv det här är en annons | den här artikeln är sponsrad
da denne artikel er sponsoreret | dette er en annonce
nb denne artikkelen er sponset | dette er en annonse
fi tämä on kaupallinen yhteistyö
pl ten artykuł jest sponsorowany | to jest artykuł sponsorowany
ru это рекламный материал
tr bu içerik sponsorludur | bu bir reklamdır
id artikel ini disponsori | konten ini disponsori
ja この記事は広告です | この記事はprです
zh 本文为广告 | 本文为赞助内容 | 本文為廣告 | 本文為贊助內容
ko 이 기사는 광고입니다
`);

/** What such a sentence says of whoever did not write it. */
export const NO_ROLE = phrases(`
en had no role in this post's creation | had no role in this post's preparation | had no role in this article's creation
  | had no role in this article's preparation
`);

/** What else such a sentence says, behind "this article". */
export const PAID_FOR = phrases(`
en is sponsored by | was sponsored by | has been sponsored by | is paid for by | was paid for by | has been paid for by
  | in a paid partnership with | in paid partnership with | as part of a paid partnership | is a paid partnership
  | is a paid advertisement | is paid advertising | is paid content | is an advertorial | is sponsored content
de ist eine bezahlte anzeige | ist bezahlte werbung | wird gesponsert von | wurde gesponsert von
  | in bezahlter partnerschaft mit | ist ein advertorial | enthält bezahlte werbung
fr est sponsorisé par | a été sponsorisé par | est un publi-rédactionnel | est un publirédactionnel
  | en partenariat rémunéré avec | est une publicité
es está patrocinado por | ha sido patrocinado por | ha sido patrocinada por | fue patrocinado por
  | es un contenido patrocinado | es publicidad | es un publirreportaje
it è stato sponsorizzato | è sponsorizzato da | è un contenuto sponsorizzato | è un publiredazionale
  | è un pubbliredazionale
pt foi patrocinado | é patrocinado por | é um conteúdo patrocinado | é um publieditorial | é um informe publicitário
nl is gesponsord door | werd gesponsord door | is een advertorial | in een betaalde samenwerking met
  | in betaalde samenwerking met
sv är sponsrad av | är en annons | i betalt samarbete med
da er sponsoreret af | i betalt samarbejde med
nb er sponset av | i betalt samarbeid med
pl jest sponsorowany | jest materiałem sponsorowanym | powstał w ramach płatnej współpracy
ru является рекламным | опубликован на правах рекламы | опубликована на правах рекламы
tr sponsorludur | reklam içeriğidir
`);

/** A page that calls itself satire. */
export const SATIRE = phrases(`
en satire | satirical article | this is satire | satire/parody | this article is satire | a satirical news site
  | satirical website | is a satirical | parody | this story is satire | is a satire
de satire | dieser artikel ist satire | satirischer beitrag
fr satire | article satirique | cet article est satirique | parodie
es sátira | artículo satírico | esto es sátira | es una sátira
it satira | articolo satirico
pt sátira | artigo satírico
nl satire | satirisch artikel
pl satyra
ru сатира
`);

/** How a sentence begins by which a page calls itself satire. */
export const SATIRE_SENTENCE = phrases(`
en this is satire | this is a satire | this is a satirical article | this is a satirical piece | this is a work of satire
  | this is a parody | this article is satirical | this story is satirical | this post is satirical
de dies ist satire | dieser artikel ist satirisch | dieser beitrag ist satirisch | dieser text ist satire
fr ceci est une satire | ceci est un article satirique | cet article est satirique
es esto es una sátira | este artículo es satírico | este es un artículo satírico | este texto es satírico
it questo articolo è satirico | questo è un articolo satirico | questa è satira
pt este artigo é satírico | este é um artigo satírico | este texto é satírico
nl dit is satire | dit artikel is satirisch
pl to jest satyra | ten tekst jest satyrą | ten artykuł ma charakter satyryczny
ru это сатира | этот материал является сатирой
`);
