import { type LeadInPhrases, list } from './language-phrases.ts';

const dutch: LeadInPhrases = {
  language: 'nl',
  verbs: list(
    'meldt, meldde, bericht, berichtte, schrijft, schreef, melden, schrijven, weet, stelt, legt uit, voegt toe, onthult, onthulde',
  ),
  speech: list('zegt, zei, vertelt, twitterde'),
  after: list('heeft meer, heeft het verhaal'),
  before: list('volgens, zo meldt, zo schrijft, zo bericht, aldus, op gezag van, citaat uit, met dank aan'),
  prepositions: list('zoals, uit, via, bron, in, bij'),
  documents: list('artikel, brief, bericht, persbericht, verklaring, stuk, tekst, mail, nota, rapport'),
  reading: list('luidt, luidde, zegt, stelt, begint, leest'),
  tails: list(
    'bron, bronnen, verscheen eerder op, verscheen eerder in, verscheen eerder bij, dit artikel verscheen eerder, eerder verschenen op, oorspronkelijk verschenen op, oorspronkelijk gepubliceerd op, overgenomen van, met dank aan, via, het bericht, verscheen eerst op',
  ),
  pronouns: list('hij, zij, ze, die'),
  sendOff: list(
    'lees meer, lees ook, lees verder, verder lezen, bekijk ook, volg ons, abonneer, deel dit, foto:, video:, update:, noot van de redactie, einde citaat',
  ),
  voice: list('ik, wij, ons, onze, mijn, jij, jullie, je, u, uw'),
  turns: list('dus, nou, tja, ja, nee, helaas, kortom, overigens'),
};

const polish: LeadInPhrases = {
  language: 'pl',
  verbs: list(
    'podaje, podał, podała, podało, pisze, pisał, napisał, napisała, donosi, doniósł, informuje, poinformował, poinformowała, poinformowało, relacjonuje, wyjaśnia, dodaje, czytamy',
  ),
  speech: list('mówi, powiedział, powiedziała, stwierdził'),
  after: list('ma więcej'),
  before: list(
    'jak podaje, jak informuje, jak pisze, jak donosi, według, powołując się na, jako pierwszy poinformował, jako pierwsza poinformowała, cytując, jak relacjonuje, jak czytamy w, jak czytamy na, czytamy w, czytamy na',
  ),
  prepositions: list('za, z, na łamach, w, źródło'),
  documents: list('artykuł, list, komunikat, oświadczenie, tekst, wpis, notatka, raport, dokument'),
  reading: list('brzmi, głosi, czytamy, mówi, zaczyna się'),
  tails: list(
    'źródło, źródła, pierwotnie opublikowano na, pierwotnie opublikowano w, artykuł pochodzi z, artykuł ukazał się w, za zgodą, przedruk z, za, tekst pierwotnie ukazał się, wpis, pojawił się poraz pierwszy w, pojawił się po raz pierwszy w',
  ),
  pronouns: list('on, ona, oni, który, która'),
  sendOff: list(
    'czytaj więcej, czytaj także, czytaj też, czytaj dalej, zobacz też, zobacz także, więcej na ten temat, śledź nas, udostępnij, fot., foto:, wideo:, aktualizacja, od redakcji, koniec cytatu',
  ),
  voice: list('ja, my, nam, nas, nasz, nasza, nasze, wy, was, wasz, mój, moja'),
  turns: list('więc, no, cóż, tak, nie, niestety, oczywiście, zatem'),
};

const russian: LeadInPhrases = {
  language: 'ru',
  verbs: list(
    'сообщает, сообщил, сообщила, сообщило, сообщили, сообщают, пишет, писал, написал, написала, пишут, передает, передаёт, передал, передала, передают, отмечает, рассказывает, рассказал, поясняет, уточняет, добавляет, цитирует, информирует, говорится',
  ),
  speech: list('говорит, сказал, сказала, заявил, заявила'),
  after: list('со ссылкой на источник'),
  before: list(
    'как сообщает, как пишет, как передает, как передаёт, по данным, по информации, со ссылкой на, первым сообщил, согласно, по сообщению, по словам, цитата из, цитируем, цитирую, об этом пишет, об этом сообщает, как отмечает, как рассказывает, как сообщили, как пишут',
  ),
  prepositions: list('источник, из, в'),
  documents: list(
    'статья, статье, письмо, письме, заявление, заявлении, сообщение, сообщении, текст, тексте, пресс-релиз, пост, записка, документ, документе',
  ),
  reading: list('гласит, говорится, начинается, сказано, пишет'),
  tails: list(
    'источник, источники, впервые опубликовано, впервые опубликовано в, впервые опубликовано на, оригинал статьи, оригинал, материал опубликован, перепечатано из, перепечатка из, по материалам, взято с, взято из, запись, впервые появилась',
  ),
  pronouns: list('он, она, они, который, которая'),
  sendOff: list(
    'читать далее, читайте также, читать также, читайте далее, читать полностью, подробнее, смотрите также, подписывайтесь, подпишитесь, поделитесь, фото:, видео:, обновлено, от редакции, конец цитаты',
  ),
  voice: list('я, мы, нам, нас, наш, наша, наше, наши, вы, вам, вас, ваш, мой, моя'),
  turns: list('итак, ну, да, нет, увы, конечно, кстати, вот, словом'),
};

const swedish: LeadInPhrases = {
  language: 'sv',
  verbs: list(
    'rapporterar, rapporterade, skriver, skrev, uppger, uppgav, meddelar, meddelade, berättar, avslöjar, förklarar, tillägger',
  ),
  speech: list('säger, sade, sa'),
  after: list('har mer, var först med att rapportera, var först att rapportera, var först med nyheten'),
  before: list('enligt, citat ur, så skriver, så här skriver, rapporterades först av, rapporterades först i'),
  prepositions: list('som, från, via, källa, ur, i'),
  documents: list('artikeln, brevet, uttalandet, meddelandet, texten, inlägget, rapporten, pressmeddelandet'),
  reading: list('lyder, löd, säger, börjar'),
  tails: list(
    'källa, källor, ursprungligen publicerad på, ursprungligen publicerad i, publicerades först på, publicerades först i, publicerades ursprungligen i, artikeln publicerades först, hämtat från, tack till, via, inlägget, dök först upp på',
  ),
  pronouns: list('han, hon, hen, de, som'),
  sendOff: list(
    'läs mer, läs också, läs även, läs vidare, fortsätt läsa, se även, följ oss, prenumerera, dela, foto:, video:, uppdatering, red. anm., slut citat',
  ),
  voice: list('jag, vi, oss, vår, vårt, våra, du, er, min, mitt'),
  turns: list('så, tja, nå, ja, nej, tyvärr, alltså, nåväl'),
};

const turkish: LeadInPhrases = {
  language: 'tr',
  verbs: list(
    'bildiriyor, bildirdi, yazıyor, yazdı, aktarıyor, aktardı, duyurdu, duyuruyor, haber verdi, haberine göre, haberinde, açıkladı, belirtti, göre, aktardığına göre, bildirdiğine göre, yazdığına göre, haberinden, şunları yazdı, şöyle yazdı',
  ),
  speech: list('dedi, diyor, söyledi'),
  after: list('haberi'),
  before: [],
  prepositions: list('kaynak, alıntı'),
  documents: list('mektup, açıklama, yazı, makale, haber, bildiri, mesaj, metin'),
  reading: list('şöyle diyor, şöyle, diyor, şu şekilde'),
  tails: list('kaynak, kaynaklar, ilk olarak, alıntıdır, haber kaynağı, kaynak site'),
  pronouns: list('o, onlar'),
  sendOff: list(
    'devamını oku, devamı için, haberin devamı, ayrıca okuyun, bunları da okuyun, ilgili haber, bizi takip edin, abone ol, paylaş, fotoğraf:, video:, güncelleme, editörün notu, alıntı sonu',
  ),
  voice: list('ben, biz, bizim, siz, sizin, sen, benim'),
  turns: list('yani, evet, hayır, maalesef, kısacası, işte, peki'),
};

const indonesian: LeadInPhrases = {
  language: 'id',
  verbs: list(
    'melaporkan, menulis, memberitakan, mengabarkan, menyebutkan, menyebut, mengungkapkan, menjelaskan, menambahkan, mengutip, merilis',
  ),
  speech: list('mengatakan, berkata, menyatakan, ujar, kata'),
  after: list('memuat'),
  before: list(
    'menurut, dikutip dari, dilansir, dilansir dari, seperti dilansir, seperti dikutip, seperti dikutip dari, mengutip, melansir, sebagaimana diberitakan, seperti dilaporkan, sebagaimana dilaporkan, seperti diberitakan, sebagaimana dilansir, sebagaimana dikutip, dikutip, mengutip dari, melansir dari, berdasarkan laporan, kutipan dari',
  ),
  prepositions: list('dari, sumber'),
  documents: list('artikel, surat, pernyataan, siaran pers, tulisan, pesan, laporan, teks, dokumen'),
  reading: list('berbunyi, menyatakan, menyebutkan, tertulis, dimulai'),
  tails: list(
    'sumber, sumber berita, artikel ini telah tayang di, artikel ini pertama kali, artikel asli, disadur dari, dikutip dari, diambil dari, dilansir dari',
  ),
  pronouns: list('dia, ia, mereka, beliau'),
  sendOff: list(
    'baca juga, baca selengkapnya, baca lebih lanjut, selengkapnya, lihat juga, simak juga, ikuti kami, berlangganan, bagikan, foto:, video:, catatan redaksi, akhir kutipan',
  ),
  voice: list('saya, kami, kita, anda, aku, kamu'),
  turns: list('jadi, nah, ya, tidak, sayangnya, memang, begitulah'),
};

const japanese: LeadInPhrases = {
  language: 'ja',
  verbs: list(
    'が報じた, が報じている, が報じました, が伝えた, が伝えている, は報じた, は伝えた, と報じた, と伝えた, が伝えました, は次のように報じ, は次のように伝え, によると, によれば, は以下のように',
  ),
  speech: list('は言う, は述べた, は語った, は次のように述べ'),
  after: list('より引用, からの引用, より転載, から引用, の記事より, より, の報道'),
  before: [],
  prepositions: list('出典, 引用元, 引用, 転載元'),
  documents: list('記事, 手紙, 声明, 文書, 発表, 投稿'),
  reading: list('はこう述べ, には次のように, には以下の, は次のとおり, は以下のとおり'),
  tails: list('出典, 引用元, 元の記事, 元記事, 情報源, ソース, 転載元, 参照元, 引用'),
  pronouns: list('彼は, 彼女は'),
  sendOff: list(
    '続きを読む, 続きは, 詳しくは, 関連記事, あわせて読みたい, 写真：, 動画：, 追記, 編集部注, 引用ここまで, 以上引用',
  ),
  voice: [],
  turns: list('さて, つまり, ところで, とはいえ, というわけで'),
};

const chinese: LeadInPhrases = {
  language: 'zh',
  verbs: list(
    '报道称, 报道说, 报道, 报导, 報道, 報導, 報導稱, 消息称, 消息, 指出, 写道, 寫道, 称, 稱, 说, 披露, 援引, 刊文称, 发文称, 表示',
  ),
  speech: list('说道, 说过, 說道'),
  after: list('的报道, 的報導, 全文如下, 原文如下, 全文'),
  before: list('据, 據, 根据, 根據, 援引, 转自, 轉自, 摘自, 引述, 引自'),
  prepositions: list('来源, 來源, 综合, 来自'),
  documents: list('文章, 信, 声明, 聲明, 报告, 公告, 通知, 帖子, 全文, 原文'),
  reading: list('写道, 寫道, 称, 稱, 如下, 说, 指出'),
  tails: list(
    '来源, 來源, 本文转载自, 本文轉載自, 转载自, 轉載自, 转自, 轉自, 首发于, 首發於, 本文首发于, 本文来源, 原文链接, 原文来源, 原载, 摘自, 文章来源, 新闻来源, 稿件来源, 本文来自',
  ),
  pronouns: list('他, 她, 他们'),
  sendOff: list(
    '阅读原文, 閱讀原文, 阅读全文, 延伸阅读, 延伸閱讀, 相关阅读, 相关新闻, 更多, 图片来源, 圖片來源, 图：, 视频：, 编者按, 编者注, 引用完',
  ),
  voice: [],
  turns: list('总之, 可见, 那么, 看来, 其实'),
};

/** Arabic writes "and" together with its verb, and begins many a sentence with it. */
const withAnd = (verbs: string) => list(verbs).flatMap((verb) => [verb, `و${verb}`]);

const arabic: LeadInPhrases = {
  language: 'ar',
  verbs: withAnd(
    'ذكرت, ذكر, أفادت, أفاد, نقلت, نقل, كتبت, كتب, قالت, قال, أوردت, أورد, نشرت, نشر, أعلنت, أكدت, أوضحت, أضافت, تقول, يقول',
  ),
  speech: withAnd('صرح, صرحت'),
  after: list('التفاصيل'),
  before: list('وفقا, بحسب, حسب, نقلا عن, نقلاً عن, نقلًا عن, حسبما ذكرت, كما ذكرت, كما أوردت'),
  prepositions: list('المصدر, مصدر, عن'),
  documents: list('المقال, الرسالة, البيان, التقرير, النص, الخبر'),
  reading: list('يقول, جاء فيه, نصه, يذكر, كما يلي'),
  tails: list('المصدر, مصدر, المصادر, نقلا عن, نقلاً عن, نشر أولا في, نشر هذا المقال أولا, المقال الأصلي'),
  pronouns: list('هو, هي, هم'),
  sendOff: list(
    'اقرأ أيضا, اقرأ أيضاً, اقرأ المزيد, للمزيد, شاهد أيضا, تابعنا, اشترك, شارك, صورة:, فيديو:, تحديث, ملاحظة المحرر',
  ),
  voice: list('أنا, نحن, ونحن, أنت, أنتم, نعتقد, نرى, نظن, إننا'),
  turns: list('إذن, حسنا, نعم, لا, للأسف, باختصار'),
};

export const WORLD: readonly LeadInPhrases[] = [
  dutch,
  polish,
  russian,
  swedish,
  turkish,
  indonesian,
  japanese,
  chinese,
  arabic,
];
