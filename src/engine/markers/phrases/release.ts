import { phrases } from './parse.ts';

/** A label of a press release. */
export const PRESS_RELEASE = phrases(`
en press release | for immediate release | news release | press statement
de pressemitteilung | pressemeldung
fr communiqué de presse
es comunicado de prensa | nota de prensa
it comunicato stampa
pt comunicado de imprensa | nota à imprensa
nl persbericht
sv pressmeddelande
da pressemeddelelse
nb pressemelding
fi tiedote | lehdistötiedote
pl informacja prasowa
cs tisková zpráva
sk tlačová správa
hu sajtóközlemény
ro comunicat de presă
ru пресс-релиз
uk прес-реліз
el δελτίο τύπου
tr basın bülteni
id siaran pers
vi thông cáo báo chí
ja プレスリリース
zh 新闻稿 | 新聞稿
ko 보도자료
ar بيان صحفي
`);

/** The same with whom, and how a sentence begins that says it. */
export const PRESS_RELEASE_BY = phrases(`
en press release from | press release issued by | news release from
  | this is a press release | this press release was issued by | a press release from | a press release by
de pressemitteilung von | pressemitteilung der | pressemitteilung des | dies ist eine pressemitteilung
  | bei diesem text handelt es sich um eine pressemitteilung | bei diesem beitrag handelt es sich um eine pressemitteilung
fr communiqué de presse de | communiqué de presse du | ceci est un communiqué de presse
es comunicado de prensa de | este es un comunicado de prensa | esta es una nota de prensa
it comunicato stampa di | questo è un comunicato stampa
pt comunicado de imprensa de | este é um comunicado de imprensa
nl persbericht van | dit is een persbericht
pl to jest informacja prasowa
ru это пресс-релиз
`);

/** Wires that carry press releases. */
export const PRESS_RELEASE_WIRE = phrases(`
und prnewswire | pr newswire | business wire | globe newswire | globenewswire | accesswire | ein presswire
  | newsfile corp | presseportal | marketwired | cision | businesswire.com
`);

/** How a press release closes. */
export const RELEASE_CLOSING = phrases(`
en view original content | view source version on | original content to download | media contact | press contact
de originalmeldung auf presseportal ansehen | original-content von | pressekontakt | rückfragehinweis
`);

/** Whom a press release names for questions, with a colon. */
export const RELEASE_CONTACT = phrases(`
fr contact presse | contacts presse | contact médias
es contacto de prensa | contacto para prensa | contacto para medios
it contatto stampa | contatti stampa
pt contato para imprensa | contacto para imprensa | contato de imprensa
nl perscontact
sv presskontakt
da pressekontakt
nb pressekontakt
pl kontakt dla mediów | kontakt dla prasy
ru контакты для сми | контакты для прессы
`);
