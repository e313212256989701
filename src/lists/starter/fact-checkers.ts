/**
 * Fact-checkers that have signed the code of principles of the International Fact-Checking Network. They sign anew each
 * year: who has signed today stands in the network's own list. One address of the directory a word.
 */
export const factCheckers = `
  politifact.com factcheck.org snopes.com leadstories.com checkyourfact.com apnews.com/ap-fact-check
  science.feedback.org fullfact.org theferret.scot factuel.afp.com lemonde.fr/les-decodeurs liberation.fr/checknews
  observers.france24.com correctiv.org dpa-factchecking.com nieuwscheckers.nl faktisk.no kallkritikbyran.se tjekdet.dk
  faktabaari.fi rebaltica.lv demagog.org.pl demagog.cz demagog.sk lakmusz.hu factual.ro faktograf.hr ostro.si
  raskrikavanje.rs istinomer.rs raskrinkavanje.ba truthmeter.mk faktoje.al stopfake.org voxukraine.org
  mythdetector.com factcheck.kz maldita.es newtral.es verifica.efe.com verificat.cat poligrafo.sapo.pt
  pagellapolitica.it ellinikahoaxes.gr teyit.org dogrulukpayi.com africacheck.org pesacheck.org dubawa.org ghanafact.com
  congocheck.net altnews.in boomlive.in factly.in vishvasnews.com thelogicalindian.com sochfactcheck.com
  rumorscanner.com tfc-taiwan.org.tw mygopen.com verafiles.org turnbackhoax.id aap.com.au/factcheck chequeado.com
  lupa.uol.com.br aosfatos.org estadao.com.br/estadao-verifica animalpolitico.com/sabueso colombiacheck.com
  cotejo.info larepublica.pe/verificador ecuadorchequea.com boliviaverifica.bo factnameh.com`;
