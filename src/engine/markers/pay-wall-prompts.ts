/**
 * How pay walls speak to whoever came, by language: of reading on, of this article, of being a subscriber. Looked for in
 * short lines where a text ends, nowhere else.
 */
export const PAY_WALL_PROMPTS: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /(?:^|[.!?:] )(?:please |simply |just )?(?:subscribe|log ?in|sign ?in|sign ?up|register|join|upgrade|start|get|create|choose|become|buy|pay)\b[^.!?]{0,60}\bto (?:(?:continue|keep|finish) reading|continue(?=$|[.!])|read (?:on|more)(?=$|[.!])|(?:read|unlock|access|see|view) (?:(?:the|this) (?:full|rest|whole|entire|complete)|th(?:is|e) (?:article|story|post|piece)))/i,
    /(?:^|[.!?] )(?:want |like |wish )?to (?:continue|keep|finish) reading\b[^.!?]{0,60}\b(?:subscribe|log ?in|sign ?in|sign ?up|register|join|become|account|choose)\b/i,
    /^(?:want |like |wish )?to read (?:on|more|(?:the|this) (?:full|rest|whole|entire|complete)|th(?:is|e) (?:article|story|post))[^.!?]{0,40}[?,:—–-]\s?(?:please )?(?:subscribe|log ?in|sign ?in|sign ?up|register|join|become|create)\b/i,
    /^(?:continue|keep) reading (?:with|for|by)\b[^.!?]{0,60}(?:\b(?:trial|subscri|account|pass|month|week|logging|sign|register)|[$£€¥]\s?\d|\d\s?[$£€¥])/i,
    /^(?:read|get|unlock) (?:the (?:full|whole|entire|complete)|this|the rest of (?:the|this)) (?:article|story|post|piece)(?:$|[.!] ?(?:subscribe|log in|sign in)?|,? (?:with|for|by) [^.!?]{0,40}\b(?:trial|subscri|account|free|\d))/i,
    /^(?:sorry[,.!] )?(?:this|our) (?:article|story|post|content|piece) is (?:only |exclusively |just )?(?:available |open |reserved |exclusive )?(?:only )?(?:for|to) (?:our )?(?:\w+ )?(?:subscribers|members)\b/i,
    /^the (?:rest|remainder) of (?:this|the) (?:article|story|post|piece) is (?:\w+ )?(?:for|behind|reserved|available)\b/i,
    /^you(?:[’']ve| have)(?: now)? (?:reached|read|used|hit)(?: up)? (?:your|all|the)[^.!?]{0,30}\b(?:limit|free articles?|free stories)/i,
    /^you (?:need|have|must) (?:to )?(?:be|become|have) an? (?:\w+ )?(?:subscriber|member|account|subscription)\b[^.!?]{0,20}\bto (?:read|continue|view|access)/i,
    /^this (?:is an? )?(?:premium|subscriber[- ](?:only|exclusive)|subscribers[- ]only|members?[- ]only) (?:article|story|content|post)(?:$|[.!])/i,
  ],
  de: [
    /^(?:jetzt |hier )?weiterlesen (?:mit|für|nur mit)\b|\bweiterlesen\?\s?(?:jetzt|testen|sichern|abo|registrieren|melden|hier)/i,
    /\b(?:abo|abonnement|abonnieren|registrieren|anmelden|einloggen|testen|freischalten)\b[^.!?]{0,40}\b(?:und|um) (?:\w+ )?(?:weiter ?(?:zu)?lesen|den (?:ganzen|vollständigen) artikel)/i,
    /\bum (?:diesen|den) (?:ganzen |vollständigen )?artikel (?:\w+ )?zu lesen|^um weiter ?zu ?lesen\b/i,
    /\b(?:dieser|der) (?:artikel|inhalt|beitrag|text) ist (?:\w+ )?(?:exklusiv |nur |ausschließlich )?(?:für|mit) (?:\w+ )?(?:abonnent|mitglieder|registrierte|\w{0,12}abo)|\b(?:artikel|inhalt|beitrag) ist (?:abonnenten|mitgliedern) vorbehalten/i,
    /^lesen sie (?:jetzt )?(?:den (?:ganzen|vollständigen) artikel|weiter) mit\b|^den (?:ganzen|vollständigen) artikel lesen sie (?:mit|nur|im)/i,
    /^(?:sie haben|du hast) (?:ihr|dein|das) [^.!?]{0,20}(?:limit|kontingent)[^.!?]{0,20}(?:erreicht|aufgebraucht)|^noch kein(?:e)? abo(?:nnent)?\b/i,
  ],
  fr: [
    /^il vous reste \d|\bla suite (?:de (?:cet|l[’'])\s?article )?est réservée/i,
    /\b(?:article|contenu) (?:est )?(?:exclusivement )?réservé (?:à|aux) (?:nos )?abonn/i,
    /\b(?:abonnez-vous|connectez-vous|inscrivez-vous|identifiez-vous|créez un compte)[^.!?]{0,40}\bpour (?:lire|continuer|poursuivre|accéder|découvrir) (?:la (?:suite|lecture)|votre lecture|l[’']intégralité|l[’']article|cet article|à (?:la lecture|l[’']article|cet article|lire))/i,
    /^pour (?:lire la suite|continuer (?:votre|la) lecture|poursuivre (?:votre|la) lecture|lire (?:l[’']intégralité|cet article))/i,
    /^(?:poursuivez|continuez) votre lecture\b|^débloquez (?:cet|l[’'])\s?article/i,
  ],
  es: [
    /\b(?:suscríbe(?:te|se)|regístra?(?:te|se)|regístrese|inicia sesión|inicie sesión|hazte socio)\b[^.!?]{0,40}\bpara (?:seguir leyendo|continuar leyendo|leer (?:el|este) (?:artículo|contenido)|leer más$|acceder a(?:l| este) (?:artículo|contenido))/i,
    /^para (?:seguir|continuar) leyendo\b|^(?:sigue|siga|continúa) leyendo (?:con|por)\b/i,
    /\b(?:artículo|contenido|noticia) (?:es )?(?:sol[oa]|exclusiv[oa]|reservad[oa])(?: solo)? para (?:\w+ )?(?:suscriptores|socios|abonados)/i,
    /^has (?:alcanzado|llegado a)[^.!?]{0,30}(?:límite|artículos gratuitos)/i,
  ],
  pt: [
    /\b(?:assine|cadastre-se|registe-se|faça login|inicie sessão|entre)\b[^.!?]{0,40}\b(?:para|e) (?:continu(?:ar|e) (?:a ler|lendo)|ler (?:a|o|este|esta) (?:matéria|artigo|conteúdo|texto|notícia|reportagem)|ter acesso)/i,
    /^para continuar (?:a ler|lendo)\b|^continue (?:a ler|lendo) (?:com|por)\b/i,
    /\b(?:artigo|conteúdo|matéria|notícia) (?:é )?(?:exclusiv[oa]|reservad[oa]) (?:para|a|aos) (?:\w+ )?(?:assinantes|subscritores)/i,
    /^(?:você|já) (?:atingiu|chegou)[^.!?]{0,30}limite/i,
  ],
  it: [
    /\b(?:abbonati|accedi|registrati)\b[^.!?]{0,40}\bper (?:continuare a leggere|leggere (?:l[’']|questo |tutto l[’'])\s?articolo|continuare$)/i,
    /^per continuare a leggere\b/i,
    /\b(?:articolo|contenuto) (?:è )?riservato (?:ai|agli) (?:nostri )?abbonati/i,
  ],
  nl: [
    /\b(?:abonneer|log in|registreer|word (?:abonnee|lid))\b[^.!?]{0,40}\bom (?:verder te lezen|dit artikel|het hele artikel)/i,
    /^(?:om verder te lezen|lees verder met)\b/i,
    /\bartikel is (?:alleen|exclusief) (?:voor|toegankelijk voor) (?:\w+ )?(?:abonnees|leden)/i,
  ],
  ar: [
    /(?:اشترك|سجل|سجّل)[^.!؟]{0,40}(?:لمتابعة القراءة|لقراءة (?:بقية |كامل )?المقال|للاطلاع على بقية)/,
    /^(?:لمتابعة القراءة|لقراءة (?:بقية|كامل) المقال|للاطلاع على (?:بقية|كامل) المقال)/,
    /(?:هذا المقال|هذا المحتوى|بقية المقال)[^.!؟]{0,15}(?:للمشتركين|حصري للمشتركين|متاح للمشتركين)/,
  ],
};

/** What counts as a prompt where the page declares that its article is not for all: it asks for subscribers. */
export const OF_SUBSCRIBERS =
  /\b(?:subscri|abonn|assin(?:e|ante)|suscr[ií]|abbon)|\babos?\b|\bdigitalabo|مشترك|اشترك|購読|会員|订阅|訂閱|구독|подпис/i;
