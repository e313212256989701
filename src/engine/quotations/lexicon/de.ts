import { lexicon } from './written.ts';

export const german = () =>
  lexicon({
    language: 'de',
    order: 'v2',
    says:
      'sagt sagte sagten sagen gesagt sage meint meinte meinten gemeint erklärt erklärte erklärten erklären schreibt schrieb ' +
      'schrieben geschrieben betont betonte betonten äußerte äußerten äußert geäußert äußerten berichtet berichtete berichteten ' +
      'ergänzte ergänzt fügte fügten hinzugefügt teilte teilten mitgeteilt behauptet behauptete behaupteten bemerkte bemerkt ' +
      'antwortete antwortet antworteten fragte fragt fragten gefragt rief riefen ruft forderte fordert forderten gefordert ' +
      'warnte warnt warnten gewarnt kritisierte kritisiert kritisierten kommentierte kommentiert kommentierten stellte ' +
      'stellt stellten festgestellt erläuterte erläutert erzählt erzählte gibt gab gaben angegeben bekanntgegeben heißt hieß ' +
      'verkündete verkündet kündigte kündigt angekündigt versichert versicherte verspricht versprach erwiderte entgegnete ' +
      'hob hervorgehoben unterstrich unterstreicht fuhr fährt führte ausgeführt zitiert zitierte beklagte beklagt klagte klagt ' +
      'urteilte urteilt twitterte twittert räumte räumt mahnte mahnt appellierte appelliert fand findet glaubt glaubte ' +
      'denkt dachte wisse weiß wünscht hofft hoffte konstatierte resümierte prophezeite bestätigte bestätigt dementierte ' +
      'formulierte formuliert gestand gesteht nannte nennt nannten genannt bezeichnete bezeichnet bezeichneten beschrieb ' +
      'beschreibt spricht sprach sprachen gesprochen wirft warf warfen vorgeworfen wertete wertet skandierten skandierte ' +
      'verlangte verlangt rügte rügt lobte lobt befand spottete wetterte argumentierte argumentiert signalisierte ' +
      'teilt fügt hebt mitteilt mitteilte mitteilten hinzufügt hinzufügte ankündigte ankündigten feststellte bekanntgab bekanntgaben einräumte ' +
      'einräumten hervorhob klarstellte anmerkte meldet meldete meldeten schreiben betonen fordern kritisieren warnen berichten ' +
      'erzählen klagen beklagen kommentieren urteilen nennen bezeichnen beschreiben beschrieben schildert schilderte schilderten ' +
      'schimpft schimpfte schimpften jubelt jubelte jubelten schwärmt schwärmte witzelt witzelte scherzt scherzte bilanziert ' +
      'bilanzierte resümiert moniert monierte monierten bemängelt bemängelte bemängelten verrät verriet bekräftigt bekräftigte ' +
      'bekräftigten analysiert analysierte prognostiziert prognostizierte mutmaßt mutmaßte vermutet vermutete beteuert beteuerte ' +
      'beteuerten kontert konterte postet postete posteten notierte rät riet empfiehlt empfahl seufzt seufzte raunt raunte flüstert ' +
      'flüsterte brüllt brüllte schreit schrie ermahnt ermahnte folgert folgerte schlussfolgert schlussfolgerte spottet ätzt ätzte ' +
      'verkündeten kündigten versicherten versprachen erwiderten urteilten mahnten appellierten bestätigten gestanden lobten rügten argumentierten ' +
      'erläuterten dementierten verkünden glauben hoffen versichern ' +
      'stichelt stichelte höhnt höhnte poltert polterte wettert ergänzten pflichtete präzisiert präzisierte beschwichtigt ' +
      'beschwichtigte erwidert entgegnet entgegneten sinniert sinnierte vermeldet vermeldete',
    judges:
      'wies weist wiesen zurückgewiesen sieht sah sehen gesehen hält hielt verteidigte verteidigt reagierte verurteilte verurteilt würdigte begrüßte begrüßt ' +
      'bedauerte bedauert charakterisierte charakterisiert gekennzeichnet deutete drohte droht lehnte lehnt abgelehnt bat bittet ' +
      'befürchtet befürchten erinnerte erinnert verglich vergleicht bestritt bestreitet verwies verweist plädierte ' +
      'plädiert rechtfertigte rechtfertigt beruhigen macht machte begründete begründet begründeten titelte titelt beschwor erwartet zeigte zeigt ' +
      'beschuldigte beschuldigt beanstandet beschwerte widersprach widerspricht ging geht aufforderte zurückführt ' +
      'freut freute freuten empört empörte empörten ärgert ärgerte ärgerten wundert wunderte lacht lachte strahlt strahlte staunt ' +
      'staunte dankt dankte bedankt bedankte entschuldigt entschuldigte gratuliert gratulierte bekennt bekannte fürchtet fürchtete ' +
      'spekuliert spekulierte informiert informierte sang sangen triumphiert triumphierte attestiert attestierte bescheinigt ' +
      'bescheinigte unterstellt unterstellte merkt merkte hakt hakte',
    undone:
      'meldet an, meldete an, meldeten an, ' +
      'fand statt, fanden statt, findet statt, finden statt, stellte vor, stellten vor, stellt vor, stellte ein, stellt ein, ' +
      'stellten ein, stellte dar, stellten dar, stellt dar, gab auf, gibt auf, gab ab, führte durch, führt durch, sieht vor, sah vor, teilte auf',
    quoting: 'zitiert zitierte zitierten zitieren',
    calls:
      'sprach spricht sprachen gesprochen redete redet nannte nennt nannten nennen genannt bezeichnete bezeichnet bezeichneten bezeichnen titulierte beschimpfte beschimpft',
    before:
      'laut, nach angaben von, nach angaben, nach worten von, nach den worten von, nach den worten, nach ansicht von, nach meinung von, nach auffassung von, nach einschätzung von, nach überzeugung von, nach überzeugung, nach ansicht, nach meinung, nach aussage, nach aussagen von, nach aussagen, nach auskunft von, nach auskunft, nach darstellung von, nach darstellung, nach einschätzung, nach auffassung, gemäß, in den worten, unter berufung auf, zitat',
    wordsOf:
      'antwort von, fazit von, urteil von, kommentar von, reaktion von, forderung von, warnung von, vorwurf von, worte von, aussage von, appell von, bilanz von',
    after: 'so',
    around:
      'ist … überzeugt, ist sich … sicher, ist … sicher, zeigt sich … überzeugt, zeigte sich … überzeugt, zeigt sich … sicher, zeigte sich … sicher, ' +
      'lässt … wissen, ließ … wissen, lässt … verlauten, ließ … verlauten, ließ … mitteilen, war sich … sicher, war … überzeugt',
    behind: 'zufolge, nach',
    tells:
      'das sagte, das sagten, das sagt, das erklärte, das erklärten, das berichtete, das berichteten, das berichtet, ' +
      'das meldete, das meldeten, das meldet, das schrieb, das schreibt, dies sagte, dies sagten, dies sagt, dies erklärte, ' +
      'dies erklärten, dies berichtete, dies berichteten, dies berichtet, dies meldete, dies meldeten, dies meldet, ' +
      'dies schrieb, dies schreibt, das teilte … mit, das teilten … mit, das teilt … mit, das gab … bekannt, ' +
      'das gaben … bekannt, das gibt … bekannt, dies teilte … mit, dies teilten … mit, dies teilt … mit, dies gab … bekannt, ' +
      'dies gaben … bekannt, dies gibt … bekannt, so … .',
    agent: 'von durch vom',
    passives: 'wird werden wurde wurden worden',
    saysTogether:
      'ließ mitteilen, lässt mitteilen, ließ wissen, lässt wissen, ließen wissen, ließ verlauten, ließ ausrichten, lässt ausrichten',
    finite:
      'ließ ließen lässt hat haben hatte hatten wird werden wurde wurden will wollte kann konnte soll muss musste darf',
    reported:
      'sei seien habe hätten hätte werde würde würden könne könnten müsse müssten solle sollten wolle dürfe gebe gäbe wäre wären gehe stehe ' +
      'komme bleibe lasse liege mache wisse brauche',
    therein: 'darin dort hierin',
    such: 'wie',
    impersonal: 'heißt hieß steht stand lautet lautete',
    subordinating: 'wie dass daß weil wenn ob als während obwohl da nachdem bevor sowie indem',
    objects: 'ihn ihm ihnen mir dir uns euch dies das dazu',
    he: 'er',
    she: 'sie',
    they: 'ich wir es man uns',
    relatives: 'der die das welcher welche welches dem den denen dessen deren',
    determiners:
      'der die das des dem den ein eine einer eines einem einen sein seine seiner seinem ihr ihre ihrer ihrem unser unsere ' +
      'dieser diese dieses diesem diesen seinen ihren keinen unseren jenen jener jene mehrere einige viele zwei drei beide kein keine alle andere zahlreiche',
    prepositions:
      'in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor durch gegen ohne um während wegen trotz ' +
      'seit bis zwischen hinter neben gegenüber laut gemäß innerhalb außerhalb angesichts anlässlich ins ans',
    conjunctions:
      'und oder aber sondern denn dass daß weil wenn als ob während obwohl damit da wie sowie nachdem bevor',
    auxiliaries:
      'ist sind war waren sei wäre hat haben hatte hatten habe hätte wird werden wurde wurden worden kann könne konnte soll ' +
      'sollte solle muss müsse musste will wolle wollte darf dürfe möchte sich nicht',
    adverbs:
      'somit sehr folglich bisher derzeit kürzlich neulich manchmal oft vielleicht natürlich selbstverständlich wahrscheinlich leider dennoch ' +
      'trotzdem zugleich zunächst insgesamt besonders stattdessen sodann einerseits andererseits ansonsten ' +
      'angesprochen befragt konfrontiert auch bereits dazu daraufhin dann dabei deshalb darum daher jedoch weiter weiterhin zudem außerdem ferner schließlich ' +
      'heute gestern zuvor später wörtlich hierzu darüber dagegen damit danach jetzt nun noch schon erneut wiederum zuletzt ' +
      'anschließend unterdessen inzwischen offenbar allerdings ebenfalls gleichzeitig hingegen lediglich darauf ' +
      'demnach also nur so ähnlich dies darin hierin hier dort erst vielmehr lediglich indes mittlerweile sogar wieder immer selbst vorher hinterher einmal einst',
    titles:
      'herr frau dr prof präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler bundeskanzlerin minister ' +
      'ministerin ministerpräsident ministerpräsidentin premierminister premierministerin außenminister außenministerin ' +
      'innenminister innenministerin verteidigungsminister finanzminister vorsitzender vorsitzende vorsitzenden sprecher ' +
      'sprecherin senator senatorin bürgermeister bürgermeisterin oberbürgermeister general papst könig königin richter ' +
      'richterin chef chefin generalsekretär generalsekretärin direktor direktorin abgeordneter abgeordnete trainer ' +
      'us-präsident us-außenminister us-außenministerin ex-präsident staatsanwalt rechtsanwalt anwalt anwältin professor',
    people:
      'veranstalter organisatoren bewohner nachbarn eltern bürger teilnehmer zuschauer betroffene angehörige fachleute kandidat ökonom verteidiger leiter vize geschäftsführer führer historiker autor autoren gründer betreiber kommissar ermittler stürmer spieler ' +
      'lehrer landwirt pastor pfarrer bischof erzbischof kardinal gräfin prinzessin arzt ärztin psychologe psychologin soziologe ' +
      'soziologin virologe virologin politologe politologin biologe biologin theologe theologin expertin ' +
      'sprecher sprecherin beamte beamter experten experte kritiker beobachter zeugen zeuge augenzeugen augenzeuge anwalt ' +
      'anwältin staatsanwalt minister ministerin präsident präsidentin vertreter vertreterin mitarbeiter forscher ' +
      'wissenschaftler demonstranten anwohner opposition analysten politiker chef mann frau mutter vater mitglieder',
    bodies:
      'regierung polizei partei ministerium staatsanwaltschaft behörde behörden gericht unternehmen konzern gewerkschaft ' +
      'senat parlament kabinett bundestag medien presse verband organisation bundesregierung fraktion kommission bank verein kirche armee feuerwehr bündnis rat kammer',
    authorities:
      'polizei staatsanwaltschaft gericht behörde kammer feuerwehr ministerium kriminalamt landesverband kreisverband ortsverband ' +
      'stadtverwaltung bezirksregierung',
    documents:
      'erklärung bericht brief schreiben mitteilung pressemitteilung presseerklärung presseaussendung dokument memorandum ' +
      'studie urteil stellungnahme papier positionspapier aufruf plakat buch gutachten begründung antrag gesetz entwurf',
    publications:
      'zeitung zeitschrift magazin blatt sender fernsehsender radiosender nachrichtenagentur website webseite wochenzeitung tageszeitung',
    works:
      'film dokumentation doku komödie drama reihe show theaterstück buch roman album song lied titel serie sendung stück ausstellung musical oper gedicht band gruppe partei verein ' +
      'projekt schiff raumschiff sonde raumsonde firma gesellschaft sender fernsehsender zeitung zeitschrift magazin ' +
      'namen name genannt heißen genannte genannten sogenannte sogenannten sogenannter begriff motto wort wahlspruch typ ' +
      'modell marke bewegung organisation programm mission operation unternehmen heißt website kurz auch hotel restaurant ' +
      'stiftung initiative kampagne überschrift slogan preis verband festival',
    calling: 'als bezeichnung ausdruck vorwurf ein eine einen einem einer eines wie und erste ersten',
    calendar:
      'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember',
    compounds: true,
  });
