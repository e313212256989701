import type { Gender } from './lexicon.ts';

/**
 * Frequent given names, to tell whom "he" or "she" may mean. A name that is not here fits either, so the list only
 * needs the common ones; names borne by both are left out.
 */
const SHE =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley ' +
  'kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen ' +
  'amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet ' +
  'catherine maria heather diane ruth julie olivia joyce virginia victoria lauren christina joan evelyn judith megan ' +
  'cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice abigail alice ' +
  'julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany ' +
  'charlotte marie kayla lori hillary chelsea melania ivanka kellyanne claire alicia jill theresa angela ursula ' +
  'annalena sabine petra monika renate claudia katrin heike birgit ute gisela silvia silke anja martina kerstin ' +
  'susanne ilse brigitte ingrid kristina christiane katja kirsten franziska sigrid anne eva jana nina lena ' +
  'yolanda ana lucia mónica nuria inés pilar dolores rocío marta beatriz leticia gabriela fernanda luísa joana inês ' +
  'mariana catarina élisabeth élise aurore clémentine amélie manon léa fabienne valeria federica ilaria martina silvia ' +
  'elisa alessandra laura roberta małgorzata agnieszka katarzyna magdalena joanna ewa beata zofia ' +
  'sophie camille isabelle nathalie sylvie valérie marine ségolène carmen josefa isabel pilar lucía giulia francesca ' +
  'chiara giorgia paola elena svetlana olga natalia tatjana tatiana irina agnieszka katarzyna małgorzata ewa joanna ' +
  'ayşe fatma emine zeynep condoleezza madeleine benazir indira jane kate kelly molly loretta nikki elaine gabrielle';
const HE =
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald ' +
  'steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas ' +
  'eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis ' +
  'jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger ' +
  'austin sean gerald carl harold dylan arthur lawrence jesse bryan billy bruce gabriel joe logan alan juan albert ' +
  'willie elijah wayne randy roy vincent ralph eugene russell bobby mason philip louis bill barack bernie mike ted tim ' +
  'tom jim bob rudy newt marco rand mitt jeb al ben dan steve greg jeff ken ron rick chris harry chuck mitch ' +
  'hans klaus jürgen wolfgang günter günther helmut gerhard horst dieter manfred uwe bernd rainer frank-walter werner ' +
  'heinz karl josef friedrich matthias andreas stefan markus martin christoph sebastian florian tobias olaf sigmar ' +
  'guido joachim otto franz fritz ludwig rolf kurt jörg holger norbert ulrich pierre françois nicolas jacques ' +
  'emmanuel luc michel alain philippe antonio josé carlos luis pedro manuel francisco javier pablo giovanni mario ' +
  'silvio matteo paolo giuseppe luca vladimir dmitri dmitry sergei boris mikhail alexei igor ivan jarosław lech tadeusz ' +
  'recep ahmet mehmet mustafa mahmoud mohammed muhammad ali hassan hussein benjamin tony gordon nigel ian colin simon ' +
  'giorgio roberto marco francesco alessandro andrzej piotr krzysztof tomasz paweł marcin marek jacek jerzy zbigniew ' +
  'michał adam maciej donald mateusz antónio joão joaquim tiago miguel rui fernando eduardo rafael diego gustavo gonzalo ' +
  'sergio ramón enrique ignacio alberto álvaro íñigo mariano miguel santiago andrés ricardo rodrigo olivier laurent thierry ' +
  'guillaume julien sébastien bruno xavier jérôme gérald édouard yannick stefano lorenzo federico fabio davide ' +
  'massimo claudio enrico vincenzo salvatore edmund felipe hugo evo simón kofi ban nelson wilhelm dick dick lester jimmy fred don ray phil dave matt josh';

const GENDERS = new Map<string, Gender>([
  ...SHE.split(' ').map((name) => [name, 'she'] as const),
  ...HE.split(' ').map((name) => [name, 'he'] as const),
]);

/** The gender a given name (lower case) is nearly always of; null where it is not known. */
export function genderOf(name: string): Gender | null {
  return GENDERS.get(name) ?? null;
}
