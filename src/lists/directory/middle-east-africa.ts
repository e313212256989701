/** Publishers of the Middle East and Africa. How a line is read is said in `../read-facts.ts`. */
export const middleEastAndAfrica = `
# QA
Al Jazeera; Aljazeera; Al-Jazeera; Al Jazeera English; AJE; الجزيرة; قناة الجزيرة; الجزيرة نت; AJ+ | aljazeera.com, aljazeera.net | broadcaster
The Peninsula; The Peninsula (Qatar) | thepeninsulaqatar.com | newspaper
Gulf Times | gulf-times.com | newspaper

# SA
Al Arabiya; Al-Arabiya; العربية; قناة العربية; Al Arabiya English | alarabiya.net | broadcaster
Asharq Al-Awsat; Asharq al-Awsat; الشرق الأوسط; صحيفة الشرق الأوسط | aawsat.com | newspaper
Arab News; عرب نيوز | arabnews.com | newspaper
Saudi Gazette | saudigazette.com.sa | newspaper
Okaz; عكاظ | okaz.com.sa | newspaper

# AE
Sky News Arabia; سكاي نيوز عربية; سكاي نيوز | skynewsarabia.com | broadcaster
The National (Abu Dhabi); The National | thenationalnews.com, thenational.ae | newspaper
Gulf News | gulfnews.com | newspaper
Khaleej Times | khaleejtimes.com | newspaper
Al Bayan; البيان | albayan.ae | newspaper
Al-Ittihad; الاتحاد | alittihad.ae | newspaper

# KW
Al-Qabas; القبس | alqabas.com | newspaper
Al Rai; الراي | alraimedia.com | newspaper
Kuwait Times | kuwaittimes.com | newspaper

# BH
Bahrain News Agency; BNA; وكالة أنباء البحرين; بنا | bna.bh | agency
Gulf Daily News | gdnonline.com | newspaper

# OM
Oman News Agency; ONA; وكالة الأنباء العمانية | omannews.gov.om | agency
Times of Oman | timesofoman.com | newspaper

# YE
Saba; Saba News Agency; وكالة سبأ; سبأ | sabanews.net, saba.ye | agency

# IQ
Iraqi News Agency; INA; وكالة الأنباء العراقية; واع | ina.iq | agency
Rudaw; روداو | rudaw.net | broadcaster
Kurdistan 24; Kurdistan24 | kurdistan24.net | broadcaster
Shafaq News; شفق نيوز | shafaq.com | agency
Tech 4 Peace; Tech4Peace; التقنية من أجل السلام | t4p.co | fact-checker

# SY
Enab Baladi; عنب بلدي | enabbaladi.net | online
Verify-Sy; Verify Syria; تأكد | verify-sy.com | fact-checker
Syrian Observatory for Human Rights; SOHR; المرصد السوري لحقوق الإنسان | syriahr.com | online

# LB
An-Nahar; النهار | annahar.com | newspaper
Al-Akhbar; الأخبار | al-akhbar.com | newspaper
L'Orient-Le Jour; L'Orient Today; L'Orient le Jour | lorientlejour.com | newspaper
The Daily Star (Lebanon); The Daily Star; Daily Star | dailystar.com.lb | newspaper
Al-Manar; المنار; Al Manar | almanar.com.lb | broadcaster
Al Mayadeen; Al-Mayadeen; الميادين | almayadeen.net | broadcaster
Sawab | sawablb.com | fact-checker

# JO
The Jordan Times; Jordan Times | jordantimes.com | newspaper
Al Ghad; الغد | alghad.com | newspaper
Roya News; رؤيا | royanews.tv | broadcaster
Misbar; مسبار | misbar.com | fact-checker

# PS
Palestine Chronicle; The Palestine Chronicle | palestinechronicle.com | online
Al-Quds; القدس; صحيفة القدس | alquds.com | newspaper
Kashif | kashif.ps | fact-checker

# IL
Kan; Kan News; כאן; Israeli Public Broadcasting Corporation | kan.org.il | broadcaster
Channel 12 (Israel); N12; Keshet 12; חדשות 12 | mako.co.il, n12.co.il | broadcaster
Channel 13 (Israel); Reshet 13; חדשות 13 | 13tv.co.il | broadcaster
i24NEWS; i24 News | i24news.tv | broadcaster
Haaretz; Ha'aretz; הארץ | haaretz.com, haaretz.co.il | newspaper
The Jerusalem Post; Jerusalem Post; JPost; The Post | jpost.com | newspaper
The Times of Israel; Times of Israel | timesofisrael.com | online
Yedioth Ahronoth; Ynet; ynet; Ynetnews; ידיעות אחרונות | ynet.co.il, ynetnews.com | newspaper
Israel Hayom; ישראל היום | israelhayom.com, israelhayom.co.il | newspaper
Maariv; Ma'ariv; מעריב | maariv.co.il | newspaper
Globes; Globes (Israel) | globes.co.il | newspaper
Arutz Sheva; Israel National News | israelnationalnews.com | online
+972 Magazine; 972 Magazine | 972mag.com | magazine
DEBKAfile; Debkafile; DEBKA | debka.com | online
Jewish News Syndicate; JNS | jns.org | agency
The Whistle; Globes HaMashrokit | thewhistle.globes.co.il | fact-checker

# IR
Press TV; PressTV | presstv.ir, presstv.com | broadcaster
IRIB; IRIB News | iribnews.ir | broadcaster
Tehran Times; The Tehran Times | tehrantimes.com | newspaper
Kayhan; کیهان | kayhan.ir | newspaper
Factnameh; فکت‌نامه | factnameh.com | fact-checker

# AF
TOLOnews; Tolo News | tolonews.com | broadcaster
Khaama Press; Khaama | khaama.com | online
Pajhwok Afghan News; Pajhwok | pajhwok.com | agency

# EG
Al-Ahram; Al Ahram; الأهرام; Ahram Online | ahram.org.eg | newspaper
Al-Masry Al-Youm; المصري اليوم; Egypt Independent | almasryalyoum.com, egyptindependent.com | newspaper
Youm7; اليوم السابع | youm7.com | newspaper
Al-Akhbar (Egypt); Akhbar el-Yom; أخبار اليوم | akhbarelyom.com | newspaper
Daily News Egypt | dailynewsegypt.com | newspaper
Mada Masr; مدى مصر | madamasr.com | online
Matsda2sh; متصدقش | matsda2sh.com | fact-checker
AkhbarMeter | akhbarmeter.org | fact-checker

# LY
The Libya Observer; Libya Observer | libyaobserver.ly | online
LANA; Libyan News Agency; وال | lana.gov.ly | agency
Annir | annir.ly | fact-checker

# TN
Nawaat; نواة | nawaat.org | online
La Presse de Tunisie; La Presse (Tunisie) | lapresse.tn | newspaper
Mosaïque FM; Mosaique FM; موزاييك | mosaiquefm.net | broadcaster

# DZ
El Watan; الوطن | elwatan.dz, elwatan.com | newspaper
El Moudjahid | elmoudjahid.dz | newspaper
Echorouk; الشروق | echoroukonline.com | newspaper
TSA; Tout sur l'Algérie | tsa-algerie.com | online

# MA
Hespress; هسبريس | hespress.com | online
Le360; Le 360 | le360.ma | online
Le Matin; Le Matin (Maroc) | lematin.ma | newspaper
Médias24; Medias24 | medias24.com | online

# SD
SUNA; Sudan News Agency; سونا | suna-sd.net | agency
Sudan Tribune | sudantribune.com | online
Radio Dabanga; Dabanga | dabangasudan.org | broadcaster

# NG
The Punch; Punch; Punch Nigeria; PUNCH | punchng.com | newspaper
Vanguard; Vanguard (Nigeria); Vanguard News | vanguardngr.com | newspaper
The Guardian (Nigeria); The Guardian Nigeria; Guardian Nigeria; The Guardian | guardian.ng | newspaper
This Day; ThisDay; THISDAY | thisdaylive.com | newspaper
Daily Trust | dailytrust.com | newspaper
The Nation (Nigeria); The Nation | thenationonlineng.net | newspaper
Premium Times; Premium Times (Nigeria) | premiumtimesng.com | online
Sahara Reporters; SaharaReporters | saharareporters.com | online
TheCable; The Cable | thecable.ng | online
Channels Television; Channels TV | channelstv.com | broadcaster
Dubawa | dubawa.org | fact-checker
FactCheckHub | factcheckhub.com | fact-checker

# GH
Graphic Online; Daily Graphic | graphic.com.gh | newspaper
GhanaWeb | ghanaweb.com | online
Joy News; JoyNews; MyJoyOnline; Joy FM | myjoyonline.com | broadcaster
GhanaFact | ghanafact.com | fact-checker

# KE
Daily Nation; Nation (Kenya); Nation Media Group; The Daily Nation; The Nation | nation.africa | newspaper
The Standard (Kenya); The Standard | standardmedia.co.ke | newspaper
The Star (Kenya); The Star | the-star.co.ke | newspaper
Citizen TV; Citizen Digital | citizen.digital | broadcaster
Capital FM; Capital FM Kenya | capitalfm.co.ke | broadcaster
The East African; East African | theeastafrican.co.ke | newspaper
PesaCheck | pesacheck.org | fact-checker

# UG
Daily Monitor; Daily Monitor (Uganda); The Monitor | monitor.co.ug | newspaper
New Vision; The New Vision | newvision.co.ug | newspaper

# TZ
The Citizen; The Citizen (Tanzania) | thecitizen.co.tz | newspaper
Daily News (Tanzania); Daily News | dailynews.co.tz | newspaper

# RW
The New Times; The New Times (Rwanda) | newtimes.co.rw | newspaper
KT Press | ktpress.rw | online

# ET
The Reporter (Ethiopia); The Reporter | thereporterethiopia.com | newspaper
Addis Standard | addisstandard.com | online
Fana Broadcasting; FBC | fanabc.com, fanamc.com | broadcaster
HaqCheck | haqcheck.org | fact-checker

# SO
Garowe Online | garoweonline.com | online
Hiiraan Online | hiiraan.com | online
Goobjoog | goobjoog.com | broadcaster

# SN
Le Soleil; Le Soleil (Sénégal) | lesoleil.sn | newspaper
Seneweb | seneweb.com | online
Dakaractu | dakaractu.com | online
Africa Check | africacheck.org | fact-checker

# CI
Fraternité Matin; FratMat | fratmat.info | newspaper
Abidjan.net | abidjan.net | online

# ML
Journal du Mali | journaldumali.com | newspaper
Malijet | malijet.com | online

# BF
LeFaso.net; Lefaso | lefaso.net | online
Faso Check | fasocheck.org | fact-checker

# CM
Cameroon Tribune | cameroon-tribune.cm | newspaper
Journal du Cameroun | journalducameroun.com | online

# CD
Radio Okapi | radiookapi.net | broadcaster
Actualité.cd; Actualite.cd | actualite.cd | online
Congo Check | congocheck.net | fact-checker
Eleza Fact | elezafact.cd | fact-checker
Balobaki Check | balobakicheck.com | fact-checker

# AO
Jornal de Angola | jornaldeangola.ao | newspaper
Angop; ANGOP | angop.ao | agency

# MZ
Notícias (Moçambique); Jornal Notícias | jornalnoticias.co.mz | newspaper
Club of Mozambique | clubofmozambique.com | online

# ZW
The Herald (Zimbabwe); The Herald | herald.co.zw | newspaper
NewsDay (Zimbabwe); NewsDay | newsday.co.zw | newspaper
ZimFact | zimfact.org | fact-checker

# ZM
Lusaka Times | lusakatimes.com | online
Zambia Daily Mail | daily-mail.co.zm | newspaper

# BW
Mmegi | mmegi.bw | newspaper

# NA
The Namibian; Namibian | namibian.com.na | newspaper

# ZA
SABC; SABC News; South African Broadcasting Corporation | sabcnews.com, sabc.co.za | broadcaster
eNCA | enca.com | broadcaster
Newzroom Afrika | newzroomafrika.tv | broadcaster
News24; News24 (South Africa) | news24.com | online
Mail & Guardian; Mail and Guardian; M&G | mg.co.za | newspaper
Sunday Times (South Africa); Sunday Times; TimesLIVE; Times Live; The Sowetan; SowetanLIVE | timeslive.co.za, sowetanlive.co.za | newspaper
The Star (Johannesburg); The Star; IOL; Independent Online; Cape Times | iol.co.za | newspaper
Business Day; Business Day (South Africa); BusinessLIVE | businesslive.co.za | newspaper
Daily Maverick; The Daily Maverick | dailymaverick.co.za | online
The Citizen (South Africa); The Citizen | citizen.co.za | newspaper
amaBhungane | amabhungane.org | online
GroundUp | groundup.org.za | online
The South African | thesouthafrican.com | online
allAfrica; AllAfrica; allAfrica.com | allafrica.com | online

# MU
L'Express (Maurice); L'Express; lexpress.mu | lexpress.mu | newspaper

# MG
L'Express de Madagascar | lexpress.mg | newspaper
Midi Madagasikara | midi-madagasikara.mg | newspaper
`;
