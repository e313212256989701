import { type LeadInPhrases, list } from './language-phrases.ts';

const english: LeadInPhrases = {
  language: 'en',
  verbs: list(
    'reports, reported, is reporting, has reported, writes, wrote, has written, explains, explained, notes, noted, adds, added, continues, continued, details, detailed, reveals, revealed, relates, recounts, observes, observed, summarizes, summarized, summarises, announced, announces, published, publishes, first reported, put it, puts it, describes, described, states, stated, points out, pointed out, claims, claimed, tells us, breaks it down, goes on, concludes, concluded',
  ),
  speech: list('said, says, told, tells, posted, tweeted, argues, argued, asks, asked, replied, responded, remarked'),
  after: list(
    'has more, has the story, has the details, has details, has the full story, has the scoop, with more, with the story, with the details, had this to say, had this to say about it, has this to say about it, had to say, has to say, has the report, had this report, has this report, has this, report, story, article',
  ),
  before: list(
    'according to, as reported by, as first reported by, first reported by, as reported in, reported by, as told by, as per, citing, quoting, quoting from, courtesy of, by way of, excerpt from, excerpted from, an excerpt from, in the words of, as seen on, as seen in, published by, published in, written by, writing in, writing for, quoted in, quoted by',
  ),
  prepositions: list('per, from, from the, via, this from, more from, over at, read at, by'),
  documents: list(
    'article, post, story, piece, report, letter, note, memo, email, e-mail, statement, press release, release, message, claim, caption, blog post, column, editorial, essay, document, filing, lawsuit, complaint, petition, passage, excerpt, paragraph, abstract, summary, transcript, description, notice, entry, obituary, review, rumor, rumour, hoax, text, speech, tweet, posting, chain letter, announcement, complaint, ad, advertisement, invitation, dispatch',
  ),
  reading: list(
    'reads, read, reads in part, read in part, says, said, states, stated, reads as follows, goes like this, begins, began, continues, continued, opens, starts, notes, noted, claims, claimed, alleges, alleged, went on',
  ),
  tails: list(
    'source, sources, original source, source link, h/t, ht, hat tip, hat-tip, via, credit, credits, originally published at, originally published on, originally published in, originally published by, originally posted at, originally posted on, originally appeared at, originally appeared on, originally appeared in, first appeared on, first appeared in, first appeared at, first published by, first published on, first published in, first published at, appeared first on, republished from, republished with permission from, reprinted from, reprinted with permission from, reposted from, cross-posted from, crossposted from, cross-posted at, this article was originally published, this article originally appeared, this story was provided by, this article was provided by, article source, news source, read the original at, read the original on, read the original article at, read the original article on, read the full story at, read the full article at, read the full story on, read the full article on, read more at, read more on, read more from, read the rest at, read the rest on, read it all at, the original article, full story at, copied from, taken from, with thanks to, thanks to',
  ),
  pronouns: list('he, she, it, they, who, which'),
  sendOff: list(
    "read more, read the full, read the rest, read it all, read the entire, read the original, continue reading, see more, click here, click to, watch below, watch the, watch:, watch, video:, photo:, photos:, image:, image credit, photo credit, featured image, screenshot, share this, share on, share if, please share, follow us, like us, subscribe, sign up, support us, donate, leave a comment, tell us, let us know, what do you think, comment below, sound off, editor’s note, editor's note, note:, update:, correction:, disclaimer, related:, related articles, more:, see also, tags:, filed under, also read, also see, here is the segment, here is the video, here’s the video, here's the video, see the video, listen to, bottom line, our take, copyright, all rights reserved, end of quote, end quote, posted by, advertisement, this article",
  ),
  voice: list(
    'i, i’m, i’d, i’ve, i’ll, we, we’re, we’ve, we’ll, us, our, ours, my, me, you, your, you’re, you’ve, you’ll, let’s, folks, guys, y’all',
  ),
  turns: list(
    'so, yeah, yes, no, well, ok, okay, wow, hmm, oh, sorry, look, now, right, clearly, obviously, sadly, unfortunately, frankly, imagine, remember, except, anyway, seriously, apparently, thankfully, also, interestingly, meanwhile, again, indeed, nonetheless, needless, bottom, hear, say, still, of course, in other words, in short',
  ),
};

const german: LeadInPhrases = {
  language: 'de',
  verbs: list(
    'berichtet, berichtete, berichten, schreibt, schrieb, schreiben, meldet, meldete, melden, heißt es, hieß es, teilt mit, teilte mit, erklärt, erklärte, ergänzt, ergänzte, zitiert, zitierte, fasst zusammen, führt aus, führte aus, weiß, formuliert, formulierte, notiert, vermeldet, vermeldete, kommentiert, kommentierte',
  ),
  speech: list('sagt, sagte, twitterte, postete, betont, betonte, meint, meinte, erzählt, erzählte'),
  after: list('hat mehr, hat mehr dazu, mit den details, dazu, im wortlaut, liest man, ist zu lesen, steht dazu'),
  before: list(
    'laut, nach angaben von, nach angaben der, nach angaben des, nach informationen der, nach informationen von, nach berichten von, unter berufung auf, mit berufung auf, der text des, der text der, der text von, im text des, im text der, artikel des, artikel der, zitat aus, auszug aus, quelle, zufolge',
  ),
  prepositions: list('so, in, im, bei, wie, aus, aus dem, aus der, via, bericht von, bericht der'),
  documents: list(
    'artikel, beitrag, bericht, brief, schreiben, meldung, mitteilung, pressemitteilung, text, erklärung, stellungnahme, mail, e-mail, nachricht, post, kommentar, dokument',
  ),
  reading: list('lautet, lautete, liest sich so, heißt es, hieß es, beginnt, besagt, im wortlaut'),
  tails: list(
    'quelle, quellen, zuerst erschienen bei, zuerst erschienen auf, zuerst erschienen in, erschien zuerst auf, erschien zuerst bei, erschien zuerst in, ursprünglich erschienen bei, ursprünglich erschienen auf, ursprünglich veröffentlicht, dieser artikel erschien zuerst, dieser text erschien zuerst, der beitrag erschien zuerst, mit material von, mit material der, mit agenturmaterial von, übernommen von, übernommen aus, dank an, via, originalartikel, zum originalartikel, mehr dazu bei, mehr dazu auf',
  ),
  pronouns: list('er, sie, es, der, die'),
  sendOff: list(
    'weiterlesen, mehr lesen, lesen sie auch, lesen sie mehr, hier weiterlesen, mehr zum thema, mehr dazu, zum thema, siehe auch, folgen sie uns, folgt uns, newsletter, abonnieren, teilen sie, foto:, bild:, bildquelle, titelbild, video:, anmerkung der redaktion, anmerkung, hinweis:, update:, ende des zitats, zitat ende, was meint ihr, was meinen sie',
  ),
  voice: list('ich, wir, uns, unser, unsere, unserer, unseren, mein, meine, mir, mich, ihr, euch, euer'),
  turns: list(
    'also, tja, nun, ja, nein, naja, klar, leider, offenbar, übrigens, kurz, kurzum, soweit, fazit, interessant, schade',
  ),
};

const french: LeadInPhrases = {
  language: 'fr',
  verbs: list(
    'rapporte, rapportait, rapportent, a rapporté, écrit, écrivait, a écrit, indique, indiquait, a indiqué, précise, précisait, a précisé, révèle, a révélé, explique, expliquait, ajoute, relate, raconte, note, souligne, annonce, affirme, détaille, poursuit, résume, publie, titre',
  ),
  speech: list('dit, a dit, déclare, a déclaré, tweete, a tweeté, lance, répond'),
  after: list('en dit plus, a plus de détails'),
  before: list(
    "selon, d’après, d'après, ce qu’écrit, ce qu’en dit, ce que dit, ce que rapporte, ce que révèle, comme l’a révélé, comme l'a révélé, comme le rapporte, comme l’écrit, comme l'écrit, comme l’explique, cité par, citée par, citant, relayé par, relayée par, repéré par, rapporté par, extrait de, extrait du, via, source, dans, de source",
  ),
  prepositions: list('via, dans, source'),
  documents: list(
    'article, lettre, communiqué, texte, billet, message, note, rapport, courrier, déclaration, dépêche, document, tribune',
  ),
  reading: list('dit, disait, déclare, indique, commence ainsi, se lit, peut-on lire, peut-on y lire, précise'),
  tails: list(
    "source, sources, cet article est paru, cet article est paru initialement, article paru dans, article publié sur, article initialement publié, publié initialement sur, publié initialement par, paru initialement dans, initialement publié sur, repris de, avec, merci à, lire l’article original, lire l'article original, via, l’article est apparu en premier sur, est apparu en premier sur",
  ),
  pronouns: list('il, elle, ils, elles, qui'),
  sendOff: list(
    "lire la suite, lire aussi, à lire aussi, lire l’article, lire l'article, en savoir plus, voir aussi, suivez-nous, abonnez-vous, partagez, crédit photo, photo :, vidéo :, note de la rédaction, mise à jour, fin de citation",
  ),
  voice: list('je, j’ai, nous, notre, nos, vous, votre, vos, mon, ma, mes'),
  turns: list('bref, donc, alors, oui, non, eh, bon, enfin, hélas, malheureusement, évidemment'),
};

const spanish: LeadInPhrases = {
  language: 'es',
  verbs: list(
    'informa, informó, ha informado, publica, publicó, señala, señaló, escribe, escribió, reporta, reportó, explica, explicó, cuenta, relata, asegura, aseguró, añade, añadió, indica, indicó, detalla, detalló, revela, reveló, destaca, recoge, recogió, adelanta, adelantó, apunta, continúa, leemos, se lee, se puede leer, podemos leer',
  ),
  speech: list('dice, dijo, declaró, afirma, afirmó, tuiteó, comentó'),
  after: list('tiene más, tiene más detalles'),
  before: list(
    'según, según informa, según informó, según publica, según recoge, de acuerdo con, de acuerdo a, como adelantó, como informa, como informó, como publica, citando a, citado por, extracto de, tal como informa',
  ),
  prepositions: list('vía, via, fuente, en, desde, recoge'),
  documents: list(
    'artículo, carta, comunicado, nota, texto, informe, mensaje, documento, publicación, columna, noticia',
  ),
  reading: list('dice, decía, reza, señala, comienza, indica, versa'),
  tails: list(
    'fuente, fuentes, publicado originalmente en, publicado originalmente por, este artículo fue publicado originalmente, este artículo apareció, artículo original, originalmente publicado en, tomado de, con información de, vía, cortesía de, gracias a, la entrada, se publicó primero en, apareció primero en, reproducido de',
  ),
  pronouns: list('él, ella, ellos, ellas, quien'),
  sendOff: list(
    'leer más, lea más, sigue leyendo, seguir leyendo, lea también, leer también, lee también, te puede interesar, ver más, síguenos, suscríbete, comparte, foto:, crédito, vídeo:, video:, nota de la redacción, nota del editor, actualización, fin de la cita',
  ),
  voice: list(
    'yo, nosotros, nuestro, nuestra, nuestros, nuestras, usted, ustedes, tú, mi, mis, creemos, pensamos, opinamos, sabemos, consideramos, hemos, tenemos, debemos',
  ),
  turns: list('pues, entonces, bueno, sí, claro, lamentablemente, obviamente, en fin, vaya'),
};

const italian: LeadInPhrases = {
  language: 'it',
  verbs: list(
    'riferisce, riferiva, ha riferito, scrive, scriveva, ha scritto, riporta, riportava, ha riportato, spiega, aggiunge, racconta, rivela, ha rivelato, precisa, annuncia, segnala, sottolinea, pubblica, continua, si legge, informa',
  ),
  speech: list('dice, ha detto, afferma, ha affermato, dichiara, ha dichiarato'),
  after: list('ha più dettagli'),
  before: list(
    'secondo, secondo quanto riporta, secondo quanto riferisce, stando a, stando al, stando alla, stando allo, stando a quanto riporta, stando a quanto scrive, come riporta, come riferisce, come scrive, come anticipato da, come racconta, citando, citato da, tratto da, estratto da',
  ),
  prepositions: list('da, dal, dalla, dallo, via, fonte, su, così, ecco'),
  documents: list('articolo, lettera, comunicato, nota, testo, messaggio, rapporto, documento, post, editoriale'),
  reading: list('recita, dice, si legge, afferma, comincia così, riporta'),
  tails: list(
    'fonte, fonti, articolo pubblicato originariamente su, pubblicato originariamente su, apparso originariamente su, articolo originale, tratto da, ripreso da, grazie a, via, l’articolo, proviene da, sembra essere il primo su, pubblicato in origine su',
  ),
  pronouns: list('lui, lei, egli, ella, che'),
  sendOff: list(
    'leggi anche, leggi tutto, leggi di più, continua a leggere, continua la lettura, vedi anche, seguici, iscriviti, condividi, foto:, video:, nota della redazione, aggiornamento, fine citazione',
  ),
  voice: list(
    'io, noi, nostro, nostra, nostri, voi, vostro, mio, mia, crediamo, pensiamo, riteniamo, sappiamo, abbiamo, siamo, dobbiamo',
  ),
  turns: list('insomma, quindi, allora, bene, purtroppo, ovviamente, ecco'),
};

const portuguese: LeadInPhrases = {
  language: 'pt',
  verbs: list(
    'informa, informou, noticia, noticiou, escreve, escreveu, reporta, reportou, relata, relatou, publica, publicou, explica, explicou, acrescenta, revela, revelou, destaca, afirma, aponta, apurou, detalha, continua',
  ),
  speech: list('diz, disse, declarou, afirmou, tuitou'),
  after: list('tem mais, traz mais detalhes'),
  before: list(
    'segundo, segundo o, segundo a, de acordo com, de acordo com o, conforme noticiou, conforme, como noticiou, como informa, revelado primeiro por, citando, citado por, trecho de',
  ),
  prepositions: list('via, fonte, do, da, no, na'),
  documents: list(
    'artigo, carta, comunicado, nota, texto, mensagem, relatório, documento, matéria, reportagem, publicação',
  ),
  reading: list('diz, dizia, afirma, lê-se, começa assim'),
  tails: list(
    'fonte, fontes, publicado originalmente em, publicado originalmente no, publicado originalmente na, publicado originalmente por, este artigo foi publicado originalmente, este texto foi publicado originalmente, artigo original, originalmente publicado em, com informações de, com informações da, com informações do, via, créditos, extraído de, reproduzido de, o post, apareceu primeiro em',
  ),
  pronouns: list('ele, ela, eles, elas, quem'),
  sendOff: list(
    'leia mais, leia também, continue lendo, continuar lendo, veja também, veja mais, saiba mais, siga-nos, inscreva-se, compartilhe, partilhe, foto:, crédito, vídeo:, nota da redação, atualização, fim da citação',
  ),
  voice: list(
    'eu, nós, nosso, nossa, nossos, você, vocês, meu, minha, achamos, pensamos, acreditamos, sabemos, temos, devemos, estamos',
  ),
  turns: list('pois, então, bom, bem, sim, infelizmente, claro, enfim'),
};

export const EUROPEAN: readonly LeadInPhrases[] = [english, german, french, spanish, italian, portuguese];
