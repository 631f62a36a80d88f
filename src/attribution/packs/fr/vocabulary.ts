/*
 * Further French words, less frequent than those of ordinary.ts: words that stand both in an-array-of-french-words
 * (MIT, Copyright (c) 2016 Zeke Sikelianos; the words of Letterpress, CC0 1.0) and in the frequency lists of
 * @zxcvbn-ts/language-fr (MIT, as ordinary.ts), folded, without what is anybody's given or family name in any list of
 * the three languages, and without what an ending explains. The licence text stands in packs/names/given.ts.
 */
export const furtherFrench = `
abaissant abaisse abaisser abandon abandonna abandonnera abandonnerait abandonnerent abandonnez abandonnons abat
abattant abattent abattit abattoir abattra abbatial abbaye abbayes abbesse abbesses abces abdique abdiquer abdomen
abdominale abdominales abeille abime abimer abject aboie abois aboli abolir abolissant abolit abolitionniste
abolitionnistes abominable abondant abonde abonne abonnes abordable abordables abordant abordee abordees abordent
aborigene aborigenes about abouti aboutir aboutira aboutirent aboutissant aboutissent aboutit aboyer abrege abreger
abreuvoir abrita abritaient abritait abrite abriter abroge abroger abrupt abscisse absenter abside absides absinthe
absorbant absorbe absorber absorbes abstenir abstrait absurdes abuser abusez abusif abusive abysses acacia academicien
academies academique academiques acadien acadienne acadiennes acajou acariens accable accalmie acceda accedait accede
accelerant accelerateur accelere accelerez accentuant accentue accentuer accepta acceptable acceptables acceptais
acceptait accepterai accepterait accepterent accepterez accepteriez accepteront acceptiez acceptons accessible
accessibles accessits accessoire accessoires accidentee accidentel accidentelle accidentelles acclame accolade accole
accoles accommoder accompagna accompagnaient accompagnait accompagnateur accompagnera accompagnerai accompagnes
accompagnez accomplissant accomplissent accomplit accorda accordait accordeon accordeoniste accordera accorderent
accordez accoste accoster accouche accoupler accouru accoutumee accroc accroches accroissant accroissent accroit
accroitre accru accrut accueillait accueillant accueille accueillera accueilli accueillit accueillons accumulant
accumulateur accumule accumuler accumules accusa accusait accusateur accusatif accuses accusez acerbe acetate acetique
acetone acetylene acharne acharnes achemine acheminer achemines acheta achetais achetait achetera acheterait achetez
acheva acheve achevera acheves acides acierie acieries acolyte acolytes acompte acoustique acoustiques acquerant
acquereur acquerir acquierent acquiert acquiesce acquit acquitte acquitter acquittes acrobaties acrobatique
acrobatiques acronyme acropole acrylique acta actionnaire actionnariat actionne actionner activant activer actives
activez activiste activistes actrices actualise actuelles acuite adage adagio adaptant adaptateur adaptatif adaptative
adapte adaptes additif additionnant additionnel additionnelle additionnelles additive adepte adeptes adequat adhera
adhere adherente adherentes adherents adherer adhesif adjacent adjectif adjoindre adjudant adjuge adjugeant adjuger
admet admettant admettent admettez admettons administrateur administratif administrative administratives
administratrice administre administrer administres admirable admirais admirait admirateur admirez admissible
admissibles admit adolescent adonner adopta adoptera adopterent adoptes adoptif adoptive adorables adoraient
adorateurs adorerai adorerait adorez adosse adoucir adressa adressait adressez adultere adventiste adventistes adverbe
adverbes adversaires adverse adverses advienne aequo aerer aeriennes aerobie aerodrome aerodromes aerodynamique
aerodynamiques aerogare aeronautique aeronautiques aeronavale aeronef aeroportee aeroportees aerosol aerospatiale
affaibli affaiblir affaiblissent affaiblit affames affecta affecter affectera affectes affectif affectionne affective
affectueuse affectueux affichait affichant afficher affiches affichiste affilee affilie affilies affine affiner
affirma affirmaient affirmait affirmatif affirmative affirmer affirmera affluent afflux affole affoler affranchi
affranchir affranchit affres affrete affreuses affront affronta affrontaient affrontees affrontent affrontera
affronterent affronteront affuble affut afghan africain afrikaans afrikaner agacant agacer agave agenouille
agenouiller ages aggravant aggrave aggraver agile agiles agira agirait agissant agisse agissez agissons agitee agitent
agiter agneaux agonie agora agrafeuse agraire agraires agrandi agrandir agrandit agreables agree agrees agregats
agrege agreges agremente agrementes agres agresser agressive agressives agricole agricoles agriculteur agronome
agronomie agronomique agronomiques agrumes aidais aidait aidant aiderent aiderez aideriez aiderons aideront aidiez
aidons aieul aieux aigle aigles aigre aigrette aigri aigu aiguillon aiguise aikido aileron ailettes ailier aimables
aimeraient aimerez aimeront aimions airain airbus aisselle aisselles ajoure ajout ajouta ajoutaient ajoutait ajoutera
ajouterai ajouterent ajoutez ajuste ajuster akkadien alarmer alarmes albanais albatre albatros albedo albigeois
albinos alcalin alcaloides alchimie alchimique alchimiste alchimistes alcoolemie alcooliques alcoolisee alcoolisees
aldehyde aleas aleatoire aleatoires alemanique alentour alerter alertes alertez alevins alexandrin alezan alfa algebre
algebres algebrique algebriques algerien algerienne algeriennes algonquin algorithme algorithmes algorithmique algue
algues alicante aliener alignant aligne aligner alignes alimentaires alimentait alimentant alimente alimenter alinea
alizes allaiter allege alleger alleges allegorie allegories allegorique allegoriques allegro alleguant alleluia
allerent allergie allergies allergiques allia alliee alliees allient alligator allonges alloue allouer alloues allumes
allumette allumettes allumeuse allumez alluviale alluviales alluvions almanach alouette alouettes alpage alpes
alphabet alphabetique alpin alpiniste alpinistes alsacien alsacienne alsaciennes altere alterer alternant alternateur
alternatif alternatives alterne alterner alternes altiste altitudes altos altruiste alumine aluminium alveolaire
alveoles amadouer amalgame amandes amandiers amarre amarres amasse amasser amazone amazones ambassades ambassadrice
ambiant ambigu ambitieuse ambitieuses ambitionne ambon ambulancier ambulant ameliora ameliorera ameliores amena
amenagee amenagees amenager amenait amender amendes amenera amenerai amenerent amenes amerindien amerindienne
amerindiennes amertume amharique amiable amiante amical amicaux amines amiraute amiraux amities ammoniac ammoniaque
ammonium amnesie amnesique amnistie amoche amont amorce amorcer amorphe amortir amortisseur amoureuses amours amovible
amovibles ampere amphetamines amphibie amphibies amphitheatre amphitheatres amphores ample amples ampleur
amplificateur amplifie amplifier amplitude amplitudes ampoule ampoules ampute amputer amulette amulettes amusais
amusait amusera amusez amygdales anabaptistes anachronique anaconda anaerobie anaerobies anagramme anale analgesiques
analogie analogies analogique analogiques analogue analogues analysant analyseur analyste analystes analytique
analytiques ananas anarchie anarchique anarchiste anarchistes anatomie anatomique anatomiques anatomiste ancestral
ancestraux ancetre anche anches anchois anciennete ancre ancrer ancres andalou andalouse andante andine andouille
andrinople androgyne androide aneanti aneantit anecdote anecdotes anecdotique anecdotiques anemie aneries anesthesie
anesthesiste angevin angine angiospermes anglet anglican anglophone anglophones angoissante angoisses anguille
anguilles angulaire angulaires anhydre anhydride anima animait animalier animateur animatrice anime animer animes
animistes anion annales anneaux annexe annexer annexes annexion anniversaires annonca annoncait annonces annonceur
annuaire annuel annuelle annuelles annula annulaire annules annulez anobli anode anomalie anomalies anonymat anonymes
anorexie anormaux antagoniste antagonistes antan antarctique antarctiques antecedent antechrist antennes anterieur
antheres anthologie anthologies anthrax anthropologie anthropologique anthropologiques anthropologue anthropologues
anthropomorphe anthropomorphes antiaerien antiaerienne antibiotique antibiotiques anticapitaliste antichambre antichar
anticipant anticipe anticiper anticlerical anticlinal anticommuniste anticorps anticyclone antidepresseurs
antifasciste antifascistes antigene antigenes antillais antilope antilopes antimatiere antimilitariste antimoine
antipape antipodes antiquaire antiquaires antique antiques antithese antre anus anxiete anxieuse anxieux aorte
aortique apache apaches apaisant apaise apaiser apartheid apercevant apercevoir apercois apercoit apercoive apercut
aperitif apeure aphrodisiaque apical apis apitoyer aplati aplomb apnee apocalypse apocalyptique apocryphe apocryphes
apogee apolitique apollon apologetique apologie apoplexie apostasie apostolat apostolique apostoliques apostrophe
apotheose apothicaire apothicaires apotre apotres apparais apparaissaient apparaissait apparaissant apparaisse
apparaitra apparat appareille apparent apparentee apparentees apparenter appartenaient appartenant appartenez
appartenir appartenu appartiendra appartint apparurent apparut appater appauvri appela appelaient appelerent appeliez
appellatif appellerait appellerez appellerons appelleront appelons appendice appendices appentis appetissant applaudi
applaudir applaudissez applaudit applicable applicables appliqua appliquait appliques appoint apport apporta
apportaient apportais apportait apportera apporterai apporterait apporterent appose apposer appreciable appreciais
appreciait appreciant appreciera apprecierais apprecierait apprecierez apprecies appreciez apprecions apprehende
apprehender apprenais apprenait apprenant apprendrai apprendrez apprendront apprenez appreniez apprennes apprenons
apprenti appretais appretait apprete apprirent apprit apprivoiser approcha approchait approchera approches approchons
approfondi approfondir approfondit approprier appropries approuva approuver approuves approuvez approvisionne
approvisionner approximatif approximative approximatives appui appuya appuyait appuye appuyes appuyez apte aptes
aptitude aptitudes aquarelle aquarelles aquarelliste aquarium aquatique aquatiques aqueduc aqueuse aqueux arabes
arabesques arabique arables arachide arachides araignees arameen arbalete arbaletriers arbitraire arbitraires arbitral
arbitrer arbitres arborant arbore arborer arboretum arboricole arboricoles arbrisseau arbrisseaux arbuste arbustes
arbustive arcades archaique archaiques archanges arche archeologie archeologique archeologiques archeologue
archeologues arches archet archetype archetypes archeveche archeveque archeveques archidiacre archiduc archiduchesse
archiepiscopal archipel archipretre architectes architectural architecturaux architrave archive archiviste archivistes
archivistique archivolte archivoltes arctique arctiques ardent ardeur ardoise ardoises arene arenes arete aretes
argentan argentee argenterie argentine argentines argentins argentique argile argiles argileuse argileux argon
argonautes argot arguant argumenter argus aride arides ariens aristocrate aristocrates aristocratie aristocratique
aristocratiques aristotelicienne arithmetique arithmetiques arlequin armagnac armateur armenien armenienne armeniennes
armez armistice armoires armoiries armorial armurerie arnaquer arnaques aromatique aromatiques arome aromes aronde
arpenteur arpents arquebuse arquebusiers arques arrachant arracherai arraches arrangeait arrangerai arrangerait
arranges arrangeur arreta arretaient arretais arreterait arreterent arreterez arreterons arreteront arretiez arretons
arriva arrivaient arriverent arriverons arriviez arrivions arrondi arrondir arrose arroser arsenal arsenaux artefact
arteres arterielle articulaire articulaires articule articuler articules artifices artificiel artificielle
artificielles artilleur artisan artisanal artisanat artisanaux artistiques aryenne aryens arythmie ascendant ascese
ascetique asexuee ashkenaze ashkenazes asiatique asiatiques asiles aspe asperges asphalte asphyxie aspirant aspirateur
aspire aspirer assaillant assailli assainir asseche assemble assembler assembles assembleur assermente assesseur
asseyais asseyait asseyez assidu assied assiege assiegeants assieger assieges assiettes assigne assigner assignes
assimilable assimilant assimile assimiler assimiles assista assistaient assistait assistera assisterent assistes
associa associatif associative associatives associer assoie assoiffe assois assoit assomme assommer assorti assouvir
assujettis assuma assume assumerai assura assuraient assurait assurera assurerai assurerent assureur assurez assyrien
assyrienne assyriennes aster asterisque asteroide asteroides asthme asticots astiquer astral astre astres astrolabe
astrologie astrologique astrologue astronaute astronautes astronautique astronome astronomes astronomie astronomique
astronomiques astuce astuces astucieux asymetrie asymetrique asymetriques asymptotique athee athees athenee athlete
athletes athletique athletiques atlantes atlantique atlantiques atmospheres atmospherique atmospheriques atoll atome
atomes atomique atomiques atrium atroces atrophie atropine attacha attaches attachez attaqua attaquaient attaquait
attaquante attaquants attaquera attaquerent attaquerons attaqueront attaquez attaquons attarde attarder atteignaient
atteignait atteignant atteigne atteignirent atteignit atteindra atteins attele attelle attenant attendaient attendions
attendrait attendrez attendrir attendrons attendront attentif attentionne attentive attenuantes attenue attenuer
atterrit attestant atteste attester attestes attique attira attirail attirait attirante attirera attirerent attires
attirez attitre attitudes attorney attractif attractive attrait attrapera attraperai attrapes attrapez attrayant
attribua attribuable attribuables attribuait attribue attribuer attribues attribut attriste atypique atypiques aubaine
aubepine auberges aubergiste aubes auburn audacieuse audacieuses audacieux audible audio audiovisuel audiovisuelle
audiovisuelles audit auditeur auditif auditionne auditionner auditive auditives auditoire auditorium augmenta
augmentait augmentera augmentes augmentez augure aulne aulnes aumone aumonerie aumones aumonier aureole auriculaire
aurochs aurores auspices austere austral australien australienne australiennes autarcie authentiques autiste autistes
autobiographie autobiographique autobiographiques autobus autocar autochtone autochtones autocollant autodefense
autodidacte autographes automate automates automatiques automatise automatises automnes automobile automobiles
automobilistes automoteur automotrice automotrices autonome autonomes autonomie autonomiste autonomistes autoportrait
autorail autorisa autorisait autoriser autorises autoritaire autoritaires autoroutes autoroutier autrichien
autrichienne autrichiennes autruche autrui auvent auvergnat auxiliaire auxiliaires auxquelles auxquels aval avalanche
avalanches avanca avancait avancera avancons avantageuse avantageux avare avarice avarie avaries avatar avenant
aventurer aventurier avenues averant averer averera averes averse averses avertit aveu aveugler aveugles aviaire
aviateur avide avides avionique aviron avise avisez aviso avoine avoisinant avoisine avorte avorter avorton avoua
avouera avoues avouez axee axees axes axiome axiomes axones ayatollah azimut azote azteque azteques azur babioles
babord babouin baccalaureat baccarat bacheliers bacille bacterie bacterien bacterienne bacteriennes bacteries badges
badminton baffe bagad bagage bagarrer bagarres bagatelle bagnes bagnoles bagues baguette baguettes bahut baignade
baignant baigne bailleur bailli baionnette baisais baisait baiserais baises baisez baisses balades balancier
balancoire balaye balayer baldaquin baleines baleinier balise balises balistique balistiques balivernes balkanique
balkaniques ballade ballades ballast ballerine ballets balneaire balneaires balte balustrade balustrades bambou banal
bananes bananier bancaires bandai bandeau bandeaux bander bandera banderole bandit banjo banlieues banni banniere
bannieres bannir bannit banqueroute banquette banquettes banquier banquise bans bantoue bantous bapteme baptemes
baptisa baptisee baptisees baptiser baptises baptismaux baptistes baraques baratin barbant barbares barbaresques
barbarie barbeles barbes barbus bardeaux barder bareme barillet barils barmaid barometre barometrique baronnet
baronnie baronnies baroque baroques barque barques barracuda barreur barricade barricades barrieres baryton baryum
basal basalte basaltique basaltiques basant bascule basculer baser basic basilic basilical basilique basiliques basin
basique basiques basketteur basses bassiste bassons bastides bataclan batailles bataillon batavia bateliers batisses
batisseur batit batonnets batonnier battaient battant batteries battes batteur battez battirent battit battons battra
battrai battrons battront bauges baume bavarde bavarois bave bayou bearnais beatifie beaujolais beautes becane
becassine bedouins beffroi beguines beige beignet belette belge belges belier belligerants belliqueux belvedere bemol
benedictin beneficia beneficiaient beneficiaire beneficiaires beneficiait beneficie beneficier beneficiera benefique
benefiques benevolat benevole benevoles bengali benin benir benit benitier benthique benthiques benzene bequille
bequilles berbere berberes bercail berceau berceaux berceuse bergerie bergers berrichon berrichonne beryllium besogne
bestiaire bestiaux bestiole bestioles beta betterave betteraves beuverie biais biberon bibliographie bibliographique
bibliographiques bibliophile bibliothecaire bibliothecaires bibliotheques biblique bibliques bicarbonate bicentenaire
biceps biche bicolore bicycle bicyclette bicyclettes bide bidonville bidonvilles bidule bielle bienfaiteur bienfaits
bienheureuse bienheureux biennale bienveillant bifurque bigouden bijouterie bijoutier bikini bilateral bilateraux
biliaire biliaires bilingue bilingues billes billetterie billettes bimensuel bimestriel bimoteur binaire binaires
biochimie biochimiste biographe biographes biographie biographies biographique biographiques biologie biologiques
biologiste biologistes biomasse biomedicale biophysique biopsie biosphere biosynthese biotechnologie biotechnologies
biotope biotopes biplace biplan bipolaire bipolaires biscuit biscuiterie biseau bisexuelle bisexuelles bisexuels
bisons bissextile bistrot bites bits bitume bitumineux bivalves bivouac bizut blabla blaguais blaguer blaireau blairer
blamez blanchatre blanchatres blancheur blanchi blanchir blanchisserie blason blaspheme blazers blessa blessera
blessez bleuatre bleuets bleute blinde blindes blocus blondes blonds bloquant bloques bloquez blouse blouson blues
bluff bluffer bobards bobines bobsleigh bocal bodhisattva bogies boheme boira boirai boisee boisees boiseries
boisseaux boitier boive bolchevik bolero bolide bombarde bombarder bombardiers bomber bonapartiste bonapartistes
bondir bookmaker boomerang booster bordant bordee bordees bordelaise bordent boreal bornee bort bosquets bossa bossais
bossait bossent bossez botanique botaniques botaniste botanistes bottas bouc boucan boucau boucheries bouches bouchons
bouclez bouddhique bouddhiques bouddhiste bouddhistes boude bouder boues boueux bouffes bouffon bougeait bougera
bougerai bougre bouillant bouilli bouillir bouilloire boulangerie boulangeries boulangers bouleaux boulets boulettes
boulevard bouleversant bouleverser boulez boulonnais boulons bourbons bourde bourdons bourgeoise bourgeoises
bourgeoisie bourgeons bourgmestre bourgs bourguignonne bourguignons bourreaux bourrer bourres bourrique bourses
boursiere boursieres boursiers bouscule bousculer bouseux bousille bousiller boussole boutiques boutonne bovin boxers
boxes boxeur boyards boyau boyaux boycott boycotter brabancon brabanconne bractees braguette brahmanes braille braise
brancard brancher branchies brandebourg brandissant branle branler branles braque braquer brasse brasserie brasseries
brasseurs brava break breakfast brebis breche breches bresilien bresilienne bresiliennes breteche bretelle bretelles
bretons bretzels breve breves brevete brevets breviaire bribes bricole bricoler bricoles brides briefing brievete
brigades brigadier brigand brigue briguer brillait brillera brindilles brins brio brioche brioches brique briqueterie
bris brisant brisera briserai briserait brisez britanniques brocante brochant broches brochettes broderie broderies
bronze bronzer bronzes brosser brosses brouette brouhaha brouille brouiller brouilles brouillon broussailles broyeur
bruche brula brulait brulera brules bruleurs brulez brulis brumaire brume brumes brunatre brunch brunes brusque
brusques brut brutaux bruyeres buanderie buccale bucheron buches budgetaire budgetaires buffle buffles building
buissons bulbe bulbes bulgare bulgares bulldozer bulles bulletin bungalow bureaucrates bureaucratie bureaucratique
bureautique burlesque burlesques buste bustes buteur butoir buttes buvais buvant buveur byzantin cabale cabanon
cabarets cabernet cabines cabriolet cacahuete cacao cacha cachaient cachais cachemire cacherai cachet cachiez cachot
cacique cactus cadastral cadastre caddie cadets cadette cadettes cadmium cadran cadres cadreur caduc caduque caduques
cafard cafeine cafes cafeteria cafetiere cages cagnes cagnotte cagoule cahier caid caillebotte caillou caiman caiques
cairn caissier caisson calage calamar calandre calcaire calcaires calcium calculant calculateur calculatrice
calculatrices calculee calculees calculer caleche calecon caledonien caledonienne calibres calice califat calife
califes calins calligraphe calligraphie calmant calmar calmera calmez calomnie calories calotte calque calvados
calvaire calviniste camaraderie cambodgien cambodgienne cambrai cambrien cambriole cambrioler cambrioleur camelot
camembert cameraman camerlingue camionneur camisole camomille camoufler campagnes campagnol canadien canadienne
canadiennes canaille canalise canaliser canapes canari canaux cancereuses cancereux cancerologie canche canette
canettes caniche canicule canif canine canines caniveau cannabis cannelle cannes cannibale cannibales canoe canonique
canoniques canonise canonnier canot cantal cantate cantates cantatrice cantilever cantique cantiques cantonal cantonne
cantonnes cantons canular canyon caoutchouc capetienne capetiens capillaire capillaires capitainerie capitaines
capitaliste capitalistes capitaux capitole capitulaire capitule capituler capitules caporal capot capoter caprices
capricieuse capricieux capricorne caprins capsules capte capter capteur captif captivant captive captura capuche
capuchon capucin carabiniers caracteres caracterisait caracterisant caracterise caracteriser caracterises
caracteristique caracteristiques carafe caraibe caraibes caramel carapace carats caravanes caravelle carbonate
carbonates carbonifere carbonique carbonyle carburateur carcasse carcasses carceral carcinome cardan cardiaques
cardinalice cardinaux cardiologie cardiologue carene caresser caresses carex cargos caribou caricaturiste carillon
caritatif caritative caritatives carliste carlistes carme carmes carnassiers carnaval carnivore carnivores carolingien
carolingienne carotide carotte carottes carpe carpes carrare carreaux carrefour carres carrieres carriers carrossable
carrosse carrosserie carrosseries carrossier carrousel cartable cartesien cartesienne cartesiennes carthaginois
cartographe cartographie cartographique cartographiques cartonner cartoon cartouche cartouches casbah cascade cascades
cascadeur casemate casemates caser casernes cases casques casquettes cassant cassera casserai casserole casseroles
casses cassez caste castes castillan castors castres cataclysme catacombes catalane catalanes catalans catalogne
catalogue catalogues catalyse catalyseur catalytique catamaran catapulte cataracte catastrophes catastrophique
catastrophiques catch catcheur catcheuse categories categorique catenaire cathare cathares cathedrale cathedrales
catheter cathode catholiques catin cation caudale caudales causa causal causera causerait causerent causez causses
caustique cavaillon cavale caveau caveaux caverne cavernes caviar cavite cecite cedant cede cederai cedes cedre cedres
ceint celebra celebrait celebrons celeri celestes celestins celibat cellulaire cellulaires cellulose celte celtes
celtique celtiques cenacle cendre cendrier cendrillon cenotaphe censeur censier censitaire censuree centenaire
centenaires centieme centiemes centimes centimetre centralisateur centralise centraliser centraux centres centrifuge
centriste centristes centuries centurion cepage cephalees ceramique ceramiques ceramiste cerbere cercles cereale
cerebral cerebraux ceremonial ceremoniel ceremonies cerises cerisiers cerne cerner cernes certifie certifier certifies
certitudes cervicale cervicales cesarienne cesars cesium cessa cessait cessera cesserent cesseront cesses cesure
cetaces cetera chablais chablis chacal chahut chainon chale chaleureuse chaleureux challenge challengers challenges
chaloupe chaloupes chalutier chamade chamailler chambellan chamboule chameau chameaux chamois champenoise champetre
champetres champignon championne championnes chancelier chancellerie chandail chandeliers chandelle chandelles changea
changeais changeait changeons changerai changerent changerez changeront chanoines chanoinesses chansonnier chanta
chantaient chantais chantera chanterai chanteuses chantez chantilly chantonne chantons chantres chanvre chaotique
chaotiques chape chapeaux chapelles chapiteau chapiteaux chapitres charabia charbonniere charbonnieres charbonniers
charcuterie chargea chargera chargerai chargeur chargez charismatique charitable charitables charlatan charmer charmes
charmeur charnier charpente charpentes charpentiers charrette charrettes charrie charrue charrues charte chartes
chartreuse chartreux chassa chassait chasselas chasses chasseuse chassez chassis chaste chastete chataigne
chataigneraie chataignes chataignier chateaubriand chateaubriant chateaux chatelaine chatelains chatellenie
chatellenies chatons chatouille chatouiller chatouilles chatre chattes chaudiere chaudieres chauffant chauffard
chaufferie chauffes chaume chaumes chaumiere chaussee chaussees chaussette chaussons chauves chavirer cheffe chefferie
chefferies cheik chelem cheminees cheminot chemises chemisier chenaie chenaux chenil chenille chenilles cheptel
chequier chercha cherchaient cherchera chercherai chercherait chercherent chercheront chercheur chercheuse cherchions
cherir chevaleresque chevalerie chevalet chevaline chevauchant chevauche chevaucher chevelu cheveu chevilles
chevreuils chevrons chialer chicane chicoree chiffon chiffonne chiffrer chignon chiite chilien chilienne chiliennes
chimere chimeres chimiotherapie chimiste chimistes chimpanze chimpanzes chinook chirurgical chirurgicaux chirurgienne
chlore chlorhydrique chlorophylle chochotte chocolaterie choeur choir choisira choisirai choisirait choisirent
choisissant choisisse choisissez choisissons cholera cholesterol chomeur chope chopper choquant choquer choques choral
choregraphe choregraphes choregraphie choregraphies choregraphique choregraphiques choriste choristes chorus chouan
chouannerie chouchou chouettes chretienne chretiennes chretiens chretiente chromatique chromatiques chromatographie
chrome chromosome chromosomes chromosomique chronique chroniques chroniqueur chroniqueuse chrono chronologie
chronologique chronologiques chronometre chrysalide chuchote chuchoter chuter cierges cigale cigares cigogne cigognes
cils cime cimenterie cimes cimetieres cineaste cineastes cinematheque cinematique cinematiques cinematographe
cinematographie cinematographique cinematographiques cinetique cingles cinquantaine cinquantenaire cinquantieme
cinquiemes cintre cirage circadien circoncis circonflexe circonscrit circulaient circulaire circulaires circulait
circulant circule circuler circulez cire cirer cirques cirrhose ciseau cistercien cistercienne cisterciennes citadelle
citadelles citadine citadins citant citer citera citernes cites cithare citons citoyenne citoyennes citoyennete
citrouille citrus civiere civilise civilises civique civiques clade clades clairiere clairieres clairon clame
clandestin clapet claquer claques claquettes clarifier clarinette clarinettes clarinettiste clarisses clarte classa
classait classer classeur classifier classiques clauses claustrophobe clavecin claveciniste clavicule claviers clebs
clercs clerge clericale clic cliches clientele cligne cligner clignotant clignote climatique climatiques climatologie
cliniques clip clique cliquetis clitoris clochait clochards clocher clocheton clochette clodo cloison cloitre cloitres
clone clones clope clopes cloque closes clouer cluse cluses coadjuteur coalisees coalises coauteur cobalt cobaye
cobayes cobra cocarde cocasse coccinelle cocher cochonne cochonneries cockpit cocon cocos cocotier cocotte codage
codant codex codifie codirecteur coefficient coenzyme coequipier coexistent coexister coffrer coffres coffret cognac
cognitif cognitive cognitives cohabitent cohabiter coherent cohorte cohortes coiffe coiffer coiffeuse coincidant
coincide coincider coleoptere coleopteres colerique colibri colimacon colistier collabora collaborateur
collaborationniste collaboratrice collabore collaborer collaborera collagene collait collant collateral collateraux
collectant collecter collectes collecteur collectif collectionne collectionner collectionneur collective collectives
colleges collegial collegiens collerette colles collimateur colloque colloques colocataires colombes colonial
coloniaux colonies colonisateur colonise coloniser colonises colonnade colonnades colonnes colonnette colonnettes
colons colorant coloree colorees colorer coloris coloriste colossal colosse colts colza combatif combattait combattent
combattez combattirent combattit combattons combattrai combinant combinatoire combine combiner combines comble combler
combles combustible combustibles comedien comedienne comediennes comedies comestible comestibles comete cometes
comices comics comiques commanda commandait commanderie commanderies commandeur commandez commanditaire commanditaires
commando commemorant commemoratif commemorative commemoratives commemore commemorer commenca commencaient commencerai
commencerent commencerons commenceront commenciez commencions commendataire commentant commentateur commentee
commentees commenter commercant commercer commerces commercialise commercialiser commercialises commerciaux commet
commettant commettent commettez commissaires commissionne commode commuee communal communards communautaire
communautaires communautes communaux communion communiquant communique communiques commutateur commutatif commutative
compact compagne compagnes comparable comparables comparaison comparait comparaitre comparant comparatif comparative
compares compas compatible compatibles compatis compatissant compatriote compatriotes compense compenser comperes
competent competiteur competitif competitive compilant compilateur compile compiler compiles complainte complementaire
complementaires completa completer complexes complimenter compliquer compliques comploter comportaient comportait
comportant comportementale comportementales comportementaux comportera comportes comportez composa composaient
composait composante composantes composants composer composera composes compositeur compositrice compost compote
comprehensible comprehensif comprehensive comprenaient comprenait comprenant comprendrai comprendrait comprendrez
comprendriez comprendront compreniez comprennes comprenons compresses compresseur comprime comprimes comprit compromet
compromettre compta comptabilise comptabilises comptables comptaient comptera compterait compteur comptiez comptine
comptons compulsif computer comtal comtes concave concaves concedant concede conceder concedes concentra concentrait
concentres concentriques concepteur conceptuel conceptuelle concernaient concernait concerner concernes concertee
concertiste concerto concessionnaire concessionnaires concevant concevoir conciergerie concile conciles conciliant
concilier concise concitoyens conclave concluait concluant concluent conclut concois concoit concoivent concombre
concombres concomitante concordat concorde concourant concourent concourir concourt concouru concret concretise
concretiser concubine concubines concurrencer concurrent concurrentiel concut condamna condensateur condense
condescendant condisciple condisciples conditionne conditionnel condom condor condottiere conductrice conduira
conduirai conduirait conduiront conduisais conduisant conduisent conduisez conduisirent conduisit confectionne
confectionner confederal confedere confederes confera confere conferencier conferer confesse confesseur confessionnel
confessionnelle confettis confia confident confidentielle confidentielles confiera confies confine confines confins
confirma confirmera confirmes confirmez confiserie confiseries confisque confisquer confisques conflictuelle
conflictuelles conflue confond confondent confondez confondre confondu conformer conformes conformiste confortables
conforter confrere confreres confrerie confreries confronte confronter confrontes congedie congelateur congele
congeler congeneres congenitale congenitales conges conglomerat congolais coniferes conique coniques conjoint
conjugaison conjugal conjugue conjugues connaissant connaisses connaisseur connaitra connaitrai connaitrez connaitront
connectant connecter connectes connecteur connetable connexe connexes connurent connut conquerant conques conquete
conquetes conquierent conquiert conquis conquistador conquit consacra consacrait consacre consacrer consacrera
consacres consciencieux conscrits consecutif consecutive consecutives conseilla consensus consent consenti consentir
conserva conservaient conservait conservateur conservatoire conservatoires conservatrice conservatrices conserve
conservera conserverent conserverie conserves considera considerable considerables consideraient considerais
considerait consideres considerez considerons consigne consignes consistaient consistait consistant consister
consistoire consoles consolide consolider consommant consommateur consomme consommer consommes consonantique consonne
consonnes consortium conspirateurs conspire constantes constants constat constata constatee constatees constatent
constater constitua constituaient constituait constituante constituantes constituants constitue constituer constituera
constituerait constituerent constitueront constitues constitutif constitutionnel constitutionnelle constitutionnelles
constitutive constitutives constructeur constructive construis construisait construisant construisent construisirent
construisit consul consulaire consulaires consulat consultable consultables consultant consultatif consultative
consulte consultes consume consumer contactera contacterai contactez contagieuse contagieux contagion container
contamine contaminer contamines contemplative contemple contempler contemporain contenaient contenait contenant
conteneur contenta contenterai contentieux contestable contestant contestataire contestataires conteste contester
contestes conteur contextes contiennent contigu continental continentaux contingent continu continua continuaient
continuais continuait continuateur continuelle continuerai continuerent continuerez continuerons continueront
continuum contondant contour contournant contourne contourner contra contracte contracter contractuel contractuelle
contractuelles contradictoire contradictoires contraignant contraignent contraignit contraindre contraint contraires
contralto contrarier contrastant contraste contrastes contrebalancer contrebande contrebandiers contrebas contrebasse
contrebassiste contrecarrer contredire contredisent contredit contrefacon contrefort contremaitre contrepartie
contrepoids contrepoint contrer contres contretemps contribua contribuable contribuables contribue contribuer
contribuera contribuerent controlaient controlais controlait controlant controles controleur controlez controlons
controverse controverses contumace convainc convaincant convainquent convainquit convenait convenant convenir
conventionnel conventionnelle conventionnelles conventuel conventuelle converge convergente converger converti
convertir convertissent convertisseur convertit convexe convexes convie conviendra conviendrait convienne conviens
convies convives convoitee convoitise convoitises convoqua convoquer convoques cooperatif cooperative cooperatives
coopere cooperez coordinateur coordinatrice coordonnateur coordonne coordonner coordonnes copeaux copilote copiste
copistes copresident coproprietaire copropriete copte coptes copyright coque coques coquette coquille coquilles
coquine coquins corail corallien coranique coraniques coraux corbeaux corbeille corbeilles corbillard cordeliers
cordillere cordons coreenne coreennes coreligionnaires coriace coriaces coriandre corinthien corinthiennes cormoran
cornee cornemuse corniche corniches cornichon corollaire corolle coroner corporel corporelle corporelles correcteur
correctionnel correctionnelle correle correspondaient correspondait correspondrait correspondre corrida corridor
corrige corriges corrompre corsaire corsaires corses corset cortege corteges cortex corvee corvees corvette corvettes
cosaque cosaques cosinus cosmetique cosmetiques cosmique cosmiques cosmogonie cosmologie cosmonaute cosmonautes cosmos
costal costumiere coteau coteaux cotelettes cotier cotoie cotoye cotoyer couchais couchait couchant couchera coucherai
couchette couchettes couchez coudes coudre couille couillon coula coulait coulera coules couleuvre coulisse coulisses
coulommiers country coupa coupait coupera couperai couplet coupole coupoles coupon couraient courais courait courbes
coureur coureuse coureuses couronner couronnes courons courrez courroie coursier courtiers courtines courtisan
courtise courtiser courtoisie courut couscous coussin cousu couta coutait coutellerie couterait couteuse couteuses
couteux coutume coutumes coutumier couturiere couturiers couve couvercle couvraient couvrait couvrant couvres couvrez
couvrira couvrirai coyote coyotes crabe crabes crackers craie craignaient craignait craignant craignent crame crampe
crampes crampons cranien cranienne crapaud crapule crapules craquant craques crasse crasseux cratere crateres cravates
creait creancier creant creatif creative creatives creatrice creche creches credibles creditee creditees credule
creera creerent crees creez cremaillere cremes creneau creneaux creole creoles creons crepe crepes crepuscule
crescendo cretace cretes cretois creusant creuses creuset creusez creux crevaison crevasses creves crevette criaient
criais criait criant crible cricket criez criminelles criminologie criniere crins crique criques criquet crisse
cristallerie cristallin cristallise cristaux critere criteres criterium critiqua critiquait croate croates croche
croches crocodile crocodiles crocs croie croies croirai croirez croiriez croiront croisade croisades croisant croiseur
croisez croisieres croisillon croissante croissantes croissants croissent croitre croque croquer croquettes croquis
crosse crotte crottes croupe croupion croustillant croute croyaient croyiez croyons cruaute cruche crucifie crucifier
crucifix crucifixion cruelles crustaces cruzeiro crypte cryptographie cubain cube cubes cubique cubiques cubiste
cueillette cueilli cueillir cuiller cuirasse cuirasses cuirassiers cuisant cuisines cuisinez cuisse cuisson cuivre
cuivres culasse culees culinaire culinaires culminant culmine culottes culpabilise culpabiliser culte cultes
cultivables cultivaient cultivait cultivant cultivateur cultive cultiver cultives cultuel cultuelle cultuelles
cultural culturel culturelle culturelles cumul cumulant cumulee cumulees cumuler cumulus cuneiforme cupide curacao
curateur curatif cures curieuses curseur cursive cursus cutane cuticule cuve cuves cuvette cuvier cybernetique
cyclable cyclables cycles cyclique cycliques cycliste cyclistes cyclone cyclones cyclonique cyclope cygne cygnes
cylindre cylindres cylindrique cylindriques cymbales cynique cypres cyrillique cytoplasme dalles dalmate damier damne
damnes dancing dangereuses danois dansais dansait dansant dansera danserai danseur danseuses dansez dansons data
datait dater daterait dattes daube dauphine dauphinois dauphins daurade deambulatoire debacle deballer debarqua
debarquerent debarques debarquez debarras debarrassera debarrasses debattent debattre debattu debauche debit debiteur
deblais debloque debloquer debloques deboires debordant debordee deborder debordes deboucha debouche deboucher
debouches debranche debrancher debrouillera debrouillerai debrouilles debrouillez debusquer debuta debutait debutante
debutants debutee debutent debuter debutera debuterent decale decaler decales decapitee decapiter decapotable
decathlon deceda deceder decedera decedes decele deceler decennie decennies decente decentralise decerne decerner
decernes decevant decevez decevrai dechainee dechainer decharger decharges dechet dechiffre dechiffrer dechiquete
dechiqueter dechires dechu decida decidait decidera deciderai deciderent decideurs decidez decidons decimal decime
decimes decisif decisionnel decisive decisives declara declarait declarera declarerent declares declarons declasse
declencha declenchera declencheur declic declin declina declinaison declinee declinent decliner decoder decodeur
decois decoit decollete decombres decompose decomposer decompresser decompte deconnecte deconnecter deconnez
deconseille decontracte decorateur decoratif decorative decoratives decoree decorees decorent decorer decoulant
decoule decoupe decouper decoupes decourager decouvrait decouvrant decouvres decouvreur decouvrez decouvrira
decouvrirai decouvrirent decouvrirez decouvrirons decouvriront decouvrit decouvrons decret decreta decretee decrie
decrira decris decrivait decrivant decrivent decrivez decrivit decrochant decroches decroissant decroit decroitre
decrypter dedain dedale dedia dedicace dedicaces dedicataire dediee dediees dedies dedommager deduire deduis deduit
deesses defaillant defait defaveur defavorable defavorables defavorisees defavorises defectueuse defectueux defend
defendaient defendait defendant defendent defendeur defendez defendit defendra defendrai defenses defenseur defensif
defensive defensives defiant defibrillateur deficit deficitaire defiler defiles defini definir definissait definissant
definissent definit definitif definitive definitives defit defonces deforme deformer deformes defouler defricher
degageant degaine degainer degat degel degenere degenerer degommer degonfle degonfler degote degoter degourdir degout
degoutee degradant degrade degrader degrades deguerpir degueulasses deguiser deguises deguste deguster dejeune dejouer
delabree delaissant delaisse delaisser delaisses delegue deleguer delegues deletere deleteres delibere delicatesse
delice delices delicieuses delimitant delimitee delimitees delimitent delimiter delinquant delirant delirer delires
delirez delivrant delivre delivrer delivres deloger deloyal deluge demanda demandaient demanderait demanderent
demanderez demanderont demandeur demandiez demandions demantele demanteler demanteles demarche demarches demarquent
demarquer demarra demarrez demasque demasquer demeler demeles demembre demenagea demenageurs dementi demes demesuree
demettre demeura demeuraient demeurait demeurer demeurera demeurerent demilitarisee demineurs demis demissionna
demissionnaire demissionnes demobilise democrate democrates democraties democratique democratiques demode demographie
demographique demographiques demoiselles demoli demoniaques demonstrateur demontee demontees demonter demontes
demontra demontre demontrer demunis dengue deniche denicher deniers denigrer denivele denombrable denombrait denombre
denombres denominateur denommee denommees denommes denonca denoncait denoncerai denonces denote denrees denses
dentaire dentaires dentee dentees dentelle dentelles dentier dentifrice dentistes denue deodorant deontologie depanner
depanneuse departagees departager departemental departementaux depassa depassaient depassait depasses depassez
depeches depechez depechons depeignant depeignent depeindre depeint dependaient dependait dependant dependent dependra
dependre depens deplaca deplacaient deplacait deplaces deplacez deplaire deplaisant deplait deploie deplorable
deplorant deplore deplorer deploya deploye deployer deployes deplu deporte deportes deposa deposerai deposes deposez
depositaire depossede depotoir depouille depouiller depouilles depourvu depressif depressive deprimant deprimer
deputes deraille derailler deraisonnable derangeait derangeant derangera derangerai derangerait deranges derangez
derape derisoire derivant derive deriver deriverait derives derobe derober deroula deroulaient deroulait derouler
deroulera deroulerent derouleront deroules deroutant deroute desabuse desaccord desactive desactiver desaffecte
desagreables desamorcer desapprouve desarme desarmer desarmes desarroi desastres desastreuse desastreuses desastreux
desavoue descendaient descendais descendait descendant descendent descendit descendons descendra descendrai descentes
descriptif descriptive desequilibre desequilibres desertee deserteur desertique desertiques desesperes deshabille
deshabiller deshonneur deshonore deshydrate design designa designaient designait designee designees designent designer
desinfectant desinfecter desintegre desinteresse desinteret desinvolte desirable desiraient desirais desirait desirant
desirent desirer desireuse desireux desobei desobeir desordonnee desordres desoriente despote desquelles desquels
dessein desservait desservant desservent desservi desservir dessina dessinateur dessinatrice destabiliser destinait
destinataire destinataires destines destins destitue destituer destroyer destructeur destructrice destructrices desuet
desuetude detachant detache detacher detaches detaillant detaille detailles detectable detecte detecter detectes
detectives detenaient detenait detenant detend detendu detenez detenir detenteur detentrice deteriore deteriorer
determina determinante determinantes determinants determines deterministe deterre deterrer detestable detestaient
detesterais detestez detestiez detiennent detiens detonateur detournant detournes detracteurs detraque detritus
detroit detrone detruira detruirai detruirait detruiront detruis detruisant detruisent detruisez detruisirent
detruisit deuterium deuxiemes devalise devaliser devancant devancee devancer devastateur devastatrice devastatrices
devaste developpa developpait developpera developperent developpes developpeur devenaient devenais devenant devenez
deveniez devenons deverrouiller deverse deverser deversoir devie deviendrai deviendrait deviendrez deviendrons
deviendront deviennes devineras devines devinette devinettes devinrent devint devises devoilant devoile devoiler
devoiles devolu devonien devorent devorer devoues dextre diabete diabetique diables diaboliques diacre diacres
diacritique diacritiques diademe diadoques diagnostique diagnostiquer diagnostiques diagonale diagonales diagramme
diagrammes dialectal dialecte dialectes dialectique dialogue dialoguer dialogues dialyse diametre diametres diapason
diaphragme diarrhee diarrhees diaspora diatonique dichotomie dicotyledones dictateur dictatorial dicte dicter
dictionnaire dictionnaires dicton didactique didactiques dielectrique diese diesels diete dietetique differe
differenciant differencie differencier differencies differend differentiel differentielle differentielles differer
diffus diffusa diffusait diffusee diffusees diffusent diffuser diffuseur digere digerer digest digestif digestive
digestives digital dignes dignitaire dignitaires digramme digue digues dilatees dilemme dilue dimanches dimensionnelle
diminua diminue diminuer diminutif dinait dinar dindes dindon dinez dingo dinons diocesain diocese dioceses diode
diodes dioxyde diphterie diphtongues diplomate diplomates diplomatie diplomatique diplomatiques diplomes dipole
dipteres diptyque diraient directive directives directoire directrices dirhams diriez dirigea dirigeable dirigeables
dirigeaient dirigeais dirigeait dirigeante dirigeantes dirigeons dirigera dirigerent diriges dirigez dirons discerner
disciplinaire disciplinaires disciplines disco discographie discographique discographiques discontinue discontinuer
discorde discotheque discotheques discredit discrediter discriminant discriminatoire discriminatoires disculper
discutable discutait discutant discutera discuterons discutes discutez discutons disette disgrace disjoncte
disjoncteur disparais disparaissait disparaissant disparaisse disparaissez disparaitra disparaitront disparate
disparates disparurent disparut dispensaire dispense dispenser dispenses disperse disperser disperses disponibles
disposaient disposait disposant dispose disposera disposes disposez disposons disproportionnee disputa disputaient
disputait disputera disputez disputons disqualifie disquette disquettes disseminees dissemines dissequer dissident
dissimule dissimuler dissimules dissipe dissiper dissocier dissoudre dissous dissout dissuader distale distancer
distant distillerie distilleries distinct distinctif distinctive distingua distinguaient distinguait distingue
distinguer distingues distribuant distribue distribuer distribues diurne diurnes divas diverge divergentes divergents
diverse diverses diversifie diversifier diversifies divertir divertissant dividende dividendes divisa divisait divise
diviser divises diviseur divisible divisionnaire divorces divulgue divulguer dixieme dixiemes dizaine docile dockers
docks doctoral doctorant doctorat doctrinale doctrine doctrines documenta documentaires documentariste documentee
documentees documenter doges dogmatique dogme dogmes doives dolmen domaines domaniale domicilie dominaient dominait
dominant dominateur dominee dominees dominent dominer domines dominicain dominical dominos dompter donateur donjon
donnaient donneraient donnerent donnerez donneriez donnerons donneront donniez donnons dopage dopamine dope dorade
doree dorees dorenavant dores dorique doriques dormaient dormant dorme dormes dormiez dormira dormirai dormirez
dormons dorsal dorure dosage dossard dota dote doter dotes douai douaire douane douanes douanier douar doublant
doubleau doubleaux doubles doucher douches doues douille douilles douloureuse douloureuses douro doutait douteuse
douteuses douteux doutez douve douves douzaines douzieme doyenne doyens draguait drague dragues dragueur drainant
drainee drainent draines dramatiques dramaturge dramaturges dramaturgie drames drap draperie drastique drave
dreadnought dressait dressant dresse dresses dresseur drive droguait droguer droitier druide druides dual ducal ducats
duches duchesse dument dunes duper duplex duquel durable durables durait duras durcir durcit durerait durerent durete
duvet dynamique dynamiques dynamiser dynamo dynastie dynasties dynastique dynastiques dysenterie ebats ebauche
ebauches ebene ebeniste ebenisterie eblouissant eboueur eboulis ebranle ebranler ebriete ecaille ecailles ecarlate
ecartant ecartee ecartees ecartele ecartent ecchymoses ecclesiastique ecclesiastiques echafaud echangeant echangerais
echanges echangeur echappa echappait echappatoire echappera echappes echarpe echauffe echauffer echeant echelles
echelon echevin echiquier echographie echoit echoppes echoua echouera echouerent echoues echouez echut eclairant
eclairci eclaircir eclaircit eclairee eclairees eclairent eclairer eclaireur eclaireuses eclata eclatante eclatera
eclaterent eclectique eclipse eclipser eclipses ecliptique eclore eclosent ecluse ecluses ecolier ecologie ecologique
ecologiques ecologiste ecologistes ecomusee econome economiques economise economiste economistes ecope ecorce ecorces
ecorche ecorcher ecossais ecosse ecosysteme ecosystemes ecoulant ecoule ecouler ecoules ecourtee ecoutait ecoutant
ecoutera ecouterai ecouterait ecouteront ecouteurs ecoutiez ecoutille ecoutons ecrasa ecrasante ecrases ecrevisse
ecrevisses ecrins ecrira ecrirai ecriteau ecrivais ecrivait ecrivant ecrive ecriviez ecrivit ecrou ecroule ecrouler
ecume ecureuil ecurie ecuries ecusson ecuyer edictees edicule edifia edifice edifices edifie edifier edifies ediles
edit editee editees editent editer editorial editorialiste editoriaux editrice educateur educatif educative educatives
educatrice eduque eduquer eduques effacant effacera effaces effectif effective effectives effectua effectuaient
effectuait effectue effectuer effectuera effectues efficaces effigie effigies effluents effondra effondrera efforce
effrayes effroi effronte effroyable egalant egaler egalise egaliser egalitaire egare egarer egares egaux egayer egerie
egide eglises egocentrique egoistes egorge egorger egout egyptien egyptienne egyptiennes egyptologie egyptologue
egyptologues ejecte ejecter elabore elaborer elabores elan elance elancer elargi elargir elargissant elargissent
elargit elastique elastiques elbeuf eldorado electeur elective electoral electorat electoraux electricien electrifie
electrochimique electrochocs electrocute electrode electrodes electrogenes electrolyse electromagnetique
electromagnetiques electromecanique electromenager electron electroniques electrotechnique elegie elementaire
elementaires eleva elevaient elevait elevera eleverent eleveur elfe elfes eligible eligibles eliminant eliminatoire
eliminatoires elimines elire elisent elit elitiste elixir ellipse ellipsoide elliptique elliptiques eloge eloges
elogieuse elogieuses elogieux eloignant eloignes eloignez eloquent elucider elytres email emaille emanant emanciper
emane emaux emballes emballez embarcadere embargo embarqua embarques embarras embarrasse embarrasser embauches
embellie embellir embetant embeterait embetes embetez emblematique emblematiques embleme emblemes embobiner embolie
embrassais embrassait embrassant embrasserai embrasses embrassez embrouille embrouiller embrouilles embryon
embryonnaire embuscades emeraude emeraudes emerge emergeant emerger emet emettait emettant emettent emetteur emettre
emeute emeutes emeutiers emigra emigrants emigre emigrer emigrerent emigres eminent emirat emirs emis emissaire
emissaires emmena emmenais emmenait emmenera emmenons emmerdeur emmerdeuse emotif emotionnel emotionnelle
emotionnelles emotive emouvant emouvoir empare empares empathie empecha empechait empecherai empecherait empecherent
empeches empechez empeste emphase empires empirique empiriques empli emplit emploient employa employaient employait
employer employeur empoche empoisonner empoisonnes emport emporta emportait emportera emportez empote empreint emprise
emprises emprisonne emprisonner emprisonnes emprunt empruntait empruntant emprunteur emue encadrant encadre encadrer
encadres encaissant encaisse encaisses enceintes encens encercle encercler encercles enchainant enchaine enchainer
enchaines enchanteur enchere enclave enclaves enclenche enclin enclos enclume encombrant encombre encouragea
encourageait encourageants encouragee encouragees encouragent encres encyclique encyclopedie encyclopedies
encyclopedique endemique endemiques endette endiguer endocriniens endogene endommagea endommager endorme endors endort
endosse endosser enduit endurci endurcir endure enduro energetique energetiques energies energique energiques enervait
enervant enerves enervez enfantin enfilade enfile enfiler enflamme enflammer enfle enfoncant enfonce enfoui enfreindre
enfreins engagea engageait engagerent engagez engendra engendre engendrer engendres engineering engins englobait
englobant englobe englober englouti engloutir engoulevent engourdi engrais engrange engueule engueuler enieme
enigmatique enigmes enjambant enjambe enjeu enjeux enjoint enjouee enlacer enleva enlevait enlevera enleverai enleves
enlumine enlumines enlumineur ennuierait ennuyais ennuyait ennuyant ennuye ennuyeuse ennuyeuses ennuyez enonce enoncer
enonces enquetait enqueteur enquetez enquetons enrage enrayer enregistra enregistrait enregistrera enregistres
enregistreur enrichi enrichir enrichissant enrichissent enrichit enrole enroler enroles enroule enseigna enseignait
enseignante enseignantes enseignants enseignera enseignes enseignez ensembles enseveli ensoleille ensoleilles
ensorcele entachee entaille entama entame entamer entasses entendaient entendant entendiez entendit entendons entendra
entendrai entendrait entendrez entendront entente ententes enterine enterres entete enthalpie enthousiaste
enthousiastes entierete entite entomologie entomologique entomologiste entonnoir entorse entouraient entourait
entourant entourer entra entracte entraide entraider entraient entrailles entraina entrainais entrainait entrainante
entrainera entrainerait entrainerent entraineuse entrais entrait entrave entraver entraves entrecoupe entrecoupes
entrejambe entrelaces entrelacs entremise entrepose entreposer entreposes entreprenant entreprend entreprendre
entrepreneur entreprennent entreprirent entrepris entreprit entrera entrerai entrerent entrerez entreront
entretenaient entretenait entretenant entretenu entretiennent entretient entretint entrevoir entrevue entrevues
entrons entropie entuber enumere enumeres envahi envahir envahirent envahissant envahissent envahisseur envahit
envelopper enveloppes enverrait enverrons enverront envier envies envieux environnant environnemental environnementaux
envisagea envisageable envisageables envisageais envisageait envisagez envoi envol envolee envoya envoyaient envoyais
envoyait envoyerent envoyons enzymatique enzyme enzymes eocene eolien eolienne eoliennes epaisse epaisses epaisseur
epanouie epanouir epanouit eparchie epargnerai epargnes epargnez eparpilles epars epatant epate epater epauler
epaulettes epaves epeautre epeler eperon epervier ephemere ephemeres epice epicea epicentre epiceries epices epicier
epidemies epidemiologie epidemique epiderme epier epigrammes epigraphe epigraphie epigraphique epigraphiques epilepsie
epiler epilogue epinards epine epines epinette epinettes epineuse epineuses epineux epingle epingler epingles epiniere
epiphanie epiphyte epiphytes epique epiques epis episcopal episcopat episcopaux episodes episodique epistemologie
epistemologique epistolaire epitaphe epithelium epithete epitre epitres epluche eplucher eponges eponyme eponymes
epopee epopees epoques epousa epousera epouserai epousez epoustouflant epouvantail epouvante epris eprouvait eprouvant
eprouve eprouver eprouves epsilon epuisant epuiser epuises epure equateur equatorial equerre equestre equestres
equides equilibrer equilibres equine equinoxe equinoxes equipant equiper equipier equite equivalant equivalent
equivaut equivoque erable erables eradiquer ergonomie erige erigea eriger eriges ermite erode erotique erotiques
errant erratique erre errer errone erudit eruptive escadre escadres escadrille escadrilles escadron escalade escalader
escale escales escapade escape escargot escarmouche escarmouches escarpe escarpes escient esclavagiste esclavagistes
escompte escortant escorter escortes escouade escrime escrimeur escrimeuse escroque escroquer escroquerie esoterique
esoteriques espaces esperaient esperantiste esperanto esperes esperez esperiez esperions espiegle espionnais
espionnait espionnes esplanade esquisse esquisses esquive esquiver essaiera essaierait essaieront essaim essarts
essaya essayaient essayerai essayerent essayeur essayiez essayiste essentielle essentielles essieu essieux essor
essouffle essuie essuye essuyer estampe estampes esthetique esthetiques estima estimaient estimait estimer estimes
estivale estivales estivaux estompe estonien estonienne estran estropie estuaire estuaires estudiantine etable etables
etablira etablirent etablissait etablissant etablissent etablit etagere etageres etain etalant etale etaler etales
etalon etamines etampes etanche etanches etang etatique etatiques etayee etayer eteignent eteignez eteignit eteindra
etend etendaient etendait etendant etendard etendent etendit etendra etendu eternelles eternue eternuer ether
ethiopien ethiopienne ethiopiennes ethiques ethnie ethnies ethnique ethniques ethnographie ethnographique
ethnographiques ethnologie ethnologique ethnologue ethologie ethyle ethylene etiage etincelle etincelles etiologie
etiquettes etirant etire etirer etoffe etoffer etoffes etonner etouffant etouffes etourdi etrangete etrangle etrangler
etrave etreindre etreinte etrier etriper etroit etroitesse etrusque etrusques etudia etudiais etudiait etudies etudiez
etudions etui etymologie etymologies etymologique eucalyptus eucharistie eucharistique euclidien euclidienne eues
eunuque eunuques euphorie eurasiatique eurasienne eurent euro europeen europeenne europeennes eussent euthanasie
evacue evacues evacuez evade evades evaluant evalue evalues evangeliaire evangelique evangeliques evangeliser
evangeliste evangelistes evangile evangiles eveche eveches eveil eveiller eveilles evenementiel eventail eventreur
eventuel eventuelle eventuelles eveque eveques evier evince evincer evitais evitant evitera eviterais evites evitez
evitons evocateur evolua evoluait evolue evoluer evoluera evolues evolutif evolutionniste evolutive evolutives
evoquait evoquant evoque evoquer evoques exacerbe exactitude exagerer exagerez exagerons exaltant exalte examinant
examinateur examines exarchat exarque exauce exaucer excedant excede excedentaire excedents exceder excelle excentre
excentrique excentriques excepte exceptionnelle exceptionnelles excessif excessive excessives exciter excluant
excluent exclusif exclusive exclusives exclut excommunie excuserai excuserez executa executable executants executes
executeur executif executive executives exegese exegetes exemplaires exemples exempt exemptee exemptees exerca
exercaient exercait exerce exercera exerces exergue exhaustif exhaustive exhiber exhorte exhume exhumes exigea
exigeaient exigeait exigeante exigeants exiger exiges exigu exil exila exilee exiler exista existaient existais
existante existantes existants existentielle existera existerait existes existez exit exode exorciste exotique
exotiques expansionniste expatries expedie expedier expedies expediteur expeditionnaire experimental experimentateur
experimentaux experimente experimenter experimentes expertise expertises expier expire explicatif expliqua expliquais
expliquait expliquera expliquerait expliques expliquez exploit exploitable exploitables exploitaient exploitait
exploitant exploitee exploitees exploitent exploiter explora explorateur explore explores explosa explosera explosif
explosive explosives exponentielle exportateur exporte exporter exportes exposa exposait exposants exposes expresse
expressif expressionniste expressionnistes expressive exprima exprimait exprime exprimes expulse expulser expulses
exquis extase extensible extensif extensive exterminee exterminer extermines externe externes extincteur extirper
extorquer extrade extraordinaires extravagant extremes extremiste extremistes exutoire fable fables fabricant fabriqua
fabriquaient fabriquait fabriques fabriquez fabuleuse facade facades facette facettes facher faches facheux fachez
facial facies facilitant facilitee facilitent faciliter faconne faconner factice facto facturer facultatif facultative
facultatives faculte facultes fade faiblesses faiblit faiencerie failles faillit faineant faisable faisan faisceau
faisceaux faiseur falaises fallut falsifie falsifier falun fameuse fameuses familiarise familiariser familiaux famine
famines fanatique fanatiques fandango fanfare fanfares fantaisie fantaisies fantaisiste fantaisistes fantasmes
fantasque fantassins fantastiques fantoche fanzine fanzines faraday farces farceur farcir farines farouche fascicule
fascicules fascine fasciste fascistes faste fastes fastueux fatal fatidique fatigant fatiguant fatiguer fatiguez
faubourg fauches faucheuse faucille faucons faufile faufiler faune faunique faussaire fauteur fautif fauve fauves
fauvette favorable favorables favorisa favorisait favorise favoriser favorises fecond federaliste federalistes
federative federe federes feerique feindre feinte fele felibrige felin femelles feministe feministes femur fendre
fendu fente fentes feodal feodaux ferie feries ferions ferma fermais fermait fermente fermera fermerai fermete fermons
feroce feroces ferraille ferrees ferreux ferronnerie ferroviaire ferroviaires fertile fertiles feru ferule fervent
ferveur fesse festif festin festivaliers festive festives fetera fetiche fetiches fetons feuilleton feuillets feuillus
feutre feves fiables fiancer fiasco fiat fibre fibres fibrose ficelle ficelles fichais fichait fichez fichons fictif
fictive fictives ficus fiduciaire fief fiesta fievres fige figue figues figuier figuraient figurait figurant figuratif
figurative figuratives figurer figurera figureront figurine figurines filait filante filantes filerai filez filiale
filiales filiere filieres filigrane fillettes filleul filmait filmez filmographie filon filtrant filtre filtrer
filtres finage finaliste finalistes financa financee financees financent financer finesse finirait finirent finirez
finirons finiront finish finissais finissait finissant finisses finissez finissons finlandais finnois fiole fioles
firent firme firmes fisc fiscale fiscales fiscaux fixait fixant fixes fixez fjord flacon flagrant flaire flamande
flamandes flamands flambant flambeau flambeaux flambee flamber flamboyant flan flanc flanque flanquer flaque flasque
flatte flatterie flatteur flattez fleau fleaux flechettes fleuri fleurir fleurissent fleuriste fleurit fleuron fleuves
flexible flexibles flexion flibustiers flinguer flippe flippes flirte flirter flocons floraison floral floraux floreal
florentins florins florissant flots flottaison flottait flottant flotter flottes flotteur flottille flou fluctuant
fluide fluides fluor flute flutes flutiste fluvial fluviaux focal focalise focaliser foehn foetus foires foireux
foliaire folies folioles folios folklore folklorique folkloriques folkloriste foncer fonces foncez foncier fonctionna
fonctionnaient fonctionnait fonctionnel fonctionnelle fonctionnelles fonctionnera fondait fondamental fondamentalistes
fondamentaux fondant fondateur fondatrice fondatrices fondee fondees fondent fondera fonderent fonderie fonderies
fondeur fondeuse fondu fongique fongiques fontainebleau fontaines footballeur footballeuse forage forain forca forcait
forcera forcerai forcez forer foresterie forestiere forestieres forestiers foreuse forez forfait forfaitaire forgee
forger forgeron forges forma formaient formait formalise formaliser format formateur formel formelle formelles formera
formerent formerets formeront formez formidables formons formula formulaires formuler formules forteresses fortifie
fortifier fortifies fortiori fortunes forum fosses fossile fossiles foudres fouette fouetter fougeres fougue fougueux
fouillant fouilles fouillez fouine fouiner foulard foulque fourbe fourche fourches fourchette fourchettes fourgonnette
fourmi fournaise fourneaux fournee fournira fournirent fournissaient fournissait fournissant fournissent fournisseur
fournit fourragere fourrageres fourree fourrer fourres fourriere foutais foutait foutoir foutons foutrais fracas
fracasse fracasser fragiles fragilise fragmentaire fragmentaires fragmente fraiches fraicheur framboise franches
franchises franchissant franchissent franchit francique franciscain francise francophone francophones francophonie
frange franges franquiste franquistes frappa frappait frappante frappera frapperai frappeur frappez frasques fraternel
fraternelle fratricide fratrie fraudes frauduleuse frayeur fredonne freezer fregate fregates freine freiner freins
frele frene frenes frenesie frequent frequenta frequentaient frequentait frequenter frequentez fresque fresques
freudienne friandise friandises fricative friche friches frimaire frime frimer frimeur fripouille frire frise frises
frisons frisson frivole froideur froisse froisser frole fromagere fromagerie fronde frondes frontal frontalier
frontispice fronton frotte frotter frousse fructidor fructose fructueuse fructueuses fructueux fruitiere fruitiers
frustrant frustre fugitif fugitive fugue fugues fuient fulgurant full fumais fumait fumant fumeur fumez funebre
funebres funeraire funeraires funeste funiculaire funky furax fureur furie furtif fusain fuseau fuseaux fusees fusible
fusibles fusiliers fusillades fusille fusiller fusilles fusionna fusionne fusionner fusionnerent fusionnes fussent
fustige futaie futile futiles futuriste futuristes fuyais fuyait fuyant fuyards fuyez fuyons gabarit gabelle gacherait
gaches gachez gadget gaelique gaeliques gagna gagnais gagnait gagnerai gagnerait gagnerent gagnerez gagnerons gagnons
gags gaiete gaillarde gaine galactique galactiques galanterie galantes galaxies galba galere galeres galeries galets
galette galettes galileen galion gallium galloise galloises galons galop gambit gamelle gametes gammes ganglions
gangrene garagiste garanti garantissait garantissant garantissent garantit garants gardaient gardais gardant gardera
garderait garderez garderie garderont gardienne gardiennes gardiez gardons garenne gargantua gargouilles garni
garnison garou garrot gasconne gascons gaspille gaspiller gaspilles gaspillez gasteropodes gastrique gastronomie
gastronomique gastronomiques gatee gater gaterie gatine gauches gaufre gaufres gaule gaules gaulliste gaullistes
gaulois gaza gazelle gazelles gazette gazeuse gazeuses gazeux gazier gazoduc gazole gecko geindre geisha gelatine
geler geles gelose gels gemeaux geminees gemir gemmes genait gencives gendarme gendarmerie gendarmes genealogie
genealogies genealogique genealogiques genealogiste genent generait generalise generaliser generalissime generaliste
generalistes generant generatrice generatrices genere generer generes genereuses generique generiques genes geneticien
genetiques genets genevrier genez geniaux genies genital genitaux genitif genocide genois genome genomes genomique
genotype genres gentiane gentilles gentilshommes gentlemen geodesie geodesique geodesiques geographe geographes
geographie geographique geographiques geologie geologique geologiques geologue geologues geometre geometrie geometries
geometrique geometriques geomorphologie geophysique geopolitique geopolitiques georgien georgienne georgiennes
geothermie geothermique gerait gerbe gerez germains germanique germaniques germanium germes germinal gestionnaire
gestionnaires gestuelle geyser ghetto gibelins gibet gifle gifler gigantesque gigantesques gigolo gigoter gingembre
ginseng girafe giratoire girofle gironde girondins girons girouette gisant gitan gites givre glabre glabres glaciaire
glaciaires glacial glacier glacis glacon gladiateur glaise glaive gland glane glauque glissant global globaux globe
globes globulaire globulaires globules gloires glorieuse glorieuses glossaire gluant glucides glucose glutamate gluten
glycemie glycine glycol glyphes gneiss gnole gnome gnostique gobelet gobelins godai goeland goelette goguette
goguettes golfeur gomme gommes gonflable gonflables gonfle gonfler gonfles gonzesse gonzesses gorges gorille gorilles
gospel gothique gothiques gotique gouache gouaches goudron goudronnee gouffre gouine goulag goulot gourde gourmand
gourou gousses goutez gouttelettes gouttiere gouverna gouvernail gouvernait gouvernante gouvernants gouverne
gouvernemental gouvernementaux gouverner gouvernes grabuge gracias gracieuse gracieux grades gradient gradins gradue
graduel graduelle graffiti graisses graminees grammaire grammaires grammairien grammatical grammaticaux gramme
gramophone grandiose grandioses grandira grandissant grandisse granges granit granitique granitiques granulats graphe
grapheme graphes graphie graphies graphique graphiques graphiste graphistes grappes grappin grasses gratifiant gratin
gratis gratte gratter gravats graveur gravi graviers gravir grecque grecques greffer greffes gregaire gregorien
gregorienne grele grenache grenades grenadier grenadines grenat grenelle grenouilles gres greves grevistes griefs
griffe grignoter grilles grimace grimaces grimpant grimpe grimpeur grimpez grince grincheuse grincheux gringo
grisaille grisatre grisons grisou grive grogne grognon gronde gronder grossesses grosseur grossierete grossir grossit
grotesque grotesques grottes grouille grouiller groupie groupuscule grue grues grumes gruyere guano guarani guelfes
guepard guepe guepes guerilla guerilleros guerira guerisse guerisseur guerit guetter gueuler gueules gueux guiche
guichets guidant guides guidon guignol guilde guildes guillemets guillotine guimauve guinee guinees guirlande
guirlandes guitares guitariste guitaristes gymnase gymnases gymnaste gymnastes gymnastique gynecologie gynecologue
gypse habile habiles habilete habiletes habilitee habilles habit habita habitable habitables habitacle habitaient
habitais habitat habitez habituelle habituelles habitues haches hacienda hadith hagiographie hagiographique haies
haineux haissais haissait haissent haissez haitien haitienne halage haletante halete halieutiques hallucinant
hallucine halluciner hallucinogenes halterophile halterophilie haltes hamac hamburgers hameaux hamecon hammam hamster
hanche hanches handball handballeur handballeuse handicap handicapee handicapees handisport hanse hanseatique hante
hanter haras harcelait harcele harem hareng haricot harkis harmattan harmonica harmonies harmonieuse harmonieux
harmonique harmoniques harmoniser harmonium harnais harpiste harpon hater hatives haubans hausse hausses hautbois
havane havre hawaien hawaienne hayon heaume hebdomadaire hebdomadaires heberge hebergeait hebergeant heberger heberges
hebraique hebraiques hebreu hebreux hectare hectares hectolitres hegemonie hegemonique hegire helice helices
helicopteres heliocentrique heliport helium hellene hellenes hellenique helleniste hellenistique hellenistiques
helvetique hematome hemicycle hemisphere hemispheres hemispherique hemoglobine hemorragies hemorragique hemorroides
hepatique hepatiques heraldique heraldiques heraut herbacee herbacees herbicide herbicides herbier herbivore
herbivores hercule hereditaire hereditaires heresie heresies heretique heretiques herita heriter hermeneutique
hermetique hernie heroines heroique heroiques herons herpes herse hesita hesitait hesiterai heterogene heterogenes
heterosexuels hetman hetre hetres heureuses heuristique heurta heurte heurter heurts hexagonal hexagone hiatus
hibiscus hibou hideuse hideux hierarchie hierarchies hierarchique hierarchiques hierarchisee hieroglyphes hilarant
hindi hindou hipparque hippie hippies hippique hippiques hippocampe hippodrome hippomobile hippopotame hippopotames
hirondelle hirondelles hispanique hispaniques hisse hisser hissez histogramme histologie historia historien
historienne historiographe historiographie historiques hitleriennes hivernal hiverne hoche holdings hollandais
hollande hollywoodien hollywoodienne holocauste holocene hologramme holothuries homard homelie homelies homeopathie
homerique homicides homogene homogenes homologie homologue homologues homonyme homonymes homonymie homosexuel
homosexuelle homosexuelles hongrois honorables honoraire honoraires honorant honoree honores honorifique honorifiques
honteuse hoquet hordes horizontal horizontaux horloger horlogerie horloges hormis hormonal hormone horoscope horrifie
horrifique horticole horticoles hospice hospices hospitalier hospitalise hospitaliser hospitalises hostie hostile
hostiles hosto hotelier hotellerie hotes hotesses hotte houblon houille houiller houilles houlette houleux houx hublot
huguenote huguenots huiles huissier huitieme huitiemes huitre huitres humaniste humanistes humanitaire humanitaires
humanoide humanoides humerus humides humiliant humilie humoriste humoristes humoristique humoristiques humus hurlait
hurlant hurons hurricane hurricanes hussards hutte huttes hybride hybrides hydraulique hydrauliques hydravion
hydrazine hydre hydrique hydroelectrique hydroelectriques hydrogene hydrographie hydrographique hydrographiques
hydrologie hydrologique hydrolyse hydrometrie hydrostatique hydroxyde hyene hyenes hygiene hygienique hygrometrie
hymne hymnes hyperbole hyperbolique hypermarche hypermarches hypertrophie hypnose hypnotique hypnotise hypnotiser
hypocrisie hypotheque hypotheques hypothermie hypotheses hypothetique hypothetiques hysterie hysterique iberes
iberique iberiques iceberg icone icones iconoclasme iconoclaste iconoclastes iconographie iconographique
iconographiques iconostase idealise idealiste ideaux idem identifiable identifiables identifiant identifies identique
identiques ideologie ideologies ideologique ideologiques idiome idiotie idioties idolatrie idoles idylle idyllique
ignoble ignobles ignoraient ignorant ignoriez ignorons iguane illegaux illegitime illegitimes illico illimitee
illisible illogique illumine illuminer illusoire illustra illustrateur illustratrice illustre illustrer illustres ilot
imagerie imagina imaginaires imaginait imaginons imago imams imbattable imbriquees imbriques imitant imitateur imite
imiter immacule immateriel immatricule immatricules immenses immerge immerges immeubles immigrant immigre immigres
imminent immiscer immobile immobiles immobilise immobiliser immonde immoral immortalise immortelle immuable immunise
immunitaire immunitaires immunoglobulines immunologie impair impala impardonnable imparfait imparti impartial
impassible impeccable impenetrable impenetrables impensable imper imperatif imperialiste imperialistes imperiaux
impermeable impie impitoyable impitoyables implacable implant implantee implantees implantent implanter implemente
implementer impliqua impliquait impliquerait implore implorer impolitesse impopulaire importait importateur importer
importes importuner imposa imposable imposables imposait imposante imposantes imposants imposera imposerent imposes
impossibles impostes impot impraticable imprecis impregne impregnes imprenable impresario impressionnes
impressionniste impressionnistes imprevisibles imprevu imprimante imprimantes imprime imprimer imprimerie imprimeries
imprimes imprimeur improbable improbables impropre impropres improvise improviser improvises improviste imprudent
impuissant impulse impulsif impulsive impur impuretes imputable inacceptable inaccessible inaccessibles inacheve
inacheves inactif inactive inadapte inadaptes inadmissible inanime inapercu inapproprie inapte inaudible inaugura
inaugural inauguree inaugurees inaugurent inaugurer incapables incarcere incarceres incarnait incarnant incarne
incarner incas incendiaire incendiaires incendier incendies incertain incertitude incertitudes incessante incessantes
incessants inceste inchange incinere incinerer incipit incisives incita incite inciter inclinaison inclinant incline
incliner inclines incluaient incluait incluant incluent inclus inclusive inclut incognito incolore incombe
incomparable incompatible incompatibles incompetent incomplet incomprehensible incompris inconcevable inconditionnel
inconditionnelle inconfort inconfortable incontestable inconteste incontournable incontournables incontrolable
incontrolables inconvenant inconvenient incorporant incorpore incorporer incorpores incorrect incorrigible incriminer
incruste incruster incubateur inculpe inculper inculpes incunables incurable indecent indecis indefectible indefini
indemne indemnes indemniser indeniable independantiste independantistes indescriptible indesirable indesirables
indestructible indetermine index indicateur indicatif indicative indienne indiennes indifferent indigene indigenes
indigents indigne indigo indiqua indiquaient indiquait indiquerait indiques indirect indiscipline indiscret
indiscutable indispensables indisponible indissociable indissociables indistinct indium individualiste individuel
individuelle individuelles indivisible indochinois indolore indonesien indonesienne indonesiennes induire induisant
induisent induit indulgent indus industrialises industriel industrielle industrielles industries inebranlable inedit
inefficace inefficaces inegal inegalee inegaux ineluctable inepties inepuisable inerte inertie inertiel inestimable
inevitables inexistant inexorable inexplicable infaillible infame infamie infant infanterie infantile infarctus
infatigable infect infecter infectieuse infectieuses infectieux infeode inferieur infernal infeste infidele infideles
infiltrer infiltres infime infinitif infirme infirmes infirmier inflammable inflammatoire inflammatoires inflexible
inflexion inflige infligeant infliger infliges influe influenca influencer influencera influente influentes influents
influer influx infographie informa informaticien informatiques informatise informel informelle informelles informerai
informes informez infortune infra infrarouge infrarouges infructueuse infructueuses infructueux ingenierie ingenieux
ingerer ingrat ingredient inhabitables inhabitee inhabitees inhabituelle inhabituelles inhalateur inherent inhibant
inhibe inhiber inhibiteur inhumain inhume inhumer inhumes inimaginable inimitie ininterrompue initia initial
initiateur initiatique initiatives initiaux initie initier inities injecte injecter injure injustes injustices
inlandsis inne innocenter innocentes innombrables innovant innove innover inoffensif inoffensive inondable inondables
inonde inonder inondes inorganique inorganiques inoubliable inoui inox inoxydable inquietait inquietant inquieterais
inquietudes inquisiteur insaisissable insalubre insalubres insatiable insatisfait inscris inscrivait inscrivant
inscrivent inscrivit insecticide insecticides insectivore insectivores insensible inseparable inseparables inserant
insere inserer inseres insignes insignifiant insinue insinuer insinues insinuez insipide insista insistait insistes
insistez insolent insoluble insomnie insomnies insouciant insoumis insoutenable inspecte inspecter inspectrice inspira
inspirait inspirateur inspirer inspirera inspires inspirez instables installa installera installerent installes
installez instantane instar instaura instauree instaurer instigateur institua institue instituer institues institut
instituteur institutionnel institutionnelle institutionnelles institutrice instructeur instructif instruire instruit
instrumentiste instrumentistes insu insuffisant insulaire insulaires insuline insultant insultez insurge insurges
insurrectionnelle intact integra integrait integral integrante integre integres intellect intellectuel intellectuelle
intellectuelles intelligentsia intelligible intemperies intenable intendant intenses intensif intensifie intensifier
intensive intensives intente intentionnel intentionnelle inter interactif interactive interactives interarmees
interarmes intercale intercepte intercepter interceptes intercepteur interchangeables intercommunal intercommunaux
interconnexion intercontinental interdire interdisait interdisant interdisciplinaire interdisciplinaires interdisent
interessa interessais interessera interesserait interesses interessez interface interfaces interfere interferer
intergouvernemental interim interimaire interlocuteur interlude intermede intermediaires interminable interminables
interministeriel interministerielle intermittent internat internationaliste internationaux interner interpelle
interpeller interphone interplanetaire interpose interposer interpreta interpretait interprete interpreter
interpretera interpretes interpreteur interprofessionnel interregne interrogatoires interrogeant interroges interrogez
interrompent interrompez interrompit interrompons interromps interrompt interrompu interrupteur interstellaire
interurbain intervalle intervalles intervenant intervenez intervenu interviendra intervienne interviens intervient
interviewer intervint interzonal intestin intestinal intestinaux intimidant intimide intimider intimiste intitule
intitules intolerable intouchable intouchables intracellulaire intrados intransigeant intraveineuse intrepide
intrigues intrinseque intrinseques introduire introduisant introduisent introduisit intronise introuvable intuber
intuitif intuitive inuit inutilisable inutilisables invaincu invalide invalides invariable invariant inventa
inventaire inventaires inventes inventeur inventez inverser inverses inversible invertebres investissant investissent
investisseur investit invincible invincibles invisibles invita invitait inviterai invitez invitons involontaire
involontaires invoquant invoque invoquer invraisemblable iode iodure ionienne ioniennes ionique ioniques ionisants
ionise ionises ionosphere ions iraient irakien irakienne irakiennes iranien iranienne iraniennes iridium iriez
ironique iroquois irrationnel irrationnelle irrealiste irreductible irreductibles irreel irreflechi irrefutable
irregulier irremplacable irreparable irreprochable irresistible irrespectueux irreversible irreversibles irriguee
irriguees irriguer irritable irritant irrite islamique islamiques islamiste islamistes islandais isolant isoler isoles
isomere isomeres isotherme isotope isotopes isotopique israelien israelienne israeliennes issu isthme italienne
italiennes italique italiques items itineraires itinerant ivoire ivoirien ivoirienne ivres ivresse ivrognes jacasser
jachere jackets jacobin jadis jaguar jaillir jaillit jalonnent jalons jalouses jamboree janissaires janseniste
jansenistes jantes jaquette jardinier jargon jarre jarres jarretiere jaser jauge jauges jaunatre jaunatres java
javanais javel javelot jeep jetable jetais jetait jetant jetes jeton jets jettent jettera jetterai jettes jeunesses
joaillerie joaillier jockey jogging joies joignant joignent joignez joignirent joignit joins joker joncs jongler
jordanien jordanienne joua jouable jouables jouaient jouera jouerai jouerait jouerent jouerez joueront joueuse
joueuses joui jouiez jouions jouissaient jouissait jouissant jouissent jouit joujou joule jouons journalier
journalistique journalistiques joute joutes jouxtant jouxte jovien joyau joyaux joyeuses jubile judiciaires judicieux
judo judoka jugea jugeait jugeote jugera jugez juives jumele jumeles jumelle jument juniors junkers junte jupes jupon
jurassien jurassienne jurassique jurerais juridictionnelle juridiques jurisconsulte juriste juristes jurons jusqu
justesse justices justicier justifiait justifiant justifie juteux juvenile juveniles kabbale kabuki kabyle kabyles
kamikaze kamikazes kangourou kaolin karate karateka karstique karstiques karting kayak kendo kermesse kerosene ketchup
khagne khanat khmer kibboutz kidnapper kidnappes kidnappeur kidnapping kilo kilogramme kilogrammes kilometre
kilometrique kimono kinase kinesitherapeute kinesitherapeutes kinesitherapie kiosque kiosques kits kiwi klaxon
klaxonne kommandantur krypton kurde kurdes kyrie kyste label labeur laboratoires laborieuse laborieux labour laboureur
labyrinthe lacet lachera lacherai lacheront lachete lactee lactique lactose lacune lacunes lacustre lacustres ladies
ladite lagon lagune lagunes laic laideur laines laineux laique laiques laissa laissaient laissais laisseraient
laisserent laisserez laisseriez laisserons laissiez laiterie laitier laiton laitue lambda lambeaux lambris lamelles
lamentable lamenter lames laminaire lampes lanca lancait lancee lancees lancent lanceolees lancera lancerent lances
lancette lancettes lanceur lancez lanciers landaise landgrave langeais languir languis lanieres lanterne lanternes
lapidaire lapis laquais laque larbin larges largeur larguez larme larmier larvaire larves larynx lasagnes lassitude
latent lateral lateraux latex latinise latitude latitudes latrines latte lattes laureat lauriers lavabo lavage lavande
laverai laverie laves laveur lavoir layon leadership leche lecteur lectorat ledit legataire legats legaux legendaires
legendes legerete legiferer legion legionnaire legionnaires legislateur legislatif legislative legislatives legistes
legitimer legitimes legitimiste legitimistes legs legua legue leguer legume legumineuses leitmotiv lenteur
lenticulaire lentille lentilles leopards leproserie lesbien lesbiennes lesion letale lettone lettonne leucemie leurre
leurrer leurres levage levait levant levera leverai leves leviers levons levre levrier levure lexical lexicaux lexique
lezard liait liant libanais libellule libellules liber liberal liberant liberateur liberatrice liberaux liberees
liberent liberera liberez libertaire libertaires libertes libertin libido libraire libraires librairie librairies
librettiste libyen libyenne licencie licencier licencies lichen licorne licornes liege liegeoise lier lierre liesse
lieudit lievres lifting ligand ligneuse ligneuses ligneux ligote ligue ligues ligueurs ligure limace limaces limbe
limbes limitait limitant limiter limitrophe limitrophes limoge limonade limons limpide linceul lineaire lineaires
lingerie lingots linguiste linguistes linguistique linguistiques linneenne linteau linteaux lionne lipides liquefie
liqueur liquider liquides lirai liras lirez lisais lisait lisant lisent lisere lises lisible lisibles lisiere lisieres
lisiez lisse lisses listel listes lithique lithiques lithium lithographe lithographie lithographies lithosphere
litiere litige litiges litre litteraire litteraires litterale littoral littoraux lituanien lituanienne liturgie
liturgique liturgiques live lives livra livrera livrerai livrerent livret livrez lobby lobes localises locataire
locataires locatif locative loches locomotive locomotives locuteur logarithme loger loggia logicielle logicielles
logiques logis logistique logistiques logo lointain loisir lolo lombaire lombarde lombardes lombards londonien
londonienne longeait longeant longee longent longer longitude longitudes longitudinal lorrains lorsqu losange losanges
loterie lotion loto lotus louable louait louange louanges louant louches loues loulou louper lourdeur loutre loutres
louve loves loyale loyaliste loyalistes loyaux lubrifiant lucarne lucarnes lucide lucioles lucratif lucrative ludique
ludiques lues lugubre luminaires lumineuse lumineuses lumineux lunaire lunaires lunatique lunes lunette lupin lupus
lustre lustres lutherie lutherien lutherienne lutheriennes luthier lutin lutta luttes lutteur luxueuse luxueuses
luxueux luxure luxuriante luzerne lyceen lyceenne lycees lymphatiques lymphocytes lyonnais lyre lyrique lyriques
macabre macaque macaronis macchabee macedoine macedonien macedonienne mache macher machette machiavel machicoulis
machinerie machoires maconnerie maconneries maconnique maconniques macons macroscopique madone madrigaux madrilene
maestro magdalenien magenta maghrebin magicienne magister magistral magistrat magma magmatique magmatiques magna
magnanime magnats magnesium magnetique magnetiques magneto magnetophone magnetoscope magnetosphere magnitude
magnitudes magnum magot magouilles maigres maigri maigrichon maigrir mailles maillon mainmise maintenait maintenez
maintenu maintes maintien maintiendra maintiennent maintient maintint maints maires mairies maisonnee maitresses
maitrisant maitrises majestueuse majestueux majordome majoritaire majoritaires majuscule majuscules malabar maladrerie
maladresse maladroit malaga malais malaria malchanceuse malchanceux malefiques malfaisant malfaiteurs malfrats
malgache malgaches malheureuses malhonnete mali malice malien malienne malmener malpoli malsain maltraitee maltraiter
malus malveillant mamans mambo mamelon mammifere mammiferes mammouth manches manchette manchot mandarin mandataire
mandataires mandchou mande mandibule mandibules mandoline manege maneges manette manettes manganese mangeaient
mangeais mangeant mangera mangerai mangerait mangerez mangerons mangeront mangeur mangiez mangouste mangrove mangroves
mangue mangues maniable maniaque manie manieriste manies manifesta manifestants manifeste manifester manifestes
manille manioc manipulant manipulateur manipulatrice manipule manipules manivelle manoeuvre manoeuvres manqua
manquaient manquais manquante manquantes manquants manquera manquerai manquerait manquerez manqueront manquiez
manquons manse manteaux mantes manuelle manuelles manuels manufacturier manuscrit maoiste maoistes maori maquereau
maquette maquettes maquille maquiller maquisards marabout maraicheres maraichers marathon marbre marbres marcha
marchaient marchander marchandises marcherai marcherait marcheur marchez marchons marecageuse marecageuses marecageux
marechaux marees marennes marges marginal marginaux margrave margraviat mariait marial mariant mariees marient mariera
marierai marierent mariez marijuana mariniers marionnette marionnettes marionnettiste maristes maritime maritimes
marmonne marmotte marnes marocain maroquinerie marqua marquait marquante marquantes marquants marquera marquerent
marqueterie marqueur marquisat marquises marraine marrer marronniers marseillais marsouins marsupiaux marteaux
martiale martienne martiens martre martres martyre martyrise martyrologe martyrs marxiste marxistes mascara mascarade
mascotte mascottes masculin masquer massacres masses masseur masseuse massif massique massive massives massue mastaba
masturber matador matelot materialise materialiser materialiste materiau materiaux materielle materielles maternel
maternelles matez mathematicien mathematicienne mathematique mathematiques matieres matinal matraque matrice matrices
matricule matrimonial mature maudire maudis maures mauresque mausolee mausolees mauve mauves mauviette mauviettes
maxillaire maximal maximes maximiser mayas mayonnaise mazout meandre meandres mecanicien mecaniques mecanisee mecano
mecenat mecene mecenes mechancete meches meconnaissable meconnu mecontent medailles medailleur medaillon medersa medes
mediane medianes mediateur mediatique mediatiques mediatise mediatises medicamenteuse medicamenteux medicinale
medicinales medieval medievaux medieviste mediocre mediocres mediter mediterranee mediterraneen mediterraneenne
mediterraneennes medium medoc medullaire meduse meduses meeting mefaits mefiant mefie megalithe megalithes
megalithique megalithiques megere megot melancolie melancolique melangeant melanger melanges melant melez melodies
melodique melodiques melodrame melons membrane membranes memoires memorable memorables memorandum memorial memoriaux
memorise memoriser menaca menacaient menacait menacante menacez menagere menageres menagerie menaient menait mendiant
mendier meneau meneaux menerai menerait menerent meneront meneur meneuse menhir menin meninges menons menopause
mensuel mensuelle mensuelles mentais mentait mentant mentaux menthe mentionnait mentionnant mentionnes mentionnez
mentionnons mentirai mentirait menuiserie menuisier meprendre meprends meprenez meprisable mepriser mercenaire
mercenaires merdiques meridien meridienne meridional meridionaux meritaient meritais meritant meritons merovingien
merovingienne merveilleuses mesange mesdemoiselles mesentente mesolithique mesozoique mesquin messagerie messageries
messes messianique messidor messie mesurable mesurables mesuraient mesurait mesurant metabolique metaboliques metairie
metalliferes metallique metalliques metallise metallurgie metallurgique metallurgiques metallurgiste metamorphiques
metamorphose metamorphoses metaphore metaphores metaphorique metaphysique metaphysiques metastases metaux metayers
meteore meteores meteorologie meteorologique meteorologiques meteorologue methane methodique methodiste methodistes
methodologie methodologique methodologiques methyle meticuleux metis metisse metonymie metrique metriques metropole
metropoles metropolitain mettaient mettais mettes metteur metteuse mettiez mettrez mettrons mettront meuble meule
meules meuniers meures meurtri mexicain mezzanine mezzo miaou miches micmacs microbe microbes microbienne
microbiologie microclimat microcosme microphone microprocesseur microscope microscopique microscopiques mignonnes
migraines migrant migrateur migratoire migratoires migre migrer mijote mijoter mijotes milanais mildiou milice milices
miliciens milieux militant militent militer millenaire millenaires millesime millesimes milliaire milliardaire
milliardaires millieme milliemes milligrammes millimetre millimetres millionnaire millionnaires mimosas minables
minaret minces minerai mineral mineralogie mineralogique mineralogiste mineraux minerve miniaturiste minibus miniere
minieres miniers minima minimal minimaux minime minimes minimisant minimise minimiser ministeres ministeriel
ministerielle ministerielles ministres minitel minoenne minois minoritaire minoritaires minoterie minou minuscules
minuterie minuteur minutie minutieuse minutieux miocene miraculeuse miraculeux mirage mirent mirepoix misanthrope
miserables miseres misericorde misericordieux missionnaire missionnaires missive miteux mithridate mitige mitiges
mitochondries mitoyen mitraille mitraillette mitrailleur mitrailleuse mitrailleuses mitre mixage mixeur mixite mixte
mixtes mobiles mobilier mobilisant mobilise mobiliser mobilises moches modale modeler modeliser modem moderateur
modere moderes modernes modernise moderniser modernises moderniste modernistes modes modestes modestie modifia
modifies modillons modulaire modulaires moduler modules modus moelle moelleux moellons moeurs moindres moines moire
moisi moisir moissons moites moities molaire molaires molasse moleculaire moleculaires molecule molecules molene
mollets mollusque mollusques moloch molybdene momie momies monarchie monarchies monarchique monarchiste monarchistes
monarques monastere monasteres monastique monastiques mondain mondial mondiaux monetaire monetaires mongol monial
moniteur monitor monitoring monnaies mono monochrome monochromes monocoque monocotyledones monogramme monographie
monographies monolithe monolithique monologue monologues monomeres monomoteur monoplace monoplaces monoplan monopole
monopoles monorail monotone monotonie monotype monstrueuse monstrueux monta montagnard montagneuse montagneuses
montagneux montais montait montees montent monterai monteur monteuse montgolfiere monticule monticules montmorency
montons montra montraient montrais montrait montrera montrerait montrerent montrons monumental monumentaux moquaient
moquais moquait moqueries moquette moqueur moraine moraines moraliste moratoire moraux morbide morcele mordant mordent
morfler morfondre morganatique morose morphologie morphologique morphologiques morpions mortelles mortiers mortuaire
morue morve morveuse mosaique mosaiques mosellan mosquee mosquees motards motet motion motive motiver motives
motocross motocyclette motocyclettes motocycliste motorise motorises motoriste motrice motrices mottes motus mouchards
moudre mouette mouettes mouiller mouilles mouise moulant moule moules moulins moult mouluree moulurees mouraient
mourais mourait mourez mourons mourraient mourrait mourrons moururent mourut mousquetaire mousquetaires mousquets
mousses mousseux mousson moustaches mousterien moustique moustiques moutarde moutiers mouvant mouvementee mouvoir
moyennant moyennes moyeu mucus muette muffins mufti mules mulet multicolores multidisciplinaire multimedia
multinationale multinationales multiple multiplex multipliant multiplicateur multiplie multiplier multiplies multitude
municipal municipaux munie munies muqueuse muqueuses muraille murailles mural muree murets murier murir murmurer
musaraigne muscle musculaire musculaires museau musees museologie muses musette museum musical musicaux musicienne
musicologie musicologue musicologues musiques musque mustang musulman mutant mute muter mutile mutiles mutinerie
mutineries mutins mutualiste mutuel mutuelle mutuelles mycelium mycenienne myocarde myope myrtilles mysteres
mysterieuses mystique mystiques mythes mythique mythiques mythologie mythologies mythologique mythologiques nabot
nacelle nacelles nacre nageant nageoire nageoires nages nageur nageuse naguere naissant naisse nait naitra naitront
naive naivete nankin napalm napoleonien napoleonienne napoleoniennes napolitain nappe nappes naquirent naquit
narcissique narcotiques narines narrateur narratif narrative narratives narratrice narre narthex nasal natif
nationalise nationaliste nationalistes nationaux native natives nattes naturalise naturalises naturaliste naturalistes
naturelles nausee nausees nautique nautiques navale navales navarin navets navettes navigable navigables navigant
navigateur naviguant navigue naviguer nazi neanmoins neant nebuleuse nebuleuses necessita necessitaient necessitait
necessitent necessiter necessiterait necessiteux necrologie necropole necropoles necrose nectar neerlandais nefaste
nefastes nefs negative negatives neglige negligeable negligeables negligeant negliger negliges negoce negocia
negociable negociants negociateur negocie negocies negres negriers neiges neigeux nenes neolithique neolithiques
nerveuses nettes nettete nettoierai nettoies nettoyais nettoyant nettoyeur nettoyez neumes neurochirurgie
neurochirurgien neurologie neurologique neurologiques neurologue neuronale neurone neurones neutralise neutraliser
neutre neutres neutrinos neutron neuves neuvieme nevralgique nevrose niais niant niche niches nicodeme nicotine nieces
nigaud nimbus nippone nique nirvana nitrate nitrates nitrique nivelles nivernais nivose nobiliaire noblesse noce
nocifs nocturnes nodules noie noiratre noirceur noise noisettes nomade nomades nombreuse nombril nominal nominatif
nomma nommaient nommait nommera nommerent nommes nonce nonne nonnes nonobstant nordique nordiques nordiste nordistes
normalise normaliser normalises normande normandes normands normatif normative norme normes norrois norvegien
norvegienne norvegiennes nostalgie nostalgique nostalgiques notable notables notaire notaires notait notant notera
notez notices notion notoire notoires notons notoriete noue nouer nouille nourrice nourrissait nourrissant nourrissent
nourrisson nouveaute nouveautes nouvelliste novateur novatrice novatrices novice novices noviciat noyade noyant noyau
noyaux nuageuse nuageux nuance nuancer nucleiques nucleotides nudite nuisible nuisibles nulles numeraire numeriques
numerisees numerises numerote numerotes numide numismatique nuptiale nutritifs nutritionnelle nylon nymphe nymphes
oasis obei obeirai obeissant obeissent obeissez obeit obelisque obese objecteurs objective objectives oblats
obligatoire obligatoires obligea obligeait obligerent obligez oblique obliques oblongue oblongues obscene obscenes
obscur obsedes obseques observa observable observables observais observait observateur observatoire observatoires
observes observez obsidienne obsolete obsoletes obstetrique obstine obtemperer obtenait obtenant obtenez obtenons
obtiendra obtiendrai obtiendrez obtienne obtinrent obtint obturateur obus obusier occase occasionnant occasionne
occasionnel occasionnelle occasionnelles occasionner occasionnes occident occidental occidentaux occitan occlusive
occulte occultes occupa occupaient occupais occupants occuperait occuperent occuperons occuperont occupiez occupons
oceanien oceanique oceaniques oceanographie oceanographique ocelles octaves octet octogonal octogone octroi octroya
octroye octroyer octroyes oculaire oculaires oculus odeon odieuse odieux odontologie odorat odyssee offensant offense
offenses offensif offensive offensives offices official officialise officiant officie officielles officieuse officieux
officinale officine offraient offrais offrait offrande offrandes offrant offrez offrira offrirai offrirent offrit
offrons offset ogival ogive ogives ogre oidium oies oignon oisillons oleagineux oleoduc olfactif oligarchie oligocene
oliviers olympiade olympiades olympiens olympique olympiques ombilical omble omega omelette omis omnibus omnipresent
omnisports omnium omnivore once onciale oncles oncologie onde ondule ondules onereuse onereux ongle onirique
onomastique ontologie ontologique onzieme opale opaque opaques open operait operateur operationnel operationnelle
operationnelles operatoire operatoires opere operes operette operettes ophrys ophtalmologie opium opossum oppidum
opportun opportuniste opportunistes opposa opposaient opposait opposera opposerent opposes opprimes opte opter optimal
optimise optimiser optimistes optimum optionnel optionnelle optionnelles optique optiques opus opuscule oracle oracles
orages orageuse orageux oraison orale orales oranger orangerie oranges orateur oratoire oratoires oratoriens oratorio
oraux orbital orbitant orbitaux orbiter orchestra orchestral orchestres orchidee orchidees orchis ordinal ordinaux
ordonna ordonnateur ordonner ordonnes oreillette orfevre orfevrerie orfevres organe organigramme organique organiques
organisa organisaient organisait organisateur organisationnel organisationnelle organisatrice organisatrices
organisera organiserent organises organisez organisons organiste organistes orgasme orgasmes orgie orgue orgueil
orgueilleux orgues oriel orient orientable oriental orientaliste orientalistes orientant orientaux orientee orientees
orientent orienter orifice orifices originaire originaires originaux originel originelle originelles origines orignal
orleaniste ormeaux ornant ornee ornees ornemental ornementaux ornent ornes ornithologie ornithologique ornithologue
orogenese orographie orphelin orque orques orteil orthodoxe orthodoxes orthodoxie orthogonal orthogonaux orthographe
orthographes orthographie orthographique orthographiques orthopteres osais osait oscars oscillant oscille oseille
osera oserai oserait osmose osseuse osseuses osseux ossuaire otaries oter ottoman oubli oubliait oubliant oubliera
oublierez oublierons oublieront ouche oued ouighour ouille oulemas ourdou oursin ourson ouste outremer outsider
ouvrais ouvrait ouvrant ouvreur ouvrier ouvrira ouvrirai ouvrirent ouvriront ouvrit ouvrons ouzbek ovaire ovaires
ovale ovales ovin ovipare ovni ovoide ovoides ovule ovules oxydant oxydase oxyde oxydes ozone pacemaker pacha pacifier
pacifiques pacifiste pacifistes pacotille pactole padoue pagode pagodes pagus paien paienne paiennes paierait paierez
paierons paieront paillasson paillettes paires pairie pairs paisibles paitre pakistanais palace palanquin palatin
palatinat paleochretienne paleographe paleographie paleolithique paleontologie paleontologue paleontologues
paleozoique pales palestinien palestinienne palestiniennes palet palette palettes palier palissade palissades
palladium palliatifs pallium palmares palmas palmes palmettes palmiers palourdes palpitant palud pampa pamphlet
pamplemousse panache panafricain panama panamericaine panamericains pancarte pancartes pancrace pancreas pandas
pandemie pandore panegyrique panic paniques paniquez panneaux pannes panoplie panorama panoramique panoramiques panse
pantheon panthere pantheres pantin pantomime pantoufles papal papaute paperasserie papes papeterie papeteries papoter
papyrus paquebot parabole parachute parachutes parachutiste parachutistes parade parades paradigme paradigmes
paradoxal paradoxe paradoxes paragraphe paragraphes parais paraissait paraissant paraisse paraissez paraitra parallaxe
parallele paralleles paralyse paralyser paralysie parametre parametres paramilitaire paramilitaires paranoia
paranoiaque paranormal parapet parasitaire parasol parcellaire parcelle parcelles parchemin parcimonie parcourant
parcourent parcourt parcourut pardonnera pardonnerez pardonnes pardonnez pardonnons parental parenthese parentheses
parer paresse paresseuse paresseux parfaire parfumee parfumees parfumerie parfumeur paria parierais parietal pariez
parisienne parisiennes parisiens parisis paritaire parite parlementaire parlementaires parlerait parlerez parleront
parleur parlions parloir parme parmesan parnasse parodiant parodie parodies parodique paroi paroisse paroisses
paroissial paroissiaux paroissiens parolier paros paroxysme parque parquets parrainee parseme parsemes partagea
partageaient partageait partageons partagera partagerai partagerent partagez partaient partenariat parterre parterres
partial participa participaient participait participante participantes participants participatif participative
participera participerent participeront participes participez particule partiel partielle partielles partirait
partirent partirez partirons partiront partisan partit paru parure parut parvenait parvenant parvenu parviendra
parviendront parvienne parviens parvient parvinrent parvint passa passaient passereau passereaux passerelles passerent
passerez passerons passeront passeur passible passiez passif passionnant passionne passionnel passionnes passive
pastels pasteque pastiche pastilles pastoral patate patelin patente patentes paternel paternelle pathetiques pathogene
pathogenes pathologie pathologies pathologique pathologiques patientez patine patiner patineur patineuse patinoire
patio patisserie patisseries patois patriarcal patriarcat patriarche patriarches patricien patricienne patrimoine
patrimoines patrimonial patrimoniaux patriote patriotes patriotique patriotiques patronale patronales patronat
patronyme patronymes patronymique patrouiller patrouilles patrouilleur pature paume paumes paupieres pauses pavage
pavee pavees paves pavillonnaire payaient payais payait payante payantes payants payera payerai payons paysager
paysagiste paysagistes paysan paysanne paysannerie paysannes peage peages peaux pecheries pecheurs pectorales
pedagogie pedagogique pedagogiques pedagogue pedale pedales pedalier pedestre pedestres pediatre pediatrie pedigree
pedoncule pedophile pedophiles pedophilie pegase pegre peignait peignant peignit peignoir peinard peines peins
peintres pejoratif pejorative pekin pelerins pelican pelles pellicule pellicules peloter peloton pelouses peluche
peluches penal penalise penalty penchant penche pencher pend pendaison pendait pendent pendentif penderie pendule
pendules penetrant penetre penibles peniche peniches penicilline peninsulaire peninsule penitencier penitentiaire
penitentiaires penitents penne penombre pensera penserai penseraient penserait penserez penseront penseur pensionnaire
pensionnaires pensionnat pentagonale pentateuque pentathlon pente pentecote pentes pentu penurie penuries pepere
pepiniere pepinieres pepins peplum peptide peptides pequenaud percee percees percepteur perceptible perceptibles
perces perceuse percevait percevoir perchee percois percoit percoivent percu percussionniste percutant percute
percuter perdais perdait perdiez perdirent perdit perdrai perdrait perdrez perdrons perdront perdura perdurent
perdurer perdurera perenne perenniser perfectionne perfectionner perfide perfore performant pergelisol perigueux
perihelie perilleuse perilleux perime perimetres periodes periodique periodiques peripeties peripherie peripherique
peripheriques periple perir perirent periscope perissent peristyle perit permanent permeable permettaient permettait
permettant permette permettrai permettraient permettrait permettront permien permirent permit peroxyde perpendiculaire
perpendiculaires perpetre perpetres perpetue perpetuel perpetuelle perpetuer perplexe perroquet perruche perruques
persan perse persecute persecutes perses perseverer persil persistant persiste persister personnalise personnaliser
personnalises perspectives perspicace persuada persuades persuasif pertinent pertuis perturbant perturbateurs
perturber perturbes peruvien peruvienne peruviennes pesait pesant pesanteur peser pesetas pesos pessimiste pesticide
pesticides petales petanque petard petasses petes petiole petrel petroles petrolier peuls peuplades peupler peuples
peuplier peureux phalange phalanges pharaon pharisiens pharmaceutique pharmaceutiques pharmacien pharmacies
pharmacologie pharmacopee phases phenicien phenicienne phenol phenomenal phenomenes phenomenologie phenomenologique
phenotype philanthrope philanthropie philanthropique philanthropiques philatelie philatelique philharmonie
philharmonique philippin philistins philologie philologique philologue philosophe philosophes philosophies
philosophique philosophiques phobie phone phoneme phonemes phonetique phonetiques phonologie phonologique phoque
phoques phosphate phosphates phosphore photocopies photocopieuse photographes photographier photographies
photographique photographiques photon photosynthese phreatique phreatiques phrygien phylloxera phylogenetique
phylogenetiques phylogenie phylogenique physicien physicienne physiologie physiologique physiologiques physiologiste
physionomie physiopathologie physiques phytosanitaires piaf pianiste pianistes piaule picarde picards pichet
pickpocket picole picoler pictural piedestal piedroits piemont piemontais pierreux pieta piete pietine pietiner pieton
pietonne pietonnes pietonnier pietre pieu pieuse pieuses pieuvre pieux pigeonnier piger pigez pigiste pignons
pilastres pilier pillant pillards pillee pillees pillent pillerent pilles pilleurs pilori pilotis piment pinacles
pinacotheque pinceau pinceaux pincer pinces pinede pingouin pins pinyin pionnier pions pipeau pipeline pipelines
piquant piques piquets pirater piraterie pirogue pirogues piscicole piscicoles piscines pisses pister piston piteux
pithiviers pitoyables pittoresque pittoresques pivoter pivots pizzeria placa placait placebo placenta placez plages
plagiat plaid plaidant plaident plaidoirie plaidoyer plaies plaignait plaignant plaignent plaignez plaine plaines
plaisais plaisantait plaisanteries plaisez planches plancton planetaire planetaires planetarium planeur planifier
planquer planques planta plantain planteur plaquer plaquette plaquettes plasma plastic plasticien plasticienne
plastiques plastron platanes plateaux platine platines platonicienne platonique platre plausible plebe plebeiens
pleiade pleistocene pleniere plenipotentiaire plenitude pleurais pleurant pleurera pleurerai pleurez pleurnicher
pleuvait pleuve plexus pliage plie pliocene ploie plomberie plombier plongeant plongeon plonges plongeur plouc pluies
pluraliste pluridisciplinaire pluridisciplinaires pluriel plurielle pluton plutonium pluvial pluvier pluvieuse
pluvieux pluviometrie pneumatique pneumatiques pneumonie pochette pochettes podestat podium poele poeles poesies
poetes poetesse poetique poetiques pogrom poignard poigne poilu poincon pointant pointeur pointez pointilleux pointu
poireauter poires poisse poissonniere poitevine poivre poivrons poivrot polaire polaires polar polarisee polder
polemique polemiques polemiste polices politesse politicien pollens polluant pollue pollues polonais polychrome
polychromes polychromie polyedre polyedres polyester polyethylene polygamie polyglotte polygonal polygone polygones
polynesien polynesienne polynesiennes polynome polynomes polynomial polyphonie polyphonique polyphoniques polyptyque
polytechnicien polytechnique polyvalent pommade pommeau pommettes pommiers pomper pompeux pompon ponant ponctue
ponctuel ponctuelle ponctuelles pondent pondere pondre pondu poney ponta pontife pontifical pontificat pontificaux
pontons popotin populaires popularise populariser populiste porcelaine porcelaines porcherie porcine pores poreux
pornographie pornographique pornographiques porphyre porridge portaient portatif portefeuilles porterait porterent
porterez porteront porteuse porteuses portiere portieres portiez portique portiques portons portraitiste portuaire
portuaires portugais posais posait posant posera poserai poserait poseur positionnant positionne positionner
positionnes positives positiviste posseda possedaient possedait possedes possedez possedons possesseur postale
postales postaux posterieur posteriori postface posthume posthumes postulat postule postuler potable potage potager
potasse potassium poteaux potentielle potentielles poterie poteries poterne potiers potins pouah pouces poudrerie
poudres poudriere pouffe pouffiasse pouilleux poulailler poulains poulette poulie poulies poulpe poumon poupe
pourboires pourchasse pourchasser pourchasses pourparlers pourpre pourpres pourrissent pourrit poursuis poursuivaient
poursuivait poursuivant poursuive poursuivez poursuivirent poursuivit poursuivons poursuivra poursuivrai pourtour
pourvoi pourvoir poussa poussait poussera pousserent pousses poussette poussieres poussiereux poussins poutres pouvant
pragmatique prairial prairies praticable praticien pratiqua pratiquaient pratiquait pratiquante pratiquants pratiques
prealable prealables preambule preaux preavis precaire precaires precedant precede preceder precedes preceptes
precepteur preche precher preches precheur precieuses precipice precipitee precipitent precipiter precisait precisant
preciser precoce precoces precolombienne preconisait preconisant preconise precontraint precurseur predateur
predecesseur predicat predicateur predire predit predominant predomine preexistant prefabriques preface prefaces
prefectoral prefera preferaient preferais preferait preferentiel preferer prefererait prefereriez preferons prefet
prefigurant prefixe prefixes prehistoire prehistorique prehistoriques prejudice prejudiciable prejuge prejuges prelat
preleve prelever preleves preliminaire preliminaires prelude preludes prematuree premices premisses premontres
premunir prenaient prendraient prendriez prendrons preneur preniez prenions prenomme preoccupant preoccuper preoccupes
preoccupez prepara preparaient preparais preparait preparateur preparatifs preparatoire preparatoires preparerai
prepares preparons prepaye preponderant prepose prerogative prerogatives presager presbytere presbyterien
presbyterienne prescrire prescrit presenta presentable presentaient presentait presentateur presentatrice presentera
presenterai presenterait presenterent presentez presentons preservant preservatif preserve preserves presida presidait
preside presidentiel presidentielle presidentielles presider presidial presomptif presomptueux pressant pressenti
pressez pressing pressoir pressurise prestataire prestataires prestige prestigieuse prestigieuses prestigieux presumer
presumes preta pretait pretendaient pretendait pretendant pretendent pretendez pretendit pretentieuse pretentieux
preterai preteur pretextant pretextes pretez pretoire pretresse pretrise prevalait prevaloir prevalu prevaut prevenant
prevenez preventif preventive preventives previendrai previenne previent previsible previsibles previsionnel prevoient
prevois prevoit prevote prevoyaient prevoyait prevoyant prevoyez priais priant prierai prieurs primaires primat
primaute primera primitif primitive primitives primordial primordiaux princeps princes princesses princier principat
principaute principautes principaux printaniere prions priori prioritaire prioritaires prirent prisme privant privas
privatisee priver privileges privilegiant privilegie privilegier privilegies probabiliste probables probants
problematique problematiques proceda procede procedes processeur proclama proclame proclamer proconsul procurant
procurateur procurent prodige prodiges prodigieuse prodigieux prodigue productif productive productives productrice
productrices produira produirait produiront produisaient produisait produisant produise produisirent produisit
proeminent profane profanes professe professionnelles professoral professorat profita profitable profitera profiterent
profitez profitons programmable programmer programmeur progressant progresse progresser progressif progressiste
progressistes progressive progressives proies projecteur projectile projectiles projetait projetant projetee projetees
projeter projette proletaires proletariat proletarienne prolifique prolifiques prologue prolonge prolongeait
prolongeant prolonger prolonges promenades promenais promenait promene promeneurs promettait promettant promettent
prometteur prometteuse prometteuses promettez promeut promit promontoire promoteur promotionnel promotionnelle
promotionnelles promouvant promouvoir prompt promulgue promulguer pronait pronant prone pronom prononca prononces
pronostic propagande propagandiste propageant propagee propagent propager propergol prophetes propheties prophetique
propice propices proportionnel proportionnelle proposa proposaient proposait proposera proposerent proposez proposons
proprete proprietes propulse propulser propulses propulseur propulsive proscrit prospect prospecteurs prospective
prospectus prospere prosperer prosperes prostate prostituees protagoniste protagonistes protecteur protectorat
protectrice protectrices protegeaient protegeais protegeait protegeant protegera proteges protegez proteine proteines
proteique proteiques protesta protestante protestantes protestants protestataires proteste protester prothese
protheses protocolaire protocoles protohistoire protohistorique proton prototype prototypes prouesse prouesses
prouvant prouvera prouverai provenaient provenait provenant provencale provencales provencaux provenir proverbe
proverbes proviendrait proviennent provinces provincial provinciaux proviseur provisoire provisoires provocateur
provoqua provoquait provoquera provoquerent provoques prunes prunus prussien prussienne prussiennes prytanee psaume
psaumes psautier pseudo pseudonyme pseudonymes psychanalyse psychanalyste psychanalystes psychanalytique
psychanalytiques psyche psychedelique psychedeliques psychiatres psychiatrie psychiatriques psychique psychiques
psychologiques psychologue psychologues psychopathes psychopathologie psychose psychotherapeute psychotherapie
psychotique ptolemaique puait puant puanteur puberte publia publiait publicitaire publicitaires publiera publierent
publies puceau puceron puces pudding pudeur pueril pues puine puisant puisent puiser pulmonaire pulmonaires pulpe
pulsar pulverise pulveriser pumas punaise punaises punique puniques punira punit punitive punk pupille pupilles
pupitre purete purgatoire purge purger purges purifie purifier puritains putois putsch puzzles pygmee pygmees pylone
pylones pyramidal pyramide pyramides pyreneen pyreneenne pyromane quadrangle quadrangulaire quadrant quadratique
quadrilatere quadruple quakers qualifia qualifiait qualificatif qualificative qualificatives qualifier qualifiera
qualifies qualitatif qualitative qualitatives quantieme quantifier quantitatif quantitative quantitatives quantum
quarante quarantieme quarks quarter quartz quasi quaternaire quatorze quatorzieme quatriemes quatuor quebecois
quelconques quelquefois querelle querelles questeur questionnaire questionnaires questionne questionner quetes queues
quietude quille quilles quincaillerie quinquennal quinquennat quintaux quinte quintes quintette quintuple quinzaine
quinzieme quitta quittais quittait quittera quitterait quitterent quitterez quittiez quittons quorum quota quotidienne
quotidiennes quotient rabais rabaisse rabaisser rabat rabattre rabbi rabbin rabbinique rabbiniques racaille raccord
raccordee raccorder raccourcir raccrochez races rachat racheta rachete rachetes rachis racial raciaux racistes racket
racle raconta racontais racontait racontera raconterai radeau radeaux radial radiateur radical radicaux radiee
radieuse radieux radioactif radioactive radioactives radiographie radiologie radiologique radiophonique radiophoniques
radiotherapie radis radium rafale rafales raffine raffinerie raffineries raffines raffole raffut rafiot rafle rafles
rafraichir rafraichissant rafraichit ragots raiders raides raideur raids raie raies rails raisins raisonnables
raisonne raisonner rajeunir rajeunit rajoutant rajoute rajouter rajoutes rale ralenti ralentissent ralentissez
ralentit raler rallia rallie rallier rallies rallonge rallumer rallye rallyes ramasses ramassez ramassis rame rameaux
ramena ramenais ramenait ramenerai ramenez rameur rameuse ramifiees rampant ramper rampes rancard rancunes rancunier
randonnee randonnees randonneurs rangez ranimer rapace rapaces rapatrie rapatrier rapatries rappela rappelais
rappelait rappellera rappelons rapplique rappliquer rapporta rapportait rapportera rapporterai rapporteur rapprocha
rapproches raquette raquettes rarete rarissime rasage rasee rasees rases rassembla rassemblait rassemble rassembles
rassemblez rassurant rassuree raterai ratez ratifie ratifier ratio ration rationaliser rationaliste rationnel
rationnelle rationnelles ratisser raton rattachant rattache rattacher rattaches rattrape rattrapera rattraperai ravage
ravagea ravager ravageur ravin raviolis ravir ravissant ravisseur ravit ravitailler ravitailleur raviver ravoir rayee
rayonnant rayonne razzia razzie reactif reactionnaire reactionnaires reactionnel reactive reaffecte reaffirme
reaffirmer reagissant reagissent reagissez realisa realisable realisait realisatrice realisera realiserent realiseront
realisez realistes reamenagee reamenager reanimer reapparaissent reapparait reapparaitre reapparu rebaptise rebaptiser
rebaptises rebati rebatir rebeller rebond rebondir rebondit rebord rebrousser rebut recale recapitulatif recapitule
recel recensait recensant recense recenser recenses recentre recentrer receptacle recepteur receptionniste recettes
recevaient recevais recevait recevant receveurs recevons recevra recevrai recevrez recevront rechange recharge
rechargeable recharger rechauffe recherchais recherchait recherchant recherchez recherchons rechute recidive recif
recipiendaire recipiendaires recipient reciproque reciproques recital recitant recitatif reciter reclama reclamaient
reclamait reclamer reclasse reclus recoin recoive recoller recollets recoltant recolter recoltes recommanda
recommandait recommander recommandes recommencera recommencerai recommencez recommencons recompensant recompenser
recompenses reconcilie reconcilier reconcilies reconduire reconduit reconfortant reconnaissable reconnaissables
reconnaissaient reconnaissait reconnaisse reconnaitra reconnaitrais reconnut reconquerir reconquete reconquis
reconsiderer reconstitue reconstituer reconstitues reconstruit reconverti reconvertir reconvertit recordman recoucher
recoudre recoupe recourant recourent recourir recourt recousu recouvert recouvrait recouvrant recouvre recouvrer
recouvrir recreatif recreative recreatives recree recreer recrue recrues recrutant recrute recruter recrutes recruteur
rectangle rectangles rectangulaire rectangulaires recteur rectifier rectiligne rectilignes recto rectorat recueil
recueillant recueille recueilli recueillir recueillit reculons recupera recuperera recupererai recupererez recuperes
recuperez recurent recurrent recut recycle recycler recycles redacteur redactrice redefinir redemande redemander
redemarre redemarrer redempteur redescend redescendre redevenu redeviendra redevienne redeviens redevient redevint
redige redigea rediges redire redis redistribuee redistribuer redonne redonner redoubler redoutable redoutables
redoute redoutes redresse redresser reductase reducteur reduis reduisait reduisant reduisent reduisit reeditee
reediter reelire reelles reelu reemploi reessaie reessayer refasse refectoire refera referai refere referendaire
referendum referentiel referer referme refermer refile refiler reflechirai reflechissais reflechissant reflechisse
reflechissons reflechit reflecteur refletait refletant refletent refleter reflex reflux refonte reformateur reforme
reformer reformes reformiste reformistes reformuler refoule refractaire refractaires refrain refrigerateur refroidi
refroidir refroidisse refroidit refuges refugia refugie refugier refugierent refusa refusaient refusais refusait
refusera refuserais refuserait refuserent refusons refute refuter regagna regagne regagner regagnez regain regale
regaler regarda regardaient regardera regarderai regarderait regarderont regardiez regardons regate regates regenerer
regente regents reggae regi regimentaire regimes regional regionaliste regionalistes regionaux regissant regissent
regisseur registres regit reglable reglant reglementaire reglementaires reglementee reglementees reglementer reglera
reglerai reglez reglisse reglons regna regnaient regnait regnante regnes regorge regresse regrettable regrettant
regrettera regretterai regretterez regrettes regrettez regroupaient regroupait regroupant regroupe regrouper regroupes
regulariser regulateur regule regulier rehabilitee rehabiliter rehausse rehausser rehausses reichstag reimprime
reintegre reintegrer reintroduire reintroduit reinventer reitere rejet rejeta rejetait rejetez rejette rejettes
rejoignait rejoignant rejoigne rejoignez rejoignirent rejoignit rejoindra rejoindrai rejoindront rejoue rejouer
rejouir rejouis rejouit relaches relachez relaie relancee relancent relancer relatant relate relater relates relatif
relationnel relationnelle relationnelles relative relatives relativiser relaxant relaxer relaye relayer relayeur
releguant relegue relegues releva relevaient relevait releveur relevez reliait reliant relie relief relier reliera
relies religieuse religieuses reliquaire reliquaires reliquat relique reliques relire remake remanie remanies remaria
remarie remarier remarqua remarquables remarquera remarquerez remarques remarquez remballe remblai remblaye rembourse
remboursera rembourserai remedes remedier rememore remercierai remercieras remercies remerciez remercions remettait
remettant remette remettez remettrai remit remodele remonta remontait remontera remonterait remontes remontez remorque
remorquer remorques remorqueur remous rempart remplaca remplacait remplacera remplacerent remplaces remplissait
remplissant remplissent remplissez remplit remporta remportait remporte remporter remportera remporterent remportes
remue remuer remunere remuneres renait renaitre renale renales rencart rencontra rencontraient rencontrais rencontrait
rencontrera rencontrerai rencontrerent rencontrerez rencontrerons rencontrez rencontriez rencontrons rendaient rendais
rendant rendiez rendirent rendit rendons rendormir rendrez rendrons rendront renes renfermait renfermant renferme
renfloue renflouer renforca renforce renforces rengaine renifle renifler rennes renom renomme renommer renommes
renonca renoncerai renonces renoncez renoue renouer renouveau renouvelable renouvelables renouvelant renouvele
renouveler renouveles renouvelle renove renover renoves renseigne rentabiliser rentable rentables rente rentes rentra
rentrais rentrerait rentrerez rentrerons rentreront rentriez renverra renverrai renversa renverses renvoi renvoyant
renvoyes renvoyez reorganisa reorganise reorganiser reoriente reorienter repaire repand repandent repandit repandu
reparait reparateur repares reparle reparler reparlerons repars repartent repartez repartira repartissaient
repartissant repartissent repartit repasse repasserai repeche repeches repeindre repeint repensant repense repenser
repentir reperes repertoire repertoires repertorie repertories repetais repetait repetant repeterai repetes repetez
repetiteur repetitif repetitive repetitives repeupler repit replace replacer repli repliee repliees replient replier
repliquer repliques replonger repondais repondait repondant repondent repondiez repondirent repondit repondra
repondrai repondrez report reportee reportees reposaient reposait reposant reposez repoussa repousse repousses
reprenait reprenant reprendra reprendrai reprendrons reprendront reprenez reprenne reprenons represailles representa
representaient representait representatif representative representatives representera representerait representes
representez repressif repressive repressives reprimande reprimander reprime reprimer reprimes reprirent reprit
reprochait reprochant reproches reproducteur reproduira reproduisant reproduise reproduit reprogrammer reptile
reptiles republicain republiques repugnant repugne repute reputes requerant requetes requiem requierent requiert
requis requisitionne requisitionnes requisitoire rescape rescapes rescousse reservant reserver reserviste reservistes
resida residaient residait reside residente residentiel residentielle residentielles residents resider residu residuel
residuelle residuelles resigne resigner resilie resine resines resineux resista resistante resistantes resistants
resistera resistez resolut resonne resoudra resous resout respectables respectais respectait respectant respecterai
respectez respectif respective respectives respectons respectueuse respectueux respirait respirateur respiratoire
respiratoires respires resplendissante ressaisir ressasser ressaut ressemblaient ressemblais ressemblant ressemblera
ressemblerait ressentais ressentait ressentent resserre resserrer ressers resservir ressors ressortent ressorti
ressortissant ressource ressusciter resta restaient restais restaura restaurateur restauree restaurees restaurer
resterait resterent resterez resterons resteront restiez restitue restituer restitues restreignant restreindre
restreint restrictif restrictive restrictives restructurer resulta resultait resultante resulte resulter resumant
resume resumer resumes retable retables retabli retablissant retablit retaper retardee retarder retenait retenant
retenez retentissant retentit reticent reticulum retiendra retiendrai retiennent retine retira retirerent retires
retirez retombant retombe retomber retordre retorque retouche retouches retourna retournais retournait retournera
retournerait retournerent retournerez retournerons retourniez retracant retrace retracer retractant retracte retracter
retranche retrancher retranches retranscrire retranscrit retransmis retravaille retravailler retreci retrecir retrecit
retro retrograde retrospective retrospectives retrouva retrouvaient retrouvais retrouvait retrouverait retrouverent
retrouverez retrouverons retrouveront retrouvez retrouvons retroviseur reuni reunifiee reunirent reunissaient
reunissait reunissant reunissent reunit reussira reussirai reussirent reussirez reussissant reussisse reussissez
reutilisable reutilise reutiliser reutilises revait revant revaudrai reveillais reveillait reveillant reveillera
reveillerai reveilles reveillez revela revelait revelateur revelatrice revelera revelerai revelerent revenaient
revenais revenant revend revendeur revendiqua revendiquait revendique revendiquer revendiques revendre revendu
reveniez revenons revente reverie reverrait reverrez reverrons reverse reverses reversible reversibles revet revetent
revetir revetu reveur revez reviendrez reviendrons reviennes revinrent revint revise reviser revises revisionniste
revit revoie revolte revolter revoltes revolu revolutionnaire revolutionnaires revolutionne revoque revoquer rhabiller
rhenan rhetorique rhinoceros rhizome rhizomes rhodanien rhododendron riaient riais riait ricane richesses richissime
ricochet rida ride ridicules ridiculise ridiculiser riesling riez rifle rifles rift rigide rigides rigolade rigolais
rigolait rigolez rigoureuse rigoureuses rigoureux rigueur rinceaux rincer ringarde ringards riposte riposter risee
risible risquais risquait risquant risquerais risquerait risquons rituelle rituelles rivage rivale rivales rivalise
rivaliser rivaux rive riveraine riveraines riverains rivieres rizieres roadster robotique robuste robustes robustesse
rocade rocaille rocheuse rocheuses rocheux rocket rococo rodent rodeo rodeur rodez romaines romancee romanche
romancier romande romanes romanesque romanesques romanise romantiques rompant rompent rompez rompit romps rompt ronce
ronces rondelle rondins ronfle ronger rongeur ronron roquefort roquette roquettes rosace rosaces rosaire rosbif
roseaux rosee roselieres roseraie rosettes rosiere rosieres rosiers rotary rotatif rotative roti rotir rotonde rotor
roturiers roubles rougeatre rougeatres rougeole rougir rougis rouillee roulais roulait rouleaux roules roulettes
roulez roulis roulotte roumain roupies rouquin rousses rousseur routiere routieres routiers rouvert rouvre rouvres
rouvrir royales royaliste royalistes royalties royaumes royaute royaux rubis rubrique rubriques ruche ruches rudesse
rudimentaire rudimentaires ruelles rugby rugueuse rugueux ruisseau ruisseaux rumba ruminants rupestre rupestres rural
ruraux ruses rustique rustiques rustre rythmes rythmique rythmiques sabbat sabbatique sableuse sableuses sableux
sablier sablonneux sablons saborde sabote saboter sabots sabres saccagee saccharose sacerdoce sacerdotal sachet
sachions sacoche sacra sacres sacrifiant sacrifies sacrilege sacristain sacristie sadique safari saga sagittaire
saharien saharienne sahel saignait saignant saignes saignez saillante saillantes saillants saillie saintete saisine
saisissant saisissent saisissez saisit saisonnier salades salaires salamandre salamandres salarial salarie salaries
saletes sali saline salins salique salive saloon saloperies salopes salpetre salpetriere saluant salues saluez salve
salves samaritain samourai samurai sanatorium sancerre sanctifie sanctionne sanctionner sanctionnes sanctuaires
sanctus sandales sandjak sandre sanglant sangle sangliers sanglote sanglots sangsue sangsues sanguinaire sanitaire
sanitaires sanscrit sanskrit saoudien saoudienne saouler saper sapeurs saphir sapristi sarcasme sarcasmes sarcastique
sarcelles sarde sardes sardine sardines sarrasin sassanide sassanides satanee satanique satin satire satires satirique
satiriques satisfaisant satisfont satrape sature saturne satyre sauces saucisson sauge saule saules saumatre saumatres
saumon sauna sauraient saurien sauriez saurons sautait sautant sautera sauterelles sauteur sautez sautoir sauva
sauvegarde sauvegarder sauvera sauverai sauverait sauveteurs sauveurs sauvez savanes savante savantes savants saveur
savourer savoureux savoyard saxonne saxonnes saxons saxophone saxophones saxophoniste sbires scalaire scalaires
scalpel scandales scandaleuse scandaleux scandinave scandinaves scaphandre scapulaire scarabee sceaux scelerat scelle
sceller scenariste scenaristes scenique sceniques scenographie sceptique sceptiques sceptre schema schematique scherzo
schiste schistes schizophrene schizophrenie schnock scie scierie scieries scinde scinder sclerose scolaires scolarise
scolarises scolastique scooter scorbut scores scories scorpion scottish scout scrabble scratch scribe scribes scrupule
scrupules scrupuleux scrutin sculpte sculpter sculptes sculpteur scythes seaux secheresse secheresses seches seconder
secoue secourir secouristes secouru secousse secousses secretaires secretariat sectaire sectaires sectes seculaire
seculaires seculier securiser securises securisez securitaire securitaires sedatif sedentaire sedentaires sedimentaire
sedimentaires seducteur seduit sefarade sefarades seiche seigneurial seigneuriaux seigneurie seigneuries seille seisme
seize seizieme seiziemes sejourna sejournait sejournent sejourner selectif selectionne selectionner selectionnes
selectionneur selective selenium sellerie sellette selve semantique semantiques semaphore sembla semblaient semblais
semblera sembliez semelle semelles semes semestres seminaire seminaires seminaristes semiologie semiotique semis
semitique semitiques senatorial senechaussee senegalais senile seniors sensationnel sensationnelle sensibiliser
sensoriel sensorielle sensorielles sensuel sensuelle sentaient sentant sentier sentiez sentimental sentimentaux
sentinelle sentinelles sentira sentirai sentirait sentirez sentit sentons sepales separa separait separateur
separatiste separatistes separera separons septante septennat septentrional septentrionaux septieme septime septique
sepulcre sequelles sequentielle sequestre serbe serbes serein serenade serenissime serfs series seringue seringues
sermonner serotonine serpentine serpilliere serrez serrurier servaient serval servants serveuses servez serviable
servile servirai servirait servirent serviront servit servitude servitudes servons sesame sessiles sets seuil severes
sevices sevit sevres sexes sexiste sexistes sexuee shampoing shampooing sherifs shetland shogun shoot shooter siamois
siberien sicilien sicilienne siciliennes siderurgie siderurgique siderurgiques siegea siegeait siennes sieur siffle
siffler sifflet siffleur sigle sigles sigma signa signait signala signaletique signalons signataire signataires signee
signees signent signera signerai signerent signifiait signifiant significatif significative significatives signifier
signifierait silencieuse silex silhouette silhouettes silicates silice siliceux silicium silicone sillon sillonne
similaires similitude similitudes simplifie simplifier simplifies simpliste simulacre simulant simulateur simule
simuler simultane simultanes sinceres singles singulier sinistres sinologue sinueuse sinueuses sinueux sinus sioniste
sionistes siphon sirenes sismique sismiques sitot sittelle situaient situait situant situe situer situerait situes
skate skateboard skating sketch skiable skier skieur skieuse slalom slave slaves sleeping slogan slovaque slovaques
slovene slovenes smash smoking snack sniffer snob sobres sobriete sobriquet sociable socialiste socialistes societaire
societaires sociologie sociologique sociologiques sociologue sociologues socioprofessionnelle socle socles sodas
sodium sodomie soeurette sofa software soieries soignant soignes soixantaine soixante soixantieme solaires solda solde
soldes solennel solennelle solennelles solfege solidaire solidaires soliste solistes solitaires sollicita sollicitee
sollicitent solliciter sollicitude solstice soluble solubles solute solvant sombra sombrer sommaire sommaires
sommitale somnambule somnifere somniferes somptueuse somptueuses somptueux sonar sonate sonates sonde sonder sondes
songez sonique sonnait sonnera sonnets sonnette sonneur sonnez sonore sonores sophistique sophistiques soprano
sorcellerie sordide sordides sorgho sorgue sorgues sornettes sortaient sortiez sortilege sortileges sortirait
sortirent sortirez sortirons sortiront sortit sosie sotte sottises souches souciais souciait soucieuse soucieux
souciez soucoupe souda soudanais soude soudes soudoye soudoyer soufflant soufflerie soufflets souffraient souffrais
souffrait souffrante souffres souffrez souffrira souffrit soufre souhaitable souhaitaient souhaitais souhaitait
souhaitant souhaiterais souhaiterait souhaitiez souhaitons souille souiller souler souleva souleve souleves soulevez
souliers soulignait soulignant souligne souligner soulignes soumet soumettant soumettent soumit soupape soupapes
soupcon soupconnais soupconnait soupconner soupconnes soupconnez soupes soupirant soupirer souple souples souplesse
sourate sourates sourcil sourdine souri souriais souriait souriant sourient souriez sourires sournois souscripteurs
souscrire souscrit soustraire soustrait soute soutenaient soutenait soutenant soutenez souterrain soutes soutiendra
soutiendrai soutiennent soutint soutirer souvenais souvenait souvenu souveraine souveraines souverainete souverains
souviendra souviendrez souviendront souviennes soviet sovietique sovietiques soyeux spacieuse spacieux spaghetti
spahis sparte spartiate spartiates spasmes spatiaux specialisant specialise specialiser specialises specialistes
specifie specifier specifique specifiques specimen spectacles spectaculaire spectaculaires spectateur spectral spectre
spectres speculateurs speculative speculer speech speleologie speleologues spermatozoides sphere spheres spherique
spheriques sphinx spider spiral spirituelles spiritueux splendeur splendides sponsor sponsorise spontane sporadique
sporadiques spores sportive sportives spots spoutnik sprint sprinter squash squat squatter squelette squelettes
squelettiques stabilisateur stabilise stabiliser stables stades stages stagiaires stagne stalag stalinien stalinienne
stalles standardise standardises stase stathouder stationnaire stationnaires stationne stationnes statique statiques
statisticien statistique statistiques statuaire statuer statues statuette statuettes statutaire statutaires steeple
steles stellaire stellaires steppes stereo stereotype stereotypes sterile steriles sterne sternum steroides stigmates
stimulant stimule stimuler stimulus stipulait stipulant stipule stochastique stockee stockees stoiciens stoppe
stoppeur stoppez stradivarius stratageme stratege strateges strategies strategique strategiques strates stratigraphie
stratosphere stressant stresser strict strie stries strontium strophe strophes structural structurant structuraux
structurel structurelle structurelles structurer stuc stupefait stupefiant stupeur stylet stylise stylises styliste
stylistes stylistique stylistiques suaire subalterne subalternes subaquatique subconscient subdivise subdivises subira
subirent subissait subissant subissent subit subjectif subjective subjonctif sublimes submerge submerges submersible
subordonne subordonnes subsequente subsides subsista subsistait subsistante subsistantes subsistants subsiste
subsister substantiel substantielle substantielles substantif substituant substitue substituer substitut substrat
subtile subtiles subtils subtropical suburbain subvenir subventionne succeda succedait succede succeder succedera
succederent successeur successifs successive successives succombe succomber succulent succursale succursales suce
suces sucette sucettes suceur sucrerie sucreries sucres sucriere sudiste sudistes suede suedois suer suez suffirait
suffiront suffisent suffixe suffixes suffragant suffragettes suggera suggerer suggeres suggerez suicida suicidaire
suicidaires suicides suisses suissesse suivaient suivais suive suives suiviez suivirent suivit suivons suivrai
suivrait suivrez suivrons suivront sujette sujettes sulfate sulfates sulfureuse sulfureux sulfurique sultanat sultans
sumerien sumerienne summum supercherie superette superficie superficiel superficielle superficielles superficies
superflu supermarches supernova superpose superposes supersonique superstar superstitieux supervise superviser
superviseur supplante supplanter suppleant suppleer suppliant support supportable supportais supportait supportant
supportera supporterai supportez supposait supposant supposer supposes supposez supposons supprima supprime supprimes
supra suprematie supremes surbaisse surcharge surchauffe surcroit sureleve surestime surf surfaces surfait surfer
surgi surgir surgissent surgit surhumaine surintendant surlendemain surmontant surmonte surmontes surnaturel
surnaturelle surnaturelles surnommait surnomme surnommer surnommes surnumeraire surpassant surpasse surpasser surplomb
surplombant surplombent surplus surprennent surrealiste surrealistes sursaut sursis survecurent survecut surveillais
surveillait surveillant surveillera surveillerai surveilles survenant survenir survenu surviennent survint survit
survive survivra survivrai survivrait survivrez survivront survol survoler susceptible susceptibles suscita suscitee
suscitees suscitent susciter sushi suspecter suspend suspendre suspens suspicieux suspicion sutra suture suzerain
suzerainete swahili syllabe syllabes syllabique symbiose symbiote symboles symbolique symboliques symbolisant
symbolise symboliser symboliste symetrie symetries symetrique symetriques sympathie sympathies sympathiques
sympathisant sympathise symphonie symphonies symphonique symphoniques symposium symptomatique symptome synagogue
synagogues synaptique synchrone synchronise synchroniser synchrotron syndic syndical syndicaliste syndicalistes
syndicaux syndiques syndromes synergie synergies synode synodes synonyme synonymes synonymie synopsis synoptiques
syntagme syntaxe syntaxique syntaxiques synthese syntheses synthetique synthetiques synthetise synthetiser synthetises
synthetiseur syphilis syriaque syriaques syrien syrienne syriennes systematique systematiques systemique systemiques
tabasse tabernacle tablette tablettes tablier tabloid tabou tacher tacherai tachete tachez tacite taciturne tacot tact
tactile tactiles tactiques tahitien taiga tailler tailles taillis tailloir tairai taise tale talentueuse tales
talisman talmud talmudique talonneur talus tamarin tambour tambourin tamil tamis tamoul tampon tandem tangara tangent
tangible taniere tanins tannerie tanneries tanneurs tantale tantot taoiste taoistes tapage tapait tapes tapette
tapettes tapez tapisserie tapisseries taquine taquiner tarare tarda tardent tardera tardifs tardigrades tardive
tardives tarente tares tarif tarifaire tarifaires tarot tarse tartare tartes tartine tartuffe tarzan tasses tatare
tater tatou tatouer taudis taulard taupes taureaux tauromachie tavernes taxe taxes taxinomie taxinomique taxon
taxonomie taxonomique tchecoslovaque tchecoslovaques tcheque tcheques technicien technicolor technologies
technologique technologiques tectonique tectoniques teindre teintee teintees teinturier telecabine telecommande
telefilm telegrammes telegraphe telegraphes telegraphie telegraphique telegraphiques telepathe telepathie telepherique
telephonie telephoniques telescope telescopes telescopique telesiege teleski telespectateur televise televises
televiseur televisuel televisuelle televisuelles temeraire temoigna temoigne temoignera temoignerai tempere temperes
tempetes templiers tempo temporaires temporal temporel temporelle temporelles tenace tenaient tenaille tend tendait
tendant tendent tender tendez tendon tendres tendresse teneur teniez tenons tenors tenta tentacules tentaient tentait
tentatives tentera tenterent tenteront tentes tentez tentons tequila termina terminaison terminait terminal terminaux
terminera terminerent termines terminologie terminus ternaire terne terni ternir terrasses terreau terrestre
terrestres terrienne terriens terriers terrifie terrifies terril territoires territorial territoriaux terroir
terrorise terroriser tertiaire tertiaires tertre tessons testamentaire testamentaires testicule testicules
testosterone tetanos tetards teton tetralogie tetrapodes tetras teutonique teutoniques texan textes textile textiles
textuelle textuelles thailandais theatral theatraux theatres thebaine theiere thematique thematiques themes theologie
theologien theologique theologiques theoreme theoremes theoricien theorique theoriques theorise therapeutique
therapeutiques therapies thermal thermes thermidor thermique thermiques thermodynamique thermodynamiques thermometre
thermos theses thoracique thorax thorium thriller thunes thyroide tiare tibetain tibia tiendrait tiendrez tiendrons
tiendront tiennes tierces tige tiges tigres tigresse tilde tilleul timbales timbre timbres timides tinrent tint tintin
tique tiques tirage tiraient tirailleurs tirais tirait tirant tirelire tirera tirerai tirerait tirerez tireront tirons
tisane tisse tisser tisserands tisses tissulaire titan titra titulaire titulaires titularise toboggan tocard toccata
toiles toise toison tolerant tolere tolerer tolererai toleres tomahawk tomate tomba tombaient tombais tombait tombale
tombales tombeau tombeaux tomberai tomberait tomberent tomberez tomberont tombeur tombez tombola tonale tondeuse
tonique tonneaux tonton topo topographie topographique topographiques topologie toponyme toponymes toponymie
toponymique toponymiques toque torah torcher torches torchis torchon tordant tordre torero tories tornade tornades
torpille torpilles torpilleur torrentielles torrents torride tortues toscan totalisant totalise totalitaire
totalitaires totaux totem touareg toubib toucha touchait touchera toucherai toucherez touffe touffes toundra toupie
tourbe tourbiere tourbieres tourbillon tourelle tourelles touriste touristique touristiques tourmente tourmenter
tourna tournai tournaient tournait tournera tournerait tournerent tournes tournesol tournevis tournez tournis tournons
tourtereaux tousse tousser toutou toux toxicologie toxicologique toxicomane toxicomanes toxicomanie toxine toxines
toxiques tracas tracees tracer traceur trachee tract tracter tracteur tractus traditionaliste traditionalistes
traditionnel traditionnelle traditionnelles traducteur traductrice traduire traduisant traduisent traduisit traduit
trafiquant trafique trafiquer tragedies tragiques trahira trahirai trahissent trahit trainais trainait trainant
traineaux trainez training traire traitais traitait traitant traitera traiterai traiteur traitez traitons traitresse
traitrise trajectoires tralala trames trampoline trams tramway tranche trancher tranches tranquillisant transat
transatlantique transatlantiques transcanadienne transcendant transcendantale transcontinental transcrire transcrit
transe transept transfera transferable transferes transforma transformateur transformera transformerent transformes
transfuge transistor transit transitant transitent transiter transitoire transitoires translucide translucides
transmet transmettant transmettent transmetteur transmettez transmettrai transmissible transmissibles transmit
transparait transperce transpercer transpire transpirer transpires transportaient transportait transportant
transportee transportees transportent transporteur transpose transposer transsiberien transversal transversaux trapeze
trapezoidale trappe trappes trappeur trappistes trapu traqueur trauma traumatique traumatisant traumatise travailla
travaillaient travaillera travaillerai travaillerait travaillerent travaillerez travaillerons travailleur travailleuse
travailleuses travailliez travaillions travailliste travaillistes travee travees travelling traversaient traversais
traversait traversant traversera traverserent traversez traversier traversons travesti trebuche trebucher trefle
treille treillis treize treizieme trema tremblait tremblant trembler trembles trempes tremplin trentaine trentieme
trepied tresorerie tresorier tresses treuil treve triade triades triage triangle triangles triangulaire triangulaires
triathlon tribal tribaux tribord tribun tribunat tribunaux tribut tributaire tributaires tricher tricherie triches
tricheur tricolore tricolores tricoter tricycle trident tridimensionnel tridimensionnelle triennal tries triforium
trigonometrie trigonometriques trilobees trilogie trimaran trimballer trime trimer trimestre trimestriel trimestrielle
trinitaire trinitaires trinque trinquer trinquons triomphal triomphant triompher triomphes trios trip triples tripot
tripoter triptyque trique trisomie tritium triton triumvirat trivial troc troglodyte troglodytes troisiemes trolleybus
trolls trombone trombones tromboniste trompais trompait tromperie trompette trompettes trompettiste trompeur trompeuse
trompeuses tronc troncon tronconneuse trones tronque trophees trophique tropical tropicaux tropique tropiques
trotskiste trotskistes trotte trotteur troubadour troublant troubler trouee trouer troupeaux trousse trousseau
trousses trouva trouvaient trouvaille trouvailles trouveraient trouverait trouverent trouviez trouvions troyen truand
truffe truffes truie truite truque truques trust tsar tsarevitch tsarine tsariste tsiganes tsunami tuais tuait
tubercule tubercules tuberculose tubes tubulaire tubulaires tueraient tuerent tuerez tuerie tueries tuerons tueuses
tuffeau tuile tuilerie tuileries tuiles tulipe tulipes tulle tumulte tumultueuse tumulus tunes tungstene tunique
tuniques tunisien tunisienne tunisiennes tuons tuque turbine turbines turbocompresseur turboreacteur turbulent turcs
turkmene turque turques turquoise tutelaire tutelle tutoyer tutrice tutti tuyauterie tuyere tympan typhoide typhon
typhus typiques typographe typographie typographique typographiques typologie typologies tyran tyrannie tyrannique
tyrosine tzigane tziganes ukrainien ukrainienne ukrainiennes ulcere ulterieur ultimatum ultimes ultra ultrasons
ultraviolet unanime unanimes underground unes unicellulaires unie unieme unies unifie unifier unifies unilateral
uninominal uniques unissant unissent unisson unit unitaire unitaires universel universelle universelles universitaires
uranium urbaine urbaines urbains urbanise urbaniste urbanistes urbanistique uree urinaire urinaires uriner urines urne
urnes ursulines urticaire uruguayen uruguayenne usager usages usees usent user uses usines usite ustensile ustensiles
usuel usuelle usuelles usufruit usure usurier usurpateur usurpe uterin uterus utilisa utilisable utilisables
utilisaient utilisais utilisateur utilisera utiliserai utiliserait utiliserent utiliserons utiliseront utilisiez
utilisons utilitaire utilitaires utopie utopique vacanciers vacant vacarme vacciner vagabond vaginale vaillants vainc
vaincra vaincrons vainquit valables valaient valais valenciennes valeureux valide valider valides valkyrie vallees
vallonne vallons valorisant valorise valoriser valse valser valses valu valurent valut valve valves vanadium vandales
vanille vanite vaniteux vanne vannerie vannes vantant vantaux vante vapes varia variable variables variait variante
variantes varicelle varie varier varies variete varietes variole vasculaire vasculaires vasectomie vassale vassaux
vastes vaticane vaudeville vaudois vaudou vaudra vaudront vautours veaux vecteur vectoriel vectorielle vecurent vecut
vedettes vedique vegetal vegetarien vegetarienne vegetatif vegetative vegetaux vehiculaire vehiculer veillant veillera
veillerai veilles veilleuse veillez veinard veineuse veineux veloce velodrome velours vendaient vendais vendait
vendange vendanges vendant vendeen vendeenne vendemiaire vendetta vendeuse vendirent vendit vendons vendra vendrai
vendrait veneneux veneree venerer veneres veneur venge vengerai vengeur venimeux venin venions venitien venitienne
venitiennes ventilateur ventose ventral ventriculaire ventricule vepres veranda verbal verbaux verbe verbes verdatre
vereux vergers vergogne veridique verifiais verifiant verifiera verifierai verifies verifions verins veritables
vermeil vermillon vermine vermines vermouth vernaculaire vernaculaires vernis verraient verrerie verreries verrieres
verriers verriez verrou verrouille verrouiller verrouillez versa versants verset versus vertebrale vertebre vertebres
vertical verticaux vertige vertiges vertigo vertueuse vertueux verve vesicule vesicules vessie vestes vestiaire
vestiaires vestibule vestige vestiges vestimentaire vestimentaires veston veteran veterinaire veterinaires vetu
vetuste veuf veuves vexe vexer viable viables viaduc viandes vibrant vibrato vibre vibrer vicaires vicariat vices
vichy vicieuse vicieux vicinal vicinaux vicissitudes vicomte vicomtes vicomtesse victoires victorienne victorieuse
victorieuses victorieux vidange videoclip videur videz vieillesse vieilli vieillissant vieillissent vieillit
viendraient viendrez viendriez viendrons vierges vietnamien vietnamienne vietnamiennes vigie vigilant vigiles
vignerons vignette vignettes vignoble vignobles vigoureuse vigueur viking vilebrequin vinaigre vingtieme vinicole
vinrent vinyle vinyles violace violant violets violettes violeur violez violoncelle violoncelles violoncelliste
violoniste violonistes vipere virage viral virez virgule viril virtuel virtuelle virtuelles virtuose virtuoses
virulent visa visaient visais visait viseur visez visibles visionnaire visionne visionner visita vison visqueux
visualiser visuelle visuelles vitales vitamine vitamines vitaux vitesses viticole viticoles viticulteur vitrail
vitraux vitres vitrine vitrines vivace vivaces vivendi viviez vivions vivipare vivrait vivrez vivrieres vivrons
vivront vizir vocable vocabulaire vocal vocalique vocaux vogue voilier voirie voiries voiturier voivode voivodie
volaient volaille volailles volais volait volatil volatilise volcan volcanique volcaniques volera volerai volet volez
volley volons volontariat volontes volt volta voltige voltigeur volumes volumineuse volumineux volutes vomit vortex
vota votants voterent votez votive voudrai voudraient voudrions voue voues voulant voulurent voulut voute voutes
voyagea voyageait voyageur voyagez voyaient voyelle voyelles voyeur voyiez vrac vraisemblable vrille vulcain vulgaires
vulgate vulnerables wagons wallabies wallonne wallonnes wallons westerns wharf whigs wilaya wisigothique xenon
xenophobie yankees yaourt yards yiddish yougoslave yougoslaves zanzibar zaouia zebre zebres zenith zeppelin zinc
zirconium zodiaque zonage zoologie zoologique zoologiques zoologiste zoom zouaves
`;
