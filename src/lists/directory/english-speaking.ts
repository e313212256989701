/** Publishers of the British Isles, Canada, Australia and New Zealand. How a line is read is said in `../read-facts.ts`. */
export const englishSpeaking = `
# GB
BBC; BBC News; British Broadcasting Corporation; the Beeb; bbc.com; BBC Sport; BBC World Service; BBC Radio 4; BBC One; بي بي سي; Би-би-си; BBC Türkçe; BBC Mundo | bbc.com, bbc.co.uk | broadcaster
ITV News; ITV; ITV.com | itv.com | broadcaster
Sky News; Sky | news.sky.com, sky.com | broadcaster
Channel 4 News; Channel 4 | channel4.com | broadcaster
Channel 5 News; 5 News | channel5.com | broadcaster
GB News; GB news; GBN | gbnews.com | broadcaster
LBC | lbc.co.uk | broadcaster
STV; STV News | news.stv.tv, stv.tv | broadcaster
Iran International | iranintl.com | broadcaster
The Guardian; Guardian; theguardian; The Observer (London); The Observer | theguardian.com, guardian.co.uk | newspaper
The Times (London); The Times; Times of London; The Times of London; London Times; The Sunday Times; Sunday Times | thetimes.com, thetimes.co.uk | newspaper
The Telegraph; The Daily Telegraph; Telegraph; Daily Telegraph; The Sunday Telegraph; Sunday Telegraph; UK Telegraph | telegraph.co.uk | newspaper
The Independent; Independent; The Independent (London) | independent.co.uk, the-independent.com | newspaper
Financial Times; The Financial Times; FT; The FT | ft.com | newspaper
Daily Mail; The Daily Mail; MailOnline; Mail Online; DailyMail.com; The Mail; Mail on Sunday; The Mail on Sunday; UK Daily Mail; Daily Mail Online | dailymail.co.uk, dailymail.com | newspaper
Daily Mirror; The Daily Mirror; The Mirror; Mirror; Sunday Mirror; Mirror Online | mirror.co.uk | newspaper
The Sun (London); The Sun; The Sun on Sunday; The Sun newspaper | thesun.co.uk, the-sun.com, thescottishsun.co.uk | newspaper
Daily Express; The Daily Express; Express; The Express; Sunday Express; Express Online; UK Express | express.co.uk | newspaper
Daily Star; The Daily Star; Daily Star (London); Daily Star Sunday | dailystar.co.uk | newspaper
Evening Standard; The Evening Standard; London Evening Standard; The Standard; The London Standard | standard.co.uk | newspaper
Metro (London); Metro; Metro UK; Metro.co.uk | metro.co.uk | newspaper
i; The i Paper; i newspaper; inews | inews.co.uk | newspaper
City A.M.; City AM | cityam.com | newspaper
Morning Star; The Morning Star | morningstaronline.co.uk | newspaper
The Scotsman; Scotsman; Scotland on Sunday | scotsman.com | newspaper
The Herald (Glasgow); The Herald; Glasgow Herald; Herald Scotland | heraldscotland.com | newspaper
The National (Scotland); The National | thenational.scot | newspaper
Daily Record; The Daily Record | dailyrecord.co.uk | newspaper
The Press and Journal; Press and Journal; P&J | pressandjournal.co.uk | newspaper
The Courier (Dundee); The Courier | thecourier.co.uk | newspaper
Belfast Telegraph; The Belfast Telegraph | belfasttelegraph.co.uk | newspaper
The Irish News; Irish News | irishnews.com | newspaper
WalesOnline; Western Mail; Wales Online | walesonline.co.uk | newspaper
Manchester Evening News; MEN; M.E.N. | manchestereveningnews.co.uk | newspaper
Liverpool Echo; The Liverpool Echo; The Echo | liverpoolecho.co.uk | newspaper
Birmingham Mail; BirminghamLive; Birmingham Live | birminghammail.co.uk | newspaper
The Yorkshire Post; Yorkshire Post | yorkshirepost.co.uk | newspaper
Chronicle Live; ChronicleLive; Newcastle Chronicle; The Chronicle | chroniclelive.co.uk | newspaper
Bristol Post; Bristol Live | bristolpost.co.uk | newspaper
The Northern Echo; Northern Echo | thenorthernecho.co.uk | newspaper
The Argus; The Argus (Brighton) | theargus.co.uk | newspaper
Middle East Eye; MEE | middleeasteye.net | online
HuffPost UK; The Huffington Post UK | huffingtonpost.co.uk | online
The Register; The Register (London) | theregister.com, theregister.co.uk | online
UnHerd; Unherd | unherd.com | online
openDemocracy; Open Democracy | opendemocracy.net | online
The Conversation; Conversation | theconversation.com | online
The Canary; Canary | thecanary.co | online
Byline Times | bylinetimes.com | online
Tortoise; Tortoise Media | tortoisemedia.com | online
The Bureau of Investigative Journalism; Bureau of Investigative Journalism; TBIJ | thebureauinvestigates.com | online
Carbon Brief | carbonbrief.org | online
LADbible; LADBible; LAD Bible | ladbible.com | online
UNILAD; Unilad | unilad.com | online
Digital Spy | digitalspy.com | online
PinkNews; Pink News | thepinknews.com, pinknews.co.uk | online
Bellingcat | bellingcat.com | online
The Economist; Economist | economist.com | magazine
The Spectator; Spectator; The Spectator (London) | spectator.co.uk, spectator.com | magazine
New Statesman; The New Statesman | newstatesman.com | magazine
Private Eye | private-eye.co.uk | magazine
Prospect; Prospect Magazine | prospectmagazine.co.uk | magazine
The Week; The Week UK | theweek.com, theweek.co.uk | magazine
New Scientist | newscientist.com | magazine
BBC Science Focus | sciencefocus.com | magazine
Hello!; HELLO!; Hello! magazine | hellomagazine.com | magazine
NME | nme.com | magazine
The Tablet; The Tablet (London) | thetablet.co.uk | magazine
Jane's; Janes; Jane's Defence Weekly | janes.com | magazine
Full Fact; FullFact | fullfact.org | fact-checker
BBC Verify; BBC Reality Check | bbc.com/news/bbcverify, bbc.co.uk/news/reality_check | fact-checker
Channel 4 FactCheck; FactCheck (Channel 4) | channel4.com/news/factcheck | fact-checker
The Ferret | theferret.scot | fact-checker
GOV.UK; UK government; UK Government | gov.uk | government
Office for National Statistics; ONS | ons.gov.uk | government
NHS; National Health Service; NHS England | nhs.uk, england.nhs.uk | government
Met Office; The Met Office | metoffice.gov.uk | government
Hansard; UK Parliament | parliament.uk | government
Nature; Nature magazine; Springer Nature | nature.com | journal
The Lancet; Lancet | thelancet.com | journal
The BMJ; BMJ; British Medical Journal | bmj.com | journal
Royal Society; Proceedings of the Royal Society; Philosophical Transactions | royalsocietypublishing.org | journal
FactCheckNI | factcheckni.org | fact-checker

# IE
RTÉ; RTÉ News; RTE News; RTE | rte.ie | broadcaster
The Irish Times; Irish Times | irishtimes.com | newspaper
Irish Independent; The Irish Independent; Independent.ie | independent.ie | newspaper
Irish Examiner; The Irish Examiner | irishexaminer.com | newspaper
TheJournal.ie; The Journal (Dublin); The Journal | thejournal.ie | online
Irish Mirror | irishmirror.ie | newspaper

# CA
CBC News; CBC; Canadian Broadcasting Corporation | cbc.ca | broadcaster
Radio-Canada; Ici Radio-Canada; SRC | ici.radio-canada.ca, radio-canada.ca | broadcaster
CTV News; CTV | ctvnews.ca, ctvnews.com | broadcaster
Global News; Global News (Canada) | globalnews.ca | broadcaster
TVA Nouvelles; TVA | tvanouvelles.ca | broadcaster
The Globe and Mail; Globe and Mail; The Globe | theglobeandmail.com | newspaper
Toronto Star; The Toronto Star; The Star | thestar.com | newspaper
National Post; The National Post; The Post | nationalpost.com | newspaper
Financial Post | financialpost.com | newspaper
Toronto Sun; The Toronto Sun; The Sun | torontosun.com | newspaper
Vancouver Sun; The Vancouver Sun; The Sun | vancouversun.com | newspaper
The Province; The Province (Vancouver) | theprovince.com | newspaper
Calgary Herald; The Calgary Herald | calgaryherald.com | newspaper
Edmonton Journal; The Edmonton Journal | edmontonjournal.com | newspaper
Ottawa Citizen; The Ottawa Citizen | ottawacitizen.com | newspaper
Montreal Gazette; The Montreal Gazette; The Gazette | montrealgazette.com | newspaper
Winnipeg Free Press; Free Press | winnipegfreepress.com | newspaper
The Chronicle Herald; Chronicle Herald | saltwire.com | newspaper
Le Devoir | ledevoir.com | newspaper
La Presse; La Presse (Montréal) | lapresse.ca | newspaper
Le Journal de Montréal; Journal de Montréal | journaldemontreal.com | newspaper
Maclean's | macleans.ca | magazine
The Walrus | thewalrus.ca | magazine
The Tyee | thetyee.ca | online
Rebel News; The Rebel | rebelnews.com | online
Global Research; GlobalResearch; Centre for Research on Globalization | globalresearch.ca | online
National Observer; Canada's National Observer | nationalobserver.com | online
DeSmog | desmog.com | online
Statistics Canada; StatCan | statcan.gc.ca | government
Government of Canada | canada.ca | government
Décrypteurs; Les Décrypteurs (Radio-Canada) | ici.radio-canada.ca/decrypteurs | fact-checker

# AU
ABC News (Australia); ABC; ABC News; ABC Australia; Australian Broadcasting Corporation; ABC (Australia); Radio Australia | abc.net.au | broadcaster
SBS News; SBS; SBS Australia | sbs.com.au | broadcaster
Nine News; 9News (Australia); 9News; 9NEWS | 9news.com.au, nine.com.au | broadcaster
Seven News; 7NEWS; 7News | 7news.com.au | broadcaster
Network 10; 10 News; Ten News | 10play.com.au | broadcaster
Sky News Australia; Sky News | skynews.com.au | broadcaster
The Sydney Morning Herald; Sydney Morning Herald; SMH; The Herald | smh.com.au | newspaper
The Age; The Age (Melbourne) | theage.com.au | newspaper
The Australian; Australian newspaper | theaustralian.com.au | newspaper
Australian Financial Review; The Australian Financial Review; AFR; Financial Review | afr.com | newspaper
Herald Sun; The Herald Sun; Melbourne Herald Sun | heraldsun.com.au | newspaper
The Daily Telegraph (Sydney); The Daily Telegraph; Daily Telegraph; Sydney Daily Telegraph | dailytelegraph.com.au | newspaper
The Courier-Mail; Courier-Mail; Courier Mail; The Courier Mail | couriermail.com.au | newspaper
The Advertiser; The Advertiser (Adelaide); Adelaide Advertiser | adelaidenow.com.au | newspaper
The West Australian; West Australian; The West | thewest.com.au | newspaper
The Canberra Times; Canberra Times | canberratimes.com.au | newspaper
The Mercury (Hobart); The Mercury | themercury.com.au | newspaper
Brisbane Times | brisbanetimes.com.au | newspaper
news.com.au; News.com.au | news.com.au | online
Crikey | crikey.com.au | online
Guardian Australia; The Guardian Australia | theguardian.com/australia-news, theguardian.com/au | newspaper
Pedestrian; Pedestrian.TV | pedestrian.tv | online
RMIT ABC Fact Check; ABC Fact Check; RMIT FactLab | abc.net.au/news/factcheck, rmit.edu.au/news/factlab-meta | fact-checker
AAP FactCheck; AAP Factcheck | aap.com.au/factcheck | fact-checker
Bureau of Meteorology; BoM | bom.gov.au | government
CSIRO | csiro.au | government

# NZ
RNZ; Radio New Zealand; RNZ News | rnz.co.nz | broadcaster
TVNZ; 1News; 1 News; One News | 1news.co.nz, tvnz.co.nz | broadcaster
Newshub | newshub.co.nz | broadcaster
The New Zealand Herald; New Zealand Herald; NZ Herald; NZME; The Herald | nzherald.co.nz | newspaper
Stuff; Stuff.co.nz | stuff.co.nz | online
The Post (Wellington); The Post; Dominion Post; The Dominion Post | thepost.co.nz | newspaper
The Press (Christchurch); The Press | thepress.co.nz | newspaper
Otago Daily Times; ODT | odt.co.nz | newspaper
The Spinoff; Spinoff | thespinoff.co.nz | online
Scoop; Scoop (New Zealand) | scoop.co.nz | press-release-wire
`;
