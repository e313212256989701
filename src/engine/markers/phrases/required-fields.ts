import { phrases } from './parse.ts';

/** The form's small print about its fields. */
export const REQUIRED_FIELDS = phrases(`
en required fields are marked | required fields are indicated | fields marked with an asterisk are required
  | fields marked with * are required
de erforderliche felder sind mit | pflichtfelder sind mit | erforderliche felder sind markiert
  | benötigte felder sind mit
fr les champs obligatoires sont indiqués avec | les champs obligatoires sont indiqués par
  | les champs obligatoires sont marqués | les champs requis sont
es los campos obligatorios están marcados con | los campos necesarios están marcados
  | los campos requeridos están marcados
it i campi obbligatori sono contrassegnati | i campi obbligatori sono segnati
pt campos obrigatórios são marcados com | campos obrigatórios marcados com | os campos obrigatórios estão marcados
  | campos obrigatórios estão marcados
nl vereiste velden zijn gemarkeerd met | verplichte velden zijn gemarkeerd met
  | vereiste velden worden gemarkeerd met
sv obligatoriska fält är märkta
da krævede felter er markeret med | obligatoriske felter er markeret
nb obligatoriske felt er merket med | påkrevde felt er merket
fi pakolliset kentät on merkitty
pl wymagane pola są oznaczone | pola, których wypełnienie jest wymagane, są oznaczone | pola wymagane są oznaczone
  | pola obowiązkowe są oznaczone
cs vyžadované informace jsou označeny | povinné položky jsou označeny | povinná pole jsou označena
sk vyžadované polia sú označené | povinné polia sú označené
hu a kötelező mezőket | a szükséges mezők
ro câmpurile obligatorii sunt marcate cu | campurile obligatorii sunt marcate
bg задължителните полета са отбелязани | задължителните полета са маркирани
ru обязательные поля помечены | обязательные для заполнения поля помечены
uk обов'язкові поля позначені | необхідні поля позначені
el τα υποχρεωτικά πεδία σημειώνονται με | τα απαιτούμενα πεδία σημειώνονται
tr gerekli alanlar | zorunlu alanlar
id ruas yang wajib ditandai | bidang yang wajib diisi ditandai
vi các trường bắt buộc được đánh dấu
ja が付いている欄は必須項目です | は必須項目です
zh 必填项已用 | 必填字段已用 | 必填欄位標示為 | 必填欄位已標示
ko 필수 필드는 | 필수 항목은
ar الحقول الإلزامية مشار إليها | الحقول المطلوبة مشار إليها
he שדות החובה מסומנים | שדות חובה מסומנים
fa بخش‌های موردنیاز علامت‌گذاری شده‌اند | فیلدهای الزامی مشخص شده‌اند
hr obavezna polja su označena | nužna polja su označena
ca els camps necessaris estan marcats | els camps obligatoris estan marcats
sl zahtevana polja so označena | obvezna polja so označena
`);
