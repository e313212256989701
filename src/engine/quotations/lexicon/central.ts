import { lexicon } from './written.ts';

export const hungarian = () =>
  lexicon({
    language: 'hu',
    dialogue: true,
    rolesBehind: true,
    says:
      'mondta mondták mondja mondják közölte közölték közli írta írták írja nyilatkozta nyilatkozták hangsúlyozta hangsúlyozták hangsúlyozza ' +
      'hozzátette hozzátették hozzáteszi kijelentette kijelentették elmondta elmondták elmondja fogalmazott fogalmaz fogalmaztak magyarázta ' +
      'magyarázza állította állítja válaszolta válaszolt felelte feleli felelt kérdezte kérdezi jelentette ki kijelenti megjegyezte megjegyzi kiemelte kiemeli ' +
      'figyelmeztetett üzente üzeni emlékeztetett ígérte vallotta ismerte elismerte véli vélte véleményezte szögezte leszögezte rögzítette ' +
      'részletezte mesélte meséli idézte jelezte jelzi reagált kommentálta tájékoztatott összegezte folytatta folytatja tette teszi tették',
    judges: 'nevezte nevezi bírálta vádolta elítélte minősítette',
    calls: 'nevezte nevezi minősítette',
    behind: 'szerint',
    impersonal: 'olvasható áll',
    objects: 'hozzá el ki meg fel le lapunknak újságíróknak nekünk',
    they: 'ő ők én mi',
    relatives: 'aki akik amely ami',
    determiners: 'a az egy ez ezt ezek két három néhány több',
    prepositions: '',
    conjunctions: 'és vagy de hogy mert ha amikor mint hanem',
    auxiliaries: 'van volt voltak nem is lesz',
    adverbs:
      'azt ezt úgy így még már később tegnap ma szintén majd pedig közben hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap továbbá',
    bodies: 'kormány párt minisztérium rendőrség cég bíróság bizottság ügyészség önkormányzat',
    documents: 'közlemény közleményben közleményében jelentés jelentésben levél levelében nyilatkozat dokumentum',
    publications: 'lap hetilap napilap hírügynökség portál tévé',
    works: 'film könyv regény album dal sorozat című nevű úgynevezett',
    calendar: 'január február március április május június július augusztus szeptember október november december',
  });

export const slovak = () =>
  lexicon({
    language: 'sk',
    genitives: true,
    says:
      'povedal povedala povedali hovorí hovoria uviedol uviedla uviedli uvádza dodal dodala dodali dodáva vyhlásil vyhlásila vyhlásili ' +
      'vysvetlil vysvetlila vysvetľuje napísal napísala píše odpovedal odpovedala odpovedá spýtal spýtala tvrdí tvrdia myslí konštatoval ' +
      'konštatovala skonštatoval skonštatovala zdôraznil zdôraznila zdôrazňuje pripomenul pripomenula upozornil upozornila upozorňuje ' +
      'potvrdil potvrdila oznámil oznámila informoval informovala varoval varovala varuje priznal priznala doplnil doplnila poznamenal ' +
      'poznamenala komentoval komentovala zhodnotil zhodnotila ozrejmil ozrejmila podotkol podotkla sľúbil sľúbila opísal opísala',
    judges: 'nazval nazvala označil označila kritizoval kritizovala obvinil obvinila',
    calls: 'nazval nazvala označil označila',
    before: 'podľa, podľa slov, dľa',
    wordsOf: 'slová, slovami',
    impersonal: 'stojí píše uvádza',
    as: 'ako',
    objects: 'novinárom agentúre pre mu jej im nám',
    he: 'on',
    she: 'ona',
    they: 'oni ja my',
    relatives: 'ktorý ktorá ktoré ktorí',
    determiners: 'ten tá to tento táto jeho jej ich náš dva tri niekoľko',
    prepositions: 'v vo na z zo do od po pre o u s so k ku pri pred za bez podľa medzi',
    conjunctions: 'a i ale alebo že keď pretože ako aby',
    auxiliaries: 'je sú bol bola bolo boli byť sa si by',
    adverbs: 'tiež včera dnes potom však už ešte zároveň',
    titles: 'pán pani',
    people:
      'prezident prezidentka premiér premiérka minister ministerka starosta starostka primátor primátorka župan poslanec poslankyňa riaditeľ ' +
      'riaditeľka profesor predseda predsedníčka hovorca hovorkyňa prezidenta premiéra ministra starostu primátora riaditeľa zdroj zdroje svedok ' +
      'svedkovia expert experti odborník šéf šéfka líder prokurátor sudca advokát tréner biskup arcibiskup analytik ekonóm podpredseda',
    bodies: 'vláda strana ministerstvo polícia súd úrad firma spoločnosť mesto',
    documents: 'vyhlásenie vyhlásení správa správe list liste štúdia dokument stanovisko stanovisku',
    publications: 'denník časopis agentúra portál televízia rozhlas',
    works: 'film filmu snímka kniha knihe román album pieseň seriál hra relácia takzvaný takzvaná tzv názvom',
    calling: 'za ako',
    calendar: 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  });
