import { lexicon } from './written.ts';

export const polish = () =>
  lexicon({
    language: 'pl',
    dialogue: true,
    genitives: true,
    says:
      'mówi mówią mówił mówiła powiedział powiedziała powiedzieli twierdzi twierdził twierdziła dodał dodała dodaje podkreślił ' +
      'podkreśliła podkreśla zaznaczył zaznaczyła stwierdził stwierdziła stwierdza napisał napisała pisze oświadczył oświadczyła ' +
      'poinformował poinformowała informuje wyjaśnił wyjaśniła wyjaśnia ocenił oceniła ocenia przyznał przyznała zapytał pyta ' +
      'odpowiedział odpowiedziała odpowiada przekonuje przekonywał ostrzegł ostrzega zapowiedział zapowiedziała komentuje ' +
      'skomentował skomentowała relacjonuje tłumaczy tłumaczył tłumaczyła uważa zauważył zauważyła zauważa zapewnił zapewniła zapewnia ' +
      'przekazał przekazała przekazuje wskazał wskazała wskazuje przypomniał przypomniała przypomina argumentował argumentowała ' +
      'argumentuje podsumował podsumowała podsumowuje zaapelował zaapelowała apeluje opowiada opowiadał opowiadała wspomina deklaruje ' +
      'zadeklarował zadeklarowała podał podała podaje sądzi alarmuje twierdzą podkreślają dodali dodają napisali piszą poinformowali informują ' +
      'przyznaje przyznają zapewniają przekazali uważają obiecał obiecała obiecuje zauważają ogłosił ogłosiła wyznał wyznała potwierdził ' +
      'potwierdziła potwierdza uznał uznała uznali żali śmieje ironizuje wylicza precyzuje precyzował sprecyzował uspokaja kwituje skwitował skwitowała',
    judges:
      'cytuje zarzucił zarzuciła zarzuca nazwał nazwała nazywa określił określiła skrytykował oskarżył oskarżyła potępił',
    calls: 'nazwał nazwała nazywa określił określiła',
    impersonal: 'czytamy napisano stwierdzono podkreślono',
    quoting: 'cytuje',
    as: 'jak',
    objects: 'dziennikarzom agencji nam mu jej im',
    before: 'według, zdaniem, powołując się na, w ocenie, w opinii, jak podaje, jak powiedział, jak powiedziała',
    wordsOf: 'słowa, słowami, słów',
    agent: 'przez',
    tells:
      'tak powiedział, tak powiedziała, powiedział to, powiedziała to, poinformował o tym, poinformowała o tym, to słowa',
    he: 'on',
    she: 'ona',
    they: 'oni one ja my',
    relatives: 'który która które którzy',
    determiners: 'ten ta to ci te jego jej ich nasz dwa trzy kilka wielu',
    prepositions: 'w we na z ze do od po przez dla o pod nad przy przed za bez podczas według wobec między',
    conjunctions: 'i oraz a ale lub że jak gdy kiedy bo ponieważ',
    auxiliaries: 'jest są był była było byli się nie został została ma',
    adverbs: 'też także również wczoraj dziś potem już jeszcze następnie tymczasem',
    titles: 'pan pani prezydent premier minister poseł posłanka senator prof dr gen burmistrz papież prezes',
    people:
      'szef szefowa wiceminister wicepremier wiceprezes wiceprezydent wojewoda starosta wójt marszałek kandydat kandydatka lider liderka przewodniczący ' +
      'przewodnicząca dyrektorka komendant rektor trener sędzia komisarz ambasador kanclerz sekretarz mecenas ekspertka politolog socjolog ' +
      'analityk profesor dowódca biskup arcybiskup kardynał mieszkaniec mieszkanka pełnomocnik ministra ministry prezydenta premiera burmistrza ' +
      'rzecznika prezesa szefa dyrektora prokurator przedstawiciel przedstawicielka radny radna europoseł europosłanka ' +
      'rzecznik rzeczniczka źródło źródła świadek świadkowie ekspert eksperci adwokat mieszkańcy minister premier prezes dyrektor',
    bodies:
      'rząd partia ministerstwo policja prokuratura firma związek sąd komisja rządu partii ministerstwa policji prokuratury firmy związku sądu komisji',
    documents:
      'oświadczenie oświadczeniu raport raporcie list liście komunikat komunikacie dokument dokumencie piśmie uzasadnieniu wyrok',
    publications: 'gazeta dziennik tygodnik agencja portal stacja telewizja',
    works:
      'film filmu książka książki powieść album piosenka serial tytuł pt zatytułowany program wystawa gazeta tygodnik spektakl tzw',
    calling: 'jako',
    calendar: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  });

export const russian = () =>
  lexicon({
    language: 'ru',
    dialogue: true,
    genitives: true,
    marksNames: true,
    says:
      'сказал сказала сказали говорит говорят говорил говорила заявил заявила заявило заявили заявляет отметил отметила отмечает ' +
      'добавил добавила добавляет подчеркнул подчеркнула подчеркивает пояснил пояснила поясняет сообщил сообщила сообщило сообщили сообщает ' +
      'написал написала пишет рассказал рассказала рассказывает объяснил объяснила объясняет утверждает утверждал считает ' +
      'ответил ответила отвечает спросил спросила уточнил уточнила признал признала предупредил предупредила напомнил ' +
      'напомнила указал указала полагает констатировал резюмировал прокомментировал прокомментировала ' +
      'подытожил подытожила подчеркивают отмечают рассказали объяснили говорили добавили пояснили уверен уверена ' +
      'подчёркивает подчеркнули отметили уточнили считают утверждают заверил заверила заверили пообещал пообещала поделился поделилась ' +
      'пожаловался пожаловалась жалуется вздохнул вздохнула пошутил пошутила иронизирует вспоминает вспомнил вспомнила процитировал передаёт передает цитирует цитируют выразил выразила подтвердил подтвердила подтвердили ' +
      'уточняет предупреждает призвал призвала признался призналась посетовал посетовала возмутился возмутилась сообщают пишут заметил заметила ' +
      'заключил заключила рассуждает напоминает полагают прокомментировали написали ответили попросил попросила сказано объявил объявила заявляют',
    judges: 'назвал назвала называет раскритиковал обвинил обвинила осудил',
    calls: 'назвал назвала называет',
    impersonal:
      'говорится сказано указано отмечается сообщили заявили рассказали пояснили уточнили отметили подчеркнули добавили сообщают',
    quoting: 'цитирует цитируют',
    as: 'как',
    objects: 'журналистам агентству газете телеканалу изданию порталу корреспонденту радио нам ему ей им',
    before:
      'по словам, по мнению, со ссылкой на, по данным, по информации, по оценке, по версии, по утверждению, по признанию, со слов, согласно, как сообщает, как заявил, как заявила',
    wordsOf: 'слова, словами, слов',
    tells:
      'об этом сообщил, об этом сообщила, об этом сообщает, об этом заявил, об этом заявила, об этом рассказал, об этом рассказала, ' +
      'об этом пишет, об этом написал, об этом написала, так считает',
    he: 'он',
    she: 'она',
    they: 'они я мы',
    relatives: 'который которая которые что',
    determiners: 'этот эта эти этом этого этой этим этих то том тот его ее её их наш два три несколько многие',
    prepositions: 'в во на с со к ко о об от до из у за под над при перед для по без через между после',
    conjunctions: 'и а но или что как когда если потому',
    auxiliaries: 'не был была было были есть будет бы же',
    adverbs: 'так также еще ещё уже вчера сегодня потом затем тоже накануне ранее',
    titles:
      'президент премьер-министр министр сенатор депутат мэр губернатор генерал профессор патриарх господин госпожа глава',
    people:
      'президента премьера премьер министра мэра главы губернатора директора представителя депутата сенатора вице-премьер вице-президент вице-мэр ' +
      'замминистра заместитель заместителя спикер лидер лидера председатель председателя руководитель руководителя начальник начальника ' +
      'врач юрист политолог экономист историк посол канцлер судья прокурор следователь командир тренер архиепископ митрополит епископ ' +
      'житель жительница эксперта адвоката специалист аналитик учёный ученый ректор уполномоченный кандидат омбудсмен секретарь госсекретарь ' +
      'представительница чиновник активист активистка правозащитник журналист журналистка пресс-секретаря ' +
      'представитель источник источники очевидец очевидцы эксперт эксперты адвокат жители министр директор пресс-секретарь собеседник',
    bodies:
      'правительство партия министерство полиция прокуратура компания суд комиссия ведомство администрация мэрия ' +
      'правительстве министерстве полиции прокуратуре компании суде комиссии ведомстве администрации мэрии пресс-службе минобороны мид ' +
      'минздраве министерства прокуратуры полицией управлении следствии',
    documents:
      'заявление заявлении доклад докладе письмо письме сообщение сообщении документ документе релизе пресс-релизе тексте приговор',
    publications: 'газета журнал агентство телеканал портал издание радио',
    works:
      'фильм фильме фильма книга книге книги роман альбом песня сериал газета газеты журнал телеканал компания компании компанией партия ' +
      'партии группа под названием спектакль программа агентство клуб клуба клубом банк',
    calling: 'как',
    calendar: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  });

export const turkish = () =>
  lexicon({
    language: 'tr',
    dialogue: true,
    caseEnding: /['’]\p{Ll}{1,5}$/u,
    order: 'sov',
    says:
      'dedi dediler diyor diyen söyledi söylediler söylüyor belirtti belirten açıkladı açıklayan ifade vurguladı vurgulayan ' +
      'paylaştı paylaşan cevapladı konuştu kaydetti kaydeden yazdı yazıyor ekledi ekleyen anlattı anlatan sordu yanıtladı bildirdi aktardı savundu uyardı değerlendirdi',
    judges: 'nitelendirdi niteledi nitelendiren eleştirdi suçladı tanımladı tanımlayan adlandırdı çağırdı',
    calls: 'nitelendirdi niteledi nitelendiren tanımladı tanımlayan adlandırdı',
    saysTogether:
      'ifadelerini kullandı, ifadesini kullandı, ifadelerini kullanan, sözlerini kullandı, yanıtını verdi, cevabını verdi, ' +
      'paylaşımını yaptı, paylaşımında bulundu, açıklamasını yaptı, açıklamasında bulundu, değerlendirmesini yaptı, çağrısında bulundu, ifadelerine yer',
    claims:
      'sözleri sözlerine sözlerini sözleriyle sözü ifadesi ifadeleri ifadelerine açıklaması açıklamasına mesajı yorumu',
    genitiveEnding: /['’](?:n?[ıiuü]n)$/u,
    behind: 'göre',
    he: 'o',
    they: 'onlar ben biz',
    determiners: 'bir bu şu o iki üç birkaç',
    prepositions: 'için ile',
    conjunctions: 've veya ama ancak ki',
    auxiliaries: 'değil etti eden',
    adverbs: 'ise şunları şöyle bunu bunları şunu böyle böylece da de dün bugün ayrıca sonra daha olarak diye şeklinde',
    titles:
      'vali valisi müdürü milletvekili sözcüsü başkanvekili yardımcısı muhtarı rektörü cumhurbaşkanı başbakan bakan bakanı başkanı başkan sayın bay bayan profesör general genel',
    people: 'sözcü sözcüsü yetkili yetkililer kaynak kaynaklar tanık uzman uzmanlar avukat avukatı başkan bakan',
    bodies: 'hükümet parti bakanlık bakanlığı polis şirket mahkeme komisyon',
    documents: 'açıklama açıklamada rapor raporda mektup bildiri',
    publications: 'gazete gazetesi dergi dergisi ajansı kanalı',
    works: 'adlı isimli filmi film kitap kitabı roman albüm şarkı dizi',
    calendar: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  });

/** Indonesian, and Malay, which tells who spoke in the same words. */
export const indonesian = (language: 'id' | 'ms' = 'id') =>
  lexicon({
    language,
    clitics: /(?<=^(?:kata|ujar|tutur|imbuh|ungkap|jelas|tegas|tambah|tulis|papar|terang|sebut))(nya)$/i,
    says:
      'kata berkata mengatakan ujar ujarnya katanya tutur tuturnya menyatakan menjelaskan jelas jelasnya menambahkan tambah ' +
      'tambahnya ungkap ungkapnya mengungkapkan menegaskan tegas tegasnya menulis tulis tulisnya menyebut sebut menyebutkan ' +
      'menilai imbuh imbuhnya papar paparnya memaparkan bertanya menjawab melaporkan mengaku terang terangnya',
    judges: 'menyebut mengecam mengkritik menuduh memuji',
    before: 'menurut, dikutip dari, dilansir',
    agent: 'oleh',
    they: 'dia ia mereka saya kami beliau nya',
    relatives: 'yang',
    determiners: 'seorang para sebuah dua tiga beberapa banyak',
    prepositions: 'di ke dari pada dalam dengan untuk oleh tentang bagi terhadap kepada saat',
    conjunctions: 'dan atau tetapi tapi bahwa karena ketika jika',
    auxiliaries: 'akan telah sudah sedang tidak',
    adverbs: 'juga lagi kemudian kemarin semalam senin isnin selasa rabu kamis khamis jumat jumaat sabtu minggu ahad',
    titles:
      'wali kota walikota kepala direktur sekretaris kapolres kapolda gubernur presiden menteri wakil gubernur bupati jenderal bapak ibu pak bu ketua dr prof datuk dato datin seri tan sri tun encik puan timbalan perdana',
    people: 'juru-bicara sumber saksi warga ahli pengacara pejabat menteri ketua',
    bodies: 'pemerintah partai kementerian polisi perusahaan pengadilan komisi',
    documents: 'pernyataan laporan surat dokumen',
    publications: 'koran surat-kabar majalah kantor-berita media',
    complements:
      'ekonomi keuangan pertahanan kesehatan pendidikan agama hukum luar dalam negeri perdagangan pertanian perhubungan energi',
    works: 'film buku novel album lagu berjudul bertajuk serial acara majalah',
    calendar:
      'januari februari maret mac april mei juni jun juli julai agustus ogos september oktober november desember disember',
  });

export const czech = () =>
  lexicon({
    language: 'cs',
    genitives: true,
    says:
      'řekl řekla řekli říká říkají uvedl uvedla uvedli uvádí dodal dodala dodává prohlásil prohlásila sdělil sdělila sděluje ' +
      'vysvětlil vysvětlila vysvětluje popsal popsala popisuje upozornil upozornila upozorňuje připomněl připomněla připomíná ' +
      'zdůraznil zdůraznila napsal napsala píše odpověděl odpověděla odpovídá ptá zeptal zeptala tvrdí myslí míní konstatoval ' +
      'konstatovala komentoval komentovala komentuje přiznal přiznala přiznává potvrdil potvrdila oznámil oznámila varoval varovala ' +
      'varují tvrdí vysvětlují dodali popsali slíbil slíbila svěřil svěřila přiblížil přiblížila uzavřel uzavřela reagoval reagovala prozradil ' +
      'prozradila upřesnil upřesnila nastínil nastínila zmínil zmínila ' +
      'varuje doplnil doplnila doplňuje shrnul shrnula poznamenal poznamenala vzkázal vzkázala zopakoval',
    before: 'podle, podle slov, dle, dle slov',
    wordsOf: 'slova, slovy',
    impersonal: 'stojí píše uvádí',
    as: 'jak',
    judges: 'nazval nazvala označil označila kritizoval kritizovala obvinil obvinila',
    calls: 'nazval nazvala označil označila',
    objects: 'novinářům agentuře serveru mu jí jim nám',
    he: 'on',
    she: 'ona',
    they: 'oni já my',
    relatives: 'který která které kteří',
    determiners: 'ten ta to tento tato toto jeho její jejich náš dva tři několik',
    prepositions: 'v ve na z ze do od po pro o u s se k ke při před za bez podle mezi',
    conjunctions: 'a i ale nebo že když protože jak aby',
    auxiliaries: 'je jsou byl byla bylo byli být se si by',
    adverbs: 'také včera dnes pak však již ještě',
    titles:
      'prezident premiér premiérka ministr ministryně starosta starostka primátor primátorka hejtman poslanec poslankyně ' +
      'senátor senátorka ředitel ředitelka profesor předseda předsedkyně mluvčí pan paní',
    people:
      'ministra premiéra starosty primátora prezidenta hejtmana ředitele předsedy ředitelka vedoucí velitel velitelka místopředseda místopředsedkyně ' +
      'náměstek náměstkyně radní lékař lékařka analytik analytička ekonom politolog trenér kapitán advokát advokátka šéf šéfka lídr biskup ' +
      'kardinál rektor rektorka historik mluvčí zdroj zdroje svědek svědci expert experti odborník ministr premiér',
    bodies: 'vláda strana ministerstvo policie soud úřad',
    documents: 'prohlášení zpráva zprávě dopis dopise studie dokument dokumentu komuniké',
    publications: 'deník časopis agentura server televize rozhlas',
    works: 'film filmu snímek kniha knihu knize román album píseň seriál hra pořad takzvaný takzvaná tzv názvem',
    calling: 'za jako',
    calendar: 'ledna února března dubna května června července srpna září října listopadu prosince',
  });

export const ukrainian = () =>
  lexicon({
    language: 'uk',
    dialogue: true,
    marksNames: true,
    genitives: true,
    says:
      'сказав сказала сказали каже кажуть говорить заявив заявила заявили зазначив зазначила зазначили зазначає додав додала додали додає ' +
      'повідомив повідомила повідомили повідомляє пояснив пояснила пояснює розповів розповіла розповідає підкреслив підкреслила ' +
      'наголосив наголосила наголошує написав написала пише відповів відповіла запитав запитала вважає стверджує нагадав нагадала ' +
      'наголосили повідомляють підкреслює пояснили розповіли пообіцяв пообіцяла підсумував підсумувала переконаний переконана пригадує ' +
      'закликав закликала підтвердив підтвердила наголосили вважають цитує ' +
      'уточнив уточнила попередив попередила запевнив запевнила визнав визнала прокоментував прокоментувала',
    before:
      'за словами, на думку, з посиланням на, за даними, за інформацією, за оцінкою, за версією, зі слів, на переконання, згідно з, відповідно до',
    wordsOf: 'слова, словами, слів',
    impersonal: 'йдеться мовиться сказано зазначається повідомили заявили розповіли зазначили додали наголосили',
    as: 'як',
    tells:
      'про це повідомив, про це повідомила, про це заявив, про це заявила, про це розповів, про це розповіла, про це пише',
    judges: 'назвав назвала називає розкритикував звинуватив звинуватила',
    calls: 'назвав назвала називає',
    objects: 'журналістам агентству газеті телеканалу виданню нам йому їй їм',
    he: 'він',
    she: 'вона',
    they: 'вони я ми',
    relatives: 'який яка яке які що',
    determiners: 'цей ця це ці той його її їх їхній наш два три кілька багато',
    prepositions: 'в у на з із зі до від по про за під над при перед для без через між після',
    conjunctions: 'і й та а але або що як коли якщо бо',
    auxiliaries: 'не був була було були є буде би',
    adverbs: 'також ще вже вчора сьогодні потім раніше',
    titles:
      'президент прем’єр-міністр міністр міністерка депутат депутатка мер мерка губернатор генерал професор пан пані голова',
    people:
      'президента прем’єр прем’єра міністра мера голови губернатора директора директор директорка речника речниці експерта депутата заступник ' +
      'заступниця очільник очільниця керівник керівниця начальник начальниця лідер лідерка спікер посол суддя прокурор слідчий командир ' +
      'тренер архієпископ єпископ мешканець мешканка лікар лікарка юрист політолог економіст історик аналітик ректор секретар ' +
      'речник речниця представник джерело експерт експерти свідок адвокат міністр',
    bodies:
      'уряд партія міністерство поліція прокуратура компанія суд адміністрація мерія уряді міністерстві поліції прокуратурі компанії суді ' +
      'адміністрації мерії пресслужбі прес-службі відомстві',
    documents:
      'заява заяві доповідь доповіді лист листі звіт звіті документ документі повідомлення повідомленні повідомленням релізі',
    publications: 'газета журнал агентство телеканал портал видання',
    works: 'фільм фільмі фільму книга книзі роман альбом пісня серіал газета журнал компанія партія назвою',
    calling: 'як',
    calendar: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  });
