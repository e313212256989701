/** Publishers of southern Europe. How a line is read is said in `../read-facts.ts`. */
export const southernEurope = `
# ES
RTVE; TVE; Televisión Española; Radio Nacional de España; RNE; Radiotelevisión Española | rtve.es | broadcaster
Cadena SER; la SER; SER | cadenaser.com | broadcaster
COPE; Cadena COPE | cope.es | broadcaster
Onda Cero | ondacero.es | broadcaster
Antena 3; Antena 3 Noticias | antena3.com | broadcaster
laSexta; La Sexta | lasexta.com | broadcaster
Telecinco | telecinco.es | broadcaster
TV3; CCMA; 3Cat | ccma.cat, 3cat.cat | broadcaster
El País; El Pais; EL PAÍS | elpais.com | newspaper
El Mundo; El Mundo (España) | elmundo.es | newspaper
ABC (España); ABC; diario ABC; ABC.es | abc.es | newspaper
La Vanguardia | lavanguardia.com | newspaper
El Periódico; El Periódico de Catalunya | elperiodico.com | newspaper
La Razón; La Razón (España) | larazon.es | newspaper
Ara; Diari Ara | ara.cat | newspaper
El Correo; El Correo (Bilbao) | elcorreo.com | newspaper
El Diario Vasco; Diario Vasco | diariovasco.com | newspaper
La Voz de Galicia | lavozdegalicia.es | newspaper
Heraldo de Aragón | heraldo.es | newspaper
Diario de Sevilla | diariodesevilla.es | newspaper
Levante-EMV; Levante | levante-emv.com | newspaper
Expansión; Expansión (España) | expansion.com | newspaper
Cinco Días | cincodias.elpais.com | newspaper
El Economista; El Economista (España) | eleconomista.es | newspaper
Marca | marca.com | newspaper
AS; Diario AS | as.com | newspaper
Mundo Deportivo | mundodeportivo.com | newspaper
Sport; Diario Sport | sport.es | newspaper
20minutos; 20 Minutos | 20minutos.es | newspaper
elDiario.es; eldiario.es; ElDiario.es | eldiario.es | online
El Confidencial | elconfidencial.com | online
El Español | elespanol.com | online
OKdiario; OK Diario | okdiario.com | online
Público; Público (España); publico.es | publico.es | online
infoLibre; Infolibre | infolibre.es | online
HuffPost (España); El HuffPost | huffingtonpost.es | online
Libertad Digital | libertaddigital.com | online
Vozpópuli; Voz Pópuli | vozpopuli.com | online
VilaWeb; Vilaweb | vilaweb.cat | online
Maldita.es; Maldita; Maldito Bulo | maldita.es | fact-checker
Newtral; Newtral.es | newtral.es | fact-checker
EFE Verifica | verifica.efe.com | fact-checker
VerificaRTVE | rtve.es/noticias/verificartve | fact-checker
Verificat | verificat.cat | fact-checker
La Moncloa | lamoncloa.gob.es | government
BOE; Boletín Oficial del Estado | boe.es | government
INE; Instituto Nacional de Estadística | ine.es | government
Infoveritas | info-veritas.com | fact-checker

# AD
Diari d'Andorra | diariandorra.ad | newspaper

# PT
RTP; RTP Notícias; Rádio e Televisão de Portugal | rtp.pt | broadcaster
SIC Notícias; SIC | sicnoticias.pt, sic.pt | broadcaster
TVI; TVI24; CNN Portugal | cnnportugal.iol.pt, tvi.iol.pt | broadcaster
Rádio Renascença; Renascença | rr.pt | broadcaster
TSF; TSF Rádio Notícias | tsf.pt | broadcaster
Público (Portugal); Público | publico.pt | newspaper
Expresso; Expresso (Portugal) | expresso.pt | newspaper
Diário de Notícias; Diário de Notícias (Portugal); DN | dn.pt | newspaper
Jornal de Notícias; JN | jn.pt | newspaper
Correio da Manhã; CM; CMTV | cmjornal.pt | newspaper
Jornal de Negócios; Negócios | jornaldenegocios.pt | newspaper
A Bola | abola.pt | newspaper
Record; Record (Portugal) | record.pt | newspaper
Observador | observador.pt | online
ECO; ECO Economia Online | eco.sapo.pt | online
SAPO; Sapo 24; SAPO24 | sapo.pt | online
Sábado | sabado.pt | magazine
Visão | visao.pt | magazine
Polígrafo | poligrafo.sapo.pt | fact-checker
Viral Check | viralcheck.pt | fact-checker

# IT
RAI; Rai; Rai News; RaiNews; Rainews24; Tg1; Tg3 | rainews.it, rai.it | broadcaster
Mediaset; TgCom24; Tgcom24; Tg5 | tgcom24.mediaset.it, mediaset.it | broadcaster
Sky TG24; Sky Tg24 | tg24.sky.it | broadcaster
La7; Tg La7 | la7.it | broadcaster
Radio Radicale | radioradicale.it | broadcaster
Vatican News; Radio Vaticana | vaticannews.va | broadcaster
Corriere della Sera; il Corriere; Il Corriere; Corriere | corriere.it | newspaper
la Repubblica; La Repubblica; Repubblica | repubblica.it | newspaper
La Stampa; Stampa | lastampa.it | newspaper
Il Sole 24 Ore; Sole 24 Ore | ilsole24ore.com | newspaper
Il Messaggero; Messaggero | ilmessaggero.it | newspaper
Il Giornale | ilgiornale.it | newspaper
Il Fatto Quotidiano; Fatto Quotidiano | ilfattoquotidiano.it | newspaper
Libero; Libero Quotidiano | liberoquotidiano.it | newspaper
Il Foglio | ilfoglio.it | newspaper
il manifesto; Il Manifesto | ilmanifesto.it | newspaper
Avvenire | avvenire.it | newspaper
Il Mattino; Il Mattino (Napoli) | ilmattino.it | newspaper
Il Resto del Carlino; Quotidiano Nazionale; QN | quotidiano.net, ilrestodelcarlino.it | newspaper
La Nazione | lanazione.it | newspaper
Il Secolo XIX | ilsecoloxix.it | newspaper
Il Gazzettino | ilgazzettino.it | newspaper
La Verità | laverita.info | newspaper
Domani; Domani (Roma) | editorialedomani.it | newspaper
La Gazzetta dello Sport; Gazzetta dello Sport | gazzetta.it | newspaper
Corriere dello Sport | corrieredellosport.it | newspaper
Il Post | ilpost.it | online
Fanpage; Fanpage.it | fanpage.it | online
HuffPost Italia; Huffington Post Italia | huffingtonpost.it | online
Linkiesta | linkiesta.it | online
Today.it | today.it | online
Open; Open.online | open.online | online
L'Espresso | lespresso.it | magazine
Panorama | panorama.it | magazine
Internazionale | internazionale.it | magazine
Wired Italia | wired.it | magazine
Pagella Politica; Facta; Facta.news | pagellapolitica.it, facta.news | fact-checker
Butac; BUTAC | butac.it | fact-checker
Governo italiano; Palazzo Chigi | governo.it | government
Istat; ISTAT | istat.it | government

# VA
L'Osservatore Romano | osservatoreromano.va | newspaper
Holy See Press Office; Sala Stampa | press.vatican.va | government

# SM
San Marino RTV | sanmarinortv.sm | broadcaster

# MT
Times of Malta; The Times of Malta | timesofmalta.com | newspaper
Malta Today; MaltaToday | maltatoday.com.mt | newspaper
Malta Independent; The Malta Independent | independent.com.mt | newspaper

# GR
ERT; ERT News; ΕΡΤ | ert.gr, ertnews.gr | broadcaster
SKAI; ΣΚΑΪ | skai.gr | broadcaster
Kathimerini; Η Καθημερινή; Καθημερινή; ekathimerini | kathimerini.gr, ekathimerini.com | newspaper
Ta Nea; Τα Νέα | tanea.gr | newspaper
To Vima; Το Βήμα | tovima.gr, tovima.com | newspaper
Proto Thema; Πρώτο Θέμα | protothema.gr | newspaper
Efimerida ton Syntakton; Εφημερίδα των Συντακτών; EFSYN | efsyn.gr | newspaper
Naftemporiki; Ναυτεμπορική | naftemporiki.gr | newspaper
Ellinika Hoaxes; Greece Fact Check | ellinikahoaxes.gr | fact-checker
Greece Fact Check | factchecker.gr | fact-checker
FactReview | factreview.gr | fact-checker

# CY
Cyprus Mail | cyprus-mail.com | newspaper
Politis; Πολίτης | politis.com.cy | newspaper
Philenews; Phileleftheros; Φιλελεύθερος | philenews.com | newspaper

# TR
TRT; TRT Haber; TRT World | trthaber.com, trtworld.com, trt.net.tr | broadcaster
NTV (Türkiye); NTV | ntv.com.tr | broadcaster
CNN Türk; CNN Turk; CNNTürk | cnnturk.com | broadcaster
Habertürk; Haberturk; HaberTürk | haberturk.com | broadcaster
Halk TV | halktv.com.tr | broadcaster
Hürriyet; Hurriyet | hurriyet.com.tr | newspaper
Hürriyet Daily News; Hurriyet Daily News | hurriyetdailynews.com | newspaper
Milliyet | milliyet.com.tr | newspaper
Sabah | sabah.com.tr | newspaper
Daily Sabah | dailysabah.com | newspaper
Cumhuriyet | cumhuriyet.com.tr | newspaper
Sözcü; Sozcu | sozcu.com.tr | newspaper
Yeni Şafak; Yeni Safak | yenisafak.com | newspaper
Birgün; BirGün | birgun.net | newspaper
Evrensel | evrensel.net | newspaper
Today's Zaman; Zaman | zaman.com.tr, todayszaman.com | newspaper
T24 | t24.com.tr | online
Bianet | bianet.org | online
Diken | diken.com.tr | online
Medyascope | medyascope.tv | online
Ahval | ahvalnews.com | online
Teyit; Teyit.org | teyit.org | fact-checker
Doğruluk Payı | dogrulukpayi.com | fact-checker
Doğrula | dogrula.org | fact-checker
`;
