import type { NounGroup } from '../pack.ts';
import { stanceNouns } from './utterances.ts';

const role = { class: 'role', compound: false } as const;

/** English nouns that decide what a speaker phrase is. */
export const englishNouns: readonly NounGroup[] = [
  {
    class: 'generic',
    endings: '',
    stems: `representative representatives delegate delegates servant servants civil-servant civil-servants speaker presenter presenters panelist panellist participant participants attendee attendees discussant discussants delegates panellists panelists person people persons
      voice voices expert experts analyst analysts critic critics observer observers source sources some others many several most few one
      another none two three four five six seven eight nine ten eleven twelve dozen dozens hundreds someone somebody anyone everyone everybody nobody majority minority group groups side sides contributor contributors
      commentator commentators supporters opponents proponents advocates sceptics skeptics stakeholders practitioners practitioner
      interviewee interviewees respondent respondents audience room plenary speakers researchers scientists economists scholars
      members member media press public voters residents citizens witnesses journalists reporters users workshop
      intervention interventions contribution contributions all both each half number those insiders interlocutor interlocutors
      attendance community communities guests guest colleagues friend friends policymakers policy-makers`,
  },
  {
    ...role,
    endings: ' s',
    stems: `crofter groundsman groundskeeper ferryman gardener florist publican hotelier haulier trawlerman radiographer anaesthetist
      geriatrician machinist childminder bookseller choreographer signaller postmaster postmistress shipbuilder shipowner
      harbourmaster archivist minister president secretary secretaries ambassador director chancellor premier mayor governor senator congressman
      congressmen congresswoman congresswomen lawmaker legislator parliamentarian mp mep commissioner commander
      general colonel captain sergeant lieutenant admiral major officer official officials chief head leader deputy vice-president
      chairman chairwoman chairperson chairmen chair co-chair host moderator facilitator rapporteur convenor convener organiser organizer
      spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons aide adviser advisor counsel counselor counsellor
      lawyer attorney prosecutor judge justice magistrate solicitor barrister notary diplomat envoy delegate consul attaché
      ceo cfo coo cto executive manager boss founder co-founder owner partner investor banker economist analyst scientist
      researcher professor lecturer teacher principal dean rector provost scholar academic historian physicist chemist biologist
      epidemiologist virologist psychologist sociologist geologist meteorologist astronomer archaeologist engineer architect
      doctor physician surgeon nurse paramedic pharmacist veterinarian coroner pathologist journalist reporter editor columnist
      author writer poet novelist producer actor actress artist singer musician rapper comedian filmmaker photographer designer
      player coach captain midfielder striker goalkeeper quarterback athlete driver astronaut sheriff policeman policewoman
      policemen detective investigator inspector constable marshal ranger soldier veteran marine sailor firefighter
      bishop archbishop cardinal pope priest pastor rabbi imam reverend pontiff king queen prince princess duke duchess earl
      monarch emperor sultan sheikh farmer worker employee staffer intern volunteer activist campaigner organiser trader broker
      builder developer landlord tenant resident neighbor neighbour plaintiff defendant suspect victim survivor witness witnesses
      patient student pupil parent mother father son daughter brother sister wife husband widow uncle aunt cousin friend
      boyfriend girlfriend colleague boss employer customer client passenger man woman men women boy girl candidate nominee
      negotiator mediator interpreter translator smuggler miner docker dockworker seafarer trucker jailer warden bailiff baker butcher brewer weaver tailor plumber
      electrician carpenter mechanic welder roofer bricklayer postman waiter waitress hairdresser optician dentist midwife midwives carer therapist
      physiotherapist chaplain vicar deacon monk nun missionary undertaker shepherd vintner winemaker beekeeper forester gamekeeper fisherman fishermen
      skipper stevedore lifeguard stationmaster programmer statistician actuary auditor accountant bookkeeper fundraiser lobbyist pollster whistleblower
      dissident hostage inmate prisoner ombudsman ombudswoman comptroller registrar speechwriter sherpa peacekeeper gendarme
      incumbent councillor councilman councilwoman alderman treasurer trustee curator librarian strategist consultant
      expert pundit guru lobbyist whistleblower insider blogger youtuber influencer user fan fans person lady gentleman
      sergeant-at-arms superintendent registrar regulator auditor ombudsman commissioner-general undersecretary under-secretary
      keynote patron convict inmate critic rival opponent ally allies supporter creator agent star
      correspondent midwife anchor nutritionist dietitian trainer therapist psychiatrist dermatologist cardiologist oncologist neurologist neuroscientist
      technician mechanic contractor supplier designer programmer hacker gamer kid teenager teen child adult lawyer's creditor
      unionist shareholder homeowner officer-in-charge rep dad mom grandmother grandfather niece nephew couple host hostess
      steward warden vet apprentice graduate chaplain vicar nun monk abbot playwright umpire jockey chef guide clerk chieftain emir groom
      referee linesman bailiff bursar butler caretaker cleric cook courier curate dealer deacon dispatcher dramatist electrician elder
      essayist estate-agent exile feminist foreman forester geographer geneticist grocer hacker headmaster headmistress headteacher historian
      housekeeper illustrator imam innkeeper inspector instructor inventor ironworker janitor jailer joiner juror keeper leaseholder lobbyist
      locksmith logistician matron merchant messenger missionary moderator musicologist naturalist negotiator organist orderly
      paediatrician pensioner philanthropist philosopher pianist pilgrim planner plumber pollster porter postman prefect preacher
      quartermaster radiologist realtor receptionist reformer retiree salesman saleswoman sculptor seamstress secessionist settler shepherd
      shopkeeper skipper statesman statistician stockbroker surveyor tailor taxpayer technologist theologian tutor understudy undertaker
      violinist waiter waitress warlord watchman welder whip zoologist mediator arbitrator superior ombudsperson appointee
      vice-chair vice-chancellor lord lordships rancher hunter fisherman fishermen biographer biochemist director-general handler guard gov sen
      commodore chargé chargé-d'affaires president-elect bureaucrat technocrat eurocrat aristocrat mandarin mufti spy hostage baroness baronet viscount countess
      marquess taoiseach tánaiste restaurateur entrepreneur financier chauffeur concierge brigadier gendarme parson prelate legate patriarch archdeacon lama mullah
      ayatollah guru shaman shah tsar czar kaiser regent laird plenipotentiary emissary dignitary functionary go-between insurgent rebel dissident postdoc emeritus
      nanny coxswain actuary mercenary beneficiary luminary magnate mogul tycoon oligarch matriarch laureate undergraduate postgraduate protégé émigré aide-de-camp proxy
      cadet recruit ensign corporal cop scout sleuth whistle-blower alderwoman assemblyman assemblywoman justice-of-the-peace special-representative
      co-author co-rapporteur co-chairman co-chairwoman vice-mayor vice-rector ex-minister ex-president vice-admiral`,
  },
  {
    class: 'sector',
    endings: '',
    stems: `family families industry business businesses ngo ngos ministries municipalities academia unions employers companies firms
      trade-unions churches foundations donors civil-society academics private-sector think-tanks associations philanthropies`,
  },
  {
    class: 'demonym',
    endings: ' s',
    stems: `pole turk croat serb swede dane finn dutchman dutchwoman frenchman frenchwoman briton brit englishman englishwoman
      scot irishman irishwoman spaniard catalan basque breton texan californian londoner parisian welshman welshwoman cornishman yorkshireman
      yorkshirewoman ulsterman sicilian fleming walloon bavarian saxon rhinelander berliner icelander luxembourger new-yorker new-zealander
      peruvian bolivian chilean ecuadorian cuban jordanian yemeni saudi qatari kuwaiti emirati uzbek kazakh tajik moldovan latvian estonian
      lithuanian slovenian macedonian bosnian montenegrin kosovar zimbabwean zambian tanzanian angolan mozambican namibian liberian mauritanian`,
  },
  {
    class: 'demonym',
    endings: 's',
    stems: `german italian russian greek hungarian slovak bulgarian romanian albanian ukrainian belarusian norwegian austrian
      belgian canadian mexican brazilian argentinian colombian venezuelan egyptian moroccan tunisian algerian libyan
      nigerian nigerien malian ghanaian kenyan ethiopian eritrean somali sudanese ugandan rwandan gambian ivorian
      guinean cameroonian syrian iraqi iranian israeli lebanese afghan pakistani bangladeshi indonesian filipino
      indian georgian armenian maltese cypriot`,
  },
  {
    class: 'document',
    endings: ' s',
    stems: `draft report brief study paper document article book survey poll census data declaration photo photograph picture video
      footage clip film documentary movie recording transcript statistic record records file filing affidavit
      lawsuit indictment law act bill treaty convention directive regulation constitution charter policy
      guideline guidelines manual handbook publication analysis review evaluation findings result results model
      projection statistics letter email memo memorandum note message agreement contract resolution ruling decision
      order executive-order press-release release website caption headline story piece
      editorial essay column blog-post post tweet poster banner screenshot strategy plan framework programme program
      experiment trial simulation dataset figures numbers log biography obituary excerpt passage scripture bible quran
      koran infographic summary studies stories policies treaties summaries biographies commentaries directories surveys`,
  },
  {
    class: 'organisation',
    endings: ' s',
    stems: `municipality ministry government administration department agency commission committee council parliament congress senate
      assembly house court tribunal police military army navy force guard authority authorities office bureau board cabinet
      party union association federation confederation organisation organization company corporation corp firm group local-authority local-authorities bank foreign-office home-office trade-union
      fund institute institution university college school academy center centre foundation trust charity church hospital clinic
      service newspaper paper magazine journal times post news network station channel broadcaster outlet website site blog publisher tabloid
      club team league coalition alliance delegation embassy consulate mission secretariat directorate inspectorate
      constabulary quango subcommittee regiment legion mosque synagogue guild carmaker automaker distillery hospice start-up
      shipping-line pressure-group treasury exchequer whitehall westminster number-10 number-ten no-10 quai-d'orsay capitol-hill foggy-bottom élysée elysée matignon berlaymont pentagon kremlin white-house downing-street presidency campaign regime junta militia taliban
      hamas hezbollah nato eu un oecd imf iom unhcr who ilo wto ecb fbi cia cdc fda epa nasa noaa usda nypd lapd bbc cnn abc
      nbc cbs fox npr ap reuters afp bloomberg afl fifa uefa nfl nba mlb gop dhs doj ice inc ltd llc plc co city town county
      borough district state chamber observatory laboratory lab museum gallery library retailer manufacturer airline carrier
      utility operator insurer lender startup brand chain store restaurant hotel studio label band orchestra watchdog
      opposition caucus faction chancellery taskforce task-force inquiry troupe choir congregation diocese parish synod monastery battalion cartel
      gang syndicate consortium cooperative collective initiative movement palace crown papacy curia leadership inspectorate
      lobby coastguard prosecution-service fire-service ambulance-service co-op presbytery legislature judiciary
      nonprofit non-profit think-tank thinktank start-up theatre tribe clan bundestag bundesrat knesset duma riksdag folketing storting sejm dáil oireachtas seanad rada cortes eduskunta
      althing holyrood senedd stormont politburo insurer reinsurer ummah mercosur asean unasur caricom sadc igad brics opec conglomerate subsidiary republican republicans democrat democrats conservatives
      liberals labour tories greens nation nations länder prosecution defense defence sheriff's society caritas oxfam amnesty misereor press crew bench jury
      shell ford google amazon apple microsoft siemens basf daimler volkswagen bmw rheinmetall lufthansa vattenfall management leadership staff lawmakers officials brigade squad unit division branch herald tribune gazette observer mirror
      guardian telegraph independent express sun mail star examiner chronicle sentinel beacon sentinel weekly daily sheriff`,
  },
  {
    class: 'utterance',
    endings: ' s',
    stems: `thanks recollection reminiscence anecdote amendment compromise motion remark wording comment statement claim argument objection criticism view opinion position proposal suggestion recommendation
      warning demand call appeal question answer reply response concern fear hope belief assessment assertion allegation accusation
      complaint intervention contribution testimony speech presentation talk keynote input point observation explanation promise pledge
      commitment assurance announcement admission denial apology reaction prediction estimate plea advice caution scepticism skepticism
      doubt judgment verdict conviction assessment stance quotation words insistence contention rebuttal praise critique analogy thesis idea hypothesis rejection interjection optimism pessimism enthusiasm annoyance anger unease frustration impatience disappointment irritation
      indignation resistance opposition pushback reluctance hesitation misgiving reservation refusal veto quote comeback riposte account version reading forecast line slide plan contribution verdict input statement call ${stanceNouns}`,
  },
  {
    class: 'abstract',
    endings: ' s',
    stems: `todo fixme nb floor reader readership pointer marker term factor indicator corridor error border barrier power matter offer transfer layer shelter corner trigger filter buffer cluster register
      ledger tender gender danger fever mirror motor metaphor rumour harbour behaviour colour favour honour vapour work research literature theory history map image table chart graph figure section chapter annex appendix text page label index barometer practice
      discussion debate meeting session conversation exchange workshop roundtable seminar webinar symposium gathering conference event situation development problem
      issue challenge risk crisis process system measure reform approach idea fact reason result effect impact consequence
      question topic theme context background trend evidence experience example case number share rate level amount cost price
      time year month week day decade century way thing part kind type lot lack need use value right role area field
      country region world place market economy sector policy politics migration integration legislation war conflict attack
      game match season race election vote campaign virus pandemic disease vaccine storm fire flood weather climate`,
  },
  {
    class: 'time',
    endings: ' s',
    stems: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
      october november december morning afternoon evening night today yesterday tomorrow end beginning outset turn`,
  },
  {
    class: 'place',
    endings: '',
    stems: `germany france austria italy spain poland russia china japan india brazil turkey greece hungary czechia slovakia slovenia
      croatia serbia bulgaria romania albania ukraine belarus sweden norway denmark finland netherlands belgium luxembourg
      switzerland portugal ireland britain england scotland wales canada mexico argentina colombia venezuela chile peru bolivia
      cuba egypt morocco tunisia algeria libya nigeria niger mali ghana senegal kenya ethiopia eritrea somalia sudan uganda
      copenhagen stockholm oslo helsinki lisbon prague bern tunis rabat algiers dakar bamako niamey abuja kigali accra nairobi canberra ottawa
      estonia latvia lithuania malta cyprus iceland gambia cameroon chad benin togo mauritania guinea liberia mozambique angola zambia zimbabwe
      kosovo moldova montenegro bosnia qatar kuwait nepal singapore japan rwanda tanzania syria iraq iran israel jordan lebanon yemen afghanistan pakistan bangladesh indonesia malaysia thailand
      vietnam philippines australia georgia armenia azerbaijan kazakhstan uzbekistan america usa uk u.s u.k europe africa asia
      berlin brussels paris london washington moscow beijing vienna rome madrid warsaw budapest ankara kyiv athens tokyo
      bavaria california texas florida balkan-states baltic-states gulf-states
      anguilla aruba bahamas bahrain barbados belize bermuda bhutan botswana brunei burundi cambodia comoros curaçao djibouti
      dominica ecuador eswatini fiji gabon gibraltar greenland grenada guadeloupe guatemala guinea-bissau guyana haiti honduras
      jamaica kiribati kyrgyzstan laos lesotho liechtenstein madagascar malawi maldives martinique mauritius mayotte micronesia
      monaco mongolia namibia nauru nicaragua oman palau panama paraguay seychelles suriname taiwan tajikistan timor-leste tokelau
      tonga turkmenistan tuvalu türkiye uruguay vanuatu burma congo`,
  },
];
