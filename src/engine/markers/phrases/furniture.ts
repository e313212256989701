import { phrases } from './parse.ts';

/** Lines of sharing and following tools, whole. */
export const SHARE = phrases(`
en share | share this | share this article | share this story | share this post | share on facebook | share on twitter
  | share on x | share via email | tweet | email this | print | print this | follow us | follow us on twitter
  | follow us on facebook | like this | loading... | share via | copy link | click to share on facebook
  | share on linkedin | share on whatsapp | share it | save | email | facebook | twitter | linkedin | whatsapp
  | pinterest | reddit | telegram | like us on facebook | listen to this article | listen | comments | comment
  | 0 comments | share on reddit | click to print | share with your friends | spread the word | like this article
de teilen | artikel teilen | beitrag teilen | drucken | auf facebook teilen | auf twitter teilen | per e-mail teilen
  | link kopieren | merken | artikel drucken | gefällt mir | folgen sie uns | teilen mit | gefällt mir: | vorlesen
fr partager | partager cet article | imprimer | partager sur facebook | partager sur twitter | suivez-nous | j'aime
  | envoyer par e-mail | copier le lien | partagez | partager :
es compartir | compartir en facebook | compartir en twitter | imprimir | comparte | síguenos | me gusta | comparte esto
  | compartir esto | guardar | copiar enlace | compartir por whatsapp
it condividi | stampa | condividi su facebook | seguici | condividi questo articolo | mi piace | condividi su
pt compartilhar | compartilhe | partilhar | imprimir | compartilhe isso | siga-nos | partilhe | curtir isso
  | compartilhe no whatsapp | copiar link
nl delen | deel dit artikel | deel dit | printen | volg ons | vind ik leuk | deel via | kopieer link
sv dela | dela artikeln | skriv ut | följ oss | gilla
da del | del artiklen | udskriv | følg os
nb del | del artikkelen | skriv ut | følg oss
fi jaa | jaa artikkeli | tulosta | seuraa meitä
pl udostępnij | podziel się | drukuj | polub | udostępnij na facebooku | obserwuj nas
cs sdílet | tisk | sdílejte | vytisknout
sk zdieľať | tlačiť
hu megosztás | nyomtatás | megosztom
ro distribuie | printează | share
bg сподели | споделете | печат
ru поделиться | поделиться в facebook | распечатать | подписывайтесь | поделиться ссылкой | понравилось это
uk поділитися | роздрукувати | поділись
el κοινοποίηση | μοιραστείτε | εκτύπωση | κοινοποιήστε
tr paylaş | yazdır | bunu paylaş | bizi takip edin
id bagikan | bagikan ini | cetak | ikuti kami
vi chia sẻ | in bài viết
ja シェア | シェアする | ツイート | 共有 | 印刷 | いいね | この記事をシェア
zh 分享 | 分享到 | 打印 | 列印 | 分享此文 | 转发 | 分享至
ko 공유하기 | 공유 | 인쇄 | 좋아요
ar شارك | مشاركة | شارك هذا | طباعة | شارك المقال
he שתף | שיתוף | הדפסה
fa اشتراک گذاری | چاپ | به اشتراک بگذارید
hi शेयर करें | साझा करें
`);

/** Lines that lead elsewhere, whole or followed by a headline after a colon. */
export const READ_MORE = phrases(`
en read more | read also | also read | see also | related | related articles | related stories | related posts
  | you may also like | you might also like | recommended | recommended for you | more on this | more stories
  | read next | up next | more from | most read | most popular | trending | trending now | continue reading
  | keep reading | related content | related topics | more like this | don't miss | must read | also on | read full story
  | click here to read more | read the full story | read the full article | story continues below
  | story continues below advertisement | article continues below | advertisement | scroll to continue
  | story continues | previous article | next article | previous post | next post | view all | see more | latest news
  | recent posts | more news | tags | filed under | topics | in this article
de lesen sie auch | lesen sie mehr | mehr lesen | weiterlesen | mehr zum thema | auch interessant | zum thema
  | das könnte sie auch interessieren | das könnte dich auch interessieren | ähnliche artikel | ähnliche beiträge
  | meistgelesen | anzeige | weitere artikel | siehe auch | lesen sie dazu | nächster artikel | vorheriger artikel
  | schlagworte | themen | mehr dazu | weitere themen | lesetipp
fr lire aussi | à lire aussi | lire la suite | en savoir plus | voir aussi | articles liés | sur le même sujet
  | à lire également | vous aimerez aussi | articles similaires | publicité | les plus lus | lire plus | à voir aussi
es leer más | lee también | lea también | ver también | te puede interesar | artículos relacionados | más información
  | noticias relacionadas | le puede interesar | también te puede interesar | sigue leyendo | lo más leído | publicidad
  | más noticias | relacionados | seguir leyendo
it leggi anche | leggi di più | continua a leggere | articoli correlati | potrebbe interessarti | vedi anche
  | pubblicità | ti potrebbe interessare | più letti | leggi tutto
pt leia também | leia mais | saiba mais | veja também | continue lendo | artigos relacionados | notícias relacionadas
  | continua após a publicidade | publicidade | mais lidas | você também pode gostar | ler mais | leia a seguir
nl lees ook | lees meer | lees verder | zie ook | gerelateerde artikelen | meer over | meest gelezen | advertentie
sv läs också | läs mer | läs även | annons | relaterade artiklar | mest läst
da læs også | læs mere | annonce | relaterede artikler | mest læste
nb les også | les mer | annonse | relaterte artikler | mest lest
fi lue myös | lue lisää | mainos | luetuimmat
pl czytaj także | czytaj też | czytaj więcej | zobacz także | zobacz też | przeczytaj także | reklama | powiązane
  | czytaj dalej | podobne artykuły | najczęściej czytane
cs čtěte také | číst dále | přečtěte si také | reklama | související články | čtěte více | nejčtenější
sk čítajte aj | čítajte tiež | prečítajte si aj | reklama | súvisiace články
hu olvassa el ezt is | kapcsolódó cikkek | tovább olvasom | hirdetés | olvasta már
ro citește și | citeşte şi | citește mai mult | articole similare | vezi și | publicitate
bg прочетете още | още по темата | вижте още | свързани статии
ru читайте также | читать далее | читать полностью | по теме | реклама | материалы по теме | смотрите также
uk читайте також | читати далі | за темою | реклама | дивіться також
el διαβάστε επίσης | διαβάστε περισσότερα | δείτε επίσης | σχετικά άρθρα | διαφήμιση
tr ayrıca okuyun | devamını oku | i̇lgili haberler | bunlar da ilginizi çekebilir | reklam | daha fazla oku
id baca juga | baca selengkapnya | artikel terkait | iklan | lihat juga
vi đọc thêm | xem thêm | bài viết liên quan | tin liên quan | đọc tiếp
ja 関連記事 | あわせて読みたい | 続きを読む | もっと見る | おすすめ記事 | 次の記事 | 前の記事
zh 阅读更多 | 相关阅读 | 相关文章 | 延伸阅读 | 推荐阅读 | 閱讀更多 | 相關文章 | 延伸閱讀 | 更多新聞
ko 관련기사 | 더 보기 | 관련 기사 | 더보기
ar اقرأ أيضا | اقرأ أيضاً | اقرأ المزيد | مواضيع ذات صلة | المزيد | إعلان | شاهد أيضا
he קראו גם | קרא עוד | כתבות נוספות | ראו גם
fa بیشتر بخوانید | مطالب مرتبط | ادامه مطلب | همچنین بخوانید
hi और पढ़ें | यह भी पढ़ें | ये भी पढ़ें | संबंधित खबरें
`);

/** How a newsletter box begins. */
export const NEWSLETTER = phrases(`
en sign up for our newsletter | subscribe to our newsletter | sign up for our | get our newsletter | join our newsletter
  | sign up for the newsletter | sign up for newsletters | sign up for email | sign up for updates | sign up for free
  | subscribe to our | subscribe to get | subscribe to the newsletter | subscribe to receive | subscribe now | enter your email address | get the latest news | get our free newsletter
  | thank you for subscribing | by signing up | stay up to date | get breaking news | sign up here | become a member
  | support our journalism | enjoy unlimited access | already a subscriber | sign up to our newsletter
  | get the day's top stories | subscribe today | newsletter | we use cookies | this website uses cookies
  | this site uses cookies | accept all cookies | by continuing to use this site | cookie settings | cookie policy
  | by clicking subscribe | download our app | download the app
de newsletter abonnieren | jetzt anmelden | abonnieren sie unseren newsletter | melden sie sich für unseren newsletter an
  | unser newsletter | newsletter | jetzt abonnieren | wir verwenden cookies | diese website verwendet cookies
  | diese seite verwendet cookies | alle cookies akzeptieren | zum newsletter anmelden | bereits abonnent
fr abonnez-vous à notre newsletter | inscrivez-vous à notre newsletter | recevez notre newsletter | s'abonner
  | ce site utilise des cookies | nous utilisons des cookies | déjà abonné | newsletter | accepter les cookies
es suscríbete a nuestro boletín | suscríbete a nuestra newsletter | suscríbase a nuestro boletín | suscríbete
  | recibe nuestro boletín | utilizamos cookies | este sitio utiliza cookies | este sitio web utiliza cookies
  | aceptar cookies | boletín
it iscriviti alla newsletter | iscriviti alla nostra newsletter | abbonati | questo sito utilizza i cookie
  | utilizziamo i cookie | newsletter | ricevi la newsletter
pt assine nossa newsletter | inscreva-se em nossa newsletter | subscreva a nossa newsletter | receba nossa newsletter
  | este site utiliza cookies | usamos cookies | utilizamos cookies | assine já | newsletter
nl schrijf je in voor onze nieuwsbrief | meld je aan voor onze nieuwsbrief | abonneer je op | nieuwsbrief
  | deze website gebruikt cookies | wij gebruiken cookies | ontvang onze nieuwsbrief
sv prenumerera på vårt nyhetsbrev | vi använder cookies | den här webbplatsen använder cookies | nyhetsbrev
da tilmeld dig vores nyhedsbrev | vi bruger cookies | dette website bruger cookies | nyhedsbrev
nb meld deg på vårt nyhetsbrev | vi bruker informasjonskapsler | nyhetsbrev
fi tilaa uutiskirje | käytämme evästeitä | sivusto käyttää evästeitä
pl zapisz się do newslettera | zapisz się na newsletter | ta strona używa cookies | używamy plików cookie | newsletter
cs přihlaste se k odběru newsletteru | odebírejte newsletter | tento web používá cookies | používáme cookies
hu iratkozzon fel hírlevelünkre | iratkozz fel hírlevelünkre | ez a weboldal sütiket használ
ro abonează-te la newsletter | acest site folosește cookie-uri
ru подпишитесь на нашу рассылку | подпишитесь на рассылку | мы используем cookie | этот сайт использует cookie
uk підпишіться на розсилку | ми використовуємо cookie | цей сайт використовує cookie
el εγγραφείτε στο newsletter | χρησιμοποιούμε cookies
tr bültenimize abone olun | bültenimize kaydolun | çerez kullanıyoruz | bu site çerez kullanmaktadır
id berlangganan newsletter | situs ini menggunakan cookie
vi đăng ký nhận bản tin | trang web này sử dụng cookie
ja ニュースレターに登録 | メルマガ登録 | 当サイトはcookieを使用しています
zh 订阅我们的新闻通讯 | 訂閱電子報 | 本网站使用cookie | 本網站使用cookie
ko 뉴스레터 구독 | 쿠키를 사용합니다
ar اشترك في نشرتنا البريدية | يستخدم هذا الموقع ملفات تعريف الارتباط
he הירשמו לניוזלטר
fa عضویت در خبرنامه
`);

/** How a page speaks to its reader of money, subscriptions and itself, in whole sentences. */
export const APPEAL = phrases(`
en support independent journalism | support independent news | support our reporting
  | if you like this article | if you liked this article | if you enjoyed this article | did you like this article
  | did you enjoy this article | was this article helpful | this article is for subscribers
  | this article is only for subscribers | this article is for members | this content is for subscribers
  | this content is only available to | this story is for subscribers | subscribe to read | subscribe to continue
  | to continue reading this | to continue reading, subscribe | to continue reading, log in | to continue reading, please | to read the rest of this article | to read the rest of this story | log in to continue reading
  | sign in to continue reading | register to continue reading | you have reached your limit of free
  | you have read your last free article | we may earn a commission | we may receive a commission
  | this post contains affiliate links | this article contains affiliate links | if you buy through our links | when you buy through our links | if you buy through links | when you buy through links
  | listen to this article | we and our partners use | we and our partners store | this summary was generated by
  | this summary was made by ai | this summary was created by ai
de unterstützen sie unabhängigen journalismus | unterstützen sie unsere arbeit | unterstütze unsere arbeit
  | hat ihnen dieser artikel gefallen | hat dir dieser artikel gefallen | ihnen gefällt dieser artikel
  | dieser artikel ist nur für abonnenten | dieser artikel ist abonnenten vorbehalten | dieser inhalt ist nur für abonnenten
  | um weiterzulesen, melden | um weiterzulesen, registrieren | um weiterzulesen, brauchen | melden sie sich an, um weiterzulesen | registrieren sie sich, um weiterzulesen
  | sie haben noch kein abo | dieser artikel enthält affiliate-links | diesen artikel anhören | artikel anhören
  | wir und unsere partner verwenden | wir und unsere partner speichern | diese zusammenfassung wurde mit ki
  | diese zusammenfassung wurde von ki
fr soutenez le journalisme indépendant | soutenez notre travail | cet article vous a plu
  | vous avez aimé cet article | cet article est réservé aux abonnés | ce contenu est réservé aux abonnés
  | article réservé aux abonnés | pour lire la suite, abonnez-vous | pour lire la suite, connectez-vous | connectez-vous pour lire la suite | abonnez-vous pour lire la suite
  | il vous reste à lire | cet article contient des liens affiliés | écouter cet article | nous et nos partenaires utilisons
  | nous et nos partenaires stockons | ce résumé a été généré par
es apoya el periodismo independiente | apoye el periodismo independiente | apoya nuestro trabajo | te ha gustado este artículo
  | ¿te ha gustado este artículo | ¿le ha gustado este artículo | este artículo es solo para suscriptores
  | contenido exclusivo para suscriptores | este contenido es exclusivo para suscriptores | para seguir leyendo, suscríbete
  | para seguir leyendo, regístrate | para seguir leyendo, inicia sesión
  | suscríbete para seguir leyendo | inicia sesión para seguir leyendo | este artículo contiene enlaces de afiliados
  | escuchar este artículo | escucha este artículo | nosotros y nuestros socios | este resumen ha sido generado por
it sostieni il giornalismo indipendente | sostieni il nostro lavoro | ti è piaciuto questo articolo
  | questo articolo è riservato agli abbonati | questo contenuto è riservato agli abbonati | abbonati per continuare
  | accedi per continuare | per continuare a leggere, abbonati | per continuare a leggere, accedi | ascolta questo articolo | noi e i nostri partner
pt apoie o jornalismo independente | apoie o nosso trabalho | apoie nosso trabalho | gostou deste artigo | gostou desta matéria
  | este conteúdo é exclusivo para assinantes | conteúdo exclusivo para assinantes | este artigo é exclusivo para assinantes
  | para continuar lendo, assine | para continuar lendo, faça login | para continuar a ler, assine | para continuar a ler, inicie sessão | assine para continuar | ouça este artigo | ouvir este artigo
  | nós e os nossos parceiros | nós e nossos parceiros | este resumo foi gerado por
nl steun onafhankelijke journalistiek | steun ons werk | dit artikel is alleen voor abonnees | dit artikel is exclusief voor abonnees
  | log in om verder te lezen | om verder te lezen | luister naar dit artikel | wij en onze partners
sv stöd oberoende journalistik | den här artikeln är för prenumeranter | logga in för att läsa vidare | vi och våra partner
da støt uafhængig journalistik | denne artikel er kun for abonnenter | log ind for at læse videre | vi og vores partnere
nb støtt uavhengig journalistikk | denne artikkelen er for abonnenter | logg inn for å lese videre | vi og våre partnere
pl wesprzyj niezależne dziennikarstwo | ten artykuł jest dostępny tylko dla | zaloguj się, aby czytać dalej | my i nasi partnerzy
ru поддержите независимую журналистику | эта статья доступна только подписчикам | войдите, чтобы читать дальше
tr bağımsız gazeteciliği destekleyin | bu içerik yalnızca abonelere | okumaya devam etmek için
id dukung jurnalisme independen | artikel ini hanya untuk pelanggan
ja この記事は会員限定です | この記事は有料会員限定です | 会員限定記事です | 続きを読むには
zh 支持独立新闻 | 支持獨立新聞 | 本文仅限订阅 | 本文僅限訂閱 | 登录后继续阅读 | 登入後繼續閱讀
ko 이 기사는 구독자 | 이 기사는 회원 | 로그인 후 계속
ar ادعم الصحافة المستقلة | ادعموا الصحافة المستقلة | هذا المقال للمشتركين | هذا المحتوى للمشتركين | لمتابعة القراءة | استمع إلى هذا المقال
  | نحن وشركاؤنا
`);

/** How a credit of a picture begins. */
export const PHOTO_CREDIT = phrases(`
en photo | photo by | photo credit | photos by | photograph by | image | image credit | image source | image by
  | picture | picture credit | image courtesy of | photo courtesy of | featured image | featured image credit
  | file photo | getty images | featured photo | featured image via | image via | screenshot via | photo via | pic
  | photo illustration | illustration by | cover image | header image | main image | feature image
de foto | fotos | bild | bilder | bildquelle | symbolbild | archivbild | symbolfoto | archivfoto | titelbild | beitragsbild
fr photo | crédit photo | crédit | crédits photo | image | © photo | photo d'illustration | photo d'archives
es foto | fotografía | imagen | crédito | foto de archivo | créditos | imagen de archivo
it foto | foto di | immagine | credit foto | crediti foto | foto d'archivio
pt foto | fotos | imagem | crédito | foto de arquivo | reprodução | créditos | imagem ilustrativa
nl foto | beeld | afbeelding | archieffoto | fotocredit
sv foto | bild | arkivbild
da foto | arkivfoto
nb foto | illustrasjonsfoto | arkivfoto
fi kuva | kuvat | arkistokuva
pl fot | foto | zdjęcie | fot. ilustracyjne | źródło zdjęcia
cs foto | zdroj fotografie | ilustrační foto
sk foto | ilustračné foto
hu fotó | kép | illusztráció | borítókép
ro foto | sursa foto
bg снимка
ru фото | фотография | иллюстрация | фото из архива
uk фото | ілюстрація
el φωτογραφία | φωτο
tr fotoğraf | foto | görsel
id foto | ilustrasi | gambar
vi ảnh | ảnh minh họa
ja 写真 | 画像 | 提供写真
zh 图片来源 | 圖片來源 | 图源 | 图片 | 圖片 | 攝影
ko 사진
ar صورة | تصوير | المصدر صورة
he צילום
fa عکس
`);

/** How a credit of a picture ends. */
export const PHOTO_AGENCY = phrases(`
und getty images | ap photo | afp via getty images | shutterstock | istock | wikimedia commons | unsplash | pixabay
  | picture alliance | imago images | epa-efe | epa/efe | alamy | flickr | depositphotos | pexels | ap images
  | screenshot | screengrab | file photo | supplied | handout | photo by reuters | photo by ap
`);
