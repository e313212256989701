/** Publishers of East and South-East Asia and the Pacific islands. How a line is read is said in `../read-facts.ts`. */
export const eastAsiaAndPacific = `
# CN
CCTV; China Central Television; 央视; 央视新闻; 中央电视台; 中國中央電視台 | cctv.com, news.cctv.com | broadcaster
CGTN; China Global Television Network | cgtn.com | broadcaster
China National Radio; 央广网; 中央人民广播电台; CNR | cnr.cn | broadcaster
People's Daily; 人民日报; 人民日報; 人民网; The People's Daily; People's Daily Online | people.com.cn, en.people.cn | newspaper
China Daily; 中国日报 | chinadaily.com.cn | newspaper
Global Times; 环球时报; 環球時報; 环球网 | globaltimes.cn, huanqiu.com | newspaper
Guangming Daily; 光明日报; 光明网 | gmw.cn | newspaper
Southern Weekly; 南方周末; Southern Weekend | infzm.com | newspaper
Southern Metropolis Daily; 南方都市报; 南都 | oeeee.com | newspaper
Beijing News; 新京报; The Beijing News | bjnews.com.cn | newspaper
Beijing Daily; 北京日报 | bjd.com.cn | newspaper
PLA Daily; 解放军报 | 81.cn | newspaper
Economic Daily (China); 经济日报 | ce.cn | newspaper
Securities Times; 证券时报 | stcn.com | newspaper
21st Century Business Herald; 21世纪经济报道 | 21jingji.com | newspaper
Yicai; 第一财经; Yicai Global | yicai.com, yicaiglobal.com | online
Caixin; 财新; 财新网; Caixin Global | caixin.com, caixinglobal.com | magazine
The Paper; 澎湃新闻; Sixth Tone | thepaper.cn, sixthtone.com | online
Jiemian; 界面新闻; Jiemian News | jiemian.com | online
Guancha; 观察者网; Observer Network | guancha.cn | online
Sina; 新浪; 新浪网; 新浪新闻; Sina News | sina.com.cn, sina.cn | online
Sohu; 搜狐; 搜狐网 | sohu.com | online
NetEase; 网易; 网易新闻 | 163.com | online
Tencent News; 腾讯新闻; 腾讯网 | news.qq.com, qq.com | online
Ifeng; 凤凰网; Phoenix New Media | ifeng.com | online

# HK
RTHK; 香港電台; Radio Television Hong Kong | rthk.hk | broadcaster
TVB; TVB News; 無綫新聞 | news.tvb.com, tvb.com | broadcaster
South China Morning Post; SCMP; 南华早报; 南華早報; The South China Morning Post; The Post | scmp.com | newspaper
Ming Pao; 明報; 明报 | mingpao.com | newspaper
Oriental Daily; 東方日報 | on.cc | newspaper
The Standard (Hong Kong); The Standard; 英文虎報 | thestandard.com.hk | newspaper
Sing Tao Daily; 星島日報; 星岛日报 | stheadline.com, singtao.ca | newspaper
Wen Wei Po; 文匯報; 文汇报 | wenweipo.com | newspaper
Ta Kung Pao; 大公報; 大公报 | takungpao.com | newspaper
Hong Kong Economic Journal; 信報 | hkej.com | newspaper
HK01; 香港01 | hk01.com | online
Hong Kong Free Press; HKFP | hongkongfp.com | online
Apple Daily; 蘋果日報; 苹果日报 | appledaily.com | newspaper
Asia Times; Asia Times Online | asiatimes.com | online
Annie Lab | annielab.org | fact-checker
Factcheck Lab | factchecklab.org | fact-checker

# MO
Macau Daily Times | macaudailytimes.com.mo | newspaper

# TW
Taiwan Public Television; 公視; PTS | pts.org.tw | broadcaster
TVBS; TVBS新聞 | tvbs.com.tw | broadcaster
Liberty Times; 自由時報; 自由时报 | ltn.com.tw | newspaper
Taipei Times | taipeitimes.com | newspaper
United Daily News; 聯合報; 联合报; UDN | udn.com | newspaper
China Times; 中國時報; 中国时报 | chinatimes.com | newspaper
Taiwan News | taiwannews.com.tw | newspaper
ETtoday; ETtoday新聞雲 | ettoday.net | online
The Reporter (Taiwan); 報導者; The Reporter | twreporter.org | online
Taiwan FactCheck Center; 台灣事實查核中心; Taiwan Fact Check Center | tfc-taiwan.org.tw | fact-checker
MyGoPen | mygopen.com | fact-checker

# MN
Montsame; MONTSAME | montsame.mn | agency
Mongolian Fact-Checking Center | mfcc.mn | fact-checker

# JP
NHK; 日本放送協会; NHK World; NHKニュース | nhk.or.jp, nhk.jp | broadcaster
Nippon TV; 日本テレビ; 日テレ; NTV (Japan) | ntv.co.jp, news.ntv.co.jp | broadcaster
TBS (Japan); TBSテレビ; TBS NEWS DIG; TBS | newsdig.tbs.co.jp, tbs.co.jp | broadcaster
TV Asahi; テレビ朝日; テレ朝 | tv-asahi.co.jp, news.tv-asahi.co.jp | broadcaster
Fuji TV; フジテレビ; FNN; FNNプライムオンライン | fnn.jp, fujitv.co.jp | broadcaster
Yomiuri Shimbun; The Yomiuri Shimbun; 読売新聞; 读卖新闻; The Japan News; Yomiuri | yomiuri.co.jp, japannews.yomiuri.co.jp | newspaper
Asahi Shimbun; The Asahi Shimbun; 朝日新聞; 朝日新闻; Asahi | asahi.com | newspaper
Mainichi Shimbun; The Mainichi; 毎日新聞; 每日新闻; Mainichi | mainichi.jp | newspaper
Nikkei; 日本経済新聞; 日経; 日经; 日経新聞; The Nikkei; Nikkei Asia; Nihon Keizai Shimbun | nikkei.com, asia.nikkei.com | newspaper
Sankei Shimbun; 産経新聞; 产经新闻; Sankei; Sankei News | sankei.com | newspaper
Tokyo Shimbun; 東京新聞 | tokyo-np.co.jp | newspaper
Chunichi Shimbun; 中日新聞 | chunichi.co.jp | newspaper
Hokkaido Shimbun; 北海道新聞 | hokkaido-np.co.jp | newspaper
Ryukyu Shimpo; 琉球新報 | ryukyushimpo.jp | newspaper
Okinawa Times; 沖縄タイムス | okinawatimes.co.jp | newspaper
The Japan Times; Japan Times; ジャパンタイムズ | japantimes.co.jp | newspaper
Japan Today | japantoday.com | online
The Diplomat | thediplomat.com | magazine
Toyo Keizai; 東洋経済; 東洋経済オンライン | toyokeizai.net | magazine
Shukan Bunshun; 週刊文春; 文春オンライン; 文春 | bunshun.jp | magazine
Shukan Shincho; 週刊新潮; デイリー新潮 | dailyshincho.jp | magazine
Diamond; ダイヤモンド・オンライン; 週刊ダイヤモンド | diamond.jp | magazine
President Online; プレジデントオンライン | president.jp | magazine
HuffPost Japan; ハフポスト日本版; ハフポスト | huffingtonpost.jp | online
ITmedia; アイティメディア; ITmedia NEWS | itmedia.co.jp | online
Yahoo! News Japan; Yahoo!ニュース; ヤフーニュース | news.yahoo.co.jp | online
Reuters Japan; ロイター; ロイター通信 | jp.reuters.com | agency
InFact; インファクト | infact.press | fact-checker
Japan Fact-check Center; 日本ファクトチェックセンター; JFC | factcheckcenter.jp | fact-checker
Litmus | litmus-factcheck.jp | fact-checker

# KR
KBS; 한국방송; Korean Broadcasting System; KBS World | kbs.co.kr, news.kbs.co.kr | broadcaster
MBC; 문화방송 | imbc.com | broadcaster
SBS (Korea); SBS; 서울방송 | sbs.co.kr | broadcaster
JTBC | jtbc.co.kr | broadcaster
Chosun Ilbo; The Chosun Ilbo; 조선일보; 朝鮮日報; 朝鲜日报; Chosun | chosun.com | newspaper
JoongAng Ilbo; 중앙일보; 中央日報; JoongAng Daily; Korea JoongAng Daily | joongang.co.kr, koreajoongangdaily.joins.com | newspaper
Dong-A Ilbo; 동아일보; 東亜日報; Donga Ilbo | donga.com | newspaper
Hankyoreh; The Hankyoreh; 한겨레 | hani.co.kr | newspaper
Kyunghyang Shinmun; 경향신문 | khan.co.kr | newspaper
The Korea Times; Korea Times | koreatimes.co.kr | newspaper
The Korea Herald; Korea Herald | koreaherald.com | newspaper
Maeil Business Newspaper; 매일경제; Maeil Kyungje | mk.co.kr | newspaper
NK News; NKNews | nknews.org | online
Daily NK; DailyNK | dailynk.com | online
38 North | 38north.org | online
SNU FactCheck; SNU 팩트체크 | factcheck.snu.ac.kr | fact-checker

# KP
Rodong Sinmun; 로동신문; 労働新聞; 劳动新闻 | rodong.rep.kp | newspaper

# VN
VnExpress; VnExpress International | vnexpress.net | online
Tuoi Tre; Tuổi Trẻ; Tuoi Tre News | tuoitre.vn, tuoitrenews.vn | newspaper
Thanh Nien; Thanh Niên | thanhnien.vn | newspaper
Nhan Dan; Nhân Dân | nhandan.vn | newspaper
VTV; VTV News | vtv.vn | broadcaster

# TH
Thai PBS; ไทยพีบีเอส | thaipbs.or.th, thaipbsworld.com | broadcaster
Bangkok Post; The Bangkok Post | bangkokpost.com | newspaper
The Nation (Thailand); The Nation | nationthailand.com | newspaper
Thairath; ไทยรัฐ | thairath.co.th | newspaper
Khaosod; ข่าวสด; Khaosod English | khaosod.co.th, khaosodenglish.com | newspaper
Matichon; มติชน | matichon.co.th | newspaper
Prachatai; ประชาไท | prachatai.com | online
Cofact; Cofact Thailand | cofact.org | fact-checker

# KH
The Phnom Penh Post; Phnom Penh Post | phnompenhpost.com | newspaper
Khmer Times | khmertimeskh.com | newspaper
The Cambodia Daily; Cambodia Daily | cambodiadaily.com | newspaper

# LA
Vientiane Times | vientianetimes.org.la | newspaper

# MM
The Irrawaddy; Irrawaddy | irrawaddy.com | online
Myanmar Now | myanmar-now.org | online
Mizzima | mizzima.com | online
Democratic Voice of Burma; DVB | dvb.no | broadcaster

# MY
Astro Awani | astroawani.com | broadcaster
The Star (Malaysia); The Star | thestar.com.my | newspaper
New Straits Times; The New Straits Times; NST | nst.com.my | newspaper
Utusan Malaysia | utusan.com.my | newspaper
Berita Harian | bharian.com.my | newspaper
Malaysiakini | malaysiakini.com | online
Malay Mail; The Malay Mail | malaymail.com | newspaper
Free Malaysia Today; FMT | freemalaysiatoday.com | online
Sebenarnya.my; Sebenarnya | sebenarnya.my | fact-checker

# SG
CNA (Singapore); Channel NewsAsia; CNA | channelnewsasia.com | broadcaster
The Straits Times; Straits Times; ST | straitstimes.com | newspaper
The Business Times; Business Times; The Business Times (Singapore) | businesstimes.com.sg | newspaper
TODAY (Singapore); TODAYonline | todayonline.com | online
Lianhe Zaobao; 联合早报; 聯合早報; Zaobao | zaobao.com.sg, zaobao.com | newspaper
Mothership; Mothership.sg | mothership.sg | online
Black Dot Research | blackdotresearch.sg | fact-checker

# BN
Borneo Bulletin | borneobulletin.com.bn | newspaper

# ID
TVRI | tvri.go.id | broadcaster
Metro TV; MetroTV | metrotvnews.com | broadcaster
tvOne; TV One | tvonenews.com | broadcaster
CNN Indonesia | cnnindonesia.com | broadcaster
CNBC Indonesia | cnbcindonesia.com | broadcaster
Kompas; Harian Kompas; Kompas.com; Kompas.id | kompas.com, kompas.id | newspaper
The Jakarta Post; Jakarta Post; The Post | thejakartapost.com | newspaper
Jakarta Globe; The Jakarta Globe | jakartaglobe.id | newspaper
Jawa Pos; JawaPos | jawapos.com | newspaper
Republika; Republika Online | republika.co.id, republika.id | newspaper
Media Indonesia | mediaindonesia.com | newspaper
Suara Merdeka | suaramerdeka.com | newspaper
Pikiran Rakyat | pikiran-rakyat.com | newspaper
Detik; detikcom; Detikcom; detik.com; detikNews | detik.com | online
Tempo; Tempo.co; Majalah Tempo; Koran Tempo | tempo.co | magazine
Tribunnews; Tribunnews.com; Tribun | tribunnews.com | online
Liputan6; Liputan6.com | liputan6.com | online
Okezone; Okezone.com | okezone.com | online
Kumparan | kumparan.com | online
Tirto; Tirto.id | tirto.id | online
Suara.com | suara.com | online
Viva; VIVA.co.id | viva.co.id | online
Merdeka.com | merdeka.com | online
Katadata | katadata.co.id | online
BenarNews | benarnews.org | online
TurnBackHoax; Mafindo; MAFINDO; Turn Back Hoax | turnbackhoax.id, mafindo.or.id | fact-checker
CekFakta; Cek Fakta; CekFakta.com | cekfakta.com | fact-checker

# TL
Tatoli | tatoli.tl | agency

# PH
ABS-CBN News; ABS-CBN | news.abs-cbn.com, abs-cbn.com | broadcaster
GMA News; GMA Network; GMA News Online; GMA | gmanetwork.com | broadcaster
Philippine Daily Inquirer; Inquirer.net; The Philippine Daily Inquirer; INQUIRER.net | inquirer.net | newspaper
The Philippine Star; Philstar; Philippine Star; Philstar.com | philstar.com | newspaper
Manila Bulletin; The Manila Bulletin | mb.com.ph | newspaper
The Manila Times; Manila Times | manilatimes.net | newspaper
BusinessWorld; BusinessWorld (Philippines) | bworldonline.com | newspaper
Rappler | rappler.com | online
Vera Files; VERA Files | verafiles.org | fact-checker
Tsek.ph | tsek.ph | fact-checker
PressOne.PH | pressone.ph | fact-checker

# PG
Post-Courier; Post-Courier (Papua New Guinea) | postcourier.com.pg | newspaper
The National (Papua New Guinea); The National | thenational.com.pg | newspaper

# FJ
The Fiji Times; Fiji Times | fijitimes.com.fj, fijitimes.com | newspaper
FBC News; Fiji Broadcasting Corporation | fbcnews.com.fj | broadcaster
`;
