import { phrases } from './parse.ts';

/** The notice of the spam filter many WordPress sites use. */
export const AKISMET_SPAM = phrases(`
en this site uses akismet to reduce spam | this site uses akismet to fight spam
  | this website uses akismet to reduce spam | akismet to reduce spam
de diese website verwendet akismet, um spam zu reduzieren | diese seite verwendet akismet, um spam zu reduzieren
  | diese website verwendet akismet | diese website nutzt akismet
fr ce site utilise akismet pour réduire les indésirables | ce site utilise akismet | cette page utilise akismet
es este sitio usa akismet para reducir el spam | este sitio usa akismet | este sitio utiliza akismet
  | esta web usa akismet
it questo sito usa akismet per ridurre lo spam | questo sito usa akismet | questo sito utilizza akismet
pt este site utiliza o akismet para reduzir spam | este site utiliza o akismet | este site usa o akismet
  | esse site utiliza o akismet | este site usa akismet
nl deze site gebruikt akismet om spam te verminderen | deze site gebruikt akismet | deze website gebruikt akismet
sv den här webbplatsen använder akismet | denna webbplats använder akismet
  | denna webbplats använder akismet för att minska skräppost | webbplatsen använder akismet
da dette websted bruger akismet | dette site bruger akismet | denne side bruger akismet | hjemmesiden bruger akismet
nb dette nettstedet bruker akismet | denne nettsiden bruker akismet
  | dette nettstedet bruker akismet for å redusere spam
fi sivusto käyttää akismet | tämä sivusto käyttää akismetia | tämä sivusto käyttää akismet
pl ta strona używa akismet | witryna wykorzystuje akismet | ta strona korzysta z akismet | strona używa akismet
cs tento web používá akismet | tato stránka používá akismet | tento web používá k omezení spamu akismet
  | stránka používá akismet
sk táto stránka používa akismet | tento web používa akismet
hu ez az oldal akismet | ez az oldal akismetet használ | az oldal akismet | ez a webhely akismet | az akismet
ro acest site folosește akismet | acest site utilizează akismet | acest site foloseste akismet
bg този сайт използва akismet | сайтът използва akismet
ru этот сайт использует akismet | сайт использует akismet | для борьбы со спамом этот сайт использует akismet
uk цей сайт використовує akismet | сайт використовує akismet
el αυτός ο ιστότοπος χρησιμοποιεί το akismet | ο ιστότοπος χρησιμοποιεί το akismet
  | αυτός ο ιστότοπος χρησιμοποιεί akismet
tr bu site akismet | i̇stenmeyenleri azaltmak için akismet | bu site istenmeyenleri azaltmak için akismet kullanır
  | bu site, istenmeyenleri azaltmak için akismet
id situs ini menggunakan akismet | situs web ini menggunakan akismet
vi trang web này sử dụng akismet | trang này sử dụng akismet | website này sử dụng akismet
ja このサイトはスパムを低減するために akismet を使っています | スパムを低減するために akismet | このサイトは akismet | スパム対策に akismet
  | このサイトではスパムを低減するために akismet
zh 这个站点使用 akismet 来减少垃圾评论 | 此站点使用akismet | 本站使用 akismet | 此站点使用 akismet | 這個網站採用 akismet | 這個網站使用 akismet
  | 本網站使用 akismet | 这个站点使用 akismet | 本網站採用 akismet
ko 이 사이트는 스팸을 줄이는 아키스밋을 사용합니다 | 이 사이트는 akismet | 이 사이트는 akismet을 | 아키스밋을 사용합니다 | 이 사이트는 아키스밋 | 이 사이트는 스팸을 줄이기 위해 akismet
ar هذا الموقع يستخدم akismet | يستخدم هذا الموقع akismet | هذا الموقع يستخدم خدمة أكيسميت | يستخدم الموقع akismet
  | خدمة أكيسميت
he אתר זה עושה שימוש ב-akismet | האתר משתמש ב-akismet | אתר זה משתמש ב-akismet | אתר זה עושה שימוש באקיזמט
  | אתר זה משתמש באקיזמט | האתר הזה משתמש ב-akismet
fa این سایت از اکیسمت | این سایت از akismet | این وب‌سایت از akismet | این سایت برای کاهش هرزنامه
hr ova web-stranica koristi akismet | ova stranica koristi akismet | ovo web-mjesto koristi akismet
sr овај веб-сајт користи akismet | ovaj veb-sajt koristi akismet | овај сајт користи акисмет
  | ovaj sajt koristi akismet
sl ta stran uporablja akismet | to spletišče uporablja akismet | spletna stran uporablja akismet
ca aquest lloc utilitza akismet | aquest lloc fa servir akismet | aquest lloc web utilitza akismet
  | aquest web utilitza akismet
lt ši svetainė naudoja akismet | šioje svetainėje naudojamas akismet
lv šī vietne izmanto akismet
et see sait kasutab akismet
gl este sitio usa akismet | este sitio emprega akismet
eu gune honek akismet erabiltzen du
th เว็บนี้ใช้ akismet | เว็บไซต์นี้ใช้ akismet
hi यह साइट akismet
`);
