/*
 * Given names of many countries.
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
export const givenNames = `
aadhya aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aakash aaliyah aalok aaltje aamod aanand
aanandaswarup aanandinii aanjaneya aanuoluwapo aaratrika aarav aaron aarti aarya aaryan aasa aase aasha
aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abadon abagail abak abaka abakan abakay abani abar
abay abayomi abbas abbey abbie abbigail abbondanza abbondanzio abbondio abbos abby abd abdallah abdel
abdelaziz abdelkader abdellah abderrahim abderrahmane abdi abdiel abdirahman abdon abdone abdonie abdou abdoul
abdoulaye abdourahmane abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay
abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullahi abdullatif abdulmalik abdulqahhor
abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abebe
abebi abeiku abel abelard abelardo abele abelin abeline abena abendam abeni abenzio abhaidev abhaya abhijit
abhirath abhishek abhisyanta abi abibatou abibo abidin abigael abigaelle abigail abigale abigayle abigel
abilay abimbola abiodun abiola abiona abisola abisoye abluc abner abondance abosede abou aboubacar aboubakar
abraham abramio abramo abril absalon absar absolon aby abyasa acace acacie acacio acanthe acar acario
acaryatanaya accursio ace acela acelya achaire achalesvara acharyanandana acharyasuta achieng achil achiles
achille achim achintya achraf achyut acig acik acilay acilia acilio acim aciscolo acrisio acuk aculina acun
ada adaeze adah adalan adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldi
adalfredo adalgisa adalgiso adaline adalmis adalric adalrico adalsinde adam adama adame adamo adams adan adar
adas adaugo adberilgen addie addison addo addolorata ade adea adebankole adebayo adebiyi adebola adebowale
adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel
adela adelaida adelaide adelajda adelardo adelasia adelbert adelberto adelchi adele adeleke adelfo adelgardo
adelheid adelia adelie adelin adelina adeline adeliya adell adella adelle adelmo adelphe adeltrude adelya adem
aden adenet adenike adeniyi adeodat adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji
adesua adetayo adetoke adetoun adewale adeyemi adeyi adheesh adhemar adhiarja adhiraj adhrit adi adiarja adib
adiba adigun adiguzel adik adika adikara adikavi adikutlu adikutlutas adil adile adin adina adinata adinath
aditeya aditi aditya adityanandan adityanandana adja adjoa adjutor adli adlibeg adnan ado adolf adolfa
adolfina adolfo adolfs adolph adolphe adolphie adolphus adone adonis adonise adrain adraman adrastee adrehilde
adria adriaan adrian adriana adrianna adriano adriel adrien adriena adrienne adrijana adrione adripathi adsiz
adunni advaya adwitiya adwoa afanasi afanasie afaq affan afi afia afitap afolabi afolarin afonso afra afro
afruza afsar afsin afton afua afzuna afəl afərim afət agabay agabio agafia agah agakagan agalak agamennone
agape agapet agapito agasti agastya agata agatha agathange agathe agathon agaton agazio agbo agca agenore
agesilao agilbert agilberte aglae aglaia aglaja aglamis agnan agnane agneflete agnes agnesa agnese agneta
agneya agnieszka agnimitra agniprava agnivesh agnos agostina agostino agrata agripina agrippa agrippin
agrippine agrypina agus agustin agustina ahalya ahenk ahilya ahlam ahlem ahmad ahmadullah ahmed ahmet ahror
ahsen aiace aicha aida aidan aidano aiden aidə aileen ailsa aimable aime aimee aimone aina ainars aino aisha
aishani aisling aissa aissata aissatou aisyah aiyana ajala ajan ajana ajani ajeet ajeng ajiman ajimat ajimin
ajiono ajit ajita ajla ajlin ajna ajoke akalp akande akanmu akanni akarsana akas akash akata akbas akbatur
akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan ake akeem aki akibudak akif
akifa akim akin akinci akiner akinkunmi akinlabi akinwale akinyi akira akkun akkunlu akkurt akkus akmal akofa
akorfa akos akosua akpira akram akroor aksel akseli akshainie akshaj akshat akshata akshayakeerti akshita
aksil aksungur aktan aktekin aktimur akua akula akumaa akunna akvelina akwasi akwesi ala alaa alaba alaban
alaboru aladag alade aladino aladogan alain alaina alaine alais alakurt alamanno alambana alamu alan alana
alanis alanna alano alara alarico alasdair alassane alastair alayna alayunt alayuntlu alban albane albano
albena alberade alberic alberico albert alberta alberte albertha albertina albertine alberto albertyna albin
albina albino alboino albrecht albrico alceo alceste alcibiade alcide alcidie alcime alcina alcine alcino
alcyone alda aldegonde aldemir alden aldigerey aldo aldobrando aldogan aldonce aldric alea aleandro aleardo
aleaume alec aleen alejandra alejandrin alejandro alek aleksa aleksandar aleksander aleksandr aleksandra
aleksei aleksej aleksey aleksi aleksy alemayehu alemka alen alena alene alenia alenka aleodor aleramo ales
alesea aleska alessa alessandra alessandro alessia alessio aleth aletha alevtina alex alexa alexander alexandr
alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandros alexandru alexane
alexanne alexe alexei alexej alexia alexie alexine alexis alexys alexzander aleya aleyna alf alfio alfons
alfonsa alfonso alfonz alfonzo alford alfred alfreda alfredo alfreds algirds algis algiso algu alhaji ali alia
alic alica alican alice alicia alicja alida alienor aliette alighiero alika alima alimga alin alina aline
aliona aliou alioune alis alisa alisan alisha alisher alisir alison alissa alissia alistair alistar alivia
alix alixe aliya aliyah aliz aliza alize alizee aljosa alka alkaboluk alkaevli alkan alkasi alkis alla allan
allegra allen allene alliaume allie allison ally alma almaz almerigo almila almine almira almire almiro alois
aloise aloisie aloisio aloizs alojz alojza alojzije alok alon alondra alone alonzo aloys aloyse alp alpagut
alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen
alpertunga alpgerey alpha alphan alphee alphonse alphonsine alphonso alpike alpilig alpinien alpis alpkara
alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk
alpyoruk alsu alta altan altankagan altankan altay altea altemur althea althee altin altinkagan altinkan
altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara alton altuga alva alvah alvar alvaro
alvena alvera alverede alverta alviero alvin alvina alvine alvis alvise alwar alwin aly alya alyah alyce
alycia alysa alysha alyson alyssa alyssia alysson alzbeta ama amabela amabile amac amadea amadeo amadeus
amadou amady amael amahle amaka amal amalia amaliane amalie amalija amalric amalthee amand amanda amande
amandin amandine amando amani amant amante amanzio amar amara amaranaath amarande amaranthe amaranto amare
amaresh amari amarnath amaryllis amat amata amath amato amatore amauri amaury amaya ambar amber ambra ambre
ambrine ambrogio ambroise ambroisie ambros ambrose ambrosiano ambroz ambrozy amdy amea amedee amedeo amedeu
amel amelia ameliane amelie amelien ameline amelio amely amelya amen americo amerigo ameth amethyste ameyatma
ami amicie amico amid amie amiel amilcare amilia amin amina aminat aminata amine amini aminte amintore aminu
aminullah amir amira amish amit amita amitabh amiya amleto ammar amodini amogh amoke amon amone among amope
amore amos amour amparo ampelio amra amrak amrit amrita amritambu amul amy amya amza ana anaadi anabel anabela
anabelle anacleto anae anael anaelle anagh anahi anahita anaida anais anal anala anamaria anamarija anamika
anand ananda anandamayi anang ananta ananya anar anas anasooya anass anastacio anastase anastasia anastasie
anastasija anastasije anastassija anastaz anastazia anastazie anastazija anastazja anasuya anatazie anatol
anatole anatoli anatolia anatolie anatolii anatolij anatoliy anca ancelin anceline anci ancica ancilla ancuk
ancuta anda andac andariman andel andela andelika andelin andelina andelko andelo andeol anders anderson andi
andie andjelina andoche andra andrada andras andre andrea andreane andreanne andreas andree andreea andrei
andrej andreja andres andrew andrey andri andrian andriana andrii andrij andrija andrijana andrin andrina
andris andro andromeda andrzej andy andzejs andzelika andzs anej anele anemona anemone anes anesa anesu aneta
anette anezka angadreme ange angel angela angele angeles angelica angelika angelina angeline angelique
angelita angelo anggabaya anggun anghel anghelina angie angilbe angilberte angilran angoustan angus ani ania
anibal anica anicee anicet aniceto anicette aniello anik anika aniko anil anila anilaabh anilabh anina anis
anise anish anisoara anissa anita aniya aniyah anja anjali anjaneya anjela anjelica anjolaoluwa anjushree
anjushri anka ankal anke ankit ankita anko ann anna annabel annabell annabella annabelle annaelle annagrazia
annalena annalise annamae annamaria annamarie annapurna anne annegret anneke anneli annelie anneliese
annemarie annemijn annetta annette anni annibal annibale annie annika annikki annonciade annunziata anny anom
anora anouar anouck anouk anrijs ansaldo ansbert ansberte ansel anselm anselma anselme anselmo ansgar ansgary
anshula anslavs ansley ansovino anstrudie ant antal ante antea antek antelmo antero anthelme anthelmette
anthony antide antigone antim antimo antino antioco antoaneta antoine antoinette anton antone antonela
antonella antonello antonetta antonette antoni antonia antonie antonietta antonija antonin antonina antonine
antonio antoniu antony antti antun antwan antwon anuar anuja anunay anuraag anuradha anurag anushka anusuya
anuta anvar anwar anwesha anya anyango aoife apa apak aparna apatarkan aphelie apolena apollina apollinaire
apollinare apollinary apolline apollo apollonia appia appoline aprancur april apsara apuleio aqil aquilin
aquiline aquilino ara arabela arabella arabelle araboga araceli aracely arademir aral araldo aram arame aranka
aras aratone arbay arbuz arcade arcadi arcadie arcadii arcadio arch archambaud archan archana archange
archibald archie archimede archippo arcibaldo arcuk arda ardella arden ardic ardith ardito arduino arely aren
arend aresio areta argelia argentina argil argimiro argine argo argono argu argun ari aria ariadna arialdo
arian ariana ariane arianna ariberto ariboga aric aricie arie ariel ariela ariele arielle arif arij arija
arijit arijs arik arikagan arikdoruk arike arin arina arinc arindam arinola arion ariosto aris arisa aristarco
ariste aristeo aristid aristide aristione aristita aristo aristofane aristotele arjen arjun arkad arkadijs
arkadiusz arkady arkin arkis arlene arleta arlette arlie arlo armagan arman armance armand armande armandine
armando armani armel armeline armelle armida armide armin armine arminio armins arna arnac arnaldo arnaud
arnaude arne arnesh arno arnold arnolda arnoldo arnost arnostka arnould arnulf arnulfo arolde aron arona
aronne arpad arpat arrigo arsal arsen arsene arsenie arsenije arseniusz arsil arsinoe arsipatra arslan
arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon arsun art arta artanto artawan artemis
artemisa arthaud artheme arthur arthurine arthus artiinal artiom arto artuk artukac artur arturo arturs artus
artut aruk arun aruna arunthavanathan arved arvel arvid arvids arvilla arvind arwa arwen arya aryan aryanna
arystarch arzen asa asad asadulloh asake asal asan asanboga asantudun asantugrul asartegin asbjorn ascanio
ascelin asceline ascension asdrubale asel asella asger asha ashish ashlee ashleigh ashlesh ashley ashly
ashlynn ashmi ashok ashraf ashton ashtyn ashwin asif asig asija asikbulmus asil asila asilbek asim asimodeo
asirwada asirwanda asiya asja askin aslesha aslijan aslim asliya asma asmaa asmadi asman asmianto asmin asmita
asmuni asolat asri assa assetou assia assil assomption assunta assunto assya asta astalogul astarte asterie
asterio astianatte astou astree astrid astrida astride asuela asug asuk aswani asya ata atac atakagan atakan
atalan atalay ataldi ataleo atalmis ataman atanas atanasia atanasio atanazie atanazy atasagun atasu ataullah
atberilgen atef atena athalie athanase athanasie athena athenais athina athos atif atigay atikutlu atikutlutas
atila atilgan atilla atim atimer atinuke atis atlas atli atlibeg atlikagan atma atmaca atmaja atmanand
atmananda ato atreyee atreyi atsiz atta attila attilano attilio atuncu aube aubertine auberto aubin aubree
aubrey aubry aud audace aude audebert audeline audie audouin audra audran audreanne audrey august augusta
auguste augustin augustina augustine augusto augustus augustyn augustyna aulia aura aure aurea aurel aurele
aurelia aurelian aureliana aureliano aurelie aurelien aurelienne aurelija aurelio aureliu aurelle aurian
auriane aurica auro auron aurora aurore ausilia ausiliatrice ausilio austen austin austyn autumn auxane
auxence ava avadhesh avani avantika avar avaz ave aveline averardo avery avi aviel avigaelle avinash avis
avital avluc avni avoye avram avril avsar awa awero awesi axel axeline axelle axenia axinte aya ayaan ayaci
ayah ayan ayana ayanda ayas ayaz aybalta ayban aybars aybeg aydan aydarkagan aydemir ayden aydin aydinalp
aydogan aydogdu aydogmus ayebatari ayem ayesha aygirak aygul aygun ayhan ayinde ayinke ayitmis ayiz ayizdag
ayize aykagan aykal aykan aykurt aykut ayla aylan ayleen aylin ayline ayluc ayluctarkan ayma ayman aymane
aymard aymardine aymen aymeric aymon aymonde aynur ayo ayodeji ayodele ayoka ayomide ayomikun ayotude ayotunde
ayoub ayren ayruk aysar ayse aysil aysilig aysun aytac aytak aytekin aytug aytən ayu ayushmati ayvaz ayyildiz
aza azad azak azalea azalee azamat azban azeez azeglio azelia azelie azeline azelio azer azgan azganaz azil
aziz aziza azizhan azizullah azmi azra azubuike azza azzurra baaba baala baalaaditya baalagopaal baba babacan
babacar babajide babasola babatunde babatunji babawale babeta babette babila babir babur baby bacara baccayman
bacco bacman badabul bade badis badr badruk badur bafana bafode baga bagaalp bagaisbara bagan bagas bagasatulu
bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagiya
bagtas bagus bagya baha bahaa bahadir bahar baher bahia bahodir bahram bahri bahriddin bahrom bahtiyar bahula
bahuraksa bahuwarna bahuwirya baidehi baijayanti bailee bailey bajragin bakagul bakary bakda bakhtiyor baki
bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakirsokum baksi baktash bakti baktiadi baktianto
baktiono bakula bala balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani
balamantri balamir balangga balapati balazs balcar baldassarre balderico baldo baldomero baldovino baldu
baldwin balgopal balidin balijan balin balint balkik balta baltaci baltar baltazar balthasar balthazar baltir
baltur bambang bambina bamidele bamsi banara banawa banawi bancar bandhu bandhul banel bangizwe bangu banji
bankim bankimchandra bankole banna banu banuta baptiste bara barak baraktore baran barbala barbara barbarigo
barbe barbeg barbel barboga barbol barbora barbro barbu barbulsun barca barcadogdu barcadogmus barcadurdu
barcadurmus barcan barcatoyun barchinoy bardibay bardo bardomiano bargan barica barimtay barin baris barkan
barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barman barnaba barnabas
barnabe barney barno baron barrett barry bars barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu
bart barthelemy bartholome bartimee bartlomiej bartolo bartolomea bartolomej bartolomeo bartolomeu barton
bartosz bartu bas basademir basak basan basanti basanyalavac basar basarab basat basbug basci basel basgan
bashir basil basile basileo basilia basilio basilisse baskin baskirt baskurt basma basmil bassam bassem
bassiano bassilla bastar basti bastiaan bastian bastiano bastien bastugrul basu basut bathilde batilda batrak
battal battista batu batuhan batuk batur baturalp baudouin bay baya bayancar bayankagan bayat bayazit baybars
baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur bayindir baykal baykara
baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk baysungur
baytara baytas bayu bayuncur bayur bayurku bayutmus bayuttu bazil bazir bazyli bea beat beata beate beato
beatrice beatrix beatriz beatrycze beatus beau beaulah bebe beceapa beckem becky bedir bedirhan bediz bedran
bedreddin bedri bedrich bedriska beg begarslan begbars begbilgeciksin begboga begcur begdemir begdilli
begdurmus begi begil begine begitutuk begkulu beglen begni begoyim begtas begtegin begtuzun behcet behic
behlul behram behrem behrouz behruz behzat bek bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin
beker bekir beklemis bekmurod bektas bektur bela belcim belcir belek belemir belgi belgin belguc belimir
belina belinda bell bella belle bellino belma belo beltir beltramo beltun ben benadik bence bende bendeguz
benedek benedetta benedetto benedict benedicte benedikt benedikta benedita benedykt benett bengi bengt bengu
beniamin beniamina beniamino benice benicio benigna benigne benigno benito benja benjamim benjamin benli
benlidemir bennet bennett bennie benno benny benoit benone bent bente benthe bentley benton benvenuta
benvenuto benyamin bera beranger berangere berard berardo berat berceste bercin berdibeg berend berendey
berengario berengere berenice berenika berginsenge bergu berhane berinay berislav berit berk berkan berkay
berke berkin berkis berkyaruk bermek berna bernadetta bernadette bernadine bernard bernarda bernardo bernd
berneice bernhard bernhardine bernice bernie berniece bernita beronico berran berre berry bert berta bertalan
bertha berthe berthold berti bertil bertille bertold bertolda bertoldo bertolfo bertram bertrand berva beryl
besentegin beser besim besir besra bessie beste betania betemir beth bethany bethel betina betsy betta bette
bettie bettina betty bettye betul beulah beuve beverly beya beyizci beyrek beyrem beyza bhaanumati bhaasvan
bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati
bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavna bheeshma bhekimuzi
bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev
bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibek bibi bibiana bibianna
bibiano biborka bice bicek bicki bickici bidin biggi bigna bijan bijay bikash bilal bilel bilge bilgebayuncur
bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam
bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik biljana
bill billie billurə billy bilol bilva bilwa bimal bina binafsha binbegi bindir bindo bine bineta bino binta
bintou birane birdie birger birgit birgita birgitta birgitte birhanu birino birjesh birol birte bisenija
biserka bishal bishnu bisi bitaybiki bitri bivoj bjarne bjorn blagica blagoj blagoje blahomil blahomila
blahomir blahomira blahoslav blahoslava blair blaise blake blanca blanche blandine blanduzia blanka blaze
blazej blazena blerim bless blessing boas boaz bob boban bobana bobbi bobbie bobby bobur bodhan bodhi bodi
bodil bodo boet boga bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu bohdan bohdana bohemond
bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana
bojislava bokde boke bola bolanle bolatito boldaz boldizsar bolemir bolen boleslav boleslava boleslavs bolmus
bolsun bolukbasi bolun boluwatife bon bonagiunta bonaldo bonaventura bonavita boncuk bonek bongani bonge
bonginkosi bongul bongulboga bonifac boniface bonifacio bonita bonito bonnie bora boran borbala borcul borek
boris borislav borislava borivoj borivoje borjan borje borka borko borlukcu borna bornak boroka bortecine
bortolo boru borubars borusengun borys bosiljka bosko bosse botir botond bouba boubacar boubou bouchard
bouchra boutros bowie boyan boyankulu boyd boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru
bozdogan bozena bozetech bozetecha bozhidar bozica bozidar bozidara bozislav bozkurt bozkus bozok brad braden
bradford bradley bradly bradut brady braeden brahim brahma brahmaanand brahmabrata brahmanandam brahmdev brain
brajan brajen brajendra brajesh bram brancaleone brandi brando brandon brandt brandusa brandy brandyn branimir
branimira branislav branislava branka brankica branko brannon branson brant bratislav bratislava braulio
braxton brayan breana breanna breanne brenda brendan brenden brendon brenn brenna brennan brennon breno brent
bret bretislav bretislava brett bria briac brian briana brianne brice bridget bridgette bridie brielle brieuc
brigid brigida brigita brigitta brigitte brijesh brionna brisa brit brita britney britt brittany brock
broderick brody bronislav bronislava bronislavs bronislaw brook brooke brooklyn brooks brown bruce bruna brune
brunehaut brunehilde brunhilda brunhilde brunilde bruno bruto bryan bryana bryant bryce brycen brygida bryon
bucan buchi buck bucur bud budag budak buddha buddhana buddy budhil budi budimir budislav budivoj budunlu
budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle bukak
bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukky bukola buktegin bukusboga bulacapan bulah bulak bulan
buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunmi bunsuz bunul bunyamin burak
burcak burcu burdette bure burgucan burgut burhan burhon burkay burkek burkhard burkhart burkut burley burluk
burnice burslan burulday burulgu burunduk busayo busisiwe busra buster busulgan butak butuk buyan buyancuk
buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk byron bystrik bəhram bəhruz bəxtiyar bəyaz
caba cabdar cabli cabus cacilie cade caden caesar caetana cafer cagak cagan cagatay cagdas cager cagil cagla
caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid cahit cahya cahyadi cahyanto cahyo cahyono
caino caio caitlin caitlyn caius caja caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico
calapkulu calcedonio cale caleb calebe caleigh cali calin calina calista calixte callie callisto callum
calogera calogero calpurnia calvin camden camelia camelien cameron camil camila camilia camilla camille
camillien camillo camren camron camryn camylle canalp canan candace candar candelario candice candida candide
candido candra candrakanta canel caner cangul cankan cankiz cannur cansel cansin cansu cantemir cantidio
canziano caoimhe capa capitolina capucine cara caraka carey caribert caridad carina carine carissa carl carla
carlee carles carleton carley carli carlie carlijn carlo carloman carlos carlota carlotta carlton carmel
carmela carmella carmelo carmen carmina carmine carminho carmo carna carol carola carolanne carole carolin
carolina caroline carolyn carolyne caronte carponio carrie carroll carson carsten carter carub cary cas
casandra casey casian casiana casilda casimer casimir casimira casimiro caslav caspar casper cassandra
cassandre cassiano cassidy cassie cassien cassio cassiopea cassiopee castille casto cataldo cataleya catalin
catalina catarina catena caterina catharina catharine catherine cathrine cathryn cathy catinca cato catrin
catrina catrinel catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi cayla cazimir ceasar cebe
ceca cecco cecelia cecep cecil cecile cecilia cecilie cecilio cecylia cecyliusz cedomir cedric cedrick cedrik
cedrin celal celaleddin celasun celen celeste celestin celestina celestine celestino celestyn celestyna celia
celian celie celien celik celil celina celine celinia celso cem cemal cemali cemani cemen cemeti cemgen cemil
cemile cemplunk cenek cengkal cengkir cenk cenka cerasela ceren cerise cesaire cesar cesare cesario cesminaz
cestmir cestmira cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar
cezara cezary cezmi chaanakya chaaruchandra chad chadd chadia chadrick chahine chahinez chai chaim chaima
chaitan chakor chakradhar chakravartee chakravarti chakrika chanakya chance chanda chandak chandan chandani
chandi chandini chandira chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala
chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha
chandraswaroopa chandravati chanel chanelle chantal chapal chapala charak charity charl charlaine charleen
charlemagne charlene charles charley charli charlie charline charlize charlotta charlotte charly charuchandra
charumati charuvrat charvi chase chasity chaten chatur chatura chaturaanan chaturbhuj chauncey chaya chayenne
chayma chaz cheick cheikh cheikhou chekhouna chelsea chelsey chelsie cherechi cherif cherubino cheryl chesley
chester chet chetan chetanaanand cheyanne cheyenne chiaffredo chiamaka chiara chibuike chichi chidaakaash
chidaatma chidambar chidambaram chidananda chidera chidi chidinma chigozie chika chike childebert chilperic
chimamanda chinedu chinmayanand chinmayananda chinwe chinyere chioma chipo chira chiranjeev chiranjeeve chiril
chirill chirine chisom chitraksh chitrali chitramala chitrangada chiyo chizoba chloe choden chrabros chraniboj
chranibor chranislav chranislava chretien chris christ christa christel christelle christer christiaan
christian christiana christiane christiano christie christin christina christine christodule christof
christoffer christop christoph christophe christopher christy chrudos chrysole chrysostome chuck chukwu
chukwudi chukwuemeka chukwuma chval chyna ciaobella ciara ciaran cicek cicem cicero cici cielo cierra cigdem
cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cindy cingir cino cinta cinthia
cinzia ciprian cipriana cipriano cirano ciriaco cirilla cirillo cirino ciro cise cisem cisil cistoslav
cistoslava citlalli citra civan claas claes clair claire clara clarabelle clare clarence clarenzio clarisa
clarissa clarisse clark claud claude claudia claudie claudien claudine claudio claudiu claus clavdia clay
clayton clea cleandre cleandro clelia clelie clemence clemens clement clemente clementina clementine clemenzia
clemmie cleo cleofe cleonico cleopatra cleophee cleora clery cleta cletus cleve cleveland clifford clifton
climaco clinio clint clinton clio clive clodomiro clodoveo cloe clorinda clotaire clothilde clotilde clovis
cloyd clyde cobulmak coby coco cocukboru codin codrin codrina codrut codruta cody coen cointa cokramayul colby
cole coleman colette colin coline colins colleen collien collin colm colman colmanno colmazio colomba
colombano colombe colombo colpan colt colten colton colu columbus come comfort concepcion conception concetta
concetto conchita concordio conner connie connor conny conor conrad consolata constanca constance constant
constanta constantia constantin constantina constanze constatin consuela consuelo cooper cora coralia coralie
coraline corbin corbiniano cordelia cordell cordia cordie cordula corene coreno corentin corentine corey
corina corine corinna corinne coriolano cormac cornel cornelia cornelio cornelis corneliu cornelius cornell
coronato corrado corrine cortez cortney corto corvin cory cosima cosimo coskun coskuner cosma cosmin cosmina
costache costante costantino costanza costanzo costel costin coty coumba courtney coy craig crawford cremenzio
crenguta creola crescente crescenzia crescenzio crespignano crin crina crispino cristal cristaldo cristea
cristian cristiana cristiano cristin cristina cristobal cristofor cristoforo cristopher crocefissa crocefisso
cronida cruz crystal crystel csaba csanad csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava cubeyr
cullen cumhur cunegonda cuneyt cuniberto cupido curt curtis cuzia cvijan cvijetin cydney cynthia cyntie
cyprian cyprien cyra cyrian cyriaque cyrielle cyril cyrila cyrille cyrine cyrus cyryl czeslaw daan daantje
dabiziv dacian daciana daciano dacin dacio dada dadap dadi dado daevi daevika dafina dafne dagel daghan dagmar
dagmara dagny dagoberto dags dahlia daiana daija dainuvite daisha daisuke daisy daiwik dajana dakota daksha
dakshayani dalal dale daley dalia dalibor dalibora daliborka dalida dalie dalila dalima daliman dalimil
dalimila dalimin dalimir dalimira daliono dalla dallas dallin dalmazio dalton damar damaris damaso damayanti
dame dameon damian damiana damiano damien damife damil damilare damilola damin damion damir damjan damjanka
damla damocle damodara damola damon damu dan dana danae danang dandak dandapaani dandre dane dangelo dani
dania danial danica daniel daniela daniele daniella danielle daniil danijel danijela danika danil danila
danilo danio danique daniswara danjuma danka danko dannie danny dante danu danuja danuse danuta dany danyka
danyl daouda daphne daphnee daphney dapo dara darasimi darby darcy darek daren daria darian dariana dariati
darie darien darija darijan darimin darin darina darine darinka dario darion daris darius dariush dariusz
darja darko darla darleen darlene darmaji darman darmana darmanto darnell daron darrel darrell darren darrick
darrin darrion darron darryl darshan darshwana darsirah darta dartono daru daruna darwin daryani daryl dasa
dashawn dasia datta dave daver davey davi david davida davide davids davin davina davino davion davis davon
davonte davor davorin davriya davron davud davy dawid dawit dawn dawson dax dayaamay dayaananda dayaanidhi
dayamayee dayan dayana dayane dayna dayne dayo dayton dea dean deangelo deanna deb debashish debbie debora
deborah debra decebal dechen decimo declan dedric dedrick dee deeksha deen deenabandhu deepa deepak deepali
deepan deepankar deependra deepesh deepika deeptanshu deeptendu deepti deeptiman deeptimay deeptimayee
deeptimoy deeptimoyee deevakar defne degna deion deirdre deja dejah dejan dejana dejon dejuan deki delali
delaney delbert delfina delfino delia delie delilah delinda delizia dell della delmer delores delpha delphia
delphin delphine delta demarco demarcus demario demba demet demeter demetra demetria demetrio demetris
demetrius demetriusz demi demilade demiralp demirhan democrito demond demostene dena deneval denis denisa
denise denisz deniz denizalp dennis denny deodata deodato deon deondre deontae deonte depold dereck derek
derick derin dermot deron derrick dervis derya desanka desdemona deshaun deshawn desiderata desiderato
desiderio desimir desire desiree desislava desmond despina dessie desta destan destany deste destin destinee
destiney destini destiny detlef detlev detmar detrich dev devadatt devagya devajyoti devak devan devangana
devani devante devasree devdan deven devesh deveshwar devi devika devin devon devonte devota devran devrim
devvrat devyn dewayne dewey dewi dewitt dex dexter dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi
dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh
dhyaneshwar diah diamante diamond dian diana diane dianna dianne dianora diar diara diarra dickie dicle
diclehan dida didem didier didimo didina diede diego dieke dies dieter diethelm dietlinde dietmar dietrich
dieudonne dieudonnee dieynaba digambar digambara digdaya dijana dikmen diksha dilafruz dilan dilara dilarə
dilaver dilay dilbar dilberay dildar dildora dilek diler diletta dilfuza dilhan dillan dillon dilmurod dilnoza
dilorom dilrabo dilruba dimas dimaz dimitri dimitrii dimitrij dimitrije dimitrina dina dinakar dinc dincer
dinda dinesh dinis dinkar dino dinu diocleziano diodata diodoro diogene diogo diomede dion dione dionigi
dionisia dionisio dionizy dionyz dionyzos dior dipa dipali dipankar dipendra dipesh diptendu direnc diri dirja
dirk dita ditte ditya divaakar divakar divine divis diviska divjot divna divo divya dixie diyor diyora dizik
djayden djeneba djenna djibril dluhos dmitri dmitrii dmitrij dmytro doaa dobrava dobrila dobromil dobromila
dobromir dobromira dobroslav dobroslava dochia dock doda dodato dodo dogan doganay doganer dogu doina doinita
dolly dolores dolunay domagoj domenic domenica domenick domenico domenik domezio domingo dominic dominick
dominik dominika dominique domitille domiziano domnica don dona donal donald donalda donat donata donatella
donatello donato donavon dondu donka donna donnell donnie donny dono dora dorana dorcas dorde doreen dorel
dorian doriana doriane doriano dorica dorin dorina dorine dorinel doris dorit dorji dorka dorli dorota dorotea
doroteja doroteo dorothea dorothee dorothy dorottya dorris dorte dortha dorthe dorthy doru doubrava doubravka
douce doug dougal douglas dounia douwe dov dovie dovud doyinsola doyle draga dragan dragana dragica draginja
dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomila drahomir
drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drajat drake draupadi draza
drazen dren drew dries drina driss dron drona druina drzimir drzislav dua duane duanne duarte dubravka
dubravko duccio duco ducu dudley duduzile duilio duje dujo dulari dulce dulcinea dulina dumisani dumitra
dumitrana dumitrita dumitru duncan dundar dune dunja dunya dura durad durante durda durdane durdona durga
durgeshwari durica durmus durodola durriye duru dururbunsuz durward dusan dusana dusanka dusica duska dusko
dustin dusty duuk duygu dwaipayan dwaipayana dwayne dwi dwight dyah dylan dylano dyna dzile dzirkstite dəniz
eamon eamonn earl earlene earline earnest earnestine easter easton ebba ebe ebele eberardo eberhard ebiere
ebin ebiowei ebkizi ebony ebren ebru ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem ecevit eckard eckart
eckehard eckhard eckhart ecmel ecrin ecvet eda edd edda eddi eddie eddy ede edelberga edeltraud edeltraut edem
eden edgar edgard edgardo edgars edhem edi edil edilberto edison edita edite edith editta ediz edmee edmond
edmondo edmund edna edoardo edouard eduard eduarda eduardo eduards edvard edvarda edvige edvin edvins edward
edwardo edwin edwina edyta edyth edythe edzus eef eefje eekalabya eero eeva efe effie efim efimia efisio efken
eflah efraim efrain efrem efren efrosinia efsun eftalya eftimia eftimie efua ega egbert ege egemen egeo eghosa
egidio egils eginardo egisto egizia eglantine egle egmont egon egona egor egrim ehab ehsan ehsanullah eija
eileen eilidh einar einars eino eirik eithne eivind eizens eja eka ekaaksh ekadant ekaksh ekalavya ekaling
ekaparnika ekdant ekec ekene ekim ekin ekkehard ekmel eko ekow ekrem ekundayo ela eladio elaide elaina elaine
elakshi elanur elbek elbert elcin elda eldon eldor eldora eldred eldridge elea eleanor eleanora eleanore
eleazar electa elektra elena elene eleni elenor elenora eleonora eleonore elettra eleuterio eleuthere elfrida
elfrieda elfriede elgin elham eli elia eliabeth eliah eliahou elian eliana eliane eliano elias eliasz elide
elie eliel eliette eliezer elif elifio eligio elija elijah elimena elin elina eline elinor elinore elio
eliodoro elion eliona elior eliot eliott elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea
elisee eliseo elisha elisio eliska elissa elita eliza elizabet elizabeth elizaveta elize elizej elizeus elka
elke elkin ella ellada elle ellen elli ellie ellinor elliot elliott ellis ellsworth elly elma elmar elmars
elmas elmer elmira elmo elmore elmurod elna elnarə elnora elnur eloa eloan eloane elodia elodie elody elogio
eloi eloisa eloise elon elona elone elora elouan elouise eloy elpidio elroy elsa elsbeth else elsie elspeth
elta elti elton eluh elva elvan elvera elvezio elvia elvie elvin elvina elvino elvira elvire elvis elwin
elwira elwyn elya elyanora elyas elyes elyne elynn elyor elyse elyssa elza elzbieta elzear ema emad eman
emanoil emanuel emanuela emanuele emanuelly emanuil emas embuh emced emeka emel emelia emelie emeline emely
emerald emerance emerencie emeric emerich emerson emery emese emi emidio emie emiel emil emile emili emilia
emilian emiliana emiliano emilie emilien emilija emilijan emilio emils emily emin emina emine emir emirhan
emma emmalee emmanuel emmanuela emmanuelle emmelie emmely emmerico emmet emmett emmi emmie emmitt emmy emna
emong emory empirio empluk emrah emre emrullah emy ena enakshi endah ender enderun endra endrigo enea enecone
enes engelbert engin enguerrand enid enie enimia enio eniola enis enisa enise enitan enna enni ennio enno enny
enoch enola enora enos enrica enrico enrique ensar ensio enteng enver enya enyo enzo eoghan eoin ephraim
ephrem epiphane era eracla eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan
ercin ercolano ercole ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erdmute erdogan erel
eremia eren erenia erentuz ergene ergenekatun ergin ergun erguner erhan erhard eriberto eric erica erich erick
ericka erico erik erika eriks erin erinc erine erkam erkan erke erkki erling erma erman ermanno ermelinda
ermen ermenegarda ermenegilda ermenegildo ermes ermete ermilo erminia erminio ermins ermir erna ernest ernesta
ernestina ernestine ernesto ernie ernst erol eron eros ersan ersilia ersin ertan erten ertenozuk ertugrul erva
ervin ervina ervins erwan erwann erwin eryn esat esau esben esen esenbike eseoghene eser esha eshana eshita
esi esila esin eskil eslem esma esmail esmat esmee esmeralda esmeray esmira espen esperanza esra esref essam
esse essie esta esteban estefania estel estela estell estella estelle ester estera esterina estevan esther
estiawan estiono estrella esuperio esupofo eszter etela eterie etha ethan ethann ethel ethelyn ethem ethyl
etienne etil ettie ettore eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia
eufemio eufrasia eufronio eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugeniu eugeniusz eula
eulah eulalia eulalie euna eunice eunika euphrasie euridice eurydice eusebe eusebia eusebie eusebio eusebiu
eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva evald evaldo evalds evalyn
evan evandro evangelina evangeline evanghelina evann evans evarist evariste evaristo evasio evdochia evdokija
eve evelien eveliina evelin evelina eveline evelyn evelyne even everardo everett everette evert evgheni
evghenia evghenii evi evidio evie evin evodio evran evrard evremondo evren evrim evsen evy evzen evzenie ewa
ewald ewan ewatomi ewelina ewell ewen ewenn eya eyal eyasu eyiz eylul eymen eyram eysan eytan eythan eyup
ezechiel ezechiele ezekiel ezequiel ezinne ezio ezra ezrak faas fabia fabian fabiana fabiano fabie fabien
fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizio fadekemi fadel faderera fadi fadil fadime
fady fae fahad fahd fahrettin fahri fahriddin fahriye fahrunissa faik faiq faisal faith faiza faizah falba
falih falk falko famiano famke fana fanni fannie fanny fanta fantin fantine fanyana faouzi fara farah farai
farangiz fardau fares farhad farhan farhana farhunnisa farid farida faris farouk farruh faruk farzana fasih
faten fathi fathonah fatih fatiha fatim fatima fatimata fatimə fatin fatma fatmir fatos fatou fatouma
fatoumata faust fausta faustin faustina faustine faustino fausto faustyn faustyna favian fay faya faye fayen
fayenne fayez faysal fayzbek fazil fazilat fazilet fazio fazli fazliddin fazullah feba febe febi febriana
febrina feda fedai fedde fedele federica federico fedor fedora fedro fehime fehintola fehmi felia felice
felicia felician feliciano felicie felicien felicita felicitas felicite felicity feliks felina feline felipa
felipe felix felton fem femi femke femm fender fenja fenna fenne feodor feodora feodosia ferah feramus feramuz
feray ferda ferdaous ferdi ferdinand ferdinanda ferdinando ferdynanda ferenc fereshta fereshteh fergal fergus
ferhan ferhat feride feridun feriel feriha ferit ferman fermiano fermin fermo fern fernand fernanda fernando
ferne feroz ferre ferruccio ferruh feruza feryel festo fevronia fevzi feyyaz feyza feyzullah fiacre fiammetta
fibikemi fidan fidel fidele fidelie fidelius fidenziano fidenzio fieke fien fiene fiep fiete figen fiifi
fikayomi fikile fikret fikri fikriye fikru filemon filibert filiberto filip filipa filipe filipp filippa
filippo filiz filofteia filomen filomena filomeno filotije filou fily fina finbar fine finia finja finlay
finley finn finnja finnley fiodor fiona fionn fionnuala fiordaliso fiore fiorella fiorenza fiorenziano
fiorenzo firas firat firdavs firdevs firmin firuzə fitrat fitri fitria fitriani flaminia flavia flavian
flaviana flaviano flavie flavien flavio flaviu flavius fleano fleta fletcher fleur flip flo floare floarea
flodoard floor floortje flor flora flore florea florence florencia florencio florencja florent florenta
florentin florentina florentine florentyn florentyna florestan florian floriana floriane floriano florica
florida floridia florie florin florina florine floris flossie floy floyd flurin flurina flynn foca fode
folafoluwa folake folasade folashade folco folu ford forest forrest fortunat fortunata fortunato fortune
fortunee fos fosca fosco foss foster fotih fotima fouad foucauld foulques fran frana franc franca france
frances francesca francesco francette francine francis francisc francisca francisco francisque franciszek
franciszka franck franco francois francoise franjo frank franka frankie franklin frantisek frantiska franz
franziska fraser frauke fred freda freddie freddy frederic frederica frederick frederico frederik frederike
frederique fredrick fredrik fredy freeda freek freeman freida freja frenkie freya frida frido fridolin
fridrich frieda friedel friedemann frieder friederike friedhelm friedrich fritz fritzi frontiniano froydis
frusina fruzsina fryderyk fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya
funani funda fungai funke funmilade funmilayo fureyya furio furkan furman furseo furuzan fuscolo fusun fuzuli
fynn fərqanə fərəh fəxriyyə gabby gabe gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle
gabrijela gad gada gadang gading gadis gaduh gael gaelle gaetan gaetano gaffar gagan gage gaglioffo gaia gail
gaiman gaio gaj gaja gajaadhar gajabahu gajadhar gajana gajbaahu gal gala galak galang galar galatea galdino
galeazzo galfryd galih galileo galina galiono gallicano galuh galur gamal gaman gamani gamanto gambira
gamblang gamze ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh ganesha
gangesh gangsa gangsar ganjaran gantar gara garan garance garang garda gardner gareth garett garfield garik
garika garimberto garland garnet garnett garnier garret garrett garrick garrison garry garth garud garuda gary
gaspar gaspard gaspare gasti gaston gastone gati gatien gatik gatot gatra gatsha gaud gaudenzia gaudenzio
gaudino gauraang gaurang gauranga gaurav gauri gautam gautama gautami gauthier gautier gautiero gavin gavino
gavril gavrilo gavxar gawati gayatri gaye gayle gazanfer gazi gbadebo gbeminiyi gbemisola gbenga gbolahan
gbowoade geanina gebhard gedeon gedeone gederts geeta geetanjali gejza gelila gelin gelincik gellert gelsomina
geltrude gelu gema gemine gemini geminiano gemma genadij gencer gene generosa generoso genesia genesio genesis
genet genevieve gennaro genoveffa genoveva genta gentiana gentile genziano geo geoffrey geoffroy georg george
georgel georges georgeta georgette georgia georgian georgiana georgianna georgie georgije georgina geovanni
geovanny geovany geraint gerald geralda geraldina geraldine gerard gerarda gerardina gerardo gerasim gerasimo
geraud gerazim gerazym gerberge gerbert gerd gerda gerdi geremia gergely gergo gerhard gerharda gerhild gerino
gerlinde germain germaine german germana germano gernot gero gerolamo geronimo geronzio gerrit gerry gerson
gert gertraud gertrud gertruda gertrude gervais gervasio gesa gesine gesualdo geta getachew gevheri geza ghada
ghaliyati ghanaanand ghanashyam ghani ghanshyam ghassan ghazi ghenadi ghenadie ghennadi gheorghe gheorghi
gheorghii gheorghina gheorghita gherardo gherghina gherman ghislain ghislaine ghita ghulam gia giacinta
giacinto giacobbe giacomo giada giadero giambattista gian gianbattista giancarlo giandomenico gianfranco
gianina gianluca gianluigi gianmarco gianmaria gianmario gianna gianni gianpaolo gianpiero gianpietro
gianuario giasone gibran gica gicu gideon giel gifty gigi gigliola gijs gil gilang gilbert gilberta gilberto
gilda gildo giles giliola gilles gillian gillo gina gineto ginevra ginewra ginger ginny gino gioacchina
gioacchino giobbe gioberto gioconda giocondo gioele gioia gion giona gionata giordano giorgia giorgian
giorgiana giorgio giosue giosuele giotto giovani giovanna giovanni giovanny giove gioventino giovenzio girardo
girart giray giri girija girik girika girindra giriraaj giriraj girish girja girma girmay girolamo girts
gisbert gisela gisele gisella gislebert gisselle gita gitanjali gitte giuda giuditta giulia giuliana giuliano
giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto giyas gizela gizem gjergji gladyce
gladys glauco gleb glen glenda glenn glenna glennie gligorije gloria glorie glyn gobinda goce godeberta
godfrey godiva goffredo gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokhan gokmen goknur goksel
goksin golda golden golia golnaz golub gomberto gonca goncalo gondebaud gondulfo gonenc gonerio gongor
gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran
gorana goranka gorazd gordan gordana gordiano gordon gorkem gorun gosto goswamee goswami gothard gottardo
gottfried gotthard gottlieb gotum gotz goundo gouranga goutam govhər govind govinda gozde grace gracian
graciana gracie graciela graciliano gracja gradimir grady graeme graham grainne grant granville gratian
gratiana gratiela grato grayce grayson grazia graziana graziano graziella grazina grazyna green greg greger
gregg gregoire gregor gregoria gregorian gregorio gregory greta gretchen grete grethe greyson grga grgo grgur
griffin grigore grigori grigorije grimaldo griselda grizelda gro grover grozdana gry grzegorz guadalupe
gualberto gualtiero guangming gubio gudakesa gudakesha gudrite gudrun gudula guelfo guenda guendalina
guenievre guerin guerrino guglielmo guher gui guiberto guido guilhem guilhemine guilherme guillaume
guillemette guillermina guillermo guiscardo guiseppe gulay gulbahar gulbaxor gulben gulcan gulchexra gulcin
guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan guljamol guljaxon gulnaz gulnora gulnoza
guloy gulpembe gulriz gulsah gulsen gulsora gulsum gultekin gulumser gulzira gulzoda gulər gumesindo gumus gun
gunars gunay guncicek gundelinda gundogdu gundogmus gundula guner gunes guney gungor gunilla guniz gunnar
gunnel gunner gunnur gunsel gunseli gunter gunther gunyaruk gurbuz gurcan gurdal gurdev gurhan guri gurkan
gurol gursel guru gussie gust gustaf gustav gustava gustave gustavine gustavo guus guusje guven guvenalp
guvercin guy guyot guzey gvendolina gvozden gwen gwenaelle gwendoline gwendolyn gwido gwyneth gyorgy habbab
habib habiba habibullah habil haby hacer hacib hadi hadiza hadja hadley hadriel hadrien hafez hafi hafid hafiz
hafsa hafshah hagen haifa haile hailee hailey hailie haim hairyanto haitham hajar hakan hakem haki hakim hakki
hakon hal hala haldun hale haleh haleigh haley halie halil halim halima halina halis halit halle hallie haluk
halvor halyna hamad hamdi hamdullah hamed hami hamid hamidou hamidullah hamima hamish hamit hammad hamsini
hamza hamzah hana hanae hanan hanane handan hande hanefi hanga hani hania hanifa hank hanna hannabel hannah
hanne hannele hannelore hannes hanni hanno hannu hans hansi hansjorg hanspeter hansruedi hansueli hanus
haralamb haralambie harald hardana hardi hardouin hardy hari harimurti harinakshi harinarayan harish harit
harita harja harjasa harjaya harjo harley harmon harmony harold haron haroun harouna haroune harpreet harri
harriet harrison harry harsana harsanto harsaya hartaka hartana hartmut harto hartwig harun haruna haruto
harvey hasan haseki hasibi hasim hasin hasina haskell hasmet hasna hassan hassane hassiba hassie hasta hastal
hata hatem hatice hatip hatouma hattab hattie hauke hava havel haven havin havla hawa hawi haya hayal hayali
hayat hayati haydar hayden haylee hayley haylie hazal hazan hazar hazel hazem hazim hazle heath heather heaven
heba heber hector heda hedda hedelin hedi hedvig hedviga hedvika hedwig hedy heema heide heidemarie heidi
heidrun heike heikki heiko hein heiner heini heinrich heinz heitor hekmat helen helena helene helga helge heli
helie helier helin helio helios helle hellen hellmut helmer helmi helmut helmuth heloisa heloise hemant hend
henderson hendra hendri hendrik hendrika henner hennes henning henri henrich henrick henrie henrieke henrieta
henrietta henriette henrik henrike henrique henry henryk henryka heracleea herbert herberta heribert herluin
herman hermann hermenegildo hermina hermine herminia herminio hernan hershel herta hertha heru herve heryanto
hester hesti hettie hiba hicabi hicham hidaya hidde hideo hieronim hifzi hikmat hikmet hilaire hilal hilar
hilario hilarion hilarius hilary hilbert hilda hilde hildebert hildegard hilla hillard hillary hillel hilma
hilmi hilola hilton hiltrud himadri himani himawan himmet hincmar hind hinrich hipolit hipolito hippolyte hira
hiram hiranmay hiranmaya hiranur hiranya hiroshi hirut hisam hizir hjalmar hjalte hlengiwe hobart hojimurod
holden holger hollie hollis holly homayoun homer homero honor honore honorine honorius hooman hope horac
horace horacio horacy horatiu horea horia horst hortense hortensia hortensie hortenzia hortenzie horymir
horymira hosea hosiyat hossein hostimil hostimila hostimir hostimira hostislav hostislava hostivit houda
houssam houston hovard howard howell hoyt hristo hrvoj hrvoje hrvojka hubert hubertus huccet hud hudavendigar
hudayi hudson hugh hugo hugues huguette hulda hulki hulusi hulya huma humaira humay humayun humberto humeyra
huner hunor hunter huriyə hurkan hurram hurshida hursit husameddin husamettin husein huseyin husida husnida
husniya husnora husnu husrev hussain hussein huub huzeyfe hvalimir hvezdoslav hvezdoslava hyacint hyacinta
hyman hynek hypolit hywel iacob iacopo iacopone iacov iago iain ian iana iancu ianina ianira ianis ianna ianos
iaroslav iaroslava iasmina iban ibe ibidapo ibironke ibodulloh iboja ibou ibra ibrahim ibrahima ibrani ibrohim
ibtissam ibukunoluwa ibun ica icaro icha icie icilio iclal ico ida idan idea idell idella idil idir ido idowu
idris idriss idrissa idy ieremia ifa ifeanyi ifeanyichukwu ifeoluwa ifeoma iffar iffet ifora ifunanya iga
iginia iginio igino ignac ignacie ignacio ignacy ignat ignata ignatius ignazio ignjat igor igori ihab ihsan
ihtiyor ihvan ika ikbal ike ikechukwu ikeme ikenna ikeoluwa iker ikhidie ikhlas ikhsan ikicitoyun ikin ikram
ikrime ikrom ila ilacin ilai ilan ilana ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando
ildefonso ildegarda ildegonda ildika ildike ileana ilene ilenia ilgegu ilgin ilgmars ilham ilhami ilhan ilia
ilian iliana iliane ilias ilie ilies ilija ilinca ilinka ilja iljana ilka ilkay ilkben ilke ilker ilknur ilko
ilksen ilkyaz ille illidio illuminato ilmari ilmars ilona ilqar ilsa ilse ilva ilyan ilyana ilyane ilyas
ilyass ilyes ilyess ilyos ilza ima imad imam iman imane imani imelda imen imene imge imke immacolata
immacolato immanuel imogen imogene imoleoluwa imran imrane imre imrem imrich imron ina inanc inara inars inas
inaya inc inchen inci incoronata indah inder indira indra indrikis indro indu indy ines inesa inessa inez inga
inge ingeborg ingeborga ingegerd inger ingmars ingo ingolf ingrid ingrida inguna ingvar ingvild iniobong
inioluwa inja inka inkeri inna innes innocent innocente innocenty innocenza innocenzo ino inocenc inocentiu
insa intan inyoni inza ioan ioana ioanina iolanda iole ion iona ione ionel ionela ionelia ionica ionne ionut
iorio iosefina iosif ipek ippocrate ippolito ira iraida irawati irem iremide irena irene irenej ireneo ireneus
ireneusz ireti iretioluwa irfan iriana iride iridenta irina irinc irinckol irinel iris irisa irma irmak irmela
irmeli irmgard irmina irmtraud irnanto iroda irsad irtis irvin irving irwan irwin iryna isa isaac isabeau
isabel isabela isabell isabella isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak
isaure ischirione ise isee iseoluwa iseult ishaan ishaq ishola iside isidor isidora isidore isidoro isidro
isig isik isil isilay isin isiner isioma isis isisa isla islam islom ismael ismaele ismail ismaila ismerie
ismet ismoil isobel isolda isolde isom isotta isra israa issa issac issam issiaka istvan ita italo itil itir
itoro itri itunuoluwa itzel iulia iulian iuliana iuliu iuri iurie iurii iustin iustina iustinian iva ivah ivan
ivana ivancica ivanka ivanna ivano ivanoe ivar ivaylo ive ivek iven iveta ivetta ivica ivna ivo ivona ivone
ivonne ivor ivory ivy iwan ixtiyar iyabo iyabode iyad iyadunni iyanuoluwa iyed iyik iyiktag iyinoluwa izaak
izabela izabella izaiah izaias izajasz izak ize izel izia izidor izidora izmael izolda izydor izzet izzettin
izzy jaakko jabal jabari jaber jabulani jabulile jace jacek jacey jachym jacinthe jacinto jack jackeline
jackie jacklyn jackson jacky jaclyn jaco jacob jacoba jacobo jacobus jacqueline jacquelyn jacques jacynthe jad
jada jade jaden jadesola jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn jaeden jael jaelynn jaeman
jafar jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jahnu jai jaida jaiden
jail jailey jailyn jaiman jaime jaimini jaimy jairo jais jaivey jaka jakayla jake jakob jakov jakub jakuba
jakubina jakubka jalal jale jaleel jalen jalil jalila jalol jalon jalou jalyn jalə jamaal jamal jamalia jamar
jamarcus jamel james jameson jamey jamie jamil jamila jamir jamiro jamison jammie jamol jamshid jan jana janae
janaina jane janek janelle janessa janet janeta janica janice janick janie janin janina janine janis janiya
janka janko janna jannah janne jannek jannes janni jannie jannik jannis jano janos janosch janusz jany japhet
jaquan jaquelin jaqueline jara jared jaren jari jarl jarmil jarmila jarmo jarne jarno jaro jarod jarolim
jarolima jaromil jaromir jaromira jaron jaroslav jaroslava jarred jarrell jarret jarrett jarrod jarvis jarwa
jarwadi jarwi jasen jasenko jasin jasmani jasmijn jasmin jasmina jasmine jasna jasnena jason jasper jassem
jassim jasur jaswadi jati jatmiko jaunita jautrite javad javas javi javier javlon javohir javon javonte jawad
jawed jawid jax jaxon jaxx jay jaya jayadi jayanti jayce jaycee jayda jayde jayden jaydon jayeng jaylan
jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano jazeps jazlyn jazmin jazmyn jazmyne jazz
jazzlyn jazzlynn jean jeana jeanette jeanie jeanne jeannel jeannette jeannie jeannine jeannot jed jedediah
jedidiah jef jeff jefferey jeffery jeffrey jeffry jefri jefta jehanne jekabs jekaterina jela jelena jelica
jelisaveta jelita jelka jella jelle jelmer jelte jem jena jenel jenifer jenke jenna jennah jennie jennifer
jennings jenny jennyfer jenovefa jens jensen jente jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah
jeremias jeremiasz jeremie jeremy jergus jermain jermaine jermey jerod jerome jeromy jeronimo jeronym jerrell
jerrod jerrold jerry jerzy jesa jesika jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy jessyca
jesus jet jett jette jettie jevgenijs jevon jevrosima jewel jewell jewgeni jezdimir jianguo jibril jidde jihad
jihane jihoon jil jilji jill jillian jim jimena jimi jimmie jimmy jimram jinane jinawi jindra jindrich
jindriska jinho jinping jinte jinthe jip jiri jirina jitender jitendra jitka joachim joah joakim joan joana
joanie joann joanna joanne joannie joanny joany joao joaquim joaquin joas job jocelyn jocelyne jochen jodi
jodie jody joe joel joelina joeline joelle joep joes joesph joey johan johana johann johanna johanne johannes
johathan john johnathan johnathon johnnie johnny johnpaul johnson jojo joko jolana jolanda jolanta jolayemi
joleen jolie jolien jolijn jolin jolina joline jon jona jonah jonas jonatan jonathan jonathon jonna jonne
jonny jono jonte joojo joost jop jordan jordana jordane jordi jordon jordy jordyn jorg jorga jorge jorgen
jorin joris jorma jorn jorrit jort joscha joschua jose josef josefa josefien josefin josefina josefine josep
joseph josephin josephina josephine josette josh joshua joshuah josiah josiane josianne josie josip josipa
josko joso josse josselin jost josua josue josy joud jouko joumana jourdain jovan jovana jovani jovanka
jovanny jovany jovin joy joya joyce joza joze jozef jozefa jozefina jozsef jozue juan juana juanita juda judah
judd jude judge judicael judita judite judith judson judy judyta jugoslav juha juhani juho jukka jula julan
jule jules juli julia julian juliana juliane julianna julianne julide julie julien julienne juliet julieta
juliette julija julijana julijs julika julina julio julita julius juliusz jumadi jumagul jumari juna junayd
june junes junior junius juno junon jupp jur juraj jurg jurgen jurgis juri jurij jurre jusma jusra jussi juste
justen justice justin justina justine juston justus justyn justyna jusuf juta jutta juul juvenal juwan juwon
jyoti jyotis jyotsana jytte kaan kaarina kaat kabil kabir kacey kaci kacie kacper kacung kade kadem kaden
kader kadi kadiatou kadidia kadidiatou kadin kadir kadrican kadriye kady kaela kaelyn kagan kagiso kahina kai
kaia kaija kailash kailee kailey kailyn kaina kairav kais kaitlin kaitlyn kaj kaja kajen kajetan kakra kala
kale kalea kaleb kaleigh kalender kalervo kalevi kaley kali kalidou kalim kalinda kalinik kalistrat kalle
kallie kalpana kalyani kama kamal kamala kamalesh kamaria kamau kambali kamber kambiz kamel kamelya kameron
kamidin kamil kamila kamile kamilla kamille kamla kamlesh kamol kamola kamoliddin kamran kamren kamron kamryn
kamuran kanak kanaka kanchan kanci kanda kane kani kania kanishka kannan kannen kanti kapgar kara karaca
karahan karak karam karamba karamoko karan kardi kareem karel karelle karen kargilac kari kariane karianne
karim karima karimah kariman karin karina karine karja karl karla karlee karley karlheinz karli karlie
karligac karlijn karlis karlo karlotta karma karman karmela karmen karna karol karola karolann karoliina
karolina karoline karsa karsana karson karsten karta karthik kartik kartika karunanidhi karya kasandra kasey
kashyap kashyapi kasia kasian kasim kasiran kasiyah kaspar kasper kassandra kassim kastor kasusra kata katalin
katariina katarina katarzyna kate katelin katell katelyn katelynn katerina kateryna kath katharina katharine
kathe katherine katheryn kathi kathleen kathlyn kathrin kathrine kathryn kathryne kathy kati katia katica
katie katija katina katja katlyn katlynn kato katri katrin katrina katrine katryn kattie katun katunkiz katy
kaveh kavita kavon kawaca kawaya kawtar kay kaya kayaalp kayacik kayca kaycee kayden kayla kaylah kaylee
kayleigh kayley kayli kayliah kaylie kaylin kayna kaynak kayode kayra kays kayun kazanc kazi kazim kazimierz
kazimir kazimira kazkatun kazuo keagan keano keanu keara keaton keba kebbeh kebede keegan keeley keely keenan
keerti kees keet kehinde keiko keira keiran keisha keith keji kekik keklik kelechi keles kellen kelley kelli
kellie kelly kelsi kelsie kelton kelvin kelya kelyan kemal kemalettin kemba kemi ken kenan kenari kendall
kende kendra kendrick kenes kenji kenna kennedi kennedy kenneth kennith kenny keno kensi kent kenton kenyatta
kenyon kenza kenzi kenzie kenzo kenzy keon kepez keramet kerami kerem keremsah keren kerim kerry kerstin
keshaun keshawn kesme kessaf ketsia keven kevin kevon kevser keyan keyken keyla keyon keyshawn keyvan kezia
kezlik kgabu khadidiatou khadidja khadija khadim khady khaled khalid khalida khalifa khalil khanyi khanyisile
khatera khawla khem khethiwe khoudia khulekani kian kiana kiandra kianna kiano kiara kiarra kick kiel kiera
kieran kifle kika kikelomo kiki kiley kilian killian kilyan kim kimberley kimberly kimi kimiz kimizalma
kimizalmila kimizin kimo kin kincso kine king kinga kinley kip kira kiran kirana kiraz kircicek kirgavul
kirill kirilo kirk kirlangic kirsten kirstin kirti kishore kismet kitty kivanc kivilcim kiyan kiymet kizdurmus
kizilalma kjartan kjeld kjell kjersti kjetil klaas klara klarencjusz klas klaudia klaudian klaudie klaudius
klaudiusz klaus klavs klea kleber klemens klement klementina klementyna kleopatra kliment klotylda knud knut
kobe koby kody koen kofi kojo koko koksal koku kolawole kolby kole koleta koloman kolombin kolombina kolos
kolumban kolumbin kolumbina komil komila komla komron konrad konrads konstance konstancie konstancja
konstantin konstantinos konstantins konstanty konstantyn konstanze konsuela konzuela kopano kora koralia koray
korbin korbinian kordula korede korey korina korinna korkut kornel korneli kornelia kornelie kornelius
korneliusz kory kosma kosmas kossi kosta kourosh kraig krasava krasomil krasomila krasoslav kresimir kresomysl
krijn kris krishna krishnadas krishnadasa krisjanis kriss krista kristan kristen kristi kristian kristiana
kristians kristie kristiina kristijan kristin kristina kristine kristof kristofer kristoffer kristopher kristy
kristyna krisztian krisztofer krsto kruno krunoslav kryspin krystal krystel krystian krystina krystof krystyna
krzysztof ksawera ksawery ksenia ksenija ksenofont kubad kubat kubilay kubra kubura kuddusi kudzai kujoe kumar
kumari kumru kumuda kumush kuncara kunhuta kunigunde kuno kunthara kurnia kursad kurt kurtis kusuma kutbettin
kuzey kuzman kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwabena kwabla kwadwo kwaku kwame kwamena
kwasi kweku kwesi kwintyn kyan kyano kyara kyla kyle kylee kyleigh kyler kylian kyliann kylie kyllian kyllikki
kyra laal labuh lacey lachlan lacramioara lacy lada ladarius ladina ladislao ladislau ladislav ladislava ladji
laetitia lafayette lahna lai laia laila laisha lajos laksana lakshman lakshmi lakshmidhar lakshminath laksita
lal lala lale laleh lalie lalit lalita lalə lamar lambert lamberto lamia lamih lamin lamine lamiyə lamont
lamya lana lanang lance lancelot lancilotto landen lander landolfo landry lane laney lanfranco langa langgeng
lanjar lanre lantar laoise lapo lara laras larina larisa larissa laron larry lars larue larysa lascar lasma
lasmanto lasmono lassana lasse laswi laszlo latif latifa latife latika latofat latoya laura laurane laure
laureen laurel laureline lauren laurenc laurence laurencie laurencja laurencjusz laurene laurens laurent
laurentia laurentino laurentiu laurenty laurentyna laurenz lauretta lauri laurian lauriane laurianne lauriano
laurie laurin laurine laury lauryn lautone lavada lavanya lavern laverna laverne lavina lavinia lavinio lavize
lavon lavonne lawrence lawrencia lawson laxman laxmi layana layanah layla laylo layne lazar lazare lazaro
lazarz laziz lazzaro lea leah lean leana leander leandr leandra leandre leandro leane leann leanna leanne
leano leart leatha leberecht lech leda ledion lee leela leelou leena leendert lega legawa lehna leia leif
leigh leila leilani leina lejla lekan leke lela lelah leland lelia leman lembah lemide lempi lemuel len lena
lene leni lenia lenja lenka lenn lenna lennard lennart lenne lennert lenni lennie lennon lennox lenny lenora
lenore leny lenya leo leodegar leokadie leola leon leona leonard leonardo leonas leone leonel leonhard leoni
leonia leonid leonida leonidas leonids leonie leonilda leonio leonis leonne leonor leonora leonore leontin
leontina leontine leontyn leontyna leonzio leopardo leopold leopolda leopoldina leopoldine leopoldo leopoldyna
leora leos leposava lera lerato lere leroy lerzan lesana lesedi lesek lesley leslie lesly lessie lestari
lester leszek leta letha leticia leticie letitia letizia letterio leu leufroy lev levana levent levente levi
levin levio levke levoslav levy lew lewin lewis lex lexi lexie lexus leya leyan leyla leyli leyna lia liah
liam lian liana liane liara lias liba libbie libby libena liberata liberato liberatore libere liberio libero
liberto libor libora liboria liborio liboslav liboslava libusa libuse lica licia lida lidania lidia lidija
lidio lidmila lidya lieke lien liene liesbeth liesel lieselotte lietald lieto lieuwe lieve lieze liga ligia
liisa lijan liksma lila lilas lili lilia lilian liliana liliane lilianna lilie lilien lilith liliya liljana
lilla lilli lillian lilliana lillie lilly lilou lilwenn lily lilya lilyan liman limar lina lincoln linda linde
lindiwe lindsay lindsey line linett linn linne linnea linnie lino linoi linoy lintang linus linwood lio lioara
lion lionel lior liora liron lirone lis lisa lisandro lisann lisanne lisbeth lise liselotte lisette lison
lissi lital litzy liuba liubov liubovi liudmila liusea liv liva livia liviana livie livija livino livio liviu
livius liya liyah liyam liyan liyana liz liza lizbeth lize lizeth lizz lizzie lizzy ljiljana ljuba ljubica
ljubisa ljubomir ljudevit ljudmila llewellyn lloyd loa loan loane lobar lodovica lodovico loek loes loet logan
lohan loic lois loise lola lolade lolita loma lon lone longin lonie lonnie lonny lonzo lora loraine lorcan
lore loredana loreen lorelei lorella loren lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loretta
lori lorian loriana lorik lorin lorine loris lorna lorrain lorraine lot lota lotar lotfi lothaire lothar lott
lotta lotte lotti lottie lou loua louan louane louann louay loubna louca louie louis louisa louise louison
louka loula louna lounis loup lourdes lourenco louvenia lova lovisa lovorka lowell lowie loy loyal loyce lua
luan luana lubica lubin lubna lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce
lucentiu lucette lucia lucian luciana luciano lucica lucie lucien lucienne lucija lucijan lucile lucilla
lucille lucinda lucio lucious lucius lucja lucjan lucretia lucretiu lucrezia lucy lucyna ludano ludek ludger
ludie ludise ludivine ludivoj ludka ludmila ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava
ludovic ludovica ludovico ludovit ludvig ludvik ludvika ludwig ludwik ludwika lue luella luena luhung lui
luigi luigia luis luisa luise luiz luiza luize lujza luk luka lukas lukasz luke lukhona lukita lukman lukrecie
lukrecius lula lulu luluh lulut luminita luminosa lumir lumira luna lune lungelo lungu lupe lura lurhur
lurline lutfan lutfi lutfiya lutfullah lutfulloh luther luthfi lutibor lutobor lutz luuk luus luwar luwes lux
luz luzi luzie lwandle lwazi lya lyam lyan lyana lyda lydia lydie lyes lykke lyla lyle lylia lylou lyn lyna
lynda lyne lynette lynn lynne lyric lysann lysanne lyubov lyudmila ləman ma'mur ma'ruf ma'sud maad maaike maan
maarit maarten maartje maas maayane mabel mabela mabelle mable mabruk mac maca macaire macaria macario
maccabeo mace maceo macey maci macie maciej mack mackenzie mactar macy madalena madalin madalina madaline
madalyn maddalena maddie maddison maddox madeleine madelief madeline madelyn madelynn madge madhu madhuri
madid madie madiha madilyn madina madisen madison madisyn madita madlaina madleen madlen madonna mads mady
madyson mae maegan mael maelie maeline maelis maelle maely maelyne maelys maes maeva maeve mafalda maffeo
magali magda magdalen magdalena magdolna maggie maggiorino magne magno magnolia magnus maguelone maguette maha
mahamadou mahamat mahan mahault mahaut mahboob mahdi mahdieh mahe mahendra maher mahesa mahesh maheswar mahfud
mahir mahlet mahmoud mahmud mahmuda mahmut mahnaz mahrus mahsa mahulena mahzan mahzun mai maia maica maida
maija maik maike maila mailin mailo maily mailys maimouna maimunah maina maiorico maira mairead maisie maissa
maissane maite maiwenn maiya maj maja majd majda majid major makan makar makara makary makayla makena makenna
makenzie makhtar makinwa makoto maksim maksud maksym maksymilian makuta mala malachi malachy malak malati
malco malcolm malea malek malena malene malgorzata malia malick maliha malik malika malin malina malinda
malisa mallaury mallie mallory malo malone malou maloxat malte malthe malti malvina malvine malwina mama
mamadou mamady maman mamante mamata mamert mamie mamoudou mamoun mamour manah manal manar manasse mancio manda
mandaakin mandakini mandla mandy manel manelle manetto manfred manfredo mangala mangalya mani manik manikya
manil manilio manish manisha manizha manjusha manley manlio manoah manoj manole manon manona manouchehr
mansour mansueto mansur mansvet manu manuel manuela manuele maphikelela maqsud mara marah maram marana maras
marat marc marceau marcel marcela marceli marcelin marcelina marceline marcelino marcell marcella marcelle
marcello marcellus marcelo marcheta marcia marciano marcin marcis marco marcos marcu marcus mardon mare
mareike marek mareme maren marena mareta marga margana margaret margareta margarete margarett margaretta
margarette margarida margarita margaux marge margers margherita margie margit margita margo margot margret
margrethe margrit margrith marguerite mari maria mariadi mariah mariam mariama mariame marian mariana mariane
marianna marianne mariano maribel marica maricarmen maricica marie marieke mariela mariella marielle mariem
marieme marieta marietta marija marijana marijn marika marike marilena marilie marilou marilu marilyn marilyne
marin marina marine marinela marinella marinetta marinko marino marinus mario marioara mariola marion maris
marisa marisol marissa marit marita marite maritza mariuca marius mariusz marja marjan marjane marjatta
marjolaine marjorie marjory mark marketa markika markku marko markus marla marlee marleen marlen marlena
marlene marley marli marlie marlies marlin marlis marlo marlon marly marnie marolo maros marouane marques
marquis marquise marrit marsha marshall marsito marsudi mart marta martaka martana martani marte marten martha
marthe martial martim martin martina martine martino martins marton martti marty martyna marut maruta marvin
marwa marwan marwane marwata marwen marwin mary maryadi maryam maryann maryanto maryem maryjane marylou maryna
maryse marzena marzia marzio mas masa masako mashxura masinka mason masoud massamba massima massimiliano
massimo massinissa massoud masud matan matar mate matea matei matej mateja mateo mateus mateusz mathea matheo
matheus mathew mathias mathieu mathijs mathilda mathilde mathis mathurin mathuys mathys matias matija matilda
matilde matis matiss matisse matko mato matous matroniano mats matt mattea matteo mattes mattheo matthew
matthias matthieu matthijs matthis matti mattia mattias mattie mattis matty matus matyas matylda matys matz
maud maude maudie maugis maura maureen maurice mauricette mauricio maurilio maurine maurits maurizio mauro
maurycy mavdud maverick mavis mavlon mavluda mawuena mawusi max maxbuba maxellende maxence maxens maxfuza maxi
maxie maxim maxima maxime maximilian maximiliano maximilien maximillia maximillian maximo maximus maxine
maxmilian maxsuma maxwell may maya mayane mayar maybell maybelle maye mayeul mayla maylin mayline maylis
maymie maynard mayoor mayra maysa mayson mayssa mayte mazbut mazen mazhar maziar mazie mbali mbalienhle mbaye
mckayla mckenna mckenzie meagan meaghan mechthild mechtild mecislav mecislava meda medard medardo medea
mederic medina medine medoro medoune meena meenakshi meera mees megan megane meggie meghan meghnad meghnath
mehari mehdi mehmet mehrdad mehreen mehri mehriban mehtap meik meike meiling meinhard meinolf meire meissa
mekhi mekonnen melaku melani melania melanie melanio melany melba melchiade melchior melchiorre melda melek
melenija melezio melia melichar melih melike meliksah melina melinda meline melis melisa melisande melissa
melissandre melita melitina melle mellie mellina melnic melodi melodie melody mels meltem melusine melvil
melvin melvina melvyn melyna melyssa memduh menahem menaka menardo mence mendel menelao meneo menka menno
mennone menodora meral mercede mercedes mercia mercurio mercy meredith merel merete merethe merfyn meriam
meric meriem merih merijn merja merjem merl merle merlin merovee merritt mert mertie merve mervin merwan
meryam meryem meryl meseret mesfin messalina mestan mesut meta mete metello metin metod metodej metra
metrofane mette mevlut mex meyra mhambi mia mica micael micaela micah micha michael michaela michail michal
michala michale michalina micheal michel michela michelangelo michele micheline michelle mick mickael midas
mieczyslaw mieke miel miguel mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mihriban mija mijat mik
mika mikael mikaela mikail mikayla mike mikel mikelis mikhail mikkel mikki mikko miklos miko mikolaj mikolas
mikulas mila milada miladin milan milana milanka milanko milano mildred mile milena miles mileta miley milford
milhan milian milic milica milik milina milisav milivoj miljan miljana miljenko milka milla mille miller
millicent millie milly milo milojica milomir milon milorad milos miloslav miloslava milota milou milous
milovan milovin milred milton miluse milutin mima mimma mimo mina minakshi mindy mine minerva minervina
minervino minh minjun mink minna minnie minodora minoo mio mioara miodrag miomir mira mirabela mirac miracle
miran miranda miray miraziz mircea mirco mireille mirek mirela mirella mireya miriam miriama mirja mirjam
mirjana mirka mirkelam mirko mirna miro mirocleto miromil miromila miron mirona miroslav miroslava mirre mirta
mirte mirthe mirtil miruna mirwais mirza mirziyo misa misael misaele misbah mischa misko mislav misra missouri
misty mitali mitar mitch mitchel mitchell mithat mithun mitica mitra mitrut mittie miya mlad mladana mladen
mnata mnislav mnislava moa mobolaji moche moctar modest modesta modesto modibo modou modrite modupe mody
mofifoluwa mogens moges mohamad mohamadou mohamed mohammad mohammed mohan mohana mohau mohinder mohini mohir
mohsen moira moise moises moisette mojgan mojisola mojisoluwa mojmir mojtaba mojzesz mojzis mollie molly momir
momira mona monaldo monalisa moncef monde moni monia monica monika monique monitore monroe monserrat
monserrate montana monte monty monvids moos moradeke morag morayo morena morenike moreno morgan morgana
morgane moriah moric moris moritz morne morolake morris morten morteza mortimer morton morvarid mory mose
moses moshe mosinmileoluwa mossie mosunmola motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou mouna
mounir mourad moussa moustafa moustapha moxidil moxigul moxina moxinur moxira moyosore mozell mozelle mozes
mpho mpilo mpumelelo mridula msizi mstislav mthunzi muammer muattar muaviye muaz muazzam mubina mudite muesser
mufid mufiz muge mugur mugurel muhammad muhammed muhannad muharrem muhsin muhtar muhterem muhtesem muhtor
muhyiddin mujahid mujdat mujde mujgan mujur mukadder mukaddes mukerrem mukesh mukhtar muktedi muktedir muktefi
mukul mulu mulugeta mulya mulyanto mulyono mumpuni mumtaz muna munevver muni munif munir munira murad murali
murat muren muriel muriela murilo murl murod murphy murray mursal mursinin mursita murti musa musawenkosi
musir muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasim muteber mutemed mutia mutlu
muttalib mutua muyassar muyiwa muzaffar muzaffer muzdad muziano mwangi mya myah myfanwy mykola myla mylan
mylene myles mylo myra myriam myrl myrna myron myrthe myrtice myrtie myrtil myrtille myrtis myrtle mələk nabi
nabil nabila nabin naci naciye nada nadalina nadege nadejda nadezda nadezhda nadi nadia nadim nadine nadir
nadira nadja nadzieja nae nael naelle naemi nafisa nafiz nagabhushanam nahed nahel nahid nahil nahla naia nail
naila naim naima nais naja najam najat najib najiba najibullah najla najmiddin najwa nakia nala nalan nalar
nalini namazio name namgyal namik namrata nana nancy nand nanda nandi nandini nandita nando nandor nane naneta
nanna nannie naoko naomi naomie naoufal naoufel napoleon napoleone nara naradi narayan narcis narcisa narciso
narcisse nardi narendra naresh nargis nargiza narimon narinder narji narseo narsete nasab nash nashwa nasiba
nasim nasir nasreen nasriddin nasrin nasrullah nasser nassim nastja natacha natale natalia natalie natalija
natalina natalja natalya natan natanael nataniel natasa natasha nate nath nathalie nathan nathanael nathanial
nathaniel nathen natiq natka naud naudet naura naval naveen navid navin nawaf nawal nawel nawfel naya nayel
nayeli nayla naz nazan nazanin nazario nazariusz nazary nazif nazih nazim nazli nazmi nazrulloh nazzareno
nazzaro ndeye ndidi ndleleni ndondoloza ndudi ne'matulloh nea neal nebojsa necat necati necdet nechifor necib
necla necmettin ned neda nedeljko nedim nedjeljka nedjeljko nedra neela neelam neele neeltje neema neeraj
neeta nefeli neha nehemie nehir nehoslav neil neila neiva nejat nejla neklan nela nelda nele nelea neli nelia
nelio nell nella nelle nellea nelli nellie nelly nels nelson nelu nelya nemanja nena nenad nene neo neoma
neonila neopolo neoterio nepomuk nera nerea nereo nergis neri nermine nesa neset nesim neslihan neslisah
nesrin nesrine nestor nestore nettie neva neven nevena nevenka nevin nevio nevra nevzat newell newton neyla
nezamysl ngozi ngugi nguyen nhlakanipho nia niall niame niamh nicanor nicarete nicea niceforo nicephore niceto
nicezio nichifor nicholas nicholaus nichole nick nicklas nicklaus nickolas nicla niclas nico nicoara nicodemo
nicodim nicola nicolae nicolai nicolaie nicolas nicole nicoleen nicoleta nicoletta nicolette nicoline nicolo
nicon nicu niculina niculita nicusor nicuta nida nidal nidia niek niels niene nienke nigar nigel nigora nihad
nihal nihan nihat nika nike nikhil niki nikita nikki nikkie nikko niklas niklaus niklavs niko nikodem nikodema
nikol nikola nikolai nikolaj nikolas nikolasz nikolaus nikolay nikoleta nikolina niksa nil nila nilam nilay
nilde nilgun nilima niloufar nils nilufar nilufer nima nimakoah nimas nimit nimrod nina nine nineli ninfa
niniano ninioluwa nino ninon ninthe nio niouma niraj niranjan nirbhay nirmala niro nisa nisan nischal nisha
nitin nives niyaga niyazi niyilolawa nizamettin nizar nizom nizomiddin njegomirka njeri njoroge nkanyezi
nkechi nkem nkosana nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi nneka noa noah noam noami noan noar
noble nodira noe noel noelia noelie noella noelle noema noemi noemie noemy nofoto noha noham nohan noila
nokuthula nola nolan nolann nolen nolhan nolwazi nomi nomsa nomvula nona nonhlanhla nonjabulo nonkululeko
nonna nonso noor noortje noorullah nora norah norbert norberta norberto nore noreen norene norhane norica
noriko norina norma norman normand norris norval norwood nosir nosirjon nostriano noud nouha nour noura
nourane noureddine nouredine nouri nout nova novak novan novella novi noviana novita nowi nox nozima nozipho
nqobile nrima nthabiseng ntokozo ntombi ntombizodwa nuala nubia nuccia nugraha nukhet numan nuno nunziata
nunzio nur nural nuran nuray nurbek nurcan nurettin nurgul nurgun nuri nuria nuriddin nurlan nursel nurseli
nuru nurul nurullah nusa nusrat nusratulloh nusret nya nyah nyambura nyana nyasha nyasia nynke nyokabi nyoman
nərgiz oana oba obanijesu obi obiageli obid obie obinna obioma obrad obren oceane ocie octav octave octavia
octavian octaviana octavio octaviu oda oddny oddone oddvar odelia odell oderico odessa odeta odetta odette
odidone odie odil odile odilia odilon odin odolen odon odorico odunayo ofelia ofelie ofelya ogechi oger oghene
ognjana ognjen ogooluwa oguz oguzhan oisin ojars ojaswini okan oke okey okiki okon oksan oksana okta oktavian
oktavie oktavius oktay okto ola olabisi oladara oladare oladimeji olaf olaide olajumoke olakunle olamide
olanrewaju olansile olaoluwa olasunmbo olatunbosun olav olavi olayinka olbram olcay oldrich oldriska ole oleg
olegs oleksandr oleksiy olen olena olesea oleta olga olgerts olgica olha oliga olim olimpia olimpiada olimpian
olimpio olimpiu olin olinda olindo oliva olive oliver olivera olivia olivie olivier oliviera oliviero olivija
oliviu oliwia oliwier olle olli ollie olof ololade olu olubunmi oluchi olufemi olufeyisayo olufunke olufunmi
olufunmilayo olumide olumorotimi olusegun olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobi oluwatobiloba
oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia olympie oma omad oman omana
omar omari omawunmi ombeline ombline ombretta omer omero omid omina omnia omobobola omobolanle omodunni
omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ona onder ondina ondine
ondrej ondrejka onesta onesto oni onie onofrio onome onorata onorina onorino onorio onoriode onufry onur
onyeka onyekachi onyinye oona oonagh oormila opal opalina opaline opan opemipo opeoluwa opeyemi ophelia
ophelie opung oqil ora oral oran orazio orchidea orell oren orenzio oreofe orest oreste orestes orfeo orhan
oriana oriande oriane orie orietta orif orin orio orion orla orlagh orland orlando orlane orlo ornella oronzo
orpha orrin orsino orso orsola orsolina orsolya ortansa ortensia ortensio orval orville orvokki orzu osagie
osanna osaretin osaze osbaldo osborne oscar oskar oskari osman osmondo osmund ostoja osunleke osvald osvaldo
oswald oswaldo ota otabek otakar otakara otello otha othmane otho otieno otilia otilie otilija otis otmar oto
otobong otokar otomar ottaviano ottavio ottilia ottilie ottis otto ottokar ottone otylie ouma oumar oumayra
oumou oury ousmane oussama ova ovidio ovidiu ovidius owain owen oxana oya oybek oyekan oyenike oyga oyindamola
oyindasola oyinkansola oyku oynur oysha oystein ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur ozhan
ozkan ozlem ozlen oznur ozod ozoda ozodbek ozren ozy paal paavo pablo paciano pacifico paco pacome pacomio
padam padma padmi padmini padraig paige paiman paivi paja pakize palatino palemon palesa palina palladia
palladio pallavi palma palmazio palmira palmiro paloma pam pamela pamfil pammachio panagachie panait panca
pancario pancrazio pandu panfilo pangeran pangestu panji panka pankaj pankrac pankracy panna pansy pantaleo
pantaleon pantaleone pantelei panyin paola paolo param paramartha paramita paraschiva parascovia pardi pardo
parfait pari paride parisa parker parla parman parmenio parsival parsla parvati parveen parvin parviz parwin
pascal pascale paskal paskala pasquale pat paterne paterniano pathe patience patrice patricia patricie
patricija patricio patrick patrik patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk patsy
patti pattie patty paul paula paule paulette pauli paulica paulien pauliina paulin paulina pauline paulo
pauside pava pave pavel pavica pavils pavla pavle pavlin pavlina pavlo pavol pawel paxton payam payidar payton
pearl pearlie pearline pecine peder pedro peer peggie peggy pejman pekka pelaghia pelagia pelagie peleo
pelhrim pelin pelinsu pelle pellegrino pelumi pema pembe penda penelopa penelope penka penny pentti pepe
pepijn pepin pepo per pera perceval percival percy peri perica pericle perihan perikles perkasa perla perle
pernilla pernille pero perran perrine perry perseo persida pertev peruna perver pervin perzida petar pete
petek peter peteris petko petr petra petrana petre petri petrica petrija petrisor petronela petronila
petronilla petronille petronio petronius petru petruse petrut petruta petter petteri petula peyami peyton
pharell phelim phil phila philani phileas phileine philemon philibert philine philip philipp philippa philippe
philippine phillip philomena philomene philothee philou phiwokwakhe phoebe phoenix phuong phyllis pia pie pien
piera pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrette pierrick piersilvio piet pieter
pietro pilar pim pinar pink pinkie pio piotr pip piper pippa pippo piraye pirjo pirkko pit pitt pius placida
placido plamen platon platone pleun plinio plutarco pol pola polat polidoro polifemo polikarp polina polissena
pollione polly polykarp polyxena pompeo pompilia pompiliu pomponio pontus ponziano ponzio pooja poonam
poornima poppy porfirio porfiriusz porfiry porter porzia porziano postumio poul pouya poyraz praba prabawa
prabhu prabin prabowo prabu pradeep prakash prakosa pramila pramod pran pranata pranawa pranay prasad prasanna
prascovia prasetya prasetyo prashant prassede prathamesh pratibha pratik pratiwi pravdan pravdomil pravdomila
pravomil pravomila pravoslav pravoslava prayag prayitna prayoga prayogo preben precious predrag preity prem
prema premysl presley preston priamo pribyslav pribyslava price prima primerose primo prince princess prisca
priscila priscilla priscille prisco priska prita priti privato priya priyala priyanka procopio profira prokles
prokop prokopa prokul promise proserpina prosper prospera prospero protasio proteo providenci prudence
prudenzia prudenzio prune prvoslav publio puck puji pulcherie puneet punita pupolo puput purna purnima
purushottam purwa purwadi purwanto pushti pusicio puspa puspita puti putri putu pəri qais qasim qizilgul qobil
qori qosim quartilla quarto quasimodo qudrat queen queenie quentin quentine querano quieta quin quincy quinn
quinten quintia quintiliano quintilio quintino quinton quinty quinziano quinzio quirin quirino quiteria
quitterie ra'no rabia rachael rachel rachela rachele rachelle rachid raci rada radan radana radegast radek
radeke raden radenko radha radhika radhost radika radim radimir radimira radina radion radisa radislav
radislava radit raditya radivoj radivoje radka radko radmil radmila radmilo radojka radolfo radomil radomila
radomir radomira rados radosav radoslav radoslava radoslaw radovan radovana radslava radu raducu radul raduz
radvan radwan rae raegan raf rafael rafaela rafal rafe rafet raff raffaele raffaella rafi rafid rafik rafila
rafiq rageshwari rageswari raghav ragnar ragnhild raharja rahayu raheem rahel rahim rahima rahime rahma rahman
rahmat rahmatullah rahmawati rahmi rahsaan rahsan rahul raide raif raihan raik raimondo raimund raina rainald
rainaldo rainelda rainer rainhard rainold raisa raj raja rajaa rajab rajan rajana rajani rajendra rajesh
rajina rajinder rajiv rajko rajmund rajna rajni rajnold rajsa raju rakesh rakip rakita raleigh ralf ralph
raluca rama ramaa ramachandra ramadan ramata ramatoulaye ramazan ramesh rameshwar rami ramin ramiro ramiz
ramon ramona ramy ramziddin ramziya rana randa randal randall randi randolf randolph randy ranek rangga rania
raniero ranim ranjan ranjeet ranjit ranko ranolfo ransom ranya raouf raoul raphael raphaelle rapulane raquel
rares rasha rashad rashawn rasheed rasheedah rashid rashida rashmi rasifa rasim rasit rasko rasmus rastislav
rastislava rati ratibor ratih ratimir ratko ratmir ratna rauf raul raven ravi ravshan rawan rawane raxmatulloh
ray rayan rayane rayen raymond raymonde raymundo rayona rayxona rayyan razan razvan rea reagan reanna reba
rebeca rebecca rebeka rebekah rebekka recai recep reda redmond reece reed reem reese reetta refah refet refik
regan reggie reghina regina reginald reginaldo regine regis regitze regnars regolo regula reha rehor rehorka
reid reidar reilly reimund rein reina reine reiner reinhard reinhart reinhold reis rejan rejean rejeanne reka
rekha reksa relja relu remi remig remigio remilekun remington remo remondo remus remy remzi renars renat
renata renate renato renaud rendy rene renee renette rengin renja rens renske renzo resat respati respicio
ressie restu resul reta retha retno reto retta reuben reva revi rex rey reybaud reyes reyhan reymundo reyna
reynold reza rezzan rhea rhett rhian rhianna rhiannon rhoda rhodri rhona rhonda rhys ria riaan riad rian riana
rica ricardo ricards ricario riccarda riccardo richard richarda richelmo richie richmond rick rickard rickey
rickie ricky rico ridha ridvan ridwan rieke rifat riff rifki rigard rigoberto riitta rija rika rike rikke
riley rim rima rimma rina rinaldo rini rino rio ristana risto rita ritesh ritu ritva riv river rivka riyad
riza rizki rizvon roan roar robaldo robb robbe robbie robert roberta robertina roberto robi robin robina
robinson robiya robyn rocco roch rochelle rocio rocky rod rodan roderick roderik roderyk rodger rodiano rodica
rodion rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohana rohini
rohit roisin rokhaya rokia roko roksana rola roland rolande rolando rolf rolfo rollin rolv romain romaine
roman romana romane romanita romano romans romee romeo romero romeu romilda romina romoaldo romola romolo
romuald romualdo romul romulus romy ron rona ronald ronaldo ronan ronja ronke ronnie ronny roos roosevelt rory
rosa rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamund rosamunda rosana rosanna
rosario roscoe rose roselin roseline rosella roselyn rosemarie rosemary rosendo roser rosetta roshan rosie
rosina rosita roslyn rosman rosmunda ross rossana rossella rossie rostislav rostislava roswitha rotaru rotimi
rovena rover rowan rowena rowland roxana roxane roxanne roxelana roxy roy roya royal royce roz roza rozalia
rozalie rozalinda rozamunda rozana rozella rozina rozita roziya rozvita ruaidhri ruairi ruba ruben rubiano
rubie rubina ruby rubye ruchan rudi rudiger rudis rudite rudolf rudolfa rudolfina rudolfs rudolph rudra rudy
ruedi rufaro rufina rufino rufo rufus ruggero ruhsar rui rukhmani rukmin rukneddin rula rumena runa rune rupa
rupert ruperto rupinder ruprecht rusins ruslan ruslana rusman russ russel russell rustam rustem rustu rusty
rut ruta ruth ruthe ruthie rutilo ruvimbo ruxanda ruxandra ruya ruza ruzena ruzica ryad ryan ryann ryder rylan
rylee ryleigh ryley rym ryszard rəsad rəsid sa'dulloh saad saadat saadi saadia saar saara saba sabah saban
sabar sabato sabazio sabele sabin sabina sabine sabino sabir saboxat saboxon sabri sabrina sabrine sabryna
sacha sachin sacid sada sadan sadar sadberk sade sadegh sadettin sadi sadia sadie sadik sadina sadio sadoqat
sadri sadriddin sadullah sadye saeed saeid saer safa safae safak saffet saffiro saffo safi safia safiatou
safietou safina safir safira safiya safo safouan safouane safta safura safwan sagar sage sahap sahar sahin
sahinalp sahra sahsuvar said saida saiful saige saim saiq saka sakari sakina sakip sakir sakti sakura saladino
salah salamoun saleh salif salih saliha salim salimah salimata salimatou saliou sallie sally salma salman
saloh salome salomea salomena salomey salomon salomone salomoun salsabila salustio salvador salvatore salvo
salwa salwator saly sam samah saman samandar samanta samantha samara samba samed sameer sameh sami samia
samiah samih samil samim samina samir samira samiya sammie sammy samo samona samson samsul samu samuel samuela
samuele samukelisiwe samuli samy sana sanaa sanae sanaz sancho sanda sandeep sander sandor sandra sandrine
sandro sandu sandy sanel sanele sanem sanford sangeeta sanja sanjay sanjeev sanjin sanka sanna sanne sanni
sanobar sansone santa sante santiago santina santino santo santos santosh sanya sanziana saodat saoirse
saoussen saphira sapiente sara sarada sarah sarai sarala sarani saraswati sarbello sardor sare sari sarina
sarisha sarita sarka sarla sarlota sarmite saroja sarojini sarra sartika sarvar sarvin sarvinoz sasa sascha
sasha saskia saskie satine satish satoshi satu saturniano saturnin saturnino satya satyen saul saulcerite
sauveur sava savanah savanna savannah savas savel saverio saveta savi savin savina savinien savino savion
savita savva saxida saxona sayan sayyora scarlett scholastika scholastique schuyler scolastica scot scott
scottie scotty seamus sean seb sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebestian
sebnem secaeddin secil seckin seckou seconda secondiano secondina secondo seda sedat sedef seden sediqa
sedrick sedrik seema sef sefer seff sefik sefora seghei segilola segolene segun seher sehlevent sehrazat
sekinat sekou selahattin selale selam selamawit selami selassie selcan selcuk selda selen selena selene selim
selin selina selma selmer selvaggia selvi selyan sem sema semenica semih semion semira semiramide semjon
semplicio sempronio semra semsi sena senait senay sener senesio sengul senka senn senna senne sennur senofonte
senol senta seonaid sep sephora sepideh sepp seppe seppo septi serafettin serafim serafima serafin serafina
serafino seraina serap seraphin seraphina serapione serban serbulent sercan serdar seref seren serena serenity
serenus serge sergei sergej sergen sergey serghei sergi sergij sergio sergiu sergiusz serhat serhiy serif
serin serine serkan sermet sermin serpil sertac sertap servac server servidio serviliano sesto setareh seth
settar settimio settimo setya seun sev seval sevara sevda sever severa severiano severin severina severine
severino severo sevgi sevil sevim sevinc sevket sevki sevtap sevval seweryn seyban seyda seydou seye seyfettin
seyfi seyfullah seyit seyma seynabou seyyit sezen sezer sfiso shaban shabana shabani shabnam shad shade shadi
shadia shafiq shahboz shahd shahid shahin shahla shahobiddin shahram shahriyor shahrzad shahzod shai shaily
shaima shaimaa shaina shaka shakila shakira shakti shakuntala shalewa shalini shams shamsiddin shana shanaya
shane shanel shanelle shani shania shanice shanie shaniya shankar shanna shannon shanny shanon shanta shantanu
shanti shany sharda shari sharif sharifa sharmila sharon shashi shashikala shaun shawn shawna shay shayan
shaylee shayma shayna shayne shaz shea sheela sheelagh sheila shekoni sheldon shelia shelley shelly shemar
sher sheri sheridan sherif sherine sherly sherman sherri sherry shervin sherwood sheryl sherzod shilpa shirel
shirin shirine shirisha shirley shiv shivakari shobhana shodiyor shola shona shresth shresthi shreya shreyashi
shridevi shrishti shristi shubha shubhaprada shukri shukria shukrulloh shwet shweta shyann shyanne shyrel
siamak sian siana siara sibel sibilla sibongile sibusiso sibyl sibyla sibylle sico sicuro sid siddarth
siddhartha siddhi siddhran sidi sidiq sidki sidney sidoine sidon sidonia sidonie sidonio sidra sidy siebe
siegbert siegfried sieghard sieglind sieglinde siegmund siegrid siem sien siena sienna siep sierra sifiso
sigebert sigfrid sigfrido sigismond sigismondo sigmar sigmund signe sigrid sigurd sihab sihabeddin siham sihem
siir sijuade sil sila silas silja silje silke siloe silvan silvana silvano silvere silverio silvester silvestr
silvestro silvia silvian silviana silvie silvija silvio silviu silvius sim sima simao simea simen simeon
simeona simeone simge simi similoluwa simina simion simisola simo simon simona simone simonetta simonida sina
sinah sinan sinasi sinazo sincere sindisiwe sindiswa sindre sinead sinem sinenhlanhla sinesio sinfronio sini
sinica sinikka sinisa sinja sinkler sintia siobhan sioned siphephelo siphiwe sipho sir sira sire sireno siri
siria siriano siricio sirine sirineu sirio siro sirojiddin sirri sisay siska sister sisto sita sitara
sithembile sithembiso siti siv sixt sixte sixtine sixtus siyabonga siyanda sizakele sizani sizwe sjoerd sjors
skaidrite skander skarlet skarleta skipped sky skye skyla skylar sladana slamet slava slavek slaven slavena
slaviboj slavibor slavica slavka slavko slavoboj slavoj slavoljub slavomil slavomila slavomir slavomira
slawomir slim slobodan slobodanka sloka smaranda smeralda smil smiljana smilla smita smriti sname sneha
snejana snezana snjezana snorri soan soave sobeslav sobeslava sobit soccorso socrate soda sodiq soey sofia
sofiane sofie sofija sofronia sofronie sohan sohane soheila sohib sohrab soile sokhna sokrat sola solal
solange soledad soleh solene solenn soline solocone solomon solon solveig solveiga solvi som soma somnath somu
sona sonali sonam sondre songul sonia sonja sonke sonny sonya soof soojin sophia sophie soraia sorana soraya
sorcha soren sorin sorina soroush sostene sosteneo sostrato soter sotira souad soufiane souleyman souleymane
soumaya sowande spano spartaco spencer speranta speranza speranzio spidola spiridon spirydion spytihnev
srboljub srdjan srecko sredoje srinivas srna stacey stacy stan stana stanca stancu stanford stanimir stanislao
stanislas stanislav stanislava stanislaw stanko stanley stanton stasa stasta staza steen steeve stef stefan
stefana stefania stefanie stefano steffen steffi stein steinar stela stelian steliana stella steluta sten
stepan stepana stepanida stepanka stephaans stephan stephane stephania stephanie stephany stephen stephon
sterling sterre stevan steve steven stevie stewart stig stijn stiliano stina stine stipan stipe stiriaco
stjepan stojan stojanka stojmir stone storm strahinja stribor stuart sture suad suat subash subhash subhashini
subhasini subhi subodh subomi sucheta suci sude sudeva sudha sudhir sudi sue suelen suha suhail suheyl suhrob
sujata sukanya sukie sukran sukru sulaiman sulayman sulaymon sule suleiman sulekha suleyman sulton suma suman
sumayyah sumeet sumeyye sumit sumitra summer sunanda sunay suncica sune sunil sunita sunniva sunny sura suraj
surano surendra suresh sururi surya suryakant suryakanta suryakantam susan susana susann susanna susanne
sushant susheel sushil sushma susi susie suus suyuna suzan suzana suzanne suze suzie suzon svatava svatoboj
svatobor svatomir svatopluk svatoslav svatoslava svea sveatoslav svebor svein sven svend svenja sverre
svetislav svetla svetlana svetluse svetolik svetomir svetoslav svetozar sveva svitlana sviturno swami swan
swann swapnil swara swarnalata swarup swassane swati sweta swetlana syahrini sybilla sybille syble sydnee
sydney sydni sydnie sylva sylvain sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne
synnove syrine szabolcs szczepan szofi szofia szonja szymon səbinə səhriyar tabby tabea tabita tabitha tabris
taceddin tacjana tad taddeo tade tadeas tadeo tadesse tadeusz tadhg tadija tafadzwa taha taher tahir tahlia
tahmina tahmineh tahsin taib taide taina tais taisia taiwo takashi takeshi takunda tal talat talay talea talha
tali talia talip talis talita talivaldis talon talrits talya tamara tamas tamer tami tamia tamina tamino
tammaro tamme tammo tammy tamsin tana tancrede tancredi taner tanguy tania tanirika tanja tanju tankred tanner
tansu tantri tanushree tanushri tanvi tanya tanyeli tao taoufik tapan tapani tapio tapiwa tara tarak taraneh
taras tarcisio tarek tari tarik tariq tariro tarja tarkan tarquinia tarsilla tarso tarun taryn tasa tasdik
tasha taskin tasnim tasnime taswir tatana tate tatiana tatjana tatum tatyana taufan taufik taurean taurin
tavares taya tayfun taylan tayler taylor tayo tayyar taziana taziano tazio tea teagan tebogo tecla ted teddy
tedi teea teemu teguh teije tej teja tejas tejumola tekin tekinalp tekla teklu telchide telemaco telica
tellervo telly temba temel temidayo temistocle temitope tendai tenzin teo teobald teobaldo teodata teodolinda
teodor teodora teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene
teohari teoman teona terenc terence terencius terencjusz terenzio teresa tereza tereze terezia terezie terhi
teri terje terrance terrell terrence terri terrill terry tertuliano terzo tesauro tesfaye teshome tesifonte
tesnim tesnime tess tessa tessie tetiana teudosia teun teunis tevfik tevhid tevin tewodros tezcan tezel tezer
thabisa thabo thad thaddeus thadie thais thalea thalia thamsanqa thandeka thandi thandiwe thando thanh thanina
thea theda thelma themba theo theobald theodor theodora theodore theodorik theodose theodosie theofan theofil
theofila theophane theophile theophraste theotime theresa therese theresia theron theunis theuns thiago
thibaud thibault thibaut thibert thibo thierno thierry thies thije thijmen thijn thijs thilo thirza thobeka
thom thomas thor thora thorben thorbjorn thore thorge thorin thorkild thorsten thulani thulisile thurman tia
tiago tian tiana tianna tiara tibaldo tibbe tibby tiber tiberia tiberio tiberiu tiberius tibo tibor tiburcius
tiburzio tichomil tichomir tichon ticone tidiane tieme tierra ties tiffany tigist tiguida tihomir tiina tija
tijana tijmen tijn tijs til tilda tilio till tilla tillman tillmann tilly tilman tilmann tilo tim timbul timea
timeo timm timmothy timmy timo timofei timoleon timon timotei timotej timoteo timoteus timothe timothee
timothy timur tina tinas tinashe tinca tincuta tine tino tiphaine tira tiril tirone tirta tirtayasa tirza titi
titien titilayo titilope titin tito titouan titus tiwonge tizian tiziana tiziano tizio tjark tobi tobia tobias
tobiasz tobiloba tobin toby tod todd todor tohir toke toki tokunbo tolga tolomeo tolu tolulope tolunay
toluwalope toluwani toluwanimi tom toma tomas tomasa tomaska tomasz tome tomi tomiloba tomislav tomislava
tomke tommaso tommi tommie tommy tomo tomoko tomori tonci toncica tone toney toni tonija tonka tonko tonnin
tony tonya toon tope tor tora torben torbjorn tord tore torey torgeir toril torkvat torquato torrance torrey
torstein torsten torunn tosca toscane tosco toska toussaint toy toyin toyip trace tracey traci tracy traian
trajan tranquillo trasea traudel traudl traute travis travon tre tremaine tremayne trent trenton tressa
tressie treva trever trevion trevor trey tri tricia trilochan trilochana trilok trilokanath trilokesh triloki
trine trinity trish trisha tristan tristano tristian tristin triston tristram troels trofim troy trpimir trpko
trude trudie trycia trygve trystan tsabita tsegaye tshering tsipora tuana tuba tudor tudora tudorita tudosia
tufan tugay tugba tugiman tugrul tugtekin tuhfe tuija tulay tulin tullia tulliano tullio tumelo tumer tunahan
tunar tunay tunc tuncer tunde tunji tuomas turan turgay turgut turi turibio turkan turkay turker turkes turna
turner turold tushar tussio tutku tuula tuulikki tuur tuva tvrtko twan twila tybalt tycho tygo tyler tymeo
tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tərlan ubaldo
ubaydulloh ubertino uberto uche uchenna uchita uchqun uda udai uday udit udo ueli uffe ufuk ugis ugo ugolina
ugolino uguccione ugur uhra ujjawal ujjwal ukbe ulberto ulderico ulduz ulf ulfa ulfet ulfo ulgen uli uliana
ulices ulises ulisse uliva ulker ulku ulkər ulla ulpiano ulrich ulrico ulrik ulrika ulrike ulstano ultimo ulus
uluthando ulva ulvi ulviye ulviyyə ulwazi ulya ulysse uma umang umar umay umaya umberto umesh umi umid umida
umidulloh umile umit ummiye umran umur umuralp umut unal unathi undine unggul unique unjani unna unni unsel
unseli upendra upik upton uqbaloy uranio urbain urban urbano urdino urfon uriah uriel uriele urmila uros urs
ursel ursicio ursino ursmaro ursula ursule usame usha usman usmon usyi uta utama ute utku uttam uve uwe uygu
uzayr uzbegim uzeyir uzodimma uzoma vaclav vaclava vada vadim vafo vagn vaha vahdet vahid vahide vaidehi
vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valburga valdemar valdemara valdemars valente valentijn
valentim valentin valentina valentine valentino valentins valentyn valentyna valer valera valere valeri
valeria valerian valeriana valeriano valerico valerie valerii valerija valerijs valerio valeriu valery valeska
valfredo valfrido vali valid vallie valtena valter valtr valtteri van vance vanda vandana vanesa vanessa vania
vanja vanna vanya varalakshmi varo varun varvara vasant vasanti vasco vasil vasile vasili vasilica vasilie
vasilij vasilina vasilisa vasko vasliddin vasudev vasudeva vasudha vasundhara vasyl vatroslav vaughn vavrinec
veaceslav vecdi veceaslav veceslav veda vedang vedanga vedanshi vedasto vedat vedran vedrana veduna veena
veerle vefa vefik vega vegard vehbi veikko veit vela velana velaphi velda veleslav veleslava veli velibor
velimir velimira velina velio velislav velislava vella velma velva vena venance venanzio vencel venceslao
venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka venek venera veneranda venerando
venere venerio veniamin venka venkat ventura venuse venusta venustiano venusto vera verano verda verdiana
verdie vere verecondo verena verenzio vergie vergiliu verginia veriana verica veridiana verla verlie vern
verna verner vernice vernie vernon vero verona veronica veronika veronique veroslav veroslava verulo vesela
veselin veselinka vesile veslava vesma vesna vespasiano vesper vesta veta veysel veysi vezio vianney vibeke
vic vica vicdan vicenta vicente vicentia vicentiu vicki vickie vicky victoire victor victoria victorien
victorin vida vidak vidal vidar vidhur vidhya vidiano vidone vidor vidur vidya vienna viera vieroslava vieve
viggo vigile vigo vijay vijeko vijolite vik vikas vikram viktor viktoria viktorie viktorin viktoriya vildan
vilde vilem vilema vilemina vilfredo vilhelm vilhelmine viliam viliana vilibald viliberto ville villy vilma
vilmar vilmars vilmos vimal vimala viman vin vinay vince vincenc vincencie vincent vincentiu vincenza vincenzo
vinciane vindonio vinebaldo vineet vinfrido vinicio vinka vinnie vino vinod vinsen vinz vinzenz viola violante
violet violeta violetta violette violina viorel viorela viorelia viorica virag virgie virgil virgile virgilio
virgiliu virgin virginia virginie virginio virman virone visarion viscardo vishal vishnu vishwamitra visnja
vissia vit vita vital vitale vitali vitalia vitalico vitalie vitalii vitalijs vitalina vitaliy vitazoslav
vitezslav vitezslava vito vitold vitor vitoria vitoslav vittore vittoria vittoriano vittorio vitus viv viva
vivaldo vive vivi vivian viviana viviane vivianne viviano vivien vivienne vizbulite vjekoslav vjenceslav vlad
vlada vladan vladana vladek vladena vladilena vladimer vladimir vladimira vladimiro vladislav vladislava
vladivoj vladlen vladlena vlado vlaicu vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava
vlatka vlatko vlk vodingo voichita voicu vojen vojin vojislav vojislava vojmil vojmir vojmira vojslav vojslava
vojtech vojteska vok voldemars volfango volfgang volkan volker volkhard volkmar volodymyr vorsila vosil
vratislav vratislava vratko vreni vrinda vrund vseboj vsebor vserad vseslav vsevolod vujadin vujica vuk vukan
vukasin vukica vukota vulmaro vulpiano vusi vuslat vusumuzi vuyo vyacheslav vyas waclaw wade wadi wael wafa
wage wahid wahida wahyu waino wairimu wakiman walaa walburga waldemar waldo waldtraut wale waleed walenty
walentyn walentyna waleran waleri waleria walerian walery walgierz wali walid walker wallace walter walther
walton waltraud waltraut waluyo waly wambui wanda wandrille wanesa wangari wani wanja wanjiku wanjiru wannes
waqila ward wardaya wardi warji warley warre warren warsa warsita warta washington wasis wassili wassim watson
wava wawan wawrzyniec waylon wayne webster wei weldon wellington wenche wende wendelin wendell wendy wenzel
werner weronika wes wesley wessel westley weston whitney wiara wibke widad widya wiebke wieland wiem wies
wieslaw wiktor wiktoria wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilfryd
wilhelm wilhelmina wilhelmine will willa willard willem willi william willie willis willow willy wilma wilmer
wilson wilton wincenty winda winfield winfried winifred winnie winnifred winona winston winta wira wirda
wirginia wisnu wissam wissem witalis witold wladimir wladyslaw wlodzimierz wojciech wolf wolfdieter wolfgang
wolfhard wolfram wolle wondimu woodrow wout wouter wulan wulandari wulf wuraola wyatt wyman xalima xanana
xander xaver xaverie xaverius xavi xavier xaviere xem xenia xenie xenija xenophon xiaoming ximena xochitl
xolani xzavier yaa yaaba yacine yacouba yadira yael yaelle yagiz yagmur yago yahia yahya yahyo yakubu yakup
yalcin yalda yalgin yama yaman yamileth yamina yana yance yango yani yanis yann yanni yannic yannick yannik
yannis yaprak yara yarah yared yaren yaretzi yaro yaron yaroslav yasaman yasar yasemin yashoda yasin yasir
yasmeen yasmin yasmina yasmine yasser yassin yassine yassir yavuz yaw yaya yazid yazmin yejide yekta yelda
yelena yeliz yemi yener yenthe yesenia yesim yessenia yessi yetkin yetunde yevgeniy yevhen yewande yfke
yibanathi yigit yildirim yildiz yilmaz yinthe ylan ylvi ylvie yngve yoan yoann yoav yoel yoga yogendra yogesh
yoginder yohan yohana yohann yohannes yoko yolanda yolande yona yonas yonatan yonca yoni yono yoqub yorbek
yoro yorqin yosef yoshiko yosra yossef yosun youcef youmna youna younes youness younis youp youri yousef
yousra youssef youssou youssouf youssouph youssoupha youssra yozida yoznur yrjo ysaline yse ysee yseult yuce
yucel yukiko yuksel yulia yuliana yuliia yumi yumni yuna yuni yunita yunus yuri yuriy yusra yusuf yusufu yvan
yven yves yvette yvonne zabedeo zabihullah zabina zabir zaboj zac zaccaria zaccheo zachar zacharia zachariah
zacharias zachariasz zacharie zachary zache zachery zack zackary zackery zadig zaenab zafar zafer zafir zahar
zahara zaharia zahide zahir zahit zahra zaid zaida zain zainab zaira zakaria zakariya zakary zakarya zakelina
zaki zakia zakir zalan zalindra zalmai zama zamfir zamfira zamir zamira zana zander zane zanele zaneta zanete
zanis zanita zanna zanobi zara zaraza zarghona zaria zarif zarije zarina zarko zaur zavida zavis zawadi zayd
zayn zayneb zayniddin zbigniew zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan
zdana zdena zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko zechariah zef
zefiro zehra zeina zeinab zejnep zekai zekeriyya zeki zekiye zelaya zelda zelibor zelie zeliha zelimir
zelimira zelinda zelislav zelislava zeljka zeljko zella zelma zelmir zelmira zeltite zena zenaide zenebe
zenebio zenija zeno zenobia zenobie zenobio zenon zenone zenovia zensi zente zenzele zephirin zephyr zerihun
zerrin zeteny zetico zetta zev zeyd zeynab zeyneb zeynel zeynep zhaleh ziad ziedite zigfrida zigfrids zigmars
zigmund zigrida zihni zikmund zile zilola zina zinaida zineb zinedine zinhle zinovia zion zita zithulele
zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver zivko ziya ziyad ziyanda ziyo zizi zlata zlatan
zlatica zlatka zlatko zlatomir zlatomira zlatuse zobuhle zodwa zoe zoeva zoey zofia zofie zohid zohir zohra
zohreh zoia zoie zoila zoilo zoja zokir zola zoltan zora zoran zorana zorica zorina zorka zoroslav zoroslava
zosim zosima zosimo zoubida zouhair zoyir zrinislav zrinko zselyke zsofia zsolt zsombor zubayr zubeyde zubeyr
zubite zuhair zuhal zula zulaikha zulal zuleyha zulfa zulfikar zumra zumrut zuri zuxra zuzana zuzanna zvezdana
zvonimir zvonimira zvonko zyad zygmunt əhməd
`;
