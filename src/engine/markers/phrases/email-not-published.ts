import { phrases } from './parse.ts';

/** The form's small print about the address. */
export const EMAIL_NOT_PUBLISHED = phrases(`
en your email address will not be published | your e-mail address will not be published
  | your email will not be published | your email is never published nor shared
  | your email is never published or shared | your email address will not be displayed | your email will not be shown
  | email address will not be published | email will not be published
  | your email address is never shared | your email won't be published | your email address won't be published
  | your e-mail address won't be published | we will never publish your email address | we never publish your email address
  | your email address will never be published
de deine e-mail-adresse wird nicht veröffentlicht | ihre e-mail-adresse wird nicht veröffentlicht
  | die e-mail-adresse wird nicht veröffentlicht | deine e-mail wird nicht veröffentlicht
  | ihre e-mail wird nicht veröffentlicht | deine email-adresse wird nicht veröffentlicht
  | ihre email-adresse wird nicht veröffentlicht | e-mail-adresse wird nicht veröffentlicht
fr votre adresse e-mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée
  | votre adresse email ne sera pas publiée | votre email ne sera pas publié | votre e-mail ne sera pas publié
  | votre adresse courriel ne sera pas publiée | votre adresse mail ne sera pas publiée
  | l'adresse e-mail ne sera pas publiée | votre courriel ne sera pas publié
es tu dirección de correo electrónico no será publicada | su dirección de correo electrónico no será publicada
  | tu correo electrónico no será publicado | su correo electrónico no será publicado | tu email no será publicado
  | el correo electrónico no será publicado | tu dirección de correo no será publicada
  | la dirección de correo electrónico no será publicada
  | no se publicará tu correo electrónico | su correo no será publicado
it il tuo indirizzo email non sarà pubblicato | il tuo indirizzo e-mail non sarà pubblicato
  | l'indirizzo email non sarà pubblicato | la tua email non sarà pubblicata | la tua email non verrà pubblicata
  | il tuo indirizzo email non verrà pubblicato
pt o seu endereço de e-mail não será publicado | o seu endereço de email não será publicado
  | o seu e-mail não será publicado | seu e-mail não será publicado | seu email não será publicado
  | o seu email não será publicado | seu endereço de e-mail não será publicado
  | o seu endereço eletrónico não será publicado | o seu endereço de correio electrónico não será publicado
nl je e-mailadres wordt niet gepubliceerd | je e-mailadres zal niet getoond worden
  | uw e-mailadres wordt niet gepubliceerd | het e-mailadres wordt niet gepubliceerd
  | jouw e-mailadres wordt niet gepubliceerd | je e-mail wordt niet gepubliceerd
  | e-mailadres wordt niet gepubliceerd | uw e-mailadres zal niet gepubliceerd worden
sv din e-postadress kommer inte publiceras | din e-postadress kommer inte att publiceras
  | din e-postadress publiceras inte | e-postadressen publiceras inte
  | din e-post publiceras inte
da din e-mailadresse vil ikke blive publiceret | din e-mail vil ikke blive publiceret
  | din e-mail-adresse vil ikke blive offentliggjort | din e-mailadresse vil ikke blive offentliggjort
  | din email vil ikke blive vist | din e-mail adresse vil ikke blive publiceret
  | din mailadresse bliver ikke offentliggjort
nb din e-postadresse vil ikke bli publisert | e-postadressen din vil ikke bli publisert
  | din e-post vil ikke bli publisert | e-postadressen vil ikke bli publisert | din e-postadresse blir ikke publisert
fi sähköpostiosoitettasi ei julkaista | sähköpostiosoitetta ei julkaista | sähköpostia ei julkaista
  | osoitettasi ei julkaista
is netfang þitt verður ekki birt | netfangið þitt verður ekki birt
pl twój adres e-mail nie zostanie opublikowany | twój adres email nie zostanie opublikowany
  | adres e-mail nie zostanie opublikowany | adres email nie zostanie opublikowany
  | twój e-mail nie zostanie opublikowany
cs vaše e-mailová adresa nebude zveřejněna | vaše emailová adresa nebude zveřejněna
  | e-mailová adresa nebude zveřejněna | váš e-mail nebude zveřejněn | váš email nebude zveřejněn
  | e-mail nebude zveřejněn
sk vaša e-mailová adresa nebude zverejnená | vaša emailová adresa nebude zverejnená | váš e-mail nebude zverejnený
  | e-mailová adresa nebude zverejnená | váš email nebude zverejnený
hu az e-mail címet nem tesszük közzé | az email címet nem tesszük közzé | e-mail-címét nem tesszük közzé
  | az e-mail-címet nem tesszük közzé | az email cím nem lesz publikus | az e-mail cím nem kerül nyilvánosságra
ro adresa ta de email nu va fi publicată | adresa dvs. de email nu va fi publicată
  | adresa de email nu va fi publicată | adresa ta de e-mail nu va fi publicată | adresa de e-mail nu va fi publicată
  | emailul tău nu va fi publicat | adresa ta de email nu va fi publicata
bg вашият имейл адрес няма да бъде публикуван | имейл адресът ви няма да бъде публикуван
  | вашият email адрес няма да бъде публикуван | имейл адресът няма да бъде публикуван
  | вашият имейл няма да бъде публикуван
ru ваш адрес email не будет опубликован | ваш e-mail не будет опубликован
  | ваш адрес электронной почты не будет опубликован | ваш email не будет опубликован
  | адрес электронной почты не будет опубликован | e-mail не будет опубликован
  | почта не будет опубликована
uk ваша e-mail адреса не оприлюднюватиметься | ваша електронна адреса не буде опублікована
  | ваша електронна пошта не публікуватиметься | ваша email адреса не буде опублікована
  | ваша e-mail адреса не буде опублікована | ваша пошта не публікуватиметься
  | вашу адресу електронної пошти не буде опубліковано | електронна адреса не буде оприлюднена
el η ηλ. διεύθυνση σας δεν δημοσιεύεται | η διεύθυνση email σας δεν θα δημοσιευθεί
  | η ηλεκτρονική σας διεύθυνση δεν δημοσιεύεται | το email σας δεν θα δημοσιευτεί
  | η ηλ. διεύθυνσή σας δεν δημοσιεύεται | το email σας δεν θα δημοσιευθεί
  | η διεύθυνση του email σας δεν θα δημοσιευθεί | η ηλ. διεύθυνση δεν θα δημοσιευθεί
  | το e-mail σας δεν θα δημοσιευθεί
tr e-posta hesabınız yayımlanmayacak | e-posta adresiniz yayınlanmayacak | e-posta hesabınız yayınlanmayacak
  | e-posta adresiniz yayımlanmayacak | email adresiniz yayınlanmayacak | mail adresiniz yayınlanmayacak
  | e-posta adresi yayınlanmayacak
id alamat email anda tidak akan dipublikasikan | alamat surel anda tidak akan dipublikasikan
  | email anda tidak akan dipublikasikan | alamat email tidak akan dipublikasikan | email anda tidak akan ditampilkan
  | alamat email anda tidak akan diterbitkan
ms alamat e-mel anda tidak akan disiarkan | alamat emel anda tidak akan disiarkan | e-mel anda tidak akan disiarkan
vi email của bạn sẽ không được hiển thị công khai | địa chỉ email của bạn sẽ không được công bố
  | thư điện tử của bạn sẽ không được hiển thị công khai | email của bạn sẽ không được công khai
  | email sẽ không được hiển thị | email của bạn sẽ không được công bố
ja メールアドレスが公開されることはありません | メールアドレスは公開されません | メールは公開されません | メールアドレスは公開いたしません
zh 您的邮箱地址不会被公开 | 您的电子邮箱地址不会被公开 | 您的电子邮件地址不会被公开 | 电子邮件地址不会被公开 | 邮箱地址不会被公开 | 你的邮箱地址不会被公开 | 电子邮箱不会被公开
  | 發佈留言必須填寫的電子郵件地址不會公開 | 電子郵件地址不會公開 | 電子郵件位址不會被公開 | 你的電子郵件位址並不會被公開 | 郵箱地址不會被公開 | 您的電子郵箱地址不會被公開
ko 이메일 주소는 공개되지 않습니다 | 이메일은 공개되지 않습니다 | 이메일 주소를 발행하지 않을 것입니다 | 메일 주소는 공개되지 않습니다 | 이메일이 공개되지 않습니다 | 이메일 주소를 공개하지 않습니다
ar لن يتم نشر عنوان بريدك الإلكتروني | لن يتم نشر بريدك الإلكتروني | لن يتم نشر عنوان البريد الإلكتروني
  | عنوان بريدك الإلكتروني لن يتم نشره | بريدك الإلكتروني لن يتم نشره | لن ينشر بريدك الإلكتروني
he האימייל לא יוצג באתר | כתובת האימייל לא תפורסם | כתובת הדואר האלקטרוני שלך לא תפורסם | האימייל שלך לא יפורסם
  | כתובת הדוא"ל שלך לא תפורסם
fa نشانی ایمیل شما منتشر نخواهد شد | آدرس ایمیل شما منتشر نخواهد شد | ایمیل شما منتشر نخواهد شد
  | نشانی ایمیل شما منتشر نمی‌شود | ایمیل شما نمایش داده نخواهد شد | نشانی رایانامه شما منتشر نخواهد شد
hi आपका ईमेल पता प्रकाशित नहीं किया जाएगा | आपका ईमेल प्रकाशित नहीं किया जाएगा | ईमेल पता प्रकाशित नहीं किया जाएगा
  | आपका ई-मेल पता प्रकाशित नहीं किया जाएगा
bn আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না | আপনার ইমেইল ঠিকানা প্রকাশ করা হবে না | আপনার ইমেইল প্রকাশ করা হবে না
  | আপনার ইমেইল ঠিকানা প্রকাশিত হবে না
th อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น | อีเมลของคุณจะไม่ถูกเผยแพร่ | อีเมล์ของคุณจะไม่ถูกเผยแพร่
  | ที่อยู่อีเมลของคุณจะไม่ถูกเผยแพร่ | อีเมลจะไม่ถูกเผยแพร่
et sinu e-postiaadressi ei avaldata | teie e-posti aadressi ei avaldata | e-posti aadressi ei avaldata
  | e-postiaadressi ei avaldata | sinu e-posti aadressi ei avaldata
lv jūsu e-pasta adrese netiks publicēta | e-pasta adrese netiks publicēta | tava e-pasta adrese netiks publicēta
  | e-pasts netiks publicēts
lt el. pašto adresas nebus skelbiamas | jūsu el. pašto adresas nebus skelbiamas | el. paštas nebus skelbiamas
  | el. pašto adresas viešai neskelbiamas | el. pašto adresas nebus viešinamas
hr vaša adresa e-pošte neće biti objavljena | vaša email adresa neće biti objavljena
  | adresa e-pošte neće biti objavljena | vaša e-mail adresa neće biti objavljena | email adresa neće biti objavljena
sr ваша адреса е-поште неће бити објављена | ваша имејл адреса неће бити објављена
  | адреса ваше е-поште неће бити објављена | vaša adresa e-pošte neće biti objavljena
  | adresa vaše e-pošte neće biti objavljena | ваша адреса неће бити објављена
sl vaš e-naslov ne bo objavljen | vaš e-poštni naslov ne bo objavljen | e-naslov ne bo objavljen
  | tvoj e-naslov ne bo objavljen | vaš elektronski naslov ne bo objavljen
ca l'adreça electrònica no es publicarà | la vostra adreça electrònica no es publicarà
  | l'adreça de correu electrònic no es publicarà | la teva adreça electrònica no es publicarà
  | el correu electrònic no es publicarà
eu zure e-posta helbidea ez da argitaratuko | zure helbide elektronikoa ez da argitaratuko
gl o teu enderezo electrónico non se publicará | o teu correo electrónico non será publicado
  | o seu enderezo electrónico non se publicará
af jou e-posadres sal nie gepubliseer word nie
sw barua pepe haitachapishwa
`);

/** What the small print of a comment form is about, where no sentence of it is known. */
export const EMAIL_WORD = phrases(`
und email | e-mail | mail | emails | e-mail-adresse | e-mailadres | e-mailadresse | email-adresse | e-postadress
  | e-postadresse | adresse de messagerie | adresse électronique | courriel | correo electrónico | correo | e-posta
  | correo-e | adreça electrònica | correu electrònic | enderezo electrónico | helbide elektronikoa | имейл | имейла
  | почты | почта | пошта | пошти | електронна адреса | епошта | е-поште | ηλ. διεύθυνση | διεύθυνση email | surel
  | thư điện tử | メール | メールアドレス | 邮箱 | 邮件 | 郵件 | 郵箱 | 이메일 | 메일 | البريد الإلكتروني | بريدك الإلكتروني
  | האימייל | אימייל | ایمیل | رایانامه | ईमेल | ই-মেইল | ইমেইল | อีเมล | อีเมล์ | sähköpostiosoitetta
  | sähköpostiosoitettasi | e-mail címet | e-mail-címet | e-pasta | e-posti | el. pašto | e-naslov | netfang
  | adresa de email | e-poštni naslov | e-pošte
`);
