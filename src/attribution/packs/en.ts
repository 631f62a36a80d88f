import { conjugate } from './en/conjugate.ts';
import { englishDenial } from './en/denial.ts';
import { englishNouns } from './en/nouns.ts';
import { englishStances } from './en/stances.ts';
import { objectives, sentiments, stanceForms } from './en/utterances.ts';
import { englishVerbs } from './en/verbs.ts';
import { englishDeterminers, englishWords } from './en/words.ts';
import type { Pack } from './pack.ts';

export const english: Pack = {
  language: 'en',
  nounsCapitalised: false,
  order: 'svo',
  abbreviations: `v mr mrs ms dr prof sen gov rep gen col lt capt sgt rev hon st jr sr inc ltd co corp no vs etc e i approx jan feb
    mar apr jun jul aug sep sept oct nov dec a p u d fig vol pp ed eds al`,
  joined: `as-per social-justice criminal-justice climate-justice restorative-justice balkan-states baltic-states gulf-states according-to as-well-as such-as because-of due-to in-line-with on-behalf-of if-you-believe if-one-believes if-we-believe at-least in-view-of in-light-of in-the-face-of in-terms-of
    justice-of-the-peace special-representative special-representatives chargé-d'affaires
    shipping-line shipping-lines pressure-group pressure-groups new-yorker new-yorkers new-zealander new-zealanders number-10 number-ten no-10 quai-d'orsay capitol-hill foggy-bottom civil-society trade-union trade-unions private-sector think-tank think-tanks foreign-office home-office white-house press-release
    press-releases round-table white-paper green-paper so-called local-authority local-authorities civil-servant civil-servants to-be-believed at-pains of-two-minds in-favour in-favor less-than`,
  determiners: englishDeterminers,
  adjectiveEndings: '',
  ...englishWords,
  verbs: englishVerbs,
  conjugate,
  nouns: englishNouns,
  abstractEndings: 'tion tions sion sions ness ment ments ity ities ism isms ance ence ship hood ics',
  plainEndings: 'al ic ive ous ary able ible ful less ing',
  topicEndings: 's tion sion ness ment ity ism ship ing data evidence research',
  animateEndings: 'er ers or ors ist ists ant ants ian ians ee ees eer man men woman women person',
  identifiers: {
    nationality: `german french italian spanish polish russian chinese japanese indian turkish greek hungarian czech british english
      scottish irish welsh portuguese dutch belgian danish swedish norwegian finnish austrian swiss american canadian mexican
      brazilian argentine argentinian colombian venezuelan cuban egyptian moroccan tunisian algerian libyan nigerian nigerien
      malian ghanaian senegalese kenyan ethiopian eritrean somali sudanese ugandan rwandan tanzanian south-african syrian
      iraqi iranian israeli jordanian lebanese yemeni saudi afghan pakistani bangladeshi indonesian malaysian thai vietnamese
      philippine filipino korean australian georgian armenian ukrainian belarusian romanian bulgarian serbian croatian albanian
      slovenian slovak estonian latvian lithuanian maltese icelandic bavarian berlin-based brussels-based palestinian catalan basque flemish walloon breton cornish sicilian corsican kurdish tibetan taiwanese mongolian nepali sami inuit maori`,
    region:
      'european african asian latin-american west-african north-african east-african arab western southern northern eastern',
    official: 'official',
    former: 'former ex- onetime outgoing incoming acting sitting retired late then',
    unique: 'only sole largest biggest smallest oldest youngest leading first second longest-serving longest-standing',
    rank: 'senior high-ranking top high-level parliamentary permanent deputy junior',
  },
  identifierEndings: '',
  denial: englishDenial,
  participles: /\p{Ll}{2}(?:ed|en|wn)$/u,
  finiteEndings: /^\p{Ll}{2,}ed$/u,
  frames: {
    ...englishStances,
    before: 'according-to as-per if-you-believe if-one-believes if-we-believe',
    after: '',
    stanceNouns: `view views opinion opinions words judgment judgement assessment account estimation eyes perspective reading experience
      mind telling estimate estimates reckoning analysis standpoint`,
    stancePrepositions: 'in from by to of according-to',
    so: '',
    as: 'as',
    for: 'for',
    agents: 'by',
    distributives: 'per',
    stanceAdjectives: `unconvinced unimpressed unrepentant unapologetic upbeat downbeat bullish bearish bemused baffled scathing vocal
      outspoken combative conciliatory defiant coy tight-lipped emphatic dismissive complimentary effusive nonplussed
      livid convinced certain sure sceptical skeptical confident worried concerned optimistic pessimistic disappointed
      pleased shocked outraged angry satisfied dissatisfied enthusiastic relieved opposed adamant reluctant critical right
      wrong surprised hopeful to-be-believed at-pains of-two-minds in-favour in-favor thrilled persuaded torn amused
      lukewarm leaning aghast adrift sanguine unmoved uneasy furious annoyed irritated frustrated indignant incensed
      dismayed unwilling unyielding categorical evasive doubtful supportive wary cautious unequivocal keen unhappy afraid
      fearful appalled horrified irate exasperated scornful contemptuous sarcastic puzzled perplexed astonished stunned
      impressed delighted glad ashamed apologetic contrite noncommittal non-committal reticent blunt frank candid
      forthright undecided unsure ambivalent gloomy mistaken uncomfortable anxious nervous sympathetic hostile suspicious
      cynical guarded resentful bitter impatient alarmed insistent clear favour favor against`,
    copulas: 'is are was were be been seemed seem seems appeared remained remain remains sounded felt',
    headings: 'input presentation keynote talk remarks statement speech address',
    hearsay: 'says said reads',
    pseudonyms: 'speaker participant person respondent interviewee discussant panelist panellist',
    comparisons: 'as',
    neutralSubjects: 'i',
    origins:
      'levelled leveled came come comes stem stems stemmed drew draws met received receives found followed raised advanced put made backed supported shared',
    publicBodies:
      'government cabinet knesset storting riksdag folketing inquiry committee court courts council commission parliament assembly congress senate tribunal auditors bundestag bundesrat rights',
    specifying: 'namely specifically',
    years: 'year years decade decades century centuries',
    lapses: 'later earlier before afterwards ago',
    ago: '',
    formerly: '',
    bareAfter: '',
    holding: 'is are was were it this that the',
    possessives: 'his her their',
    obliques: 'him her them',
    told: 'it',
    ranks: 'benches ranks quarters',
    groups: 'group groups subgroup subgroups round rounds breakout breakouts',
    groupKinds: `research advocacy lobby lobbying trade industry rights aid pressure interest consumer campaign environmental media news militant rebel terrorist
      business civil-rights human-rights parent watchdog relief charity conservation parliamentary opposition hacker monitoring employers investor insurance`,
    evident: 'emerges emerged',
    sites: 'in at',
    accounts: 'dispatch bulletin communiqué press-release newsletter',
    responses:
      'shake nod shrug frown abstention abstentions resistance opposition support criticism dissent pushback backing approval applause disapproval',
    ownership: 'of by from',
    instruments: `law laws act acts bill bills treaty treaties convention conventions directive directives regulation regulations constitution
      charter charters agreement agreements declaration declarations resolution resolutions compact compacts pact protocol protocols
      budget strategy plan plans framework programme program ruling rulings judgment judgement verdict decision order census guidelines guideline`,
    seeming:
      'grateful indebted thankful owed seems seemed seem appears appeared appear looked looks occurred occurs mattered matters sounded felt feels fell left',
    seemingTo: 'to due-to',
    holders: 'of',
    topics:
      'amendment amendments compromise compromises motion motions advice contribution contributions plan plans proposal proposals estimate estimates forecast point points version account reading hope hopes',
    officials: 'officials authorities police prosecutors ministries delegates diplomats lawmakers',
    genitives: 'of',
    adherents:
      'proponents opponents supporters advocates critics sceptics skeptics defenders detractors adherents champions',
    demonstratives: 'this that these those all both each any more some few',
    silent: 'ensured caused happened resulted helped arranged forced needed used based related',
    infinitiveMarks: 'to',
    quoting: 'quote cite',
    pointers: '',
    purpose: '',
    expletives: 'it there',
    branded:
      'app application library platform software tool database framework toolkit plugin browser chatbot newsletter hurricane hurricanes cyclone typhoon storm satellite',
    varying: 'varies vary varied varying differs differ differed',
    roomPeople: 'participants attendees discussants',
    withins: 'in',
    orderly: 'recall',
    roomGroups: 'group subgroup workshop table breakout',
    schools: 'school schools',
    lawParts: 'art article articles section sections para paragraph',
    procedures: 'agenda rules schedule programme invitation proceedings',
    scant: 'little nothing much more less',
    siteNouns:
      'residents inhabitants ports harbours locks dams stations airports islands rivers mines port harbour harbor lock dam reservoir station airport island isle river lake gauge peninsula tanker freighter frigate ferry',
    termNouns: 'word term expression buzzword label',
    optionHeads:
      'asset assets project projects link links line lines site sites step steps phase phases area areas technology technologies option options measure measures instrument instruments topic topics issue issues model models item items criterion criteria scenario scenarios tool tools',
    enacting: 'set',
    eponyms:
      'law laws principle paradox theorem syndrome disease curve equation coefficient effect oath scale formula theory model ratio doctrine conjecture hypothesis criterion',
    inanimates: `row rows column columns paper papers letter letters number numbers order orders matter matters register registers filter filters tracker trackers
      chapter chapters centre center factor factors sector sectors power powers barrier barriers driver drivers server servers layer layers
      border borders harbour corridor indicator indicators mirror error errors list lists grant grants plant plants warrant remnant guarantee
      degree degrees fee fees tree trees agree regimen specimen boundaries legislator`,
    measures: 'according-to',
    conditions: 'state',
    infinitives: 'be',
    lasting: 'is remains',
    anyones: 'a an',
    quantities: 'number numbers majority minority third half quarter range share proportion variety',
    states: 'states countries governments',
    idle: 'find+friends find+favour find+favor figure+from figure+before figure+for figure+on favour+find favour+finds favour+found favor+find favor+finds favor+found',
    instigating:
      'at-suggestion at-request on-proposal upon-proposal on-request upon-request at-insistence at-urging at-behest on-suggestion on-motion',
    objections: 'objection reservation scepticism intervention remark comment rejoinder',
    interrogatives: 'which what whose',
    capitalOnly:
      'general trust movement movements shell ford apple amazon times post mirror star sun mail express guardian telegraph observer sentinel beacon independent examiner herald tribune news chronicle gazette',
    countries: 'states kingdom usa',
    versions: 'edition version update draft passage issue introduction summary footnote headline column',
    exemplary: 'such-as like',
    supplied: 'provided supplied shared contributed circulated tabled distributed',
    ahead: 'for until by from beyond since to',
    lived: 'experience',
    works: 'novel play film movie opera drama musical song poem series sitcom',
    thingAcronyms: `ai api gdp gnp gdpr vat ev suv cpi hiv dna rna lng lpg icu gps gis html css rss pdf url sms tv ict kpi roi faq csr esg epr ets cbam bim iot llm pcr
      pfas usb dvd adhd ptsd co2 ppe qr`,
    relativeYears: `year-later years-later month-later months-later decade-later decades-later year-earlier years-earlier months-earlier following-year following-month same-year the-next-year at-the-time`,
    sameness: 'same',
    anaphors: 'accordingly',
    publications: 'press-release communiqué communication statement website report declaration opinion',
    strongRoom: 'session workshop plenary roundtable round-table meeting',
    definiteRoles:
      'speaker panellist panelist presenter analyst researcher scientist economist expert scholar critic observer commentator interviewee respondent practitioner author witness',
    objectives,
    sentiments,
    rumoured: 'said understood reported rumoured rumored alleged reputed quoted cited',
    quoted: 'quoted cited',
    raisers: 'to',
    pronominals: 'that those',
    behalves: 'on-behalf-of',
    representing: 'speaking',
    learnt: 'heard learned learnt gathered',
    penned:
      'letter letters email emails e-mail e-mails memo memos message messages text note notes tweet tweets post posts analysis evaluation slides slide paper intervention interventions contribution contributions comment comments',
    weakUtterances: `${stanceForms}
      amendment amendments compromise compromises motion motions advice idea ideas point points contribution contributions plan plans proposal proposals estimate estimates promise position positions words call question questions reading account version forecast slide slides suggestion suggestions argument arguments optimism pessimism enthusiasm annoyance anger unease frustration impatience disappointment irritation indignation reluctance hesitation resistance opposition hope hopes`,
    deontic: 'should must may might can could ought shall cannot',
    conditionals: 'if whether unless provided once what whatever whichever',
    roles: '',
    merely: 'only but',
    guests: 'guest person',
    humans: 'he she him her',
    lifetimes:
      'years time days tenure stint career spell term service work experience job childhood youth posting mission decade decades stay',
    soles: 'only sole',
    answerable: 'responsible representing covering overseeing answerable running',
    remainders: 'one other third fourth second',
    betweens: 'between',
    whos: 'who',
    bodyHeads: 'body house institution organisation organization delegation department participant participants',
    standHeads: 'mood temperature stance view views concern concerns ask reaction vote wish reservation tone',
    whats: 'what position positions',
    whence: 'source origin originator proponent proposer',
    asked: 'q a',
    tips: 'information tip tips hint hints word assessment comment comments communication',
    occasions: 'opportunity occasion welcome opening floor slot introduction remarks moment chance break slides',
    courtesies: 'thank welcome greet congratulate invite open',
    against: 'versus vs against',
    bearers: 'between',
    reactions: 'disputed contested unresolved disagreement dispute row rift contentious',
    pastModals: 'could',
    accents: 'accent dialect brogue lilt twang drawl burr',
    selves: 'himself herself themselves',
    humanMoods: `convinced unconvinced adamant reluctant unimpressed unmoved unrepentant unapologetic furious livid aghast shocked outraged
      disappointed pleased surprised amused annoyed irritated frustrated indignant incensed dismayed unhappy alarmed thrilled persuaded relieved`,
    itsOwn: 'its',
    ballots: 'votes vote',
    close: 'close loyal',
    messages: `forecast worry worries concern message messages motto mantra creed recipe diagnosis conclusion lesson verdict advice answer takeaway reasoning logic plea
      prescription point question response reply prediction hope fear theory pitch pledge promise refrain thesis`,
    withs: 'with',
    wordings: 'words word sentence phrase remark comment question line quip warning plea appeal joke observation',
    pointing: 'this these that those',
    personRelatives: 'who whose whom',
    persons: 'person',
    own: 'own',
    spokenNouns: 'words account accounts testimony',
    sources: 'from by with among',
  },
  room: `meeting workshop session panel discussion plenary room roundtable round-table seminar retreat conference talk`,
  suggestions: {
    person: 'One participant …',
    group: 'Several participants …',
    impersonal: 'It was {said} {that} …',
    view: 'One view was that …',
    noun: '{noun} …, without saying whose',
    without: 'The same sentence without these words',
    that: 'that',
  },
  functions: {
    host: 'host hosts hostess organiser organizer convenor convener',
    moderator: 'moderator moderators facilitator',
    patron: 'patron',
    chair: 'chair chairman chairwoman chairperson',
    adviser: 'adviser advisor',
    author: 'author authors co-authors editors',
    editor: 'editor editors',
  },
  sectors: {
    business: 'business industry companies employers company private-sector firms corporate',
    'civil-society': 'civil-society ngo ngos associations foundations diaspora churches charity charities',
    academia: 'academia academic university universities think-tank',
    ministries: 'ministries ministry government governments',
    local: 'municipalities municipality local city cities',
    io: 'international-organisations un-agencies international',
    unions: 'unions union labour',
    mayors: 'mayor mayors',
  },
};
