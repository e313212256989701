import { lexicon } from './written.ts';

/** French verbs with the pronoun that is written on them, by either apostrophe. */
const reflexive = (verbs: string) =>
  verbs
    .split(' ')
    .flatMap((verb) => [`s’${verb}`, `s'${verb}`])
    .join(' ');

export const french = () =>
  lexicon({
    language: 'fr',
    dialogue: true,
    clitics: /-(?:t-)?(il|elle|ils|elles|on|je|nous|vous|tu)$/i,
    says:
      'dit disent disait disaient déclare déclarent déclaré déclarait affirme affirment affirmé affirmait explique expliquent expliqué ' +
      'expliquait ajoute ajoutent ajouté ajoutait précise précisent précisé indique indiquent indiqué assure assurent assuré ' +
      'estime estiment estimé souligne soulignent souligné rappelle rappellent rappelé répond répondent répondu écrit écrivent ' +
      'raconte racontent raconté lance lancé annonce annoncent annoncé confie confié note noté poursuit conclut conclu ' +
      'demande demandé insiste insisté regrette regretté reconnaît reconnu prévient prévenu martèle martelé résume résumé ' +
      'tweete tweeté commente commenté réagit réagi rapporte rapporté plaide plaidé juge jugé promet promis avertit averti soutient ' +
      'tempère tempéré nuance nuancé détaille détaillé glisse glissé lâche lâché renchérit rétorque rétorqué réplique répliqué témoigne ' +
      'témoigné constate constaté déplore déploré admet admis avoue avoué assène asséné complète complété enchaîne ironise ironisé ' +
      'souffle soufflé peste pesté fulmine fulminé abonde avance avancé sourit souvient désole désolé plaint clame clamé concède concédé certifie ' +
      'confirme confirmé révèle révélé rassure rassuré relativise soupire soupiré interpelle prédit pointe pointé plaisante plaisanté ' +
      'analyse observe observé relate relaté relève relevé signale signalé justifie justifié tranche balaie argue poursuivait précisait ' +
      'soulignait estimait racontait confiait assurait martelait confirment rappelait ' +
      'argumente argumenté félicite félicité réjouit réjoui ' +
      reflexive(
        'alarme écrie écria indigne inquiète insurge étonne exclame exclama interroge agace amuse émeut enthousiasme',
      ),
    saysTogether:
      'fait valoir, faire valoir, fait remarquer, fait observer, veut croire, fait savoir, faire savoir, faisait savoir, laisse entendre, laissé entendre, ' +
      "s’est dite, s'est dite, sont dits, sont dites",
    impersonal: 'lire lit',
    finds: 'stipule stipulent prévoit prévoient',
    complements:
      'défense santé justice intérieur économie éducation travail culture finances république état sénat gouvernement armées',
    judges:
      'qualifie qualifié qualifient dénonce dénoncé dénoncent critique critiqué accuse accusé évoque évoqué salue salué ' +
      'fustige fustigé parle parlé appelle appelé cite cité considère considéré décrit condamne condamné parlait',
    calls: 'qualifie qualifié appelle appelé surnomme',
    before:
      "selon, à en croire, d'après, pour, d’après, aux yeux de, aux yeux du, selon les mots de, selon les mots du, selon les termes de, selon les termes du, de l’avis de, de l’avis du, aux dires de, aux dires du",
    wordsOf: 'mots de, mots du, propos de, propos du',
    tells:
      'c’est ce qu’a annoncé, c’est ce qu’a déclaré, c’est ce qu’a affirmé, c’est ce qu’a expliqué, c’est ce qu’a indiqué, ' +
      'c’est ce qu’a dit, ainsi parle, ainsi parlait',
    agent: 'par',
    he: 'il lui',
    she: 'elle',
    they: 'ils elles on nous je vous tu',
    relatives: 'qui que dont lequel laquelle',
    determiners:
      'le la les un une des du de ce cet cette ces son sa ses leur leurs notre nos plusieurs deux trois certains certaines quelques chaque',
    prepositions:
      'à au aux dans en sur sous par pour avec sans chez vers depuis auprès après avant lors selon contre entre devant dès',
    conjunctions: 'et ou mais car que quand si comme lorsque puis donc',
    auxiliaries:
      "a ont est sont était étaient avait avaient ne pas se y s'est s’est été être avoir l'a l’a l’avait l’ont",
    adverbs:
      'aussi encore ensuite alors hier soir matin après-midi aujourd’hui ainsi également enfin toutefois notamment jeudi lundi mardi mercredi vendredi samedi dimanche',
    titles:
      'me maître m mme mlle président présidente ministre sénateur députée député maire docteur professeur général premier première reine roi pape',
    people:
      'préfet préfète procureur procureure directeur directrice secrétaire adjoint adjointe conseiller conseillère évêque commissaire chef cheffe sénatrice ' +
      'vice-président vice-présidente eurodéputé eurodéputée leader patron patronne commandant colonel capitaine premier-ministre ' +
      'porte-parole responsable responsables avocat avocate témoin témoins source sources expert experts habitant ministre président élus salarié',
    bodies:
      'gouvernement parti ministère police parquet entreprise groupe syndicat association tribunal commission préfecture mairie',
    documents:
      'communiqué rapport loi pancarte banderole affiche panneau lettre tribune étude texte document déclaration jugement courrier',
    publications: 'journal quotidien hebdomadaire magazine chaîne agence site radio',
    works:
      'film livre roman album chanson titre série intitulé intitulée émission pièce revue baptisé dit nommé exposition opération magazine journal groupe',
    calling: 'de une un comme',
    calendar:
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
  });

export const spanish = () =>
  lexicon({
    language: 'es',
    dialogue: true,
    says:
      'dice dicen dijo dijeron decía afirma afirman afirmó afirmaron explica explican explicó explicaron añade añadió añadieron ' +
      'agrega agregó señala señaló señalaron asegura aseguró aseguraron declara declaró declararon indica indicó comenta comentó ' +
      'sostiene sostuvo manifiesta manifestó subraya subrayó destaca destacó responde respondió pregunta preguntó escribe ' +
      'escribió cuenta contó anuncia anunció advierte advirtió recuerda recordó insiste insistió reconoce reconoció concluye ' +
      'concluyó expresa expresó apunta apuntó precisa precisó reitera reiteró admite admitió opina opinó exclamó tuiteó lamentó reza rezaba relata relató detalla detalló remarca remarcó enfatiza enfatizó zanja zanjó espeta espetó ' +
      'ironiza ironizó sentencia sentenció revela reveló aclara aclaró matiza matizó argumenta argumentó plantea planteó ' +
      'queja quejó denuncian insisten añaden apuntan publicado publicó publica informado informó informa prometió promete confesó confiesa avisó avisa alertó alerta defendió defiende celebró celebra valoró valora resumió resume recalcó recalca ' +
      'explicaba señalaba aseguraba contaba añadía comentaba confirmó confirma respondieron aseguran señalan sostienen ' +
      'dicho afirmado explicado añadido agregado señalado asegurado declarado indicado comentado sostenido manifestado subrayado ' +
      'destacado respondido preguntado escrito contado anunciado advertido recordado insistido reconocido concluido expresado ' +
      'apuntado precisado reiterado admitido opinado exclamado lamentado',
    saysTogether: 'hizo saber, hace saber, dejó claro',
    impersonal: 'lee leer leía leyó',
    finds: 'recoge recogen establece establecen',
    as: 'como según',
    complements:
      'hacienda interior defensa sanidad salud justicia exteriores economía educación trabajo cultura gobierno estado república nación congreso senado cámara',
    judges:
      'califica calificó llama llamó denuncia denunció critica criticó acusa acusó describe describió considera consideró tacha tachó habla habló tildó pide pidió ' +
      'calificado denunciado criticado acusado descrito considerado tachado tildado pedido',
    calls: 'califica calificó calificado llama llamó tacha tachó tachado tildó tildado',
    passives: 'fue fueron sido siendo es son era eran',
    participle: /(?:[aií]d|dich|escrit)[oa]s?$/,
    before:
      'según, de acuerdo con, de acuerdo al, en palabras de, en palabras del, a juicio de, a juicio del, en opinión de, en opinión del, a ojos de, para',
    wordsOf: 'palabras de, palabras del',
    tells:
      'así lo dijo, así lo afirmó, así lo declaró, así lo anunció, así lo explicó, así lo señaló, así lo indicó, ' +
      'así lo aseguró, así lo dice, así lo explica, así lo asegura, lo dice, lo dijo, lo afirma, lo asegura, lo explica, así lo confirmó, son palabras de, así lo expresó, así lo manifestó, así lo ha dicho, así lo ha explicado',
    agent: 'por',
    he: 'él',
    she: 'ella',
    they: 'ellos ellas yo nosotros',
    relatives: 'que quien quienes cual',
    determiners:
      'el la los las un una unos unas del al este esta estos estas ese esa esos esas aquel aquella su sus nuestro cada ambos varios varias dos tres algunos muchos',
    prepositions: 'a ante bajo con contra de desde durante en entre hacia hasta para por según sin sobre tras',
    conjunctions: 'y e o u pero que si cuando como porque aunque mientras pues',
    auxiliaries: 'ha han había habían es son fue era está no se lo le les ser haber',
    adverbs:
      'también además después luego ayer hoy así entonces ya aún asimismo lunes martes miércoles jueves viernes sábado domingo',
    titles:
      'presidente presidenta ministro ministra señor señora don doña doctor doctora senador senadora alcalde alcaldesa general rey reina papa portavoz',
    people:
      'consejero consejera concejal concejala diputado diputada gobernador gobernadora director directora secretario secretaria vicepresidente ' +
      'vicepresidenta delegado delegada fiscal juez jueza obispo arzobispo rector rectora entrenador entrenadora comisario comisaria jefe jefa ' +
      'líder coordinador coordinadora mandatario mandataria exministro expresidente ' +
      'portavoz funcionario funcionarios fuente fuentes testigo testigos experto expertos abogado abogada vecinos ministro ministra presidente vocero',
    bodies:
      'gobierno partido ministerio policía fiscalía empresa grupo sindicato asociación tribunal comisión ayuntamiento',
    authorities: 'policía guardia ayuntamiento fiscalía ministerio',
    documents:
      'comunicado informe ley pancarta cartel letrero carta estudio texto documento declaración sentencia nota',
    publications: 'diario periódico revista cadena agencia portal canal',
    works:
      'película libro novela álbum canción título serie titulado titulada llamado llamada programa obra revista disco exposición operación',
    calling: 'de como una un',
    calendar:
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo',
  });

export const italian = () =>
  lexicon({
    language: 'it',
    says:
      'dice dicono disse dissero detto diceva afferma affermano affermò affermato spiega spiegano spiegò spiegato aggiunge aggiunto ' +
      'aggiunse dichiara dichiarato dichiarò sottolinea sottolineato sostiene sostenuto scrive scritto scrisse racconta raccontato ' +
      'annuncia annunciato ricorda ricordato risponde risposto chiede chiesto commenta commentato osserva osservato conclude ' +
      'concluso precisa precisato ribadisce ribadito avverte avvertito ammette ammesso assicura assicurato replica replicato ' +
      'prosegue rivela rivelato riferisce riferito insiste esclama twitta attacca evidenzia evidenziato rimarca rimarcato dichiarano ' +
      'detta detti promette promesso lamenta lamentato auspica auspicato confessa confessato rassicura rileva rilevato segnala segnalato ' +
      'garantisce garantito aggiungono raccontano scrivono sostengono precisano ricordano esulta tuona incalza rilancia propone ' +
      'sentenzia ironizza rincara confida confidato chiarisce chiarito puntualizza puntualizzato',
    saysTogether: 'fa sapere, fanno sapere, fatto sapere, fa notare, fatto notare',
    impersonal: 'legge leggere leggeva',
    finds: 'recita recitano prevede prevedono stabilisce',
    as: 'come',
    complements:
      'consiglio regione provincia interno interni difesa esteri giustizia salute economia istruzione lavoro cultura repubblica stato governo senato camera',
    judges:
      'definisce definito definì chiama chiamato denuncia denunciato critica criticato accusa accusato parla parlano parlato considera descrive bolla bollato',
    calls: 'definisce definito chiama chiamato bolla bollato',
    before:
      'secondo, secondo quanto riferito da, secondo quanto riferito dal, secondo quanto riferito dalla, a detta di, a detta del, a detta della, per, stando a, a giudizio di, a giudizio del, a giudizio della, a parere di, a parere del, nelle parole di, nelle parole del, nelle parole della',
    wordsOf:
      'parole di, parole del, parole della, commento di, commento del, commento della, appello di, appello del, accusa di, sfogo di, annuncio di, annuncio del',
    after: 'così',
    tells:
      'così … ., lo dice, lo afferma, lo spiega, lo sostiene, a dirlo è, a dirlo è stato, a spiegarlo è, ad affermarlo è, a sostenerlo è, sono parole di, lo ha detto, lo ha dichiarato, lo ha annunciato, lo ha affermato, lo ha reso noto, lo ha spiegato, ' +
      'è quanto ha detto, è quanto ha dichiarato, è quanto ha affermato',
    agent: 'da dal dalla',
    he: 'lui egli',
    she: 'lei ella',
    they: 'loro essi noi io',
    relatives: 'che cui quale quali',
    determiners:
      'il lo la i gli le un uno una del dello della dei degli delle questo questa questi queste quel quella quei quelle suo sua loro alcuni alcune due tre',
    prepositions:
      'a ad al alla in nel nella con su sul sulla per tra fra di da dal dalla dopo durante contro senza verso',
    conjunctions: 'e ed o ma che se quando come perché mentre poi',
    auxiliaries: 'ha hanno aveva avevano è sono era erano non si stato stata essere avere',
    adverbs:
      'anche ancora poi ieri oggi così inoltre infine già lunedì martedì mercoledì giovedì venerdì sabato domenica',
    titles:
      'presidente ministro ministra premier signor signora senatore senatrice sindaco sindaca generale dottor dottoressa professore papa re regina onorevole',
    people:
      'comandante assessore assessora consigliere consigliera prefetto questore governatore governatrice vescovo arcivescovo cardinale rettore ' +
      'procuratore procuratrice direttore direttrice segretario segretaria capogruppo vicepresidente vicesindaco vicepremier deputato deputata ' +
      'commissario capitano colonnello leader coordinatore coordinatrice amministratore responsabile allenatore ' +
      'portavoce funzionario fonte fonti testimone testimoni esperto esperti avvocato avvocata ministro presidente residenti',
    bodies:
      'governo partito ministero polizia procura azienda gruppo sindacato associazione tribunale commissione comune',
    authorities: 'polizia procura comune regione questura prefettura',
    documents: 'comunicato rapporto striscione cartello lettera studio testo documento dichiarazione sentenza nota',
    publications: 'giornale quotidiano rivista emittente agenzia sito settimanale',
    works:
      'film libro romanzo album canzone titolo serie intitolato intitolata programma opera rivista mostra chiamato operazione',
    calling: 'di come una un',
    calendar:
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica',
  });

export const portuguese = () =>
  lexicon({
    language: 'pt',
    dialogue: true,
    says:
      'diz dizem disse disseram dizia afirma afirmam afirmou afirmaram explica explicou explicaram acrescenta acrescentou ' +
      'declara declarou destaca destacou ressalta ressaltou escreve escreveu conta contou anuncia anunciou lembra lembrou ' +
      'responde respondeu pergunta perguntou comenta comentou observa observou conclui concluiu avalia avaliou alerta alertou ' +
      'reconhece reconheceu garante garantiu sustenta sustentou reitera reiterou completa completou aponta apontou informa ' +
      'informou relata relatou defende defendeu admite admitiu salienta salientou sublinha sublinhou tuitou argumentou criticou ' +
      'frisa frisou indica indicou refere referiu adianta adiantou nota notou revela revelou assegura assegurou insiste insistiu ' +
      'queixa-se queixou-se recorda recordou promete prometeu confessa confessou avisa avisou confirma confirmou afirmava explicava resumiu resume celebrou justificou reforçou reforça ' +
      'esclarece esclareceu pondera ponderou lamenta lamentou ironiza ironizou desabafa desabafou relembra relembrou detalha detalhou ' +
      'enfatiza enfatizou exclamou dispara disparou aconselha aconselhou assinala assinalou',
    saysTogether: 'fez saber, deixou claro',
    impersonal: 'lê-se lê ler-se ler lia-se',
    finds: 'prevê preveem estabelece estabelecem',
    as: 'como segundo conforme',
    complements:
      'fazenda defesa saúde justiça exteriores economia educação trabalho cultura governo estado república nação senado câmara interior finanças',
    judges:
      'chama chamou classifica classificou denuncia denunciou critica acusa acusou descreve descreveu considera considerou define definiu fala falou',
    calls: 'chama chamou classifica classificou define definiu',
    before:
      'segundo, de acordo com, conforme, para, nas palavras de, nas palavras do, nas palavras da, na opinião de, na opinião do, na opinião da, na avaliação de, na avaliação do, na avaliação da, no entender de, no entender do, no entender da',
    wordsOf: 'palavras de, palavras do, palavras da',
    tells:
      'foi o que disse, foi o que afirmou, foi o que anunciou, foi o que declarou, foi o que explicou, é o que diz, ' +
      'assim falou',
    agent: 'por pelo pela',
    he: 'ele',
    she: 'ela',
    they: 'eles elas nós eu',
    relatives: 'que quem qual quais',
    determiners:
      'o a os as um uma uns umas do da dos das este esta esse essa neste nesta nesse nessa deste desta seu sua seus suas vários dois três alguns',
    prepositions:
      'a ao à em no na nos nas com contra de desde durante entre para por pelo pela segundo sem sobre após até',
    conjunctions: 'e ou mas que se quando como porque enquanto pois',
    auxiliaries: 'tem têm tinha é são foi era está não se lhe ser ter havia',
    adverbs:
      'também ainda depois ontem hoje assim então já além segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
    titles:
      'presidente presidenta ministro ministra senhor senhora dr dra senador senadora deputado deputada prefeito prefeita general papa rei rainha',
    people:
      'governador governadora vereador vereadora diretor diretora secretário secretária delegado delegada vice-presidente bispo arcebispo juiz ' +
      'juíza comandante coronel treinador treinadora líder chefe coordenador coordenadora autarca bastonário bastonária provedor provedora ' +
      'procurador procuradora reitor reitora ' +
      'porta-voz fonte fontes testemunha testemunhas especialista especialistas advogado advogada moradores ministro ministra presidente',
    bodies: 'governo partido ministério polícia empresa grupo sindicato associação tribunal comissão prefeitura',
    authorities: 'polícia prefeitura tribunal câmara',
    documents: 'comunicado relatório lei faixa cartaz placa carta estudo texto documento declaração sentença nota',
    publications: 'jornal revista emissora agência portal site canal',
    works:
      'filme livro romance álbum música título série intitulado intitulada programa obra revista exposição chamado chamada operação',
    calling: 'de como uma um',
    calendar:
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira ' +
      'quarta-feira quinta-feira sexta-feira sábado domingo',
  });
