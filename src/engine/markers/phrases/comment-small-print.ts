import { phrases } from './parse.ts';

/** Buttons, log-in lines and notices around comment forms. */
export const COMMENT_SMALL_PRINT = phrases(`
en learn how your comment data is processed | save my name, email, and website in this browser
  | save my name and email in this browser | notify me of follow-up comments by email
  | notify me of new posts by email | notify me of followup comments | you must be logged in to post a comment
  | you must be logged in to leave a comment | you must log in to post a comment | please log in to leave a comment
  | log in to leave a comment | log in to comment | login to comment | sign in to comment
  | your comment is awaiting moderation | this comment form is under antispam protection
  | you may use these html tags and attributes | post comment | subscribe to comments | view comments | show comments
  | load comments | load more comments | enter your comment here | please enter your comment
  | please enter your name here | fill in your details below or click an icon to log in
  | this blog uses cookies for comments
de erfahre mehr darüber, wie deine kommentardaten verarbeitet werden
  | erfahre, wie deine kommentardaten verarbeitet werden
  | meinen namen, meine e-mail-adresse und meine website in diesem browser | kommentar abschicken
  | kommentar absenden | du musst angemeldet sein, um einen kommentar abzugeben
  | sie müssen angemeldet sein, um einen kommentar | dein kommentar wartet auf freischaltung
  | benachrichtige mich über nachfolgende kommentare | benachrichtige mich über neue beiträge | kommentare anzeigen
  | alle kommentare anzeigen | kommentare laden | bitte melden sie sich an, um zu kommentieren
fr en savoir plus sur la façon dont les données de vos commentaires sont traitées
  | en savoir plus sur comment les données de vos commentaires sont utilisées
  | enregistrer mon nom, mon e-mail et mon site | laisser un commentaire annuler la réponse
  | vous devez vous connecter pour publier un commentaire | vous devez être connecté pour
  | prévenez-moi de tous les nouveaux | votre commentaire est en attente de modération | voir les commentaires
  | publier le commentaire
es aprende cómo se procesan los datos de tus comentarios | guarda mi nombre, correo electrónico y web
  | guardar mi nombre, correo electrónico y | debes estar conectado para publicar un comentario
  | lo siento, debes estar conectado para publicar un comentario | publicar el comentario | publicar comentario
  | recibir un correo electrónico con los siguientes comentarios | tu comentario está pendiente de moderación
  | ver comentarios
it scopri come vengono elaborati i dati derivati dai commenti | salva il mio nome, email e sito web
  | salva il mio nome, l'email e | devi essere connesso per inviare un commento | invia commento
  | avvertimi via email in caso di | il tuo commento è in attesa di moderazione | vedi i commenti
pt saiba como seus dados em comentários são processados | saiba como são processados os dados dos comentários
  | fique a saber como são processados | salvar meus dados neste navegador | guardar o meu nome, email e site
  | publicar comentário | você precisa fazer o login para publicar um comentário | notifique-me sobre
  | seu comentário está aguardando moderação | ver comentários
nl bekijk hoe je reactiegegevens worden verwerkt | bekijk hoe je reactie-gegevens worden verwerkt
  | mijn naam, e-mail en site opslaan | mijn naam, e-mailadres en site bewaren | reactie plaatsen
  | je moet ingelogd zijn op om een reactie te plaatsen | je moet inloggen om een reactie te kunnen plaatsen
  | stuur mij een e-mail als er
sv lär dig om hur din kommentarsdata bearbetas | spara mitt namn, min e-postadress | publicera kommentar
  | du måste vara inloggad för att
da læs mere om hvordan din kommentar | gem mit navn, mail og websted | send kommentar | du skal være logget ind for
nb finn ut mer om hvordan kommentardataene dine | lagre mitt navn, e-post | publiser kommentar
  | du må være innlogget for
fi lue lisää siitä, miten kommenttitietojasi käsitellään | tallenna nimeni, sähköpostiosoitteeni | lähetä kommentti
  | kirjaudu sisään kommentoidaksesi
pl dowiedz się, w jaki sposób przetwarzane są dane | dowiedz się więcej jak przetwarzane są dane komentarzy
  | zapamiętaj moje dane w tej przeglądarce | zapisz moje dane, adres e-mail | opublikuj komentarz
  | musisz się zalogować, aby móc dodać komentarz | komentarz wyślij
cs zjistěte, jak zpracováváme údaje z komentářů | uložit do prohlížeče jméno, e-mail | odeslat komentář
  | pro přidávání komentářů se musíte
sk získajte viac informácií o tom, ako sú | uložiť moje meno, e-mail | odoslať komentár
  | prepáčte, ale pred zanechaním komentára sa musíte
hu ismerjük meg a hozzászólás adatainak feldolgozását | a nevem, e-mail címem, és weboldalcímem mentése
  | hozzászólás elküldése | hozzászóláshoz be kell jelentkezni
ro află cum sunt procesate datele comentariilor tale | salvează-mi numele, emailul | publică comentariul
  | trebuie să fii autentificat pentru a publica un comentariu
ru узнайте, как обрабатываются ваши данные комментариев | сохранить моё имя, email
  | сохранить моё имя, email и адрес сайта | отправить комментарий
  | для отправки комментария вам необходимо авторизоваться | вы должны быть авторизованы
uk дізнайтеся, як обробляються ваші дані коментарів | зберегти моє ім'я, e-mail | опублікувати коментар
  | щоб залишити коментар, вам потрібно увійти
el μάθετε πώς υφίστανται επεξεργασία τα δεδομένα των σχολίων σας | αποθήκευσε το όνομά μου, email
  | δημοσίευση σχολίου | πρέπει να συνδεθείτε για να σχολιάσετε
tr yorum verilerinizin nasıl işlendiği hakkında | daha sonraki yorumlarımda kullanılması için adım | yorum gönder
  | yorum yapabilmek için oturum açmalısınız | yorum yapabilmek için giriş yapmalısınız
id pelajari bagaimana data komentar anda diproses | simpan nama, email, dan situs web saya | kirim komentar
  | anda harus masuk untuk berkomentar
vi tìm hiểu cách dữ liệu bình luận của bạn được xử lý | lưu tên của tôi, email | bạn phải đăng nhập để gửi bình luận
  | bạn phải đăng nhập để gửi phản hồi
ja コメントデータの処理方法の詳細はこちらをご覧ください | 次回のコメントで使用するためブラウザーに自分の名前 | コメントを送信 | コメントを投稿するにはログインしてください | 新しいコメントをメールで通知
  | 新しい投稿をメールで受け取る
zh 了解你的评论数据如何被处理 | 了解您的评论数据如何被处理 | 在此浏览器中保存我的 | 提交评论 | 要发表评论,您必须先登录 | 发表评论前请先登录 | 進一步了解 akismet 如何處理網站訪客的留言資料
  | 在瀏覽器中儲存顯示名稱 | 很抱歉,必須登入網站才能發佈留言 | 登录后评论
ko 댓글 데이터가 어떻게 처리되는지 알아보세요 | 다음 번 댓글 작성을 위해 이 브라우저에 이름 | 댓글 작성을 위해 로그인 | 댓글을 달기 위해서는 로그인해야합니다 | 로그인 후 댓글
ar اعرف المزيد عن كيفية التعامل مع بيانات التعليقات الخاصة بك | احفظ اسمي، بريدي الإلكتروني | إرسال التعليق
  | يجب أنت تكون مسجل الدخول لتضيف تعليقاً
he לשמור בדפדפן זה את השם, האימייל והאתר שלי | יש להתחבר למערכת כדי לכתוב תגובה
fa ذخیره نام، ایمیل و وبسایت من در مرورگر | فرستادن دیدگاه | برای نوشتن دیدگاه باید وارد بشوید
  | درباره چگونگی پردازش داده‌های دیدگاه خود بیشتر بدانید
ca apreneu com es processen les dades dels comentaris | desa el meu nom, correu electrònic | envia un comentari
und email (will not be published) | mail (will not be published) | e-mail (will not be published)
  | address never made public | e-mail (wird nicht veröffentlicht) | mail (wird nicht veröffentlicht)
  | email (wird nicht veröffentlicht) | adresse wird niemals veröffentlicht | adresse strictement confidentielle
  | la dirección no se hará pública | correo (no será publicado) | l'indirizzo non verrà pubblicato
  | email (non sarà pubblicata) | o endereço nunca será publicado | adres wordt niet getoond
  | adressen publiceras aldrig | osoitetta ei julkaista | adres nie będzie publikowany
  | a címet nem hozzuk nyilvánosságra | adres asla paylaşılmaz | 地址绝不会被公开
  | add a comment | add comment | add your comment | join the conversation | join the discussion | view all comments
  | post a comment below | comment on this article | comment on this story
`);
