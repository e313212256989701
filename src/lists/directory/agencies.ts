/** News agencies and press-release wires of the world. How a line is read is said in `../read-facts.ts`. */
export const agencies = `
# -
AFP; Agence France-Presse; Agence France Presse; L'AFP | afp.com | agency
Inter Press Service; IPS; IPS News | ipsnews.net | agency
Religion News Service; RNS | religionnews.com | agency

# US
The Associated Press; AP; Associated Press; AP News; The AP; A.P.; Associated Press News | apnews.com, ap.org | agency
UPI; United Press International | upi.com | agency
Bloomberg; Bloomberg News; Bloomberg.com | bloomberg.com | agency
Dow Jones Newswires; Dow Jones | dowjones.com | agency
Tribune News Service; TNS; McClatchy-Tribune | tribunenewsservice.com | agency
Jewish Telegraphic Agency; The Jewish Telegraphic Agency; JTA | jta.org | agency
Catholic News Agency; CNA | catholicnewsagency.com | agency
PR Newswire; PRNewswire; PRNewswire-USNewswire | prnewswire.com | press-release-wire
Business Wire; BusinessWire | businesswire.com | press-release-wire
GlobeNewswire; GLOBE NEWSWIRE; Globe Newswire | globenewswire.com | press-release-wire
Accesswire; ACCESSWIRE; Access Newswire | accesswire.com, accessnewswire.com | press-release-wire
EIN Presswire; EINPresswire.com; EIN News | einpresswire.com | press-release-wire
PRWeb; PR Web | prweb.com | press-release-wire
Marketwired; Marketwire | marketwired.com | press-release-wire
EurekAlert!; EurekAlert | eurekalert.org | press-release-wire
Newswise | newswise.com | press-release-wire
24-7 Press Release | 24-7pressrelease.com | press-release-wire

# GB
Reuters; Reuters News Agency; Thomson Reuters; Reuters.com | reuters.com | agency
PA Media; PA; Press Association; The Press Association; PA news agency | pamedia.co.uk, pressassociation.com | agency
South West News Service; SWNS | swns.com | agency
RealWire | realwire.com | press-release-wire

# CA
The Canadian Press; Canadian Press; CP | thecanadianpress.com | agency
CNW; Cision; Canada Newswire; CNW Group | newswire.ca | press-release-wire
Newsfile; Newsfile Corp | newsfilecorp.com | press-release-wire

# AU
Australian Associated Press; AAP; AAP Newswire | aap.com.au, aapnews.com.au | agency
Medianet | medianet.com.au | press-release-wire

# DE
dpa; Deutsche Presse-Agentur; Deutsche Presseagentur; German Press Agency; dpa-AFX | dpa.com | agency
epd; Evangelischer Pressedienst | epd.de | agency
KNA; Katholische Nachrichten-Agentur | kna.de | agency
SID; Sport-Informations-Dienst | sid.de | agency
dts Nachrichtenagentur; dts | dts-nachrichtenagentur.de | agency
news aktuell; ots; Presseportal | presseportal.de | press-release-wire
openPR | openpr.de | press-release-wire
PresseBox | pressebox.de | press-release-wire

# AT
APA; Austria Presse Agentur; Austria Press Agency; APA-OTS | apa.at | agency
OTS; APA-OTS Originaltext-Service | ots.at | press-release-wire

# CH
Keystone-SDA; SDA; Schweizerische Depeschenagentur; Keystone SDA; ATS | keystone-sda.ch | agency

# IT
ANSA; Agenzia ANSA; L'ANSA | ansa.it | agency
Adnkronos; AdnKronos | adnkronos.com | agency
AGI; Agenzia Italia | agi.it | agency
LaPresse; La Presse (Italia) | lapresse.it | agency
Askanews | askanews.it | agency
Dire; Agenzia Dire | dire.it | agency

# ES
EFE; Agencia EFE; Agencia Efe; La agencia EFE | efe.com | agency
Europa Press | europapress.es | agency
Servimedia | servimedia.es | agency
Colpisa | colpisa.com | agency

# PT
Lusa; Agência Lusa; Lusa News Agency | lusa.pt | agency

# BR
Agência Brasil; Agencia Brasil | agenciabrasil.ebc.com.br | agency
Agência Estado; Estadão Conteúdo | conteudo.estadao.com.br | agency

# NL
ANP; Algemeen Nederlands Persbureau; persbureau ANP | anp.nl | agency

# BE
Belga; Agence Belga; Belga News Agency | belganewsagency.eu, belga.be | agency

# PL
PAP; Polska Agencja Prasowa; Polish Press Agency | pap.pl | agency

# CZ
ČTK; Česká tisková kancelář; Czech News Agency; CTK | ctk.cz, ceskenoviny.cz | agency

# SK
TASR; Tlačová agentúra Slovenskej republiky | tasr.sk | agency
SITA; SITA Slovenská tlačová agentúra | sita.sk | agency

# HU
MTI; Magyar Távirati Iroda | mti.hu | agency

# RO
Agerpres | agerpres.ro | agency
Mediafax | mediafax.ro | agency

# BG
BTA; Bulgarian News Agency; БТА | bta.bg | agency

# GR
ANA-MPA; AMNA; Athens-Macedonian News Agency; ΑΠΕ-ΜΠΕ | amna.gr | agency

# RS
Tanjug; Танјуг | tanjug.rs | agency
Beta; Novinska agencija Beta | beta.rs | agency

# HR
HINA; Hina | hina.hr | agency

# SE
TT; TT Nyhetsbyrån; Tidningarnas Telegrambyrå; nyhetsbyrån TT | tt.se | agency
Cision Sverige | news.cision.com | press-release-wire

# NO
NTB; Norsk Telegrambyrå | ntb.no | agency

# DK
Ritzau; Ritzaus Bureau | ritzau.dk, ritzau.com | agency

# FI
STT; Suomen Tietotoimisto; STT-Lehtikuva; FNB | stt.fi | agency

# EE
BNS; Baltic News Service | bns.ee, bns.lt | agency

# RU
TASS; ITAR-TASS; ТАСС; ИТАР-ТАСС; TASS News Agency; Itar-Tass | tass.com, tass.ru | agency
RIA Novosti; РИА Новости; RIA; Ria Novosti | ria.ru | agency
Interfax; Интерфакс; Interfax News Agency | interfax.ru, interfax.com | agency
Sputnik; Sputnik News; Sputnik International | sputnikglobe.com, sputniknews.com | agency
Regnum; Регнум; ИА Регнум | regnum.ru | agency

# UA
Ukrinform; Укринформ; Укрінформ | ukrinform.ua, ukrinform.net | agency
Interfax-Ukraine; Интерфакс-Украина; Інтерфакс-Україна | interfax.com.ua | agency
UNIAN; УНИАН; УНІАН | unian.ua, unian.info | agency

# BY
BelTA; БелТА; Belta | belta.by | agency

# KZ
Kazinform; Казинформ | inform.kz | agency

# AZ
Trend; Trend News Agency | trend.az | agency
APA (Azerbaijan); Azeri Press Agency | apa.az | agency

# AM
Armenpress | armenpress.am | agency

# GE
Interpressnews; IPN | interpressnews.ge | agency

# TR
Anadolu Agency; Anadolu Ajansı; AA; Anadolu; Anadolu News Agency | aa.com.tr | agency
DHA; Demirören Haber Ajansı; Doğan News Agency; Doğan Haber Ajansı | dha.com.tr | agency
İHA; IHA; İhlas Haber Ajansı; Ihlas News Agency | iha.com.tr | agency
ANKA; ANKA Haber Ajansı | ankahaber.net | agency

# IR
IRNA; Islamic Republic News Agency; ایرنا | irna.ir | agency
Fars News Agency; Fars; FNA; Fars News | farsnews.ir | agency
Tasnim; Tasnim News Agency; Tasnim News | tasnimnews.com | agency
Mehr News Agency; Mehr; Mehr News | mehrnews.com | agency
ISNA; Iranian Students' News Agency | isna.ir | agency

# SY
SANA; Syrian Arab News Agency; سانا; وكالة سانا | sana.sy | agency

# SA
SPA; Saudi Press Agency; واس; وكالة الأنباء السعودية | spa.gov.sa | agency

# AE
WAM; Emirates News Agency; وام; وكالة أنباء الإمارات | wam.ae | agency

# QA
QNA; Qatar News Agency; قنا | qna.org.qa | agency

# KW
KUNA; Kuwait News Agency; كونا | kuna.net.kw | agency

# EG
MENA; Middle East News Agency; وكالة أنباء الشرق الأوسط | mena.org.eg | agency

# LB
NNA; National News Agency; الوكالة الوطنية للإعلام | nna-leb.gov.lb | agency

# JO
Petra; Jordan News Agency; بترا; وكالة بترا | petra.gov.jo | agency

# PS
WAFA; Wafa; وفا; وكالة وفا | wafa.ps | agency
Ma'an News Agency; Maan News; Ma'an News | maannews.net | agency

# MA
MAP; Maghreb Arabe Presse | mapnews.ma | agency

# DZ
APS; Algérie Presse Service; Algeria Press Service | aps.dz | agency

# TN
TAP; Tunis Afrique Presse | tap.info.tn | agency

# NG
NAN; News Agency of Nigeria | nannews.ng | agency

# GH
GNA; Ghana News Agency | gna.org.gh | agency

# ZA
African News Agency; ANA | africannewsagency.com | agency

# ET
ENA; Ethiopian News Agency | ena.et | agency

# SN
APS (Sénégal); Agence de Presse Sénégalaise | aps.sn | agency

# IN
PTI; Press Trust of India; The Press Trust of India | ptinews.com | agency
ANI; Asian News International; ANI News | aninews.in | agency
IANS; Indo-Asian News Service | ianslive.in | agency
UNI; United News of India | uniindia.com | agency
NewsVoir | newsvoir.com | press-release-wire

# PK
APP; Associated Press of Pakistan | app.com.pk | agency

# BD
BSS; Bangladesh Sangbad Sangstha | bssnews.net | agency
UNB; United News of Bangladesh | unb.com.bd | agency

# NP
RSS; Rastriya Samachar Samiti | rss.com.np | agency

# CN
Xinhua; Xinhua News Agency; 新华社; 新华网; 新華社; Xinhuanet | xinhuanet.com, news.cn | agency
China News Service; CNS; 中新社; 中新网; 中国新闻网 | chinanews.com.cn, ecns.cn | agency

# TW
CNA (Taiwan); Central News Agency; Focus Taiwan; 中央社 | cna.com.tw, focustaiwan.tw | agency

# JP
Kyodo News; Kyodo; 共同通信; 共同通信社; 共同社 | kyodonews.net, kyodo.co.jp | agency
Jiji Press; Jiji; 時事通信; 時事通信社; 时事社 | jiji.com | agency
PR Times; PRTimes | prtimes.jp | press-release-wire

# KR
Yonhap; Yonhap News Agency; Yonhap News; 연합뉴스; 韓聯社; 韩联社; 聯合ニュース | yna.co.kr | agency
Newsis; 뉴시스 | newsis.com | agency

# KP
KCNA; Korean Central News Agency; 朝中社; 朝鮮中央通信 | kcna.kp | agency

# VN
VNA; Vietnam News Agency; TTXVN; Thông tấn xã Việt Nam | vnanet.vn | agency

# TH
TNA; Thai News Agency; MCOT | mcot.net | agency

# MY
Bernama | bernama.com | agency

# ID
Antara; Antara News; Kantor Berita Antara; LKBN Antara | antaranews.com | agency

# PH
PNA; Philippine News Agency | pna.gov.ph | agency

# AR
Télam; Telam; Agencia Télam | telam.com.ar | agency
Noticias Argentinas; NA | noticiasargentinas.com | agency

# MX
Notimex | notimex.gob.mx | agency

# CO
Colprensa | colprensa.com | agency

# CU
Prensa Latina; PL | prensa-latina.cu | agency

# PE
Andina; Agencia Andina; Agencia Peruana de Noticias | andina.pe | agency

# BO
ABI; Agencia Boliviana de Información | abi.bo | agency
`;
