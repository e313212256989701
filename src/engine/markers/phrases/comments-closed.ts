import { phrases } from './parse.ts';

/** What stands where commenting has ended. */
export const COMMENTS_CLOSED = phrases(`
en comments are closed | comments are now closed | comments have been closed | these comments are closed
  | comments closed | comments for this article are closed | comments for this post are closed
  | comments on this article are closed | comments on this post are closed | comments to this article are closed
  | commenting is closed | commenting for this story is now closed | commenting on this article is closed
  | comments for this thread are now closed | comments are turned off | comments are disabled | comments off
  | comments have been disabled | comments have been turned off | comments are off for this story
  | comments are off for this article | comments are disabled for this article | sorry, comments are closed | the comments are closed | comments are closed for this article
  | comments are closed for this post | comments for this entry are closed | this thread is closed
  | commenting has been closed | new comments are not accepted | comments are no longer being accepted
  | this discussion is closed | the comment section is closed | commenting has been turned off
  | sorry, the comment form is closed at this time | comments are currently closed
de kommentare sind geschlossen | die kommentare sind geschlossen | kommentare geschlossen
  | die kommentarfunktion ist geschlossen | die kommentarfunktion ist deaktiviert | kommentarfunktion ist geschlossen
  | kommentare deaktiviert | kommentare sind deaktiviert | kommentare sind derzeit geschlossen
  | kommentieren nicht mehr möglich | die diskussion ist geschlossen | der kommentarbereich ist geschlossen
  | kommentarfunktion geschlossen | kommentieren ist nicht mehr möglich | kommentarfunktion deaktiviert
  | die kommentarfunktion für diesen artikel ist geschlossen
  | die kommentarfunktion zu diesem artikel ist geschlossen | die kommentare zu diesem artikel sind geschlossen
  | die kommentare zu diesem beitrag sind geschlossen | dieser artikel kann nicht mehr kommentiert werden
fr les commentaires sont fermés | commentaires fermés | les commentaires sont désactivés | commentaires désactivés
  | les commentaires sont clos | les commentaires pour cet article sont fermés
  | les commentaires sont fermés pour cet article | les commentaires sont désormais fermés
es los comentarios están cerrados | comentarios cerrados | los comentarios están desactivados
  | comentarios desactivados | los comentarios para este artículo están cerrados | los comentarios se han cerrado
  | los comentarios de esta entrada están cerrados | los comentarios han sido cerrados | comentarios deshabilitados
it i commenti sono chiusi | commenti chiusi | commenti disabilitati | i commenti sono disabilitati
  | i commenti sono disattivati | commenti disattivati | i commenti per questo articolo sono chiusi
pt os comentários estão fechados | comentários fechados | comentários encerrados | os comentários estão encerrados
  | os comentários estão desativados | comentários desativados | comentários estão fechados
  | comentários não são permitidos
nl reacties zijn gesloten | reacties gesloten | de reacties zijn gesloten | reageren is niet meer mogelijk
  | reacties uitgeschakeld | reageren niet meer mogelijk | de reactiemogelijkheid is gesloten
  | reacties zijn uitgeschakeld
sv kommentarer är stängda | kommentarer inaktiverade | kommentarerna är stängda | kommentering är stängd
  | kommentarsfältet är stängt | kommentering är avstängd | kommentarer stängda
da kommentarer er lukkede | kommentarer er lukket | der er lukket for kommentarer | lukket for kommentarer
  | kommentarer lukket | kommentering er lukket
nb kommentarer er stengt | kommentarfeltet er stengt | kommentarer er avslått | kommentarer er lukket
  | kommentering er stengt | det er stengt for kommentarer
fi kommentointi on suljettu | kommentit on suljettu | kommentit pois päältä | kommentointi suljettu
  | kommentit suljettu | kommentointi on poistettu käytöstä
pl możliwość komentowania jest wyłączona | komentowanie jest wyłączone | komentarze są wyłączone
  | komentarze wyłączone | komentowanie zostało wyłączone | możliwość komentowania została wyłączona
  | komentarze są zamknięte | komentarze zamknięte | dodawanie komentarzy zostało wyłączone
cs komentáře jsou uzavřeny | komentáře nejsou povoleny | diskuse je uzavřena | komentáře jsou zakázány
  | komentáře jsou vypnuty | diskuze je uzavřena | komentáře nejsou povolené | komentáře uzavřeny
sk komentáre sú uzatvorené | komentáre sú vypnuté | diskusia je uzavretá | komentáre nie sú povolené
  | komentáre sú zatvorené | možnosť komentovania je vypnutá
hu a hozzászólások lezárva | hozzászólások lezárva | a hozzászólás lezárva
  | a hozzászólások jelenleg nem engedélyezettek ezen a részen | a hozzászólások ki vannak kapcsolva
  | a hozzászólási lehetőség lezárult | hozzászólások kikapcsolva | a hozzászólások lezárásra kerültek
ro comentariile sunt închise | comentarii închise | comentariile sunt dezactivate | comentarii dezactivate
  | comentariile sunt inchise | comentariile au fost închise
bg коментарите са затворени | коментарите са изключени | коментарите са забранени | не са разрешени коментари
  | коментирането е изключено
ru комментарии закрыты | комментирование закрыто | комментарии отключены | комментирование отключено
  | обсуждение закрыто | комментарии запрещены | комментарии к записи закрыты
  | комментирование на данный момент запрещено | комментарии к этой записи закрыты
uk коментарі закриті | коментування закрито | коментарі вимкнено | коментування вимкнено | обговорення закрите
  | коментарі відключені | коментарі закрито
el τα σχόλια είναι κλειστά | ο σχολιασμός έχει κλείσει | τα σχόλια είναι απενεργοποιημένα
  | ο σχολιασμός είναι κλειστός | δεν επιτρέπονται σχόλια | τα σχόλια έχουν κλείσει | σχόλια κλειστά
  | δεν επιτρέπεται σχολιασμός
tr yorumlar kapalı | yorumlar kapatıldı | yorumlara kapalı | yorum yapma kapalı | yorumlar kapatılmıştır
  | bu yazı yorumlara kapalıdır | yorumlar devre dışı | yoruma kapalı
id komentar ditutup | komentar dinonaktifkan | kolom komentar ditutup | komentar telah ditutup
  | komentar sudah ditutup | maaf, komentar ditutup
ms komen ditutup | ruangan komen ditutup
vi bình luận đã bị đóng | đã đóng bình luận | chức năng bình luận bị tắt | đóng bình luận | các bình luận đã đóng
  | bình luận đã đóng | bình luận đã tắt | tính năng bình luận đã bị tắt
ja コメントは受け付けていません | コメントは受け付けておりません | コメントは停止中です | 現在コメントは受け付けておりません | コメントは締め切りました | コメントは終了しました | コメント受付を終了しました
  | コメントは閉じています | コメントは閉じられています | コメントできません
zh 评论已关闭 | 评论功能已关闭 | 评论已经关闭 | 留言功能已關閉 | 回應已關閉 | 評論已關閉 | 本文评论已关闭 | 留言功能已关闭 | 已關閉留言 | 评论被关闭 | 本文的评论功能被关闭了 | 不接受留言
  | 迴響已關閉 | 回覆已關閉 | 留言已關閉
ko 댓글이 닫혔습니다 | 댓글이 닫혀 있습니다 | 댓글을 달 수 없습니다 | 댓글 기능이 닫혔습니다 | 댓글이 비활성화되었습니다 | 댓글이 종료되었습니다 | 댓글 작성이 종료되었습니다 | 댓글 닫힘
  | 댓글은 닫혔습니다
ar التعليقات مغلقة | التعليقات مغلقة على هذا المقال | تم إغلاق التعليقات | التعليقات معطلة | أغلقت التعليقات
  | تم اغلاق التعليقات | باب التعليقات مغلق | التعليق مغلق | التعليقات متوقفة
he סגור לתגובות | התגובות סגורות | התגובות נסגרו | תגובות סגורות | אפשרות התגובה נסגרה | כתבה זו סגורה לתגובות
  | אין אפשרות להגיב
fa دیدگاه‌ها بسته شده‌اند | دیدگاه‌ها بسته شده است | نظرات بسته شده است | دیدگاه‌ها غیرفعال هستند
  | بخش نظرات بسته شده است | دیدگاه‌ها بسته‌اند | نظرات بسته شده | ارسال نظر بسته شده است
  | امکان ثبت دیدگاه وجود ندارد
hi टिप्पणियाँ बंद हैं | टिप्पणियां बंद हैं | टिप्पणियाँ बंद कर दी गई हैं
bn মন্তব্য বন্ধ | মন্তব্য বন্ধ আছে | মন্তব্য করা বন্ধ
th ปิดความเห็น | ปิดการแสดงความเห็น | ปิดรับความคิดเห็น | ปิดการแสดงความคิดเห็น | ความเห็นถูกปิด
et kommenteerimine on suletud | kommentaarid on suletud | kommentaarid suletud | kommenteerimine suletud
lv komentāri ir slēgti | komentēšana slēgta | komentāri slēgti | komentāri izslēgti | komentēšana ir slēgta
lt komentarai išjungti | komentavimas išjungtas | komentarai uždaryti | komentuoti negalima | komentavimas uždarytas
  | komentarai uždrausti
hr komentari su zatvoreni | komentari su isključeni | komentiranje je zatvoreno | komentiranje je onemogućeno
  | komentari su onemogućeni
sr коментари су затворени | коментарисање је затворено | коментари су искључени | komentari su zatvoreni
  | komentari su isključeni | коментарисање је онемогућено
sl komentarji so zaprti | komentiranje je zaprto | komentarji so izklopljeni | komentiranje je onemogočeno
  | komentarji so onemogočeni
ca els comentaris estan tancats | comentaris tancats | els comentaris estan desactivats | comentaris desactivats
gl os comentarios están pechados | comentarios pechados | os comentarios están desactivados
eu iruzkinak itxita daude | iruzkinak itxita
is lokað er fyrir athugasemdir | lokað fyrir athugasemdir
af kommentaar is gesluit
`);
