/** Publishers of South Asia. How a line is read is said in `../read-facts.ts`. */
export const southAsia = `
# IN
Doordarshan; DD News; Doordarshan News | ddnews.gov.in, ddindia.co.in | broadcaster
All India Radio; AIR; Akashvani | newsonair.gov.in | broadcaster
NDTV; New Delhi Television | ndtv.com | broadcaster
Times Now | timesnownews.com | broadcaster
Republic TV; Republic World; Republic | republicworld.com | broadcaster
CNN-News18; News18; CNN News18 | news18.com | broadcaster
India TV | indiatvnews.com | broadcaster
Aaj Tak; आज तक | aajtak.in | broadcaster
ABP News; ABP Live; ABP | abplive.com | broadcaster
Zee News; ज़ी न्यूज़ | zeenews.india.com | broadcaster
WION | wionews.com | broadcaster
The Times of India; Times of India; TOI | timesofindia.indiatimes.com, indiatimes.com | newspaper
Hindustan Times; HT; The Hindustan Times | hindustantimes.com | newspaper
The Hindu; Hindu BusinessLine; The Hindu BusinessLine | thehindu.com, thehindubusinessline.com | newspaper
The Indian Express; Indian Express | indianexpress.com | newspaper
The New Indian Express; New Indian Express | newindianexpress.com | newspaper
The Telegraph (Kolkata); The Telegraph; Telegraph India; The Telegraph India | telegraphindia.com | newspaper
Deccan Herald | deccanherald.com | newspaper
Deccan Chronicle | deccanchronicle.com | newspaper
The Economic Times; Economic Times; ET | economictimes.indiatimes.com, economictimes.com | newspaper
Business Standard; Business Standard (India) | business-standard.com | newspaper
Mint; Livemint; LiveMint | livemint.com | newspaper
The Tribune (Chandigarh); The Tribune | tribuneindia.com | newspaper
The Statesman (Kolkata); The Statesman | thestatesman.com | newspaper
The Asian Age; Asian Age | asianage.com | newspaper
The Pioneer; The Pioneer (India) | dailypioneer.com | newspaper
DNA (India); DNA; Daily News and Analysis | dnaindia.com | newspaper
Dainik Bhaskar; दैनिक भास्कर | bhaskar.com | newspaper
Dainik Jagran; दैनिक जागरण; Jagran | jagran.com | newspaper
Amar Ujala; अमर उजाला | amarujala.com | newspaper
Malayala Manorama; Manorama; Onmanorama | manoramaonline.com, onmanorama.com | newspaper
Mathrubhumi | mathrubhumi.com | newspaper
Anandabazar Patrika; আনন্দবাজার পত্রিকা | anandabazar.com | newspaper
India Today | indiatoday.in | magazine
Outlook; Outlook India | outlookindia.com | magazine
Frontline; Frontline (India) | frontline.thehindu.com | magazine
The Caravan; Caravan | caravanmagazine.in | magazine
OpIndia | opindia.com | online
The Wire (India); The Wire; The Wire Science | thewire.in | online
Scroll; Scroll.in | scroll.in | online
The Quint; Quint | thequint.com | online
ThePrint; The Print | theprint.in | online
Firstpost | firstpost.com | online
Newslaundry | newslaundry.com | online
Moneycontrol; MoneyControl | moneycontrol.com | online
Alt News; AltNews | altnews.in | fact-checker
BOOM; Boom Live; BOOM Live | boomlive.in | fact-checker
Factly | factly.in | fact-checker
Vishvas News; Vishwas News | vishvasnews.com | fact-checker
The Logical Indian | thelogicalindian.com | fact-checker
PIB Fact Check; Press Information Bureau; PIB | pib.gov.in | government
Fact Crescendo | factcrescendo.com | fact-checker
Newschecker | newschecker.in | fact-checker
NewsMeter | newsmeter.in | fact-checker
NewsMobile | newsmobile.in | fact-checker
Digiteye India | digiteye.in | fact-checker
First Check | firstcheck.in | fact-checker
THIP Media | thip.media | fact-checker
Youturn | youturn.in | fact-checker

# PK
PTV; PTV News; Pakistan Television | ptv.com.pk | broadcaster
Geo News; Geo TV; Geo | geo.tv | broadcaster
ARY News; ARY | arynews.tv | broadcaster
Dawn; Dawn (Pakistan); DAWN; Dawn News | dawn.com | newspaper
The Express Tribune; Express Tribune | tribune.com.pk | newspaper
The News International; The News (Pakistan); The News | thenews.com.pk | newspaper
The Nation (Pakistan); The Nation | nation.com.pk | newspaper
Daily Jang; Jang; جنگ | jang.com.pk | newspaper
Pakistan Observer | pakobserver.net | newspaper
Daily Times (Pakistan); Daily Times | dailytimes.com.pk | newspaper
Soch Fact Check | sochfactcheck.com | fact-checker

# BD
The Daily Star (Bangladesh); The Daily Star; Daily Star | thedailystar.net | newspaper
Prothom Alo; প্রথম আলো | prothomalo.com | newspaper
Dhaka Tribune | dhakatribune.com | newspaper
bdnews24; bdnews24.com | bdnews24.com | online
The Business Standard (Bangladesh); The Business Standard | tbsnews.net | newspaper
New Age; New Age (Bangladesh) | newagebd.net | newspaper
Rumor Scanner | rumorscanner.com | fact-checker

# LK
Daily Mirror (Sri Lanka); Daily Mirror | dailymirror.lk | newspaper
The Island; The Island (Sri Lanka) | island.lk | newspaper
Ada Derana | adaderana.lk | broadcaster
Daily News (Sri Lanka); Daily News | dailynews.lk | newspaper
Colombo Gazette | colombogazette.com | online

# NP
The Kathmandu Post; Kathmandu Post; The Post | kathmandupost.com | newspaper
The Himalayan Times; Himalayan Times | thehimalayantimes.com | newspaper
Onlinekhabar; OnlineKhabar | onlinekhabar.com | online
South Asia Check | southasiacheck.org | fact-checker
Nepal Fact Check; NepalFactCheck | nepalfactcheck.org | fact-checker

# BT
Kuensel | kuenselonline.com | newspaper

# MV
The Edition; The Edition (Maldives) | edition.mv | online
`;
