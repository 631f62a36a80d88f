/*
 * Further English words, less frequent than those of ordinary.ts: words that stand both in an-array-of-english-words
 * (MIT, Copyright (c) 2016 Zeke Sikelianos; the words of Letterpress, CC0 1.0) and in the frequency lists of
 * @zxcvbn-ts/language-en (MIT, as ordinary.ts), folded, without what is anybody's given or family name in any list of
 * the three languages, and without what an ending explains. The licence text stands in packs/names/given.ts.
 */
export const furtherEnglish = `
aardvark aargh aback abacus abalone abalones abated abattoir abbess abbeys abbots abbreviated abdicate abdicated
abdomina abdominal abduct abductor abelian aberrant abetted abhor abhorrent abides abies abitur abject ablative ablaze
abode abolish abolitionist abominable aboriginal aborigines abortive abound aboveboard abracadabra abrasive abraxas
abreast abridged abrogated abrupt abscess absconded absentee absinthe absolutes absolutist absolve absolved absorbent
absorber abstain abstract absurdist abundant abuser abuses abuts abuzz abysmal abyss acacia academia academical
academician accede acceded accelerant accelerate accelerated accelerates accelerator accentuate accentuated acceptor
accessible acclaim acclimated accolade accolades accommodate accommodated accommodates accompanist accomplices accord
accordion accordionist accosted accountancy accredited accrue accrued accumulate accumulated accumulates accumulator
accuracy accursed accusative accuser accuses aces acetaldehyde acetate acetic acetone acetyl acetylcholine acetylene
ached aches achievable achieves aching achoo acidic acknowledged acknowledges acolyte acolytes acorn acoustic
acoustical acquaint acquiesced acquires acquit acquittal acquitted acreage acrimonious acrobat acrobatic acronym
acropolis acrylic actin actionable activates activist actuated actuator acuity acumen acupuncture acupuncturist
acyclic adage adamant adaptable adapter adaptive adaptor addendum adder addictive additive additives addled adenine
adenosine adept adequacy adequate adhere adhered adherent adheres adhesive adhesives adiabatic adieu adios adipose
adjacent adjectival adjective adjectives adjoined adjoins adjoint adjourn adjudged adjudicated adjudicator adjunct
adjustable adjuster adjuvant admin administer administrated administrative administrator admirably admiralty admires
admissible admixture adobe adolescent adoptive adored adores adorn adrenal adrenalin adrenergic adrift adulterer
adulteress adulterous adultery advantageous advent adventurer adventurous adverb adversarial adversary adverse advert
advertise advertised advertiser advices advisable adviser advises advisory advocacy advocated advocates aegis aeolian
aerial aerobatic aerobic aerodrome aerodynamic aeronautical aeronautics aeroplane aeroplanes aeros aerosol aerospace
aesthetic aesthetically aether affable affectionate affective afferent affidavit affiliate affiliated affiliates
affine affirm affix afflicted affluent affordable affront afghan afghani aficionado afield afire aflame afloat afoot
afore aforementioned aforesaid afoul afresh aftereffects afterglow aftermarket aftermath aftershave aftershock
aftertaste afterthought afterward afterword agama agave ageless aggravate aggravated aggregate aggregated aggregates
aggregator aggressor aggrieved aggro agile agios agitate agitator aglow agnostic agonist agonized agora agrarian
agreeable agricultural agriculture agronomist agronomy aground ahoy aide aight ailerons ailing aimless aioli airbag
airbase airbrush aircrew airdate airfare airfield airflow airfoil airframe airframes airhead airlift airliner airlines
airlock airman airmen airpark airplanes airplay airshow airspace airspeed airstrike airstrikes airstrip airtight
airtime airwaves airway airworthy aisles akita alabaster alanine alans alarmingly alarmist alastor albatross albedo
albeit albumin alchemical alchemist alchemy alcove aldehyde aldehydes aldermen aldrin aleck aleph alfalfa algae algal
algebra algebraic algebraically algorithmic alienate alienated alight align alimony aliphatic alkali alkaline alkaloid
alkene alkenes alkyl allay allege alleges allegorical allegory allele alleles alleluia alleviate alleviated alleyway
allied alligator allium allocate allocated allocates allophones allosteric allotted allowable alloy allude alluded
alludes allure alluvial alluvium almanac almanack almonds almshouse almshouses aloft aloha aloof aloud alpaca alphabet
alphabetic alphabetical alphanumeric alphas alpine altarpiece altarpieces alternated alternates alternatives
alternator altimeter altitudes altos altruistic alumina aluminium aluminum alumna alumnae alumni alumnus alveolar
amalgamate amalgamated amanita amarna amassed amateurish amaze amazes amazonian ambidextrous ambient ambiguous ambit
ambivalent ambulatory ameer ameliorate amenable amended amethyst amiable amicable amicably amicus amide amidst amines
amino amiss amman ammonia ammonite ammonites ammonium amnesty amniotic amoeba amoral amorous amorphous amphetamine
amphetamines amphibian amphibious amphitheater amphitheatre ample amplified amplifier amplify amplitude amplitudes
amputate amputated amputee amuck amuse amused amuses amygdala amyloid amyotrophic anabaptist anachronistic anaconda
anaerobic anaesthesia anaesthetic anagram analgesia analgesic analog analogous analogue analogues analogy analyse
analysed analyses analyte analytic analytical analyzer analyzes anamorphic anaphylactic anaphylaxis anarchic anarchist
anarchy anastomosis anata anatomic anatomical anatomist anatomy ancestor ancestral ancestry anchorage anchorman
anchovy ancillary andante andesite androgen androgynous android anecdotal anecdote anecdotes anemia anemic anemones
anesthesia anesthesiologist anesthetic aneurysm anew angelic angelus angina angiogenesis angiogram angiography
angiosperms angiotensin angled angler anglicised anglicized anglo anglophone angola angrier angrily anguish angular
anhydride anhydrous aniline animalistic animate animated animator animatronic anime anion anionic anisotropic
anisotropy anklet annals annex annexe annihilate annihilated annotated announces annul annular annulled annulus anode
anoint anomalous anorexia anorexic anoxic answerable antacid antagonist antagonistic antagonize antarctic anteater
antebellum antecedent antelope antennae anterior anthem anthemic anthill anthologized anthology anthracite anthrax
anthropogenic anthropological anthropologist anthropology anthropomorphic anti antiaircraft antibacterial antibiotic
antibody antic anticancer antichrist anticipates anticipatory anticline antidepressant antidotes antifreeze antifungal
antigen antihistamine antimatter antimicrobial antimony antioxidant antipathy antipope antipsychotic antiquarian
antiquary antiquated antiques antiretroviral antisense antiseptic antisocial antisubmarine antitank antithesis
antitoxin antitrust antiviral antivirus antiwar antler antsy anus anvil anxiolytic anyplace aorta aortic apache
apaches apartheid apathetic apathy aperitif aperture apertures apes apeshit apex aphasia aphid aphrodisiac aphrodite
apical apiece aplenty apnea apocalyptic apocrypha apocryphal apolitical apologetic apologised apologises apologist
apologizes apoplexy apoptosis apoptotic apostasy apostate apostle apostles apostolate apostolic apostrophe apothecary
apotheosis appalled apparatus apparel appease appeased appellant appellate appendage appendages appendectomy appended
appendices appendicitis appendix appetites appetizer applaud applejack applesauce applicable applicant appointee
appointees apportioned appraisal appraise appraised appraiser appreciable appreciates appreciative apprehend
apprehensive apprenticed apprentices apprised approachable appropriated approves approximate approximated approximates
apricot apropos apses aptitude aptly aquaculture aquaria aquarium aquatic aqueduct aqueous aquifer arabesque arabica
arable arbiter arbitrage arbitrarily arbitrary arbitrators arbor arboreal arboretum arcades arcadia arcadian arcane
archaea archaeological archaeologist archaeology archaic archangels archbishop archbishopric archdeacon archdeaconry
archdiocesan archdiocese archduchess archduke arched archenemy archeological archeologist archeology archery arches
archetypal archetype archetypes archiepiscopal archimandrite archipelago architectural architectures archival archive
archived archivist archpriest archway arcseconds arcuate ardent ardor arduous areal arete argent argentine argentines
arginine argon argonauts argosy arguably argues argumentative argus argyll arisen arises aristocracy aristocrat
aristocratic arithmetic arles armadillo armagnac armature armband armchair armistice armoire armorial armory armoured
armoury armpit aroma aromatherapy aromatic arose arousal arouse aroused arouses arraigned arranger arranges arrears
arrhythmia arriba arrivederci arrowhead arsed arsehole arseholes arsenal arses arsonist artefact artemisia arterial
artesian artful arthritis arthropod artichoke artichokes articled articular articulate articulated articulates artisan
artisanal artiste artistically artistry artsy artwork arugula asana asbestos ascend ascendancy ascendant ascent
ascertain ascetic ascot ascribe ascribed ascribes asexual ashlar ashram ashtray asinine asker asparagus aspartate
asperger aspergillus asphalt asphyxia asphyxiated aspirated aspirational aspire aspired aspires assailant assailed
assam assassinate assassinated assay assemblage assemblages assembles assemblyman assemblymen assemblywoman assent
assert assertive assessor assimilate assimilated assistive assize assizes associative assorted assuage assumes assures
aster asterisk astern asthmatic astonish astound astragalus astrakhan astral astray astrocytes astrodome astrolabe
astrologer astrological astrology astronautics astronomer astronomical astronomy astrophysical astrophysicist
astrophysics astute asunder asymmetric asymmetrical asymmetry asymptomatic asymptotic asymptotically asynchronous
asystole ataxia atelier atheist atheistic athenaeum atherosclerosis atlases atman atmospheres atmospheric atoll atom
atone atop atria atrial atrium atrocious atrophy atropine attache attagirl attain attainable attainder attendee
attendees attentional attentive attenuated attest attire attitudes attributable attribute attributed attributes
attuned atypical aubergine auburn auctioneer audacious audible audiencia audiobook audiovisual audit auditor
auditorium auditory aught augmented augur aural auras aureus auspices austere austral australis authentically
authenticate authenticated authorise authorised authoritarian authoritative authorize authorizes autism autistic
autobiographical autobiography autocephalous autochthonous autocracy autocratic autofocus autoimmune automaker
automata automate automaton automobiles automotive autonomic autonomist autonomous autonomy autopilot autoroute
autosomal autotrophs auxiliary avail avalanche avalanches avanti avarice avast avenged avenger avenues averaged
averages averse avert avian aviator avionics avocado avocets avowed awaken awakes awardee awardees awash awning awoke
awoken awol axial axillary axils axiom axiomatic axis axles axonal axons ayahuasca ayatollah ayurveda ayurvedic
azaleas babble babbler babbles baboon babysat baccalaureate baccarat bacharach bachelorette bacillus backache
backbench backbencher backboard backcountry backdoor backdrop backfield backfire backfired backfires backflip
backgammon backhand backhoe backhouse backlash backlog backroom backseat backside backsides backstabber backstory
backstreet backstretch backstroke backtrack backwater backwoods bacterial bacteriology bacterium baddest baddie badged
badges badlands badminton badmouth baffle baffled baffles bagel bagged baggie baggy bagman bagpipe bagpipes baguette
baguettes baguio bahadur bailiffs bailiwick bailout bairn baklava balaclava baldric baldrick balked ballad ballade
ballast ballerina ballgame ballistic ballots ballpark ballplayer ballpoint ballroom ballsy balmoral balmy baloney
baloo balsa balsamic balti baltic balustrade balustrades bamboozled banal bandaged bandana bandar bandleader
bandmaster bandmate bandmates bandstand bandwagon bandwidth bangalore banger bangles banish banjo bankbook banknote
banknotes bankroll bankruptcy banksia bannock banshee banshees bantamweight bantu banyan banzai baptised baptismal
baptistery baptists baptize baptized barbarian barbaric barbarous barbecued barbecues barbeque barbershop barbettes
barbican barbiturates barcode bardic bards bareback barf barged barista baritone barium barkeep barmaid barmy
barnacles barneys barnyard barometer barometric baronet baronetage baronetcy baronial barony baroque barque barracuda
barrage barrages barred barrens barricade barricaded barricades barrister barroom basal basalt basaltic bascule
baseless baseline basemen bashful basho basidia basilica basilisk basin basing bassinet bassist bassoon baste batavia
batgirl bathhouse bathrobe bathwater batik batons batsman batsmen batted battled battleground batwoman bauble baubles
bauxite bawdy bawled baying bayonet bayou bazaar bazooka beachfront beachhead bead beak beaker beanbag beanie beano
beanstalk bearable bearer beastie beater beatified beatnik beaucoup beaujolais beaut beauteous beautician beaux bebop
beckon bedbug bedchamber bedded bedfellows bedlam bedouin bedpan bedpost bedridden bedrock bedsheets bedside bedspread
beefcake beefy beehive beehives beekeeper beeline beeper beeswax beetle beetles beetroot befall befallen befell befits
befriend begat beget beginner begone begotten begrudge begs beguile behaves behavioral behavioural behead beheld
behemoth behest beholden beholder beige beignets bejesus belated belches beleaguered belfry believable belittle
belittled belive belladonna bellarmine bellboy bellhop belligerent bellyache bellybutton bellyful beltline beltway
beluga belvedere benadryl bencher benchmark benefactor benefice benefices beneficial beneficiary benefitted benevolent
benign benjamins benthic benzene benzodiazepine benzodiazepines bequeath bequest berate berates bereaved bereft berets
berserk berserker berthed berths beryllium beseech beset besiege besieged besotted bespoke bestial bestow bestseller
beta betcha betel bethesda betrayer betrothal betrothed betwixt beverages bewildered bewitch bhai bhakti bhangra
bhavan bhawan biannual biased biases biatch biathlete biathlon biblical bibliographic bibliographical bibliography
bibliotheca bicameral bicarb bicarbonate bicentenary bicep bicolor bicycles bicyclists bidder bidirectional biennale
biennial biff bifurcated bigamist bigamy biggie bighorn bight bigoted bigotry bigots bigtime bigwig biker biking
bilateral bilayer biliary bilinear bilingual billable billboard billed billets billiard billionaires bimbo bimonthly
binary binge binocular binomial biochemical biochemist biochemistry biodegradable biodiesel biofilm biofuel biogas
biogenesis biogeographic biogeography biograph biographer biographical biography biohazard bioinformatics biologist
biomarker biomass biome biomechanics biomedical biometric bionic biophysical biophysics biopic biopsy biosphere
biosynthesis biosynthetic biota biotech biotechnology biotic biotin bioweapon bipartisan bipartite bipedal biplane
biplanes bipolar birdbrain birdcage birdhouse birdlife birdman birdseed biriyani birthdate birthmark birthplace
birthright biryani biscotti bisected bisects bisexual bishopric bismillah bisons bisque bistro bitchy biter bitmap
bitsy bitte bittern bittersweet bitty bitumen bituminous bivalve bivalves biweekly blabbed blabber blabbermouth
blackballed blackberry blackbirds blackboard blacken blackest blackface blackguard blackish blackjack blacklist
blackmailer blacksmiths bladed blameless blaspheme blasphemer blasphemous blasphemy blaster blatant blather blazed
blazes bleach bleat bleeder blemish blenny blesses blighted blighter blimey blimp blindfold blindside blindsided bling
blinker blips blissful blister blitzed blizzards bloat blobs bloc blockade blockaded blockades blockage blockbuster
blockhead blockhouse blogger blokes bloodbath bloodhound bloodied bloodiest bloodless bloodline bloodlines bloodlust
bloodshot bloodstain bloodstock bloodstream bloodsucker bloodthirsty blotch blouses blowback blowfish blowhard
blowhole blowjob blowout blowtorch blowup blubber bludgeon bluebeard bluebell blueberry bluebird bluefin bluegrass
blueprint bluer bluestone bluesy bluey bluish blunder blur blurb blurred blurry blurt blushed blushes bluster boarder
boardinghouse boardroom boardwalk boasted boastful boasts boathouse boatload boatswain boatyard bobblehead bobcat
bobsled bobsledder bobsleigh bodacious bodega bodes bodhisattva bodice bodied bodybuilder bodywork bogey bogeyman
bogged boggle boggles bogies bohemia bohemian boing boisterous boldest boldface boletus bolivia bolo bolshevik
bolstered bombarded bombastic bombshell bonanza bonbons bondage bondsman boned bonehead boneless boners boneyard
bonfire bonfires bongos bonsai bonsoir boob boobie booby booger boogeyman bookcase bookie bookkeeper booklet bookmaker
bookmark bookseller bookshelf bookshelves bookshop bookstores bookworm boomerang boondocks boorish booster bootleg
bootlegger bootstrap boozy boras borax bordello borderland borderline boreal borealis boredom borehole borgo borough
borrower borscht bosom boson bosun botanic botanical botanist botany botch bothersome bottled bottleneck bottlenose
bottomless bouches boudoir boughs bouillabaisse boulder boult bouncer bounces bouncy boundary boundless bountiful
bourgeoisie boutique boutiques bovine bowel boxcar boyars boycott boyish bozos braced braces brachiopods bracketed
brackets brackish bracts braggart bragged brahman brahmin braid braille brainchild brainiac brainless brainstem
brainstorm brainwash brainwave brainwaves brainy braised brassiere bratty bratwurst brava bravado braved braves
bravest brawl brawler brazenly breacher breadcrumbs breadsticks breadth breadwinner breakable breakage breakaway
breakbeat breakout breakwater breastfed breastfeed breastplate breaststroke breathable breathalyzer breather
breathless breccia bred breeches breeder breezes breezy brethren breve breviary brevis brewery bribed bribery bribes
bricklayer brickwork brickyard bridal brides bridesmaid bridged bridgehead bridle briefcases briefest brig brigade
brigades brigadier brigand brigantine brighten brimstone brioche briony brisket bristles britannia britches broached
broadband broadcaster broadened broader broadest broadleaf broadsheet broadside broadsides brocade brochures broil
broiler brokenhearted brokerage bromeliad bromide bromine bronc bronchial bronchitis bronco brontosaurus bronze
bronzed bronzes brooch broodmare broods broomstick browed browned brownish brownstone brows browse browser bruiser
brunettes brung brusque brutalist brutalized brutes brutish bubblegum bubbly bubby bubonic buccal buccaneer buckaroo
buckboard bucked buckled buckshot buckwheat buddhas budgetary budgie buffed buffer buffoon buffs bugged buggery buggin
bugle builder buildup bulbous bulbul bulge bulges bulimia bulimic bulk bulkhead bulky bulldog bulldoze bulldozed
bulldozer bullfight bullfighter bullfrog bullhorn bullpen bullshitter bulwark bumble bumblebee bummed bummer bumpkin
bumpy bunchy bundled bundles bungee bunghole bungled bunion bunkhouse bunko bunsen bunty buoyancy buoyant buoyed buoys
burbs burdensome bureaucracy bureaucrat bureaucratic burgesses burghs burglarized burgled burgundy buries burlap
burlesque burnout burp burrito burro bursa bursary busboy bushel bushfire bushfires bushido bushland busier busiest
businesslike businessmen businesspeople businessperson businesswoman busload busses busty busybody butane butchery
buttercup buttermilk butternut butterscotch butthead buttle buttock buttress butyl buyout buzzards buzzkill buzzy
bwana bycatch bygone bygones bylaw byline byproduct bystander bytes byway byzantine caballeros cabbages cabbie cabby
cabdriver cabernet cabildo cabled caboodle caboose cabriolet cacao cache caches cackle cackles cacophony cacti cactus
cadastral cadaver caddie cadets cadre cadres caesarean caesars caesium cafes caffeine caged cahoots caiman caird cairn
caisson cajon cajun caked cakewalk calcareous calcite calcium calculates calculator calculus calibrate calibrated
calibre caliph caliphate calisthenics callback calligrapher calligraphic calligraphy calliope callous callus calmer
caloric calorie calumet calvados calves calyx camanachd camaraderie camas camcorder camelot cameo cameramen camogie
camorra camouflage camouflaged campaigner campfire campfires campground camphor campsite campsites campy camshaft
canapes canasta cancerous candid candidacy candidature candied candlelight candlelit candlestick candor candyman
canine canines canister canker canna cannabinoid cannabis cannae cannery cannibal cannibalistic cannoli cannonball
cannula canoe canoeist canoer canoes canola canonical canonized canons canopy canso canst cantal cantaloupe
cantankerous cantata cantilever cantina cantonal cantons cantus canvassed capacitive capacitor capillary capita
capitalise capitalised capitalist capitalistic capitalize capitalized capitan capitoline capitulate capitulated capped
cappuccino capricious capsid capsize capsized capstone capsules captaincy captivate captivated captives captor
captures carabinieri caramba caramel caramelized carapace carat carbide carbines carbohydrate carbohydrates carbonate
carbonated carbonates carbonic carboniferous carbonyl carboxyl carboxylic carbs carburetor carburettor carcass
carcinogen carcinogenic carcinoma cardamom cardigan cardinalate cardio cardiologist cardiology cardiomyopathy
cardiothoracic cardiovascular carefree caregiver carer caressed caresses carex caribou caricature caricatures
caricaturist caries carillon carinae carjacked carmelite carmelites carnage carnal carnivore carnivores carnivorous
carny carols carotene carotid carousel carpaccio carpal carpentry carpi carpool carrefour carriages carriageway
carronades carsick cartilage cartilaginous cartographer cartographic cartography cartons cartoonish cartoonist
cartridge cartridges cartwheel carves casbah cascade cascades cased casein caseload casemate casemates caseworker
cashew cashier cashmere casing casks caspase cassava casserole casseroles cassettes cassia cassock castaway caste
castrate castrated casualty cataclysm cataclysmic catacombs catalog catalogue catalogued catalogues catalyses
catalysis catalyst catalytic catalyze catalyzed catalyzes catamaran catapult cataract catastrophes catatonic catawba
catcher catchphrase catchphrases catchy categorical categorised categorize categorized categorizes catenary catered
caterer caterpillar caters catfight catfish catharsis cathartic cathedral catheter cathode catholicos cathouse cation
cationic catnip cattlemen catty catwalk caucus cauldron cauliflower causa causal causative causeway caustic cauterize
cautionary cavalrymen caveat caved caveman cavemen cavern cavernous caving cavity cayenne cayman ceased ceasefire
ceaseless ceases ceded ceding ceiba celeb celebrant celebrates celebratory celery celestial celibacy celibate
cellblock cellist cellmate cellmates cello cellophane cellphones cellular cellulite celluloid cellulose celts cenotaph
cenozoic censor censure census centaur centenary centennial centerfold centerline centerpiece centerpieces centigrade
centimeter centimetre centimetres centipede centipedes centralised centralized centred centrepiece centres centric
centrifugal centrifuge centrist centrum centurion cephalopod ceramic cerebellar cerebellum cerebral cerebrospinal
ceremonial ceres cerium cerrado certifiable certificates certify certiorari cervical cervix cesium cesspool cetaceans
ceviche chablis chaebol chaff chagrin chainsaw chairlift chairmen chairperson chairwoman chaise chakra chalcolithic
chalice chalices chalkboard chalky chambermaid chameleon chamfered chamomile champaign chanced chancellery chancery
changeable changeover changer changeup channelled chansons chanted chanter chantilly chants chaparral chapbook
chaperone chaperones chaplaincy chaplains chapped characterise characterised characteristic characteristically
characterize characterized characterizes charade charades charcoal charcuterie chardonnay charger chariot charisma
charismatic charitable charlatan charmer charred chartist chaser chases chasm chasseurs chassis chaste chastise
chastised chateaux chatroom chatted chatterbox chatty chautauqua chauvinist chauvinistic cheapest cheapskate checkbook
checker checkerboard checklist checkmate checkout checkpoint checksum checkup cheddar cheekbone cheekbones cheep
cheerio cheery cheeseburger cheesecake cheeses cheesesteak cheetah cheka chemist chemotherapy chenar chequered cheques
chert cherub chessboard chestnuts chetnik chevrons chevy chewie chewy chianti chiaroscuro chibs chic chicane chicano
chickenpox chickenshit chickpeas chicory chide chiefdom chieftain chiffon chikara childbirth childcare childe
childless childlike chile chiller chilli chimp chimpanzee chimpanzees chinaman chinamen chinar chine chink chinook
chipmunk chipotle chipped chipper chippy chipset chiral chiropractic chiropractor chirp chisel chitchat chittagong
chivalric chivalrous chivalry chives chlamydia chloride chlorides chlorinated chlorine chloroform chlorophyll
chloroplast choco choctaw choirboy choirmaster choker chokes chola cholera cholesterol choline cholo chomp choon
choosy choppy chopstick choral chorale chord chore choreograph choreographer choreographic choreography chorister
chorizo chortles chota chowder chowk christened christiania chromatic chromatin chromatography chrome chromium
chromosomal chromosome chromosomes chronically chronicle chronicled chronicler chronicles chronological chronology
chrysalis chrysanthemum chubby chuckie chucky chuffed chug chummy chump chums chunky churchmen churchyard churned
churns churro chutes chutney chutzpah cicada cichlids cider cilantro cilia ciliary cinch cinder cinematheque cinematic
cinematographer cinematographic cinematography cineplex cinerea cingulate cipher ciphertext circa circadian circassian
circled circuitous circuitry circular circulate circulated circulates circulatory circumcised circumflex circumpolar
circumscribed circumstantial circumvent cirque cirrhosis cistern citadel cited cites citing citizenry citrate citric
citrus cityscape citywide civet civic civilised clacks clade clades cladistic cladogram claimant clairvoyant clambake
clammed clammy clamor clamped clamps clandestine clang clank clansmen clapboard clapped claptrap clarified clarinet
clarinetist clarion clash clasp classicist classier classifier classify clatter clauses claustrophobia claustrophobic
clavicle claymore clays cleanest cleanse cleansed cleanser cleanses cleanup clearest clearinghouse cleats cleavage
cleave cleaved cleeve cleft clemency clench clerestory clergy clergyman clergymen cleric clerical cleverer cleverest
cleves cliched cliches clicker clientele cliffhanger climactic climates climatic climatology climax climber clinched
clincher cling clingy clinician clipboard clipped clique cliques clitoris cloakroom clobber clockmaker clockwise
clockwork clogged clogs cloister clonal cloned clones clostridium closures clothe clothesline clots clotted cloudless
cloudy clout clove cloverleaf cloves clubbed clubhouse clucks clued clueless clump clung clunk clunker clunky
clustered cluttered coadjutor coalesce coalesced coalfield coarse coarser coastal coastguard coastline coastlines
coattails coauthor coaxed coaxial cobalt cobbled cobbler cobbles cobblestone coburg cobwebs cochlea cochlear
cockamamie cockatoo cockerel cockeyed cockles cockney cocoon cocos coddle coddled codec coded codeine codename
codependent coders codex codfish codger codices codified coding codon coeds coeducational coefficient coenzyme coerce
coerced coercion coercive coexist cofactor coffeehouse coffeemaker coffees cofounded cofounder cognac cognate cognates
cognitive cognizant cognomen coherent cohesive cohomology cohort coiled coils coinage coincide coincided coincident
coincidental coincides coitus cojones coked cokehead cokes coking coldblood coldest coldhearted coleoptera coleslaw
colic coliseum collaborate collaborated collaborates collaborationist collaborative collaborator collage collagen
collages collapses collapsible collarbone collated collectable collectible collectibles collectives colleges
collegiate collegium collide collided collider colliery colloidal colloquial colloquium collude colluded cologne
colonial colonic colonised colonist colonize colonized colonoscopy colophon coloratura colorblind colorectal colorless
colossal colosseum colossus colostomy colourful colourless colts columbine columella columnar columnist comatose
combatant combative combinatorial combinatorics combines combo combust combustible comedic comedienne comely comers
cometh comforted comforter comforts comical comique comitatus comix comm comma commandant commandeer commandery
commando commemorate commemorated commemorates commemorative commenced commend commendable commensurate commentary
commentated commerce commercialize commercialized commie commissar commissariat commissary committal committeeman
committees commode commodores commoner commonplace commonwealth communal commune communes communicable communicated
communicates communicative communicator communion communique commutative commutator commute commuted commuter commutes
compact compactor compadre compadres comparable comparably comparative compares compartmentalize compartmentalized
compassionate compatriot comped compel compendium compensated compensates compensatory competed competency competes
compile compiled compiler compiles complacency complacent complainant complementary complemented completes complexion
compliant complicate complicates complicit complied complimentary compose composer composes composite composites
compositional compost composure compote comprehensible comprehensive compress compressive compressor comprise
comprised comprises compromises comps comptroller compulsive compulsory computable computational compute computed
computerised computerized computes concave concealer concede conceded concedes conceit conceivable conceivably
conceive concentrated concentrates concentric conceptual conceptualized concerti concertina concertmaster concerto
concierge conciliatory concise conclave concludes conclusive concoct concomitant concord concordat concours concourse
concubine concubines concur concurred concurrency concurrent concussed condensate condense condensed condenser
condescend conditional conditioner condominium condone condoned condor conducive conductive conduit confectionery
confederacy confederate confederates conferred confessional confessor confetti confidant confidante confide confided
configure configured confine confines confiscate confit conflated conform conformal conformational conformist confound
confrontational confuses conga congee congenial congenital congested congestive conglomerate conglomerates
congratulated congratulatory congregants congregate congregated congregational congregationalist congressional
congressmen congresswoman congruent conic conical conidia conifer coniferous conjecture conjectured conjectures
conjoined conjugal conjugate conjugated conjunto conjure conjured conjurer conjures conked connective connector conned
connexion connoisseur conqueror conquests conquistador conscientious conscript consecrate consecrated consecrators
consecutive consensual consensus consequent consequential conservancy conservationist conservatives conservatoire
conservator conservatorium conservatory conserve conserved considerably consigliere consigned consist consistency
consistory consoled consoles consolidate consolidated consonant consortia consortium conspecific conspicuous
conspirator conspire conspired constables constabulary constants constipated constituency constituent constitute
constituted constitutes constitutional constitutive constrain constraint constricted constrictor construct
constructive constructivist constructors construed consul consular consulate consulates consultancy consultative
consumer consumes consummate consummated contactless contagion contaminant contaminate contemplate contemplated
contemplates contemplative contemporaneous contemporary contemptible contemptuous contend contender contentedly
contentious contessa contextual contiguous continental contingency contingent continual continuo continuous continuum
contortionist contour contra contraband contrabass contraceptive contractual contradict contradictory contraindicated
contralto contrapuntal contributed contributes contributor contributory contrite contrived controllable controller
controversy conundrum conus convalescent convective convene convened convener convenor converge converged convergent
converges conversational conversationalist conversely converter convertible convex conveyor convinces convo convoluted
cooing cookbook cooker cookery cookout cookware coolant coolie cooperated cooperates cooperative cooperatives
coordinated coordinator copacetic copepods copilot copious copped copra copse copter copula copycat copyist copyright
copywriter coquille corbels cordially cordillera cordless cordoned corduroy cores coriander corks corkscrew corky
cormorant cornball cornbread corneal corneas cornerback cornerstone cornerstones cornflakes cornice cornices cornmeal
cornstarch cornucopia corollary coromandel coronal coronary coronavirus corpora corporeal corpsman correctional
corrective corregidor correlate correlated correlates correspond correspondent correspondingly corroborate
corroborated corroborates corroded corrosive corrugated corsage corsairs corset cortex cortical corticosteroids
cortisol cortisone coruscant corvette corvettes corvus cosine cosmetic cosmodrome cosmological cosmology cosmonaut
cosmopolitan cosmos cossack costal costar costliest costumed cosy coterminous cotes cotillion cottages cottonmouth
cottonwood cougar coulee councillor councilor councilwoman counsellor countable counteract counterattack
counterclockwise counterculture counterfeiter counterinsurgency counterintuitive countermeasure countermeasures
counteroffensive counteroffer counterpart counterpoint counterproductive countertop counterweight countrymen
countrywide coupled coupler couplet coupon cours coursework courteous courtesan courthouses courtside couscous
covalent covariant covenant covent coveralls coves covet cowardice cowbell cowgirl cowhand coworker cowry coxae coxed
coxless coxswain coyote coyotes crabby crackdown crackerjack crackhead crackle crackpot cradled craftsman craftsmen
crafty crags crammed cramped cramps cranberry cranes cranial craniotomy cranium crankcase crankshaft cranny crapped
crapper crasher cravat crave craved craves crawfish crawler crawlspace crayfish crayon crazed craziest crazily creak
creaky creamery creamy creased creases creatinine creationist credential creditable creditor creeper creepier
creepiest cremate cremated crematoria crematorium creme creole creoles crepe crepes crept crescendo crescent crested
creston crests cretaceous cretins crevasse crevice crevices crewman crewmen cricketer crikey criminalized criminology
crimp crimson cringe crinkle crinkles criollo cripes cripples crises crisscross criteria criterion criterium criticise
criticised criticises criticized criticizes critique critiqued critiques critter croaked croaks crockery crocodiles
crocodilians crocs croissants cropland cropped croquettes crore crores crossbar crossbow crosse crossfire crosshairs
crossover crossroad crosstalk crosstown crosswalk crossword crotch croton crouched croupier croutons crowbar cruces
cruciate crucible crucified crucifix crucifixion cruciform crucify cruddy crueler cruelest cruised cruiser
cruiserweight cruises crumbled crumbles crummy crumpet crumple crumpled crunchy crusade crusader crusades crusher
crustacean crustal crusty crutches cruzeiro crybaby cryogenic crypt cryptanalysis cryptic crypto cryptographic
cryptography crystalline crystallized crystallographic crystallography cuatro cubby cubed cubes cubic cubicle cubicles
cubism cubist cubits cuckold cuckoo cucumber cuddled cuddles cuddly cufflinks cuisines culinary culled culminate
culminated culminates culpa culpable cultivar cultivate cultivated cultivator cultured culvert cumbersome cumbia cumin
cumulative cuneiform cupid cupola cuppa curable curacao curacy curate curated curative curator curatorial curds cures
curiae curing curled curler curragh curricula curricular curriculum curses cursive cursor cursory curtail curtsy
curvature curveball curved curves curvilinear curvy cushion cushy cusps cussed custodial custodian customarily
customary customised customize customized custos cutaneous cutbacks cuter cutesy cuties cutlass cutlery cutlet cutoff
cutout cutscenes cutthroat cuttlefish cyanide cyanobacteria cyanotic cyber cybernetic cyberpunk cyberspace cyborg
cyclase cycled cycles cyclic cyclical cyclin cyclist cyclo cyclone cyclonic cyclops cylinder cylindrical cymbal cynic
cyprinid cyprus cysteine cystic cysts cytochrome cytokine cytokines cytoplasm cytoplasmic cytosine cytoskeleton
cytosol cytosolic cytotoxic dabble dabbled dacha dachshund dacoit daemon daffodil daimon daimyo dainty daiquiri dalles
dalmatian dammed damnable damnedest dampen damper damsel damselfly danceable dancehall dandelion dander dandruff
dangle dangled dannebrog darbar daredevil daresay dargah darken darkroom dartboard darts dashboard dastardly databases
dateline dative datum dauntless dawdle dawned dawns daybreak daycare daydream dazed dazzle dazzled deactivate
deactivated deadbeat deader deadlier deadliest deadlines deadlock deadpan deadwood deanery dearer dearie deathbed
deathtrap debacle debatable debated debater debates debauched debauchery debit debonair debrief debtor debug debunk
debutant debutante debye decadal decadent decaf decal decanter decapitate decapitated decarboxylase decathlon decay
decedent deceit deceitful deceiver deceives decentralised decentralized deceptive decibels decider deciduous decile
decimal decimate decimated decipher decisive deckhand declarative declaratory declarer declares declassified declines
decode decoded decoder decommissioned decompose decomposed decomposes decompress deconstructed decor decorative
decorator decorum decrease decreased decreases decreed decrees decrepit decried decrypt dedicates deduce deduced
deduces deduct deductible deductive deejay deemed deepen deepwater defaced defamatory defame defamed default defeatist
defecate defective defector defenceless defenceman defencemen defender defensed defenseless defenseman defensemen
defensible deferred defiant defibrillator deficiency deficient deficit defied defies defile defiled definable defines
definitive deflate deflated deflect deflector deform defraud defrost defunct defuse defused degas degeneracy
degenerate degenerated degenerates degenerative degrade degraded degrades dehydrated dehydrogenase deified deign deism
deity dejected deke delectable delegate delegated delegates deleterious delft deli deliberated deliberative delicacy
delicatessen delimited delineate delineated delinquency delinquent delirious delirium delish delisted deliverer
deliveryman deluded deluge deluxe delve delved delves demarcated demean demeanor demeanour demented dementia demerara
demerit demersal demesne demigod demilitarized demobilised demobilized democrat democratically demographic demography
demolish demonstrated demonstrates demonstrative demonstrator demoralized demote demoted demotic demure dendrites
dendritic dengue denies denim denizens denominated denominational denominator denote denoted denotes denounce
denounced denounces denser densest dentate dented denticles dentistry dents dentures deodorant departmental departures
dependable dependency depict depleted deplorable deplore deplored deployable depopulated deport deportees depose
deposed depositors depository depot depraved deprecated depress depressive deprive deprived deputize deputized derail
deranged deregulated derelict derided derivative derivatives derive derived derives dermal dermatitis dermatologist
dermatology derogatory derriere dervish descend descendant descendent describes descriptive descriptor desecrate
desecrated deserter desi desiccated designate designates designator desirable desirous desist desktop desolate
despatch desperado despised despises despondent despot despotate despotic destabilize destitute destroyer destruct
detach detachable detain detainee detainees detectable detergent deteriorate deteriorated deteriorates determinant
determines deterministic deterred deterrent detest detestable dethrone dethroned detonate detonated detonates detour
detox detractors detrimental detritus deuce deuces deuterium devalued devanagari devas devastate developer
developmental deviant deviate deviated deviates devilish devious devised devises devolved devonian devonport devote
devotee devotes devotional devour devout dhamma dharma dhoti diabetic diabolical diacritic diadem diagnose diagnoses
diagnostic diagonal diagram dialect dialectal dialectic dialectical dialled dialog dialogues dialysis diameter
diamondback diaphragm diarist diarrhea diarrhoea diaspora diatoms diatonic diazepam dibs diced dichotomy dicky dictate
dictated dictates dictator dictatorial dictum didactic diddley diddly diddy didst dielectric diesels dietary differ
differentiable differential differentiate differentiated differentiates diffuse diffused diffuser digest digestive
digger digit digitised digitized dignified dignify digraph digress dihedral dilapidated dilate dilated dildo
dilettante diligent dilute diluted dimensional dimensionless dimer dimethyl diminish diminutive dimmed dimorphic
dimple dimples dimwit dimwitted dinar dined dinero dinghy dingo dingy dinky dinna dinnertime diocesan diocese dioceses
diode diodes dioecious diorama dioxide dioxin diphosphate diphtheria diphthong diploid diploma diplomacy diplomat
diplomatically dipole dipped dipper dipshit dipstick diptera directional directive directives directorate directorates
directorial directory dirge dirtbag dirtied dirtier dirtiest disable disables disadvantage disadvantaged disadvantages
disaffected disagreeable disagreed disagrees disallowed disapproval disapprove disapproved disapproves disarm disarray
disassemble disassembled disassembly disastrous disavow disband disbarred disbelief disbelieve disbursed discal
discard discern discernible discharges disciplinarian disciplinary disciplined disciplines disclaimer disclosed
discloses disclosure disclosures discography discomfort disconnect discontent discontinue discontinued discontinuous
discord discordant discotheque discourage discouraged discourages discourse discourses discourteous discoverer
discredit discrepancy discrete discretionary discriminant discriminate discriminated discriminatory discursive disdain
diseased disembark disembodied disembowel disenchanted disenfranchised disengage disengaged disestablished disfigured
disgraced disgraceful disgruntled disguises disheartened disheveled dishonesty dishonor dishonorable dishonorably
dishonour dishwasher disillusioned disinfect disinfectant disingenuous disinherit disintegrate disintegrated
disintegrates disinterested disjoint disjunct disliked dislikes dislocate dislocated dislodge dislodged disloyal
disloyalty dismal dismantle dismantled dismay dismember dismissal dismissive dismount disobedient disorganized
disoriented disown disparage disparaged disparate dispassionate dispatcher dispel dispelled dispensary dispense
dispensed dispenser dispersal disperse dispersed displace displaced displaces displease displeased displeasure
disposable disposed dispossessed disproportionate disprove disproved disputed disputes disqualified disqualify
disregard disrepair disreputable disrepute disrobe disrupt disrupter disruptive disruptor dissatisfied dissect dissed
disseminate disseminated dissent disservice dissident dissimilar dissipate dissipated dissipates dissociated
dissociative dissolve dissolved dissolves dissonant dissuade dissuaded distal distanced distaste distasteful distended
distill distillery distinctive distinguish distinguishable distort distraught distributed distributes distributive
distributor distrust distrustful disulfide disuse disused diurnal diva dived diverge diverged divergent diverges
diverse diversified diversify diversionary divert dives divested dividend divider divides divinely divisible
divisional divisive divisor divorcee divorces divulge divulged divvy dixit djinn doable dobby dobra dobro docent
docile docked docket docklands dockyard doctoral doctorate doctorates doctrinal doctrine doctrines docudrama
dodecahedron dodgeball dodged dodger dodges dodgy doers dogfight dogged doggie doggone doghouse dogies dogma dogmatic
dojo doling dollhouse dollop dolmen dolomites domaine domesday domestically domesticated domicile domiciled dominant
dominate dominated dominates dominator dominatrix dominions dominoes dominos donates donned donut doobie doodle
doodles doofus doohickey doomsday doorknob doorman doormat doormen doornail doozy dopamine dopaminergic doped dopes
dopey doping doppelganger dorky dormancy dormant dormitory dorsal dorsum dosage dosed doses dosing dossier dotcom doth
dotted doubleheader doubles doubloons doubly doubtful doubtless douchebag doughboy doula doused doves downbeat
downcast downfall downfield downforce downgrade downgraded downhearted downloadable downplay downpour downrange
downright downriver downside downsize downsized downstream downtime downtrodden downturn downward downwind dozed
dozing draco draconian draftsman drafty dragnet dragonfly dragoons drainage drainages drainpipe dramatically
dramatised dramatist dramatize dramatized dramedy draped drapery drapes drastic drastically draught draughtsman
drawback drawbridge drawdown dreadlocks dreadnought dreamboat dreamer dreamland dreamlike dreamy dreary dredged dregs
dreidel drench dressage dressmaker dressy dribble dribbles driest drifter driftwood drinkable drinker dripped drivel
drivetrain drizzle droid droit droll drome drool droop droopy droplet dropout drosera drosophila droughts drover
droves drowsy drudgery druggie druggist drugstore druid drumbeat drummed drumroll drumstick drunkard drunker drywall
dual dualistic duan dubbed dubbo dubious dubstep ducal ducats duchy duckie ducky ductile duets duffle dugout dukedom
dulcimer duller dumbbell dumber dumbest dumbfounded dumbledore dumbo dumbwaiter dumper dumpy dunams dunce dunder dunes
dungarees dunked duodenum duomo duopoly duped duper duplex duplicate duplicated duplicates duplicitous durable duras
durbar duress dusk dustbin dustpan dutchman dutiful duvet dwarves dweeb dweller dwelt dwindle dwindled dyed dynamical
dynamo dynastic dysentery dysfunctional dyslexia dyslexic dysplasia dystopian dystrophy earbuds eardrum earful earldom
earlobe earlobes earmarked earmuffs earner earnestly earphones earpiece earplugs earshot earthbound earthen
earthenware earthquakes earthwork earthworm earthy eased easel eases easing eastbound easternmost eastward eater
eatery eavesdrop ebenezer ebook eccentric ecclesia ecclesiae ecclesiastic ecclesiastical echelon echinoderms eclair
eclectic eclipsed eclipses ecliptic ecological ecologist ecology ecommerce econometric economical economist ecoregion
ecosystem ecstatic ectoplasm ecumenical eczema edelweiss edema edged edgewise edging edgy edible edibles edict edifice
edifices editorial educate educates educationalist educationist educator eejit eels eerily effector effeminate effendi
efficacious efficacy effigy effing effluent effortless egalitarian egghead eggnog eggplant eggshell egocentric egoism
egomaniac egotistical egregious egress egret eidos eigenvalue eigenvalues eigenvectors eighteenth eighty eisteddfod
ejaculate ejaculated eject ejecta ejector elaborated elaborates elapsed elastic elated eldorado eldritch elect
elective electives elector electoral electorate electorates electrician electrified electro electroacoustic
electrochemical electrocute electrocuted electrode electrodes electrodynamics electrolysis electrolyte electrolytes
electrolytic electromagnet electromechanical electron electronica electronically electrophilic electrophoresis
electroshock electrostatic elegiac elegy elemental elevate elevates eleventh elfin elicit eliminates eliminator elites
elitist elixir elkhorn ellipse ellipsis ellipsoid elliptic elliptical elmwood elongate elongated elope eloped eloquent
elucidate elucidated elude eluded eludes elusive elvish elysian elytra emaciated emacs emanated emanates emancipated
emasculated embalmed embarcadero embargo embark embattled embed embellish ember embezzle embezzled embezzler
emblazoned emblem emblematic embodied embody emboldened embossed embraced embraces embroider embroidery embroiled
embryo embryology embryonic emcee emeralds emergent emerges emeritus emigrant emigrate emigrated emigre emigres
eminent emirate emirates emirs emissary emits emitted emitter emmys emotionless emotive empanadas empathetic empathic
empathize emphasis emphasise emphasize emphasized emphasizes emphatic emphatically emphysema empires empirical
emplaced emporia emporium empower empted emptied emulate emulated emulates emulator enable enabled enabler enables
enact enamel enamored enantiomer encamped encapsulated encased encephalitis encephalopathy enchant enchantress
enchilada encircle encircled encircles enclave enclaves enclose enclosed encloses enclosure enclosures encode encoded
encoder encodes encomienda encompass encore encores encourages encroached encrusted encrypt encyclical encyclopaedia
encyclopedia encyclopedic endanger endeared endeavor endeavour endemic endgame endocrine endocrinology endocytosis
endogenous endometrial endoplasmic endorphins endorse endorsed endorses endoscopic endoscopy endothelial endowed
endpoint endures enema energetically energize energized enfeoffed enforce enforceable enforced enforcer enforces
engages engendered engined engorged engrave engraved engraver engrossed engulf enhanced enhancer enigma enigmatic
enjoined enjoyable enlarge enlarged enlighten enlist enmity ennobled enquire enquired enquirer enquiry enrage enraged
enrich enroll ensemble ensembles enshrined enslave enslaved ensnare ensue ensued ensues ensured ensures entablature
entail entangled entente enterprises entertainer enthalpy enthralled enthroned enthused enthusiast enthusiastically
entice enticed entirety entitle entitles entombed entomological entomologist entomology entourage entrails entranced
entrant entrap entrapped entreat entree entrees entrenched entrepreneur entrepreneurial entropy entrust entryway
entwined enumerated envelop enviable envied envies environmentalist environs envisaged envisioned envoy enzymatic
enzyme enzymes enzymology eocene eparchy ephemera ephemeral epicenter epicentre epidemiological epidemiology epidermal
epidermis epidural epigenetic epigram epigraph epigraphic epilepsy epileptic epilogue epinephrine epiphany epiphytic
episcopacy episcopal episcopalian episcopate episodic epistemic epistemological epistemology epistle epistles
epistolary epitaph epithelial epithelium epithet epitome epitomized epoch eponym eponymous epoxy epsilon equalised
equaliser equalize equalized equalizer equalled equate equated equates equator equatorial equestrian equidistant
equilateral equilibria equilibrium equine equinox equip equitable equity eradicate eradicated eraser erases erect
erectile ergative ergonomic erigeron erode eroded erogenous erotica errant erratic erratically erred erroneous
erstwhile erudite erupt eruptive erythrocytes escadrille escalade escalate escalated escalates escalator escapade
escapades escapee escapist escargot eschatology eschewed escrow escutcheon esophageal esophagus esoteric especial
espionage esplanade espouse espoused espresso esquire essayist estates esteem estimates estimator estradiol estranged
estrogen estuarine estuary etcetera etched etcher ethanol ether ethereal ethic ethnic ethnically ethnographer
ethnographic ethnography ethnological ethnologist ethnology ethnomusicology ethos ethylene etiology etiquette etude
etudes etymological etymology eucalypt eucalyptus eucharistic euclidean eugenics eukaryotes eukaryotic eulogy eunuch
euphonium euphorbia euphoria euphoric eureka euro eurythmics euthanasia euthanized evacuees evade evaded evaluate
evaluated evaluates evangelical evangelistic evangelists evaporate evaporated evaporates evaporator evasive evenly
eventful eventual everglades evergreen evermore everyman evict evidenced evident evidentiary eviscerated evocative
evoke evoked evokes evolutionarily evolutionary evolves exacerbate exacerbated exaggerated exaggerates exalted
examines exarch exarchate exasperated excavate excavated excavator exceed exceedingly excel excelled excelsior excerpt
exchanger exchanges exchequer excise excised excitable excitatory excite excites exclaim exclave exclude excluded
excludes exclusionary excommunicated excreted excruciatingly exculpatory execs executable executes executioner
executives executor exegesis exemplar exemplary exemplified exemplify exempt exercised exert exes exhale exhaustive
exhibitionist exhibitor exhilarated exhorted exhume exhumed exiled exiles existent existential exodus exogenous
exonerate exonerated exons exoplanet exorbitant exorcise exorcised exorcist exoskeleton exothermic expandable expanse
expanses expansionist expansive expatriate expatriates expectancy expectant expedient expedite expedited expeditionary
expel expend expendable expenditure expenditures experiential experimenter expire expires expiry explicit exploitative
exploratory explored explorer explores exponent exponential exported exporter exports expos exposures expounded
expressionist expressive expressway expropriated expunged extant extender extensible extensional extensor exterminate
exterminated exterminator extinguish extinguisher extirpated extolled extort extracellular extractor extracurricular
extradite extradited extrajudicial extramarital extraneous extraordinaire extraordinarily extrapolate extrapolated
extrasolar extraterritorial extratropical extravagant extravaganza extremes extremist extricate extrinsic extruded
exuberant exude exudes eyalet eyeball eyebrow eyeful eyeglasses eyelash eyelid eyeliner eyesore eyewear fable fabled
fables fabricate fabricated facade facades facedown faceless facelift facet facetious facies facilitate facilitated
facilitates facilitator facsimile factional factorial factual facultative faeces faggy fainter faintest fairer fairest
fairground fairway fairyland fairytale fairytales faithless faiths fajitas faker fakes fakir falafel falconry fallacy
fallback fallible fallout falsetto falsified falsify faltered famed familial familiarize famine famines famished
fanatic fanatical fanbase fanboy fancied fancier fanciest fanciful fandom fanfare fanned fansubs fantail fantasize
fantasized fantastical fanzine fanzines faraday faraway farce farces farcical farmhand farmhouse farmhouses farmland
farmstead farthest fascia fascinate fascinates fascist fashionable fashionably fastball fasten fastener fastidious
fateful fathead fatherland fatherless fathom fatigue fatigued fatigues fatso fatten fatter fattest fatty fatuous fatwa
faubourg faucet faulty fauna faunal favorable favorably favourable favourably favourites fayed fazed fealty fearful
fearsome feasible feat featherweight feathery featured featureless featurette fecal feces feckin feckless federalist
federalized federated federative fedex feeble feeder feedstock feign feint feisty fellatio felon felonious feminist
femme femoral femur fenced fencer fences fentanyl fermented fermi fermions ferocious ferrets ferric ferried ferrite
ferromagnetic ferrous ferruginous fertile fertiliser fertilize fertilized fertilizer fervent fervor fervour festive
festschrift fetal fetish fettuccine fetus feud feudal feverish fewest fiasco fiberglass fibre fibreglass fibres
fibroblasts fibrosis fibrous fibula fictional fictionalised fictionalized fictitious ficus fiddled fiddly fidget
fidgety fiduciary fiefs fieldwork fiend fiendish fiercest fiesta fifteenth figurative figurehead figurine figurines
filamentous filename filial filibuster filii fille fillet filly filmmaker filmography finalise finalised finalist
finalize finalized financed financier fined finery finesse fingerboard fingermarks fingernail fingertip finial finicky
finisher finite finito finned finnmark finny fins firearm fireball firebird firebox firebrand firecracker firefight
firefly firehouse firelight firemen fireplaces firepower fireproof fireside firestorm firewall firework firmer
firmware firstborn firsthand fiscally fishbowl fishermen fishery fishmonger fissile fissure fissures fistfight fistful
fisticuffs fistula fitter fittest fiver fives fixable fixate fixated fixer fixture fixtures fizzle fizzled fizzy fjord
flabbergasted flabby flaccid flagella flagged flagpole flagrant flagstaff flail flaked flaky flamboyant flamethrower
flamingo flammable flange flanges flannel flap flapjack flared flares flashback flashy flask flatbed flatbread
flatfoot flatiron flatline flatlined flatmate flattened flatterer flaunt flautist flava flavorful flawless flayed flea
fleabag fleche flecks fleece fleeced flees flemish fleshy fletch flex flexion flexor flier flightless flighty flimsy
flinch flintlock flippant flipper flips flirtatious flirty floater floatplane floaty flogged floodgates floodlights
floodlit floodplain floorboard floored floozy flop flophouse flopped floppy floral florets florins florist flotilla
flounder flourish flowerpot flowery fluctuate fluctuated fluctuates fluency fluent fluff fluffy flume flung flunk
flunky fluorescent fluoride fluorine flustered fluted flutes flutist flutter fluvial fluxes flyboy flyby flycatcher
flyover flyweight foaled foals foamy focal focussed fodder foes foetus fogged foggiest foggy foghorn foiled foils
folate folder foliage folios folklore folkloric folklorist folksy folktale folktales folkways follicle follicles
follicular follower folly fondant fondest fondle fondled fondue foodie foodstuffs foolhardy foolproof foosball
footages footballer footbridge footfalls foothills foothold footlocker footloose footmen footnote footnotes footpath
footprint footsie footstep footwear footwork footy forage forages foramen forays forbade forceful forceps forcible
forcibly fords forearm forebears forecast forecastle foreclose foreclosed foreclosure forecourt forefinger forefront
forego foregone foreground foreland forelimbs foremost forensically foreplay forerunner foresaw foresee foreseeable
foreseen foreshadowed foreshore foresight foreskin forestall forested forestry foretell foretold forevermore
forewarned foreword forfeit forfeiture forger forgery forges forgetful forgettable forgivable forgives forgo forklift
forky forlorn formaldehyde formalised formalize formalized format formative formatted formulae formulaic formulate
formulated fornicate forsake forsaken forthright forthwith fortified fortify fortitude fortnight fortuitous fortunes
fortuneteller forum forza fossil fossiliferous fossilized fostered foundational foundress foundry fourfold foursome
foursquare fourteenth foxhole foxtrot foyle fracas fractal fractional fragmentary fragmented fragrant frail frailty
framework franchised franchisee franchises francophone frankfort frankfurt frankfurter frankincense frantic
frantically frass frat fraternal fraternize fraudulent fraught fraulein frayed frazzled freakish freckle freckles
freebie freedmen freeform freehold freeholder freelancer freeloader freemason freemasonry freemen freestyle freeware
freezes freighter frenetic frenzied frenzy freres fresco freshen freshener fresher freshest freshmen frets friars
friary fricative fricatives frictional fridges friendless friendlier friendliest friezes frigate frigates frightful
frigid frills frilly fringe fringed fringes frisked frisky frits frittata frivolous frizzy frocks froggy frogman
frolic frond frontage frontal frontispiece frontline frontlines frontman frontrunner frostbite frosty froth frothy
frown fructose frugal fruitcake fruitful fruitless fruity frustrate frustrates fuchsia fuckhead fuckup fuckwit fuelled
fugitives fugue fuji fulcrum fulfil fullback fullest fumble fumbled fumbles fumes fumigated fuming functionalist
functionary functor fundamentalist fundy funerary funfair fungal fungi fungicides fungus funicular funnel funnest
funnier funniest funnily furies furlongs furnaces furnished furrows furthest furtive fuscous fused fuselage fuses
fusing fussy futile futon futsal futures futurist futuristic fuzz gabba gabled gadget gagged gaggle gaiety galactic
galactose galapagos galilee gallantly gallantry gallbladder galleon galleria galleys gallic gallium gallows gallstones
galore galoshes galvanic galvanized gambia gambit gambled gamekeeper gamelan gameplay gamers gametes gamgee gaming
gammy gamut ganache gangbanger gangland ganglia ganglion gangplank gangrene gangsta gangway gannet gantry ganymede
garages garbled gardai gardenias gargantuan gargle gargoyle gargoyles garish garlands garnered garnish garrisoned
garrisons gaseous gasket gassed gasses gassy gastric gastritis gastroenterology gastrointestinal gastronomy gastropod
gasworks gated gatefold gatekeeper gateway gatherer gating gator gauchos gauge gauges gauleiter gauntlet gaussian
gayest gazebo gazed gazelle gazelles gazes gazette gazetted gazetteer gazillion gazing gazpacho gearbox gecko geeky
geezer geisha gelatin gelatinous gelato gemstone gemstones gendarme gendarmerie gendarmes genealogical genealogist
genealogy generale generalised generalissimo generalist generalize generalized generalizes generated generates
generational generative generic generically genetically geneticist genie genies genii genital genitalia genitive genoa
genocidal genocide genome genomes genomic genotype genotypes genres genteel gentiles gentler gentlest genus
geochemistry geodesic geodesy geodetic geographer geographic geographical geography geologic geological geologist
geology geomagnetic geometric geometrical geometry geomorphology geophysical geophysics geopolitical geopolitics
geospatial geostationary geotechnical geothermal geraniums gerbil geriatric germanic germanium germinal germinate
germs gerontology gesellschaft gestalt gestational gestures gesundheit getup geyser ghastly ghats ghazals ghostwriter
ghoul ghoulish giblets giddap giddy giddyap giddyup gigabit gigas giggle gigolo gilded gimel gimmick gingerbread
ginormous ginseng giraffe giraffes girder girdle girlie girlish girly girth giveaway giver gizmo gizzard glabrous
glace glacial glaciated glacier gladiator glamor glamour glanced gland glandular glans glare glared glassware
glassworks glassy glaucoma glazed glazes gleam glean glebe gleefully glens glial glide glider glides glimmer glimpsed
glimpses glint glisten glitch glittery glitz gloat globes globose globular glockenspiel gloom glorified glorify
glossary glosses glossy glottal glucose glued gluing glutamate glutamine glutathione gluten glutes glutinous glutton
gluttony glycerol glycine glycogen glycol glycolysis glycoprotein glycoside glyph gnarly gnawed gneiss gnocchi gnome
gnomes gnostic goalie goalkeeper goalless goaltender goanna goatee gobbled goblets goblin gobshite goddam goddaughter
godforsaken godless godlike godmother godparents godsend godspeed gofer goggles golconda goldeneye goldfields goldfish
goldilocks goldsmiths golem golfer goliath gonads goner gonorrhea gonzo goober goodbyes goodfellas gooey goof goofball
goofy googled googly gook gooseberry gopher gored gorge gorges gorgon gospel gosport gossipy gothic goths gouged
goulash gourmet governed governmental governorate governorates governs grabber grabby graced graceful gracilis graded
grader gradient gradual graduates graffiti grafted grafts grail grainy grama gramercy gramma grammar grammarian
grammatical gramophone grampa gramps granary grandad grandbaby granddad granddaddy grander grandest grandeur grandiose
grandkid grandmama grandmaster grandnephew grandparent grandstand granite granites granitic granola grantee grants
granular granule granules grapefruit grapevine graph graphene graphic graphical graphite grappa grapple grasshopper
grassland grassroots grassy grated gratified gratin gratis gratuitous gravelly gravels gravesite gravest gravestone
gravestones gravimetric gravitas gravitate gravitated gravitational graviton grayish graze grazed grazer greaseball
greased grebes grecian greenback greenbelt greenbrier greenery greengrocer greenhorn greenhouses greenie greenish
greens greensand greenstone gregarious gremlin grenadier grenadines grevillea greyhound greyish griddle gridiron
gridlock grieved grievous griff grift grifter grille grimace grimoire grimy grin grinch grindstone gringo gripe
gripped grisly gristle gristmill grits gritty grizzly grocer grog groggy groin groomer groomsmen grooved grooves
groovy grope groped grossest grotesque grotto grouch grouchy groundhog groundless groundnut groundskeeper groundwater
groundwork grouper groupie grouse grovel grower growl grownup grub grubby grudges grudgingly gruesome gruff grumble
grump grunge guacamole guanine guano guarani guarantor guaranty guardhouse guardrail guardsman guardsmen guava
gubernatorial guerilla guerrilla guesswork guesthouse guffaws guidebook guideline guidelines guides guildhall guilds
guillotine guises guitarist gulag gulch gules gullet gullible gulls gulps gumball gumbo gumdrops gummy gumshoe gunboat
gunfight gunfighter gunman gunmen gunned gunnery gunny gunplay gunpoint gunpowder gunslinger gurdwara gurgles gurus
gusher gusto gusts gutless gutsy gutted guttural guyed gymkhana gymnasium gymnast gymnastics gympie gynaecologist
gynaecology gynecologist gynecology gypsum gyrus haberdashery habitable habitat habitual hacienda hacksaw haddie
hadith hadron haemorrhage haggle hagiography haiku hailstorm hairball hairbrush hairdo hairdresser hairdryer hairless
hairline hairnet hairpiece hairpin hairspray hairstyle hairstyles hairstylist halakha halakhic halal halfback
halfpenny halfpipe halftime halfwit halibut halide halides hallmarks hallowed hallows hallucinate hallucinated
hallucinogen hallucinogenic halved halves hammam hammerhead hammocks hammy hampered hamster handbag handball
handballer handbook handbrake handcrafted handcrafts handcuff hander handgun handheld handicap handicapped handicraft
handiwork handjob handlebars handmade handmaid handmaiden handoff handout handover handpicked handprint handrail
handset handshakes handsomer handsomest handstand handwritten handyman hangman hangout hangul haniwa hankie hanky
hansa hanseatic hants hanuman haole haphazard hapless haploid haplotype haplotypes haram harass harbinger harbours
hardback hardball hardcore hardcover hardened hardens hardheaded hardtop hardwired hardwood harebrained harem hares
harlequin harlot harmful harmonic harmonica harmonious harmonium harmonize harmonized harpist harpoon harpsichord
harpsichordist harpy harsher harshest harvester hashish hashtag hassled hassles hast hastened hastily hatchback
hatchery hateful hater haughty haulage haute havelock haves hayloft hayride haystack haywire hazardous haze hazelnut
hazing hazmat headband headboard headdress header headfirst headgear headhunter headlamps headlands headless headlight
headlined headliner headlock headlong headmaster headmistress headphone headpiece headquarter headset headshot
headspace headstock headstone headstones headstrong headwater headway healer healthcare healthier healthiest hearsay
hearse heartache heartaches heartbreak heartbreaker heartburn heartfelt hearth heartily heartland heartthrob hearty
heathen heathland heatstroke heave heaves heaviest heavyset heavyweight hectare hectares hectic hedgehog hedonistic
hegemonic hegemony heifer heighten heinie heinous heiress heirloom helical helices heliocentric helipad heliport
helium helix hellfire hellhole hellish helluva helmed helmsman helpline hematite hematology hematoma hematopoietic
hemisphere hemispheres hemispheric hemispherical hemlock hemmed hemoglobin hemorrhage hemorrhages hemorrhagic
hemorrhoid henceforth henchman henchmen henhouse henna henny heparin hepatic hepatitis heptathlon heralded heraldic
heraldry heralds herbaceous herbal herbalist herbarium herbicide herbicides herbivore herbivores herbivorous
hereabouts hereafter hereditary herein heresy heretic heretical hereto herewith heriot heritable hermaphrodite
hermeneutics hermetic hermetically hermit hermitage hernia herniated heroically herpes herpetologist hesitant
hesitated hesitates hetero heterodox heterogeneous heterosexual heterozygous hetman heuristic hexadecimal hexagonal
heyday hiatus hibernate hibiscus hiccup hideaway hierarchical hierarchy hieroglyph hieroglyphic highball highborn
highbrow highlander highlands hightail highwayman hijab hijack hijacker hijra hiked hiker hillbilly hillcrest hillfort
hillside hillsides hilltop hilly hinder hindsight hinge hinged hinges hinky hinterland hipped hipper hippocampal
hippocampus hippodrome hippopotamus hippos hippy hipster hiragana hispanicized hisself hissy histidine histological
histology histone historian historiography hitchhike hitchhiked hitchhiker hither hitherto hitless hitman hitmen
hitter hive hoagie hoarded hoarder hoards hoarse hoax hobbit hobble hobbled hobbyist hobo hocked hocks hocus hodja
hoedown hogwash hoisted hokey holdout holdup holed holier holiest holistic hollandaise holocaust holocene hologram
holographic holomorphic holon holotype homage hombre hombres homebody homeboy homebuilt homegirl homegrown homemaker
homeopathy homeostasis homeowner homepage homeport homeric homeroom homeschool homesick homesteads homeward homey
homicidal homicides homie homies homing hominid hommes homoerotic homogeneous homogenous homolog homologous homology
homonymous homophobe homophobia homophobic homos homozygous honcho honeybee honeycomb honeydew honeyeater honeypot
honeysuckle honk honky honorably honorary honoree honorees honorific honourable hooch hoochie hoodie hoodlum hoodoo
hoodwinked hoofbeats hookah hookup hooky hooligan hoopla hoorah hooter hooves hopped hoppus hoppy hopscotch hordes
horizontal hormonal hormone hornbill hornet horoscope horoscopes horrendous horribly horrid horrified hors horseback
horsemen horseplay horsepower horseradish horseshit horseshoe horseshoes horticultural horticulture horticulturist
hosanna hosed hoses hosiery hospice hospitable hospitalised hospitalized hospitaller hostel hostiles hotbed hotcakes
hotch hotdog hotelier hothead hothouse hotline hotpot hotshot hotspot hottie hourglass houseboat houseboy housebroken
housed houseguest housemaid housemates housewives housework hovel hovercraft hovered hovers howitzer howl hoyas hubbub
hubcap hubris huddled huffs huffy huggy hullabaloo hullo humane humanist humanistic humanitarian humankind humanoid
humbled humbly humbug humdinger humdrum humerus humid humidifier humiliates hummingbirds hummus humongous humorist
humorous humpback humph humpty humvee hunchback hundredth hungover hungrier hunkered hunky huntsmen hurdler hurdles
hurled hurler hurrah hurray hurricanes hurried hurtful husbandry husks hussars hustled hustler huzzah hyaline hydra
hydrangeas hydrant hydrate hydrated hydraulic hydraulically hydrazine hydride hydro hydrocarbon hydrochloric
hydrodynamic hydroelectric hydrographic hydrography hydrolases hydrological hydrology hydrolysis hydrolyzed
hydrophilic hydrophobic hydropower hydrostatic hydrothermal hydroxide hydroxy hydroxyl hydroxylase hyena hygiene
hygienic hygienist hymenoptera hymn hymnal hyoid hype hyped hyper hyperactive hyperbaric hyperbola hyperbole
hyperbolic hypergeometric hypermarket hyperplane hyperplasia hypersonic hyperspace hypertensive hypertext hypertrophy
hyperventilate hyphae hyphenated hypnosis hypnotherapy hypnotic hypnotised hypnotist hypnotize hypnotized
hypochondriac hypocrisy hypocrites hypocritical hypodermic hypotensive hypotenuse hypothalamus hypothermia hypothermic
hypotheses hypothesis hypothesized hypothetical hypoxia hypoxic hysterectomy hysteresis hysteria hysterics hythe
ibises ibuprofen iceberg icebox icebreaker iceman ichabod icicle icicles icing iconic iconoclasm iconoclastic
iconographic iconography iconostasis icosahedral icosahedron idealised idealist idealistic idealized ident
identifiable identifier ideological ideology idiocy idiom idiomatic idiopathic idiosyncratic idling idolator idolatry
idolize idolized idolizes idyllic igloo igneous ignite ignited ignites ignoble ignoramus ignores iguana iliac iliad
ilium illawarra illegible illegitimate illicit illiteracy illiterate illogical illuminate illuminated illuminates
illuminati illusionist illusory illustrate illustrated illustrates illustrative illustrator illustrious imaged imagery
imaginable imaginative imagines imago imamate imams imbecile imbeciles imbibe imbued imitate imitated imitative
imitators immaculate immaterial immeasurable immediacy immemorial immerse immersed immersive immigrant immigrate
immigrated immobile immobilize immobilized immodest immoral immortalised immortalized immovable immunodeficiency
immunoglobulin immunological immunology immutable impactful impair impala impale impaled impart impartial impassable
impasse impassioned impeach impeccable impeccably impede impeded impenetrable imperative imperceptible imperfect
imperialist imperium impermeable impersonal impersonate impersonated impersonator impertinent impervious impetuous
impetus implacable implausible implemented implicate implicated implicates implicit implied implode imploded implore
implored imply impolite import importer imposed imposes impossibly imposter impostor impotent impound impoverished
impractical imprecise impregnable impregnate impregnated impresario impressionable impressionist impressionistic
imprint imprison improbable impromptu improper impropriety improv improvisational improvise improvised imprudent
impudent impulses impure inaccessible inaccuracy inaccurate inactivated inactive inadequacy inadequate inadmissible
inadvertent inalienable inane inanimate inaudibly inaugural inaugurate inaugurated inauspicious inboard inbound inbox
inbred incalculable incandescent incapacitate incapacitated incarcerated incarnate incendiary incense incensed
incentive incentives incessant incest incestuous incidental incinerate incinerated incinerator incipient incised
incisive incisor incite incited incline inclines inclusive incognito incoherent incomes incomparable incompatible
incomprehensible incompressible inconceivable inconclusive inconsequential inconsiderate inconsistency inconsistent
inconsolable inconspicuous incontinent incontrovertible inconvenienced inconvenient incorporate incorporated
incorporates incorrect incorrigible incorruptible incremental incriminate incubate incubated incubator incumbency
incumbent incur incurable incurred indebted indecency indecent indecisive indefatigable indefensible indefinite
indelible indelicate indented indentured indescribable indestructible indeterminate index indicative indicator indices
indict indie indies indifferent indigenous indigent indignant indigo indirect indiscreet indiscriminate indispensable
indisposed indisputable indistinguishable indium individualist individualistic individualized indivisible
indoctrinated indole indomitable indoor induce induced induces inducted inductee inductees inductive inductor indulged
indulgent industrialised industrialist industrialized industrious inebriated inedible ineffective ineffectual
inefficiency inefficient inelastic ineligible inept ineptitude inert inertia inertial inescapable inevitably
inexcusable inexhaustible inexorably inexpensive inexperienced inexplicable inexplicably inextricably infallible
infamy infancy infanta infanticide infantile infantry infantryman infantrymen infatuated infect infectious infective
infer infernal inferno inferred infertile infested infidel infielder infill infiltrate infiltrated infiltrates
infiltrators infinitesimal infinitive infirm inflame inflamed inflammatory inflatable inflate inflated inflationary
inflected inflectional inflexible inflict inflow influencer influenza influx infomercial informal informatics
informational informative informer infrared infrastructural infrastructure infrastructures infrequent infringed
infuriated infuse infused infuser ingenious ingest ingots ingrained ingrate ingrates ingratiate ingratitude ingrown
inguinal inhabit inhabitant inhale inhaled inhaler inherent inheritor inhibit inhibitor inhibitory inhospitable
inhuman inhumane initialized initiates initiatives initiator injective injector injure injures injurious injustices
inker inland inlay inlet innards innate innermost innervated innkeeper innocently innocents innocuous innovate
innovated innovative innovator innuendo innumerable inoculate inoculated inoperable inoperative inopportune inordinate
inorganic inositol inpatient inquest inquire inquired inquirer inquires inquisitive inquisitor inroads insatiable
inscribed inscrutable insecticide insecticides insectivores insectivorous inseminated inseparable inset inshallah
inshore insider insides insidious insightful insignia insincere insinuate insinuated insipid insistent insofar
insolent insoluble insolvency insolvent insomnia insomniac inspectorate inspirational inspires installer instantaneous
instar instated instigate instigated instigator instill instinctive instinctual instituted institutes institutional
institutionalized instruct instructional instructive instrumentalist insubordinate insufferable insufficiency
insufficient insular insulate insulated insulator insulin insure insured insurer insurgency insurgent insurmountable
intake intakes intangible integer integrable integral integrate integrated integrates integrative integrator intellect
intelligencer intelligentsia intelligible intendant intensified intensify intensive intentional inter interact
interactive interagency interbank intercalated intercede interceptor interchange interchangeable interchangeably
interchanged interchanges intercollegiate intercom interconnect intercontinental intercostal intercultural intercut
interdenominational interdependent interdict interdisciplinary interface interfaces interfaith interfered interferes
interferometer interferometry intergalactic intergovernmental intergroup interim interject interlaced interleukin
interlingua interlinked interlock interloper interlude interludes intermarriage intermarried intermedia intermediary
intermediate intermediates interminable intermingled intermittent intermixed intermodal intermolecular intermountain
internalized internationalist internees interoperable interpersonal interplanetary interplay interpolated interpret
interpretative interpreter interpretive interprovincial interracial interred interregnum interrelated interrogated
interrogative interrogator interscholastic intersect intersex interspersed interstate interstates interstellar
interstitial intertidal intertwined interurban interval intervened intervenes interventional interventionist
interviewees interviewer interwar interwoven intestinal intestine intestines intifada intimated intimidate intolerable
intolerant intoxicated intra intracellular intracranial intractable intramolecular intramural intransitive intrastate
intravenous intrepid intricate intrigue intrigues intrinsic intrinsically intro introduces introductory intron
introspective introvert intrude intruded intrusive intubate intubated intuitive inundated invader invades invalid
invalidate invalidated invaluable invariably invariant invasive inventive inventor inverse invert invertebrate
invertebrates inverter invertible investigates investigative investiture invitational invites invoice invoices invoke
invoked invokes involuntarily involuntary invulnerable inward iodide iodine ionic ionized ionosphere ionospheric ions
irate iridescent iridium irises ironclad ironically ironman ironside ironstone ironwood ironwork irradiated
irreconcilable irreducible irrefutable irregular irreparable irreparably irreplaceable irrepressible irresistible
irrespective irresponsibly irreverent irreversible irrevocable irrevocably irrigate irrigated irritable irritant
irritate irritated irritates ischemia ischemic islander islet isoform isolates isolationist isomer isomerase isometric
isometry isomorphic isotope isotopes isotopic isotropic issei issuer istana isthmian isthmus italianate italic
iterated iterative itinerant itinerary jabbed jabber jabberwocky jackal jacked jackfruit jackhammer jackrabbit jacobin
jacuzzi jaded jaffa jagged jaggery jaguar jailbird jailbreak jailed jailer jailhouse jailor jails jakey jalapeno
jalopy jamaat jambalaya jamboree jangle janitorial japonica japs jargon jarhead jarrah jaundice jaundiced jaunt jaunty
javelin jawbone jawline jazzed jazzy jebel jello jellybean jellyfish jeopardise jeopardize jeopardized jeopardizes
jerky jesuit jetson jettison jeweler jeweller jezebel jiffy jiggle jiggy jigsaw jihadist jilted jiminy jimmied jingles
jinx jirga jittery jive jiving jobless jockey jocko jocks jockstrap jodhpur jogged jogger johnsons joinery joked
jokester jolt jomon jordans jotted joule joules journalistic journeyman joust jovial joyful joyless joyous joyride
joys joystick jubilant judgmental judicature judicial judiciary judicious judoka juggernaut juggle juggler jughead
jugular juiced juicer juices jujitsu jujutsu jukebox jumble jumbled jumpsuit jumpy juncture jungles juniors junket
junky junkyard junta jurassic juridical juried juries jurisdictional jurists juror justices justiciar justifiable
juveniles juvie juxtaposed kabaddi kabbalah kabbalistic kabuki kahuna kalam kalashnikov kaleidoscope kamikaze kampong
kangaroo kanji kapellmeister kaput karat karmic karoo karts kashmir katakana katana kathak kathakali katsura kauri
kayak kazoo kebab keeled keepsake keepsakes kegger kendo kennels keratin kerchief kernel kerosene ketamine ketone
ketones kettles keyboardist keycard keyhole keyholes keynote keypad keystone keystones keyword khaki khanate khanum
khedive khoja kibbutz kibbutzim kibosh kickback kickball kickboxer kickoff kiddie kiev kikuyu killjoy kilns kilo
kilogram kilometer kilometre kilowatt kimono kinase kinases kindest kindhearted kindled kinematic kinesiology kinetic
kinfolk kingly kingpin kinks kinky kinsmen kiosk kisan kissy kitchener kitsch kiwis klaxon kleenex kleptomaniac
klezmer klicks klondike knackered knapsack knave knaves knead kneecap knelt knesset knickknacks knicks knifed knit
knitted knob knockdown knocker knockoff knockout knotted knowledgeable knuckle knucklehead koala koine kooky korfball
kosher kowtow krabs kraken krauts kremlin krona kronor krypton kryptonite kudos kultur kumara kumite kumquat kyrie
labelled labia labial laborer laborious labourer labyrinth laced lacerated laces lackeys lackluster lacquer lactate
lactic lactobacillus lactose lacunae laddie laden ladino ladle ladybird ladybug ladylike lagoon lakers lakeshore
lakeside lakh lambda lamellar lament lamentable lamest lamina laminar laminate laminated lampooned lamppost lampshade
lanceolate lancer lances lancet landfall landfill landform landgrave landlady landless landline landlocked landmarks
landmass landmine landmines landowner landscaped landscaper landscapes landslide landslides landward langue languish
lanky lanyard laparoscopic laparotomy lapdog lapel lapis lapped lapse larceny larder largemouth larks larva larvae
larval laryngeal laryngitis larynx lasagne lascivious laserdisc lashed lashes lashkar lassie latakia latched latches
latency latent lateral laterite latex lathes latinized latinos latitude latitudes latrine latrines latter lattes
lattice lattices laudanum lauded laughable laughingstock launcher launchpad launder launderer laureate laureates
laurels lavage lavatory lavish lavra lawful lawmaker lawmen lawnmower laxative laxatives layaway layin laymen layoff
layover layup lazybones leaderboard leadoff leaflet leafy leaguer leagues leakage leaky leaned leaner leans leapfrog
leapt learner leased leasehold leases leatherhead leathery leaved lecherous lectern lectionary lectured lecturer
ledges leeches leery leeward leeway leftist leftover lefty legalised legalize legalized legged legible legion
legionary legionnaire legionnaires legislated legislative legislator legislature legislatures legitimacy legitimize
legitimized legless legume legumes legwork leisurely lemongrass lemur lender lengthen lengthwise lengthy leniency
lenient lenten lenticular lentil leotard leper lepidoptera leprechaun leprosy lesbo lesion lessened lest letdown
lethargic lethargy letterbox letterhead lettres leucine leukaemia leukemia leukocytes levant levantine levees levelled
leveraged leviathan levied levies levitate levity lexical lexicographer liaise liber liberate liberated liberator
libertarian libertine libido librarian libretti librettist libretto libri licenced licensed licensee licenses
licensure licentiate lichen licorice lidar lidocaine liege lifeblood lifeboat lifeguard lifeless lifelike lifeline
lifes lifesaver lifespan lifestyles lifetimes lifter liftoff ligand ligase ligature ligatures lightbulb lightest
lightheaded lighthearted lighthouses lightweight ligne lignin lignite likable likeable likened lilac lilies limbic
limelight limestone limestones limey limitless limousine limousines limpet linchpin linds lineage lineages lineal
linearly linebacker linemen linens liners linesman linga lingam lingered lingerie lingua lingual linguine linguini
linguist linguistic linguistically linkage linkages linoleum linotype linseed lintel linux lipid lipoprotein liquefied
liquefy liqueur liquidate liquidated liquidator liquorice liras lire listener listless litany literacy literal
literate literati literatures liters lithic lithium lithograph lithographer lithographic lithography lithosphere
litigants litigator litre litres littlest littoral liturgical liturgics liturgy livable livelier liven liverwurst
livery livestock livid livre livres llama loafer loaned loaner loanwords loath loathe loathsome loaves lobbied
lobbyist lobed lobes lobotomy locale localised localize localized locates locative locator lockbox lockjaw lockout
locksmith lockup loco locomotive locomotives locusts lodged lodger lodges loess logarithm logarithmic logbook logged
loggia login logistical logistics loincloth loins loiter lollapalooza lollipop lonelier loneliest loners longitude
longitudes longitudinal longlisted longtime loofah lookalike loomed looms loony loophole loopholes loopy loosed looser
lopsided lorazepam lordy lossless lossy lotion loudest loudmouth loudspeaker lounges louse louts louvre lovable lovat
loveable lovebirds lovelier loveliest lovelorn lovesick lovey lowdown lowercase lowland lowlife lowlifes loyalist
loyally lozenge lubricant lucerne lucid luckier luckiest lucrative ludicrous lukewarm lullaby lumbar lumber lumberjack
lumberyard lumen luminous lumpy lunacy lunar lunchbox luncheon lunchroom lunge lupus lurch lures lurid luring lurks
luscious lustful lustre lustrous luthier luxurious lyase lycee lyceum lymph lymphatic lymphocyte lymphocytes lymphoid
lymphoma lyra lyrical lyricist lysine lysis macabre macaque macaques macaroni macaroons macaw macchiato machete
machetes machiavellian machined machinegun machinima machinist machismo mackerel macro macroeconomic macromolecules
macrophages macroscopic macular madcap madder madhouse madmen madrasa madrasah madrigals madwoman maelstrom mafic
mafiosi magenta maggot magister magisterium magistrates maglev magma magmatic magnanimous magnate magnates magnesia
magnesium magnetite magnetized magneto magnetosphere magnificat magnified magnify magnitude magnitudes magpie mags
magus maharaja maharajah maharishi mahjong mahogany maidan maidenhead maidservant maiko mailer mailroom maimed
mainframe mainframes mainline mainsail mainstay mainstream majlis majored majorly makeover makeshift makunouchi
malacca malaria malarial malate malefic maleficent malevolent mali malice malicious malign malignancy malignant
malleable mallee malnourished malpractice malt malwa malware mamas mamba mambo mamluk mamma mammal mammalian mammary
mammogram mammoth mammy manageable managerial manana manatee mandate mandated mandates mandible mandibles mandibular
mandir mandolin mandrake maneuverable mangal manganese mangled mangoes mangos mangrove mangroves mangy manhandle
manhandled manhole manhunt manhunter maniacal manic manicure manicured manicures manicurist manifesto manifolds
manipulates manipulative manipulator manmade manned mannequin mannerist mannose manoeuvre manoeuvres manorial manpower
manservant manta mantelpiece manticore mantra mantua manufactory manufacture manufactured manufacturer manufactures
manure mapped maracas marae marauder marbled marbles marcher margarine margaritas marginal marginalised marginalized
margrave margraves margraviate mariachi marinade marinara marinate marinated marionette mariposa marischal marital
maritime marketable marketer marketplace marketplaces marksman marksmen markup marmalade marooned maroons marquee
marred marriageable marshalls marshland marshmallow marshy marsupial martyrdom martyrology marvels marzipan mascara
mascarpone mascots masculine mashallah mashup masjid masochist masochistic masonic masonry masons masque masquerade
massacred massacres massaged massager massages masseur masseuse massif mastectomy masted masterclasses masterful
masterpieces masterworks mastery masthead mastodon masts masturbate masturbated matador matata matchbook matchbox
matchless matchmaker matchplay matchstick matchup materialise materialised materialist materialistic materialize
materialized materiel maternal mateys mathematical mathematician mathematics matinee matins matriarch matriarchal
matrices matriculated matrilineal matrimonial matrimony matrix matron matsuri matted matured matures matzo mauled
mausoleum mauve maven mavericks maxed maxilla maxillary maximise maximize maximized maximizes maxims mayan maybes
mayflower mayhem mayonnaise mayoralty mazes meadowlands meagre mealtime meander meaner meanest meanie measles measly
measurable meatball meathead meatloaf meaty mechanised mechanistic mechanized medalist medallion medallist meddle
meddled meddlesome medevac mediaeval medial mediated mediates mediator medicaid medicare medicate medicated medicinal
mediocre meditate meditated meditative medulla medusa meerkat meetinghouse megahertz megalithic megalomaniac megaphone
megapixel megatons megawatt meiosis melaleuca melamine melancholic melanin melanoma melatonin melee melik mellotron
melodic melodious melodrama melodramatic melons meltdown meltwater membrane membranes membranous memento memes memoir
memorabilia memorably memoranda memorandum memorialized memorise memorised memorized menacingly menagerie mendicant
menial meningitis meniscus menominee menopause menorah menstrual menswear mentalist menthol mercantile mercenary merch
merchantman merchantmen merciless mercs mercurial merde merge merged merges meridian meringue meritorious merman
merrier mescaline mesdames mesenchymal meshes mesic mesmerized mesoamerican mesoderm mesozoic messaged messiah
messianic messieurs mestizo mesto metabolic metabolite metabolites metabolized metadata metairie metallurgical
metallurgy metalwork metamorphic metamorphosed metamorphoses metamorphosis metaphorical metaphysical metaphysics
metastasis metastasized metastatic metatarsal metathorax meteoric meteorite meteorites meteorological meteorologist
meteorology methadone methamphetamine methane methanol methinks methionine methodical methodist methodological
methodology methyl methylated methylene meticulous metis metre metric metrical metrology metronome metroplex
metropolis metropolitan mezzanine mezzo miaow miasma micro microarray microbe microbes microbial microbiologist
microbiology microchip microcomputer microcosm microelectronics microfilm micrograms micromanage micrometer
micrometres microns microphones microprocessor microscope microscopes microscopic microscopy microstructure
microtubule microtubules microwaves midair midday middens middleman middlemen middleware middleweight midfield
midfielder midgets midland midlife midline midpoint midrash midrib midshipman midshipmen midsummer midterm midtown
midway midweek midwestern midwife midwifery midwinter midwives miffed mightier mightiest mightily migraine migraines
migrant migrate migrated migrates migratory mihrab mikado milady mildew mileage milepost milestone milestones milieu
militancy militant militarily militaristic militiamen milkmaid milkman milkshake milkshakes milky millennia millennial
millennium milligram millimeter millimetre millimetres millionaires millionth millipedes millisecond millstone
millstones mimic mimicked mimicry mimosa minaret minced mincemeat mindful mindless mindset minefield minelayer mineola
mineralogical mineralogist mineralogy minesweeper mingled miniature miniatures minibar minibus minima minimal
minimalist minimise minimize minimized minimizes minions miniscule miniskirt ministerial minivan minnow minorca minos
minotaur minstrel minuet minuscule minuteman miocene mirabilis miraculous mirage mired mirth misadventure
misadventures misbehave misbehaved misbehavior miscalculated miscarriage miscarriages miscarried miscellaneous
miscellany mischievous misconduct misconstrued miscreant misdeeds misdemeanor misdiagnosed misdirect miserables
miserably mises misfire misfired misfit misfortunes misguided mishandled mishap misheard misidentified misinformed
misinterpret misjudge misjudged mislaid mislead misled mismatch misogynist misogynistic misogyny misplace misplaced
misprint misread misrepresented missa missal misshapen missionary missis misspelled misspoke misstep mistico mistletoe
mistook mistreat mistrial mistrust misuse misused miters mites mithridates mitigate mitigated mitochondria
mitochondrial mitotic mitral mitre mittens mitzvah mixers mixtures mnemonic moaned moated mobbed mobiles mobilise
mobilised mobilize mobilized mobster moby moccasins mockery mockingbird mockumentary modal modelled modem moderate
moderated moderates moderator moderne modernise modernised modernist modernize modernized modes modestly modicum
modifier modify modular modulate modulated modulates modulator modules moduli modulo modulus modus mogul mohawk moiety
moist moisture moisturize moisturizer mojito mojo moksha molar molasses moldy molecular molecule molecules molehill
molest molester mollusc mollusk moloch molten molto molybdenum momentarily momentary momento momentous monadnock
monarchical monarchist monarchs monarchy monastic monetary moneylender mongo mongol mongolian mongoloid mongoose
mongrel monies moniker monkfish monoamine monochromatic monochrome monocle monoclonal monocoque monogamous monogamy
monogram monogrammed monograph monolingual monolith monolithic monologue monologues monomer monophyletic monoplane
monopolistic monopolize monopoly monorail monotheistic monotone monotonous monotony monotype monotypic monoxide
monseigneur monsignor monsoon montage monumental mooch moolah moonbeam mooncake moonlit moonraker moonshine moonshiner
moonstone moonwalk moorcock moored moorish moorland mooted mopey mopped moraine moraines moratorium moray morbid
morcha mores morganatic morgues moribund mornay moronic morose morph morpheme morphemes morphin morphological
morphology morsel mortar mortgaged mortgages mortician mortified mortuary mosaic moshav mosques mosquito mossy motet
moth mothballed mothballs motherboard motherhouse motherland motherless motif motile motionless motivate motivates
motivational motivator motocross motorbike motorbikes motorboat motorcade motorcar motorcycles motorcyclist motorised
motorist motorized motorway mottled mouch moulded mouldy moult mounds mountaineer mountainous mountainside mountaintop
mournful mousetrap mousse moustaches mousy mouthful mouthparts mouthpiece mouthwash mouthy movable moveable mover
mowed mowing moxie mozzarella mozzie muchacho mucho mucked mucky mucosa mucosal mucous mucus muddle muddled muddy
mudflats mudslides mudstone muffle muffler mufti mugged mugger muggy mughal mugwort mujahideen mulatto mules mulla
mullah mulled mullioned multicast multicellular multichannel multicolored multicultural multidimensional
multidisciplinary multifaceted multifunctional multilateral multilevel multilingual multimedia multimillionaire
multimodal multinational multiparty multiplayer multiples multiplex multiplicative multiplied multiplier multiply
multipurpose multiracial multitask multitude multitudes multivariate multiverse mumble mumbled mummified mumps munches
munchkin mundane municipal muppet mural muralist murderess murderous mures murex murky murmur muscled muscovite
muscovy muscular musculature musculoskeletal muses mush mushy musicale musicologist musicology musket musketeer muslin
mussels mustaches mustang mustered mutagen mutagenesis mutate mutated muted mutes mutilate mutilated mutinied mutiny
mutt muttered muzzle mycelium mycobacterium mycologist mycorrhizal myelin myeloid myeloma myocardial myopic myosin
myriad myrrh myspace mystic mystified mystique mythic mythical mythological mythology nabbed nacelle nacelles nacho
nagas nagged nahal naira naivety namaste nameless namely nameplate namesake namesakes nametag nandu nanites nanobots
nanometer nanoparticles nanoscale nanosecond nanotechnology nanotubes napalm nappy narc narcissist narcissistic
narcissus narco narcolepsy narcotic narrate narrated narrates narratives narrower narrowest narthex nasal nascent
nastier nastiest nationalised nationalist nationalistic nationalized nationwide naturae naturalised naturalist
naturalistic naturalized natures naught nausea nauseated nauseous nautical nautilus navel navies navigable navigated
navigational navigator nawab neanderthal neapolitan nearer nearsighted neater neath nebuchadnezzar nebula nebulae
necessitate necessitated necessitates necklaces neckline necktie necromancer necropolis necrosis necrotic nectar neddy
needful needlepoint needlessly needlework nefarious negate negated negatives neglect neglectful negligee negligent
negligible negotiable negotiated negotiates negotiator nematode nematodes nemesis neoclassical neogene neoliberal
neolithic neon neonatal nepenthes nephrology nerdy nestled netball nether netherworld netted neurobiology
neurodegenerative neurologic neurological neurologist neurology neuromuscular neuron neuronal neuropsychological
neuroscientist neuroses neurosis neurosurgeon neurosurgery neurotic neurotoxin neurotransmitter neuter neutralise
neutralised neutralize neutralized neutralizes neutrino neutron neutrophils nevermind nevermore newbie newfangled
newfound newlywed newmarket newsagent newscast newscaster newsflash newsgroup newsletter newsmagazine newsman
newspaperman newsreader newsreel newsroom newsstand newswoman newsworthy newt nexus ngati nibble nibbled nibbler
nibbles niche niches nicht nickelodeon nicknamed nicknames nicotine nicotinic nieces nifty niger nightcap nightdress
nightgown nighthawk nightie nightjar nightlife nightmarish nightshade nightshirt nightstand nightstick nighttime
nighty nimble nimbus nincompoop nines nineteen nineteenth ninety ninny niobium nipped nippy nirvana nisei nitpick
nitrate nitrates nitric nitride nitrite nitro nitrogen nitroglycerin nitrous nitwit nizam nobby nobleman noblemen
nobler noblest noblewoman nobly nocturnal nodded node nodules noggin noisily nomad nomadic nomen nomenclature nominal
nominate nominative nominee nominees nonce nonchalant nonconformist nondescript nondisclosure nonessential nonesuch
nonetheless nonexistent nonfat nongovernmental nonhuman nonlinear nonny nonpartisan nonprofit nonpublic nonsensical
nonstop nontrivial nonverbal nonviolent nonzero nook nookie nordic norepinephrine normalcy normalised normalize
normalized normans normative northbound northeast northeasterly northeastern northeastward northerly northernmost
northland northward northwest northwesterly northwestern northwestward nosebleed nosedive nosey nosing nostalgia
nostalgic nostril notable notables notably notarized notary notated notepad noteworthy nother noticeable noticeably
notional notoriety nougat nought nouns nourish nouvelle nouvelles novae novelette novelist novellas novelty novice
novices novitiate noxious nozzle nozzles nuance nuanced nuclei nucleic nucleolar nucleophile nucleophilic nucleoside
nucleotide nucleotides nucleus nuclides nudes nudge nudged nudibranch nudie nudist nudity nugget nuke nuked nukes
nullah nullified nullify numbskull numeral numerator numeric numerical numismatic nunatak nunchucks nuptial nursed
nursemaid nurture nurtured nutcase nutcracker nuthouse nutjob nutmeg nutrient nutritional nutritionist nutritious
nutshell nutty nylon nymph nympho nymphomaniac oases oasis oatmeal obedient obelisk obese obituary objectionable
objectives objector oblast oblate oblates obligate obligated obligatory oblige oblique obliterate obliterated oblivion
oblivious oblong obnoxious oboes obscene obscure obscured observable observant observational observatory observer
observes obsess obsessive obsidian obsolescent obsolete obstetric obstetrician obstinacy obstinate obstruct
obstructive obtainable obtuse obverse occam occidental occipital occult occultist occupancy occupant occupational
occupier oceanic oceanographic oceanography ochre ochreous octagonal octahedral octahedron octaves octet ocular oculus
oddball oddest oddity odeon odious odometer odorless odors odour odyssey oerlikon oeuvre offal offbeat offenses
offensives offhand officiant officiate officiated offline offload offscreen offseason offset offshoot offside offstage
oftentimes ogling ogre ogres oilfield oily okeydoke okeydokey oldie oldies olfactory oligarch oligarchy oligocene
olivet olivine olympiad ombudsman omelette omelettes omen omicron omits omitted omnibus omnipotent omnipresent
omniscient omnium omnivorous oncologist oncology onerous oneself onscreen onset onshore onside onslaught ontological
ontology onward oocyte oodles oolong oomph oozes oozing opaque opener operable operand operates operatic operatives
operculum operetta operon ophthalmic ophthalmologist ophthalmology opiate opiates opined opines opinionated opioid
opossum opportune opportunist opportunistic opposable opposes opposites oppositional oppress oppressive oppressor
opted optic optical optimal optimised optimist optimize optimized optimum opting optional optometrist optometry
opulent oracle orally orangutan orator oratorio oratory orbital orbiter orcas orchards orchestrate orchestrated
orchestrator orchid orcs ordain ordinal ordinarily ordinated ordos oregano organelles organically organisational
organise organiser organises organist organizational organizer organizes organometallic orgasmic orgies orgy oriel
orient oriental orientalist orientated orifice orifices origami originate originated originates originator ornamental
ornamented ornate ornery ornithological ornithologist ornithology orogeny orphanages ortho orthodontist orthodox
orthodoxy orthogonal orthographic orthography orthonormal orthopaedic orthopedic oscars oscillate oscillator
oscilloscope osmosis osmotic ospreys ossuary ostensible ostensibly ostentatious osteoarthritis osteopathic
osteoporosis ostia ostracized ostrich otaku otherworld otters ottoman ouija ourself ousted ouster outage outages
outback outbid outboard outbound outburst outcast outclassed outcomes outcrop outcry outdated outdid outdo outdone
outdoorsy outermost outfield outfielder outfitted outflank outflow outgrew outgrow outgrown outgrowth outgunned
outlandish outlands outlast outlet outlier outline outlined outlines outlive outlived outlook outmatched outmoded
outnumber outpaced outpatient outperform outpost output outraged outrank outreach outrigger outright outro outscored
outset outshine outskirts outsmart outsold outsource outsourced outspoken outstretched outtake outtakes outvoted
outward outweigh outwit outwith outwitted ouvrage oval ovarian ovary ovate overachiever overactive overblown
overbooked overburden overcame overcharged overcoat overcomes overconfident overcook overcrowded overdid overdo
overdone overdosed overdoses overdraft overdramatic overdrawn overdressed overdrive overdubbed overdubs overestimate
overestimated overexcited overextended overflow overground overgrown overhang overhaul overhear overheat overjoyed
overkill overlaid overlain overlap overlapped overlay overload overlook overlord overpaid overpass overpower
overpriced overprinted overprotective overqualified overran overrated overreach overreact overridden overrides
overrule overruled overrun oversaw oversee overseen overseer oversees overshadow overshot oversight oversized
oversleep overslept overstate overstated overstay overstep overstepped overt overtake overtaken overtakes overthink
overthrew overthrow overthrown overtired overtone overtones overtook overture overtures overturn overuse overused
overview overwatch overweight overwhelm overwinter overwork overwrought overzealous oviparous ovoid owing oxalate
oxbow oxidant oxidase oxidative oxide oxides oxidize oxidized oxidizer oxidoreductase oxidoreductases oxycodone
oxygenated oxymoron oxyrhynchus oxytocin ozeki ozone ozzie paced pacemaker paces pacha pachinko pacified pacifier
pacifist pacify pacing packaged padang padded paddled paddles padlock paediatric paedophile paella pagans pageantry
paged pager paging pagodas pahlavi painkiller painless painstakingly paintball paintbrush pairwise paisa paise pajama
pakeha palaces palaeolithic palaeontology palais palanquin palatable palatal palate palates palatial palatinate
palatine palaver paleocene paleogene paleontological paleontologist paleozoic paler palette palettes palisade
palisades palladium pallets palliative pallium palmar palmetto palmyra palpable palps palsy paltry pampa pampered
pamphlet panache pancetta panchayat pancreas pancreatic pancreatitis pandemic pandemonium panelist panelled panellist
pangs panhandle panhellenic panicky panicles panini panned panorama panoramic pant pantheon pantograph pantomime
pantomimes pantry pantsuit panty pantyhose papacy papal paparazzi papaya paperback paperboy paperweight papilio
papillae pappi pappus paprika papyri papyrus parable parables parabolic paracetamol parachuted parachutes parachutist
paraded parades paradigm paradox paradoxical paraffin paragon paragraph parakeet paralegal parallax parallelogram
paralympic paralysed paralysis paralytic paralyze paralyzes paramagnetic paramedic parameter parametric paramilitary
paramount paramour parapet paraphernalia paraphrase paraphrased paraplegic parapsychology parashah parasites parasitic
parasol parasympathetic parathyroid paratrooper paratroops parcels parched pardner pared parentage parental
parentheses parenthesis parganas pariah parietal parishad parishioner parity parka parkland parkour parkway parlay
parley parliamentarian parliamentary parlour parmesan parochial parodied paroled parolee parramatta parse parser
parsnip parsonage partake parti participant participated participates participatory participle particulate
particulates partisan partitioned partridges partway paseo passable passages passageway passant passerby passerine
passersby passive passkey passover pastiche pastime pastimes pastoral pastoralist pastorate pastrami pasture
pastureland pasty patchouli patchwork patchy paternal pathetically pathfinder pathogen pathogenesis pathogenic
pathological pathologist pathology pathophysiology pathos pathway patina patio patisserie patootie patriarch
patriarchal patriarchate patriarchy patrician patrilineal patrimony patriot patriotic patristic patrolled patrolman
patrolmen patronage patronise patronised patronize patronymic patted pauper paused pauses paved pavilion paving
pawnbroker pawnee pawnshop payable payday payers payload paymaster payoff payout payphone peacekeeper peacetime peachy
peacocks peaky pearly peasantry pebble pecan pecked pecker peckerwood peckish pectoral pecuniary pedagogical pedagogue
pedagogy pedantic peddle peddler pedes pedestal pedestrian pediatric pediatrician pedicure pedigree pedigrees
pedimented pedophile pedophiles pedophilia peduncle peekaboo peeper peephole peerage peerages peered peerless peeved
peewee pegasus pegged pejorative pekin pelagic pelican pellets peloton pelts pelvic pelvis pembina penal penalised
penalized penang penchant pendant pendragon pendulum penetrated penetrates penicillin penicillium penile peninsula
peninsular penitent penitential penitentiary penknife pennants penne penniless pennine pennines pennyworth pensioner
pentagonal pentagram pentathlete pentathlon pentatonic penultimate peons peony peppermint pepperoni peppy peptide
peptides perceive perceived perceives percentages percentile perceptible perceptive perceptual perched perchlorate
percussionist percussive peregrin peregrine perennial perestroika perfectionist perfective perforated perfumed
perfumes pericardial pericardium perigee perihelion peril perilla perilous perinatal periodic periodical periodontal
peripheral periphery periscope perishable peristome peritoneal perjure perjured perjury perked perky permafrost
permeable permeate permeated permeates permian permissible permissive pernicious peroxide perpendicular perpetrate
perpetrated perpetual perpetuate perpetuated perplexed persecute persecuted persevere persevered persimmon persist
persona personable personage personages personalised personalized personified perspectives persuades persuasive
pertain pertinent perturbed peruse perv pervasive perverse pervy pesetas peshwa pesky pesos pessimist pessimistic pest
pestered pesticide pesticides pestle petal petersham petiole petioles petitioner petrel petrified petrochemical
petroglyphs petroleum petticoat petulant petunias peyote pfft phaeton phage phalanx phallic phallus pharaoh pharisees
pharma pharmaceutical pharmacist pharmacokinetics pharmacological pharmacology pharyngeal pharynx phased phases
pheasants phenol phenolic phenomena phenomenological phenomenology phenotype phenotypes phenotypic phenyl
phenylalanine pheromone pheromones philanderer philanthropic philanthropist philanthropy philatelic philatelist
philately philharmonic philistine philistines philological philologist philology philosopher philosophic philosophical
phlox phobia phoebus phoneme phonemes phonemic phonetic phonetically phoney phonograph phonographic phonological
phonology phonon phooey phosphatase phosphate phosphates phospholipids phosphor phosphoric phosphorous phosphorus
phosphorylated photocopier photocopy photoelectric photogenic photographic photojournalist photometric photon photonic
photoshoot photoshop photoshopped photosynthesis photosynthetic photovoltaic phrased phrases phyla phylloxera
phylogenetic phylogeny phylum physicist physio physiographic physiologic physiological physiologist physiology
physiotherapist physiotherapy physique phytoplankton pianist picayune piccadilly pickaxe pickets pickin pickled
pickpocket pickwick pics pictorial pictured picturesque pidgin pieced piecemeal pierces pieta piezoelectric piggyback
pigheaded piglet pigmented pigskin pigsty pigtails pilaf piled pileup pilgrimage pilgrimages pilgrims piling pillage
pillaged pillbox pillock pillowcase pillowcases pimento pimpernel pimples pinata pinball pincer pineal pineapples
pinewood piney pinfall pinhead pinhole pinkertons pinkish pinnacle pinnacles pinnate pinochle pinpoint pinup pinwheel
pinyin pinyon pioneer pious piped pipelines piping pipsqueak piqued piracy piranha pirated pirouette pissant pisser
pissy pistachio piston pitchfork pitfalls pithy pitiable pitied pities pitiless pitted pituitary pivotal pixel pixie
pixies pizzazz pizzeria placard placate placebo placeholder placekicker placenta placental placer placid plagiarized
plagued plagues plaid plainclothes plaintext plaintiff plaintive plait planar planetarium planetary planetoid planks
plankton planktonic planner plantain plantar planter plaque plaques plasmid plasmodium plastered plasterwork plateaus
plated platelet platinum platitudes platonic platted platypus plausible playa playable playback playbook playboy
playdate playfield playhouse playlist playmaker playmate playmates playoff playpen playroom playtime playwright
pleaser pleasurable pleated pleats plebeians plebiscite pledged pledges pleiades plenary plenipotentiary plentiful
plenum plethora pleura pleural plexus pliable plical plied pliers plight plinth pliocene plotline plotlines plotted
ploughed ploughs plow ploy plucked plucks plucky plugged plumage plummet plunder plunge plunged plunger plunges plural
pluralistic plutonium plying plywood pneumatic pneumothorax poach poacher pocketbook pocketful pocketknife podcast
podiatrist podium poetical pogrom pointy poise poised poisoner pokal poked pokes pokey polarized polder polecat
polemic polemical polenta policewoman politburo politic politicized politico politiques polity polje polled pollinated
pollinates pollinators pollutant pollute polluted polonium poltergeist polycarbonate polychrome polycyclic polyester
polyethylene polygamous polygamy polyglot polygon polygonal polygraph polygyny polyhedra polyhedral polyhedron
polymath polymer polymerase polymeric polymorphic polynomial polypeptide polyphonic polyphony polyphyletic
polypropylene polyps polysaccharides polystyrene polytechnic polytechnical polyurethane polyvinyl pomegranate
pomegranates pommel pompadour pompous pondered ponderosa pongo ponies pontic pontifex pontifical pontificate pontoon
ponytail pooch poodle poodles poof poofy poolside poontang pooper poorer poorest poorhouse popish poppa poppet
poppycock popsicle popsicles populace popularised popularize popularized populate populated populist populous
porcelain porcupine pores porgy poring porky porno pornographer pornographic pornography porous porphyry porpoise
porpoises portage porterhouse portfolio porthole porthos portico portmanteau portobello portraitist portraiture
portray portrayal portside posers posh posies posit positional positives positivist positron posses possessive
possessor possibles possum postage postbellum postcode postcolonial postdoctoral posterior postgraduate posthumous
postman postmark postmaster postmodern postmortem postpartum postponed postscript postseason postsecondary
postsynaptic postulate postulated postulates posture postures postwar potable potassium potency potent pothead pothole
potholes potluck potpourri potsie potted pottery potty pouches poultice poultry pounce pounced pouty powdery
powerhouse powerhouses powertrain powwow practicable practised practises practitioner praetor praetorian pragmatic
pragmatist praises prance prancer prankster prattle prawn preamble prearranged prebend prebendary precarious precast
precautionary precede preceded precedent precedes precept preceptor precipice precipitate precipitated precipitates
precipitous preclinical preclude precluded precocious preconceived precursor predate predated predates predatory
predeceased predecessor predefined predestined predetermined predicate predicated predicates predictably predictive
predictor predisposed prednisone predominant predominate predominated predominates preeminent preempted preemptive
prefabricated preface prefaced prefaces prefect prefectural prefecture prefectures preferable preferably preferential
prefix prefrontal pregame prehistoric prehistory prejudiced prejudices prejudicial prelate prelates prelature prelim
prelude preludes premarital premed premeditated premier premise premium prenatal prenup prenuptial preoccupied
preordained prepaid preparatory prepares preposterous prepped preppy prequel prerequisite prerequisites prerogative
prerogatives presbyter presbyterian presbytery preschool prescribe prescribes prescriptive preseason presentable
presenter preservationists preservative preservatives preserver preserves preset preside presided presidency presides
presidio presidium pressured pressures pressurised pressurized prestige prestigious presumably presumed presumptive
presumptuous presynaptic pretender pretense pretenses pretentious pretext pretrial prettily pretzels prevalent
preventable preventative preventive preview prewar priced pricey prided prideful prides pried priestess primacy primal
primarily primate primates primed primetime primeval primitives primogeniture primordial princely princesses principia
principled printmaker printout prion prioress prioritize prioritized priory prism prismatic priss prissy pristine
prithee privates privatised privatized privy prized proactive probabilistic probate probationary probative probed
probes problematic proboscis procedural processor proclaim proconsul procreate proctologist procurator procure
procured prodded prodigal prodigious prodigy profane profess professorial proficiency proficient profiled profiler
profiles profitably profusely progenitor progeny progesterone prognosis programmable programmatic programmer
programmes progressive progressives prohibit prohibitive projectile projectiles projectionist projective projector
prokaryotes prokaryotic prolactin proletarian proletariat proliferate proliferated prolific prolifically prologue
prolong promenade promiscuous promissory promo promontory promoter promotes promotional prompt prompter promulgated
prone pronged pronominal pronotum pronoun proofread propagandist propagate propagated propagates propane propel
propellant propelled propeller prophesied prophesy prophetic prophylactic prophylaxis propodeum proponent proportional
proportionate proposes propositional propounded propped proprietary proprietor proprietress propriety propulsive
propylene prosaic proscenium prosciutto proscribed prosecco prosecuted prosecutorial prosody prospective prospector
prospectus prospered prosperous prostate prosthesis prosthetic prostrate protagonist protease proteases protectionist
protectorate protege proteges proteolytic proteomics protestant protester protestors proteus proton prototypes
prototypical protracted protrude protrudes prouder proudest provable proverb proverbial provident provider provinces
provincial provisional proviso provocative provoked provokes provolone prowess prowl prowler proximal proximate proxy
prudential prudish prunes prunus prussian psalm psalter pseudo pseudomonas pseudonym pseudonymous psilocybin psionic
psoriasis psyche psychedelia psychedelic psychiatry psychical psychoactive psychoanalysis psychoanalyst psychoanalytic
psychobabble psychometric psychopathic psychopathology psychopathy psychosis psychosocial psychosomatic
psychotherapist psychotherapy psychotropic pterodactyl pterosaur puberty pubic publican publicise publicised publicist
publicize publicized pucks puddle puddles pudge pudgy pueblo puffin puffy puked pukes puking pulleys pulmonary
pulmonate pulp pulpit pulsar pulsed pulses pulverize pulverized pumas pumice pummeled pumpernickel puncher punchline
punchy punctual punctuated puncture punctured punctures pundit pungent punishable punisher punitive punky punted punts
puny pupae pupal puppeteer puppetry purana purchaser purchases purebred puree purer purest purgatory purge purged
purges purified purifier purify purine purists puritan puritanical purplish purported purports purposed purposeful
purrs purses pursuant pursues purty purveyor purview pushback pushcart pusher pushover pushups pushy puss pussycat
putative putouts putrid putsch putter puzzled pygmy pyjamas pylon pyramidal pyridine pyrite pyroclastic pyrolysis
pyrophosphate pyrotechnic pyruvate pythons qanat qigong quaaludes quad quadrangle quadrangular quadrant quadratic
quadrature quadrennial quadrilateral quadriplegic quadruple quadrupled quagmire quahog quaint quake quakes qualifier
qualitative qualms quandary quanta quantified quantify quantitative quantized quarantined quark quarrelled quarried
quart quarterdeck quarterfinal quartermaster quartet quartier quartz quartzite quash quasi quaternary quaternion
quatrain quatre quays queasy quebec quell quench queried quesadilla questionable questionnaire questionnaires queues
quibble quiche quicken quickest quickie quicksand quidditch quieter quietest quills quilt quinine quinoa
quintessential quintet quipped quips quirks quirky quirt quixote quizzes quoins quorum quota quotes quotient rabat
rabbinate rabbinic rabbinical rabbitohs rabble rabid rabies raccoon racecourse raced racehorse racehorses raceme
racemes racemic racers racetrack raceway rache racism racquet racquetball radial radians radiant radiata radiate
radiated radiates radiative radiator radicalized radii radiocarbon radiography radioisotope radioisotopes radiological
radiologist radiology radiometric radiotherapy radishes radium radix radula raffle ragged raggedy ragini raglan ragtag
ragtime railcar railhead raincoat raindrop rainfall rainforest rainstorm raisins rajah raked raking rallied rallycross
ramada ramble rambunctious ramjet rammed rampage rampant rampart ramrod rancheria rancho rancid rancor randomized
ranga rangefinder rangi rankless ransack ransomed rants rapped rappel rapper rapport rapporteur raptor rapture rarer
rarest rarity rasps raspy rasta ratan ratatouille ratched ratchet ratha ratified ratify ration rationale rationalist
rationalize ratted rattled rattlesnake rattlesnakes ratty raucous raunchy ravage ravaged ravages raved ravenous raves
ravine ravines raving ravioli rawhide rayon razed razorback reachable reacher reacquainted reacquired reactant
reactionary reactivate reactivated reactive readable readied readily readjust readmitted readout reaffirm reagent
realest realign realises realist realistically realtor realty reamed reanimated reaped reappear reapply reappointed
rearguard rearrange rearranged rearward reasonably reassemble reassembled reassert reassess reassign reassure
reassured reassures reattach rebadged rebate rebates rebbe rebelled rebellious rebirth reboot rebound rebrand
rebroadcast rebuffed rebuffs rebuilt rebuke rebuked reburied rebus rebuttal recalibrate recant recap recapture
recaptured recast recce recede receded receptacle receptionist receptive receptor recessive recharge rechargeable
recharged recheck recherche rechristened recipient reciprocal reciprocate reciprocated recital recitative recited
recites reclaim reclassified recliner recluse reclusive recognisable recognises recognizable recognizes recoil
recoilless recollect recombinant recommenced recommissioned recompense recon reconcile reconciled reconciles
reconfigure reconfigured reconnect reconquered reconquest reconstituted reconstruct reconstructionist reconstructive
reconvene reconvened recount recoup recourse recoverable recreate recreated recreates recreational recruiter rectal
rectangle rectangular rectified rectifier rectify rectilinear recto rectors rectory rectum recumbent recuperate recur
recurrent recursive recurve recurved recuse recyclable recycle recycled redacted redcoats redecorate redecorated
rededicated redeem redeemer redefine redefined redeployed redesign redevelop redheaded redheads redial redid redirect
rediscover rediscovery redistribute redistributed redneck redone redoubt redox redrawn redress redshirt redskins
reduces reducible reductase reductive redundancy redundant redux redwoods reebok reede reeked reelected reenact
reenter reentry reestablish reevaluate reexamine refectory refereed referees referenced referendum referent
referential referral refine refinery refit refitted reflective reflector reflex reflexive refloated reflux refocus
reformatory reformatted reformer reformist reformulated refounded refractive refractory refrain refresh refresher
refrigerant refrigerated refuel refuges refurbish refusal refute refuted regale regalia regatta regency regenerate
regenerated regenerative regents reggae reggaeton regicide regimen regimental regimes regionalist registrar registry
regius regnal regress regressive regretful regrettable regrettably regretted regroup regulate regulated regulates
regulator regulatory rehabilitate rehabilitated rehash rehearsed reheat rehired reiki reimburse reimbursed reincarnate
reincarnated reincorporated reinforce reinforced reinforces reinstalled reinstate reinstated reinterpreted reinterred
reintroduce reintroduced reinvent reinvigorated reissue reissued reissues reiterate reiterated rejoice rejoiced
rejoices rejoin rejuvenate rejuvenated rekindle rekindled relapse relapsed relatable relates relational relativistic
relaunch relaxant releases relegated relent reliably reliant relics relict relied relies reliever relieves relinquish
reliquary relish relive reload relocate relocated remade remainder remake remakes remand remark remarkably remarriage
remarried remarry remaster rematch remedial remedied reminisce reminiscent reminisces remiss remit remix remnant
remodel remodelled remorseful remotes remotest removable removal remover removes renal rename renamed rendered
renegade renegades renege reneged renegotiate renew renewable renewables renewal rennes renounce renounced renovate
renovated renown renumbered reoccupied reopen reorganised reorganize reorganized repackaged repaid repaint repairman
repartee repast repatriated repeal repeater repechage repel repellant repelled repellent repentant repertoire
repertory repetitive rephrase replaceable replaces replanted replay replenish replete replica replicate replicated
replicates replicator repopulate repopulated reportage repose repositioned repository repossess reprehensible
representational representatives repressed repressive repressor reprieve reprimand reprint reprisal reprise reprised
reprises reproach reprobate reproduce reproduced reproduces reproducible reproductive reprogram reprogrammed reptile
reptiles reptilian republished repudiated repugnant repulse repulsed repulsive repurpose repurposed reputable repute
reputed requiem requisite requisitioned reread rerecorded reredos rereleased reroute rerouted rerun resale rescheduled
rescind rescuer rescues researcher resect reseda resell resemble resembled resembles resentful reserves reservist
reservoir resettle resettled reshape reshaped reshoot reshuffle reside resided residency residential residual residues
resilient resin resistant resistive resistor resold resolute resolves resonant resonate resonated resonates resonator
resource resourceful respective respirator respiratory respite resplendent respondent responder responsa responses
responsibly responsive restart restated restaurateur restful restock restorative restorer restores restrain restraint
restrict restrictive restructure restructured restyled resultant resumed resumes resupply resurface resurfaced
resurgent resurrect resuscitate resuscitated retail retailer retain retainer retake retaken retaliate retaliated
retaliatory retardant retches rethink reticent reticulum retina retinal retinue retires retitled retold retook
retooled retorted retorts retrace retract retractable retractor retrial retrieval retrieved retriever retrieves retro
retroactive retrofit retrofitted retroflex retrograde retrospect retrospective retrospectives retrovirus returner
reunified reunite reunites reuptake reusable reuse reused revamp reveille revelry revenged revenues revered reverent
reverie reversal reverses reversible reverted reverts reviewer reviled revise revised revisionist revisit revitalize
revitalized revival revivalist revived revives revoke revoked revolutionize revolutionized revolve revolved revolves
revue revues revved rewind rewire rewired rework rewrites rewritten rewrote rhapsody rhesus rhetoric rhetorical
rheumatic rheumatoid rhinestone rhinestones rhino rhinoceros rhizomatous rhizome rhizomes rhodium rhododendron rhubarb
rhymed rhyolite rhythmic rhythmically rialto riata ribbed ribcage ribose ribosomal ribosome ricin rickets rickety
rickshaw ricochet ridden riddled riddler ridged ridgeline ridicule ridiculed riffraff riffs rifled riflemen rift
rightist righto rigid rigor rigorous riled rimfire rimmed rinds ringleader ringmaster ringside ringtone rinse rinsed
riparian ripen ripples rishi riskier risotto risque rite rites ritualistic ritzy rivalry riverbank riverbed riverboat
riverfront riverhead riverine riverside riveted rivets rivieres roaches roadbed roadblock roadhouse roadie roadkill
roadside roadsides roadway robotic robust robusta rockabilly rockaway rocketry rockfish rococo rodent rods rogues
rollercoaster rollout romanized romanos romantically romanticized roofer roofie roofline rookery roomful roomie roomy
roost roped roping rosaria rosary rosebud rosettes rosewood roshi roster rostral rostrum rotary rotate rotated rotates
rotational rotator rotisserie rotor rotted rottweiler roubles rouen rougher roughest roughneck roughshod roundabout
roundel rounder roundhouse roundtable roundup roused roust routed router routines rovers roving rowboat rowdy rowers
royalist royally rubbed rubbery rubble rubdown rubicon rubies rubles rubric rubus rucksack ruckus rudimentary ruffian
ruffle ruffled ruffles rufous rugby rugged ruinous rumba rumbled rummy rumour rumped rumpus runabout runaround rundown
rungs runic runny runoff runt rupee rupiah rupture ruptured ruptures russula rusted rustic rusticated rustle rustler
rustles ruthenium sabbath sabbatical sabers sabotaged saboteur sabre saccharomyces sachet sacker sacra sacral
sacramental sacrificial sacrilege sacrilegious sacristy sacrum saddened saddens sadder saddest saddleback saddlebag
saddled saddles sadhana sadism sadist sadistic safari safecracker safed safeguard safes saffron saga sagamore
sagebrush saggy sagrada saheb sahib sailboat sailplane saith salacious salamander salamis salaried salesgirl salesmen
salespeople salesperson saleswoman salient saline salivary salix salmonella saltire salto saltwater saluted salutes
salvageable salvaged salve samaras samaritan sambar sambo samiti samosa sampled sampler sanatorium sanctified sanctify
sanctimonious sanctioned sanctum sandal sandalwood sandbag sandbar sandbox sandhills sandpaper sandpiper sandstone
sandstones sandstorm sanga sangeet sango sangria sanitarium sanitary sanitize sanitized sanitizer sanity sanjak sansa
sapiens sapphires sappy sarabande sarcasm sarcastically sarcoma sarcophagi sarcophagus sardar sardine sardines
sardonic sarees saros sarsaparilla sashay sashes sashimi saskatoon sasquatch sassafras sassy satanic satanist satara
satay satin satire satires satiric satirical satirist satirized satisfactorily satisfactory satrap satsuma saturated
satyagraha satyr saucepan sauces saucy sauerkraut saunter sauropod saute savagery savannas saviour savor savour
savoury savvy sawdust sawmill sawtooth saxony saxophone saxophones saxophonist sayid sayonara sayyid scabbard scabs
scaffold scalable scalar scald scaled scallions scallop scalp scalpel scaly scammed scammer scamp scampi scandalous
scanned scant scanty scapa scape scapegoat scapula scapular scarab scarcely scarecrow scarier scariest scarred scarves
scatter scavenge scavenger scenic scepter sceptical sceptre scheduler schedules schema schematic schemed schemer
schemes scherzo schism schist schizo schizophrenia schizophrenic schlep schlong schmooze schmucks schnapps schnitzel
scholastic schoolboy schoolchildren schoolgirl schoolhouse schoolmaster schoolmate schoolmates schoolteacher
schoolwork schwa sciatica scientifically scion scissor sclerosis scoff scoliosis scone scones scooch scoot scoped
scopes scopula scorch scorcher scoreboard scorecard scoreless scoreline scorer scorn scorpion scotia scots scour
scourge scowl scrabble scram scramble scrambler scrambles scrapbook scraper scrapped scrapper scrappy scrapyard
scratcher scratchy scrawled scrawny screamer scree screenplay screenshot screenwriter screwball screwdriver screwup
screwy scribble scribbled scribbles scribe scribes scrimmage scrip scriptural scriptures scriptwriter scrotum scrounge
scrubbed scrubber scruff scruffy scrum scrumptious scrunch scrunchie scruples scrupulous scrutinize scrutinized
scrutiny scuba scuff scuffle scullery sculls sculpin sculpt sculptor sculptural sculptured sculptures scummy scurvy
scuse scutellum scutes scuttle scuttlebutt scuttled scythe seabed seabird seaboard seaborne seacoast seafloor seafront
seagull seahawk seahorse sealant sealift seamless seamount seams seamstress seance seaplane seaplanes seaport
searchable searchlight seared seashell seasick seaside seasonal seatbelt seater seawall seawater seaway seaweed
seaworthy secede seceded secessionist secluded secondarily secondhand secretarial secretariat secrete secretive
secretory sectarian sectional sectoral secular secularized secures sedan sedate sedated sedatives sedentary sedge
sedges sedimentary seditious seducer seduces seductive seedy seeker seepage seeped seeps seesaw segmental segregate
segregated segregationist segue seismic seismology seizes seizures selah seldom selectable selective selectmen
selector selenium selfless sellout selves semantic semantically semaphore semi semiautomatic semicircle semicircular
semiconductor semifinal semifinalist semigroup seminal seminarians seminary semiotic semitone semitones senatorial
sendoff senecio seneschal senhora senile senora senorita senseless sensibly sensory sensual sensuous sentient sentinel
sentry sepals separable separates separatist separator sepia sepoys seppuku sepsis septa septal septic septum
sepulchre sequel sequenced sequencer sequential sequestered sequins sequoia seraphim serenade serer serfdom serfs
serialised serialized serjeant serotonin serpentine serrated serviced serviceman servicemen servile servitude servo
sesame sesquicentennial sessile setae setback settee sevenfold seventeenth seventy sewage sewerage sewn sexier sexiest
sexism sexist sexless sextant sextet shabby shackled shackles shaded shadowy shag shagged shakedown shale shales
shallot shallower shalom shalt shaman shamanic shambles shamed shamrock shanked shanty shapeless shard shareholder
shareware shariah sharpen sharpener sharpest sharpie sharpshooter shatter shaven shaves shazam sheaf sheared
shearwater sheath sheaves shebang sheepdog sheepskin sheesh sheik sheldrake shellfish shelved shenanigans sherbet
sherds shetland sheva shiatsu shifter shifty shiitake shimmer shimmy shindig shingle shingled shinty shipboard
shipbuilder shipmate shipmates shipowner shippo shipshape shipwreck shipyard shirtless shish shite shitfaced shithead
shithouse shitless shitload shitter shittiest shoal shocker shoddy shoebox shoelace shoelaces shoeshine shogi shogun
shogunate sholom shootout shopkeeper shoplift shoplifter shopped shopper shorebirds shoreline shorelines shorn
shortages shortbread shortcake shortened shortest shortfall shorthand shortlist shortsighted shortstop shortwave
shoves showbiz showboat showcase showcased showcases showdown showgirl showground showoff showroom showstopper
showtime showy shrank shrapnel shredded shredder shrew shrewd shri shriek shrike shrikes shrill shrines shrinkage
shrivel shrooms shroud shrub shrubbery shrubby shrubland shrug shrugged shrunk shrunken shtick shucks shudder shuffle
shuffleboard shuffled shun shunned shunt shura shush shutdown shuteye shutout shuttled shuttles shylock shyster
siamese sickbay sicken sicker sickest sicko siddha sidearm sidebar sideboard sideburns sidecar sided sideline
sidelined sidelines sidereal sideshow sidestep sidetracked sidewinder siding siecle sieges siesta sieur sifted sigil
sigma signage signalled signalman signatory signboard signer signet signified signify signior signora signorina
signpost sikorsky silenced silencer silesia silhouette silhouettes silica silicate silicon silicone silken silkworm
silky silliest silted siltstone silurian silverback silverware silvery simba simian simpatico simplest simpleton
simplex simplicial simplified simplify simplistic simulate simulated simulates simulator simulcast simultaneous
sincerest sinew sinfonietta sinful singled singles singlet singsong singsongy singular sinker sinkhole sinkholes
sinuous sinus sinusoidal siphon siphuncle sipped sired siree sirloin sirree sirs sisterly sitcom sitka sitrep situated
situational sixer sixteenth sixtieth sixty sizable sizeable sized sizing sizzle sizzler sizzles skank skanky
skateboard skateboarder skated skatepark skater skedaddle skeletal skelter skeptic skeptical sketchbook sketchy skewed
skewer skid skidded skier skilful skillet skillful skimmed skimmer skimp skimpy skincare skinhead skink skinned
skinnier skint skippy skirmish skits skitter skittish skittles skulk skunk skylab skylark skylight skyline skyrocket
skyscraper skyway slab slacker slag slalom slammer slander slanderous slang slant slapper slapstick slash slasher
slated slats slaughterhouse slaved slaver slayer sleaze sleazebag sleazy sled sledgehammer sleepless sleepover
sleepwalk sleepwalker sleepyhead sleeved sleeveless slender sleuth slid slieve slime slimeball slimy sling slingshot
slink slinky slipstream slipway slither sliver slob slobber slogan sloops sloped slopes sloshed sloshes sloth slotted
slouch slowdown slowest slowpoke sludge slugged slugger sluggish sluice slum slumber slump slung slurp slurred slurry
slurs slush slushy slutty smackdown smallmouth smallpox smarmy smartass smarten smartphone smartphones smarty smear
smelt smelter smidge smidgen smirk smithereens smithy smitten smokehouse smokeless smokescreen smokey smoky smooch
smoothbore smoother smoothest smoothie smorgasbord smote smother smudge smudged smudges smuggled smuggler smuggles
smushed smuts snafu snag snagged snail snakebite snaked snakeskin snapdragon snapper snappy snapshot snares snarf
snarky snarl snatcher snazzy sneaker sneer sneezed sneezes snicker sniffer sniffle snipped snippet snippy snips snob
snobbish snobby snooker snoop snoopy snooty snooze snore snored snores snorkel snort snot snotty snout snowballs
snowboard snowboarder snowfall snowflake snowflakes snowmen snowmobile snowplow snowstorm snowy snubbed snuff snuggle
snuggled soapbox soapy soar sobbed sobriety sobriquet sociable socialist socialite socialize socialized societal
sociocultural socioeconomic sociological sociologist sociology sociopath sociopathic sociopolitical socket sodas
sodium sodom sodomized sodomy softball soften softener softer softest softie softy soggy soiree sojourn solace solanum
solarium solder solicit solider solidified solidify solitaire solitude soloist solstice soluble solute solvable
solvency solvent solver solves somatic sombre sombrero someones somersault someway somewheres sommelier sonar sonata
songbird songbook songwriter sonically sonnets sonofabitch sonogram soonest soothe soothed soothes soothsayer soph
sophomore sophomores soppy sopra soprano sorbet sorbus sorcerer sorceress sorcery sordid sores sorghum sorrier
sorriest sorrowful sorta sortable sortie sortied souffle soulful soulless soulmate soulmates soundboard soundproof
soundscape soundscapes soundtrack sourcebook sourced sourdough sourpuss southbound southeast southeasterly
southeastern southeastward southerner southernmost southland southpaw southwards southwest southwesterly southwestern
southwestward sovereigns sovereignty soybean soyuz spaced spaceflight spaceman spaceport spacesuit spacewalk spacey
spacious spades spandex spanked spanned spares sparingly sparkle sparkles sparky spars sparse spartan spasm spastic
spat spate spatial spatter spatula spawn speakeasy speakerphone spearhead specialise specialised specialises
specialize specialized specializes specie specified specify speckled specks specs spectacles spectator spectral
spectre spectrograph spectrometer spectrometry spectroscopic spectroscopy spectrum speculate speculated speculates
speculative speculator speechwriter speedboat speeder speedo speedometer speedster speedway spellbound spelt spewed
sphagnum spheres spherical sphincter sphinx spiced spices spics spiderman spied spiel spiffy spigot spiked spikelets
spiky spillway spilt spinach spindles spineless spinnaker spinoff spinose spinster spiny spiritualist spiritus
spiteful spitfire spitfires spitter splashy splat splatter spleen splendor splendour splice spliced spliff spline
splint splintered splurge spoiler spoilsport spoilt spokes spokesman spokesperson spokeswoman sponges spongy spoof
spook spool spoonbills spoonful sporadic sporadically sporangia spores sportif sportive sportscaster sportsmen
sportsperson sportswriter sporty spotless spotter spotty spousal spouse spouses spout sprained sprawl sprayer spreader
spreadsheet spree sprig sprightly springboard springbok springtime sprinkled sprinkler sprint sprinter sprite sprites
spritz sprocket sprouted sprouts spruced spuds spun spunk spunky spur spurious spurn spurred spurt sputnik sputum
spyglass spyware squab squabble squabbles squalid squall squalor squamous squander squared squares squatter squaw
squawk squeak squeaky squealer squeamish squeezed squeezes squeezy squelch squiggly squint squirm squirt squish
squishy stabilise stabilised stabilize stabilized stabilizer stabilizes stablemate stables staccato stadia stadtholder
staffer stag stagecoach staggered stagnant stagnated stainless staircases stairway stairwell staked stakeholder
stakeout stalactites stalag stale stalemate stalk stallions stalwart stamens stamina stampede standardised standardize
standardized standoff standoffish standout standpoint standstill standup stane stanza staph staphylococcus stapled
starburst starched stardom stardust starfish stargazer starlet starlight starred starstruck startle startups starves
stasis stat statehouse stateless stateroom stateside statesman statesmen statewide stationary stationery stationmaster
statistic statistical statistician stator statuette statuettes stature statute statutes statutory staunch steadfast
steadily steakhouse stealer stealthily stealthy steamboat steamer steamroller steamy steelhead steelworks steeper
steepest steeple steeplechase steerable steerage stelae stellar stemmed stenographer stenosis stepbrother stepchildren
stepdaughter stepladder stepmother steppes stepsister stepson stereochemistry stereophonic stereoscopic stereotype
stereotyped stereotypes stereotypical steric sterile sterilize sterilized sternites sternum steroid stethoscope
stewardess stewards stickup stiffen stiffer stifle stifled stifler stigma stigmata stigmatized stiletto stillborn
stilt stimulant stimulate stimulated stimulates stimuli stimulus stingray stingy stinker stint stipend stipulate
stipulated stipulates stirred stirrups stochastic stockade stockbroker stockholder stockpile stockpiled stockpiles
stockroom stocky stockyards stoic stoichiometric stoked stomachache stomp stonemason stoneware stonework stony stooge
stooges stoolie stooped stoplight stopover stoppage stopper stopwatch storefront storehouse storehouses storekeeper
storeroom storeyed storeys storied stormed storyboard storybook storyline storylines storyteller stour stoves stowaway
stowed straddle straddled straddles strafed straightaway straighter strainer straitjacket straits strands stranglehold
strangler strangles strapless strata stratagem strategically strategist strategize stratified stratigraphic
stratigraphy stratosphere stratovolcano stratum streamer streamline streamlined streetcar streetlight streetscape
strelitz strenuous strep streptococcus streptomyces stressor stretcher stretchy strewn striae striated stricken
stricter strictest strictures strident strides strikeout stringent stringy stripe striptease strive strived strives
strobe stroganoff stroked stroller stroma strongbox stronghold strongman strontium strove structural structuralist
structured strudel strumpet strums strung strut strychnine stubbed stubble stubs stucco studded studious stuffy
stumble stumbles stumped stumps stumpy stun stung stunk stunner stuntman stuntmen stupa stupefy stupendous stupider
stupidest stupor sturt stutter styled stylised stylish stylist stylistic stylistically stylized styrene styrofoam
suave subalpine subantarctic subarctic subatomic subbed subclass subclavian subcommittee subcommittees subcontinent
subcontractor subcostal subculture subcultures subcutaneous subdistrict subdivided subdue subdued subdural subfamily
subfield subgenera subgenre subgenres subgenus subgraph subgroup subhas subhuman subjective subjugate subjugated
subjunctive sublet sublime subliminal submarginal submarines submerge submerged submersible submissive suborbital
suborder subordinate subordinated subordinates subpar subplot subprefecture subprime subregion subroutine subroutines
subscribe subscribed subscriber subscribes subscript subsea subsequent subservient subset subside subsided subsides
subsidiary subsidised subsidize subsidized subsidy subsoil subsonic subspace subspaces substandard substantiate
substantive substituent substituted substitutes substrate substrates substratum substructure subsumed subsurface
subsystem subterfuge subterminal subterranean subtext subtitled subtlety subtly subtract subtribe subtropical subtype
subtypes subunit suburb suburban suburbia subversive subversives subvert successive succinct succubus succulent
succumb suckle sucky sucrose suede sufferer suffice sufficed suffices sufficiency suffix suffocate suffocated
suffocates suffragan suffrage suffragette suffragist suffused sugarcane sugarcoat sugarloaf sugary suggestive suicides
suitably suitcases suitors sulcus sulfate sulfide sulfides sulfur sulfuric sulky sullied sulphur sultanate sultanates
sultry sulu sumatra summarily summarised summarises summarize summarized summarizes summary summat summed summerhouse
summertime sumptuous sunbathe sunbeam sunblock sunburn sundae sundaes sundari sundial sundry sunflower sunken sunnah
sunroof sunscreen sunstroke suntan sunup superbike supercar supercharged supercharger supercomputer superconductor
supercontinent supercritical superfamily superfast superficial superfluous superfund supergiant superglue supergroup
superheated superhuman superimposed superlative supermassive supermax supermodel supernova supernovae supernumerary
superoxide superpower supersede superseded supersedes supersonic superstitious superstructure supersymmetry supervise
supervised supervises supervisory suplex suppertime supplant supplemental supplementary supplemented supplied
supporter supposes suppository suppressor supranational supremacist supremacy supremes surah surat surcharge surefire
surest surety surfaced surfaces surfactant surfboard surfer surged surges surly surmise surmised surmounted surnamed
surnames surpass surplus surreal surrealist surrealistic surreptitiously surrogacy surrogate surrogates surveil
surveilled surveyor survivalist susceptible suspend suspense sustainable sutra sutta suture sutures suzerainty swabbed
swabs swag swale swallowtail swampy swanky swans swapped swaraj swarmed swarms swastika swatches swath sweatpants
sweatshirt sweatshop swedes sweeper sweepstakes sweetened sweetener sweeter sweetwater sweety swerve swerved swifty
swill swimsuit swimwear swindled swipe swiped swipes swirl swirly swish switchblade switchboard switcheroo switchover
swivel swoon swoop swoosh swordfish swordplay swordsman swordsmen swung sycamore sycophants syllabary syllabic
syllable syllables syllabus symbiont symbiosis symbiote symbiotic symbolic symbolically symbolise symbolised
symbolises symbolist symbolize symbolized symbolizes symmetric symmetrical symmetry sympathetically sympathise
sympathize sympathized sympathizer sympatric symphonic symphony symposia symposium symptom symptomatic synagogue
synagogues synapses synaptic synch synchro synchronised synchronize synchronized synchronous synchrotron syncopated
syncretic syndicalist syndicate syndicated syndicates syndromes synergistic synergy synesthesia synod synonym
synonymous synonymy synopsis synoptic syntactic syntax synth synthase syntheses synthesis synthesiser synthesize
synthesized synthesizer synthetase synthpop syphilis syringe syringes systematic systematically systemic systolic
tabernacle tabla tableau tableaux tablecloth tabled tableland tablespoon tabletop tableware tabloid taboo tabular
tabulated tachycardia tachyon tacit tacked tackled tackles tacks tacky tactful tactician tactile tactless tadpole
tadpoles taekwondo taels taffeta tagged tagger tagline taiga taiko tailback tailbone tailgate taillight tailpipe
tailplane tailspin tailwheel taint takeaway takedown takeoff takeout takeover takers talcum talentless talisman
talkative talker talkie tallest tallied tallyho talmud talmudic talons taluk taluka tamale tamales tamarack tamarind
tambourine tamed taming tamper tampon tamponade tamworth tandem tangent tangential tangerine tangerines tangible
tangier tangle tangos tangy tanka tanned tannin tannoy tantalum tantamount tanto tantric tantrum tapas tapered tapers
tapestry tapeworm tapioca tarantula tariff tarmac tarnish taro tarot tarp tarpaulin tarragon tarred tarsal tarsi
tarsus tartan tartare tartars taser taskmaster tassels tasteful tasteless taster tastier tastiest tatami tatars tater
tatler tattered tattle tattler tattletale taunt tawdry tawny taxable taxicab taxidermist taxidermy taxiway taxman
taxon taxonomic taxonomists taxonomy taxpayer teachable teacup teahouse teammate teapot teardrop tearful teary teased
teaser teases teaspoon teatime technetium technician techno technological technologist tectonic tedious teensy teeny
teepee teflon tehsil telecast telecom telefilm telegraph telegraphic telegraphy telekinesis telekinetic telemarketer
telemetry telepath telepathic telepathically telepathy telephoned telephones telephony telephoto teleplay teleport
telescopes telescopic teletext telethon teletype televised telex telltale telluride tellurium tempera temperamental
temperate templar template templates tempo tempore temptress tempura tenacious tenancy tenderloin tendon tendrils
tenet tenfold tensile tensor tentacle tentacles tentative tenuous tenure tenured tenures tepals tepee tepid terai
terek tergum teriyaki terminate terminates terminator terminology terminus termite termites ternary ternate terns
terraced terraces terracotta terrane terrapins terrestrial terrify territorial terrorize terrorized terse tertiary
tesseract testator testicle testicles testicular testimonial testis testosterone testy tetanus tether tetra tetrahedra
tetrahedral tetrahedron tetrapods tetris textbook textile textiles textual textured textures thalamus thale thallium
thallus thana thanatos thankless thankyou thataway thatched thaw theatres theatrical theatrics thebes theism theistic
thematic thematically themself thence thenceforth theocracy theocratic theologian theological theology theorem
theoretic theoretical theoretician theorist theorize theorized theorizes theosophical theosophy theotokos therapeutic
thereabouts thereafter thereby therein theremin thereof thereon theres thereto thereupon thermite thermodynamic
thermoelectric thermometer thermonuclear thermoplastic thermos thermostat theropod thesaurus theses thespian theta
thiamine thicken thicker thickest thicket thicknesses thievery thimble thine thingamajig thinker thinned thinner
thinnest thirteenth thistles thither thongs thoracic thoracotomy thorax thorium thorny thoroughbred thoroughfare
thoroughfares thoughtless thousandth thrashed thready threefold threes threesome threesomes threonine thrice thrifty
thriller thrived thrives throb throes thrombosis thrones throng throttle throughput throwaway throwback thrushes
thruster thruway thumbprint thump thumper thunderbird thunderbolt thunderclap thunderous thunderstorm thunk thwack
thwart thyme thymus thyroid thyself tibia ticker tickled tickles ticklish ticktock tidal tidbit tides tidewater tidied
tiebreak tiebreaker tiered tiers tighten tightest tightrope tigress tiki tikka tilak tilapia tile tiled tiling tillage
tillandsia tilted tilts timbered timbo timbre timed timeframe timeless timelines timeout timepiece timescale timeshare
timestamp timetable timetables timid tincture tinfoil tinge tingles tiniest tinkles tinned tinnitus tinny tinsel
tinted tipper tipster tipsy tiptoe tiptoes tirade tiramisu tireless tiresome tissues titania titanium tithe tithes
titian titled titleholder titty titular tizzy toad toaster toasty toddler toenail toffee toggle toil tolerable
tolerant tolerated tolerates tollbooth tollway toluene tomahawk tomboy tombstone tombstones tomcat tomfoolery
tomography tonal tondo tonga tongued tonnage tonnes tonsils toolbar toolbox toolkit toothache toothless toothpaste
toothpick toots topaz topical topless topmost topographic topographical topography topological topology toponym
toponymy topped topple toppled topside topsoil torah torchwood tories torii tormentor toroidal toros torque torrential
torrid torso tortellini tortilla tortoise tortoises torts torturer tortures torturous torus tosser totalitarian
totalled totem totes touchdown touchy toughen toughie toupee tourer touristic tourney tourniquet touted townhouse
townhouses townie townland townsfolk townspeople towpath toxicology toxin toyed toying toyman traceable tracer tracery
trachea tracheotomy trackage trackbed tracksuit tract tractate tractive tradecraft trademark trades tradesman
tradesmen traditionalist trafficked trafficker tragically trailblazer trailhead trainee trainees trait traitorous
tramcars trample trampled trampoline trams tramway trance tranny tranq tranquil tranquilizer trans transactional
transatlantic transcaucasian transceiver transcend transcendent transcendental transcontinental transcribe transcribed
transcript transcriptional transducer transept transferable transferase transferases transformational transformative
transformer transgender transient transistor transit transitional transitive translates translational transliterated
translucent transmembrane transmit transmitted transnational transom transparency transpired transpires transponder
transportable transporter transpose transposed transsexual transversal transverse transvestite transvestites trapdoor
trapeze trapezoid trapezoidal trashcan trashy traumatised traumatize traumatized traveller travelogue traversal
traversed traverses travertine travesty trawl trawler treachery treacle treadmill treasonous treasured treasurer
treasury treatable treatise treatises treble treehouse treetop trefoil trellis trembled trembles tremolo tremor trendy
trespass trespasser tresses trestle trevally triad triage trialled triangles triangular triangulate triangulated
triassic triathlete triathlon tribesmen tribunal tribune tribunes tributary tributes triceratops trickery trickier
trickiest trickle trickles trickster tricolour tricycle trident triennial trifecta trifle trifled trifles trigeminal
triglycerides trigonometric trigonometry trillion trills trilobite trilobites trilogy trimester trimmed trinitarian
trinket trios tripartite tripe triphosphate tripled triples triplets triplicate tripod tripos trippy triptych trite
tritium triton triumphal triumphant triumvirate trivia troilus trois trolley trolleybus trollop trombone trombones
trombonist trommel trompe trooper trope tropes trophic tropic troposphere trot troubadours troublemaker trough trouper
troupes trousseau trove truant truckload truer truest truffle truffles trumpeter truncated truncheon trussed trusses
trustee trustees truthful tryout tryptophan tryst tsar tsarist tsunami tubal tuber tubercle tubercles tuberculosis
tuberous tubular tubule tubules tubulin tufted tugboat tugged tulips tumble tumbled tumbler tumbles tumbleweed tumour
tumuli tumult tumultuous tumulus tundra tuners tungsten tunic tunica tuple tuples turbine turbines turbo turbocharged
turbocharger turbofan turbojet turboprop turbulent turlough turmeric turmoil turnaround turncoat turnip turnoff
turnout turnover turnpike turnstile turnstiles turntable turntables turpentine turquoise turret turtleneck tushy tusks
tussle tussock tutelage tutorial tutti tuxedo twain twang twat tweak tweaker tween tweeted tweets twelfth twentieth
twerk twerp twig twiggy twinge twink twinkie twinkle twinned twirl twister twisty twitch twitchy twixt twofold twosome
tycoon tympanum typecast typed typeface typefaces typhoid typhoon typhus typified typist typographic typographical
typography typology typos tyrannical tyrannosaurus tyranny tyrant tyres tyrosine ubiquitin ubiquitous ubuntu udder
uglier uglies ugliest uhuru ukulele ulama ulcer ulema ulnar ulster ulterior ultima ultimatum ultra ultralight
ultrasonic ultraviolet umami umber umbilical umbilicus umbra umlaut umpire umpired umpires umpteenth unabated
unabridged unaccompanied unaccounted unadorned unadulterated unaffected unaffiliated unafraid unaided unaired
unaltered unambiguous unanimous unannounced unanswered unapologetic unappreciated unassailable unassigned unassisted
unattached unattainable unattended unattractive unauthorised unauthorized unavoidable unawares unbalanced unbearably
unbeatable unbeaten unbeknownst unbelievably unbiased unblemished unblock unborn unbound unbranched unbreakable
unbridled unbroken unbuilt unburden unbutton uncalled uncanny uncensored uncertainty unchain unchallenged unchanged
uncharacteristic uncharacteristically uncharted unchecked uncial uncivilized unclaimed unclassified unclean unclog
uncomfortably uncommon uncompleted uncomplicated unconcerned unconditional unconfirmed unconnected unconscionable
unconstitutional uncontested uncontrollable uncontrollably uncontrolled unconventional unconvinced uncooked uncool
uncooperative uncoordinated uncountable uncouth uncredited uncuff uncultivated uncut undamaged undated undaunted
undead undecided undeclared undefeated undefended undefined undemocratic undeniable undeniably underage
underappreciated underbelly underboss undercard undercarriage underclass undercooked undercut underdeveloped underdog
underdressed underfoot undergo undergone undergrad undergraduate undergraduates undergrowth underhand underlain
underlie underline underlined undermine undermined undermines underpaid underpants underparts underpass underpinned
underpowered underprivileged underrated underrepresented underscore underscored underscores undersea undersecretary
underserved undershirt underside undersides undersigned understaffed understandably understated understeer understory
understudy undertake undertaken undertaker undertakes undertones undertook undertow undervalued underwent undescribed
undeserved undesignated undesirable undesirables undesired undetectable undetected undetermined undeterred undeveloped
undiagnosed undid undies undifferentiated undignified undirected undisciplined undisclosed undiscovered undisputed
undistinguished undisturbed undivided undocumented undoubtedly undress undue unduly unearned unearth unease uneconomic
unedited uneducated unencumbered unenforceable unequal unequivocal unethical uneven uneventful unexpired unexplainable
unexplained unexploded unexplored unfaithful unfamiliar unfathomable unfavorable unfavorably unfavourable unfettered
unfilial unfiltered unfit unfocused unfold unforeseeable unforeseen unforgettable unforgivable unfortunates unfounded
unfreeze unfriendly unfulfilled unfunded unfunny unfurled unglued ungodly unguarded unguided ungulates unhand
unhappily unharmed unhealthy unheard unhelpful unhindered unhinged unholy unhook unhurt unhygienic unicameral unicycle
unidentifiable unidirectional unified unify unilateral unimaginable unimaginably unimaginative unimpeachable
unimportant unimpressed unimpressive unimproved unincorporated uninformed uninhabitable uninhabited uninhibited
uninjured uninspired uninsured unintelligible unintended unintentional uninterested uninterrupted uninvited unionist
unionized uniquely unisex unison unitarian unitary universalist universes unjust unjustified unkempt unkind unknowable
unknowingly unlawful unleaded unlearn unleash unlicensed unlimited unlisted unlockable unloved unluckiest unmade
unmanageable unmanned unmarked unmarried unmask unmatched unmitigated unmodified unmoved unnamed unnecessarily
unnerved unnoticed unnumbered unobstructed unoccupied unofficial unopened unopposed unorganized unorthodox unpaid
unpainted unpaired unparalleled unpardonable unpatriotic unpaved unplaced unplanned unplug unplugged unpopular
unpopulated unpowered unprepared unproductive unprofessional unprofitable unprotected unproven unprovoked unpublished
unpunished unqualified unquenchable unquestionably unquote unranked unravel unreachable unreadable unreal unrealistic
unrecognizable unrecognized unrecorded unrefined unregistered unregulated unrelated unreliable unremarkable
unrepentant unreported unrequited unreserved unresolved unresponsive unrest unrestrained unrestricted unrivaled
unromantic unruly unsafe unsaid unsanctioned unsanitary unsatisfactory unsatisfied unsaturated unsavory unscathed
unscheduled unscientific unscrew unscripted unscrupulous unseal unseated unsecured unseeded unseemly unseen unselfish
unsettled unshakable unsightly unsigned unsinkable unskilled unsold unsolicited unsolvable unsolved unsophisticated
unsound unspeakable unspecified unspoiled unspoken unsteady unstressed unstructured unstuck unsubstantiated
unsuccessful unsuitable unsuited unsullied unsung unsupervised unsupported unsure unsurpassed unsurprisingly
unsustainable unsympathetic untainted untalented untamed untangle untapped untenable untested unthinkable untidy
untied untimely untitled untold untouchable untouchables untouched untoward untraceable untrained untreated untrue
untrustworthy unturned unusable unused unveil unwanted unwarranted unwashed unwed unwelcome unwillingly unwind
unwinnable unwise unwittingly unworkable unworthy unwrap unwrapped unwritten unzip unzipped upfront upgraded upgrades
upheaval upheld uphill upholstery upkeep upland uplift uplink upmarket upped uppercase uppercut uppermost upperparts
upping uppity uprated upriver uproar uproot upscale upshot upsilon upstage upstart upstate upstream upsurge uptake
uptempo uptick uptown upturned upward upwind urania uranium urbanised urbanized urchin urethra urged urgency urges
urging urinal urinary urinate urinated urologist urology usable usage usages username ushered ushers usurp usurper
usury utensil uterine uterus utilise utilised utilises utilitarian utilize utilized utilizes utopia utopian
utricularia vacancy vacate vacated vaccinate vaccinated vaccines vaccinium vagabond vaginal vagrancy vagrant vagus
valedictorian valentines valiant validate validated validly valise valium valkyrie valor valuables valves vamoose
vampiric vamps vanadium vandalised vandalize vandalized vandals vanguard vanquish vans vantage vapid vapor vaporize
vaporized vapour variable variables variably variant variational varicose varied variegated varies varietal varmint
varna varnish vary vascular vasectomy vaseline vases vassals vaudeville vaulter vector veered veers vegetated
vegetative veggie vehemently vehicular velar velcro vellum velodrome velour velvety venal vendee vendetta vendor
veneer venerated venereal venetian vengeful venison venomous venous ventilate ventilated ventilator ventral ventricle
ventricles ventricular ventriloquist ventured ventures venues veranda verandah verb verbal verbatim verifiable
verified verily veritable veritas vermilion vermin vermouth vernacular vernal versatile versed verses vertebra
vertebrae vertebral vertebrate vertebrates vertex vertices vertigo vervain verve vesicle vesicles vestibular vestibule
vestige vestiges vestry vetch veterinarian veterinary vetoed vetted vexed vexillum vexing viaduct vials vibrant
vibraphone vibrate vibrational vibrato vibrator vicar vicarage vicariate vicariously viceroy viceroyalty vices vichy
vicomte victimized victimless victimology victorias victors videographer videography videotape videotaped videotapes
viewable viewer viewfinder viewpoint vigilant vignette vignettes vigorous vigour vihara vilayet vilified villager
villainous villainy villanelle vinaigrette vindicate vindicated vindictive vineyards vinifera vinyl violas violates
violators violets violinist violist viper virge virginal virgins virile virology virtues virtuosic virtuoso virtuous
virtus virulent visceral viscount viscountcy viscountess viscous visibly visionary vista visualize visualized vitally
vitamin viticultural viticulture vitreous vittles vivacious viviparous vixen vizier vocabulary vocalist vocalizes
vocational vodou vogue voiced voiceless voila voivode volatile volcanic voles volley volleyball volta voltage voltages
voltes volts volumes volumetric voluminous voluntary voluptuous voracious vortex vortices votive voucher vowel voyages
voyageurs voyeur vulgate vulture vultures vulva vying wacko wacky waded waders wading wafers waged wagga waging wahoo
wail waistband waistcoat waistline waive waived waiver wakanda waked waken walkabout walkout walkover walkway
wallflower wallop wallow wallpaper wallsend walnut walrus wanderer wannabe wannabes wantage wanton waratah warbler
warbles warcraft wards warehouses warhead warlike warlocks warlord warmest warpath warplanes warranty warthog wartime
warts wasabi washboard washcloth washout washroom wasps wassup wastebasket wasteful wasteland wastes wastewater
wastrel watchdog watchful watchmaker watchmen watchtower waterbed waterbirds watercolor watercolour watercourse
watercourses watercraft watercress waterfowl waterfront waterline waterlogged waterloo watermark waterproof watershed
waterside watertight waterway waterwheel waterworks watery wattle waved waveform waveguide wavelength wavelet wavered
waylaid wayside wayward wazir wazoo weaken weakest weald wealthier wealthiest weaned weaponize weaponized weaponry
wearable wearer wearily weatherboard weave weaved weaves webby webcam webcast webisodes weblog webpage websites wedded
wedged wedges wedgie weekday weeknight weenie weeny weepy weevil weightless weightlifter weighty weirder weirdest
weirs welcomes welded welds welterweight welts wendigo wept werewolves westbound westerly westerner westernmost
westward wetback wetland wetsuit wettest whacko whammy wharf whata whatchamacallit whatnot whatsit wheal wheatland
whee wheelbarrow wheelbase wheelhouse wheelie wheeze wheezes whelks whelp whence whereby wherefore wherein whereof
whereupon wherewithal whichever whiff whigs whim whimper whimsical whimsy whine whined whiner whines whinny whiny
whiplash whirl whirlpool whirlwind whirrs whirs whisk whisperer whist whistleblower whistled whiteboard whitecaps
whitefish whitest whitewash whither whitish whittled whiz whizz wholeheartedly wholesale wholesaler wholesome whomever
whoop whoopee whoopsie whoosh whopper whorehouse whorl whosoever whupped wiccan wicket wicketkeeper widdle widened
widens widescreen widespread widest widgets widower width wield wielder wifey wigan wiggle wiggles wiggly wikis wilco
wildcards wildcat wildebeest wildest wildfire wildfires wildflower wildland wilful willed willful willows willpower
wilted wimp winces windbag windbreaker windfall windmill windowless windowsill windpipe windscreen windup winemaker
winery wingless wingman wingspan wingtip winless wintergreen wintertime wipeout wiper wipes wireless wiretap wiring
wiseass wisecracks wisest wishbone wishful wisteria wistful witchy withal withdrawn withdrew wither withheld withhold
withstood witless witney wizardry wobble wobbles wobbly woeful wolds wolfsbane wolverine wolverines womanizer wombat
womenfolk wonderland wondrous wonky wonton woodbine woodblock woodchuck woodcut woodcutter woodlands woodpecker
woodshed woodsman woodwinds woodwork woof woohoo woozy wordless wordplay wordy workable workaholic workaround
workbench workday workflow workforce workhorse workhouse workload workmen workpiece workplaces workroom workspace
workup worldview wormholes wormy worrier worrisome worsen worshipful worshipped wouldst woven wowee wracked wrangle
wrangler wraparound wrapper wrasse wreak wreaths wreckage wrecker wrens wrest wrestled wrestler wriggle wring wringer
wrinkled wrinkly wristband wristwatch writ writhe wrongful wrought wrung wushu wuss wussy wuxia wyandotte xenophobia
xenophobic xerox xylophone yahoo yakuza yamen yank yardage yardbirds yarder yardstick yarmulke yarns yawns yearbook
yearn yeasts yeller yellowhead yellowish yellowtail yeomanry yeomen yerba yeshiva yesteryear yippee yodel yoghurt yogi
yogic yokels yokozuna yolks yonder yorkie youngster youthful yowls yucca yucky yuletide yuppie zakat zamindar zapped
zealot zealous zebra zenith zeppelin zeta zigzag zilch zillion zinc zipped zipper zippo zippy zirconium zither zlotys
zodiac zonal zoned zones zoning zonked zooey zookeeper zoological zoologist zoology zooplankton zorro zucchini zulus
`;
