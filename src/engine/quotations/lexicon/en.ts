import { lexicon } from './written.ts';

/** The four forms of regular English verbs: "add" gives add, adds, added, adding. */
function forms(verbs: string): string {
  return verbs
    .split(' ')
    .flatMap((verb) => {
      const [base, doubled] = verb.endsWith('*') ? [verb.slice(0, -1), true] : [verb, false];
      const stem = doubled ? base + base.at(-1) : base;
      if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
      if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
      if (/(?:s|sh|ch|x)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`];
      return [base, `${base}s`, `${stem}ed`, `${stem}ing`];
    })
    .join(' ');
}

const CONTRACTED =
  "didn't don't doesn't hasn't haven't hadn't isn't aren't wasn't weren't wouldn't won't couldn't can't shouldn't";

export const english = () =>
  lexicon({
    language: 'en',
    says: [
      'say says said saying tell tells told telling write writes wrote written writing read reads think thinks thought',
      'speak speaks spoke spoken speaking put puts swear swears swore quip quips quipped quipping',
      'go-on went-on know knows knew feel feels felt reckon reckons reckoned',
      'typed texted emailed messaged captioned fumed fumes grumbled griped enthused enthuses speculated speculates disclosed discloses',
      'marveled marvelled marvels thundered crowed screamed screams roared',
      forms(
        'add explain note state claim announce argue ask answer reply respond tweet declare continue recall report insist ' +
          'warn admit* observe remark conclude assert believe acknowledge suggest joke post testify caution contend ' +
          'maintain reiterate stress emphasize emphasise predict lament complain exclaim shout yell cry whisper mutter ' +
          'murmur inquire wonder demand vow pledge promise urge comment confirm deny affirm confess concede recount ' +
          'retort counter interject allege advise inform proclaim chant boast brag* opine muse retweet clarify ' +
          'propose reveal indicate deadpan* gush recite sing sigh snap* scoff plead elaborate reason hint chide pray',
      ),
    ].join(' '),
    saysTogether:
      'point out, points out, pointed out, chime in, chimes in, chimed in, hit back, hits back, shoot back, shoots back, ' +
      'shot back, fire back, fires back, fired back, push back, pushes back, pushed back, cry out, cries out, cried out, ' +
      'call out, calls out, called out, sum up, sums up, summed up, cut in, cuts in, break in, broke in, burst out, blurt out, ' +
      'blurts out, blurted out, weigh in, weighs in, weighed in, chip in, chips in, chipped in, makes clear, ' +
      'made clear, go on, goes on, went on, let slip, lets slip, read out, reads out, write back, writes back, wrote back, ' +
      'sign off, signs off, signed off, spit back, spat back, pipe up, pipes up, piped up',
    judges: [
      'sang shot echoed raved underlined shrugged laughed laughs labelled',
      forms(
        'call describe dub* label brand deem term accuse blast slam* rip* criticize criticise attack mock ridicule praise ' +
          'hail denounce condemn decry dismiss characterize characterise compare cite quote paint portray refer voice fault ' +
          'rebuke scold lambast lambaste assail deride bash applaud welcome defend reject dispute question challenge ' +
          'discuss mention invoke highlight underscore tout trumpet champion threaten agree disagree object protest oppose ' +
          'endorse conclude bemoan berate castigate chastise deplore disavow implore exhort encourage beseech request ' +
          'instruct remind recommend congratulate salute apologize apologise tease taunt troll sneer detail outline ' +
          'summarize rule estimate commend pound slap* torch shame skewer vent rail rant preach lecture liken admonish ' +
          'consider rate appeal repeat use cast reference laud',
      ),
    ].join(' '),
    quoting: forms('quote cite'),
    calls: forms('call dub* label brand name nickname style'),
    finds: 'find finds found show shows showed shown list lists listed contain contains contained',
    claims:
      'claim claims comment comments statement statements suggestion call calls promise proposal warning remark remarks ' +
      'assertion allegation allegations argument belief description insistence contention declaration pledge vow words ' +
      'reason reasons demands promises report reports question questions answer answers reply replies joke jokes hint hints ' +
      'attack attacks praise use dispute estimate estimates appeal appeals challenge challenges chant chants note notes ' +
      'view idea notion accusation accusations criticism demand question message admission response tweet tweets slogan',
    before:
      'according to, in the words of, as per, as told by, quoting, citing, to quote, words of, in the opinion of, in the view of, in the eyes of',
    tells:
      'so said, so says, so wrote, that is what … said, that what … said, this is what … said, those are the words of, ' +
      'those were the words of, these are the words of, these were the words of, this was announced by, this was said by, ' +
      'that was said by',
    agent: 'by from',
    passives: 'is are was were be been being',
    participle: /(?:ed|en|told|said|read|put)$/,
    he: 'he him his himself',
    she: 'she her hers herself',
    it: 'it itself',
    they: 'they them their i me we us you',
    relatives: 'who which that whose',
    determiners:
      'the a an this that these those his her their its our my one another some many several most all both other two three ' +
      'four five six every each no any few more such',
    prepositions:
      'contrary besides alongside of for from in at on with to by about as into over under after before during against among between through ' +
      'without within near outside inside around despite toward towards upon across behind like than via amid since until',
    conjunctions:
      'and or but that because while when where if although though whether so as then how why what lest unless',
    auxiliaries:
      'is are was were be been being am has have had having do does did will would can could may might must shall should ' +
      ["'", '’'].map((mark) => CONTRACTED.replaceAll("'", mark)).join(' ') +
      ' to not did',
    verbs:
      'came comes come coming went goes go going took takes take taking made makes make making got gets get getting gave gives ' +
      'give giving left leaves leave leaving became becomes become began begins begin ran runs run running stood stands stand ' +
      'met meets meet meeting won wins win lost loses lose kept keeps keep held holds hold brought brings bring sent sends send ' +
      'led leads sat sits sit fell falls fall found finds find heard hears hear saw sees see turned turns turn turning ' +
      'wanted wants want worked works work working showed shows show showing tried tries try trying used uses looked looks look ' +
      'looking seemed seems seem appeared appears appear happened happens happen moved moves move needed needs need followed ' +
      'follows forced forces pointed points pointing focused facing faced faces attended arrived traveled visited joined ' +
      'released received spent spends broke breaks rose rises grew grows voted votes signed launched served backed won raised seized',
    adverbs:
      'however nonetheless nevertheless conversely here there following additionally moreover furthermore indeed perhaps maybe yes ' +
      'also later then again once never always ever just even still now already soon often sometimes earlier ago recently ' +
      'only further too instead meanwhile first afterward afterwards thus famously reportedly yesterday today simply ' +
      'previously explicitly repeatedly publicly allegedly flatly bluntly quickly immediately initially finally notably ' +
      'jointly separately angrily calmly clearly proudly privately openly monday tuesday wednesday thursday friday saturday sunday',
    titles:
      'mr mrs ms miss dr prof professor sen sens senator senators rep reps representative congressman congresswoman gov ' +
      'governor president vice vice-president prime minister secretary chancellor chairman chairwoman chair speaker mayor ' +
      'judge justice chief general gen col colonel maj major capt captain lt lieutenant sgt sergeant officer sheriff ' +
      'ambassador attorney director commissioner king queen prince princess pope rev reverend bishop archbishop cardinal ' +
      'father sister sir lord lady dame ceo president-elect mp msp mep baron baroness duke duchess earl viscount rabbi imam inspector superintendent detective det constable pc ' +
      'cllr councillor councilman councilwoman assemblyman assemblywoman undersecretary treasurer envoy adm admiral rear secretary-general candidate nominee leader former then-president ex-president ' +
      'house senate majority minority deputy assistant executive spokesman spokeswoman spokesperson del delegate counsel ' +
      'democratic republican gop first host anchor reporter correspondent author actor actress coach columnist editor ' +
      // Before names in India, Nigeria, the Gulf.
      'shri smt sri alhaji alhaja hajiya hon honourable honorable mallam barr barrister engr comrade premier taoiseach sheikh sheikha ' +
      'ayatollah maulana pastor apostle oba emir sultan solicitor ' +
      'nurse campaigner eyewitness neighbour shopkeeper villager pensioner commuter passenger survivor volunteer businessman ' +
      'businesswoman psychologist psychiatrist historian biologist virologist epidemiologist climatologist astronomer physicist ' +
      'geologist archaeologist striker midfielder defender goalkeeper quarterback skipper winger filmmaker comedian novelist ' +
      'playwright entrepreneur firefighter paramedic policeman policewoman veteran organiser organizer headteacher councilmember principal singer rookie founder ' +
      'insp supt ch dci ' +
      ['mum', 'mom', 'mother', 'dad', 'father']
        .flatMap((parent) => ['one', 'two', 'three', 'four', 'five', 'six'].map((count) => `${parent}-of-${count}`))
        .join(' '),
    people:
      'head heads delegate delegates official officials source sources aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson ' +
      'spokespeople spokesmen person people man woman men women critic critics supporter supporters expert experts analyst ' +
      'analysts lawyer lawyers attorney attorneys witness witnesses voter voters student students teacher teachers ' +
      'resident residents researcher researchers scientist scientists author authors editor editors reporter reporters ' +
      'journalist journalists lawmaker lawmakers operative operatives strategist strategists economist economists ' +
      'pundit pundits observer observers opponent opponents insider insiders friend friends mother father brother sister ' +
      'son daughter wife husband parent parents neighbor neighbors minister president candidate nominee senator governor ' +
      'mayor judge leader leaders director chairman host moderator anchor professor detective officer officers democrat ' +
      'democrats republican republicans activist activists protester protesters donor donors investigator investigators ' +
      'prosecutor prosecutors physician doctor doctors user users commenter member members manager secretary speaker politician politicians ' +
      'family families relatives couple dozens scores hundreds thousands millions',
    bodies:
      'chamber college society centers trust academy federation authority campaign administration government party committee department ministry agency office court police company group ' +
      'organization organisation union association board council commission team staff firm bank hospital university ' +
      'foundation embassy bureau force network caucus panel coalition institute center centre',
    firms:
      'inc plc ltd llc corp corporation limited holdings industries enterprises motors electric dynamics electronics foods ' +
      'hotels resorts cruises airlines airways railways rail shipping logistics energy petroleum oil gas mining minerals metals ' +
      'chemicals pharmaceuticals pharma therapeutics healthcare insurance financial capital securities investments ventures ' +
      'partners properties homes stores supermarkets restaurants brands systems technologies technology software solutions ' +
      'services labs laboratories telecom communications wireless media entertainment studios pictures productions records ' +
      'publishing broadcasting games aerospace aviation automotive league club alliance forum fund guard corps watch aid ' +
      'action baseball football soccer rugby cricket tennis golf basketball hockey gymnastics athletics cycling swimming',
    documents:
      'statement report letter memo memorandum document documents email emails e-mail e-mails lawsuit complaint ruling ' +
      'tweet tweets post book study poll survey transcript article essay editorial op-ed column story release message ' +
      'note ad advertisement video speech filing indictment affidavit caption headline sign banner text bill law order ' +
      'resolution petition record records website page account file application platform script manifesto',
    publications: 'newspaper magazine paper outlet tabloid broadcaster agency journal blog site',
    works:
      'film movie book novel documentary show series song album single play musical poem essay article column commentary program ' +
      'programme podcast magazine newspaper titled entitled named nicknamed subtitled anthem hit episode game painting ' +
      'exhibition broadcast edition taping website site band group comedy drama sitcom memoir autobiography story piece segment so-called ' +
      'slogan motto hashtag label title nickname acronym',
    calling: 'as like into a an of that and or is are was were be been being chanting',
    calendar:
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
      'october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept oct nov dec',
  });
