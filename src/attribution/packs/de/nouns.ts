import type { NounGroup } from '../pack.ts';

const role = { class: 'role', compound: true } as const;
const organisation = { class: 'organisation', compound: true } as const;

/** German nouns that decide what a speaker phrase is. Compounds end in them: Außen|minister, Innen|ministerium. */
export const germanNouns: readonly NounGroup[] = [
  // people who stand for somebody else: what they are told by their complement
  {
    class: 'generic',
    compound: true,
    endings: ' s n in innen',
    stems:
      'vertreter mitarbeiter teilnehmer angehöriger gesprächspartner interviewpartner redner gegner befürworter kritiker skeptiker',
  },
  { class: 'generic', compound: true, endings: 'e er en em', stems: 'teilnehmend anwesend diskutierend beteiligt' },
  { class: 'generic', compound: true, endings: ' en in innen n', stems: 'diskutant repräsentant expert experte' },
  {
    class: 'generic',
    endings: '',
    stems: `person personen teilnehmende diskutierende stimme stimmen redebeitrag redebeiträge wortbeitrag wortbeiträge
      wortmeldung wortmeldungen runde plenum mehrheit minderheit leute menschen fachleute experten kritiker kritikerin kritikern
      kritikerinnen beobachter beobachterin beobachtern beobachterinnen gegner befürworter skeptiker skeptikerinnen insider
      seite seiten gruppe arbeitsgruppe untergruppe publikum fachpublikum kreis diskussionsrunde gesprächsrunde
      teilnehmerkreis teilnehmendenkreis personenkreis teil zeugen augenzeugen zeuge augenzeuge anwohner anwohnerinnen nachbarn
      passanten öffentlichkeit bevölkerung bürger bürgerinnen forschende wissenschaftler wissenschaftlerinnen forscher forschern
      medien presse jemand niemand keiner einer eine einige mehrere viele manche andere wenige beide alle etliche letztere
      kollege kollegin kolleginnen kollegen freund freundin freunde freunden freundinnen gast gäste redner rednerin rednerinnen anwesenden mitdiskutanten wissenschaft
      praktiker praktikerin praktikerinnen praktikern beschäftigte betroffene medienberichte medienberichten zahl anzahl
      analysten analysten sachverständige mitglied mitglieder politik quelle quellen gesellschaft interviewte befragte
      befragten interviewten gesprächspartnern nutzer leser bürgerinnen`,
  },
  // persons with an office, a profession or a function
  {
    ...role,
    endings: ' s n in innen',
    stems: `minister sprecher leiter geschäftsführer vorsitzer führer richter botschafter bürgermeister berater verwalter
      trainer manager kanzler träger inhaber besitzer gründer begründer herausgeber verleger redner prediger pfarrer lehrer
      forscher wissenschaftler ökonom politiker unternehmer verteidiger ermittler fahnder analytiker historiker soziologe
      techniker informatiker mediziner psychologe philosoph physiker chemiker rechtswissenschaftler schriftsteller
      maler musiker sänger spieler fußballer meister sieger läufer fahrer arbeitgeber arbeitnehmer geber nehmer gastgeber
      moderator koordinator verhandlungsführer rechtsanwält staatsanwält anwält bundesanwält kläger schüler
      beisitzer gesandter schatzmeister protokollführer schriftführer berichterstatter diskutant wortführer anführer wähler
      bürger einwohner anwohner bewohner betreiber veranstalter hersteller händler reeder versicherer rückversicherer imker makler winzer fischer jäger bäcker metzger
      verfasser erfinder entwickler designer programmierer  unterstützer anhänger verfechter
      täter helfer retter kämpfer verfolger verteidiger bewerber zuschauer hörer leser nutzer kunden
      ministerialdirigent vermittler schlichter unterhändler partner mieter vermieter käufer verkäufer
      arbeiter statistiker planer prüfer tester betreuer pfleger züchter wärter wächter aufseher hüter schützer gärtner apotheker optiker elektriker
      mechaniker drucker zimmerer reformer bewacher zeichner sammler spender finder texter ausbilder umweltschützer datenschützer
      beobachter zeitzeuge lotse übersetzer dolmetscher reporter redakteur blogger bauer youtuber influencer rapper`,
  },
  {
    ...role,
    endings: ' en n in innen',
    stems: `präsident assistent dezernent referent dozent student produzent konsument korrespondent intendant kommandant
      diplomat advokat jurist journalist aktivist polizist artist gitarrist pianist komponist solist bassist spezialist terrorist
      soldat kandidat demokrat republikaner patriarch monarch prinz fürst graf zeuge demonstrant praktikant asylant migrant
      patient klient agent superintendent konkurrent ökonom astronom agronom geograph fotograf pädagog psycholog soziolog
      biolog geolog theolog politolog meteorolog virolog epidemiolog archäolog ökolog gynäkolog dramaturg chirurg
      philosoph architekt bundespräsident vizepräsident adjutant gouvernant lieferant repräsentant informant debütant musikant`,
  },
  {
    ...role,
    endings: 'e en in innen',
    stems: `soziolog biolog geolog theolog politolog meteorolog virolog epidemiolog archäolog ökolog pädagog psycholog
      patholog pharmakolog anthropolog ethnolog historik zeug kolleg genoss expert sportl kund`,
  },
  {
    ...role,
    endings: ' s en e in innen',
    stems: `direktor professor autor senator rektor prorektor doktor inspektor lektor regisseur redakteur ingenieur kommandeur
      kommissar sekretär generalsekretär staatssekretär funktionär legionär aktionär chef kapitän general admiral major oberst
      leutnant hauptmann kardinal bischof erzbischof papst könig kaiser herzog sultan emir scheich ayatollah imam rabbi pastor
      diakon dekan notar konsul attaché prokurist controller ceo sheriff premier premierminister
      investor mentor tutor kurator organisator moderator konstrukteur chauffeur friseur gouverneur souffleur masseur dirigent
      landrat hofrat studienrat ministerialrat regierungsrat referatsleiter
      bezirksvorsteher vorsteher patron schirmherr bundestrainer teamchef star
      anwalt staatsanwalt rechtsanwalt bundesanwalt generalbundesanwalt arzt zahnarzt tierarzt amtsarzt chefarzt koch
      wirt landwirt volkswirt betriebswirt gastwirt förster tischler konzernchef boss vogt ministerialdirektor`,
  },
  {
    ...role,
    endings: 'e er en em',
    stems: `abgeordnet vorsitzend beauftragt gesandt delegiert angestellt angeklagt beschuldigt verdächtig verhaftet
      vorstandsvorsitzend gouvernementalist bevollmächtigt beigeordnet verantwortlich sachverständig studierend lehrend
      vorgesetzt bediensted bedienstet beschäftigt angehörig beschwerdeführend überlebend betroffen verletzt gefangen
      inhaftiert flüchtend geflüchtet reisend vertriebenen festgenommen gewählt referierend moderierend vortragend
      gastgebend ratsuchend interessiert liberal konservativ grün prominent`,
  },
  { ...role, endings: 'er e en em in innen', stems: 'beamt' },
  {
    ...role,
    endings: ' n en',
    stems: `frau obfrau kauffrau fachfrau amtfrau ratsfrau schirmfrau gastgeberin referentin königin fürstin prinzessin
      ärztin anwältin bürgermeisterin rätin staatsrätin landrätin stadträtin köchin bäuerin schirmherrin herrin
      witwe tochter mutter schwester ehefrau gattin`,
    gender: 'f',
  },
  {
    ...role,
    endings: ' s es er ern e en',
    stems: `mann männer obmann kaufmann fachmann amtmann staatsmann feuerwehrmann kameramann vater väter bruder brüder sohn
      söhne ehemann witwer gatte herr frauen ärzte anwälte staatsanwälte rechtsanwälte bischöfe landräte stadträte könige
      leute fachleute eheleute landsleute kaufleute rettungskräfte einsatzkräfte fachkräfte sicherheitskräfte lehrkräfte
      führungskräfte kräfte streitkräfte haushälter keeper oberhaupt staatsoberhaupt mitglied mitglieder doyen spitze
      generäle generälen admiräle admirälen kardinäle bischöfe bischöfen ex-mitarbeiter vize stellvertreter`,
  },
  {
    ...role,
    endings: ' s e en n',
    stems: `kaplan domkapitular generalvikar nuntius abt mufti präses syndikus justiziar schultheiß häftling azubi lehrling
      neuling sträfling zögling emissär milizionär torwart coach onkel vikar prälat propst pastor rabbiner missionar legat kommissionär
      revisor prokurator militär jurymitglied ratsmitglied vorstandsmitglied parteimitglied crewmitglied besatzungsmitglied`,
  },
  {
    ...role,
    endings: 'e en in innen',
    stems: `insass geisel bot gesell erb gatt neff laie dozent demoskop strateg rebell athlet gastronom therapeut analyst
      nachbar demoskop athlet gastronom rebell astronaut kosmonaut vasall`,
  },
  {
    ...role,
    endings: ' nen',
    gender: 'f',
    stems: 'kämmerin bischöfin vorständin kustodin kantorin archivarin bibliothekarin',
  },
  { ...role, endings: ' s n', stems: 'kämmerer küster müller' },
  {
    ...role,
    endings: ' s n in innen',
    stems: `schäfer imker schornsteinfeger gutachter statiker schiffer erzieher schreiner dachdecker maurer klempner fleischer hörakustiker
      psychiater zöllner buchhalter makler kassierer kellner streetworker tänzer reeder vermesser`,
  },
  { ...role, endings: ' en in innen', stems: 'florist internist laborant' },
  { ...role, endings: ' s e en in innen', stems: 'installateur spediteur offizier platzwart banker' },
  { ...role, endings: ' nen', gender: 'f', stems: 'pilotin lotsin logopädin rabbinerin restauratorin' },
  { ...role, endings: ' n', stems: 'logopäde matrose' },
  { ...role, endings: ' s e en', stems: 'archivar bibliothekar kantor botschaftsrat baurat brandrat' },
  { ...role, endings: ' en innen', gender: 'f', stems: 'hebamme äbtissin oberin nonne' },
  { ...role, endings: '', stems: 'chair chairman chairwoman speaker ceo cfo coo manager supervisor hosts host' },

  {
    class: 'demonym',
    endings: 'e en in innen',
    stems: `franzos brit pol dän finn schwed tschech slowak kroat serb bulgar rumän griech türk russ portugies kurd afghan syr irak
      libanes schott ir nepales chines vietnames senegales sudanes südsudanes kongoles chilen slowen lett est belaruss weißruss katalan bask
      breton kors flam wallon sard westfal fries ostfries`,
  },
  {
    class: 'demonym',
    endings: ' n s in innen',
    stems: `italiener spanier belgier niederländer holländer österreicher norweger isländer albaner bosnier mazedonier montenegriner ukrainer
      georgier armenier aserbaidschaner palästinenser jordanier syrer jemenit ägypter libyer tunesier algerier marokkaner mauretanier malier
      nigrer nigerianer ghanaer ivorer kameruner kenianer äthiopier eritreer somalier ruander burunder tansanier sambier simbabwer mosambikaner
      angolaner namibier südafrikaner kanadier mexikaner kubaner brasilianer argentinier kolumbianer venezolaner peruaner bolivianer
      ecuadorianer inder pakistaner bangladescher iraner japaner koreaner südkoreaner thailänder indonesier philippiner malaysier australier
      neuseeländer zyprer malteser litauer engländer waliser elsässer sizilianer texaner kalifornier südtiroler tiroler kärntner steirer
      vorarlberger burgenländer saarländer rheinländer pfälzer thüringer mecklenburger holsteiner württemberger badener allgäuer ungar`,
  },
  {
    class: 'demonym',
    endings: 'in innen',
    stems: `bayer sächs niedersächs hess schwäb fränk berliner hamburger bremer kölner münchner frankfurter stuttgarter leipziger dresdner
      wiener salzburger zürcher genfer basler berner pariser londoner römer luxemburger schweizer brandenburger`,
  },

  {
    class: 'organisation',
    endings: '',
    compound: true,
    stems: `landkreis landkreises landkreise landkreisen jobcenter jobcenters kreishandwerkerschaft spedition speditionen synode synoden pfarrei
      pfarreien moschee moscheen synagoge synagogen denkfabrik denkfabriken stadtwerke stadtwerken tierheim
      jugendring jugendrings`,
  },
  // sector groups: one out of few in a small room
  {
    class: 'sector',
    endings: '',
    stems: `wirtschaft zivilgesellschaft wissenschaft verwaltung industrie kommunen länder ngo ngos nichtregierungsorganisation
      nichtregierungsorganisationen verbände wohlfahrtsverbände wirtschaftsverbände unternehmen firmen arbeitgeber gewerkschaften
      arbeitnehmer ministerien behörden ressorts bundesressorts hilfsorganisationen stiftungen hochschulen forschung
      gemeinden städte regierungskreise privatwirtschaft diaspora migrantenorganisationen kirchen medien justiz polizei
      entwicklungszusammenarbeit handwerk mittelstand landwirtschaft regierung regierungen
      parteien thinktanks think-tanks denkfabriken partnerländer herkunftsländer aufnahmeländer zielländer transitländer
      eu-institutionen un-organisationen sozialpartner arbeitgeberseite arbeitnehmerseite regierungsseite ministerialverwaltung`,
  },

  { class: 'sector', compound: true, endings: ' n', stems: 'kreise' },
  { class: 'sector', compound: true, endings: '', stems: 'industrie' },
  {
    class: 'sector',
    endings: '',
    stems: `bauwirtschaft molkereiwirtschaft milchwirtschaft kreditwirtschaft versicherungswirtschaft energiewirtschaft wohnungswirtschaft
      immobilienwirtschaft ernährungswirtschaft gesundheitswirtschaft sozialwirtschaft verkehrswirtschaft hafenwirtschaft fleischwirtschaft
      holzwirtschaft entsorgungswirtschaft wasserwirtschaft medienwirtschaft filmwirtschaft digitalwirtschaft kulturwirtschaft
      tourismuswirtschaft agrarwirtschaft recyclingwirtschaft gaswirtschaft elektrizitätswirtschaft fischwirtschaft logistikwirtschaft
      veranstaltungswirtschaft rohstoffwirtschaft geldwirtschaft`,
  },

  // organisations
  {
    ...organisation,
    endings: ' s es en e n',
    stems: `ministeri ministerium amt ämter bundesamt landesamt institut verband verbände bund rat räte sekretariat gericht
      gerichtshof tribunal komitee gremium präsidium parlament kabinett konsulat referat dezernat kollegium senat konsortium
      konzern unternehmen verein vereine klub club zentrum netzwerk büro ressort forum bündnis kartell
      kollektiv regime königreich militär orchester museum theater krankenhaus klinikum kongress bundestag
      landtag bundesrat landrat reichstag kreistag stadtrat gemeinderat aufsichtsrat vorstand ausschuss ausschüsse stab beirat
      nationalrat ständerat verfassungsschutz bundesverfassungsschutz sender verlag dienst nachrichtendienst geheimdienst wetterdienst hilfswerk flüchtlingshilfswerk
      studio magazin blatt portal fernsehen radio rundfunk tageblatt amtsgericht landgericht kommissariat bistum vatikan
      bataillon regiment korps kommando bankhaus autohaus kaufhaus versandhaus großkonzern kreml weiße team direktorat
      direktorium generalsekretariat dachverband städtetag landkreistag gemeindetag städtebund gemeindebund think-tank thinktank`,
  },
  // no plural: Wagen and Vertrags end in it
  { class: 'organisation', endings: '', stems: 'gmbh gmbhs ag kg ags' },
  {
    ...organisation,
    endings: ' n en s',
    gender: 'f',
    stems: `lotterie institution behörde regierung bundesregierung landesregierung staatsregierung verwaltung kommission organisation union partei
      fraktion delegation stiftung gewerkschaft gesellschaft genossenschaft knappschaft agentur nachrichtenagentur bank sparkasse versicherung
      kasse kammer koalition opposition föderation vereinigung vertretung botschaft direktion
      staatsanwaltschaft bundesanwaltschaft anwaltschaft polizei feuerwehr wehr bundeswehr armee marine luftwaffe miliz garde
      kirche gemeinde diözese universität uni hochschule fakultät akademie schule firma holding industriegruppe
      konferenz bischofskonferenz hauptversammlung nationalversammlung versammlung administration redaktion zeitung tageszeitung
      zeitschrift illustrierte rundschau presse nachrichtenredaktion bewegung liga allianz initiative bürgerinitiative
      lobby jury mannschaft band crew klinik beratungsstelle leitstelle anstalt rundfunkanstalt zentrale
      verbraucherzentrale abteilung arbeitsgemeinschaft gemeinschaft staatengemeinschaft weltgemeinschaft international
      liga hamas hisbollah stadt stadtverwaltung kommune landeshauptstadt justiz nato unicef unesco plattform genossenschaft
      agenturen airline fluggesellschaft reederei brauerei druckerei molkerei kanzlei staatskanzlei börse telekom
      notenbank zentralbank weltbank welthungerhilfe caritas diakonie linke grünen fdp spd cdu csu afd npd
      dsu öVP fpö spö svp jungsozialisten jusos liberalen konservativen sozialdemokraten christdemokraten republikaner
      demokraten freidemokraten kommunisten sozialisten taliban rebellen polizeidirektion polizeiinspektion
      arbeitsgruppe kampagne`,
  },
  {
    class: 'organisation',
    endings: '',
    stems:
      'eu uno un usa nato osze oecd iom unhcr bmi bmz bmas bmwk bmg bmf bmj bka bnd bsi bfv ezb iwf who wto ilo efta dpa afp reuters ap cnn bbc ard zdf giz kfw dgb shell ford google amazon apple microsoft siemens basf daimler volkswagen bmw rheinmetall thyssenkrupp lufthansa rwe vattenfall bdi bda bvmw adac svr swp spiegel welt',
  },

  // groups of people that end like an abstract noun
  {
    class: 'organisation',
    endings: ' en',
    gender: 'f',
    compound: true,
    stems: `geschäftsführung geschäftsleitung führungsspitze parteispitze parteiführung parteileitung klinikleitung schulleitung universitätsleitung
      unternehmensleitung konzernleitung werksleitung einsatzleitung verhandlungsführung staatsführung militärführung heeresleitung
      innung gesandtschaft bürgerschaft belegschaft ärzteschaft anwaltschaft elternschaft studentenschaft lehrerschaft mieterschaft
      dienstaufsicht bankenaufsicht börsenaufsicht finanzaufsicht fachaufsicht rechtsaufsicht kommunalaufsicht heimaufsicht atomaufsicht
      abordnung küstenwache wasserwacht bergwacht nebenklage anklagebehörde verteidigung rechtsvertretung interessenvertretung
      personalvertretung schülervertretung landesvertretung interessengruppe lobbygruppe menschenrechtsgruppe rebellengruppe terrorgruppe umweltgruppe bürgerrechtsgruppe hilfsgruppe mediengruppe unternehmensgruppe hackergruppe
      forschungsgruppe fachgruppe steuerungsgruppe kontaktgruppe
      webseite website homepage internetseite facebookseite kreisverwaltung bauverwaltung finanzverwaltung stadtregierung exilregierung übergangsregierung vorinstanz instanz tafel
      datenschutzbehörde eurogruppe troika kurie chefetage konzernspitze fachschaft mehrheitsfraktion regionalversammlung`,
  },
  {
    class: 'organisation',
    endings: ' s',
    gender: 'n',
    compound: true,
    stems: `management kuratorium observatorium startup start-up repräsentantenhaus abgeordnetenhaus oberhaus unterhaus königshaus fürstenhaus
      pentagon außenamt kanzleramt hilfskomitee werk kolpingwerk hilfswerk tribunal dekanat rektorat ordinariat patriarchat emirat
      politbüro zentralkomitee streikkomitee planungsbüro autohaus medienhaus geldhaus institut polizeirevier revier quartett lager`,
  },
  {
    class: 'organisation',
    endings: '',
    gender: 'f',
    stems: 'leitung führung aufsicht anklage regie abordnung bahn post lufthansa verteidigung intendanz',
  },
  {
    class: 'organisation',
    endings: '',
    stems:
      'university college institute department council group corporation company inc ltd llc foundation association agency commission committee society times post network rathaus rathauses landratsamt rechnungshof bundesrechnungshof landesrechnungshof élysée elysée',
  },

  // documents: they say things, but nobody in the room does
  {
    class: 'document',
    compound: true,
    endings: ' s es e en n er ern',
    stems: `bericht studie papier gutachten umfrage erhebung statistik untersuchung analyse dokument artikel buch
      verfassung gesetz grundgesetz verordnung richtlinie vertrag abkommen beschluss protokoll satzung konvention charta
      leitlinie strategie konzept programm koalitionsvertrag entwurf novelle daten zahl zahlen befund
      ergebnis ergebnisse text kapitel abschnitt tabelle abbildung anhang publikation veröffentlichung handreichung leitfaden
      evaluation evaluierung auswertung literatur forschungsstand resolution paragraph artikel norm klausel vorschrift
      schreiben rundschreiben flugblatt flugschrift inschrift e-mail mail depesche kommuniqué bekanntmachung
      aushang vermerk präambel begleittext vorwort passus merkblatt faltblatt zeugnis drehbuch urkunde antrag beschlussvorlage vorlage
      broschüre brief memorandum policy-brief monitor barometer index atlas jahrbuch weißbuch grünbuch plan aktionsplan
      nationalatlas szenario modell modellrechnung prognose projektion urteilsbegründung begründung film video bild`,
  },

  // utterances: nominalised speech
  {
    class: 'utterance',
    compound: true,
    endings: ' s es e en n',
    stems: `lesart aussage formulierung wortlaut äußerung bemerkung anmerkung einwand einwänd einwurf kritik vorschlag vorschläg forderung warnung ansicht
      meinung auffassung einschätzung vermutung verdacht annahme bewertung schätzung erwartung überzeugung behauptung erklärung stellungnahme statement wortmeldung redebeitrag
      diskussionsbeitrag wortbeitrag beitrag beiträg plädoyer appell aufruf vorwurf vorwürf these argument argumentation position
      standpunkt sichtweise sicht befürchtung sorge hoffnung zusage zusicherung versprechen ankündigung drohung
      frage nachfrage rückfrage antwort replik erwiderung widerspruch protest hinweis ratschlag rat ratschläg anregung bitte
      mahnung lob würdigung rede ansprache vortrag vorträg impuls impulsvortrag impulsreferat referat keynote eingangsstatement
      schilderung darstellung ausführung darlegung zitat worte zwischenruf fazit bilanz resümee urteil votum
      angabe mitteilung pressemitteilung presseerklärung kommentar interview auskunft eingeständnis bekenntnis dementi
      bestätigung zweifel bedenken prognose diagnose kurzvortrag problembeschreibung wunsch wünsch idee vorbehalt tenor haltung folie
      präsentation handout`,
  },

  // words that end family names as well, so that they are no tail of a compound
  { class: 'abstract', endings: ' es e', stems: 'haus' },

  // topics and things that cannot speak
  {
    class: 'abstract',
    compound: true,
    endings: ' s es e en n er ern',
    stems: `pegel schleuse staustufe talsperre stausee tagebau tanker frachter datenbank rechenzentrum rechenzentren bildbank wissensbank samenbank genbank parkbank sitzbank hoheit todo fixme nb gesetzgeber unionsgesetzgeber runder-tisch runde-tisch runden-tisch schaden schäden überforderung unterforderung geschlecht diskussion debatte sitzung gespräch workshop tagung panel veranstaltung treffen verhandlung austausch dialog prozess
      lage situation entwicklung erfahrung vergleich beispiel praxis krise reform maßnahme gesetzgebung politik
      migration integration migrationsbewegung wanderungsbewegung fluchtbewegung ursache folge gründ ziel zweck mittel grund thema problem herausforderung chance risiko aspekt punkt
      bereich rahmen zusammenhang hintergrund kontext unterschied trend zahl anteil wert ergebnis zeit jahr monat tag woche
      stunde frist land welt markt arbeitsmarkt haushalt kosten geld system verfahren ansatz modell projekt instrument regel
      recht pflicht anspruch schutz sicherheit freiheit bedarf angebot nachfrage druck weg schritt blick überblick tatsache
      umstand fall vorfall unfall tat angriff anschlag krieg konflikt streit spiel tor sieg niederlage wahl
      kompetenz zuständigkeit verantwortung sprache bildung ausbildung wohnung arbeit beschäftigung qualifikation anerkennung
      netzwerkanalyse realität evidenz forschung geschichte natur kunst kultur musik religion recherche vergangenheit zukunft
      gegenwart interesse wille einsicht erkenntnis gefahr folgeabschätzung runde eindruck stimmung konsens einigkeit dissens
      uneinigkeit bild befundlage punktzahl preis temperatur euro dollar milliarde million prozent wetter regen schnee sturm feuer brand wasser stadtteil straße platz`,
  },
  {
    class: 'time',
    endings: ' s es e en n',
    stems: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
      september oktober november dezember morgen vormittag mittag nachmittag abend nacht woche wochenende monat jahr tag uhr
      montagabend montagmorgen dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend stunde
      jahrzehnt jahrhundert frühjahr sommer herbst winter minute sekunde ende anfang beginn vorjahr montagnachmittag`,
  },
  {
    class: 'place',
    endings: ' s',
    stems: `den-haag deutschland frankreich österreich italien spanien polen russland china japan indien brasilien türkei griechenland
      ungarn tschechien slowakei slowenien kroatien serbien bulgarien rumänien albanien ukraine belarus weißrussland schweden
      norwegen dänemark finnland niederlande belgien luxemburg schweiz portugal irland großbritannien england schottland
      kanada mexiko argentinien kolumbien venezuela chile peru bolivien kuba ägypten marokko tunesien algerien libyen nigeria
      niger mali ghana senegal kenia äthiopien eritrea somalia sudan südsudan uganda ruanda tansania südafrika syrien irak iran
      israel jordanien libanon jemen saudi-arabien afghanistan pakistan bangladesch indonesien malaysia thailand vietnam
      philippinen südkorea nordkorea australien neuseeland georgien armenien aserbaidschan kasachstan usbekistan
      berlin hamburg bremen bayern hessen sachsen thüringen brandenburg saarland niedersachsen baden-württemberg
      nordrhein-westfalen rheinland-pfalz sachsen-anhalt schleswig-holstein mecklenburg-vorpommern münchen köln frankfurt
      kopenhagen stockholm oslo helsinki lissabon prag tunis rabat algier dakar bamako niamey abuja kigali accra nairobi canberra ottawa
      estland lettland litauen malta zypern island brüssel paris london washington moskau peking wien bern rom madrid warschau budapest ankara kiew athen tokio
      europa afrika asien amerika lateinamerika nordafrika westafrika bundesrepublik eu-staaten mitgliedstaaten
      vereinigten staaten
      amerikanisch-samoa angola anguilla aruba ascension bahamas bahrain barbados belize benin bermuda bhutan botsuana burundi
      curaçao dominica dschibuti ecuador eswatini fidschi französisch-guayana französisch-polynesien färöer gabun gambia gibraltar
      grenada grönland guadeloupe guatemala guinea guinea-bissau guyana haiti honduras jamaika kambodscha kamerun katar
      kirgisistan kiribati komoren kosovo kuwait laos lesotho liberia liechtenstein madagaskar malawi malediven martinique
      mauretanien mauritius mayotte mikronesien monaco mongolei montenegro mosambik myanmar namibia nauru nepal neukaledonien
      nicaragua nordmazedonien oman palau panama papua-neuguinea paraguay salomonen sambia seychellen simbabwe singapur suriname
      tadschikistan taiwan timor-leste togo tokelau tonga tschad turkmenistan tuvalu uruguay vanuatu vatikanstadt westsahara
      äquatorialguinea kongo moldau kapverden`,
  },
];
