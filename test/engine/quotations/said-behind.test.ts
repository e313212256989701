import { expect, test } from 'vitest';
import { sourcesIn } from './marked-reading.ts';

test.each([
  ['es', '«El puente está en buen estado», ha señalado este lunes la alcaldesa, Ida Fresno.', 'Ida Fresno'],
  ['pt', '“A ponte está em bom estado”, disse esta segunda-feira Ida Freixo.', 'Ida Freixo'],
  ['fr', '« Le pont est en bon état », a déclaré ce lundi Ida Frêne.', 'Ida Frêne'],
  ['it', '«Il ponte è in buono stato», ha detto questo lunedì Ida Frassino.', 'Ida Frassino'],
])('%s: the day stands between verb and speaker: %s', (language, text, name) => {
  expect(sourcesIn([text], { language })).toEqual([name]);
});

const Q = '«El puente está en buen estado y sigue abierto»';

test.each([
  [`${Q}, ha señalado Ida Fresno.`, 'Ida Fresno'],
  [`${Q}, ha dicho este lunes la alcaldesa de Vallehondo, Ida Fresno.`, 'Ida Fresno'],
  [`Ida Fresno ha explicado que ${Q}.`, 'Ida Fresno'],
  [`La alcaldesa, Ida Fresno, había asegurado: ${Q}.`, 'Ida Fresno'],
  [`${Q}, ha reconocido el ayuntamiento.`, 'el ayuntamiento'],
])('es: what somebody has said: %s', (text, name) => {
  expect(sourcesIn([text], { language: 'es' })).toEqual([name]);
});

test.each([
  ['Ida Fresno firmó dicho acuerdo. «El puente está en buen estado y sigue abierto», dijo Ido Roble.', 'Ido Roble'],
  ['Las medidas anunciadas por Ida Fresno llegan tarde: «El puente está roto», dijo Ido Roble.', 'Ido Roble'],
  ['El plan fue criticado por Ida Fresno: «El puente está roto y sigue abierto».', 'Ida Fresno'],
])('es: a participle is no saying: %s', (text, name) => {
  expect(sourcesIn([text], { language: 'es' })).toEqual([name]);
});
