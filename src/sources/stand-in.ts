import type { Article } from '../engine/model.ts';

/** What is longer is an article, whatever it speaks of. In characters. */
const LONGEST = 2_500;

/** One thing that sites show in the place of an article: how it is headed, and how it speaks to whoever came. */
interface StandIn {
  readonly headed: RegExp;
  readonly says: readonly RegExp[];
}

/** The sentences speak to the visitor, of this page: articles about such pages do not. */
const STAND_INS: readonly StandIn[] = [
  // Nothing is there, said with a page that the server calls found.
  {
    headed:
      /^(?:(?:error|fehler|erreur|erro) )?404\b|^(?:oops\W{1,3}|sorry\W{1,3})?(?:th(?:e|is|at) )?page (?:not found|(?:can|could|was|is)(?: ?not|n?[’']t)(?: be)? found)|^seite (?:wurde )?nicht gefunden|^page (?:introuvable|non trouvée)|^página no encontrada|^página não encontrada|^pagina (?:non trovata|niet gevonden)|^(?:الصفحة غير موجودة|لم يتم العثور على الصفحة)/i,
    says: [
      /\b(?:page|article|content) (?:that )?you(?:[’']re| are| were| have) (?:looking|searching|requested|trying)|\bnothing was found at this location/i,
      /\b(?:page|article|it) (?:you requested )?(?:may|might) have been (?:re)?(?:moved|named|deleted)|\blink (?:that )?you (?:have )?(?:followed|clicked)/i,
      /\b(?:page|article) (?:you requested )?(?:can ?not|could not|couldn[’']t|can[’']t) be found|\bcould(?: not|n[’']t) find (?:the|that) page/i,
      /\bgesuchte (?:seite|artikel)|\b(?:seite|artikel), die sie (?:suchen|aufrufen)/i,
      /\b(?:seite|artikel) (?:wurde|existiert|konnte|kann)[^.]{0,40} (?:gelöscht|verschoben|nicht mehr|nicht gefunden)/i,
      /\b(?:page|article) que vous (?:re)?cherche[zr]|\bpage demandée/i,
      /\bpage [^.]{0,30}(?:n[’']existe (?:pas|plus)|été (?:déplacée|supprimée))/i,
      /página que (?:busca|buscas|está(?:s)? buscando|intenta)/i,
      /página [^.]{0,30}(?:no existe|no se encuentra|sido (?:movida|eliminada))/i,
      /página que (?:procura|você (?:procura|está procurando|tentou)|está a procurar)/i,
      /página [^.]{0,30}(?:não existe|não foi encontrada|foi (?:removida|movida))/i,
      /الصفحة التي تبحث عنها/,
      /(?:تم|ربما) (?:نقلها|حذفها|نقل الصفحة|حذف الصفحة)/,
    ],
  },
  // Consent to be followed is asked for first.
  {
    headed:
      /^before you continue|^(?:we (?:value|respect|care about) )?your privacy(?: matters|, your choices?| settings)?\W?$|^cookies?(?: consent| settings)?$|^(?:manage|your) consent|^(?:wir (?:schätzen|respektieren|achten) )?ihre privatsphäre|^(?:datenschutz|cookie)-?einstellungen|\bmit werbung\b.{0,20}\b(?:lesen|nutzen|weiterlesen)|^(?:nous respectons |le respect de )?votre vie privée|^(?:valoramos |respetamos )?(?:su|tu) privacidad|^(?:valorizamos |respeitamos )?a? ?sua privacidade|^(?:نحن نقدر )?خصوصيتك/i,
    says: [
      /\bwe and our (?:[\d.,]{1,6} )?(?:\w{1,14} )?(?:partners|vendors)|\bour (?:[\d.,]{1,6} )?partners (?:store|use|process)/i,
      /\bstor(?:e|ing) and\/?(?:or)? access(?:ing)? information on (?:a|your) device/i,
      /\bwe use (?:\w{1,12} )?cookies/i,
      /\bif you (?:choose|click|press|select)[^.]{0,12}\b(?:accept|reject|agree)|\b(?:click|press|tap|clicking) (?:on )?[“"'‘]?(?:accept|agree|i agree)|\byou may click to consent/i,
      /\b(?:change|withdraw) your (?:preferences|consent|mind)\b|\byour (?:choices|preferences) will apply/i,
      /\bwir und unsere (?:[\d.]{1,6} )?partner/i,
      /\binformationen auf (?:einem|ihrem) (?:end)?gerät/i,
      /\b(?:zustimmung|einwilligung)[^.]{0,40}\bwiderrufen/i,
      /\bwir (?:verwenden|nutzen) (?:\w{1,12} )?cookies|\bmit werbung und (?:tracking|cookies)/i,
      /\bnous et nos (?:[\d.]{1,6} )?partenaires/i,
      /\binformations (?:stockées )?sur (?:un|votre) (?:appareil|terminal)/i,
      /\b(?:retirer|modifier) votre consentement|\bcontinuer sans accepter/i,
      /\bnous utilisons des cookies/i,
      /\bnosotros y nuestros (?:[\d.]{1,6} )?(?:socios|proveedores)/i,
      /\binformación en (?:un|su|tu) dispositivo/i,
      /\b(?:retirar|revocar) (?:su|tu|el) consentimiento/i,
      /\b(?:utilizamos|usamos) cookies/i,
      /nós e os? ?nossos (?:[\d.]{1,6} )?(?:parceiros|fornecedores)/i,
      /\binformações (?:num|no seu|em um|no) dispositivo/i,
      /\b(?:retirar|revogar) o (?:seu )?consentimento/i,
      /نحن وشركاؤنا/,
      /نستخدم ملفات تعريف الارتباط/,
      /سحب موافقتك/,
    ],
  },
  // Machines are kept out.
  {
    headed:
      /^just a moment|^attention required|^access (?:to this page has been )?denied|^are you (?:a robot|a human|human)|^checking (?:if|your)|^pardon our interruption|^(?:please )?verify(?:ing)? (?:that )?you are|^security check|^robot or human|^(?:sind sie|bist du) ein (?:mensch|roboter)|^êtes-vous un (?:robot|humain)|^¿?(?:es|eres) (?:usted )?un robot|^você é um rob|^هل أنت (?:روبوت|إنسان)/i,
    says: [
      /\byou(?: are|[’']re) not a (?:ro)?bot/i,
      /\b(?:verify|confirm|make sure|check)(?:ing)? (?:that |if )?you(?: are|[’']re) (?:a )?human/i,
      /\bchecking your browser|\byour browser (?:supports|accepts|is being)|\b(?:enable|turn on) javascript|\bturn javascript on/i,
      /\bunusual (?:traffic|activity) from your/i,
      /\b(?:reference|ray|incident|request) id\b/i,
      /\byou (?:have been|were) blocked|\byou do(?:n[’']t| not) have permission to (?:access|view)/i,
      /\b(?:sie|du) kein roboter/i,
      /\bungewöhnliche\w{0,2} (?:datenverkehr|aktivität\w{0,2}|zugriffe)/i,
      /\bpas un robot/i,
      /\bactive[rz] javascript/i,
      /\bno (?:es|eres|soy) un robot/i,
      /\b(?:active|activa|habilite|ative) (?:el |o )?javascript/i,
      /não é um rob/i,
      /لست روبوت/,
      /تفعيل جافا ?سكريبت/,
    ],
  },
  // Advertisements are to be let through.
  {
    headed:
      /\bad[- ]?block(?:er)?\b|\b(?:werbe|ad-?)blocker\b|\bbloqueur de (?:pub|annonces)|\bbloqueador de (?:anuncios|publicidade)/i,
    says: [
      /\byou(?: are|[’']re)? (?:using|have) an ad[- ]?block/i,
      /\b(?:disable|turn off|pause|deactivate|switch off) your ad[- ]?block/i,
      /\b(?:add|put) (?:us|our site|this site|our website)[^.]{0,40}\b(?:exceptions|white ?list|allow ?list)|\b(?:white ?list|allow ?list|unblock) (?:us|our|this) /i,
      /\bsie (?:nutzen|verwenden|haben) einen (?:werbe|ad-?)blocker/i,
      /\b(?:deaktivieren|schalten) sie (?:bitte )?ihren (?:werbe|ad-?)blocker/i,
      /\bvous utilisez un bloqueur/i,
      /\bdésactive[zr] votre bloqueur/i,
      /\b(?:está|estás) (?:usando|utilizando) un bloqueador/i,
      /\bdesactiv(?:e|a|ar) (?:su|tu) bloqueador/i,
      /\bestá (?:usando|a usar|utilizando) um bloqueador/i,
      /\bdesativ(?:e|ar) o (?:seu )?bloqueador/i,
    ],
  },
];

/** Share of the text that must speak so: under a heading that says what it is, and without one. */
const HEADED_SHARE = 0.15;
const BARE_SHARE = 0.25;

/**
 * Is a page that was fetched what a site shows in the place of an article: that there is none, that consent is to be given
 * or the visitor to prove no machine? Such a text, once stored, would stand in the original's place for good.
 */
export function isStandIn({ title, text, blocks }: Pick<Article, 'title' | 'text' | 'blocks'>): boolean {
  if (text.length > LONGEST) return false;
  const head = blocks.find(({ kind }) => kind === 'heading');
  const heads = [title ?? '', head ? text.slice(head.start, head.end) : ''].map((each) => each.trim());
  return STAND_INS.some(({ headed, says }) => {
    const isHeaded = heads.some((each) => headed.test(each));
    const said = new Set<RegExp>();
    let length = 0;
    for (const { start, end } of blocks) {
      const block = text.slice(start, end);
      const found = says.filter((sentence) => sentence.test(block));
      for (const sentence of found) said.add(sentence);
      if (found.length > 0) length += block.length;
    }
    return said.size >= (isHeaded ? 1 : 2) && length >= text.length * (isHeaded ? HEADED_SHARE : BARE_SHARE);
  });
}
