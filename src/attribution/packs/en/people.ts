import { caseless } from '../../segments/caseless.ts';
import type { PeoplePack } from '../people.ts';

export const englishPeople: PeoplePack = {
  honorifics: `mr mrs ms miss mx dr prof sir dame lord lady madam herr frau mme madame monsieur hon rev`,
  offices: `ambassador ambassadors minister president chancellor secretary secretary-general professor senator mayor
    commissioner congressman congresswoman representative governor director chair chairman chairwoman
    chairperson judge justice general colonel captain major sergeant bishop archbishop pope king queen prince
    princess premier councillor deputy doctor moderator colleague rapporteur envoy participant attendee delegate
    guest speaker panellist panelist discussant adviser advisor official diplomat officer sen rep gov sgt
    team family`,
  highOffices: `president chancellor minister secretary secretary-general commissioner pope king queen premier governor`,
  roomOffices: `chancellor president minister secretary ambassador mayor governor commissioner senator premier director-general
    secretary-general vice-president envoy`,
  titleTails: /\s?(?:\(ret\.?\)|ret\.|\(retd\.?\)|emeritus|emerita|Hon\.|\(a\. ?D\.\)|a\. ?D\.|h\. ?c\.|MP|MEP|QC|KC)/y,
  determiners: `a an the every each no any this that these those my our her his their`,
  wordNames: `nine mile will may mark april june august july bill art frank grant chase hunter mason carter parker taylor walker cooper miller major
    judge justice prince king queen duke earl baron marshall pierce stone reed lane ford dale glen heath cliff brook river rivers
    lake forest summer autumn winter star sky dawn eve noel easter angel angeles santa san saint van mac unique precious miracle
    blessing trinity eden royal sterling jade ruby pearl amber crystal diamond violet lily iris ivy holly daisy rosemary ginger
    olive basil sage clay rusty sunny lucky happy merry gay guy buddy sonny junior grand little long young strong rich bud buck
    jack pat rob sue drew don gene page paige price bay field house hall church kirk abbey chapel temple port gates banks wells
    mills woods case chance liberty constance ernest miles princess lady lord dame sir pope bishop dean deacon archer fisher
    porter ranger marine general colonel captain sergeant ace rex sol luna nova aurora stella hope faith grace joy charity
    patience prudence mercy rose christian christ jordan georgia chad israel india asia africa america kenya china cairo milan
    florence verona valencia victoria virginia carolina florida dakota washington lincoln houston austin dallas sydney vienna
    geneva paris london berlin madison brooklyn chelsea savannah roman german norman sofia new the los las saint sierra costa
    burkina dublin sudan mali malta cuba peru eritrea ghana abuja lagos nigeria an any one two many some global eastern western
    northern southern central european african asian union united state public social human free open good art in on to all so
    her his she you your man men son boy cash penny sandy sunday monday friday story worth bond cannon case cruz early even far
    fair first frost golden green gray grey gold silver white black brown scarlet harbor hart harmony melody heaven honor
    journey justice kind lark law lawyer legend less level loyal love lovely mary-land maxim mercer messiah moon more north
    south east west ocean oral phoenix pink pleasant poet power prosper quest rain raven real remember rhyme robin royalty
    sailor salem season sincere solace song spirit storm sunshine temperance treasure true truth verity victory vision wage wade
    ward welcome west wild willow wing winner wise wonder zion sunny gender marina fern per data triton themis sophia mare
    mediterranean horizon erasmus aeneas argentina columbus tampere valletta rabat khartoum can hale hand has had ham hay
    ban bar bat bus car cat dot era fin ken lab lad lap mat max met min net nor not now off oil old our out own pan pen pet pop
    rail ran ray rim rod row set sin sir sit six ski son tan tea ten tin top tor toy try van via war way who why yes yet bee
    islam jesus stanford lion delta robinson moses adam harvard clinton`,
  ordinary: `alone alpha ante arcade arch archs atlas barometer brain dock docks dune dunes earnest else ethyl fender flip garrison gulden gust gusts jail kale lean loan loans
    lobar lone lore lyric mace maverick meta mica mink modest nadir nail naval nova novella octave prima primo puck ransom rune savanna serif server sever shade shades
    sire soda soma talon tome tuba ultimo valid vesper virgin vital viva wadi yoga zephyr chai amen gala brand rust
    borne pence amend bar bars column columns axis axes diagram curve curves
    urban rural migration integration cooperation policy state ministry agency municipality asylum protection access deadline procedure
    session group input chapter section figure table training role europe africa asia america union commission government
    parliament council compact declaration framework agreement forum development refugees migrants`,
  functions: `head director officer adviser advisor minister ambassador professor president chair chairman chairwoman spokesperson
    spokesman spokeswoman representative member expert coordinator mayor lawyer researcher scholar author journalist founder
    secretary envoy commissioner fellow manager analyst co-facilitator executive consultant economist chief deputy senior`,
  attendees: caseless(
    /^(?:(?:(?:round of )?introductions|(?:at|around|round) the table|in the room)(?= ?: [^.:;!?]{2,80}(?:[.,]|$)) ?:)|^(?:(?:the|our|list of|full list of|invited|other) )*(?:participants?(?: list)?|attendees|attendance(?: list)?|in attendance|present|speakers?|panellists?|panelists?|discussants?|guests?|contributors|presenters|list of (?:participants|speakers|attendees)|participating (?:institutions|organi[sz]ations)|institutions represented|represented institutions|members of the (?:group|round)|inputs|apologies|interlocutors)(?: and \p{L}+)*(?: (?:of|in|at) the (?:meeting|session|group))?(?: (?:were|included))? ?(?:\(\d+\) ?)?(?::|$)/iu,
  ),
  nameHeads: caseless(/^(?:names?|surname|last name|first name|persons?|who|speakers?|attendees?)$/iu),
  present: caseless(
    /(?<!\p{L})(?:(?:participants|attendees|guests|speakers|panellists|panelists|discussants|those present|those attending) (?:were|included|include|came from)|(?:were|was) (?:\p{L}+ ){0,2}?(?:present|represented|in attendance)|represented were|present were|attended by|in attendance were|among (?:the|those|our) (?:participants|attendees|guests|speakers|present|panellists|panelists)|took part|taking part|on the panel (?:were|sat)|the panel (?:comprised|consisted of|included)|(?:around|round|at) the table|the (?:group|round) (?:comprised|consisted of|included)|attended the (?:meeting|session|workshop|roundtable)|joined (?:us|the (?:meeting|session|group|discussion))|inputs (?:were given|came from|by)|speakers? at the (?:meeting|session)|invited were)(?!\p{L})/iu,
  ),
  thanks: caseless(
    /(?<!\p{L})(?:thanks?|thanked|thanking|grateful|gratitude|indebted|acknowledg\p{L}*|appreciation|appreciative)(?!\p{L})/iu,
  ),
  room: caseless(
    /(?<!\p{L})(?:meetings?|sessions?|roundtables?|discussions?|debates?|contributions?|contributing|participation|participat\p{L}*|attend\p{L}*|inputs?|presentations?|remarks|interventions?|speak\p{L}*|panel\p{L}*|workshops?|dialogues?|moderat\p{L}*|chair\p{L}*|circulated|tabled|under fire|at the table|in the room|candou?r|frankness|patience|migration strategy group|msg)(?!\p{L})/iu,
  ),
  literature: caseless(
    /^(?:references?|bibliography|literature|sources|works cited|further reading|suggested citation|publications|how to cite)(?!\p{L})/iu,
  ),
};
