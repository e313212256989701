import { expect, test } from 'vitest';
import { reading } from './reading.ts';

/** Language, its own sentence, lead-ins with the name they credit, a pasted sentence. */
const PAGES: readonly (readonly [string, string, readonly (readonly [string, string])[], string])[] = [
  [
    'German',
    'Der Hafen von Altmeer wird im Frühjahr ausgebaggert, und das ist für die Stadt eine gute Nachricht.',
    [
      ['Der Spiegel berichtet:', 'spiegel.de'],
      ['Wie die Tagesschau berichtet:', 'tagesschau.de'],
      ['Laut Reuters:', 'reuters.com'],
      ['In der Süddeutschen Zeitung heißt es:', ''],
      ['Bei Zeit Online heißt es:', 'zeit.de'],
      ['Unter Berufung auf dpa:', 'dpa.com'],
      ['Bei der Welt liest man:', 'welt.de'],
      ['Hier der Text des Tagesspiegel:', 'tagesspiegel.de'],
      ['Zuerst erschienen bei Correctiv:', 'correctiv.org'],
    ],
    'Die Fahrrinne hat in vier Jahren zwei Meter an Tiefe verloren, wie Messungen im April ergeben haben.',
  ],
  [
    'French',
    'Le port de Vieillemer sera dragué au printemps, une décision que la ville attend depuis la tempête.',
    [
      ['Le Monde rapporte :', 'lemonde.fr'],
      ['Selon l’AFP :', 'afp.com'],
      ['Comme l’a révélé Mediapart :', 'mediapart.fr'],
      ['Libération écrit :', 'liberation.fr'],
      ['D’après Le Figaro :', 'lefigaro.fr'],
      ['Voici ce qu’écrit Mediapart :', 'mediapart.fr'],
    ],
    'Le chenal a perdu deux mètres de profondeur en quatre ans, selon des mesures prises au mois d’avril.',
  ],
  [
    'Spanish',
    'El puerto de Mar Viejo será dragado en primavera, una decisión que la ciudad espera desde el temporal.',
    [
      ['El País informa:', 'elpais.com'],
      ['Según publica La Vanguardia:', 'lavanguardia.com'],
      ['De acuerdo con EFE:', 'efe.com'],
      ['Como adelantó eldiario.es:', 'eldiario.es'],
      ['Infobae publicó:', 'infobae.com'],
      ['En El Mundo leemos:', 'elmundo.es'],
    ],
    'El canal ha perdido dos metros de profundidad en cuatro años, de acuerdo con las mediciones hechas en abril.',
  ],
  [
    'Italian',
    'Il porto di Marevecchio sarà dragato in primavera, una decisione che la città attende dalla tempesta.',
    [
      ['Il Corriere della Sera scrive:', 'corriere.it'],
      ['Secondo quanto riporta ANSA:', 'ansa.it'],
      ['Come riporta Il Post:', 'ilpost.it'],
      ['La Stampa riferisce:', 'lastampa.it'],
      ['Stando al Corriere della Sera:', 'corriere.it'],
      ['Così il Corriere della Sera:', 'corriere.it'],
    ],
    'Il canale ha perso due metri di profondità in quattro anni, come mostrano le misure fatte nel mese di aprile.',
  ],
  [
    'Portuguese',
    'O porto de Marvelho será dragado na primavera, uma decisão que a cidade espera desde a tempestade.',
    [
      ['A Folha de S.Paulo informa:', 'folha.uol.com.br'],
      ['Segundo o G1:', 'g1.globo.com'],
      ['Segundo O Globo:', 'oglobo.globo.com'],
      ['De acordo com a Lusa:', 'lusa.pt'],
      ['Conforme noticiou o Observador:', 'observador.pt'],
    ],
    'O canal perdeu dois metros de profundidade em quatro anos, de acordo com as medições feitas no mês de abril.',
  ],
  [
    'Dutch',
    'De haven van Oudemeer wordt in het voorjaar uitgebaggerd, een besluit waar de stad op heeft gewacht.',
    [
      ['De Telegraaf meldt:', 'telegraaf.nl'],
      ['Volgens de NOS:', 'nos.nl'],
      ['NRC schrijft:', 'nrc.nl'],
      ['Zo meldt de Volkskrant:', 'volkskrant.nl'],
    ],
    'De vaargeul heeft in vier jaar twee meter diepte verloren, zo bleek uit metingen die in april zijn gedaan.',
  ],
  [
    'Polish',
    'Port w Starym Morzu zostanie na wiosnę pogłębiony, na tę decyzję miasto czekało od czasu sztormu.',
    [
      ['Gazeta Wyborcza podaje:', 'wyborcza.pl'],
      ['Jak informuje PAP:', 'pap.pl'],
      ['Według Onetu:', ''],
      ['Jak pisze Rzeczpospolita:', 'rp.pl'],
    ],
    'W ciągu czterech lat tor wodny stracił dwa metry głębokości, jak wykazały pomiary wykonane w kwietniu.',
  ],
  [
    'Russian',
    'Гавань Старого Моря углубят весной, этого решения город ждал с того самого шторма.',
    [
      ['РИА Новости сообщает:', 'ria.ru'],
      ['Как пишет Коммерсантъ:', 'kommersant.ru'],
      ['По данным ТАСС:', 'tass.com'],
      ['Медуза пишет:', 'meduza.io'],
    ],
    'За четыре года фарватер потерял два метра глубины, это показали измерения, сделанные в апреле.',
  ],
  [
    'Swedish',
    'Hamnen i Gammelsjö ska muddras i vår, ett beslut som staden har väntat på sedan stormen.',
    [
      ['Dagens Nyheter rapporterar:', 'dn.se'],
      ['Enligt Aftonbladet:', 'aftonbladet.se'],
      ['SVT skriver:', 'svt.se'],
    ],
    'Farleden har på fyra år förlorat två meters djup, det visar mätningar som gjordes i april.',
  ],
  [
    'Turkish',
    'Eskideniz limanı bu bahar taranacak, kent fırtınadan beri bu kararı bekliyor ve bu çok önemli.',
    [
      ['Hürriyet bildiriyor:', 'hurriyet.com.tr'],
      ['Cumhuriyet yazdı:', 'cumhuriyet.com.tr'],
      ['Anadolu Ajansı’nın haberine göre:', 'aa.com.tr'],
      ['BBC Türkçe’ye göre:', 'bbc.com'],
    ],
    'Kanal dört yılda iki metre derinlik kaybetti, nisan ayında yapılan ölçümler bunu gösteriyor.',
  ],
  [
    'Indonesian',
    'Pelabuhan Laut Tua akan dikeruk pada musim semi ini, keputusan yang ditunggu kota itu sejak badai.',
    [
      ['Kompas melaporkan:', 'kompas.com'],
      ['Dikutip dari Tempo.co:', 'tempo.co'],
      ['Menurut Antara:', 'antaranews.com'],
      ['Dilansir Detikcom:', 'detik.com'],
      ['Seperti dilaporkan Kompas:', 'kompas.com'],
    ],
    'Alur pelayaran kehilangan kedalaman dua meter dalam empat tahun, menurut pengukuran yang dilakukan pada April.',
  ],
  [
    'Japanese',
    '古海の港はこの春に浚渫されることになり、町は嵐の日からこの決定を待っていた。',
    [
      ['共同通信が報じた：', 'kyodonews.net'],
      ['ロイターによると：', 'jp.reuters.com'],
      ['朝日新聞より引用：', 'asahi.com'],
    ],
    '四月に行われた測量によると、航路の水深は四年間で二メートル浅くなっていたことが分かった。',
  ],
  [
    'Chinese',
    '旧海港将于今年春天疏浚，自那场风暴以来，全城一直在等待这个决定。',
    [
      ['据新华社报道：', 'xinhuanet.com'],
      ['澎湃新闻报道称：', 'thepaper.cn'],
      ['转自财新网：', 'caixin.com'],
      ['环球时报援引：', 'globaltimes.cn'],
      ['路透社报道称：', 'reuters.com'],
      ['援引法新社：', 'afp.com'],
      ['本文转载自财新网：', 'caixin.com'],
    ],
    '四月份的测量显示，航道的水深在四年之内减少了两米，工程师们对此表示十分担忧。',
  ],
  [
    'Arabic',
    'سيتم تعميق ميناء البحر القديم في الربيع، وهو قرار تنتظره المدينة منذ العاصفة التي ضربت الساحل.',
    [
      ['ذكرت الجزيرة:', 'aljazeera.com'],
      ['وفقاً لوكالة سانا:', 'sana.sy'],
      ['نقلاً عن العربية:', 'alarabiya.net'],
      ['وقالت صحيفة الأهرام:', 'ahram.org.eg'],
      ['أفادت وكالة الأناضول:', 'aa.com.tr'],
      ['وفقاً لـرويترز:', 'reuters.com'],
    ],
    'فقدت القناة مترين من عمقها خلال أربع سنوات، كما أظهرت القياسات التي أجريت في شهر أبريل الماضي.',
  ],
];

const CASES = PAGES.flatMap(([language, own, leadIns, pasted]) =>
  leadIns.map(([leadIn, domain]) => [language, leadIn, domain, own, pasted] as const),
);

test.each(CASES)('%s: %s', (_, leadIn, domain, own, pasted) => {
  const { quotations } = reading([own, leadIn, pasted]);
  expect(quotations.map((quotation) => quotation.text)).toEqual([pasted]);
  expect(quotations[0]?.attribution?.domain ?? '').toBe(domain);
});

test.each(PAGES)('%s: the page’s own sentences introduce nothing', (_, own, _leadIns, pasted) => {
  expect(reading([own, pasted]).quotations).toEqual([]);
});

test.each([
  ['Die Nachrichtenagentur Nordlicht meldet:', 'Nordlicht'],
  ['Wie das Portal Seeblick berichtet:', 'Seeblick'],
  ['Die Welt schreibt:', 'Die Welt'],
  ['Das Magazin berichtet:', 'Das Magazin'],
])('German: %s credits %s, without what it is', (leadIn, name) => {
  const [, own, , pasted] = PAGES[0]!;
  expect(reading([own, leadIn, pasted]).quotations[0]?.attribution?.name).toBe(name);
});
