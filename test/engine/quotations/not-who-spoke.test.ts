import { describe, expect, test } from 'vitest';
import { sourcesIn } from './marked-reading.ts';

/** Whom news names beside a quotation though they did not say it: whom it was said to or of, and where. */
const SAID: Record<string, readonly [text: string, sources: (string | null)[]][]> = {
  en: [
    // The first word of a sentence that the text writes small elsewhere has its capital from there.
    [
      'Ida Ash spoke of the border on Monday.¶Border roads “have to be mended before the winter comes,” she said.',
      ['Ida Ash'],
    ],
    [
      'Ida Ash spoke on Monday. Such bridges could come later, but she said they would be a “good first step”.',
      ['Ida Ash'],
    ],
    ['The plan offers quick access to the quay. Quick access by saying “Open the gate for me”.', [null]],
    ['He’d fallen in love with a Harn film called “The bridge that never was”.', [null]],
    // A name does so too, but stands amid sentences with its capital.
    ['The hill is high. Ida Hill spoke first. Later Hill said the bridge was “closed for a month”.', ['Ida Hill']],
    ['The town was dark. Town said “the bridge is closed for a month,” as Nils Town always does.', ['Nils Town']],
    ['Harn was dark. Harn said “the bridge is closed for a month”.', ['Harn']],
  ],
  es: [
    ['Ayer afirmó ante Rui Fresno que «el puente está cerrado desde hace un mes».', [null]],
    ['También criticó a Rui Fresno por «mentir a toda la ciudad».', [null]],
    ['«El puente está cerrado desde hace un mes», dijo en Radio Olmo.', [null]],
    ['«El puente está cerrado desde hace un mes», dijo ante la sede de la Comisión Europea.', [null]],
    ['«El puente está cerrado desde hace un mes», dijo a la prensa en el Palacio Real.', [null]],
  ],
  it: [
    ['Ieri ha criticato Ido Frassino per “aver mentito a tutta la città”.', [null]],
    ['Ha accusato Ido Frassino di “aver mentito a tutta la città”.', [null]],
    ['La sindaca ha detto a Ido Frassino che “il ponte è chiuso da un mese”.', ['La sindaca']],
    ['“Il ponte è chiuso da un mese”, ha detto in un’intervista al Corriere di Olmo.', [null]],
    ['“Il ponte è chiuso da un mese”, ha scritto su Facebook.', [null]],
    ['“Il ponte è chiuso da un mese”, ha detto durante la visita a Olmo Alta.', [null]],
  ],
  pt: [
    ['Acusou Rui Freixo de “mentir a toda a cidade”.', [null]],
    ['“A ponte está fechada há um mês”, disse em entrevista à Rádio Olmo Nova.', [null]],
  ],
  fr: [
    ['Hier, il a critiqué Rui Frêne pour « avoir menti à toute la ville ».', [null]],
    ['« Le pont est fermé depuis un mois », a-t-il dit à Rui Frêne.', [null]],
  ],
  ru: [
    ['Вчера сообщил Ивану Ясеню, что «мост закрыт уже месяц».', [null]],
    ['На встрече с Иваном Дубом Ида Ясень сказала, что «мост закрыт уже месяц».', ['Ида Ясень']],
    ['Он сказал Ивану Дубу, что «мост закрыт уже месяц и никто не знает почему».', [null]],
    ['«Мост закрыт уже месяц», — сказал в эфире радио «Волна».', [null]],
    ['«Мост закрыт уже месяц», — написал он в своём канале.', [null]],
  ],
  pl: [
    ['Powiedział Janowi Dębowi, że „most jest zamknięty od miesiąca”.', [null]],
    ['– Most jest zamknięty od miesiąca – powiedział w rozmowie z Radiem Olm.', [null]],
    ['– Most jest zamknięty od miesiąca – napisał na portalu X.', [null]],
  ],
  cs: [['„Most je měsíc zavřený,“ řekl v rozhovoru pro Český rozhlas Olm.', [null]]],
};

describe.each(Object.entries(SAID))('%s', (language, rows) => {
  test.each(rows)('%s', (text, sources) => {
    expect(sourcesIn(text.split('¶'), { language })).toEqual(sources);
  });
});
