/** Countries whose press writes in a language, where that tells publishers of one name apart. */
export const PRESS_OF: Readonly<Record<string, string>> = {
  en: 'US GB IE CA AU NZ IN PK BD LK NP SG MY PH HK ZA NG GH KE UG TZ RW ZW ZM BW NA MT JM TT BB GY FJ PG IL QA AE',
  de: 'DE AT CH LI LU',
  fr: 'FR BE CH LU MC CA SN CI ML BF CM CD MA DZ TN HT MU MG LB',
  es: 'ES MX AR CO VE CL PE EC BO PY UY CR PA NI HN SV GT CU DO PR',
  pt: 'PT BR AO MZ',
  it: 'IT CH SM VA',
  nl: 'NL BE',
  pl: 'PL',
  ru: 'RU BY KZ UA',
  sv: 'SE FI',
  tr: 'TR CY',
  id: 'ID',
  ja: 'JP',
  zh: 'CN TW HK MO SG',
  ar: 'EG SA AE QA KW BH OM YE IQ SY LB JO PS LY TN DZ MA SD',
};
