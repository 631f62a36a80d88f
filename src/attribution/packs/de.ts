import { conjugate } from './de/conjugate.ts';
import { germanDenial } from './de/denial.ts';
import { germanNouns } from './de/nouns.ts';
import { germanStances } from './de/stances.ts';
import { germanVerbs } from './de/verbs.ts';
import { germanDeterminers, germanWords } from './de/words.ts';
import type { Pack } from './pack.ts';

export const german: Pack = {
  language: 'de',
  nounsCapitalised: true,
  order: 'v2',
  abbreviations: `dr prof dipl ing mag bzw ca nr abs art mio mrd usw evtl ggf inkl sog vgl tel str hrsg bspw st jun sen geb
    gest ebd bd aufl jh allg z d u o i v a b h e s no vs etc co bes insb ff lat engl frz max min rd abt reg hl stv`,
  joined:
    'z.-b. z.-t. u.-u. i.-d.-r. m.-e. den-haag zu-folge von-seiten auf-seiten als-auch vor-allem unter-anderem zum-beispiel runder-tisch runde-tisch runden-tisch in-bezug-auf auf-grund an-hand bis-dahin seit-langem',
  determiners: germanDeterminers,
  adjectiveEndings: 'e en er es em',
  ...germanWords,
  verbs: germanVerbs,
  conjugate,
  nouns: germanNouns,
  abstractEndings:
    'ung ungen heit heiten keit keiten schaft tion tionen sion ismus tät täten nis nisse enz anz ik ie ität ment tum ling',
  plainEndings: '',
  topicEndings:
    'ung ungen heit heiten keit keiten tion tionen sion schaft tät ismus politik forschung en enz anz ment tum istik matik tronik logie grafie nomie kratie strie ergie tur',
  animateEndings:
    'er erin innen in ern ist isten ent enten ant anten or oren eur eure loge logen at aten mann frau leute chef kind nde nder rte rter ige iger',
  identifiers: {
    nationality: `palästinensisch kurdisch tibetisch katalanisch baskisch deutsch französisch italienisch spanisch polnisch russisch chinesisch japanisch indisch türkisch griechisch
      ungarisch tschechisch britisch englisch schottisch irisch portugiesisch niederländisch belgisch dänisch schwedisch
      norwegisch finnisch österreichisch schweizer schweizerisch amerikanisch us-amerikanisch kanadisch mexikanisch
      brasilianisch argentinisch kolumbianisch venezolanisch kubanisch ägyptisch marokkanisch tunesisch algerisch libysch
      nigerianisch nigrisch malisch ghanaisch senegalesisch kenianisch äthiopisch eritreisch somalisch sudanesisch
      ugandisch ruandisch südafrikanisch syrisch irakisch iranisch israelisch jordanisch libanesisch jemenitisch saudisch
      afghanisch pakistanisch bangladeschisch indonesisch malaysisch thailändisch vietnamesisch philippinisch koreanisch
      südkoreanisch nordkoreanisch australisch neuseeländisch georgisch armenisch ukrainisch belarussisch weißrussisch
      rumänisch bulgarisch serbisch kroatisch albanisch slowenisch slowakisch estnisch lettisch litauisch maltesisch
      isländisch luxemburgisch bayerisch bayrisch sächsisch hessisch schwäbisch berliner hamburger münchner kölner
      brandenburgisch thüringisch niedersächsisch nordrhein-westfälisch rheinland-pfälzisch saarländisch`,
    region:
      'europäisch afrikanisch asiatisch lateinamerikanisch westafrikanisch nordafrikanisch ostafrikanisch arabisch westlich südeuropäisch osteuropäisch',
    official: 'offiziell amtlich behördlich polizeilich ministeriell',
    former: 'ehemalig früher einstig vormalig damalig ex- amtierend designiert scheidend emeritiert pensioniert',
    unique:
      'einzig größt kleinst wichtigst führend jüngst ältest erst zweit dritt dienstältest bekanntest anwesend zuständig',
    rank: 'hochrangig ranghoch leitend hoh oberst stellvertretend parlamentarisch beamtet',
  },
  identifierEndings: ' e en er es em',
  denial: germanDenial,
  gerunds: /\p{Ll}{3}end$/u,
  participles:
    /^(?:\p{Ll}{0,6}ge\p{Ll}{3,}|(?:be|er|ver|ent|zer|miss|über|unter)\p{Ll}{3,}|\p{Ll}{3,}ier)(?:t|en)$|iert$/u,
  finiteEndings: /^\p{Ll}{3,}(?:t|te|ten|en|ieß|ieh|ang|og|ob|ug|ieb)$/u,
  frames: {
    matters: 'was',
    groups: `gruppe gruppen runde runden arbeitsgruppe arbeitsgruppen untergruppe untergruppen kleingruppe kleingruppen gesprächsrunde
      gesprächsrunden diskussionsrunde diskussionsrunden fragerunde fragerunden arbeitsrunde arbeitsrunden schlussrunde`,
    ...germanStances,
    before: 'vonseiten laut gemäß lt seitens von-seiten auf-seiten',
    after: 'zufolge zu-folge',
    stanceNouns: `ansicht ansichten meinung auffassung angabe angaben wort worten aussage aussagen einschätzung einschätzungen
      darstellung darstellungen schilderung schilderungen überzeugung sicht sichtweise perspektive urteil lesart information
      informationen bericht berichten mitteilung meldung meldungen erkenntnis erkenntnissen dafürhalten berechnung berechnungen
      schätzung schätzungen beobachtung beobachtungen interpretation verständnis bekunden erfahrung erfahrungen augen warte
      äußerung äußerungen rechnung zählung zählweise auslegung logik willen wunsch analyse erklärung vorstellung vorstellungen blickwinkel ausführung ausführungen auskunft prognose`,
    stancePrepositions: 'nach aus in laut gemäß entgegen zu',
    so: 'so',
    as: 'wie',
    for: 'für',
    agents: 'von durch vom seitens',
    distributives: 'je pro',
    stanceAdjectives: `kämpferisch versöhnlich selbstkritisch wortkarg zugeknöpft siegessicher unversöhnlich gesprächsbereit kompromissbereit
      zerknirscht reumütig fassungslos alarmiert dankbar erschüttert erbost erzürnt ungehalten ungläubig konsterniert unnachgiebig einsichtig
      einig uneinig überzeugt sicher skeptisch zuversichtlich besorgt optimistisch pessimistisch enttäuscht entsetzt erfreut
      bestürzt empört verärgert zufrieden unzufrieden begeistert erleichtert einverstanden meinung
      ansicht auffassung kritisch irritiert verwundert überrascht ratlos zurückhaltend beeindruckt lieber gern gerne`,
    copulas:
      'ist sind war waren sei seien zeigt zeigte zeigten zeigen gibt gab gaben geben bleibt blieb wirkt wirkte äußert äußerte äußerten äußern reagierte reagierten hätte hätten',
    headings: 'impuls vortrag beitrag statement keynote rede input referat kommentar eingangsstatement impulsvortrag',
    hearsay: 'hieß heißt verlautete',
    pseudonyms:
      'sprecher sprecherin person teilnehmer teilnehmerin redner rednerin diskutant befragter interviewte proband',
    comparisons: 'als wie',
    neutralSubjects: 'ich',
    origins: `liegt lag erfolgte erfolgt erfolgten kam kamen kommt kommen stammt stammte stammten stammen erhielt erhielten fand fanden geht ging lautet lautete laut folgte folgten
      unterstützt unterstützung widerspruch erhalten bekommen bekam bekamen gekommen ausging ausgeht erfuhr erfuhren vorgetragen vorgebrachte gestützt gestellt aufgeworfen`,
    publicBodies: `gerichtshof gerichtshofs bundesverfassungsgericht bundesverwaltungsgericht bundesgerichtshof bundestag bundesrat
      bundesregierung landesregierung staatsregierung reichsregierung reichstag landtag landtage weltbank währungsfonds europarat europarats
      welthandelsorganisation weltgesundheitsorganisation rat kommission eu-kommission parlament generalversammlung sicherheitsrat rechnungshof bundesrechnungshof verfassungsgericht`,
    years: 'jahr jahre jahren jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte jahrhunderten',
    lapses: 'später darauf danach zuvor vorher',
    ago: 'vor',
    formerly: 'einst einstmals ehedem seinerzeit',
    bareAfter: 'nach',
    holding: 'ist sind sei seien war waren wäre bleibt bliebe liegt gilt',
    postposed: 'nach',
    possessives: 'sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren deren dessen',
    obliques: 'ihm ihr ihnen diesem dieser',
    told: 'es man',
    ranks: 'haus hause reihen kreisen umfeld lager richtung ecke ecken bänken',
    audible: 'hören vernehmen erfahren',
    leads: 'dazu daraufhin darauf hierzu weiter wörtlich',
    figures:
      'daten zahl zahlen statistik statistiken index barometer monitor atlas jahrbuch tabelle abbildung programm programms programme paragraph artikel buch',
    evident: 'hervor hervorgeht hervorging hervorgehe hervorgehen hervorgingen',
    accounts:
      'meldung pressemeldung zeitungsmeldung agenturmeldung eilmeldung pressemitteilung mitteilung presseerklärung nachricht',
    ownership: 'von vom aus durch der des',
    instruments: `gesetz gesetze gesetzes vertrag vertrags koalitionsvertrag koalitionsvertrags abkommen übereinkommen konvention richtlinie
      richtlinien verordnung grundgesetz verfassung charta pakt protokoll haushalt strategie plan plans rahmen programm urteil beschluss`,
    seeming: '',
    seemingTo: '',
    holders: '',
    topics: 'interesse interessen rat rede bericht bild sicht',
    officials: '',
    bearers: 'bei beim unter zwischen',
    reactions: `stieß+gegenliebe stößt+gegenliebe stieß+ohren stößt+ohren stieß+granit stößt+granit stieß+skepsis stieß+ablehnung stieß+widerstand stieß+kritik stieß+widerspruch stieß+unverständnis stieß+interesse stieß+zustimmung
      stößt+skepsis stößt+ablehnung stößt+widerstand stieß+vorbehalte stieß+bedenken stieß+zuspruch stieß+begeisterung
      traf+gegenliebe traf+zustimmung traf+skepsis traf+ablehnung traf+widerstand traf+unverständnis trifft+skepsis
      fand+anklang fand+zuspruch fand+zustimmung fand+gehör fand+gegenliebe fand+unterstützung löste+kopfschütteln
      löste+unmut löste+verwunderung löste+empörung sorgte+unmut sorgte+verwunderung sorgte+kopfschütteln kopfschütteln strittig umstritten dissens uneinigkeit uneinig
      achselzucken schulterzucken stirnrunzeln herrschte+skepsis herrschte+unmut überwog+skepsis kam+gut kam+schlecht`,
    responses: `gegenstimme gegenstimmen enthaltung enthaltungen beifall applaus ablehnung zurückweisung zustimmung skepsis gegenliebe kopfschütteln widerstand veto weigerung
      unmut unverständnis zuspruch nein ja gegenwind gegenrede zuruf zwischenruf einspruch intervention kante signal signale`,
    experiences: `ging+um geht+um gehe+um ging+weit ging+schnell ging+langsam geht+weit geht+schnell geht+langsam gingen+weit missfiel missfielen missfällt behagte behagt
      gefiel gefällt schmeckte reichte+nicht fehlt+perspektive fehlte+perspektive fehlt+überzeugung leuchtete+ein
      widerstrebte missbehagte glauben+man glaubt+man glaubte+man`,
    views:
      'steht+fest stand+fest stehe+fest kommt+infrage kam+infrage komme+infrage käme+infrage kommt+frage kam+frage',
    ballots: 'stimmen stimme',
    wishes: 'geht+es ging+es ginge+es',
    houses: 'im beim am bei in',
    sites: 'im beim am bei in auf aus seitens',
    everybody: 'man',
    singular: 'derjenige diejenige',
    contrasts:
      'anders ähnlich einverstanden dagegen dafür skeptisch ablehnend zustimmend gegensätzlich unbeeindruckt unzufrieden',
    specifying: 'nämlich genauer konkret',
    foremost: 'vor-allem vor allem allen voran namentlich außer ausgenommen insbesondere darunter o-ton nämlich',
    positions: `bitte ersuchen antrag anträge appell aufruf angebot zusage zusagen drohung ankündigung papier rede versprechen ultimatum anfrage frage fragen
      gegenvorschlag gegenrede ablehnung zustimmung widerspruch einspruch protest beschwerde lob spott vorbehalt vorbehalte entwurf gesetzentwurf position positionen linie nein ja veto vorschlag vorschlags vorschläge idee ideen einwand einwände kritik these thesen haltung forderung
      forderungen argument argumente beitrag initiative plädoyer sicht lesart wunsch vorstoß warnung stellungnahme wortmeldung
      intervention einwurf statement skepsis meinung bedenken modell konzept`,
    publicNames:
      'dna rna cd dvd tv pc pdf url gps co2 eu un uno us usa ngo nato ki it corona dublin hartz schengen bund länder pro contra',
    merely: 'nur bloß lediglich voll vollumfänglich',
    guests: 'gast person',
    representatives: 'vertreter vertreterin vertreters vertretern vertreterinnen vertretende vertretenden',
    anybody: 'interessen interessens volks fach haus rechts prozess presse medien mit zivil gruppen teilnehmer gäste',
    lifeless: 'eine einer -pe -le -fe -ze -re -be -ne',
    idle: 'fragen+ab finden+statt nehmen+teil sprechen+frei stehen+fest verteidigen+titel verteidigen+platz bestreiten+spiel bestreiten+gruppenspiel bestreiten+lebensunterhalt verwerfen+siebenmeter verwerfen+elfmeter sehen+zuschauer an|weisen+auf eröffnen+zugang eröffnen+möglichkeit eröffnen+möglichkeiten eröffnen+weg eröffnen+perspektive eröffnen+chancen',
    genitives: 'von vom',
    adherents: `befürworter befürwortern befürworterinnen gegner gegnern gegnerinnen kritiker kritikern kritikerinnen skeptiker skeptikern
      verfechter verfechtern verfechterinnen unterstützer unterstützern fürsprecher fürsprechern anhänger anhängern verteidiger verteidigern`,
    demonstratives: 'das dies dieses was ein eine deren dessen die der',
    silent: `bewirkte bewirkten erreichte erreichten ermöglichte ermöglichten verursachte verursachten vermied vermieden veranlasste veranlassten
      achtete achteten sorgte sorgten reichte reichten genügte passierte geschah vergaß vergaßen verpasste versäumte versäumten riskierte riskierten`,
    being: 'ist sind war waren sei seien wäre wären bin',
    moving: 'meinen gehen treten kommen fahren springen schreiten begegnen bleiben',
    causes: 'dafür dazu dadurch damit dabei',
    infinitiveMarks: 'zu',
    quoting: 'zitieren',
    pointers: 'das dies',
    purpose: 'um ohne statt anstatt',
    expletives: 'es',
    nominatives: 'wir man',
    suppositions: 'so dann',
    inanimates: `härte schärfe koeffizient koeffizienten register filter rechner zähler ticker faktor sektor motor reaktor ordner fehler koffer körper keller theater zimmer wasser
      muster fenster ufer alter opfer lager messer feuer steuer dauer mauer trauer natur ist frist frist liste kiste gesetzgeber anker`,
    branded:
      'projekt modellprojekt pilotprojekt programm initiative plattform software app bibliothek tool messenger browser framework datenbank orkan hurrikan sturmtief satellit',
    eponyms: 'loi law act bill lex',
    roomPeople: 'teilnehmende teilnehmenden teilnehmer teilnehmern diskutierende diskutierenden',
    withins: 'in',
    fromWhat: 'ab|raten',
    orderly: 'hin|weisen zusammen|fassen auf|rufen',
    roomGroups: 'arbeitsgruppe untergruppe kleingruppe workshop tisch thementisch',
    lawParts: 'art artikel artikels abs absatz absatzes satz nr ziffer buchstabe lit',
    procedures:
      'tagesordnung ablauf ablaufs regeln spielregeln programm programms zeitplan zeitplans pause einladung aussprache treffen',
    figurative: 'bild vergleich wortspiel bonmot',
    demanding:
      'verlangt verlangen verlangte verlangten erwartet erwarten erwartete erwarteten fordert fordern forderte forderten',
    missing: 'fehlt fehle fehlen fehlte fehlten',
    scant: 'wenig nichts viel einiges mehr kaum',
    frontedAdverbs: 'lange',
    frontedPredicates: 'ernst laut still eng heiß lustig klar frei streng',
    dativeCues: 'zu nicht vor',
    verbNouns: 'zur-sprache zur-debatte zur-diskussion zur-rede zum-zug zu-wort',
    siteNouns: `pegel schleuse schleusen staustufe talsperre stausee bahnhof bahnhöfe häfen flughäfen tagebaue inseln güterbahnhof hauptbahnhof hafen hafens flughafen flughafens tagebau tagebaus
      kernkraftwerk kraftwerk burg schloss insel halbinsel landkreis landkreises ortschaft ortsteil stadtteil gemarkung autobahnkreuz
      einwohner einwohnern tanker tankers frachter frachters fregatte fähre containerschiff forschungsschiff`,
    measures: 'gemäß',
    termNouns: 'wort wortes begriff begriffs stichwort schlagwort ausdruck vokabel',
    optionHeads:
      'anlage anlagen projekt projekte vorhaben strecke strecken standort standorte baustein bausteine schritt schritte phase phasen bereich bereiche handlungsfeld handlungsfelder option optionen variante varianten maßnahme maßnahmen instrument instrumente thema themen modell modelle punkt punkte kriterium kriterien szenario szenarien',
    enacting: 'festgesetzt festgelegt',
    beliefs: `missverständnis missverständnisses irrtum irrtums vorurteil vorurteils mythos legende irrglauben irrglaube fehlschluss trugschluss
      trugschlusses märchen illusion fehlannahme`,
    works:
      'roman romans romane stück stücks theaterstück film films spielfilm serie oper drama dramas novelle hörspiel kinderbuch lied gedicht musical',
    thingAcronyms: `ai bip öpnv spnv mwst ust dsgvo bafög eeg geg sgb bgb stgb stpo ki it ikt pkw lkw pv lng uvp fsj bfd mvz adhs hiv dna rna
      co2 nox pfas api gps gis html pdf url sms tv usb llm suv kfz lsa bim esg csrd cbam ets vpi kpi dgs coda dvd`,
    scales: 'million millionen milliarde milliarden billion billionen mrd mio tausend hundert',
    relativeYears: `folgejahr folgejahrs vorjahr vorjahrs jahr-darauf jahr-später jahre-später jahren-später jahr-danach jahre-danach jahr-zuvor jahre-zuvor
      monat-später monate-später monate-zuvor monate-danach jahrzehnt-später jahrzehnte-später folgenden-jahr selben-jahr gleichen-jahr`,
    rests: 'meisten wenigsten',
    anythings: 'alles etwas nichts vieles manches einiges allerlei',
    lasting: 'ist bleibt',
    quantities: 'zahl anzahl mehrheit minderheit drittel hälfte viertel vielzahl reihe großteil',
    severals: 'wir',
    plurals: 'en ern eln sind',
    countries: 'usa',
    versions: `aktualisierung ausgabe fassung version auflage passage einleitung zusammenfassung fußnote randnotiz überschrift rubrik titelgeschichte`,
    exemplary: 'wie',
    supplied: 'beigesteuert bereitgestellt geliefert mitgebracht zugeliefert verteilt herumgereicht aufgelegt',
    ahead: 'für bis ab zum seit',
    lived: 'erfahrung erfahrungen',
    states: 'mitgliedstaaten eu-staaten',
    sameness: 'derselbe dieselbe derselben demselben denselben gleiche gleichen selbe selben',
    anaphors: 'demnach demzufolge',
    laters: 'danach',
    resumptions: 'nun jetzt weiter weiterhin ferner zudem außerdem dort dazu',
    distant: `ist sind hat haben muss müssen darf dürfen soll sollen hätte hätten wäre wären würde würden müsste müssten könnte könnten
      gehört gehören gehörte gehörten liegt liegen lag lagen besteht bestehen bestand bestanden gilt gelten galt galten beträgt betrug
      verzeichnet verzeichnete verzeichnen verzeichneten gibt bestimmt bestimmen umfasst umfassen entfällt entfallen fehlt fehlen`,
    publications:
      'pressemitteilung pressemitteilungen mitteilung erklärung stellungnahme weißbuch grünbuch website webseite internetseite jahresbericht jahresgutachten',
    instigating:
      'auf-vorschlag auf-antrag auf-anregung auf-wunsch auf-bitte auf-bitten auf-betreiben auf-drängen auf-hinweis auf-nachfrage auf-rückfrage',
    objections:
      'einwand einwands einwandes vorbehalt vorbehalts vorbehaltes skepsis zwischenruf wortmeldung gegenrede einwurf',
    interrogatives: 'welche welchem welchen welcher welches',
    strongRoom: `sitzung sitzungstag workshop plenum runde fachgespräch roundtable arbeitssitzung diskussionsrunde arbeitsgespräch expertengespräch
      werkstattgespräch rundgespräch gesprächsrunde gesprächskreis fachrunde expertenrunde arbeitstreffen fachaustausch klausursitzung`,
    definiteRoles: `redner rednerin forscher forscherin wissenschaftler wissenschaftlerin analyst analystin experte expertin zeuge zeugin augenzeuge
      augenzeugin kollege kollegin mitarbeiter mitarbeiterin sachverständige anwohner anwohnerin kritiker kritikerin beobachter beobachterin
      praktiker praktikerin interviewte befragte gegner gegnerin befürworter befürworterin repräsentant repräsentantin nachbar nachbarin gast`,
    weakUtterances: `bilanz fazit worte wort beitrag beiträge frage fragen idee ideen argument argumente urteil bericht wunsch antwort antworten vorschlag vorschläge
      interesse position positionen angabe angaben erklärung bestätigung bild sicht hoffnung sorge prognose darstellung mitteilung rat rede hinweis hinweise warnung`,
    deontic:
      'sollte sollten müsste müssten könnte könnten muss müssen müsse kann können dürfte dürften darf dürfen sollen',
    conditionals: 'wenn falls sofern soweit ob solange',
    lifetimes: `jahre jahren zeit amtszeit dienstzeit arbeit tätigkeit erfahrung erfahrungen karriere laufbahn einsatz einsätze einsätzen kindheit
      jugend studium ausbildung mandat dienst`,
    soles: 'einzige einziger einzigen einziges',
    betweens: 'zwischen',
    outward: 'von vom',
    circum: 'aus an ab',
    whos: 'wer',
    bodyHeads: 'haus institution organisation akteur stelle delegation ressort verband teilnehmende beteiligte',
    standHeads: 'anliegen haltung stimmung temperatur wunsch sorge tonlage reaktion votum vorbehalt ziel',
    whats: 'was position positionen standpunkt',
    whence: 'quelle herkunft urheber urheberin vorschlagende',
    asked: 'f a',
    tips: 'auskunft auskünfte hinweis hinweise information informationen mitteilung angabe angaben einschätzung',
    occasions:
      'begrüßung gelegenheit anlass pause bühne eröffnung grußwort wort schlusswort moderation auftritt redezeit',
    courtesies: 'danken bedanken begrüßen willkommen|heißen verabschieden gratulieren ein|laden eröffnen',
    against: 'gegen versus vs',
    fallen: 'fiel+aus fällt+aus fielen+aus fallen+aus',
    answerable: 'zuständige zuständiger zuständiges verantwortliche verantwortlicher verantwortliches',
    accents: 'akzent dialekt zungenschlag tonfall mundart einschlag idiom',
    selves: 'selbst selber',
    messages: `botschaft devise motto credo rezept formel diagnose schluss schlussfolgerung lehre befund kernaussage quintessenz begründung
      logik überlegung hoffnung sorge antwort urteil bilanz fazit appell bitte rat empfehlung wunsch prognose these frage replik losung
      wahlspruch leitsatz mahnung parole erklärung rechnung vorwurf versprechen argumentation`,
    withs: 'mit unter',
    wordings: `satz sätzen worten wort bemerkung hinweis frage ausruf zwischenruf formel appell spruch aussage feststellung mahnung warnung
      bitte scherz bonmot zitat kommentar ausspruch aufruf parole begründung`,
    pointing: 'diesem diesen dieser jenem jenen jener solchen',
    roles: 'als',
    persons: 'person interviewte befragter',
    own: 'eigenen eigener eigenem',
    spokenNouns:
      'angaben angabe worten aussage aussagen auskunft informationen mitteilung erklärung schilderung äußerungen',
    sources: 'von vom aus durch bei seitens von-seiten',
  },
  room: `aussprache sitzung workshop tagung panel diskussion runde plenum gespräch treffen veranstaltung impuls klausur fachgespräch
    impulsvortrag podium podiumsdiskussion austausch roundtable arbeitsgruppe seminar`,
  suggestions: {
    person: 'Ein Teilnehmer oder eine Teilnehmerin …',
    group: 'Mehrere Teilnehmende …',
    impersonal: 'Es wurde {said} …',
    view: 'Einer Ansicht nach …',
    noun: '{noun} …, ohne zu sagen, von wem',
    without: 'Derselbe Satz ohne diese Worte',
    that: '',
  },
  functions: {
    host: 'gastgeber gastgeberin gastgebende gastgebender veranstalter veranstalterin',
    moderator: 'moderator moderatorin moderation moderierende',
    patron: 'schirmherr schirmherrin',
    chair: 'vorsitzender vorsitzende vorsitz',
    adviser: 'berater beraterin',
    author:
      'autor autorin autoren autorinnen verfasser verfasserin verfasserinnen redaktion herausgeber herausgeberinnen herausgebenden verfassenden',
    editor: 'redaktion redakteur redakteurin herausgeber herausgeberin',
  },
  sectors: {
    business:
      'wirtschaft unternehmen arbeitgeber industrie handwerk mittelstand privatwirtschaft betrieb konzern firmen',
    'civil-society':
      'zivilgesellschaft ngo nichtregierungsorganisation verbände wohlfahrtsverbände hilfsorganisation migrantenorganisation stiftung diaspora kirche',
    academia: 'wissenschaft forschung hochschule universität think-tank thinktank denkfabrik',
    ministries: 'ministerien ministerium ressort bundesressort regierung ministerialverwaltung',
    local: 'kommune kommunen gemeinde städte landkreis',
    io: 'internationale un-organisation vereinten eu-institution',
    states: 'länder',
    unions: 'gewerkschaft arbeitnehmer',
    mayors: 'bürgermeister',
  },
};
