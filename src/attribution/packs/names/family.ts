/*
 * Family names of many countries.
 * Words from @faker-js/faker 9 (MIT, Copyright (c) 2022-2025 Faker contributors) and @zxcvbn-ts/language-de (MIT,
 * Copyright (c) 2012-2016 Dan Wheeler and Dropbox, Inc.), folded to lower case without diacritics, with additions of our
 * own. Sorted by code unit: gazetteer.ts searches the string by halves without unpacking it.
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
 * persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and
 * this permission notice shall be included in all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
 * WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
 * COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
 * OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
export const familyNames = `
aalbers aalerud aaltonen aas aasen ababii abaci abadan abadzic abadzija abate abazovic abbas abbate abbondanza
abbosov abbosova abbott abbrescia abdi abdulahadyev abdulahadyeva abdulazimov abdulazimova abdulazizov
abdulazizova abdulboriyev abdulboriyeva abdulhafizov abdulhafizova abdulhakimov abdulhakimova abdulhayov
abdulhayova abdulholiqov abdulholiqova abduljabborov abduljabborova abduljalilov abduljalilova abdulkarimov
abdulkarimova abdullatifov abdullatifova abdullayeva abdulmalikov abdulmalikova abdulqahhorov abdulqahhorova
abdulqodirov abdulqodirova abdulvahhobov abdulvahhobova abdulvaliyev abdulvaliyeva abdulvohidov abdulvohidova
abegglen abel abele abels aberg abernathy abeyta abicht abimanyu abiodun abiola abiputra abodunrin abolina
abolins aboltina aboltins abosede abraham abrahamsson abramovic abrego abreu abshire abt abu acanski accardi
accardo accurso aceto acevedo achari acharya acheampong achenbach achilles achim achkinadze acic acimovic acin
acker ackerman ackermann aclan acosta acquadro acquaviva acquistapace acuna adadevoh adal adam adamcova
adamczak adamczyk adame adamec adamek adami adamiak adamiec adamkova adamo adamova adamovic adamowicz adams
adamski adamus adan adanski adaobi adasevic adcock addari addis ade adebayo adebisi adegbite adegboye adegoke
adekunle adel adelakun adeleke adelusi ademayowa ademiluyi ademola adeniyan adeoluwa aderibigbe aderinsola
aderogba aderonke adesina adesiyan adewale adewunmi adewura adeyemo adhikari adhitama adic adiga adisa adivar
adler adolf adolph adomah adomako adongo adorno adragna adrian adriansyah adu adusei adutwum aebi aebischer
aeby affinito afifah afirifa afoakwa afolabi afolayan afonja afunku agaoglu agarwal agboola agnello agnes
agostinelli agostini agosto agresta aguayo aguilar aguilera aguirre aguridic agustian agustina agyapong agyare
agyei agyemang ahic ahlers ahlke ahluwalia ahmad ahmed ahmetspahic ahonen ahortor ahrenberg ahrens ahrorov
ahrorova ahuja aidara aiello aigare aigars aigbiniode aigner aigroz airlangga ajakaiye ajao ajayi ajewole
ajvazovic akal akan akar akay akaydin akbulut akerele akesson akgul akifovic akinrinola akintade akisik
akmalov akmalova akman akoto akowua akramov akramova aksam aksentic aksentijevic aksic aksin aksit aksovic
akyeamfuɔ akyeampong akyena akyurek akyuz alabi aladic aladzic alaimo alakovic alamsyah alanis alaniz alanovic
alarcon alargic alavanja alavantic alba albanese albano alber albers albert alberti albertyn albrecht
albrechtova albu albuquerque alcala alcamo alcantar alcaraz aldea alejandro aleksandrowicz aleksic aleman
alessandrini alessi alex alexa alexander alexandrescu alexandru alexe alfano alfaro alfermann alfieri ali
alicea alicic alidi aligbe alih alija alikavazovic alisherov alisherova alivernini aliyev aliyeva alizadeh
aljancic alkhamis alkovic alksne alksnis allegretti allgeyer almanza almaraz almasac almeida almonte alniacik
aloba aloi alonso alonzo alparac alpugan alt altamirano altenwerth althaus althoff altieri altmann aluga alva
alvarado alvarez alves alyanak amabile amado amador amadori amaechi aman amann amanta amar amaral amato amaya
amberg ambrosini ambrosino ambrosio ambroz ambrozova amend amendola amerio amici amico aminat amla ammann
ammon ammoscato amo amoa amoako amoasi amorim amoroso amoruso ampadu ampofo amponsah amrein amundsen ananda
anandya anasov anasova anaya ancona anda andel andelic andelkovic andelova anders andersen anderson andersone
andersons andersson andesilic andic anding andini andonov andonovic andorful andrade andre andreas andreassen
andreasson andrei andrejevic andrejic andrejin andrekovic andreoli andres andresen andriani andries andrisani
andriska andrle andrlova andronic andrzejczak andrzejewski anelli angeletti angeli angelini angelis angeloni
angelucci anger angerer angermann anggraini anggreny anggriawan anghel angster anguiano angulo anjani anjos
ankra ankunding anne annunziata anokye ansa anselmi anselmo antal antalova antczak antenucci antezza antoci
anton antonacci antonelli antoni antonic antonini antonovic antonucci antos antosova antovic anttila antunes
antunovic antusevic antwi anucin anusic anvaryev anvaryeva anzalone aparicio apel apicella apitz apodaca
aponte apostol appel appelt appia appiah aprile aqila aquino aragon araja arajs aramini arana aranda arap
araujo arcangeli arce archuleta ardana ardelean ardeleanu ardianto ardiyanti aregger arellano aremu arena
arenas arend arendt arens arevalo argenio argento argiolas arguello arhanic arias arican arifin arlovic arlt
arman armas armbruster armendariz armenta armijo armstrong arnaud arnaut arndt arnesen arnold arora arpasi
arredondo arreola arriaga arroyo arsenic arsic arslan arslanoglu arslonov arslonova arteaga artioli arvidsson
aryal aryani aryanti aryee asadanin asadov asadova asadullohyev asadullohyeva asamoa asamoah asan asanin
asante asare asaro asceric aschenbrenner aschenbroich ascione asenso ashley asiama asiedu asikoglu asilbekov
asilbekova asimi askraba askrabic asmus asonja aspere aspers assmann assmus assuncao astafei astolfi astuti
aswandi ata atakol atan atanda atencio atzeni atzori aubert aubry aucamp auer aufderhar augustin augustyn
augustyniak aurelia aust auzina auzins avallone avalos avan avazyev avazyeva avila aviles avola avram awodiran
awolowo awuah axelsson axmann ayala ayandokun ayaydin aybar aydan aydin ayisat aykac ayobami ayomide ayoola
ayverdi azamatov azamatova azara azdajic azevedo azic azinic azizah azizov azizova azzahra baa baafi baah
baarck baawia babac babacan babalj babalola babaoglu babarogic babatunde babatz babel babic babin babini babka
babkova babou babovic babtunde baburic baca bacalo bacci bach bacher bachmann baciu back backer backes
backhaus bacova badane bade badea bademci badenhorst bader badiane badillo badji badjuk badu baer baez baeza
baganz bagaskara baggio baginski bagnoud bahena bahl bahna bahno bahnova bahodirov bahodirova bahr bahriddinov
bahriddinova bahringer bahromov bahromova bahun baier bailey baiocco bajare bajars bajcetic bajcic bajer
bajerova bajsanski bak bakal bakaran bakare bakarec bakhoum bakhtiyorov bakhtiyorova baki bakircioglu bakke
bakken bakker bakos bakowski balaban balabanovic balajic balan balasevic balaskovic balat balaz balazevic
balazova balazs balboni balcar balcarova balcer balcerzak balci balck baldacci baldassarre baldauf balde
balderas baldi baldini baldo balducci balesevic balestra baleta baletic balevic balincic balint balistreri
baljak balke balkow balla ballarin ballesteros ballouhey balmer balnuweit balode balodis balog balogh balogova
balogsandor balogun baloun balounova baloyi balsamo baltag baltes baltin balzano balzer bamidele bamiloye
bamisebi banach banas banasiak banasik banda bandic bandicstimac bandini bandl bandopadhyay banerjee bang
bangert bani banic banica banicevic banicjokic banjac banjak banjalic banjari banov banse banu banuelos
baptista bar barajas barak barakova baral baraldi baran baranjec baranka barankova baranova baranowski
baranski barbagallo barbaricsehic barbarosoglu barbarossa barbarulo barbato barbera barberi barberis barbero
barbier barbieri barbiero barbosa barbu barbulescu bardek barela bares baresova baretta bargan bari barile
barilla barinic barisic barletta barna barnard baron barone baroni barons barosevcic barosevic barr barra
barragan barras barraza barre barreca barrera barresi barreto barretta barrientos barrios barros barrows barry
barsotti barta bartak bartakova bartczak bartel bartell bartels bartelt barth barthel bartkowiak bartl
bartmann bartnik bartoletti bartoli bartolini bartolomei bartolucci barton bartonova bartos bartosek bartosik
bartoskova bartosova bartova bartovic bartovicova bartsch bartulin bartunek bartunkova bartz barylla barz
basara basaric baseda bashirian basile basnet basoglu bassani bassi basso basson bast basta bastac bastajic
bastian bastola bastova basynat batinicsantic batista batnozic bato battaglia battig battista battisti
battistini battke baturalp batz bauch bauer bauerle bauermeister bauerova baum baumann baumbach baumeister
baumer baumert baumgart baumgarten baumgartner baumler baur bausch bauschinger bauschke bavaud bayeni bayer
bayerova baykam bazant bazantova beahan beatty beavogui becerra bech becher bechtel bechtelar bechtold beck
becka beckel becker beckers beckert beckmann beckova becvar becvarova bedan bedewitz bedini bednar bednarczyk
bednarek bednarik bednarikova bednarova bednarski bednarz beek beele beer beerli beermann beetz beggerow beh
behling behm behnke behr behrenbruch behrend behrends behrendt behrens behringer behrmann behruzov behruzova
beier beil beissmann bejan bejenari bejenaru bekavac bekcic bekjarev bekker bekmurodyev bekmurodyeva beko
bekonja bekovac bekvalac belavske belavskis belcar belcevic belenzada belic belivuk bell bella belli bellini
bellmann bello bellomo bellotti bellucci belmonte belohlavek belohlavkova belojevic belopoljac belosevac
belosevic belotti belovic belovljev belovukovic beltrame beltrami beltran belvisi belz benakovic
benasicpavlovic benatti benavides benavidez benda bendel bender bendova benecke benedetti benedetto benes
benesova benetti bengtsson bengu benigni benini benitez benjamin bennardo benner benning benninger beno benoit
benova bensch bentivoglio benvenuti benvenuto benz benzing berak beran beranek berankova beranova berardi
berberich berberoglu berends berens beretta berg bergamasco bergamini berge bergemann bergen berger berggren
berglund bergman bergmane bergmanis bergmann bergnaum bergner bergqvist bergrova bergstrom beribak berka
berkova berky berkyova berlin bermudez bernabei bernal bernard bernardi bernardini bernardova bernasconi
bernatovic berndt berner berney bernhard bernhardt bernier berning bernolak bernolakova berntsen berrios
berset bertaccini bertani bertelli bertelsen bertenbreiter berthold berthoud berti bertini berto bertolini
bertolussi bertram bertrand bertsch berzina berzins berzite berzits beserler beso besok best bester betancourt
bethge bethke betschart betti betz beushausen beutel beutelspacher beutler bevilacqua beye beyeler beyer
bezdek bezdekova bezuidenhout bhadresha bhana bhandari bharadwaj bhat bhattacharya bhattarai bhattathiri
bhembe bhengani bhengu bhuyeni biagetti biagi biagini bialas bialek bialkowski bianc biancheri bianchetti
bianchi bianchini bianco biasci biase biba bicanin biccari bicek bicekova bicer bichler bickel bidaud bideau
bieber biedermann biedrzynski biehl bielak bielawski bielecki bieler bielert bielik bielikova bielski bienasch
bienert bienias bieniek bienkowski bier bieri biermann biernacki biernat biesenbach bigdeli biggi biglebauer
bijl bila bilek biljan bilkova biller bilogravic bilolyev bilolyeva bilopavlovic bilski bily bina binder bindi
bini binova bins bionaz biondi birca bircakovic bircanin birina birins birk birke birkemeyer birkholz birkner
biro birtasevic birzina birzins birzniece birznieks bischof bischoff bisconti biseniece bisenieks bisgaard
bisio biskicmerkas bisset bitca biteye bitter bittner bittnerova bitzer bivol bivolarevic biyela bizetic
bizumic bizzarri bjelanovic bjeletic bjelic bjelica bjelicic bjelinic bjelivuk bjelja bjeljac bjelkic
bjelobaba bjelobrk bjeloglav bjelogrlic bjelojevic bjerke bjerregaard bjork bjorklund bjornstad blacanin blaga
blaha blaho blahova blanc blanchard blanckenberg blanco blanda blank blanke blankenburg blaschek blaschke
blaser blasi blaskovic blassneck blaszczak blaszczyk blatancic blatter blau blaua blaus blazanovic blazek
blazer blazevic blazkova blecha blechova blechschmidt blekte blessing bley blick bloch blochwitz block
blockhaus blohm blom blome blomqvist bluhm blum blume blumel blumenthal boadi boadu boahen boakye boaten
boateng bobek bober bobeta bobinac bobkova boboc boburov boburova bocchi boccia bocek bochenek bocic bock
bockai bocker bockmann bockova bocokic boda bode bodea boden bodian bodini bodiroga bodnar bodrug boehm boer
boffa bogan bogdan bogdashin bogenrieder bogisavljevic bogisich bognar bogner bogoljubovic bogosavac bogucki
bogusz bohac bohacek bohackova bohacova bohge bohl bohlen bohler bohm bohme bohmer bohmova bohn bohne bohnke
bohr bohringer boi boico boje bokanovic boker bolatli boldt bolkovac boll bolle bolliger bollmann bolm bologna
bolta bolte boltic bolunovic bolz bomestar bona bonanni bonanno bonato bonazzi bondare bondarenco bondars
bonde bonderovic bondra bondrova bondzic bonelli bonetti bongartz bongiorno bongiovanni bongo boni bonifazi
bonilla boning bonini bonis bonisch bonk bonn bonnet bono bonomi bonomo bonsra bonsu boos bopp borbely
borcanin borchardt borchers borchert bordian bordoni borek borelli borer borge borgeaud borgeling borges
borghi borgia borgmann borgschulze borilovic borincevic borisavljevic bork borkovacki borkovic borkowski
bormann born bornemann borner bornscheuer boros borovac borovicka borovickova borowiec borowski borrego
borrelli borrmann bors borsch borta bortolin bortoluzzi bortot boruschewski bos bosak bosakova bosanac
bosancic boscaino bosch boschetti boschi bosco boscolo bose boshoff bosi bosiljcic bosiljkic bosiljkovic boska
boskova bosler bosman bosnjakovicholik bossard bosse bosshard bosson bossy bostan bota botan botello botezatu
both botha bothe botiryev botiryeva botnari botnaru botsford bott botta bottcher bottger bottner boucek
boucher bouckova bouda boudova bourcard bourgeois bourrouag bouschen bouska bouskova bove bovolenta boxhammer
boyde boye boyer boyes boyle bozalo bozanic bozanovic bozdok bozdokov bozek bozicanin bozicic bozickovic
bozsik bozzi bozzo brabcova brabec brabencova brabenec bracht brada bradac bradacova bradova bradtke bradvic
braga brahaj braia brakus brambilla branca branco brand brandenburg brandes brandi brandis brandl brandli
brandner brandt bratojevic bratonozic bratovic bratu brauer braun braune brauner braunova brautigam bravo
brazda brazdil brazdilova brazdova brdanin brdovic brecht bredenkamp brehm brehmer breidenbach breit
breitenbach breitenberg breitenstein brejcha brejchova brekke bremer bremser brendel brenke brenkis brennecke
brenner bresciani breskovic bressan breton bretschneider brettschneider breu breuer breunig breyer brezancic
brezina brezinova brezo brezovac brezovnjacki briano briede briedis briesenick brigandi brignone brill
bringmann brinjak brink brinker brinkmann brinza briones briseno brisuda brito brits brix briza brizova brizzi
brkanovic brkic brniclevada brock brocker brockmann broda broek broening brogi brogli broker bromfield bromme
brosch brose brouwer brown broz brozek brozkova brozova bruch bruck bruckmann bruckner bruder bruen bruggemann
brugger bruggmann bruhl bruhn bruhns bruijn brumat brummer brun brune brunelli brunet brunetti bruni bruning
brunkevica brunkevics brunner bruno bruns bruschi brust bruun bruyn bruzzone brychta brychtova brzezinski
brzozowski buac buaca bubalo bubenik bubenikova bucalo bucalovic bucanin buccheri bucci bucek buch buchel
buchele bucher buchholz buchler buchmann buchner buchrucker buchta buchtova buchwald buck buckalovic bucker
buckova buckridge bucur buczek buczkowski buczynski buda budai budde buder budichalas budiman budiyanto
budreiko budzinski budzynski bueno buga buhl buhler buhlmann buhr buile builis bujak bujor buker bukovska
bukovsky bukowski bulaja bulat bulatovic bulgarelli buljat buljin buljubasic buljugic bulovan bulow bultmann
bundgaard bunea bunescu bunge bungener bunger bunjes bunk bunoza bunusevac buongiorno buonomo burani burazer
burazor burckhardt burda burdak burdova burduja bures buresova burevic burg burger burghagen burghardt burgic
burgio burgos burhonov burhonova burian burianek buriankova burianova burk burkard burkart burkert burkhard
burkhardt burkle burklein burlacu burmeister burmester burri buruiana burzynski busa busak busari busch
buschbaum busche buscher buschmann buse busemann busetincan busing buslaver buss busse bussmann bustamante
bustos busuioc butarevic butera buthelezi butnaru butt buttner butz buuren buzzi byrd byrtus byrtusova
caballero caban cabras cabrera cabro caccamo caccavo cacciamani cacciapuoti cacciatore cace cada cadena cadoni
cadova caforio caggiano cagiran caha cahova caiazza caiazzo caillat cailler cajka cajko cajner cajzler
calabrese calabria calabro calafiore calame calandro caldera calderon caleta cali califano calin calite
calitis callegari calligaris calo calvillo camacho camagic camara camarillo camdali camdzic cameron camilli
cammarata cammisa campagna campana campanella campanile campanini campbell campisi campo campoli campos campus
canaki canale canales cancar cancelliere cancellieri candela candelaria candido candrlic canepa cangiano
canino cannas cannata cannella cannone cano canova cantagallo cantoni cantu canu cap capannolo capanoglu
capasso capatina capecchi capek capelli capitani capizzi capkova capkovic capkovicova capkunovic caplovic
caplovicova capoccia capocotta capogna capone caporaso capova cappai cappelletti cappelli cappello cappiello
capponi capraro capriotti caprnjic capuano caputo cara caraballo caracciolo caradonna caraman carapic carapina
caraus caravesa carbajal carbon carbone carboni cardella cardenas cardia cardinale cardinali cardini cardona
cardone cardoso care careddu carella caretti caric caricari carini carl carletti carli carlini carlino carlo
carloni carlotti carlowitz carlsen carlsohn carlucci carminati carmona carneiro carnevale carnic carnogurska
carnogursky carnovale carolis carollo caron carosi carovic carp carpentier carranza carrara carraro carrasco
carrasquillo carre carreon carrera carrero carrieri carriero carrillo carrion carroll carrozza carrozzo carrus
carstens carstensen carta carter cartl cartwright caruso carvajal carvalho carvelli casadei casadio casagrande
casale casali casano casanova casares casarez casas casavecchia cascio cascone casella caselli caserta casian
casillas casini casolaro caspari casper caspers cassano cassim cassin castagna castaldi castaldo castaneda
castellana castellani castellano castellanos castelli castelyn castens castiello castiglioni castillo castro
casu casula catalano catalbas cataldi cataldo catalinac catana catania catanzaro catarsi catellani caterino
catic cattaneo cattani cauna caune cavalic cavaliere cavalieri cavaljuga cavallari cavallaro cavalli cavallini
cavallo cavazos cavdarevic cavic cavlina cavriani cazac cazacu cazares ceballos ceban cebanu cebekhulu
cebotari cebula cecan ceccarelli ceccarini cecchetti cecchi cecchini cecere cech cechova cedillo cehmajster
ceja cejka cejkova celano celar cele celebija celentano celeste celi celik celli cellini celma celmina celmins
celms cenan cengija cenni centeno centofanti cepeda cerda cerise cerkasin cermak cermakova cerna cernei cernik
cernikova cernoch cernochova cernohorska cernohorsky cerny cerrani cerrato cerri cerullo cerutti cervantes
cervantez cervena cervenak cervenakova cervenka cervenkova cerveny cervinka cervinkova cesare cesaretti cetin
cetiner cevik chacon chaloupka chaloupkova chalupa chalupka chalupkova chalupova champlin chan chang chapa
chappuis chapron chapuis chapuisat charles charpentier charvat charvatova chassot chattopadhyay chaturvedi
chavarria chavez chen cheng cherchi cherubini chessa chessari chettri chetty cheuk cheung chevalier chiacchio
chianese chiara chiaravalle chiavacci chibike chibuike chicu chidinma chidozie chihai chila chiliza chimenti
chiodi chiriac chirico chirila chirilov chirita chis chiu chivu chladek chladkova chlup chlupova chmelar
chmelarova chmelik chmelikova chmiel chmielewski chmura cho choi chojnacki chojnowski cholewa chollet chong
chopard chopra choquart chovancova chovanec chow choy christ christen christensen christian christiansen
christmann christoph chroma chromy chrzanowski chu chudik chudikova chudoba chudobova chudzik chui chuit chung
chvatal chvatalova chvojka chvojkova chytil chytilova ciaccio ciacio ciampa cianci ciani ciavarella cibotari
cibula cibulka cibulkova cibulova cicala cicatiello ciccarelli cicchetti cicco ciccone cichocki cichon cichy
cicmak cierna cierny cierpinski ciesielski ciesla cieslak cieslik cifarelli ciger cigerova cihak cihakova
cihlar cihlarova cikota cilikan cilli cilliers cimbaljevic cimerman cimesa cimmino cinelli cingolani cini
cintron cioban ciobanu ciocan ciocco cioffi cioni ciorba ciornii ciotola ciotti cipanj cipolla cipollaro
cipolletta cipriani cipriano cirelli cirillo cirule cirulis cisar cisarova cisneros ciss cisse cissokho
ciszewski citro cittadino ciubotaru ciuffetelli ciuffreda ciulla ciumac cizek cizkova claasen claes claesson
claeys clare clarius clark clarke clasen classen claus clausen clauss claussen cleem clemens clement clemente
clerc cleve cloete cloos clottu cobanovic cobrda cobrdova coccia cocco codreanu coelho coenen coinchon
cojocari cojocaru cojuhari cokov col cola colak colakovic colangelo colanic colantuono cole colella colesnic
coletta colin colina collado collazo collet collier collins colombo colon colonna colucci colunga coly coman
comito como concas conceicao concepcion condrea conforti congiu coniglio conka conkova conn connelly conrad
conroy considine consiglio constantin constantinescu constantinov cont conte conti contini contreras contu
cook coppola cora corak corazza corboz cordero cordes cordioli cordova corekci coretti corkery cormier cornea
cornejo cornelissen cornelius cornelsen corona coronado corradi corradini corrado corral corrales corrao
correa correale correia corridori cors corsi corsini corso corsten corte cortes cortese cortesi cortez corti
cortinovis corwin cosentino coslovich cosma cossu costa costache costantin costantini costantino costanza
costanzo costea costin cotorobai cotruta cotthardt cottier cotto cottone coufal coufalova coulibaly coulon
courten cousin covaci covalciuc covalenco covali covarrubias coviello cox cozma cozzani cozzi cozzolino
craciun cramer crea creciun cremer cremin cremona cremonesi crepaldi crescenzi crespi crespo cretu crevatin
crews crimi crippa crisafulli crisan criscenti crisci criscione crispino crist cristea cristescu cristiano
cristofaro critelli crnogaj croce croitor croitoru crona cronin cronjager cronnje crooks crosskofp cruciani
cruciata crudu cruickshank cruz csapo csonka csordas cucchiara cucciniello cuche cucos cucu cudara cudars
cudina cuellar cujba cukalac cukalovic cukic cukovic cukteras culibrk cullinan cummerata cummings cunha cuomo
curci curcio curda curdova curiel curreli cusimano cuslovic cusnir cusumano cuzzocrea cvagic cvetkovic
cvetljanin cvetojevic cvetuljski cvijan cvijancevic cvijanovic cvijetic cvijetin cvijetinovic cvijic
cvjeticanin cybulski cygan cyprich cyprichova czaja czajka czajkowski czapla czarnecki czech czechowski czekaj
czerniak czersky czerwinski czyz czyzewski daako dabcevic dabek dabic dabija dabizljevic dabkowski dabnjak
dabo dabovic dabrowski dach dachert dackovic dacovic dadic dado dadova dafunic dagdas daglaroglu dagovic dahl
dahlberg dahlke dahlmann dahm dahmen dahms daidone daimer daisevic dajic dajlic dakickozic dal dalgaard
dalkiran dalleaste dallenbach dalmasso dam damanik damaske damayanti damian damiani damiano damico damljanovic
damm dammann dan danciu danek danenhauer daniel daniele daniels danielsen danielsone danielsons danielsson
danila danilova danis danisova danko dankova danneberg dannenberg danner dano danova danso dante darazac dare
darii darko darmawan darojat darteh dartey dascalu dasic dattilo daub daubner daudrich dauer daugherty daum
dauth dautzenberg david davidova davidovic davidovicamic davidsen davies davila davis davoli davronov
davronova deak deane debnar debnarova debowski debski debus dec decker deckert deckow declerck declercq decock
decoster dedanski dedejic dedek dedijer dedkova dedovic deerberg degano dege degen degenhardt degis degrassi
dehmel dehn deiana deininger dej deja dejanovic dejova dekanovic dekany dekic dekker dekovic dekys dekysova
del delacruz delafuente delagarza delalic delaney delao delapaz delarosa delatorre delazy deleon delfino
delgadillo delgado delic delkapic dell'amico delle delmas delogu delonge delosevic delrio delvalle dembele
deme demeter demetrova demir demirbas demirel demontis demurtas demut demuth denaro denecke denesik dengler
denic denis denk denkel denker denner denovic denti denzinger denzler deppe dera derasevic derasimovic
dergovic deric derisilo deriu derksen derr dertmann desai deschamps deshpande desiderio desmet desogus destro
dethloff dettmann dettmer deuschle deutsch deutschmann devald devar devcickatic devedzic deventer devetak
devkota devos devrnja dewilde dhakal dhawan dhlamini dhlomo dia diaby diack diaconescu diaconu diagne diakhate
diallo diamanka diamanti diana diao diarra diatta diattara diaw diawara diaz dibbert dick dickens dicki
dickinson dickmann dieckmann diederich diederichs diedhiou diedrich diefenbach diehl diekmann diel dieme diene
dienel diener dieng dierkes dierks dies dieterich dieterle dietl dietrich dietsche dietz dietze dietzel
dietzsch dieye diezel dijk dijkstra dill dilla dillmann dilmurodyev dilmurodyeva dima dimcevic dimcic dimic
dimitric dimitrijevic dimitrovski dimkic dimkovic dimnjasevic dimovic dimsic dinca dingarac dingelstedt
dingiswayo dini dinter dinu dio diome dione diongue dionisi diop diouf dioum dippel dippenaar dippl dirgantara
dirike dirikis dirks distefano distler dittmann dittmar dittmer dittrich dittrichova divald divis divisova dix
dixon diyorov diyorova dizanov dizdar djak djetka djitte djokoto djurasek dlamini dlouha dlouhy dlugosz dobaj
dobbrunz dobel dobes dobesova dobias dobiasova dobler dobosz dobre dobrescu dobrilovic dobrinkovic
dobrosavljevic dobrovolna dobrovolny dobrowolski dobrzynski docekal docekalova dockal dockalova docolomanska
docolomansky dodaro dodon dogan dogaru doherty dohler dohmen dohnal dohnalova dohring dokonal dokoupil
dokoupilova dokovic dokoza dolacek dolce dolch dolci dold dolecek doleckova dolejs dolejsi dolejsova dolezal
dolezalova dolezel dolezelova doll dolovic domagala domanovic domanski domazet dombrovska dombrovskis
dombrowski domenico domingues dominguez dominiak dominici dominquez domisevac domjan domke domljan donald
donath donati donato doncic donda dondur donevic dongen dongol donica donie donkor donnelly donner dooley
doorn dopsa dopuda dorfler doria doric doring dorn dorner doro doronjski dorontic doronzo dorr dorre dorsch
doskocil doskocilova doskoczynski dost dostal dostalova doubek doubkova doubrava doubravova douglas dousa
dousova dovudov dovudova dower doyle doza drabek drabik drabkova drac dracic dragan draganovic drager draghici
dragic dragin drago dragoi dragojlov dragomir dragone dragoni dragoviczafred dragu drakcic drame dramlic
draskovic drca drcelic drechsel drechsler drees dreher dreier dreimane dreimanis dreissigacker drenjacevic
drescher dresevic dressel dressler drewes drews drexler dreyer driessen drinic drinjak drljaca drljan drmanac
drmanovic drmoncic droge droppa droppova droste droz drozd drozdova drozdowski drozdz drvarevic drvenica
drzewiecki duah duarte dubashi dube dubiel dubochet dubois dubovska dubovsky dubravec dubska dubsky dubuis
dubuque duca ducci duchon duchonova duck ducommun ducret duda dudas dudek dudekova dudkova dudova dudziak
dudzik dudzinski duenas dufek dufkova dufour dugac dugaja dukelic dukovac dula dulla dullova dulova duma
dumanjic dumas dumija duminy dumitrache dumitrascu dumitrescu dumitriu dumitru dumnic dumont dunda dunka
dunkel dunker dunkova dupan dupont dupuis dupuy durak duran durand durante durgan durica duricova during duris
durisova durmaz durr dusek dusenkalkar dusik dusikova duskova duszynski duta dutkiewicz dutoit dutta dutto
duval duvnjakculjak duygulu dvizac dvokic dvonc dvoncova dvoracek dvorackova dvorak dvorakova dvoranac dvorska
dvorsky dwamena dwivedi dyer dyett dylus dzakmic dzakula dzal dzanija dzene dzenis dzenopoljac dzepina
dziedzic dzigumovic dzigurski dzikic dzinic dzirkale dzirkalis dziuba dzodanovic dzokoto dzurjanin
dzurjaninova ebel ebeling eberhard eberhardt eberl eberle eberlein ebert ebner ebubechukwu echevarria eck
eckardt eckart eckel ecker eckert eckhardt eckl eckstein ecoffey edel edelmann eder edler edorh edun edvardsen
edwards effenberger effertz effler egbochukwu egeli egelja egeljic eger egeric eggenmueller egger eggers
eggert egic egli eglite eglitis ehigiator ehlers ehlert ehm ehmann ehret ehrhardt ehrig ehrlich ehrmann eich
eichenberger eichholz eichhorn eichinger eichler eichmann eichner eickhoff eide eifert eifler eilers einert
eisele eisenlauer eisenmann eitel ekici eklund ekpo eksioglu eksteen ekstrom ekwueme elbe elbekov elbekova
elciboga eldorov eldorova elebiyo eleyth elia elias eliasova eliasson elicin eligibile elizabeth elizondo
eller elmastasoglu elmurodyev elmurodyeva elnurov elnurova els elsner elss elvina elworthy elyorov elyorova
emard embranthiri emde emert emery emig emmanuel emmelmann emmerich emmert emrich enache enachi ender enders
endres endzina endzins ene engel engelbrecht engelen engelhard engelhardt engelke engelmann engels engert engl
engler englert engstrom eni enriquez epifani eplinius epp epple erasmus erb erbay erbe erben erbenova erberk
erbulak ercetin ercoli erdman erdmann erdogan erez erginsoy erhan erhard erhardt eriksen eriksson erkekli
erlei erler erm ermini erni ernser ernst eronat errante errera errichiello errico ertel ertepinar ertl erturk
erwes esanu esbensen escalante escamilla esch escher escobar escobedo esenwein esparza espinal espino espinosa
espinoza esposito esquibel esquivel esser esteves estevez esther estrada etzebeth eugster euler evangelista
evangelisti evans evensen evers everts evliyaoglu evola ewald ewert exner fabbri fabbricatore fabbro faber
fabian fabiani fabiano fabianova fabijan fabijanovic fabjan fabre fabris fabrizi fabrizio faculjak fadda fadel
fadipe fagunwa fahey fahham fahner fahriddinov fahriddinova faisz fajardo fajdetic fajimi fajnor fajnorova
faktor falabi falbo falcao falchi falcioni falco falcone faleti falk falke falkenberg falkowski fall faller
faloye falter falzone fan fanara fancello fanelli fankhauser fanta fantini fantova fantozzi faraci farago
faraone farber farcas farcic farella faresta faria farias farida farin farina farkas farkasova farkasovska
farkasovsky farra farrell farris farruhov farruhova fasano fasasi fasoli fassbender fast fathina faty fauche
faulhaber faure faust fava favara favaro favero favre fay faye fayzbekov fayzbekova fazekas fazio fazliddinyev
fazliddinyeva febian febrianti fechner fedele federici federico feeney feest feher fehr fehrig feige feil
feiler feist fejfar fejfarova fekete fekonja felber feld felder feldhaus feldmann feleppa felice felici
feliciano feliziani felke feller fellner fels femina fencl fenclova fengler fenner fenske feo ferber ferenc
ferencova ferilli ferko ferkova ferluga fernanda fernandes fernandez ferracuti ferraiuolo ferrando ferrante
ferranti ferrara ferrari ferrarini ferrario ferraris ferraro ferrarotti ferreira ferrer ferreri ferrero
ferretti ferri ferrigno ferrini ferro ferroni ferry festa festuccia fetzer feuerbach fey fiala fialova
fichardt fichera fichtner fick fico ficova fidelis fiebig fiedler fiedlerova fierro fietz figl figueiredo
figueroa figura fijalkowski filc filcova filice filimon filip filipan filipek filipiak filipova filipowicz
filipowski filippi filippini filippis filippo filipponi filsinger fincke findeisen finger fini fink finka
finkbeiner finke finkova finocchiaro finotti finstad fior fioravanti fiore fiorelli fiorentini fiorentino
fiorenza fioretti fiori fiorillo fiorini fiorucci firdavsyev firdavsyeva firgantoro firmansyah fisbah fisch
fischbach fischer fischerova fischetti fiser fiserova fish fisher fitratov fitratova fitschen fix fjeld flacco
flacer flach flaig flak flaman flanjak flatley fleck fleckenstein fleischer fleischhauer fleischmann flemming
fleury flick flis floder flohr florczak flore florea florek flores florescu florez florian florianova
floricelovic floridia florio floris flottmann fluckiger flugel flugge focsa fodor fodulovic fofana fofie foged
fogele fogelis foglia fois fojtik fojtikova fok folivarski foltyn foltynova fonda fonseca fontaine fontana
fonti forconi foretay forgione forkel forlani forman formanek formankova formanova formica fornara forsberg
forst forster fort forte fortova fortsch fortugno fortunato foschi fossum fosu foti fotihov fotihova fourie
fournier fousek fouskova fox frackowiak fraczek fraga frahm frahmeke frami franc francesca franceschi
franceschini francesco francesconi francese francezi franchi franchini franciskovic franck franco francois
francova frandsen franecki franek franey franic franjicabramic franjiczelic frank franke franken frankova
frankowski fransson franta frantz franz franze franzen franzis franzke franzmann franzoni frasca fratczak
fratello fratila fratti frau frauen frauendorf frazi frech frederiksen fredriksen fredriksson freese frei
freiberg freier freigang freimane freimanis freimann freimuth freisen freitag freitas frenzel frerichs freriks
frese freudenberg freund frey freyer freymond freytag frezza frias frick fricke fridrich fridrichova friebe
fried friedek friedel friedenberg friedl friedli friedmann friedrich friedrichs fries friese friesen friess
frigan frigerio frigo frings frisch fritsch fritsche fritz fritzsch fritzsche frohlich frohn fromm frosch
frost fruhauf frunza frunze frydrych frydrychova ftorek ftorekova fucci fuchs fuchsova fucik fucikova fuentes
fuga fuhlbrugge fuhr fuhrer fuhrmann fujiati fuksa fuksova fuller fulop fumagalli fumarola fundak fung funk
funke funmilayo fuoco furdi furgala furlan furman furno furrer furst furtado furtuna fusaro fusco fusenig fuss
fust fuze gaba gabel gabhezi gabius gabler gabor gaborova gabriel gabriele gabrielli gabrielova gabud
gacanovic gacevic gacic gacina gacinovic gadanski gaddini gade gadiaga gadomski gadschiew gadzic gaetano gages
gagic gagliano gagliardi gagovic gagricic gagro gahwiler gaida gaile gailis gailite gailitis gaillard gaina
gaiser gaitan gajda gajdos gajdosova gajec gajewski gajgicmatic gajski gakstadter gal galander galante galarza
galasso galati galazka galeazzi galic galinac galindo galjak galjen galjer galka gall gallardo galle gallegos
galli gallo galluzzo galosevic galvan galvez gama gamba gamberini gambino gamboa gamez gamlin gamper ganaka
gandhi gandolfo ganea gangan gangemi gangnus ganter ganz ganzmann ganzzuparic gaona garatva garau garavaglia
garay garbe garcia garden gargiulo garibay garica garifo garnier garofalo garonja garrido gartner garza gasior
gasiorowski gasjune gasjuns gaspar gaspari gasparini gasparova gasparovic gasparovicova gaspic gassama gasser
gassner gast gastel gastelum gatta gatti gatto gatzka gauder gaudiano gaudio gaul gaus gauthier gautier gavric
gavrila gavrilita gavriliuc gavrilovic gavrovic gawel gawlik gawron gawronski gaye gaytan gazdic gazi gazibara
gaziova gazivoda gazo gazzola gbadamosi gbogboade gebauer gebel gebert gebhard gebhardt geese gehre gehrig
gehring gehrke gehrmann geier geiger geis geisendorf geisler geiss geissler geist gellert gelling gemma genchi
genjega genna gennaro genoud genovese gens gentile gentili genz georg george georgescu georgi geppert gerace
geraci gerard gerbennow gerber gerdel gerdes gerhard gerhards gerhardt gerhold gericke gerke gerken gerlach
gerling germani germann gerner gerritsen gerschler gerson gerstner gerth gervasi gerwig gesell gessner geyer
gfeller ghale gheorghe gheorghita gheorghiu gherman ghilardi ghirmai ghita ghosh giacalone giaccio giachi
giacomelli giacomo giampaoli giampaolo giannelli giannetti gianni giannini giannone giannotti gianotti
giansante giardina giardini gibala gibbs gibson giebel giehl gielen gierisch giesa giesche giese giesecke
giesen gigaba giger gigli giglio gigliotti gil gilca gilde gill gilles gillieron ginneken gioacchini gioia
giordani giordano giorgetti giorgi giorgio giovannelli giovannetti giovanni giovannini giovinazzo girard
girardet girardi giraud giraudo girbu girolamo giron girone gisca gislason giudice giuffrida giugliano
giuliani giuliano giunta giurgiu giuseppe giusti giustra glab glas glaser glasnovic glass glasson glatting
glatz glavac glavak glavati gleason gleda gledic gleich gleichner glintic glock glockner glodovic glogowski
gloor glosli glover glowacki glozanski gluck gluhovic glukcevic glumac glumpak gning gningue gobbi gobel
gockeritz gocnik gocnikova godanj godinez godlewski godoy goebel goedicke goertz gohler gohlke gohring golab
golban gold goldbach goldbeck goldfuss goldkamp goldkuhle goldmann goldner goldschmidt golebiewski golebiowski
golec golicsamarzija golinelli goller golling gollnow gollum golomski gombai gombay gombert gomes gomez gomis
goncalves goncear gonta gonultas gonzales gonzalez goodwin goonam goosen goossens gopfert gora goral gorczany
gordhan gorea gorecki gorgen gori goricanec goring gorjanski gorka gorlich gormer gorner gorniak gorny gorski
gortz gotte gotthardt gottlieb gottschalk gottschlich gottschling gottwald gottwaldova gotz gotze gotzelmann
goudiaby govender govoni gowda goy goyette graaf graber grabez grabic grablovic grabovac grabow grabowski
grace gracia graczyk gradistanac gradojevic grady gradzki graf grafe graham grahl grams gran grana granado
granados granat granata granato grande grandi grandjean grange grant grass grasse grassi grassl grasso gratz
gratzky grau graudina graudins graupner graur gravina graziani graziano grbesa greb grebe grebenarzarmen greco
grecu green greenfelder greenholt greger gregersen gregor gregori gregorio gregorova gregus gregusova greif
greiner greithanner greppi greschner greulich greve grewe grezia grgurevic gribuste gribusts griebel grieco
grieger griego griem gries griesbacher griese griffiths grigoras grigore grigorescu grijalva grill grilli
grillo grimaldi grimes grimm grinberga grinbergs grkavac grkinic grladinovic grob grobelaar grochowski groduma
grodums groebli groen groger groh grohmann groll gromisch gronau groot groothuizen grosch grosjean gross
grosse grosser grossheim grossi grosskopf grossmann grosso grosu grote groth grothaus grothe grothkopp grotke
grotzinger groza grozdanovic gruba grube gruber grubesicbarbir grubnic grubrova grudzien gruhn grun grunberg
grund grundmann grundza grundzova gruner grunert grunewald gruning grunwald gruppuso gruszczynski gruszecki
gruszka grygar grygarova grzegorczyk grzelak grzesiak grzesik grzeskowiak grznar grznarova grzyb grzybowski
grzywacz guajardo gualtieri guardado guarino guarneri guarnieri guastella guastone gucanin guerin guerra
guerreiro guerrero guerrieri guerriero guerrini guevara gueye guglielmi guha guida guidetti guidi guido
guidotti guillaume guillen guillot guinand guisse gulam guldemeister gulgowski gulino guliwe gulli gulyas
gumede gummelt gumuspala gunarto gunawan gunday gundersen gundlach guneta gunjaca gunkel gunnarsson gunter
gunther gunz gunzel gupta gurbig gurmen gurrieri gurtler gurule gurung gusan gusanovic gusatovic gusavac guse
gusevac gusic gusikowski gusmeroli gusovic gustafsson gut gutal guth gutierrez gutjahr gutkowski gutmann
gutowicz gutowski gutrovac gutschank gutsche guttler gutu gutzeit guyot guzik guzina guzman guzun gwacela
gwala gwozdz gwozdzik gyamfi gyasi gyawali haack haaf haag haak haake haan haas haase habeeb habel haber
haberkorn haberland haberle habermann habibi habibov habibova hablak hablakova habsuda habsudova hache hack
hackbarth hackbusch hackelbusch hackenberg hacker hackett hackl hackmann hada hadfield hadwich hadzibeganovic
hafele haferkamp hafliger hafner hagedorn hagel hagele hagemann hagen hagenes hager hahn hahne hahnel haider
haikal hain hajdinjak hajdu hajduk hajek hajkova hajna hajnc hajny hakala hakansson hakim hakyemez hala halak
halakova halas halasz hald halda haldova haley halilyev halilyeva halim halimah hall haller hallmann halova
haluska haluskova halvorsen halvorson hamacher hamal hamalainen hamann hamidov hamidova hamill hamilton hamm
hammann hammel hammer hammerschmidt hammes hampe hampel hampl hamplova hamzaoglu hamzayev hamzayeva hana
hanacek hanackova hanak hanakova hand handayani handke handoko handzic hane hanekom hanel hanenberger hanf
hango hanifat hanisch hanizar hanke hanko hankova hannecker hannemann hanni hannich hannig hanniske hanousek
hanouskova hanova hans hansel hansen hansmann hansson hanus hanusova hanzal hanzalova hanzl hanzlik hanzlikova
hanzlova harac haramija harber harder hardiansyah hardt hardy hargasser haring harini hariyah harms harnapp
harnisch haro harrer harris hartati hartel harter hartig harting hartl hartlieb hartman hartmann hartmanova
hartung hartwich hartwig hartz harvey haryanti haryanto has hasanah hasanica hascak hascakova haschke hase
hasek haskova hasler hass hassan hassanah hasse hassel hassfeld hastuti hathorn hattingh hauber haubold hauck
hauer haufe haug haugaard haugen hauk hauke haukelidsaeter haupt hauptmann haus hauschild hauser hausler
hausmann hausner haussler haustein havel havelka havelkova haverney havlicek havlickova havlik havlikova
havlova havojic havranek havrankova hayes hayworth hazes heaney hearne heathcote heber heberstreit hechler
hecht heck heckel hecker heckmann hecko heckova heczko heczkova hedegaard hedermann hediger hedlund heefer
heer heerden hegedus hegemann heger hegerova hegmann hehl heid heide heidelmann heidemann heiden heidenreich
heider heidler heidrich heidt heigl heijden heikkila heikkinen heil heilig heilmann heim heimann hein heindl
heine heinecke heinemann heinen heinicke heinig heinisch heinke heinlein heinonen heinrich heinrichs heins
heintz heinz heinze heinzel heinzelmann heinzmann heise heiser heiss heist heitmann hejda hejdova hejduk
hejdukova hejl hejlova hejna hejnova helbig helbing held heldt heleta helfrich hell heller hellmann hellmich
hellmuth hellstrom hellwig helm helmer helmke helms helpling hemmer hempel henderson hendricks hendriks
hendrych hendrychova hengmith hengst henke henkel henn henne hennecke hennemann hennes hennezel hennig henning
henninger hennings henri henrich henriksen henriksson henriques henriquez henry henschel hense hensel henseler
hentel hentschel hentschke henze hepp hepperle heppner herb herber herberger herbert herbrand herbst heredia
heretik heretikova herget hering herjavec herlambang herman hermanek hermankova hermann hermanns hermanova
hermans hermansen hermansson hermawan hermecke hermes hermiston herms hernadez hernandes hernandez herold herr
herrera herrmann herschmann hertel herter hertzog herweg herwig herz herzberg herzenberg herzig herzog hess
hesse hessek hessel hessler hettinger hetzel hetzler heuck heuer heumann heunis heuser heuvel hey heydemuller
heyden heyer heymann heyn heyne hickle hidalgo hidayanto hidayat hidosanin hieber hiebl hielscher hikmatov
hikmatova hilbert hilbig hild hildebrand hildebrandt hildenbrand hilgendorf hilger hilgers hill hillard hille
hillebrand hillenbrand hiller hilll hillmann hills hilpert hiltunen himawan hincu hinek hingsen hingst hinkel
hinojosa hinrichs hinrichsen hintz hintze hinz hinze hipp hirnstajn hirsch hirschberg hirschfeld hirschmann
hirt hirth hirthe hirvonen hitchinson hjort hjorth hladik hladikova hladka hladky hlapec hlasni hlatshwayo
hlavac hlavacek hlavacekova hlavackova hlavacova hlavata hlavati hlavaty hlavka hlavkova hlinka hlinkova
hlongwa hlongwane hlousek hlouskova hoch hochmuth hochstrasser hock hocke hodanovac hodea hodel hodkiewicz
hodovanj hoeger hof hofbauer hofer hoff hoffman hoffmann hoffmannova hoffmeister hofler hofman hofmann
hofmanova hofmeister hofstetter hoft hohenberger hohl hohmann hohn hohne hohnheiser hohosbabic hojimurodyev
hojimurodyeva hola holan holanova holas holasova holcova hold holdt holec holecek holeckova holguin holik
holikova holinski holl holland hollard holler hollmann hollstein holm holmberg holmgren holmqvist holoubek
holoubkova holscher holst holstein holtfreter holtkamp holtmann holtz holub holubova holuby holubyova holy
holz holzapfel holzdeppe holzel holzer holzinger holzl holzmann holzner holzwarth homa homann homenick hommel
homola homolka homolkova homolova honegger hong honig honz hooss hopf hopfner hopland hopp hoppe hoppner hora
horacek horackova horak horakova hordt horejsi horky hormann horn horna hornak hornakova horne horner hornicek
hornickova hornig hornik hornikova hornung horova horska horsky horst horstmann hort horvat horvath horvathova
horvatova hosek hoskova hossa hossova hottinguer hotz houdek houdkova hougaard houska houskova hovanjek
hovorka hovorkova howard howe howell hoyer hoza hozova hrabal hrabalova hrabovska hrabovsky hradecka hradecky
hradil hradilova hrasko hraskova hrbacek hrbackova hrbek hrbkova hrda hrdina hrdinova hrdlicka hrdlickova hrdy
hresicdubaic hribar hric hricova hrkalovic hrmo hrmova hrncir hrncirova hrnjak hroch hrochova hromadka
hromadkova hron hronova hruba hrubes hrubesova hruby hruska hruskova hrusovska hrusovsky hruza hruzova huang
huba hubacek hubackova hubenbecker huber hubert hubl hubner hubova huck huckestein hudak hudcova hudec hudecek
hudeckova hudson huebel huel huels huerta huet hufnagel hug hugel hughes hugo huguenin huhn hui huisman
huixtlacatl hujo huke hulka hulkova huls hulsmann human humbert huml humlova hummel hund hundt huneke hunger
hunziker huppertz hurlimann hurramov hurramova hurtado husak husakova husakovichodzic huseby husek huskova
husmann hutagalung hutapea hutasoit huth huther huttcher hutter huttner huwiler huzanic hyatt hybl hyblova
hynek hynkova iacob iacolare iacono iacovino iacovone iancu iandolo iannaccone iannello ianni iannone iannucci
iaria iatco iazzetta ibarra ibe ibikunle ibodullohyev ibodullohyeva ibranovic ibric ibrohimov ibrohimova
icelic ichim ierardi iersel iezzi iglesias ignat igov igric ihasz ihle ihly ihnacak ihnacakova ihtiyorov
ihtiyorova ikromov ikromova ilancic ilg ilic ilicali ilicin ilie iliescu ilin ilincic ilisic illes illing
ilori ilupeju ilyosov ilyosova imhof immelman impellizzeri improta imronov imronova indelicato ingrassia
ingrosso innocenti inzerillo iodice ion ionescu ionita iordache iorga iorio iosif iotti iovino iovu ippoliti
ippolito irawan irfandi irimia irizarry irmer isaac isac isak isakov isaksson isekenmeier isler islomov
islomova ismail ismoilov ismoilova isokun ispas ispiranovic israel istokovic istrate istrati isvan iswahyudi
iten itt iuliano ivan ivancan ivanisic ivankovicbon ivanov ivanova ivanovs ivas ivascu iversen ivic ivkovac
iwanowski iwanski iyalla iyanda iyengar iyer izdebski izzi izzo jaarsveld jablanov jablonski jacimovic jackel
jackowski jackson jacob jacobi jacobs jacobsen jacobson jacovic jacquet jadro jaeger jager jaggi jagica
jagiello jagielski jagodic jagodzinski jagusch jagusic jahn jahnke jahns jahoda jahodova jailani jaime jaimes
jain jaiyeola jakab jakel jakes jakesova jakl jaklova jakob jakobcin jakobek jakobi jakobs jakobsen jakobsson
jakolic jakoubek jakoubkova jakubcova jakubczyk jakubec jakubiak jakubowski jakusmejarec jalolov jalolova
jaman jambor james jamiu jamolov jamolova jamrozy jamshidov jamshidova janacek janackova janak janakova janas
janata janatova janca jancek jancekova jancik jancikova jancova janda jander jandova janecek janecekova
janecic janecka janeckova janekovic janevski jangid janiak janicek janich janicke janicki janickova janik
janikova janiszewski janka janke jankovicbeslic jankovitch jankovska jankovskis jankowiak jankowski janku
janosevicfranz janosik janosikova janoska janoskova janota janotova janousek janouskova janovska janovsky
janowski jansa jansen janska jansky janson jansone jansons jansova janssen janssens jansson jantjies
jantosovic jantosovicova janu januar janus janusko janusz januszewski janz janzen jaquez jaramillo jardan
jares jaresova jarets jarnec jaros jarosova jarosz jarvinen jarzabek jasarevic jaschke jasek jasinski
jaskiewicz jaskolski jaskova jasper jasso jast jastrzebski jasuryev jasuryeva jauch jauk javlonov javlonova
javohirov javohirova javurek javurkova jaworski jazbinsek jazvinsak jean jeanneret jech jechova jedlicka
jedlickova jedlovska jedlovsky jedrzejczak jedrzejczyk jedrzejewski jeftic jeftovic jegorov jehle jekabsone
jekabsons jelacic jelasic jelen jelenova jelica jelinek jelinkova jelisavac jelita jellinghaus jendek
jendekova jenicek jenickova jenkac jenkins jenni jensen jentsch jentzsch jeorga jeppesen jerab jerabek
jerabkova jerde jeremic jereminov jergic jerinic jerinkic jerkov jerkovic jerschabek jeschke jeske jespersen
jess jesse jessen jesus jeusa jevdenic jevdenovic jevdevic jevremcevic jevremov jevremovic jevric jevrosimov
jevrosimovic jevtanovic jevtic jevtovic jez jezdic jezdimirovic jezek jezierski jezkova jezova jha jilek
jilkova jimenez jiminez jimoh jindra jindrova jira jirak jirakova jiranek jirankova jirasek jiraskova jirik
jirikova jirka jirkova jirku jirousek jirouskova jirova jirsa jirsova joachim jobst jochum jockovic johann
johannes johannessen johannsen johansen johansson johar john johnova johns johnsen johnson johnston jokanovic
jokic jokicic jokin jokinen jokovic joksimovic joly jonas jonasova jonata jonatova jones jong jonge jonker
jonsson joos jordaan jordan jordanovic jorg jorgensen josan joseph joshi joshua josic jossa jost jostiak
joubert jovancevic jovanovic jovanovicfilicic jovicic jozwiak jozwik juarez jucken juhasz juhl jukuma jukums
julien jumike jumikis junek junemann jung jungbluth junge junger junghans jungling jungmann jungton junk
junker junkova jurado jurasic juraskovic jurcik jurcikova jurecka jureckova jurek jurgens jurgensen jurica
juricova jurik jurikova jurina jurinova jurisevic jurisic jurisicspajic jurisin jurjevic jurkiewicz jurkovic
jurkovicova jurkowski just justesen justina juszczak juttner juwita kabat kabatova kabic kablinovic kacaniklic
kacar kacarevic kacavenda kacirek kacirkova kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski
kaczynski kadar kaden kaderabek kaderabkova kadijevic kadlec kadlecova kadnar kadri kaesmacher kafenda
kafendova kafka kafkova kafle kagi kahl kahle kahler kahlert kahles kahlmeyer kahveci kahyang kainovic kaiser
kaisrova kaitovic kajganic kakkar kala kalab kalaba kalabic kalabova kalajanovic kalajdzic kalajic kalajitovic
kalamiza kalas kalasova kalb kaleja kalejs kalendic kaleta kalic kalin kalina kalinova kalinowski kalinski
kaliska kalisky kalisz kalivoda kalivodova kallabis kallay kallayova kallenbach kallensee kallio kallis kalna
kalnaja kalnajs kalnina kalnins kalns kalous kalousek kalouskova kalousova kalova kaltenbach kaluderski kaluza
kalyan kamal kamara kamat kamber kamenicki kamenik kamenikova kamenov kaminski kamm kammer kammerer
kamoliddinyev kamoliddinyeva kamolov kamolova kamp kampf kampmann kamps kampschulte kan kana kanaria kande
kandecki kandji kane kanea kania kanic kaniewski kanimal kaniyar kanizaj kanka kankova kano kanova kante
kantor kantorova kanzaki kaplan kaplangi kaplanova kapoor kapp kappe kappel kappes kappler kaproncai kapsa
kapulica kapusta kara karabocek karabulut karac karacic karadamis karadas karadordevic karaduman karaer
karajcic karakasevic karam karaman karamarkovic karamata karan karapetric karas karasek karasicevic karaskova
karasova karatosic karaulac karaulic karavidic karban karbanova karczewski kardache kardinal kardos karel
karem karen karg karger karhoff karika karikari karjalainen karki karklina karklins karl karlak karle karlic
karlik karlikova karlinski karlova karlsen karlsone karlsons karlsson karpinski karrass karst karsten karul
karulova karus karwowski kasal kasalova kasanin kasapoglu kasavica kaselj kaser kasik kasikova kasikovic
kaspar kasparek kasparkova kasparova kasper kasperek kasprzak kasprzyk kass kasse kassulke kast kasten
kasterovic kastner kaszuba katarincek kather katherine kathrada katic katoi katona katrusa katulic katz
katzinski kaufhold kaufmann kaul kaulina kaulins kaur kausemann kautz kautzer kavaklioglu kavka kavkova kawa
kawecki kawohl kaya kayode kayser kazda kazdova kazenski kazmarek kazmierczak kebe kececi keck kedzierski
kedziora keebler keeling kegel kehl kehr kehrer keil keim keiner keita keith keizare keizars kekic keleka
keleman kelemen keller kellermann kellner kelly kelm kemfelja kemmer kemp kempe kemper kempf kempis kempter
kenina kenins keniz kenizova kennedy kepa keppler kerber kerekes kerl kerluke kern kerner kerscher kersten
kersting kertzmann keseroglu kesina kessel kesselring kesselschlager kessler kette kettenis ketterer kettler
kettner keung keutel khadka khalid khan khanna khatri khawula khouma khoza khumalo khumalu khuzwayo kicanovic
kicema kiceskulov kicevac kicic kick kiefer kiehn kiel kielbasa kienle kienzle kiesel kiesewetter kiessling
kihas kihn kilback kilian kilic kilicci kimberly kimmel kinadeter kind kindelan kindermann kindl kindler
kindlova king kinnunen kinzel kinzy kipp kirac kiraly kirch kircher kirchhof kirchhoff kirchner kirlin kirsch
kirschbaum kirschner kirst kirstein kirsten kis kisabaka kisfalubac kisiel kiss kissel kistner kita kitic
kitonjic kittel kizivat kjaer kjeldsen klaas klabuhn klacar kladar kladarin klages klaiber klanac klander
klapka klapkova klapper klar klasanovic klasen klasnja klassen klatt klauder klaus klausen klavina klavins
kleber klecina klecka kleckova klee kleeberg kleemann kleiber klein kleine kleiner kleinert kleininger
kleinmann kleinova kleinschmidt kleinsteuber kleiss klement klementova klemm klemme klenk klerk klett kleven
kley kliem klier klikovac klima klimczak klimek kliment klimentova klimes klimesova klimova klimovic klinac
klincov kling klinge klingenberg klinger klingler klinic klink klinke klisanin kljecanin klocke klockner
klocko kloos klopsch klos klose klosowski kloss klostermann klotz kloucek klouckova klouda kloudova klug kluge
klumpp klusener kluth kluwe kmet kmetova kmiec kmiecik knabe knap knapik knapova knapp knappe knauer knauf
knaus knebel knecht kneifel knetsch knies knippel knittel knobel knoblauch knoblich knobloch knoch knoche
knoetze knoll knoop knop knopf knopp knorr knorscheidt knotek knoth knotkova knott knudsen knuppel knut knuth
kobela kober kobia kobs kobus koc kocabiyik kocchar koch kochan kocher kochova koci kocian kocianova kocis
kocisova kock kocman kocmanova kocoglu kocourek kocourkova kocsis kocyigit koczulla koderisch koehl koehler
koelpin koen koenig koepp koester kofferschlager kofler kofranek kogan kogel kogler kogut koha kohl kohle
kohler kohlmann kohn kohne kohnen kohnle kohout kohoutek kohoutkova kohoutova kohrbruck kohre kohrt kohs
koirala koivisto koj kojcic kojcinovic kok koka kokanov kokanovic kokar kokoskov kokovic koks kola kolacek
kolackova kolade kolak kolakovic kolakowski kolar kolarac kolarevic kolaric kolarik kolarikova kolarov
kolarova kolasa kolb kolbe kolberg kolbl koleiski kolek kolembus kolesar kolesaric kolesarova kolgjeraj
kolkova koll kollar kollarova koller kolling kollmann kollner kolly kolman kolmanova kolnik kolnikova
kolodziej kolodziejczyk kolodziejski kolokas kolompar kolonja kolotzei kolovic kolsch kolundzic kolundzicradic
kolundzija komad komadinic komadinovic komak komanov komanovic komar komarcevic komarcic komarek komarica
komarkova komarnicki komaromy komarov komatina komatinovic komatovic komazec komilov komilova kominek
kominkova komljen komljenovic komluski komnenic komnenov komnenovic komoll komorowski komronov komronova
konate koncar kondza konecna konecny kong konicek konickova konieczna konieczny konig koning konopelski
konopka konow konrad konta konte konya koob koomson koop koopmann kopal kopalova kopanec kopas kopczynski
kopec kopecek kopecka kopeckova kopecky kopecna kopecny koper kopernick kopf kopke kopp koppe koppen kopriva
koprivova korb korbel korbelova korber korda kordic kordin kordulup korec korecova korhonen korica korinek
korinkova korkutovic kormukcu korn korner korol korotaj korpas korsa korta kortajarena korte korth kortmann
korusac korzeniowski kos kosalec kosanin kosarac koscalek kosenkow koseoglu kosevic kosik kosikova kosina
kosinova kosinski koskinen koslowski kosnicar kosnicarevic kosoko kosova kosowski kospic koss kost
kostadinovic kostal kostalova kostecki koster kosters kostic kostin kostka kostkaova kostkova kostrec
kostrecova kostrzewa kostunica kosutarac kosutic koszewski kot kotaranin kotaras kotarcevic kotarlic kotas
kotasova kotek kotevic kothe kotkova kotlar kotlarova kotowski kotrba kotrbova kotrljanovic kotter kouba
koubaa koubek koubkova koubova koudela koudelka koudelkova koudelova koukal koukalova kouril kourilova koutna
koutny kovac kovacek kovacik kovacikova kovacova kovacs kovalski kovar kovarik kovarikova kovarova kovcin
kovincic kovinjalo kovjanic kovljenic kovrlija kowal kowalczuk kowalczyk kowalewski kowalick kowalik
kowalinski kowalski koya koybasi koyluoglu koyuncu koza kozak kozakiewicz kozakova kozarac kozarev kozarevic
kozarski kozel kozey kozic koziel koziol kozlica kozlina kozlova kozlovacki kozlowski kozma kozova krabbe
kracht kraemer krafft kraft kragl kragulj kraguljac krahl krahovski kraincanic krajci krajcik krajcir
krajcirova krajco krajcova krajcovic krajcovicova krajewski krajicek krajicekova krajickova krajina krajinovic
krajisnik krajnovic krakowiak kral kralicek kralickova kralik kralikova kralj kralja kraljinovic kralova
kramaric kramer krance krancis kranjski kranz krasic krasnova krastina krastins kratka kratky kratochvil
kratochvilova kratofil kratz kratzer krauel kraule kraulis kraus krause krausova krauspe krauss krausse krauze
krawczyk krawiec krcevinac krcmar krcmarevic krcmarova kreb krebs krecek kreckova kreft kreiger kreis kreissig
krejci krejcik krejcikova krejcir krejcirova krejcova krell kremanac kremenovic kremer krenek krenkova krenz
kreslina kreslins kresoja kresojevic kresonja kress kresse krestalica kretschmann kretschmer kretzschmar
kreutz kreutzer kreuzer krey krga kricak kricka krickovic krieg krieger kriel krieva krievina krievins krievs
krige krilovic krings krinulovic krippner kris krisan krisanov krisanovic kristensen kristiansen kristic
kristof kristoffersen kristofova krivacevic krivaja krivanek krivankova krivcevic krivda krivokuca krivosic
krivosija kriz krizek krizic krizkova krizova krkalo krkeljic krkic krkljus krkobabic krnjajic krockert
krodinger kroger krogh krohn krol krolikowski kroll kron kronberga kronbergs krone kroner kropacek kropackova
kropp kroupa kroupova krpovic krsmanic krsmanovic krsmic krspogacin krstajic krstanovic krstekanic krstic
krsticic krstin krstinic krstivojevic krstonic krueger krug krugel kruger kruk krukowski krull krumina krumins
krumm krupa krupicka krupickova krupinski krupka krupkova krupova krupp kruppa krusarovski kruschinski kruse
kruskovic kruszewski kruzevic krvavac krysiak krzeminski krznaric krzyzanowski kshlerin ksiazek kub kuba
kubacki kubadov kubadova kubanek kubankova kubat kubatova kubcova kube kubec kubelka kubelkova kubena kubera
kubes kubesova kubheka kubiak kubica kubicek kubicki kubickova kubicova kubik kubikova kubin kubinova kubis
kubisova kubler kubli kubova kuc kuca kucara kucera kucerova kuchar kucharczyk kucharova kucharski kuchler
kuchta kuchtova kucinac kucinski kuck kucova kucukler kuczynski kuday kudeljas kudlacek kudlackova kudrna
kudrnova kufahl kugler kuhar kuhic kuhl kuhlee kuhlman kuhlmann kuhn kuhne kuhnel kuhnemund kuhnen kuhner
kuhnert kuhnke kuijpers kuiper kujavec kujawa kujawski kukla kuklova kukuljica kukuruznjak kula kulaksizoglu
kulas kulesza kulhanek kulhankova kulhava kulhavy kulig kulik kulimann kulinski kullmann kulma kulmane
kulmanis kumbernuss kumcuoglu kumi kummel kummer kummle kunath kunc kuncova kunde kunene kunert kunes kunesova
kung kunicbukovac kunkel kunt kunter kuntz kuntze kunz kunze kunzel kunzmann kupcova kupec kupfer kuphal kupka
kupkova kupper kuppers kupprion kuprion kupusinac kuraica kurcubic kurek kurevija kuridza kurija kurilic
kurjacic kurjacki kurka kurkova kurmazovic kurniawan kurnicki kurnoga kurobasa kurowski kurrat kurschilgen
kurschner kurt kurtak kurtanjek kurth kurtovic kurtuma kurtz kurucev kurucic kurutluoglu kurz kurzemniece
kurzemnieks kus kusan kusanovic kusch kuschel kuschewitz kuschmann kusi kusic kuske kusljevic kusljic
kusmawati kuster kustermann kusters kusuma kusumo kuswandari kuswoyo kutch kuter kutlay kutlija kutscher
kutscherauer kutz kutzner kuvalis kuypers kuzel kuzelj kuzelova kuzet kuzmanic kuzmanicsarac
kuzmanovicdordevic kuzmina kuzucu kvacanovic kvapil kvapilova kvarme kvasina kvasnicka kvasnickova kvekic
kvrgic kwaakye kwadwo kwan kwarteng kwasniewski kwiatkowski kwiecien kwiecinski kwok kwong kyei kyncl kynclova
kyra kysel kysela kyselova laack laakso laaksonen laan labadie labalo laban labanac labate labotic laboy
labuda labudova labus lacanin lace lacerda lach lachmann lacina lacinova lacis lack lacko lackova lacman
lacnjevac lacroix ladega ladevac ladevic ladewig ladinovic ladwig laezza laforza lagana lahtinen lai lailasari
laine laitinen laitkam laivina laivins lakatos lakatosova laketa laketic lakic lakin lakomy laksita laksmiwati
laletin lalic lam lama lamacchia lambelet lambert lamberti lambertz lambic lambrecht lamm lammers lammert
lamos lampe lamprecht lamula lana landa landgraf landi landmane landmanis landmann landova landwehr lang lange
langen langer langeveldt langfeld langhammer langhirt langner langosh langova langr langrova langworth lanig
lanteri lanz lanza lapcevic lapina lapins lapinski lapsina lapsins lara lari larkin larsen larson larsson
lascio laskowski lasmane lasmanis lasota laszlo latal latalova latifat latini latkovska latkovskis latorre
lattanzi latupono lau laub laube lauber lauberga laubergs laubscher lauckner laue lauer laufer lauinger
laumann laureano lauren laurent lauri lauridsen laursen lausecker lautenschlager lauterbach laux lavecchia
lavicka lavickova law lawal laws lax lay lazanski lazar lazarac lazarev lazarevic lazari lazarov lazendic
lazetic lazic lazin lazinica lazizov lazizova lazuardi lazzari lazzarini lazzaro leahu leal leale leannon
lebeda lebedova leber leberer lebron lebsack lecca lecce lech lechner lecic leclerc leclercq lecomte ledda
leder lederer ledesma ledner lee leeuw leeuwen lefebvre lefevre leffler leggio legrand legros legzdina
legzdins lehmann lehnen lehner lehnert lehr lehtinen lehto lehtonen leibold leicht leide leilani leimbach
leinonen leinweber leipold leis leist leistner leite leiter leiteritz leitheim leitner leiva leiwesmeier
lejina lejins lejniece lejnieks lelli lelovic lemaic lemaire lemajic lembede lembke lemic lemke lemmens
lemoine lemus lenart lenfers lengyel lenhard lenk lennartz lentini lenz lenzen lenzi leo leon leonard leonardi
leoncini leone leonetti leonhard leonhardt leoni leontijevic leopardi leopold lepore leposavic lepovic
leppanen lepsanovic lepsik lepsikova lepthin lerch lerma lero leroux leroy lesch leschnik lesendric lesevic
lesiak lesina lesmana lesniak lesniewski lestari leszczynski letsoalo letzelter leu leuba leunberger leung
leupold leuschke leuschner leutarevic leutenegger leva levajac levanic levy lewandowski lewicki lewin lewis
lewke lex ley leyckes leye leyva lezzi liang libal libalova liberati liberto librizzi licata liccardo
licciardello lice licht lichtenberg lichtenfeld lichtenhagen lichtl licis licitra lidaka lidaks lie lieb
liebach liebe liebert liebich liebig liebl liebold liebscher lieder liedtke lielmane lielmanis lienshoft liepa
liepina liepins liese lieske lietz ligorio liguori lilic lima limbach limbu limmer limon limoncuoglu lin
linares lind lindberg linde lindemann linden lindenberg lindenmayer linder lindgren lindholm lindner lindqvist
lindstrom ling linhart linhartova link linke linnemann linnenbaum linsey linz liotta lipar lipari lipinski
lipka lipp lippe lippert lippi lippmann lippold lippolis lipske lipski liptak liptakova lipus lira lis lischka
lisi lisicka lisicky lisiecki liska liskova lisnic lisowski list littel litterio little liu liuzzi livaja
livazovic liverani ljevnaic ljiljan ljubojevic ljubomirovic ljubotina ljubovic llamas lobinger loboda loca
locatelli locci loch lochner lockman locs loddo lodi lodina lodins loera loffler loffredo lofgren logina
logins logozar logsch lohmann lohr lohre lohse loi loiacono loibl lokar loken lolli lombard lombardi
lombardini lombardo lomeli lomic lomovic lonardi loncar longhi longo longobardi longoria loogen loon loos
loose lopes lopez lorenc lorencova lorentzen lorenz lorenzen lorenzini lorenzo loreti loreto lori lorusso
losch loser losickrizmanic loska loth lotito lott lotter lotti lotz loubser louda loudova louis loum loup
loureiro lourenco lourinho louw lovato lovric low lowa lowe loy loya lozada lozano lubbers lubina lubinova
lubke lubowitz luca lucanovic lucar lucarelli lucarini lucas lucchese lucchesi lucero luchetti luchian luchini
lucht lucia luciani luciano lucic lucidi lucio luck lucke luconi luczak ludban ludecke ludemann luders ludewig
ludolf ludtke ludvik ludvikova ludwig lueilwitz luettgen luevano lufft luft lugli lugo luhrs lui luise luk
lukac lukacevic lukacin lukacova lukacs lukas lukasek lukasiewicz lukasik lukaskova lukasova lukaszewski luke
lukenda lukendic lukes lukesova lukickovanovic lukoschek luna lund lundberg lunde lundgren lundin lundqvist
lundstrom lung lungu luongo lupasco lupascu lupi lupica lupo luppi luppino luptak luptakova lupu luscher luse
lusis lustenberger lutfiyev lutfiyeva lutfullohov lutfullohova luther luthi luthuli lutje lutter lutz lux luyt
luzaic luzi luzzi lynch maack maak maas maass maassen mabaso mabhida mabizela mabrukov mabrukova mabunda macak
macakova macaluso macanic macari macchi macchia macdonald macedo macejkovic macek macele macgyver mach macha
machac machacek machackova machacova machado machala machalek machalkova machalova machova machtig maciag
macias maciejewski mack mackiewicz macko mackova mackowiak macovei macri macura macurova maczey madan madej
madejova mader madera madetzky madic madidov madidova madonna madrid madrigal madsen madubuko maduma
madunicflauder madzic maes maestas maffei maftei magalhaes magana magar magdalenic magdic mager maggi maggiani
maggio maggiore magi maglajic magliocco magnani magno magnussen magnusson magoza magyar mahabeer mahajan
mahanov mahanova maharani mahardika maharjan mahendra mahestri maheswara maheswari mahlangu mahler mahmudi
mahnke mahr mahrusov mahrusova mai maia maiello maier maillard mainardi mainka maio maione mair maisch maiwald
maj majaca majcan majcher majchrzak majer majerova majeska majesky majewski majka majkic majnik major majovic
majstorovic majstrenko mak makela makhanya makinde makinen makinwa makowski maksimovic makuachukwu mala
malachovska malachovsky malagoli malai malan malaspina malatesta malavasi malave malbasik maldonado malec
malecek malecic malecki maleckova malek malenica malerba malesevic malfa malicanin malicki malik malikova
malina malinga malinic malinova malinowski malisek malisekova maliszewski malivuk malizia malkova malkus
mallmann malobabic malojcic maltasic maltese malucha maluleke malvic maly mamaliga mamojka mamojkova mamula
man manak manakova manastirlic manca mancinelli mancini mancino mancuso mandala mandaric mandasari mandel
mandic mandokovic mandrapa mane manea manetti manfred manfredi mang manga mangane mangano mangione mangold
mangunsong manica manicone maniscalco manjak manjencic mann manna manninen mannino manno manns manolache
manole mansell mansson mansur mansurov mansurova mante manthey manti mantovani manullang manz manzanares
manzella manzi manzo maphisa maqsudov maqsudova mar maracic maragno marahrens marais marak marakovic maran
marangi marangon marangoni marani marano marar marasovic marbun marcec marcelli marcello marcet marchal
marchand marchesan marchese marchesi marchesini marchetti marchetto marchewka marchewski marchi marchini
marciano marcik marciniak marcinko marcinkova marcinkovic marcinkowski marco marcon marconi marcovecchio marcu
marcucci marcussen marczak mardari mardhiyah mardonov mardonova marecek mareckova marega marek marelli mares
maresca maresova margic marginean margiotta margis mari maria marian mariani mariano marianova maric maricevic
marie marik marikova marin marincic marinelli marinescu marini marinkovic marino marinovic marinucci mariotti
marisavljevic mariucci mariz marjanov marjanovic mark markert markgraf markham markiewicz markmann markotic
markova markovic markovicsarac markowski marks markus marl marmeggi marner maro maroevic marone marongiu
marosicevic marotta marovic marpaung marquardt marquart marques marquez marra marras marrazzo marrero marrone
marroquin marsalek marsalkova marschall marschek marschner marsella marsenic marsik marsikova marsili
marszalek mart martac martel martelli martellucci marten martens martensson marti martin martina martinac
martincova martinec martinek martinelli martines martinez martini martinkova martino martinov martinovic
martins martinsen martinsson marton martorana martucci marty marunica marvin marx marxen maryadi maryam
maryati maryjane marz marzano marzec marzi marziali marzio marzocchi masala masaryk masarykova mascarenas
maschke mascia masciandaro mascolo masek maseko mashinini masi masia masiero maskova maslac maslanka maslo
maslova maslowski masojevic mason masopust masopustova massa massari massaro massimi masson mast mastrogiacomo
mastroianni mastronardi mastropietro masucci mata matanic matarazzo mataz mate mateescu matei matejicek
matejickova matejka matejkova mateo matera mathebula matheis mathes mathies mathieu mathisen mathiszik matias
matiasko matiaskova matic matijanic matijasevic matijevic matisone matisons matoric matos matous matousek
matouskova matousova matranga matschke matt matta mattei matteo mattern mattes matteucci matthes matthey
matthias matthies matthiesen mattia mattila mattioli mattsson matula matulova matusiak matusina matuska
matuskova matuszak matuszewski matyas matyasova matys matysiak matysova matz matzke mau mauch mauer maugeri
maul maulana maurer mauri maurizi mauro mauroff maus mautner mautone mauzer mavdudyev mavdudyeva mavlonov
mavlonova mavundla maxa maxim maxova may maya mayasari maybach mayer mayerova mayert mayhos mayorga mayowa
mayr mazanek mazankova mazibuko mazilu mazjane mazjanis mazur mazurek mazurkiewicz mazza mazzanti mazzarella
mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mbacke
mballo mbatha mbaye mbende mbengue mbodj mboup mbow mbuso mcclure mccullough mcdermott mcglynn mchunu mckenzie
mclaren mclaughlin mclean mcmillan mebold mecca meciar meciarova medeiros medek medeot meder medhurst medici
medina medkova medne mednis medrano medugno medved medvedova meer meeuwis megantara megdanac megna mehl mehler
mehlhorn mehloluhlaza mehlorn mehnert mehra mehrotra meichtry meier meiere meiers meijer meili meindl meinecke
meinel meiners meinert meinhardt meinke meintjies meireles meisch meisel meiser meissner meister meixner mejia
meksa mekss melandri melani melcer melcerova melcher meldere melderis mele melendez melgar meli melichar
melicharova melillo melinda melis melker mellett melngaile melngailis melnic melo meloni melzer memoli mena
menard mencarelli menchaca mencl menclova menconi mende mendes mendez mendoza mendy menegatti menemencioglu
menendez menga menge mengel menges mengoni menke menna menne menon menozzi menrat mensa mensah mensik
mensikova mensing menu menz menzel meo meraz mercado mercier mercuri mercurio mereu mereuta merian merino merk
merkel merker merkle merli merlo mermoud merola merseburg merta merten mertens mertoglu mertova mertz merwe
merz mesa mesaric mesarosbelanji meskuna meskune meskuns mesloh mesquita messana messer messerschmidt messina
meszaros mettler metz metzger metzler metzner meulen meunier meurer meusel meuser mewes mey meyer meylan meza
mezei mfeka mfumu mgenge mhlanga mhlongo mican micco miccoli miceli michael michaelis michal michalak
michalcova michalczyk michalec michalek michalik michalikova michalkova michallek michalova michalowski
michalski michel michele micheletti michels michelucci michiels michl michler michna michnova micillo micka
mickova micu middendorf mielczarek mielke mierzejewski miettinen migliaccio miglio migliore mignogna mihai
mihaila mihailescu mihailov mihailova mihailovs mihal mihalache mihalachi mihalcea mihalik mihalikova mihaljec
mihalova mijakovic mijatovic mijic mijota mika mikac mikelsone mikelsons mikes mikesicmerda mikesova
mikicvucak mikitenko miklas miklosko mikloskova miko mikodanic mikolajczak mikolajczyk mikova mikula mikulasek
mikulaskova mikulik mikulikova mikulova mikulski mikus mikusova mikuta milak milakovic milan milani milankovic
milano milazzo milczarek milde mildner milea milella miler milewski milisickovacevic militaru militello
miljanovic milla miller mills milota milotova milton milz minac minacova minah minar minarik minarikova
minarova mindru minelli mingarelli minniti mintzlaff miodrag miotto mirabella miracle miramontes miranda
miranov miranova mirazizov mirazizova mircea mirea mireles mirga mirgova miron mironov mironova mirza
mirziyoyev mirziyoyeva miscancuk mischke mishra misiak misik misikova miskiewicz mistretta misztal mitanovic
mitchell mitos mitschke mittag mittelstadt mittmann mitu miu mkhatshwa mkhize mladek mladenovic mladkova
mlcoch mlcochova mlejnek mlejnkova mlikota mlynarczyk mngomezulu mnisi mobius mobolaji mocan mocanu moccia
mock mockel mockenhaupt mocks modica modise modzelewski moe moede moedl moeller moen moffa mofokeng moga
mogbadunade mogenburg moguenara mohamed mohirov mohirova mohle mohnacki mohr mohrhard mohring mohsner moise
moisei mojica mojzis mojzisova mok mokra mokros mokrosova mokry mokwena mol moldenhauer moldner moldovan
moldovanu moldoveanu molefe molenaar molenda molina molinari molinaro molitor moll mollenbeck moller mollers
mollica mollinger mollmann molnar molnarova moloi molteni molzan momcilovic monaca monache monaci monaco
monahan monch mondragon monica monnard monni monod monroy montag montagna montagner montalbano montalto
montalvo montanari montanaro montanez montano monte montefusco monteiro monteleone montemayor montemurro
montenegro montero monteros monterosso montes montesano montez monti monticelli montoya moog moonsamy moor
moore moormann moors moos moosa mora morabito moraes morais morales morandi morar morari moraru moras moravcik
moravcikova moravcova moravec moravek moravkova morawo morawski morax moraz mordenti mordhorst moreau moreira
morel morelli morello moreno moretti moretto morgan morgante morgenstern morhelfer mori moriconi morin morini
morissette moritz morkel moro moroni morova moroz morozova morozovs morra morreale morri morrison morrone
morsch mortensen mosca moscato mosciski moseley moser moses moslavac moss mostert mosti mota motalo motaung
motchebon motisi motl motloung motlova motta mottet mottola motycka motyckova motyka motzenbbacker moucka
mouckova moudra moudry moulin moura moya mphahlele mqwebu mracek mrackova mraz mrazek mrazkova mrazova
mrkvicka mrkvickova mroczek mroczkowski mroz mrozek mrugalla msibi mthembu mthethwa mtolo mtshali mucalj
mucavac muceniece mucenieks mucha muchova muck mucke muckenthaler mudau mueller mues mufizov mufizova
muhammadov muhammadova muhar muhl muhlbauer muhle muhleis muhsinov muhsinova muhtorov muhtorova muinat
muizniece muiznieks muk mukaram mukhopadhyay mulas mulder mule muller mullerova mulrain mulyani munaro munch
mund munda mundt munguia munifyev munifyeva muniz munk munkas munoz munsamy munster muntean munteanu munz mura
muradbasic murati muratore murawski murazik muresan murgia murillo muro murodov murodova murolo murphy murray
murru murtas musat muschg musella musi musial musil musilova musso mustafoyev mustafoyeva mustapha musteata
mustika mustofa mustonen musulmonov musulmonova musumeci musy muszynski muth mutiat muzaffarov muzaffarova
muzenjak muzik muzikova myburg myburgh mydlo mydlova myhrer myska myskova məmmədov nababan nabein nabow naca
nader nadler naf nagel nagele naglav nagler nagy nagyova nagypalfi naik nainggolan nair najduk najera najman
najmanova najmiddinov najmiddinova najmudin nalbantoglu namaga nambeesan namboothiri namike namikis nanaic
nanda nanez nannen nanni napierala napitupulu napoletano napoli napolitano nappi naranjo narcisi narciso nardi
nardo narimonov narimonova narpati narvaez nascimento nashiruddin nasriddinov nasriddinova nass nastas nastase
nastvogel nasyiah nasyidah natale natali nathania natsir nau naubert naude nauer naujoks naumann
naumovskicizmar nava navarra navarrete navarro navratil navratilova nawrocki nawrot nayar nazario nazifov
nazifova nazrullohyev nazrullohyeva nazzaro ncusi ndaba ndandali ndao ndaw ndebele ndiaye ndione ndir ndlovu
ndong ndour ndoye ndukwu ne'matullohyev ne'matullohyeva neacsu neagoe neagu neamtu nebel nebioglu necas
necasova nechita necula nedbal nedbalova nedelcu nedoma nedomova nedved nedvedova neef neff negara negoita
negrea negrete negri negron negru negruta nehls nehring nehru neimke neitzel nejedla nejedly nel nemcova nemec
nemecek nemeckova nemes nemet nemeth nenadov nenadovic neri nerius nesladek nespor nesporova nesti nestler
nesvadba nesvadbova neto neu neubauer neubauerova neuber neuberger neubert neuendorf neufeld neugebauer
neuhaus neumaier neumair neuman neumann neumannova neumanova neumeier neumeister neuner neupert neurohr
neuschwander nevarez neves newton ney nezaj ngai ngcobo ngcolosi ngema ngom ngozi ngubane nguer nguyen
nguyenova ngwazi ngwenya nhlapo nhleko niane niang niass niasse nica nicastro niccolai nickel nicoara nicolae
nicolaev nicolai nicolas nicolay nicolescu nicoletti nicolini nicolo nicolosi nicosia nicotra niculae
niculescu niebuhr nieddu niedermeier niedra niedziela niedzielski niedzwiecki niehaus niehoff niekerk
nieklauson nielsen niemann niemczyk niemeier niemeyer niemi niemiec nieminen nienhaus nienow niermann nies
niessen nieto nieves niewiadomski niggeler niggemann nigro nijland nijs niklaus nikolaus nikolickovacic nilsen
nilsson ninalowo ningrum nino niroula nissen nistor nita nitra nitsch nitsche nitschke nitu nitz nitzsche
nizomiddinov nizomiddinova nizomov nizomova nkansa nkansah nkomo nkosi nkrumah noack nobile nobili nobre
nocentini nocera nocerino nodler noel noga nogueira noh nojeem nolan nolden noll nolte nolting nomvethe
nondlela nonyana norberg nordby nordin nordmann nordskaug nordstrom noriega normann norris northoff nosek
nosirjonov nosirjonova nosirov nosirova noskova nota notaro noto nova novac novacek novackova novak novakova
novelli novello novitasari novosad novosadova novotna novotny novy nowack nowacki nowaczyk nowak nowakowski
nowicki nowinski nowosadek nozulu nsele nsia ntanzi nti ntiamoa ntim ntombela ntuli nucci nucera nugraha
nugroho numanoglu nunes nunez nuraini nurbekov nurbekova nurdiyanti nuriddinov nuriddinova nurlaela nurlanov
nurlanova nurnberger nusratov nusratova nusratullohyev nusratullohyeva nussbeck nuzzo nwachukwu nwogu nwuzor
nxumalo nyaako nyame nyanda nyantakyi nyberg nygaard nygard nystrom nytra nzimande nəzərov oancea obeng
oberbrunner oberem oberg obergfoll oberlander oberle oberlin obermaier oberman obermeier obiageli obianuju
obidov obidova obrezanac obst obsut obsutova ocampo ocasio occhipinti ochoa ochs ochse odegard odehnal
odehnalova odetola odilyev odilyeva odobasic odunayo odunsi oehler oehme oertel oeser oestreich offermann
ofori ofosu oggiano ogindan oginni ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunwande ogunwobi
ogunyeye ohm ojala ojeda ojo ojua oklobdzija okonkwo okpattah oktavian oktaviani oktovian okumus okuneva
okunola okur okyere olabode oladeji oladimeji oladipupo olah olahova olaiya olaoluwa olari olariu olaru
olasunkanmi olasupo olawale olbina olbrich olczak oldenburg oleinic olejniczak olejnik olimov olimova oliphant
oliva olivares olivarez olivas oliveira olivera oliveri olivi olivier olivieri oliviero olivo olivova olla
olmos olofsson olowokeere oloyede olschewski olsen olson olsson olstad olszewski oltean olteanu oltmanns
olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun olukunga olumide olusanya olutola
oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera omadov omadova omani omidina
omobolaji omobolanle omojola omolara omotoso omowale ondra ondracek ondrackova ondrasek ondricka ondrova
ondrus ondrusova onnen onohinosen onose ontiveros onur onyinyechukwu oosterhuis oosthuizen opacic oparinde
opeyemi ophey opitz opoku oppenheimer oppermann oppliger oppong oprea opric opricovic opris opsenica opuic
opuku opuvacic oqilyev oqilyeva oquendo orak oraloglu oraovcic orasanin oravec orban orbanic orbay ordonez
orefice orellana orge orgulan orifov orifova orlandi orlando orlovic orlowski orn ornelas oro orosco orosz
orozco orru orsag orsagova orsanic orsini orsos orta ortega ortenzi orth orthmann ortiz ortmann ortner
ortolani orzechowski oschkenat ose osei osenberg oshin osinski osis osmak osmanlic osorio ossowski osswald
ostby ostendarp ostendorf oster ostermann ostermeier ostertag ostervald ostli ostringer ostrovska ostrovskis
ostrowski ostuni ostwald osuagwu osuntokun oswald otabekov otabekova otahal otahalova otartic otcenas
otcenasova otero oti otiwa ott ottaviani ottaviano otte otten otto ottonello otuo ovcina owais owczarek owen
owokoniran owolabi owoyemi owusu oyadiran oyaifo oybekov oybekova oyebola oyelude oyeniyi oyetoro oyeyemi
oyinkansola oyinlola oymen ozanic ozansoy ozberk ozbey ozbir ozdemir ozdenak ozdogan ozere ozers ozgorkey
ozkara ozkok ozodbekov ozodbekova ozodov ozodova ozola ozolina ozolins ozols oztonga oztuna ozturk ozuna pabon
pabst pacanin pacariz pace pacheco paci pacifici pacifico pacini pacocha paczkowski padberg paden padilla
padmasari padovan padron padula paduraru paesler paez pagac pagan paganelli pagani pagano pagel pagliai
pagliuca pahanic pahert pahl paimo paiva pajak pajcic pajeska pajkuric pajonk pajtl pakalniete pakalnietis
paksut pakula pal pala palacios palackovic palacz paladi paladini palano palasti palastri palavestra palazzi
palazzo palazzolo palecek paleckova palermo palic paligoric palii palija palikuca palisaski paljevic palka
palla palladino pallentin pallesen pallotta palm palma palmeri palmieri palmisani palmisano palombi palombo
palomino palomo palsson paltere palters paluch palumbo pamper pana panait panaro pandey pandolfi panek panetta
panezic pang pangestu pani panicker panico panisic panjak panjevic pankova pantano pantoja panza panzer
panzeri panzig paola paolella paoletti paoli paolicelli paolillo paolini paolino paolo paolucci paone paonessa
pap papa papak papaleo papapietro pape papez papezova papini papke papp pappalardo paradiso paraschiv
paravinja pardini paredes parente pariggiano paris parise parisi parisian parizek parizkova park parker parkin
parlier parmakovic parnell parodi parojcic parovic parra parrinello parrino partida partyka parun parvu
pasagic pasalic pasat pasca pascal pascale pascali pascarella pascari pascaru paschke pascu pascucci pasek
pasekova pasic pasini paska pasko paskova pasqua pasquale pasquali pasquini passarelli passeri passero
passuello pastar pasternak pastore pastorelli pastorino paszkowski pasztor pataca patacic patafta pataki
patane patarac patek patel paterson patil patila patino patko patkova patkovic patocka patockova patrascu
patriarca patrnogic patrone patrun patruno patti patzelt patzer patzold patzwahl pau paucek paukner pauko
paukova paukovic paul pauli paulova pauls paulse paulsen pauluka pauluks paulus pauly paun paunkovic pausch
pavan pavani pavcic pavel pavelek pavelic pavelka pavelkova paver pavesic pavlacic pavlas pavlasova pavlica
pavlicek pavlicic pavlickova pavlicova pavlik pavlikova pavlikovska pavlikovsky pavlov pavlova pavlovic
pavlovska pavlovskis pavlu pavone pavrlisak pavuk pavukova pawelec pawlak pawlicki pawlik pawlikowski
pawlowski paz pazdera pazderova pazmanj peaquin pecar pece pecek pech pecha pechacek pechackova pechova pecina
pecka peckova pecora pecoraro pecorella pede pedersen pedone pedraza pedrazzini pedroni pedrotti pedroza
peeters peetz peixoto pekar pekarek pekarkova pekarova pekkan pektemek pelayo pelc pelcova pelikan pelikanova
pellecchia pellegrini pellegrino pellicano pellitteri peluso pelz pelzer pena pence pencic pencis penezic
penic penjisevic penna penner pennestri penovic penzo peovic pepe pepelcevic perales peralta peran perdana
perea perego pereira peres perez perilli perin perina perini perinova perkona perkons perl perlas permadi
permata perna pernica pernicova peroni perotti peroutka peroutkova perra perret perri perrier perrin perrini
perrone perrot perrotta perroy persa persson pertiwi perugini peruzzi pesaresi pesce pesch peschel peschke
pesek peselman peska pesko peskova pesorda pession pesta pestova petcu peter peterka peterkova petermann
peters petersen peterson petersone petersons petit petito petr petrak petrakova petralia petrarca petras
petrasova petre petrea petrella petrelli petrescu petri petricek petrickova petrijevcanin petrik petrikova
petrini petrinsak petrisevac petrone petronio petrov petrova petrovac petrovicka petrovicky petrovska
petrovskis petru petrucci petruska petruskova petry pettersen pettersson petzold peukert pezzella pezzi pfaff
pfannerstill pfau pfeffer pfeifer pfeiffer pfeil pfennig pfersich pfingsten pfister pfisterer pfitzner
pflieger pflug pfluger pflugner pham philander philipp philippe philippi philipps phillips piacentini piaget
piana pianese pianigiani piasecki piatek piatkowski piazza piazzolla pibiri pica picard picariello picchi
piccinini piccione picco piccoli piccolo picha pichardo pichler pichlmaier pichova pick pictet piechota
pieczek piekarski piel pienaar pieper pieri pierini pierre pierro piesker pieterse pietras pietro pietruszka
pietrzak pietrzyk pietsch pietschmann pietzsch piga pignatelli piguet piha pilar pilarova pilarski pilat
pilato pilatova pilch pili pilla pillai pillay pillitteri pilz pimentel pina pinardi pineda pingel pingpank
pinheiro pinho pini pinna pinnock pinon pintea pinter pintilie pinto pintus pinzari pinzaru piontek piorkowski
piotrowicz piotrowski pipitone pippig piras pircher piredda pires pirone pirrello pirrone pirvu pisa pisani
pisano pisarevic pischedda pisciotta piscitelli piscopo piskorjanac pisova pisu pithey pitinac pitkanen
pitschugin pittalis pittard pitz pitzalis piva pivar pivetta pivonka pivonkova piwowarczyk pizarro pizzi
pizzimenti pizzitola pizzo pizzuti pjescic pjesivac placek placento placha plachy placic placinta placko
plackova plahinek plakalovic plamadeala plamenac plank plantak plascar plaskur plass platania plate plath
platon platz platzer plauk plautz plazonja plazonjic plch plchova plejo plekanec plekanecova plemic plesa
plesca pleska pleskonjic plessis pletsch ploger plomb plonka plotz plotzitzka plsek plskova pluhar pluharova
plum pluta pocan poche pocrnja podbarac podgorski podhradska podhradsky podkonicka podkonicky podnar podniece
podnieks podpadac podzimek podzimkova podzina podzins poehn poels poeschl pogacic poge poggi poggio
pogorzelski pohl pohland pohle pohlmann pohlova poirier pokorna pokorny pol polacek polach polachova polackova
polak polakova polancec polanco polanska polansky polasek polaskova polat pole polese poletti poli poliak
poliakova polidori polifka polimeno polis politi polito polivka polivkova polizzi pollich pollina pollmacher
pollmann pollock polsak polster polverino polzin pomp pompei pompili pompilio ponce pongratz ponitzsch
ponjavic pons ponti poon poore pop popa popcic popelka popelkova popescu poplawski popov popova popovici popp
poppe poprzan popusoi porcari porcu porebski porgante porgants porras porsche porta porth portillo portmann
posada poschl poschmann poser pospichal pospichalova pospisil pospisilova post postic postica postiglione
postma postolachi potenza potgieter pothuvaal potkonjak potnar potocar pott pottel potthoff potucek potuckova
potzsch poulsen pour pouros pourova pouye powell powlowski poyrazoglu pozarac pozzi pozzo prabowo prachar
pracharova pradana pradhan pradipta prado prager prah prajapat prakasa prakatur prangart prange pranowo
prasasta prasek prasetya prasetyo praskova prastuti pratama pratesi pratico pratiwi prato prause prayoga
prazak prazakova prchal prchalova prebiracevic preciado preda predic prediger predin predojev predojevic
predovic predragovic preez preis preiss preloscan prempeh prencipe preocanin prepelita prerad preradovic
pressler presti prete pretkalnina pretkalnins pretorius preuk preuss prevost prey preziosi pribyl pribylova
price pridane pridans priebe priedite prieditis priemer pries prieto prihoda prihodova prikryl prikrylova
prill prince principato pringle prinsen prinsloo prinz prisacari prisacaru prisco privitera prkosovacki probst
prochazka prochazkova procopio procter prodan prohaska proietti prokes prokesova prokop prokopova prosacco
prosek prosic proske proskova protic provaznik provaznikova provenzano prucha pruchova prufer prus prusa
prusova pruteanu przybyl przybyla przybylski przybysz psenicka psenickova ptacek ptackova ptak pticar
puacmatesic puca pucci puccio puchalski puddu pudjiastuti puente puga puggioni pugliese pugliesi puglisi
puharic puiu pukite pukitis puleo pulido puls pun pupak pupakova purdy purnama purnawarman purnawati purwadi
purwanti pury puscas pusch puschel puskarcuk puspasari puspita putincanin putnik putnina putnins putra putri
putz putzolu puzavac puzigaca pytel python qasimova quade quaglia quaranta quarta quartenoud quartey quast
queiroz quesada quevedo quezada quigley quinn quinodoz quinones quinonez quinta quintairos quintana
quintanilla quintero quinto quiros quiroz quitzon quliyev raab raabe rabe rabenstein rabic rabljenovic rac
raca rach rachmawati racordon racova racu racz raczynski rada raddatz radebe radecki rademacher radermacher
radigovic radijevac radin radinovic radisavcevic radisavic radisavljevic radisevic radivojac radivojsa radke
radl radler radlovic radmanovic radoi radomirovic radomski radonja radonjanin radonjic radotic radova radovac
radovanac radovankovic radovanlija radovanov radtke radu radulaski radulescu radulic radulj raduljeskovic
raduljevic radulovic radusic radusilovic radusinovic raduski radvanji rael rafailovic raffa rafidyev rafidyeva
rago ragone ragusa rahardian rahayu rahimah rahimov rahimova rahm rahmawati rahn raich raifyev raifyeva
railean raileanu raimondi raimondo raith rajabov rajabova rajasa rajata rajcevic rajs rajsic rajtek rak
rakanovic rakaric rakas rakinic rakova rakovic rakowski rakusic ralbovski rallo ramac ramadan ramadhani
rambaldi rambousek rambouskova ramella ramirez ramm ramon ramos rampazzo ramziddinov ramziddinova rana
randazzo randunkovic raneri ranftl rangel rangelov rangen ranieri raniolo rank rantanen rantsch ranucci ranz
rapisarda raposo rapovac rapp rapuano rasanen rascanin rasch rasche raschke rascon rasetarevic rasetic rasevic
rashidov rashidova rasic rasinac raska raskova rasmussen rasovic raspopovic raspudic rata rataj ratajczak
ratajova rath rathmann ratke ratkovcic ratniece ratnieks ratti rau raubuch rauch raucher rauer raufyev
raufyeva rauh raukuc rausch rauscher rauso raut rautenberg rautenkranz ravaioli ravet ravn ravshanov
ravshanova raxmatullohyev raxmatullohyeva raya rayhan raynor razic razo rea reale reber rebmann recchia
recevic rech reck redaelli reddy redlich rees reese regalado reger reh rehacek rehackova rehak rehakova
rehbein rehberg rehm rehor rehorova rehwagen reiber reich reichardt reiche reichel reichelt reichenbach
reichert reichl reichling reichmann reid reif reifenrath reil reilly reim reimann reimer reimers rein reina
reinartz reinberg reindl reinecke reineke reinelt reiner reiners reinert reinger reinhard reinhardt reinhart
reinhold reinicke reinke reinsch reis reisch reischl reiser reisinger reiss reiter reith reitz reitze remes
remesova remeta rempel remy renard renaud renault rencar renda rendon rendra rendulic renen renk renken renna
renner rennich renovcevic renovica rens rensburg renteria rentz renz renzi repac repetto repija repiska
repisky reppin resch reschke resele resendez reskovic restivo restle restorff rettig retzke retzlaff reuber
reumann reus reusch reuss reusse reuter reuther revenco rey reyes reymond reyna reynold reynolds reynoso rezac
rezacova rezek rezkova reznicek reznickova rheder rhein rhoden ribar ribaupierre ribeiro ribicgreganic rica
riccardi ricci ricciardi riccio riccobono rice richard richards richardson richert richter richtr richtrova
rick rickert rico ridder ridolfi rieck riedel rieder riediger riedl riegel rieger riehl rieke riekmann
riekstina riekstins riemann riemer riepl riermeier ries riese riess riester riethmuller rietman rietmuller
rietscher riggi riggio righetti righi rigoni riha rihova rimai rinaldi rincon riner ring ringel ringer rink
rinke riojas riolo rios riparbelli ripken rippin risch risse rist ristic ritchie ritosek ritschel ritsma
ritter rittgasser rittweg ritz riva rivas rivera rivero riviere riyanti rizvonyev rizvonyeva rizza rizzi rizzo
roba robak robel robert roberti roberts robertson robin robinson robledo robles robu rocca rocchi rocco rocha
rochaix rochat roche rockmeier rockomanovic rodarte rode rodehau rodel roder rodigari rodiger rodowski
rodrigez rodrigues rodriguez rodriquez roecker roed rogahn rogala rogalski roger roggatz rogge rogolino
rogowski rogoz rogulja rohan rohde rohl rohlander rohleder rohm rohmann rohr rohrbach rohrer rohrig rojas
rojek rojo rokossa rold roldan roleder rolf rolfson roll rolland rolle roller rollo roloff rolon romagnoli
romaguera roman romancik romancikova romanciuc romanelli romani romaniello romanini romano romanovska
romanovskis romanowski rombach romcevic romeo romer romero rommel romo romy rondinone rondoni rondovic roob
roos rooyen roque rosa rosado rosales rosandic rosario rosas rosati rosbach rosca rosch roscher roschinsky
rose rosenauer rosenbauer rosenbaum rosenberg rosenberger rosendahl rosenkranz rosenthal roser rosevic rosi
rosiak rosin rosinski roskic rosksch rosler rosner ross rossbach rossberg rosselli rosset rossetti rossi
rossini rossler rossmann rossner rosso rossouw rost rosu rota rotari rotaru roth rothe rothenbacher rother
rothlisberger rotolo rotondo rott rotter rottger rottmann rotundo roubal roubalova rougemont roulin rous
rousova rousseau roussel roux rovcanin rowe roy roybal royer rozac rozanski rozenbaha rozenbahs rozgic rozite
rozitis rozkalne rozkalns rozsypal rozsypalova rozycki rubene rubenis ruberto rubino rubio rucco ruch rucinski
ruck ruckdeschel rucker ruckert rudan rudiger rudinski rudloff rudnicki rudolf rudolfova rudolph rudzinski
rudzite rudzitis rudzki ruecker ruegg ruelas ruf ruff ruge ruger ruggeri ruggieri ruggiero ruhl ruhland ruhle
ruiter ruiz rumenic rummel rump rumpf runce runcis runge runkel runolfsdottir runolfsson runte ruotolo rupp
ruppel ruppert rupprecht rus rusanoski rusch rusciano rusin rusnac rusova russ russel russo russu rust
rustamov rustamova rusu ruter ruth ruther rutherford rutkowski rutten ruttimann rutz ruud ruzek ruzicka
ruzickova ruzkova ryan ryba rybak rybar rybarczyk rybarik rybarikova rybarova rybicki rybnicek rybnicekova
rybova rydl rydlova ryjikh rysava rysavy ryzih rzepka rəhimov rəsidova sa'dullohyev sa'dullohyeva saadiyev
saadiyeva saarinen saathoff saavedra saba sabaly sabatini sabatino sabato sabau sabbatini sabdat sabia sabian
sabino sabljak sabolcec sabolski sabri sacchet sacchetti sacchi sacco saccone sacher sachs sachse sack sadiki
sadiklar sadilek sadilkova sadio sadl sadovic sadowski sadriddinov sadriddinova sadzak saefullah saenz saether
safar safaric safarik safarikova safarova safiryev safiryeva safitri saflanis safo safoyev safoyeva safranek
safrankova sagadi sagafe sager sagna sagodic sagonas saheed sahin sahner sai saia saidov saidova saile sailer
saini saiz sajinovic sajtos sakanovic sakho sala saladino salahudin salako salami salamone salas salatiello
salazar salcedo salcido saldana saldivar salek salemi salemme salerno salewski salgado salierno salinas salis
salkova sall saller salma salmina salminen salmins salo salohov salohova salomon salomone salonen salow
salsabilla salvadori salvati salvatore salvatori salvi salvo salvucci salzano salzer salzmann samac samanci
samandarov samandarova samaniego samardzija samb samba sambe sambou samek samel samelova samiryev samiryeva
samkova sammartano sammartino sammert samohod samohodaj samolov samolovac samosir samsalovic samson samsonova
samuel samuelsson sanabria sanadrovic sanches sanchez sanctis sand sanda sandalci sandalj sandberg sander
sanders sandic sandmann sandner sando sandor sandova sandoval sandoz sandstrom sandu sane sanfilippo sanford
sanger sanna sannino sansone santacruz santamaria santana santangelo santarelli santarossa santarsia
santarsiero santi santiago santillan santilli santinelli santini santis santo santoni santor santori santoro
santos santoso santucci sanusi sapienza saponaro saporito saptono saputra saputri sarabia saracino saragih
sarah saraiva saraswati sarbu sardella sardina sardorov sardorova sargac saric sarioglu sarkozi sarnataro
sarno sarpong sarr sarti sartor sartori saruga sarvari sarvarov sarvarova sasek saskova sass sassano sasse
sassi sasso satner satria satta sattelmaier satterfield sattler sauceda saucedo sauer sauerland sauermann
sauliete saulietis saumweber saussure sauter sautter sava savary savciuc savevski savin savini savoca savoia
savolainen savova savu sawayn sawicki sayginer sbrana scaglione scala scalia scalise scalzo scano scanu
scarano scardino scarpa scarpellini scc schaaf schaal schaar schaarschmidt schacht schad schade schaden
schadlich schaefer schafer schafers schaffarzik schaffel schaffer schaffler schahbasian schalk schall schaller
schamberger schaning schanz schaper schar schardt scharer scharf schatz schatzle schaub schauer scheck
schedler scheel scheele scheer scheerer scheffel scheffler scheibe scheid scheidegger scheidt schejbal
schejbalova scheler schelk schell schellenbeck schellenberg scheller schembera schenk schenke schenkel
schepers scherbarth scherer scherf scherini schermann scherrer schersing scherz schettino scheu scheuer
scheuermann scheurer scheuring schewe scheytt schiavi schiavo schiavon schiavone schick schiefer schiele
schielke schiemann schier schieskow schiessl schifano schiffer schild schildhauer schill schillaci schiller
schilling schillinger schima schimmel schimmer schimpf schindler schindzielorz schink schinner schiopu
schipper schirmer schirrmeister schirru schlachter schlag schlangen schlatter schlawitz schlecht schlechtweg
schlegel schleich schleicher schlemmer schlenker schlesinger schley schlicht schlichting schlitzer schlosser
schluter schmalz schmalzle schmeler schmelzer schmid schmidbauer schmidl schmidt schmidtchen schmidtke
schmidtova schmied schmiedel schmieder schmitt schmitz schmoll schmuck schmuhl schnabel schneck schneider
schneiders schneidrova schnell schnelle schnelting schnider schnieder schniedermeier schnitzer schnitzler
schnoor schnur schnurer schnyder schobel schober schoberg schoch schock schockel schoeman schoen scholer
scholl scholten scholtz scholz scholze schon schonball schonbeck schonberg schonberger schonborn schondelmaier
schone schonebeck schonemann schonenberger schoner schonfeld schonfelder schonherr schoning schonlebe
schorderet schorn schorr schott schottmann schotz schouren schowalter schrade schrader schramm schreck
schreiber schreier schreiner schreiter schrepfer schreyer schroder schroeder schroer schroter schroth schubert
schuch schuchardt schuck schuermann schuff schug schuh schuhaj schuhmacher schuhmann schuldt schule schuler
schulist schuller schult schulte schulten schultes schultheis schultheiss schultz schultze schulz schulze
schumacher schumann schumm schunemann schunk schupp schuppe schuppel schurch schuri schurig schurmann schurr
schussler schuster schutt schutte schuttler schutz schutzbach schutze schwab schwabe schwager schwaiger
schwalm schwan schwanbeck schwandke schwanitz schwanke schwarthoff schwartz schwarz schwarze schwarzer
schwarzkopf schwarzmeier schwarzova schwatlo schweiger schweisfurth schweitz schweitzer schweizer schwenk
schwenke schwennen schwerdtfeger schwerdtner schwidde schwind schwirkschlies schwizgebel schwuchow sciacca
scocco scognamiglio scopece scorza scott scotti scripnic scrofani scuderi scurtu scutaru sebastian sebastiani
sebek sebela sebelova sebenji sebesta sebestova sebkova secchi secci sechi seck secrieru seda sedarevic
sedillo sediva sedivy sedlacek sedlackova sedlak sedlakova sedlar sedlarova sedliak sedliakova sedova seeger
seel seelig seemann seewald segavcic segnane segota segovia segunmaru segura sehls sehnal sehnalova seibel
seibert seibold seibt seidel seiders seidl seidler seidlova seifert seifertova seiffert seigel seiler seitz
sejeja sejejs sekanina sekaninova sekinat sekularac seliger sell selle selzer seme semerad semeradova semeraro
semisch semmler semprini senatore sene senft senger senghor senica senk senkel senko senkova senn
senzangakhona sepe sepetci sepulveda serafin serafini serafino serban seremet serena serfontein serghei sergi
serna serpa serr serra serrano serrato serzante serzants sessa sesta sestak sestakova sestito sethi setiawan
setula seubert seufert sevcenco sevcik sevcikova severa severi severin severino severova sevi sevilla sewald
seydi seye seyfarth seyidova sezek sforza shah shahbozov shahbozova shahobiddinov shahobiddinova shahriyorov
shahriyorova shahzodov shahzodova shai shakya shamsiddinov shamsiddinova shanahan sharma shekoni sherpa
sherzodov sherzodova shezi shields shiu shodiyorov shodiyorova shohibov shohibova shongwe shrestha shukla
shukrulloh shukrulloha shum sibiya siciliano sidibe sidler sidlo sidlova siebel sieben sieber siebert
siedlecki siefert sieg siegel sieger siegert siegl siegling siegmund siegrist siekmann sielemann siemens
siemer siemon siener sienkiewicz sieradzki sierra sietniece sietnieks sievers sievert siewert sigl signorelli
signorile signorini sigrist sihler sihombing sihotang siino siketanc sikora sikorova sikorski sile sileiko
silenzi silhava silhavy silina silins silis sillah silva silvestri silvestrini silvestro sima simacek
simackova simak simakova simanek simanjuntak simankova simatic simbolon simcik simcikova simecek simeckova
simek simeoli simeone simeoni simeti simic simicevic simicsebalj simijonovic simin simion simionescu
simjanovic simkova simljesa simmen simoes simojlovic simon simoncelli simone simonet simonetti simoni simonini
simonis simonova simonovic simonovicova simons simonsen simova simula simulov simunek simunkova simunovic
simurdic sin sinaga sinanoglu sinclair sindelar sindelarova sindler sindlerova singer singh sinha sini
sinnhuber sinopoli sip sipek sipes sipkova sipos sipova sippel siptar sir siracusa siragusa sirait sirante
sirants sirbu siregar sirghi siri sirojiddinov sirojiddinova siroka siroky sirova sirovs sischka siska siskova
sisneros sitaric sitek sithole sithuli sitompul sitorus situmorang siu sivak sivakova siwek siwele siyaya
sjoberg sjogren skacel skacelova skala skalicka skalicky skalova skalski skandovic skeledzija skenderija skiba
skibicki skibinski skiles sklenar sklenarova sklenka sklenkova skoczylas skoda skodova skoglund skokan
skokanova skopal skopalova skora skorepa skorepova skorupan skov skowron skowronek skowronski skrabal
skrabalova skracic skriniar skriniarova skrivanek skrivankova skroban skrzypczak skrzypek skudra skultety
skultetyova skutecka skutecky skuterud slaba slaby sladakovic sladek sladic sladka sladkova sladky sladoje
sladojevic sladovic slam slama slamarski slamek slamova slanina slaninova slankamenac slastan slastanova
slatinac slavicek slavickova slavik slavikova slavkovic slawinski slechta slechtova slezak slezakova slijepac
slijepcevic sliwa sliwinski sloboda slobodanac slobodanovic slobodjanac slobodnik slobodnikova slobodova
slonja slota slotova slotta slovacek slovackova slovak slovakova slowik slowinski sluka slukova slusarczyk
smaic smailbegovic smajda smajdova smajlovic smedsrud smeets smejkal smejkalova smekal smekalova smerda
smerdova smet smetana smetanova smets smid smidova smieja smiljan smiljanec smit smite smith smitham smitran
smits smogeli smola smolik smolikova smolinski smoljanec smoljanic smolka smolkova smolova smrcak smrcka
smrckova smrek smrekova smrz smrzova smuge smugis smutna smutny smyth snajdr snajdrova snedden snell snooke
snyman soare soares sobar sobczak sobczyk sobek sobieraj sobitov sobitova sobkova sobolewski soboll sobota
sobotka sobotkova sobowale soccorsi socha sochacki sochirca sochor sochorova socolov sodano sodar soderberg
sodiqov sodiqova sohn sojka sojkova sokhela sokol sokolicmihalak sokolova sokolowski solak solano solberg solc
solcova soldati soldo solga solheim solinas solis soliz soljic soller solli sollner solmaz solomon solorio
solorzano solta soltan soltanov soltanova soltes soltesova soltys soltysiak soltysova somayaji somma sommer
sommerfeld sommrova somodvarac somogyi somrak somssich sondermann sondisa sondore sondors sonko sonn sonnabend
sonnenberg sonnenfeld sonntag soos sorbello sorce soren sorensen sorg sorge sorgic soria sorlie sormaz soro
sorrentino sorsa sosa sosare sosars sosnowski sostarec sostarko sotelo sothole sotic soto sotra sottile souare
soucek souckova soukup soukupova soumare sousa soutter souza sova sovagovic sovova sow sowa sowinski soyinka
sozeri spacek spacil spacilova spackova spada spadafora spadaro spadoni spagnolo spagnuolo spahn spangenberg
spaniel spank spano spanovic spanu sparacino sparic spasenic spasenovic spasic spaskovic spasojev spasojevic
spasovski spataro spataru spath specht speck speer spelmeyer spencer spengler speranza sperber sperlich
sperling spernjak spicka spickova spiegel spiegelburg spieker spielmann spielvogel spies spiess spiga spiller
spina spindler spinelli spinka spinner spinu spiranec spitz spitzer spitzmuller spizzirri splichal splichalova
splinter spoerri spoljaricperhat sporer sporrer sporri spottel sprenger springer sproge sprogis sprude
sprunger spurna spurny srakic sramek sramkova srb srbova sroka staab stabile stach stachowiak stachowicz
stachura stachurski stadelmann staden stadler staffieri stahl staicu staiger stajhofer stalder stamm stampf
stan stanciu stancu stanek stanescu stang stange stanger stangl stanicic stanijanovic stanijevic stanikic
stanisa stanislawski staniszewski stanivukovic stankiewicz stankova stankovicmarton stanton stanzione stapic
stara starcevicmatijasko starek stark starke starkova starovlah stary stascik stasiak stasni stastna stastny
staszewski staub stauch staudinger staudt stauffer stauss stavila stawicki stec stecher steck steding
steenkamp stefan stefancic stefanescu stefani stefaniak stefanka stefankova stefano stefanova stefanski stefek
steffen steffens steffensen steffny stefkova stefl steflova stegemann steger stegmaier stegmann stehle stehlik
stehlikova stehr steidl steigauf steiger steigerwald stein steina steinbach steinberg steinberger steinborn
steinbrecher steinecke steiner steinerova steinert steinhauer steinhauser steinhoff steininger steinkamp
steinke steinle steinmann steinmetz steins stejskal stejskalova stelkens stella stelmach stelter stelzer
stemmer stemmler stender stengel stenger stengl stensrud stenzel stepan stepanek stepanic stepankova stepanov
stepanova stepanovic stephan stepien stepniak sterba sterbova stern sternberg stettler steuber steuer steuk
stevelic stevens stevilovic stewart steyn stibor stiborova stich stiedemann stief stiegler stier stifel
stigliano stiller stimac stirbu stobbe stober stock stockel stocker stockert stockl stockli stockmann stodola
stodolova stoffel stohr stoian stoica stokanovic stokes stoklasa stoklasova stolarczyk stolarski stoll stolla
stolle stolte stoltenberg stolz stolze stoppler storch storck stork storl storm stormer storp storti storz
stotz stoutjesdijk stower strack stracke straka strakova strand strano stranska stranski stransky strasser
stratan stratmann stratulat straub straube strauch strausa strauss strautina strautins strautmane strautmanis
strazdina strazdins streck strecker streese strege strehl streich streicher streit strejcek strejckova
streller strepacki stricker strieder striezel striga strikinac strmota strnad strnadova strnisko strniskova
strobel strobl stroe strogies stroh strohschank strom stroman stromberg strosin strouhal strouhalova strube
struck strunk strunz strutz strydon strzelczyk strzelecki stube stuber stubican stuchlik stuchlikova stucki
studena studeny studer studnicka studnickova stumm stumpf stuparic stupka stupkova sturm sturmer stutz styger
suarez suartini subedi subrt subrtova sucameli sucera sucevic sucha suchanek suchankova suchomel suchomelova
suchy suciu sudiati sudic sudrajat suen suffa suhr suhrobov suhrobova sujdovic sujew suk sukalo sukalovic
sukara sukova sukute sukuts sulaimon sulaymonov sulaymonova sulc sulcova suleymanoglu sulhof sulovnjak
sultonov sultonova suman sun sunaric sundalic sundberg superina supriyanto surace suriano surka surkova surma
surth suryatmi suryono susa susac susak susanti suski suss sussmann sustr sustrova sutakovic sutanovac suter
sutermeister suthar suthe sutschet sutter sutz suvacarov suvajac suvajcevic suvajdzic suvala suwarno suzovic
svab svabova svacina svacinova svanda svandova svarc svarcova svaton svatonova svatos svatosova svec svecova
svehla svehlova svejda svejdova svendsen svensson svestka svestkova svet svetlik svetlikova svircev svitak
svitakova svoboda svobodova svorcan svozil svozilova svrakacic svrbik svrbikova svrtan swaniawski swart
swiatek swiderski swierczynski swift swillims swoboda syahreza sykora sykorova sylla sylvester symcox synek
synkova syrova syrovy szabo szafranski szalai szasz szatkowski szczepaniak szczepanik szczepanski szczerba
szczesna szczesniak szczesny szczygiel sze szekely szekeres szelag szendrei szeto szewczyk szikra szilagyi
szoke szostak szucs szulc szwarc szwed szydlowski szymanski szymczak szymczyk szymkowiak szyszka tabacek
taborska taborsky tabrisov tabrisova tacconi tachl taddei tafelmeier tafoya tagliabue tagliaferri tagore
tahincioglu tahirova tahirovic tai taiwo takacs takalic takyi talapka talarico talavanic talberga talbergs
tall tallarico tallone talpa talwar tam tamang tamas tamayo tamba tamburini tamez tamindzic tammaro tampolja
tampubolon tamunoemi tan tanackovic tanase tanasijevic tancos tancosova tandon tang tangen tanjga tankosic
tanner tanrikulu tanurdzic tanzi taormina tapavica tapavicki tapia tappe tar taran tarantino tarihoran
tarnowski tarquini tartamella tasche tasci taslak tasli tassi tassinari tasso tassone tatar tataranni tatarka
tatarkaova tatarkova tatarova tataru tatiana tatomirov taube tauber taubert taufratshofer tavani tavares tawia
taylor tazegul tcacenco tcaci tedde tedeschi tedesco tegethof teicane teicans teichert teichmann teixeira
tejada tejeda tekand tekelioglu telak telebar telenta telesca tella tellez tello temitope temme tempel
teodorescu teofilovic teokarevic teovanovic tepavac tepavcevic tepic tepla teply tepper tepsa tepsic teran
terenzi teresi terheiden terlecki terlizzi terlouw termine terrazas terry terzi terzic terzija terzin terzo
tesanovic tesar tesarova tesch teschner tesi teske tesla testa tetzlaff teuber teubner teufel tevdenic tewes
tews thaler thamm thamrin thapa theele theil theis theisen theiss thelen theobald theron theunissen thiam
thiao thiaw thiede thieke thiel thiele thielemann thielen thielmann thiem thiemann thieme thies thijs thimm
thiomas thiongane thioub thioune thom thoma thomas thome thomka thomkova thommen thompson thoms thomsen
thomson thone thoresen thormann thoyana thranhardt thriene thum thumbeza thusi thust thyssen tiano tiberti
tica ticha tichy tidow tiede tiedemann tiedtke tiemann tietjen tietz tietze tihomirovic tijanic tijerina tikas
tilgner till tillack tillman tillmann tilotta tiltina tiltins timaric timm timmermann timmermans timotic tine
tinguely tintor tiozzo tirado tirele tirelis tirelli tirri tischer tischler tischmann tissot tittman titze
tivontschik tkaczyk toader tobben tobler todaro tofan tofani toft tohirov tohirova toivonen tojic tokarski
tokatlioglu tokgoz toldo toledo tolksdorf tolle tolomeo tolu tolulope toma tomala toman tomanek tomankova
tomanova tomanovic tomas tomasek tomaselli tomasello tomasevicrigo tomasi tomaskova tomasova tomasovic
tomassoni tomaszewski tomazovic tomcic tomczak tomczyk tomecek tomecekova tomeckova tomei tomek tomes tomescu
tomesova tomka tomko tomkova tomljanovic tommasi tommaso tomovic tomusilovic tomys tonat toncic tonelli tong
tonini tonkovac tonn top topal topaloglu topalov topalovic topalski topcuoglu topfer topic topisirovic
topolovac topolovic topp toraman torchia torchio torgersen tornatore toro torok torp torphy torre torres
torresi torrez torri torriani torrisi tortora tortorici toscano tosi totaro toth tothova toti totman toto
toure tovar towne toy toyipov toyipova tracz trager traini tralli trampeli tramposch tran trandafir tranova
trantow traore trapani trapp traub traut trauth trautmann trautwein travaglini travan traverso travica
travnicek travnickova trcka trckova treff treiber trejo tremblay tremmel treskavica tress tretinjak tretola
treutel trevino trevisan triboi tribuljak trif trifan trikic trikosanin triolo tripodi triska triskova trivedi
trivkanovic trnka trnkova troger troisi trojan trojanova trojanowski trombetta trommer tromp trost trovato
trtica truben trubenova truhlar truhlarova trujillo truter trzcinski trzeciak tsabalala tsamonikian tsang
tschiers tschirch tschudi tse tshabalala tsoi tsotetsi tsui tubanski tuca tucci tuccillo tucek tuch tucholke
tuckett tuckova tucs tudor tudorache tudose tudow tufano tufo tuglu tugluk tulla tullio tuma tumbarello tumino
tumova tunaboylu tunceri tunkova tuominen turajlic turcan turcanu turchi turco turcok turcokova turcotte turcu
turecek tureckova turek turinski turk turkdogan turkova turkyilmaz turnadzic turner turunen turza tuschmo
tustonja tutu tutuncu tuzun tvrda tvrdik tvrdikova tvrdy twardowski tweneboa twumasi ubavic ubavin ubavkic
ubaydullohyev ubaydullohyeva uberacker ubiparip ubiparipovic ubner ubovic uca uchechi uchqunov uchqunova
udicki udilovic udovcic udovicic udovicki udre udris udvardi ugarak ugljesic ugolini ugrcic ugricic uher uhl
uhlemann uhlig uhlir uhlirova uhlmann uhrig uhrova uibel ukraden ulbrich ulbricht ulemek ulibarri uliczka
ullmann ulloa ullrich ulmer ulrich ulrichova uluhan umarov umarova umbach umidullohyev umidullohyeva umidyev
umidyeva umlauft umminger umolac unger ungureanu unruh unterpaintner untila upton uram uramova urban urbancova
urbanczyk urbanec urbanek urbaniak urbankova urbano urbanova urbanowicz urbanski urbansky urbina urblik
urblikova urena urfonov urfonova urhig urias uribe urrutia ursachi urso ursu usada usai usamah usmonov
usmonova utama utami utjesanovic utz uwais uyainah uys uzayrov uzayrova uzelac uzun vaca vacarciuc vacca
vaccari vaccaro vacek vacha vachova vaciete vacietis vackova vaclavek vaclavik vaclavikova vaclavkova vaculik
vaculikova vadlja vaduva vafoyev vafoyeva vagner vagnerova vahala vahlensieck vailati vaip vaisanen vaivade
vaivads vajcik vajcikova vajda vajdicka vajdova vajzenbach vakareskov val vala valach valachova valachovic
valachovicova valadez valasek valaskova valdes valdez valdivia valek valencia valencicbrkic valent valenta
valente valenti valentin valentini valentino valentova valenza valenzuela valeri vales valesova valic valkai
valkova valladares valle vallejo valles vallet valletta valli vallone valova valsecchi valtere valters valuska
valuskova valverde van vana vanaga vanags vancura vancurova vandamme vandenberghe vandenbroeck vandervort
vandevelde vanecek vaneckova vanegas vanek vanekova vangermain vanicek vanickova vankova vanni vannini vanova
varadi varela varenina varga vargas vargova varicak varinac varma varman varmuza varnica varriale varrier
varsava vartic varzic varzicbiuklia varzicbiuklija vasadi vasak vasakova vascotto vasek vasicek vasickova
vasile vasilescu vasiliu vasilj vasils vaska vaskova vasquez vass vassallo vasseur vater vaupel vavra vavrik
vavrikov vavrikova vavrova vaz vazquez vecchi vecchio vecera vecerova vecumniece vecumnieks vedvik veen
veenstra vega vegar vegge veiga veinberga veinbergs veisa veiss veit veith vejnovic vejvoda vejvodova vekecki
vekic vela velaja velanac velasco velasquez velazquez velde velden veldsman velez velioglu veliz vella velten
ven venegas venezia venghaus venter ventimiglia ventura venturelli venturi venturini vera verbeek vercesi
verde verdes verdugo verduzco veres vergara verhaeghe verhoeven verma verme vermeulen verner vernerova
verniest veronese versfeld verstraete verzi vesel vesela veselicacatipovic veselicic veselova vesely vesic
vesin veskovic vestergaard vetter veum veverka veverkova vey vezi vezmar vezzoli viale vianello vicari vicen
vicenova vicente vicha vichi vichova vicinanza vicini vicol vida vidacek vidal viderscak vidranjski vieira
viellehner viera vierin vieru vieth vieweg vigil viklund vila vilakazi vilimek vilimkova viljoen vilka vilks
villa villadsen villagomez villalobos villalpando villani villanueva villareal villari villarreal villasenor
villegas villiers vilsone vilsons viluma vilums vincenc vincent vincenzi vinci vincze vink vinketa vins
vinsova vintere vinters vinther vintila viola violante violi virag virgilio virlan virtanen visagie visan
visani visco visconti visek visekruna visentin visintin viskova visnovska visnovsky visser vit vita vitale
vitali vitasek vitaskova vitek viti vitiello vitina vitins vitkova vitman vito vitola vitolina vitolins vitols
vitova vittori vituma vitums viviani viviers vizitiu vizziello vlach vlachova vlad vlah vlas vlasak vlasakova
vlasic vlcek vlckova vliet vlk vlkova voboril voborilova vodak vodakova vodicka vodickova vodrazka vodrazkova
voelkel vogel vogele vogelgsang vogelsang voges vogl vogler vogronicopacic vogt voicu voigt voigtlander voinea
voit vojacek vojackova vojta vojtech vojtechova vojtek vojtekova vojtisek vojtiskova vojtkova vojtova vokoun
vokounova vokuhl volek volf volfova volk volkel volker volkl volkman volkmann volkmer volkova voll volle
vollis vollmer vollrath volna volny volpe volpi volz von vona vondra vondracek vondrackova vondrak vondrakova
vondrova vonrueden vontein voracek vorackova vorel vorisek voriskova vorlicek vorlickova vorlova voros vos
vosilyev vosilyeva vosloo voss votava votavova votruba votrubova vrabcova vrabec vrabie vracar vracarevic
vrana vranjic vranjkoviccenan vranova vrba vrbanac vrbas vrbaslija vrbova vrekalovic vries vrugic vrzal
vrzalova vuceta vucetic vucevac vuckovac vuckovic vuco vucurevic vuillermoz vujakovic vujeva vukadin
vukaljevic vukalovic vukanovic vukasinac vukasovic vukcevic vukelic vukelja vukeljic vukobradovic vukobrat
vuksa vuksanicpuljek vuksanovic vuksic vulcevic vuleta vuletas vuletin vulic vulicevic vulisic vulovic vunak
vunjak vunturisevic vybiral vybiralova vydarena vydareny vydra vydrova vymazal vymazalova vyskocil vyskocilova
vyslouzil vyslouzilova vəliyev vəsiyeva waal wacana wachenbrunner wachsmuth wachtel wachter wacker wade
waelchi wagenaar wagener wagenknecht wagner wagnerova wahl wahyudin wahyuni waibel wakan wal walch walczak
wald walder waldmann walker walkowiak wall wallin wallner wallstab walsh walter walther walton waltrova waluyo
walz wan wane wang wanke wanner warchol ward wardana warnecke warnke wartenberg waschbusch wasiak wasik
wasilewski wasita wasiu waskita wasowski wasser wassermann wassilew wassiluk wastuti waters watsica watson
wawrzyniak wdowiak weber webrova weck wedekind wedel wege wegener wegmann wegner wegrzyn wehner wehr wehrle
wehrli wehrmann wehrsen weibel weichert weidemann weidinger weidlich weidmann weidner weigand weigel weigelt
weigert weight weigl weihrauch weil weiland weiler weimann weimer wein weinand weinberg weinberger weiner
weinert weingartner weinhold weinmann weinreich weinrich weinzierl weis weise weiser weiss weisser weissnat
weissova weitz weitzel welch welker weller wellmann welsch welter welti welz welzel wende wendel wendland
wendler wendt wenger wenig weniger wenk wentzel wenz wenzel werle werner wernicke werrmann wershansky wertag
werth wesemann wesley wesolowski wessel wessels wessinghage west westermann westhuyzen westphal wet wettstein
wetzel weyand weyel weyer wezel white wiacek wiafe wibisono wibowo wicaksono wichert wichmann wick wicke
wickert widiastuti widmann widmer widodo wiebe wiecek wiechmann wieckowski wieczorek wiedemann wiedmann
wiegand wiegelmann wiegmann wieland wiemann wiemer wiens wierig wierzbicki wiese wieser wiesner wiest wijaya
wijayanti wijk wikstrom wilcox wilczek wilczynski wild wilde wilderman wilhelm wilhelmi wilk wilke wilken
wilkens wilkinson wilky will willane wille willems willemsen willer williams williamson willmann willms
willoughby willwacher wilms wilson wilts wimmer winarno winarsih windisch windler winiarski winkel winkelmann
winkler winklerova winter wintheiser winther winzer wirth wirtz wirz wischek wischer wischnewski wisniewski
wisoky wisozk wissing wit witczak witek witkowski witt witte wittek wittenberg wittich wittig witting wittke
wittl wittmann wittwer witzel wiza wlodarczyk wlodarski wnuk wohlfahrt wohlfarth wohlgemuth wohrle wojcicki
wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wold wolf wolfarth wolfel wolff
wolfle wolfova wolfram wolfrum wolinski wolk woll wollenberg wollmann wollny wolmerans wolny wolpert wolski
wolter wolters wong wood worm worner wortmann wos woschler wosiyane wouters woytkowska wozniak wrede wright
wrobel wroblewski wrona wronski wuckert wuhn wujak wulandari wulf wulff wunder wunderlich wunsch wunsche
wuraola wurfel wurm wurst wurster wust wuthrich wuttke wyludda wyman wypych wysocki wyss wyszynski xaba xacon
xairo xana xavier xenia xiana xicoy xəlilov yaamoa yade yago yahyoyev yahyoyeva yalcin yami yan yanes yanez
yang yanuar yaqub yawson yazici ybarra yeboa yeboah yebra yengwa yesilkaya yetkiner yeung yildirim yildiz
yildizoglu yilmaz yilmazer yim yin yip yirenkyi yiu yolanda yong yoqubov yoqubova yorbekov yorbekova yorulmaz
yost young yoznurov yoznurova yudhistira yue yuen yulianti yulianto yuliarti yundt yung yuniar yunta yunusov
yunusova yussuf yusufyev yusufyeva zabaleta zabel zabirov zabirova zablocki zaborowski zaborska zaborsky
zabranska zabransky zabrdac zaccaria zaccaro zacek zach zacharias zacher zachova zackova zaczkiewicz zadnik
zadravec zadric zafarov zafarova zagarac zagaria zago zagorscak zagorsek zagorski zaharia zahn zahradka
zahradkova zahradnik zahradnikova zahrah zaituc zajac zajacova zajaczkowski zajic zajicek zajickova zajicova
zak zakova zakrzewski zalako zalar zalesak zalesakova zalewski zalite zalitis zamarreno zamarripa zambon
zamboni zambrana zambrano zambuto zamecnik zamecnikova zamfir zamora zampieri zamudio zanatta zander zandt
zanella zanelli zanetta zanetti zani zanner zanon zanotti zapalac zapata zapf zapletal zapletalova zaporojan
zappacosta zappala zappia zaragoza zarate zareba zaremba zarina zarins zarkovic zaruba zarubova zarzycki
zatloukal zatloukalova zauber zavadil zavadilova zavala zavrel zavrelova zawada zawadzki zayas zaydov zaydova
zayniddinov zayniddinova zbinden zbodulja zboncak zboril zborilova zdarska zdarsky zdelar zdencan zdravcevic
zdrazil zdrazilova zdunek zebic zebrowski zec zech zedda zednik zednikova zeh zehnder zeidler zeidmane
zeidmanis zeiler zeitler zejak zekan zekl zelaya zelena zelenka zelenkova zeleny zelinka zelinkova zell zeller
zellner zeltina zeltins zeman zemanek zemankova zemanova zemlak zemlicka zemlickova zender zeni zenker zennaro
zepeda zerajic zeravica zettl zeuch zeyen zeyhle zezula zezulova zgela zgrabljic zhang zhao zheng zhou zhu
zibere zibers zidek zidkova zieba zieger ziegler zielinski zielke zielonka ziemann zieme ziemele ziemelis
ziemer zietek ziga zigova zijan zijlstra zika zikmund zikmundova zikova zima zimanyi zimka zimkova zimmer
zimmerman zimmermann zimonja zimonjic zimova zinaic zinajic zindovic zingaretti zingg zink zinke zinn zinser
zintl ziolkowski zipac zipalovic zipancic zipfel zipp zipse ziramov zirojevic zirovic zito zitzmann
zivadinovic zivak zivaljevic zivanac zivanovic ziviccojbasic ziyoyev ziyoyeva zizanovic zizka zizkova zlamal
zlamalova zlatanovic zmegac zmuda zobel zohidov zohidova zohirov zohirova zoller zollinger zollner zollo zondi
zondo zordan zorica zorn zotti zoubek zoubkova zouhar zouharova zrna zrno zschunke zubak zubane zubayrov
zubayrova zuber zubrik zubrikova zucca zuhlke zuiderveld zuk zukowski zulaika zulauf zuliani zuljevicgrafina
zulkarnain zullo zulu zuma zumbo zumsande zunda zungu zuniga zunino zurawski zurcher zurek zurkova zvaigzne
zvanic zvejniece zvejnieks zverina zverinova zviedre zviedrs zvinele zvinelis zvonar zwane zwick zwiener
zwolinski zych zygmunt zyl zyla əfəndiyeva əhmədov əliyev əliyeva ələkbərov ələkbərova
`;
