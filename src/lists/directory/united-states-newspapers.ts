/** Newspapers and broadcasters of the United States. How a line is read is said in `../read-facts.ts`. */
export const unitedStatesNewspapers = `
# US
ABC News; ABC; abcnews; ABC (US); American Broadcasting Company; ABC World News; Good Morning America | abcnews.go.com, abcnews.com | broadcaster
CBS News; CBS; CBSNews; 60 Minutes; CBS Evening News | cbsnews.com | broadcaster
NBC News; NBC; NBCNews; NBC Nightly News; Meet the Press | nbcnews.com | broadcaster
MSNBC; MS NOW; msnbc.com | msnbc.com, ms.now | broadcaster
CNBC | cnbc.com | broadcaster
CNN; Cable News Network; CNN.com; CNN International; CNN Politics | cnn.com | broadcaster
CNN Business; CNN Money; CNNMoney | money.cnn.com, cnn.com/business | broadcaster
Fox News; Fox News Channel; FNC; FoxNews.com; Fox News Digital; FOX News | foxnews.com | broadcaster
Fox Business; Fox Business Network; FBN | foxbusiness.com | broadcaster
NPR; National Public Radio | npr.org | broadcaster
PBS; PBS NewsHour; PBS News; NewsHour | pbs.org | broadcaster
C-SPAN; CSPAN | c-span.org | broadcaster
Univision; Univision Noticias; Noticias Univision | univision.com | broadcaster
Telemundo; Noticias Telemundo | telemundo.com | broadcaster
Voice of America; VOA; VOA News | voanews.com | broadcaster
Radio Free Europe/Radio Liberty; RFE/RL; Radio Free Europe; Radio Liberty | rferl.org | broadcaster
Radio Free Asia; RFA | rfa.org | broadcaster
Newsmax; Newsmax TV; NewsMax | newsmax.com | broadcaster
One America News Network; OAN; OANN; One America News | oann.com | broadcaster
NewsNation | newsnationnow.com | broadcaster
Democracy Now!; Democracy Now | democracynow.org | broadcaster
KTLA; KTLA 5 | ktla.com | broadcaster
KTVU; Fox 2 (San Francisco); KTVU Fox 2 | ktvu.com | broadcaster
WTVT; Fox 13 (Tampa Bay); Fox 13; FOX 13 News | fox13news.com | broadcaster
KSTU; Fox 13 (Salt Lake City); Fox 13; FOX 13 Utah | fox13now.com | broadcaster
KCPQ; Fox 13 (Seattle); Fox 13; Q13 Fox | fox13seattle.com, q13fox.com | broadcaster
WJBK; Fox 2 (Detroit); Fox 2 | fox2detroit.com | broadcaster
KTVI; Fox 2 (St. Louis); Fox 2; Fox 2 Now | fox2now.com | broadcaster
WNYW; Fox 5 (New York); Fox 5 | fox5ny.com | broadcaster
WAGA; Fox 5 (Atlanta); Fox 5 | fox5atlanta.com | broadcaster
KPRC; KPRC 2; Click2Houston | click2houston.com | broadcaster
KHOU; KHOU 11 | khou.com | broadcaster
WFAA | wfaa.com | broadcaster
WXYZ; WXYZ Detroit | wxyz.com | broadcaster
WDIV; Click On Detroit; ClickOnDetroit | clickondetroit.com | broadcaster
WSB-TV; WSB | wsbtv.com | broadcaster
WRAL | wral.com | broadcaster
WTOP | wtop.com | broadcaster
WGN; WGN News; WGN-TV | wgntv.com | broadcaster
KING 5; KING-TV | king5.com | broadcaster
KOMO News; KOMO | komonews.com | broadcaster
KOIN; KOIN 6 | koin.com | broadcaster
KARE 11; KARE | kare11.com | broadcaster
KSTP; 5 Eyewitness News | kstp.com | broadcaster
ABC7 (Los Angeles); ABC7; KABC | abc7.com | broadcaster
ABC7 (Chicago); ABC7; WLS | abc7chicago.com | broadcaster
ABC7 (New York); ABC7; WABC; Eyewitness News | abc7ny.com | broadcaster
NBC New York; WNBC; NBC 4 New York | nbcnewyork.com | broadcaster
NBC Los Angeles; KNBC; NBC4 | nbclosangeles.com | broadcaster
NBC Chicago; WMAQ | nbcchicago.com | broadcaster
NBC Washington; WRC; News4 | nbcwashington.com | broadcaster
CBS Detroit | cbsnews.com/detroit, detroit.cbslocal.com | broadcaster
CBS New York; CBS 2 | cbsnews.com/newyork, newyork.cbslocal.com | broadcaster
CBS Los Angeles | cbsnews.com/losangeles, losangeles.cbslocal.com | broadcaster
11Alive; WXIA | 11alive.com | broadcaster
9News; KUSA | 9news.com | broadcaster
WBUR | wbur.org | broadcaster
WNYC | wnyc.org | broadcaster
KQED | kqed.org | broadcaster
Marketplace | marketplace.org | broadcaster
The Weather Channel; weather.com | weather.com | broadcaster
ESPN; ESPN.com | espn.com | broadcaster
The New York Times; NYT; NY Times; The Times; N.Y. Times; NYTimes; The NYT; New York Times | nytimes.com | newspaper
The Washington Post; WaPo; WashPost; The Post; Washington Post | washingtonpost.com | newspaper
The Wall Street Journal; WSJ; The Journal; Wall Street Journal; The WSJ | wsj.com | newspaper
USA Today; USAToday; USAT | usatoday.com | newspaper
Los Angeles Times; L.A. Times; LA Times; The Times; The Los Angeles Times | latimes.com | newspaper
New York Post; NY Post; N.Y. Post; The Post; The New York Post | nypost.com | newspaper
New York Daily News; NY Daily News; Daily News; The Daily News; N.Y. Daily News | nydailynews.com | newspaper
Newsday | newsday.com | newspaper
Chicago Tribune; The Tribune; The Chicago Tribune | chicagotribune.com | newspaper
Chicago Sun-Times; Sun-Times; Chicago Sun Times | chicago.suntimes.com, suntimes.com | newspaper
The Boston Globe; Boston Globe; The Globe; Boston.com | bostonglobe.com, boston.com | newspaper
Boston Herald; The Boston Herald | bostonherald.com | newspaper
The Philadelphia Inquirer; Philadelphia Inquirer; The Inquirer; Philly.com | inquirer.com, philly.com | newspaper
San Francisco Chronicle; SF Chronicle; The Chronicle | sfchronicle.com | newspaper
The Mercury News; Mercury News; San Jose Mercury News | mercurynews.com | newspaper
East Bay Times | eastbaytimes.com | newspaper
The Sacramento Bee; Sacramento Bee | sacbee.com | newspaper
The Fresno Bee; Fresno Bee | fresnobee.com | newspaper
The San Diego Union-Tribune; San Diego Union-Tribune; Union-Tribune | sandiegouniontribune.com | newspaper
Orange County Register; The Orange County Register; OC Register | ocregister.com | newspaper
Los Angeles Daily News; L.A. Daily News; Daily News | dailynews.com | newspaper
The Seattle Times; Seattle Times; The Times | seattletimes.com | newspaper
Seattle Post-Intelligencer; Seattle P-I; seattlepi | seattlepi.com | newspaper
The Oregonian; Oregonian; OregonLive | oregonlive.com | newspaper
The Denver Post; Denver Post; The Post | denverpost.com | newspaper
The Salt Lake Tribune; Salt Lake Tribune; The Tribune | sltrib.com | newspaper
Deseret News; The Deseret News | deseret.com, deseretnews.com | newspaper
The Arizona Republic; Arizona Republic; AZCentral; azcentral.com | azcentral.com | newspaper
Arizona Daily Star | tucson.com | newspaper
Las Vegas Review-Journal; Review-Journal | reviewjournal.com | newspaper
Las Vegas Sun | lasvegassun.com | newspaper
Houston Chronicle; The Houston Chronicle; Chron; The Chronicle | houstonchronicle.com, chron.com | newspaper
The Dallas Morning News; Dallas Morning News; The Morning News | dallasnews.com | newspaper
Fort Worth Star-Telegram; Star-Telegram | star-telegram.com | newspaper
Austin American-Statesman; American-Statesman; The Statesman | statesman.com | newspaper
San Antonio Express-News; Express-News | expressnews.com, mysanantonio.com | newspaper
The Star Tribune; Star Tribune; Minneapolis Star Tribune; Minnesota Star Tribune; The Minnesota Star Tribune | startribune.com | newspaper
St. Paul Pioneer Press; Pioneer Press; Twin Cities Pioneer Press | twincities.com | newspaper
Milwaukee Journal Sentinel; Journal Sentinel | jsonline.com | newspaper
Detroit Free Press; The Detroit Free Press; Freep; DFP; Free Press | freep.com | newspaper
The Detroit News; Detroit News | detroitnews.com | newspaper
The Plain Dealer; Plain Dealer; Cleveland.com | cleveland.com | newspaper
The Columbus Dispatch; Columbus Dispatch; The Dispatch | dispatch.com | newspaper
The Cincinnati Enquirer; Cincinnati Enquirer; The Enquirer | cincinnati.com | newspaper
The Indianapolis Star; Indianapolis Star; IndyStar; Indy Star | indystar.com | newspaper
St. Louis Post-Dispatch; Post-Dispatch | stltoday.com | newspaper
The Kansas City Star; Kansas City Star; The Star | kansascity.com | newspaper
Omaha World-Herald; World-Herald | omaha.com | newspaper
The Des Moines Register; Des Moines Register; The Register | desmoinesregister.com | newspaper
The Oklahoman; Oklahoman; NewsOK | oklahoman.com, newsok.com | newspaper
Tulsa World | tulsaworld.com | newspaper
The Commercial Appeal; Commercial Appeal | commercialappeal.com | newspaper
The Tennessean; Tennessean | tennessean.com | newspaper
The Courier-Journal; Courier-Journal; Louisville Courier-Journal; Courier Journal | courier-journal.com | newspaper
Lexington Herald-Leader; Herald-Leader | kentucky.com | newspaper
The Atlanta Journal-Constitution; Atlanta Journal-Constitution; AJC; Journal-Constitution | ajc.com | newspaper
The Charlotte Observer; Charlotte Observer; The Observer | charlotteobserver.com | newspaper
The News & Observer; Raleigh News & Observer; News & Observer; News and Observer | newsobserver.com | newspaper
The Post and Courier; Post and Courier | postandcourier.com | newspaper
The State; The State (South Carolina) | thestate.com | newspaper
The Virginian-Pilot; Virginian-Pilot | pilotonline.com | newspaper
Richmond Times-Dispatch; Times-Dispatch | richmond.com | newspaper
The Baltimore Sun; Baltimore Sun; The Sun | baltimoresun.com | newspaper
Miami Herald; The Miami Herald; The Herald | miamiherald.com | newspaper
El Nuevo Herald | elnuevoherald.com | newspaper
South Florida Sun Sentinel; Sun Sentinel; Sun-Sentinel | sun-sentinel.com | newspaper
Orlando Sentinel; The Orlando Sentinel | orlandosentinel.com | newspaper
Tampa Bay Times; The Tampa Bay Times; St. Petersburg Times; The Times | tampabay.com | newspaper
The Palm Beach Post; Palm Beach Post | palmbeachpost.com | newspaper
The Times-Picayune; Times-Picayune; NOLA.com; The New Orleans Advocate | nola.com | newspaper
The Clarion-Ledger; Clarion-Ledger; Clarion Ledger | clarionledger.com | newspaper
AL.com; Alabama Media Group; The Birmingham News | al.com | newspaper
Arkansas Democrat-Gazette; Democrat-Gazette | arkansasonline.com | newspaper
Pittsburgh Post-Gazette; Post-Gazette | post-gazette.com | newspaper
Pittsburgh Tribune-Review; TribLive; Tribune-Review | triblive.com | newspaper
PennLive; The Patriot-News | pennlive.com | newspaper
The Star-Ledger; Star-Ledger; NJ.com | nj.com | newspaper
The Buffalo News; Buffalo News | buffalonews.com | newspaper
Times Union; Albany Times Union | timesunion.com | newspaper
Hartford Courant; The Hartford Courant | courant.com | newspaper
The Providence Journal; Providence Journal | providencejournal.com | newspaper
Portland Press Herald; Press Herald | pressherald.com | newspaper
Anchorage Daily News; Alaska Dispatch News | adn.com | newspaper
Honolulu Star-Advertiser; Star-Advertiser | staradvertiser.com | newspaper
The Christian Science Monitor; Christian Science Monitor; CSMonitor; CSM | csmonitor.com | newspaper
The Washington Times; Washington Times; The Times | washingtontimes.com | newspaper
The Epoch Times; Epoch Times | theepochtimes.com | newspaper
Stars and Stripes | stripes.com | newspaper
Military Times; Army Times; Navy Times | militarytimes.com | newspaper
Roll Call; CQ Roll Call | rollcall.com | newspaper
Education Week | edweek.org | newspaper
Defense News | defensenews.com | newspaper
The Forward; Jewish Daily Forward | forward.com | newspaper
`;
