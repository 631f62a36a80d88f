/*
 * Ordinary German words, which are no names where they stand beside one.
 * From @zxcvbn-ts/language-de (MIT, Copyright (c) 2012-2016 Dan Wheeler and Dropbox, Inc.; the licence text stands in
 * packs/names/given.ts), folded to lower case without diacritics, without words that are above all given names.
 */
export const ordinaryGerman = `
aah abbekommen abbiegen abbrechen abdruck abdrucke abdrucken abend abendbrot abendessen abends abenteuer aber
abfahrt abfall abflug abgang abgeben abgebrochen abgefahren abgefeuert abgegeben abgehalten abgehauen abgeholt
abgehort abgeht abgelaufen abgelegt abgelehnt abgelenkt abgemacht abgenommen abgeordneter abgeriegelt abgerissen
abgesagt abgeschaltet abgeschlachtet abgeschlossen abgeschnitten abgeschossen abgesehen abgesetzt abgestellt
abgesturzt abgesucht abgewiesen abgezogen abgrund abhalten abhangen abhangig abhauen abheben abholen abknallen
abkommen abkurzung ablauf ablaufen ablauft ablegen ablehnen ablenken ablenkung abmachung abnehmen abreise abreisen
abreissen absagen absatz abschalten abschaum abscheulich abschied abschliessen abschluss abschlussball abschneiden
abschnitt abserviert absetzen absicht absichten absichtlich absolut absolute absoluter abstand abstellen abstimmen
abstimmung absturz absurd abteilung abtreibung abu abwarten abwechslung abwesend abwesenheit abzeichen abziehen
abzug abzugeben abzuhalten abzuhauen abzuholen abzulenken abzuschliessen ach acht achte achten achtet achtung
achzen achzt action adern adieu adios adler admiral adoptieren adoptiert adoption adrenalin adresse adressen affare
affe affen affengerausche afghanistan afrika agent agenten agentin agentur aggressiv agypten aha ahh ahm ahnelt
ahnen ahnlich ahnliche ahnlichen ahnliches ahnlichkeit ahnte ahnung ahoi aids air ais akademie akt akte akten
aktien aktion aktionen aktiv aktivieren aktiviert aktivitat aktivitaten aktuelle aktuellen akzent akzeptiere
akzeptieren akzeptiert alarm alarmanlage alarmstufe alaska albern albtraum albtraume album alias alibi alien aliens
alkohol alkoholiker all allah alle allein alleine allem aller allerdings allergisch allerseits alles allgemein
allgemeinen allianz alliierten allmachtiger allmahlich allzu alptraum als also alt altar alte alten alter altere
alteren alterer alternative alternativen alters altes alteste altesten altmodisch alvarez ameisen america american
amerika amerikaner amerikanerin amerikanern amerikanische amerikanischen amerikanischer amerikas amigo amnesie
ampel amsterdam amt amulett amusant amusieren amusiert analyse analysieren analysiert anbetracht anbieten anblick
and andauernd andenken andere anderem anderen anderer andererseits anderes andermal andern andernfalls anderst
anderswo andert anderte anderthalb anderung anderungen andeuten andrews aneinander anerkennung anfall anfang
anfange anfangen anfanger anfangs anfangst anfangt anfassen anfasst anfing anflug anfrage anfuhlt anfuhrer angaben
angeben angeber angeblich angebot angebote angeboten angebracht angefahren angefangen angefasst angefordert
angefuhlt angegriffen angehalten angehen angeheuert angehorigen angehort angeht angeklagt angeklagte angeklagten
angekommen angekundigt angelegenheit angelegenheiten angelegt angeln angelogen angemacht angemeldet angemessen
angenehm angenehme angenehmer angenommen angeordnet angepasst angepisst angerichtet angerufen angeruhrt angesagt
angeschaut angeschlossen angeschossen angesehen angesetzt angesicht angesichts angespannt angesprochen angestellt
angestellte angestellten angestellter angetan angewiesen angewohnheit angezeigt angezogen angezundet angreifen
angreifer angreift angriff angriffe angriffen angst angste angstlich angucken anhaben anhalten anhand anhangen
anhanger anhoren anhort anhorung ankam ankamen anker anklage anklagen ankommen ankommt ankunft anlage anlass
anlegen anliegen anlugen anmachen anmelden annahernd annahme annehmen anomalie anonym anonymen anordnung anpassen
anpassung anrichten anrief anruf anrufbeantworter anrufe anrufen anrufer anrufst anruft ans ansage ansatz anschauen
anschein anscheinend anschlag anschliessen anschliessend anschluss anschuldigungen ansehe ansehen ansicht ansichten
ansiehst ansieht ansonsten ansprache ansprechen anspruch anspruche anstalt anstand anstandig anstandige anstandigen
anstandiger anstandiges anstatt ansteckend anstelle anstellen anstossen anstrengen anstrengend anteil anteile
antibiotika antike antiker antiquitaten antrag antreten antrieb antut antwort antworte antworten antwortest
antwortet antwortete anvertrauen anvertraut anwalt anwalte anwalten anwaltin anweisung anweisungen anwenden anwesen
anwesend anwesenheit anzahl anzahlung anzeichen anzeige anzeigen anziehen anzubieten anzufangen anzug anzuge
anzugreifen anzuhoren anzunden anzunehmen anzurufen anzusehen anzuziehen apachen apartment apfel apokalypse
apotheke apparat appetit applaus apropos araber arabisch arbeit arbeite arbeiten arbeiter arbeitest arbeitet
arbeitete arbeiteten arbeitgeber arbeitslos arbeitsplatz arbeitszimmer arche archer architekt archiv are arena
argentinien arger argerlich argern argert argument argumente arizona arm armband arme armee armeen armen armer
armes armstrong armut army arnie arrangieren arrangiert arrest arrogant arrow arsch arsche arschloch arschlocher
arten artie artikel arzt arzte arzten arztin asche ash asien aspirin ass assen assistent assistenten assistentin
ast astronaut astronauten atem atemzug atlanta atlantic atlantis atme atmen atmet atmosphare atmung atombombe
attacke attentat attentater attraktiv atzend aua auch auf aufbauen aufbewahren aufbewahrt aufbrechen aufeinander
aufenthalt aufenthaltsort auffallen auffallig auffliegen auffuhrung aufgabe aufgaben aufgebaut aufgeben aufgebracht
aufgebrochen aufgefallen aufgeflogen aufgefuhrt aufgefunden aufgegeben aufgehalten aufgehangt aufgehoben aufgehort
aufgeht aufgeklart aufgelegt aufgelost aufgemacht aufgenommen aufgepasst aufgeraumt aufgeregt aufgerissen
aufgeschlitzt aufgeschrieben aufgespurt aufgestanden aufgestellt aufgetaucht aufgetragen aufgewachsen aufgewacht
aufgewuhlt aufgezeichnet aufgezogen aufgrund aufhalt aufhalten aufhangen aufheben aufhoren aufhorst aufhort
aufklaren aufklarung aufladen auflegen auflosen aufmachen aufmerksam aufmerksamkeit aufnahme aufnahmen aufnehmen
aufpassen aufpasst aufprall aufraumen aufrecht aufregen aufregend aufregung aufreissen aufrichtig aufruf aufruhr
aufs aufsatz aufschreiben aufsehen aufsetzen aufsicht aufspuren aufstand aufstehen aufsteigen aufstellen aufstieg
aufsuchen auftauchen auftaucht auftauchte aufteilen auftrag auftrage auftraggeber auftreiben auftreten auftritt
aufwachen aufwachsen aufwacht aufwachte aufwand aufwarmen aufwecken aufzeichnung aufzeichnungen aufziehen
aufzubauen aufzug aufzugeben aufzuhalten aufzuhoren aufzunehmen aufzupassen aufzuspuren aufzustehen auge augen
augenblick augenbrauen auktion aus ausbildung ausbrechen ausbruch ausdenken ausdruck ausdrucken ausdrucklich
auseinander auserwahlt ausfallen ausfindig ausflippen ausflug ausfuhren ausfullen ausgabe ausgaben ausgang ausgange
ausgeben ausgebildet ausgebrochen ausgebucht ausgedacht ausgedruckt ausgefallen ausgeflippt ausgefuhrt ausgegangen
ausgegeben ausgehen ausgeht ausgelassen ausgeliefert ausgeliehen ausgeloscht ausgelost ausgemacht ausgenommen
ausgenutzt ausgerastet ausgeraubt ausgerechnet ausgerutscht ausgesagt ausgeschaltet ausgeschlossen ausgesehen
ausgesetzt ausgesprochen ausgestattet ausgestellt ausgestiegen ausgesucht ausgetauscht ausgetrickst ausgewahlt
ausgezeichnet ausgezeichnete ausgezogen aushalten auskommen auskunft ausland auslander ausleihen ausliefern
ausloschen auslosen ausloser ausmachen ausmacht ausmass ausnahme ausnahmsweise ausnutzen auspacken ausprobieren
ausprobiert ausrauben ausrede ausreden ausreichen ausreichend ausrichten ausruhen ausrustung aussage aussagen
aussah ausschalten ausschau ausschlag ausschliessen ausschliesslich ausschuss aussehe aussehen aussen
aussenministerium aussenseiter ausser ausserdem aussere ausseren aussergewohnlich aussergewohnliche
aussergewohnliches ausserhalb ausserirdische ausserirdischen aussern ausserordentlich ausserst aussetzen aussicht
aussiehst aussieht aussprechen ausstehen aussteigen ausstellen ausstellung aussuchen austausch austauschen
australien ausuben ausverkauft auswahl auswahlen ausweg ausweichen ausweis ausweise auswendig auswirkungen
auszeichnung auszeit ausziehen auszudrucken auszugeben auszugehen auszuschalten auszusehen auszusprechen
auszuziehen auto autobahn autogramm automatisch autopsie autor autoren autoritat autos autoschlussel autounfall
autsch avenue away axt aye babe babylon babys babysitter bach back backbord backe backen backerei bad baden
badewanne badezimmer bagdad bahn bahnhof bajor baker bakterien bald balkon ball balle ballett ballon ballons
baltimore banane bananen band bande bander bandit banditen bang bange bank banken bankrott banks bann bar barbaren
barbie baren bargeld barkeeper barnes base baseball basierend basiert basis basketball bass basta bastard bastarde
bat baten bates batman batterie batterien bau bauch baue bauen bauer bauern baum baume baumen baust baustelle baut
baute bauten baxter bea beach beachten beachtet beamen beamte beamten beamter beangstigend beantragen beantworte
beantworten beantwortet bear bearbeiten bearbeitet beauftragt becca becher beck becken becker beckett bedacht
bedanken bedankt bedarf bedauere bedauerlich bedauern bedaure bedeckt bedenken bedenkt bedeuten bedeutest bedeutet
bedeutete bedeutung bedeutungslos bedienen bedient bedienung bedingung bedingungen bedrohen bedrohliche bedroht
bedrohung bedruckt bedurfnis bedurfnisse beeil beeile beeilen beeilt beeilung beeindrucken beeindruckend
beeindruckt beeinflussen beeinflusst beeintrachtigt been beende beenden beendet beerdigen beerdigt beerdigung
beethoven befahl befand befassen befehl befehle befehlen befiehlt befinden befindet befohlen befolgen befolgt
befordern befordert beforderung befragen befragt befragung befreie befreien befreit befreiung befreundet
befriedigen befugnis befurchte befurchten befurchtet begabt begangen begann begannen begeben begegnen begegnet
begegnung begehen begehrt begeht begeistert begeisterung beging beginn beginne beginnen beginnt begleichen begleite
begleiten begleiter begleitet begleitung begonnen begraben begrabnis begreife begreifen begreifst begreift begrenzt
begriff begriffen begrusse begrussen begrusst begrussung behalt behalte behalten behalter behaltet behaltst
behandeln behandelst behandelt behandle behandlung behaupten behauptet behauptete beheben beherrschen beherrscht
behielt behilflich behindert behinderung behorde behorden bei beibringen beichte beichten beide beidem beiden
beider beides beifall beigebracht beileid beim bein beinah beinahe beine beinen beinhaltet beiseite beispiel beiss
beissen beisst beitrag beitragen beizubringen bekam bekame bekamen bekampfen bekampft bekannt bekannte bekannten
bekannter bekanntschaft beklagen bekomm bekomme bekommen bekommst bekommt belassen belasten belastet belastigen
belastigt belastigung belastung belegen belegt beleidigen beleidigt beleidigung belgien beliebt bellen bellows
bellt belogen belohnt belohnung belugen bemerken bemerkenswert bemerkt bemerkte bemerkung bemuhen bemuht bemuhungen
benachrichtigen benachrichtigt benannt bender benehmen benehmt beneide bengel benimm benimmst benimmt benji
benommen benotige benotigen benotigt benson benutz benutze benutzen benutzt benutzte benutzten benzin beobachte
beobachten beobachter beobachtet beobachtete beobachtung bequem beraten berater beratung beraubt berechnen
berechnet berechnungen berechtigt bereden bereich bereit bereite bereiten bereitet bereithalten bereits
bereitschaft bereue bereuen bereust bereut berg berge bergen bericht berichte berichten berichtet berlin beruf
berufen beruflich berufung beruhig beruhige beruhigen beruhigend beruhigt beruhigungsmittel beruhmt beruhmte
beruhmten beruhmter beruhre beruhren beruhrt beruhrte beruhrung beruht besagt besass besatzung beschadigt
beschaffen beschaftigen beschaftigt beschamt beschatten bescheid bescheiden bescheuert beschissen beschissene
beschissenen beschissener beschissenes beschlagnahmt beschleunigen beschloss beschlossen beschluss beschrankt
beschreiben beschreibt beschreibung beschrieben beschuldigen beschuldigt beschuss beschutze beschutzen beschutzer
beschutzt beschwerde beschwerden beschweren beschwert beschwingte beseitigen beseitigt besen besessen besessenheit
besetzen besetzt besetzung besiegen besiegt besitz besitze besitzen besitzer besitzt besoffen besondere besonderen
besonderer besonderes besonders besorg besorge besorgen besorgnis besorgst besorgt besorgte besprechen besprechung
besprochen besser bessere besseren besserer besseres besserung bestand bestanden bestatigen bestatigt bestatigung
beste bestechen bestechung bestehe bestehen besteht bestell bestelle bestellen bestellt bestellung besten bestens
bester bestes bestie bestien bestimme bestimmen bestimmt bestimmte bestimmten bestimmtes bestimmung bestochen
bestohlen bestrafen bestraft bestrafung besuch besuche besuchen besucher besuchst besucht besuchte betauben betaubt
bete beteiligen beteiligt beteiligten beteiligung beten betet beton betracht betrachte betrachten betrachtet betrag
betragt betreiben betreten betrieb betrifft betrinken betritt betroffen betrogen betrug betrugen betruger betrugt
betrunken bett betteln betten bettler beugen beule beunruhigen beunruhigend beunruhigt beurteilen beute beutel
bevolkerung bevor bevorzuge bevorzugen bevorzugt bewachen bewacht bewaffnet bewaffnete bewaffneten bewahre bewahren
bewahrt bewahrung bewahrungshelfer bewaltigen beweg bewege bewegen bewegst bewegt bewegte bewegung bewegungen
beweis beweise beweisen beweismaterial beweisstuck beweist bewerbung bewiesen bewirken bewirkt bewohner beworben
bewundere bewundern bewundert bewusst bewusstlos bewusstsein bezahl bezahle bezahlen bezahlst bezahlt bezahlte
bezahlung bezaubernd bezeichnen bezeichnet bezeugen beziehen bezieht beziehung beziehungen bezirk bezug bezuglich
bezweifle bibel bibliothek biegen biene bienen bier biest biete bieten bietet big bild bilde bilden bilder bildern
bildet bildschirm bildung billig billige billigen billiger bin binde binden bindet bindung bingo bins biologie
biologische bird birne birthday bis bischof bisher bishop bislang biss bisschen bissen bist bitch bitte bitten
bitter bitteschon bittest bittet bla black blamieren blas blase blasen blass blast blatt blatter blau blaue blauen
blauer blaues blei bleib bleibe bleiben bleibst bleibt bleistift blick blicke blicken blickt blieb blieben blind
blinde blinden blinder blitz block blockieren blockiert blocks blod blode bloden bloder blodes blodmann blodsinn
blog blond blonde blonden blondine blood bloom bloss blossen blue blues bluhen bluht blume blumen bluse blut
blutbad blutdruck blute bluten blutes blutest blutet blutgruppe blutig blutige blutigen blutung blutungen
blutvergiessen bock boden bodyguard bogen bogg bohnen bohren bombe bomben bomber bonbons bond bones bonjour bonus
boom boot boote booth bord bordell borg borgen borgia borse bose bosen boser boses bosewicht boss boston bot bote
boten botschaft botschafter boulevard bourbon box boxen boxer boy boyle boys brach brachen brachte brachten branche
brand brannte brasilien braten brauch brauche brauchen brauchst braucht brauchte brauchten braun braune braunen
braut braute brautigam brav braver braves bravo break breche brechen bree brei breit breite bremse bremsen brenne
brennen brenner brennt brichst bricht brick bridge brief briefe briefen briefkasten brieftasche brien brillant
brillante brille bring bringe bringen bringst bringt briten britische britischen bro broadway bronx brot brotchen
brothers bruch brucke brucken bruder brudern bruders bruderschaft brullen brullt brunnen brussel brust bruste
brutal buch buchen bucher bucherei buchern buchhalter buchhaltung buchstaben buchstablich bucht bude budget buenos
buffalo buffel buffy bug buh buhne bull bulle bullen bullshit bumm bumsen bund bundnis bundy bunker bunny burde
burg burger burgerkrieg burgermeister burke burns buro buros bursche burschen burt burton bus busch busen bush
business busse bussen but butch butler butter buzz bye cadillac cafe cafeteria cage caine cal call cam camelot camp
campbell campus candy canyon cap cape captain captains cardassianer casar cash casino cass castiel castle cat cate
cent center central cents chakotay champ champagner champion chan chancen chang chaos chaotisch chapman charakter
charmant charme chauffeur check checken cheers cheese chef chefin chefs chemie chemikalien chemische chen cherry
chffffff chi chicago chicken chief chili china chinatown chinese chinesen chinesisch chinesische chinesischen chip
chips chirurg chirurgen chirurgie cho chor chow christen christi christus chuck church churchill chwhite cia ciao
circa cisco city clan clarke clary clean clever cliff clive clown clowns club clubs coach cocktail code codes
cognac cola college collins colonel colorado columbia comandante comics commander commissioner company computer
computerlogbuch connecticut constable container cool coole coolen cooler cooles coop cop cops copyright corabeth
corporal costa couch could coulson countdown country county coup cousin cousine cousins cowboy cowboys cox crack
crane crazy creek creme crew crockett cross crowley ctu cut cybill dabei dach dachboden dachte dachten dachtest dad
daddy daddys dads dadurch dafur dagegen daheim daher dahin dahinten dahinter daily daktari damals damen damit
damlich damliche damlichen damlicher damm damonen dampf danach dance daneben danemark daniels dank dankbar
dankbarkeit danke danken dankeschon dankt dann dar daran darauf daraufhin daraus darf darfst darlehen darling
darstellen darstellt daruber darum darunter das dass dasselbe dastehen dat data date datei dateien daten datenbank
dates datum dauer dauerhaft dauern dauernd dauert dauerte daumen davonkommen davonlaufen day dazu dazwischen deacon
dead deaktivieren deaktiviert deal dealer death debatte deck decke deckel decken decker deckt deckung deep defekt
definieren definition definitiv dein deine deinem deinen deiner deines deinetwegen deins dekan del dem demnachst
demokratie demonstration demonstrieren demselben demutigen den denen denjenigen denk denke denken denkst denkt denn
dennoch denselben denver department depp deppen depression depressionen depressiv deprimierend deprimiert deputy
der derart deren derer dergleichen derjenige dermassen derselbe derselben derzeit des desaster deshalb design
dessen dessert desto deswegen det detail details detective detectives detektiv detroit deuten deutet deutlich
deutlicher deutsch deutsche deutschen deutscher deutschland dezember diagnose dialog diamant diamanten diat diaz
dich dicht dichter dick dicke dicken dicker die dieb diebe diebstahl diejenige diejenigen dienen diener dienst
dienstag dienste diensten dienstmadchen dient diente diese dieselbe dieselben diesem diesen dieser dieses diesmal
differenzen dimension diner ding dinge dingen dinger dingern dinner dinosaurier dir director direkt direkte
direkten direktor direktorin diskret diskretion diskussion diskutieren diskutiert distanz disziplin division dixon
dna dns doc doch docks doctor dodge doe dog doktor dokument dokumente dolch doll dollar dom dominion donner
donnerstag donnerwetter donovan donuts doof doppelt doppelte doppelten dorf dorfer dort dorthin dose dosen dosis
dot double down downtown drache drachen dracula draht drama dramatisch dramatische dran drang drangen drangt drauf
draufgehen draus draussen dreck dreckig dreckige dreckigen dreckiger drecksack drecksarbeit dreckskerl dreh
drehbuch drehe drehen drehst dreht drehte drehten drei dreien dreier dreimal dreissig dreizehn drin dringend dringt
drink drinks drinnen dritt dritte drittel dritten drittens dritter drittes drive droge drogen drogendealer drohen
drohne drohnen droht drohte drohung drohungen druben druber druck drucke drucken druckmittel druckst druckt druckte
drum drunter dschungel dtv duck duell duft duke dulden dumm dumme dummen dummer dummerchen dummes dummheit
dummheiten dummkopf dunkel dunkelheit dunkeln dunkle dunklen dunkler dunkles dunn dunne durch durchatmen durchaus
durchbrechen durchbruch durchdacht durchdrehen durcheinander durcheinandergerede durchfuhren durchgedreht
durchgefuhrt durchgegangen durchgehen durchgeknallt durchgemacht durchhalten durchkommen durchmachen durchs
durchsage durchschaut durchschnitt durchstehen durchsuchen durchsucht durchsuchungsbefehl durchziehen durchzufuhren
durfen durft durfte durften durst durstig dusche duschen duster dustere dutch dutzend dutzende dvd dynamit eagle
east easy eben ebene ebenfalls ebenso echo echt echte echten echter echtes ecke ecken edie edle edlen edler edwards
effekt effektiv egal ego egoistisch ehe ehefrau ehemalige ehemaligen ehemaliger ehemann ehemanner ehen eher ehering
ehre ehren ehrenwort ehrgeiz ehrgeizig ehrlich ehrliche ehrlicher ehrlichkeit eichhornchen eid eier eiern
eifersucht eifersuchtig eigen eigenartig eigene eigenen eigener eigenes eigenschaften eigentlich eigentliche
eigentum eigentumer eile eilig eilt eimer ein einander einatmen einberufen einbildung einbrechen einbrecher
einbringen einbruch eindeutig eindringen eindringling eindringlinge eindruck eine eineinhalb einem einen einer
eines einfach einfache einfachen einfacher einfaches einfahrt einfallen einfallt einfangen einfluss eingang
eingebaut eingebildet eingebrochen eingebrockt eingedrungen eingefallen eingefangen eingefroren eingegangen
eingehen eingejagt eingeladen eingelassen eingeliefert eingenommen eingepackt eingereicht eingerichtet
eingeschaltet eingeschlafen eingeschlagen eingeschlossen eingesetzt eingesperrt eingestellt eingetragen
eingetroffen eingeweide eingezogen eingreifen eingriff einhalten einheimischen einheit einheiten einholen einig
einige einigen einiger einiges einkaufen einkaufszentrum einkommen einladen einladung einladungen einlassen
einlegen einleiten einmal einmalig einmalige einmischen einnahmen einnehmen einpacken einreichen einrichten
einrichtung eins einsam einsame einsamen einsamer einsamkeit einsatz einsatzbereit einsatze einschalten einschlafen
einschlagen einschliesslich einschuchtern einsehen einsetzen einsperren einspruch einst einstecken einsteigen
einstein einstellen einstellung eintrag eintreffen eintreten eintritt einverstanden einwande einwohner einzelhaft
einzelheiten einzeln einzelne einzelnen einziehen einzig einzigartig einzigartige einzige einzigen einziger
einziges einzugehen einzuladen einzusetzen einzustellen eis eiscreme eisen eisenbahn eiskalt ekelhaft eklig elefant
elefanten elegant elektrische elektrischen elektrizitat elektronische element elemente elend elender elf
eliminieren elite ellbogen eltern eminenz emotional emotionale emotionalen emotionen empfang empfange empfangen
empfanger empfangt empfehle empfehlen empfehlung empfinde empfinden empfindest empfindet empfindlich empfohlen
empfunden empire end ende enden endes endet endete endgultig endlich endlos energie eng engagement engagieren
engagiert enge engel engen enger england englander englands englisch englische englischen enkel enkelin enorm
enorme entdecken entdeckt entdeckte entdeckten entdeckung ente enten enterprise entfernen entfernt entfernte
entfernung entfliehen entfuhren entfuhrer entfuhrt entfuhrung entgangen entgegen entgehen entgeht enthalt enthalten
entkam entkommen entkommt entlang entlassen entlassung entscharfen entscheide entscheiden entscheidend
entscheidende entscheidest entscheidet entscheidung entscheidungen entschied entschieden entschlossen entschluss
entschlusseln entschuldige entschuldigen entschuldigst entschuldigt entschuldigung entschuldigungen entsetzlich
entsetzt entspann entspannen entspannt entsprechen entsprechend entspricht entstand entstanden entstehen entsteht
enttauschen enttauscht enttauschung entweder entwickeln entwickelt entwickelte entwickelten entwicklung entwischen
entwischt entworfen entwurf entziehen entzuckend entzuckt entzug episode erbarmen erbarmlich erbe erben erdbeben
erdbeeren erde erden erdnussbutter erdnusse ereignis ereignisse ereignissen erfahre erfahren erfahrst erfahrt
erfahrung erfahrungen erfand erfassen erfasst erfinden erfinder erfindung erfolg erfolgreich erfolgreiche erfolgt
erforderlich erfordert erforschen erfreuen erfreut erfuhr erfuhren erfullen erfullt erfullung erfunden ergab
ergangen ergeben ergebnis ergebnisse ergibt ergreifen ergreift ergriffen erhalt erhalte erhalten erhebe erheben
erhebt erhielt erhielten erhoben erhohe erhohen erhoht erholen erholt erinnere erinnern erinnerst erinnert
erinnerte erinnerung erinnerungen erkaltet erkaltung erkannt erkannte erkenne erkennen erkennst erkennt erkenntnis
erklar erklare erklaren erklarst erklart erklarte erklarung erklarungen erlangen erlaube erlauben erlaubnis erlaubt
erleben erlebnis erlebt erledige erledigen erledigt erleichtern erleichtert erleichterung erleiden erlitt erlitten
erlosung ermitteln ermittelt ermittler ermittlung ermittlungen ermoglichen ermoglicht ermorden ermordet ermordete
ermordung ernahren ernahrt ernannt erneut ernste ernster ernstes ernsthaft ernsthafte ernte ernten erobern erobert
eroffnen eroffnet eroffnung erpressen erpresst erpressung erraten erregen erregt erreichbar erreiche erreichen
erreicht erreichte errichten errichtet ersatz erschaffen erscheinen erscheint erscheinung erschien erschienen
erschiess erschiesse erschiessen erschiesst erschlagen erschopft erschoss erschossen erschrecken erschreckend
erschreckt erschrickt erschrocken erschuttert ersetzen ersetzt ersparen erspart erst erstatten erstaunlich
erstaunliche erstaunt erste erstellen erstellt ersten erstens erster erstes ersticken erstickt erstmal erstochen
erteilen erteilt ertont ertrage ertragen ertrinken ertrunken erwachen erwachsen erwachsene erwachsenen erwachsener
erwacht erwagung erwahne erwahnen erwahnt erwahnte erwahnten erwarte erwarten erwartest erwartet erwartete
erwartungen erwecken erweckt erweisen erweitern erwidern erwiesen erwische erwischen erwischt erwischte erwurgt
erzahl erzahle erzahlen erzahler erzahlst erzahlt erzahlte erzahlten erzeugen erzeugt erziehen erziehung erzogen
esel essen esst est etage etwa etwas euch euer eule eure eurem euren eurer eures euro europa europas evakuieren
evakuiert evakuierung eventuell evolution ewig ewige ewigen ewigkeit ewigkeiten exakt exemplar exfrau exil existenz
existieren existiert expedition experiment experimente experte experten explodieren explodiert explodierte
explosion explosionen express extra extrem extreme exzellent exzellenz eyes fabelhaft fabrik face facebook fach
faden fahig fahigkeit fahigkeiten fahndung fahne fahnrich fahr fahre fahren fahrer fahrkarte fahrrad fahrst
fahrstuhl fahrt fahrte fahrzeug fahrzeuge fair fakt fakten falke fall falle fallen fallig falls fallschirm fallst
fallt falsch falsche falschen falscher falsches falschung falten familie familien fan fand fande fanden fandest
fang fange fangen fangst fangt fans fantasie fantasien fantastisch fantastische farbe farben fargo farm farmer fass
fassade fasse fassen fasst fassung fast faszinierend fasziniert fat faul faulen fbi februar feder federn fee feel
fehlen fehlende fehlenden fehler fehlern fehlst fehlt fehlte feier feierabend feiern feiert feiertag feiertage
feige feigling feiglinge fein feind feinde feinden feindes feindliche feindlichen feine feinen feiner feines feld
felder feldwebel fell fels felsen feng fenster fenstern ferguson ferien fernbedienung fernen fernhalten fernsehen
fernseher fernzuhalten ferrari fersen fertig fertigmachen fesseln fest feste festen fester festgehalten festgelegt
festgenommen festgestellt festhalten festland festnahme festnehmen festplatte feststellen festung festzuhalten
festzustellen fett fette fetten fetter fettes fettsack fetzen feucht feuer feuern feuert feuerwehr feuerwerk
feuerzeug fick ficken fickst fickt fieber fiel fielen fies figur figuren film filme filmen films filmstar finale
finanzen finanziell finanzielle finanziellen finanzieren finanziert finch find finde finden findest findet fing
fingen finger fingerabdrucke fingern finsternis firma firmen first fisch fische fischen fischer fish fisher fit
fitz fitzgerald five fix flach flachgelegt flagge flamme flammen flaschchen flasche flaschen flash fleck flecken
fledermaus flehe fleisch fleissig fleming flieg fliege fliegen fliegende fliegenden flieger fliegst fliegt fliehen
flieht fliessen fliesst flint flirten flittchen flitterwochen flog flogen floh florenz flotte fluch fluchen flucht
fluchten fluchtigen fluchtlinge flug flugel flugeln flughafen flugplatz flugzeug flugzeuge flur fluss flussigkeit
flustern flustert flut flyer foderation folge folgen folgende folgenden folgendes folgst folgt folgte folgten
folter foltern football for force fordere fordern fordert forderungen foreman forge form formel formen formlich
formular forscher forschung forschungen fort fortfahren fortgehen fortschritt fortschritte fortsetzen fortsetzung
foto fotograf fotografen fotografieren fotografiert fotos fotze foundation four fowler fox fracht frachter frag
frage fragen fragst fragt fragte fragten francs frankenstein frankfurt frankreich frankreichs franks franzose
franzosen franzosisch franzosische franzosischen frass frau frauen fraulein freak freaks frech frechheit frei freie
freiem freien freier freies freigabe freigegeben freigelassen freiheit freilassen freilassung freitag freitagabend
freiwillig freiwillige freiwilligen freizeit fremd fremde fremden fremder frequenz fresse fressen freu freud freude
freuden freue freuen freund freundchen freunde freunden freundes freundin freundinnen freundlich freundliche
freundlichen freundlicher freundlichkeit freundschaft freust freut friede frieden friedens friedhof friedlich
friedliche frisch frische frischen frischer frisches friseur friss frisst frisur froh frohe frohes frohlich
frohliche frohliches from front frosch frosche frost frucht fruchte fruh fruhe fruhen fruher fruhere fruheren
fruhjahr fruhling fruhstuck fruhstucken frustriert fry fuchs fuck fuer fugen fuhl fuhle fuhlen fuhlst fuhlt fuhlte
fuhlten fuhr fuhre fuhren fuhrer fuhrerschein fuhrst fuhrt fuhrte fuhrten fuhrung fulle fullen fuller fullt funf
funfte funften funfzehn funfzig funk funken funkgerat funktion funktionieren funktioniert funktionierte fur furcht
furchtbar furchtbare furchtbaren furchtbarer furchtbares furchte furchten furchterlich furchtest furchtet furchtete
fureinander furs fursorge furst fursten fusion fuss fussball fussboden fusse fussen futter futtern gab gabel gaben
gabst gaby gaius galactica galaxie galaxien galerie galgen gallagher galt game gang gange gangster gans gansehaut
ganz ganze ganzem ganzen ganzer ganzes gar garage garantie garantiere garantieren garantiert garcia garde garderobe
garten gartner gas gasse gast gaste gasten gastezimmer gastfreundschaft gastgeber gate gates gatten gattin gauner
geahnt geandert geantwortet gearbeitet geb gebacken gebaude gebaudes gebaut gebe geben gebet gebete gebeten gebetet
gebiet gebieter gebildet gebissen geblasen geblieben geboren geborene gebot geboten gebracht gebrannt gebrauch
gebrauchen gebraucht gebrochen gebrochene gebrochenen gebt gebucht gebuhrt gebunden geburt geburtstag
geburtstagsgeschenk geburtstagsparty gecheckt gedacht gedachtnis gedanke gedanken gedauert gedeckt gedemutigt
gedenken gedicht gedichte gedient gedrangt gedreht gedroht gedruckt geduld geduldig geehrt geeignet geerbt gefahr
gefahrden gefahrdet gefahren gefahrlich gefahrliche gefahrlichen gefahrlicher gefahrliches gefallen gefallig
gefalligst gefallst gefallt gefalscht gefangen gefangene gefangenen gefangener gefangenschaft gefangnis gefasst
gefecht gefehlt gefeiert gefesselt gefeuert gefickt gefiel gefilmt geflogen geflohen gefluchtet gefolgt gefoltert
gefragt gefressen gefreut gefruhstuckt gefuhl gefuhle gefuhlen gefuhlt gefuhrt gefullt gefunden gefuttert gegangen
gegeben gegen gegend gegeneinander gegenleistung gegenmittel gegensatz gegenseitig gegenstand gegenstande gegenteil
gegenuber gegenwart gegenzug gegessen geglaubt gegner gegrundet gegrusst geguckt geh gehabt gehackt gehalt gehalten
gehandelt gehangt gehasst gehauen gehe geheilt geheim geheimdienst geheime geheimen geheimes geheimnis geheimnisse
geheimnisvoll geheimnisvolle geheiratet gehen gehirn gehirne gehirnerschutterung gehirns gehirnwasche gehn gehofft
geholfen geholt gehor gehorchen gehorcht gehore gehoren gehorsam gehorst gehort gehorte gehorten gehst geht gehts
geier geige geil geile geirrt geisel geiseln geist geister geistern geistes geistig gejagt gekampft gekannt gekauft
geklappt geklart geklaut gekleidet geklingelt geklopft geknackt gekocht gekommen gekostet gekriegt gekummert
gekundigt gekusst gelacht gelachter geladen gelahmt gelande gelandet gelang gelangen gelangt gelangweilt gelassen
gelaufen gelaunt gelb gelbe gelben geld geldbeutel gelder geldes gelebt gelegen gelegenheit gelegentlich gelegt
gelehrt geleistet geleitet gelernt gelesen geliebt geliebte geliebten geliebter geliefert geliehen gelingen gelingt
gelitten gelobt gelockt gelogen gelohnt geloscht gelost gelten gelubde gelungen gemacht gemalde gemalt gemass
gemein gemeinde gemeine gemeiner gemeinsam gemeinsame gemeinsamen gemeinsames gemeinschaft gemeint gemeldet gemerkt
gemietet gemocht gemuse gemutlich gen genaht genannt genau genaue genauen genauer genauso genehmigt genehmigung
general generation generationen generator genervt genesung genetisch genetische genf genial geniale genick genie
geniess geniesse geniessen geniesst genommen genosse genossen gentleman gentlemen genug genugen genugend genugt
genuss genutzt geoffnet geopfert georgie gepack gepackt geparkt geplant geplatzt gepruft geprugelt geputzt gequalt
gerade geradeaus geradezu gerannt gerat gerate geraten geraubt geraucht geraumt gerausch gerausche gerechnet
gerecht gerechtigkeit gerede geredet geregelt gereicht gereinigt gereist gereizt gerettet gericht gerichtet
gerichts gerichtsmediziner gerichtssaal geriet gering geringste geringsten gerissen geritten gern gerne gerochen
geruch gerucht geruchte geruchten gerufen geruhrt gesagt gesammelt gesamte gesamten gesamtes gesang geschadet
geschaffen geschafft geschaft geschafte geschaften geschaftlich geschaftliches geschaftsfuhrer geschaftsmann
geschaftspartner geschah geschatzt geschaut geschehen gescheitert geschenk geschenke geschenkt geschichte
geschichten geschickt geschieden geschieht geschirr geschissen geschlafen geschlagen geschlecht geschlossen
geschluckt geschmack geschmeckt geschmeichelt geschmissen geschnappt geschnitten geschockt geschopf geschossen
geschrei geschrieben geschrien geschutzt geschwatz geschweige geschwindigkeit geschwister geschworen geschworenen
gesegnet gesehen gesellschaft gesendet gesessen gesetz gesetze gesetzes gesetzt gesichert gesicht gesichter
gesichtet gesichtsausdruck gesorgt gespannt gespart gespeichert gespendet gespenst gespenster gesperrt gespielt
gesprach gesprache gesprengt gesprochen gesprungen gespurt gestalt gestalten gestanden gestandnis gestank gestapo
gestartet gestatten gestattet geste gesteckt gestehe gestehen gestellt gestern gestiegen gestimmt gestochen
gestohlen gestohlene gestohlenen gestolpert gestoppt gestorben gestort gestossen gestresst gestrichen gestritten
gesturzt gesucht gesund gesunde gesunden gesundheit gesundigt gesungen gesunken get getan getanzt getauft getauscht
geteilt getestet getotet getragen getrank getranke getraumt getraut getreide getrennt getrennte getreten getrieben
getroffen getrunken geubt gevogelt gewachsen gewagt gewahlt gewahren gewahrsam gewahrt gewalt gewaltig gewaltige
gewalttatig gewann gewarnt gewartet gewaschen gewebe gewechselt geweckt gewehr gewehre gewehrt geweint gewerkschaft
gewesen gewettet gewicht gewidmet gewillt gewinn gewinne gewinnen gewinner gewinnst gewinnt gewirkt gewiss gewisse
gewissen gewisser gewissermassen gewissheit gewitter gewohnen gewohnheit gewohnheiten gewohnlich gewohnliche
gewohnlichen gewohnlicher gewohnt gewollt gewonnen geworden geworfen gewunscht gewusst gezahlt gezeichnet gezeigt
gezielt gezogen gezwungen gib gibbs gibson gibst gibt gibts gier gierig giessen gift giftig gilmore gilt gin ging
ginge gingen gingst ginny gipfel girl girls gitarre gitter gittern glanz glas glaser glatt glatze glaub glaube
glauben glaubens glaubst glaubt glaubte glaubten gleich gleiche gleichen gleichfalls gleichgewicht gleichgultig
gleicht gleichzeitig gleis global glocke glocken glotzt gluck glucklich gluckliche glucklichen glucklicher
glucklicherweise gluckliches glucklichste glucksbringer gluckspilz glucksspiel gluckstag gluckwunsch gnade gnaden
gnadig gnadige goa godsey godzilla gold goldene goldenen golf gonna gonnen good gorilla gossip got gotham gott
gotter gottern gottes gottesdienst gottin gottliche gottverdammt gottverdammte gottverdammten gouverneur gps grab
graben graber gracias grad grade grades graf grafen grafin gramm granate granaten grand grandma grandpa gras gratis
gratulation gratuliere gratulieren grau graue grauen grauenhaft grauenvoll grausam grausame grausamkeit gray great
greif greife greifen greift grenze grenzen grey griechen griechenland griff griffen grill grillen grimm grinsen
grippe grob groll gross grossartig grossartige grossartigen grossartiger grossartiges grossbritannien grosse
grosseltern grossem grossen grosser grossere grosseren grosseres grosses grossgezogen grossmutter grosste grossteil
grossten grosster grossvater grossvaters grosszugig grosszugigkeit group grove grube grun grund grunde grunden
grunder grundlage grundlich grundlos grundschule grundstuck grune grunen gruner grunes gruppe gruppen gruselig
gruss grusse grussen guck gucke gucken guckst guckt gummi gunst gunsten gunstig gurtel gut gutachten gute gutem
guten guter gutes gutig gutiger gutmachen haar haare haaren haarschnitt hab habe haben habs habt hacken hacker
hafen haft haftbefehl haftling haftlinge hah haha hahn hahnchen hai haie haken halb halbe halben halber halbes half
halfen halfte hall halleluja hallo hallochen halloween halluzinationen hals halskette halt halte halten haltet
halts haltst haltung ham hamburg hamburger hamilton hamlet hammer hammond han hand handchen handel handeln handelt
handelte handen handgelenk handler handlung handlungen handschellen handschrift handschuh handschuhe handtasche
handtuch handtucher handvoll handwerk handwerker handy handys hang hange hangen hangst hangt hannibal hanson happy
harbor hardcastle harlan harlem harmlos harmonie harper harris hart harte harten harter hartes hartnackig harvard
haschen hase hasen hass hasse hassen hasslich hassliche hasslichen hasst hasste hast hastings hat hatt hatte hatten
hattest hattet hau hauch haue hauen haufen haufig haufiger haupt hauptling hauptmann hauptquartier hauptrolle
hauptsache hauptsachlich hauptstadt haus hausarrest hausaufgaben hauschen hause hauser hausern hauses hausfrau
haushalt haushalterin hausmeister haust haustier haustur haut have hawaii hawk hawkins hayes healey heart heb hebe
hebel heben hebt hedley heer heftig heh heil heilen heilig heiligabend heilige heiligen heiliger heiliges
heiligkeit heilmittel heilt heilung heim heimat heimlich heimweg heimweh heirat heirate heiraten heiratest heiratet
heiratete heiratsantrag heiss heisse heissen heisser heisses heisst heitere heizung held helden heldin helf helfe
helfen helfer helft helikopter hell heller hellseher helm hemd hemden hengst henker her herab heran heraus
herausfand herausfinden herausfindet herausforderung herausgefunden herausgestellt herauskommen herauszufinden herb
herbei herbringen herbst herd herde here herein hereinkommen hergebracht hergeholt hergekommen hergeschickt
hergestellt herhoren herkam herkomme herkommen herkommst herkommt herkunft heroin herr herren herrgott herrin
herrje herrlich herrliche herrn herrschaft herrschaften herrschen herrscher herrscht herstellen herum herumlaufen
herunter hervor hervorragend hervorragende herz herzanfall herzchen herzen herzens herzinfarkt herzlich herzlichen
herzog herzogin herzschlag herzukommen herzustellen hetero heu heuchler heulen heult heut heute heutige heutigen
heutzutage hexe hexen hexerei hey hicks hielt hielten hier hierbei hierbleiben hierfur hierher hierhergekommen
hierhin hiermit hiervon hiess high highschool highway hilf hilfe hilflos hilfreich hilfst hilft hill hills himmel
himmels hin hinauf hinaus hinbekommen hinbringen hindern hindernis hindert hindurch hinein hinfahren hing hingabe
hingebracht hingefallen hingegangen hingegen hingehen hingehort hingehst hingeht hingekriegt hingelegt hingerichtet
hingezogen hinkriegen hinlegen hinnehmen hinreissend hinrichtung hinsehen hinsetzen hinsicht hinstellen hinten
hinter hintereinander hinteren hintergangen hintergehen hintergrund hinterhalt hinterher hinterkopf hinterlassen
hinterlasst hinterliess hinterm hintern hintertur hinuber hinunter hinweg hinweis hinweise hinweisen hinzu
hinzufugen hirn hirsch historischen hit hitler hitze hmm hob hobby hoch hochgehen hochst hochste hochsten hochstens
hochster hochstpersonlich hochstwahrscheinlich hochwurden hochzeit hochzeiten hochzeitstag hof hoffe hoffen
hoffentlich hoffman hoffnung hoffnungen hoffnungslos hofft hoffte hoflich hoflichkeit hogan hohe hoheit hohen
hohepunkt hoher hohere hoheren hohes hohle hohlen hol hole holen holland holle hollow hollywood holmes holst holt
holte holten holz home homo honey hong hongkong honig hood hook hopp hoppla hor hore horen horer horizont hormone
horn horner horror hort horte horten hoschen hose hosen hospital hot hotel hotels hotelzimmer house how howie
hubsch hubsche hubschen hubscher hubsches hubschrauber huch hufte huften hugel hughes huh huhn huhnchen huhner
hulle hummer humor humphrey hund hundchen hunde hunden hundert hunderte hunderten hunger hungern hungrig hunt hupe
hupen hupfen hupt hure huren hurensohn hurra husten hustet hut hutch hute huten huter hutte hydra hypnose hypothek
hysterisch ice ich ichs ick ideal ideale idee ideen identifizieren identifiziert identisch identitat idiot idioten
idiotin idiotisch igitt ignorieren ignoriert ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres ihretwegen illegal
illegale illegalen illinois illusion image imitiert immer immerhin immernoch immerzu immobilien immun immunitat
imperium impfstoff improvisieren impuls imstande inakzeptabel indem indiana indianer indien industrie industries
infektion infiziert info informant informanten information informationen informiere informieren informiert infos
infrage ingalls ingenieur inhalt initialen initiative inklusive inmitten inn innen innenstadt innere inneren
innerhalb innerlich innern inoffiziell ins insassen insbesondere insekten insel inseln insgesamt inspector
inspektion inspektor inspiration inspiriert instabil installiert instinkt instinkte institut instrument
instrumentalmusik instrumente inszeniert intakt integritat intelligent intelligente intelligenz intensiv
intensivstation interessant interessante interessanten interessanter interessantes interesse interessen
interessiere interessieren interessierst interessiert interessierte internat international internationale
internationalen interne internet interpol interview interviews intuition invasion investieren investiert
investition investoren involviert inwiefern inzwischen ios irak iran iren irgend irgendein irgendeine irgendeinem
irgendeinen irgendeiner irgendetwas irgendjemand irgendjemandem irgendjemanden irgendwann irgendwas irgendwelche
irgendwelchen irgendwem irgendwen irgendwer irgendwie irgendwo irgendwohin irland iron ironie ironisch irre
irrelevant irren irrenhaus irrer irrsinn irrst irrt irrtum island isolieren isoliert israel iss isst ist istanbul
italien italiener italienisch italienische italienischen jacke jackett jacks jaffa jagd jage jagen jager jagerin
jagt jagte jahr jahre jahrelang jahren jahres jahrestag jahreszeit jahrhundert jahrhunderte jahrhunderten
jahrhunderts jaja jammer jammern janeway januar jap japan japaner japanisch japanische japanischen jawohl jeans
jede jedem jeden jedenfalls jeder jedermann jederzeit jedes jedesmal jedi jedoch jeep jefferson jegliche jem jemals
jemand jemandem jemanden jemandes jen jene jenem jenen jener jenkins jenseits jep jersey jerusalem jetzigen jetzt
jeweils jin jobs joggen joghurt johns joint joker jones journalist journalisten journalistin jubel jubeln jubelt
juckt juden judische judischen jugend jugendliche jugendlichen juhu jung junge jungen junger jungere jungeren
junges jungfrau jungfrauen jungs jungste jungsten juni junkie jupiter jura jury just justiz juwelen kabel kabine
kacke kafer kaffee kafig kahn kaiser kaiserin kaiserliche kaisers kakao kakerlaken kalb kaliber kalifornien kalt
kaltblutig kalte kalten kaltes kam kame kamen kamera kamerad kameraden kameras kamin kamm kammer kampagne kampf
kampfe kampfen kampfer kampfes kampfst kampft kampfte kampften kamst kanada kanal kandidat kandidaten kang
kaninchen kann kannst kannte kannten kanntest kanone kanonen kansas kanzlei kanzler kapelle kapier kapiere kapieren
kapierst kapiert kapital kapitan kapitel kappe kapsel kapt kaputt kaputte kaputten karate kardinal karev karre
karriere karte kartell karten kartoffeln karton kase kasino kasse kassette kassieren kasten kat katastrophe
kategorie kater katz katzchen katze katzen kauen kauf kaufe kaufen kaufer kaufst kauft kaufte kauften kaugummi kaum
kaution kavallerie kaviar keen kehle kehre kehren kehrt kehrte kein keine keinem keinen keiner keinerlei keines
keinesfalls keineswegs keins keks kekse kelch keller kellner kellnerin kenn kenne kennen kennengelernt kennenlernen
kennenlernte kennenzulernen kennst kennt kenntnis kennzeichen kentucky kerker kerl kerlchen kerle kerlen kermit
kern kerze kerzen kessel ketchup kette ketten keuchen keucht kgb khan kichern kichert kid kids kiefer killer kilo
kilometer kimmy kind kinder kindergarten kindermadchen kindern kinderspiel kindes kindheit kindisch kinn kino kippe
kippen kirby kirche kissen kiste kisten kit kitt klage klagen klammern klamotten klang klange klappe klappen
klappern klappt klar klare klaren klarer klarheit klarkommen klarmachen klarstellen klasse klassiker klassische
klatsch klatschen klauen klaut klavier klaviermusik klebeband kleben klebt kleid kleider kleidern kleidung klein
kleine kleinen kleiner kleinere kleines kleingeld kleinigkeit kleinigkeiten kleinste kleinsten klemme klemmt
klempner klettern klick klicken klickt klient klienten klientin klima klimaanlage klinge klingel klingeln klingelt
klingen klingonen klingst klingt klinik klink klippe klirren klo klopf klopfen klopft kloster klub klug kluge
kluger klugscheisser knabe knacken knall knallen knallt knapp knarre knarren knast kneipe knie knien knight
knoblauch knochel knochen knopf knopfe knoten know knox knurren knurrt kobra koch koche kochen kochin kochst kocht
koder kodex koffer kofferraum kohle kokain koks kollege kollegen kollegin kolonie kolonien koma kombination komiker
komisch komische komischen komischer komisches komitee komm komma kommandant kommandanten kommandeur kommando komme
kommen kommenden kommentar kommentare kommissar kommission kommst kommt kommunikation kommunisten kommunizieren
komodie kompanie kompass komplett komplette kompletten komplex komplikationen kompliment komplize komplizen
kompliziert komplizierte komplizierter kompromiss kondom kondome konferenz konferenzraum konflikt konfrontiert kong
kolloquium kolloquiums kolloquien kongress konig konige konigin konigliche koniglichen konigreich konigs konkurrenz konne konnen konnt konnte konnten
konntest konntet konsequenzen konsul konsulat kontakt kontakte kontaktieren kontaktiert konten kontinent konto
kontrolle kontrollieren kontrolliert konversation konzentration konzentrier konzentriere konzentrieren konzentriert
konzept konzert kooperation kooperieren koordinaten kopenhagen kopf kopfchen kopfe kopfen kopfgeld kopfgeldjager
kopfschmerzen kopie kopien kopieren kopiert korb korea korn korper korperlich korperliche korpers korperverletzung
korrekt korrektur korridor korrigieren korrigiert korrupt korruption koste kosten kostenlos kostet kostete kostlich
kostum kostume koter kotze kotzen kotzt krach krachen kraft krafte kraften kraftfeld kraftig kragen krallen kram
kramer krank kranke kranken krankenhaus krankenhauser krankenschwester krankenstation krankenwagen kranker krankes
krankheit krankheiten krass kratzen kratzer kratzt krawatte kreativ kreatur kreaturen krebs kredit kreditkarte
kreditkarten kreis kreischen kreischt kreise kreisen kreislauf kreuz kreuzen kreuzung kriechen krieg kriege kriegen
krieger krieges kriegst kriegt kriegte kriminell kriminelle kriminellen krimineller kripo krise kristall kritik
kritiker kritisch kritisieren krone kronen kronung krote krug kruppel kuba kuche kuchen kuckuck kugel kugeln kuh
kuhe kuhl kuhlen kuhlschrank kuken kultur kulturen kummer kummere kummern kummerst kummert kummerte kumpel kumpels
kunde kunden kundige kundigen kundigung kundin kundschaft kung kunst kunstler kunstlerin kunstliche kunstwerk
kuppel kurbis kurier kurs kurse kurve kurz kurze kurzem kurzen kurzer kurzes kurzfristig kurzlich kuss kusschen
kusse kussen kusst kusste kuste kustenwache kutsche kutscher labor labyrinth lach lache lacheln lachelst lachelt
lachen lachend lacherlich lacherliche lachle lachs lachst lacht lachte lad lade laden ladies ladt ladung lady ladys
lag lage lagen lager lagerhaus lagern lagerraum lahm lake laken lamm lampe lampen land lande landern landes landest
landet landete landschaft landung lang lange langem langen langer langes langeweile langley langsam langsame
langsamer langst langweile langweilen langweilig langweilt lanze lappen laptop larm las laser lass lassen lasst
last laster lastig lastwagen latein latte lauf laufe laufen laufenden laufer laufst lauft laune laut laute lauten
lauter lautes lautet lautlos lautsprecher lch leb lebe lebeau leben lebend lebende lebenden lebendig lebens
lebensform lebensformen lebenslanglich lebenslauf lebensmittel lebensunterhalt lebenszeichen leber lebewesen
lebewohl lebst lebt lebte lebten leck lecken lecker leckt leder lediglich leer leere leeren leg legal lege legen
legende legenden legst legt legte legten lehne lehnen lehnt lehnte lehre lehren lehrer lehrerin lehrt lehrte leib
leibwachter leiche leichen leichenhalle leichenschauhaus leichnam leicht leichte leichten leichter leichtes leid
leide leiden leidenschaft leidenschaftlich leider leidest leidet leihen leine leinwand leise leiser leises leiste
leisten leistet leistung leistungen leite leiten leiter leitet leitung leitungen lektion lemon lenken lenkrad lenkt
lern lerne lernen lernst lernt lernte lernten les lesbe lesben lesbisch lese lesen leser let letzte letzten
letztendlich letztens letzter letztes letztlich leuchten leuchtet leugnen leute leuten leutnant level lhnen lhr
lhre lhrem lhren lhrer licht lichter lichtjahre lichts lieb liebe lieben liebend liebenswurdig lieber liebes
liebevoll liebhaber liebling liebst liebste liebsten liebster liebt liebte liebten lied lieder lief liefen liefere
liefern liefert lieferung lieferwagen liege liegen liegst liegt lies liess liesse liessen liest lieutenant life
lift light like limo limonade limousine lin lindern ling linie linien link linke linken links lippen lippenstift
lire list liste listen liter literatur litt little liu live lizenz lkw lob lobby loch locher locke locken locker
lockhart loffel log logbuch logik logisch logische logo lohn lohnt lokal lokale lokalisieren lolle london long look
lopez lord lordschaft lorelai los loschen lose losegeld losen loser losfahren losgehen losgeht loslassen loslegen
lost loste losung loswerden loszuwerden louisiana love lover lowe lowen loyalitat lucifer lucke lucky lud luder
luft luftwaffe lug luge lugen lugner lugnerin lugst lugt lunch lunge lungen lust lustig lustige lustiger lustiges
luthor luxus macgyver mach mache machen machst macht machte machten machtig machtige machtigen machtiger machtlos
madam madame madchen madchens maddie made madel madels mademoiselle madrid maestro mafia mag magazin magazine magen
magie magier magisch magische magischen magst mahlzeit mahlzeiten mail mailand mailbox main mais majestat make
makler mal male malen maler malibu malley malt mamas mami man management manager manche manchen manches manchmal
mandant mandanten mangel manhattan manieren manipulieren manipuliert mann mannchen manner mannern mannes mannlich
mannliche mannlichen mannschaft manny manover mantel manuskript marchen marcie marcy marihuana marines marionette
marke markiert marks markt marmelade mars marsch marschieren marseille marsh marshal martinez martini martyrer marz
maschine maschinen maschinenraum maske masken mass massage massaker masse massen massnahmen master material materie
mathe mathematik matratze matrosen matthews matty mauer mauern maul maulwurf maus mauschen mause maximal mayday
mccormick mccoy mcgee mckay mechaniker medaille medaillon media medien medikament medikamente medikamenten medium
medizin medizinische medizinischen meer meeting meg mehl mehr mehrere mehreren mehrfach mehrheit mehrmals mei
meiden meile meilen mein meine meinem meinen meiner meinerseits meines meinetwegen meins meinst meint meinte
meinten meintest meinung meist meiste meisten meistens meister meisterwerk mel melancholische melde melden meldet
meldete meldung memphis men menge mengen mensch menschen menschenleben menschheit menschlich menschliche
menschlichen menschlicher menschliches menschlichkeit mentor merci merk merke merken merkst merkt merkte merkwurdig
merkwurdige merkwurdiges messe messen messer metall metapher meter metern meth methode methoden metro metropolis
metzger mexico mexikaner mexikanischen mexiko meyer mhm miami mich michaels michigan mickey micki mies miese miesen
mieser mieses miete mieten mieter migrane mikey mikro mikrofon mikrowelle milch militar militarische militarischen
milliarde milliarden million millionar millionen mills mimi min mindeste mindestens minen ming minister ministerium
minus minute minuten misch mischen mischt mischung miss missbrauch missbraucht mission mississippi misstrauen
misstrauisch missverstanden missverstandnis missy mist mister mistkerl mistkerle miststuck mit mitarbeiter
mitbekommen mitbewohner mitbewohnerin mitbringen miteinander mitfahren mitgebracht mitgefuhl mitgehen mitgekommen
mitgekriegt mitgemacht mitgenommen mitgeteilt mitglied mitglieder mithalten mithilfe mitkommen mitkommst mitleid
mitmachen mitnehmen mitspielen mittag mittagessen mittags mittagspause mitte mitteilen mitteilung mittel
mittelalter mitteln mittelpunkt mitten mittendrin mitternacht mittleren mittlerweile mittwoch mitzukommen
mitzunehmen mitzuteilen mmh mmm mobel mocht mochte mochten mochtest mochtet mode model modell models modern moderne
modernen moe moge mogen moglich mogliche moglichen moglicherweise moglichkeit moglichkeiten moglichst mogt mom
moment momentan momente mommy moms mon monat monate monatelang monaten monats monch monche mond money monitor monk
monsieur monster montag montgomery moon moore moral moralisch moralische moran mord morde morden morder morderin
morders mordes mordfall mordkommission mordwaffe more morgen morgengrauen morgens morphium morty moskau moss motel
motherfucker motiv motivation motive motiviert motor motoren motorrad motto mount mountain mozart mrs much mude
muhe muhle mulder mull mulleimer muller mum mumm munchen mund munition munter munze munzen murdock murmeln muscheln
muschi museum musik musiker muskeln muss musse mussen musst musste mussten musstest muster mut mutig mutiger mutter
mutti mutze mylady mylord mysteriose mysteriosen mythos nach nachbar nachbarin nachbarn nachbarschaft nachdem
nachdenke nachdenken nachfolger nachforschungen nachfrage nachgeben nachgedacht nachgehen nachgesehen nachher
nachkommen nachmittag nachmittags nachname nachnamen nachricht nachrichten nachschauen nachschub nachsehen nachste
nachsten nachster nachstes nacht nachte nachten nachtisch nachts nachtschicht nachzudenken nacken nackt nackte
nackten nadel nadeln nagel nah nahe nahen naher nahern nahert nahezu nahm nahmen nahrung naht naiv namen namens
namlich nannte nannten nanny nanu narbe narben narr narren nasa nase nass nation national nationale nationalen
nationen natur naturlich naturliche naturlichen navy nazi nazis neapel nebel neben nebenan nebenbei nebenwirkungen
nee neelix neffe neffen negativ negative neger nehm nehme nehmen nehmt neid neidisch neigen neill nein nem nen nenn
nenne nennen nennst nennt ner nerv nerven nervensage nervig nervos nervst nervt nest net netflix nett nette netten
netter nettes netz netzwerk neu neuanfang neue neuem neuen neuer neuerdings neues neueste neuesten neugier
neugierig neuigkeit neuigkeiten neulich neun nevada never neville new news nich nicht nichte nichtmal nichts
nickerchen nicky nie nieder niedergeschlagen niederlage niedlich niedrig niemals niemand niemandem niemanden niere
nieren niete nigga nigger night niki nimm nimmer nimmst nimmt ninja nirgends nirgendwo nirgendwohin niveau nix
nixon noch nochmal nochmals non nonne nonnen nord norden nordlich normal normale normalen normaler normalerweise
normales north norwegen not notarzt notaufnahme note noten notfall notieren notiert notig notige notigen notiz
notizbuch notizen notruf nottingham notwehr notwendig notwendigkeit november now nsa nuchtern nudeln null nummer
nummern nummernschild nun nuss nusse nutte nutten nutze nutzen nutzlich nutzlos nutzt nutzte nypd obdachlosen oben
ober obere oberen oberflache oberflachlich oberst oberste obersten obhut objekt objekte obst obwohl och ode oder
odo ofen off offen offenbar offenbarung offene offenen offener offenes offensichtlich offentlich offentliche
offentlichen offentlichkeit officer offiziell offizielle offiziellen offizier offiziere offne offnen offnet offnete
oft ofter ofters ohh ohio ohne ohnehin ohnmacht ohnmachtig ohr ohren ohrringe oje okay oktober old oleson olsen one
onkel onkels online only ooh opa oper operation operationen operieren operiert opfer opfern opfers optimistisch
option optionen orange orangensaft orbit orchester orden ordentlich ordnung oregon organe organisation organisieren
organisiert orgasmus original originell orleans orson ort orte orten ortliche ortlichen osten ostern osterreich
ostkuste ostlich otaru oui our out outfit over oxford ozean paar paare pack packchen packe packen packst packt
packte packung paddy padre page paket pakt palast palm palmer pan panama panik panne panzer papa papagei papas papi
papier papiere papierkram paps papst parade paradies paranoid parasiten parchen pardon parfum paris pariser park
parken parkplatz parks parlament partei parteien partie partner partnerin partnerschaft party partys pascha pass
passagier passagiere passe passen passend passende passieren passiert passierte passt passte passwort pastor pate
pater patient patienten patientin patronen patrouille patterson paulie pause pech peg peinlich peitsche pelz peng
penis penner pennsylvania pension pentagon people perfekt perfekte perfekten perfekter perfektes periode perkins
perlen person personal personen personlich personliche personlichen personlicher personliches personlichkeit
perspektive perucke pervers perverser pesos pest peters peterson pfad pfadfinder pfanne pfannkuchen pfarrer pfeffer
pfeife pfeifen pfeift pfeil pfeile pferd pferde pferden pfiff pflanze pflanzen pflaster pflege pflegen pfleger
pflicht pflichten pfoten pfui pfund phanomen phantasie phantastisch phantom phase phaser philadelphia phillips
philosophie physik picard picasso picknick piep piepen piepsen piepst piept pier pike pille pillen pilot piloten
pilze pinkeln pirat piraten pisse pissen pisser pistole pistolen pittsburgh pizza place plage plan plane planen
planet planeten plans plant planung plastik platt platte platten plattform platz platzchen platze platzen
platzieren platziert platzt plaudern plaza please pleite plotzlich plundern plus poesie point poirot poker polen
police politik politiker politisch politische politischen polizei polizeiarbeit polizeichef polizeirevier polizist
polizisten polizistin poltern pommes pony pool pop popcorn pope porno pornos porsche portal portemonnaie portier
portion portland position positionen positiv positive post posten poster potenzial potter powell power powers
prachtig prag praktikum praktisch prasentation prasentieren prasentiert prasident prasidenten prasidentin pratt
praxis prazise prediger predigt preis preise premiere premierminister president presse pressekonferenz pressen
pretty priester prinz prinzen prinzessin prinzip prinzipien prioritat prioritaten privat privatdetektiv private
privaten privates privatleben privatsphare privileg pro probe proben probier probiere probieren probiert problem
probleme problemen produkt produkte produktion produzent produzenten produzieren produziert professionell
professionelle professor profi profil profis profit profitieren programm programme programmiert projekt projekte
prophet propheten prophezeiung prost prostituierte prostitution protest protokoll prototyp provinz provozieren
provoziert prozent prozess prue prufe prufen prufung prufungen prugel prugeln psst pst psychiater psychiatrie
psycho psychologie psychopath psychopathen pub publikum pudding puff puh pulli pullover puls pulver pumpe pumpen
punkt punkte punkten punktlich puppe puppen pure pussy puste putz putzen putzfrau putzt puzzle pyjama qual qualen
qualifiziert qualitat qualt quarantane quark quarterback quartier quasi quatsch quatschen que queens quelle quellen
quer quere quietschen quietscht quitt quittung rabatt rabbi rache rachen rad radar rader radio raffiniert rahmen
rakete raketen ran ranch rand rande rang rangehen ranger rankommen rannte rasch rasen rasieren rasiert rasse rast
rat rate raten ratet rathaus ratschlag ratschlage ratsel ratte ratten raub rauben rauber raububerfall rauch rauche
rauchen rauchst raucht raum raume raumen raumschiff raumt raus rausbringen rausch rauschen rausfinden rausgefunden
rausgehen rausgeholt rausgekommen rausgeschmissen rausgeworfen raushalten rausholen rauskommen rauskommst rauskommt
rauskriegen rauslassen rauspert rausschmeissen rauswerfen rauszufinden rauszuholen rauszukommen razzia reagieren
reagiert reaktion reaktionen reaktor real realistisch realitat rebellen rebellion rechenschaft recherchiert rechne
rechnen rechnung rechnungen recht rechte rechten rechtfertigen rechts rechtsanwalt rechtzeitig red reddington rede
reden redest redet redete redeten reduzieren reduziert reg regal regel regelmassig regeln regen regenbogen regie
regieren regiert regierung regierungen regiment region regisseur registriert regle regnen regnet regst regt reiben
reich reiche reichen reicher reiches reichlich reicht reichte reichtum reichweite reif reife reifen reihe reihen
reihenfolge reinen reiner reines reingefallen reingehen reingekommen reingelassen reingelegt reingezogen reinigen
reinigung reinkommen reinkommt reinlassen reinlegen reinste reinziehen reinzukommen reise reisen reiss reisse
reissen reisst reist reiste reite reiten reiter reitet reizend reizende rekord rektor relativ relevant religion
religios religiose ren rendezvous renn renne rennen rennst rennt rente reparatur reparaturen repariere reparieren
repariert reporter reporterin republik republikaner reserve reserviert reservierung respekt respektiere
respektieren respektiert respektlos ressourcen rest restaurant restaurants reste restlichen resultat resultate
rette retten retter rettest rettet rettete rettung reue reverend revier revolution revolver reynolds rezept
rezeption rhythmus rich richards richte richten richter richterin richtet richtig richtige richtigen richtiger
richtiges richtung richtungen riech rieche riechen riechst riecht rief riefen riese riesen riesig riesige riesigen
riesiger riesiges riggs right riker rinder ring ringe ringen rippen risiken risiko riskant riskiere riskieren
riskiert riss ritt ritter ritual road rob robbins robby roberts roboter rock rockmusik rohr rohre roll rolle rollen
rollstuhl rollt rom romantik romantisch romantische romantischen romanze romer romische romischen roms rosen rot
rote roten roter rotes rothaarige rotwein rouge route routine ruber ruberkommen ruck rucken ruckgangig ruckgrat
ruckkehr rucksack ruckseite rucksicht rucksichtslos rucksitz ruckt ruckwarts ruckweg ruckzug rudel ruder rudern rue
ruf rufe rufen rufst ruft ruh ruhe ruhen ruhestand ruhig ruhige ruhigen ruhiger ruhm ruhr ruhren ruhrend ruhrt ruht
ruinen ruinieren ruiniert rum rumhangen rumlaufen rumsitzen run rund runde runden runter runtergefallen runtergehen
runterkommen russe russen russisch russische russischen russland rustung rutsch rutscht saal sabotage sache sachen
sachte sack sacke sackgasse safe saft sag saga sagen sagst sagt sagte sagten sagtest sah sahe sahen sahne sahst
saint saison sal salat salon salut salz samen sammeln sammelt sammle sammlung sams samstag samstagabend samt
samtliche samurai san sanchez sand sanders sandwich sandwiches sanft sanfte sang sanger sangerin sanitater sarg
sarge sass sassen satan satellit satelliten satt sattel satz satze sau sauber saubere sauberen sauberes saubern
sauce sauer sauerei sauerstoff saufen saufer saugen saure sausen savage sawyer say scan scannen scanner sch schach
schachtel schade schadel schaden schadet schaf schafe schaff schaffe schaffen schaffst schafft schaffte schal
schale schalt schalte schalten schalter schaltet scham schame schamen schamst schamt schande scharf scharfe
scharfen scharfschutzen schatten schatz schatzchen schatze schatzen schatzt schau schaue schauen schaufel
schauspiel schauspieler schauspielerin schauspielern schaust schaut schaute scheck schecks scheibe scheiben scheich
scheiden scheidet scheidung schein scheinbar scheine scheinen scheinst scheint scheinwerfer scheiss scheissdreck
scheisse scheissegal scheissen scheisser scheisskerl scheisst scheitern schenk schenke schenkel schenken schenkst
schenkt schenkte schere scheren schert scherz scherze scherzen scheune scheusslich schicht schichten schick schicke
schicken schicksal schicksals schickst schickt schickte schickten schieb schieben schiebt schiedsrichter schief
schiefgehen schien schienen schiess schiesse schiessen schiesserei schiesst schiff schiffe schiffen schiffes
schiffs schild schilde schildkrote schilling schimmer schinken schirm schiss schlacht schlachten schlachtfeld
schlaf schlafe schlafen schlafst schlaft schlafzimmer schlag schlaganfall schlage schlagen schlager schlagerei
schlagst schlagt schlagzeilen schlamassel schlamm schlampe schlampen schlange schlangen schlank schlau schlauch
schlauer schlecht schlechte schlechten schlechter schlechtes schlechteste schleichen schleicht schleier schleife
schleifen schleppen schlicht schlief schliefen schliess schliesse schliessen schliessfach schliesslich schliesst
schlimm schlimme schlimmen schlimmer schlimmeres schlimmes schlimmste schlimmsten schlinge schlitten schloss
schlosser schlucht schluchzen schluchzt schluck schlucken schlug schlugen schluss schlusse schlussel schmecken
schmeckt schmeiss schmeissen schmeisst schmelzen schmerz schmerzen schmerzhaft schmerzmittel schmerzt schmetterling
schmidt schmuck schmuggeln schmutz schmutzig schmutzige schmutzigen schmutziges schnapp schnappen schnappt schnaps
schnarchen schnarcht schnattert schnauze schnecke schnecken schnee schneewittchen schneid schneide schneiden
schneider schneidet schneit schnell schnelle schnellen schneller schnelles schnellste schnellsten schnitt schnur
schnurrbart schock schockiert schokolade schon schone schonen schoner schones schonheit schonste schonsten school
schopfer schopfung schoss schossen schottland schrag schrank schreck schrecken schrecklich schreckliche
schrecklichen schrecklicher schreckliches schrei schreib schreibe schreiben schreibmaschine schreibst schreibt
schreibtisch schreie schreien schreist schreit schrie schrieb schrieben schrift schriftlich schriftsteller schritt
schritte schrott scht schublade schuchtern schuf schuft schuh schuhe schuhen schuld schulde schulden schuldest
schuldet schuldgefuhle schuldig schuldigen schule schulen schuler schulerin schulern schulter schultern schultz
schuppen schurke schurken schuss schusse schussel schutteln schutz schutze schutzen schutzt schwach schwache
schwachen schwacher schwachkopf schwachsinn schwager schwagerin schwamm schwanger schwangere schwangerschaft
schwanz schwanze schwanzlutscher schwarm schwarz schwarze schwarzen schwarzer schwarzes schweben schwebt schweden
schweig schweigen schweigt schwein schweinchen schweine schweinehund schweinerei schweiss schweiz schweizer
schwelle schwer schwere schweren schwerer schweres schwerkraft schwert schwerter schwester schwestern
schwiegermutter schwiegersohn schwiegervater schwierig schwierige schwierigen schwieriger schwierigkeiten schwimmen
schwimmt schwindel schwindelig schwindler schwindlig schwing schwingen schwitzen schwitzt schwor schwore schworen
schwort schwuchtel schwul schwule schwulen schwuler schwung schwur scofield scotch scotland scully sdh sdi seattle
sechs sechsten secret security see seele seelen seemann seen segel segeln segen segne segnen seh sehe sehen sehn
sehne sehnsucht sehr seht sei seid seide seien seife seil sein seine seinem seinen seiner seines seinetwegen seins
seist seit seitdem seite seiten seither sekretar sekretarin sekte sektion sektor sekunde sekunden selbe selben
selber selbst selbstmord selbstverstandlich selbstvertrauen selig selten seltene seltsam seltsame seltsamen
seltsamer seltsames semester seminar senat senator senatorin sende senden sender sendet sendung senf senior senken
senor senora senorita sensibel sensoren sentimental september sergeant serie serienmorder serum service servieren
serviert sessel set setz setze setzen setzt setzte setzten seuche seufzt seven sex sexuell sexuelle sexuellen
sexueller sexy shakespeare shanghai shaw she shelby shepherd sheppard sheriff sheriffs sherlock shh shield shirt
shit shoppen shorts show shuttle sich sicher sichere sicheren sicherer sichergehen sicherheit sicherheitsdienst
sicherheitssystem sicherlich sichern sicherste sicherstellen sichert sicherung sicherzugehen sicherzustellen sicht
sichtbar sichtkontakt side sie sieben siebten sieg siegel siegen sieger sieh siehe siehst sieht signal signale
signor signora signore silber silver simmons simpel simpson simulation sinclair sind sing singe singen single
singst singt sinken sinkt sinn sinne sinnen sinnlos sinnvoll sirene sirenen sisko situation situationen sitz sitze
sitzen sitzt sitzung skandal ski skinner skipper sklave sklaven sklaverei sklavin skript slade slim sloan sloane
smith smoking sms snow sobald socke socken sodass soeben sofa sofern sofort sofortige software sogar sogenannten
sohn sohne sohnes sol solch solche solchen solcher solches soldat soldaten soldner solide soll solle sollen sollst
sollt sollte sollten solltest solltet solo somit sommer sonde sonderbar sonderlich sondern song songs sonne
sonnenaufgang sonnenbrille sonnenlicht sonnenschein sonnenuntergang sonntag sonntags sonst sookie sorg sorge sorgen
sorgerecht sorgfaltig sorgst sorgt sorgte sorry sorte sosse soul sound south soviel sowas soweit sowie sowieso
sowohl soziale sozialen sozusagen space spaghetti spanien spanier spanisch spanische spanischen spannend spannende
spannung spannungsvolle spar sparen spart spartacus spass spassig spat spaten spater spatestens spazieren
spaziergang special speck speed speer speicher speisen spence spende spenden spender sperma sperre sperren sperrt
spezialeinheit spezialisiert spezialisten spezialitat speziell spezielle speziellen spezielles spezies spiegel
spiel spielchen spiele spielen spieler spielplatz spiels spielst spielt spielte spielten spielzeug spiess spike
spind spinne spinnen spinner spinnst spinnt spion spione spionin spitz spitze spitzel spitzen spitzname spitznamen
spock spontan sport sportler spot sprach sprache sprachen sprachlos sprang spreche sprechen sprecher sprecht
sprengen sprengstoff sprich sprichst spricht sprichwort spring springe springen springer springfield springs
springt sprit spritze spritzen spritztour spruch spruche sprung sprunge spuck spucken spuckt spur spure spuren
spurensicherung spurlos spurst spurt spurte square staat staaten staates staatsanwalt staatsanwaltschaft stab
stabil stadion stadium stadt stadte stadten stadtrat staffel stahl stalker stall stamm stammen stammt stand
standard standen stander standig standort standpunkt stange stapel star starb starben starbuck stargate stark
starke starken starker starkes starkste starksten starling starr starren starrst starrt stars starsky start starte
starten startet startklar state station stationiert statt stattdessen stattfinden stattfindet stattgefunden statue
status stau staub staubsauger staunen steak steaks stechen steck stecke stecken stecker steckst steckt steckte
steckten steele steh stehe stehen stehenbleiben stehlen stehst steht steif steig steige steigen steigst steigt
stein steine steinen stell stelle stellen stellst stellt stellte stellten stellung stellvertreter steph sterbe
sterben stern sterne sternen sternenflotte sternzeit stets stetson steuer steuerbord steuern steuert steuerung
stevens stich sticht stiefel stiefmutter stiefvater stieg stiehlt stier stiess stift stiftung stil stiles still
stille stillen stillhalten stimme stimmen stimmengewirr stimmt stimmte stimmts stimmung stinken stinkst stinkt
stipendium stirb stirbst stirbt stirn stock stockholm stockwerk stockwerke stoff stohnen stohnt stolz stop stopfen
stopp stoppen stoppt store storen stort storung storungen story stoss stossen stosst stottert strafe strafen
straftat strafzettel strahl strahlen strahlung strand strasse strassen strassenseite strategie strauss streben
strecke strecken street streich streiche streicheln streichen streichholzer streife streifen streifenwagen streik
streit streiten streitet streitkrafte streng strenge stress strich strick strike stripperin stritten strom
stromausfall struktur stu stuck stuckchen stucke student studenten studentin studie studien studiere studieren
studiert studierte studio studium stufe stufen stuhl stuhle stumm stumme stunde stunden stundenlang stur sturm
sturmen sturz sturzen sturzt sturzte stutzpunkt subbed subcentral substanz such suche suchen suchst sucht suchte
suchten suchtig sudamerika suden sudlich sugar suite sullivan sultan summe summen summt sumpf sun sunde sunden
sundenbock sunder super supergirl superman supermarkt suppe surfen sushi suspendiert suss susse sussen susser
susses sussigkeiten sweet symbol symbole sympathisch symptome system systeme systems szene szenen tabak tablett
tabletten tabu tafel tag tage tagebuch tagelang tagen tages tagesanbruch tageslicht taglich tagsuber take taktik
talent talente talentiert tango tank tanken tankstelle tante tanz tanze tanzen tanzer tanzerin tanzt tapfer tapfere
tapferen tapferer tapferkeit tarnung tarzan tasche taschen taschengeld taschenlampe taschentuch tasse tassen tat
taten tater tatig tatort tatowierung tatsache tatsachen tatsachlich tattoo tattoos taub taube tauben tauchen taucht
tauchte taufe taugt tausch tauschen tauscht tauschung tausend tausende tausenden tausendmal taxi taxifahrer teal
team teams technik techniker technisch technische technischen technologie tee teenager teich teil teile teilen
teilnehmen teilnehmer teilt teilte teilweise telefon telefonbuch telefone telefonieren telefoniert telefonnummer
telefonzelle telegramm tell teller tempel temperament temperatur tempo tennis teppich tequila termin termine
terrasse territorium terror terrorismus terrorist terroristen test testament testen tests teuer teufel teufels
teure teuren teurer texas text texte thailand thanksgiving that the theater thema themen theoretisch theorie
theorien therapeut therapeuten therapeutin therapie there they this thompson thor thornton three thron tick ticket
tickets tickt tief tiefe tiefen tiefer tiefsten tier tierarzt tiere tieren tiger time times timing tinte tipp
tippen tipps tisch tische titel titelseite titten tja toast tochter tode todes todesstrafe todesursache todesurteil
todlich todliche todlichen toi toilette toiletten tok tokio tokyo toll tolle tollen toller tolles tomaten ton tonne
tonnen tool top topf toricht torpedos torres torte tot total totale totaler tote toten toter totes totest totet
totete toteten toto tour touristen tower town trab tradition traditionen traf trafen trag trage tragen trager
tragisch tragodie tragst tragt trainer trainiere trainieren trainiert training tranen trank tranken transport
transporter transportieren transportiert trat trau traue trauen trauer trauern traum trauma traume traumen traumst
traumt traumte traurig traurige traurigen trauriger traurigkeit traust traut trauzeuge treffe treffen treffer
treffpunkt trefft treiben treibst treibstoff treibt trennen trennt trennung treppe treppen treppenhaus tresor trete
treten tretet treu treue treuer trick tricks trieb triff triffst trifft trink trinke trinken trinkgeld trinkst
trinkt trip trish tritt trittst triumph trocken trockenen trocknen trommel trommeln tropfen trophae trost trosten
trottel trotz trotzdem truck trudy trug trugen truhe truppe truppen truthahn tschuldigung tschus tschuss tuch tuck
tucker tue tugend tumor tun tunnel tur ture turen turglocke turk turkei turken turklingel turm turnier turtle tussi
tust tut tute tuvok twilight two typ typen typisch typische ube ubel uben uber uberall uberarbeitet uberaus
uberbringen uberdenken uberdosis uberein ubereinstimmung uberfahren uberfall uberfallen uberflussig uberfordert
ubergabe ubergebe ubergeben ubergeschnappt uberhaupt uberholt uberlass uberlasse uberlassen uberlasst uberleben
uberlebende uberlebenden uberlebt uberlebte uberleg uberlege uberlegen uberlegt ubermitteln ubermorgen ubernachten
ubernachtet ubernahm ubernehme ubernehmen ubernimm ubernimmst ubernimmt ubernommen uberpruf uberprufe uberprufen
uberpruft uberprufung uberqueren uberquert uberraschen uberraschend uberrascht uberraschung uberraschungen
uberreden uberredet uberreste ubers uberschreiten uberschritten ubersehen ubersetzen ubersetzt ubersetzung
uberstanden uberstehen uberstunden ubersturzen ubertragen ubertragung ubertreib ubertreiben ubertreibst ubertrieben
uberwachen uberwacht uberwachung uberwachungskameras uberwaltigend uberwaltigt uberwinden uberwunden uberzeugen
uberzeugend uberzeugt uberzeugung uble ublen ubler ublich ubliche ublichen ubrig ubrigen ubrigens ubt ubung ubungen
ufer uhr uhren uhrzeit uld ultimative umarme umarmen umarmt umarmung umbringen umbringt umdrehen umfeld umgang
umgeben umgebracht umgebung umgedreht umgehen umgehend umgeht umgekehrt umgekommen umgelegt umgezogen umhang umher
umkehren umkreis umlegen ums umschlag umsehen umso umsonst umstande umstanden umstellt umweg umwelt umwerfend
umziehen umzingelt umzubringen umzug umzugehen unabhangig unabhangigkeit unangebracht unangenehm unangenehme
unannehmlichkeiten unauffallig unbedingt unbekannt unbekannte unbekannten unbekannter unbemerkt unberechenbar
unbesiegbar unbesorgt unbewaffnet und undercover underwood unendlich unendliche unentschieden unerhort unertraglich
unerwartet unfahig unfair unfall unfalle unfassbar unfug ungeduldig ungefahr ungefahrlich ungeheuer ungerecht
ungern ungeschickt ungestort ungewohnlich ungewohnliche ungewohnliches unglaublich unglaubliche unglaublichen
ungluck unglucklich unglucklicherweise ungut unheil unheilvolle unheimlich unheimliche unhoflich uni uniform
uniformen union united universitat university universum universums unklar unmoglich unmogliche unnotig uno
unordnung unrecht unruhe unruhig uns unschuld unschuldig unschuldige unschuldigen unschuldiger unser unsere unserem
unseren unserer unseres unsicher unsichtbar unsichtbare unsinn unsterblich unsterblichkeit unten unter
unterbewusstsein unterbrechen unterbrechung unterbrochen unterdrucken unterdruckt unteren untergang untergebracht
untergehen untergeht untergrund unterhalb unterhalten unterhaltung unterhose unterhosen unterkunft unterlagen
unterm unternehmen unternommen unterricht unterrichte unterrichten unterrichtet unters unterschatzen unterschatzt
unterscheiden unterscheidet unterschied unterschiedlich unterschiedliche unterschlupf unterschreib unterschreibe
unterschreiben unterschrieben unterschrift unterstutze unterstutzen unterstutzt unterstutzung untersuche
untersuchen untersucht untersuchung untersuchungen untertitel untertitelung unterwasche unterwegs unterwelt
unterzeichnen unterzeichnet unverandert unverschamt unverschamtheit unversehrt unverstandlich unverstandliche
unverstandliches unverzuglich unvorstellbar unwahrscheinlich unwichtig unwohl unzahlige unzufrieden ups urin urlaub
ursache ursprung ursprunglich ursprunglichen urteil urteilen urteilsvermogen usa vage vagina val valentinstag
valley vampir vampire vargas vase vater vaterland vaters vati vatikan vegas venedig venus ver verabreden verabredet
verabredung verabschiede verabschieden verabschiedet veranda verandern verandert veranderte veranderung
veranderungen verangstigt veranlasst veranstalten veranstaltet veranstaltung verantworten verantwortlich
verantwortlichen verantwortung verarbeiten verargern verargert verarsch verarschen verarschst verarscht verband
verbannt verbergen verbessern verbessert verbiete verbieten verbietet verbinde verbinden verbindet verbindung
verbindungen verbirgt verblutet verbockt verborgen verboten verbracht verbrachte verbrachten verbrannt verbrannte
verbraucht verbrechen verbrechens verbrecher verbreiten verbreitet verbrennen verbrennt verbrennungen verbringe
verbringen verbringst verbringt verbrochen verbunden verbundete verbundeten verdacht verdachtig verdachtige
verdachtigen verdachtiger verdachtigt verdammt verdammte verdammten verdammter verdammtes verdanke verdanken
verdeckt verderben verdiene verdienen verdienst verdient verdiente verdoppeln verdoppelt verdorben verdreht
verehrer verehrt verehrte verein vereinbaren vereinbart vereinbarung vereinen vereinigten vereinigung vereint
verfahren verfallen verfassung verfehlt verfickte verfickten verflixt verflucht verfluchte verfluchten verfluchter
verfolge verfolgen verfolgt verfolgte verfolgung verfugbar verfugen verfugt verfugung verfuhren verfuhrt vergangen
vergangenen vergangenheit vergass vergebe vergeben vergeblich vergebt vergebung vergehen vergeht vergeltung
vergesse vergessen vergesst vergeuden vergeudet vergewaltigen vergewaltiger vergewaltigt vergewaltigung vergib
vergiften vergiftet vergiss vergisst vergleich vergleichen verglichen vergnugen vergossen vergraben vergrossern
verhafte verhaften verhaftet verhaftung verhalt verhalten verhaltnis verhaltst verhandeln verhandelt verhandlung
verhandlungen verheimlichen verheimlicht verheiratet verheiratete verhext verhindern verhindert verhor verhoren
verhort verhungere verhungern verirrt verkauf verkaufe verkaufen verkaufer verkaufst verkauft verkaufte verkehr
verkehrt verklagen verklagt verkleiden verkleidet verkleidung verknallt verkraften verkunden verkundet verlange
verlangen verlangern verlangst verlangt verlangte verlass verlasse verlassen verlassenen verlasst verlauf verlaufen
verlauft verlegen verlegenheit verleger verlegt verleihen verleiht verletzen verletzt verletzte verletzten
verletzung verletzungen verlieben verliebt verliebte verliehen verlier verliere verlieren verlierer verlierst
verliert verliess verliessen verlobt verlobte verlobten verlobter verlobung verlockend verlor verloren verlorene
verlorenen verlust verluste vermachtnis vermasseln vermasselt vermeiden vermieten vermieter vermisse vermissen
vermisst vermisste vermissten vermitteln vermittelt vermittlung vermogen vermute vermuten vermutet vermutlich
vermutung vermutungen vernachlassigt vernichten vernichtet vernichtung vernunft vernunftig vernunftige
veroffentlichen veroffentlicht verpasse verpassen verpasst verpfiffen verpflichtet verpflichtung verpflichtungen
verpiss verpissen verpisst verprugeln verprugelt verrat verrate verraten verrater verratst verrecken verreisen
verreist verriegelt verrotten verruckt verruckte verruckten verruckter verrucktes vers versagen versager versagt
versammeln versammelt versammlung versauen versaumt versaut verschaffen verschafft verschickt verschieben
verschieden verschiedene verschiedenen verschlafen verschliessen verschlossen verschluckt verschluss verschlusselt
verschoben verschonen verschont verschrieben verschuttet verschwand verschwanden verschweigen verschwende
verschwenden verschwendest verschwendet verschwendung verschwiegen verschwinde verschwinden verschwindest
verschwindet verschworung verschwunden versehen versehentlich versenken versenkt versetzen versetzt versichere
versichern versichert versicherung versiegelt version versorgen versorgt versorgung verspatet verspatung versprach
versprech verspreche versprechen versprich versprichst verspricht versprochen verstand verstanden verstandigen
verstandlich verstandnis verstarken verstarkt verstarkung versteck verstecke verstecken versteckst versteckt
versteckte versteckten versteh verstehe verstehen verstehst versteht verstopft verstorben verstorbenen verstort
verstoss verstossen verstosst verstreut verstummt versuch versuche versuchen versuchst versucht versuchte
versuchten versuchung verteidigen verteidiger verteidigt verteidigung verteilen verteilt vertrag vertrage vertragen
vertrau vertraue vertrauen vertraulich vertraust vertraut vertraute vertreiben vertrete vertreten vertreter
vertrieben vertritt vertuschen verubt verursachen verursacht verursachte verurteile verurteilen verurteilt
verurteilung verwaltung verwandeln verwandelt verwandlung verwandt verwandte verwandten verwandter verwechseln
verwechselt verweigern verweigert verwenden verwendet verwendung verwickelt verwirren verwirrend verwirrt
verwirrung verwohnt verwundet verwundeten verzaubert verzeih verzeihe verzeihen verzeiht verzeihung verzichte
verzichten verzieh verziehen verzogerung verzweifelt verzweiflung vetter video videos vieh viel viele vielen vieler
vieles vielleicht vielmals vielmehr vier viermal vierte viertel vierten vietnam villa village viper virus visier
vision visionen visiontext vitamine vizeprasident vogel vogelchen vogeln voila volk volker volkes voll vollbracht
volle vollem vollen voller volles vollidiot vollig vollkommen vollmond vollstandig vollstandige volltreffer vom von
voneinander vor voran voraus vorausgesetzt vorbei vorbeigekommen vorbeikommen vorbeischauen vorbereiten vorbereitet
vorbereitung vorbereitungen vorbild voreilig vorenthalten vorerst vorfahren vorfall vorfuhrung vorgefallen vorgehen
vorgehensweise vorgeht vorgenommen vorgeschichte vorgeschlagen vorgesehen vorgesetzten vorgesetzter vorgestellt
vorgestern vorgetauscht vorhaben vorhanden vorhang vorhange vorhast vorhat vorher vorhin vorkommen vorkommt
vorlaufig vorlesen vorlesung vorm vormachen vormittag vorn vorname vornamen vorne vornehmen vorrat vorrate vors
vorschlag vorschlage vorschlagen vorschrift vorschriften vorschuss vorsicht vorsichtig vorsichtiger vorsitzende
vorsitzender vorsprechen vorsprung vorstand vorstellen vorstellung vorstellungen vorstellungsgesprach vorstrafen
vorteil vorteile vortrag voruber vorubergehend vorurteile vorwand vorwarts vorwerfen vorwurf vorwurfe vorziehen
vorzubereiten vorzustellen voyager vulkan vulkanier wach wache wachen wachmann wachs wachsam wachsen wachst wacht
wachte wachter wachtmeister waffe waffeln waffen waffenstillstand wag wagen wagens wagner wagst wagt wahl wahle
wahlen wahler wahlkampf wahlt wahlte wahnsinn wahnsinnig wahr wahre wahren wahrend wahrenddessen wahrer wahres
wahrhaftig wahrheit wahrlich wahrscheinlich wahrscheinlichkeit waise waisen waisenhaus wal wald walden walder
waldern wall wally walsh walt walzer wand wande wanden wandern wandert wang wange wangen wann wanna wanne want
wanze war ware waren warest warf warfen warm warme warmen warmer warmes warne warnen warner warnte warnung warp
wars warst wart warte warten warter wartest wartet wartete warteten warum was wasch wasche waschen waschmaschine
wascht wasser wat way weaver webber website wechsel wechselgeld wechseln wechselt weck wecken wecker weckt weder
weg wegbringen wege wegen wegfahren weggefahren weggegangen weggehen weggelaufen weggenommen weggerannt
weggeschickt weggeworfen wegkommen weglaufen wegnehmen wegrennen wegtreten wegwerfen wegzukommen wegzulaufen weh
wehe wehen wehgetan wehren weht wehtun wehtut weib weibchen weiber weiblich weibliche weiblichen weich weiche
weichei weichen weigere weigern weigert weigerte weihnachten weihnachtsmann weil weilchen weile wein weine weinen
weinst weint weinte weis weise weisen weiser weisheit weiss weisse weissen weisser weisses weisst weist weit
weitaus weite weitem weiten weiter weitere weiteren weiterer weiteres weiterfahren weitergeben weitergegeben
weitergehen weitergeht weiterhelfen weiterhin weiterleben weitermachen weiterzumachen welch welche welchem welchen
welcher welches well welle wellen wells welpen welt weltall welten weltkrieg weltraum weltweit wem wen wenden
wendet wenig wenige wenigen weniger wenigsten wenigstens wenn wer werbung werd werde werden werdet werfe werfen
werft werk werke werkstatt werkzeug werkzeuge wert werte wertlos wertvoll wertvolle wertvolles werwolf wesen
wesentlich weshalb wessen west weste westen western westlich westlichen weswegen wettbewerb wette wetten wetter
wettkampf what wheeler when where whirlpool whiskey whisky white who whoa whoo why wichser wichtig wichtige
wichtigen wichtiger wichtigeres wichtiges wichtigste wichtigsten wider widerfahren widerlich widersetzen widersetzt
widersprechen widerstand widerstehen widmen wie wieder wiederfinden wiedergeboren wiedergutmachen wiederhaben
wiederhole wiederholen wiederholt wiederhoren wiederkommen wiederkommt wiedersehen wiederum wiederzusehen wiege
wiegen wiegt wiehern wiehert wien wiese wieso wieviel wieviele wikinger wild wilde wilden wilder wildes wildnis
wille willen willens williams willkommen willst wimmelt wimmert winchester wind winde windel windeln winkel winter
winzig winzige winzigen wir wirbel wirbelsaule wird wirf wirfst wirft wirken wirklich wirkliche wirklichen
wirklichkeit wirkst wirkt wirkte wirkung wirst wirt wirtschaft wisch wissen wissens wissenschaft wissenschaftler
wissenschaftliche wisst with witwe witz witzbold witze witzig woanders wobei woche wochen wochenende wochenenden
wochenlang wodka wodurch wofur woher wohin wohl wohlauf wohler wohlstand wohne wohnen wohnst wohnt wohnte wohnten
wohnung wohnungen wohnwagen wohnzimmer wolfe wolke wolken wolle wollen wollt wollte wollten wolltest wolltet woman
womit womoglich won wonach wong woods woody woran worauf worden worf worin world wort worte worten worter wortlich
woruber worum wovon wovor wow wozu wrack wraith wright wuchs wunde wunden wunder wunderbar wunderbare wunderbaren
wunderbarer wunderbares wundern wunderschon wunderschone wunderschonen wunderschoner wunderschones wundert
wundervoll wundervolle wundervollen wundervoller wunsch wunsche wunschen wunschst wunscht wunschte wurd wurde
wurden wurdest wurdet wurdig wurdigen wurf wurfel wurm wurmer wurmloch wurst wurstchen wurzeln wusste wussten
wusstest wusstet wuste wut wutend yacht yakuza yale yang yankees yard yeah yen yep yes york yorker you young your
zach zah zahl zahle zahlen zahlst zahlt zahlte zahlung zahn zahnarzt zahnburste zahne zahnen zart zartlich zauber
zauberei zauberer zaubern zauberspruch zaun zeh zehen zehn zeichen zeichnen zeichnung zeichnungen zeig zeige zeigen
zeigst zeigt zeigte zeigten zeile zeilen zeit zeitalter zeiten zeitmaschine zeitplan zeitpunkt zeitschrift
zeitschriften zeitung zeitungen zeitverschwendung zelle zellen zelt zentimeter zentrale zentrum zerbrechen
zerbrechlich zerbricht zerbrochen zeremonie zero zerquetscht zerreissen zerrissen zerschlagen zerstore zerstoren
zerstort zerstorte zerstorung zettel zeug zeuge zeugen zeugenstand zeugin zeugnis zeugs zeus zicke ziege ziegen
zieh ziehe ziehen ziehst zieht ziel ziele zielen zielperson zielscheibe zielt ziemlich ziemliche ziemlicher
zigarette zigaretten zigarre zigarren zigeuner zimmer zimmerservice zinsen zirkus zischen zitat zitieren zitrone
zittern zivilisation zivilisten zog zogen zogern zoll zombie zombies zone zoo zoom zorn zornig zorro zucker zudem
zueinander zuerst zufall zufallig zuflucht zufolge zufrieden zug zugang zuge zugeben zugefugt zugegeben zugehort
zugelassen zugenommen zugesagt zugeschlagen zugesehen zugestimmt zugestossen zugeteilt zugleich zugriff zugrunde
zuhalter zuhause zuhoren zuhort zukommen zukunft zukunftige zukunftigen zulassen zulassung zuletzt zuliebe zum
zumachen zumindest zunachst zunden zunder zuneigung zunge zur zurecht zurich zuruck zuruckbekommen zuruckbleiben
zuruckbringen zuruckfahren zuruckgeben zuruckgebracht zuruckgegeben zuruckgehen zuruckgekehrt zuruckgekommen
zuruckgelassen zuruckgerufen zuruckgezogen zuruckhaben zuruckhalten zuruckholen zuruckkam zuruckkehren zuruckkehrt
zuruckkomme zuruckkommen zuruckkommst zuruckkommt zurucklassen zurucknehmen zuruckrufen zurucktreten
zuruckverfolgen zuruckzahlen zuruckziehen zuruckzubringen zuruckzugeben zuruckzuholen zuruckzukehren zuruckzukommen
zurzeit zusammen zusammenarbeit zusammenarbeiten zusammenbleiben zusammenbruch zusammengearbeitet zusammenhalten
zusammenhang zusammenleben zusatzlich zusatzliche zuschauen zuschauer zuschlagen zusehen zustand zustandig zusteht
zustimmen zustimmung zustossen zustosst zutaten zutiefst zutritt zuverlassig zuversichtlich zuviel zuvor zuzugeben
zuzuhoren zuzusehen zwang zwanzig zwar zweck zwecke zwecklos zwei zweieinhalb zweier zweifel zweifellos zweifeln
zweifle zweimal zweit zweite zweiten zweitens zweiter zweites zwerg zwerge zwiebeln zwilling zwillinge zwing
zwingen zwingt zwischen zwischenfall zwischenzeit zwolf zylonen
`;
