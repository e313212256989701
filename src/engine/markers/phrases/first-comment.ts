import { phrases } from './parse.ts';

/** What stands where nobody has commented. */
export const FIRST_COMMENT = phrases(`
en be the first to comment | be the first to comment on this article | be the first to comment on this story
  | be the first to comment on this post | be the first to leave a comment | be the first to leave a reply
  | be the first one to comment | be the first to post a comment | be the first to write a comment
  | be first to comment | be the first to add a comment | be the first to share your thoughts
  | be the first to respond | be the first to reply | be the first to share what you think
  | be the first to start the conversation | be the first to join the conversation
de schreibe den ersten kommentar | schreiben sie den ersten kommentar | sei der erste, der kommentiert
  | sei der erste der einen kommentar abgibt | hinterlasse den ersten kommentar | hinterlasse jetzt einen kommentar
  | verfasse den ersten kommentar | als erster kommentieren | kommentieren sie als erster
  | ersten kommentar schreiben | jetzt als erster kommentieren
fr soyez le premier à commenter | soyez le premier à réagir | soyez le premier à laisser un commentaire
  | soyez le premier à commenter cet article | soyez la première personne à commenter
  | soyez le premier à donner votre avis | soyez le premier à partager votre avis | écrivez le premier commentaire | sois le premier à commenter
es sé el primero en comentar | se el primero en comentar | sea el primero en comentar
  | sé el primero en comentar este artículo | sé el primero en dejar un comentario
  | sea el primero en comentar este artículo | sé el primero en opinar | comenta el primero
  | sé la primera persona en comentar | escribe el primer comentario | escriba el primer comentario
it commenta per primo | per primo commenta | sii il primo a commentare | scrivi il primo commento
  | lascia il primo commento | sii il primo a lasciare un commento
pt seja o primeiro a comentar | seja o primeiro a comentar este artigo | seja o primeiro a deixar um comentário
  | sê o primeiro a comentar | escreva o primeiro comentário | seja a primeira pessoa a comentar | seja o primeiro a comentar esta notícia
nl wees de eerste om te reageren | wees de eerste die reageert | als eerste reageren | plaats de eerste reactie
  | reageer als eerste | wees de eerste met een reactie
sv bli först att kommentera | bli först med att kommentera | bli den första att kommentera
  | var först med att kommentera | bli först med att skriva en kommentar | skriv den första kommentaren
da vær den første til at kommentere | bliv den første til at kommentere | skriv den første kommentar
  | vær den første til at skrive en kommentar
nb bli den første til å kommentere | vær den første til å kommentere | bli først til å kommentere
  | skriv den første kommentaren
fi kommentoi ensimmäisenä | ole ensimmäinen kommentoija | kirjoita ensimmäinen kommentti
  | ole ensimmäinen, joka kommentoi
pl bądź pierwszy, który skomentuje | bądź pierwszym, który skomentuje | skomentuj jako pierwszy
  | dodaj pierwszy komentarz | napisz pierwszy komentarz | bądź pierwszą osobą, która skomentuje
cs buďte první, kdo přidá komentář | buďte první, kdo okomentuje | napište první komentář | přidejte první komentář
sk buďte prvý, kto pridá komentár | buďte prvý kto komentuje | napíšte prvý komentár | pridajte prvý komentár
hu legyen ön az első hozzászóló | legyél te az első hozzászóló | elsőként szólj hozzá | legyél az első hozzászóló
  | legyen ön az első aki hozzászól
ro fii primul care comentează | fiți primul care comentează | fii primul care lasă un comentariu
  | scrie primul comentariu | adaugă primul comentariu
bg бъдете първият, който ще коментира | напишете първия коментар | бъди първият, който ще коментира
  | първи коментирайте
ru будьте первым, кто оставит комментарий | ваш комментарий будет первым | комментариев пока нет, будьте первым
  | оставьте первый комментарий | станьте первым комментатором | будьте первым, кто прокомментирует
  | оставить первый комментарий
uk будьте першим, хто залишить коментар | залиште перший коментар | будьте першим, хто прокоментує
  | напишіть перший коментар
el γίνετε ο πρώτος που θα σχολιάσει | γράψτε το πρώτο σχόλιο | σχολιάστε πρώτοι | γίνε ο πρώτος που θα σχολιάσει
  | κάντε το πρώτο σχόλιο | σχολίασε πρώτος
tr ilk yorumu siz yapın | ilk yorumu sen yap | ilk yorum yapan siz olun | ilk yorumu yapan siz olun
  | ilk yorumu siz yazın | i̇lk yorum yapan olun | ilk yorumu yapın
id jadilah yang pertama mengomentari | jadilah yang pertama berkomentar | jadilah yang pertama memberikan komentar
  | jadi yang pertama berkomentar | jadilah orang pertama yang berkomentar | jadilah komentator pertama
vi hãy là người đầu tiên bình luận | hãy là người bình luận đầu tiên | là người đầu tiên bình luận
  | trở thành người đầu tiên bình luận | viết bình luận đầu tiên
ja 最初のコメントをしよう | 最初のコメントを書きましょう | 最初のコメントを投稿 | 最初のコメントをする | 最初のコメントを残しましょう | 最初にコメントしよう
zh 成为第一个评论者 | 抢先评论 | 成为第一个评论的人 | 抢沙发 | 来做第一个评论的人 | 成為第一個留言者 | 搶先留言 | 快來搶沙發 | 发表第一条评论 | 成為第一個評論的人
ko 첫 댓글을 남겨보세요 | 첫 댓글을 작성해보세요 | 첫 번째 댓글을 남겨보세요 | 첫 번째로 댓글을 남겨주세요 | 첫 댓글을 남겨주세요 | 첫번째 댓글을 남겨주세요 | 첫 번째 댓글을 달아보세요
  | 가장 먼저 댓글을 남겨보세요
ar كن أول من يعلق | كن أول من يكتب تعليقا | كن أول من يضيف تعليقا | كن أول المعلقين | كن أول من يعلق على هذا المقال
  | كن أول من يترك تعليقا | كن اول من يعلق
he היה הראשון להגיב | היו הראשונים להגיב | תהיו הראשונים להגיב | תהיה הראשון להגיב | הגב ראשון
fa اولین نفری باشید که نظر می‌دهید | اولین دیدگاه را شما بنویسید | اولین نظر را شما بدهید
  | نخستین نفری باشید که دیدگاه می‌دهد | اولین نفری باشید که دیدگاهی می‌نویسد
hi टिप्पणी करने वाले पहले व्यक्ति बनें | पहली टिप्पणी करें | सबसे पहले टिप्पणी करें | पहले टिप्पणी करें
th เป็นคนแรกที่แสดงความคิดเห็น | แสดงความคิดเห็นเป็นคนแรก | ร่วมแสดงความคิดเห็นเป็นคนแรก
et ole esimene kommenteerija | kommenteeri esimesena | lisa esimene kommentaar
lv esi pirmais, kas komentē | esi pirmais komentētājs | uzraksti pirmo komentāru
lt būkite pirmas pakomentavęs | būk pirmas pakomentavęs | parašykite pirmą komentarą | komentuok pirmas
hr budi prvi koji će komentirati | budite prvi koji će komentirati | napišite prvi komentar
  | budite prvi koji komentira | komentiraj prvi
sr будите први који ће оставити коментар | будите први који коментарише | оставите први коментар
  | budite prvi koji će ostaviti komentar | ostavite prvi komentar | budi prvi koji će ostaviti komentar
sl bodi prvi, ki komentira | bodite prvi, ki bo komentiral | napišite prvi komentar | bodi prvi komentator
  | komentiraj prvi
ca sigues el primer a comentar | sigues el primer en comentar | sigueu el primer a comentar
gl sé o primeiro en comentar
eu izan zaitez lehena iruzkintzen
`);
