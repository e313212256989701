import { lexicon } from './written.ts';

export const dutch = () =>
  lexicon({
    language: 'nl',
    order: 'v2',
    says:
      'zegt zeggen zei zeiden gezegd stelt stelde stelden verklaart verklaarde verklaarden schrijft schreef schreven vertelt ' +
      'vertelde vertelden meldt meldde meldden reageert reageerde vindt vond denkt dacht vraagt vroeg antwoordt antwoordde ' +
      'benadrukt benadrukte legt legde waarschuwt waarschuwde concludeert concludeerde voegt voegde twittert twitterde ' +
      'verzucht verzuchtte constateert constateerde oordeelt oordeelde sneert grapt benadrukken lichtte licht vertellen ' +
      'bevestigt bevestigde erkent erkende roept riep laat liet hoopt verwacht belooft beloofde klaagt klaagde betoogt betoogde',
    judges:
      'noemt noemde genoemd beschrijft beschreef bekritiseert bekritiseerde beschuldigt beschuldigde spreekt sprak omschrijft omschreef hekelt hekelde',
    calls: 'noemt noemde genoemd',
    before: 'volgens, aldus, naar eigen zeggen van, in de woorden van',
    after: 'aldus',
    tells:
      'dat zei, dat zeiden, dat zegt, dat zeggen, dat schreef, dat schrijft, dat meldde, dat melden, dat meldt, ' +
      'dat verklaarde, dat deelde … mee, dat maakte … bekend, dat heeft … gezegd, aldus … .',
    agent: 'door',
    finite: 'heeft hebben had hadden is zijn was waren wordt werd zal wil kan moet',
    therein: 'daarin',
    such: 'zoals',
    impersonal: 'staat stond luidt',
    subordinating: 'dat omdat als toen terwijl of zoals hoewel nadat',
    objects: 'hem haar hen mij ons dit dat zich',
    he: 'hij',
    she: 'zij ze',
    they: 'ik wij we men',
    relatives: 'die dat wie',
    determiners: 'de het een deze dit dat die zijn haar hun onze twee drie enkele veel alle',
    prepositions: 'aan bij in met na naar om op over te tegen tot tussen uit van voor door sinds tijdens volgens onder',
    conjunctions: 'en of maar want dat omdat als toen terwijl',
    auxiliaries: 'heeft hebben had hadden is zijn was waren wordt werd zal zou wil kan moet niet zich',
    adverbs:
      'ook nog dan gisteren vandaag daarna verder zo al later eerder maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    titles:
      'meneer mevrouw minister premier president burgemeester koning koningin voorzitter professor dokter staatssecretaris paus kamerlid ' +
      'europarlementariër wethouder hoogleraar directeur gedeputeerde raadslid',
    people:
      'woordvoerder woordvoerster bron bronnen getuige getuigen deskundige deskundigen advocaat bewoners minister premier directeur',
    bodies: 'kabinet regering partij ministerie politie bedrijf bond vereniging rechtbank commissie gemeente justitie',
    authorities: 'gemeente politie rechtbank ministerie brandweer provincie',
    documents: 'verklaring rapport brief onderzoek document bericht vonnis persbericht',
    publications: 'krant tijdschrift omroep persbureau zender site weekblad',
    works:
      'film boek roman album lied serie titel getiteld programma stuk tijdschrift zogenaamde zogeheten genaamd tentoonstelling partij',
    calling: 'als een van',
    calendar: 'januari februari maart april mei juni juli augustus september oktober november december',
    compounds: true,
  });

export const swedish = () =>
  lexicon({
    language: 'sv',
    dialogue: true,
    order: 'v2',
    says:
      'säger sade sa sagt skriver skrev skrivit berättar berättade förklarar förklarade menar menade anser ansåg uppger uppgav ' +
      'tillägger tillade svarar svarade frågar frågade konstaterar konstaterade hävdar hävdade påpekar påpekade betonar betonade ' +
      'meddelar meddelade kommenterar kommenterade varnar varnade tycker tyckte tror trodde fortsätter fortsatte understryker ' +
      'suckar suckade medger medgav twittrar bekräftar bekräftade lovar lovade',
    judges: 'kallar kallade beskriver beskrev kritiserar kritiserade anklagar anklagade talar talade',
    calls: 'kallar kallade',
    before: 'enligt, med orden',
    after: 'enligt',
    tells: 'det sade, det sa, det säger, det skrev, det skriver, det meddelade, det meddelar, det uppger, det uppgav',
    agent: 'av',
    finite: 'har hade är var blir blev ska vill kan måste',
    therein: 'däri',
    such: 'som',
    impersonal: 'står stod lyder',
    subordinating: 'att som när om eftersom medan då innan',
    objects: 'honom henne dem mig oss detta sig',
    he: 'han',
    she: 'hon',
    they: 'de jag vi man',
    relatives: 'som vilken vilket',
    determiners: 'en ett den det de denna detta dessa sin sitt sina hans hennes deras två tre flera många',
    prepositions: 'i på av för med till från om hos vid under efter mot över genom utan mellan enligt',
    conjunctions: 'och eller men att som när om eftersom medan',
    auxiliaries: 'har hade är var blir blev ska skulle vill kan inte sig',
    adverbs: 'också även sedan igår idag nu vidare dock redan måndag tisdag onsdag torsdag fredag lördag söndag',
    titles: 'herr fru minister statsminister president borgmästare kung drottning professor doktor ordförande',
    people:
      'talesperson talesman talesmannen källa källor vittne vittnen expert experter advokat polisen minister statsministern',
    bodies: 'regeringen partiet departementet polisen företaget facket domstolen kommunen myndigheten',
    documents: 'uttalande rapport rapporten brev studie dokument pressmeddelande dom',
    publications: 'tidningen tidning nyhetsbyrå nyhetsbyrån kanalen radion sajten',
    works:
      'filmen film boken bok romanen albumet låten serien titeln programmet pjäsen tidningen kallade utställningen',
    calling: 'som en ett för',
    calendar: 'januari februari mars april maj juni juli augusti september oktober november december',
  });

/** What Danish and Norwegian write alike. */
const DANO_NORWEGIAN = {
  dialogue: true,
  order: 'v2',
  compounds: true,
  before: 'ifølge, lyder det fra, lød det fra',
  after: 'ifølge',
  agent: 'av af',
  finite: 'har havde hadde er var blir bliver ble blev skal vil kan må',
  such: 'som',
  impersonal: 'står stod',
  subordinating: 'at som når om hvis fordi mens da før',
  he: 'han',
  she: 'hun',
  they: 'de jeg vi man',
  relatives: 'som der',
  prepositions:
    'i på av af for med til fra om hos ved under etter efter mot mod over gjennom gennem uten uden mellom mellem ifølge',
  conjunctions: 'og eller men at som når om hvis fordi mens',
  auxiliaries: 'har havde hadde er var blir bliver ble blev skal skulle vil ville kan kunne ikke seg sig',
  adverbs: 'også nå nu videre dog allerede siden mandag tirsdag onsdag torsdag fredag lørdag søndag',
  calling: 'som en et for',
  calendar: 'januar februar mars marts april mai maj juni juli august september oktober november desember december',
} as const;

export const norwegian = () =>
  lexicon({
    ...DANO_NORWEGIAN,
    language: 'nb',
    says:
      'sier sa sagt skriver skrev skrevet forteller fortalte fortalt forklarer forklarte mener mente opplyser opplyste legger ' +
      'svarer svarte spør spurte konstaterer konstaterte hevder hevdet påpeker påpekte understreker understreket melder ' +
      'kommenterer kommenterte advarer advarte synes tror trodde fortsetter fortsatte innrømmer innrømmet bekrefter bekreftet ' +
      'sukker sukket lover lovet uttaler uttalte utdyper utdypet beskriver poengterer poengterte minner oppsummerer roper ropte utbryter',
    judges: 'kaller kalte kritiserer kritiserte anklager anklaget omtaler omtalte snakker snakket',
    calls: 'kaller kalte',
    tells: 'det sa, det sier, det skriver, det skrev, det opplyser, det melder, det forteller',
    objects: 'ham henne dem meg oss dette seg',
    determiners: 'en et ei den det de denne dette disse sin sitt sine hans hennes deres to tre flere mange',
    titles: 'herr fru minister statsminister president ordfører konge dronning professor doktor leder',
    people:
      'talsperson talsmann talskvinne kilde kilder vitne vitner ekspert eksperter advokat politiet minister statsministeren ordføreren',
    bodies: 'regjeringen partiet departementet politiet selskapet fagforeningen retten kommunen',
    documents: 'uttalelse rapport rapporten brev studie dokument pressemelding dom',
    publications: 'avisen avis nyhetsbyrå nyhetsbyrået kanalen radioen nettstedet',
    works:
      'filmen film boken boka bok romanen albumet låten låta serien tittelen programmet stykket utstillingen såkalte såkalt',
  });

export const danish = () =>
  lexicon({
    ...DANO_NORWEGIAN,
    language: 'da',
    says:
      'siger sagde sagt skriver skrev skrevet fortæller fortalte fortalt forklarer forklarede mener mente oplyser oplyste tilføjer ' +
      'tilføjede svarer svarede spørger spurgte konstaterer konstaterede hævder hævdede påpeger påpegede understreger ' +
      'understregede lyder lød kommenterer kommenterede advarer advarede synes tror troede fortsætter fortsatte erkender ' +
      'erkendte bekræfter bekræftede lover lovede udtaler udtalte uddyber uddybede meddeler meddelte vurderer vurderede råber',
    judges: 'kalder kaldte kritiserer kritiserede anklager anklagede omtaler omtalte taler talte',
    calls: 'kalder kaldte',
    tells: 'det sagde, det siger, det skriver, det skrev, det oplyser, det meddeler, det fortæller',
    objects: 'ham hende dem mig os dette sig',
    determiners: 'en et den det de denne dette disse sin sit sine hans hendes deres to tre flere mange',
    titles: 'hr fru minister statsminister præsident borgmester konge dronning professor doktor formand',
    people:
      'talsperson talsmand talskvinde kilde kilder vidne vidner ekspert eksperter advokat politiet minister statsministeren borgmesteren',
    bodies: 'regeringen partiet ministeriet politiet selskabet fagforeningen retten kommunen',
    documents: 'udtalelse rapport rapporten brev studie dokument pressemeddelelse dom',
    publications: 'avisen avis nyhedsbureau nyhedsbureauet kanalen radioen mediet',
    works:
      'filmen film bogen bog romanen albummet sangen serien titlen programmet stykket udstillingen såkaldte såkaldt',
  });

export const finnish = () =>
  lexicon({
    language: 'fi',
    dialogue: true,
    compounds: true,
    says:
      'sanoo sanovat sanoi sanoivat kertoo kertovat kertoi kertoivat toteaa toteavat totesi kirjoittaa kirjoitti vastaa vastasi ' +
      'kysyy kysyi jatkaa jatkoi lisää lisäsi muistuttaa muistutti painottaa painotti korostaa korosti arvioi huomauttaa ' +
      'huomautti perustelee perusteli selittää selitti kommentoi uskoo pohtii myöntää myönsi kuvailee kuvaili tiivistää ' +
      'tiedottaa tiedotti ilmoittaa ilmoitti paljastaa paljasti lupaa lupasi varoittaa varoitti vaatii vaati sanovat kuvailevat muistelee muisteli ' +
      'naurahtaa huokaa huudahtaa miettii väittää väitti vakuuttaa vakuutti ihmettelee summaa',
    behind: 'mukaan, mielestä',
    they: 'hän he minä me',
    relatives: 'joka jotka',
    determiners: 'tämä se nämä ne kaksi kolme monta moni',
    conjunctions: 'ja tai mutta että kun jos koska vaikka',
    auxiliaries: 'on ovat oli olivat ei ole ollut',
    adverbs:
      'myös nyt sitten eilen tänään kuitenkin jo vielä maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina',
    titles:
      'presidentti pääministeri ministeri kaupunginjohtaja pormestari toimitusjohtaja johtaja puheenjohtaja kansanedustaja professori tohtori tutkija',
    people: 'tiedottaja asiantuntija asiantuntijat lähde todistaja asianajaja ministeri pääministeri',
    bodies: 'hallitus puolue ministeriö poliisi yhtiö oikeus kaupunki',
    documents: 'tiedote raportti lausunto kirje tutkimus',
    publications: 'lehti sanomalehti uutistoimisto kanava',
    works: 'elokuva elokuvassa kirja kirjassa romaani albumi sarja laulu kappale näytelmä ohjelma sanottu',
    calling: 'kuin',
  });
