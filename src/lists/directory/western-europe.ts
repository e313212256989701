/** Publishers of western, central and southern Europe. How a line is read is said in `../read-facts.ts`. */
export const westernEurope = `
# DE
Der Spiegel; Spiegel; SPIEGEL; Spiegel Online; SPIEGEL ONLINE; DER SPIEGEL; Spiegel.de | spiegel.de | magazine
Tagesschau; ARD; tagesschau.de; ARD-aktuell; ARD-Tagesschau; Tagesthemen | tagesschau.de, ard.de | broadcaster
ZDF; ZDFheute; ZDF heute; heute-journal | zdf.de, zdfheute.de | broadcaster
Deutschlandfunk; DLF; Deutschlandfunk Kultur; Deutschlandradio | deutschlandfunk.de, deutschlandfunkkultur.de | broadcaster
Deutsche Welle; DW; DW News | dw.com | broadcaster
Norddeutscher Rundfunk; NDR | ndr.de | broadcaster
Westdeutscher Rundfunk; WDR | wdr.de | broadcaster
Bayerischer Rundfunk; BR; BR24 | br.de | broadcaster
Mitteldeutscher Rundfunk; MDR | mdr.de | broadcaster
Südwestrundfunk; SWR | swr.de | broadcaster
Rundfunk Berlin-Brandenburg; RBB; rbb; rbb24 | rbb24.de, rbb-online.de | broadcaster
Hessischer Rundfunk; HR; hessenschau | hessenschau.de, hr.de | broadcaster
n-tv; ntv; NTV (Deutschland) | n-tv.de | broadcaster
RTL; RTL.de; RTL (Deutschland) | rtl.de | broadcaster
Bild; BILD; Bild-Zeitung; BILD-Zeitung; Bild am Sonntag; Bild.de | bild.de | newspaper
Frankfurter Allgemeine Zeitung; FAZ; F.A.Z.; Frankfurter Allgemeine; FAZ.NET; Frankfurter Allgemeine Sonntagszeitung; FAS | faz.net | newspaper
Süddeutsche Zeitung; SZ; Süddeutsche; sueddeutsche.de | sueddeutsche.de, sz.de | newspaper
Die Zeit; ZEIT; DIE ZEIT; Zeit Online; ZEIT ONLINE; Zeit | zeit.de | newspaper
Die Welt; WELT; DIE WELT; Welt Online; Welt am Sonntag; Welt | welt.de | newspaper
taz; die tageszeitung; taz.de; TAZ | taz.de | newspaper
Handelsblatt | handelsblatt.com | newspaper
Der Tagesspiegel; Tagesspiegel | tagesspiegel.de | newspaper
Frankfurter Rundschau; FR | fr.de | newspaper
Berliner Zeitung | berliner-zeitung.de | newspaper
Berliner Morgenpost | morgenpost.de | newspaper
Hamburger Abendblatt | abendblatt.de | newspaper
Hamburger Morgenpost; MOPO | mopo.de | newspaper
Kölner Stadt-Anzeiger; KStA | ksta.de | newspaper
Express (Köln); Express | express.de | newspaper
Rheinische Post; RP Online | rp-online.de | newspaper
Westdeutsche Allgemeine Zeitung; WAZ | waz.de | newspaper
Stuttgarter Zeitung | stuttgarter-zeitung.de | newspaper
Stuttgarter Nachrichten | stuttgarter-nachrichten.de | newspaper
Münchner Merkur; Merkur; Merkur.de | merkur.de | newspaper
Abendzeitung; AZ (München) | abendzeitung-muenchen.de | newspaper
Augsburger Allgemeine | augsburger-allgemeine.de | newspaper
Hannoversche Allgemeine Zeitung; HAZ; Hannoversche Allgemeine | haz.de | newspaper
Weser-Kurier | weser-kurier.de | newspaper
Neue Osnabrücker Zeitung; NOZ | noz.de | newspaper
Sächsische Zeitung | saechsische.de | newspaper
Leipziger Volkszeitung; LVZ | lvz.de | newspaper
Mitteldeutsche Zeitung; MZ | mz.de | newspaper
Badische Zeitung | badische-zeitung.de | newspaper
Rhein-Neckar-Zeitung; RNZ (Heidelberg) | rnz.de | newspaper
Nürnberger Nachrichten | nn.de | newspaper
RedaktionsNetzwerk Deutschland; RND | rnd.de | online
Funke Mediengruppe; Funke | funkemedien.de | newspaper
junge Welt; Junge Welt | jungewelt.de | newspaper
Neues Deutschland; nd; nd-aktuell | nd-aktuell.de | newspaper
Junge Freiheit | jungefreiheit.de | newspaper
Jungle World | jungle.world | newspaper
der Freitag; Freitag | freitag.de | newspaper
Focus; FOCUS; Focus Online; FOCUS Online | focus.de | magazine
Stern; stern; stern.de; Der Stern | stern.de | magazine
Wirtschaftswoche; WirtschaftsWoche; WiWo | wiwo.de | magazine
Manager Magazin; manager magazin | manager-magazin.de | magazine
Cicero | cicero.de | magazine
Spektrum der Wissenschaft; Spektrum; Spektrum.de | spektrum.de | magazine
t-online; T-Online; t-online.de | t-online.de | online
Netzpolitik.org; netzpolitik.org; Netzpolitik | netzpolitik.org | online
heise online; Heise; heise; heise.de; c't | heise.de | online
Golem; Golem.de | golem.de | online
Telepolis | telepolis.de | online
Übermedien | uebermedien.de | online
BILDblog; Bildblog | bildblog.de | online
Krautreporter | krautreporter.de | online
Tichys Einblick | tichyseinblick.de | online
Achse des Guten; achgut | achgut.com | online
NachDenkSeiten | nachdenkseiten.de | online
Wikinews; Wikinews.org | wikinews.org | online
CORRECTIV; Correctiv; CORRECTIV.Faktencheck | correctiv.org | fact-checker
Mimikama | mimikama.org, mimikama.at | fact-checker
ARD-faktenfinder; Faktenfinder; faktenfinder | tagesschau.de/faktenfinder, faktenfinder.tagesschau.de | fact-checker
dpa-Faktencheck; dpa Faktencheck | dpa-factchecking.com | fact-checker
#Faktenfuchs; BR24 Faktenfuchs; Faktenfuchs | br.de/nachrichten/faktenfuchs-faktencheck | fact-checker
Bundesregierung; Bundeskanzleramt | bundesregierung.de | government
Bundestag; Deutscher Bundestag | bundestag.de | government
Robert Koch-Institut; RKI | rki.de | government
Statistisches Bundesamt; Destatis | destatis.de | government
Bundesverfassungsgericht | bundesverfassungsgericht.de | government
Deutsches Ärzteblatt; Ärzteblatt | aerzteblatt.de | journal

# AT
ORF; Österreichischer Rundfunk; ORF.at; Zeit im Bild; ZiB | orf.at | broadcaster
Der Standard; DER STANDARD; derStandard.at | derstandard.at, derstandard.de | newspaper
Die Presse; Presse | diepresse.com | newspaper
Kronen Zeitung; Krone; Kronenzeitung; krone.at | krone.at | newspaper
Kurier; KURIER | kurier.at | newspaper
Kleine Zeitung | kleinezeitung.at | newspaper
Salzburger Nachrichten; SN | sn.at | newspaper
Heute (Österreich) | heute.at | newspaper
Oberösterreichische Nachrichten; OÖN | nachrichten.at | newspaper
profil | profil.at | magazine
Falter | falter.at | magazine
Medizin transparent | medizin-transparent.at | fact-checker

# CH
SRF; Schweizer Radio und Fernsehen | srf.ch | broadcaster
RTS; Radio Télévision Suisse; RTS Info | rts.ch | broadcaster
Swissinfo; SWI swissinfo.ch; swissinfo.ch | swissinfo.ch | broadcaster
Neue Zürcher Zeitung; NZZ; NZZ am Sonntag | nzz.ch | newspaper
Tages-Anzeiger; Tagesanzeiger; Tagi | tagesanzeiger.ch | newspaper
Blick; SonntagsBlick | blick.ch | newspaper
20 Minuten | 20min.ch | newspaper
Le Temps | letemps.ch | newspaper
Tribune de Genève | tdg.ch | newspaper
24 heures; 24heures | 24heures.ch | newspaper
Corriere del Ticino | cdt.ch | newspaper
Watson; watson | watson.ch | online
Republik | republik.ch | online
Die Weltwoche; Weltwoche | weltwoche.ch | magazine

# LI
Liechtensteiner Vaterland | vaterland.li | newspaper

# LU
Luxemburger Wort; Wort; wort.lu | wort.lu | newspaper
L'essentiel | lessentiel.lu | newspaper
RTL Luxembourg; RTL Lëtzebuerg | rtl.lu | broadcaster

# FR
France Télévisions; franceinfo; France Info; Franceinfo; France 2; France 3 | francetvinfo.fr, franceinfo.fr | broadcaster
France 24; France24 | france24.com | broadcaster
Radio France Internationale; RFI | rfi.fr | broadcaster
Radio France; France Inter; France Culture | radiofrance.fr, franceinter.fr | broadcaster
TF1; TF1 Info; LCI; TF1-LCI | tf1info.fr, tf1.fr, lci.fr | broadcaster
BFM TV; BFMTV; BFM | bfmtv.com | broadcaster
CNews; CNEWS | cnews.fr | broadcaster
Europe 1 | europe1.fr | broadcaster
RTL (France); RTL | rtl.fr | broadcaster
Euronews | euronews.com | broadcaster
Arte; ARTE | arte.tv | broadcaster
Le Monde; lemonde.fr | lemonde.fr | newspaper
Le Figaro; Figaro; lefigaro.fr | lefigaro.fr | newspaper
Libération; Liberation; Libé | liberation.fr | newspaper
Le Parisien; Aujourd'hui en France | leparisien.fr | newspaper
Les Échos; Les Echos | lesechos.fr | newspaper
La Croix | la-croix.com | newspaper
L'Humanité | humanite.fr | newspaper
L'Équipe; L'Equipe | lequipe.fr | newspaper
Ouest-France; Ouest France | ouest-france.fr | newspaper
Sud Ouest | sudouest.fr | newspaper
La Voix du Nord | lavoixdunord.fr | newspaper
La Dépêche du Midi; La Dépêche | ladepeche.fr | newspaper
Le Progrès | leprogres.fr | newspaper
Nice-Matin | nicematin.com | newspaper
20 Minutes | 20minutes.fr | newspaper
Le Journal du Dimanche; JDD; le JDD | lejdd.fr | newspaper
Le Canard enchaîné; Canard enchaîné | lecanardenchaine.fr | newspaper
Le Monde diplomatique; Monde diplomatique | monde-diplomatique.fr, mondediplo.com | newspaper
L'Express; L'Express (France) | lexpress.fr | magazine
L'Obs; Le Nouvel Observateur; Nouvel Obs; L'Obs (Le Nouvel Observateur) | nouvelobs.com | magazine
Le Point | lepoint.fr | magazine
Marianne | marianne.net | magazine
Paris Match | parismatch.com | magazine
Courrier international | courrierinternational.com | magazine
Charlie Hebdo | charliehebdo.fr | magazine
Valeurs actuelles | valeursactuelles.com | magazine
Jeune Afrique | jeuneafrique.com | magazine
Sciences et Avenir | sciencesetavenir.fr | magazine
Mediapart | mediapart.fr | online
HuffPost (France); Le HuffPost | huffingtonpost.fr | online
Slate.fr | slate.fr | online
Numerama | numerama.com | online
AFP Factuel; AFP Fact Check; AFP Faktencheck | factuel.afp.com, factcheck.afp.com, faktencheck.afp.com | fact-checker
Les Décodeurs; Decodeurs | lemonde.fr/les-decodeurs | fact-checker
CheckNews | liberation.fr/checknews | fact-checker
Les Observateurs; Les Observateurs de France 24 | observers.france24.com | fact-checker
Élysée; Présidence de la République | elysee.fr | government
Insee; INSEE | insee.fr | government
Les Surligneurs | lessurligneurs.eu | fact-checker

# MC
Monaco-Matin | monacomatin.mc | newspaper

# BE
VRT; VRT NWS; VRT Nieuws | vrt.be | broadcaster
RTBF; RTBF Info | rtbf.be | broadcaster
VTM Nieuws; VTM | vtm.be | broadcaster
De Standaard | standaard.be | newspaper
De Morgen | demorgen.be | newspaper
De Tijd | tijd.be | newspaper
Het Laatste Nieuws; HLN | hln.be | newspaper
Het Nieuwsblad; Nieuwsblad | nieuwsblad.be | newspaper
Gazet van Antwerpen; GVA | gva.be | newspaper
Le Soir | lesoir.be | newspaper
La Libre Belgique; La Libre | lalibre.be | newspaper
La Dernière Heure; DH; DH Les Sports | dhnet.be | newspaper
The Brussels Times; Brussels Times | brusselstimes.com | newspaper
Politico Europe; POLITICO Europe | politico.eu | online
EUobserver; EU Observer | euobserver.com | online
Euractiv; EURACTIV | euractiv.com | online
Knack | knack.be | magazine
European Commission; EU Commission; Europäische Kommission; Commission européenne | ec.europa.eu, commission.europa.eu | government
European Parliament; Europäisches Parlament; Parlement européen | europarl.europa.eu | government
NATO; OTAN | nato.int | government

# NL
NOS; NOS Nieuws; NOS Journaal; de NOS | nos.nl | broadcaster
RTL Nieuws | rtl.nl, rtlnieuws.nl | broadcaster
NPO Radio 1; NPO | npo.nl, nporadio1.nl | broadcaster
Omroep Brabant | omroepbrabant.nl | broadcaster
De Telegraaf; Telegraaf | telegraaf.nl | newspaper
de Volkskrant; De Volkskrant; Volkskrant | volkskrant.nl | newspaper
NRC; NRC Handelsblad | nrc.nl | newspaper
Trouw | trouw.nl | newspaper
Algemeen Dagblad; AD; het AD; AD.nl | ad.nl | newspaper
Het Parool; Parool | parool.nl | newspaper
Het Financieele Dagblad; FD; Financieele Dagblad | fd.nl | newspaper
De Limburger | limburger.nl | newspaper
NU.nl; Nu.nl | nu.nl | online
De Correspondent; The Correspondent | decorrespondent.nl | online
GeenStijl | geenstijl.nl | online
Follow the Money; FTM | ftm.nl | online
De Groene Amsterdammer; Groene Amsterdammer | groene.nl | magazine
Elsevier Weekblad; EW (Nederland) | ewmagazine.nl | magazine
Nieuwscheckers | nieuwscheckers.nl | fact-checker
Rijksoverheid | rijksoverheid.nl | government
Centraal Bureau voor de Statistiek; CBS (Nederland); CBS | cbs.nl | government
`;
