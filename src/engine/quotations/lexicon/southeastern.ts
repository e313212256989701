import { lexicon } from './written.ts';

export const romanian = () =>
  lexicon({
    language: 'ro',
    dialogue: true,
    genitives: true,
    says:
      'spune spun spus spunea declară declarat afirmă afirmat afirma explică explicat adaugă adăugat precizează precizat susține susțin susținut ' +
      'subliniază subliniat scrie scris anunță anunțat răspuns răspunde întrebat întreabă avertizează avertizat recunoaște recunoscut ' +
      'consideră promis promite menționat menționează transmis transmite comentat comentează povestit povestește conchis completat ' +
      'punctat mărturisit mărturisește reamintit amintit concluzionat insistat insistă',
    judges: 'numit numește criticat critică acuzat acuză descris descrie calificat vorbit vorbește catalogat',
    calls: 'numit numește calificat catalogat',
    before: 'potrivit, conform, după cum spune, în opinia, din punctul de vedere al',
    wordsOf: 'cuvintele lui, declarațiile lui, mesajul lui',
    impersonal: 'arată precizează menționează',
    as: 'cum',
    agent: 'de',
    objects: 'mi ne jurnaliștilor presei',
    he: 'el',
    she: 'ea',
    they: 'ei ele eu noi',
    relatives: 'care ce',
    determiners: 'un o unui unei acest această acesta aceasta acești aceste doi două trei câțiva mai mulți',
    prepositions:
      'în la de din pe cu pentru despre către prin după înainte sub peste lângă fără între la într dintr printr',
    conjunctions: 'și sau dar iar că dacă când cum deși',
    auxiliaries: 'a au am ai este e sunt era erau fost fi nu se s-a i-a ne-a le-a va mi-a l-a',
    adverbs:
      'și-a ieri azi astăzi apoi ulterior tot luni marți miercuri joi vineri sâmbătă duminică totodată de asemenea mai',
    titles: 'domnul doamna dl dna',
    people:
      'primarul primărița președintele președinta premierul ministrul ministra deputatul deputata senatorul senatoarea prefectul ' +
      'guvernatorul generalul profesorul profesoara directorul directoarea procurorul judecătorul avocatul avocata purtătorul medicul ' +
      'liderul antrenorul episcopul patriarhul șeful șefa secretarul viceprimarul europarlamentarul comisarul ambasadorul analistul ' +
      'președintelui primarului ministrului premierului directorului primar ministru președinte premier oficialul martorul martorii experții',
    bodies: 'guvernul partidul ministerul poliția compania parchetul tribunalul comisia primăria asociația',
    authorities: 'poliția primăria parchetul tribunalul prefectura ministerul',
    documents: 'comunicatul comunicat raportul raport scrisoare scrisoarea studiul documentul declarația mesaj',
    publications: 'ziarul cotidianul revista agenția publicația televiziunea',
    works:
      'film filmul carte cartea romanul albumul piesa serialul intitulat intitulată numit numită emisiunea spectacolul revista',
    calling: 'drept ca un o',
    calendar: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  });

export const bulgarian = () =>
  lexicon({
    language: 'bg',
    dialogue: true,
    says:
      'каза казаха казва казват заяви заявиха заявява обяви обявиха съобщи съобщиха съобщава добави добавиха добавя посочи посочиха ' +
      'посочва подчерта подчертаха подчертава обясни обясниха обяснява написа пише отговори отговаря попита пита коментира коментираха ' +
      'предупреди предупредиха твърди твърдят смята смятат уточни уточниха призна признава разказа разказва отбеляза отбелязва припомни ' +
      'увери обеща категоричен категорична изтъкна допълни допълниха',
    judges: 'нарече нарекоха определи критикува обвини осъди',
    calls: 'нарече нарекоха определи',
    before: 'според, по думите на, по мнението на, по данни на, съгласно',
    wordsOf: 'думите на, думи на',
    impersonal: 'пише гласи посочва',
    as: 'както',
    objects: 'ни ми му ѝ им пред',
    he: 'той',
    she: 'тя',
    they: 'те аз ние',
    relatives: 'който която което които',
    determiners: 'този тази това тези един една два две три няколко неговият нейният техният',
    prepositions: 'в във на с със от до за по при пред след над под без между през към о чрез',
    conjunctions: 'и а но или че като когато ако защото',
    auxiliaries: 'е са беше бяха бил била не се си ще би',
    adverbs: 'още също вчера днес после вече тогава пък обаче по-рано',
    titles: 'г-н г-жа проф д-р ген',
    people:
      'кмет кметът кметицата президент президентът премиер премиерът министър министърът министърката депутат депутатът депутатката ' +
      'директор директорът директорката говорител говорителят прокурор прокурорът съдия адвокат адвокатът лидер лидерът председател ' +
      'председателят експерт експертът шефът началникът треньорът посланикът губернаторът генералът професор професорът източник свидетел ' +
      'жителка лекар лекарят',
    bodies: 'правителството партията министерството полицията компанията прокуратурата съдът комисията общината',
    documents: 'изявление изявлението доклад доклада писмо писмото съобщение съобщението документ документа',
    publications: 'вестник списание агенция агенцията телевизия радио сайтът',
    works: 'филм филма филмът книга книгата роман романа албум песента сериала озаглавен партия вестник пиеса',
    calling: 'като за',
    calendar: 'януари февруари март април май юни юли август септември октомври ноември декември',
    marksNames: true,
  });

/** What Croatian, Bosnian and Serbian write alike, in Latin letters. */
const SAYS =
  'rekao rekla rekli kaže kažu izjavio izjavila izjavili dodao dodala dodali istaknuo istaknula istakao istakla istaknuli ističe naglasio ' +
  'naglasila naglašava objasnio objasnila objašnjava poručio poručila poručuje navodi naveo navela priopćio priopćila saopštio saopštila napisao ' +
  'napisala piše tvrdi odgovorio odgovorila pitao pitala komentirao komentirala komentarisao komentarisala upozorio upozorila ' +
  'upozorava smatra ocijenio ocijenila ocenio ocenila zaključio zaključila potvrdio potvrdila najavio najavila priznao priznala ' +
  'ispričao ispričala kazao kazala podsjetio podsjetila podsetio podsetila pojasnio pojasnila obećao obećala';
const JUDGES = 'nazvao nazvala kritizirao kritizirala optužio optužila osudio osudila opisao opisala';
const PEOPLE =
  'predsjednik predsjednica predsednik predsednica premijer premijerka ministar ministrica ministarka gradonačelnik gradonačelnica načelnik ' +
  'načelnica gradonačelnika ministra predsjednika predsednika premijera zastupnik zastupnica poslanik poslanica župan direktor direktorica direktorka glasnogovornik glasnogovornica portparol ' +
  'tužitelj tužilac sudac sudija odvjetnik odvjetnica advokat profesor profesorica ravnatelj ravnateljica biskup nadbiskup patrijarh general ' +
  'trener veleposlanik ambasador stručnjak stručnjaci svjedok svedok izvor izvori šef šefica lider potpredsjednik potpredsednik tajnik sekretar ' +
  'liječnik lekar stanovnica stanovnik analitičar ekonomist';
const BODIES =
  'vlada stranka ministarstvo policija tvrtka kompanija sud tužiteljstvo tužilaštvo komisija udruga udruženje';

/** Cyrillic as Serbian writes it, letter by letter. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'б', v: 'в', g: 'г', d: 'д', đ: 'ђ', e: 'е', ž: 'ж', z: 'з', i: 'и', j: 'ј', k: 'к', l: 'л' },
  ...{ m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', ć: 'ћ', u: 'у', f: 'ф', h: 'х', c: 'ц', č: 'ч', š: 'ш' },
  ...{ lj: 'љ', nj: 'њ', dž: 'џ' },
};
/** Words in both the alphabets of Serbian. */
const both = (words: string) => `${words} ${words.replace(/lj|nj|dž|./gu, (letter) => CYRILLIC[letter] ?? letter)}`;
/** Phrases with commas between them, likewise. */
const bothOf = (phrases: string) => `${phrases}, ${both(phrases).slice(phrases.length + 1)}`;

export const croatian = (language = 'hr') =>
  lexicon({
    language,
    dialogue: true,
    genitives: true,
    says: both(SAYS),
    judges: both(JUDGES),
    calls: both('nazvao nazvala'),
    before: bothOf(
      'prema riječima, prema rečima, prema navodima, po riječima, po rečima, prema mišljenju, prema podacima',
    ),
    wordsOf: bothOf('riječi, reči, riječima, rečima'),
    impersonal: both('stoji piše navodi'),
    as: both('kako kao'),
    objects: both('je su mu joj im nam novinarima agenciji sam'),
    he: both('on'),
    she: both('ona'),
    they: both('oni ja mi'),
    relatives: both('koji koja koje'),
    determiners: both('taj ta to ti ovaj ova ovo njegov njezin njen njihov naš dva dvije dve tri nekoliko'),
    prepositions: both(
      'u na s sa iz od do za po o uz kod prema pred nakon posle prije pre nad pod bez između tijekom tokom kroz',
    ),
    conjunctions: both('i a ali ili da kako kad kada jer ako što te'),
    auxiliaries: both('je su bio bila bilo biti se si ne nije sam će bi'),
    adverbs: both('također takođe jučer juče danas potom zatim još već opet'),
    titles: both('gospodin gospođa dr prof'),
    people: both(PEOPLE),
    bodies: both(BODIES),
    documents: both(
      'izjava izjavi priopćenje priopćenju saopštenje saopštenju izvješće izvješću izveštaj izveštaju pismo pismu dokument dokumentu',
    ),
    publications: both('list dnevnik tjednik nedeljnik agencija portal televizija'),
    works: both(
      'film filma filmu knjiga knjige roman album pjesma pesma serija emisija predstava pod nazivom takozvani tzv',
    ),
    calling: both('kao'),
    calendar: both(
      'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra',
    ),
  });

export const greek = () =>
  lexicon({
    language: 'el',
    dialogue: true,
    genitives: true,
    says:
      'είπε είπαν λέει λένε δήλωσε δήλωσαν δηλώνει ανέφερε ανέφεραν αναφέρει τόνισε τόνισαν τονίζει πρόσθεσε πρόσθεσαν προσθέτει εξήγησε ' +
      'εξηγεί υποστήριξε υποστηρίζει σημείωσε σημειώνει υπογράμμισε υπογραμμίζει έγραψε γράφει απάντησε απαντά ρώτησε σχολίασε σχολιάζει ' +
      'προειδοποίησε ανακοίνωσε επισήμανε επισημαίνει παραδέχθηκε παραδέχτηκε ισχυρίστηκε ισχυρίζεται επανέλαβε κατέληξε διευκρίνισε ' +
      'περιέγραψε διαβεβαίωσε υποσχέθηκε θυμάται επιβεβαίωσε',
    judges: 'χαρακτήρισε χαρακτηρίζει αποκάλεσε κατηγόρησε επέκρινε καταδίκασε',
    calls: 'χαρακτήρισε χαρακτηρίζει αποκάλεσε',
    before: 'σύμφωνα με, κατά τον, κατά την, κατά το',
    impersonal: 'αναφέρεται σημειώνεται',
    as: 'όπως',
    he: 'αυτός εκείνος',
    she: 'αυτή εκείνη',
    they: 'αυτοί εγώ εμείς',
    relatives: 'που οποίος οποία',
    determiners: 'ο η το οι τα τον την του της τους των τις ένας μια μία ένα δύο τρεις αυτό',
    prepositions: 'σε με από για προς κατά μετά πριν χωρίς ως στον στην στη στο στους στις στα μεταξύ',
    conjunctions: 'και ή αλλά ότι πως όταν αν γιατί επειδή ενώ',
    auxiliaries: 'είναι ήταν έχει έχουν είχε δεν να θα μας μου',
    adverbs: 'επίσης χθες σήμερα ακόμη ακόμα μετά τότε χαρακτηριστικά σχετικά',
    titles: 'κ κύριος κυρία',
    people:
      'πρωθυπουργός υπουργός υφυπουργός πρόεδρος δήμαρχος βουλευτής εκπρόσωπος διευθυντής διευθύντρια καθηγητής καθηγήτρια περιφερειάρχης ' +
      'αρχηγός γραμματέας στρατηγός εισαγγελέας δικηγόρος αρχιεπίσκοπος μητροπολίτης προπονητής πρέσβης επίτροπος γιατρός μάρτυρας πηγές ' +
      'πρωθυπουργό υπουργό πρόεδρο δήμαρχο βουλευτή εκπρόσωπο διευθυντή διευθύντρια καθηγητή',
    bodies: 'κυβέρνηση κόμμα υπουργείο αστυνομία εταιρεία δικαστήριο επιτροπή δήμος',
    documents: 'ανακοίνωση ανακοίνωσή δήλωση έκθεση επιστολή έγγραφο μελέτη',
    publications: 'εφημερίδα περιοδικό πρακτορείο κανάλι',
    works: 'ταινία βιβλίο μυθιστόρημα άλμπουμ τραγούδι σειρά τίτλο παράσταση έργο εφημερίδα',
    calling: 'ως',
    calendar:
      'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή',
  });
