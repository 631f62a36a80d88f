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
contra kontra pro mercosur import importe importen export exporte exporten trasse trassen stromtrasse stromtrassen redispatch wasserstoff perowskit silizium lignit anthrazit lgbtqi latino latinos staatsrason godot
`;

/** Agencies, associations and alliances written as words. */
export const policyHouses = `
adidas adullact airbus aldi alphabet amif amnesty arcelormittal bamf basf bayer bioland biontech birkenstock bitkom
blackrock boeing bosch cargill caritas cedefop ceres defra demeter destatis diakonie easyjet ecowas edeka efta enisa
eulex eunavfor eurofound eurojust europol eurostat facebook fema flixbus frontex google huawei ikea instagram  interpol ifo
lidl lufthansa maersk medef microsoft moderna nato nestle netflix novartis novozymes nvidia ocde oecd ofii ofpra
openai oxfam palantir pfizer renault rewe rheinmetall ryanair schufa siemens spacex spotify telegram telekom
thyssenkrupp tiktok totalenergies tunisair twitter unesco unicef unilever unrwa vattenfall vfs vodafone volkswagen
whatsapp worldbank youtube zalando
gematik ofwat ofgem ofcom ofsted ofqual barmer schufa dekra destatis euratom bundesdruckerei fraport amprion tennet transnet
`;

/**
 * Houses whose names are words and read as one, parts joined by -: they are somebody only where they begin with a capital
 * (Brot für die Welt). Those that are ordinary speech at the head of a sentence as well are left out (Mehr Demokratie).
 */
export const wordyHouses = `
action-against-hunger action-contre-la-faim age-uk aktion-gegen-den-hunger aktion-mensch amnesty-international
bread-for-the-world brot-für-die-welt care-international christian-aid citizens-advice danish-refugee-council
doctors-of-the-world doctors-without-borders droit-au-logement emmaüs-france friends-of-the-earth global-witness
greenpeace-international handicap-international human-rights-first human-rights-watch international-crisis-group
international-rescue-committee islamic-relief medico-international médecins-du-monde médecins-sans-frontières
norwegian-refugee-council open-society-foundations plan-international pro-asyl pro-bahn pro-familia pro-natura
refugees-international reporter-ohne-grenzen reporters-sans-frontières reporters-without-borders save-the-children
secours-catholique secours-islamique secours-populaire terre-des-femmes terre-des-hommes transparency-international
war-child war-on-want weiße-ring weißen-ring weißer-ring world-vision ärzte-der-welt ärzte-ohne-grenzen
`;

/** Towns, camps, routes and regions beyond those of `places`. */
export const policyPlaces = `
alaska alma-ata rico aachen aargau aarhus abeche adamawa adana adjumani ado afar afrin agadez agadir alan algeciras almaty almeria alpen
alpes alps alsace amhara amiens anbar andalusia andalusien anden andes angers antakya antwerp antwerpen aquarius
aquitaine arabic arlit arua aschgabat assab assamaka assosa astana atbara augusta auvergne avignon ayvalik azaz baidoa
balkan balkans bamberg bangassou bangui banjul barcelona bardonecchia bari basra basse batman bautzen bayonne bayreuth
bekaa belfast bengasi benghazi beni bentiu bergen besancon bidibidi bielefeld bihac bilbao birmingham bischkek bishkek
bissau bodrum bologna bor bordeaux borno bosaso bouake bourgogne bozen bradford braga brak braunschweig brenner
bretagne briancon brikama brindisi bristol brittany bukavu bunia burgenland caen calabar calais canakkale cardiff
catania caucase caucasus ceuta champagne chemnitz chios chittagong choucha clermont-ferrand coimbra conakry cornwall
corse corsica cotonou cottbus cox crimea crimee crotone dadaab dakhla daraa dari darmstadt deir delmenhorst derna
diavata didim diffa dijon dirkou diyarbakir dohuk dollo donbas donbass dosso dover dschibuti dublin duhok duschanbe
dushanbe ecosse edirne eindhoven elaiona elbeyli emden enugu essex evros exeter fallujah farsi fasher fes fez flandern
flanders flandre flensburg florence florenz freetown freilassing fribourg fulani fulda galicia galizien galkayo
gambella gao garowe gaya gaziantep gdansk gedaref geneina genoa gent genua gera ghadames ghat ghazni ghent giessen
gironde glasgow goma gondar gorlitz goteborg gothenburg gottingen graz greifswald grenoble groningen guadeloupe guben
gulu guyane hagen hama hamm hargeisa hatay hazara heilbronn helmand herat hildesheim himalaya homs horgos ibadan idlib
idomeni ingolstadt innsbruck iskenderun ituri izmir jalalabad jarabulus jena jijiga kachin kaduna kaiserslautern
kakuma kalymnos kankan kara karachi karatschi karnten kasai kaschmir kassala kastellorizo kaukasus kavala kayes
kedougou kehl kempten kent kerbala keren khartoum kidal kilis kirghizistan kirgisistan kiryandongo kismayo kivu
klagenfurt kobane koblenz kolda konstanz korhogo kos krakow krefeld krim kufstein kumasi kunduz kusadasi kyoto
kyrgyzstan laayoune labe lampedusa lancashire landshut latakia lausanne leeds leicester leros lesbos lesvos levant
levante leverkusen liege lille limoges linosa linz lissabon liverpool lodwar lodz lublin ludwigshafen luzern lyon
maghreb maiduguri mailand makeni malaga malakal malakasa malmo manchester mandalay manus maradi marburg mardin
marmaris marrakech marrakesch marrakesh marseille martinique maschrek mashreq massawa mavrovouni mayotte mazar mbarara
mediterranean mekelle meknes mekong melilla menton mersin messina metema metz milan misrata mitrovica mittelmeer
mogherini monrovia montpellier mopti moria moroto multan murzuq nador najaf nakivale nangarhar nantes naples napoli
nauru ndjamena nea neapel neubrandenburg neuss nimes nimule ninewa ninive niniveh normandie normandy norwich
nottingham nouadhibou nyala oberhausen obock occitanie odense offenbach oldenburg orleans oromia osmaniye oujda
ouzbekistan owerri paderborn pagani palermo palmyra pantelleria paschtu pashto passau patras perpignan peshawar
pforzheim picardie piraeus pisa plauen plymouth poitiers port-sudan porto poznan pozzallo presevo provence puntland
pyrenaen pyrenees rabat rakhine ramadi raqqa rawalpindi regensburg reggio reims rennes reunion reutlingen reyhanli
ritsona rochelle rohingya rosenheim rosso roszke rotterdam rouen sabha sahel saint-etienne saint-louis saloniki
salzburg salzgitter samos sanliurfa schengen schottland schwerin scotland segou semera serrekunda sevilla seville sfax
sheffield shire siegen siirt sikasso sinjar sirte skaramagas skaramangas sokoto solingen somaliland southampton
steiermark stralsund strasbourg strassburg subotica suhl sukkur sulaymaniyah sunyani sussex suwaida sylhet symi tabqa
tadjikistan tadjoura tahoua tamale tamanrasset tambacounda tampere tanger tangier tarajal taranto tarifa tartus
taschkent tashkent tema tepe tessin tetouan thessaloniki thurgau ticino tigrinya tikrit tillaberi tilos timbuktu tirol
tobruk torino torit toulon toulouse trapani trient trier trieste trondheim tuareg tubingen turin turkmenistan turku
ulm uppsala urdu urfa usbekistan utrecht uzbekistan valencia valletta van vendee venedig venice ventimiglia verde vial
villingen visegrad vorarlberg vucjak wales wallonie wallonien wau weimar winterthur wolfsburg wroclaw wuppertal
wurzburg yangon yei yobe yorkshire zaatari zakho zalingei zaragoza zarzis zawiya ziguinchor zinder zuara zuwara
zwickau
`;
