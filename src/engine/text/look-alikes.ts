/**
 * Letters that are drawn as another letter. Whoever puts a Cyrillic "а" into an English word hides it from every
 * comparison and from no reader, so both are compared as one. That a whole Cyrillic or Greek text is then compared in
 * Latin letters harms nothing: it is done to both sides alike. Lower case; a letter whose capital is the one drawn alike
 * ("В", "Н", the "Ð" of Iceland for that of Vietnam) is among them. The last row is typed for one another by people who hide
 * nothing: letters of Arabic and Persian keyboards, the "ة" without its dots, the two nasal signs of Hindi, the cedilla for the
 * comma of Romanian, the signs in Arabic numbers, the marks of Hebrew abbreviations.
 */
const DRAWN_ALIKE =
  'аa бб вb сc ԁd еe һh нh іi јj кk ӏl мm оo рp ԛq ѕs тt уy ѵv ԝw хx ' +
  'αa βb εe ζz ηh ιi κk μm νv οo ρp τt υu χx γy ϲc ϳj ' +
  'ɑa ɡg ոn օo սu հh ցg զq յj ⲟo ᴏo ' +
  'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ' +
  'ꭺa ᏼb ꮯc ꭰd ꭼe ꮐg ꮋh ꭵi ꭻj ꮶk ꮮl ꮇm ꮲp ꭱr ꮪs ꭲt ꮩv ꮃw ꭹy ꮓz ' +
  'ꓮa ꓐb ꓚc ꓓd ꓰe ꓝf ꓖg ꓧh ꓲi ꓙj ꓗk ꓡl ꓟm ꓠn ꓳo ꓑp ꓣr ꓢs ꓔt ꓴu ꓦv ꓪw ꓫx ꓬy ꓜz ' +
  'ðđ ɖđ ѡw ' +
  'یي ىي کك ہه ةه ەه ँं \u0326\u0327 ٫. ٬, ״" ”"';

/** By the letter as it is written; what it is compared as. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  DRAWN_ALIKE.split(' ').map((pair) => [pair[0]!, pair.slice(1)] as const),
);
