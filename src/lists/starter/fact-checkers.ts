/**
 * Fact-checkers that have signed the code of principles of the International Fact-Checking Network, as far as the directory
 * knows them: docs/lists.md says by what that was checked, and when. They sign anew each year: who has signed today stands
 * in the network's own list. One address of the directory a word.
 */
export const factCheckers = `
  politifact.com factcheck.org snopes.com leadstories.com checkyourfact.com science.feedback.org fullfact.org
  factuel.afp.com observers.france24.com correctiv.org dpa-factchecking.com faktisk.no kallkritikbyran.se tjekdet.dk
  rebaltica.lv demagog.org.pl demagog.cz demagog.sk lakmusz.hu factual.ro faktograf.hr ostro.si raskrikavanje.rs
  istinomer.rs raskrinkavanje.ba truthmeter.mk faktoje.al stopfake.org voxukraine.org mythdetector.com factcheck.kz
  maldita.es newtral.es verifica.efe.com verificat.cat poligrafo.sapo.pt pagellapolitica.it ellinikahoaxes.gr
  teyit.org dogrulukpayi.com africacheck.org pesacheck.org dubawa.org ghanafact.com boomlive.in factly.in
  vishvasnews.com sochfactcheck.com tfc-taiwan.org.tw mygopen.com verafiles.org turnbackhoax.id aap.com.au/factcheck
  chequeado.com lupa.uol.com.br aosfatos.org estadao.com.br/estadao-verifica animalpolitico.com/sabueso
  colombiacheck.com cotejo.info larepublica.pe/verificador ecuadorchequea.com boliviaverifica.bo factnameh.com
  annielab.org infact.press factcheckcenter.jp malaespinacheck.cl doblecheck.cr agenciaocote.com t4p.co verify-sy.com
  thewhistle.globes.co.il haqcheck.org stopfals.md br.de/nachrichten/faktenfuchs-faktencheck provereno.media
  fakenews.pl pravda.org.pl fakenews.rs raskrinkavanje.me hibrid.info factcheck.ge info-veritas.com viralcheck.pt
  factchecker.gr factreview.gr dogrula.org medizin-transparent.at lessurligneurs.eu factcheckni.org akhbarmeter.org
  annir.ly kashif.ps sawablb.com factcheckhub.com elezafact.cd balobakicheck.com factcrescendo.com newschecker.in
  newsmeter.in newsmobile.in digiteye.in firstcheck.in thip.media youturn.in nepalfactcheck.org factchecklab.org
  mfcc.mn litmus-factcheck.jp pressone.ph fastcheck.cl verificado.com.mx cazadoresdefakenews.info factchequeado.com`;
