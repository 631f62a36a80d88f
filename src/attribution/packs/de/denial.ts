import type { Denial } from '../denial.ts';
import { strongVerbs } from './strong.ts';

/** All preterites of the strong verbs, singular and plural. */
const strongPast = Object.values(strongVerbs)
  .map((forms) => forms.split(' ')[1] ?? '')
  .flatMap((past) => [past, past.endsWith('e') ? `${past}n` : `${past}en`])
  .join(' ');

export const germanDenial: Denial = {
  offices: `wirtschaftsweise wirtschaftsweisen wirtschaftsweiser minister ministerin ministers staatsminister staatsministerin präsident präsidentin präsidenten kanzler kanzlerin kanzlers
    sekretär sekretärin staatssekretär staatssekretärin staatssekretärs generalsekretär generalsekretärin botschafter botschafterin
    botschafters konsul konsulin konsuls konsulat generalkonsul generalkonsulin bürgermeister bürgermeisterin bürgermeisters landrat
    landrätin landrats stadträtin rätin dezernent dezernentin dezernenten kämmerer kämmerin kämmerers direktor direktorin direktors
    leiter leiterin leiters chef chefin chefs vorsitzende vorsitzender vorsitzenden vorstand sprecher sprecherin sprechers abgeordnete
    abgeordneter abgeordneten senator senatorin senators kommissar kommissarin kommissars beauftragte beauftragter beauftragten
    bischof bischöfin bischofs kardinal kardinals superintendent superintendentin propst pröpstin dekan dekanin rektor rektorin
    gesandte gesandter gesandten attaché referent referentin referenten referatsleiter general generalin generals oberst admiral
    kommandeur kommandeurin gouverneur gouverneurin vizepräsident vizepräsidentin geschäftsführer geschäftsführerin gastgeber
    gastgeberin moderator moderatorin schirmherr schirmherrin redner rednerin rapporteur prüferin prüfer inspekteur inspekteurin
    dirigent ministerialrat ministerialrätin ministerialdirigent ministerialdirektor regierungsdirektorin regierungsdirektor mann frau
    herr dame kollege kollegin kollegen intendant intendantin magnifizenz exzellenz eminenz professor professorin richterin oberin
    vize stellvertreter stellvertreterin premier premierminister ombudsfrau ombudsmann chairman keynote amtschef amtschefin delegierte
    delegierter delegierten delegationsleiter verbandschef vorsteher vorsteherin schatzmeister schatzmeisterin nachfolger nachfolgerin
    vorgänger vorgängerin gewerkschafter gewerkschafterin unternehmer unternehmerin verbandsvertreter hausherr hausherrin initiator
    initiatorin urheber urheberin wortführer wortführerin vater mutter hebamme amtskollege amtskollegin pendant gegenüber`,
  routes: 'von-nach von-bis',
  ages: 'jahrzehnten jahrzehnte jahrhunderten generationen',
  anyones: 'irgendwen irgendjemanden irgendjemand irgendwer',
  concepts: '',
  minds: `schlusswort schlussworts grußwort grußworts linie kurs überzeugung skepsis vorbehalt vorbehalte bedenken zweifel unmut ärger geduld ungeduld schweigen zorn groll stirn schultern augen
    augenbraue augenbrauen gesicht miene lächeln schmunzeln nicken kopfschütteln achselzucken schulterzucken stirnrunzeln seufzer
    seufzen lachen gelächter blick stimme veto nein ja jein einspruch widerspruch widerstand ablehnung zustimmung zusage absage zuruf
    zwischenruf zwischenfrage beifall applaus kopf bauchschmerzen unbehagen verdruss enttäuschung erleichterung empörung begeisterung
    wohlwollen misstrauen sympathie sympathien verständnis unverständnis verwunderung erstaunen reaktion haltung laune ton tonfall
    zuversicht sorge sorgen hoffnung hoffnungen argwohn ausnahme namen auftrag bitten bitte wunsch geheiß drängen betreiben
    veranlassung initiative feder munde konto handschrift ehrgeiz stolz eifer zögern weigerung zurückhaltung beharren nachdruck
    gegenwind rückendeckung schulterschluss segen unterstützung hilfe zutun dank gewissen meinung ansicht lesart credo mantra
    lieblingsthema steckenpferd herzen anliegen herzensanliegen versprecher bonmot spitze seitenhieb stichelei pointe anekdote gedanke
    gedankens idee einfall vorstoß kritik lob tadel spott häme ironie klage beschwerde befund verdikt rührung tränen wut nervosität
    gelassenheit gleichmut irritation intervention machtwort beharrlichkeit feindseligkeit mucks umfeld lager reihen loblied appetit lust freude prognose fazit wortwechsel
    schlagabtausch geplänkel disput wortgefecht rückmeldung rückmeldungen vermittlung fürsprache hartnäckigkeit zureden rechenkünste handschrift leidwesen missfallen belustigung mund lippen gegenargument abneigung unwohlsein verärgerung verstimmung genugtuung schadenfreude
    gereiztheit betretenheit ratlosigkeit verlegenheit bestürzung entsetzen fassungslosigkeit befremden frust frustration unlust tenazität starrsinn
    sturheit dickköpfigkeit gutmütigkeit schlagfertigkeit geistesgegenwart langmut einlenken räuspern raunen murren grummeln`,
  moods: `gelassen gelassener verhalten reserviert reservierter zugeknöpft aufgeschlossen aufgeschlossener verstimmt verschnupft genervt
    gereizt ungehalten unwirsch kleinlaut einsilbig wortkarg schmallippig sprachlos fassungslos ungerührt unbeeindruckt unbeirrt
    kompromisslos unnachgiebig versöhnlich dankbar stolz neugierig müde ungeduldig nervös traurig wütend zornig amüsiert belustigt
    selbstkritisch hören hieß heißt verlautete munkelt vernehmen begeistert nachdenklich reumütig angetan abgeneigt gewillt willens
    geneigt unentschlossen unschlüssig gespalten misstrauisch argwöhnisch verbittert spürbar bedeckt schwer recht unrecht dagegen
    dafür allein stumm still schweigsam nüchtern reserviert kühl frostig hart umstritten strittig uneins`,
  topics: `rolle rollen amt ämter ernennung benennung wahl aufgabe aufgaben stelle stellen posten funktion mandat zuständigkeit zuständigkeiten
    befugnis befugnisse verantwortung einsetzung bestellung berufung titel zahl anzahl amtszeit nachfolge kompetenz kompetenzen einrichtung büro
    arbeit ausstattung unabhängigkeit abberufung besetzung beteiligung einbindung pflicht pflichten rechte rechten netzwerk netzwerke ebene
    bericht jahresbericht lagebericht gehalt qualifikation vergütung anerkennung schutz ausbildung auswahl profil bild berufsbild
    begriff wort definition beispiel fall fällen fälle schaffung einführung konferenz treffen sache kreis runde gruppe stichwort schlagwort motto thema`,
  subjects: `thema themas themen gegenstand schwerpunkt schwerpunkte diskussionsgegenstand kontrovers frage fragen beispiel beispiele vorbild vorbilder
    modell debatte mittelpunkt raum zentrum rede sprache`,
  acts: `auf|legen, durch|führen, verabschieden, beschließen, erlassen, ein|führen, auf|stocken, gründen, ein|richten, unterzeichnen, ratifizieren,
    finanzieren, fördern, veröffentlichen, verlängern, befristen, öffnen, schließen, bauen, aus|bauen, erhöhen, senken, auf|nehmen,
    zahlen, bereit|stellen, liefern, registrieren, verzeichnen, erhalten, bekommen, empfangen, entscheiden, urteilen, ändern,
    reformieren, um|setzen, betreiben, organisieren, koordinieren, bearbeiten, erteilen, ab|schieben, zurück|führen, evakuieren,
    entsenden, aus|bilden, beraten, evaluieren, erproben, testen, starten, beenden, aus|setzen, ab|schaffen, aus|handeln, verhandeln,
    ab|schließen, bei|treten, aus|treten, verpflichten, gewähren, erlauben, gestatten, verbieten, regeln, an|erkennen, bewilligen,
    vergeben, investieren, dienen, gelten, gehören, zählen, werden, entstehen, fehlen, vor|liegen, obliegen, erleben, leiden, wachsen,
    schrumpfen, steigen, sinken, entwickeln, erreichen, verfehlen, überschreiten, auf|bauen, schaffen, beherbergen, unter|bringen,
    versorgen, grenzen, beteiligen, verstärken, entlasten, belasten, erfassen, verurteilen, ermöglichen, vereinbaren, berechnen,
    erheben, benötigen, verfügen, profitieren`,
  tasks: `ernennen, berufen, koordinieren, leiten, entscheiden, unterzeichnen, vertreten, verfügen, sein, gelten, erteilen, genehmigen, prüfen,
    bestellen, beraten, tragen, können, haben, werden, brauchen, benötigen, bekommen, erhalten, unterstehen, an|gehören, vor|sitzen, zu|stimmen,
    berichten, bestimmen, legen, setzen, führen, übernehmen, verantworten, erlassen, wählen, gehören, stehen, fehlen`,
  discussing: `diskutieren, erörtern, debattieren, thematisieren, beraten, besprechen, nennen, erwähnen, an|sprechen, vor|schlagen, an|regen, ernennen,
    ein|setzen, ein|richten, schaffen, benennen, berufen, bestellen, wählen, bestimmen, suchen, fordern, verweisen, hin|weisen, vergleichen, loben,
    würdigen, kritisieren, bemängeln, bedauern, befassen, widmen, untersuchen, analysieren, empfehlen, gründen, heran|ziehen, an|führen, zitieren,
    vermissen, wünschen, begrüßen, ab|lehnen, befürworten, hinterfragen, sprechen, gehen, drehen, kreisen, beleuchten, vor|stellen, skizzieren,
    auf|führen, hervor|heben, betrachten, bezeichnen, ansehen, an|sehen, sehen, bewerten, beauftragen, stärken, entlasten, ein|beziehen, ein|binden,
    beteiligen, unterstützen, verpflichten, ersetzen, ab|schaffen, reformieren, an|stellen, ein|stellen`,
  moving: `überzeugen, überraschen, verärgern, beeindrucken, irritieren, freuen, ärgern, beruhigen, enttäuschen, umstimmen, um|stimmen, beschäftigen,
    umtreiben, um|treiben, stören, wundern, rühren, empören, amüsieren, begeistern, langweilen, erzürnen`,
  votes: `nein ja jein contra kontra pro dagegen dafür enthaltung enthaltungen enthalten veto vetos gegenstimme gegenstimmen gegenstimmen
    ja-stimme ja-stimmen nein-stimme nein-stimmen stimmen stimme zustimmung ablehnung widerspruch einspruch einwand zustimmend
    ablehnend skeptisch einverstanden unentschieden abweichend abweichende votum minderheitenvotum sondervotum beifall applaus
    kopfschütteln achselzucken schulterzucken schweigen gelächter protest zwischenruf zuruf nicken vorbehalt vorbehalte bedenken
    absage zusage kritik skepsis lob unmut ungeduld widerworte begeisterung jubel stirnrunzeln gesichter`,
  exceptions:
    'außer ausgenommen nur bloß einzig abgesehen bis-auf vorbehaltlich ausschließlich allen-voran namentlich insbesondere vor-allem ungeachtet trotz',
  especially: 'namentlich insbesondere vor-allem',
  surveyed:
    'interviewte interviewten befragte befragten interviewt befragt umfrage interviewpartner interviewpartnerinnen',
  percent: 'prozent prozentpunkte',
  planned: 'soll sollen wird werden',
  several: '',
  irreal: 'würde würden könnte könnten hätte hätten wäre wären',
  groups:
    'alle alles allen niemand niemanden keiner jeder einige viele manche mehrheit runde übrigen anderen andere teilnehmende teilnehmenden meisten einigkeit konsens',
  from: `ohne bei beim unter seitens namens nach zufolge mitsamt samt um zwischen`,
  humans: `person personen menschen leute bürger bürgerinnen bevölkerung betroffene betroffenen passanten anwohner nachbarn beschäftigte wissenschaftler
    wissenschaftlerinnen forscher forschern forschende politik gesellschaft nutzer leser mitarbeiter mitarbeitern zeugen teil zahl anzahl fachleute experten
    quelle quellen medien presse öffentlichkeit mitglied mitglieder gruppe gruppen kreis`,
  streets: 'straße ufer allee platz damm gasse markt chaussee graben',
  noStreets: `arbeits wohnungs ausbildungs studien stellen arbeit markt binnen welt finanz energie schwarz studien betreuungs kita schul heim aufnahme
    spiel schutz lager immobilien kapital bildungs wettbewerbs wirtschafts sitz fach auto bau park sport stand super floh mittelmeer seiden balkan haupt
    kinder zweit straßen liefer wochen wasser energie aktien meeres fluss praktikums praktikum pflege therapie wohnheim gas strom rohstoff gebraucht
    test absatz beschaffungs heirats job weihnachts export ausländer stellplatz marktplatz`,
  somebody: 'man wir ich niemand jemand keiner mehrere viele manche einige andere alle wenige beide',
  ifs: 'wenn falls sofern soweit ob',
  that: 'dass daß ob',
  being: `ist sind war waren bildet bildete bildeten steht stand standen nimmt nahm nahmen kam kamen wird wurde wurden bleibt blieb blieben dient diente `,
  having: 'mit',
  pointing: 'jener jene jenes derjenige diejenige dasjenige',
  prefixes:
    'ver be er ent emp zer miss ge unter über wider hinter um durch ab an auf aus bei ein mit nach vor zu los weg zurück hin her zusammen',
  whoever: 'wer',
  continents: 'europa europas afrika afrikas asien amerika lateinamerika westafrika nordafrika',
  stipulating: `festlegen festzulegen festlegt vorsehen vorzusehen vorsieht regeln regelt vorschreiben vorzuschreiben vorschreibt sicherstellen
    sicherzustellen sicherstellt gewährleisten gewährleistet bestimmen`,
  secretariats: 'sekretariat geschäftsstelle protokollführung',
  minutes: 'protokoll zusammenfassung ergebnisprotokoll niederschrift kurzbericht bericht vermerk mitschrift',
  spans: 'jahre jahren jahrzehnte jahrzehnten monaten wochen jahrhundert vergangenheit seinerzeit damals',
  raised: 'auf-tagesordnung auf-agenda',
  contracted: 'vom beim zum zur am im',
  motions: `gekommen gegangen geblieben gestanden gewesen erschienen gefahren gereist gewichen geknickt gesprungen gelaufen gefallen geflogen
    gestiegen verschwunden eingeschlafen geraten aufgewacht`,
  movers: 'ist sind',
  negative: 'nicht nichts niemand keiner kein keine kaum nur nie',
  itself: 'selbst selber höchstpersönlich persönlich',
  departures: 'gegangen abgereist abwesend verlassen gefehlt fehlte fehlten',
  owning: 'besitzt besaß gehört gehören',
  exactly: 'nur genau lediglich bloß exakt',
  cases: 'plädoyer-für plädoyer-gegen argument-für argument-gegen',
  deedAgents: 'durch',
  perceiving: 'sah sahen hörte hörten',
  kin: 'mann frau ehemann ehefrau gatte gattin bruder schwester vater mutter sohn tochter partner partnerin',
  sexes: 'w m d f',
  proofing: 'gelesen gegengelesen verbessert kommentiert durchgesehen ergänzt',
  letterheads: 'briefpapier briefkopf visitenkarte namensschild platzkarte schlüsselband',
  joinings: 'zugeschaltet zugegen anwesend vertreten dabei',
  feasible: 'machen haben möglich vorstellbar denkbar',
  willed: 'wollte wollten mochte mochten',
  todos: 'aufgabe aufgaben schritte todo to-do hausaufgabe hausaufgaben auftrag',
  limbs: '',
  concessive: '',
  rooms: 'sitzungstag sitzungstags aussprache debatte diskussion gespräch sitzung runde plenum',
  out: `aus vom beim bei an`,
  superlatives: '-sten -ste',
  near: 'nahe nahestehend dicht',
  hearing: 'hört hörte hören hieß heißt verlautete vernehmen munkelte',
  absent: 'fehlte fehlten abwesend verhindert entschuldigt',
  hospitality:
    'bewirtung gastfreundschaft verpflegung catering mittagessen abendessen kaffee imbiss gastlichkeit räume räumlichkeiten häppchen getränke',
  giving:
    'übernahm übernahmen stellte spendierte sponserte bezahlte zahlte lud stiftete danken dankt dankte dankten bedanken dankenswerterweise',
  heardBy: 'hörten hörte erfuhren vernahmen gehört erfahren vernommen',
  standing: 'sprach spricht sprachen saß kam antrat',
  therein: 'da dabei anwesend zugegen',
  determinatives: 'die der das jene jenes jener diejenige diejenigen dasjenige',
  own: 'eigene eigener eigenes',
  subjectArticles: 'der ein',
  replies: 'erwiderung antwort entgegnung replik gegenrede widerrede retourkutsche',
  houses: `bafin charité fed nvidia novartis frontex europol easo eurojust zoll zolls arbeiterwohlfahrt awo bamf icmpd bitkom zdh zdf drk dihk ihk dstgb svr iab diw unrwa
    unhcr-büro ärztekammer gastgeberland gastgeberlandes kanzleramt kanzleramts bundeskanzleramt bundeskanzleramts hotelbranche
    vertretung landesvertretung`,
  programmes: 'dublin schengen brexit erasmus marrakesch valletta corona',
  legislators:
    'bundesregierung regierung kommission eu-kommission parlament europaparlament rat bundestag bundesrat landesregierung gesetzgeber',
  ordinals: 'erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften letzte letzten nächste nächsten',
  noPlural: 'das',
  eitherNumber: 'die',
  feminines: 'in e frau',
  fromEndings: 'isch ische ischen ischer isches ischem er',
  few: 'beiden zwei drei beide zweier dreier einer',
  every: 'jeder jede jedes jedem jeden jeglicher irgendein irgendeine irgendeinen kein keine keinen keinem keiner',
  past: `war waren hatte hatten wurde wurden konnte konnten musste mussten wollte wollten durfte durften mochte mochten ließ ließen ${strongPast}
    blieb blieben kam kamen ging gingen stand standen lag lagen lief liefen fiel fielen zog zogen riss biss schlief wuchs sank trank sang klang sprang
    spann gerann schwoll quoll glomm sog spie schmolz sann stob schwamm floh schob wog roch log gewann begann verlor litt schnitt pfiff griff strich wich glich schlich lieh mied schien trieb rieb lud grub wusch
    fror goss schoss floss kroch flog bog verbarg verdarb half starb warb warf galt traf erschrak aß fraß maß vergaß las trat bat saß brannte kannte
    nannte rannte sandte wandte wusste dachte brachte tat biss erwog verschwand fand band schwand wand zwang gelang misslang erklang lobten hob
    -te -gten -kten -pten -bten -mten -nten -zten -ehten -ahten -fften -ssten -ßten -schten -elten -ührten -örten -ehrten -ahrten -erten -llten`,
  perfect: `hat haben`,
  turns:
    'impuls impulses input inputs keynote vortrag vortrags beitrag beitrags beiträge beiträgen referat redebeitrag wortmeldung wortmeldungen redebeiträge statement impulsvortrag podium panel',
  present: `sitznachbar sitznachbarin tischnachbar tischnachbarin jemandem jemanden teilnehmers redners gastes diskutanten teilnehmer teilnehmerin teilnehmende teilnehmender teilnehmenden redner rednerin diskutant diskutantin gast gäste kollege kollegin
    stimme stimmen jemand einer eine anwesende anwesender anwesenden person vertreter vertreterin experte expertin frau mann herr dame
    fachmann diskussionsteilnehmer diskussionsteilnehmerin gesprächspartner gesprächspartnerin beitrag wortmeldung praktiker
    praktikerin derjenige diejenige jene jener haus stelle behörde unternehmer unternehmerin referent referentin quelle quellen`,
  habits: `bisher bislang oft häufig meist meistens üblicherweise traditionell regelmäßig gewöhnlich typischerweise generell grundsätzlich selten vielerorts
    mancherorts vielfach zumeist jährlich jedes weltweit landesweit bundesweit überall seit immer zunehmend jeweils mitunter bisweilen
    zumeist erfahrungsgemäß mehrheitlich bislang nirgends fast seit-langem jahren jahrzehnten`,
  duties: `entscheiden prüfen ermitteln veröffentlichen an|ordnen vor|sehen regeln dokumentieren planen beschließen vereinbaren verfügen 
    aus|führen fest|stellen melden schätzen errechnen verlangen rechnen an|bieten an|erkennen bestätigen nach|weisen unterrichten informieren 
    schreiben beantragen an|fragen beanspruchen ein|stufen definieren bewerten beurteilen lehren verhängen aus|richten verbreiten an|nehmen`,
  helps: `unterstützen ermuntern verteidigen empfehlen raten auf|fordern auf|rufen informieren begrüßen bitten fördern`,
  wanting:
    'fordern ab|lehnen zu|sagen versprechen weigern bestehen pochen drängen widersprechen zurück|weisen an|kündigen zu|sichern',
  courts: `court bundesfinanzhof bundessozialgericht bundesarbeitsgericht finanzgericht gerichtshof gerichtshofs eugh egmr bundesverfassungsgericht bundesverfassungsgerichts verfassungsgericht bundesverwaltungsgericht
    verwaltungsgericht verwaltungsgerichte oberverwaltungsgericht bundesgerichtshof bundessozialgericht gericht gerichte obergericht
    bundesarbeitsgericht verfassungsgerichtshof bverfg bverwg bgh bsg bag vg ovg vgh landgericht amtsgericht sozialgericht oberlandesgericht`,
  ideas: `vorschlag vorschlags vorschläge vorschlägen entwurf entwurfs idee ideen plan pläne option optionen modell modells variante papier punkt
    punkte frist fristen formel formulierung kompromiss anregung empfehlung empfehlungen linie ansatz ansatzes das dies dieses diese es
    quote schlüssel fonds vorhaben konzept initiative these`,
  sizes:
    'kleine kleinere große größere viele manche einige reiche arme ärmere ländliche städtische einzelne mehrere zahlreiche',
  asking: 'weshalb warum wieso wie inwieweit inwiefern wer was wann wo welche welcher welches wodurch wovon worüber',
  answering: `zitieren, widersprechen, bei|pflichten, danken, unterbrechen, antworten, zu|stimmen, applaudieren, sekundieren, bei|springen, entgegnen, erwidern,
    ins Wort fallen, zu|hören, lauschen, gratulieren, korrigieren, berichtigen, begrüßen, verabschieden, bestürmen, ermahnen, zur Ordnung rufen, hören, erleben`,
  pledging:
    'verpflichten, zu|sagen, versprechen, zu|sichern, an|bieten, nach|liefern, nach|reichen, zu|liefern, in Aussicht stellen, übernehmen',
  handouts: `zahlen zahl daten unterlagen folie folien papier papiere liste listen protokoll vermerk statistik statistiken auswertung grafik
    dokument dokumente übersicht angaben beispiele tabelle karte karten fotos datensatz datensätze material handreichung tischvorlage vorlage präsentation gegenrechnung rechnung berechnung berechnungen`,
  supplying: `verschicken, versenden, aus|legen, liefern, nach|liefern, zu|liefern, nach|reichen, reichen, schicken, nach|schicken, zu|schicken, senden, zu|senden, nach|senden, mit|bringen,
    bringen, verteilen, bereit|stellen, bei|steuern, übermitteln, vor|legen, nach|tragen, herum|reichen, ein|reichen, aus|teilen, teilen, zeigen`,
  future: 'wird werden will wollen wolle',
  camps: `skeptiker skeptikern skeptikerinnen kritiker kritikern gegner gegnern befürworter befürwortern unterstützer unterstützern zweifler zweiflern
    mahner mahnern bremser bremsern bremse kraft motor hindernis zünglein ausreißer vorreiter treiber wortführer schweiger schweigern schweigende zauderer zauderern ja-sager nein-sager neinsager neinsagern`,
  among: 'unter zu bei',
  tracing: 'zurück-auf zurückging-auf zurückgeht-auf verdankt-der verdanken-der',
  who: '',
  halls: 'raum saal',
  delegates:
    'vertreter vertreterin repräsentant repräsentantin delegierte delegierter delegierten abgesandte abgesandter abgesandten gesandte gesandter gesandten emissär',
  members: 'person leute mitglied',
  marks: 'handschrift feder stempel siegel',
  thanks: 'dank',
  behalf: 'namens',
  writers: 'ich wir',
  felt: 'neu neuland affront zumutung linie tabu reizthema neuigkeit erleichterung überraschung nachricht genugtuung dorn',
  sides: 'seite lager',
  lives: '',
  showing: 'zeigen belegen erlauben dokumentieren nach|weisen vor|sehen regeln ~zeigen',
  knowing: 'wissen sehen hören lernen verstehen denken erkennen finden',
  crowds: '',
  versus: 'gegen vs. versus kontra',
  buildings: 'haus hause hauses gebäude gebäudes',
  employing: 'arbeiten, vertreten, an|gehören, kommen, stammen, repräsentieren',
  running: 'leiten, führen, besitzen, betreiben, arbeiten, regieren',
  putToVote: 'antrag anträge änderungsantrag gegenantrag beschlussvorlage',
  outcomes: 'mehrheit abgelehnt angenommen zurückgezogen durchgefallen unterlag scheiterte durch',
  thoseOf: '',
  gratitude: 'dank mention',
  calling: 'nennen nenne sagen',
  attending: 'anwesende anwesenden anwesend vertretenen vertreten zugegen',
  there: 'dort daselbst',
  performances: 'trinkspruch skizze auftritt anekdote',
  worlds: `länder ländern staaten herkunftsländer herkunftsländern zielländer zielländern transitländer transitländern partnerländer partnerländern entwicklungsländer entwicklungsländern industrieländer industrieländern mitgliedstaaten drittstaaten nachbarländer nachbarländern aufnahmeländer aufnahmeländern geberländer geberländern herkunftsstaaten transitstaaten anrainerstaaten`,
  sitting: 'gegenübersaß gegenübersaßen saß saßen sitzt sitzen sass sassen platzierten',
  seats:
    'gegenübersaß gegenübersaßen gegenüber nebeneinander beieinander beisammen hinten vorn links rechts tisch tisches tischende tischseite ecke reihe seite bank ende runde sitzplan fenster tür flipchart podium',
  crediting:
    'zuschreiben zuschreibe zurechnen zurechne verdanken verdanke verdankt schulden schulde entlehnen entlehne borgen borge anrechnen',
  received:
    'telefonat-mit telefonats-mit telefongespräch-mit anruf-bei anruf-von hintergrundgespräch-mit hintergrundgesprächs-mit mailwechsel-mit mail-von e-mail-von sms-von nachricht-von videocall-mit call-mit chat-mit rücksprache-mit auskunft-aus auskünfte-aus auskünfte-vom grüße-nach grüße-an gruß-an gruß-nach',
  greetings: 'danke merci dank bravo chapeau glückwunsch',
  due: 'montag dienstag mittwoch donnerstag freitag samstag sonntag morgen übermorgen wochenende woche',
  human: '',
  portfolios: 'ressort ressorts portfolio geschäftsbereich zuständigkeit',
  drawings: 'schema diagramm grafik karte skizze abbildung schaubild organigramm',
  pictures: 'foto fotos gruppenfoto bild aufnahme porträt portrait links rechts mitte',
  gazing:
    'hörten-auf hörte-auf folgten-in beugten-vor blickten-zu blickte-zu schauten-zu schaute-zu sahen-zu sah-zu wandten-an wandte-an wandten-zu nickte-zu lächelte-zu',
  speaking: 'meldeten meldete sprachen redeten diskutierten referierten debattierten sprach diskutierte',
  making:
    'aushandelte verhandelte verhandelt führte schrieb schrieben verfasst verfasste geschrieben entworfen entwarf gegründet gründete erfunden erfand ausgehandelt',
  famous: 'kennen bekannt',
  naming: 'namens',
  consulting: 'fragt frag fragen',
  asFor: '',
  seenOn: 'anzusehen anzumerken anzuhören',
  partisans: `unterstützer unterstützerin anhänger anhängerin verfechter verfechterin kritiker kritikerin gegner gegnerin befürworter
    befürworterin skeptiker skeptikerin verteidiger verteidigerin zuhörer zuhörerin zuschauer zuschauerin redner rednerin leser nutzer
    wortführer wortführerin sieger siegerin verlierer helfer helferin retter anführer zeuge zeugin gast teilnehmer teilnehmerin bürger`,
  company:
    'gästen anwesenden teilnehmenden teilnehmern teilnehmerinnen rednern rednerinnen geladenen eingeladenen diskutanten',
  counting: 'zählte gehörte fand befand',
  behinds: 'hinter',
  folks: 'leute jungs kollegen',
  impressions: 'eindruck gefühl verdacht ahnung',
  noted: 'klar deutlich offensichtlich unverkennbar auffällig spürbar merkte spürte sichtbar augenfällig unübersehbar',
  hearsays: 'hört heißt vernimmt gehört',
  persons: 'sie er',
  whose: 'dessen deren',
  remote: 'zugeschaltet video videoschalte zoom schalte bildschirm leinwand telefon zugeschaltete teams',
  trades: 'generation',
  envoys:
    'vertreter vertreterin sprecher sprecherin abgesandter abgesandte abgesandten delegierter delegierte delegierten präsident präsidentin chef chefin leiter leiterin geschäftsführer geschäftsführerin',
  focus: 'auch selbst sogar ausgerechnet gerade',
  echoes: 'dagegen hingegen jedoch aber indes wiederum seinerseits ihrerseits',
  liking:
    'bevorzugen, hoffen, fürchten, zweifeln, zögern, begrüßen, bedauern, ersehnen, missbilligen, scheuen, wünschen, setzen, liebäugeln, sträuben, hadern',
  gestures: `lachen, auf|lachen, kichern, schmunzeln, grinsen, lächeln, nicken, zusammen|zucken, zucken, seufzen, auf|stöhnen, stöhnen, erröten, gähnen, zwinkern, blinzeln, schnauben, husten, räuspern, applaudieren, klatschen, die Augen verdrehen, die Augen rollen, die Nase rümpfen, die Stirn runzeln, die Brauen heben, die Augenbraue heben, die Augenbrauen heben, die Stirne runzeln, mit den Schultern zucken, den Kopf schütteln, das Gesicht verziehen, die Miene verziehen, keine Miene verziehen, abwinken, ab|winken, grummeln, murren, schlucken, strahlen, prusten, Augen rollen, Achseln zucken, Arme verschränken, Hand heben, Hände heben, Daumen heben, Daumen senken, Blick senken, Blick abwenden, Lippen zusammenpressen, Platz verlassen, Saal verlassen, Raum verlassen, zusammen|fahren, erbleichen, erblassen, feixen, kichern, glucksen, raunen, murmeln, tuscheln, flüstern, zischen, brummen, buhen, johlen, stutzen, auf|horchen, auf|springen, hoch|schrecken, zurück|lehnen, Notizen machen, auf die Uhr sehen, auf die Uhr schauen, die Hände reiben, zu Protokoll geben`,
  tables: 'tisch tische raum saal runde',
  tabled: 'auf vom unter über',
  wishing: 'wollte weiter lieber',
  corners: 'bank bänke bänken ecke reihe tischende ende seite tischseite platz links rechts hälfte flanke',
  noises:
    'gemurmel zischen gegrummel geraune gelächter kopfschütteln schweigen stille raunen murmeln applaus beifall stöhnen unruhe heiterkeit gekicher getuschel schmunzeln',
  missions: 'delegation abordnung gesandtschaft',
  bodies:
    'hof hofs hofes verband verbands verbandes kammer behörde amt amts amtes ministerium ministeriums agentur bank kasse werk werks werke institut instituts zentrale',
  nots: 'nicht',
  invitations: 'einladung einladungen',
  heckles: 'zwischenruf einwurf zuruf',
  minding: 'zuhörte hörte zugehört lauschte notierte schrieb bat',
  seatings:
    'sitzplan sitzordnung tischordnung platzkarte platzkarten tischkarte tischkarten namensschild namensschilder namensschildern',
  seating: 'setzen setzte setzten platzieren',
  sorries: 'verzeihung',
  besideOthers: 'sonst anders',
  works:
    'interview buch kolumne gutachten dissertation doktorarbeit memoiren artikel aufsatz roman bestseller podcast gastbeitrag leitartikel blog habilitation',
  documents: 'unterschrift studie bericht papier rede film vortrag untersuchung expertise',
  owned: 'eigenes eigenen eigene eigenem eigener jüngstes jüngsten jüngste letztes neuestes',
  theirs: 'deren dessen',
  authors: 'autorin autor verfasserin verfasser regisseurin regisseur erfinderin erfinder',
  dialects:
    'schwäbisch bairisch bayerisch sächsisch plattdeutsch berlinerisch wienerisch kölsch fränkisch hessisch pfälzisch schwyzerdütsch schweizerdeutsch alemannisch thüringisch platt ruhrdeutsch tirolerisch',
  recognising: 'erkannte erkannten verriet verrieten entlarvte',
  awaiting: 'wartete warteten erwartete',
  unanimous: 'einstimmig einhellig geschlossen',
  lones: 'eine einen',
  besides: 'neben gegenüber hinter',
  elses: 'sonst-niemand sonst-keiner niemand-sonst keiner-sonst sonst-niemanden',
  functions:
    'moderation gesprächsleitung sitzungsleitung tagungsleitung diskussionsleitung versammlungsleitung leitung gastgeberschaft veranstaltungsleitung',
  makers:
    'hersteller herstellerin herstellern erbauer erbauern erfinder erfindern erfinderin produzent produzenten entwickler entwicklern',
  makes: 'baut bauen herstellt herstellen produziert produzieren fertigt fertigen vertreibt',
  lacking: 'ohne dank',
  within: 'in im bei beim am',
  belonging: 'gehörte gehört gebührte gebührt zustand',
  ones: 'sein ihr seine ihre',
  journeys: 'flug zug flieger maschine flugzeug bahn auto taxi',
  chairs: 'stuhl platz sitz sitzplatz',
  agenda: 'top tagesordnungspunkt cc verteiler nachrichtlich',
  clothes:
    'uniform robe talar kreuz kragen turban kippa kopftuch soutane kutte ordenstracht trachtenjacke tracht amtskette',
  wearing: 'trug trugen',
  between: 'zwischen',
  rather: 'lieber gern gerne gewünscht vorgezogen',
  ours: 'unser unsere unserer unserem',
  floors: 'wort rederecht mikrofon',
  handing: 'an bei',
  thanked: 'gedankt beklatscht unterbrochen beglückwünscht',
};
