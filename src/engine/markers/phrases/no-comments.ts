import { phrases } from './parse.ts';

/** The same without an invitation; too short to mean much outside a place for comments. */
export const NO_COMMENTS = phrases(`
en no comments yet | no comments | there are no comments yet | no comments have been posted yet | no responses yet
  | there are no comments on this article | no replies yet
de keine kommentare | noch keine kommentare | bisher keine kommentare | keine kommentare vorhanden
  | es sind noch keine kommentare vorhanden | noch keine kommentare vorhanden
fr aucun commentaire | il n'y a pas encore de commentaires | pas encore de commentaire | pas de commentaire
  | aucun commentaire pour l'instant
es no hay comentarios | sin comentarios | aún no hay comentarios | todavía no hay comentarios
  | no hay comentarios todavía | ningún comentario
it nessun commento | ancora nessun commento | non ci sono ancora commenti | non ci sono commenti
pt sem comentários | nenhum comentário | ainda não há comentários | não há comentários | nenhum comentário ainda
  | sem comentários ainda
nl geen reacties | nog geen reacties | er zijn nog geen reacties | nog geen reactie
sv inga kommentarer | inga kommentarer ännu | ännu inga kommentarer | det finns inga kommentarer än
da ingen kommentarer | ingen kommentarer endnu | der er ingen kommentarer endnu
nb ingen kommentarer | ingen kommentarer ennå | ingen kommentarer enda
fi ei kommentteja | ei vielä kommentteja | ei kommentteja vielä
pl brak komentarzy | nie ma jeszcze komentarzy | brak odpowiedzi | jeszcze nie ma komentarzy
cs žádné komentáře | zatím žádné komentáře | bez komentářů | zatím bez komentářů
sk žiadne komentáre | zatiaľ žiadne komentáre | bez komentárov
hu nincs hozzászólás | még nincs hozzászólás | nincsenek hozzászólások | nincs megjegyzés
ro niciun comentariu | nici un comentariu | fără comentarii | nu există comentarii
bg няма коментари | все още няма коментари | без коментари
ru комментариев нет | нет комментариев | комментариев пока нет | пока нет комментариев | без комментариев
uk коментарів немає | немає коментарів | коментарів поки немає | ще немає коментарів
el κανένα σχόλιο | δεν υπάρχουν σχόλια | δεν υπάρχουν ακόμα σχόλια | χωρίς σχόλια
tr yorum yok | henüz yorum yapılmamış | henüz yorum yok | henüz hiç yorum yapılmamış | henüz yorum yapılmadı
id tidak ada komentar | belum ada komentar | tidak ada tanggapan
vi chưa có bình luận | không có bình luận | chưa có bình luận nào | chưa có phản hồi
ja コメントはありません | コメントはまだありません | まだコメントはありません | コメントなし
zh 暂无评论 | 没有评论 | 尚无评论 | 还没有评论 | 尚無留言 | 沒有留言 | 目前沒有評論 | 尚無評論 | 没有回应
ko 댓글이 없습니다 | 댓글 없음 | 아직 댓글이 없습니다 | 등록된 댓글이 없습니다 | 작성된 댓글이 없습니다
ar لا توجد تعليقات | لا يوجد تعليقات | لا تعليقات | لا توجد تعليقات بعد | لا تعليقات حتى الآن
he אין תגובות | אין עדיין תגובות | עדיין אין תגובות
fa هیچ دیدگاهی وجود ندارد | بدون دیدگاه | هنوز دیدگاهی ثبت نشده است | هیچ نظری ثبت نشده است | هنوز نظری ثبت نشده است
  | بدون نظر
hr nema komentara | još nema komentara
sr нема коментара | još nema komentara | још нема коментара
sl ni komentarjev | še ni komentarjev
ca encara no hi ha comentaris | no hi ha comentaris | sense comentaris
et kommentaare pole | kommentaare veel pole
lv nav komentāru | pagaidām nav komentāru
lt komentarų nėra | kol kas komentarų nėra | nėra komentarų
hi कोई टिप्पणी नहीं | अभी तक कोई टिप्पणी नहीं
th ไม่มีความเห็น | ยังไม่มีความเห็น | ยังไม่มีความคิดเห็น
`);
