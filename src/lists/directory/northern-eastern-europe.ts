/** Publishers of northern and eastern Europe, the Caucasus and Central Asia. How a line is read is said in `../read-facts.ts`. */
export const northernAndEasternEurope = `
# SE
Sveriges Television; SVT; SVT Nyheter | svt.se | broadcaster
Sveriges Radio; SR; Ekot; Sveriges Radio Ekot | sverigesradio.se, sr.se | broadcaster
TV4; TV4 Nyheterna; TV4Nyheterna | tv4.se | broadcaster
Dagens Nyheter; DN (Sverige); DN | dn.se | newspaper
Svenska Dagbladet; SvD | svd.se | newspaper
Aftonbladet | aftonbladet.se | newspaper
Expressen | expressen.se | newspaper
Göteborgs-Posten; GP | gp.se | newspaper
Sydsvenskan | sydsvenskan.se | newspaper
Dagens Industri; Di | di.se | newspaper
Omni; Omni.se | omni.se | online
The Local; The Local Sweden | thelocal.se, thelocal.com, thelocal.de, thelocal.fr | online
Nyheter Idag | nyheteridag.se | online
Källkritikbyrån | kallkritikbyran.se | fact-checker

# NO
NRK; Norsk rikskringkasting | nrk.no | broadcaster
TV 2 (Norge); TV2 (Norge); TV 2 | tv2.no | broadcaster
Aftenposten | aftenposten.no | newspaper
Verdens Gang; VG | vg.no | newspaper
Dagbladet | dagbladet.no | newspaper
Dagens Næringsliv; DN (Norge); DN | dn.no | newspaper
Bergens Tidende; BT (Norge) | bt.no | newspaper
Klassekampen | klassekampen.no | newspaper
Nettavisen | nettavisen.no | online
Faktisk.no; Faktisk | faktisk.no | fact-checker

# DK
Danmarks Radio; DR; DR Nyheder | dr.dk | broadcaster
TV 2 (Danmark); TV 2; TV2 | tv2.dk | broadcaster
Politiken | politiken.dk | newspaper
Berlingske; Berlingske Tidende | berlingske.dk | newspaper
Jyllands-Posten; Jyllands Posten | jp.dk, jyllands-posten.dk | newspaper
Ekstra Bladet | ekstrabladet.dk | newspaper
B.T.; BT; BT (Danmark) | bt.dk | newspaper
Information; Dagbladet Information | information.dk | newspaper
Børsen | borsen.dk | newspaper
Altinget | altinget.dk | online
TjekDet; TjekDet.dk | tjekdet.dk | fact-checker

# FI
Yle; YLE; Yle Uutiset; Yle News | yle.fi | broadcaster
MTV Uutiset; MTV3 | mtvuutiset.fi | broadcaster
Helsingin Sanomat; HS | hs.fi | newspaper
Ilta-Sanomat | is.fi | newspaper
Iltalehti; IL | iltalehti.fi | newspaper
Aamulehti | aamulehti.fi | newspaper
Hufvudstadsbladet; HBL | hbl.fi | newspaper
Kauppalehti | kauppalehti.fi | newspaper
Faktabaari | faktabaari.fi | fact-checker

# IS
RÚV; Ríkisútvarpið | ruv.is | broadcaster
Morgunblaðið; mbl.is | mbl.is | newspaper
Vísir | visir.is | online

# EE
ERR; ERR News; Eesti Rahvusringhääling | err.ee | broadcaster
Postimees | postimees.ee | newspaper
Õhtuleht | ohtuleht.ee | newspaper
Delfi (Eesti); Delfi; Eesti Päevaleht | delfi.ee | online
Provereno; Проверено.Медиа; Provereno.Media | provereno.media | fact-checker

# LV
LSM; LSM.lv; Latvijas Televīzija | lsm.lv | broadcaster
Diena | diena.lv | newspaper
Delfi (Latvija); Delfi | delfi.lv | online
Meduza; Медуза | meduza.io | online
Re:Baltica | rebaltica.lv | fact-checker

# LT
LRT; LRT.lt | lrt.lt | broadcaster
Lietuvos rytas; Lrytas | lrytas.lt | newspaper
15min; 15min.lt | 15min.lt | online
Delfi (Lietuva); Delfi | delfi.lt | online

# PL
TVP; TVP Info; Telewizja Polska; TVP World | tvp.info, tvp.pl, tvpworld.com | broadcaster
TVN24; TVN; TVN 24 | tvn24.pl | broadcaster
Polsat News; Polsat | polsatnews.pl | broadcaster
RMF FM; RMF; RMF24 | rmf24.pl | broadcaster
Radio ZET | wiadomosci.radiozet.pl, radiozet.pl | broadcaster
TOK FM; Tok FM | tokfm.pl | broadcaster
Polskie Radio; Polskie Radio 24 | polskieradio.pl, polskieradio24.pl | broadcaster
Gazeta Wyborcza; Wyborcza; Wyborcza.pl | wyborcza.pl | newspaper
Rzeczpospolita | rp.pl | newspaper
Dziennik Gazeta Prawna; DGP | gazetaprawna.pl | newspaper
Fakt; Fakt (Polska) | fakt.pl | newspaper
Super Express; Super Express (Polska) | se.pl | newspaper
Gazeta Polska; Gazeta Polska Codziennie | gazetapolska.pl | newspaper
Puls Biznesu | pb.pl | newspaper
Onet; Onet.pl | onet.pl | online
Wirtualna Polska; WP; WP.pl | wp.pl | online
Interia; Interia.pl | interia.pl | online
Gazeta.pl | gazeta.pl | online
OKO.press | oko.press | online
Notes from Poland | notesfrompoland.com | online
Polityka | polityka.pl | magazine
Newsweek Polska | newsweek.pl | magazine
Wprost | wprost.pl | magazine
Do Rzeczy | dorzeczy.pl | magazine
Tygodnik Powszechny | tygodnikpowszechny.pl | magazine
Demagog; Demagog.org.pl | demagog.org.pl | fact-checker
Konkret24 | konkret24.tvn24.pl | fact-checker
FakeNews.pl | fakenews.pl | fact-checker
Pravda Association; Stowarzyszenie Pravda | pravda.org.pl | fact-checker

# CZ
Česká televize; ČT; ČT24 | ceskatelevize.cz, ct24.ceskatelevize.cz | broadcaster
Český rozhlas; iROZHLAS; Radio Prague | irozhlas.cz, rozhlas.cz, radio.cz | broadcaster
Mladá fronta DNES; MF DNES; iDNES; iDNES.cz | idnes.cz | newspaper
Lidové noviny; Lidovky | lidovky.cz | newspaper
Hospodářské noviny; HN (Česko) | hn.cz, ihned.cz | newspaper
Právo; Novinky; Novinky.cz | novinky.cz | newspaper
Deník N | denikn.cz | newspaper
Aktuálně.cz; Aktuálně | aktualne.cz | online
Seznam Zprávy | seznamzpravy.cz | online
Respekt | respekt.cz | magazine
Demagog.cz | demagog.cz | fact-checker

# SK
RTVS; STVR | rtvs.sk, stvr.sk | broadcaster
SME; denník SME; Sme | sme.sk | newspaper
Pravda (Slovensko); Pravda | pravda.sk | newspaper
Denník N | dennikn.sk | newspaper
Aktuality.sk; Aktuality | aktuality.sk | online
Demagog.sk | demagog.sk | fact-checker

# HU
Telex; Telex.hu | telex.hu | online
Index; Index.hu | index.hu | online
24.hu | 24.hu | online
444; 444.hu | 444.hu | online
HVG; hvg.hu | hvg.hu | magazine
Magyar Nemzet | magyarnemzet.hu | newspaper
Népszava | nepszava.hu | newspaper
Origo; Origo.hu | origo.hu | online
Lakmusz | lakmusz.hu | fact-checker

# RO
TVR; TVR Info; Televiziunea Română | tvr.ro, tvrinfo.ro | broadcaster
Digi24 | digi24.ro | broadcaster
Antena 3 CNN; Antena 3 (România) | antena3.ro | broadcaster
Adevărul; Adevarul | adevarul.ro | newspaper
Libertatea | libertatea.ro | newspaper
HotNews; HotNews.ro; Hotnews | hotnews.ro | online
G4Media; G4Media.ro | g4media.ro | online
Factual.ro | factual.ro | fact-checker

# MD
Moldova 1; TRM | moldova1.md, trm.md | broadcaster
Ziarul de Gardă | zdg.md | newspaper
StopFals | stopfals.md | fact-checker

# BG
BNT; БНТ | bnt.bg, bntnews.bg | broadcaster
bTV; bTV Новините | btvnovinite.bg | broadcaster
Dnevnik; Дневник | dnevnik.bg | newspaper
24 Chasa; 24 часа | 24chasa.bg | newspaper
Capital; Капитал | capital.bg | newspaper

# HR
HRT; Hrvatska radiotelevizija | hrt.hr, vijesti.hrt.hr | broadcaster
Jutarnji list; Jutarnji | jutarnji.hr | newspaper
Večernji list; Večernji | vecernji.hr | newspaper
24sata; 24 sata | 24sata.hr | newspaper
Index.hr | index.hr | online
Faktograf | faktograf.hr | fact-checker

# SI
RTV Slovenija; RTV SLO; MMC RTV SLO | rtvslo.si | broadcaster
Delo | delo.si | newspaper
Dnevnik (Slovenija); Dnevnik | dnevnik.si | newspaper
Oštro; Razkrinkavanje | ostro.si, razkrinkavanje.si | fact-checker

# RS
RTS (Srbija); Radio-televizija Srbije; РТС; RTS | rts.rs | broadcaster
B92 | b92.net | broadcaster
N1; N1 Info | n1info.rs, n1info.com | broadcaster
Politika; Политика | politika.rs | newspaper
Blic | blic.rs | newspaper
Danas; Danas (Srbija) | danas.rs | newspaper
Kurir | kurir.rs | newspaper
Raskrikavanje | raskrikavanje.rs | fact-checker
Istinomer | istinomer.rs | fact-checker
FakeNews Tragač | fakenews.rs | fact-checker

# BA
Klix; Klix.ba | klix.ba | online
Oslobođenje | oslobodjenje.ba | newspaper
Dnevni avaz; Avaz | avaz.ba | newspaper
Raskrinkavanje; Istinomjer | raskrinkavanje.ba, istinomjer.ba | fact-checker

# ME
Vijesti; Vijesti (Crna Gora) | vijesti.me | newspaper
Raskrinkavanje.me | raskrinkavanje.me | fact-checker

# MK
MIA (North Macedonia); MIA | mia.mk | agency
Truthmeter; Vistinomer; Вистиномер | truthmeter.mk, vistinomer.mk | fact-checker

# AL
RTSH | rtsh.al | broadcaster
Balkan Insight; BIRN | balkaninsight.com | online
Faktoje | faktoje.al | fact-checker

# XK
Koha Ditore; Koha | koha.net | newspaper
Prishtina Insight | prishtinainsight.com | online
Hibrid.info | hibrid.info | fact-checker

# RU
Channel One; Первый канал; Channel One Russia | 1tv.ru | broadcaster
Vesti; Вести; Вести.ру; Россия 24; Россия 1 | vesti.ru | broadcaster
RT; Russia Today; RT.com; RT Deutsch; RT DE | rt.com | broadcaster
NTV (Russia); НТВ | ntv.ru | broadcaster
TV Rain; Dozhd; Дождь; TVRain | tvrain.tv, tvrain.ru | broadcaster
Echo of Moscow; Эхо Москвы; Ekho Moskvy | echofm.online, echo.msk.ru | broadcaster
Kommersant; Коммерсантъ; Коммерсант; Ъ | kommersant.ru | newspaper
Vedomosti; Ведомости | vedomosti.ru | newspaper
Izvestia; Известия | iz.ru | newspaper
Komsomolskaya Pravda; Комсомольская правда; КП | kp.ru | newspaper
Moskovsky Komsomolets; Московский комсомолец; МК | mk.ru | newspaper
Rossiyskaya Gazeta; Российская газета; РГ | rg.ru | newspaper
Novaya Gazeta; Новая газета; Novaya Gazeta Europe | novayagazeta.ru, novayagazeta.eu | newspaper
Nezavisimaya Gazeta; Независимая газета | ng.ru | newspaper
Argumenty i Fakty; Аргументы и факты; АиФ | aif.ru | newspaper
Pravda (Russia); Pravda; Правда; Pravda.ru | pravda.ru | newspaper
The Moscow Times; Moscow Times | themoscowtimes.com | newspaper
RBC; РБК; RBK | rbc.ru | online
Lenta.ru; Лента.ру; Lenta | lenta.ru | online
Gazeta.ru; Газета.Ru; Газета.ру | gazeta.ru | online
Fontanka; Фонтанка; Фонтанка.ру | fontanka.ru | online
Mediazona; Медиазона | zona.media | online
The Insider (Russia); The Insider | theins.ru, theins.press | online
Strategic Culture Foundation; Strategic Culture | strategic-culture.su, strategic-culture.org | online
Kremlin; Кремль; Президент России | kremlin.ru | government

# UA
Suspilne; Суспільне; Суспільне Новини | suspilne.media | broadcaster
Ukrainska Pravda; Ukrayinska Pravda; Українська правда; Украинская правда | pravda.com.ua | online
The Kyiv Independent; Kyiv Independent | kyivindependent.com | online
Kyiv Post; Kiev Post | kyivpost.com | newspaper
Hromadske; Громадське | hromadske.ua | broadcaster
Zerkalo Nedeli; Дзеркало тижня; Зеркало недели; ZN.UA | zn.ua | newspaper
LIGA.net; Liga.net | liga.net | online
NV; New Voice of Ukraine; НВ; The New Voice of Ukraine | nv.ua | magazine
StopFake | stopfake.org | fact-checker
VoxCheck; VoxUkraine | voxukraine.org | fact-checker

# BY
Zerkalo; Зеркало; Tut.by | zerkalo.io, tut.by | online
Nasha Niva; Наша Ніва | nashaniva.com | newspaper

# GE
Civil Georgia; Civil.ge | civil.ge | online
Rustavi 2 | rustavi2.ge | broadcaster
MythDetector; Myth Detector | mythdetector.com, mythdetector.ge | fact-checker
FactCheck Georgia | factcheck.ge | fact-checker

# AM
CivilNet | civilnet.am | online
Hetq | hetq.am | online

# AZ
Turan; Turan News Agency | turan.az | agency

# KZ
Tengrinews; Тengrinews; Tengri News | tengrinews.kz | online
Factcheck.kz | factcheck.kz | fact-checker

# UZ
Gazeta.uz | gazeta.uz | online
Kun.uz | kun.uz | online

# KG
24.kg | 24.kg | agency
Kloop | kloop.kg | online
`;
