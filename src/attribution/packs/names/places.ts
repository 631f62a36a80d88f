/**
 * Places, and words that places and institutions begin with, in German, English and French; lower case, without
 * diacritics. Inflected forms in -s are found as well. A place beside a given name is no surname.
 */
export const places = `
azerbaijan bahamas barbados belize bhutan brunei comoros cuba dominica fiji grenada guyana india kenya kiribati kyrgyzstan madagascar maldives
mauritius micronesia mongolia nauru palau samoa seychelles singapore suriname tajikistan togo tonga trinidad turkmenistan tuvalu uzbekistan vanuatu tibet
greenland gronland faroe faroer guernsey alandinseln herzegowina herzegovina faso aquatorialguinea equatorial turkiye arabia palestinian aserbaidschan fidschi malediven neuseeland nordmazedonien osttimor seychellen
afghanistan agypten egypt egypte albanien albania albanie algerien algeria algerie andorra angola argentinien argentina argentine armenien armenia
athiopien ethiopia ethiopie australien australia australie bahrain bangladesch bangladesh belarus belgien belgium belgique benin bolivien bolivia
bosnien bosnia bosnie botsuana botswana brasilien brazil bresil bulgarien bulgaria bulgarie burundi chile chili china chine danemark denmark
deutschland germany allemagne dschibuti djibouti ecuador elfenbeinkuste eritrea erythree estland estonia estonie eswatini finnland finland finlande
frankreich france gabun gabon gambia gambie georgien georgie ghana griechenland greece grece grossbritannien guatemala guinea guinee haiti honduras
indien inde indonesien indonesia indonesie irak iraq iran irland ireland irlande island iceland islande israel italien italy italie jamaika
japan japon jemen yemen jordanien jordanie kambodscha cambodia kamerun cameroon cameroun kanada canada kasachstan kazakhstan katar qatar kenia
kirgisistan kolumbien colombia colombie komoren kongo congo korea coree kosovo kroatien croatia croatie kuba kuwait laos lesotho lettland latvia
lettonie libanon lebanon liban liberia libyen libya libye liechtenstein litauen lithuania lituanie luxemburg luxembourg madagaskar malawi malaysia
mali malta malte marokko morocco maroc mauretanien mauritania mauritanie mazedonien macedonia mexiko mexico mexique moldau moldova moldavie monaco
mongolei montenegro mosambik mozambique myanmar namibia nepal nicaragua niederlande netherlands niger nigeria norwegen norway norvege oman
osterreich austria autriche pakistan palastina palestine panama paraguay peru philippinen philippines polen poland pologne portugal ruanda rwanda
rumanien romania roumanie russland russia russie sambia zambia saudi-arabien schweden sweden suede schweiz switzerland suisse senegal serbien
serbia serbie simbabwe zimbabwe singapur slowakei slovakia slowenien slovenia somalia somalie spanien spain espagne sudan soudan sudsudan
sudafrika surinam syrien syria syrie tadschikistan taiwan tansania tanzania tanzanie thailand tschad tchad tschechien czechia tunesien tunisia
tunisie turkei turkey turquie uganda ouganda ukraine ungarn hungary hongrie uruguay usbekistan usa venezuela vietnam zypern cyprus chypre
afrika africa afrique asien asia asie amerika america amerique europa europe nordafrika westafrika ostafrika zentralafrika sahel sahara maghreb
maschrek balkan westbalkan nahost mittelmeer mediterranean ozeanien lateinamerika subsahara
berlin hamburg munchen munich koln cologne frankfurt stuttgart dusseldorf leipzig dortmund essen bremen dresden hannover nurnberg duisburg bochum
bonn munster mannheim karlsruhe augsburg wiesbaden kiel lubeck erfurt rostock mainz kassel potsdam halle magdeburg freiburg saarbrucken osnabruck
heidelberg gutersloh nurnberg wien vienna bern zurich basel genf geneva geneve paris london londres brussel bruxelles brussels rom rome roma
madrid lissabon lisbon athen athens warschau warsaw prag prague budapest bukarest sofia belgrad belgrade sarajevo skopje tirana pristina zagreb
ljubljana kopenhagen copenhagen stockholm oslo helsinki tallinn riga wilna vilnius dublin edinburgh luxemburg valletta tunis tripolis tripoli
algier algiers rabat casablanca marrakesch marrakech marrakesh kairo cairo khartum khartoum nairobi kampala kigali addis abeba ababa asmara
mogadischu mogadishu dschuba juba agadez niamey bamako dakar abidjan accra lome cotonou lagos abuja kano benin ouagadougou yaounde douala kinshasa
luanda maputo harare lusaka pretoria johannesburg kapstadt ankara istanbul beirut amman damaskus damascus aleppo bagdad baghdad erbil teheran
tehran kabul islamabad delhi mumbai dhaka peking beijing shanghai tokio tokyo seoul bangkok jakarta manila sydney canberra washington york boston
chicago ottawa toronto montreal havanna bogota lima quito santiago brasilia caracas melilla ceuta lampedusa lesbos moria calais bayern
bavaria sachsen saxony hessen thuringen brandenburg niedersachsen westfalen rheinland pfalz saarland schleswig holstein vorpommern anhalt
baden wurttemberg katalonien sizilien sicily bayerns kurdistan darfur tigray gaza westjordanland jerusalem tel aviv sanaa aden alexandria adria petra mossul basra kirkuk
nadjaf kandahar herat quetta karachi lahore delta
`;

/** First words of places and programmes that a given name could be taken for. */
export const placeStarts = `new neu san santa santo sao saint sankt st los las la le les el al port cape kap costa cote sierra burkina sri rio buenos mar mer lac laguna lagune lagoon golfe isla isola
puerto bad ober unter nord sud west ost fort mount lake lago tel addis cabo guinea saudi united vereinigte vereinigtes north south east western
eastern`;

/** Last words (or last parts of a compound) of what is named after a person and is none. */
export const institutionNouns = `taxe tax stiftung stiftungen foundation fondation institut institute institutes instituts institution universitat university
universite hochschule college schule school gymnasium akademie academy academie kolleg preis preise prize prix award medaille medal stipendium
fellowship stipendien haus house maison zentrum zentren center centre platz strasse street road avenue allee weg ring square place rue boulevard
brucke bridge flughafen airport bahnhof station krankenhaus klinik hospital hopital kirche church museum bibliothek library archiv archive
koeffizient coefficient index indikator system systems systeme verordnung regulation verfahren procedure konvention convention abkommen agreement
kurve curve modell model test gesetz gesetze act law loi plan plane doktrin doctrine protokoll protocol kommission commission bericht report rapport
effekt effect paradox paradoxon prinzip principle theorem regel rule gleichung formel skala scale verein gesellschaft society bund verband gmbh ag
kg ltd inc llc plc se company corporation group gruppe verlag press publishing zeitung magazin journal review partei party fraktion kabinett
regierung administration government ara regime amendment initiative programm programme program projekt project fonds fund trust bank
council rat komitee committee ausschuss panel forum konferenz conference gipfel summit dialog dialogue prozess process pakt pact compact partnerschaft
partnership deal erklarung declaration charta charter netzwerk network bewegung movement affare skandal debatte entscheidung urteil ruling reform
reformen stadion arena halle hall saal park tower turm insel island fluss river see lake berg mount mountains region provinz province district kreis
state staat republik republic republique konigreich kingdom union emirate land islands inseln meer ocean sea street`;

/** Names that stand for a law, a house or a place even without such a word. */
export const publicNames = `chatham house|marie sklodowska curie|marie sklodowska-curie|marie curie|jean monnet|robert schuman|erasmus mundus|thomson reuters
|thomas reuters|open society|harvard kennedy|carnegie europe|rosa luxemburg|mo ibrahim|rockefeller|mare nostrum|sea watch|mission lifeline|sos mediterranee
|san remo|diego garcia|jan mayen|tristan da cunha|sint maarten|cape verde|ivory coast|east timor|ile maurice|iles salomon|republique dominicaine|walvis bay|sao paulo|rio de janeiro|st. gallen|sankt gallen|bad godesberg|ho chi minh city|santa lucia|san marino|kap verde|cabo verde|cap-vert|st. helena|saint helena|sainte-helene|isle of man|insel man
|sao tome und principe|sao tome and principe|sao tome-et-principe|aland islands|faroe islands|iles aland|palestinian territories|saudi arabia|sri lanka|sierra leone|costa rica|burkina faso|port sudan|addis abeba|addis ababa|tel aviv|new york|new delhi
|new zealand|rio grande|silicon valley|boko haram|al shabaab|hisb allah|abu sayyaf|novi sad|novi pazar|banja luka|cox bazar|cox's bazar|deutsche welle
|sidi bouzid|ben guerdane|darfur|tamanrasset|fort mcmurray|santa cruz|los angeles|san salvador|buenos aires|abu dhabi`;
