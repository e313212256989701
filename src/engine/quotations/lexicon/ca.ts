import { lexicon } from './written.ts';

export const catalan = () =>
  lexicon({
    language: 'ca',
    dialogue: true,
    says:
      'diu diuen deia dit afirma afirmen afirmat explica expliquen explicat afegeix afegit assegura asseguren assegurat declara declarat ' +
      'assenyala assenyalat indica indicat comenta comentat manifesta manifestat subratlla subratllat destaca destacat respon respost pregunta ' +
      'preguntat escriu escrit anuncia anunciat adverteix advertit recorda recordat insisteix insistit reconeix reconegut conclou conclòs apunta ' +
      'apuntat precisa precisat admet admès opina opinat lamenta lamentat relata relatat detalla detallat remarca remarcat reivindica celebra ' +
      'celebrat defensa defensat denuncia denunciat reclama reclamat',
    judges:
      'qualifica qualificat titlla titllat critica criticat acusa acusat descriu descrit considera considerat parla parlat anomena',
    calls: 'qualifica qualificat titlla titllat anomena',
    before: 'segons, d’acord amb, en paraules de, en paraules del, a parer de, en opinió de, per a',
    wordsOf: 'paraules de, paraules del',
    impersonal: 'llegeix llegir',
    as: 'com segons',
    complements: 'interior salut educació cultura economia justícia territori govern generalitat parlament treball',
    agent: 'per pel',
    he: 'ell',
    she: 'ella',
    they: 'ells elles jo nosaltres',
    relatives: 'que qui',
    determiners:
      'el la els les un una uns unes del dels al aquest aquesta aquests aquell seu seva en na dos dues tres alguns',
    prepositions: 'a amb de d en per des durant entre fins segons sense sobre contra cap pel pels als després',
    conjunctions: 'i o però que si quan com perquè mentre',
    auxiliaries: 'ha han havia va van és són era no es s’ha l’ha hi ho',
    adverbs:
      'també després ahir avui així encara ja aquest dilluns dimarts dimecres dijous divendres dissabte diumenge',
    titles: 'senyor senyora president presidenta',
    people:
      'portaveu conseller consellera alcalde alcaldessa ministre ministra diputat diputada regidor regidora director directora secretari secretària ' +
      'delegat delegada fiscal jutge jutgessa bisbe arquebisbe rector rectora entrenador entrenadora cap líder coordinador coordinadora font fonts ' +
      'testimoni testimonis expert experts advocat advocada veïns veïna',
    bodies: 'govern partit ministeri policia fiscalia empresa grup sindicat associació tribunal comissió ajuntament',
    documents: 'comunicat informe carta estudi text document declaració sentència nota',
    publications: 'diari periòdic revista cadena agència portal canal',
    works: 'pel·lícula llibre novel·la àlbum cançó títol sèrie titulat titulada programa obra revista disc exposició',
    calling: 'de com una un',
    calendar: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  });
