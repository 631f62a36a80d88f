/*
 * Ordinary English words, which are no names where they stand beside one.
 * From @zxcvbn-ts/language-en (MIT, Copyright (c) 2012-2016 Dan Wheeler and Dropbox, Inc.; the licence text stands in
 * packs/names/given.ts), folded to lower case without diacritics, without words that are above all given names.
 */
export const ordinaryEnglish = `
aaah aah abandon abandoned abandoning abbott abdomen abducted abduction abide abilities ability able abnormal
aboard abort abortion about above abroad absence absent absolute absolutely absorb absorbed absurd abu abuse abused
abusive academic academy accent accept acceptable acceptance accepted accepting access accessory accident
accidental accidentally accidents accompanied accompany accomplice accomplish accomplished according account
accountable accountant accounted accounting accounts accurate accusation accusations accuse accused accusing
accustomed ache achieve achieved achievement acid acknowledge acquaintance acquainted acquire acquired acres across
act acted acting action actions activate activated active activities activity actor actors actress acts actual
actually acute adapt add added addict addicted addiction adding addition additional address addressed addresses
adds adjourned adjust adjusted adjustment administration admirable admiral admire admired admirer admission admit
admitted admitting adopt adopted adoption adorable adore adrenaline ads adult adults advance advanced advances
advantage advantages adventure adventures advertising advice advise advised advisor advocate afar affair affairs
affect affected affecting affection affects affirmative afford afghanistan afraid africa african after afterlife
afternoon afterwards again against age aged agencies agency agenda agent agents ages aggression aggressive agh
aging agitated ago agony agree agreed agreeing agreement agrees aha ahead ahem ahh ahhh ahn ahold aid aids aigoo
aii aim aimed aiming ain air airborne aircraft airline airplane airport aisle ajay alabama alarm alarmed alarms
alas alaska album alcohol alcoholic ale alert alfie algorithm alias alibi alien aliens alike alive all allah
allegations alleged allegiance allergic allergies allergy alley alliance allies allow allowance allowed allowing
allows almighty almost along alongside alphahff alps already alright also altar alter altered alternate alternative
although altitude altogether always alzheimer amateur amazed amazing amazon ambassador ambition ambitions ambitious
ambulance ambush ambushed amendment amends america american americans amigo ammo ammunition amnesia amongst amount
amounts amp amsterdam amulet amusement amusing analysis analyst analyze analyzed ancestors anchor ancient and
andrews angels anger angle angles angry animal animals ankle ankles anniversary announce announced announcement
announcer announcing annoy annoyed annoying annual anomaly anonymous another answer answered answering answers
antenna antibiotics anticipate anticipated antidote antique ants anxiety anxious any anybody anyhow anymore anyone
anything anytime anyway anyways anywhere apart apartment apartments ape apocalypse apologies apologise apologize
apologized apologizing apology app apparent apparently appeal appealing appear appearance appearances appeared
appearing appears appetite applauding applause apple apples application applications applied applies apply applying
appoint appointed appointment appointments appreciate appreciated appreciation apprentice approach approached
approaches approaching appropriate approval approve approved approximately apron arab arabic arabs archer architect
architecture archives arctic are area areas arena argh argue argued arguing argument arguments arise arizona ark
arm armed armies armor armored arms armstrong army arnie around arrange arranged arrangement arrangements array
arrest arrested arresting arrests arrival arrive arrived arrives arriving arrogance arrogant arrow arrows arse
arson artery article articles artie artifact artifacts artificial artillery artist artistic artists arts asap ash
ashamed ashes ashore asia asian aside ask asked asking asks asleep aspect aspects aspirin ass assassin
assassination assassins assault assaulted assemble assembled assembly asses assess assessment asset assets asshole
assholes assign assigned assignment assignments assist assistance assistant associate associated associates
association assume assumed assuming assumption assure assured asteroid asthma astonishing astronaut astronauts
asylum ate athens athlete athletes athletic atlanta atlantic atlantis atm atmosphere atomic attaboy attach attached
attack attacked attacker attacking attacks attempt attempted attempting attempts attend attendance attendant
attended attending attention attic attitude attorney attorneys attract attracted attraction attractive auction
audience audio audition auditions aunt auntie aunty auspicious australia australian austria authentic author
authorities authority authorization authorized auto autograph automated automatic automatically automobile autopsy
available avatar avenge avenue average avoid avoided avoiding await awaiting awaits awake award awarded awards
aware awareness away awe awesome awful awfully awhile awkward aww axe aye babbling babe babes babies babylon
babysit babysitter babysitting bachelor back backed background backing backpack backs backstage backup backward
backwards backyard bacon bacteria bad badass badge badly bae baek bag baggage bags bai bail bailed bait bake baked
baker bakery baking balance balanced balcony bald ball ballet balloon balloons balls baltimore bam bamboo ban
banacek banana bananas band bandage bandages bandit bandits bands bang banged banging bangkok bangs banished bank
banker banking bankrupt banks banned banner banquet bao bar barb barbecue barber barbie barcelona bare barely
bargain barge bark barking barks barn barnes barracks barrel barrels barrier bartender base baseball based basement
bases bash basic basically basics basis basket basketball bass bastard bastards bat batch bates bath bathe bathing
bathroom bathrooms baths bathtub batman bats battalion batter batteries battery battle battlefield battles battling
bauer baxter bbc bea beach beaches beacon beads beam beams bean beans bear beard bearing bears beast beasts beaten
beating beatles beats beautiful beautifully beauty beaver became because becca beck becker beckett become becomes
becoming bed bedroom bedrooms beds bedtime bee beef been beep beeping beeps beer beers bees beethoven before
beforehand began beggar begged begging begin beginning begins begun behalf behave behaved behaving behavior
behaviour behind behold beijing bein being beings belgium belief beliefs believe believed believer believes
believing bells belly belong belonged belonging belongings belongs beloved below belt belts bench bend bender
bending beneath benefit benefits benji benson berlin berries bertie beside besides bess best bet betray betrayal
betrayed betraying bets better betting between beware bey beyond bible bicycle bid bidding big bigfoot bigger
biggest bike bikes bikini billion billionaire billions bills bin bind bing bingo biological biology bird birds
birth birthday birthdays biscuit biscuits bishop bit bitch bitches bite bites biting bits bitten bitter bizarre
black blackmail blackmailing blackout blacks bladder blade blades blah blaine blame blamed blames blaming blank
blanket blankets blares blaring blast blasted blasting bled bleed bleeding bleep blend blessed blessings blew blind
blinded blink bliss block blocked blocking blocks blog bloke blond blonde blood bloodshed bloody bloom blossom
blouse blow blowing blown blows blue blues bluff bluffing blunt bmw boar board boarded boarding boards boat boats
bodies body bodyguard bodyguards boil boiled boiler boiling bok bold bollocks bolt bolts bomb bombay bombed bomber
bombers bombing bombs bond bonding bonds bone bones bong bonjour bonus boo boobs boogie book booked booking books
bookstore boom booming boone boost boot booth boots booty booze border borders bore bored borg boring born borrow
borrowed borrowing boss bosses boston both bother bothered bothering bothers bottle bottles bottom bought boulevard
bounce bounced bouncing bound boundaries bounds bounty bouquet bourbon bout bow bowl bowling bowls box boxer boxes
boxing boy boyfriend boyfriends boyle boys bra brace bracelet brag bragging brains brake brakes branch branches
brand brass brat brave bravery bravo brazil brazilian breach bread break breakdown breakfast breaking breaks
breakthrough breakup breast breasts breath breathe breathes breathing breaths bree breed breeding breeze brew bribe
brick bricks bride bridge bridges brief briefcase briefing briefly briggs bright brighter brightest brighton
brilliant bring bringing brings brink britain british bro broad broadcast broadcasting broadway broke broken broker
bronx broom broth brothel brother brotherhood brothers brought bruise bruised bruises bruising brunch brush
brussels brutal brutally brute bubba bubble bubbles bucket buckle bucks buddhist buddies budge budget buds buenos
buffalo buffet buffy bug bugger bugging bugs build building buildings builds built bulb bull bullet bulletin
bulletproof bullets bullied bulls bullshit bully bullying bum bump bumped bumper bumps bun bunch bundle bungalow
bunk bunker bunny buns burden bureau burger burgers burglar burglary burial buried burke burn burned burner burning
burns burnt burst bursting burt burton bury burying bus buses bush bushes business businesses businessman bust
busted busting busy but butch butcher butler butt butter butterflies butterfly button buttons butts buy buyer
buyers buying buys buzz buzzer buzzes buzzing bye bypass byung cab cabbage cabin cabinet cable cables cadillac cafe
cafeteria cage cages cain cairo cake cakes cal calculate calculated calculations calendar calf caliber california
call called caller callin calling calls calm calmly calories cam cambridge came camel camera cameraman cameras camp
campaign campbell camping camps campus canada canadian canal cancel canceled cancelled cancer candidate candidates
candle candles candy cane canned cannon cannons cannot cans cant canteen canvas canyon cao cap capabilities capable
capacity cape capital capitol caps capsule captain captioned captioning captive capture captured car caravan carbon
card cardboard cardiac cardinal cards care cared career careers careful carefully careless cares caretaker cargo
caribbean caring carly carmichael carnival carpet carriage carried carrier carries carrington carrot carrots carry
carrying cars cart cartel cartoon cartwright carve carved carver case cases cash casino casket cass cast casting
castle castro casual casually casualties cat catastrophe catastrophic catch catches catching category catholic cats
cattle caught cause caused causes causing caution cautious cavalry cave caves caviar cawing cbs cccccc cctv cease
ceiling celebrate celebrated celebrating celebration celebrities celebrity cell cellar cellphone cells cement
cemetery cent center centers central centre cents centuries century ceo cereal ceremony certain certainly certainty
certificate certified cetera cha chae chain chained chains chair chairman chairs chalk challenge challenged
challenges challenging chamber chambers champ champagne champion champions championship chan chancellor chances
chang change changed changes changing channel channels chanting chaos chaotic chap chapel chapman chaps chapter
character characters charge charged charges charging charm charming charms chart charter charts chased chasing chat
chatter chattering chatting chauffeur che cheap cheaper cheat cheated cheating check checked checking checks cheek
cheeks cheeky cheer cheerful cheering cheerleader cheers cheese cheesy chef chefs chemical chemicals chemistry
chemo chen cheng cheol cheque cherish cherry chess chest chew chewing chffffff chi chicago chick chicken chickens
chicks chief child childhood childish children chili chill chilling chilly chimes chiming chimney chin china
chinatown chinese ching chip chips chirping cho chocolate chocolates choi choice choices choir choke choked choking
choose chooses choosing chop chopped chopper chopping chops chores chorus chose chosen chow chrissy christians
christmas chronic chu chuck chuckle chuckles chuckling chul chun chung chunk church churches churchill chute cia
ciao cigar cigarette cigarettes cigars cinderella cinema cinnamon circle circles circling circuit circuits
circulation circumstance circumstances circus cisco cities citizen citizens city civil civilian civilians
civilization civilized clacking claim claimed claiming claims clam clamoring clan clanging clanking clap clapping
clarify clarity clarke class classes classic classical classified classmate classmates classroom classy clattering
clatters claw claws clean cleaned cleaner cleaners cleaning clear clearance cleared clearer clearing clearly clears
clerk clever click clicking clicks client clients cliff climate climb climbed climbing clinic clinical clink
clinking clip clive cloak clock clocks clone close closed closely closer closes closest closet closing closure
cloth clothes clothing cloud clouds clown clowns club clubs clue clues clumsy clutch coach coaches coaching coal
coast coaster coat coats cobb cobra cocaine cock cockpit cockroach cocks cocksucker cocktail cocktails cocky cocoa
coconut code codes coffee coffin cohen coin coincidence coins coke cold colder collapse collapsed collar collateral
colleague colleagues collect collected collecting collection collective collector college collins collision
colombia colonel colony color colorado colored colorful colors colour colours columbia column com coma comb combat
combination combine combined comeback comedian comedy comes comet comfortable comfortably comforting comfy comic
comics comin coming command commander commanding commands commence comment commentator comments commercial
commercials commission commissioner commit commitment committed committee committing common commotion comms
communicate communicating communication communications communist communities community companies companion
companions company compare compared comparison compartment compass compassion compatible compelled compelling
compensate compensation compete competent competing competition competitive competitor competitors complain
complained complaining complaint complaints complete completed completely complex complicated complications
compliment compliments comply component components composed composition compound comprehend compromise compromised
computer computers comrade comrades con conceal concealed conceived concentrate concentration concept concern
concerned concerning concerns concert conclude concluded conclusion conclusions concrete concussion condemn
condemned condition conditioning conditions condo condolences condom condoms conduct conducted conducting conductor
cone conference confess confessed confession confidence confident confidential confined confirm confirmation
confirmed confirms confiscated conflict confront confrontation confronted confuse confused confusing confusion
congrats congratulate congratulations congregation congress congressman connect connected connecticut connecting
connection connections connects conquer conquered conscience conscious consciousness consent consequence
consequences conservative consider considerable considerate consideration considered considering consistent
consolation console consort conspiracy constable constantly constitution constructed construction consult
consultant consulting consume consumed contact contacted contacts contagious contain contained container containing
containment contains contaminated contempt content contents contest contestant contestants context continent
continue continued continues continuing contract contractor contracts contrary contrast contribute contribution
control controlled controlling controls controversial convenience convenient convent convention conventional
conversation conversations convert converted convey convict convicted conviction convictions convince convinced
convincing convoy cook cooked cookie cookies cooking cooks cool cooler coolest cooling coop cooperate cooperating
cooperation coordinate coordinates cop cope copied copies copper cops copy coral cord core corn corner cornered
corners coroner corporal corporate corporation corporations corps corpse corpses correct corrected correctly
corridor corrupt corrupted corruption cos cosmic cost costa costs costume costumes cottage cotton couch cough
coughing coughs could couldn coulson council counsel counseling counselor count countdown counted counter
counterfeit countess counting countless countries country countryside counts county coup couple couples courage
courageous courier course courses court courtesy courthouse courtroom courts courtyard cousin cousins cover
coverage covered covering covers covert cow coward cowardly cowards cowboy cowboys cows cozy cpr crab crabs crack
cracked cracker crackers cracking crackles crackling cracks cradle craft crane crank cranky crap crappy crash
crashed crashes crashing crate crates craving crawl crawled crawling crazy creaking creaks cream create created
creates creating creation creative creativity creator creature creatures credentials credibility credible credit
credits creek creep creeping creeps creepy crew crews crib crichton cricket crickets cried cries crime crimes
criminal criminals cripple crippled crisis crisp crispy critic critical criticism criticize critics crocodile crook
crooked crooks crop crops cross crossed crosses crossing crow crowd crowded crowds crowley crown crows crucial
crude cruel cruelty cruise crumbs crunch crunching crush crushed crushing crust cry crying crystals ctu cuba cuban
cube cubs cuddle cue cuff cuffs cuisine culprit cult cultural culture cultures cunning cunt cup cupboard cupcake
cupcakes cups curb cure cured curfew curiosity curious curly currency current currently curry curse cursed curtain
curtains curve custody custom customer customers customs cut cute cutest cutie cuts cutting cuz cycle cynical dad
daddy dads dae daft dagger daily dairy dal dam damage damaged damages dammit damn damned damp dance danced dancer
dancers dances dancing dang danger dangerous dangers daniels danish dare dared dares daring dark darker darkest
darkness darlin darling darn dash data database date dated dates dating daughter daughters davies dawg day daylight
days daytime deacon dead deadline deadly deaf deal dealer dealers dealing deals dealt dear dearest dearly death
deaths debate debris debt debts debut decade decades deceased deceive deceived deceiving december decency decent
deception decide decided decides deciding decision decisions deck decker declare declared decline declined decorate
decorated decorations decoy decree dedicate dedicated dedication deed deeds deep deeper deepest deeply deer defeat
defeated defect defence defend defendant defended defending defense defenses defensive define defined definite
definitely definition defy degree degrees del delay delayed delete deleted delhi deliberate deliberately delicate
delicious delight delighted delightful deliver delivered deliveries delivering delivery delusional demand demanded
demanding demands demise demo democracy democratic demon demonic demons demonstrate demonstration den denial denied
denmark dense dental dentist denver deny denying depart departed department departure depend dependent depending
depends deploy deployed deported deposit deposition depressed depressing depression depth depths deputy des descent
describe described describing description desert deserted deserve deserved deserves design designated designed
designer designs desired desires desk despair desperate desperately desperation despicable despise despite dessert
destination destined destroy destroyed destroying destroys destruction destructive detail detailed details detained
detect detected detective detectives detector detention determination determine determined detonator detroit
devastated devastating develop developed developing development device devices devil devils devoted devotion
diabetes diagnosed diagnosis dial dialed dialing dialogue diamonds diaper diapers diary diaz dice dick dickhead
dickie dicks dictionary did didn die died diet difference differences different differently difficult difficulties
difficulty dig digging digital dignity digs dilemma dim dime dimension dimensions dine diner ding dings dining
dinner dinners dinosaur dinosaurs dinozzo dip diplomatic dire direct directed directing direction directions
directly director directors dirt dirty disabled disagree disappear disappearance disappeared disappearing
disappears disappoint disappointed disappointing disappointment disaster disc discharge discharged disciple
disciples discipline disclose disco disconnected discount discover discovered discovering discovery discreet
discretion discuss discussed discussing discussion disease diseases disgrace disguise disguised disgust disgusting
dish dishes dishonest disk dislike dismiss dismissed disney disobey disorder dispatch display disposal dispose
dispute disrespect disrespectful distance distant distinct distinguished distorted distract distracted distracting
distraction distress distribute distribution district disturb disturbance disturbed disturbing ditch ditched dive
diversion divide divided diving division divorce divorced dixon dizzy dna doc docks doctor doctors document
documentary documents dodge doe does doesn dog doggy dogs doin doing doll dollar dollars dolls dolphin dolphins dom
domain dome domestic donate donated donation donations done dong donkey donor donovan dont donuts doo doom doomed
door doorbell doors doorstep doorway dope dork dorm dose dot dots double doubled doubt doubted doubts douche dough
doughnut doughnuts dove dowager down downhill download downloaded downs downstairs downtown dowry dozen dozens
dracula draft drag dragged dragging dragon dragons drain drained drama dramatic drank draw drawer drawers drawing
drawings drawn draws dre dread dreadful dream dreamed dreaming dreams dreamt dress dressed dresser dresses dressing
dried drift drifting drill drilling drink drinking drinks drip dripping drive driven driver drivers drives driveway
driving drone drones drop dropped dropping drops drove drown drowned drowning drug drugged drugs drum drummer drums
drunk drunken dry dryer dubai duchess duck ducks duct dude dudes due duel dug duh duke dull dumb dumbass dummy dump
dumped dumping dumplings dumpster dungeon dunno during dust dutch duties duty dvd dwarf dwell dye dying dynamic
dynamite dynasty each eager eagle ear earlier earliest early earn earned earning earring earrings ears earth
earthquake ease easier easiest easily east eastern easy eat eaten eating eats echo echoes echoing eclipse economic
economy ecstasy edge edges edie edit editing edition editor educated education educational edwards eerie effect
effective effectively effects efficiency efficient effort efforts egg eggs ego egypt egyptian eight eighteen eighth
einstein either elaborate elbow elder elderly elderman elders eldest elected election elections electric electrical
electricity electromagnetic electronic electronics elegant element elementary elements elephant elephants elevated
elevator eleven elf eligible eliminate eliminated elimination elite elsewhere elves email emails embarrass
embarrassed embarrassing embarrassment embassy embedded embrace emerge emerged emergency eminence emotion emotional
emotionally emotions empathy emperor empire employ employed employee employees employer employment empress empty
encounter encountered encourage encouraged encouraging encrypted end endangered ended ending endless ends endure
endured enemies enemy energetic energy enforcement engage engaged engagement engine engineer engineering engineers
engines england english englishman enjoy enjoyed enjoying enjoys enormous enough ensign ensure enter entered
entering enterprise enters entertain entertaining entertainment enthusiasm enthusiastic entire entirely entitled
entity entrance entrusted entry envelope envious environment environmental envy epic epidemic episode episodes
equal equally equals equation equipment equipped equivalent erase erased erm erotic errand errands error escape
escaped escapes escaping escort especially essay essence essential essentially establish established establishment
estate estimate estimated eta etc eternal eternity ethical ethics eun europe european euros evacuate evacuated
evacuation evaluation evening evenings event events eventually ever everlasting every everybody everyday everyone
everything everywhere evidence evil evolution evolve evolved ewing exact exactly exaggerate exaggerating exam
examination examine examined examiner example examples exams excellency excellent except exception exceptional
excess excessive exchange exchanged excited excitement exciting exclaiming exclaims exclusive excuse excused
excuses execute executed execution executive exercise exercises exhales exhaust exhausted exhausting exhibit
exhibition exile exist existed existence existing exists exit exits exotic expand expanding expansion expect
expectations expected expecting expects expedition expelled expense expenses expensive experience experienced
experiences experiencing experiment experimental experiments expert expertise experts expired explain explained
explaining explains explanation explode exploded explodes exploding exploit explore exploring explosion explosions
explosive explosives expose exposed exposing exposure express expressed expressing expression exquisite extend
extended extension extensive extent exterior external extinct extinction extra extract extraction extraordinary
extraterrestrial extreme extremely eye eyeballs eyebrows eyes eyesight eyewitness fabric fabulous face facebook
faced faces facial facilities facility facing fact factor factories factors factory facts faculty fad fade faded
fades fading fag faggot fail failed failing fails failure failures faint fainted fair fairies fairly fairy faithful
fake faked faking falcon fall fallen falling fallon falls false fame familiar families family famous fan fancy fang
fans fantasies fantastic fantasy far fare farewell farm farmer farmers farming farms fart farther farts fascinated
fascinating fashion fast faster fastest fat fatal fate father fathers fault faults favor favorite favorites favors
favour favourite fax fbi fear feared fearless fears feast feather feathers feature features february fed federal
federation feds fee feed feedback feeding feeds feel feelin feeling feelings feels fees feet fei fell fella fellas
fellow fellows felony felt female females feminine fence feng ferguson ferrari ferris ferry festival fetch fever
few fewer fiance fiancee fiber fiction fiddle field fields fierce fiery fifteen fifth fifty fight fighter fighters
fighting fights figure figured figures figuring file filed files filing fill filled filling fills film filmed
filming films filter filth filthy final finale finally finals finance finances financial financially finch find
finding findings finds finest finger fingernails fingerprint fingerprints fingers finish finished finishes
finishing fire firearms fired firefighter fireman fireplace fires firewood fireworks firing firm firmly first fish
fisher fisherman fishing fishy fist fists fit fitness fits fitted fitting fitz five fix fixed fixing flag flags
flame flames flank flare flash flashing flashlight flat flatter flattered flattering flavor flavors flavour flaw
flaws fled flee fleeing fleet fleming flesh flew flexible flick flies flight flights fling flint flipped flipping
flirt flirting float floating flock flood flooded flooding floors flour flow flower flowers flowing flown flows flu
fluid fluids flush flute fly flyer flying foam focus focused focusing foe fog fold folded folk folks follow
followed followers following follows fond font food foods fool fooled fooling foolish fools foot footage football
footprints footsteps for forbid forbidden force forced forces forcing forehead foreign foreigner foreigners foreman
forensic forensics forests forever forgave forge forged forget forgets forgetting forgive forgiven forgiveness
forgiving forgot forgotten fork form formal formality formally formation formed former formidable forming forms
formula fort forth fortress fortunate fortunately forty forward fought foul found foundation founded founder
fountain four fourteen fourth fox fracture fractured fractures fragile fragments fragrance frame framed franchise
francs frankenstein frankly fraser frasier fraud freak freaked freakin freaking freaks freaky free freed freedom
freely freeway freeze freezer freezing freight french frequency frequent frequently fresh freshman freud frickin
friday fridge fried friend friendly friends friendship fries friggin fright frighten frightened frightening frodo
frog frogs from front frontier frost froze frozen fruit fruits frustrated frustrating frustration fry fuck fucked
fucker fuckers fuckin fucking fucks fuel fugitive fuhrer fulfill fulfilled full fuller fully fun function
functional functioning functions fund fundamental funding fundraiser funds funeral funky funny fur furious furnace
furniture further furthermore fury fuse fusion fuss future fuzzy gabby gag gain gained gaining galaxy gale
gallagher gallery gallons gamble gambler gambling game games gandalf gandhi gang gangs gangster gangsters gao gap
garage garbage garcia garden gardener gardens garlic gas gasoline gasp gasping gasps gate gates gather gathered
gathering gave gay gaze gear gears gee geek geez gem gender general generally generals generate generation
generations generator generosity generous genes genetic geneva genius gentle gentleman gentlemen gently gents
genuine genuinely geoff georgie germans germany gestapo gesture get getaway gets gettin getting geum geun ghetto
ghost ghosts giant giants gibberish gibbs gibson gift gifted gifts gig gigantic giggles giggling gimme gin ginny
girl girlfriend girlfriends girls give given gives giving glad gladly glamorous glance glass glasses glimpse
glitter global globe gloomy glorious glory glove gloves glow glowing glue goa goal goals goat goats god goddammit
goddamn goddamned goddess godfather gods godzilla goes goin going goku gold golf gomez gon gone gong gonna goo good
goodbye goodness goodnight goods google goons goose gorgeous gorilla gosh gossip got gotcha gotham gotta gotten
government governments governor gown gps grab grabbed grabbing grabs gracias gracious grade grades gradually
graduate graduated graduation grain grams gran grand grandchild grandchildren granddaughter grandfather grandma
grandmother grandpa grandparents grandson granny granted grape grapes grasp grass grateful gratitude grave graves
graveyard gravity gravy gray grease greasy great greater greatest greatly greatness greece greed greedy greek
greeks greene greet greeting greetings grenade grenades grew grey grid grief grieve grieving grill grilled grim
grind grinding grip groan groaning groans groceries grocery groom groove gross ground grounded grounds group groups
grove grow growing growling growls grown grows growth grudge grumpy grunt grunting grunts guan guarantee guaranteed
guarantees guard guarded guardian guarding guards guess guessed guessing guest guests guidance guide guided guiding
guilt guilty guinea guitar gulf gum gunfire guns gunshot gunshots guo gut guts gutter guys gym gypsy gyu habit
habits hack hacked hacker hacking had hadn hae hah haha hai hail hair haircut hairs hairy half halfway hall
hallelujah halloween halls hallucinations hallway halt ham hamburger hamilton hamlet hammer hammond han hand
handcuffs handed handful handing handkerchief handle handled handles handling hands handshake handsome handwriting
handy hang hangar hanged hanging hangover hangs hannibal hanson hao happen happened happening happens happier
happiest happily happiness happy harassing harassment harbor hard harder hardest hardly hardship hardware harlan
harlem harm harmed harmless harness harper harris harsh hart harvard harvest has hash hasn hassle haste hastings
hasty hat hatch hate hated hates hath hating hatred hats haul haunt haunted haunting have having havoc hawaii
hawaiian hawk hawkins hay hayes hazard head headache headaches headed heading headline headlines headphones
headquarters heads heal healed healing health healthy heap hear heard hearing hears heart heartbeat heartbroken
heartless hearts heat heated heater heating heavenly heavens heavier heavily heavy hebrew heck hee heed heel heels
heh height heights heil heir heist held helicopter helicopters hell hello helmet help helped helpful helping
helpless helps hen hence her herb herbs hercules herd here hereby heritage hero heroes heroic heroin heroine herr
hers herself hesitate hesitation hey hicks hid hidden hide hideous hideout hides hiding higgins high higher highest
highlight highly highness highway hike hiking hilarious hill hills him himself hindi hint hip hippie hips hire
hired hiring his hisses hissing historic historical history hit hitch hitler hits hitting hiya hmm hmmm hmph hobbs
hobby hockey hoffman hog hogan hola hold holding holds hole holes holiday holidays holiness holland holler hollow
hollywood holmes holt holy home homecoming homeland homeless homemade homes hometown homework homicide homosexual
hon honest honestly honesty honey honeymoon hong honking honks honorable honored honors honour honoured hoo hood
hook hooked hooker hookers hooking hooks hoon hooray hoover hop hoped hopeful hopefully hopeless hopes hoping
hopkins horizon hormones horn horns horny horrible horrific horror horse horses hose hospital hospitality hospitals
hoss host hostage hostages hostess hostile hosting hosts hot hotel hotels hotter hottest hound hour hours house
household housekeeper houses housewife housing how howdy however howie howling hua huang hug huge hugged hugging
hughes hugs huh hui hulk hull hum human humanity humans humble humiliate humiliated humiliating humiliation humming
humor humour hump humphrey hunch hundred hundreds hung hungarian hunger hungry hunk hunt hunted hunters hunting hup
hurricane hurry hurt hurting hurts husband husbands hush hustle hut hwa hwan hwang hyah hybrid hyde hydrogen hye
hyeon hyo hypocrite hysterical hyuk hyun hyung ice iced iceland icon icu icy ideal ideals ideas identical
identification identified identify identities identity idiot idiotic idiots idle idol iet ignition ignorance
ignorant ignore ignored ignoring iii iike ill illegal illegally illinois illness illusion image images imaginary
imagination imagine imagined imagining imitates imitating immature immediate immediately immense immigrants
immigration imminent immortal immortality immune immunity impact impatient imperial implant implying importance
important importantly impose impossible impress impressed impression impressions impressive imprisoned imprisonment
improve improved improvement improving impulse impulsive inappropriate inaudible incapable inch inches incident
incidents inclined include included includes including income incoming incompetent incomplete inconvenience
increase increased increases increasing increasingly incredible incredibly indeed independence independent india
indian indiana indians indicate indicated indicates indication indictment indistinct indistinctly individual
individuals indoors indulge industrial industries industry inevitable infamous infant infected infection inferior
infinite infirmary influence influenced influential info inform informant information informed ing ingredient
ingredients inhales inherit inheritance inherited initial initially initials initiate initiated initiative inject
injected injection injured injuries injury injustice ink inmate inmates inn inner innit innocence input inquiry
insane insanity insect insects insecure insensitive insert inside insight insignificant insist insisted insisting
insists inspect inspection inspector inspiration inspire inspired inspiring instagram install installed instance
instant instantly instead instinct instincts institute institution institutions instructed instruction instructions
instructor instrument instrumental instruments insult insulted insulting insults insurance intact integrity intel
intellectual intelligence intelligent intend intended intense intensifies intensity intent intention intentionally
intentions intercept intercepted intercourse interest interested interesting interests interfere interference
interfering interior intern internal international internet internship interpol interpretation interrogate
interrogation interrupt interrupted interrupting intersection intervene intervention interview interviewed
interviewing interviews intimacy intimate intimidated intimidating into intrigued intriguing introduce introduced
introducing introduction intruder intuition invade invaded invasion invent invented invention inventory invest
invested investigate investigated investigating investigation investigations investigator investigators investment
investments investor investors invincible invisible invitation invitations invite invited inviting involve involved
involvement involves involving iot iove iowa iran iraq ireland irish iron ironic irony irrational irrelevant
irresponsible irritating irs island islands isn isolate isolated isolation israel israeli issue issued issues
istanbul italian italians italy itch itchy item items its itself jackass jacket jackets jackpot jae jam jamaica
jammed jang janitor january japan japanese jar jaw jealous jealousy jeans jedi jeep jeez jefferson jelly jen
jenkins jeong jeopardy jerk jerks jersey jerusalem jethro jets jew jewellery jewelry jewels jewish jews jia jiang
jie jin jing jingle jobs jog join joined joining joins joint joints joke joker jokes joking jolly jones jong joo
joon joseon journal journalism journalist journalists journey judas judged judgement judges judging judgment juice
juicy july jump jumped jumper jumping jumps jun jung jungle junk junkie jupiter jurisdiction jury just justified
justify juvenile kang kansas karaoke karate kat keen keep keeper keeping keeps keller kentucky kenya kept ketchup
kettle kev key keyboard keys kgb khan kicked kicking kicks kid kiddin kidding kiddo kidnap kidnapped kidnapper
kidnappers kidnapping kidney kidneys kids kill killed killer killers killing killings kills kilometers kilometres
kilos kimchi kimmy kind kinda kindergarten kindly kindness kinds kingdom kings kirby kiss kissed kisses kissing kit
kitchen kite kitt kitten klein klingon knee kneel knees knew knife knight knights knives knock knocked knocking
knocks knot knots know knowing knowledge known knows knox kong kook korea korean kramer kung kwang kwon kyoto kyung
lab label labels labor laboratory labour labs lace lack lacking lacks lad ladder ladies lads lady laid lair lake
lakhs lamb lame lamp lamps lan land landed landing landlord lands landscape lang langley language languages lantern
lap lapd laps laptop large larger largest las laser lass last lasted lasting lasts late lately later latest latin
latte laugh laughed laughing laughs laughter launch launched launching laundry lava law lawn laws lawsuit lawyer
lawyers lay layer layers laying layout lays lazy lead leader leaders leadership leading leads leaf league leak
leaked leaking leaks leaning leap learn learned learning learns learnt lease leash least leather leave leaves
leaving lecture lectures led ledge ledger left leftovers leg legacy legal legally legend legendary legends legit
legitimate legs lei lemon lemonade lend length lengths lens lent leopard les lesbian less lesser lesson lessons let
lethal lets letter letters letting lettuce level levels lever leverage liability liable liaison liang liar liars
liberal liberty library licence license lick licking lid lie lied lies lieutenant life lifelong lifestyle lifetime
lift lifted lifting light lighten lighter lighthouse lighting lightly lightning lights like liked likely likes
likewise liking lil lim limb limbs lime limit limitations limited limits limo limp lin lined lines lineup ling
lining link linked links lions lip lips lipstick liquid liquor lisbon list listed listen listened listening listens
lists lit literally literary literature litter little liu live lived lively liver liverpool lives livin living
lizard load loaded loading loads loaf loans lobby lobster local locals locate located location locations lock
lockdown locked locker locking locks lodge loft log logic logical logo logs london loneliness lonely lonesome long
longer longest longing look looked lookin looking lookout looks loop loose loosen loot lopez lord lords lordship
los lose loser losers loses losing loss losses lost lots lottery lotus loud louder loudly louisiana lounge lousy
love loved lovely lover lovers loves loving low lower lowest lowly loyalty lucifer luck luckily lucky luggage lump
lunatic lunch lunchtime lung lungs luo lupin lure lured lurking lust luthor luxury lying lynch lyrics macgyver
machine machinery machines macho mad madam madame maddie maddy made mademoiselle madly madman madness madrid
maestro mafia magazine magazines magic magical magician magistrate magnet magnetic magnificent magnum maid maiden
maids mail mailbox main maine mainland mainly maintain maintained maintenance majesty majority make maker makes
makeup makin making mal male males malfunction malibu mall man manage managed management manager manages managing
manchester mandarin mandatory maneuver manhattan maniac manifest manipulate manipulated mankind manly manner
manners manning manny manor mansion manslaughter manual manuscript many mao map maps marathon marble march marching
marcy margin marijuana marines marisha marked marker market marketing markets marks marriage marriages married
marries marrow marry marrying mars marsh marshal martian martinez martini martyr marvellous marvelous maryland mash
mask masked masks mass massachusetts massacre massage masses massive master mastermind masterpiece masters mat
match matched matches matching material materials mates math matter mattered matters matthews mattress matty mature
maximum maybe mayday mayor maze mccarthy mccoy mcdonald mcgarrett mcgee mckay mcqueen meal meals mean meaning
meaningful meaningless means meant meantime meanwhile measure measured measures meat mechanic mechanical mechanics
mechanism med medal medals media medic medical medication medicine medicines medieval meditation mediterranean
medium meds meet meeting meetings meets meg mei mel melancholy melbourne mellow melt melted melting member members
membership memo memorable memorial memories memorize memory memphis men menace mend meng mental mentally mention
mentioned mentioning mentor menu meow merchandise merchant merchants merci merciful mercury mercy mere merely
merger merit mermaid merry mess message messages messed messenger messes messing messy met metal metallic metaphor
meteor meter meters meth method methods metres metro mexican mexicans mexico meyer miami mic mice michigan mickey
microphone microwave middle midnight midst might mighty mikey mild military militia milk mill million millionaire
millions mills mimi min mind minds mineral miners mines ming mini minimum mining minister ministers ministry
minnesota minor mint minus minute minutes miracles mirror mirrors mischief miserable misery misfortune miss missed
misses missile missiles missing mission missions mississippi missus missy mist mistake mistaken mistakes mister
mistress misunderstand misunderstanding misunderstood mix mixed mixing mixture mmm moaning moans mob mobile mock
mocking mode model modeling models modern modified module moe mold mole mom moment moments momentum momma mommy
moms mon monastery monday money monitor monitoring monitors monk monkey monkeys monks monsieur monster monsters
monstrous montgomery month monthly months montreal monument moo mood moon moonlight moore moose mop moral morale
morality morals more moreover morgue mornin morning mornings moron morons morphine morrison morse mortal mortgage
morty moscow mosque moss most mostly motel mother motherfucker motherfuckers motherfucking mothers motion motivated
motivation motive motives motor motorcycle motto mount mountain mountains mourn mourning mouse moustache mouth
mouths move moved movement movements moves movie movies movin moving mozart mri mrs much mud muffin muffled mug
mulder mule multiple mum mumbai mumbles mumbling mummy murder murdered murderer murderers murdering murders murdoch
murdock murmuring murph muscle muscles museum mushroom mushrooms music musical musician musicians muslim muslims
must mustache mustard mustn mutant mute muttering mutual mwah myself mysteries mysterious mystery mystical myth
myung nagging nah nailed nails naive naked nam named names nan nanny nap napkin naples narcotics narrating
narrative narrator narrow nasa nasty nation national nations native natives natural naturally nature naughty
navigate navy nay nazi nazis nbsp ncis nder near nearby nearest nearly neat necessarily necessary necessity neck
necklace necks need needed needing needle needles needn needs needy negative neglected negotiate negotiating
negotiation negotiations negro neighbor neighborhood neighbors neighbour neighbourhood neighbours neighs neither
nephew nerd nerve nerves nervous nervously ness nest net network networks neural neutral nevada never nevertheless
neville new newborn newest newly newman news newspaper newspapers next nice nicely nicer nicest nicked nickel
nickname nicky niece nigga niggas nigger niggers night nightclub nightfall nightmare nightmares nights niles ning
ninja ninth nipples nixon nkoo nobel nobody nod noise noises noisy nominated nomination non none nonsense noodle
noodles noon noose nope nor norm normal normally north northern norton norway norwegian nose noses nosy not notch
note notebook noted notes nothin nothing notice noticed notices noticing notified notify notion notorious novel
novels november now nowadays nowhere nsa nuclear nude nuisance numb number numbers numerous nun nuns nurse nursery
nurses nursing nut nuts nypd oak oath obama obey object objection objections objective objects obligation obliged
observation observe observed observing obsessed obsession obstacle obstacles obtain obtained obvious obviously
occasion occasional occasionally occasions occupation occupied occupy occur occurred occurs ocean oceans october
octopus odd odds off offence offend offended offender offense offensive offer offered offering offers office
officer officers offices official officially officials offshore offspring often ofthe ohh ohhh ohio oil okay
oklahoma old older oldest olympic olympics omega omelet ominous onboard once one ones ongoing onion onions online
only onstage onto oof ooh oooh oops open opened opening openly opens opera operate operated operating operation
operational operations operative operator opinion opinions opium oppa opponent opponents opportunities opportunity
oppose opposed opposing opposite opposition oprah ops optimistic option options orange oranges orbit orchestra
orchestral ordeal order ordered ordering orderly orders ordinary oregon organ organic organised organization
organizations organize organized organizing organs orgasm origin original originally orleans orphan orphanage
orphans orson osaka other others otherwise ouch ought oughta oui ounce ounces our ours ourselves out outbreak
outcome outdoor outdoors outer outfit outfits outlaw outnumbered outrage outrageous outrun outside outsider
outsiders outstanding outta oven over overall overboard overcome overdose overdue overhead overheard overlapping
overly overnight overreacting override overseas overtime overwhelmed overwhelming owe owed owes owl own owned owner
owners ownership owns oxford oxygen oysters pace pacific pack package packages packed packet packing packs pact pad
paddle paddy padre pads page pageant pages paid pain painful pains paint painted painter painting paintings pair
pairs pajamas pakistan pal palace pale palm palmer pals pan panama pancake pancakes panda panel panels panic
panicked panicking panties panting pants papa paper papers paperwork parachute parade paradise parallel paralyzed
paramedics paranoia paranoid paranormal parasite pardon parent parenting parents paris parish park parked parking
parks parliament parlor parole parrot part parted partial participate particle particles particular particularly
parties parting partly partner partners partnership parts party partying pass passage passed passenger passengers
passes passing passion passionate passport passports password past pasta paste pastor pastry patch patent path
pathetic paths patient patients patrol patron pattern patterns patterson paulie pause paw pawn paws pay payback
paycheck paying payment payments payroll pays pea peace peaceful peacefully peach peak peanut peanuts pearls
pearson peas peasant peasants peculiar pedal pee peed peek peel peep peg pen penalty pencil pending penetrate
penguin penis penn pennies pennsylvania pens pension pensive pentagon penthouse people peoples pep pepper peppers
percent percentage perception perez perfect perfection perfectly perform performance performances performed
performer performing perfume perhaps perimeter period periods perish perkins permanent permanently permission
permit permits permitted perp perpetrator persian persistent person personal personalities personality personally
personnel persons perspective persuade persuaded peru pervert pet peters peterson petition petrol pets petty
phantom pharmacy phase phenomenal phenomenon phew philadelphia philippines phillips philly philosophy phone phoned
phones phony photo photograph photographer photographs photography photos phrase physical physically physician
physics piano picard picasso pick picked picking pickle pickles picks pickup picky picnic picture pictures piece
pieces pier pierced pies pig pigeon pigeons piggy pigs pika pikachu pike pile pill pillar pillow pillows pills
pilot pilots pimp pin pinch pine pineapple ping pinky pinned pins pint pipe pipeline pipes pirate pirates piss
pissed pisses pissing pistol pitch pitcher pitching pitiful pits pittsburgh pity pizza place placed places placing
plague plain plan plane planes planet planets planned planning plans plant planted planting plants plasma plastic
plate plates platform platoon platter play played player players playful playground playin playing plays plaza plea
plead pleasant please pleased pleases pleasure pleasures pledge plenty plot plotting plug plum plumber plumbing
plus pneumonia pocket pockets pod poem poems poet poetic poetry point pointed pointing pointless points poirot
poison poisoned poisoning poisonous poke pokemon poker poking poland polar pole police policeman policemen policies
policy polish polite political politically politician politicians politics polls pond pony poo pool poop poor
poorly pop popcorn pope popped popping pops popular popularity population porch pork porn porridge porsche port
portable portal portion portland portrait portuguese pos pose posing position positions positive positively possess
possessed possession possessions possibilities possibility possible possibly post postcard posted poster posters
posting postpone posts pot potato potatoes potential potentially potion pots potter pound pounding pounds pour
poured pouring poverty powder powell power powered powerful powerless powers practical practically practice
practiced practices practicing practise prague praise praised prank pratt pray prayed prayer prayers praying preach
preacher precaution precautions precinct precise precisely precision predator predators predict predictable
predicted prefer preferred prefers pregnancy pregnant prejudice preliminary premature premiere premises prep
preparation preparations prepare prepared preparing prescribed prescription presence present presentation presented
presenting presents preserve preserved president presidential press pressed pressing pressure presume pretend
pretended pretending prettier prettiest pretty prevail prevent prevented previous previously prey priceless prices
prick pride priest priests primary prime primitive princes principal principle principles print printed printer
printing prints prior priorities priority prison prisoner prisoners prisons privacy private privately privilege
privileged privileges prize prizes pro probability probable probably probation probe problem problems probst
procedure procedures proceed proceedings process processed processing produce produced producer producers produces
producing product production productive products profession professional professionals professor profile profit
profitable profits profound program programme programmed programming programs progress project projects prom
prominent promised promises promising promote promoted promotion pronounce pronounced proof prop propaganda proper
properly properties property prophecy prophet proposal propose proposed proposing proposition props pros prosecute
prosecution prosecutor prospect prosperity prostitute prostitutes prostitution protect protected protecting
protection protective protector protects protein protest protocol protocols prototype proud proudly prove proved
proven proves provide provided provides providing province proving provisions provoke pry psst psych psychiatric
psychiatrist psychic psycho psychological psychologist psychology psychopath psychotic pub public publicity
publicly publish published publisher publishing pudding puerto puff puke pull pulled pulling pulls pulse pump
pumped pumping pumpkin pumps punch punched punches punching punish punished punishing punishment punk punks pup
pupil pupils puppet puppets puppies puppy purchase purchased pure purely purity purple purpose purposes purse
pursue pursued pursuing pursuit push pushed pushes pushing pussy put puts putting puzzle puzzles pyramid pyramids
qian qin qing qiu quack qualified qualify qualities quality quantum quarantine quarrel quarry quarter quarterback
quarters que queens queer quest question questioned questioning questions queue quick quicker quickly quid quiet
quietly quit quite quitting quiz quote rabbi rabbit rabbits race races racial racing racist rack racket radar
radiation radical radio radioactive radius raft rag rage raging rags raid raided rail railroad rails railway rain
rainbow rained raining rains rainy raise raised raises raising raja rally ram ramen ramirez ramp ramsey ran ranch
random randomly rang range ranger rangers rank ranks rap rape raped rapid rapidly rapist rare rarely rascal rash
raspberry rat rate rates rather rating ratings ratio rational rations rats rattle rattles rattling raw raylan rays
razor reach reached reaches reaching react reacted reaction reactions reactor read reader readers reading readings
reads ready real realise realised realistic reality realize realized realizes realizing really realm reaper rear
reason reasonable reasons rebel rebellion rebels reborn rebuild recall receipt receipts receive received receiver
receives receiving recent recently reception recess recipe recipes recite reckless reckon recognise recognised
recognition recognize recognized recommend recommendation recommended reconsider record recorded recorder recording
records recover recovered recovering recovery recruit recruited recruiting recruits red reddington redemption
reduce reduced reef reel refer referee reference references referred referring refill refined reflect reflection
reform refreshing refrigerator refuge refugee refugees refund refuse refused refuses refusing reg regain regard
regarding regardless regards regime regiment region regional register registered registration regret regrets
regular regularly regulations rehab rehearsal rehearse rehearsing reich reign reindeer reinforcements reject
rejected rejection relate related relation relations relationship relationships relative relatively relatives relax
relaxed relaxing relay release released releasing relentless relevant reliable relief relieve relieved religion
religious reluctant rely relying remain remained remaining remains remarkable remarks remedy remember remembered
remembering remembers remind reminded reminder reminding reminds remorse remote remotely remove removed removing
ren rendezvous reno renowned rent rental rented renting rep repair repaired repairs repay repeat repeated
repeatedly repeating repent replace replaced replacement replacing replied reply report reported reporter reporters
reporting reports represent representation representative represented representing represents republic republican
reputation request requested requesting requests require required requirements requires reschedule rescue rescued
research researching resemblance resent resentment reservation reservations reserve reserved reset residence
resident residents residue resign resignation resigned resist resistance resisting resolution resolve resolved
resort resources respect respectable respected respectful respects respond responded responding response
responsibilities responsibility responsible rest restaurant restaurants rested resting restless restore restored
restraining restricted restroom rests result results resume resurrection retard retarded retire retired retirement
retiring retreat retrieve return returned returning returns reunion reunited reveal revealed revealing reveals
revelation revenge revenue reverend reverse reversed review reviews revive revolt revolution revolutionary revolver
revs revving reward rewarded rewards rewrite reynolds rhodes rhyme rhymes rhythm rib ribbon ribs rice rich richards
richer riches richest rid riddle ride rider rides ridge ridiculous riding rifle rifles rig rigged riggs right
righteous rightful rights righty rin ring ringing rings riot riots rip ripe ripley ripped ripper ripping rise risen
rises rising risk risked risking risks risky ritual rituals rival rivals rivers road roads roam roaming roar
roaring roars roast roasted rob robbed robber robberies robbers robbery robbing robe roberts robot robots rock
rocket rockets rocking rocks rode rodeo rodriguez rogue role roles roll rolled roller rolling rolls romance
romantic rome rong roof rooftop rookie room roommate roommates rooms rooster root rooting roots rope ropes roses
rossi rot rotation rotten rotting rough roughly round rounds route routes routine row royalty roz rub rubber
rubbing rubbish rude rug ruin ruined ruining ruins rule ruled ruler rules ruling rum rumbles rumbling rumor rumors
rumours run runaway runner runnin running runs runway rupaul rupees rural rush rushed rushing russia russian
russians rustling ruthless ryu sabotage sack sacred sacrifice sacrificed sacrifices sad saddle sadly sadness safe
safely safer safest safety sail sailed sailing sailor sailors sails saint saints sake sakes sal salad salary sale
sales salesman salmon salon saloon salt salty salute salvage salvation same sample samples samurai san sanchez
sanctuary sand sanders sandwich sandwiches sane sang sank sarcastic sarge sat satan satellite satellites
satisfaction satisfied satisfy satisfying saturday saturn sauce sauna sausage sausages savage savages save saved
saves saving savings savior saw sawyer say sayin saying says scale scales scam scan scandal scanner scanning scans
scar scare scared scares scarf scaring scarlet scars scary scattered scenario scene scenery scenes scent schedule
scheduled scheme schmidt schneider scholar scholarship school schools schultz science scientific scientist
scientists scissors scoffs scold scolded scooby scoop scooter scope score scored scores scotch scotland scottish
scoundrel scout scouts scrambled scrap scrape scraping scratch scratched scratches scratching scream screamed
screaming screams screech screeches screeching screen screening screens screw screwed screwing screws script scroll
scrooge scrub scully sculpture scum scumbag sdh sea seafood seal sealed seals search searched searching seas season
seasons seat seated seats seattle sec second secondary seconds secrecy secret secretary secretly secrets sect
section sections sector secure secured security sedative seduce seduced see seed seeds seeing seek seeking seeks
seem seemed seemingly seems seen sees segment seize seized seizure select selected selection self selfie selfish
sell seller selling sells semen semester seminar senate senator send sending sends senior seniors senor sensation
sensational sense sensed sensei senses sensible sensitive sensor sensors sent sentence sentenced sentences
sentiment sentimental seo seok seol seon seong seoul separate separated separately separation september sequence
sergeant serial series serious seriously sermon serpent serum servant servants serve served servers serves service
services serving session sessions set sets setting settle settled settlement settles settling setup seung seven
seventeen seventh several severe severed severely sew sewer sewing sex sexual sexuality sexually sexy seymour shack
shades shadow shadows shady shaft shah shake shaken shakes shakespeare shakily shaking shaky shall shallow shame
shameful shameless shampoo shan shanghai shaolin shape shaped shapes share shared shares sharing shark sharks sharp
sharply shattered shattering shatters shave shaved shaving shaw she shed sheep sheer sheet sheets shelby shelf
shell shells shelter shelves shen sheng shepherd sheriff sherlock shh shhh shi shield shields shift shifted
shifting shifts shin shine shines shining shiny ship shipment shipped shipping ships shirt shirts shit shithole
shits shitting shitty shiva shock shocked shocking shoe shoes shoo shook shoot shooter shooting shoots shop
shopping shops shore shores short shortage shortcut shorter shortly shorts shorty shot shotgun shots should
shoulder shoulders shouldn shout shouted shouting shouts shove shoved shovel show showed shower showers showing
shown shows shred shrieking shrieks shrimp shrine shrink shu shut shuts shutter shutting shuttle shy siblings sick
sickness side sidekick sides sidewalk sideways siege sigh sighing sighs sight sightings sights sign signal signals
signature signatures signed significance significant signing signs sik silence silent silently silk silly silver
similar simmons simple simpler simply simpson simulation simultaneously sin since sincerely sincerity sinclair sing
singapore singer singers singh singing single sings sinister sink sinking sinned sinner sinners sins sip siren
sirens sis sisters sit site sites sits sittin sitting situation situations six sixteen sixth size sizes skate
skating skeleton sketch ski skies skiing skill skilled skills skin skinner skinny skip skipper skipping skirt skull
slack slade slam slammed slamming slams slap slapped slate slater slaughter slaughtered slave slavery slaves slay
sleep sleeping sleeps sleepy sleeve sleeves sleigh slept slice sliced slices slick slide slides sliding slight
slightest slightly slim slip slipped slippers slippery slipping slips slit sloan sloane slope sloppy slot slow
slower slowing slowly slug slut sly smack small smaller smallest smart smarter smartest smash smashed smashing
smell smelled smelling smells smelly smile smiled smiles smiling smith smoke smoked smokes smoking smooth smoothly
smug smuggle smuggling snack snacks snake snakes snap snapped snapping snaps snarling snatch snatched sneak
sneakers sneaking sneaky sneeze sniff sniffing sniffles sniffs sniper snitch snooping snoring snorts snow snowing
snuck soak soaked soaking soap sobbing sober sobs soccer social society sock socks sofa soft softly software soil
sol solar sold soldier soldiers sole solely solemn solicitor solid solitary solo solution solutions solve solved
solving somber some somebody someday somehow someone someplace somethin something sometime sometimes somewhat
somewhere son song songs sonic sons soo sook sookie soon sooner sophisticated sore sorrow sorrows sorry sort sorted
sorts sought soul souls sound sounded sounding sounds soup sour source sources south southern souvenir soviet
soviets sow soy spa space spacecraft spaces spaceship spaghetti spain span spanish spare spared spark sparkling
sparrow spartacus speak speaker speakers speaking speaks spear special specialist specially specialty species
specific specifically specimen spectacle spectacular speculation speech speeches speechless speed speeding spell
spelled spelling spells spence spend spending spends spent sperm sphere spice spicy spider spiders spies spike
spill spilled spin spinal spine spinning spiral spirit spirits spiritual spit spite spits spitting splash splashing
splendid split splitting spock spoil spoiled spoke spoken sponge sponsor sponsored spontaneous spooked spooky spoon
sport sporting sports spot spotlight spots spotted spray spread spreading spreads spring springs spy spying squad
squadron square squash squat squawking squeaking squeaks squeal squealing squeals squeeze squid squirrel stab
stabbed stabbing stability stable stack stadium staff stage staged stages stain stains staircase stairs stake
stakes stalin stalker stalking stall stalling stammering stammers stamp stamps stance stand standard standards
standby standing stands star starboard stare stared starfleet stargate staring stark starring stars start started
starter starters starting startled starts starve starved starving stash stashed state stated statement statements
states static station stationed stations statistics statue statues status stay stayed staying stays steady steak
steaks steal stealing steals stealth steam steel steele steep steer steering stem stench step stepfather steph
stepped stepping steps stereo stern steroids stevens stew stewie stick sticker sticking sticks sticky stiff still
sting stink stinking stinks stinky stir stirring stitch stitches stock stockings stocks stole stolen stomach stoned
stones stood stool stop stopped stopping stops storage store stored stores stories storms story stove straight
straighten straightforward strain straining stranded strange strangely stranger strangers strangest strangle
strangled strap strapped strategic strategy straw strawberries strawberry stray streak stream street streets
strength strengthen stress stressed stressful stretch stretched stretching strict strictly strike strikes striking
string strings strip stripes stripped stripper stroke strokes stroll strong stronger strongest strongly struck
structure structures struggle struggled struggles struggling stu stubborn stuck stud student students studied
studies studio study studying stuff stuffed stuffing stumbled stunned stunning stunt stupid stupidity style sub
subconscious subject subjects submarine submit submitted subpoena substance substantial substitute subtitle
subtitles subtle suburbs subway succeed succeeded success successful successfully successor such suck sucked sucker
suckers sucking sucks sudden suddenly sued suffer suffered suffering suffers sufficient sugar suggest suggested
suggesting suggestion suggestions suggests suicidal suicide suing suit suitable suitcase suite suited suits suk
sullivan sully sultan sum summit summon summoned sun sunday sundays sundown sung sunglasses sunk sunlight sunrise
sunset sunshine super superb supergirl superhero superintendent superior superiors superman supermarket
supernatural superstar supervision supervisor supper supplier supplies supply support supported supporters
supporting supportive supports suppose supposed supposedly suppress supreme sure surely surf surface surfing surge
surgeon surgeons surgeries surgery surgical surname surprise surprised surprises surprising surprisingly surrender
surrendered surround surrounded surrounding surroundings surveillance survey survival survive survived survives
surviving survivor survivors sushi suspect suspected suspects suspended suspenseful suspension suspicion suspicions
suspicious sustain sustained sutton suv suzy swallow swallowed swamp swap swat sway swear sweat sweater sweating
sweaty sweden swedish sweep sweeping sweet sweetest sweetheart sweetie sweetness sweets swell swelling swept swift
swim swimming swine swing swinging swings swiss switch switched switching switzerland swollen sword swords swore
sworn syd symbol symbols sympathetic sympathy symptoms sync syndrome synthetic syria syrup system systems tab table
tables tablet tablets tabs tackle taco tacos tactic tactical tactics tae tag tags tai tail tailor tails taiwan tak
take taken takes takin taking talbot tale talent talented talents tales taliban taliesin talk talked talkin talking
talks tall taller tame tan tang tangled tank tanks tap tape taped tapes tapped tapping taps target targeted
targeting targets tart tarzan task tasks taste tasted tastes tasting tasty tattoo tattoos taught tavern tax taxes
taxi teach teacher teachers teaches teaching teal team teammates teams teamwork tear tearing tears tease teasing
tech technical technically technique techniques technology teen teenage teenager teenagers teens teeth telegram
telephone telescope television tell teller tellin telling tells temp temper temperature temperatures temple
temporal temporarily temporary tempt temptation tempted tempting ten tenant tenants tend tendency tender tends
tennessee tennis tens tense tension tent tenth tents tequila term terminal terminated terms terrace terrain
terrible terribly terrific terrified terrifying territory terror terrorism terrorist terrorists tesla test tested
testified testify testimony testing tests texas text texted texting texts texture thai thailand thakur than thank
thanked thankful thanking thanks thanksgiving that the theater theatre thee theft their theirs them theme
themselves then theories theory therapist therapy there therefore thermal these thesis they thick thief thieves
thigh thighs thin thing things thingy think thinkin thinking thinks third thirst thirsty thirteen thirty this
thompson thor thorough thoroughly those thou though thought thoughtful thoughts thousand thousands thread threat
threaten threatened threatening threatens threats three threshold threw thrill thrilled thrilling thrive throat
throats throne through throughout throw throwing thrown throws thrust thud thudding thuds thug thugs thumb thumbs
thumping thunder thursday thus thy tick ticket tickets ticking tickle tide tidy tie tied tiger tigers tight tighter
tightly tiles tilly time timeline timer times timing tin ting tiny tip tipped tips tire tired tires tiring tis
tissue tit titan titanic titans title titles tits titties toast tobacco today toe toes tofu together toilet toilets
token tokyo told tolerance tolerate toll tomato tomatoes tomb tomorrow ton tones tong tongue tongues tonic tonight
tons too took tool tools tooth toothbrush top topic tops torch torment torn tornado toronto torpedo torres torture
tortured torturing toss tossed total totally touch touched touches touching tough tougher toughest tour tourist
tourists tournament tours tow toward towards towel towels tower towers town towns toxic toys traced traces track
tracked tracker tracking tracks tractor trade traded trading tradition traditional traditions traffic trafficking
tragedy tragic trail trailer train trained trainer training trains traitor traitors trajectory tramp transaction
transfer transferred transferring transform transformation transformed transition translate translated translation
translator transmission transmitter transparent transplant transport transportation transported trap trapped traps
trash trauma traumatic travel traveled traveler traveling travelled travelling travels tray treacherous tread
treason treasure treasures treat treated treating treatment treatments treats treaty tree trees trek trembling
tremendous trench trend trespassing trial trials triangle tribal tribe tribes tribute trick tricked tricks tricky
tried tries trigger triggered trim trip triple tripped tripping trips trish triumph trivial troll troop troops
trophy tropical trouble troubled troubles troublesome troubling trousers truce truck trucks trudy true truly truman
trump trumpet trunk trust trusted trusting trusts trustworthy truth try tryin trying tsk tub tube tubes tuck tucked
tucker tuesday tuition tummy tumor tuna tune tuned tunes tunnel tunnels turd turf turk turkey turkish turks turn
turned turning turns turtle turtles tutor twelve twenty twice twilight twin twins twist twisted twitter two tying
type types typewriter typical typically typing uber ufo ugh ugly uhh ukraine ultimate ultimately ultrasound
umbrella umm unable unacceptable unarmed unaware unbearable unbelievable uncertain uncle unclear uncles
uncomfortable unconscious uncover uncovered under undercover underestimate underestimated underground underneath
understand understandable understanding understands understood underwater underway underwear underworld undo undone
uneasy unemployed unexpected unexpectedly unfair unfinished unfortunate unfortunately ungrateful unh unhappy
unicorn unidentified uniform uniforms union unit unite united units unity universal universe university unknown
unless unlike unlikely unload unlock unlocked unlucky unnatural unnecessary unni unpack unpleasant unprecedented
unpredictable unreasonable unstable unstoppable unsub untie until unto unusual unwell upbeat upcoming update
updated updates upgrade uphold upload upon upper upright ups upset upsetting upside upstairs uptight urge urgent
urgently urine usa use used useful useless user users uses using usual usually utah utmost utter utterly vacant
vacation vaccine vacuum vagina vague vain val valet valley valuable value valued values valve vampire vampires
vanilla vanish vanished vanity vargas variety various vase vast vatican vault vegan vegas vegetable vegetables
vegetarian vehicle vehicles veil vein veins velocity velvet vengeance venice venom vent venture venue venus verdict
verge verify vermont verse version versus vertical very vessel vessels vest vet veteran via viable vibe vibes
vibrates vibrating vice vicinity vicious victim victims victorious victory video videos vietnam vietnamese view
viewers viewing views vigilante viki viking vile villa village villagers villages villain villains vinegar vintage
violate violated violation violence violent violin vip viral virginity virtual virtually virtue virus visa visible
vision visions visit visited visiting visitor visitors visits visual vitals vitamins viv vivid vocal vocalizing
vodka voice voicemail voiceover voices void volcano volume voluntarily volunteer volunteered volunteers vomit
vomiting von voodoo vote voted voters votes voting vouch vow vows voyage voyager vulcan vulgar vulnerable waffles
wager wages wagner wagon wah wailing wails waist wait waited waiter waitin waiting waitress waits wake wakes waking
wales walk walked walkin walking walks wall wallet walls wally walsh walt waltz wan wand wander wandered wandering
wang wanna want wanted wanting wants war warden wardrobe warehouse warfare warm warmed warmer warming warmth warn
warned warner warning warp warrant warrants warrior warriors wars was wash washed washing wasn waste wasted wasting
watch watched watches watching water waterfall watermelon waters wave waves waving wax way ways weak weaker
weakness weaknesses wealth wealthy weapon weapons wear wearing wears weary weasel weather weaver web webb website
wed wedding weddings wednesday wee weed weeds week weekend weekends weekly weeks weep weeping weigh weighed
weighing weighs weight weird weirdo welcome welcomed welcoming welfare well wells wen wench went were weren
werewolf west western wet wgbh wha whack whale whales what whatever whatsoever wheat wheel wheelchair wheeler
wheels when whenever where whereabouts whereas wherever whether whew which while whilst whimpering whimpers whining
whinnies whip whipped whirring whiskey whisky whisper whispering whispers whistle whistles whistling white whites
who whoa whoever whole whom whoo whooping whoops whooshing whore whores whose why wicked wide wider widow wife wig
wiii wild wilderness wildlife williams willing willingly win winchester wind window windows winds windshield wine
wing wings wink winner winners winnie winning wins winter wipe wiped wiping wire wired wires wisconsin wisdom wise
wisely wiser wish wished wishes wishing wit witch witchcraft witches with withdraw withdrawal within without
withstand witness witnessed witnesses wits wives wizard woah woke woken wolves woman womb women won wonder wondered
wonderful wondering wonders wong wont woo wood wooden woods woody wook wool word words wore worf work worked worker
workers workin working workout workplace works workshop world worlds worldwide worm wormhole worms worn worried
worries worry worrying worse worship worst worth worthless worthwhile worthy would wouldn wound wounded wounds wow
wraith wrap wrapped wrapping wrath wreck wrecked wrench wrestle wrestling wretch wretched wright wrist wrists write
writer writers writes writing written wrong wronged wrote xena xia xiang xiao xie xin xing xuan xue yacht yah yale
yan yang yankee yankees yao yard yards yay yea yeah year years yell yelled yelling yellow yells yelps yen yeo yeon
yeong yep yer yes yesterday yet yield yikes yin ying yogurt yong yoo yoon york you young younger youngest your
yours yourself yourselves youth youtube yuan yuck yue yuki yum yummy yun yup zach zealand zeke zero zeus zhang zhao
zhen zheng zhi zhou zhu zip zombie zombies zone zoo zoom
`;
