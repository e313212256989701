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
en sponsored by | presented by | paid for by | in partnership with | in association with | brought to you by
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
en this is a sponsored post | this is a sponsored article | this is a paid post | this is sponsored content
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

/** A page that tells that software wrote it, or part of it. */
export const AI_MADE = phrases(`
en generated by ai | generated with ai | created with ai | created by ai | written by ai | ai-generated
  | ai generated | created using ai | generated using ai | with the help of ai | with the assistance of ai
  | with the help of artificial intelligence | with the assistance of artificial intelligence
  | generated by artificial intelligence | created using artificial intelligence | created using automation technology
  | written with the help of ai | produced with the help of ai | automatically generated | automated insights
  | machine-translated | machine translated | translated by ai | generated by automated
  | with machine translation | using machine translation | by machine translation | translated using ai
  | translated with ai | ai-assisted | ai-translated | generated using artificial intelligence
  | created with artificial intelligence | written by artificial intelligence | using generative ai
  | with generative ai | produced using ai | produced with ai | written using ai | written with ai
de mit hilfe von ki erstellt | ki-generiert | von einer ki erstellt | mithilfe von ki erstellt | mit ki erstellt
  | mithilfe künstlicher intelligenz | mit künstlicher intelligenz erstellt | automatisch erstellt
  | mit hilfe künstlicher intelligenz | mit hilfe von künstlicher intelligenz | mit hilfe von ki
  | mithilfe von ki | mithilfe von künstlicher intelligenz | mit unterstützung von ki
  | mit unterstützung künstlicher intelligenz | von künstlicher intelligenz erstellt
  | durch künstliche intelligenz erstellt | ki-unterstützt | maschinell übersetzt | mit ki übersetzt
  | automatisiert erstellt
fr généré par ia | rédigé avec l'aide de l'ia | généré par l'ia | rédigé par une ia | avec l'aide de l'intelligence artificielle
  | généré par une intelligence artificielle | généré par l'intelligence artificielle
  | rédigé par une intelligence artificielle | à l'aide de l'intelligence artificielle | à l'aide de l'ia
  | à l'aide d'une intelligence artificielle | avec l'aide d'une intelligence artificielle | avec l'aide d'une ia
  | traduit automatiquement | généré automatiquement
es generado por ia | generado con ia | creado con ia | con ayuda de inteligencia artificial | redactado con ia
  | elaborado con inteligencia artificial | generado con inteligencia artificial
  | generado por inteligencia artificial | creado con inteligencia artificial
  | escrito con inteligencia artificial | redactado con inteligencia artificial
  | con ayuda de la inteligencia artificial | con la ayuda de inteligencia artificial
  | con la ayuda de la inteligencia artificial | con apoyo de inteligencia artificial | con ayuda de ia
  | elaborado con ia | generado automáticamente | traducido automáticamente
it generato con ia | generato dall'ia | scritto con l'aiuto dell'intelligenza artificiale | creato con l'ia
  | con l'aiuto dell'ia | con l'ausilio dell'intelligenza artificiale
  | con il supporto dell'intelligenza artificiale | con l'aiuto dell'intelligenza artificiale
  | generato dall'intelligenza artificiale | realizzato con l'intelligenza artificiale | generato automaticamente
  | tradotto automaticamente
pt gerado por ia | criado com ia | com auxílio de inteligência artificial | com o auxílio de ia | gerado com ia
  | com auxílio de ia | com ajuda de ia | com o auxílio de inteligência artificial
  | com a ajuda de inteligência artificial | com a ajuda da inteligência artificial
  | com uso de inteligência artificial | com o uso de inteligência artificial
  | gerado por inteligência artificial | produzido por inteligência artificial
  | escrito por inteligência artificial | gerado automaticamente | traduzido automaticamente
nl gegenereerd met ai | gemaakt met ai | met behulp van ai | geschreven met behulp van ai
  | met behulp van kunstmatige intelligentie | gegenereerd door ai | gemaakt door ai | met hulp van ai
  | automatisch gegenereerd | automatisch vertaald
pl wygenerowano przez ai | wygenerowany przez ai | przy użyciu ai | z pomocą sztucznej inteligencji
  | przy użyciu sztucznej inteligencji | z wykorzystaniem sztucznej inteligencji | z wykorzystaniem ai
  | wygenerowany przez sztuczną inteligencję | z pomocą ai | wygenerowany automatycznie
  | przetłumaczony automatycznie
sv ai-genererad | skapad med hjälp av ai | med hjälp av ai
  | med hjälp av artificiell intelligens | ai-genererat | automatiskt genererad | maskinöversatt
ru создано с помощью ии | сгенерировано ии | с помощью нейросети
  | создан с помощью ии | создана с помощью ии | с помощью искусственного интеллекта
  | с использованием искусственного интеллекта | с использованием нейросети | при помощи нейросети
  | сгенерирована искусственным интеллектом | сгенерирован искусственным интеллектом
ja aiが生成 | aiによって生成 | aiを使用して作成 | 生成aiを使用
  | aiによって作成 | aiを用いて作成 | aiを利用して作成 | aiを活用して作成 | 人工知能が生成 | 生成aiを用いて
zh 由ai生成 | ai生成 | 人工智能生成 | ai 生成
  | 由人工智能生成 | 由ai撰写 | 由人工智能撰写 | 由ai產生 | 由人工智慧生成 | 借助ai | 借助人工智能 | 人工智慧生成
ko ai가 작성 | ai로 생성 | 인공지능이 작성
  | 인공지능을 활용해 | ai를 활용해 | ai의 도움을 받아 | 인공지능이 생성
da ved hjælp af ai | ved hjælp af kunstig intelligens | med hjælp fra ai | genereret af ai | ai-genereret
  | maskinoversat
nb ved hjelp av ki | ved hjelp av kunstig intelligens | med hjelp av ki | generert av ki | ki-generert
  | maskinoversatt
fi tekoälyn avulla | tekoälyn tuottama
cs pomocí umělé inteligence | s pomocí umělé inteligence | vygenerováno umělou inteligencí | strojově přeložen
uk за допомогою штучного інтелекту | за допомогою ші
el με τη βοήθεια τεχνητής νοημοσύνης | με χρήση τεχνητής νοημοσύνης
tr yapay zeka ile | yapay zekâ ile | yapay zeka tarafından | yapay zekâ tarafından | yapay zeka desteğiyle
id dengan bantuan ai | dengan bantuan kecerdasan buatan | dibuat dengan ai | dibuat oleh ai | dihasilkan oleh ai
  | diterjemahkan secara otomatis
vi do ai tạo ra | được tạo bởi ai | với sự hỗ trợ của ai | được dịch tự động
ar بواسطة الذكاء الاصطناعي | باستخدام الذكاء الاصطناعي | بمساعدة الذكاء الاصطناعي
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
