import type { Denial } from '../denial.ts';

export const englishDenial: Denial = {
  offices: `official officials minister president secretary secretaries deputies ambassador director chancellor premier mayor governor senator commissioner commander general colonel
    admiral chief head leader deputy chairman chairwoman chairperson chair vice-chair co-chair rapporteur keynote spokesman
    spokeswoman spokesperson adviser advisor envoy delegate consul attaché ceo secretary-general director-general undersecretary
    under-secretary bishop archbishop cardinal rector dean provost councillor ombudsman superintendent auditor diplomat lawmaker mp
    mep moderator representative host hostess patron prefect rector judge prosecutor professor colleague man woman lady gentleman
    person people successor predecessor treasurer trustee sheriff parliamentarian speaker panellist panelist presenter
    registrar comptroller chargé dignitary vice-president vice-chancellor permanent-secretary founder convenor convener organiser
    organizer coordinator unionist entrepreneur negotiator inspector father mother architect doctor midwife counterpart counterparts`,
  routes: 'from-to',
  ages: 'decades centuries generations',
  anyones: 'anyone anybody',
  concepts: 'notion concept figure',
  minds: `hallmark feedback mediation persistence arithmetic handwriting fingerprints conviction scepticism skepticism reservation reservations misgiving misgivings doubt doubts patience impatience silence anger
    annoyance irritation frustration unease forehead brow brows eyebrow eyebrows eyes eye jaw face smile grin nod nods shrug shrugs
    sigh sighs laugh laughter gaze glance voice veto no yes objection objections resistance rejection approval assent consent
    disapproval dissent abstention refusal applause stomach mood tone reaction reactions attitude confidence worry worries hope hopes
    suspicion suspicions mistrust distrust sympathy understanding surprise astonishment nudge help assistance leave permission dismay
    disappointment relief outrage enthusiasm goodwill appetite exception expense behalf request insistence urging instigation behest pen mouth
    lips credit account coinage quip joke joy pride zeal hesitation reluctance insistence emphasis blessing backing conscience opinion
    stance message feet heels heart mind temper tears gratitude apologies apology camp corner circles entourage side words vote votes verdict
    criticism praise scorn mockery irony complaint lament plea thought thoughts hobby-horse bugbear pet gripe anecdote punchline
    brainchild take takeaway hostility warmth coolness peep squeak handiwork nerves composure calm bafflement puzzlement bewilderment fury wrath indignation word benches bench forecast
    exchange spat row quarrel altercation chagrin annoyance amusement delight sketch toast discomfort displeasure disquiet embarrassment exasperation impassivity
    aversion antipathy glee satisfaction dissatisfaction resentment resolve tenacity stubbornness obstinacy firmness diplomacy wit sarcasm
    consternation puzzlement wince groan groans frown frowns chuckle chuckles smirk murmur murmurs`,
  moods: `rumour rumor heard weary tired thrilled impressed unimpressed happy unhappy glum cheerful grumpy tight-lipped silent quiet mute
    coy stern calm relaxed tense nervous anxious bitter proud grateful curious impatient bored sad amused bemused baffled puzzled
    stunned speechless defiant unrepentant contrite conciliatory combative upbeat downbeat gloomy sullen hesitant undecided divided
    suspicious wistful defensive dissatisfied alone open hostile receptive cool chilly frosty warm willing unwilling minded inclined
    dispute contested disputed firm`,
  topics: `role roles appointment election office post posts task tasks function mandate responsibility responsibilities power powers title number term
    job jobs position duty duties network networks level report reports salary independence recruitment creation work participation involvement
    protection training selection list definition term case cases example concept status rights situation`,
  subjects: `topic topics theme themes subject subjects focus question questions issue issues example examples model models agenda debate discussion
    reference comparison`,
  acts: `carry out, adopt, pass, enact, introduce, cut, extend, launch, sign, ratify, fund, finance, publish, release, limit, open, close,
    build, expand, lower, resettle, receive, register, record, decide, rule, amend, reform, implement, run, operate, organise,
    organize, coordinate, process, issue, grant, deport, return, evacuate, deploy, send, train, advise, test, pilot, start, end,
    suspend, abolish, negotiate, conclude, join, allow, permit, ban, regulate, recognise, recognize, award, invest, distribute,
    support, provide, deliver, become, serve, belong, lack, experience, suffer, lose, gain, grow, shrink, rise, fall, reach, miss,
    exceed, bear, create, set, establish, found, shelter, supply, border, lie, strengthen, merge, collect, estimate, condemn, enable,
    need, use, benefit, increase, reduce, double, halve, tighten, relax, liberalise, liberalize, employ, hire, pay, charge,
    contribute, own, possess, impose, lift, sponsor, ease, simplify, digitise, oblige, evaluate`,
  tasks: `appoint, coordinate, lead, decide, sign, represent, chair, head, be, need, can, issue, approve, grant, report, determine, set,
    carry, hold, serve, receive, oversee, supervise, nominate, elect, act, enjoy, bear, remain, require, use, submit`,
  discussing: `discuss, debate, consider, examine, mention, name, list, cite, propose, suggest, recommend, appoint, create, establish, nominate, elect, choose, install,
    need, seek, require, compare, praise, criticise, criticize, welcome, regret, describe, analyse, analyze, explore, address, review, call, support, oppose,
    involve, include, strengthen, replace, abolish, reform, hire, train, employ, introduce, commend, note, refer, invite, mandate, task, consult, assess,
    present, outline, highlight, question, envisage, fund, treat, see, regard, portray, use, invoke`,
  moving: `convince, persuade, please, annoy, surprise, impress, irritate, worry, trouble, reassure, disappoint, upset, amuse, bore, move, satisfy, unsettle,
    sway, delight, anger, infuriate, baffle, puzzle, bother, displease, dismay, alarm, soothe, placate, win`,
  votes: `peep squeak word ovation ovations no noes nay nays yes ayes aye veto vetoes against for in-favour in-favor abstention abstentions abstained abstaining abstain dissent dissenting dissented
    opposed approval assent objection objections shrugs shrug silence applause laughter nods nod frowns frown sighs protest rebuttal support undecided
    reservation reservations scepticism criticism praise refusal rejection disapproval consent agreed disagreed votes vote sceptical unconvinced
    reluctance enthusiasm cheers hands pro con contra`,
  exceptions:
    'except excepting all-but everyone-but everybody-but none-but nobody-but other-than apart-from above-all save but barring bar notably especially particularly including unlike like despite notwithstanding',
  especially: 'above-all notably especially particularly',
  surveyed: 'interviewees interviewee respondents surveyed survey interviewed',
  percent: 'percent cent',
  planned: 'is will shall',
  several: "they they've they're they'll they'd",
  irreal: 'would might could',
  groups:
    'all everyone everybody nobody none no-one anyone anybody no most many some majority others rest participants agreement consensus each few others',
  from: `without on-behalf-of about for with towards like unlike between`,
  humans: `person people persons residents citizens voters users readers witnesses media press public journalists reporters researchers scientists economists
    scholars experts number group groups majority minority half source sources community communities members member practitioners respondents
    practitioner analyst analysts policymakers policy-makers stakeholders researcher migrants refugees workers students`,
  streets: 'street square rue avenue quai boulevard embankment lane',
  noStreets:
    'main high wall back side shopping town market city village cross one-way fast school country public front',
  somebody:
    'we i one someone somebody nobody anyone everyone everybody no-one all many some few several others most neither',
  ifs: 'if whether unless',
  that: 'that whether',
  being: 'included include numbered is are was were be been became remained formed dominated served stood made took',
  having: 'with',
  pointing: 'that',
  prefixes: '',
  whoever: 'whoever',
  continents: 'europe africa asia america latin-america',
  stipulating:
    'require requires stipulate stipulates provide provides ensure ensures specify specifies prescribe prescribes',
  secretariats: 'secretariat',
  minutes: 'minutes summary record report note notes',
  spans: 'years decades months decade century past',
  raised: 'on-agenda on-table',
  contracted: '',
  motions: '',
  movers: '',
  negative: 'not nothing nobody none no-one hardly barely only never',
  itself: 'himself herself themselves personally',
  departures: 'left gone absent missing departed',
  owning: 'owns owned',
  exactly: 'only exactly just precisely',
  cases: 'case-for case-against argument-for argument-against plea-for',
  deedAgents: 'by',
  perceiving: 'saw heard watched noticed',
  kin: 'husband wife brother sister father mother son daughter spouse partner',
  sexes: 'f m',
  proofing: 'read improved checked commented proofread amended annotated',
  letterheads: 'letterhead notepaper lanyard nameplate',
  joinings: 'dialling dialing joining attending present',
  feasible: 'possible feasible on',
  willed: 'wanted',
  todos: 'action actions todo to-do steps task tasks',
  limbs: 'head heads',
  concessive: '',
  rooms: 'debate discussion session meeting room plenary',
  out: `from at`,
  superlatives: 'furthest farthest longest oldest youngest largest biggest smallest highest latest earliest closest',
  near: 'close near familiar',
  hearing: 'heard learned learnt whispered rumoured rumored',
  absent: 'absent apologies missing',
  hospitality: 'hospitality catering lunch dinner refreshments sandwiches coffee venue room rooms meal drinks supper',
  giving: 'offered provided paid sponsored laid donated hosted supplied stood bought thank thanked grateful',
  heardBy: 'heard learned learnt',
  standing: 'spoke speaks sat came attended',
  therein: 'there present',
  determinatives: 'those that',
  own: 'own alone',
  subjectArticles: '',
  replies: 'response reply answer rejoinder retort riposte comeback',
  houses: `fed frontex europol easo eurojust customs unrwa icmpd chancellery treasury representation whitehall westminster pentagon`,
  programmes: 'dublin schengen brexit erasmus marrakesh marrakech valletta covid',
  legislators: 'commission parliament council government governments congress senate legislature',
  ordinals: 'first second third fourth fifth sixth last final opening closing',
  noPlural: '',
  eitherNumber: '',
  feminines: '',
  fromEndings: '',
  few: 'two three both neither either one',
  every: 'each every any no neither either whichever whatever which what',
  past: `was were had did came went took got kept gave put ran led left brought sent stood became began met sat fell held spoke shook broke
    drew lost won wept threw dug hung made found said grew chose wrote rose told felt thought knew saw heard let cut set hit quit cast bore beat bent bet
    bit bled blew bought bred built burnt burst caught clung crept dealt drank drove dreamt ate fought fled flew forbade forgot forgave froze ground hid
    hurt laid leant leapt learnt lent lit lay meant paid rode rang sang sank sought sold shone shot showed shrank shut slept slid slung spat spun split
    spread sprang stole stuck stung stank strode struck strove swore swept swam swung taught tore trod understood woke wore wound withdrew withheld withstood
    wrung arose awoke befell foresaw overcame overheard oversaw undertook upheld upset could would wouldn't couldn't didn't wasn't weren't hadn't -ed`,
  perfect: 'has have hasn’t haven’t',
  turns: 'input inputs keynote presentation intervention contribution talk speech panel slot address',
  present: `participant participants speaker speakers discussant colleague colleagues guest guests panellist panelist attendee attendees
    delegate delegates someone somebody one voice voices contributor presenter expert person man woman lady gentleman representative
    those practitioner contribution intervention minister commentator interlocutor official he she anyone source sources people
    officials i`,
  habits: `hitherto often usually typically traditionally generally regularly rarely seldom always frequently commonly mostly normally increasingly
    sometimes every annually routinely worldwide nationwide everywhere tend tends elsewhere habitually still ever largely long`,
  duties: `determine decide examine publish require order rule record track document certify report calculate estimate establish 
    identify issue allow stipulate teach release list specify submit file sue announce post write note observe inform 
    notify consider assess judge recognise recognize question convince release agree expect hold like`,
  helps:
    'support encourage advise defend back assure brief guarantee challenge counsel invite invite to thank welcome trust persuade',
  wanting:
    'demand want object reject oppose pledge promise insist refuse urge propose suggest call press for push for argue object to vow',
  courts: 'court courts tribunal tribunals courts-martial judiciary echr cjeu ecj',
  ideas: `proposal proposals draft idea ideas plan plans option options paper point points deadline formula wording compromise suggestion
    recommendation recommendations approach this it that these them quota fund initiative thesis scheme line`,
  sizes:
    'small smaller large larger big rich poor poorer richer many most some several individual rural urban numerous few',
  asking: 'why how what who when where which whether',
  answering: `quote, cite, contradict, thank, interrupt, answer, applaud, second, echo, correct, congratulate, cut short, rebut, heckle, console, hear`,
  pledging: 'undertake, commit, pledge, promise, vow, agree, offer, volunteer, engage',
  handouts: `figures data numbers paper papers slides slide list lists minutes note statistics documents document chart charts map maps table
    tables handout handouts evidence material dataset overview breakdown photographs photos examples spreadsheet`,
  supplying: `supply, provide, send, circulate, bring, share, submit, table, distribute, forward, contribute, pass, hand, furnish, deliver, show`,
  future: 'will would shall',
  camps:
    'sceptics skeptics critics opponents supporters doubters proponents hawks doves naysayers dissenters enthusiasts brake force engine obstacle holdout outlier champion dissenter sceptic skeptic critic opponent spoiler in-favour in-favor against',
  among: 'among amongst with',
  tracing: 'back-to originated-with originate-with traced-to owes-to owe-to owed-to',
  who: 'who whose',
  halls: 'hall',
  delegates: 'representative delegate envoy emissary',
  members: 'person people member',
  marks: 'hand handwriting fingerprints signature stamp brainchild',
  thanks: 'thanks owing',
  behalf: 'on-behalf-of',
  writers: 'i we',
  felt: 'news relief surprise blow comfort alien line dealbreaker deal-breaker non-starter nonstarter no-go novelty revelation sticking-point taboo',
  sides: 'side camp',
  lives: 'having',
  showing:
    'allow show mean suggest require imply indicate illustrate demonstrate establish document prove encourage call record identify teach release hold stipulate',
  knowing: 'know see hear learn understand think find believe feel like recognise recognize discover realise realize',
  crowds:
    'lot contingent crowd folks bunch team people delegation side camp table bench benches representative man woman officials whip',
  versus: 'v. v vs. vs versus',
  buildings: 'building house offices',
  employing: 'work, represent, come, belong, hail',
  running: 'command, run, lead, head, own, chair, manage, work, edit',
  putToVote: 'motion motions amendment amendments counter-motion',
  outcomes: 'majority rejected adopted withdrawn lost carried defeated passed fell failed',
  thoseOf: 'those that',
  gratitude: 'thanks gratitude kudos acknowledgements',
  calling: 'call say',
  attending: 'present attending represented',
  there: 'there',
  performances: 'toast sketch quip joke anecdote performance slide',
  worlds: `countries states economies`,
  sitting: 'sat sits sitting seated placed positioned',
  seats: 'back front table row corner side end bench window seat seats aisle door',
  crediting: 'credit owe attribute ascribe borrow borrowing paraphrase quote',
  received:
    'call-with call-to phone-with telephone-with email-from e-mail-from message-from voicemail-from text-from chat-with courtesy-of whatsapp-from tip-from greetings-to regards-to',
  greetings: 'thanks thank bravo congratulations kudos cheers',
  due: 'monday tuesday wednesday thursday friday saturday sunday tomorrow weekend week',
  human: 'he she',
  portfolios: 'portfolio portfolios brief ministry remit',
  drawings: 'diagram chart map figure scheme sketch graph flowchart',
  pictures: 'photo photos photograph picture pictured portrait left right centre center snapshot shot',
  gazing:
    'deferred-to yielded-to listened-to bowed-to sided-with rallied-behind rallied-to looked-at looked-to glanced-at turned-to stared-at eyes-on eyes-at pointed-at smiled-at nodded-at nodded-to',
  speaking: 'spoke speaking speakers contributed discussing',
  making: 'held drafted penned negotiated brokered wrote drafted designed founded invented negotiated authored',
  famous: 'know recognise recognize',
  naming: 'named called',
  consulting: 'ask blame picture contact consult credit',
  asFor: 'as-for',
  seenOn: '',
  partisans: `supporter supporters critic critics opponent opponents advocate advocates proponent proponents sceptic sceptics skeptic skeptics
    defender defenders listener listeners speaker speakers fan fans friend friends member members expert experts observer observers
    winner winners loser losers optimist optimists pessimist pessimists champion champions contributor contributors guest guests`,
  company: 'present guests attendees participants speakers invited panellists panelists',
  counting: 'sat counted stood',
  behinds: 'behind',
  folks: 'people folks folk crowd lot guys bunch contingent',
  impressions: 'impression sense feeling suspicion hunch',
  noted: 'fair plain clear obvious evident striking noticed noticeable palpable visible safe true notable struck',
  hearsays: 'told hear heard understand gather gathered',
  persons: 'she he',
  whose: 'whose',
  remote: 'video zoom screen joining joined dialling dialing link connected videolink teams webcam',
  trades: 'generation generations',
  envoys: 'representative spokesperson spokesman spokeswoman envoy delegate lead head director president',
  focus: 'even',
  echoes: 'for meanwhile however too though',
  liking:
    'prefer, like, dislike, doubt, hope, fear, accept, favour, favor, distrust, mistrust, regret, resent, applaud, hesitate, insist, suspect, long, yearn, worry, shrug, baulk, balk, warm, lean, mind, back',
  gestures: `laugh, chuckle, giggle, nod, wince, frown, sigh, shrug, grimace, smile, smirk, blush, flinch, yawn, snort, gasp, grin, wink, squirm, fidget, scowl, groan, bristle, clap, applaud, roll eyes, raise eyebrow, raise eyebrows, raise brow, shake head, stiffen, beam, glare, wriggle, mutter, grumble, cringe, sniff, tut, titter, guffaw, scoff, whistle, hiss, boo, gulp, swallow hard, sit back, lean back, lean forward, sit up, fold arms, cross arms, shrug shoulders, raise hand, purse lips, look away, look up, look down, check watch, take notes, leave room, storm out, walk out, bite lip, clench jaw, nod along, look glum, pull face, drum fingers, stare at`,
  tables: 'table room',
  tabled: 'off on onto under over',
  wishing: 'wanted wished further rather',
  corners: 'end side corner bench benches row left right half flank',
  noises:
    'hum buzz ripple chorus mutter muttering rumble laughter silence murmur murmurs hush groan groans applause giggles sniggers mirth chuckle tittering',
  missions: 'delegation contingent deputation',
  bodies: '',
  nots: 'not',
  invitations: 'invitation invitations',
  heckles: 'heckle interjection',
  minding: 'listened noted asked',
  seatings: 'seating-plan place-card place-cards name-badge name-badges name-card nameplate nameplates',
  seating: 'seat seated',
  sorries: 'apologies pace',
  besideOthers: 'else',
  works:
    'interview book column thesis dissertation memoir memoirs article novel podcast op-ed blog bestseller monograph',
  documents: 'report paper study film review speech documentary',
  owned: 'own latest recent forthcoming',
  theirs: 'their its',
  authors: 'author writer editor director inventor',
  dialects: 'glaswegian scouse geordie cockney brummie texan doric patois',
  recognising: 'recognised recognized betrayed outed',
  awaiting: 'waiting waited awaited awaiting expecting',
  unanimous: 'unanimous unanimously',
  lones: 'one',
  besides: 'beside next',
  elses: 'nobody-else no-one-else else-had else-did none-else',
  functions: 'chair moderation facilitation',
  makers:
    'maker makers builder builders manufacturer manufacturers inventor inventors producer producers developer developers',
  makes: 'makes make builds build produces produce manufactures manufacture sells',
  lacking: 'without thanks-to but-for barring',
  within: 'in at among',
  belonging: 'belonged belongs went fell left due',
  ones: 'his her',
  journeys: 'train flight plane taxi car bus ferry',
  chairs: 'chair seat',
  agenda: 'item cc slot',
  clothes: 'uniform collar cassock robe turban kippah headscarf kilt habit cross regalia fatigues',
  wearing: 'wore',
  between: 'between',
  rather: 'rather sooner prefer keep scrap want',
  ours: 'our',
  floors: 'floor',
  handing: 'to with',
  thanked: 'thanked congratulated applauded interrupted heckled',
};
