/** The same story as the wire agency's German service has it, shorter. */
export const FERRY_TALKS_GERMAN = {
  path: '/deutsch/faehrgespraeche-gescheitert',
  title: 'Gespräche über die Lasmar-Enge gescheitert',
  published: '2026-10-13T22:40:00+01:00',
  paragraphs: [
    'Die Gespräche über eine Öffnung der Lasmar-Enge für Passagierfähren sind am Dienstagabend gescheitert, nachdem die Delegation aus Velland den Verhandlungstisch verlassen hatte. Damit bleiben rund 40.000 Inselbewohner die neunte Woche in Folge ohne regelmäßige Verbindung zum Festland.',
    '„Wir sind mit einem Plan für 14 Überfahrten am Tag gekommen, und angeboten wurde uns keine einzige“, sagte Außenministerin Ilse Maarten vor Journalisten. Ihre Regierung werde kein Papier unterschreiben, das die eigenen Bürger den Winter über auf den eigenen Inseln festsetze.',
    'Karsund wies die Darstellung zurück. Verkehrsminister Tomas Redvik sagte, seine Seite habe eine schrittweise Öffnung vorgeschlagen, beginnend mit Krankenfahrten und dem Schulverkehr, und seit Freitag auf eine Antwort gewartet.',
    'Die Meerenge, an der schmalsten Stelle kaum 19 Kilometer breit, war im August für Fähren gesperrt worden, nachdem im Nebel zwei Trawler zusammengestoßen waren. Drei Besatzungsmitglieder kamen ums Leben. Der Bericht der Untersuchungskommission wird im Januar erwartet.',
    'Die Gesandte des Nordischen Seerats, Adaeze Oduya, kündigte an, noch in dieser Woche in beide Hauptstädte zu reisen. „Niemand in diesem Raum wollte, dass die Fähren stillstehen, und niemand in diesem Raum konnte sagen, wie sie wieder fahren sollen“, sagte sie.',
  ],
} as const;
