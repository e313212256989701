import { phrases } from './parse.ts';

/** The heading of a comment form: whole, or followed by whom one answers. */
export const LEAVE_REPLY = phrases(`
en leave a reply | leave a comment | leave your comment | leave your reply | post a comment | write a comment
  | submit a comment | leave a response
de schreibe einen kommentar | schreib einen kommentar | schreiben sie einen kommentar | kommentar schreiben
  | kommentar verfassen | kommentar hinterlassen | hinterlasse einen kommentar | hinterlassen sie einen kommentar
  | hinterlasse eine antwort | hinterlassen sie eine antwort | schreibe eine antwort | einen kommentar schreiben
  | einen kommentar hinterlassen | einen kommentar abgeben | kommentar abgeben | kommentieren | dein kommentar
  | ihr kommentar | antwort hinterlassen | antwort schreiben
fr laisser un commentaire | laissez un commentaire | laisser une réponse | laissez une réponse
  | ajouter un commentaire | poster un commentaire | écrire un commentaire | votre commentaire
  | répondre à cet article | réagir à cet article | laissez votre commentaire
es deja una respuesta | deja un comentario | dejar un comentario | dejar una respuesta | deja tu comentario
  | dejar comentario | escribe un comentario | agrega un comentario | añadir un comentario | publicar un comentario
  | deje un comentario | deje una respuesta | haz un comentario
it lascia un commento | lascia una risposta | lascia un tuo commento | scrivi un commento | aggiungi un commento
  | invia un commento | posta un commento
pt deixe um comentário | deixe uma resposta | deixe o seu comentário | deixe seu comentário | deixar um comentário
  | deixar uma resposta | deixe sua resposta | comente | escreva um comentário | adicionar comentário
  | faça um comentário | publicar um comentário | enviar um comentário
nl geef een reactie | laat een reactie achter | plaats een reactie | reageer | schrijf een reactie
  | een reactie plaatsen | laat een antwoord achter | geef een antwoord | reactie plaatsen
sv lämna ett svar | lämna en kommentar | skriv en kommentar | kommentera | lämna en kommentar eller ett svar
  | skicka en kommentar
da skriv et svar | skriv en kommentar | efterlad et svar | efterlad en kommentar | læg en kommentar
  | send en kommentar
nb legg igjen en kommentar | legg igjen et svar | skriv en kommentar | legg inn kommentar | kommenter
  | legg inn en kommentar
fi vastaa | kommentoi | jätä kommentti | jätä vastaus | kirjoita kommentti | lähetä kommentti
is skildu eftir svar | skrifaðu athugasemd | skrifa athugasemd | skilja eftir svar
pl dodaj komentarz | zostaw komentarz | zostaw odpowiedź | pozostaw komentarz | skomentuj | napisz komentarz
  | prześlij komentarz | zostaw swój komentarz
cs napsat komentář | napište komentář | přidat komentář | přidejte komentář | zanechat odpověď | zanechte komentář
  | okomentovat | vložit komentář | přidejte odpověď
sk pridaj komentár | pridať komentár | napíšte komentár | zanechať odpoveď | zanechajte komentár | napísať komentár
  | zverejnenie komentára
hu vélemény, hozzászólás? | szólj hozzá | hozzászólás írása | válasz írása | hagyj üzenetet | megjegyzés küldése
  | írj hozzászólást
ro lasă un răspuns | lasă un comentariu | scrie un comentariu | lăsați un comentariu | adaugă un comentariu
  | trimiteți un comentariu | lasa un raspuns | lasa un comentariu
bg вашият коментар | напишете коментар | добави коментар | оставете коментар | остави коментар
  | публикуване на коментар | оставете отговор
ru добавить комментарий | оставить комментарий | оставьте комментарий | написать комментарий | оставить ответ
  | ваш комментарий | отправить комментарий | комментировать
uk залишити відповідь | залишити коментар | додати коментар | написати коментар | дописати коментар | ваш коментар
  | залиште коментар | опублікувати коментар
el αφήστε μια απάντηση | αφήστε ένα σχόλιο | γράψτε ένα σχόλιο | προσθήκη σχολίου | σχολιάστε | υποβολή απάντησης
  | αφήστε το σχόλιό σας | δημοσίευση σχολίου
tr bir yanıt yazın | bir cevap yazın | yorum yapın | yorum yaz | yorum yap | yorum bırakın | bir yorum yazın
  | cevap yaz | cevap bırakın | yanıtla | yorum gönder | bir yorum bırakın
id tinggalkan balasan | tinggalkan komentar | berikan komentar | beri balasan | tulis komentar | kirim komentar
  | posting komentar | berikan balasan
ms tinggalkan balasan | tinggalkan komen | catat ulasan
vi để lại một bình luận | để lại bình luận | viết bình luận | gửi bình luận | đăng nhận xét | để lại một trả lời
  | thêm bình luận
ja コメントを残す | コメントする | コメントを書く | 返信する | コメントを投稿 | コメントを投稿する | 返信を残す | コメントをどうぞ
zh 发表回复 | 发表评论 | 留下评论 | 写评论 | 发布评论 | 我要评论 | 發佈留言 | 發表迴響 | 發表評論 | 發表留言 | 發佈回覆 | 發表回應 | 張貼留言 | 留下回覆
ko 답글 남기기 | 댓글 남기기 | 댓글 쓰기 | 댓글 달기 | 의견 남기기 | 응답 남기기 | 댓글 작성
ar اترك تعليقاً | اترك تعليقا | اترك تعليقًا | اترك ردا | اترك رداً | أضف تعليق | أضف تعليقا | أضف تعليقاً
  | إضافة تعليق | اكتب تعليق | اكتب تعليقا | إرسال تعليق | اترك رد
he כתיבת תגובה | השאר תגובה | השארת תגובה | הוסף תגובה | כתוב תגובה | הוסף רשומת תגובה | השאירו תגובה
fa دیدگاهتان را بنویسید | دیدگاه خود را بنویسید | نظر بدهید | پاسخ دهید | ارسال دیدگاه | دیدگاه بگذارید
  | نظر خود را بنویسید | ارسال نظر
hi उत्तर छोड़ें | टिप्पणी करें | जवाब दें | प्रातिक्रिया दे | एक टिप्पणी छोड़ें | एक उत्तर छोड़ें | टिप्पणी जोड़ें
  | एक टिप्पणी भेजें
bn একটি মন্তব্য করুন | মন্তব্য করুন | একটি উত্তর দিন | একটি উত্তর ত্যাগ
th ใส่ความเห็น | แสดงความคิดเห็น | เขียนความเห็น | ทิ้งคำตอบไว้ | แสดงความเห็น
et lisa kommentaar | jäta vastus | kommenteeri | postita kommentaar
lv atbildēt | pievienot komentāru | komentēt | atstāt atbildi | publicēt komentāru
lt parašykite komentarą | komentuoti | palikti komentarą | rašyti komentarą | palikite komentarą | parašyti komentarą
  | atsakyti
hr odgovori | komentiraj | ostavi komentar | ostavite komentar | napišite komentar | dodaj komentar | ostavi odgovor
sr оставите одговор | оставите коментар | напишите коментар | постави коментар | ostavite odgovor | ostavite komentar
  | ostavi komentar | napišite komentar | pošalji komentar
sl dodaj odgovor | napiši komentar | dodaj komentar | objavi komentar | komentiraj | pusti komentar
ca deixa un comentari | deixa una resposta | escriu un comentari | afegeix un comentari | feu un comentari
eu utzi erantzuna | utzi iruzkina | erantzuna utzi | iruzkin bat utzi
gl deixa unha resposta | deixa un comentario | deixar unha resposta
af lewer kommentaar | laat 'n boodskap | laat 'n antwoord
sw acha jibu | toa maoni | acha maoni
`);
