/**
 * Words that are names of publishers and everyday words as well. A name made of nothing else is a name only in its own
 * casing: "Time", "the Mirror", not "time", "the mirror". Add a word where a name was seen in a text that meant none.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `action age andina antara argus atlantic axios bild beta bulletin chronicle citizen conversation courier daily day
  dawn dispatch die dire economist enterprise epoch examiner express fakt field forbes fortune fox free gazette globe
  grist guardian herald hill hour independent insider intercept investor journal land leader life local mail market
  mercury metro mic mirror monitor monde mondo mundo nation national nature news newsday nine now observer onion open
  opinion pais paper people people's planet point politico post presse press public punch quartz quint record reason
  register report republic reporter salon scan science scotsman scroll semafor sentinel seven slate sky spectator
  spiegel standard star stampa stat stern sun tablet talk telegraph temps time times today tribune trend trud trust
  truth union unilad us verge vice view vox wall watch week welt west wire wired world zeit`.split(/\s+/),
);
