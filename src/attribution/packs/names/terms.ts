/*
 * What no frequency list has and a brief on migration is full of, folded and sorted. None of it is anybody's name where it stands alone.
 */

/** Programmes, databases, technical terms, and nouns of meetings and of public policy. */
export const policyTerms = `
abbau abbildung abbildungen abgabe abgaben ablehnung abreise abs abschiebehaft abschiebung actionable addendum
affordability agenda agrarwende alleinerziehende amendments amnestie ampel angel angeworbene angeworbenen anhang
anhange ankerzentrum ankunft anmerkung anmerkungen annex annexe annexes anreiz anreize anreizen antiziganismus
anwerbestopp anwerbung appendix applaus applause apprenticeship asyl asylbewerberleistungsgesetz aufbau
aufenthaltsgesetz ausbau ausgabe ausgaben ausland ausreise ausweis ausweise azubi azubis backlog backlogs bafog
balkanroute balkendiagramm band bande baustelle baustellen benchmark benchmarks beneficiaires beratungsnetz
bescheid bescheide betrieb betriebe bildung binnengrenze binnengrenzen binnenland binnenmarkt biometrics
blockchain blue-card boot boote brain-drain breakout breakouts breite brexit briefing briefings bundesamt
bundesrat bundestag burnout buy-in campus capacity-building caregiver caregivers caseload caseloads casework
caseworker caseworkers chancenkarte chatbot chatbots civis clearing clearinghouse cloud cluster coaching cohort
cohorts compact complementary consensus contact-points container corona coronavirus covid crowdfunding curricula
curriculum cut-off dashboard dashboards datenbank demandeurs diagramm diaspora diasporas digital dispositif
dispositifs dissens dissent dolmetscher drawback drawbacks dreh drittstaat drittstaaten dublin-iii duldung
durchreise ebene ebenen ebola ecart ecarts ecris ehrenamt einreise einwanderungsgesetz eltern employability
empowerment enge engpass engpasse enic enthaltung enthaltungen erasmus ermessen eudi eurasil eurobarometer
eurocities eurodac eurolingua euromed eurosur eurydice expat expats fachkraft fachkrafte fachkraftemangel
familien familiennachzug feedback fehlanreiz fehlanreize fehlanreizen ferne fieldwork fluchtling fluchtlinge
fluchtlingspakt flux footnote footnotes framing frauen freiwilligendienst freizugigkeit frist fristen
frontloading frust fussnote fussnoten gastarbeiter gebuhr gebuhren geduld geduldete geduldeten gefluchtete
gegenstimme gegenstimmen gelachter genfer geselle gesellen gesundheit gewahr gewahrsam gini glossar glossary
governance green-card grenze grenzen grenzschutz groundwork grundgesetz guesswork guichet guichets guidance haft
halbzeit handwerk hartz headcount headwind headwinds hebel hebergement heft hefte helpdesk heranwachsende
herkunft hochqualifizierte hochschulzugang hohe holistic honorar honorare horizon hort hotspot hotspots hukou
humanitarian hurde hurden imbiss in-kind inclusion inland intake intakes integrationskurs integrationskurse
integreat intercultural interpretariat interreg jobcenter jobcenters jobseeker jobseekers jugend jugendamt
jungen kafala kaffeepause kafir kaserne kasernen kasten kern kerne kettenduldung kibbuz kinder kindergeld kita
kitas klage klagen know-how kommune kommunen konigsteiner konsens kontroverse konvoi kopfschutteln korridor
korridore kreisdiagramm lager landkreis landkreise laughter leeway legende lehre lehrling lehrlinge leiharbeit
leitbild leitbilder liniendiagramm livelihood livelihoods lobbying lock-in loipr lotse lotsen lucke lucken
madchen mainstreaming maitrise manner matching mauer mauern mehrheit meister mentee mentees mentor mentoring
mentors mentorship metiers microcredit migrants migration milestone milestones minderheit minderjahrige
mindestlohn mindestmass mindset mindsets misuse mitte mittelstand mobilitat monitoring multiplier murren
nachbesserung nachbesserungen nachzug nahe nansen naturalisation neet neets newcomer newcomers nexus
nostrifizierung nothilfe nudging obergrenze offshoring omnibus onboarding one-stop-shop outreach outsourcing
overcrowding oversight overstay overstayer overstayers overstays overuse paare paperwork papier papiere paragraf
paragrafen parole pass passe passerelle passerelles patchwork pathway pathways pauschale pauschalen pause
payroll peer peers pflege pflegekraft pflegekrafte piecework pilot piloting pilots pledges policymaker
policymakers portability potenzial potenziale praktika praktikum praxis precarity predictability prefecture
prefectures primo-arrivant primo-arrivants processing procurement profiling protectorate protokoll punkt
pushback pushbacks putsch quelle quellen quorum quota quotas quote quoten rand ratchet readmission recast
rechnungshof reconduite referendum regelsatz regroupement reihe reihen reinstallation reintegration reiz
remittances rente renten resettlement resettlement-programm reskilling retour retours returnee returnees roadmap
roadmaps rollout rollouts ruckfuhrung ruckkehr ruckkehrer safeguard safeguards saisonnier saisonniers saule
saulen saulendiagramm scalability scalable schaubild schiff schiffe schutzquote schutzstatus schweigen
scoreboard screening seed-funding seenotrettung senioren serie serien shelter shelters shortfall shortfalls
showcase silence skepsis skillset skillsets smuggler smugglers soft-skills soli solidarity sophia sozialhilfe
spillover spillovers spinoff spinoffs sponsorship sprachkurs sprachkurse spurwechsel stakeholder stakeholders
start-up start-ups startup startups stateless statelessness stellschraube stellschrauben stepstone steuer
steuern stichtag stopgap stress-test subgroup subgroups subnational subsidiar subsidies subsidy sunk-cost supply
surge tabelle tabellen tagesordnung tailwind tailwinds takeaway takeaways talent-pool tandem tandems taskforce
teamwork teilhabe tender tenders tenor themis think-tank tiefe timeline timelines tipping-point toolbox
toolboxes toolkit toolkits township townships trade-off trade-offs trager trainee trainees traineeship
traineeships transit transnational treuhandfonds tri triton turnaround turnover umbau umlage umlagen umsiedlung
unanimity unbegleitete underuse undocumented ungeduld unmet unmut upskilling uptake urteil urteile verdruss
verfassungsgericht vermittlung verwaltungsgericht visa visaantrag visas visavergabe visum volet volets vorbehalt
vorbehalte voucher vouchers waisen wanderung warehousing wartezeit wartezeiten watchdog watchdogs wavering
weiterreise wellbeing werbung westbalkanregelung whistleblower whistleblowers widerruf widerspruch
wiedereinreise willkommenskultur witwen wohnsitzauflage workable workflow workflows workforce workload workloads
workplace workplaces workshop workshops xenophobia xpert zaun zaune zelt zelte zielland ziellander ziffer
zivilgesellschaft zulage zulagen zuschuss zuschusse zuspruch zustimmung zuversicht zuwanderung
zuwanderungsgesetz zuzug zwang zweifel zwischenruf
contra kontra pro mercosur import importe importen export exporte exporten trasse trassen stromtrasse stromtrassen redispatch wasserstoff perowskit silizium lignit anthrazit
`;

/** Agencies, associations and alliances written as words. */
export const policyHouses = `
amif amnesty bamf bitkom caritas cedefop destatis diakonie ecowas efta eulex eunavfor eurofound eurojust europol
netflix spotify tiktok bioland demeter telegram palantir nvidia edeka rewe aldi lidl ikea adidas birkenstock zalando ryanair easyjet flixbus eurostat frontex interpol medef nato ocde oecd ofii ofpra oxfam tunisair unesco unicef unrwa vfs
worldbank
`;

/** Towns, camps, routes and regions beyond those of `places`. */
export const policyPlaces = `
aachen aarhus abeche adamawa adana adjumani ado afar afrin agadez agadir alan algeciras almaty almeria amhara
anbar antakya antwerp antwerpen aquarius arabic arlit arua aschgabat assab assamaka assosa astana atbara augusta
ayvalik azaz baidoa bamberg bangassou bangui banjul barcelona bardonecchia bari basra basse batman bautzen
bayreuth bekaa belfast bengasi benghazi beni bentiu bergen bidibidi bielefeld bihac bilbao birmingham bischkek
bishkek bissau bodrum bologna bor bordeaux borno bosaso bouake bozen bradford braga brak braunschweig brenner
briancon brikama brindisi bristol bukavu bunia calabar calais canakkale cardiff catania ceuta chemnitz chios
chittagong choucha coimbra conakry cotonou cottbus cox crotone dadaab dakhla daraa dari darmstadt deir
delmenhorst derna diavata didim diffa dirkou diyarbakir dohuk dollo dosso dover dschibuti dublin duhok duschanbe
dushanbe edirne eindhoven elaiona elbeyli emden enugu evros fallujah farsi fasher fes fez flensburg florence
florenz freetown freilassing fulani fulda galkayo gambella gao garowe gaya gaziantep gdansk gedaref geneina
genoa gent genua gera ghadames ghat ghazni ghent giessen glasgow goma gondar gorlitz goteborg gothenburg
gottingen graz greifswald grenoble groningen guben gulu guyane hagen hama hamm hargeisa hatay hazara heilbronn
helmand herat hildesheim homs horgos ibadan idlib idomeni ingolstadt innsbruck iskenderun ituri izmir jalalabad
jarabulus jena jijiga kachin kaduna kaiserslautern kakuma kalymnos kankan kara karachi karatschi kasai kassala
kastellorizo kavala kayes kedougou kehl kempten kent kerbala keren khartoum kidal kilis kirghizistan kirgisistan
kiryandongo kismayo kivu klagenfurt kobane koblenz kolda konstanz korhogo kos krakow krefeld kufstein kumasi
kunduz kusadasi kyoto kyrgyzstan laayoune labe lampedusa landshut latakia lausanne leeds leicester leros lesbos
lesvos leverkusen liege lille linosa linz lissabon liverpool lodwar lodz lublin ludwigshafen luzern lyon maghreb
maiduguri mailand makeni malaga malakal malakasa malmo manchester mandalay manus maradi marburg mardin marmaris
marrakech marrakesch marrakesh marseille maschrek mashreq massawa mavrovouni mayotte mazar mbarara mediterranean
mekelle meknes melilla menton mersin messina metema milan misrata mitrovica mittelmeer mogherini monrovia mopti
moria moroto multan murzuq nador najaf nakivale nangarhar nantes naples napoli nauru ndjamena nea neapel
neubrandenburg neuss nimule ninewa ninive niniveh nouadhibou nyala oberhausen obock odense offenbach oldenburg
oromia osmaniye oujda ouzbekistan owerri paderborn pagani palermo palmyra pantelleria paschtu pashto passau
patras peshawar pforzheim piraeus pisa plauen port-sudan porto poznan pozzallo presevo puntland rabat rakhine
ramadi raqqa rawalpindi regensburg reggio rennes reunion reutlingen reyhanli ritsona rohingya rosenheim rosso
roszke rotterdam sabha sahel saint-louis saloniki salzburg salzgitter samos sanliurfa schengen schwerin segou
semera serrekunda sevilla seville sfax sheffield shire siegen siirt sikasso sinjar sirte skaramagas skaramangas
sokoto solingen somaliland stralsund strasbourg strassburg subotica suhl sukkur sulaymaniyah sunyani suwaida
sylhet symi tabqa tadjikistan tadjoura tahoua tamale tamanrasset tambacounda tampere tanger tangier tarajal
taranto tarifa tartus taschkent tashkent tema tepe tetouan thessaloniki tigrinya tikrit tillaberi tilos timbuktu
tobruk torino torit toulouse trapani trient trier trieste trondheim tuareg tubingen turin turkmenistan turku ulm
uppsala urdu urfa usbekistan utrecht uzbekistan valencia valletta van venedig venice ventimiglia vial villingen
visegrad vucjak wau weimar winterthur wolfsburg wroclaw wuppertal wurzburg yangon yei yobe zaatari zakho
zalingei zaragoza zarzis zawiya ziguinchor zinder zuara zuwara zwickau anden andes balkan balkans kaukasus caucasus caucase levante levant kaschmir himalaya alpen alps alpes pyrenaen pyrenees mekong donbas donbass krim crimea crimee`;
