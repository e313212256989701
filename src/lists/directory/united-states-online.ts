/** Web publishers, magazines, checkers, offices and journals of the United States. How a line is read is said in `../read-facts.ts`. */
export const unitedStatesOnline = `
# US
The Daily Wire; Daily Wire | dailywire.com | online
TheBlaze; The Blaze; Blaze Media; Blaze News | theblaze.com | online
SFGate; SFGATE | sfgate.com | online
The Texas Tribune; Texas Tribune | texastribune.org | online
MLive; MLive.com | mlive.com | online
Washington Examiner; The Washington Examiner; The Examiner | washingtonexaminer.com | magazine
Politico; POLITICO; Politico Magazine | politico.com | online
The Hill; TheHill | thehill.com | online
Axios | axios.com | online
Vox; Vox.com | vox.com | online
The Verge; Verge | theverge.com | online
BuzzFeed; BuzzFeed News; Buzzfeed; Buzzfeed News | buzzfeednews.com, buzzfeed.com | online
HuffPost; The Huffington Post; Huffington Post; HuffPo; Huff Post | huffpost.com, huffingtonpost.com | online
The Daily Beast; Daily Beast | thedailybeast.com | online
Salon; Salon.com | salon.com | online
Slate; Slate.com; Slate Magazine | slate.com | online
Business Insider; Insider; BI | businessinsider.com, insider.com | online
The Intercept; Intercept | theintercept.com | online
ProPublica | propublica.org | online
Vice News; VICE News; Vice; Motherboard | vice.com | online
Gizmodo | gizmodo.com | online
Gawker | gawker.com | online
Jezebel | jezebel.com | online
Mashable | mashable.com | online
TechCrunch; Tech Crunch | techcrunch.com | online
Ars Technica; ArsTechnica | arstechnica.com | online
CNET | cnet.com | online
ZDNet; ZDNET | zdnet.com | online
Engadget | engadget.com | online
Recode; Re/code | recode.net | online
Quartz | qz.com | online
Pando; PandoDaily | pando.com | online
The Information | theinformation.com | online
CoinDesk; Coindesk | coindesk.com | online
Semafor | semafor.com | online
Puck; Puck News | puck.news | online
The Bulwark | thebulwark.com | online
The Dispatch (Washington); The Dispatch | thedispatch.com | online
The Free Press (New York); The Free Press; Free Press | thefp.com | online
The 19th; 19th News | 19thnews.org | online
The Marshall Project; Marshall Project | themarshallproject.org | online
Center for Public Integrity; Center for Investigative Reporting | publicintegrity.org | online
STAT; STAT News; Stat News | statnews.com | online
KFF Health News; Kaiser Health News | kffhealthnews.org, khn.org | online
Inside Climate News; InsideClimate News | insideclimatenews.org | online
Grist | grist.org | online
Talking Points Memo; TPM | talkingpointsmemo.com | online
Mediaite | mediaite.com | online
Raw Story; RawStory | rawstory.com | online
AlterNet | alternet.org | online
ThinkProgress; Think Progress | thinkprogress.org | online
Common Dreams | commondreams.org | online
Truthout | truthout.org | online
Truthdig | truthdig.com | online
Daily Kos | dailykos.com | online
Media Matters; Media Matters for America | mediamatters.org | online
Breitbart; Breitbart News; Breitbart.com; Breitbart News Network; Breitbart Texas | breitbart.com | online
The Daily Caller; Daily Caller; DailyCaller; Daily Caller News Foundation | dailycaller.com | online
The Gateway Pundit; Gateway Pundit | thegatewaypundit.com | online
Infowars; InfoWars; Infowars.com; Prison Planet | infowars.com | online
Zero Hedge; ZeroHedge | zerohedge.com | online
WorldNetDaily; WND; World Net Daily | wnd.com | online
The Federalist; Federalist | thefederalist.com | online
Townhall; Townhall.com | townhall.com | online
RedState; Red State | redstate.com | online
Hot Air; HotAir | hotair.com | online
PJ Media; PJMedia | pjmedia.com | online
Twitchy | twitchy.com | online
Western Journalism; The Western Journal; Western Journal; Conservative Tribune | westernjournal.com, westernjournalism.com | online
BizPac Review; BizPacReview; Biz Pac Review | bizpacreview.com | online
Bearing Arms | bearingarms.com | online
Washington Free Beacon; The Washington Free Beacon; Free Beacon | freebeacon.com | online
The Daily Signal; Daily Signal | dailysignal.com | online
CNSNews; CNS News; CNSNews.com; Cybercast News Service | cnsnews.com | online
Judicial Watch | judicialwatch.org | online
American Thinker | americanthinker.com | online
Natural News; NaturalNews | naturalnews.com | online
Before It's News; BeforeItsNews | beforeitsnews.com | online
YourNewsWire; Your News Wire; News Punch; NewsPunch; The People's Voice | thepeoplesvoice.tv, newspunch.com, yournewswire.com | online
Activist Post | activistpost.com | online
SHTFplan; SHTFPlan; SHTFplan.com; SHTF Plan | shtfplan.com | online
Wall Street on Parade | wallstreetonparade.com | online
The Onion; Onion | theonion.com | online
The Babylon Bee; Babylon Bee | babylonbee.com | online
Heavy; Heavy.com | heavy.com | online
TMZ | tmz.com | online
E! News; E! Online | eonline.com | online
The Daily Dot; Daily Dot | dailydot.com | online
Bleacher Report | bleacherreport.com | online
The Athletic | theathletic.com, nytimes.com/athletic | online
Yahoo News; Yahoo! News; Yahoo | news.yahoo.com, yahoo.com | online
MSN; MSN News | msn.com | online
Patch; Patch.com | patch.com | online
LifeSiteNews; LifeSite | lifesitenews.com | online
Christian Post; The Christian Post | christianpost.com | online
Reason; Reason Magazine; Reason.com | reason.com | magazine
National Review; National Review Online; NRO | nationalreview.com | magazine
The Weekly Standard; Weekly Standard | weeklystandard.com | magazine
The American Conservative; American Conservative | theamericanconservative.com | magazine
The New Yorker; New Yorker | newyorker.com | magazine
New York Magazine; New York magazine; NY Mag; Intelligencer; Vulture; The Cut | nymag.com | magazine
The Atlantic; Atlantic Monthly; The Atlantic Monthly | theatlantic.com | magazine
The Nation (New York); The Nation | thenation.com | magazine
The New Republic; New Republic; TNR | newrepublic.com | magazine
Mother Jones | motherjones.com | magazine
Harper's Magazine; Harper's | harpers.org | magazine
Time; TIME; TIME magazine; Time Magazine; Time magazine | time.com | magazine
Newsweek; Newsweek Magazine | newsweek.com | magazine
U.S. News & World Report; US News; U.S. News; US News & World Report | usnews.com | magazine
Forbes; Forbes Magazine | forbes.com | magazine
Fortune; Fortune Magazine | fortune.com | magazine
Bloomberg Businessweek; Businessweek; BusinessWeek | bloomberg.com/businessweek | magazine
Barron's | barrons.com | magazine
MarketWatch; Market Watch | marketwatch.com | online
Foreign Policy; Foreign Policy magazine | foreignpolicy.com | magazine
Foreign Affairs | foreignaffairs.com | magazine
Rolling Stone | rollingstone.com | magazine
Vanity Fair | vanityfair.com | magazine
Esquire; Esquire Magazine | esquire.com | magazine
GQ | gq.com | magazine
Wired; WIRED; Wired Magazine | wired.com | magazine
Fast Company | fastcompany.com | magazine
Inc.; Inc. Magazine | inc.com | magazine
Entrepreneur | entrepreneur.com | magazine
People; PEOPLE; People magazine; People Magazine | people.com | magazine
Us Weekly; US Weekly | usmagazine.com | magazine
Entertainment Weekly; EW | ew.com | magazine
Variety | variety.com | magazine
The Hollywood Reporter; Hollywood Reporter; THR | hollywoodreporter.com | magazine
Deadline; Deadline Hollywood | deadline.com | online
Billboard; Billboard Magazine | billboard.com | magazine
Pitchfork | pitchfork.com | online
Sports Illustrated | si.com | magazine
Popular Mechanics | popularmechanics.com | magazine
Popular Science; PopSci | popsci.com | magazine
Scientific American | scientificamerican.com | magazine
National Geographic; NatGeo; Nat Geo | nationalgeographic.com | magazine
Smithsonian Magazine; Smithsonian | smithsonianmag.com | magazine
MIT Technology Review; Technology Review | technologyreview.com | magazine
Psychology Today | psychologytoday.com | magazine
The Chronicle of Higher Education; Chronicle of Higher Education | chronicle.com | magazine
Inside Higher Ed | insidehighered.com | online
Live Science; LiveScience | livescience.com | online
Space.com; SPACE.com | space.com | online
SpaceNews; Space News | spacenews.com | magazine
Phys.org; Science X | phys.org | online
ScienceDaily; Science Daily | sciencedaily.com | online
Defense One | defenseone.com | online
Lawfare | lawfaremedia.org, lawfareblog.com | online
Just Security | justsecurity.org | online
Tablet; Tablet Magazine | tabletmag.com | magazine
Factchequeado | factchequeado.com | fact-checker
PolitiFact; Politifact | politifact.com | fact-checker
FactCheck.org; Factcheck.org | factcheck.org | fact-checker
Snopes; Snopes.com | snopes.com | fact-checker
Lead Stories | leadstories.com | fact-checker
AP Fact Check | apnews.com/ap-fact-check, apnews.com/hub/ap-fact-check | fact-checker
Check Your Fact | checkyourfact.com | fact-checker
Science Feedback; Health Feedback; Climate Feedback | science.feedback.org, sciencefeedback.co, healthfeedback.org, climatefeedback.org | fact-checker
Polygraph.info | polygraph.info | fact-checker
Truth or Fiction; TruthOrFiction.com | truthorfiction.com | fact-checker
The White House; White House | whitehouse.gov | government
U.S. Department of State; State Department; US State Department | state.gov | government
U.S. Department of Justice; Justice Department; DOJ | justice.gov | government
U.S. Department of Defense; Department of Defense; the Pentagon | defense.gov, war.gov | government
FBI; Federal Bureau of Investigation | fbi.gov | government
CIA; Central Intelligence Agency | cia.gov | government
NASA | nasa.gov | government
NOAA; National Oceanic and Atmospheric Administration | noaa.gov | government
CDC; Centers for Disease Control and Prevention | cdc.gov | government
FDA; Food and Drug Administration | fda.gov | government
NIH; National Institutes of Health | nih.gov | government
EPA; Environmental Protection Agency | epa.gov | government
FEMA; Federal Emergency Management Agency | fema.gov | government
Federal Reserve; The Federal Reserve | federalreserve.gov | government
SEC; Securities and Exchange Commission; U.S. Securities and Exchange Commission | sec.gov | government
U.S. Census Bureau; Census Bureau | census.gov | government
Bureau of Labor Statistics; BLS | bls.gov | government
Science; Science magazine; Science Magazine | science.org, sciencemag.org | journal
PNAS; Proceedings of the National Academy of Sciences | pnas.org | journal
New England Journal of Medicine; The New England Journal of Medicine; NEJM | nejm.org | journal
JAMA; Journal of the American Medical Association; The Journal of the American Medical Association | jamanetwork.com | journal
PLOS ONE; PLoS ONE; PLOS; Public Library of Science | plos.org, journals.plos.org | journal
Cell; Cell Press | cell.com | journal
Physical Review Letters; Physical Review | journals.aps.org, aps.org | journal
arXiv | arxiv.org | journal
bioRxiv | biorxiv.org | journal
medRxiv | medrxiv.org | journal
SSRN; Social Science Research Network | ssrn.com | journal
`;
