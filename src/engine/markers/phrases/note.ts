import { phrases } from './parse.ts';

/** What the desk writes before a sentence about its page, with a colon. */
export const NOTE = phrases(`
en note | editor's note | editors' note | editor's notes | editorial note | disclosure | full disclosure | disclaimer
  | author's note | transparency note | transparency notice | ai disclosure | publisher's note | important
de hinweis | transparenzhinweis | anmerkung | anmerkung der redaktion | anm. d. red | in eigener sache | ki-hinweis
  | hinweis der redaktion | redaktioneller hinweis
fr note | note de la rédaction | note de l'éditeur | ndlr | avertissement | transparence
es nota | nota del editor | nota de la redacción | nota de redacción | aviso | advertencia | transparencia
it nota | nota della redazione | nota redazionale | avviso | avvertenza | ndr
pt nota | nota da redação | nota do editor | aviso | transparência
nl noot van de redactie | opmerking | let op | redactionele noot | noot van de redacteur
sv redaktionens anmärkning | red. anm | notera
da redaktionens note | note
nb redaksjonens merknad | merknad
fi toimituksen huomautus | huom
pl nota redakcji | od redakcji | uwaga
cs poznámka redakce | pozn. red
ro nota redacției
ru примечание редакции | от редакции | примечание | прим. ред
uk примітка редакції | від редакції
el σημείωση της σύνταξης
tr editörün notu | editör notu
id catatan redaksi | catatan editor | catatan
ja 編集部注 | 注 | 注記 | おことわり
zh 编者按 | 编者注 | 編者按 | 編者註 | 注 | 声明 | 聲明
ko 편집자 주 | 편집자주 | 알림
ar ملاحظة | ملاحظة المحرر | تنويه | ملحوظة
`);
